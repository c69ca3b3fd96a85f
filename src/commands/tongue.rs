//! The language in which the program speaks, chosen once by the environment: `DIWAN_LANG`, else the locale of the terminal.

use std::sync::OnceLock;

use diwan::diagnostic::{Message, Tongue};

/// The language of this run.
pub fn tongue() -> Tongue {
    static CHOSEN: OnceLock<Tongue> = OnceLock::new();
    *CHOSEN.get_or_init(|| Tongue::of_environment(|name| std::env::var(name).ok()))
}

/// A message in the language of this run, for texts that are put together from several.
pub fn said(message: &Message) -> String {
    message.plain(tongue())
}

/// A number with two places, as the language of this run writes it.
pub fn decimal(number: f64) -> String {
    let written = format!("{number:.2}");
    match tongue() {
        Tongue::French => written.replace('.', ","),
        _ => written,
    }
}
