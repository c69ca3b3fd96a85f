//! Where the page that is being printed stands, for the functions of templates.
//!
//! Tera hands a function the variables of the template that calls it, and a component has variables of its own only. So
//! that `url(…)` knows in every component which page asks, the printer notes it here for as long as one template runs.
//! This is the library's one piece of state outside values: a thread's own, set and taken back by [`within`] alone.

use std::cell::RefCell;
use std::rc::Rc;

use crate::render::context::RenderContext;

thread_local! {
    static STACK: RefCell<Vec<Rc<RenderContext>>> = const { RefCell::new(Vec::new()) };
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
