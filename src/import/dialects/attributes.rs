//! Lists of attributes: kramdown's `{: .x #y}`, and those of Python-Markdown and Goldmark behind headings, links and pictures.
//!
//! Ids and classes that Diwan reads stay, in its form; the rest is told and goes.

use super::Here;
use crate::import::code::{CodePlaces, TextEdits};
use crate::import::report::{MoveReport, Weight};

/// Says the attribute lists of a body in Diwan's way.
pub fn translate(body: &str, here: &Here, report: &mut MoveReport) -> String {
    if !body.contains('{') {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    for (at, _) in body.match_indices('{') {
        if code.holds(at) || body[..at].ends_with(['\\', '{', '$']) {
            continue;
        }
        let Some(length) = body[at + 1..]
            .find(['}', '{', '\n'])
            .filter(|end| body[at + 1 + end..].starts_with('}'))
        else {
            continue;
        };
        let inside = &body[at + 1..at + 1 + length];
        let end = at + length + 2;
        if body[end..].starts_with('}') {
            continue;
        }
        let Some(list) = List::read(inside) else {
            continue;
        };
        let line = body[..at].rfind('\n').map_or(0, |start| start + 1);
        let stands = Stands::of(body, line, at, end);
        // Anywhere else it is text, or a formula: `{.dot}`, `\\sum_{i=1}`.
        let is_inline = matches!(stands, Stands::Inline);
        if is_inline && (!ends_element(&body[line..at]) || is_in_formula(body, at)) {
            continue;
        }
        let new = stands.written(&list);
        let old = &body[at..end];
        if new == old {
            continue;
        }
        let what = if list.is_native() {
            Weight::Changed
        } else {
            Weight::Left
        };
        here.say_of(
            report,
            (what, "attributes"),
            message!("import-attributes"),
            (body, at),
            old,
        );
        stands.put(body, at, end, new, &mut edits);
    }
    edits.apply(body)
}

/// A list of attributes.
struct List<'l> {
    id: Option<&'l str>,
    classes: Vec<&'l str>,
    pairs: Vec<&'l str>,
    has_colon: bool,
}

impl<'l> List<'l> {
    fn read(inside: &'l str) -> Option<Self> {
        let bare = inside.trim();
        let rest = bare.strip_prefix(':').unwrap_or(bare);
        let mut list = List {
            id: None,
            classes: Vec::new(),
            pairs: Vec::new(),
            has_colon: bare.starts_with(':'),
        };
        for word in words(rest) {
            let named = || {
                word.strip_prefix("id=")
                    .map(|id| id.trim_matches(['"', '\'']))
            };
            if let Some(id) = word.strip_prefix('#').or_else(named) {
                list.id = Some(id);
            } else if let Some(class) = word.strip_prefix('.') {
                list.classes.push(class);
            } else if list.has_colon
                || word
                    .split_once('=')
                    .is_some_and(|(key, value)| is_name(key) && !value.is_empty())
            {
                list.pairs.push(word);
            } else {
                return None;
            }
        }
        let is_name_only = |it: &&str| {
            !it.is_empty()
                && it
                    .chars()
                    .all(|c| c.is_alphanumeric() || "-_:.".contains(c))
        };
        let is_sound = list.id.iter().chain(&list.classes).all(is_name_only);
        let is_empty = list.id.is_none() && list.classes.is_empty() && list.pairs.is_empty();
        (is_sound && (list.has_colon || !is_empty)).then_some(list)
    }

    /// Whether Diwan has all of it.
    fn is_native(&self) -> bool {
        self.pairs
            .iter()
            .all(|pair| pair.starts_with("lang=") || pair.starts_with("dir="))
    }
}

/// Whether something that can bear attributes ends here: a link, a picture, emphasis, code, a sign by its name. What ends emphasis has
/// its like before it in the line, at the beginning of a word.
fn ends_element(before: &str) -> bool {
    match before.chars().next_back() {
        Some(')' | ']' | '`' | '>') => true,
        Some(mark @ ('*' | '_' | '~' | ':')) => {
            let inside = before.trim_end_matches(mark);
            let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            inside.char_indices().any(|(at, c)| {
                let (head, tail) = (
                    inside[..at].chars().next_back(),
                    inside[at + c.len_utf8()..].chars().next(),
                );
                c == mark && !is_word(head) && tail.is_some_and(|c| !c.is_whitespace())
            })
        }
        _ => false,
    }
}

/// Whether a place stands between dollars of its line, or in `\\(…\\)` or `\\[…\\]`, or between double dollars.
fn is_in_formula(body: &str, at: usize) -> bool {
    let (before, behind) = body.split_at(at);
    let line = before.rsplit('\n').next().unwrap_or_default();
    let rest = behind.split('\n').next().unwrap_or_default();
    let is_open = |open: &str, close: &str| {
        let last = before.rfind(open);
        last.is_some_and(|last| !before[last..].contains(close) && behind.contains(close))
    };
    line.matches('$').count() % 2 == 1 && rest.contains('$')
        || before.matches("$$").count() % 2 == 1 && behind.contains("$$")
        || is_open("\\(", "\\)")
        || is_open("\\[", "\\]")
}

fn is_name(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_:".contains(c))
}

/// Words of a list; what stands in quotes is one.
fn words(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut start, mut quote) = (None, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(own), c) if own == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, c) if c.is_whitespace() => {
                found.extend(start.take().map(|start: usize| &text[start..at]));
                continue;
            }
            _ => {}
        }
        start.get_or_insert(at);
    }
    found.extend(start.map(|start| &text[start..]));
    found
}

/// What a list belongs to.
enum Stands {
    /// A heading, at its end.
    Heading,
    /// The block before it or behind it, alone on a line; whether that is a heading.
    Line { after_heading: bool },
    /// What it touches: a link, a picture, emphasis.
    Inline,
}

impl Stands {
    fn of(body: &str, line: usize, at: usize, end: usize) -> Self {
        let before = body[line..at].trim_start_matches([' ', '\t', '>']);
        let is_last = body[end..]
            .lines()
            .next()
            .is_none_or(|rest| rest.trim().trim_matches('#').is_empty());
        if before.trim().is_empty() && is_last {
            let above = body[..line].trim_end_matches('\n');
            let above = above.rsplit('\n').next().unwrap_or_default();
            let touches = body[..line].ends_with('\n') && !body[..line].ends_with("\n\n");
            return Stands::Line {
                after_heading: touches
                    && above.trim_start().starts_with('#')
                    && !above.contains('{'),
            };
        }
        match before.starts_with('#') && is_last {
            true => Stands::Heading,
            false => Stands::Inline,
        }
    }

    fn written(&self, list: &List) -> String {
        let id = list.id.map(|id| format!("#{id}"));
        let classes = list.classes.iter().map(|it| format!(".{it}"));
        let kept = list
            .pairs
            .iter()
            .filter(|it| it.starts_with("lang=") || it.starts_with("dir="));
        let all: Vec<String> = match self {
            Stands::Heading
            | Stands::Line {
                after_heading: true,
            } => id
                .into_iter()
                .chain(classes)
                .chain(kept.map(|it| (*it).to_owned()))
                .collect(),
            // Diwan gives no ids to other blocks, nor to what stands in a line; a place beside it is found as well.
            _ if list.id.is_some() => {
                let id = list.id.unwrap_or_default();
                return format!("<span id=\"{id}\"></span>");
            }
            _ => kept.map(|it| (*it).to_owned()).collect(),
        };
        match all.is_empty() {
            true => String::new(),
            false => format!("{{{}}}", all.join(" ")),
        }
    }

    fn put(&self, body: &str, at: usize, end: usize, new: String, edits: &mut TextEdits) {
        let line = body[..at].rfind('\n').map_or(0, |start| start + 1);
        match self {
            Stands::Line {
                after_heading: true,
            } if !new.is_empty() => {
                // The list goes up to the end of its heading.
                edits.put(line - 1..end, format!(" {new}"));
            }
            Stands::Line { .. } if new.is_empty() => {
                let next = body[end..]
                    .find('\n')
                    .map_or(body.len(), |next| end + next + 1);
                edits.put(line..next, "");
            }
            _ if new.is_empty() => {
                let spaces = body[..at].len() - body[..at].trim_end_matches([' ', '\t']).len();
                edits.put(at - spaces..end, "");
            }
            _ => edits.put(at..end, new),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::dialects::testing::each_becomes;

    #[test]
    fn attributes_that_diwan_has_stay_and_others_go() {
        let cases = [
            ("## A {#b .c}\n", "## A {#b .c}\n"),
            ("## A {: #b }\n", "## A {#b}\n"),
            ("## A {#b data-x=1}\n", "## A {#b}\n"),
            ("Text\n{: .lead}\n\nMore\n", "Text\n\nMore\n"),
            (
                "Text\n{: #note}\n\nMore\n",
                "Text\n<span id=\"note\"></span>\n\nMore\n",
            ),
            ("## A\n{: #b}\n", "## A {#b}\n"),
            ("[a](b){: target=\"_blank\" rel=\"x y\"} c\n", "[a](b) c\n"),
            ("[a](b){target=_blank} c\n", "[a](b) c\n"),
            ("![a](b.png){ width=300 }\n", "![a](b.png)\n"),
            ("{lang=fr}\nTexte\n", "{lang=fr}\nTexte\n"),
            (
                "a set {1, 2} and {optional}\n",
                "a set {1, 2} and {optional}\n",
            ),
            ("    m = {a=1, b=2}\n", "    m = {a=1, b=2}\n"),
            ("    import a.{b=>c}\n", "    import a.{b=>c}\n"),
            ("**a**{width=300}\n", "**a**\n"),
            ("`{: .x}` and {{ a }}\n", "`{: .x}` and {{ a }}\n"),
            (
                "Files of {.dot} and {#hash}\n",
                "Files of {.dot} and {#hash}\n",
            ),
            ("- item {.cls}\n", "- item {.cls}\n"),
            (
                "$\\sum_{i=1}^m c_i$ of *a* _{i=1}\n",
                "$\\sum_{i=1}^m c_i$ of *a* _{i=1}\n",
            ),
            ("$$\n\\max_{x=1}\n$$\n", "$$\n\\max_{x=1}\n$$\n"),
            ("\\(a*_{i=1}\\)\n", "\\(a*_{i=1}\\)\n"),
            ("**a**{ #b } c\n", "**a**<span id=\"b\"></span> c\n"),
            (
                "Text\n{ #b }\n\nMore\n",
                "Text\n<span id=\"b\"></span>\n\nMore\n",
            ),
            ("### 7.2 { id=\"7.2\" }\n", "### 7.2 {#7.2}\n"),
        ];
        each_becomes(translate, &cases);
    }
}
