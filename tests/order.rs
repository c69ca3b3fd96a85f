//! Markup changes nothing in the order of a sentence: whatever parts of it are bold, linked or marked, a browser shows its
//! characters where it shows them without. Tried on sentences of both directions, with the bidirectional algorithm for browser.

#[path = "harness/neutral.rs"]
mod neutral;

use diwan::locale::Typography;
use diwan::render::fragment;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use unicode_bidi::{BidiInfo, Level};

use neutral::Neutral;

/// Words of Arabic, and what stands among them that reads from the left: each as the words that markup may take apart.
const ARABIC: &[&[&str]] = &[
    &["نظام"],
    &["الوزارة"],
    &["في"],
    &["هبطت"],
    &["رقم،"],
    &["و"],
    &["المادة", "12"],
    &["Boeing", "737"],
    &["ISO", "9001:2015"],
    &["+216", "71", "000", "111"],
    &["-5"],
    &["2026-03-31"],
    &["C++"],
    &["World", "Bank"],
    &["TN59", "1000", "6035", "1835"],
    &["12%"],
    &["25", "°C"],
    &["8:30-16:00"],
    &["(Smith,", "2024)"],
    &["«UNESCO»"],
    &["n°", "12"],
];

/// Words of French, and what stands among them that reads from the right.
const FRENCH: &[&[&str]] = &[
    &["selon"],
    &["la"],
    &["loi,"],
    &["et"],
    &["12"],
    &["page"],
    &["المادة", "12"],
    &["القانون", "عدد", "16", "لسنة", "1975"],
    &["تونس"],
    &["علي,"],
    &["وزارة", "المياه"],
    &["(الفقرة", "2)"],
    &["«هل", "جاء؟»"],
];

/// Markup that may stand anywhere in a sentence: its beginning and its end.
const MARKS: &[(&str, &str)] = &[
    ("<b>", "</b>"),
    ("<i><u>", "</u></i>"),
    ("[", "](/a)"),
    ("[", "]{.a}"),
];

/// Which words are marked how: from which to which.
type Marks = Vec<((&'static str, &'static str), usize, usize)>;

/// A sentence with its markup as Markdown, and without; what would cross something marked before is left out.
fn sentence(pieces: &[&[&str]], marks: &Marks, dir: &str) -> [String; 2] {
    let words: Vec<&str> = pieces.concat();
    let mut taken = vec![false; words.len()];
    let (mut opens, mut closes) = (vec![""; words.len()], vec![""; words.len()]);
    for (mark, from, length) in marks {
        let from = from % words.len();
        let to = (from + length).min(words.len() - 1);
        if !taken[from..=to].iter().any(|taken| *taken) {
            taken[from..=to].fill(true);
            (opens[from], closes[to]) = *mark;
        }
    }
    let mut marked = format!("{{dir={dir}}}\n");
    let mut plain = marked.clone();
    for (at, word) in words.iter().enumerate() {
        let space = if at == 0 { "" } else { " " };
        marked.extend([space, opens[at], word, closes[at]]);
        plain.extend([space, *word]);
    }
    [marked, plain]
}

/// What a browser shows of a paragraph, from left to right.
fn seen(html: &str, dir: &str) -> String {
    let mut text = String::new();
    let mut ends = Vec::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        rest = after;
        match tag {
            "bdi dir=\"ltr\"" => text.push('\u{2066}'),
            "bdi dir=\"rtl\"" => text.push('\u{2067}'),
            "bdo dir=\"ltr\"" => text.push_str("\u{2066}\u{202d}"),
            "/bdi" => text.push('\u{2069}'),
            "/bdo" => text.push_str("\u{202c}\u{2069}"),
            _ => {}
        }
        // Tags must nest, or a browser would end the isolates elsewhere.
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(ends.pop().as_deref(), Some(name), "{html}"),
            None => ends.push(tag.split(' ').next().unwrap_or_default().to_owned()),
        }
    }
    let level = if dir == "rtl" {
        Level::rtl()
    } else {
        Level::ltr()
    };
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    let info = BidiInfo::new(text.trim(), Some(level));
    let mut shown = String::new();
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let chars = text.trim()[run.clone()].chars();
            match levels[run.start].is_rtl() {
                true => shown.extend(chars.rev()),
                false => shown.extend(chars),
            }
        }
    }
    let is_control = |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    shown.retain(|c| !is_control(c));
    shown
}

fn holds(pieces: &[&[&str]], marks: &Marks, dir: &str) -> Result<(), TestCaseError> {
    let [marked, plain] = sentence(pieces, marks, dir);
    let print = |markdown: &str| fragment(markdown, &mut Neutral(Typography::Off));
    let (html, without) = (print(&marked), print(&plain));
    prop_assert_eq!(
        seen(&html, dir),
        seen(&without, dir),
        "{}\n{}\n{}",
        marked,
        html,
        without
    );
    Ok(())
}

fn marks() -> impl Strategy<Value = Marks> {
    proptest::collection::vec((select(MARKS), 0..20_usize, 0..3_usize), 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() { ProptestConfig::default().cases } else { 2_000 },
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(0xB1D1),
        ..ProptestConfig::default()
    })]

    #[test]
    fn in_arabic(pieces in proptest::collection::vec(select(ARABIC), 1..8), marks in marks()) {
        holds(&pieces, &marks, "rtl")?;
    }

    #[test]
    fn in_french(pieces in proptest::collection::vec(select(FRENCH), 1..8), marks in marks()) {
        holds(&pieces, &marks, "ltr")?;
    }
}
