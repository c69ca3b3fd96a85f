//! `literal-list`: lines that their author numbered or marked, and that run together in one paragraph.
//!
//! `١.`, `1-`, `أ)`, `(1)`, `•` and `–` begin a line of a list to the eye and to word processors, and none to CommonMark
//! (0.31 §5.2): a list has `-`, `+` or `*`, or the digits 0 to 9 with `.` or `)`; and inside a paragraph it begins with 1.
//! Two lines that follow each other are taken for such: the same mark twice, or a number or letter and the next one.

use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

use crate::check::in_html::InHtml;
use crate::check::manuscript::Manuscript;
use crate::check::passage::Passage;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "literal-list",
    severity: Severity::Warning,
    summary: "lines meant as a list run together in one paragraph",
    sight: Sight::Page(check),
};

/// Boxes to be ticked, of which two lines may have two kinds.
const BOXES: &str = "☐☑☒";
/// Marks that word processors put before the items of a list.
const BULLETS: &str = "☐☑☒•‣⁃∙·▪▫■□●○◦◆◇►▶▸➢➤✓✔✗–—−";

/// How a line of a list begins.
#[derive(Debug, Clone, PartialEq)]
struct Begin {
    what: Marker,
    /// What stands before and after the number or letter.
    around: (Option<char>, Option<char>),
    /// Its bytes.
    length: usize,
}

#[derive(Debug, Clone, PartialEq)]
enum Marker {
    Number(u32),
    Letter(char),
    /// i, ii, iii, and the like.
    Roman(u32),
    Bullet(char),
}

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut in_html = InHtml::default();
    for passage in &page.passages {
        if !passage.text.contains('\n') {
            continue;
        }
        let mut run = false;
        let lines = lines(&passage.text);
        for pair in lines.windows(2) {
            let [(at, line), (next_at, next)] = pair else {
                continue;
            };
            let begins = is_soft(page, passage, *next_at)
                .then(|| follows(line, next))
                .flatten();
            if let Some(begin) = &begins
                && !run
            {
                let finding = finding(page, passage, *at, line, begin);
                // In HTML, nothing that Markdown has would help.
                match passage.raw(*at) {
                    Some(raw) => in_html.take(page, raw, finding, "<ol><li>…</li></ol>"),
                    None => found.push(finding),
                }
            }
            run = begins.is_some();
        }
    }
    in_html.tell(found);
}

fn finding(
    page: &Manuscript,
    passage: &Passage,
    at: usize,
    line: &str,
    begin: &Begin,
) -> Diagnostic {
    let start = at + line.len() - without_mark(line).len();
    let mark = &passage.text[start..start + begin.length];
    let source = page.source(passage, start..start + begin.length);
    let message = message!("lines-begin-as-mark-no", mark);
    let hint = match begin.what {
        Marker::Number(_) => {
            message!("write-digits-full-stop-space")
        }
        Marker::Letter(_) | Marker::Roman(_) => {
            message!("write-after-empty-line-keep")
        }
        Marker::Bullet('-') => message!("put-space-after-each-empty"),
        Marker::Bullet(_) => message!("write-space-before-each-after"),
    };
    RULE.finding(page, source, message).hint(hint)
}

/// How the first of two lines begins, where the second goes on with it.
fn follows(line: &str, next: &str) -> Option<Begin> {
    let (one, other) = (begin(without_mark(line))?, begin(without_mark(next))?);
    let goes_on = one.around == other.around
        && match (&one.what, &other.what) {
            (Marker::Number(one), Marker::Number(other))
            | (Marker::Roman(one), Marker::Roman(other)) => one + 1 == *other,
            (Marker::Letter(one), Marker::Letter(other)) => is_next_letter(*one, *other),
            // `i` is a letter too, and `v` the one after `u`.
            (Marker::Letter(one), Marker::Roman(2)) => one.eq_ignore_ascii_case(&'i'),
            (Marker::Bullet(one), Marker::Bullet(other)) => {
                one == other || BOXES.contains(*one) && BOXES.contains(*other)
            }
            _ => false,
        };
    goes_on.then_some(one)
}

/// A line without the spaces and the marks of direction before its first letter.
fn without_mark(line: &str) -> &str {
    line.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{200B}')
    })
}

fn begin(line: &str) -> Option<Begin> {
    let first = line.chars().next()?;
    let after = &line[first.len_utf8()..];
    let next = after.chars().next();
    let bullet = |is_one: bool| {
        is_one.then_some(Begin {
            what: Marker::Bullet(first),
            around: (None, None),
            length: first.len_utf8(),
        })
    };
    // A task without the dash of its list.
    let is_box = ["[ ] ", "[x] ", "[X] "]
        .iter()
        .any(|it| line.starts_with(it));
    if is_box {
        return Some(Begin {
            what: Marker::Bullet('☐'),
            around: (None, None),
            length: 3,
        });
    }
    if first == '-' {
        return bullet(next.is_some_and(char::is_alphabetic) && !is_option(after));
    }
    if is_circled(first) {
        return Some(Begin {
            what: Marker::Letter(first),
            around: (None, None),
            length: first.len_utf8(),
        });
    }
    // Stars and tatweel that no ordinary space follows, or that are no dash to Markdown.
    if matches!(first, '*' | 'ـ') {
        let is_space = |c: char| c.is_whitespace() && (first == 'ـ' || !c.is_ascii());
        return bullet(next.is_some_and(is_space));
    }
    if BULLETS.contains(first) {
        let is_dash = matches!(first, '–' | '—' | '−');
        return bullet(next.is_some_and(|c| c.is_whitespace() || (!is_dash && c.is_alphabetic())));
    }
    let opens = matches!(first, '(' | '[').then_some(first);
    let rest = if opens.is_some() { after } else { line };
    let (what, length) = number(rest).or_else(|| letter(rest))?;
    // `١ - …`: a dash may stand apart from what it follows.
    let after = &rest[length..];
    let apart = after
        .strip_prefix([' ', '\u{A0}'])
        .filter(|after| after.starts_with(['-', '–', '—', 'ـ']));
    let length = length + apart.map_or(0, |apart| after.len() - apart.len());
    let mut behind = rest[length..].chars();
    let closes = behind.next().filter(|c| ")].-–—ـ/:،".contains(*c))?;
    let is_closed = match opens {
        Some('(') => closes == ')',
        Some(_) => closes == ']',
        None => true,
    };
    let follows = behind.next();
    let has_room = match what {
        // `1.5` and `1/2` are numbers, `12:30` is a time, `1.` and `1)` without a space are still meant.
        Marker::Number(_) => follows.is_none_or(|c| c.is_whitespace() || c.is_alphabetic()),
        _ => follows.is_none_or(|c| c.is_whitespace() || (closes == ')' && c.is_alphabetic())),
    };
    let whole = line.len() - rest.len() + length + closes.len_utf8();
    (is_closed && has_room).then_some(Begin {
        what,
        around: (opens, Some(closes)),
        length: whole,
    })
}

/// Whether what stands behind a hyphen is an option of a program, `-w`, and no word: a space behind the hyphen would take it away.
fn is_option(after: &str) -> bool {
    let mut chars = after.chars();
    let is_letter = chars.next().is_some_and(|c| c.is_ascii_lowercase());
    // Letters that are a word in a language of many sites.
    let is_word = after.starts_with(['a', 'e', 'i', 'o', 'u', 'y']);
    is_letter
        && !is_word
        && chars
            .next()
            .is_none_or(|c| matches!(c, ' ' | ',' | '=' | ':'))
}

/// Numbers in circles and in brackets of their own, which stand in order (Unicode, "Enclosed Alphanumerics", "Dingbats").
fn is_circled(c: char) -> bool {
    matches!(c, '\u{2460}'..='\u{249B}' | '\u{24EA}'..='\u{24FF}' | '\u{2776}'..='\u{2793}')
}

/// A number of up to three digits, of one script.
fn number(text: &str) -> Option<(Marker, usize)> {
    let digits = text.chars().take_while(|c| c.is_numeric());
    let (mut value, mut length, mut count) = (0, 0, 0);
    for c in digits {
        value = value * 10 + digit(c)?;
        length += c.len_utf8();
        count += 1;
        if count > 3 {
            return None;
        }
    }
    (count > 0).then_some((Marker::Number(value), length))
}

/// The value of a decimal digit of any script: they stand ten by ten, from zero (Unicode, §4.6).
fn digit(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let category = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |c: char| category.get(c) == GeneralCategory::DecimalNumber;
    let code = u32::from(c);
    let before = (1..=10).take_while(|step| char::from_u32(code - step).is_some_and(is_digit));
    let before = u32::try_from(before.count()).ok()?;
    is_digit(c).then_some(before % 10)
}

fn letter(text: &str) -> Option<(Marker, usize)> {
    let word: String = text
        .chars()
        .take_while(|c| c.is_alphabetic())
        .take(5)
        .collect();
    if word.chars().count() == 1 {
        return Some((Marker::Letter(word.chars().next()?), word.len()));
    }
    Some((Marker::Roman(roman(&word)?), word.len()))
}

fn roman(word: &str) -> Option<u32> {
    const NUMBERS: [&str; 12] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
    ];
    let at = NUMBERS
        .iter()
        .position(|number| word.eq_ignore_ascii_case(number))?;
    u32::try_from(at + 1).ok()
}

/// Whether one letter follows the other in its alphabet. The alphabets of Unicode's blocks stand in order; the first
/// Arabic letter is often written with its hamza, which decomposes from it.
fn is_next_letter(one: char, other: char) -> bool {
    let bare = |c: char| match c {
        'أ' | 'إ' | 'آ' => 'ا',
        c => c,
    };
    let (one, other) = (u32::from(bare(one)), u32::from(bare(other)));
    // Between alif and ba stands nothing, between ba and ta the form of ta that ends words.
    other == one + 1
        || ((0x628..=0x629).contains(&one) && other == one + 2)
        || (one == 0x628 && other == u32::from('ج'))
}

/// Whether the line that begins at `at` follows a line end that is a space to readers: no break was asked for.
fn is_soft(page: &Manuscript, passage: &Passage, at: usize) -> bool {
    let source = page.source(passage, at - 1..at);
    let before = page.text[..source.start].trim_end_matches('\r');
    let is_asked_for =
        before.ends_with("  ") || before.ends_with('\\') || before.trim_end().ends_with('>');
    let whole = &page.text[source];
    !is_asked_for && !whole.starts_with([' ', '\\'])
}

/// The lines of a passage, with where they begin.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        at += line.len();
        (at - line.len(), line.trim_end_matches('\n'))
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn lines_that_are_meant_as_a_list_are_found_once() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("١. أ ب\n٢. ج د\n٣. ه و", &[(4, 1)]),
            ("الخطوات:\n1- أولا\n2- ثانيا", &[(5, 1)]),
            ("1-أولا\n2-ثانيا", &[(4, 1)]),
            ("أ) مخطط\nب) عقد", &[(4, 1)]),
            ("أ- مخطط\nب- عقد\nج- نسخة", &[(4, 1)]),
            ("(1) one\n(2) two", &[(4, 1)]),
            ("[1] one\n[2] two", &[(4, 1)]),
            ("a) one\nb) two", &[(4, 1)]),
            ("i) one\nii) two\niii) three", &[(4, 1)]),
            ("• one\n• two", &[(4, 1)]),
            ("– un\n– deux\n– trois", &[(4, 1)]),
            ("-un\n-deux", &[(4, 1)]),
            ("see:\n2. two\n3. three", &[(5, 1)]),
            ("१. एक\n२. दो", &[(4, 1)]),
            ("۱- یک\n۲- دو", &[(4, 1)]),
            ("\u{200F}١. أ\n\u{200F}٢. ب", &[(4, 2)]),
            ("> • one\n> • two", &[(4, 3)]),
            ("1/ un\n2/ deux", &[(4, 1)]),
            ("١ - أ\n٢ - ب", &[(4, 1)]),
            ("أ – مخطط\nب – عقد", &[(4, 1)]),
            ("① one\n② two", &[(4, 1)]),
            ("☐ one\n☑ two", &[(4, 1)]),
            ("[ ] one\n[x] two", &[(4, 1)]),
            ("ـ بند\nـ بند", &[(4, 1)]),
            ("*\u{A0}one\n*\u{A0}two", &[(4, 1)]),
            ("1. one\n2. two", &[]),
            ("- one\n- two", &[]),
            ("١. أ\\\n٢. ب", &[]),
            ("١. أ  \n٢. ب", &[]),
            ("١. أ<br>\n٢. ب", &[]),
            ("• one", &[]),
            ("1.5 m\n2.5 m", &[]),
            ("د. أحمد\nد. سمير", &[]),
            ("M. Un\nM. Deux", &[]),
            ("2024 was dry\n2025 was not", &[]),
            ("– one\nand another", &[]),
            ("```\n• one\n• two\n```", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body:?}");
        }
    }
}
