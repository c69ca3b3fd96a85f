//! Each case: the text as typed, the text as set. `_` stands for U+00A0 and `~` for U+202F.

use proptest::prelude::*;

use super::*;

fn set(rules: Typography, typed: &str) -> String {
    rules
        .apply(typed)
        .replace('\u{a0}', "_")
        .replace('\u{202f}', "~")
}

fn check(rules: Typography, cases: &[(&str, &str)]) {
    let wrong: Vec<_> = cases
        .iter()
        .map(|(typed, expected)| (typed, set(rules, typed), expected))
        .filter(|(_, set, expected)| set != *expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

const FRENCH: &[(&str, &str)] = &[
    // High points.
    ("Quoi ?", "Quoi~?"),
    ("Non !", "Non~!"),
    ("un ; deux", "un~; deux"),
    ("Voici : rien", "Voici_: rien"),
    ("Quoi ?!", "Quoi~?!"),
    ("Hein  ?", "Hein~~?"),
    ("Quoi?", "Quoi?"),
    ("à 14:30", "à 14:30"),
    ("https://x.fr/?a=b", "https://x.fr/?a=b"),
    ("16:9", "16:9"),
    (" ! ", " ! "),
    // Quotation marks.
    ("« oui »", "«_oui_»"),
    ("«oui»", "«oui»"),
    ("dit : « Oui ! »", "dit_: «_Oui~!_»"),
    ("« », vide", "«_», vide"),
    // Figures.
    ("16 000 habitants", "16~000 habitants"),
    ("1 250 000 habitants", "1~250~000 habitants"),
    ("16 000,5", "16~000,5"),
    ("en 2012 150 pays", "en 2012 150 pays"),
    ("en 2012 150 000 pays", "en 2012 150~000 pays"),
    ("12 34 56", "12 34 56"),
    ("3,5 200", "3,5 200"),
    ("16 0000", "16 0000"),
    ("01 43 17 53 53", "01 43 17 53 53"),
    ("+216 71 000 000", "+216_71_000_000"),
    ("(+33 1 43 17 53 53)", "(+33_1_43_17_53_53)"),
    ("+3 000 voix", "+3 000 voix"),
    ("C++ 71 000 000", "C++ 71~000~000"),
    // Signs and units.
    ("12 %", "12_%"),
    ("12%", "12%"),
    ("10 km", "10_km"),
    ("10 km/h", "10_km/h"),
    ("10 km²,", "10_km²,"),
    ("20 °C", "20_°C"),
    ("100 €", "100_€"),
    ("1,81 Mo", "1,81_Mo"),
    ("3 millions d’euros", "3_millions d’euros"),
    ("10 kilos", "10 kilos"),
    ("en 2012 l'ONU", "en 2012 l’ONU"),
    ("en 2012 m'a", "en 2012 m’a"),
    ("14 h 30", "14_h_30"),
    ("14 h", "14_h"),
    ("16 000 km", "16~000_km"),
    // Numbers and their names.
    ("n° 3", "n°_3"),
    ("N° 3", "N°_3"),
    ("p. 12", "p._12"),
    ("pp. 12-15", "pp._12-15"),
    ("art. 41", "art._41"),
    ("(art. 41)", "(art._41)"),
    ("§ 3", "§_3"),
    ("t. II", "t._II"),
    ("chap. Un", "chap. Un"),
    ("top. 3", "top. 3"),
    // Titles.
    ("M. Dupont", "M._Dupont"),
    ("de MM. Dupont et Durand", "de MM._Dupont et Durand"),
    ("Mme Dupont", "Mme_Dupont"),
    ("d'Mme Dupont", "d’Mme_Dupont"),
    ("Me voici", "Me voici"),
    ("le Pr Curie", "le Pr_Curie"),
    ("FM. Dupont", "FM. Dupont"),
    // Dates.
    ("6 juillet 2012", "6_juillet_2012"),
    ("vendredi 6 juillet", "vendredi 6_juillet"),
    ("1er mai 2012", "1er_mai_2012"),
    ("juillet 2012", "juillet_2012"),
    ("6 juillets", "6 juillets"),
    ("100 mars", "100 mars"),
    // Apostrophes and dots.
    ("l'eau d'ici", "l’eau d’ici"),
    ("aujourd'hui", "aujourd’hui"),
    ("5'10", "5'10"),
    ("'mot'", "'mot'"),
    ("etc...", "etc…"),
    ("(...)", "(…)"),
    ("....", "...."),
    ("..", ".."),
    ("", ""),
];

#[test]
fn french_by_the_imprimerie_nationale() {
    assert!(FRENCH.len() >= 60);
    check(Typography::ImprimerieNationale, FRENCH);
}

#[test]
fn french_by_the_union_keeps_spaces_wide_and_adds_none() {
    check(
        Typography::Eu,
        &[
            ("Quoi?", "Quoi?"),
            ("Quoi ?", "Quoi_?"),
            ("«oui»", "«oui»"),
            ("12 %", "12_%"),
            ("16 000", "16_000"),
            ("20 °C", "20_°C"),
            ("6 juillet 2012", "6_juillet_2012"),
            ("l'eau...", "l’eau…"),
        ],
    );
}

#[test]
fn english_has_curly_marks_and_whole_dates() {
    check(
        Typography::English,
        &[
            ("It's", "It’s"),
            ("the states' rights", "the states’ rights"),
            ("the '90s", "the ’90s"),
            ("the 1990's", "the 1990’s"),
            ("He said \"yes\".", "He said “yes”."),
            ("(\"yes\")", "(“yes”)"),
            ("\"It's 'fine'\"", "“It’s ‘fine’”"),
            ("'fine'", "‘fine’"),
            ("'tis", "'tis"),
            ("a 5\" disk", "a 5\" disk"),
            ("\"Windows 11\"", "“Windows 11”"),
            ("a \" b", "a \" b"),
            ("on 6 July 2012", "on 6_July 2012"),
            ("on July 6, 2012", "on July_6, 2012"),
            ("in July 2012", "in July 2012"),
            ("6 Julys", "6 Julys"),
            ("Really ?", "Really ?"),
            ("...", "..."),
        ],
    );
}

#[test]
fn off_leaves_the_text_as_typed() {
    check(Typography::Off, &[("l'eau ?", "l'eau ?")]);
}

#[test]
fn a_piece_is_set_as_a_part_of_its_sentence() {
    let piece = |before, text, after| {
        let set = Typography::ImprimerieNationale.apply_between(before, text, after);
        set.replace('\u{a0}', "_").replace('\u{202f}', "~")
    };
    assert_eq!(piece(None, "l'", Some('e')), "l’");
    assert_eq!(piece(Some('l'), "'eau", None), "’eau");
    assert_eq!(piece(Some('«'), " mot", None), "_mot");
    assert_eq!(piece(None, "mot ", Some('!')), "mot~");
    assert_eq!(piece(Some('t'), " : suite", None), "_: suite");
    assert_eq!(piece(None, "M. ", Some('D')), "M._");
    assert_eq!(piece(Some('F'), "M. Dupont", None), "M. Dupont");
    assert_eq!(piece(None, "10 k", Some('i')), "10 k");
    assert_eq!(piece(Some('.'), "..", None), "..");
    assert_eq!(piece(None, "16 000", Some('0')), "16 000");
    let english = Typography::English.apply_between(Some('g'), "'s \"", Some('x'));
    assert_eq!(english, "’s “");
}

#[test]
fn text_that_needs_nothing_is_not_copied() {
    for text in ["Les participants, réunis à Paris, ont dit oui.", "", "a"] {
        let set = Typography::ImprimerieNationale.apply(text);
        assert!(matches!(set, Cow::Borrowed(_)), "{text}");
    }
}

fn fold(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
        .replace(['’', '‘'], "'")
        .replace(['“', '”'], "\"")
        .replace('…', "...")
}

/// Sentences of what the rules look at, and of what stands between.
fn sentence() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[ .:;!?'\"«»%°0-9a-zA-Zé’“…\u{a0}\u{202f}(/-]{0,4}",
        proptest::sample::select(vec![
            " ", " ", " ", "M.", "n°", "juillet", "July", "1er", "km", "h", "p.", "000", "16",
            "...", "6", "2012", "«", "»", "l'", "'", "\"",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn setting_twice_is_setting_once_and_nothing_is_lost(
        text in sentence(),
        before in proptest::option::of(proptest::sample::select(vec!['a', '«', '3', ' ', '.'])),
        after in proptest::option::of(proptest::sample::select(vec!['a', 'D', '!', '3', '.'])),
    ) {
        for (_, rules) in Typography::NAMES {
            let once = rules.apply_between(before, &text, after);
            let twice = rules.apply_between(before, &once, after);
            prop_assert_eq!(&twice, &once, "{:?}", rules);
            prop_assert_eq!(fold(&once), fold(&text), "{:?}", rules);
        }
    }
}
