//! Redirects: former addresses that no page bears as an alias, and where they lead.
//!
//! Takes `redirects:` of `site.yaml` or the whole of `redirects.yaml`; gives [`Redirect`]s. Whether there is what they lead to,
//! and that no chain of them goes on for ever, is the plan's business (`plan::moved`).

use super::words::{find_declared, undeclared_lang};
use super::{BaseUrl, Language, Named, Settings};
use crate::diagnostic::{Diagnostic, Message, Place};
use crate::language::Lang;
use crate::route::{Route, percent_decode};
use crate::yaml::{Document, Node};

/// The file of redirects beside `site.yaml`, for those who have many.
pub const REDIRECTS: &str = "redirects.yaml";

/// A former address, and where it leads.
#[derive(Debug, Clone)]
pub struct Redirect {
    /// Its path.
    pub from: Route,
    /// Its query, without the question mark.
    pub query: Option<Box<str>>,
    /// Where it leads.
    pub to: RedirectTarget,
    /// Where the address stands that leads on.
    pub place: Place,
}

/// Where a redirect leads.
#[derive(Debug, Clone)]
pub enum RedirectTarget {
    /// To a work, in a language where one is named.
    Work(Named, Option<Lang>),
    /// To an address of the site, with what follows its path.
    Address(Route, Box<str>, Place),
    /// Out of the site.
    Elsewhere(Box<str>),
}

impl Redirect {
    /// The address that leads on, as it is written.
    pub fn written(&self) -> String {
        match &self.query {
            Some(query) => format!("/{}?{query}", self.from.as_str()),
            None => format!("/{}", self.from.as_str()),
        }
    }

    /// Reads a list of redirects.
    pub(super) fn read_all(
        node: &Node,
        languages: &[Language],
        base: &BaseUrl,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Redirect> {
        let items = node.items().into_iter();
        items
            .filter_map(|item| redirect(&item, languages, base, found))
            .collect()
    }
}

impl Settings {
    /// Adds what `redirects.yaml` says.
    pub fn add_redirects(&mut self, text: &str) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        match Document::of_file(REDIRECTS, text) {
            Ok(None) => {}
            Ok(Some(document)) => {
                let root = document.root();
                let list = root.get("redirects").unwrap_or(root);
                let read = Redirect::read_all(&list, &self.languages, &self.base_url, &mut found);
                self.redirects.extend(read);
            }
            Err(fault) => found.push(fault),
        }
        found
    }
}

fn redirect(
    node: &Node,
    languages: &[Language],
    base: &BaseUrl,
    found: &mut Vec<Diagnostic>,
) -> Option<Redirect> {
    let before = found.len();
    node.deny_unknown_keys(&["from", "to", "lang"], None, found);
    if !node.value().is_mapping() {
        if found.len() == before {
            found.push(
                node.wrong(message!("keys-values"))
                    .hint(message!("redirect-is-written")),
            );
        }
        return None;
    }
    for key in ["from", "to"] {
        if node.get(key).is_none() {
            let told = Diagnostic::error("missing-key", message!("key-missing", key));
            found.push(told.at(node.place()).hint(message!("redirect-is-written")));
        }
    }
    let (from, to) = (node.get("from")?, node.get("to")?);
    let (from_route, query) = former(&from, base, found)?;
    let lang = node.get("lang").and_then(|node| {
        let tag = node.text(found)?;
        let lang = find_declared(&tag, languages);
        if lang.is_none() {
            found.push(undeclared_lang(&tag, languages).at(node.place()));
        }
        lang
    });
    Some(Redirect {
        from: from_route,
        query,
        to: target(&to, lang, base, found)?,
        place: from.place(),
    })
}

/// `/old/page.php?id=3`, without the host or with that of the site.
fn former(
    node: &Node,
    base: &BaseUrl,
    found: &mut Vec<Diagnostic>,
) -> Option<(Route, Option<Box<str>>)> {
    let text = node.text(found)?;
    let own = base.below(&text).unwrap_or(&text);
    let (path, query) = match own.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (own, None),
    };
    let fault: Message = match () {
        () if text.contains("://") && own == text => message!("redirect-from-elsewhere"),
        () if text.contains('#') => message!("redirect-from-fragment"),
        () if !own.starts_with('/') => message!("redirect-from-whole", text),
        () if query == Some("") || text.contains(char::is_whitespace) => {
            message!("redirect-from-malformed", text)
        }
        () => match Route::parse(&percent_decode(path)) {
            Ok(route) => match route.kept_by_servers() {
                Some(name) => message!("route-kept-by-servers", name),
                None => return Some((route, query.map(Box::from))),
            },
            Err(error) => message!(
                "shortened-error",
                shortened = text,
                error = Message::from(error)
            ),
        },
    };
    let told = Diagnostic::error("wrong-redirect", fault).at(node.place());
    found.push(told.hint(message!("redirect-from-as-written")));
    None
}

fn target(
    node: &Node,
    lang: Option<Lang>,
    base: &BaseUrl,
    found: &mut Vec<Diagnostic>,
) -> Option<RedirectTarget> {
    let text = node.text(found)?;
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    let inside = base.below(&text).filter(|_| is_web).unwrap_or(&text);
    if is_web && inside == text {
        let is_odd = |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>');
        if text.contains(is_odd) || text.ends_with("//") {
            let told = Diagnostic::error(
                "wrong-redirect",
                message!("menu-malformed-address", url = text),
            );
            found.push(
                told.at(node.place())
                    .hint(message!("menu-address-as-in-browser")),
            );
            return None;
        }
        return Some(RedirectTarget::Elsewhere(text.into()));
    }
    if inside.starts_with('/') || inside.is_empty() {
        let end = inside.find(['?', '#']).unwrap_or(inside.len());
        let (path, rest) = inside.split_at(end);
        return match Route::parse(&percent_decode(path)) {
            Ok(route) => Some(RedirectTarget::Address(route, rest.into(), node.place())),
            Err(error) => {
                let message = message!(
                    "shortened-error",
                    shortened = text,
                    error = Message::from(error)
                );
                found.push(Diagnostic::error("wrong-redirect", message).at(node.place()));
                None
            }
        };
    }
    if text.starts_with("www.") {
        let message = message!("menu-address-without-scheme", url = text);
        let told = Diagnostic::error("wrong-redirect", message).at(node.place());
        found.push(told.hint(message!(
            "did-you-mean-near",
            near = format!("https://{text}")
        )));
        return None;
    }
    let named = Named {
        name: text.trim_matches('/').to_owned(),
        place: node.place(),
    };
    Some(RedirectTarget::Work(named, lang))
}
