//! `diwan xliff export|import`: translations for the tools of translation bureaux, there and back.
//!
//! What stands in the files is the library's (`diwan::xliff`); here are the disk and the terminal. An import writes all pages or
//! none, new ones never over what is there.

mod encoding;
mod export;
mod import;

use std::io;

use diwan::diagnostic::Diagnostic;
use diwan::language::Lang;
use diwan::press::{Press, Purpose};
use diwan::source::Sources;

use super::session::Session;
use super::status::unknown;
use super::{Outcome, edition};
use crate::cli::{SiteArgs, Xliff};

/// Runs the command that was typed behind `xliff`.
pub fn run(args: &Xliff) -> io::Result<Outcome> {
    match args {
        Xliff::Export(args) => export::run(args),
        Xliff::Import(args) => import::run(args),
    }
}

/// The site, drafts and what is not public yet included: translators work on these too.
fn open(site: &SiteArgs) -> Result<Session, Diagnostic> {
    let edition = |sources: &Sources, _: Option<&_>| edition::web(sources, None, true, None);
    Session::open(&site.root, Purpose::Look, edition)
}

/// The language of the site that a tag names.
fn language(press: &Press, tag: &str) -> Result<Lang, Diagnostic> {
    let known: Vec<Lang> = press.site().langs().collect();
    let found = known.iter().find(|lang| lang.as_str() == tag).copied();
    found.ok_or_else(|| unknown(tag, &known))
}
