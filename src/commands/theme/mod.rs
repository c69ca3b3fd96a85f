//! `diwan theme`: the files of the theme that the binary carries, to look at and to copy into a site.
//!
//! A copy wins over the original, and from then on it is the site's own to keep up. So a copy is recorded with the digest
//! of what it was made from: `diwan theme diff` and `list` can then say which originals have changed since. Files are
//! named as they lie in the theme (`templates/page.html`), catalogues as they lie in a site (`i18n/en.ftl`). What a site
//! has written is never overwritten.

mod diff;
mod eject;
mod fonts;
mod list;
mod originals;
mod record;

use std::io::{self, Write};
use std::path::Path;

use diwan::diagnostic::{Diagnostic, nearest};
use diwan::source::Sources;

use super::{Outcome, Refusal};
use crate::cli::Theme;
use list::Owner;
use originals::{Original, Originals};

/// Runs the command that was typed behind `theme`.
pub fn run(args: &Theme) -> io::Result<Outcome> {
    let done = match args {
        Theme::List(args) => list::run(args),
        Theme::Show(args) => show(&args.path),
        Theme::Eject(args) => eject::run(args),
        Theme::Fonts(args) => fonts::run(args),
        Theme::Diff(args) => diff::run(args),
    };
    match done {
        Ok(text) => {
            let mut stdout = anstream::stdout().lock();
            stdout.write_all(&text)?;
            stdout.flush()?;
            Ok(Outcome::Done)
        }
        Err(refusal) => refusal.tell(),
    }
}

/// The names of the site's copies whose originals have changed since; `None` where the settings cannot be read.
pub fn stale(root: &Path) -> Option<Vec<String>> {
    let (sources, settings) = list::open(root).ok()?;
    let originals = Originals::of(&sources);
    let is_stale = |original: &&Original| {
        let owner = list::owner(original, &sources, settings.as_ref());
        matches!(
            owner,
            Ok(Owner::Own {
                has_moved_on: Some(true),
                ..
            })
        )
    };
    let stale = originals.iter().filter(is_stale);
    Some(stale.map(|original| original.below.clone()).collect())
}

/// The bytes of an original, as they are.
fn show(path: &str) -> Result<Vec<u8>, Refusal> {
    let sources = Sources::built_in();
    let originals = Originals::of(&sources);
    let original = find(&originals, path)?;
    original.bytes(&sources).map_err(Refusal::failed)
}

/// The original with this name; names as they are typed may begin with `./`.
fn find<'a>(originals: &'a Originals, path: &str) -> Result<&'a Original, Refusal> {
    let below = path.trim_start_matches("./");
    originals.get(below).ok_or_else(|| {
        let names = originals.iter().map(|original| original.below.as_str());
        let hint = match nearest(below, names) {
            Some(near) => message!("did-you-mean-near-theme-list", near),
            None => message!("theme-list-names-all"),
        };
        let message = message!("theme-has-no-such-file", file = path);
        Refusal::wrong_use(Diagnostic::error("wrong-use", message).hint(hint))
    })
}
