//! Sentences that nobody wrote, put together by chance from pieces of both directions, of which it is known what must read
//! as one. `DIWAN_SENTENCES=100000 cargo test` is built to try more of them than
//! the standing test does.

use std::ops::Range;

use super::super::{Span, oracle, spans};
use crate::language::Direction::{self, Ltr, Rtl};

const ARABIC: &[&str] = &[
    "هبطت",
    "معتمد",
    "في",
    "من",
    "الوزارة",
    "ثم",
    "جديد",
    "متاح",
    "نشرت",
    "رقم",
    "المياه",
    "على",
    "لسنة",
    "خطة",
];
const PREFIXES: &[&str] = &["", "", "", "و", "بـ", "لـ", "أو"];
const ENDS: &[&str] = &["", "", "", "،", "؛", ".", "؟", ":"];
const LATIN: &[&str] = &[
    "UNESCO",
    "Boeing",
    "ISO",
    "Windows",
    "Horizon Europe",
    "COP",
    "Room",
    "Île-de-France",
    "World Bank",
    "R&D",
];
const NUMBERS: &[&str] = &[
    "",
    "",
    " 737",
    " 9001:2015",
    " 11",
    "-19",
    "28",
    " 2.0.1",
    " (2012)",
    " 2021-2027",
];
const FIXED: &[&str] = &[
    "C++",
    "H₂O",
    "@min_water",
    "#Eau2026",
    ".htaccess",
    "/etc/hosts",
    "x@example.org",
    "https://example.org/a?b=1",
    "n° 12",
    "A/RES/64/292",
    "10:30 PM",
    "14:30 GMT+1",
    "36.8° N",
    "25 °C",
    "July 5, 2024",
    "vol. 3, n° 2",
    "TN59 1000 6035 1835",
    "rapport(2).pdf",
    "5 km",
    "16 000 km",
    "T0 + 24 h",
    "M. Dupont",
    "Mme Durand (PDG)",
    "4x4",
    "v1.2-rc3",
    "M.Sc.",
    "172 800 m³/d",
    "4800 EUR",
    "12 000 €/an",
    "2 × 90 MW",
    "021-3344556/7",
    "71 334 455/456",
    "(216) 71 334 455",
    "C:\\Eau\\دليل.pdf",
    "-۶٫۴",
    "$۴۲٫۵",
];
const SIGNS: &[&str] = &["-", "+", "€", "$", "#", "−", "±", "-"];
const UNITS: &[&str] = &["", "%", "°", " %", "°C", "€", " km"];
const FRENCH: &[&str] = &[
    "la loi", "voir", "le mot", "et", "dans", "selon", "of the", "depuis", "Rapport",
];
const RTL_UNITS: &[&str] = &[
    "المادة 12",
    "القانون عدد 16 لسنة 1975",
    "تونس",
    "علي",
    "القرار 1701/2006",
    "المادة 5 (الفقرة 2)",
    "سورة البقرة، 255",
    "ص.ب 31120",
    "هل جاء؟",
    "وزارة المياه",
    "20 مارس 1956",
    "منذ ٢٠١٤",
    "מים",
    "ص.ب. 1207",
    "ق. م. 814",
    "سورة الأنبياء: 30",
];
/// What is opened behind a name and closed behind words of the other script.
const MIXED_PAIRS: &[(char, char)] = &[
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('«', '»'),
    ('‹', '›'),
    ('“', '”'),
    ('"', '"'),
];

/// Numbers that look like chance and are the same on every machine (SplitMix64).
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap()
    }

    pub(super) fn pick<'p>(&mut self, pieces: &[&'p str]) -> &'p str {
        pieces[self.below(pieces.len())]
    }

    fn digits(&mut self, count: usize) -> String {
        let digit = |_| char::from(b"123456789"[self.below(9)]);
        (0..count).map(digit).collect()
    }

    /// What reads from the left.
    fn unit(&mut self) -> String {
        match self.below(8) {
            0 | 1 => [self.pick(LATIN), self.pick(NUMBERS)].concat(),
            2 | 3 => self.pick(FIXED).to_owned(),
            4 => [
                self.pick(SIGNS),
                &self.digits(2),
                self.pick(&["", ".5", "%"]),
            ]
            .concat(),
            5 => [&self.digits(3), self.pick(UNITS)].concat(),
            6 => format!(
                "+216 {} {} {}",
                self.digits(2),
                self.digits(3),
                self.digits(3)
            ),
            _ => format!("20{}-{}-{}", self.digits(2), self.digits(2), self.digits(2)),
        }
    }
}

struct RandomSentence {
    text: String,
    units: Vec<Range<usize>>,
}

impl RandomSentence {
    fn push(&mut self, unit: &str) {
        let start = self.text.len();
        self.text.push_str(unit);
        self.units.push(start..self.text.len());
    }

    fn arabic(chance: &mut Chance) -> Self {
        let mut sentence = RandomSentence {
            text: String::new(),
            units: Vec::new(),
        };
        for at in 0..=chance.below(3) {
            if at > 0 || chance.below(4) > 0 {
                sentence.text.push_str(chance.pick(ARABIC));
                sentence.text.push(' ');
            }
            let unit = chance.unit();
            let (open, close) = match chance.below(8) {
                0 => ("«", "»"),
                1 => ("(", ")"),
                _ => (chance.pick(PREFIXES), ""),
            };
            sentence.text.push_str(open);
            sentence.push(&unit);
            sentence.text.push_str(close);
            sentence.text.push_str(chance.pick(ENDS));
            sentence.text.push(' ');
        }
        sentence.text.push_str(chance.pick(ARABIC));
        sentence.text.push('.');
        sentence
    }

    fn latin(chance: &mut Chance) -> Self {
        let mut sentence = RandomSentence {
            text: String::new(),
            units: Vec::new(),
        };
        for _ in 0..=chance.below(3) {
            sentence.text.push_str(chance.pick(FRENCH));
            let (open, close) = *[(" ", ""), (" « ", " »"), (" (", ")"), (" “", "”")]
                .get(chance.below(4))
                .unwrap();
            sentence.text.push_str(open);
            sentence.push(chance.pick(RTL_UNITS));
            sentence.text.push_str(close);
            if close.is_empty() && chance.below(3) == 0 {
                sentence.text.push_str(chance.pick(&[", ", " ; "]));
                sentence.push(chance.pick(&["علي", "نهر", "المادة 3"]));
            }
            sentence
                .text
                .push_str(chance.pick(&[" ", ", ", " ; ", " : "]));
        }
        sentence.text.push_str(chance.pick(FRENCH));
        sentence
    }

    /// The units that are not seen in one piece and in their own order.
    fn wrong(&self, spans: &[Span], context: Direction) -> Vec<&str> {
        let units = self.units.iter();
        let torn = units.filter(|unit| !is_in_order(&self.text, unit, spans, context));
        torn.map(|unit| &self.text[unit.start..unit.end]).collect()
    }
}

/// Whether a unit of a text of direction `context`, with `spans` isolated, is seen in one piece and as it is seen by itself.
pub(super) fn is_in_order(
    text: &str,
    unit: &Range<usize>,
    spans: &[Span],
    context: Direction,
) -> bool {
    let order = oracle::visual_order(text, spans.iter(), context);
    let own = match context {
        Rtl => Ltr,
        Ltr => Rtl,
    };
    let by_itself = oracle::visual_order(&text[unit.start..unit.end], [].iter(), own);
    let expected: Vec<usize> = by_itself.iter().map(|at| unit.start + at).collect();
    let first = order.iter().position(|at| unit.contains(at));
    first.is_some_and(|first| order[first..].starts_with(&expected))
}

/// A name, and behind it brackets or quotation marks that begin in its script and end in that of the sentence.
fn mixed_pair(chance: &mut Chance) -> (String, Range<usize>) {
    let (open, close) = MIXED_PAIRS[chance.below(MIXED_PAIRS.len())];
    let inside = [
        chance.pick(LATIN),
        chance.pick(FIXED),
        "4.5",
        "±2",
        "30%",
        "12",
    ];
    let inside = inside[chance.below(inside.len())];
    let joint = chance.pick(&[" ", "، ", ": "]);
    let words = [ARABIC, LATIN, ARABIC, ARABIC].map(|words| chance.pick(words));
    let [first, name, last, behind] = words;
    let before = format!("{first} {name} ");
    let pair = format!("{open}{inside}{joint}{last}");
    let range = before.len()..before.len() + pair.len();
    (format!("{before}{pair}{close} {behind}."), range)
}

#[test]
fn both_ends_of_a_pair_are_in_one_isolate_or_in_none() {
    let mut chance = Chance(16);
    for _ in 0..5_000 {
        let (text, pair) = mixed_pair(&mut chance);
        for span in spans(&text, Rtl, &[]) {
            let holds = |at| (span.start..span.end).contains(&at);
            assert_eq!(
                holds(pair.start),
                holds(pair.end),
                "{text}: {}",
                &text[span.start..span.end]
            );
        }
    }
}

/// How many sentences are tried.
pub(super) fn how_many() -> usize {
    let count = option_env!("DIWAN_SENTENCES").and_then(|count| count.parse().ok());
    count.unwrap_or(5_000)
}

#[test]
fn no_unit_of_a_sentence_is_torn_or_turned() {
    let count = how_many();
    let mut chance = Chance(17);
    let mut faults = Vec::new();
    for at in 0..count {
        let (sentence, context) = match at % 3 {
            0 => (RandomSentence::latin(&mut chance), Ltr),
            _ => (RandomSentence::arabic(&mut chance), Rtl),
        };
        let found = spans(&sentence.text, context, &[]);
        for unit in sentence.wrong(&found, context) {
            faults.push(format!("{unit} in {}", sentence.text));
        }
    }
    let some = faults
        .iter()
        .take(20)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(faults.is_empty(), "{} of {count}:\n{some}", faults.len());
}
