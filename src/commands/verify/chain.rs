//! Whether one copy follows another: the newer carries the digest of the list of files of the older.
//!
//! Both are verified as they are alone. That the newer says of the older what the older is can then be doubted by nobody who trusts
//! the key of the newer.

use std::io::{self, Write};
use std::path::Path;

use diwan::pack::manifest;
use diwan::pack::signature::Verifier;

use super::one;
use crate::commands::report::visible_name;
use crate::commands::tongue::said;
use crate::commands::{Outcome, voice};

/// Verifies two copies, and that the second follows the first.
pub fn verify(old: &Path, new: &Path, verifier: Option<&Verifier>) -> io::Result<Outcome> {
    let (older, first) = one(old, verifier)?;
    let (newer, second) = one(new, verifier)?;
    let (Some(older), Some(newer)) = (older, newer) else {
        return Ok(Outcome::Failed);
    };
    let name = |path: &Path| visible_name(&path.to_string_lossy()).into_owned();
    let (old, new) = (name(old), name(new));
    let wanted = older
        .list
        .map(|list| manifest::digest(manifest::previous(&list).as_bytes()));
    let (follows, told) = match (wanted, newer.previous) {
        (Some(wanted), Some(carried)) if wanted == carried => {
            (true, message!("chain-follows", old, new))
        }
        (_, Some(_)) => (false, message!("chain-other", old, new)),
        (_, None) => (false, message!("chain-none", new)),
    };
    if !follows || !voice::is_quiet() {
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "{}", said(&told))?;
        stdout.flush()?;
    }
    let are_good = first == Outcome::Done && second == Outcome::Done;
    Ok(match follows && are_good {
        true => Outcome::Done,
        false => Outcome::Failed,
    })
}
