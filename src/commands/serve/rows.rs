//! What stands beside what when languages are compared, and what is amiss in each block, as JSON for `compare.js`.
//!
//! Takes a work and languages; gives for each its blocks as the page shows them: the row they belong to, and what to say
//! of them in place. A row is a block of the source. A translation that recorded its source is paired by the record, so
//! that a paragraph added since leaves a gap, and does not push all that follows out of step; without one, section by
//! section where the headings agree.
//!
//! A block is found in the page by its letters, since a theme may wrap it in whatever it likes.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use diwan::article::blocks::{self, Block};
use diwan::catalogue::Args;
use diwan::check;
use diwan::diagnostic::{Diagnostic, Place};
use diwan::language::Lang;
use diwan::press::Press;
use diwan::site::{ChangeKind, Freshness, PageId, Presence, Version, WorkId};
use serde_json::{Value, json};

use super::earlier::Earlier;
use super::faults::named;
use super::findings;
use super::html::own_name;
use super::level::{by_record, by_section};
use super::state::Current;
use super::status::FOREIGN;
use super::words::{Words, dir};

/// So many letters tell blocks apart.
const KEY: usize = 60;

/// A page that is shown, and its blocks.
struct Column {
    lang: Lang,
    page: PageId,
    /// Whether another column shows the page too, and says what there is to say of it.
    is_repeated: bool,
    path: Arc<str>,
    text: String,
    start: usize,
    blocks: Vec<Block>,
}

/// The columns of `langs`, in their order.
pub fn json(current: &Current, root: &Path, work: WorkId, langs: &[Lang], words: &Words) -> String {
    let press = words.press;
    let faults = current.faults();
    let mut shown: Vec<Option<Column>> = langs
        .iter()
        .map(|lang| shown(press, work.version(*lang)))
        .collect();
    mark_repeated(press, &mut shown);
    let shown = shown;
    let base = base(press, &shown);
    let base = base.and_then(|page| shown.iter().flatten().find(|it| it.page == page));
    let mut pages: Vec<PageId> = shown.iter().flatten().map(|it| it.page).collect();
    pages.sort_unstable();
    pages.dedup();
    let found = check::beside(press, &pages);
    // Asked of Git only where a passage changed.
    let earlier = LazyCell::new(|| {
        let has_formulas = |page| press.site().page(page).article.has_formulas;
        base.map(|it| Earlier::of(root, &it.path, has_formulas(it.page)))
    });
    let columns = langs.iter().zip(&shown).map(|(lang, it)| {
        let marks = it.as_ref().zip(base);
        let (blocks, gaps) = marks.map_or((Value::Null, Value::Null), |(it, base)| {
            column(press, it, base, &shown, (&faults, &found), &earlier, words)
        });
        json!({
            "lang": lang.as_str(),
            "state": state(press, work.version(*lang), words),
            "blocks": blocks,
            "gaps": gaps,
            "borrowed": borrowed(press, *lang, words),
        })
    });
    let columns: Vec<Value> = columns.collect();
    json!({ "lang": words.lang.as_str(), "dir": words.dir(), "columns": columns }).to_string()
}

fn shown(press: &Press, version: Version) -> Option<Column> {
    let page = press.site().presence(version).page()?;
    let article = &press.site().page(page).article;
    let text = press.sources().text(&article.path).ok()?;
    let body = text.get(article.body.clone())?;
    Some(Column {
        lang: version.lang,
        page,
        is_repeated: false,
        path: article.path.clone(),
        start: article.body.start,
        blocks: blocks::read(body, &article.left_out, article.has_formulas),
        text,
    })
}

/// A page that stands in for others is shown in several columns: the one of its own language speaks for it, else the first.
fn mark_repeated(press: &Press, shown: &mut [Option<Column>]) {
    for at in 0..shown.len() {
        let Some(it) = &shown[at] else { continue };
        let speaks = |other: &Column| other.lang == press.site().page(other.page).lang;
        let mut others = shown.iter().enumerate().filter_map(|(number, other)| {
            let other = other.as_ref().filter(|other| other.page == it.page)?;
            Some((number, speaks(other)))
        });
        let is_repeated = !speaks(it) && others.any(|(number, speaks)| speaks || number < at);
        if let Some(it) = &mut shown[at] {
            it.is_repeated = is_repeated;
        }
    }
}

/// The page that the others are held against: what most of them were made from, else the first.
fn base(press: &Press, shown: &[Option<Column>]) -> Option<PageId> {
    let pages = || shown.iter().flatten().map(|it| it.page);
    let made = |page: PageId| {
        let from = |other: &PageId| press.site().freshness(*other).source() == Some(page);
        pages().filter(from).count()
    };
    let sources = pages().filter(|page| made(*page) > 0);
    // Of equals, the first.
    let best = sources.reduce(|best, page| if made(page) > made(best) { page } else { best });
    best.or_else(|| pages().next())
}

/// In a word: missing, stale, never recorded; `None` for what is in order.
fn state(press: &Press, version: Version, words: &Words) -> Value {
    let site = press.site();
    let page = match site.presence(version) {
        Presence::Own(page) => page,
        Presence::Fallback(page) => {
            let other = site.page(page).lang;
            let told = words.with("preview-stands-in", &[("language", own_name(press, other))]);
            return json!({ "class": "warning", "text": told });
        }
        _ => return json!({ "class": "warning", "text": words.word("preview-absent") }),
    };
    let told = match site.freshness(page) {
        Freshness::Stale(_, changes) => words.count("preview-stale-blocks", changes.len()),
        Freshness::Unrecorded(_) => words.word("preview-unrecorded"),
        _ => return Value::Null,
    };
    json!({ "class": "warning", "text": told })
}

/// The blocks of a column with their rows and marks, and the rows that it lacks.
fn column(
    press: &Press,
    it: &Column,
    base: &Column,
    shown: &[Option<Column>],
    (faults, found): (&[Diagnostic], &[Diagnostic]),
    earlier: &LazyCell<Option<Earlier>, impl FnOnce() -> Option<Earlier>>,
    words: &Words,
) -> (Value, Value) {
    let freshness = press.site().freshness(it.page);
    let is_from_base = freshness.source() == Some(base.page);
    let rows = rows(press, it, base, is_from_base);
    if it.is_repeated {
        let blocks = it.blocks.iter().zip(rows);
        let blocks =
            blocks.map(|(block, row)| json!({ "key": key(it, block), "row": row, "marks": null }));
        return (blocks.collect(), Value::Null);
    }
    let changes = match is_from_base {
        true => freshness.changes(),
        false => &[],
    };
    let mut marks: BTreeMap<usize, Vec<Value>> = BTreeMap::new();
    if it.page == base.page {
        mark_source(press, it, shown, words, &mut marks);
    }
    for change in changes {
        let own = match change.kind {
            ChangeKind::Removed => change.was.filter(|was| rows.get(*was) == Some(&None)),
            _ => rows.iter().position(|row| *row == Some(change.at)),
        };
        if let Some(own) = own {
            let at = base.at(change.at);
            let mut mark = mark(change.kind.as_str(), words, &at, None);
            if change.kind == ChangeKind::Changed {
                let then = recorded(press, it.page).zip(change.was);
                let then = then.and_then(|(then, was)| then.get(was).copied());
                let now = base.blocks.get(change.at).map_or("", |block| &block.text);
                let said = then.zip(earlier.as_ref());
                mark["words"] = json!(said.and_then(|(then, it)| it.words(then, now)));
                mark["lang"] = base.lang.as_str().into();
                mark["dir"] = dir(base.lang).into();
            }
            marks.entry(own).or_default().push(mark);
        }
    }
    let foreign = faults
        .iter()
        .filter(|fault| FOREIGN.contains(&fault.code))
        .filter_map(|fault| fault.place.as_ref());
    // Two rules may say it of one block.
    let foreign: BTreeMap<usize, &Place> = foreign
        .filter(|place| place.path == it.path)
        .filter_map(|place| Some((it.block_at(place)?, place)))
        .collect();
    for (own, place) in foreign {
        let mark = mark("foreign", words, &named(place), None);
        marks.entry(own).or_default().push(mark);
    }
    for (place, told) in findings::at(found, &it.path, words) {
        if let Some(own) = it.block_at(place) {
            marks.entry(own).or_default().push(told);
        }
    }
    let blocks = it.blocks.iter().enumerate().map(
        |(at, block)| json!({ "key": key(it, block), "row": rows[at], "marks": marks.get(&at) }),
    );
    let gaps = changes
        .iter()
        .filter(|change| change.kind == ChangeKind::Added && !rows.contains(&Some(change.at)))
        .map(|change| {
            let before = rows
                .iter()
                .position(|row| row.is_some_and(|row| row > change.at));
            let text = base.blocks.get(change.at).map_or("", |block| &block.text);
            json!({
                "row": change.at,
                "before": before,
                "mark": mark("absent", words, &base.at(change.at), None),
                "text": text,
                "lang": base.lang.as_str(),
                "dir": dir(base.lang),
            })
        });
    (blocks.collect(), gaps.collect())
}

/// In the source: what its translations have not heard of yet.
fn mark_source(
    press: &Press,
    base: &Column,
    shown: &[Option<Column>],
    words: &Words,
    marks: &mut BTreeMap<usize, Vec<Value>>,
) {
    let mut told: BTreeMap<(usize, &str), Vec<String>> = BTreeMap::new();
    for other in shown.iter().flatten() {
        let freshness = press.site().freshness(other.page);
        let is_own = press.site().page(other.page).lang == other.lang;
        if freshness.source() != Some(base.page) || !is_own {
            continue;
        }
        for change in freshness.changes() {
            if change.kind != ChangeKind::Removed {
                let langs = told.entry((change.at, change.kind.as_str())).or_default();
                langs.push(own_name(press, other.lang));
            }
        }
    }
    for ((at, kind), langs) in told {
        let langs = Some(langs.join(" · "));
        marks
            .entry(at)
            .or_default()
            .push(mark(kind, words, &base.at(at), langs));
    }
}

fn mark(kind: &str, words: &Words, at: &str, langs: Option<String>) -> Value {
    let text = words.word(&format!("preview-block-{kind}"));
    json!({ "kind": kind, "text": text, "at": at, "langs": langs })
}

/// The row of each block: the block of the source that it says.
fn rows(press: &Press, it: &Column, base: &Column, is_from_base: bool) -> Vec<Option<usize>> {
    let own = it.blocks.len();
    if it.page == base.page {
        return (0..own).map(Some).collect();
    }
    if let Some(then) = recorded(press, it.page).filter(|then| is_from_base && then.len() == own) {
        let freshness = press.site().freshness(it.page);
        return by_record(then.len(), base.blocks.len(), freshness.changes());
    }
    by_section(&headings(&it.blocks), &headings(&base.blocks))
}

/// The digests of the source when the translation was accepted.
fn recorded(press: &Press, page: PageId) -> Option<&[u16]> {
    let translation = press.site().page(page).article.front.translation.as_ref();
    translation.and_then(|it| it.blocks.as_deref())
}

fn headings(blocks: &[Block]) -> Vec<usize> {
    blocks.iter().map(|block| block.headings).collect()
}

impl Column {
    /// The block in which a place lies; `None` for one in the front matter.
    fn block_at(&self, place: &Place) -> Option<usize> {
        let mut blocks = self.blocks.iter();
        blocks.rposition(|block| self.start + block.range.start <= place.start)
    }

    /// `content/a.ar.md:12`
    fn at(&self, block: usize) -> String {
        let end = self.start + self.blocks.last().map_or(0, |it| it.range.end);
        let start = self
            .blocks
            .get(block)
            .map_or(end, |it| self.start + it.range.start);
        named(&Place::span(self.path.clone(), &self.text, start..start))
    }
}

/// The letters by which a block is found in its page; none for what the page shows elsewhere, as footnotes.
fn key(it: &Column, block: &Block) -> String {
    let range = it.start + block.range.start..it.start + block.range.end;
    if it.text[range].starts_with("[^") {
        return String::new();
    }
    let letters = block.text.chars().filter(|c| c.is_alphabetic());
    letters.take(KEY).collect()
}

/// The messages that the readers of a language see in another one, as they see them.
fn borrowed(press: &Press, lang: Lang, words: &Words) -> Vec<Value> {
    let catalogues = press.catalogues();
    let borrowed = catalogues.lacking(lang).into_iter().map(|id| {
        let phrase = catalogues.message(lang, id, &Args::new(), false).ok();
        json!({
            "id": id,
            "text": phrase.as_ref().map(|it| it.text.as_str()),
            "lang": phrase.as_ref().map(|it| it.lang.as_str()),
            "mark": mark("string", words, &format!("i18n/{lang}.ftl"), None),
        })
    });
    borrowed.collect()
}
