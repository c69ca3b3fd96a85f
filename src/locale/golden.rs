//! What CLDR 48 prescribes, locale by locale, in tables. U+00A0 is written `_` and U+202F `~` for legibility.

use jiff::civil::{Date, date, time};

use super::*;

const JULY: Date = date(2012, 7, 6);

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
        ("az", Ltr),
        ("fr", Ltr),
    ] {
        let icu = icu::locale::Locale::try_from_str(tag).unwrap();
        assert_eq!(super::direction(&icu), Some(direction), "{tag}");
    }
}

#[test]
fn long_dates_have_the_months_and_digits_of_the_region() {
    for (tag, expected) in [
        ("ar", "6_يوليو_2012"),
        ("ar-AE", "6_يوليو_2012"),
        ("ar-LY", "6_يوليو_2012"),
        ("ar-MA", "6_يوليوز_2012"),
        ("ar-EH", "6_يوليو_2012"),
        ("ar-DZ", "6_جويلية_2012"),
        ("ar-TN", "6_جويلية_2012"),
        ("ar-SA", "٦_يوليو_٢٠١٢"),
        ("ar-EG", "٦_يوليو_٢٠١٢"),
        ("ar-KW", "٦_يوليو_٢٠١٢"),
        ("ar-QA", "٦_يوليو_٢٠١٢"),
        ("ar-BH", "٦_يوليو_٢٠١٢"),
        ("ar-OM", "٦_يوليو_٢٠١٢"),
        ("ar-SD", "٦_يوليو_٢٠١٢"),
        ("ar-YE", "٦_يوليو_٢٠١٢"),
        ("ar-MR", "٦_يوليو_٢٠١٢"),
        ("ar-SY", "٦_تموز_٢٠١٢"),
        ("ar-LB", "٦_تموز_٢٠١٢"),
        ("ar-JO", "٦_تموز_٢٠١٢"),
        ("ar-IQ", "٦_تموز_٢٠١٢"),
        ("ar-PS", "٦_تموز_٢٠١٢"),
        ("ar-SY-u-nu-latn", "6_تموز_2012"),
        ("ar-MA-u-nu-arab", "٦_يوليوز_٢٠١٢"),
        ("fr", "6_juillet_2012"),
        ("fr-FR", "6_juillet_2012"),
        ("fr-CA", "6_juillet_2012"),
        ("fr-CH", "6_juillet_2012"),
        ("en-GB", "6_July_2012"),
        ("en-US", "July_6, 2012"),
    ] {
        let text = locale(tag).date(JULY, DateStyle::Long);
        assert_eq!(legible(&text), expected, "{tag}");
    }
}

#[test]
fn every_style_of_date_keeps_together_what_belongs_together() {
    use DateStyle::*;
    for (tag, style, expected) in [
        ("fr", Full, "vendredi 6_juillet_2012"),
        ("fr", Medium, "6_juil._2012"),
        ("fr", Short, "06/07/2012"),
        ("fr", YearMonth, "juillet_2012"),
        ("fr", MonthDay, "6_juillet"),
        ("fr", Year, "2012"),
        ("en-GB", Full, "Friday, 6_July_2012"),
        ("en-US", Full, "Friday, July_6, 2012"),
        ("en-US", Short, "7/6/2012"),
        ("ar", Full, "الجمعة، 6_يوليو_2012"),
        ("ar-SA", Year, "٢٠١٢"),
        ("ar", Short, "6\u{200f}/7\u{200f}/2012"),
    ] {
        assert_eq!(
            legible(&locale(tag).date(JULY, style)),
            expected,
            "{tag} {style:?}"
        );
    }
}

#[test]
fn dual_months_are_pairs_that_no_line_breaks() {
    let dual = build("ar-SY-u-nu-latn", |spec| spec.months = Months::Dual).unwrap();
    for (day, style, expected) in [
        (JULY, DateStyle::Long, "6_تموز/\u{2060}يوليو_2012"),
        (JULY, DateStyle::Full, "الجمعة، 6_تموز/\u{2060}يوليو_2012"),
        (JULY, DateStyle::YearMonth, "تموز/\u{2060}يوليو_2012"),
        (JULY, DateStyle::MonthDay, "6_تموز/\u{2060}يوليو"),
        (JULY, DateStyle::Year, "2012"),
        (JULY, DateStyle::Short, "6\u{200f}/7\u{200f}/2012"),
        (
            date(2011, 1, 19),
            DateStyle::Long,
            "19_كانون_الثاني/\u{2060}يناير_2011",
        ),
        (
            date(2011, 6, 1),
            DateStyle::Long,
            "1_حزيران/\u{2060}يونيو_2011",
        ),
        (
            date(2011, 12, 31),
            DateStyle::Long,
            "31_كانون_الأول/\u{2060}ديسمبر_2011",
        ),
    ] {
        assert_eq!(legible(&dual.date(day, style)), expected);
    }
    let error = build("fr", |spec| spec.months = Months::Dual).err();
    assert_eq!(error, Some(LocaleError::DualMonths("fr".into())));
}

#[test]
fn spans_of_days_say_only_once_what_is_common() {
    let dual = build("ar-SY-u-nu-latn", |spec| spec.months = Months::Dual).unwrap();
    let june = date(2012, 6, 28);
    for (locale, from, to, expected) in [
        (&locale("fr"), JULY, date(2012, 7, 8), "6–8_juillet_2012"),
        (&locale("fr"), june, JULY, "28_juin_– 6_juillet_2012"),
        (
            &locale("fr"),
            date(2011, 7, 6),
            JULY,
            "6_juillet_2011_– 6_juillet_2012",
        ),
        (&locale("fr"), JULY, JULY, "6_juillet_2012"),
        (&locale("en-US"), JULY, date(2012, 7, 8), "July_6–8, 2012"),
        (&locale("ar-SA"), JULY, date(2012, 7, 8), "٦–٨_يوليو_٢٠١٢"),
        (
            &dual,
            june,
            JULY,
            "28_حزيران/\u{2060}يونيو_– 6_تموز/\u{2060}يوليو_2012",
        ),
    ] {
        assert_eq!(legible(&locale.date_range(from, to)), expected);
    }
}

#[test]
fn the_hijri_date_is_shown_beside_the_gregorian_and_only_where_it_is_exact() {
    let both = build("ar-SY-u-nu-latn", |spec| {
        spec.calendars = vec![Calendar::Gregory, Calendar::IslamicUmalqura];
    })
    .unwrap();
    let shown = |day| -> Vec<_> {
        let dates = both.dates(day, DateStyle::Long).into_iter();
        dates.map(|date| legible(&date.text)).collect()
    };
    assert_eq!(shown(JULY), ["6_تموز_2012", "16_شعبان_1433_هـ"]);
    // 1 Muharram 1300 and the last day of 1600 AH; the days before and after are Gregorian only.
    assert_eq!(shown(date(1882, 11, 12)).len(), 2);
    assert_eq!(shown(date(1882, 11, 11)).len(), 1);
    assert_eq!(shown(date(2174, 11, 25)).len(), 2);
    assert_eq!(shown(date(2174, 11, 26)).len(), 1);
}

#[test]
fn machines_read_gregorian_dates_in_ascii() {
    assert_eq!(iso_date(JULY), "2012-07-06");
    let moment = "2012-07-06T14:30:00[Africa/Tunis]".parse().unwrap();
    assert_eq!(iso_moment(&moment), "2012-07-06T14:30:00+01:00");
}

#[test]
fn times_have_the_hour_cycle_of_the_region() {
    let moment = "2012-07-06T14:30:00[Africa/Tunis]".parse().unwrap();
    for (tag, clock, zoned) in [
        ("fr", "14:30", "14:30 UTC+1"),
        ("en-GB", "14:30", "14:30 GMT+1"),
        ("en-US", "2:30~PM", "2:30~PM GMT+1"),
        ("ar-MA", "14:30", "14:30 غرينتش\u{200e}+1"),
        ("ar-SA", "٢:٣٠ م", "٢:٣٠ م غرينتش\u{61c}+١"),
    ] {
        let locale = locale(tag);
        assert_eq!(legible(&locale.time(time(14, 30, 0, 0))), clock, "{tag}");
        assert_eq!(legible(&locale.time_with_zone(&moment)), zoned, "{tag}");
    }
}

#[test]
fn numbers_have_the_digits_groups_and_signs_of_the_locale() {
    let euros = "1234.5".parse().unwrap();
    for (tag, number, percent, money) in [
        (
            "ar",
            "\u{200e}-1,234,567.89",
            "12.5\u{200e}%\u{200e}",
            "\u{200f}1,234.50_€",
        ),
        (
            "ar-SA",
            "\u{61c}-١٬٢٣٤٬٥٦٧٫٨٩",
            "١٢٫٥٪\u{61c}",
            "\u{200f}١٬٢٣٤٫٥٠_€",
        ),
        (
            "ar-SY",
            "\u{61c}-١٬٢٣٤٬٥٦٧٫٨٩",
            "١٢٫٥٪\u{61c}",
            "\u{200f}١٬٢٣٤٫٥٠_€",
        ),
        (
            "ar-SY-u-nu-latn",
            "\u{200e}-1,234,567.89",
            "12.5\u{200e}%\u{200e}",
            "\u{200f}1,234.50_€",
        ),
        (
            "ar-MA",
            "\u{200e}-1.234.567,89",
            "12,5\u{200e}%\u{200e}",
            "\u{200f}1.234,50_€",
        ),
        ("fr", "-1~234~567,89", "12,5_%", "1~234,50_€"),
        ("fr-CA", "-1_234_567,89", "12,5_%", "1_234,50_€"),
        ("en-GB", "-1,234,567.89", "12.5%", "€1,234.50"),
        ("en-US", "-1,234,567.89", "12.5%", "€1,234.50"),
    ] {
        let locale = locale(tag);
        assert_eq!(
            legible(&locale.float(-1_234_567.89).unwrap()),
            number,
            "{tag}"
        );
        assert_eq!(legible(&locale.percent(0.125).unwrap()), percent, "{tag}");
        assert_eq!(
            legible(&locale.currency(&euros, "EUR").unwrap()),
            money,
            "{tag}"
        );
    }
    assert_eq!(locale("fr").float(f64::NAN), None);
    assert_eq!(locale("fr").currency(&euros, "euro"), None);
    assert_eq!(locale("fr").percent(1.0).as_deref(), Some("100\u{a0}%"));
    assert_eq!(locale("en").integer(2012), "2,012");
}

#[test]
fn sizes_are_in_units_of_the_language() {
    for (tag, size, expected) in [
        ("fr", 1_810_000, "1,81_Mo"),
        ("fr", 412, "0,41_ko"),
        ("en-GB", 999_999, "1,000_KB"),
        ("en-GB", 2_000_000_000, "2_GB"),
        ("ar", 12_000, "12_ك.ب"),
        ("ar-SA", 1_810_000, "١٫٨١_م.ب"),
    ] {
        assert_eq!(legible(&locale(tag).bytes(size)), expected, "{tag}");
    }
}

#[test]
fn plurals_are_those_of_the_language() {
    use Plural::*;
    let ar = [
        (0, Zero),
        (1, One),
        (2, Two),
        (3, Few),
        (10, Few),
        (103, Few),
        (107, Few),
        (11, Many),
        (16, Many),
        (99, Many),
        (111, Many),
        (100, Other),
        (102, Other),
        (200, Other),
        (1000, Other),
    ];
    for (count, category) in ar {
        assert_eq!(locale("ar").plural(count), category, "{count}");
    }
    for (count, category) in [(0, One), (1, One), (2, Other), (1_000_000, Many)] {
        assert_eq!(locale("fr").plural(count), category, "{count}");
    }
    assert_eq!(locale("ar").plurals(), [Zero, One, Two, Few, Many, Other]);
    assert_eq!(locale("en").plurals(), [One, Other]);
    for (tag, rank, category) in [
        ("en", 1, One),
        ("en", 2, Two),
        ("en", 3, Few),
        ("en", 11, Other),
        ("en", 21, One),
        ("fr", 1, One),
        ("fr", 2, Other),
        ("ar", 1, Other),
    ] {
        assert_eq!(locale(tag).ordinal(rank), category, "{tag} {rank}");
    }
}

#[test]
fn lists_have_the_conjunction_of_the_language() {
    for (tag, items, expected) in [
        ("ar", ["تونس", "واشنطن", "باريس"], "تونس وواشنطن وباريس"),
        (
            "fr",
            ["Tunis", "Istanbul", "Paris"],
            "Tunis, Istanbul et Paris",
        ),
        (
            "en-GB",
            ["Tunis", "Istanbul", "Paris"],
            "Tunis, Istanbul and Paris",
        ),
        (
            "en-US",
            ["Tunis", "Istanbul", "Paris"],
            "Tunis, Istanbul, and Paris",
        ),
    ] {
        assert_eq!(locale(tag).list(&items), expected);
    }
    assert_eq!(locale("fr").list::<&str>(&[]), "");
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
    assert_eq!(rules("fr-CA", None), Ok(ImprimerieNationale));
    assert_eq!(rules("en-GB", None), Ok(English));
    assert_eq!(rules("ar", None), Ok(Off));
    assert_eq!(rules("fr", Some(Eu)), Ok(Eu));
    assert_eq!(rules("fr", Some(Off)), Ok(Off));
    let error = LocaleError::Typography {
        rules: Eu,
        tag: "ar".into(),
    };
    assert_eq!(rules("ar", Some(Eu)), Err(error));
}

#[test]
fn an_index_puts_each_title_under_a_letter_of_its_alphabet() {
    for (tag, title, letter) in [
        ("ar", "الجزائر", "ج"),
        ("ar", "أخبار", "ا"),
        ("ar", "إعلان", "ا"),
        ("ar", "آراء", "ا"),
        ("ar", "«ميثاق»", "م"),
        ("ar", "هيئة", "ه"),
        ("ar", "ألمانيا", "ا"),
        ("ar", "UNESCO", "U"),
        ("ar", "Œuvre", "O"),
        ("fr", "École", "E"),
        ("fr", "Œuvre", "O"),
        ("fr", "« Çà et là »", "C"),
        ("fr", "2012", "#"),
        ("fr", "—", "#"),
        ("fr", "الجزائر", "ا"),
        ("es", "ñandú", "Ñ"),
        ("sv", "ångström", "Å"),
    ] {
        assert_eq!(locale(tag).initial(title), letter, "{tag} {title}");
    }
}

#[test]
fn entries_sorted_for_an_index_stand_letter_by_letter() {
    let sorted = |tag, titles: &[&'static str]| {
        let locale = locale(tag);
        let mut titles = titles.to_vec();
        titles.sort_by_key(|title| locale.index_key(title));
        titles
    };
    assert_eq!(
        sorted("ar", &["UNESCO", "تونس", "الجزائر", "«بيان»", "أخبار"]),
        ["أخبار", "«بيان»", "تونس", "الجزائر", "UNESCO"]
    );
    assert_eq!(
        sorted("fr", &["zèbre", "œuvre", "Été", "ete", "opéra", "oasis"]),
        ["ete", "Été", "oasis", "œuvre", "opéra", "zèbre"]
    );
    let fr = locale("fr");
    assert!(fr.compare("cote", "côte").is_lt() && fr.sort_key("cote") < fr.sort_key("côte"));
}
