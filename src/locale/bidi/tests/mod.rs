//! Isolation checked by the bidirectional algorithm itself: the order in which the text is seen, from left to right.
//! One Arabic letter stands for a word, so that both orders can be read in an editor.

mod mixtures;
mod random;
mod sentences;

use unicode_bidi::{BidiInfo, Level};

use super::*;
use crate::language::Direction::{Ltr, Rtl};

/// What a reader sees from left to right, brackets mirrored where they are.
fn seen(text: &str, context: Direction) -> String {
    let mut marked = String::new();
    for run in isolate(text, context) {
        let open = match (run.dir, run.forced) {
            (None, _) => "",
            (Some(Ltr), false) => "\u{2066}",
            (Some(Rtl), false) => "\u{2067}",
            (Some(Ltr), true) => "\u{2066}\u{202d}",
            (Some(Rtl), true) => "\u{2067}\u{202e}",
        };
        marked.push_str(open);
        marked.push_str(run.text);
        marked.push_str(["", "\u{202c}"][usize::from(run.forced)]);
        marked.push_str(["", "\u{2069}"][usize::from(run.dir.is_some())]);
    }
    visual(&marked, context)
}

fn visual(text: &str, context: Direction) -> String {
    let level = match context {
        Ltr => Level::ltr(),
        Rtl => Level::rtl(),
    };
    let info = BidiInfo::new(text, Some(level));
    let mut out = String::new();
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let chars = text[run.clone()].chars();
            if levels[run.start].is_rtl() {
                out.extend(chars.rev().map(mirrored));
            } else {
                out.extend(chars);
            }
        }
    }
    out.retain(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    out
}

fn mirrored(c: char) -> char {
    const PAIRS: &str = "()[]{}<>«»‹›";
    let at = PAIRS.chars().position(|other| other == c);
    at.and_then(|at| PAIRS.chars().nth(at ^ 1)).unwrap_or(c)
}

/// Each: the text as typed; the same as it must be seen, between the words that stand at its right and left.
const IN_RTL: &[(&str, &str)] = &[
    // The probe of the requirements, part 3.2.
    ("2012-07-06", "2012-07-06"),
    ("2012/07/06", "2012/07/06"),
    ("6/7/2012", "6/7/2012"),
    ("06.07.2012", "06.07.2012"),
    ("14:30", "14:30"),
    ("4.1.2", "4.1.2"),
    ("a.b@example.org", "a.b@example.org"),
    ("S/RES/2042 (2012)", "S/RES/2042 (2012)"),
    ("+33 1 43 17 53 53", "+33 1 43 17 53 53"),
    ("01-43-17", "01-43-17"),
    ("-5", "-5"),
    ("C++", "C++"),
    ("www.x.fr/ar/", "www.x.fr/ar/"),
    ("#12", "#12"),
    ("12-15", "15-12"),
    ("2011–2012", "2012–2011"),
    ("12%", "12%"),
    ("12 %", "12 %"),
    ("100€", "100€"),
    ("€100", "€100"),
    ("100 €", "€ 100"),
    ("٢٠١٢-٠٧-٠٦", "٢٠١٢-٠٧-٠٦"),
    ("٢٠١٢/٠٧/٠٦", "٢٠١٢/٠٧/٠٦"),
    // Numbers.
    ("107", "107"),
    ("12/2024", "12/2024"),
    ("1.234.567,89", "1.234.567,89"),
    ("16\u{202f}000", "16\u{202f}000"),
    ("16 000", "16 000"),
    ("1 250 000", "1 250 000"),
    ("2012 15", "15 2012"),
    ("−12,5", "−12,5"),
    ("2+2=4", "2+2=4"),
    ("3×4", "3×4"),
    ("(2012)", "(2012)"),
    ("1990 - 2012", "2012 - 1990"),
    ("18+", "+18"),
    // Numbers in a row are no number in groups.
    ("10 15 20 25", "25 20 15 10"),
    ("18.5 17 16.25 15", "15 16.25 17 18.5"),
    ("2019 2020 2021 2022", "2022 2021 2020 2019"),
    ("1440 1441 1442 1443", "1443 1442 1441 1440"),
    // Telephones and codes.
    ("1000 6035 1835 9847", "1000 6035 1835 9847"),
    ("٥٣٢١ ١٠٠٠ ٦٠٣٥ ١٨٣٥", "٥٣٢١ ١٠٠٠ ٦٠٣٥ ١٨٣٥"),
    ("+216 71 123 456", "+216 71 123 456"),
    ("(+216) 71 123 456", "(+216) 71 123 456"),
    ("+33 (0)1 43 17 53 53", "+33 (0)1 43 17 53 53"),
    ("01 43 17 53 53", "01 43 17 53 53"),
    ("71-123456", "71-123456"),
    ("978-3-16-148410-0", "978-3-16-148410-0"),
    ("ISBN 978-3-16-148410-0", "ISBN 978-3-16-148410-0"),
    ("+٢١٦ ٧١ ١٢٣ ٤٥٦", "+٢١٦ ٧١ ١٢٣ ٤٥٦"),
    (
        "TN59 1000 6035 1835 9847 8831",
        "TN59 1000 6035 1835 9847 8831",
    ),
    ("192.168.0.1:8080", "192.168.0.1:8080"),
    ("A/HRC/S-19/2", "A/HRC/S-19/2"),
    ("COVID-19", "COVID-19"),
    // Addresses and files.
    (
        "https://example.org/a?b=1&c=2#d",
        "https://example.org/a?b=1&c=2#d",
    ),
    ("https://example.org/.", ".https://example.org/"),
    ("mailto:a@b.org", "mailto:a@b.org"),
    ("rapport-2012_v2.pdf", "rapport-2012_v2.pdf"),
    ("/usr/share/", "/usr/share/"),
    ("@ministry", "@ministry"),
    ("--help", "--help"),
    (".htaccess", ".htaccess"),
    ("*.odt", "*.odt"),
    // Phrases, and the punctuation round them.
    ("UNESCO", "UNESCO"),
    ("United Nations", "United Nations"),
    ("Johnson & Johnson", "Johnson & Johnson"),
    ("Paris, London", "Paris, London"),
    ("Côte d’Ivoire", "Côte d’Ivoire"),
    ("UNESCO.", ".UNESCO"),
    ("(UNESCO)", "(UNESCO)"),
    ("UNESCO (UN)", "UNESCO (UN)"),
    ("(UN) Council", "(UN) Council"),
    ("\"UN\" Council", "\"UN\" Council"),
    ("«Le Monde»", "«Le Monde»"),
    ("UNESCO، FAO", "FAO ،UNESCO"),
    ("UNESCO؟", "؟UNESCO"),
    ("U.S.", "U.S."),
    ("5 January 2012", "5 January 2012"),
    ("15 MB", "15 MB"),
    ("2000 km", "2000 km"),
    ("16 000 km", "16 000 km"),
    ("2012-07-06 UNESCO", "UNESCO 2012-07-06"),
    ("0.5 MB", "0.5 MB"),
    ("2012 UNESCO", "UNESCO 2012"),
    ("Google 15", "Google 15"),
    ("1. UNESCO", "UNESCO .1"),
    ("- UNESCO", "UNESCO -"),
    ("24 Heures", "24 Heures"),
    ("H₂O", "H₂O"),
    ("E = mc²", "E = mc²"),
];

#[test]
fn figures_codes_and_phrases_keep_their_order_in_arabic() {
    let wrong: Vec<_> = IN_RTL
        .iter()
        .map(|(typed, expected)| {
            let text = format!("س {typed} ص");
            (typed, seen(&text, Rtl), format!("ص {expected} س"))
        })
        .filter(|(_, seen, expected)| seen != expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn short_groups_are_one_number_where_a_word_says_so() {
    for text in [
        "الهاتف: 98 27 35 10",
        "اتصلوا على 98 27 35 10 كل يوم",
        "תלפון טלפון 98 27 35 10",
        "شماره تلفن 98 27 35 10",
    ] {
        let mut runs = isolate(text, Rtl).filter(|run| run.dir.is_some());
        assert_eq!(
            runs.next().map(|run| run.text),
            Some("98 27 35 10"),
            "{text}"
        );
    }
    let text = "الأرقام 98 27 35 10 على التوالي";
    assert_eq!(
        isolate(text, Rtl).filter(|run| run.dir.is_some()).count(),
        0
    );
}

#[test]
fn what_is_read_from_the_left_is_so_alone_in_a_cell_too() {
    for (typed, _) in IN_RTL.iter().filter(|(typed, expected)| typed == expected) {
        assert_eq!(&seen(typed, Rtl), typed);
    }
}

#[test]
fn what_stands_in_order_by_itself_is_not_wrapped() {
    for text in [
        "اجتمعت في باريس 107 بلداً ومنظمة بتاريخ 6 تموز/يوليو 2012، في 14:30.",
        "الصفحات 12-15، الفقرة (3)، 1.5 مليون",
        "«الشعب السوري» – قال: نعم!",
        "بنسبة 12.5\u{200e}%\u{200e} و\u{200e}-1,234 في 6\u{200f}/7\u{200f}/2012",
        "",
    ] {
        assert_eq!(
            isolate(text, Rtl).filter(|run| run.dir.is_some()).count(),
            0,
            "{text}"
        );
    }
    for text in [
        "Le 6 juillet 2012 : « C++ », -5, +33 1 43 17 53 53 — 100 €.",
        "plain",
        "",
    ] {
        assert_eq!(
            isolate(text, Ltr).filter(|run| run.dir.is_some()).count(),
            0,
            "{text}"
        );
    }
}

fn isolated(text: &str, context: Direction) -> Vec<&str> {
    isolate(text, context)
        .filter(|run| run.dir.is_some())
        .map(|run| run.text)
        .collect()
}

#[test]
fn arabic_in_french_is_isolated_without_the_sentence_round_it() {
    for (text, expected) in [
        ("Le mot « سلام » signifie", vec!["سلام"]),
        ("écrit السلام عليكم، en arabe", vec!["السلام عليكم،"]),
        ("dit : هل جاء؟ Puis", vec!["هل جاء؟"]),
        ("Tunis (تونس) 2012", vec!["تونس"]),
        ("du سنة 2012 إلى 2015 inclus", vec!["سنة 2012 إلى 2015"]),
        ("la loi قرار (أ) 5", vec!["قرار (أ) 5"]),
        ("שלום et سلام", vec!["שלום", "سلام"]),
        ("بَلَداً", vec!["بَلَداً"]),
        ("mot سلامٌ— puis", vec!["سلامٌ"]),
    ] {
        assert_eq!(isolated(text, Ltr), expected, "{text}");
    }
}

#[test]
fn latin_in_arabic_is_isolated_without_the_sentence_round_it() {
    for (text, expected) in [
        ("منظمة UNESCO، ومنظمة FAO.", vec!["UNESCO", "FAO"]),
        ("UNESCO/اليونسكو", vec!["UNESCO"]),
        ("بـUNESCO", vec!["UNESCO"]),
        ("الملف تقرير.pdf", vec!["pdf"]),
        (
            "انظر https://example.org/ar/السلام، ثم",
            vec!["https://example.org/ar/السلام"],
        ),
        ("قال Ban Ki-moon: نعم", vec!["Ban Ki-moon"]),
        ("أطلقت Google 15 مشروعا", vec!["Google"]),
        ("نظام Windows 11.", vec!["Windows 11"]),
        ("في January 2012 في", vec!["January 2012"]),
        ("الحرارة -5 درجات", vec!["-5"]),
        ("الفصل-5", vec![]),
    ] {
        assert_eq!(isolated(text, Rtl), expected, "{text}");
    }
}

#[test]
fn the_first_strong_character_gives_the_direction() {
    for (text, direction) in [
        ("123 سلام", Some(Rtl)),
        ("« Bonjour » سلام", Some(Ltr)),
        ("שלום", Some(Rtl)),
        ("\u{2067}سلام\u{2069} Bonjour", Some(Ltr)),
        ("12/2024 — ٢٠١٢", None),
    ] {
        assert_eq!(first_strong(text), direction, "{text}");
    }
}

#[test]
fn control_characters_are_found_where_html_has_better() {
    let faults = |text| -> Vec<_> {
        let faults = bidi_faults(text).into_iter();
        faults
            .map(|control| (control.at.start, control.fault))
            .collect()
    };
    assert_eq!(faults("نص \u{200f}سليم\u{61c} \u{2067}a\u{2069}"), []);
    assert_eq!(
        faults("a\u{202e}b\u{202c}"),
        [(1, ControlFault::Embedding), (5, ControlFault::Embedding)]
    );
    assert_eq!(faults("\u{2067}a"), [(0, ControlFault::Unclosed)]);
    assert_eq!(
        faults("a\u{2069}\u{2066}"),
        [(1, ControlFault::Unopened), (4, ControlFault::Unclosed)]
    );
}

proptest::proptest! {
    #[test]
    fn no_character_is_lost_or_moved(text in "[ab1٢سص -+/.,:()«»\"،@#\u{a0}\n]{0,40}") {
        for context in [Ltr, Rtl] {
            let joined: String = isolate(&text, context).map(|run| run.text).collect();
            proptest::prop_assert_eq!(&joined, &text);
        }
    }
}
