//! One page, read from its first tag to its last.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashSet;

use super::super::Rule;
use super::super::rules::{
    blocked_by_policy, dead_anchor, field_without_label, heading_order, image_without_alternative,
    invalid_html, malformed_language, noindex_beside_canonical, obsolete_html,
};
use super::labels::Labels;
use super::misfits::explain;
use super::words::OpenLabels;
use super::{Finished, PageFault, Seen};
use crate::diagnostic::{Message, shorten};
use crate::locale::says_nothing;
use crate::markup::elements::find;
use crate::markup::obsolete::instead;
use crate::markup::{HtmlToken, Misfit, Nesting, Tag, decode, read as each_token};
use crate::route::Route;

/// Reads a page that stands at `route`.
pub(super) fn read(finished: &Finished, route: &Route, html: &str) -> Seen {
    let mut reader = PageReader {
        finished,
        route,
        html,
        seen: Seen::default(),
        nesting: Nesting::default(),
        words: OpenLabels::default(),
        labels: Labels::default(),
        ids: FxHashSet::default(),
        own_places: Vec::new(),
        titles: 0,
        is_document: false,
        in_title: false,
        has_title: false,
        is_unlisted: false,
        canonical: None,
    };
    each_token(html, |token| reader.token(&token));
    reader.finish()
}

pub(super) struct PageReader<'h, 'f> {
    pub(super) finished: &'f Finished<'f>,
    pub(super) route: &'f Route,
    pub(super) html: &'h str,
    pub(super) seen: Seen,
    nesting: Nesting<Range<usize>>,
    words: OpenLabels,
    labels: Labels<'h>,
    pub(super) ids: FxHashSet<Cow<'h, str>>,
    /// Links to places in this page: the id, and the tag.
    pub(super) own_places: Vec<(String, Cow<'h, str>, Range<usize>)>,
    /// How many headings of the first level there were.
    titles: usize,
    /// Whether this is a whole page and not a piece of one.
    is_document: bool,
    in_title: bool,
    has_title: bool,
    /// Whether it asks not to be listed.
    is_unlisted: bool,
    /// The tag that names another page as canonical.
    canonical: Option<Range<usize>>,
}

impl<'h> PageReader<'h, '_> {
    fn token(&mut self, token: &HtmlToken<'h, '_>) {
        match token {
            HtmlToken::Text(text) => self.text(text),
            HtmlToken::Raw(text) => self.has_title |= self.in_title && !text.trim().is_empty(),
            HtmlToken::Start(tag) => self.start(tag),
            HtmlToken::End(tag) => self.end(tag),
        }
    }

    fn text(&mut self, text: &'h str) {
        if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            return;
        }
        if !says_nothing(&decode(text)) {
            self.words.say();
        }
        if let Some(misfit) = self.nesting.words() {
            let start = text.as_ptr() as usize - self.html.as_ptr() as usize;
            let tag = start..start + text.len();
            self.misfit(&misfit, "", tag);
        }
    }

    fn start(&mut self, tag: &Tag<'h>) {
        let foreign = self.nesting.is_foreign();
        let element = find(&tag.name);
        let depth = self.nesting.depth();
        let mut misfits = Vec::new();
        let mut tell = |misfit, name: &str, tag| misfits.push((misfit, name.to_owned(), tag));
        self.nesting.start(tag, tag.range.clone(), &mut tell);
        // What it has ended without an end tag.
        let depth = self.nesting.depth().saturating_sub(1).min(depth);
        let is_void =
            (!foreign && element.is_some_and(|it| it.is_void())) || (foreign && tag.closes_itself);
        self.end_words(if is_void { self.nesting.depth() } else { depth });
        for (misfit, name, at) in misfits {
            self.misfit(&misfit, &name, at);
        }
        self.words.start(tag, depth, is_void);
        if !foreign {
            let is_field = matches!(&*tag.name, "input" | "select" | "textarea");
            self.labels
                .start(tag, is_field && self.nesting.is_in("label"));
            self.element(tag);
            if element.is_some_and(|it| it.is_obsolete()) {
                let hint = match instead(&tag.name).map(names) {
                    Some(better) => message!("write-better", better),
                    None => message!("take-away-let-style-sheet"),
                };
                let message = message!("name-obsolete", name = tag.name);
                self.tell(&obsolete_html::RULE, message, hint, tag, None);
            }
        }
        for (at, attribute) in tag.attributes.iter().enumerate() {
            let name = attribute.name;
            if tag.attributes[..at]
                .iter()
                .any(|it| it.name.eq_ignore_ascii_case(name))
            {
                let message = message!("shown-has-name-twice", shown = show_tag(tag), name);
                self.tell(
                    &invalid_html::RULE,
                    message,
                    message!("browsers-heed-first-take-one"),
                    tag,
                    Some(name),
                );
                continue;
            }
            self.attribute(tag, attribute, foreign);
        }
    }

    fn end(&mut self, tag: &Tag<'h>) {
        if tag.name == "title" {
            self.in_title = false;
        }
        let mut misfits = Vec::new();
        let mut tell = |misfit, name: &str, tag| misfits.push((misfit, name.to_owned(), tag));
        self.nesting.end(tag, tag.range.clone(), &mut tell);
        self.end_words(self.nesting.depth());
        for (misfit, name, at) in misfits {
            self.misfit(&misfit, &name, at);
        }
    }

    fn end_words(&mut self, depth: usize) {
        let mut silent = Vec::new();
        self.words.end(depth, |rule, tag| silent.push((rule, tag)));
        for (rule, range) in silent {
            let message = message!("tag-says-nothing-who-does", tag = self.tag_at(&range));
            let hint = message!("put-words-into-where-shows");
            self.push(rule, message, hint, range, None);
        }
    }

    /// What is to be said of an element as a whole.
    fn element(&mut self, tag: &Tag<'h>) {
        match &*tag.name {
            "html" => {
                self.is_document = true;
                if tag.attribute("lang").is_none() {
                    let hint = message!("write-html-lang-lang-tag");
                    self.tell(
                        &malformed_language::RULE,
                        message!("page-does-not-say-language"),
                        hint,
                        tag,
                        None,
                    );
                }
            }
            "title" => self.in_title = true,
            "meta" => self.is_unlisted |= asks_not_to_be_listed(tag),
            "link" => self.canonical(tag),
            "h1" => {
                self.titles += 1;
                if self.titles == 2 {
                    let hint = message!("page-has-one-title-write");
                    self.tell(
                        &heading_order::RULE,
                        message!("second-h-page"),
                        hint,
                        tag,
                        None,
                    );
                }
            }
            "img" if tag.attribute("alt").is_none() && !tag.says("aria-label") => {
                let message = message!("shown-has-no-alternative-text", shown = show_tag(tag));
                let hint = message!("add-alt-alt-if-only");
                self.tell(&image_without_alternative::RULE, message, hint, tag, None);
            }
            "script" if tag.attribute("src").is_none() && runs(tag) => {
                self.inside(tag, "script-src", message!("blocked-script"))
            }
            "style" => self.inside(tag, "style-src", message!("blocked-style-sheet")),
            _ => {}
        }
    }

    fn canonical(&mut self, tag: &Tag) {
        let is_it = |rel: Cow<str>| {
            let mut kinds = rel.split_ascii_whitespace();
            kinds.any(|kind| kind.eq_ignore_ascii_case("canonical"))
        };
        let address = tag
            .value("href")
            .filter(|_| tag.value("rel").is_some_and(is_it));
        let leads_elsewhere =
            |to: Cow<str>| self.finished.addresses.leads_elsewhere(self.route, &to);
        if address.is_some_and(leads_elsewhere) {
            self.canonical = Some(tag.range.clone());
        }
    }

    /// Something inside the page that the policy may keep from working.
    fn inside(&mut self, tag: &Tag<'h>, directive: &str, what: Message) {
        if !self.finished.policy.allows_inside(directive) {
            let message = message!("site-content-policy-blocks-what", what);
            let hint = message!("put-into-file-theme-below");
            self.tell(&blocked_by_policy::RULE, message, hint, tag, None);
        }
    }

    fn misfit(&mut self, misfit: &Misfit, name: &str, tag: Range<usize>) {
        let (message, hint) = explain(misfit, name);
        self.push(&invalid_html::RULE, message, hint, tag, None);
    }

    pub(super) fn tell(
        &mut self,
        rule: &'static Rule,
        message: Message,
        hint: Message,
        tag: &Tag,
        attribute: Option<&str>,
    ) {
        self.push(rule, message, hint, tag.range.clone(), attribute);
    }

    /// Tells a fault of the address in an attribute.
    pub(super) fn tell_of(
        &mut self,
        address: &str,
        rule: &'static Rule,
        message: Message,
        hint: Message,
        tag: &Tag,
        attribute: &str,
    ) {
        self.tell(rule, message, hint, tag, Some(attribute));
        if let Some(fault) = self.seen.faults.last_mut() {
            fault.about = Some(address.trim().into());
        }
    }

    fn push(
        &mut self,
        rule: &'static Rule,
        message: Message,
        hint: Message,
        tag: Range<usize>,
        attribute: Option<&str>,
    ) {
        self.seen.faults.push(PageFault {
            rule,
            message,
            hint,
            tag,
            attribute: attribute.map(str::to_owned),
            about: None,
        });
    }

    /// The tag in these bytes, as messages show it.
    fn tag_at(&self, range: &Range<usize>) -> String {
        let mut text = String::new();
        each_token(&self.html[range.clone()], |token| {
            if let HtmlToken::Start(tag) = token {
                text = show_tag(tag);
            }
        });
        text
    }

    fn finish(mut self) -> Seen {
        let mut misfits = Vec::new();
        let mut tell = |misfit, name: &str, tag| misfits.push((misfit, name.to_owned(), tag));
        self.nesting.finish(&mut tell);
        self.end_words(0);
        for (misfit, name, at) in misfits {
            self.misfit(&misfit, &name, at);
        }
        for range in std::mem::take(&mut self.labels).unnamed() {
            let message = message!("tag-has-no-label", tag = self.tag_at(&range));
            let hint = message!("write-label-id-label-id");
            self.push(&field_without_label::RULE, message, hint, range, None);
        }
        for (id, address, range) in std::mem::take(&mut self.own_places) {
            let named = |id: &str| self.ids.contains(id);
            let raw = address.split_once('#').map_or("", |(_, raw)| raw);
            if !named(&id) && !named(raw) {
                let message = message!("leads-to-no-place", address = shorten(&address));
                let hint = message!("no-element-page-has-id");
                self.push(&dead_anchor::RULE, message, hint, range, Some("href"));
            }
        }
        self.whole();
        self.seen
    }

    /// What a page must have as a whole.
    fn whole(&mut self) {
        let end = self.html.len()..self.html.len();
        let is_redirect = || self.html.contains("http-equiv=\"refresh\"");
        if !self.is_document {
            return;
        }
        if let Some(tag) = self
            .canonical
            .take()
            .filter(|_| self.is_unlisted && !is_redirect())
        {
            let message = message!("noindex-beside-canonical");
            let hint = message!("say-noindex-or-canonical");
            self.push(&noindex_beside_canonical::RULE, message, hint, tag, None);
        }
        if !self.has_title {
            let hint = message!("write-title-head-names-page");
            self.push(
                &invalid_html::RULE,
                message!("page-has-no-title"),
                hint,
                end.clone(),
                None,
            );
        }
        if self.titles == 0 && !is_redirect() {
            let hint = message!("template-prints-title-one-h");
            self.push(
                &heading_order::RULE,
                message!("page-has-no-h"),
                hint,
                end,
                None,
            );
        }
    }
}

/// The names in backticks.
fn names(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// A tag as messages name it: what else it has differs from page to page.
pub(super) fn show_tag(tag: &Tag) -> String {
    match tag.value("class").filter(|it| !it.is_empty()) {
        Some(class) => format!("<{} class=\"{}\">", tag.name, shorten(&class)),
        None => format!("<{}>", tag.name),
    }
}

/// Whether a tag asks all search engines, or one of them, not to list the page.
fn asks_not_to_be_listed(tag: &Tag) -> bool {
    let name = tag.value("name").unwrap_or_default();
    if !name.eq_ignore_ascii_case("robots") {
        return false;
    }
    let content = tag.value("content").unwrap_or_default();
    let content = content.to_ascii_lowercase();
    let mut wishes = content.split(',').map(str::trim);
    wishes.any(|it| it == "noindex" || it == "none")
}

/// Whether a script is a program, and not data (HTML, "the type attribute").
fn runs(tag: &Tag) -> bool {
    let kind = tag.value("type").unwrap_or_default().to_ascii_lowercase();
    kind.is_empty() || kind.contains("javascript") || kind == "module" || kind == "importmap"
}
