//! Sentences as officials write them, `tests/bidi/sentences.txt`: what must read as one is marked by hand in them, and the
//! order with the isolates found must be the one with those marks.

use std::ops::Range;

use super::super::{Span, marked, oracle, spans};
use crate::language::Direction::{self, Ltr, Rtl};

const SENTENCES: &str = include_str!("../../../../tests/bidi/sentences.txt");

/// A sentence without its marks and its emphasis, and where they stood.
pub(super) struct Sentence {
    pub(super) context: Direction,
    pub(super) text: String,
    pub(super) units: Vec<Span>,
    pub(super) elements: Vec<Range<usize>>,
}

impl Sentence {
    /// All of the file.
    pub(super) fn all() -> impl Iterator<Item = Sentence> {
        SENTENCES.lines().filter_map(Sentence::read)
    }

    fn read(line: &str) -> Option<Self> {
        let (lang, marked) = line.split_once('|').filter(|_| !line.starts_with('#'))?;
        let mut sentence = Sentence {
            context: if matches!(lang, "ar" | "fa" | "he" | "ur") {
                Rtl
            } else {
                Ltr
            },
            text: String::new(),
            units: Vec::new(),
            elements: Vec::new(),
        };
        let (mut open, mut element) = (Vec::new(), None);
        for c in marked.replace("**", "*").chars() {
            let at = sentence.text.len();
            match c {
                '⟦' | '⟪' => {
                    open.push(sentence.units.len());
                    sentence.units.push(Span {
                        inner: open.len() > 1,
                        ..Span::phrase(at, at)
                    });
                }
                '⟧' | '⟫' => sentence.units[open.pop()?].end = at,
                '*' => match element.take() {
                    Some(start) => sentence.elements.push(start..at),
                    None => element = Some(at),
                },
                _ => sentence.text.push(c),
            }
        }
        sentence.elements.sort_by_key(|it| (it.start, it.end));
        Some(sentence)
    }

    fn wanted(&self) -> String {
        self.seen(&self.units)
    }

    fn seen(&self, spans: &[Span]) -> String {
        let order = oracle::visual_order(&self.text, spans.iter(), self.context);
        order
            .iter()
            .filter_map(|at| self.text[*at..].chars().next())
            .collect()
    }
}

#[test]
fn every_sentence_reads_in_its_order() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for sentence in Sentence::all() {
        count += 1;
        let found = spans(&sentence.text, sentence.context, &sentence.elements);
        let (seen, wanted) = (sentence.seen(&found), sentence.wanted());
        if seen != wanted {
            wrong.push(format!("{}\n  {seen}\n  {wanted}", sentence.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 100, "{count} sentences");
}

#[test]
fn every_sentence_reads_in_its_order_where_no_element_can_stand() {
    for sentence in Sentence::all() {
        // Emphasis is lost there, and with it whose mark is whose.
        if sentence.elements.is_empty() {
            let text = marked(&sentence.text, sentence.context);
            let order = oracle::visual_order(&text, [].iter(), sentence.context);
            let seen: String = order
                .iter()
                .filter_map(|at| text[*at..].chars().next())
                .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
                .collect();
            assert_eq!(seen, sentence.wanted(), "{}", sentence.text);
        }
    }
}
