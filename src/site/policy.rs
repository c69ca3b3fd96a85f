//! What the security policy has to allow for pages: where their forms send what people type, and what other hosts of the site hold.
//!
//! A page with `action` and `fields` among its free keys has a form (the type `form` of the theme prints it). Browsers heed the policy of the
//! page and that of the server both, and send only where both allow it. So the header of all answers allows the targets of
//! all pages together, and the policy in each page nothing but its own: what comes of the two is exact.
//!
//! Where `content_security_policy` says itself where forms may send, that is the site's decision, and a page that sends
//! elsewhere is an error.

use std::borrow::Cow;

use super::{Page, PageId, Site};
use crate::diagnostic::{Diagnostic, Place, shorten};
use crate::edition::LinkStyle;
use crate::settings::ContentPolicy;

impl Page {
    /// Where its form sends what is typed.
    pub fn form_target(&self) -> Option<&str> {
        self.free("fields")?;
        self.free("action")?.as_str().map(str::trim)
    }
}

impl Site {
    /// The policy of all pages together, for servers.
    pub fn policy(&self) -> ContentPolicy {
        let targets = self.pages.iter().filter_map(Page::form_target);
        self.with_hosts(self.settings.policy.with_forms(targets))
    }

    /// The policy that stands in a page, where links are written so; of none, in what is no page.
    pub fn policy_of(&self, page: Option<PageId>, links: LinkStyle) -> ContentPolicy {
        let target = page.and_then(|page| self.sends_to(self.page(page), links));
        let target = target.as_deref().into_iter();
        self.with_hosts(self.settings.policy.with_forms(target))
    }

    /// Where the form of a page sends what is typed. A program of the site's own server answers at `/send` there; a copy on a disk has
    /// no such place, and names the server.
    pub fn sends_to<'p>(&self, page: &'p Page, links: LinkStyle) -> Option<Cow<'p, str>> {
        let target = page.form_target()?;
        let is_of_the_server = target.starts_with('/') && !target.starts_with("//");
        if links == LinkStyle::Rooted || !is_of_the_server {
            return Some(Cow::Borrowed(target));
        }
        let settings = &self.settings;
        let own = settings.languages.iter().find(|it| it.lang == page.lang);
        let own = own.and_then(|it| it.base_url.as_ref());
        let origin = &own.unwrap_or(&settings.base_url).origin;
        Some(Cow::Owned(format!("{origin}{target}")))
    }

    /// Where languages have hosts of their own, a page may show a picture of another language, or play its film: both are the site's own.
    /// Subtitles of another host stand in the page, for no browser loads them from there.
    fn with_hosts(&self, mut policy: ContentPolicy) -> ContentPolicy {
        let settings = &self.settings;
        let own = settings
            .languages
            .iter()
            .filter_map(|it| it.base_url.as_ref());
        let own: Vec<&str> = own.map(|url| url.origin.as_str()).collect();
        if own.iter().all(|origin| *origin == settings.base_url.origin) {
            return policy;
        }
        for origin in std::iter::once(&*settings.base_url.origin).chain(own) {
            for directive in ["img-src", "media-src"] {
                policy = policy.with_source(directive, origin);
            }
        }
        policy.with_source("media-src", "data:")
    }
}

/// The forms that browsers would not send.
pub(super) fn blocked(site: &Site) -> Vec<Diagnostic> {
    let settings = &site.settings;
    let one = |page: &Page| {
        let target = page.form_target()?;
        // A site that is itself served unencrypted sends nothing any better.
        let is_secure = settings.base_url.origin.starts_with("https:");
        if is_secure && target.to_ascii_lowercase().starts_with("http:") {
            let message = message!("form-is-read-on-the-way", target = shorten(target));
            let fault = Diagnostic::error("unsafe-form", message);
            let fault = fault.at(Place::file(page.article.path.clone()));
            return Some(fault.hint(message!("form-name-target")));
        }
        let policy = settings.policy.with_forms([target].into_iter());
        let absolute = match target.contains(':') || target.starts_with("//") {
            true => Cow::Borrowed(target),
            false => Cow::Owned(format!("{}/", settings.base_url.origin)),
        };
        let allowing = policy.blocks("form-action", &absolute, &settings.base_url)?;
        let is_web = ["https:", "http:", "mailto:", "//"];
        let hint = match is_web.iter().any(|it| target.starts_with(it)) {
            _ if !allowing.is_ascii() => message!("form-host-in-ascii"),
            true => message!("form-allow-target", allowing),
            false => message!("form-name-target"),
        };
        let message = message!("form-is-never-sent", target = shorten(target));
        let place = Place::file(page.article.path.clone());
        let fault = Diagnostic::error("blocked-by-policy", message);
        Some(fault.at(place).hint(hint))
    };
    site.pages.iter().filter_map(one).collect()
}
