//! What the signature of a copy is worth.

use std::io::{self, Write};

use diwan::diagnostic::Message;
use diwan::pack::manifest;
use diwan::pack::signature::{Failure, Genuine, Verifier, key_of};
use diwan::route::nfc;

use super::reading::CopyReading;
use crate::commands::report::visible_name;
use crate::commands::tongue::said;

/// What is known of the signature of a copy.
pub enum Seal {
    /// There is none, and `--key` asked for one or not.
    Unsigned { wanted: bool },
    /// There is one, by a key of this number, and nothing to check it with.
    Unchecked(String),
    /// It is good.
    Genuine(Genuine),
    /// It is a good one of these bytes under another name, or under none; and this is their name here.
    OtherName(Genuine, String),
    /// Made with another key: its number, and that of the one asked for.
    WrongKey(String, String),
    /// It is none of these bytes.
    Broken,
}

impl Seal {
    /// Looks at the signature of a copy, with a key where there is one.
    pub fn of(reading: &mut CopyReading, verifier: Option<&Verifier>) -> Self {
        match (&reading.signature, verifier) {
            (None, key) => Seal::Unsigned {
                wanted: key.is_some(),
            },
            (Some(signature), None) => key_of(signature).map_or(Seal::Broken, Seal::Unchecked),
            (Some(signature), Some(key)) => match key.check(&mut reading.signed, signature) {
                Ok(genuine) if is_of(reading, genuine.file()) => Seal::Genuine(genuine),
                Ok(genuine) => Seal::OtherName(genuine, reading.name.clone()),
                Err(Failure::WrongKey(other)) => Seal::WrongKey(other, key.number()),
                Err(Failure::Broken) => Seal::Broken,
            },
        }
    }

    /// Whether nothing speaks against the copy.
    pub fn is_accepted(&self) -> bool {
        matches!(
            self,
            Seal::Unsigned { wanted: false } | Seal::Unchecked(_) | Seal::Genuine(_)
        )
    }

    /// Whether the bytes themselves are those that were signed.
    pub fn is_of_these_bytes(&self) -> bool {
        matches!(self, Seal::Genuine(_) | Seal::OtherName(..))
    }

    /// Says it in a line.
    pub fn tell(&self, is_whole: bool, to: &mut impl Write) -> io::Result<()> {
        writeln!(to, "{}", said(&self.message(is_whole)))
    }

    fn message(&self, is_whole: bool) -> Message {
        match self {
            Seal::Unsigned { wanted: false } => message!("seal-unsigned"),
            Seal::Unsigned { wanted: true } => message!("seal-unsigned-key"),
            Seal::Unchecked(key) => message!("seal-unchecked", key),
            // Of an altered copy, nobody should read that it is genuine.
            Seal::Genuine(genuine) if !is_whole => {
                message!("seal-of-list-alone", signed = signed(genuine))
            }
            Seal::Genuine(genuine) => message!("seal-genuine", signed = signed(genuine)),
            Seal::OtherName(genuine, name) if genuine.file().is_none() => {
                message!(
                    "seal-without-name",
                    signed = signed(genuine),
                    name = visible_name(name)
                )
            }
            Seal::OtherName(genuine, name) => {
                message!(
                    "seal-other-name",
                    signed = signed(genuine),
                    name = visible_name(name)
                )
            }
            Seal::WrongKey(other, asked) => message!("seal-wrong-key", other, asked),
            Seal::Broken => message!("seal-broken"),
        }
    }
}

/// Whether a copy is called as the file that was signed. A document is carried away from its folder, so its own name alone
/// counts. A list says by itself what it is of; signatures of lists did not always name it.
fn is_of(reading: &CopyReading, file: Option<&str>) -> bool {
    let own = |file: &str| nfc(file.rsplit('/').next().unwrap_or(file));
    file.map_or(reading.is_list, |file| own(file) == reading.name)
}

/// `signed with the key 0123456789ABCDEF on 2026-11-28T10:00:00Z as `news/item.ar.html` (offline copy of …)`
fn signed(genuine: &Genuine) -> Message {
    let mut told = message!("signed-with", key = genuine.key);
    if let Some(time) = genuine.time() {
        told = message!("signed-on", signed = told, time = time.to_string());
    }
    if let Some(file) = genuine.file().filter(|file| *file != manifest::NAME) {
        told = message!("signed-as", signed = told, file = visible_name(file));
    }
    let words = genuine.words();
    match visible_name(&words) {
        words if words.is_empty() => told,
        words => message!("signed-words", signed = told, words),
    }
}
