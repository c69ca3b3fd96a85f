//! Translations in XLIFF 2, the format of the tools that translation bureaux work with: there and back.
//!
//! ```text
//! units        page → Leaf                    what there is to translate, with its bytes; `inline` parts text from codes, `words` reads front matter
//! former       two Leaves → Formers           what an earlier translation says of each unit, where that is certain
//! export       site → pages to hand out       which pages; `write` makes the file
//! read         file → pages that came back    whatever a tool did with it
//! codes        target → Content               every code once, whole and in order, or what is wrong
//! import       files → pages to write         whether they still fit the site
//! page         source + targets → Markdown    `markdown` writes each unit, and the page is read again to see that it says so
//! ```
//!
//! No frame of a page leaves the site: a file holds words and names codes, and what they stand for is taken from the source
//! when it comes back. So nothing in a file that was tampered with can reach a page but words.
//!
//! Digests of the source and of the translation travel with each page. One that was changed since is refused, for the words
//! would go into places that they were not made for, or over what somebody wrote.

mod codes;
mod content;
mod export;
mod former;
mod import;
mod inline;
mod markdown;
mod page;
mod pair;
mod read;
mod told;
mod unit;
mod units;
mod words;
mod write;
mod xml;

use std::sync::Arc;

use crate::article::digest;
use crate::diagnostic::Diagnostic;
use crate::press::Press;
use crate::site::PageId;
use unit::Reading;
use units::Leaf;

pub use export::{Asked, Exported, export};
pub use import::{Imported, NewPage, import};
pub use pair::Returned;

/// The namespace of XLIFF 2.0 and 2.1.
const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// That of 2.2, whose core is the same.
const CORE_2_2: &str = "urn:oasis:names:tc:xliff:document:2.2";

/// The category of the note that holds the digest of the source.
const SOURCE: &str = "diwan-source";
/// And of that which holds the digest of the translation.
const TRANSLATION: &str = "diwan-translation";

/// The digest of a text, as files hold it.
fn digest_of(text: &str) -> String {
    digest(text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A page of the site in parts; `for_result` has other pages read in the same way.
fn leaf(press: &Press, page: PageId) -> Result<Leaf, Diagnostic> {
    let article = &press.site().page(page).article;
    let text: Arc<str> = press.sources().text(&article.path)?.into();
    with_reading(press, article.has_formulas, |reading| {
        Leaf::read(&article.path, &text, reading)
    })
}

/// How pages of a site are read.
fn with_reading<T>(press: &Press, has_formulas: bool, action: impl FnOnce(Reading) -> T) -> T {
    let is_name = |text: &str| press.site().find(text.trim_matches('/')).is_some();
    action(Reading {
        shown: &press.theme().shown,
        is_name: &is_name,
        has_formulas,
    })
}
