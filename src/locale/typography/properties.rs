//! What holds for every sentence: it may be set again, nothing of it is lost, and markup changes nothing.

use proptest::prelude::*;

use super::*;

/// The text with its signs as a typewriter has them, and one space for many.
fn fold(text: &str) -> String {
    let plain = text
        .replace(['\u{a0}', '\u{202f}', '\u{2009}', '\n'], " ")
        .replace(['’', '‘'], "'")
        .replace(['“', '”'], "\"")
        .replace('…', "...");
    let mut folded = String::new();
    for c in plain.chars().filter(|c| *c != '\u{2028}') {
        if c != ' ' || !folded.ends_with(' ') {
            folded.push(c);
        }
    }
    folded
}

/// Sentences of what the rules look at, and of what stands between.
fn sentence() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[ .:;!?'\"«»%°0-9a-zA-Zé’“…–\u{a0}\u{202f}(/-]{0,4}",
        proptest::sample::select(vec![
            " ",
            " ",
            " ",
            "\n",
            "M.",
            "n°",
            "juillet",
            "July",
            "1er",
            "XXe",
            "km",
            "h",
            "p.",
            "000",
            "16",
            "...",
            "6",
            "2012",
            "«",
            "»",
            "l'",
            "'",
            "\"",
            "–",
            " – ",
            "tél. ",
            "+",
            "FR76 ",
            "3000 ",
            "'s",
            "'n'",
            "bis",
            "p. ex.",
            "½",
            "€",
            "HT",
            "3rd",
            "Dec.",
            ",' ",
            ":-)",
            "http://",
            "Louis",
            "XIV",
            "s' ",
            "'tis",
            "M. ",
            "Mme ",
            "de ",
            " ? — ",
            "— ",
            "'68",
            "Ier ",
            "¶",
            "\u{2009}",
            "\u{2009}!",
            "déj'",
            "10\"",
            "x' = ",
            "'30 days' ",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(part, 0..14).prop_map(|parts| parts.concat())
}

/// A sentence as one text, and cut into pieces.
fn cut(text: &str, cuts: &[proptest::sample::Index]) -> Vec<String> {
    let mut places: Vec<usize> = cuts
        .iter()
        .map(|cut| text.floor_char_boundary(cut.index(text.len() + 1)))
        .collect();
    places.extend([0, text.len()]);
    places.sort_unstable();
    let pieces = places
        .windows(2)
        .map(|ends| text[ends[0]..ends[1]].to_owned());
    pieces.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn setting_twice_is_setting_once_and_nothing_is_lost(text in sentence()) {
        for (_, rules) in Typography::NAMES {
            let once = rules.apply(&text);
            let twice = rules.apply(&once);
            prop_assert_eq!(&twice, &once, "{:?}", rules);
            prop_assert_eq!(fold(&once), fold(&text), "{:?}", rules);
        }
    }

    #[test]
    fn a_sentence_in_pieces_is_set_as_the_sentence(
        text in sentence(),
        cuts in proptest::collection::vec(any::<proptest::sample::Index>(), 0..5),
    ) {
        let pieces = cut(&text, &cuts);
        for (_, rules) in Typography::NAMES {
            let mut passage = Passage::default();
            pieces.iter().for_each(|piece| passage.push(piece, *rules));
            let set = passage.set();
            let joined: String = pieces
                .iter()
                .enumerate()
                .map(|(at, piece)| set.piece(at).unwrap_or_else(|| piece.clone()))
                .collect();
            prop_assert_eq!(&*joined, &*rules.apply(&text), "{:?} {:?}", rules, pieces);
        }
    }

    #[test]
    fn what_is_kept_stays_as_it_is(
        text in sentence(),
        cuts in proptest::collection::vec(any::<proptest::sample::Index>(), 0..5),
    ) {
        let pieces = cut(&text, &cuts);
        for (_, rules) in Typography::NAMES {
            let mut passage = Passage::default();
            for (at, piece) in pieces.iter().enumerate() {
                passage.push(piece, if at % 2 == 0 { *rules } else { Typography::Off });
            }
            let set = passage.set();
            for at in (1..pieces.len()).step_by(2) {
                prop_assert_eq!(set.piece(at).unwrap_or_else(|| pieces[at].clone()), pieces[at].clone());
            }
            prop_assert_eq!(fold(&set.text()), fold(&text), "{:?} {:?}", rules, pieces);
        }
    }
}
