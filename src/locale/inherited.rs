//! Tables with a line for each locale, in which a locale has what those above it have unless a line of its own says otherwise.

use icu::locale::Locale as IcuLocale;
use icu::locale::fallback::LocaleFallbacker;

use super::likely;
use super::supplied::data_locale;

/// The lines of a table for a locale and for those that it inherits from, nearest first. One that ICU4X does not carry has its own line
/// before those of its lender.
pub(super) fn lines<'t>(table: &'t str, icu: &IcuLocale) -> Vec<&'t str> {
    let data = data_locale(icu);
    match *data == *icu {
        true => chain(table, icu),
        false => line(table, icu.id.language.as_str())
            .into_iter()
            .chain(chain(table, &data))
            .collect(),
    }
}

fn chain<'t>(table: &'t str, icu: &IcuLocale) -> Vec<&'t str> {
    let mut lines = Vec::from_iter(line(table, &icu.id.to_string()));
    let fallbacker = LocaleFallbacker::new();
    let mut locales = fallbacker
        .for_config(Default::default())
        .fallback_for((&icu.id).into());
    loop {
        let locale = locales.get().into_locale();
        // ICU4X leaves a script out that follows from the region, and CLDR does not.
        let mut full = likely(&locale);
        full.region = locale.id.region;
        lines.extend(line(table, &full.to_string()));
        lines.extend(line(table, &locale.id.to_string()));
        if locales.get().is_unknown() {
            return lines;
        }
        locales.step();
    }
}

fn line<'t>(table: &'t str, tag: &str) -> Option<&'t str> {
    table.lines().find(|line| {
        line.strip_prefix(tag)
            .is_some_and(|rest| rest.starts_with('|'))
    })
}
