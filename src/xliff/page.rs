//! A page from the translations of its units.
//!
//! Takes a source, what its units say in the other language, and the translation that there is; gives the text of the page. The
//! source is the mould: what no unit holds stays as it is there. A block that has not changed since it was approved takes the earlier
//! translation for its mould, so that what a person wrote in it stays. The page is read again before it is handed out, and is what
//! was wanted or nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_yaml::Value;

use super::content::Content;
use super::former::{Former, Formers};
use super::markdown::{self, Way};
use super::unit::{Reading, Spot, Step, Unit, UnitKind};
use super::units::Leaf;
use super::words;
use crate::diagnostic::Diagnostic;

/// What a page is made of.
pub struct Mould<'a> {
    /// The text that was translated.
    pub source: &'a Leaf,
    /// The language of it.
    pub of: &'a str,
    /// The translation that there is.
    pub translation: Option<&'a Leaf>,
    /// How that translates the source.
    pub formers: &'a Formers,
    /// What each unit of the source says in the other language, with the codes of the source.
    pub said: &'a BTreeMap<usize, Content>,
    /// Who translated it.
    pub by: Option<&'a str>,
    /// How pages are read.
    pub reading: Reading<'a>,
}

/// Why a page cannot be made.
pub enum Unwritable {
    /// The front matter is laid out in a way that cannot be edited.
    Front,
    /// What these units say cannot be written as Markdown.
    Units(Vec<usize>),
    /// What is made of them is no page.
    Page(Box<Diagnostic>),
}

/// The text of the page at `path`.
pub fn write(mould: &Mould, path: &Arc<str>) -> Result<String, Unwritable> {
    let head = head(mould).ok_or(Unwritable::Front)?;
    let mut ways: BTreeMap<usize, Way> = BTreeMap::new();
    loop {
        let text = format!("{head}{}", body(mould, &ways));
        let leaf = Leaf::read(path, &text.as_str().into(), mould.reading)
            .map_err(|fault| Unwritable::Page(fault.into()))?;
        let wrong = wrong(mould, &leaf);
        if wrong.is_empty() {
            return Ok(text);
        }
        let before = ways.clone();
        for unit in &wrong {
            let way = ways.entry(*unit).or_default();
            *way = way.next().unwrap_or(*way);
        }
        if ways == before {
            return Err(Unwritable::Units(wrong));
        }
    }
}

/// The units of the source that the page does not say as they were meant; all of them, where it has others.
fn wrong(mould: &Mould, page: &Leaf) -> Vec<usize> {
    let is_body = |unit: &&Unit| matches!(unit.spot, Spot::Body(..));
    let source = mould.source.units.iter().enumerate();
    let wanted: Vec<(usize, &Unit)> = source.filter(|(_, unit)| is_body(unit)).collect();
    let there: Vec<&Unit> = page.units.iter().filter(is_body).collect();
    let differs = |((number, unit), there): (&(usize, &Unit), &&Unit)| {
        let meant = meant(mould, *number).map_or_else(|| unit.content.meaning(), |it| it.meaning());
        (meant != there.content.meaning() || unit.kind != there.kind).then_some(*number)
    };
    let mut wrong: Vec<usize> = wanted.iter().zip(&there).filter_map(differs).collect();
    if wanted.len() != there.len() || mould.source.blocks.len() != page.blocks.len() {
        // The first that differs is likely to blame; where none does, any may be.
        wrong.truncate(1);
        if wrong.is_empty() {
            wrong = wanted.iter().map(|(number, _)| *number).collect();
        }
    }
    wrong
}

/// What a unit says on the page, with the codes that it has there.
fn meant(mould: &Mould, unit: usize) -> Option<Content> {
    let mut content = mould.said.get(&unit)?.clone();
    if let Some(former) = in_mould(mould, unit) {
        content.codes.clone_from(&former.content.codes);
    }
    Some(content)
}

/// The earlier translation of a unit, where it is the mould of its block.
fn in_mould<'m>(mould: &'m Mould, unit: usize) -> Option<&'m Former> {
    let block = match mould.source.units.get(unit)?.spot {
        Spot::Body(_, block) => block,
        Spot::Front(_) => return None,
    };
    takes_former(mould, block)?;
    mould.formers.units.get(&unit)
}

/// The block of the earlier translation that is the mould of a block: all units of it are paired.
fn takes_former(mould: &Mould, block: usize) -> Option<usize> {
    let former = *mould.formers.blocks.get(&block)?;
    let mut units = mould.source.units_of(block);
    units
        .all(|(number, _)| mould.formers.units.contains_key(&number))
        .then_some(former)
}

fn body(mould: &Mould, ways: &BTreeMap<usize, Way>) -> String {
    let source = mould.source;
    let (mut out, mut at) = (String::new(), source.body);
    for (number, block) in source.blocks.iter().enumerate() {
        if block.range.start < at {
            continue;
        }
        out.push_str(&source.text[at..block.range.start]);
        at = block.range.end;
        let former = takes_former(mould, number);
        let (leaf, of) = match (former, mould.translation) {
            (Some(former), Some(translation)) => (translation, former),
            _ => (source, number),
        };
        let places = leaf.units_of(of).map(|(_, unit)| unit);
        let units = source.units_of(number).map(|(number, _)| number);
        out.push_str(&block_text(mould, leaf, of, units.zip(places), ways));
    }
    out.push_str(&source.text[at..]);
    out
}

/// A block of its mould, with what its units say now in their places.
fn block_text<'u>(
    mould: &Mould,
    leaf: &Leaf,
    block: usize,
    units: impl Iterator<Item = (usize, &'u Unit)>,
    ways: &BTreeMap<usize, Way>,
) -> String {
    let range = &leaf.blocks[block].range;
    let (mut out, mut at) = (String::new(), range.start);
    for (number, place) in units {
        let Spot::Body(spot, _) = &place.spot else {
            continue;
        };
        let Some(said) = meant(mould, number).filter(|_| spot.start >= at) else {
            continue;
        };
        out.push_str(&leaf.text[at..spot.start]);
        at = spot.end;
        let written = &leaf.text[spot.clone()];
        let way = ways.get(&number).copied();
        let may_stay = match way {
            None => in_mould(mould, number).is_some(),
            Some(way) => way == Way::Kept,
        };
        out.push_str(&match &place.kind {
            // What nobody changed keeps its bytes.
            _ if may_stay && place.content.meaning() == said.meaning() => written.to_owned(),
            UnitKind::Argument(..) => argument(written, &said.words()),
            kind => markdown::write(&said, kind, way.unwrap_or_default()),
        });
    }
    out.push_str(&leaf.text[at..range.end.max(at)]);
    out
}

/// A text between quotation marks, of the kind that it has or does not hold itself.
fn argument(written: &str, words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let own = written.chars().next().unwrap_or('"');
    let other = if own == '"' { '\'' } else { '"' };
    let mark = if words.contains(own) { other } else { own };
    format!("{mark}{words}{mark}")
}

/// The front matter, from the first line to the one that ends it.
fn head(mould: &Mould) -> Option<String> {
    let base = mould.translation.unwrap_or(mould.source);
    let mut text = base.text[..base.body].to_owned();
    let mut wanted = words::front(&text)?;
    if mould.translation.is_none() {
        for key in ["aliases", "translation"] {
            text = words::remove(&text, key)?;
            wanted.as_mapping_mut()?.remove(key);
        }
    }
    put_words(mould, &mut text, &mut wanted)?;
    if wanted.get("translation").is_none() {
        let by = mould.by.unwrap_or("human");
        let entry: Value =
            serde_yaml::to_value(BTreeMap::from([("of", mould.of), ("by", by)])).ok()?;
        let (of, by) = (words::as_yaml(mould.of), words::as_yaml(by));
        let (front, _) = crate::article::split(&text)?;
        let end = crate::yaml::edit::line_end(&text);
        let line = format!("translation: {{ of: {of}, by: {by} }}{end}");
        text.insert_str(front.end, &line);
        wanted.as_mapping_mut()?.insert("translation".into(), entry);
    }
    (words::front(&text)? == wanted).then_some(text)
}

/// Puts what the front matter says into its text, and into what is wanted of it.
fn put_words(mould: &Mould, text: &mut String, wanted: &mut Value) -> Option<()> {
    let source = words::front(&mould.source.text)?;
    for (number, unit) in mould.source.units.iter().enumerate() {
        let Spot::Front(way) = &unit.spot else {
            continue;
        };
        let said = mould.said.get(&number)?.words();
        let said = said.trim();
        let now = words::value_at(wanted, way).and_then(Value::as_str);
        if now.map(str::trim) == Some(said) {
            continue;
        }
        if now.is_some() {
            *text = words::replace(text, way, said)?;
            words::put(wanted, way, said)?;
            continue;
        }
        // The translation lacks it: the whole of what the source has under that key, whose further words follow.
        let is_free = matches!(way.first(), Some(Step::Key(key)) if key == "extra");
        let entry = &way[..way.len().min(1 + usize::from(is_free))];
        let mut value = words::value_at(&source, entry)?.clone();
        words::put(&mut value, &way[entry.len()..], said)?;
        if words::value_at(wanted, entry).is_some() {
            return None;
        }
        *text = words::add(text, entry, &value)?;
        insert(wanted, entry, value)?;
    }
    Some(())
}

/// Puts an entry where the way to it leads, which may be new but for its last step.
fn insert(wanted: &mut Value, entry: &[Step], value: Value) -> Option<()> {
    let mapping = wanted.as_mapping_mut()?;
    match entry {
        [Step::Key(key)] => mapping.insert(key.as_str().into(), value),
        [Step::Key(above), Step::Key(key)] => {
            let above = mapping
                .entry(above.as_str().into())
                .or_insert_with(|| Value::Mapping(serde_yaml::Mapping::new()));
            above.as_mapping_mut()?.insert(key.as_str().into(), value)
        }
        _ => return None,
    };
    Some(())
}
