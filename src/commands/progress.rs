//! A bar on the terminal, for what takes long.
//!
//! Takes the number of outputs; counts them from many threads. Nothing is drawn when stderr is no terminal, when a
//! command is to be quiet, nor in the first second: most builds are over by then, and a bar that flashes past is only noise.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::voice;

const PATIENCE: Duration = Duration::from_secs(1);

/// How far a build has come.
pub struct Progress {
    bar: ProgressBar,
    begun: Instant,
    shown: OnceLock<()>,
}

impl Progress {
    /// Begins to count to `total`.
    pub fn new(total: usize) -> Self {
        let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}") {
            bar.set_style(style);
        }
        Progress {
            bar,
            begun: Instant::now(),
            shown: OnceLock::new(),
        }
    }

    /// One more is done.
    pub fn step(&self) {
        if !voice::is_quiet() && self.begun.elapsed() > PATIENCE {
            self.shown
                .get_or_init(|| self.bar.set_draw_target(ProgressDrawTarget::stderr()));
        }
        self.bar.inc(1);
    }

    /// So many more are to come than were known.
    pub fn expect(&self, more: usize) {
        self.bar.inc_length(more as u64);
    }

    /// Takes the bar away.
    pub fn finish(self) {
        self.bar.finish_and_clear();
    }
}
