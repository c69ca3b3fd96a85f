//! Blocks that are in another script than their page's language, and do not say in which language they are.
//!
//! A language that is written in two scripts may be in either: a page in Serbian whose letters are Latin is not told block by
//! block. It compares scripts and guesses no languages, as `Locale::is_foreign` does.

use std::cell::OnceCell;

use pulldown_cmark::{Tag, TagEnd};

use super::PageBody;
use crate::article::markdown::{Token, What};
use crate::diagnostic::Diagnostic;
use crate::language::Lang;
use crate::locale::Locale;
use crate::render::html::{is_values, own_texts, unmarked_text};

/// The blocks of a page, looked at one after the other.
pub(super) struct ForeignBlocks<'a> {
    tokens: &'a [Token<'a>],
    /// Whether the page as a whole is in the other script of its language, once a block asked.
    is_otherwise: OnceCell<bool>,
    /// Whether HTML that names a language was opened, as far as can be told.
    pub(super) is_marked: bool,
}

impl<'a> ForeignBlocks<'a> {
    pub(super) fn new(body: &'a PageBody<'a>) -> Self {
        ForeignBlocks {
            tokens: body.tokens,
            is_otherwise: OnceCell::new(),
            is_marked: false,
        }
    }

    /// Looks at HTML that stands before the next block. Which element ends where is the cleaner's affair; an author who writes `lang` has
    /// thought of it.
    pub(super) fn see_html(&mut self, html: &str, was_marked: bool) {
        self.is_marked = html.contains("lang=") || (was_marked && !html.contains("</"));
    }

    /// What to say of a block, of a page in `lang`, that is in another script.
    pub(super) fn tell(&self, lang: Lang, locale: &Locale, block: &[Token]) -> Option<Diagnostic> {
        // The first letter of nearly every block is one of its language, and no more of it is read.
        if !locale.begins_foreign(own_texts(block)) {
            return None;
        }
        let text = unmarked_text(block)?;
        let is_told = locale.is_foreign(&text)
            && !is_values(&text)
            && !self.is_otherwise.get_or_init(|| self.whole(locale));
        is_told.then(|| {
            Diagnostic::warning(
                "unmarked-language",
                message!("nothing-here-script-lang", lang),
            )
            .hint(message!("name-language-line-before-lang"))
        })
    }

    /// Whether most of the page is in the other script of its language. Code is in none.
    fn whole(&self, locale: &Locale) -> bool {
        let mut text = String::new();
        let mut code = 0_usize;
        for token in self.tokens {
            match &token.what {
                What::Open(Tag::CodeBlock(_), _) => code += 1,
                What::Close(TagEnd::CodeBlock) => code = code.saturating_sub(1),
                What::Text(words) if code == 0 => text.extend([words, " "]),
                _ => {}
            }
        }
        let share = locale.script_share(&text);
        share.own * 2 < share.letters && locale.is_written_otherwise([text.as_str()])
    }
}
