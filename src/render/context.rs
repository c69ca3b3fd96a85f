//! Where the page that is being printed stands, for the functions of templates.
//!
//! Tera hands a function the variables of the template that calls it, and a component has variables of its own only. So
//! that `url(…)` knows in every component which page asks, the printer notes it here for as long as one template runs.
//! This is the library's one piece of state outside values: a thread's own, set and taken back by [`within`] alone.

use std::cell::RefCell;
use std::rc::Rc;

use crate::language::Lang;
use crate::plan::Output;
use crate::render::Stage;
use crate::route::Route;
use crate::site::{PageId, WorkId};

/// What is being printed.
#[derive(Debug, Clone)]
pub struct Here {
    /// The address that is printed.
    pub route: Route,
    /// The language of its readers.
    pub lang: Lang,
    /// The work, where one is printed.
    pub work: Option<WorkId>,
    /// The page whose body is shown, where one is.
    pub page: Option<PageId>,
    /// Whether it is read elsewhere than at its address (in a feed), so that links must say all.
    pub elsewhere: bool,
    /// Whether the next picture is the first of the page's body: likely in sight at once, it is not to wait.
    pub is_first_picture: bool,
}

thread_local! {
    static STACK: RefCell<Vec<Rc<Here>>> = const { RefCell::new(Vec::new()) };
}

impl Here {
    /// An output that is no work's.
    pub fn place(output: &Output, lang: Lang) -> Self {
        Here {
            route: output.route.clone(),
            lang,
            work: None,
            page: None,
            elsewhere: false,
            is_first_picture: false,
        }
    }

    /// No output: for what is printed once for many.
    pub fn nowhere(lang: Lang) -> Self {
        Here {
            route: Route::root(),
            lang,
            work: None,
            page: None,
            elsewhere: false,
            is_first_picture: false,
        }
    }

    /// What stands before the `#` of a link to another place of the same page: nothing, unless it is read elsewhere.
    pub fn own_address(&self, stage: &Stage) -> String {
        if self.elsewhere {
            stage.href(self, &self.route)
        } else {
            String::new()
        }
    }
}

/// Runs `action` with `here` noted.
pub fn within<T>(here: &Here, action: impl FnOnce() -> T) -> T {
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
pub fn current() -> Option<Rc<Here>> {
    STACK.with_borrow(|stack| stack.last().cloned())
}
