//! Each case: the text as typed, the text as set. `_` stands for U+00A0 and `~` for U+202F.

use super::*;

fn set(rules: Typography, typed: &str) -> String {
    rules
        .apply(&typed.replace('_', "\u{a0}"))
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
    ("Hein  ?", "Hein~?"),
    ("Objet   : rien", "Objet_: rien"),
    ("Hein_ ?", "Hein~?"),
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
    ("01 43 17 53 53", "01_43_17_53_53"),
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
    ("1er janv. 2012", "1er_janv._2012"),
    // Ranks, and names that have them.
    ("le XXe siècle", "le XXe_siècle"),
    ("au Ier siècle", "au Ier_siècle"),
    ("le 2e étage", "le 2e_étage"),
    ("la 1re année", "la 1re_année"),
    ("le 1er et le 2", "le 1er et le 2"),
    ("la IVe République", "la IVe_République"),
    ("Charles X et Louis XVI", "Charles_X et Louis_XVI"),
    ("François Ier", "François_Ier"),
    ("un CD IV", "un CD IV"),
    ("J.-P. Roy", "J.-P._Roy"),
    ("50 av. J.-C.", "50 av._J.-C."),
    // Telephones and accounts.
    ("05 37 12 34 56", "05_37_12_34_56"),
    ("0 800 12 34 56", "0_800_12_34_56"),
    ("00 216 71 123 456", "00_216_71_123_456"),
    ("tél. : 71 123 456", "tél._: 71_123_456"),
    ("fax 71 123 456", "fax 71_123_456"),
    ("418 123-4567", "418_123-4567"),
    ("+33 (0)1 23 45 67 89", "+33_(0)1_23_45_67_89"),
    ("71 123 456 âmes", "71~123~456 âmes"),
    ("DE89 3704 0044 0532 0130 00", "DE89_3704_0044_0532_0130_00"),
    ("le AB12 3456", "le AB12 3456"),
    ("SIRET : 552 100 554 00013", "SIRET_: 552_100_554_00013"),
    ("le SIREN 552 100 554", "le SIREN 552_100_554"),
    ("au 552 100 554 00013", "au 552 100 554 00013"),
    ("la carte 4000 1234 567 890", "la carte 4000 1234 567 890"),
    ("1 85 05 78 006 084 36", "1 85 05 78 006 084 36"),
    ("ISBN 978 2 07 036 822 8", "ISBN 978_2_07_036_822_8"),
    ("la TVA FR 12 552 100 554", "la TVA FR 12_552_100_554"),
    (
        "tél. : 71 555 010 ou 71 555 011",
        "tél._: 71_555_010 ou 71_555_011",
    ),
    (
        "tél. : 71 555 010 (bureau 3)",
        "tél._: 71_555_010 (bureau 3)",
    ),
    ("dossier n° 12 345 678", "dossier n°_12_345_678"),
    ("FR40 303 265 045", "FR40 303 265 045"),
    ("12 345 67 890", "12 345 67 890"),
    ("en 2025 1 250 000 pas", "en 2025 1~250~000 pas"),
    ("l'article 1er", "l’article_1er"),
    ("chapitre IV, titre II", "chapitre_IV, titre_II"),
    ("des pages 3 et 4", "des pages_3 et 4"),
    ("les art. R. 512-7 et D. 211", "les art._R._512-7 et D._211"),
    ("par 36° 48′ 22″ N et 10° E", "par 36°_48′_22″_N et 10°_E"),
    ("le N° SIRET de 250 hab.", "le N°_SIRET de 250_hab."),
    ("une page de garde", "une page de garde"),
    // Asides and replies.
    ("il vint – tard – ici", "il vint –_tard_– ici"),
    ("il vint — tard.", "il vint —_tard."),
    ("– Oui – dit-il – non", "–_Oui –_dit-il_– non"),
    ("la ligne Sud – 3 gares", "la ligne Sud – 3 gares"),
    ("du 28 juin – 6 juillet", "du 28_juin – 6_juillet"),
    (
        "a – b. C – d. Les faits – hier. Demain – après",
        "a –_b. C_– d. Les faits –_hier. Demain –_après",
    ),
    ("porte-clé", "porte-clé"),
    // Faces, names and keywords.
    ("merci :-)", "merci :-)"),
    ("bien ;) vraiment", "bien ;) vraiment"),
    ("un :soleil: ici", "un :soleil: ici"),
    ("std :: vec", "std :: vec"),
    ("rouge !important", "rouge !important"),
    // Apostrophes and dots.
    ("l'« eau »", "l’«_eau_»"),
    ("d'1 million", "d’1_million"),
    ("l'(eau)", "l’(eau)"),
    ("http://x.fr/l'eau", "http://x.fr/l'eau"),
    ("± 2 %, + 3 m, 2 + 3", "±_2_%, +_3_m, 2 + 3"),
    ("12 m³/s, 3 mg/l, 5 €/an", "12_m³/s, 3_mg/l, 5_€/an"),
    ("un\n: deux", "un_: deux"),
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
fn french_of_three_countries_has_spaces_of_its_own() {
    for (rules, expected) in [
        (Typography::Oqlf, "Quoi~? «_Oui_»_: 12_500_$"),
        (Typography::Nbn, "Quoi~? «_Oui_»_: 12_500_$"),
        (Typography::GuideDuTypographe, "Quoi~? «~Oui~»~: 12~500_$"),
    ] {
        check(rules, &[("Quoi ? « Oui » : 12 500 $", expected)]);
    }
    check(
        Typography::GuideDuTypographe,
        &[("12'500 l'eau", "12’500 l’eau")],
    );
    check(
        Typography::Oqlf,
        &[("12'500", "12'500"), ("5 $ CA", "5_$_CA")],
    );
}

#[test]
fn arabic_keeps_figures_with_what_they_measure_and_numbers_whole() {
    check(
        Typography::Arabic,
        &[
            ("على بعد 12 كم", "على بعد 12_كم"),
            ("٢٠ كغ من الرمل", "٢٠_كغ من الرمل"),
            ("نسبة 40 % و25 °C", "نسبة 40_% و25_°C"),
            ("بمبلغ 3.5 ملايين دينار", "بمبلغ 3.5_ملايين دينار"),
            ("قيمته 16 000 دينار", "قيمته 16_000_دينار"),
            ("يوم 6 أوت 2025", "يوم 6_أوت 2025"),
            ("سنة 2025 أوت", "سنة 2025 أوت"),
            ("+216 71 555 010", "+216_71_555_010"),
            ("الهاتف: 71 555 010", "الهاتف: 71_555_010"),
            ("FR76 3000 6000 0112 3456", "FR76_3000_6000_0112_3456"),
            ("بتدفق 8 م³/ث وسرعة 90 كم/س", "بتدفق 8_م³/ث وسرعة 90_كم/س"),
            ("من 3-5 أيار، ورمضان 1448 هـ", "من 3-5_أيار، ورمضان 1448_هـ"),
            ("سنة 300 ق.م وملف 64 ك.ب", "سنة 300_ق.م وملف 64_ك.ب"),
            ("في 2025 150 مشروعا", "في 2025 150 مشروعا"),
            ("المادة 12 من القانون", "المادة 12 من القانون"),
            ("3 مشاريع", "3 مشاريع"),
        ],
    );
}

#[test]
fn english_has_curly_marks_and_whole_dates() {
    check(
        Typography::English,
        &[
            (
                "where g''(t) > 0 and g'(t) = 2",
                "where g''(t) > 0 and g'(t) = 2",
            ),
            ("It's", "It’s"),
            ("the states' rights", "the states’ rights"),
            ("the '90s", "the ’90s"),
            ("the 1990's", "the 1990’s"),
            ("He said \"yes\".", "He said “yes”."),
            ("(\"yes\")", "(“yes”)"),
            ("\"It's 'fine'\"", "“It’s ‘fine’”"),
            ("'fine'", "‘fine’"),
            ("'tis", "’tis"),
            ("'Twas", "’Twas"),
            ("rock 'n' roll", "rock ’n’ roll"),
            ("the 'real' one", "the ‘real’ one"),
            ("'It's late,' he said", "‘It’s late,’ he said"),
            ("'My states' due,' he said", "‘My states’ due,’ he said"),
            ("width=\"3\"", "width=“3”"),
            ("he said:\"No\"", "he said:“No”"),
            ("\"No—\" he said", "“No—” he said"),
            ("(\"a\")—\"b\"", "(“a”)—“b”"),
            ("6'2\"", "6'2\""),
            ("http://x.org/o'neil", "http://x.org/o'neil"),
            ("x.org's", "x.org’s"),
            ("\"http://x.org/\".", "“http://x.org/”."),
            ("a \"b\"/\"c\" d", "a “b”/“c” d"),
            ("the \"Herald\"'s man", "the “Herald”’s man"),
            ("the (Union)'s law", "the (Union)’s law"),
            ("\"6\n July\"", "“6_July”"),
            ("a 5\" disk", "a 5\" disk"),
            ("\"Windows 11\"", "“Windows 11”"),
            ("a \" b", "a \" b"),
            ("on 6 July 2012", "on 6_July 2012"),
            ("on July 6, 2012", "on July_6, 2012"),
            ("in July 2012", "in July 2012"),
            ("6 Julys", "6 Julys"),
            ("Really ?", "Really ?"),
            ("Stop... and go", "Stop… and go"),
        ],
    );
}

#[test]
fn off_leaves_the_text_as_typed() {
    check(Typography::Off, &[("l'eau ?", "l'eau ?")]);
}

/// A sentence with `{` and `}` for the marks of emphasis, and code between backticks.
fn set_pieces(rules: Typography, typed: &str) -> String {
    let mut passage = Passage::default();
    let mut pieces = Vec::new();
    let mut is_code = false;
    for part in typed.split_inclusive(['{', '}', '`']) {
        let (text, mark) = match part.strip_suffix(['{', '}', '`']) {
            Some(text) => (text, &part[text.len()..]),
            None => (part, ""),
        };
        let rules = if is_code { Typography::Off } else { rules };
        passage.push(text, rules);
        pieces.push((text, mark));
        is_code ^= mark == "`";
    }
    let set = passage.set();
    let pieces = pieces.iter().enumerate();
    let written =
        pieces.map(|(at, (text, mark))| set.piece(at).unwrap_or_else(|| (*text).to_owned()) + mark);
    let written: String = written.collect();
    written.replace('\u{a0}', "_").replace('\u{202f}', "~")
}

#[test]
fn markup_changes_nothing() {
    for (rules, typed, expected) in [
        (
            Typography::ImprimerieNationale,
            "{Attention} : eau",
            "{Attention}_: eau",
        ),
        (
            Typography::ImprimerieNationale,
            "{Attention :} eau",
            "{Attention_:} eau",
        ),
        (
            Typography::ImprimerieNationale,
            "{Attention }: eau",
            "{Attention_}: eau",
        ),
        (
            Typography::ImprimerieNationale,
            "« {Le Jour} »",
            "«_{Le Jour}_»",
        ),
        (
            Typography::ImprimerieNationale,
            "l'{eau} d{'}ici",
            "l’{eau} d{’}ici",
        ),
        (
            Typography::ImprimerieNationale,
            "l'`eau` ; `l'eau ;`",
            "l’`eau`~; `l'eau ;`",
        ),
        (
            Typography::ImprimerieNationale,
            "{12} {%} et 1{6} 000",
            "{12}_{%} et 1{6}~000",
        ),
        (Typography::ImprimerieNationale, "deux{ } {!}", "deux{~}{!}"),
        (Typography::ImprimerieNationale, "en{.}.{.}", "en{…}{}"),
        (
            Typography::ImprimerieNationale,
            "`n°` 3 et n° `3`",
            "`n°`_3 et n°_`3`",
        ),
        (
            Typography::English,
            "{Herald}'s \"{crew}\".",
            "{Herald}’s “{crew}”.",
        ),
        (Typography::English, "a \"`x \"y\"`\" b", "a “`x \"y\"`” b"),
        (Typography::English, "`(`\"a\"", "`(`\"a”"),
    ] {
        assert_eq!(set_pieces(rules, typed), expected, "{typed}");
    }
}

#[test]
fn each_piece_has_the_rules_of_its_language() {
    let mut passage = Passage::default();
    passage.push("Il a dit ", Typography::ImprimerieNationale);
    passage.push("\"it's\"", Typography::English);
    passage.push(" ? Oui !", Typography::ImprimerieNationale);
    let set = passage.set();
    assert_eq!(set.text(), "Il a dit “it’s”\u{202f}? Oui\u{202f}!");
    assert_eq!(set.piece(0), None);
}

#[test]
fn text_that_needs_nothing_is_not_copied() {
    for text in ["Les participants, réunis à Paris, ont dit oui.", "", "a"] {
        let set = Typography::ImprimerieNationale.apply(text);
        assert!(matches!(set, Cow::Borrowed(_)), "{text}");
    }
}
