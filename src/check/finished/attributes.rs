//! What attributes say and where they lead.

use std::borrow::Cow;

use super::super::rules::{
    blocked_by_policy, dead_link, duplicate_id, invalid_html, malformed_language, obsolete_html,
};
use super::addresses::Leads;
use super::page::{PageReader, show_tag};
use super::{Wanted, digest, outside};
use crate::diagnostic::shorten;
use crate::locale::is_language_tag;
use crate::markup::obsolete::is_obsolete_attribute;
use crate::markup::{Attribute, Tag};

impl<'h> PageReader<'h, '_> {
    pub(super) fn attribute(&mut self, tag: &Tag<'h>, attribute: &Attribute<'h>, foreign: bool) {
        let name = attribute.name;
        match name.len() {
            2 if name.eq_ignore_ascii_case("id") => return self.id(tag, attribute),
            5 if name.eq_ignore_ascii_case("class") => return,
            5 if name.eq_ignore_ascii_case("style") => {
                if !self.finished.policy.allows_inside("style-src") {
                    let message =
                        message!("site-content-policy-blocks-style", shown = show_tag(tag));
                    let hint = message!("give-class-let-style-sheet");
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
            let message = message!(
                "site-content-policy-blocks-name",
                name,
                shown = show_tag(tag)
            );
            let hint = message!("let-script-theme-listen-addeventlistener");
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
            let message = message!("name-name-obsolete", name, element = tag.name);
            let hint = match (&*tag.name, name) {
                ("a", "name") => message!("write-id-place"),
                ("td", "scope") => message!("cell-heads-others-th"),
                ("table", "summary") => message!("write-caption"),
                _ => message!("take-away-let-style-sheet"),
            };
            return self.tell(&obsolete_html::RULE, message, hint, tag, Some(name));
        }
        self.address(tag, attribute);
    }

    fn id(&mut self, tag: &Tag<'h>, attribute: &Attribute<'h>) {
        let id = attribute.value();
        if id.trim().is_empty() || id.contains([' ', '\t', '\n']) {
            let message = message!("id-id-empty-holds-space", id);
            self.tell(
                &invalid_html::RULE,
                message,
                message!("no-link-can-lead-write"),
                tag,
                Some("id"),
            );
        } else if self.ids.insert(id.clone()) {
            self.seen.ids.push(digest(&id));
        } else {
            let message = message!("id-shortened-given-twice", shortened = shorten(&id));
            let hint = message!("links-scripts-reach-first-alone");
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
            let message = message!("shortened-not-language-tag", shortened = shorten(&value));
            let hint = message!("language-named-as-ar-fr");
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
            let message = message!("name-shown-empty", name, shown = show_tag(tag));
            return self.tell(
                &dead_link::RULE,
                message,
                message!("name-what-shown"),
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
                let message = message!(
                    "site-content-policy-blocks-script",
                    name,
                    shown = show_tag(tag)
                );
                let hint = message!("use-button-let-script-theme");
                self.tell(&blocked_by_policy::RULE, message, hint, tag, Some(name));
            }
            return;
        }
        let leads = self.finished.addresses.lead(self.route, address);
        if let (Leads::To(output, _), true) = (&leads, self.finished.notes_links && tag.name == "a")
        {
            self.seen.links.push(*output);
        }
        match leads {
            // What is posted, a program of the server answers, and no page.
            Leads::Nowhere if posts(tag, name) => {}
            Leads::Nowhere => {
                let message = message!("shortened-leads-nowhere", shortened = shorten(address));
                let hint = message!("no-page-no-file-site");
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
            Leads::Away
                if loads.is_none()
                    && let Some(hint) = outside::remedy(address) =>
            {
                let message = message!("shortened-leads-nowhere", shortened = shorten(address));
                self.tell_of(address, &dead_link::RULE, message, hint, tag, name);
            }
            Leads::Away => {
                let blocks = |directive| {
                    let allowing = self.finished.policy.blocks(directive, address)?;
                    Some((directive, allowing))
                };
                let sends = tag.name == "form" || name.eq_ignore_ascii_case("formaction");
                if let Some((_, allowing)) = sends.then(|| blocks("form-action")).flatten() {
                    let message = message!("form-is-never-sent", target = shorten(address));
                    let hint = message!("form-allow-target", allowing);
                    self.tell_of(address, &blocked_by_policy::RULE, message, hint, tag, name);
                } else if let Some((directive, allowing)) = loads.and_then(blocks) {
                    let message = message!(
                        "site-content-policy-keeps-shortened",
                        shortened = shorten(address)
                    );
                    let hint = message!("put-file-into-site-allow", directive, allowing);
                    self.tell_of(address, &blocked_by_policy::RULE, message, hint, tag, name);
                }
            }
            _ => {}
        }
    }
}

/// Whether what is sent to the address in this attribute is posted.
fn posts(tag: &Tag, attribute: &str) -> bool {
    let method = match attribute.to_ascii_lowercase().as_str() {
        "action" => "method",
        "formaction" => "formmethod",
        _ => return false,
    };
    let value = tag.value(method);
    value.is_some_and(|it| it.trim().eq_ignore_ascii_case("post"))
}

/// What an attribute does with its address: nothing where it holds none, else the directive under which it is loaded, or
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
