//! The body of a page, read from its file again: once for all that is printed of it.
//!
//! Bodies are not kept in the model, so whoever prints one reads its file, and says so when it was changed in between. To
//! read Markdown costs more than to print it, and a body is wanted by its page, by search and by feeds: they share one
//! [`Script`].

use std::ops::Range;

use crate::article::digest;
use crate::article::markdown::{self, Call, Prepared, Token};
use crate::diagnostic::{Diagnostic, Place};
use crate::render::Stage;
use crate::site::PageId;

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
    let (text, stamp) = stage.sources.stamped_text(&article.path)?;
    let is_same = stamp.is_some() && stamp == article.stamp;
    if !is_same && digest(&text) != article.digest {
        return Err(Diagnostic::error(
            "changed-while-reading",
            "the file was changed while the site was being read",
        )
        .at(Place::file(article.path.clone()))
        .hint("build again"));
    }
    let script = |calls: &[Call], tokens: &[Token]| {
        action(&Script {
            page: id,
            text: &text,
            body: article.body.clone(),
            calls,
            tokens,
        })
    };
    let body = &text[article.body.clone()];
    Ok(match &article.tokens {
        Some(packed) => script(&markdown::calls(body), &packed.tokens(body)),
        None => {
            let prepared = Prepared::new(body);
            script(&prepared.calls, &prepared.tokens())
        }
    })
}
