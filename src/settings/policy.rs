//! What pages may load and do: the content security policy (W3C Content Security Policy Level 3).
//!
//! Without a word in `site.yaml` it is as strict as a page of Diwan allows: everything from the site itself, nothing inside
//! a page, nothing from elsewhere. `content_security_policy` gives single directives another value; what opens the door
//! to scripts or styles inside pages is told of, since it undoes the rest.

use std::fmt::Write;

use super::BaseUrl;
use super::sources::{blocked, narrowest};
use crate::diagnostic::{Diagnostic, nearest};
use crate::yaml::Node;

/// The directives, strict, in the order in which they are written. A form may send what was typed only to the site;
/// `connect-src` is for the preview, which tells open pages of changes.
const DIRECTIVES: &[(&str, &str)] = &[
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self'"),
    ("font-src", "'self'"),
    ("media-src", "'self'"),
    ("connect-src", "'self'"),
    ("manifest-src", "'self'"),
    ("frame-src", "'none'"),
    ("object-src", "'none'"),
    ("base-uri", "'none'"),
    ("form-action", "'self'"),
    ("frame-ancestors", "'none'"),
];
/// What browsers heed in a header alone, and warn of in a page.
const HEADER_ONLY: &[&str] = &["frame-ancestors"];

/// What a server says besides.
const HEADERS: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    (
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// The directive that says where forms may send.
const FORMS: &str = "form-action";

/// A content security policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentPolicy {
    directives: Vec<(&'static str, String)>,
    /// Whether the settings say where forms may send: then pages add nothing to it.
    names_forms: bool,
}

impl Default for ContentPolicy {
    fn default() -> Self {
        let strict = DIRECTIVES.iter();
        ContentPolicy {
            directives: strict
                .map(|(name, value)| (*name, (*value).to_owned()))
                .collect(),
            names_forms: false,
        }
    }
}

impl ContentPolicy {
    /// Where `directive` keeps pages of a site from loading `url`: the value that would let them, with as little as needed.
    pub fn blocks(&self, directive: &str, url: &str, site: &BaseUrl) -> Option<String> {
        blocked(self.value(directive), url, site)
    }

    /// Reads `content_security_policy: { img-src: "'self' https://maps.example.org" }`.
    pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Self {
        let mut policy = ContentPolicy::default();
        for (name, value) in node.entries(found) {
            let mut known = policy.directives.iter_mut();
            let Some(directive) = known.find(|(known, _)| *known == name) else {
                found.push(unknown_directive(&name, &value));
                continue;
            };
            let Some(text) = value.text(found) else {
                continue;
            };
            if text.trim().is_empty() || text.contains([';', ',', '\n', '\r']) {
                found.push(value.wrong(message!("list-sources-parted-spaces-such")));
                continue;
            }
            if text.contains("'unsafe-") {
                found.push(unsafe_source(&name, &value));
            }
            directive.1 = text.trim().to_owned();
            policy.names_forms |= name == FORMS;
        }
        policy
    }

    /// The policy where a directive names this source, too; one that lets nothing be loaded stays so.
    #[must_use]
    pub fn with_source(mut self, directive: &str, source: &str) -> Self {
        let mut known = self.directives.iter_mut();
        let known = known.find(|(name, value)| *name == directive && value != "'none'");
        if let Some((_, value)) = known
            && !value.split(' ').any(|it| it == source)
        {
            value.push(' ');
            value.push_str(source);
        }
        self
    }

    /// The policy where forms may send to these addresses besides, and to nothing wider. Where the settings say where forms may
    /// send, that alone holds.
    #[must_use]
    pub fn with_forms<'a>(&self, targets: impl Iterator<Item = &'a str>) -> Self {
        let wanted = targets.filter(|_| !self.names_forms);
        let sources = wanted.filter_map(narrowest);
        sources.fold(self.clone(), |policy, source| {
            policy.with_source(FORMS, &source)
        })
    }

    /// What a server says with every answer, whatever it is: the policy first.
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let said = HEADERS
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()));
        std::iter::once(("Content-Security-Policy", self.header()))
            .chain(said)
            .collect()
    }

    /// What a directive says; of one that Diwan does not write, what holds for all.
    pub(super) fn value(&self, directive: &str) -> &str {
        let named = |name: &str| self.directives.iter().find(|(known, _)| *known == name);
        let found = named(directive).or_else(|| named("default-src"));
        found.map_or("'none'", |(_, value)| value)
    }

    /// The strict policy with another value for one directive.
    #[cfg(test)]
    pub(super) fn of(directive: &str, value: &str) -> Self {
        let mut policy = ContentPolicy::default();
        for (name, own) in &mut policy.directives {
            if *name == directive {
                *own = value.to_owned();
            }
        }
        policy
    }

    /// As the value of `<meta http-equiv="Content-Security-Policy">`.
    pub fn meta(&self) -> String {
        self.write(|name| !HEADER_ONLY.contains(&name))
    }

    /// As the value of the HTTP header.
    pub fn header(&self) -> String {
        self.write(|_| true)
    }

    /// The sources of a directive; those of `default-src` where Diwan writes none of its own.
    pub fn sources(&self, directive: &str) -> impl Iterator<Item = &str> {
        let of = |wanted: &str| self.directives.iter().find(|(name, _)| *name == wanted);
        let found = of(directive).or_else(|| of("default-src"));
        found
            .into_iter()
            .flat_map(|(_, value)| value.split_whitespace())
    }

    fn write(&self, heeded: impl Fn(&str) -> bool) -> String {
        let mut text = String::new();
        for (name, value) in self.directives.iter().filter(|(name, _)| heeded(name)) {
            let semicolon = if text.is_empty() { "" } else { "; " };
            let _ = write!(text, "{semicolon}{name} {value}");
        }
        text
    }
}

fn unknown_directive(name: &str, value: &Node) -> Diagnostic {
    let known = DIRECTIVES.iter().map(|(known, _)| *known);
    let hint = match nearest(name, known.clone()) {
        Some(near) => message!("did-you-mean-near", near),
        None => message!("there", known = known.collect::<Vec<_>>()),
    };
    Diagnostic::error(
        "unknown-directive",
        message!("name-no-directive-diwan-writes", name),
    )
    .at(value.key_place())
    .hint(hint)
}

fn unsafe_source(name: &str, value: &Node) -> Diagnostic {
    Diagnostic::warning("unsafe-policy", message!("name-lets-pages-run-what", name))
        .at(value.place())
        .hint(message!("put-script-style-into-file"))
}
