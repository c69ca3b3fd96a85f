//! What a template may come to show: the templates that it is made of, and the messages that they ask for.
//!
//! Read from the texts alone, so it says too much rather than too little: a name between quotation marks counts wherever it stands,
//! every template that defines a component is part of all, and a call whose message no text names asks for every one.

use std::collections::{BTreeMap, BTreeSet};

use super::Templates;

/// Which messages are asked for.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct AskedMessages {
    names: BTreeSet<String>,
    /// What the names begin with that are put together (`"kind-" ~ page.type`).
    beginnings: BTreeSet<String>,
    /// Whether some call names its message by nothing but a value.
    any: bool,
    /// Whether some call asks in another language than the page's.
    pub in_any_language: bool,
}

/// What a template is made of.
#[derive(Debug, Clone)]
pub struct Reach {
    /// Of all texts that it may show.
    pub digest: blake3::Hash,
    /// What they ask for.
    pub asked: AskedMessages,
}

/// What one text says of itself.
struct Mentions {
    digest: blake3::Hash,
    has_components: bool,
    templates: BTreeSet<String>,
    asked: AskedMessages,
}

impl AskedMessages {
    /// Whether this message is among them; an attribute of one is asked for by the name of the whole.
    pub fn has(&self, name: &str) -> bool {
        let begins = |it: &String| name.starts_with(it.as_str());
        self.any || self.names.contains(name) || self.beginnings.iter().any(begins)
    }

    fn add(&mut self, other: &AskedMessages) {
        self.names.extend(other.names.iter().cloned());
        self.beginnings.extend(other.beginnings.iter().cloned());
        self.any |= other.any;
        self.in_any_language |= other.in_any_language;
    }

    /// What the calls of `t` in a template ask for.
    fn of(text: &str) -> Self {
        let mut asked = AskedMessages::default();
        for (at, _) in text.match_indices("t(") {
            let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '"' | '\'');
            if text[..at].ends_with(is_part) {
                continue;
            }
            let call = call(&text[at + 2..]);
            asked.in_any_language |= argument(call, "lang").is_some();
            match argument(call, "id").map(str::trim_start) {
                Some(id) => asked.name(id),
                None => asked.any = true,
            }
        }
        asked
    }

    /// Adds what the expression for an id may come to.
    fn name(&mut self, id: &str) {
        let quote = id.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'));
        let quoted = quote.and_then(|quote| id[1..].split_once(quote));
        match quoted.map(|(name, rest)| (name, rest.trim_start())) {
            Some((name, rest)) if rest.is_empty() || rest.starts_with(',') => {
                let whole = name.split('.').next().unwrap_or(name);
                self.names.insert(whole.to_owned());
            }
            Some((name, rest)) if rest.starts_with('~') && !name.is_empty() => {
                self.beginnings.insert(name.to_owned());
            }
            _ => self.any = true,
        }
    }
}

/// What stands between the brackets of a call, without the last of them.
fn call(text: &str) -> &str {
    let (mut depth, mut quote) = (1, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth -= 1,
            (None, _) => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

/// What follows the name of an argument and its `=`.
fn argument<'t>(call: &'t str, name: &str) -> Option<&'t str> {
    call.match_indices(name).find_map(|(at, _)| {
        let is_begun = call[..at].trim_end().is_empty() || call[..at].trim_end().ends_with(',');
        let rest = call[at + name.len()..].trim_start().strip_prefix('=')?;
        (is_begun && !rest.starts_with('=')).then_some(rest)
    })
}

impl Mentions {
    fn of(name: &str, text: &str) -> Self {
        let mut templates = BTreeSet::new();
        for quote in ['"', '\'', '`'] {
            let names = text
                .split(quote)
                .filter(|it| it.len() < 200 && it.contains('.'));
            templates.extend(names.map(str::to_owned));
        }
        Mentions {
            digest: blake3::hash(
                [name.as_bytes(), b"\n", text.as_bytes()]
                    .concat()
                    .as_slice(),
            ),
            has_components: text.contains("component"),
            templates,
            asked: AskedMessages::of(text),
        }
    }
}

impl Templates {
    /// What each template that a page may be printed by is made of, by its name without the layer; under the empty name what every
    /// body may show.
    pub fn reaches(&self) -> BTreeMap<String, Reach> {
        let mentions = |(name, it): (&String, &super::templates::TemplateText)| {
            (name.clone(), Mentions::of(name, it.text()))
        };
        let all: BTreeMap<String, Mentions> = self.texts().map(mentions).collect();
        let below = |name: &str| name.split_once('/').map_or(name, |(_, it)| it).to_owned();
        let names: BTreeSet<String> = all.keys().map(|name| below(name)).collect();
        let names = names.into_iter().chain([String::new()]);
        names
            .map(|name| {
                let reach = reach(&name, &all);
                (name, reach)
            })
            .collect()
    }
}

/// What a template of this name is made of; every layer's counts.
fn reach(name: &str, all: &BTreeMap<String, Mentions>) -> Reach {
    let is_called = |whole: &str, name: &str| {
        whole == name
            || whole
                .split_once('/')
                .is_some_and(|(_, below)| below == name)
    };
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let with_components = all.iter().filter(|(_, it)| it.has_components);
    let mut open: Vec<&str> = with_components.map(|(name, _)| name.as_str()).collect();
    open.extend(
        all.keys()
            .map(String::as_str)
            .filter(|it| is_called(it, name)),
    );
    while let Some(next) = open.pop() {
        if let Some(mentions) = all.get(next).filter(|_| reached.insert(next)) {
            let is_named = |whole: &&str| mentions.templates.iter().any(|it| is_called(whole, it));
            open.extend(all.keys().map(String::as_str).filter(is_named));
        }
    }
    let (mut hasher, mut asked) = (blake3::Hasher::new(), AskedMessages::default());
    for mentions in reached.iter().filter_map(|name| all.get(*name)) {
        hasher.update(mentions.digest.as_bytes());
        asked.add(&mentions.asked);
    }
    Reach {
        digest: hasher.finalize(),
        asked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str, name: &str) -> bool {
        AskedMessages::of(text).has(name)
    }

    #[test]
    fn a_call_asks_for_what_it_names() {
        let text =
            "{{ t(id=\"late.hint\", n=(1 + 2)) }} {{ t( lang=x.tag, id = 'kind-' ~ page.type) }}";
        assert!(asked(text, "late") && asked(text, "kind-law") && !asked(text, "home"));
        assert!(AskedMessages::of(text).in_any_language);
        assert!(!AskedMessages::of("{{ t(id=\"language\") }}").in_any_language);
        for open in [
            "{{ t(id=name) }}",
            "{{ t(id=a ~ \"-end\") }}",
            "{{ t() }}",
            "{{ t(id=\"\" ~ a) }}",
        ] {
            assert!(asked(open, "anything"), "{open}");
        }
        for other in ["{{ list(id=name) }}", "{{ x.t(id=name) }}", "nothing"] {
            assert!(!asked(other, "anything"), "{other}");
        }
    }

    #[test]
    fn a_template_is_made_of_what_it_names() {
        let files = [
            (
                "own/page.html",
                "{% extends \"base.html\" %}{{ t(id=\"page\") }}",
            ),
            (
                "own/law.html",
                "{% extends \"page.html\" %}{{ t(id=\"law\") }}",
            ),
            (
                "ministry/page.html",
                "{% extends 'base.html' %}{{ t(id=\"lower\") }}",
            ),
            ("ministry/base.html", "{{ t(id=\"base\") }}"),
            ("ministry/404.html", "{{ t(id=\"lost\") }}"),
            (
                "ministry/components/notice.html",
                "{% component notice() %}{{ t(id=\"notice\") }}{% endcomponent %}",
            ),
        ];
        let of = |files: &[(&str, &str)]| -> BTreeMap<String, Mentions> {
            let read = files.iter();
            read.map(|(name, text)| ((*name).to_owned(), Mentions::of(name, text)))
                .collect()
        };
        let all = of(&files);
        let asks = |name: &str, id: &str| reach(name, &all).asked.has(id);
        for id in ["law", "page", "lower", "base", "notice"] {
            assert!(asks("law.html", id), "{id}");
        }
        assert!(
            !asks("law.html", "lost") && !asks("page.html", "law") && !asks("404.html", "base")
        );
        assert!(asks("", "notice") && !asks("", "page"));

        let mut edited = files;
        edited[4].1 = "{{ t(id=\"lost\") }}.";
        let edited = of(&edited);
        let differs = |name: &str| reach(name, &all).digest != reach(name, &edited).digest;
        assert!(differs("404.html") && !differs("law.html") && !differs(""));
    }
}
