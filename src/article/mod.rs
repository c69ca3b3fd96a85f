//! One Markdown file: its name, its front matter, and what the rest of the site must know of its body.
//!
//! Takes the path and text of a file below `content/`; gives an [`Article`]. The body itself is not kept: its outline and
//! its tokens stay, and the text is brought when its page is printed.
//!
//! It knows one file and nothing of the site: no settings, no other article, no address.

mod again;
mod aliases;
pub mod balance;
pub mod blocks;
mod copies;
mod emptied;
mod facts;
mod front;
pub mod markdown;
mod mentions;
mod name;
mod published;
mod read_body;
mod record;
mod scan;
mod shared_text;
mod shown_pictures;
mod sift;
mod split;
mod translation;
mod unclosed;
mod when;

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Ruler};
use crate::source::Stamp;
use crate::yaml::Document;

use again::second_front_matter;
pub use aliases::add_aliases;
pub use copies::left_copies;
pub use front::{Attachment, FrontMatter, Term, Update, Withdrawal};
use markdown::{Call, Packed, Prepared, Token};
pub use mentions::{
    in_data as mentioned_in_data, in_template as mentioned_in_template, local as local_name,
};
pub use name::{ArticleKind, ContentFile, classify};
pub use published::PublishedFiles;
pub use read_body::{BodyOf, Known, ReadBody};
pub use record::record;
use scan::Repeated;
pub use scan::{Heading, Outline};
pub use shown_pictures::{ShownPicture, is_picture_name, named_in as named_pictures};
pub use sift::{Sieve, Sieves, everything};
pub use split::split;
use split::{merge_conflict, missing_front_matter};
pub use translation::{Translation, Translator};
use unclosed::tell as tell_open;
pub use when::When;

/// What is known of one Markdown file.
#[derive(Debug, Clone)]
pub struct Article {
    /// Its path below the site's root.
    pub path: Arc<str>,
    /// What stands between the `---` lines.
    pub front: FrontMatter,
    /// Headings, anchors and pictures of the body.
    pub outline: Outline,
    /// A digest of 16 bits for each of the body's [`blocks`], where a translation recorded them: most pages need none.
    pub blocks: Option<Box<[u16]>>,
    /// The body's tokens, where they take little room beside it: else they are parsed again where they are wanted.
    pub tokens: Option<Packed>,
    /// The bytes of the body in the file.
    pub body: Range<usize>,
    /// The numbers of its tokens that nobody is shown, for they lie in HTML that is left out with all it holds; nearly
    /// always none. [`Article::tokens`] is without them.
    pub left_out: Box<[u32]>,
    /// Whether what stands between dollars is a formula: its `math`, else that of the site.
    pub has_formulas: bool,
    /// Fingerprint of the whole file, to notice that it changed since.
    pub digest: [u8; 16],
    /// The file's stamp when it was read, which tells the same sooner, where the disk gives one.
    pub stamp: Option<Stamp>,
}

impl Article {
    /// Reads the text of the file `path`; `taxonomies` are the front matter keys that hold terms, `math` whether the site has
    /// formulas, `sieves` know what becomes of HTML.
    pub fn read(
        path: &Arc<str>,
        text: &Arc<str>,
        known: Known,
        taxonomies: &[&str],
        math: bool,
        sieves: Sieves,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let Some((front, body)) = split(text) else {
            return (None, vec![missing_front_matter(path, text)]);
        };
        let document = match Document::parse(path.clone(), text.clone(), front) {
            Ok(document) => document,
            Err(diagnostic) => {
                let told = merge_conflict(path, text).unwrap_or(diagnostic);
                return (None, vec![told]);
            }
        };
        let mut diagnostics = Vec::from_iter(second_front_matter(path, text, &body));
        let front = FrontMatter::read(&document.root(), taxonomies, &mut diagnostics);
        let summary = front
            .as_ref()
            .is_none_or(|front| front.description.is_none());
        let own = front.as_ref().and_then(|front| front.math);
        let has_formulas = own.unwrap_or(math);
        let ruler = Ruler::new(text);
        let place = |at: &Range<usize>| {
            let line = &text[body.start + at.start..body.start + at.end];
            let line = line.split('\n').next().unwrap_or(line);
            ruler.place(
                path.clone(),
                body.start + at.start..body.start + at.start + line.len(),
            )
        };
        let scanned = match known.body {
            Some(body) => Ok(body.scanned()),
            None => Outline::of(path, &text[body.clone()], summary, has_formulas, sieves),
        };
        let scanned = match scanned {
            Ok(scanned) => scanned,
            Err(range) => {
                let message = message!("lies-too-many-others-quotes");
                diagnostics.push(
                    Diagnostic::error("nested-too-deep", message)
                        .at(place(&range))
                        .hint(message!("end-what-around-program-may")),
                );
                return (None, diagnostics);
            }
        };
        for Repeated { id, first, again } in scanned.repeated {
            diagnostics.push(
                Diagnostic::error("duplicate-id", message!("id-id-given-twice", id))
                    .at(place(&again))
                    .second(place(&first), message!("other-one"))
                    .hint(message!("change-one-link-finds-only")),
            );
        }
        diagnostics.extend(
            scanned
                .left_open
                .into_iter()
                .map(|open| tell_open(open.what).at(place(&open.range))),
        );
        let article = front.map(|front| Article {
            path: path.clone(),
            front,
            outline: scanned.outline,
            blocks: None,
            tokens: scanned.tokens,
            left_out: scanned.left_out,
            body,
            has_formulas,
            digest: known.digest,
            stamp: None,
        });
        (article, diagnostics)
    }

    /// The tokens and the calls of the body in the file's `text`, for `action`.
    pub fn with_tokens<T>(&self, text: &str, action: impl FnOnce(&[Token], &[Call]) -> T) -> T {
        let body = &text[self.body.clone()];
        match &self.tokens {
            Some(packed) => action(&packed.tokens(body), packed.calls()),
            None => {
                let prepared = Prepared::new(body)
                    .of_file(&self.path)
                    .with_formulas(self.has_formulas);
                let tokens = sift::without(prepared.tokens(), &self.left_out);
                action(&tokens, &prepared.calls)
            }
        }
    }

    /// The digests of the body's blocks, from the file's `text`.
    pub fn digests(&self, text: &str) -> Box<[u16]> {
        self.with_tokens(text, |tokens, _| {
            blocks::digests(tokens, &text[self.body.clone()])
        })
    }
}

/// The fingerprint of a text: the first half of its BLAKE3 hash.
pub fn digest(text: &str) -> [u8; 16] {
    let mut half = [0; 16];
    half.copy_from_slice(&blake3::hash(text.as_bytes()).as_bytes()[..16]);
    half
}
