//! A printer for each core.
//!
//! Printers of one stage print the same. But the values that they hand to templates count their owners, and cores that count
//! in one place wait for each other, many times a page: so each has a frame of its own (`render::view::Frame`).

use std::ops::Deref;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::render::{Printer, Stage, Templates};

/// One or several printers; what is asked of them, that of the thread that asks answers.
pub(super) struct Printers(Vec<Printer>);

impl Printers {
    /// So many of them, one at least.
    pub(super) fn new(
        stage: Stage,
        templates: Templates,
        number: usize,
    ) -> (Self, Vec<Diagnostic>) {
        let stage = Arc::new(stage);
        let templates = Arc::new(templates.on(&stage));
        let new = |_| Printer::new(stage.clone(), templates.clone());
        let made: Vec<_> = (0..number).into_par_iter().map(new).collect();
        let (printers, mut found): (Vec<Printer>, Vec<_>) = made.into_iter().unzip();
        // All of them find the same.
        (Printers(printers), found.swap_remove(0))
    }
}

impl Deref for Printers {
    type Target = Printer;

    fn deref(&self) -> &Printer {
        let thread = rayon::current_thread_index().unwrap_or(0);
        &self.0[thread % self.0.len()]
    }
}
