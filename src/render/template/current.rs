//! Where the page that is being printed stands, for the functions of templates.
//!
//! Tera hands a function the variables of the template that calls it, and a component has variables of its own only. So
//! that `url(…)` knows in every component which page asks, the printer notes it here for as long as one template runs.
//! In the same way a function hands its words for a fault past Tera, which carries text alone: see `fault`. This is the
//! library's one place of state outside values: a thread's own, set and taken back here alone.

use std::cell::RefCell;
use std::rc::Rc;

use crate::diagnostic::{Diagnostic, Message};
use crate::render::context::RenderContext;

/// What is wrong, and what to do about it.
type Words = (Message, Option<Message>);

thread_local! {
    static STACK: RefCell<Vec<Rc<RenderContext>>> = const { RefCell::new(Vec::new()) };
    static REMARKS: RefCell<Vec<Diagnostic>> = const { RefCell::new(Vec::new()) };
    static FAULT: RefCell<Option<Words>> = const { RefCell::new(None) };
}

/// Runs `action` with `here` noted.
pub fn within<T>(here: &RenderContext, action: impl FnOnce() -> T) -> T {
    struct Guard;
    impl Drop for Guard {
        fn drop(&mut self) {
            STACK.with_borrow_mut(|stack| stack.pop());
        }
    }
    STACK.with_borrow_mut(|stack| stack.push(Rc::new(here.clone())));
    let _guard = Guard;
    action()
}

/// What is being printed on this thread.
pub fn current() -> Option<Rc<RenderContext>> {
    STACK.with_borrow(|stack| stack.last().cloned())
}

/// Leaves what a function has to say and yet goes on, for whoever prints the page.
pub fn remark(note: Diagnostic) {
    REMARKS.with_borrow_mut(|notes| {
        if !notes.contains(&note) {
            notes.push(note);
        }
    });
}

/// Takes what was left.
pub fn remarks() -> Vec<Diagnostic> {
    REMARKS.take()
}

/// Leaves the words of a fault for whoever tells it. A fault ends the printing that it is met in, so there is never more
/// than one.
pub fn leave(words: Words) {
    FAULT.set(Some(words));
}

/// Takes the words that were left.
pub fn taken() -> Option<Words> {
    FAULT.take()
}
