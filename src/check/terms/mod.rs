//! The official terms in the pages: `term-forbidden`, `term-missing`, `term-variants`.
//!
//! Takes `terms.yaml` as a [`Vocabulary`] and the running text of pages; tells forms that are forbidden, terms of a source
//! that its translation does not have, and two forms of one concept in one page. Forms are found in their inflections (see
//! `inflection`); whether a translation has a term at all is asked more gently, by the keys of search and phrase by phrase, since
//! a plural may be broken and another word may stand between. What stands between quotation marks is somebody's own words.

mod find;
mod forbidden;
mod inflection;
mod missing;
mod phrase;
mod quotes;
mod unused;
mod variants;
mod vocabulary;
mod words;

pub(super) use forbidden::forbidden;
pub(super) use missing::missing;
pub(super) use unused::unused;
pub(super) use variants::variants;
pub(super) use vocabulary::Vocabulary;

#[cfg(test)]
mod tests;
