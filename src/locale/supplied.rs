//! Languages that CLDR has and ICU4X does not carry: what they say themselves, and whose figures they share.
//!
//! Takes a locale; gives what `supplied.txt` says of its language, if it says anything. ICU4X carries some hundred languages
//! and answers for all others from CLDR's root, where July is `M07`; its data can be made larger only as a whole. A
//! language that an administration writes and that has a catalogue gets a block in the table, and no code.

use std::borrow::Cow;

use icu::locale::Locale as IcuLocale;

use super::likely;

const TABLE: &str = include_str!("supplied.txt");

/// What the table says of a language: a word of each line, and the rest of it.
pub(super) struct Supplied {
    lender: &'static str,
    lines: &'static str,
}

impl Supplied {
    /// Of the language of a locale, in its usual script.
    pub(super) fn of(icu: &IcuLocale) -> Option<Self> {
        let (head, lines) = TABLE.split("\n= ").skip(1).find_map(|block| {
            let (head, lines) = block.split_once('\n')?;
            let (tag, _) = head.split_once(' ')?;
            (icu.id.language.as_str() == tag).then_some((head, lines))
        })?;
        let (tag, lender) = head.split_once(' ')?;
        let own = IcuLocale::try_from_str(tag).ok()?;
        (likely(icu).script == likely(&own).script).then_some(Supplied { lender, lines })
    }

    /// What stands in the line that begins with `name`.
    pub(super) fn line(&self, name: &str) -> &'static str {
        let mut lines = self.lines.lines();
        let line = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap_or_default()
    }
}

/// The locale whose data serves this one: itself, but for a language that ICU4X does not carry. The digits asked for stay.
pub(crate) fn data_locale(icu: &IcuLocale) -> Cow<'_, IcuLocale> {
    let supplied = Supplied::of(icu);
    let lender = supplied.and_then(|it| IcuLocale::try_from_str(it.lender).ok());
    match lender {
        None => Cow::Borrowed(icu),
        Some(mut lender) => {
            lender.extensions = icu.extensions.clone();
            Cow::Owned(lender)
        }
    }
}
