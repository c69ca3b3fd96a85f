//! What the signature of a copy is worth.

use std::io::{self, Write};

use diwan::pack::manifest;
use diwan::pack::signature::{Failure, Genuine, Verifier, key_of};
use diwan::route::nfc;

use super::reading::CopyReading;
use crate::commands::report::visible_name;

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
        match self {
            Seal::Unsigned { wanted: false } => {
                writeln!(to, "unsigned: nothing proves who made it")
            }
            Seal::Unsigned { wanted: true } => writeln!(
                to,
                "unsigned: it carries no signature, so the key proves nothing"
            ),
            Seal::Unchecked(key) => writeln!(
                to,
                "signed with the key {key}; `--key` says whether that is so"
            ),
            // Of an altered copy, nobody should read that it is genuine.
            Seal::Genuine(genuine) if !is_whole => writeln!(
                to,
                "its list of files is {}, the copy is not what was signed",
                signed(genuine)
            ),
            Seal::Genuine(genuine) => writeln!(to, "genuine: {}", signed(genuine)),
            Seal::OtherName(genuine, name) => writeln!(
                to,
                "wrong name: {}{}, and called `{}` here",
                signed(genuine),
                if genuine.file().is_none() {
                    " under no name"
                } else {
                    ""
                },
                visible_name(name)
            ),
            Seal::WrongKey(other, asked) => {
                writeln!(
                    to,
                    "wrong key: signed with the key {other}, not with {asked}"
                )
            }
            Seal::Broken => writeln!(
                to,
                "signature broken: it was not made for this copy, or was altered"
            ),
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
fn signed(genuine: &Genuine) -> String {
    let time = genuine.time();
    let time = time.map_or_else(String::new, |time| format!(" on {time}"));
    let file = genuine.file().filter(|file| *file != manifest::NAME);
    let file = file.map_or_else(String::new, |file| format!(" as `{}`", visible_name(file)));
    let words = genuine.words();
    let words = match visible_name(&words) {
        words if words.is_empty() => String::new(),
        words => format!(" ({words})"),
    };
    format!("signed with the key {}{time}{file}{words}", genuine.key)
}
