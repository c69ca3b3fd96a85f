//! Numbers, plurals, lists, order and letters.

use super::*;

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
    for (tag, sum, code, expected) in [
        ("en-GB", "1000000", "EUR", "€1,000,000.00"),
        ("en-GB", "1250.50", "TND", "TND_1,250.500"),
        ("fr-FR", "1250.50", "JPY", "1~251_JPY"),
        ("fr-CA", "-3.5", "LBP", "-4_LBP"),
        ("es-ES", "0.5", "GBP", "0,50_GBP"),
        ("es-MX", "0.5", "EUR", "EUR_0.50"),
        ("it-IT", "12500", "USD", "12.500,00_USD"),
        ("sv-SE", "12500", "GBP", "12_500,00_GBP"),
        ("pl-PL", "12500", "EUR", "12_500,00_€"),
        ("pl-PL", "12500", "USD", "12_500,00_USD"),
        ("de-CH", "12500", "EUR", "EUR_12'500.00"),
        ("de-DE", "12500", "EUR", "12.500,00_€"),
        ("de-AT", "12500", "EUR", "€_12.500,00"),
        ("fr-CH", "12500", "EUR", "12'500.00_€"),
        ("fr-CA", "12500", "XOF", "12_500_XOF"),
        ("en-AU", "12500", "EUR", "EUR_12,500.00"),
        ("en-ZA", "5", "EGP", "EGP_5,00"),
    ] {
        let written = locale(tag).currency(&sum.parse().unwrap(), code);
        assert_eq!(legible(&written.unwrap()), expected, "{tag} {code}");
    }
    assert_eq!(
        locale("ur-PK").percent(-0.05).as_deref(),
        Some("\u{200e}-5%")
    );
    assert_eq!(locale("fr").float(f64::NAN), None);
    assert_eq!(locale("fr").currency(&euros, "euro"), None);
    assert_eq!(locale("fr").percent(1.0).as_deref(), Some("100\u{a0}%"));
    assert_eq!(locale("en").integer(2012), "2,012");
}

#[test]
fn sizes_are_in_units_of_the_language() {
    for (tag, size, expected) in [
        ("fr", 1_810_000, "1,81_Mo"),
        ("fr", 412, "1_ko"),
        ("fr", 0, "0_ko"),
        ("fr", 87_720, "88_ko"),
        ("en-GB", 999_999, "1_MB"),
        ("en-GB", 64_488, "64_kB"),
        ("de", 64_488, "64_kB"),
        ("en-GB", 999_994_999, "999.99_MB"),
        ("en-GB", 999_999_999, "1_GB"),
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
        // Articles are passed over, as libraries file: in the language of the index, and where a word follows.
        ("en", "The dam", "D"),
        ("en", "“An answer”", "A"),
        ("en", "A “basin”", "B"),
        ("en", "THE BASIN", "B"),
        ("en", "Theatre", "T"),
        ("en", "Anode", "A"),
        ("en", "The", "T"),
        ("en", "A – Z", "A"),
        ("en", "The 2026 budget", "#"),
        ("fr", "Le barrage", "B"),
        ("fr", "L’eau", "E"),
        ("fr", "l'Été", "E"),
        ("fr", "Lac", "L"),
        ("fr", "Les", "L"),
        ("fr", "Une source", "S"),
        ("fr", "L’", "L"),
        ("fr", "The dam", "T"),
        ("de", "Der Damm", "D"),
        ("de", "Die Quelle", "Q"),
        ("de", "Eine Quelle", "Q"),
        ("de", "Dieter", "D"),
        ("es", "El agua", "A"),
        ("es", "Las aguas", "A"),
        ("es", "Elche", "E"),
        ("it", "L’acqua", "A"),
        ("pt", "Os rios", "R"),
        ("ar", "السدّ", "س"),
        ("ar", "الله", "ا"),
        ("ar", "الذي كان", "ا"),
        ("ar", "ألف", "ا"),
        // Languages without articles, and others' words in their letters.
        ("fa", "الماس", "ا"),
        ("tr", "The dam", "T"),
        ("ru", "А река", "А"),
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
    assert_eq!(
        sorted("en", &["The dam", "A river", "Dale", "An act", "Theatre"]),
        ["An act", "Dale", "The dam", "A river", "Theatre"]
    );
    assert_eq!(
        sorted("fr", &["Les eaux", "L’eau", "Un barrage", "Ecole"]),
        ["Un barrage", "L’eau", "Les eaux", "Ecole"]
    );
    let fr = locale("fr");
    assert!(fr.compare("cote", "côte").is_lt() && fr.sort_key("cote") < fr.sort_key("côte"));
}

#[test]
fn letters_tell_whether_a_text_can_be_in_its_language() {
    for (tag, text, own, letters) in [
        ("ar", "بَلَداً 107 (UN)", 4, 6),
        ("fr", "Été 2012 « سلام »", 3, 7),
        ("ja", "日本ニュース", 5, 5),
        ("ar", "2012", 0, 0),
    ] {
        let share = locale(tag).script_share(text);
        assert_eq!(share, ScriptShare { own, letters }, "{tag} {text}");
    }
    assert_eq!(locale("ar").script_share("نعم").ratio(), Some(1.0));
    assert_eq!(locale("ar").script_share("—").ratio(), None);
}
