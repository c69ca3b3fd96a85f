//! What CLDR 48 prescribes, locale by locale, in tables: here what a locale is, in `dates`, `skeletons` and `words` what it writes.
//! U+00A0 is written `_` and U+202F `~` for legibility.

mod dates;
mod everywhere;
mod regions;
mod skeletons;
mod words;

use super::*;

fn locale(tag: &str) -> Locale {
    build(tag, |_| ()).unwrap()
}

fn build(tag: &str, say: impl FnOnce(&mut LocaleSpec)) -> Result<Locale, LocaleError> {
    let lang = tag.split("-u-").next().unwrap_or(tag);
    let mut spec = LocaleSpec::of(Lang::parse(lang).expect("the table has good tags"));
    spec.tag = tag.into();
    say(&mut spec);
    Locale::new(&spec)
}

fn legible(text: &str) -> String {
    text.replace('\u{a0}', "_").replace('\u{202f}', "~")
}

#[test]
fn direction_follows_the_script_of_the_full_locale() {
    use Direction::{Ltr, Rtl};
    for (tag, direction) in [
        ("ar", Rtl),
        ("ar-SY", Rtl),
        ("ckb", Rtl),
        ("fa", Rtl),
        ("he", Rtl),
        ("az-Arab", Rtl),
        ("ku-Arab", Rtl),
        ("ar-Latn", Ltr),
        ("ku", Ltr),
        ("ur", Rtl),
        ("zgh", Ltr),
        ("zh", Ltr),
        ("az", Ltr),
        ("fr", Ltr),
    ] {
        let icu = icu::locale::Locale::try_from_str(tag).unwrap();
        assert_eq!(super::direction(&icu), Some(direction), "{tag}");
    }
}

#[test]
fn languages_bear_their_own_names() {
    for (tag, name) in [
        ("ar", Some("العربية")),
        ("fr", Some("Français")),
        ("fr-CA", Some("Français")),
        ("en", Some("English")),
        ("fa", Some("فارسی")),
        ("tr", Some("Türkçe")),
        ("es", Some("Español")),
        ("ru", Some("Русский")),
        ("zh", Some("中文")),
        ("ur", Some("اردو")),
        ("de", Some("Deutsch")),
        ("zgh", Some("ⵜⴰⵎⴰⵣⵉⵖⵜ")),
    ] {
        assert_eq!(locale(tag).endonym(), name, "{tag}");
    }
}

#[test]
fn a_locale_that_cannot_be_had_is_refused_with_the_reason() {
    use LocaleError as E;
    let refused = |lang: &str, tag: &str| {
        let mut spec = LocaleSpec::of(Lang::parse(lang).unwrap());
        spec.tag = tag.into();
        Locale::new(&spec).err()
    };
    let foreign = |lang: &str, tag: &str| {
        let lang = Lang::parse(lang).unwrap();
        Some(E::Foreign {
            lang,
            tag: tag.into(),
        })
    };
    assert_eq!(
        refused("ar", "not a tag"),
        Some(E::Malformed("not a tag".into()))
    );
    assert_eq!(refused("xx", "xx"), Some(E::Unknown("xx".into())));
    assert_eq!(refused("tlh", "tlh"), Some(E::Unknown("tlh".into())));
    let hijri = "ar-SA-u-ca-islamic-umalqura";
    assert_eq!(refused("ar", hijri), Some(E::CalendarInTag(hijri.into())));
    let typo = "ar-SA-u-nu-latin";
    assert_eq!(refused("ar", typo), Some(E::Digits(typo.into())));
    assert_eq!(refused("ar", "fr-FR"), foreign("ar", "fr-FR"));
    assert_eq!(refused("fr", "en-GB"), foreign("fr", "en-GB"));
    assert_eq!(refused("uz-Arab", "uz-Latn"), foreign("uz-Arab", "uz-Latn"));
    // A language without data may borrow the locale of a near one in the same script.
    assert_eq!(refused("ary", "ar-MA"), None);
    assert_eq!(refused("ary", "fr-MA"), foreign("ary", "fr-MA"));
}

#[test]
fn typography_goes_with_the_language() {
    let rules = |tag, rules| build(tag, |spec| spec.typography = rules).map(|l| l.typography());
    use Typography::*;
    assert_eq!(rules("fr-TN", None), Ok(ImprimerieNationale));
    assert_eq!(rules("fr-CA", None), Ok(Oqlf));
    assert_eq!(rules("fr-CH", None), Ok(GuideDuTypographe));
    assert_eq!(rules("fr-BE", None), Ok(Nbn));
    assert_eq!(rules("fr-CH", Some(Eu)), Ok(Eu));
    assert_eq!(rules("en-GB", None), Ok(English));
    assert_eq!(rules("ar-TN", None), Ok(Off));
    assert_eq!(rules("ar-TN", Some(Arabic)), Ok(Arabic));
    assert_eq!(rules("fa", None), Ok(Off));
    assert_eq!(rules("fr", Some(Eu)), Ok(Eu));
    assert_eq!(rules("fr", Some(Off)), Ok(Off));
    let error = LocaleError::Typography {
        rules: Eu,
        tag: "ar".into(),
    };
    assert_eq!(rules("ar", Some(Eu)), Err(error));
    let raised = |tag| build(tag, |spec| spec.ordinals = Ordinals::Raised);
    assert!(raised("fr-CA").is_ok_and(|locale| locale.raises_ordinals()));
    let error = LocaleError::RaisedOrdinals("en".into());
    assert_eq!(raised("en").err(), Some(error));
}

#[test]
fn a_locale_is_shared_by_all_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&locale("ar"));
}
