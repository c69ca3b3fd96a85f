//! `foreign-markup`: what another program's Markdown understands and readers of this one see as it is.
//!
//! Sites that move bring it by the thousand: attributes of kramdown, admonitions of MkDocs, blocks of Docusaurus, links of
//! wikis. Each kind is told once a file, at its first place, with how often it stands there, whose it is and what takes its
//! place here. What kinds there are is in `dialects`, `wikis`, `typesetters` and `offices`.

mod dialects;
mod offices;
mod shapes;
mod typesetters;
mod wikis;

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, LinkType, Tag};

use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Place, Severity, shorten};
use dialects::{DIALECTS, Dialect, JSX, MYST, WIKI};
use offices::OFFICES;
use typesetters::TYPESETTERS;
use wikis::{OVER_LINES, SLACK, WIKIS};

pub(in crate::check) const RULE: Rule = Rule {
    name: "foreign-markup",
    severity: Severity::Warning,
    summary: "markup of another program stands in the text",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let signs = Signs::of(page);
    let mut taken = Taken::default();
    for dialect in OVER_LINES {
        let places = places(page, &signs, dialect, Reach::Block);
        report(page, dialect, &taken.add(places), found);
    }
    for dialect in [WIKIS, TYPESETTERS, OFFICES].into_iter().flatten() {
        let mut places = places(page, &signs, dialect, Reach::Line);
        if dialect.holds == SLACK {
            places.extend(addresses_with_words(page));
            places.sort_by_key(|it| it.start);
        }
        report(page, dialect, &taken.add(places), found);
    }
    for dialect in DIALECTS {
        let places = taken.left(places(page, &signs, dialect, Reach::Line));
        match dialect.holds == WIKI && !places.is_empty() && links_in_brackets(page) {
            true => found.extend(places.into_iter().map(|it| undefined(page, it))),
            false => report(page, dialect, &places, found),
        }
    }
    let fences = page.tokens.iter().filter(|token| {
        matches!(&token.what, What::Open(Tag::CodeBlock(CodeBlockKind::Fenced(info)), _) if shapes::is_directive(info))
    });
    let fences: Vec<_> = fences
        .map(|token| page.first_line(page.in_file(&token.range)))
        .collect();
    report(page, &MYST, &fences, found);
    report(page, &JSX, &components(page), found);
}

/// The places that were told already. A shape that is common, as attributes between braces are, is not told where a rarer one is.
#[derive(Default)]
struct Taken(Vec<Range<usize>>);

impl Taken {
    /// Those of some places that nothing else has taken.
    fn left(&self, mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
        places.retain(|it| {
            let next = self.0.partition_point(|taken| taken.end <= it.start);
            self.0.get(next).is_none_or(|taken| taken.start >= it.end)
        });
        places
    }

    fn add(&mut self, places: Vec<Range<usize>>) -> Vec<Range<usize>> {
        let places = self.left(places);
        if !places.is_empty() {
            self.0.extend_from_slice(&places);
            self.0.sort_by_key(|it| it.start);
        }
        places
    }
}

/// In what a dialect is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Line,
    Block,
}

/// The links `<https://…|words>` without a space, which are addresses to Markdown.
fn addresses_with_words(page: &Manuscript) -> Vec<Range<usize>> {
    let links = page.tokens.iter().filter(|token| {
        matches!(&token.what, What::Open(Tag::Link { link_type: LinkType::Autolink, dest_url, .. }, _) if dest_url.contains('|'))
    });
    links.map(|token| page.in_file(&token.range)).collect()
}

/// Whether the page has links in brackets, `[[Bug 12]]`, whose addresses are defined below: one that is not was forgotten there.
fn links_in_brackets(page: &Manuscript) -> bool {
    let links = page.tokens.iter().filter(|token| {
        let What::Open(Tag::Link { link_type, .. }, _) = &token.what else {
            return false;
        };
        matches!(link_type, LinkType::Shortcut | LinkType::Collapsed)
    });
    let mut ranges = links.map(|token| page.in_file(&token.range));
    ranges.any(|it| page.text[..it.start].ends_with('[') && page.text[it.end..].starts_with(']'))
}

fn undefined(page: &Manuscript, place: Range<usize>) -> Diagnostic {
    let words = shorten(&page.text[place.clone()]);
    let message = message!("link-in-brackets-is-not-defined", words);
    let finding = RULE.finding(page, place, message);
    finding.hint(message!("define-line-own-name-https"))
}

/// The tags of JSX's components.
fn components(page: &Manuscript) -> Vec<Range<usize>> {
    let elements = page.elements.iter().map(|element| element.source.clone());
    let is_component = |source: &Range<usize>| {
        is_jsx(&page.text[source.clone()]).is_some_and(|name| is_closed(page, source, name))
    };
    elements.filter(is_component).collect()
}

/// Takes away what printing said of the tags of components, which are told here once a file.
pub(in crate::check) fn drop_tags(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let is_tag = |it: &Diagnostic| it.code == "unsafe-html" && it.place.is_some();
    if !found.iter().any(is_tag) {
        return;
    }
    let places: Vec<_> = components(page)
        .into_iter()
        .map(|tag| page.place(tag))
        .collect();
    let is_at = |it: &Diagnostic| {
        let place = it.place.as_ref();
        let same =
            |at: &Place| place.is_some_and(|it| (it.line, it.column) == (at.line, at.column));
        places.iter().any(same)
    };
    found.retain(|it| !(is_tag(it) && is_at(it)));
}

fn report(
    page: &Manuscript,
    dialect: &Dialect,
    places: &[Range<usize>],
    found: &mut Vec<Diagnostic>,
) {
    let Some(first) = places.first() else {
        return;
    };
    let first = page.first_line(first.clone());
    let words = shorten(&page.text[first.clone()]);
    let message = message!(
        "foreign-markup",
        words,
        what = (dialect.what)(),
        fate = (dialect.fate)()
    );
    let message = match places.len() {
        1 => message,
        count => message!("and-in-this-file", message, count),
    };
    found.push(RULE.finding(page, first, message).hint((dialect.hint)()));
}

/// The characters of ASCII in a text, each as the bit of its number.
fn signs_of(text: &str) -> u128 {
    let mut halves = [0_u64; 4];
    for byte in text.bytes() {
        halves[usize::from(byte >> 6)] |= 1 << (byte & 63);
    }
    u128::from(halves[0]) | u128::from(halves[1]) << 64
}

/// The signs of the passages of a page, by which most dialects are known not to stand there.
struct Signs {
    of_page: u128,
    of_passages: Vec<u128>,
}

impl Signs {
    fn of(page: &Manuscript) -> Self {
        let passages = page.passages.iter();
        let of_passages: Vec<u128> = passages.map(|it| signs_of(&it.text)).collect();
        let of_page = of_passages.iter().fold(0, |all, signs| all | signs);
        Signs {
            of_page,
            of_passages,
        }
    }
}

/// Where a dialect's markup stands in the running text.
fn places(page: &Manuscript, signs: &Signs, dialect: &Dialect, reach: Reach) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let wanted = signs_of(dialect.holds);
    let may_hold = |signs: u128| signs & wanted == wanted;
    if !may_hold(signs.of_page) {
        return places;
    }
    let passages = page.passages.iter().zip(&signs.of_passages);
    for (passage, _) in passages.filter(|(_, signs)| may_hold(**signs)) {
        if !passage.text.contains(dialect.holds) {
            continue;
        }
        let mut start = 0;
        let is_end = |c: char| c == '\n' && reach == Reach::Line;
        for line in passage.text.split_inclusive(is_end) {
            let is_of_heading = is_no_heading(line) && !dialect.holds.starts_with('#');
            let mut from = if is_of_heading { line.len() } else { 0 };
            while let Some(range) = (dialect.find)(&line[from..], from == 0) {
                let slice = start + from + range.start..start + from + range.end;
                from += range.end.max(1);
                let source = page.source(passage, slice);
                let is_escaped = page.text[..source.start].ends_with('\\');
                if !is_escaped && !source.is_empty() {
                    places.push(source);
                }
                if from >= line.len() || !line.is_char_boundary(from) {
                    break;
                }
            }
            start += line.len();
        }
    }
    places
}

/// Whether a line would be a heading if a space stood behind its marks, `##Dams {#dams}`, which `literal-heading` tells: then the rest
/// of it is understood.
fn is_no_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - rest.len())) && rest.starts_with(char::is_alphabetic)
}

/// Whether a tag ends where it begins or has an end: what has none, `--rmi <Type>`, stands for a value, as JSX would tell itself.
fn is_closed(page: &Manuscript, tag: &Range<usize>, name: &str) -> bool {
    let text = &page.text[tag.clone()];
    let end = [b"</", name.as_bytes()].concat();
    text.ends_with("/>")
        || !text.ends_with('>')
        || memchr::memmem::find(&page.text.as_bytes()[tag.start..], &end).is_some()
}

/// The name of a tag that is of a component of JSX: it is written as types are, `<TabItem`.
fn is_jsx(tag: &str) -> Option<&str> {
    let name = tag.trim_start_matches(['<', '/']);
    let name = &name[..name
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(name.len())];
    let has_small = name.contains(|c: char| c.is_ascii_lowercase());
    // `<Br>` and `<Table>` are HTML, which knows no capitals.
    let is_one = name.starts_with(|c: char| c.is_ascii_uppercase())
        && has_small
        && !shapes::is_html(&name.to_ascii_lowercase());
    is_one.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{SITE, check, places, whole_site};

    /// That each body is told once, with these words.
    pub(super) fn each_is_named(cases: &[(&str, &str)]) {
        for (body, dialect) in cases {
            let fixture = format!("=== content/a.en.md\n---\ntitle: x\n---\n{body}\n");
            let found = check(&RULE, &fixture);
            let is_named = found.iter().any(|(.., message)| message.contains(dialect));
            assert!(is_named && found.len() == 1, "{body}: {found:?}");
        }
    }

    pub(super) fn none_is_named(bodies: &[&str]) {
        for body in bodies {
            assert_eq!(places(&RULE, "en", body), [], "{body}");
        }
    }

    #[test]
    fn each_dialect_is_named() {
        each_is_named(&[
            ("{::nomarkdown}", "kramdown"),
            ("**a**{:.red}", "kramdown"),
            ("{:toc}", "kramdown"),
            ("a\n{: #id .b }", "kramdown"),
            ("[a](https://example.org){ .md-button }", "Python-Markdown"),
            ("![a](a.png){width=50%}", "Python-Markdown"),
            ("!!! note \"A\"", "MkDocs"),
            ("???+ tip", "MkDocs"),
            ("> === \"Tab\"", "MkDocs"),
            ("::: warning", "Docusaurus"),
            (":::note", "Docusaurus"),
            ("a ==b c== d", "PyMdown"),
            ("a :material-check: b", "emoji"),
            (":tada: a", "emoji"),
            ("see [[Home page]]", "wiki"),
            ("![[dam.png]]", "wiki"),
            ("import Tabs from '@theme/Tabs';", "MDX"),
            ("export const a = 1", "MDX"),
            ("<TabItem value=\"a\">\n\nx\n\n</TabItem>", "MDX"),
            ("[TOC]", "contents"),
            ("$$a^2$$", "TeX"),
            ("a^[a note]", "Pandoc"),
            ("*[HTML]: Hypertext", "abbreviation"),
            (".. note:: a", "reStructuredText"),
            ("see :ref:`a`", "reStructuredText"),
            ("```{note}\na\n```", "MyST"),
            ("%%hidden%%", "Obsidian"),
            ("== Title ==", "MediaWiki"),
            ("h2. Title", "Textile"),
            ("[b]bold[/b]", "BBCode"),
            ("[gallery ids=\"1,2\"]", "WordPress"),
            ("a {++b++} c", "CriticMarkup"),
            ("a {>>a remark to colleagues<<} b", "CriticMarkup"),
            ("see link:dam.html[the dam]", "AsciiDoc"),
            ("image::dam.png[]", "AsciiDoc"),
            ("as said [@smith2020, p. 3]", "Pandoc"),
            ("x^2^ and y^3^", "Pandoc"),
            ("H~2~O", "Pandoc"),
            ("++a b++", "Pandoc"),
            ("\\newpage", "LaTeX"),
            ("\\textbf{a} b", "LaTeX"),
            ("[the rules->article12]", "SPIP"),
        ]);
    }

    #[test]
    fn a_kind_is_told_once_with_its_number() {
        let fixture = "=== content/a.en.md\n---\ntitle: x\n---\n**a**{:.x} *b*{:.y}\n\n{:toc}\n";
        let found = check(&RULE, fixture);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].2.ends_with("(3 in this file)"), "{found:?}");
    }

    #[test]
    fn a_tag_of_a_component_is_told_here_and_not_as_html() {
        let page = |body: &str| format!("=== content/a.en.md\n---\ntitle: x\n---\n{body}\n");
        let codes = |body: &str| -> Vec<&str> {
            let found = whole_site(&format!("{SITE}{}", page(body))).into_iter();
            let codes = found.map(|it| it.code);
            codes
                .filter(|it| *it == RULE.name || *it == "unsafe-html")
                .collect()
        };
        let body = "<RemoteLevels url=\"a\" />\n\n> <RemoteLevels\n> url=\"a\" />";
        assert_eq!(codes(body), [RULE.name]);
        assert_eq!(codes("take the levels of <Type> away"), ["unsafe-html"]);
    }

    #[test]
    fn a_link_whose_address_was_forgotten_among_others_is_none_of_a_wiki() {
        let body = "Mended: [[Pump 12]], [[Pump 13]].\n\n[Pump 12]: https://example.org/12\n";
        let site = format!("=== content/a.en.md\n---\ntitle: x\n---\n{body}");
        let said =
            "`[[Pump 13]]` names an address that is defined nowhere, as others of this page are";
        assert_eq!(check(&RULE, &site), [(4, 22, said.to_owned())]);
    }

    #[test]
    fn what_people_write_is_let_be() {
        none_is_named(&[
            "at 10:30:45, a:b:c, std::io::Read, see: this: that",
            "if a==b and c==d then",
            "{optional}, {1, 2}, { }, \\{:toc}",
            "[[1]](https://example.org) and [2]",
            "10^23, a ~ b, ~5~ and C++, i++ j++, a -> b, [a -> b]",
            "C:\\newpage\\a, link: see [the rules](https://example.org)",
            "{a: 1} {1--2}",
            "`{: .x}` `==a==` `[[a]]`",
            "Really?! What??? Yes!!!",
            "cost: $5 and $$ signs, 3^2, *a*",
            "important, export, importing from Spain",
            "A title\n===",
            "=== === ===",
            "[a](b.md){decorative} is odd",
            "[الكلمة]{lang=ar}",
            "100%% sure",
            "``` { .yaml .copy }\na: b\n```",
            "take the images of <Type> away",
            "###Dams {#dams}",
        ]);
    }
}
