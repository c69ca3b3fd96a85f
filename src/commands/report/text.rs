//! Findings for people: the message, the place with an excerpt of the source, the other place, the remedy.
//!
//! Excerpts are drawn by `annotate-snippets`, which measures Arabic in terminal cells (marks have none) and shows
//! invisible bidi controls as `�`, so that no source line can be other than it looks. Line and column stand in every
//! heading, since terminals differ in how they order a line of Arabic. Colours are for terminals; `NO_COLOR` is heeded.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Origin, Renderer, Snippet};
use diwan::diagnostic::{Diagnostic, Message, Place, Tongue};

use super::QuotedSite;
use super::alike::together;
use super::visible::visible_name;
use super::worded::{headed, help, level, note, with_isolates, without_ours, worded};

/// Writes the findings, with colours, and with excerpts where the site is known.
pub fn write(
    out: &mut dyn Write,
    diagnostics: &[Diagnostic],
    site: Option<QuotedSite>,
    tongue: Tongue,
) -> io::Result<()> {
    let renderer = Renderer::styled().term_width(terminal_width());
    let mut texts = Texts::of(site, tongue);
    for alike in together(diagnostics) {
        writeln!(out, "{}\n", explain(&alike, &mut texts, &renderer))?;
    }
    Ok(())
}

/// What the words depend on besides the findings: the language, and the width of the terminal.
pub fn manner(tongue: Tongue) -> String {
    format!("{tongue:?} {}", terminal_width())
}

/// The files that are quoted from, each read once.
struct Texts<'s> {
    site: Option<QuotedSite<'s>>,
    tongue: Tongue,
    read: BTreeMap<Arc<str>, Option<String>>,
}

impl<'s> Texts<'s> {
    fn of(site: Option<QuotedSite<'s>>, tongue: Tongue) -> Self {
        Texts {
            site,
            tongue,
            read: BTreeMap::new(),
        }
    }

    fn text(&mut self, path: &Arc<str>) -> Option<&str> {
        let site = self.site?;
        let read = || site.sources.text(path).ok();
        let text = self.read.entry(path.clone()).or_insert_with(read);
        text.as_deref()
    }

    fn name(&self, path: &str) -> String {
        let site = self.site;
        without_ours(&visible_name(
            &site.map_or(path.to_owned(), |site| site.path_from_here(path)),
        ))
    }
}

/// Explains the first of some findings that are alike, and says where the others are.
fn explain(alike: &[&Diagnostic], texts: &mut Texts, renderer: &Renderer) -> String {
    let Some((diagnostic, others)) = alike.split_first() else {
        return String::new();
    };
    let tongue = texts.tongue;
    let title = level(diagnostic.severity, tongue)
        .primary_title(headed(&diagnostic.message, tongue))
        .id(diagnostic.code);
    let marks = marks(diagnostic, tongue);
    let mut group = title.elements(excerpts(&marks, texts));
    if let Some(hint) = &diagnostic.hint {
        group = group.element(help(tongue).message(headed(hint, tongue)));
    }
    if !others.is_empty() {
        let elsewhere = elsewhere(diagnostic, others, texts);
        group = group.element(note(tongue).message(headed(&elsewhere, tongue)));
    }
    with_isolates(&renderer.render(&[group]), tongue)
}

/// How many others there are, and where the first of them.
fn elsewhere(first: &Diagnostic, others: &[&Diagnostic], texts: &Texts) -> Message {
    const NAMED: usize = 8;
    let mut places: Vec<String> = Vec::new();
    let elsewhere = others.iter().filter(|it| it.place != first.place);
    for place in elsewhere
        .clone()
        .filter_map(|it| it.place.as_ref())
        .take(NAMED)
    {
        let name = texts.name(&place.path);
        places.push(match place.line {
            0 => name,
            line => format!("{name}:{line}:{}", place.column),
        });
    }
    if elsewhere.count() > NAMED {
        places.push("…".to_owned());
    }
    let count = others.len();
    match places.split_first() {
        None => message!("same-times-more", count),
        Some((first, others)) => {
            let places = others.iter().fold(first.into(), |before: Message, place| {
                message!("listed", before, place)
            });
            message!("same-times-more-at", count, places)
        }
    }
}

/// A place that is pointed at, and what is said there.
struct Mark<'a> {
    place: &'a Place,
    kind: AnnotationKind,
    label: Option<String>,
}

fn marks(diagnostic: &Diagnostic, tongue: Tongue) -> Vec<Mark<'_>> {
    let first = diagnostic.place.iter().map(|place| Mark {
        place,
        kind: AnnotationKind::Primary,
        label: None,
    });
    let second = diagnostic.second.iter().map(|(place, label)| Mark {
        place,
        kind: AnnotationKind::Context,
        label: Some(worded(label, tongue)),
    });
    first.chain(second).collect()
}

/// The most that is shown of a file, in bytes. To draw an excerpt takes time for all that is handed over, so that a
/// thousand findings in a book would take a thousand books.
const MOST: usize = 4096;

/// One excerpt for each file; two places near each other in one file are shown in one.
fn excerpts<'a>(marks: &'a [Mark], texts: &mut Texts) -> Vec<Element<'a>> {
    let mut elements: Vec<Element> = Vec::new();
    for near in marks.chunk_by(|one, other| is_near(one.place, other.place)) {
        let path = &near[0].place.path;
        let named = texts.name(path);
        match texts
            .text(path)
            .and_then(|text| excerpt(near, text, &named))
        {
            Some(snippet) => elements.push(snippet.into()),
            None => {
                let note = note(texts.tongue);
                let bare = near.iter();
                elements.extend(bare.flat_map(|mark| without_excerpt(mark, &named, &note)));
            }
        }
    }
    elements
}

fn is_near(one: &Place, other: &Place) -> bool {
    one.path == other.path && one.start.abs_diff(other.start) < MOST
}

/// The lines of the places, where they are still in the text and not too long to be shown.
fn excerpt<'a>(near: &[Mark<'a>], text: &str, named: &str) -> Option<Snippet<'a, Annotation<'a>>> {
    let first = near.iter().min_by_key(|mark| mark.place.start)?.place;
    let last = near.iter().map(|mark| end(mark.place, text)).max()?;
    if !near.iter().all(|mark| lies_in(mark.place, text)) {
        return None;
    }
    let begins = text[..first.start].rfind('\n').map_or(0, |at| at + 1);
    let ends = text[last..].find('\n').map_or(text.len(), |at| last + at);
    if ends - begins > 2 * MOST {
        return None;
    }
    let annotation = |mark: &Mark<'a>| {
        mark.kind
            .span(mark.place.start - begins..end(mark.place, text) - begins)
            .label(mark.label.clone())
    };
    let lines = Snippet::source(without_ours(&text[begins..ends])).line_start(first.line as usize);
    Some(
        lines
            .path(named.to_owned())
            .annotations(near.iter().map(annotation)),
    )
}

/// The end of what is marked. Of an element that goes on over pages, the beginning must do.
fn end(place: &Place, text: &str) -> usize {
    let end = place.end.min(place.start + MOST);
    text.floor_char_boundary(end).max(place.start)
}

/// The file as a whole, or one that cannot be read any more: its name must do.
fn without_excerpt<'a>(mark: &Mark, named: &str, note: &Level<'a>) -> Vec<Element<'a>> {
    let origin = Origin::path(named.to_owned());
    let origin = match mark.place.line {
        0 => origin,
        line => origin
            .line(line as usize)
            .char_column(mark.place.column as usize),
    };
    let label = mark.label.clone();
    let label = label.map(|label| note.clone().message(label).into());
    [origin.into()].into_iter().chain(label).collect()
}

/// The file may have changed since it was read, and templates' places are in files of the theme.
fn lies_in(place: &Place, text: &str) -> bool {
    place.line > 0 && text.get(place.start..place.end).is_some()
}

#[cfg(unix)]
fn terminal_width() -> usize {
    match rustix::termios::tcgetwinsize(io::stderr()) {
        Ok(size) if size.ws_col > 0 => size.ws_col.into(),
        _ => DEFAULT_TERM_WIDTH,
    }
}

#[cfg(not(unix))]
fn terminal_width() -> usize {
    DEFAULT_TERM_WIDTH
}

#[cfg(test)]
mod tests {
    use super::*;
    use diwan::source::Sources;
    use std::path::Path;

    fn shown(text: &str, diagnostic: impl FnOnce(&str) -> Diagnostic) -> String {
        let sources = Sources::default()
            .with("content/a.ar.md", text.as_bytes())
            .with("site.yaml", *b"title: x\nmenus: y\n");
        let site = QuotedSite {
            sources: &sources,
            root: Path::new("."),
        };
        explain(
            &[&diagnostic(text)],
            &mut Texts::of(Some(site), Tongue::English),
            &Renderer::plain().term_width(80),
        )
    }

    fn word(text: &str, word: &str) -> Place {
        let at = text.find(word).unwrap();
        Place::span("content/a.ar.md", text, at..at + word.len())
    }

    #[test]
    fn the_caret_stands_under_the_arabic_word() {
        let found = |text: &str| {
            let second = Place::span("site.yaml", "title: x\nmenus: y\n", 9..14);
            let found = Diagnostic::error("some-code", "a `message`").at(word(text, "خطأ"));
            found.hint("a remedy").second(second, "the other culprit")
        };
        let expected = "\
error[some-code]: a `message`
 --> content/a.ar.md:2:8
  |
2 | عنوان: خطأ هنا
  |        ^^^
  |
 ::: site.yaml:2:1
  |
2 | menus: y
  | ----- the other culprit
  |
  = help: a remedy";
        assert_eq!(shown("سطر\nعنوان: خطأ هنا\n", found), expected);
    }

    #[test]
    fn marks_take_no_cell_and_bidi_controls_are_seen() {
        let found = |text: &str| {
            let found =
                Diagnostic::warning("bidi-control", "a \u{202E}message").at(word(text, "خطأ"));
            found
                .hint("not \u{2067}that")
                .second(word(text, "كَتَبَ"), "nor \u{1B}[31mthis")
        };
        let expected = "\
warning[bidi-control]: a �message
 --> content/a.ar.md:1:14
  |
1 | كَتَبَ�ثُمَّ خطأ هنا
  | ---    ^^^
  | |
  | nor �[31mthis
  |
  = help: not �that";
        assert_eq!(shown("كَتَبَ\u{202E}ثُمَّ خطأ هنا\n", found), expected);
    }

    #[test]
    fn of_a_long_line_the_part_around_the_place_is_shown() {
        let text = format!(
            "{}خطأ {}\n",
            "كلمة عربية ".repeat(60),
            "والبقية ".repeat(60)
        );
        let shown = shown(&text, |text| {
            Diagnostic::error("long", "a message").at(word(text, "خطأ"))
        });
        assert!(
            shown.starts_with("error[long]: a message\n --> content/a.ar.md:1:661\n"),
            "{shown}"
        );
        let lines: Vec<_> = shown.lines().collect();
        let before = lines[3].split("خطأ").next().unwrap().chars().count();
        assert_eq!(
            lines[4].split('^').next().unwrap().chars().count(),
            before,
            "{shown}"
        );
        assert!(lines[3].chars().count() <= 80, "{shown}");
    }

    #[test]
    fn what_differs_only_in_its_hint_is_shown_once_and_counted() {
        let found = |hint: &str| {
            Diagnostic::error("template", "broken")
                .at(Place::file("t.html"))
                .hint(hint)
        };
        let other = Diagnostic::error("template", "broken").at(Place::file("u.html"));
        let found = [
            found("on `/a/`"),
            found("on `/b/`"),
            found("on `/c/`"),
            other,
        ];
        let groups = together(&found);
        assert_eq!(groups.len(), 2);
        let shown = explain(
            &groups[0],
            &mut Texts::of(None, Tongue::English),
            &Renderer::plain(),
        );
        let expected = "error[template]: broken\n--> t.html\n = help: on `/a/`\n = note: the same 2 times more";
        assert_eq!(shown.replace("\n |", ""), expected);
    }

    #[test]
    fn a_place_without_text_is_named() {
        let cases = [
            (
                Diagnostic::error("bare", "no place"),
                "error[bare]: no place",
            ),
            (
                Diagnostic::error("file", "a whole file").at(Place::file("content/a.ar.md")),
                "error[file]: a whole file\n--> content/a.ar.md",
            ),
            (
                Diagnostic::error("file", "a name").at(Place::file("content/a\n::b\u{1B}[2K")),
                "error[file]: a name\n--> content/a\\n::b\\u{1b}[2K",
            ),
            (
                Diagnostic::error("gone", "the file has changed since").at(Place::span(
                    "content/a.ar.md",
                    "longer\nthan it is now",
                    8..12,
                )),
                "error[gone]: the file has changed since\n--> content/a.ar.md:2:2",
            ),
        ];
        for (diagnostic, expected) in cases {
            assert_eq!(shown("short\n", |_| diagnostic), expected);
        }
    }
}
