//! Languages that CLDR has no data for: their dates and numbers are written as in another language of the same script.
//!
//! Old systems take any word for a language, Diwan builds none that it cannot write a date in. Nothing of such a language may stay
//! behind for that: it borrows a locale, and the report says that a person has to name a better one. A word that is no language at all
//! gets the script of its pages into its tag, so that its direction is known; its addresses stay.

use super::model::OldSite;
use super::report::{MoveReport, Weight};
use super::tags;
use crate::language::Lang;
use crate::locale::{Locale, LocaleSpec, Script};

/// Gives a locale to each language that has none.
pub fn lend(site: &mut OldSite, report: &mut MoveReport) {
    let known: Vec<Lang> = site.languages.iter().map(|it| it.lang).collect();
    for at in 0..site.languages.len() {
        let language = &site.languages[at];
        let lang = language.lang;
        if language.locale.is_some() || Locale::new(&LocaleSpec::of(lang)).is_ok() {
            continue;
        }
        let script = script_of_pages(site, lang);
        let scripted = script.and_then(|it| Lang::parse(&format!("{lang}-{it}")).ok());
        let lenders = known
            .iter()
            .copied()
            .chain(script.and_then(tags::of_script));
        let lenders: Vec<Lang> = lenders.filter(|it| *it != lang).collect();
        let found = [Some(lang), scripted]
            .into_iter()
            .flatten()
            .find_map(|own| Some((own, lenders.iter().find(|it| lends(**it, own))?)));
        let Some((own, tag)) = found else {
            continue;
        };
        site.languages[at].locale = Some(tag.to_string());
        rename(site, lang, own);
        let (lang, tag) = (own.to_string(), tag.to_string());
        let message = message!("import-locale-borrowed", lang, tag);
        report.say(Weight::Person, "locale", message, "", None);
    }
}

/// Whether a language can be written with the locale of another one.
fn lends(lender: Lang, own: Lang) -> bool {
    let spec = LocaleSpec {
        tag: lender.to_string(),
        ..LocaleSpec::of(own)
    };
    Locale::new(&spec).is_ok()
}

fn script_of_pages(site: &OldSite, lang: Lang) -> Option<Script> {
    let own = site.pages.iter().filter(|page| page.lang == lang);
    let text: String = own.map(|page| page.body.as_str()).collect();
    Script::of_text(&text)
}

fn rename(site: &mut OldSite, from: Lang, to: Lang) {
    if from == to {
        return;
    }
    let langs = site.languages.iter_mut().map(|it| &mut it.lang);
    let langs = langs.chain(site.pages.iter_mut().map(|it| &mut it.lang));
    let langs = langs.chain(site.files.iter_mut().filter_map(|it| it.lang.as_mut()));
    let langs = langs.chain(site.menus.iter_mut().filter_map(|it| it.lang.as_mut()));
    for lang in langs.filter(|it| **it == from) {
        *lang = to;
    }
    for (path, _) in &mut site.made {
        for mark in ['/', '.'] {
            *path = path.replace(&format!("{mark}{from}."), &format!("{mark}{to}."));
        }
    }
}
