//! How much a command says by the way: nothing (`--quiet`), what it did (as usual), or what it is doing (`--verbose`).
//!
//! Results that were asked for (`status`, `check --format json`, a file of the theme) and what is wrong are printed in any case.
//! What was done goes to stdout, what is being done to stderr, where no program reads it for a result.

use std::io::{self, Write};
use std::sync::OnceLock;
use std::time::Instant;

use diwan::diagnostic::Message;

use super::tongue::said;

/// Asked for once, before the command begins: every part of it would else have to hand it on.
static VOICE: OnceLock<Voice> = OnceLock::new();

struct Voice {
    volume: Volume,
    begun: Instant,
}

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Volume {
    /// Only what was asked for, and what is wrong.
    Quiet,
    /// What was done, too.
    Usual,
    /// Each step, too, and when it was done.
    Verbose,
}

/// Settles how much is said; the clock of the steps begins.
pub fn begin(volume: Volume) {
    let begun = Instant::now();
    let _ = VOICE.set(Voice { volume, begun });
}

/// Whether nothing is to be said but what was asked for and what is wrong.
pub fn is_quiet() -> bool {
    VOICE
        .get()
        .is_some_and(|voice| voice.volume == Volume::Quiet)
}

/// Says what was done.
pub fn done(message: &Message) -> io::Result<()> {
    done_in_lines(&format!("{}\n", said(message)))
}

/// Says what was done, in words that were put together.
pub fn done_in_lines(text: &str) -> io::Result<()> {
    if is_quiet() {
        return Ok(());
    }
    let mut stdout = anstream::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

/// Says something by the way; that nobody reads it stops nothing.
pub fn mention(message: &Message) {
    if !is_quiet() {
        warn(message);
    }
}

/// Says something that nobody should miss.
pub fn warn(message: &Message) {
    let _ = writeln!(io::stderr(), "{}", said(message));
}

/// Says which step was done, and how long after the beginning.
pub fn step(message: &Message) {
    if let Some(voice) = VOICE.get()
        && voice.volume == Volume::Verbose
    {
        let seconds = format!("{:8.3}", voice.begun.elapsed().as_secs_f64());
        warn(&message!("step-at", seconds, step = message));
    }
}
