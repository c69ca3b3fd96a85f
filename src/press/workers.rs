//! A printer for each core.
//!
//! Printers of one stage print the same. But the values that they hand to templates count their owners, and cores that count
//! in one place wait for each other, many times a page: so each has a frame of its own (`Frame`, in `render::template::view`).

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::render::{Printer, Stage, Templates, on_stage};

/// One or several printers of the same stage.
pub(super) struct Workers {
    stage: Arc<Stage>,
    printers: Vec<Printer>,
}

impl Workers {
    /// So many of them, one at least.
    pub(super) fn new(
        stage: Stage,
        templates: Templates,
        number: usize,
    ) -> (Self, Vec<Diagnostic>) {
        let stage = Arc::new(stage);
        let templates = Arc::new(on_stage(templates, &stage));
        let new = |_| Printer::new(stage.clone(), templates.clone());
        let made: Vec<_> = (0..number).into_par_iter().map(new).collect();
        let (printers, mut notes): (Vec<Printer>, Vec<_>) = made.into_iter().unzip();
        // All of them find the same.
        (Workers { stage, printers }, notes.swap_remove(0))
    }

    /// What all of them print from.
    pub(super) fn stage(&self) -> &Stage {
        &self.stage
    }

    /// The printer of the core that asks.
    pub(super) fn printer(&self) -> &Printer {
        let thread = rayon::current_thread_index().unwrap_or(0);
        &self.printers[thread % self.printers.len()]
    }
}
