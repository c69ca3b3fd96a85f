//! The language in which the program speaks, chosen once by the environment: `DIWAN_LANG`, else the locale of the terminal.

use std::sync::OnceLock;

use diwan::diagnostic::{Message, Severity, Telling, Tongue};

/// The language of this run.
pub fn tongue() -> Tongue {
    static CHOSEN: OnceLock<Tongue> = OnceLock::new();
    *CHOSEN.get_or_init(|| Tongue::of_environment(|name| std::env::var(name).ok()))
}

/// A message in the language of this run, for texts that are put together from several.
pub fn said(message: &Message) -> String {
    message.plain(tongue())
}

/// The words of a message without isolates, for who puts them where they belong.
pub fn bare(message: &Message, tongue: Tongue) -> String {
    let same = &|text: &str| text.to_owned();
    let telling = Telling {
        isolate: false,
        value: same,
        sentence: same,
    };
    message.told(tongue, &telling)
}

/// How grave something is, in a word.
pub fn severity(severity: Severity, tongue: Tongue) -> String {
    let word = match severity {
        Severity::Error => message!("level-error"),
        Severity::Warning => message!("level-warning"),
        Severity::Note => message!("level-note"),
    };
    word.plain(tongue)
}

/// A number with two places, as the language of this run writes it.
pub fn decimal(number: f64) -> String {
    let written = format!("{number:.2}");
    match tongue() {
        Tongue::French => written.replace('.', ","),
        _ => written,
    }
}
