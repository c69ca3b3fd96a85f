//! The key that a copy is signed with: read, and opened with its password, before anything else is done.
//!
//! A password comes from the file that `--password-file` names, else from the environment, else from the terminal: never
//! from the command line itself, which every process on the machine can read.

use std::env;
use std::fs;
use std::io::IsTerminal as _;
use std::path::Path;

use diwan::diagnostic::{Diagnostic, Message};
use diwan::pack::signature::{KeyError, Signer, is_encrypted};

use crate::commands::tongue::said;

/// The variable that may hold the password of the key.
const PASSWORD: &str = "DIWAN_KEY_PASSWORD";

/// Folders that are read as sources, and published in part.
const SOURCES: [&str; 3] = ["content", "themes", "i18n"];

/// Reads the secret key at `path`, for a copy of the site in `root`.
pub fn read(root: &Path, path: &Path, password_file: Option<&Path>) -> Result<Signer, Diagnostic> {
    let shown = path.display();
    let unusable = |why: Message| {
        let message = message!("key-cannot-sign", path = shown, why);
        Diagnostic::error("unusable-key", message).hint(message!("name-secret-key"))
    };
    let text = fs::read_to_string(path).map_err(|error| unusable(Message::of_system(&error)))?;
    if is_among_sources(root, path) {
        return Err(
            Diagnostic::error("unusable-key", message!("key-among-sources", path = shown))
                .hint(message!("keep-key-outside")),
        );
    }
    let password = match is_encrypted(&text) {
        true => Some(password(path, password_file)?),
        false => None,
    };
    Signer::read(&text, password).map_err(|error| match error {
        KeyError::Password => {
            Diagnostic::error("wrong-password", message!("wrong-password", path = shown))
        }
        KeyError::Malformed(why) => unusable(why),
    })
}

fn is_among_sources(root: &Path, path: &Path) -> bool {
    let Ok(path) = path.canonicalize() else {
        return false;
    };
    let mut folders = SOURCES
        .iter()
        .filter_map(|name| root.join(name).canonicalize().ok());
    folders.any(|folder| path.starts_with(folder))
}

fn password(key: &Path, file: Option<&Path>) -> Result<String, Diagnostic> {
    if let Some(file) = file {
        let text = fs::read_to_string(file).map_err(|error| {
            Diagnostic::error(
                "unreadable-file",
                message!("path-cannot-read-error", path = file.display(), error),
            )
        })?;
        return Ok(text.lines().next().unwrap_or_default().to_owned());
    }
    if let Ok(password) = env::var(PASSWORD) {
        return Ok(password);
    }
    let missing = || {
        Diagnostic::error(
            "no-password",
            message!("key-needs-password", path = key.display()),
        )
        .hint(message!("ways-to-give-password", variable = PASSWORD))
    };
    if !std::io::stderr().is_terminal() {
        return Err(missing());
    }
    let asked = said(&message!("password-of", path = key.display()));
    rpassword::prompt_password(format!("{asked} ")).map_err(|_| missing())
}
