//! The body of a page: read once for all that is printed of it.
//!
//! Bodies are not kept in the model. Who holds the text that was read for the outline hands it over; else the file is read
//! again, and it is an error when it was changed in between. To read Markdown costs more than to print it, and a body is wanted
//! by its page, by search and by feeds: they share one [`PageBody`].

mod acting;
mod arguments;
mod coordinates;
mod foreign;
mod named_files;
mod open;
mod raw;
mod surroundings;
mod unknown;

use std::ops::Range;
use std::sync::Arc;

use crate::article::markdown::{Call, Token};
use crate::article::{Article, digest};
use crate::diagnostic::{Diagnostic, Place};
use crate::render::context::Stage;
use crate::site::PageId;
use crate::source::Sources;

pub use open::{Body, whole_body};
pub use surroundings::write_body;

/// A body, ready to be printed.
pub struct PageBody<'s> {
    /// Whose it is.
    pub page: PageId,
    /// The whole file.
    pub text: &'s str,
    /// The bytes of the body in it.
    pub range: Range<usize>,
    /// The components that are called.
    pub calls: &'s [Call],
    /// The body, in tokens.
    pub tokens: &'s [Token<'s>],
}

impl PageBody<'_> {
    /// The body as it was written.
    pub fn markdown(&self) -> &str {
        &self.text[self.range.clone()]
    }
}

/// Reads the body of a page for `action`: from `text` where somebody holds the text of its file, else from the file.
///
/// # Errors
/// The file is read again, and cannot be read or was changed in between.
pub fn with_body<T>(
    stage: &Stage,
    page: PageId,
    text: Option<Arc<str>>,
    action: impl FnOnce(&PageBody) -> T,
) -> Result<T, Diagnostic> {
    let article = &stage.site.page(page).article;
    let text = match text {
        Some(text) => text,
        None => read_unchanged(&stage.sources, article)?,
    };
    Ok(article.with_tokens(&text, |tokens, calls| {
        action(&PageBody {
            page,
            text: &text,
            range: article.body.clone(),
            calls,
            tokens,
        })
    }))
}

/// The text of an article's file, read again.
///
/// # Errors
/// It cannot be read, or is not what the article was read from.
pub fn read_unchanged(sources: &Sources, article: &Article) -> Result<Arc<str>, Diagnostic> {
    let (text, stamp) = sources.stamped_text::<Arc<str>>(&article.path)?;
    let is_same = stamp.is_some() && stamp == article.stamp;
    if is_same || digest(&text) == article.digest {
        return Ok(text);
    }
    let message = message!("file-was-changed-while-site");
    Err(Diagnostic::error("changed-while-reading", message)
        .at(Place::file(article.path.clone()))
        .hint(message!("build-again")))
}
