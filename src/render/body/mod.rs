//! The body of a page: read once for all that is printed of it.
//!
//! Bodies are not kept in the model. The text that was read for the outline lies on the [`Shelf`](crate::render::Shelf) for whoever
//! comes first; who finds none reads the file again, and says so when it was changed in between. To read Markdown costs more
//! than to print it, and a body is wanted by its page, by search and by feeds: they share one [`Script`].

mod open;
mod raw;
mod surroundings;

use std::ops::Range;
use std::sync::Arc;

use crate::article::markdown::{Call, Token};
use crate::article::{Article, digest};
use crate::diagnostic::{Diagnostic, Place};
use crate::render::context::Stage;
use crate::site::PageId;
use crate::source::Sources;

pub use open::{Body, whole_body};
pub use surroundings::body;

/// A body, ready to be printed.
pub struct Script<'s> {
    /// Whose it is.
    pub page: PageId,
    /// The whole file.
    pub text: &'s str,
    /// The bytes of the body in it.
    pub body: Range<usize>,
    /// The components that are called.
    pub calls: &'s [Call],
    /// The body, in tokens.
    pub tokens: &'s [Token<'s>],
}

impl Script<'_> {
    /// The body as it was written.
    pub fn markdown(&self) -> &str {
        &self.text[self.body.clone()]
    }
}

/// Reads the body of a page for `action`.
pub fn with_script<T>(
    stage: &Stage,
    id: PageId,
    action: impl FnOnce(&Script) -> T,
) -> Result<T, Diagnostic> {
    let article = &stage.site.page(id).article;
    let text = text(stage, id)?;
    Ok(article.with_tokens(&text, |tokens, calls| {
        action(&Script {
            page: id,
            text: &text,
            body: article.body.clone(),
            calls,
            tokens,
        })
    }))
}

/// The text of a page's file: that which was read, where it is still there.
///
/// # Errors
/// The file is read again, and cannot be read or was changed in between.
pub fn text(stage: &Stage, id: PageId) -> Result<Arc<str>, Diagnostic> {
    match stage.shelf.text(id) {
        Some(text) => Ok(text),
        None => unchanged(&stage.sources, &stage.site.page(id).article),
    }
}

/// The text of an article's file, read again.
///
/// # Errors
/// It cannot be read, or is not what the article was read from.
pub fn unchanged(sources: &Sources, article: &Article) -> Result<Arc<str>, Diagnostic> {
    let (text, stamp) = sources.stamped_text::<Arc<str>>(&article.path)?;
    let is_same = stamp.is_some() && stamp == article.stamp;
    if is_same || digest(&text) == article.digest {
        return Ok(text);
    }
    let message = "the file was changed while the site was being read";
    Err(Diagnostic::error("changed-while-reading", message)
        .at(Place::file(article.path.clone()))
        .hint("build again"))
}
