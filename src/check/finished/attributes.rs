//! What attributes say and where they lead.

use std::borrow::Cow;

use super::super::rules::{
    blocked_by_policy, dead_link, duplicate_id, invalid_html, malformed_language, obsolete_html,
};
use super::addresses::Leads;
use super::page::{Reader, shown};
use super::{Wanted, digest};
use crate::diagnostic::shortened;
use crate::locale::is_language_tag;
use crate::markup::obsolete::is_obsolete_attribute;
use crate::markup::{Attribute, Tag};

impl<'h> Reader<'h, '_> {
    pub(super) fn attribute(&mut self, tag: &Tag<'h>, attribute: &Attribute<'h>, foreign: bool) {
        let name = attribute.name;
        match name.len() {
            2 if name.eq_ignore_ascii_case("id") => return self.id(tag, attribute),
            5 if name.eq_ignore_ascii_case("class") => return,
            5 if name.eq_ignore_ascii_case("style") => {
                if !self.finished.policy.allows_inside("style-src") {
                    let message =
                        format!("the site's content policy blocks `style` on {}", shown(tag));
                    let hint =
                        "give it a `class`, and let a style sheet of the theme say how that looks";
                    self.tell(&blocked_by_policy::RULE, message, hint, tag, Some(name));
                }
                return;
            }
            _ => {}
        }
        let is_handler = name
            .get(..2)
            .is_some_and(|it| it.eq_ignore_ascii_case("on"));
        if is_handler && name.len() > 2 && !self.finished.policy.allows_inside("script-src") {
            let message = format!(
                "the site's content policy blocks `{name}` on {}",
                shown(tag)
            );
            let hint =
                "let a script of the theme listen: `addEventListener` in a file below `scripts/`";
            return self.tell(&blocked_by_policy::RULE, message, hint, tag, Some(name));
        }
        if matches!(name, "lang" | "hreflang" | "srclang" | "xml:lang") {
            return self.language(tag, attribute);
        }
        if foreign {
            if matches!(name, "href" | "xlink:href") {
                self.address(tag, attribute);
            }
            return;
        }
        if is_obsolete_attribute(&tag.name, name) {
            let message = format!("`{name}` on `<{}>` is obsolete", tag.name);
            let hint = match (&*tag.name, name) {
                ("a", "name") => "write `id` in its place",
                ("td", "scope") => "a cell that heads others is a `<th>`",
                ("table", "summary") => "write a `<caption>`",
                _ => "take it away, and let a style sheet of the theme say how it looks",
            };
            return self.tell(&obsolete_html::RULE, message, hint, tag, Some(name));
        }
        self.address(tag, attribute);
    }

    fn id(&mut self, tag: &Tag<'h>, attribute: &Attribute<'h>) {
        let id = attribute.value();
        if id.trim().is_empty() || id.contains([' ', '\t', '\n']) {
            let message = format!("the id `{id}` is empty or holds a space");
            self.tell(
                &invalid_html::RULE,
                message,
                "no link can lead to it: write one word",
                tag,
                Some("id"),
            );
        } else if self.ids.insert(id.clone()) {
            self.seen.ids.push(digest(&id));
        } else {
            let message = format!("the id `{}` is given twice", shortened(&id));
            let hint = "links and scripts reach the first alone: give each its own";
            self.tell(&duplicate_id::RULE, message, hint, tag, Some("id"));
        }
    }

    fn language(&mut self, tag: &Tag<'h>, attribute: &Attribute<'h>) {
        let value = attribute.value();
        let is_default = tag.name == "link" && value == "x-default";
        // An empty `lang` says that the language is unknown.
        let is_unknown = value.is_empty() && attribute.name == "lang";
        let is_lawful = is_unknown || is_default || is_language_tag(&value);
        if !is_lawful {
            let message = format!("`{}` is not a language tag", shortened(&value));
            let hint = "a language is named as in `ar`, `fr-CA` or `az-Latn` (BCP 47)";
            self.tell(
                &malformed_language::RULE,
                message,
                hint,
                tag,
                Some(attribute.name),
            );
        }
    }

    fn address(&mut self, tag: &Tag<'h>, attribute: &Attribute<'h>) {
        let Some(loads) = used(&tag.name, attribute.name, tag) else {
            return;
        };
        let value = attribute.value();
        if attribute.name == "srcset" || attribute.name == "imagesrcset" {
            let each = value
                .split(", ")
                .filter_map(|it| it.split_ascii_whitespace().next());
            for one in each {
                self.lead(tag, attribute, one.trim_end_matches(','), Some("img-src"));
            }
        } else {
            self.lead(tag, attribute, &value, loads);
        }
    }

    /// Follows an address, which is loaded under a directive of the policy, or is only a way to go.
    fn lead(
        &mut self,
        tag: &Tag<'h>,
        attribute: &Attribute<'h>,
        address: &str,
        loads: Option<&str>,
    ) {
        let name = attribute.name;
        if loads.is_some() && address.trim().is_empty() {
            let message = format!("`{name}` of {} is empty", shown(tag));
            return self.tell(
                &dead_link::RULE,
                message,
                "name what is to be shown",
                tag,
                Some(name),
            );
        }
        let is_script = address
            .trim_start()
            .get(..11)
            .is_some_and(|it| it.eq_ignore_ascii_case("javascript:"));
        if is_script {
            if !self.finished.policy.allows_inside("script-src") {
                let message = format!(
                    "the site's content policy blocks the script in `{name}` of {}",
                    shown(tag)
                );
                let hint = "use a `<button>`, and let a script of the theme listen";
                self.tell(&blocked_by_policy::RULE, message, hint, tag, Some(name));
            }
            return;
        }
        match self.finished.addresses.lead(self.route, address) {
            Leads::Nowhere => {
                let message = format!("`{}` leads nowhere", shortened(address));
                let hint = "no page and no file of the site stands at this address";
                self.tell_of(address, &dead_link::RULE, message, hint, tag, name);
            }
            Leads::Here(Some(id)) if loads.is_none() && tag.name != "form" => self
                .own_places
                .push((id, Cow::Owned(address.to_owned()), tag.range.clone())),
            Leads::To(output, Some(id)) if loads.is_none() => self.seen.wanted.push(Wanted {
                output,
                id: digest(&id),
                address: address.into(),
                tag: self.html[tag.range.clone()].into(),
            }),
            Leads::Away => {
                let blocks = |directive| {
                    let allowing = self.finished.policy.blocks(directive, address)?;
                    Some((directive, allowing))
                };
                if let Some((directive, allowing)) = loads.and_then(blocks) {
                    let message = format!(
                        "the site's content policy keeps `{}` from being loaded",
                        shortened(address)
                    );
                    let hint = format!(
                        "put the file into the site, or allow its host in `site.yaml`: `content_security_policy: {{ {directive}: \"{allowing}\" }}`"
                    );
                    self.tell_of(address, &blocked_by_policy::RULE, message, hint, tag, name);
                }
            }
            _ => {}
        }
    }
}

/// What an attribute does with its address: nothing when it holds none, else the directive under which it is loaded, or
/// none when it is only a way to go.
fn used(element: &str, attribute: &str, tag: &Tag) -> Option<Option<&'static str>> {
    Some(match (element, attribute) {
        ("a" | "area", "href") => None,
        ("form", "action") | ("button" | "input", "formaction") => None,
        ("link", "href") => return link_use(tag),
        ("script", "src") => Some("script-src"),
        ("img" | "source", "src" | "srcset") if element == "img" || attribute == "srcset" => {
            Some("img-src")
        }
        ("link", "imagesrcset") | ("video", "poster") | ("input", "src") => Some("img-src"),
        ("audio" | "video" | "source" | "track", "src") => Some("media-src"),
        ("iframe" | "frame", "src") => Some("frame-src"),
        ("object", "data") | ("embed", "src") => Some("object-src"),
        ("image" | "feImage", "href" | "xlink:href") => Some("img-src"),
        ("use", "href" | "xlink:href") => None,
        _ => return None,
    })
}

/// `<link>` loads style sheets, icons and what it is told to; the rest are ways to go.
fn link_use(tag: &Tag) -> Option<Option<&'static str>> {
    let rel = tag.value("rel")?.to_ascii_lowercase();
    let has = |kind: &str| rel.split_ascii_whitespace().any(|it| it == kind);
    if has("preconnect") || has("dns-prefetch") {
        return None;
    }
    Some(match () {
        () if has("stylesheet") => Some("style-src"),
        () if has("icon") || has("apple-touch-icon") => Some("img-src"),
        () if has("manifest") => Some("manifest-src"),
        () if has("modulepreload") => Some("script-src"),
        () if has("preload") => match &*tag.value("as").unwrap_or_default() {
            "font" => Some("font-src"),
            "style" => Some("style-src"),
            "script" => Some("script-src"),
            "image" => Some("img-src"),
            _ => None,
        },
        () => None,
    })
}
