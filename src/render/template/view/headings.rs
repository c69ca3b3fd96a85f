//! Which heading of a translation is which heading here, so that a reader who changes language keeps the place.

use rustc_hash::FxHashSet;
use tera::Value;

use super::object::Object;
use super::value::{html, list, map, plain};
use crate::article::{Heading, Outline};
use crate::language::{Lang, Text};
use crate::render::context::Stage;

/// Headings as a tree: each holds those of a lower level that follow it. Their words are set as the page's are; what was
/// code or another language in them is known no more.
pub fn toc(stage: &Stage, lang: Lang, headings: &[Heading]) -> Value {
    let mut entries = Vec::new();
    let mut at = 0;
    while at < headings.len() {
        let heading = &headings[at];
        // A link without words cannot be seen, and to a screen reader it is one to nowhere.
        if !heading.has_words() {
            at += 1;
            continue;
        }
        let below = headings[at + 1..]
            .iter()
            .take_while(|other| other.level > heading.level)
            .count();
        entries.push(map([
            ("id", Value::from(&*heading.id)),
            (
                "title",
                html(stage, lang, &Text::new(lang, heading.text.clone())),
            ),
            (
                "title_plain",
                plain(stage, lang, &Text::new(lang, heading.text.clone())),
            ),
            ("level", Value::from(u64::from(heading.level))),
            (
                "children",
                toc(stage, lang, &headings[at + 1..at + 1 + below]),
            ),
        ]));
        at += 1 + below;
    }
    list(entries)
}

/// The headings of `here` that `other` has too, as JSON that maps id to id, for an attribute that a script reads; none when
/// there is not one.
///
/// Two headings are one when they have the same id, as those do that authors name. The rest go by their position, but only
/// where both outlines have the same levels in the same order: one section more on one side would shift all that follow.
pub fn pairs(here: &Outline, other: &Outline) -> Value {
    let paired = pair_ids(&here.headings, &other.headings);
    if paired.is_empty() {
        return Value::none();
    }
    let mut json = Object::new();
    for (from, to) in paired {
        json.text(from, to);
    }
    Value::from(json.end())
}

/// The ids of some headings. Most pages have a handful, which are sooner compared than hashed.
enum HeadingIds<'h> {
    Few(&'h [Heading]),
    Many(FxHashSet<&'h str>),
}

impl<'h> HeadingIds<'h> {
    const FEW: usize = 16;

    fn of(headings: &'h [Heading]) -> Self {
        match headings.len() <= Self::FEW {
            true => HeadingIds::Few(headings),
            false => HeadingIds::Many(headings.iter().map(|heading| &*heading.id).collect()),
        }
    }

    fn contains(&self, id: &str) -> bool {
        match self {
            HeadingIds::Few(headings) => headings.iter().any(|heading| &*heading.id == id),
            HeadingIds::Many(ids) => ids.contains(id),
        }
    }
}

fn pair_ids<'h>(here: &'h [Heading], other: &'h [Heading]) -> Vec<(&'h str, &'h str)> {
    let (ours, theirs) = (HeadingIds::of(here), HeadingIds::of(other));
    let levels = |headings: &'h [Heading]| headings.iter().map(|heading| heading.level);
    let agree = levels(here).eq(levels(other));
    let pair = |(at, heading): (usize, &'h Heading)| {
        let id = &*heading.id;
        if theirs.contains(id) {
            return Some((id, id));
        }
        // What has its namesake here is spoken for.
        let beside = other.get(at).filter(|beside| !ours.contains(&beside.id));
        beside.filter(|_| agree).map(|beside| (id, &*beside.id))
    };
    here.iter().enumerate().filter_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(headings: &[(u8, &str)]) -> Vec<Heading> {
        let heading = |(level, id): &(u8, &str)| Heading {
            level: *level,
            id: (*id).into(),
            text: "".into(),
        };
        headings.iter().map(heading).collect()
    }

    #[test]
    fn headings_are_paired_by_id_else_by_position_where_outlines_agree() {
        let ar = outline(&[(2, "المستويات"), (3, "tariffs"), (2, "الخاتمة")]);
        let fr = outline(&[(2, "niveaux"), (3, "tariffs"), (2, "conclusion")]);
        assert_eq!(
            pair_ids(&ar, &fr),
            [
                ("المستويات", "niveaux"),
                ("tariffs", "tariffs"),
                ("الخاتمة", "conclusion")
            ]
        );
        let shorter = outline(&[(2, "niveaux"), (3, "tariffs")]);
        assert_eq!(pair_ids(&ar, &shorter), [("tariffs", "tariffs")]);
        let moved = outline(&[(2, "tariffs"), (3, "niveaux"), (2, "conclusion")]);
        assert_eq!(
            pair_ids(&ar, &moved),
            [("tariffs", "tariffs"), ("الخاتمة", "conclusion")]
        );
        assert!(pair_ids(&ar, &outline(&[])).is_empty());
    }
}
