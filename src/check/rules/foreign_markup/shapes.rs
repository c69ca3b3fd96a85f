//! The shapes that foreign markup takes in a line: braces, marks at both ends, names between colons.

use std::ops::Range;

/// The whole of a line that is of some kind, without what ends it.
pub(super) fn at_start(
    line: &str,
    begins: bool,
    is_of_it: impl Fn(&str) -> bool,
) -> Option<Range<usize>> {
    let content = line.trim();
    let start = line.len() - line.trim_start().len();
    (begins && is_of_it(content)).then_some(start..start + content.len())
}

/// What begins a text: where many marks stand that begin something and nothing ends it, the rest is not read again for each of them.
pub(super) fn near(text: &str) -> &str {
    &text[..text.floor_char_boundary(400)]
}

/// The first braces on a line whose inside is of some kind.
pub(super) fn braces(line: &str, is_of_it: impl Fn(&str) -> bool) -> Option<Range<usize>> {
    let places = line.match_indices('{').map(|(at, _)| at);
    places
        .filter_map(|at| {
            let inside = &line[at + 1..];
            let end = inside.find(['}', '{'])?;
            let is_closed = inside[end..].starts_with('}') && !line[..at].ends_with('{');
            (is_closed && is_of_it(&inside[..end])).then_some(at..at + end + 2)
        })
        .next()
}

/// `.name`, `#name` or `key=value`, and nothing else.
pub(super) fn is_attribute_list(inside: &str) -> bool {
    let is_one = |word: &str| {
        let name = word.strip_prefix(['.', '#']);
        let pair = word.split_once('=');
        name.is_some_and(is_name)
            || pair.is_some_and(|(key, value)| is_name(key) && !value.is_empty())
    };
    let mut words = inside.split_ascii_whitespace().peekable();
    words.peek().is_some() && words.all(is_one)
}

/// Whether a fence says `{note}` behind its marks. `{ .yaml .copy }` are attributes of Python-Markdown, and what stands in it is code.
pub(super) fn is_directive(info: &str) -> bool {
    let inside = info.strip_prefix('{');
    inside.is_some_and(|it| it.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// What stands between two marks that touch words inside and none outside.
pub(super) fn between(line: &str, opens: &str, closes: &str) -> Option<Range<usize>> {
    let is_outside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !opens.contains(c));
    let touches = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace() && !opens.contains(c));
    for (at, _) in line.match_indices(opens) {
        let inside = &line[at + opens.len()..];
        let Some(end) = inside.find(closes).filter(|end| *end > 0) else {
            continue;
        };
        let words = &inside[..end];
        let after = &inside[end + closes.len()..];
        if is_outside(line[..at].chars().next_back())
            && touches(words.chars().next())
            && touches(words.chars().next_back())
            && is_outside(after.chars().next())
        {
            return Some(at..line.len() - after.len());
        }
    }
    None
}

/// A few letters or figures between two signs, right behind others: `x^2^`, `H~2~O`.
pub(super) fn between_letters(line: &str, sign: char) -> Option<Range<usize>> {
    const MOST: usize = 4;
    line.match_indices(sign).find_map(|(at, _)| {
        let inside = &line[at + 1..];
        let end = inside.find(|c: char| !c.is_alphanumeric() && !matches!(c, '+' | '-' | '−'))?;
        let is_behind = line[..at].ends_with(char::is_alphanumeric);
        let is_closed = inside[end..].starts_with(sign) && !inside[end + 1..].starts_with(sign);
        let is_short = (1..=MOST).contains(&inside[..end].chars().count());
        (is_behind && is_closed && is_short).then_some(at..at + end + 2)
    })
}

/// `link:https://…[words]`, `image::dam.png[]`, `include::part.adoc[]`.
pub(super) fn macro_of_asciidoc(line: &str) -> Option<Range<usize>> {
    const NAMES: [&str; 8] = [
        "link:",
        "image::",
        "image:",
        "include::",
        "xref:",
        "video::",
        "footnote:",
        "toc::",
    ];
    let found = NAMES.iter().filter_map(|name| {
        let at = line.find(name)?;
        let target = &line[at + name.len()..];
        let opens = target.find('[')?;
        let end = opens + target[opens..].find(']')?;
        let is_one = !line[..at].ends_with(char::is_alphanumeric)
            && !target[..opens].contains(char::is_whitespace)
            && (opens > 0 || matches!(*name, "footnote:" | "toc::"));
        is_one.then_some(at..at + name.len() + end + 1)
    });
    found.min_by_key(|range| range.start)
}

/// `\newpage`, `\textbf{…}`, `\begin{…}`: the name with its backslash.
pub(super) fn command_of_latex(line: &str) -> Option<Range<usize>> {
    const ALONE: [&str; 5] = [
        "newpage",
        "pagebreak",
        "clearpage",
        "noindent",
        "tableofcontents",
    ];
    const WITH_BRACES: [&str; 16] = [
        "textbf",
        "textit",
        "emph",
        "underline",
        "begin",
        "end",
        "cite",
        "ref",
        "label",
        "footnote",
        "section",
        "subsection",
        "href",
        "url",
        "includegraphics",
        "vspace",
    ];
    line.match_indices('\\').find_map(|(at, _)| {
        let inside = &line[at + 1..];
        let length = inside.bytes().take_while(u8::is_ascii_lowercase).count();
        let (name, rest) = inside.split_at(length);
        let is_free =
            !line[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, ':' | '\\'));
        let is_one = ALONE.contains(&name) && !rest.starts_with('\\')
            || WITH_BRACES.contains(&name) && rest.starts_with(['{', '[']);
        (is_free && is_one).then_some(at..at + 1 + length)
    })
}

/// `:name:`, with no letter or figure that touches it.
pub(super) fn name_between_colons(line: &str) -> Option<Range<usize>> {
    let places = line.match_indices(':').map(|(at, _)| at);
    places
        .filter_map(|at| {
            let inside = &line[at + 1..];
            let end = inside
                .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+')))?;
            let after = inside[end..].strip_prefix(':')?;
            let is_free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != ':');
            let name = &inside[..end];
            let is_one = (end > 1 && name.starts_with(|c: char| c.is_ascii_lowercase()))
                || name == "+1"
                || name == "-1";
            let is_whole = is_free(line[..at].chars().next_back()) && is_free(after.chars().next());
            (is_one && is_whole).then_some(at..at + end + 2)
        })
        .next()
}

/// `import … from '…'`, `import '…'`, `export const …`.
pub(super) fn is_module_line(line: &str) -> bool {
    let is_quoted = |rest: &str| rest.trim_start().starts_with(['\'', '"']);
    if let Some(rest) = line.strip_prefix("import ") {
        return is_quoted(rest)
            || rest
                .split_once(" from ")
                .is_some_and(|(_, file)| is_quoted(file));
    }
    line.strip_prefix("export ").is_some_and(|rest| {
        ["const ", "default ", "function ", "let "]
            .iter()
            .any(|word| rest.starts_with(word))
    })
}

/// The length of `[/name]` or `[name key="…"]`.
pub(super) fn shortcode(text: &str) -> Option<usize> {
    // Near: a line of open brackets is not read again for each of them.
    let end = text[..text.floor_char_boundary(200)].find(']')?;
    let inside = &text[1..end];
    let is_end = inside.strip_prefix('/').is_some_and(is_name);
    let has_argument = || {
        let (name, rest) = inside.split_once(' ')?;
        let (key, value) = rest.split_once('=')?;
        Some(is_name(name) && is_name(key) && value.starts_with(['"', '“', '”', '«']))
    };
    (is_end || has_argument().unwrap_or_default()).then_some(end + 1)
}

pub(super) fn is_name(word: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ':');
    word.starts_with(|c: char| c.is_ascii_alphabetic()) && word.chars().all(is_part)
}

pub(super) fn begins_word(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '"')
}

/// Elements of HTML that people may begin with a capital.
pub(super) fn is_html(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "a",
        "b",
        "blockquote",
        "body",
        "br",
        "center",
        "code",
        "details",
        "div",
        "em",
        "font",
        "form",
        "hr",
        "head",
        "html",
        "i",
        "iframe",
        "img",
        "input",
        "li",
        "ol",
        "p",
        "pre",
        "script",
        "span",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "u",
        "ul",
        "video",
        "audio",
        "button",
        "select",
        "option",
    ];
    NAMES.contains(&name) || (name.len() == 2 && name.starts_with('h'))
}
