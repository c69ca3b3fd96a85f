//! What there is and what is wanted: every work that somebody wrote, in every language.
//!
//! Takes the model; gives an [`Entry`] for each work and language, and for a stale translation the [`BlockText`]s of its
//! source that changed. It is what the command `status` and the preview show of the state of a site.
//!
//! A term that goes by its name alone is missing nothing, and neither is a language whose readers nobody wrote for.

use std::sync::Arc;

use super::{Change, Freshness, PageId, Presence, Site, WorkId, WorkKind};
use crate::article::{Article, blocks};
use crate::diagnostic::Place;
use crate::language::Lang;

/// How many characters of a block are enough to know it again.
const ENOUGH: usize = 48;

/// A work in a language.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The work.
    pub work: WorkId,
    /// The language.
    pub lang: Lang,
    /// The name of the section it belongs to; empty for what lies at the top.
    pub section: Arc<str>,
    /// What there is of it.
    pub standing: Standing,
}

/// What there is of a work in a language.
#[derive(Debug, Clone)]
pub enum Standing {
    /// A page.
    There(PageId, Freshness),
    /// Nothing; the file that would be it.
    Missing(String),
}

/// A place in a source that changed.
#[derive(Debug, Clone)]
pub struct BlockText {
    /// What happened.
    pub change: Change,
    /// Where: the block, or what stands where it was.
    pub place: Place,
    /// The heading it stands under.
    pub heading: Option<Arc<str>>,
    /// Its first words; empty where there are none, as in a figure, and for what is gone.
    pub words: String,
}

impl Site {
    /// Every work that somebody wrote, in every language, by name and then in the order of the settings.
    pub fn inventory(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for work in self.work_ids() {
            let Some((of, first)) = self.translations(work).next() else {
                continue;
            };
            let first = &self.page(first).article.path;
            for lang in self.langs() {
                let standing = match self.presence(work.version(lang)) {
                    Presence::Own(page) => Standing::There(page, self.freshness(page)),
                    _ => Standing::Missing(beside(first, of, lang)),
                };
                let section = self.section_of(work);
                entries.push(Entry {
                    work,
                    lang,
                    section,
                    standing,
                });
            }
        }
        entries
    }

    fn section_of(&self, work: WorkId) -> Arc<str> {
        let own = self.work(work);
        match (own.kind, own.parent) {
            (WorkKind::Page | WorkKind::Term, Some(parent)) => self.work(parent).name.clone(),
            (WorkKind::Page | WorkKind::Term, None) => "".into(),
            _ => own.name.clone(),
        }
    }
}

/// `content/statements/paris.fr.md`, beside `content/statements/paris.ar.md`.
pub(super) fn beside(path: &str, of: Lang, lang: Lang) -> String {
    let stem = path.strip_suffix(&format!(".{of}.md"));
    format!("{}.{lang}.md", stem.unwrap_or(path))
}

/// Where the changes are in the file of `source`, whose text is `text`.
pub fn passages(changes: &[Change], source: &Article, text: &str) -> Vec<BlockText> {
    let body = text.get(source.body.clone()).unwrap_or_default();
    let blocks = blocks::read(body, &source.left_out, source.has_formulas);
    let passage = |change: &Change| {
        let is_gone = change.kind == super::ChangeKind::Removed;
        let block = blocks.get(change.at);
        let range = block.map_or(body.len()..body.len(), |block| block.range.clone());
        let first_line = body[range.clone()].lines().next().map_or(0, str::len);
        let start = source.body.start + range.start;
        // What followed the last block that is left stood under the last heading.
        let under = block.map_or(source.outline.headings.len(), |block| block.headings);
        let heading = under
            .checked_sub(1)
            .and_then(|at| source.outline.headings.get(at));
        BlockText {
            change: *change,
            place: Place::span(source.path.clone(), text, start..start + first_line),
            heading: heading.map(|heading| heading.text.clone()),
            words: block
                .filter(|_| !is_gone)
                .map_or_else(String::new, |block| first_words(&block.text)),
        }
    };
    changes.iter().map(passage).collect()
}

fn first_words(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().nth(ENOUGH) else {
        return text.to_owned();
    };
    let cut = text[..cut].rfind(' ').unwrap_or(cut);
    format!("{}…", &text[..cut])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Known, everything};
    use crate::site::ChangeKind;

    #[test]
    fn a_change_is_told_with_its_line_its_heading_and_its_words() {
        let text = "---\ntitle: x\n---\nIntro\n\n## Fees\n\nTwelve *dinars*\nper month.\n";
        let (article, _) = Article::read(
            &"content/a.fr.md".into(),
            &text.into(),
            Known::default(),
            &[],
            false,
            &everything,
        );
        let at = |at, kind| Change {
            at,
            kind,
            was: None,
        };
        let changes = [at(2, ChangeKind::Changed), at(3, ChangeKind::Removed)];
        let found: Vec<(u32, Option<String>, String)> = passages(&changes, &article.unwrap(), text)
            .into_iter()
            .map(|it| (it.place.line, it.heading.map(|it| it.to_string()), it.words))
            .collect();
        let fees = Some("Fees".to_owned());
        let words = "Twelve dinars per month.".to_owned();
        assert_eq!(found, [(8, fees.clone(), words), (10, fees, String::new())]);
    }

    #[test]
    fn the_file_to_write_stands_beside_the_one_there_is() {
        let lang = |tag| Lang::parse(tag).unwrap();
        for (path, expected) in [
            ("content/a.ar.md", "content/a.fr-CA.md"),
            ("content/_index.ar.md", "content/_index.fr-CA.md"),
            ("content/b/index.ar.md", "content/b/index.fr-CA.md"),
        ] {
            assert_eq!(beside(path, lang("ar"), lang("fr-CA")), expected);
        }
    }
}
