//! A template that goes on from itself, directly or through others: which one, and where it says so.
//!
//! Tera names any template that leads into the circle, and no place. Mostly a theme has a file of the same name as the theme below and
//! means that one, but the nearest layer is its own.

use std::ops::Range;

/// The first template of a circle and where it names the one that it goes on from. `text_of` knows templates by their whole names, of
/// which `names` are all; a short name is looked for behind each of `prefixes` in turn.
pub(super) fn find<'t>(
    names: impl Iterator<Item = &'t String>,
    prefixes: &[String],
    text_of: &dyn Fn(&str) -> Option<&'t str>,
) -> Option<(&'t str, Range<usize>)> {
    let next = |name: &str| {
        let text = text_of(name)?;
        let parent = &text[parent(text)?];
        let whole = prefixes.iter().map(|prefix| format!("{prefix}{parent}"));
        std::iter::once(parent.to_owned())
            .chain(whole)
            .find(|it| text_of(it).is_some())
    };
    let names: Vec<&String> = names.collect();
    let is_in_circle = |name: &str| {
        let first = next(name);
        let chain = std::iter::successors(first, |it| next(it));
        chain.take(names.len()).any(|it| it == name)
    };
    let name = names.iter().find(|it| is_in_circle(it))?.as_str();
    Some((name, parent(text_of(name)?)?))
}

/// The name behind `extends`, which only comments may stand before.
fn parent(text: &str) -> Option<Range<usize>> {
    let mut rest = text.trim_start();
    while let Some(comment) = rest.strip_prefix("{#") {
        rest = comment[comment.find("#}")? + 2..].trim_start();
    }
    let tag = rest
        .strip_prefix("{%")?
        .trim_start_matches(['-', ' ', '\n']);
    let named = tag.strip_prefix("extends")?;
    let open = named.find(['"', '\''])?;
    let quote = named[open..].chars().next()?;
    let name = &named[open + 1..];
    let start = text.len() - name.len();
    Some(start..start + name.find(quote)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circle(files: &[(&'static str, &'static str)]) -> Option<(String, String)> {
        let names: Vec<String> = files.iter().map(|(name, _)| (*name).to_owned()).collect();
        let text_of = |name: &str| files.iter().find(|it| it.0 == name).map(|it| it.1);
        let prefixes = ["ours/".to_owned(), "ministry/".to_owned()];
        let (name, at) = find(names.iter(), &prefixes, &text_of)?;
        Some((name.to_owned(), text_of(name)?[at].to_owned()))
    }

    #[test]
    fn the_template_that_names_itself_is_found_and_not_those_that_lead_to_it() {
        let a_to_z = ("ministry/a-z.html", "{% extends \"page.html\" %}");
        let base = ("ministry/page.html", "{% extends 'base.html' %}");
        let own = "{# extends \"base.html\" #}\n{%- extends \"page.html\" %}";
        let found = circle(&[a_to_z, base, ("ours/page.html", own)]);
        let expected = ("ours/page.html".to_owned(), "page.html".to_owned());
        assert_eq!(found, Some(expected));
        let named = "{% extends \"ministry/page.html\" %}";
        assert_eq!(circle(&[a_to_z, base, ("ours/page.html", named)]), None);
        let through = [
            ("ours/a.html", "{% extends \"b.html\" %}"),
            ("ours/b.html", "{% extends \"a.html\" %}"),
        ];
        assert_eq!(circle(&through).map(|it| it.1).as_deref(), Some("b.html"));
    }
}
