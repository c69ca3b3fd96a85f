//! Redirects that settings in JavaScript list: those of Docusaurus' plug-in for them, and those of Astro.
//!
//! Takes the text of the settings with what they take in; gives pairs of addresses. What a function works out is not read.

use crate::import::script::{constant, inside, known, list, literal, words};

/// `{ from: '/old', to: '/new' }`, wherever such an object stands in the settings or in a file that they take in.
pub fn of_plugin(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    if !text.contains("client-redirects") {
        return found;
    }
    for (at, _) in text.match_indices('{') {
        let object = &text[at + 1..];
        let Some(end) = object.find(['{', '}']) else {
            break;
        };
        let object = &object[..end];
        let Some(to) = words(object, "to") else {
            continue;
        };
        let mut from = list(object, "from");
        from.extend(words(object, "from"));
        found.extend(from.into_iter().map(|from| (from, to.clone())));
    }
    found
}

/// `redirects: { '/old': '/new', '/older': { status: 301, destination: '/new' }, ...more }`; addresses with a part left open are not
/// read.
pub fn of_astro(text: &str) -> Vec<(String, String)> {
    let own = known(text, "redirects")
        .and_then(inside)
        .unwrap_or_default();
    let spread = own.split("...").skip(1).filter_map(|name| {
        let end = name.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$')));
        constant(text, &name[..end.unwrap_or(name.len())]).and_then(inside)
    });
    spread.chain([own]).flat_map(listed).collect()
}

fn listed(mut rest: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    while let Some(at) = rest.find(['"', '\'', '`']) {
        rest = &rest[at..];
        let Some(from) = literal(rest) else {
            break;
        };
        let Some((_, behind)) = rest[from.len()..].split_once(':') else {
            break;
        };
        let behind = behind.trim_start();
        let (to, length) = match behind.starts_with('{') {
            true => {
                let inner = inside(behind).unwrap_or_default();
                (words(inner, "destination"), inner.len() + 2)
            }
            false => {
                let to = literal(behind);
                let length = to.as_ref().map_or(1, |it| it.len() + 2);
                (to, length)
            }
        };
        if let Some(to) = to.filter(|to| !from.contains('[') && !to.contains('[')) {
            found.push((from, to));
        }
        rest = behind.get(length..).unwrap_or_default();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(found: &[(String, String)]) -> Vec<(&str, &str)> {
        let both = found.iter().map(|(from, to)| (from.as_str(), to.as_str()));
        both.collect()
    }

    #[test]
    fn a_list_of_redirects_is_read_wherever_it_stands() {
        let text = "plugins: [['@docusaurus/plugin-client-redirects', { redirects: [\
            { to: '/a', from: ['/b', '/c'] }, { \"from\": \"/d\", \"to\": \"/a\" }] }]]";
        let found = of_plugin(text);
        assert_eq!(pairs(&found), [("/b", "/a"), ("/c", "/a"), ("/d", "/a")]);
        assert_eq!(of_plugin("{ from: '/a', to: '/b' }"), []);
    }

    #[test]
    fn redirects_of_astro_are_read_with_their_status() {
        let text = "redirects: { '/a': '/b', '/c': { status: 302, destination: '/d' }, '/e/[...x]': '/f/[...x]', \"/g\": '/h' }, x: 1";
        let found = of_astro(text);
        assert_eq!(pairs(&found), [("/a", "/b"), ("/c", "/d"), ("/g", "/h")]);
        let text = "const more = { '/i': '/k' };\nredirects: { ...more, '/a': '/b' }";
        assert_eq!(pairs(&of_astro(text)), [("/i", "/k"), ("/a", "/b")]);
        let text = "const redirects = { '/i': '/k' };\nexport default { redirects }";
        assert_eq!(pairs(&of_astro(text)), [("/i", "/k")]);
    }
}
