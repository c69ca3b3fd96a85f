//! Marks inside the lines of Python-Markdown with PyMdown: `==words==`, keys, icons, `markdown` in HTML.

use super::Here;
use crate::import::code::{CodePlaces, TextEdits};
use crate::import::report::{MoveReport, Weight};

/// Marks inside lines.
pub(super) fn inline(body: &str, here: &Here, report: &mut MoveReport) -> String {
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    let mut pairs = |mark: &str, opens: &str, closes: &str, report: &mut MoveReport| {
        let mut at = 0;
        while let Some(next) = body[at..].find(mark) {
            let start = at + next;
            at = start + mark.len();
            let inside = &body[at..];
            let end = inside
                .find(mark)
                .filter(|end| *end > 0 && !inside[..*end].contains('\n'));
            let Some(end) = end.filter(|_| !code.holds(start)) else {
                continue;
            };
            let words = &inside[..end];
            let touches = |c: char| !c.is_whitespace() && !mark.contains(c);
            let is_outside =
                |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !mark.contains(c));
            let is_mark = words.starts_with(touches)
                && words.ends_with(touches)
                && is_outside(body[..start].chars().next_back())
                && is_outside(inside[end + mark.len()..].chars().next());
            if !is_mark {
                continue;
            }
            here.say(
                report,
                Weight::Changed,
                "mark",
                message!("import-mark-said", mark),
                (body, start),
            );
            let words = if mark == "++" {
                words.replace('+', "</kbd>+<kbd>")
            } else {
                words.to_owned()
            };
            edits.put(
                start..at + end + mark.len(),
                format!("{opens}{words}{closes}"),
            );
            at += end + mark.len();
        }
    };
    pairs("==", "<mark>", "</mark>", report);
    pairs("++", "<kbd>", "</kbd>", report);
    pairs("^^", "<ins>", "</ins>", report);
    icons(body, &code, here, report, &mut edits);
    let body = films(&edits.apply(body), here, report);
    let kept = body
        .split_inclusive('\n')
        .filter(|line| !line.trim().eq_ignore_ascii_case("[toc]"));
    let body: String = kept.collect();
    in_html(&body)
}

/// `![type:video](film.mp4)`, as a plug-in of MkDocs shows films.
fn films(body: &str, here: &Here, report: &mut MoveReport) -> String {
    const OPENS: &str = "![type:video](";
    if !body.contains(OPENS) {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    for (at, _) in body.match_indices(OPENS) {
        let address = &body[at + OPENS.len()..];
        let end = address.find([')', '\n', ' ', '"']);
        let Some(end) = end.filter(|end| address[*end..].starts_with(')') && !code.holds(at))
        else {
            continue;
        };
        let (address, end) = (&address[..end], at + OPENS.len() + end + 1);
        let is_page = address.contains("://") && !address.ends_with(".mp4");
        let said = match is_page {
            true => format!("<{address}>"),
            false => format!("<video src=\"{address}\" controls></video>"),
        };
        let message = message!("import-mark-said", mark = "![type:video]");
        here.say(report, Weight::Changed, "mark", message, (body, at));
        edits.put(at..end, said);
    }
    edits.apply(body)
}

/// `:material-account:` and its like, which stand for pictures of a font.
fn icons(
    body: &str,
    code: &CodePlaces,
    here: &Here,
    report: &mut MoveReport,
    edits: &mut TextEdits,
) {
    for set in [":material-", ":fontawesome-", ":octicons-", ":simple-"] {
        for (at, _) in body.match_indices(set) {
            let inside = &body[at + 1..];
            let end = inside.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
            let Some(end) = end.filter(|end| inside[*end..].starts_with(':') && !code.holds(at))
            else {
                continue;
            };
            let mut stop = at + end + 2;
            // Its attributes go with it.
            if body[stop..].starts_with('{') {
                stop += body[stop..].find('}').map_or(0, |end| end + 1);
            }
            here.say(
                report,
                Weight::Left,
                "icon",
                message!("import-icon-left"),
                (body, at),
            );
            let is_apart = body[..at].ends_with([' ', '\n', '(']) || at == 0;
            if is_apart && body[stop..].starts_with(' ') {
                stop += 1;
            }
            edits.put(at..stop, "");
        }
    }
}

/// `<div markdown="1">`: Diwan reads Markdown in a block of HTML between empty lines, and takes what is indented for code.
pub fn in_html(body: &str) -> String {
    if !body.contains(" markdown") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let lines: Vec<&str> = body.split('\n').collect();
    let (mut kept, mut at, mut start) = (Vec::new(), 0, 0);
    while at < lines.len() {
        let line = lines[at];
        let opens =
            opened(line).filter(|_| !code.holds(start + line.len() - line.trim_start().len()));
        start += line.len() + 1;
        at += 1;
        let Some((name, bare)) = opens else {
            kept.push(line.to_owned());
            continue;
        };
        let closes = format!("</{name}>");
        // A paragraph of HTML can hold none of Markdown's.
        let (bare, close) = match name {
            "p" => (bare.replacen("<p", "<div", 1), "</div>"),
            _ => (bare, closes.as_str()),
        };
        if let Some((open, inner)) = one_line(&bare, &closes).filter(|_| is_block(name)) {
            kept.extend([open, String::new(), inner, String::new(), close.to_owned()]);
            continue;
        }
        let end = (at..lines.len()).find(|at| lines[*at].trim_start().starts_with(&closes));
        let Some(end) = end.filter(|_| !line.contains(&closes)) else {
            kept.push(bare);
            kept.push(String::new());
            continue;
        };
        kept.push(bare);
        let inner = &lines[at..end];
        let spaces = |line: &&&str| line.len() - line.trim_start_matches([' ', '\t']).len();
        let least = inner
            .iter()
            .filter(|line| !line.trim().is_empty())
            .map(|line| spaces(&line))
            .min()
            .unwrap_or(0);
        let inner: Vec<&str> = inner
            .iter()
            .map(|line| &line[least.min(spaces(&line))..])
            .collect();
        let inner = in_html(&inner.join("\n"));
        let gap = |kept: &mut Vec<String>, is_blank: bool| {
            if !is_blank {
                kept.push(String::new());
            }
        };
        gap(&mut kept, inner.starts_with('\n') || inner.is_empty());
        kept.push(inner.clone());
        gap(&mut kept, inner.is_empty() || inner.ends_with('\n'));
        kept.push(lines[end].replacen(&closes, close, 1));
        start += lines[at..=end]
            .iter()
            .map(|line| line.len() + 1)
            .sum::<usize>();
        at = end + 1;
    }
    alone_pictures(&kept.join("\n"))
}

/// An element that opens and ends in one line: its first tag, and what it holds.
fn one_line(bare: &str, closes: &str) -> Option<(String, String)> {
    let inner = bare.trim_end().strip_suffix(closes)?;
    let end = inner.find('>')? + 1;
    let words = inner[end..].trim();
    (!words.is_empty()).then(|| (inner[..end].to_owned(), words.to_owned()))
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "section"
            | "article"
            | "aside"
            | "blockquote"
            | "details"
            | "header"
            | "footer"
    )
}

/// A picture of HTML alone on its line, with words below it: to CommonMark a block of HTML, in which no Markdown is read. One of Markdown
/// is the same picture in the paragraph that was meant.
fn alone_pictures(body: &str) -> String {
    if !body.contains("<img ") {
        return body.to_owned();
    }
    let lines: Vec<&str> = body.split('\n').collect();
    let is_words = |line: Option<&&str>| {
        line.is_some_and(|line| {
            let bare = line.trim_start();
            !bare.is_empty() && !bare.starts_with('<')
        })
    };
    let is_empty = |at: usize| at == 0 || lines[at - 1].trim().is_empty();
    let said = lines.iter().enumerate().map(|(at, line)| {
        let bare = line.trim();
        let tag = bare
            .strip_prefix("<img ")
            .and_then(|it| it.strip_suffix('>'))
            .filter(|it| !it.contains('<') && is_empty(at) && is_words(lines.get(at + 1)));
        let picture = tag.and_then(|tag| {
            let src = super::jsx::attribute(tag, "src")?;
            let alt = super::jsx::attribute(tag, "alt").unwrap_or_default();
            let indent = &line[..line.len() - line.trim_start().len()];
            (!src.contains([' ', '(', ')']) && !alt.contains(['[', ']']))
                .then(|| format!("{indent}![{alt}]({src})"))
        });
        picture.unwrap_or_else(|| (*line).to_owned())
    });
    said.collect::<Vec<String>>().join("\n")
}

/// The name of the element that a line opens for Markdown, and the line without that word.
fn opened(line: &str) -> Option<(&str, String)> {
    let bare = line.trim();
    if !bare.starts_with('<') || !bare.contains('>') {
        return None;
    }
    let name = &bare[1..];
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric())?];
    let tag = &bare[..bare.find('>')?];
    let marks = [
        " markdown=\"1\"",
        " markdown='1'",
        " markdown=1",
        " markdown=\"block\"",
        " markdown=\"span\"",
        " markdown",
    ];
    let mark = marks.into_iter().find(|mark| {
        tag.find(mark).is_some_and(|at| {
            let rest = &tag[at + mark.len()..];
            rest.is_empty() || rest.starts_with(' ')
        })
    })?;
    (!name.is_empty()).then(|| (name, line.replacen(mark, "", 1)))
}
