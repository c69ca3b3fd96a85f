//! A template that extends or includes itself, directly or through others: which one, and where it says so.
//!
//! Tera names any template that leads into the circle, and no place. Mostly a theme has a file of the same name as the theme below and
//! means that one, but the nearest layer is its own.

use std::collections::BTreeSet;
use std::ops::Range;

/// How a template names another.
#[derive(Debug, Clone, Copy)]
pub(super) enum Way {
    Extends,
    Includes,
}

/// The first template of a circle and where it names the one that leads back to it. `text_of` knows templates by their whole names, of
/// which `names` are all; a short name is looked for behind each of `prefixes` in turn.
pub(super) fn find<'t>(
    way: Way,
    names: impl Iterator<Item = &'t String>,
    prefixes: &[String],
    text_of: &dyn Fn(&str) -> Option<&'t str>,
) -> Option<(&'t str, Range<usize>)> {
    let whole = |named: &str| {
        let layers = prefixes.iter().map(|prefix| format!("{prefix}{named}"));
        let mut names = std::iter::once(named.to_owned()).chain(layers);
        names.find(|it| text_of(it).is_some())
    };
    let named_by = |name: &str| -> Vec<(Range<usize>, String)> {
        let text = text_of(name).unwrap_or_default();
        let ranges = named(way, text).into_iter();
        let known = |at: Range<usize>| Some((at.clone(), whole(&text[at])?));
        ranges.filter_map(known).collect()
    };
    let leads_to = |from: &str, to: &str| {
        let mut seen = BTreeSet::from([from.to_owned()]);
        let mut left = vec![from.to_owned()];
        while let Some(name) = left.pop() {
            if name == to {
                return true;
            }
            let next = named_by(&name).into_iter().map(|it| it.1);
            left.extend(next.filter(|it| seen.insert(it.clone())));
        }
        false
    };
    names.map(String::as_str).find_map(|name| {
        let mut named = named_by(name).into_iter();
        let (at, _) = named.find(|(_, next)| leads_to(next, name))?;
        Some((name, at))
    })
}

/// Where a template names others in tags of this kind: comments are passed over.
fn named(way: Way, text: &str) -> Vec<Range<usize>> {
    let tag = match way {
        Way::Extends => "extends",
        Way::Includes => "include",
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..]
        .find("{#")
        .into_iter()
        .chain(text[at..].find("{%"))
        .min()
    {
        let start = at + open;
        let is_comment = text[start..].starts_with("{#");
        let close = if is_comment { "#}" } else { "%}" };
        let Some(len) = text[start + 2..].find(close).map(|len| len + 2) else {
            break;
        };
        at = start + len + close.len();
        let inside = text[start + 2..start + len].trim_start_matches(['-', ' ', '\t', '\r', '\n']);
        if !is_comment && let Some(words) = inside.strip_prefix(tag) {
            let from = start + len - words.len();
            found.extend(quoted(words).map(|it| from + it.start..from + it.end));
        }
    }
    found
}

/// What stands between two marks of quotation of a kind.
fn quoted(words: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let open = at + words[at..].find(['"', '\''])?;
        let mark = words[open..].chars().next()?;
        let close = open + 1 + words[open + 1..].find(mark)?;
        at = close + 1;
        Some(open + 1..close)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circle(way: Way, files: &[(&'static str, &'static str)]) -> Option<(String, String)> {
        let names: Vec<String> = files.iter().map(|(name, _)| (*name).to_owned()).collect();
        let text_of = |name: &str| files.iter().find(|it| it.0 == name).map(|it| it.1);
        let prefixes = ["ours/".to_owned(), "ministry/".to_owned()];
        let (name, at) = find(way, names.iter(), &prefixes, &text_of)?;
        Some((name.to_owned(), text_of(name)?[at].to_owned()))
    }

    #[test]
    fn the_template_that_names_itself_is_found_and_not_those_that_lead_to_it() {
        let a_to_z = ("ministry/a-z.html", "{% extends \"page.html\" %}");
        let base = ("ministry/page.html", "{% extends 'base.html' %}");
        let own = "{# extends \"base.html\" #}\n{%- extends \"page.html\" %}";
        let found = circle(Way::Extends, &[a_to_z, base, ("ours/page.html", own)]);
        let expected = ("ours/page.html".to_owned(), "page.html".to_owned());
        assert_eq!(found, Some(expected));
        let named = "{% extends \"ministry/page.html\" %}";
        assert_eq!(
            circle(Way::Extends, &[a_to_z, base, ("ours/page.html", named)]),
            None
        );
        let through = [
            ("ours/a.html", "{% extends \"b.html\" %}"),
            ("ours/b.html", "{% extends \"a.html\" %}"),
        ];
        assert_eq!(
            circle(Way::Extends, &through).map(|it| it.1).as_deref(),
            Some("b.html")
        );
    }

    #[test]
    fn the_include_that_leads_back_is_found_among_others() {
        let page =
            "{% include \"head.html\" %}\n{# include \"list.html\" #}{%- include \"row.html\" -%}";
        let files = [
            ("ours/head.html", "<h1>"),
            ("ours/list.html", "{% include 'head.html' %}"),
            ("ours/page.html", page),
            ("ours/row.html", "{% include \"page.html\" %}"),
        ];
        let expected = ("ours/page.html".to_owned(), "row.html".to_owned());
        assert_eq!(circle(Way::Includes, &files), Some(expected));
        assert_eq!(circle(Way::Includes, &files[..3]), None);
        assert_eq!(circle(Way::Extends, &files), None);
    }
}
