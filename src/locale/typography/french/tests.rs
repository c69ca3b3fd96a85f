//! Each case: the text as typed, the text as set. `_` stands for U+00A0 and `~` for U+202F.

use crate::locale::Typography;

#[test]
fn numbers_and_their_words_stay_on_one_line() {
    for (typed, expected) in [
        // Long and raised endings of ordinals, centuries, spans of them.
        ("La 5ème année", "La 5ème_année"),
        ("les XIVèmes rencontres", "les XIVèmes_rencontres"),
        ("un système ouvert", "un système ouvert"),
        ("au XIXᵉ siècle", "au XIXᵉ_siècle"),
        ("le 1ᵉʳ juin", "le 1ᵉʳ_juin"),
        ("Mᵐᵉ Haddad", "Mᵐᵉ_Haddad"),
        ("à la fin du XVIIIe s.", "à la fin du XVIIIe_s."),
        ("les XVIe-XVIIe siècles", "les XVIe-XVIIe_siècles"),
        ("les XVIe–XVIIe siècles", "les XVIe–XVIIe_siècles"),
        // Hours and days of duty; the other sign for a number.
        ("ouvert 24 h/24", "ouvert 24_h/24"),
        ("et 7 j/7", "et 7_j/7"),
        ("la loi nº 8", "la loi nº_8"),
        // The inner quotation mark parts from nothing, wherever it stands.
        ("le mot ‹ crue › seul", "le mot ‹_crue_› seul"),
        ("là où la rive", "là où la rive"),
        // A code of an area begins no thousands, and a span has two ends.
        ("Le bureau, (966) 22 333 444", "Le bureau, (966)_22_333_444"),
        (
            "En tout (2024) 12 345 678 voix",
            "En tout (2024) 12~345~678 voix",
        ),
        ("de 7 000-12 000 €", "de 7~000-12~000_€"),
        ("le lot AB-12 000", "le lot AB-12 000"),
        // An apostrophe before a picture.
        ("l'🌊 monte", "l’🌊 monte"),
    ] {
        let set = Typography::ImprimerieNationale.apply(typed);
        let set = set.replace('\u{a0}', "_").replace('\u{202f}', "~");
        assert_eq!(set, expected, "{typed}");
    }
}
