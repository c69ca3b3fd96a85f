//! The key that a copy is signed with: read, and opened with its password, before anything else is done.
//!
//! A password comes from the file that `--password-file` names, else from the environment, else from the terminal: never
//! from the command line itself, which every process on the machine can read.

use std::env;
use std::fs;
use std::io::IsTerminal as _;
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::pack::signature::{KeyError, Signer, is_encrypted};

/// The variable that may hold the password of the key.
const PASSWORD: &str = "DIWAN_KEY_PASSWORD";

/// Folders that are read as sources, and published in part.
const SOURCES: [&str; 3] = ["content", "themes", "i18n"];

/// Reads the secret key at `path`, for a copy of the site in `root`.
pub fn read(root: &Path, path: &Path, password_file: Option<&Path>) -> Result<Signer, Diagnostic> {
    let shown = path.display();
    let unusable = |why: String| {
        Diagnostic::error("unusable-key", format!("`{shown}` cannot sign: {why}"))
            .hint("name the secret key that `minisign -G` made, for example `minisign.key`")
    };
    let text = fs::read_to_string(path).map_err(|error| unusable(error.to_string()))?;
    if is_among_sources(root, path) {
        return Err(Diagnostic::error(
            "unusable-key",
            format!("`{shown}` lies among the sources of the site, where it could be published"),
        )
        .hint("keep a secret key outside of the site, readable by you alone"));
    }
    let password = match is_encrypted(&text) {
        true => Some(password(path, password_file)?),
        false => None,
    };
    Signer::read(&text, password).map_err(|error| match error {
        KeyError::Password => Diagnostic::error(
            "wrong-password",
            format!("the password does not open the key `{shown}`"),
        ),
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
                format!(
                    "the password file `{}` cannot be read: {error}",
                    file.display()
                ),
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
            format!("the key `{}` needs a password", key.display()),
        )
        .hint(format!(
            "run this on a terminal, name a file with `--password-file`, or set `{PASSWORD}`"
        ))
    };
    if !std::io::stderr().is_terminal() {
        return Err(missing());
    }
    rpassword::prompt_password(format!("Password of `{}`: ", key.display())).map_err(|_| missing())
}
