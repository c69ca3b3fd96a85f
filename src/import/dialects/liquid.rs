//! Liquid, as pages of Jekyll have it: what names a value or an address is said, what is a program is told.

use std::collections::BTreeMap;

use super::Here;
pub use super::around::SiteAround;
use super::around::{Named, deeper};
use super::closers::{Closers, opening};
use crate::import::code::{CodePlaces, TextEdits, fenced};
use crate::import::report::{MoveReport, Weight};

/// The Liquid of a text that a page takes in, said; `None` where a program is left in it.
fn whole(text: &str, around: &dyn SiteAround) -> Option<String> {
    let here = Here { path: "", line: 1 };
    let said = translate(text, &here, around, &mut MoveReport::default());
    let is_said = !said.contains("{{") && !said.contains("{%") && !said.contains("<script");
    is_said.then_some(said)
}

/// Says the Liquid of a body in Diwan's way.
pub fn translate(
    body: &str,
    here: &Here,
    around: &dyn SiteAround,
    report: &mut MoveReport,
) -> String {
    if !body.contains("{{") && !body.contains("{%") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    let mut names = BTreeMap::new();
    let depth = around.value("include.depth").and_then(|it| it.parse().ok());
    let depth: usize = depth.unwrap_or(0);
    let mut at = 0;
    let closers = Closers::of(body);
    while let Some(start) = opening(body, at) {
        let is_output = body[start..].starts_with("{{");
        let ends = if is_output { "}}" } else { "%}" };
        let Some(length) = body[start..]
            .find(ends)
            .filter(|_| closers.has(ends, start))
        else {
            at = start + 2;
            continue;
        };
        let end = start + length + 2;
        at = end;
        let inside = body[start + 2..end - 2].trim_matches(['-', ' ', '\n', '\t']);
        let place = (body, start);
        let around = Named {
            around,
            names: &names,
            depth,
        };
        let new = match is_output {
            true => output(inside, &around).map(|new| (end, new, "value")),
            false => tag((body, &code, &closers), end, inside, &around),
        };
        let given = inside.strip_prefix("assign ").and_then(|rest| {
            let (name, value) = rest.split_once('=')?;
            Some((name.trim().to_owned(), output(value.trim(), &around)?))
        });
        if let Some((name, value)) = given.filter(|_| !is_output && !code.holds(start)) {
            names.insert(name, value);
            let is_line = body[..start].ends_with('\n') || start == 0;
            let until = end + usize::from(is_line && body[end..].starts_with('\n'));
            edits.put(start..until, "");
            continue;
        }
        match new {
            Some((until, new, what)) => {
                let name = if is_output { "{{ }}" } else { what };
                here.say(
                    report,
                    Weight::Changed,
                    "liquid",
                    message!("import-liquid-said", name),
                    place,
                );
                edits.put(start..until, new);
                at = until;
            }
            None if code.holds(start) => {}
            // What opened it is told.
            None if !is_output && goes_on(inside) => {}
            None => {
                let word = inside.split([' ', '\n', '|']).next().unwrap_or_default();
                let name = match is_output {
                    true => "{{ … }}".to_owned(),
                    false => format!("{{% {word} %}}"),
                };
                here.say_of(
                    report,
                    (Weight::Person, "liquid"),
                    message!("import-liquid-left", name),
                    place,
                    inside.lines().next().unwrap_or_default(),
                );
            }
        }
    }
    edits.apply(body)
}

/// Whether a tag goes on with, or ends, what another has opened.
fn goes_on(inside: &str) -> bool {
    let word = inside.split_whitespace().next().unwrap_or_default();
    word.starts_with("end") || matches!(word, "else" | "elsif" | "when" | "break" | "continue")
}

/// `{{ site.title }}`, `{{ "/a" | relative_url }}`.
fn output(inside: &str, around: &dyn SiteAround) -> Option<String> {
    let mut parts = inside.split('|').map(str::trim);
    let first = parts.next()?;
    let mut value = literal(first).or_else(|| named(first, around))?;
    for filter in parts {
        let (name, argument) = filter
            .split_once(':')
            .map_or((filter, ""), |(name, it)| (name.trim(), it.trim()));
        value = match name {
            "relative_url" | "absolute_url" | "escape" | "xml_escape" | "strip" | "markdownify"
            | "smartify" | "url_encode" | "cgi_escape" | "uri_escape" | "escape_once" => {
                value.trim().to_owned()
            }
            "prepend" => format!(
                "{}{value}",
                literal(argument).or_else(|| named(argument, around))?
            ),
            "append" => format!(
                "{value}{}",
                literal(argument).or_else(|| named(argument, around))?
            ),
            "default" => value,
            "remove_first" => value.replacen(&literal(argument)?, "", 1),
            "remove" => value.replace(&literal(argument)?, ""),
            "t" | "translate" => around.word(&value)?,
            "upcase" => value.to_uppercase(),
            "downcase" => value.to_lowercase(),
            _ => return None,
        };
    }
    Some(value)
}

fn literal(text: &str) -> Option<String> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    text[1..].strip_suffix(quote).map(str::to_owned)
}

fn named(name: &str, around: &dyn SiteAround) -> Option<String> {
    match name {
        // The site's own addresses begin at its top.
        "site.baseurl" | "site.url" | "site.github.url" => Some(String::new()),
        _ => around.value(name),
    }
}

/// A tag, with what it encloses: where it ends, what is written, what it is called.
fn tag<'t>(
    (body, code, closers): (&str, &CodePlaces, &Closers),
    end: usize,
    inside: &'t str,
    around: &dyn SiteAround,
) -> Option<(usize, String, &'t str)> {
    let (name, rest) = inside
        .split_once(char::is_whitespace)
        .unwrap_or((inside, ""));
    let rest = rest.trim();
    let enclosed = |closes: &str| {
        let mut from = end;
        while closers.has(closes, from) {
            let at = from + body[from..].find("{%")?;
            let stop = at + body[at..].find("%}")?;
            let word = body[at + 2..stop].trim_matches(['-', ' ', '\n', '\t']);
            if word == closes {
                return Some((&body[end..at], stop + 2));
            }
            from = stop + 2;
        }
        None
    };
    match name {
        "comment" => {
            let (inner, until) = enclosed("endcomment")?;
            Some((
                until,
                format!("<!--{}-->", inner.replace("--", "- -")),
                name,
            ))
        }
        "raw" => {
            let (inner, until) = enclosed("endraw")?;
            // Readers saw these braces: outside of code they are written as signs that no template reads.
            let is_indented = |line: &str| line.starts_with("    ") || line.starts_with('\t');
            let is_code = inner.contains('`') || inner.lines().any(is_indented) || code.holds(end);
            let shown = match is_code {
                true => inner.to_owned(),
                false => inner.replace("{{", "&#123;&#123;").replace("{%", "&#123;%"),
            };
            Some((until, shown, name))
        }
        "highlight" => {
            let (inner, until) = enclosed("endhighlight")?;
            let lang = rest.split_whitespace().next().unwrap_or_default();
            let start = if body[..end]
                .rfind("{%")
                .is_some_and(|at| at == 0 || body[..at].ends_with('\n'))
            {
                ""
            } else {
                "\n"
            };
            Some((until, format!("{start}{}", fenced(lang, inner)), name))
        }
        "link" => {
            let path = rest.trim_matches(['"', '\'']);
            Some((end, format!("/{}", path.trim_start_matches('/')), name))
        }
        "post_url" => Some((end, around.post(rest.trim_matches(['"', '\'']))?, name)),
        "include" | "include_cached" | "include_relative" => {
            let file = rest.split_whitespace().next()?;
            let arguments = arguments(&rest[file.len()..]);
            let get = |names: &[&str]| {
                arguments
                    .iter()
                    .find(|(key, _)| names.contains(key))
                    .map(|(_, value)| value.as_str())
            };
            let picture = get(&["src", "url", "image", "image_path", "path", "file", "img"])
                .filter(|it| crate::article::is_picture_name(it));
            if let Some(src) = picture {
                let alt = get(&["alt", "caption", "title", "description"]).unwrap_or_default();
                let caption = get(&["caption"])
                    .filter(|it| *it != alt)
                    .map_or(String::new(), |it| format!("\n\n{it}"));
                return Some((
                    end,
                    format!("![{alt}]({}){caption}", src.replace(' ', "%20")),
                    name,
                ));
            }
            let mut names = BTreeMap::new();
            for (key, value) in &arguments {
                names.insert(format!("include.{key}"), value.clone());
            }
            let text = whole(&around.include(file)?, &deeper(around, &mut names))?;
            Some((end, text.trim_end().to_owned(), name))
        }
        "tf" | "translate_file" => {
            let mut path = rest.trim_matches(['"', '\'']).to_owned();
            if let Some((before, more)) = path.clone().split_once("{{") {
                let (inside, after) = more.split_once("}}")?;
                path = format!("{before}{}{after}", output(inside.trim(), around)?);
            }
            let text = around.file(&path)?;
            let start = crate::import::front::part(&text).body;
            let text = whole(&text[start..], &deeper(around, &mut BTreeMap::new()))
                .unwrap_or_else(|| text[start..].to_owned());
            Some((end, text.trim_end().to_owned(), name))
        }
        "t" | "translate" => Some((end, around.word(rest.trim_matches(['"', '\'']))?, name)),
        _ => None,
    }
}

/// `a="b" c='d'`.
fn arguments(text: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while let Some((key, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let (value, next) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => match after[1..].find(quote) {
                Some(end) => (&after[1..=end], &after[end + 2..]),
                None => (&after[1..], ""),
            },
            _ => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        found.push((key.trim(), value.to_owned()));
        rest = next.trim_start();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Site;

    impl SiteAround for Site {
        fn value(&self, name: &str) -> Option<String> {
            match name {
                "site.title" => Some("Water".to_owned()),
                "page.url" => Some("/a/b".to_owned()),
                _ => None,
            }
        }
        fn post(&self, name: &str) -> Option<String> {
            Some(format!("/_posts/{name}.md"))
        }
        fn include(&self, name: &str) -> Option<String> {
            match name {
                "note.md" => Some("A note.\n".to_owned()),
                "box.md" => {
                    Some("{% assign end = \"!\" %}\n*{{ include.words }}*{{ end }}\n".to_owned())
                }
                "again.md" => Some("{% include again.md %}".to_owned()),
                "loop.md" => Some("{% for a in b %}{{ a }}{% endfor %}".to_owned()),
                _ => None,
            }
        }
        fn file(&self, path: &str) -> Option<String> {
            (path == "a/b.md").then(|| "---\ntitle: B\n---\n{{ site.title }}\n".to_owned())
        }
        fn word(&self, key: &str) -> Option<String> {
            (key == "home").then(|| "Accueil".to_owned())
        }
    }

    #[test]
    fn values_and_addresses_are_said_and_programs_stay() {
        for (body, expected) in [
            ("{{ site.title }}", "Water"),
            ("[a]({{ site.baseurl }}/b/)", "[a](/b/)"),
            ("[a]({{ \"/b/\" | relative_url }})", "[a](/b/)"),
            ("[a]({{ '/b' | prepend: site.baseurl }})", "[a](/b)"),
            ("[a]({% link docs/b.md %})", "[a](/docs/b.md)"),
            (
                "[a]({% post_url 2020-01-31-dam %})",
                "[a](/_posts/2020-01-31-dam.md)",
            ),
            ("{% comment %}x{% endcomment %}", "<!--x-->"),
            ("{% raw %}{{ a }}{% endraw %}", "&#123;&#123; a }}"),
            ("{% raw %}`{{ a }}`{% endraw %}", "`{{ a }}`"),
            (
                "{% highlight ruby linenos %}\nputs\n{% endhighlight %}",
                "```ruby\nputs\n```",
            ),
            ("{% include note.md %}", "A note."),
            (
                "{% include img.html src=\"a.png\" alt='b c' %}",
                "![b c](a.png)",
            ),
            ("{% t home %}", "Accueil"),
            ("{{ \"home\" | t }}", "Accueil"),
            ("{% include box.md words=\"b c\" %}", "*b c*!"),
            ("{% include again.md %}", "{% include again.md %}"),
            ("{% include loop.md %}", "{% include loop.md %}"),
            ("{% tf a/b.md %}", "Water"),
            ("{% tf {{ page.url | remove_first: \"/\" }}.md %}", "Water"),
            ("{% assign x = \"1.2\" %}\n[a](/{{x}}/)", "[a](/1.2/)"),
            (
                "{% for a in b %}x{% endfor %}",
                "{% for a in b %}x{% endfor %}",
            ),
            ("{{ page.unknown }}", "{{ page.unknown }}"),
        ] {
            let here = Here {
                path: "a.md",
                line: 1,
            };
            assert_eq!(
                translate(body, &here, &Site, &mut MoveReport::default()),
                expected,
                "{body}"
            );
        }
    }
}
