//! The body of a page, as its readers see it.

use std::ops::Range;

use super::PageBody;
use super::acting::{left_out, without_acting};
use super::arguments::context_of;
use super::coordinates;
use super::foreign::ForeignBlocks;
use super::named_files;
use super::raw::{attributes_of, explain, explain_unclosed, with_plain_lines};
use super::unknown::{
    names_not_public, nested_too_deep, unknown_component, unknown_kind, unpaired,
};
use crate::article::markdown::{Call, Token};
use crate::catalogue::Args;
use crate::diagnostic::{Diagnostic, Place, Ruler};
use crate::language::Direction;
use crate::locale::{Locale, Typography, direction_of};
use crate::render::context::RenderContext;
use crate::render::html::sanitise::{Cleaner, Correction, Unclosed, UrlUse, forbidden_scheme};
use crate::render::html::{LinkTarget, Pictured, Surroundings, Writer};
use crate::render::resolve::{NOT_PUBLIC, blocked, pictured, resolve_as};
use crate::render::template::Engine;
use crate::settings::HtmlPolicy;
use crate::site::Page;

/// What stands where an address may begin otherwise. In the text of a body it is U+FFFD (CommonMark 0.31 §2.3).
pub(super) const OPENING: char = '\0';

/// The HTML of a page's body.
pub fn write_body(
    engine: &Engine,
    here: &RenderContext,
    body: &PageBody,
) -> (String, Vec<Diagnostic>) {
    write_component(engine, here, body, false)
}

/// The HTML of a body; `is_open` leaves the beginnings of its links open.
pub(super) fn write_component(
    engine: &Engine,
    here: &RenderContext,
    body: &PageBody,
    is_open: bool,
) -> (String, Vec<Diagnostic>) {
    let page = engine.stage().site.page(body.page);
    let mut around = PageSurroundings {
        engine,
        here,
        page,
        locale: &engine.stage().site.settings.language(page.lang).locale,
        text: Ruler::new(body.text),
        // Six hexadecimal digits that stand for the file.
        prefix: format!(
            "{}-",
            &blake3::hash(page.article.path.as_bytes()).to_hex()[..6]
        ),
        own_address: match is_open {
            true => OPENING.to_string(),
            false => here.own_address(engine.stage()),
        },
        is_open,
        foreign: ForeignBlocks::new(body),
        has_pictures: false,
        cleaner: Cleaner::new(engine.stage().site.settings.html),
        fragments: Vec::new(),
        out: Vec::new(),
    };
    let writer = Writer::new(body.markdown(), body.calls, &mut around);
    let html = writer.write(body.tokens);
    (html, around.out)
}

struct PageSurroundings<'a> {
    engine: &'a Engine,
    here: &'a RenderContext,
    page: &'a Page,
    /// That of the page's language.
    locale: &'a Locale,
    /// The whole file.
    text: Ruler<&'a str>,
    prefix: String,
    /// What stands before the `#` of links inside the body.
    own_address: String,
    /// Whether the beginnings of links are left open.
    is_open: bool,
    foreign: ForeignBlocks<'a>,
    /// Whether a picture has been written.
    has_pictures: bool,
    cleaner: Cleaner,
    /// Where each piece of HTML stands that the cleaner has seen.
    fragments: Vec<Range<usize>>,
    out: Vec<Diagnostic>,
}

impl PageSurroundings<'_> {
    /// The locale of a language that the site has; that of the page when none is named.
    fn locale_of(&self, lang: Option<&str>) -> Option<&Locale> {
        let settings = &self.engine.stage().site.settings;
        lang.map_or(Some(self.locale), |tag| settings.locale_of(tag))
    }

    fn place(&self, at: &Range<usize>) -> Place {
        let (article, start) = (&self.page.article, self.page.article.body.start);
        let range = start + at.start..start + at.end;
        self.text.place(article.path.clone(), range)
    }

    fn report(&mut self, diagnostic: Diagnostic, at: &Range<usize>) {
        let diagnostic = diagnostic.at(self.place(at)).lang(self.page.lang);
        self.out.push(diagnostic);
    }

    /// The address of a link or an image; one that could act is left out, whatever syntax it came in.
    fn address(&mut self, target: &str, usage: UrlUse, at: &Range<usize>) -> LinkTarget {
        let allowed = self.engine.stage().site.settings.html == HtmlPolicy::Allow;
        if let Some(scheme) = forbidden_scheme(target, usage).filter(|_| !allowed) {
            self.report(left_out(&scheme), at);
            return LinkTarget {
                href: String::new(),
                hreflang: None,
            };
        }
        match resolve_as(usage, self.engine.stage(), self.here, target) {
            Ok(found) => found,
            Err(fault) => {
                let href = match fault.code {
                    NOT_PUBLIC => String::new(),
                    _ => target.to_owned(),
                };
                self.report(fault, at);
                LinkTarget {
                    href,
                    hreflang: None,
                }
            }
        }
    }

    fn note_correction(&mut self, finding: &Correction, at: &Range<usize>) {
        let range = at.start + finding.range.start..at.start + finding.range.end;
        let diagnostic = explain(finding, self.engine.stage().site.settings.html);
        self.report(diagnostic, &range);
    }

    fn note_unclosed(&mut self, unclosed: Vec<Unclosed>) {
        for element in unclosed {
            let fragment = self.fragments.get(element.fragment);
            let at = fragment.map_or(0, |fragment| fragment.start);
            let range = at + element.range.start..at + element.range.end;
            let diagnostic = explain_unclosed(&element.name, range.len());
            self.report(diagnostic, &range);
        }
    }
}

impl Surroundings for PageSurroundings<'_> {
    fn direction(&self) -> Direction {
        self.locale.direction()
    }

    fn link(&mut self, target: &str, at: &Range<usize>) -> LinkTarget {
        self.address(target, UrlUse::Link, at)
    }

    fn image(&mut self, target: &str, component: Option<&str>, at: &Range<usize>) -> Pictured {
        let is_first = std::mem::replace(&mut self.has_pictures, true);
        let here = RenderContext {
            is_first_picture: !is_first,
            ..self.here.clone()
        };
        let src = self.address(target, UrlUse::Image, at).href;
        if !src.is_empty()
            && let Some(fault) = blocked(self.engine.stage(), UrlUse::Image, target)
        {
            self.report(fault, at);
        }
        // What is wrong with the address has been told.
        match pictured(self.engine.stage(), &here, target, component) {
            Ok(picture) if !src.is_empty() => picture,
            _ => Pictured {
                src,
                ..Pictured::default()
            },
        }
    }

    fn word(&mut self, id: &str, numbers: &[(&'static str, usize)], at: &Range<usize>) -> String {
        let args = numbers.iter().fold(Args::new(), |args, (name, number)| {
            args.with(*name, *number)
        });
        let catalogues = &self.engine.stage().catalogues;
        match catalogues.message_of_program(self.page.lang, id, &args, false) {
            Ok(phrase) => phrase.text,
            Err(error) => {
                self.report(error.diagnostic(), at);
                String::new()
            }
        }
    }

    fn number(&self, number: usize) -> String {
        self.locale
            .integer(i64::try_from(number).unwrap_or(i64::MAX))
    }

    fn call(&mut self, call: &Call, body: Option<&str>) -> String {
        if let Some(fault) = &call.fault {
            if let Some(message) = &fault.message {
                let diagnostic = Diagnostic::error("malformed-call", message.clone());
                self.report(diagnostic.hint(fault.hint.clone()), &call.range);
            }
            return String::new();
        }
        if !self.engine.templates.is_whole() {
            return String::new();
        }
        if !self.engine.templates.has_component(&call.name) {
            self.report(unknown_component(self.engine, call), &call.range);
            return String::new();
        }
        let mut faults = named_files::faults(self.engine.stage(), self.here, call);
        faults.extend(coordinates::fault(call).map(|it| it.at(self.place(&call.range))));
        let is_faulty = faults.iter().any(Diagnostic::is_error);
        let lang = self.page.lang;
        self.out
            .extend(faults.into_iter().map(|fault| fault.lang(lang)));
        if is_faulty {
            return String::new();
        }
        let args = context_of(call);
        let here = RenderContext {
            is_first_picture: !self.has_pictures,
            ..self.here.clone()
        };
        match self.engine.component(&call.name, &args, body, &here) {
            Ok(html) => {
                self.has_pictures |= html.contains("<img");
                if self.engine.stage().site.settings.html == HtmlPolicy::Allow {
                    return html;
                }
                let (html, scheme) = without_acting(html);
                if let Some(scheme) = scheme {
                    self.report(left_out(&scheme), &call.range);
                }
                html
            }
            Err(fault) => {
                let not_public = names_not_public(self.engine.stage(), self.here, call);
                let told =
                    not_public.or_else(|| unknown_kind(self.engine, self.page.lang, call, &fault));
                if let Some(told) = told {
                    self.report(told, &call.range);
                    return String::new();
                }
                let in_template = fault.place.clone();
                let place = self.place(&call.range);
                let fault = fault.at(place).lang(self.page.lang);
                self.out.push(match in_template {
                    Some(template) => fault.second(template, message!("here-component")),
                    None => fault,
                });
                String::new()
            }
        }
    }

    fn stray_call(&mut self, call: &Call) {
        self.report(unpaired(self.engine, call), &call.range);
    }

    fn too_deep(&mut self, call: &Call) {
        self.report(nested_too_deep(call), &call.range);
    }

    fn html(&mut self, html: &str, at: &Range<usize>, out: &mut String) {
        self.foreign.see_html(html, self.foreign.is_marked);
        let (stage, here) = (self.engine.stage(), self.here);
        let (mut faults, mut findings) = (Vec::new(), Vec::new());
        let mut urls = |usage: UrlUse, url: &str| {
            faults.extend(blocked(stage, usage, url).map(|fault| (fault, url.to_owned())));
            if !usage.is_resolved() {
                return None;
            }
            match resolve_as(usage, stage, here, url) {
                Ok(target) => Some(target.href),
                Err(fault) => {
                    let is_hidden = fault.code == NOT_PUBLIC;
                    faults.push((fault, url.to_owned()));
                    is_hidden.then(String::new)
                }
            }
        };
        let from = out.len();
        self.cleaner.clean(html, &mut urls, out, &mut findings);
        with_plain_lines(out, from);
        let urls: Vec<&str> = faults.iter().map(|(_, url)| url.as_str()).collect();
        let found = (!urls.is_empty()).then(|| attributes_of(html, &urls));
        let found = found.unwrap_or_default();
        for ((fault, _), found) in faults.into_iter().zip(found) {
            let range = found.map_or(at.clone(), |it| at.start + it.start..at.start + it.end);
            let place = self.place(&range);
            self.out.push(fault.at(place).lang(self.page.lang));
        }
        self.fragments.push(at.clone());
        for finding in findings {
            self.note_correction(&finding, at);
        }
    }

    fn is_marked(&self) -> bool {
        self.foreign.is_marked
    }

    fn end_html(&mut self, html: &str, was_marked: bool) {
        self.foreign.see_html(html, was_marked);
    }

    fn enter(&mut self) {
        self.cleaner.enter();
    }

    fn leave(&mut self, out: &mut String) {
        let unclosed = self.cleaner.leave(out);
        self.note_unclosed(unclosed);
    }

    fn dropping(&self) -> bool {
        self.cleaner.dropping()
    }

    fn end(&mut self, out: &mut String) {
        let unclosed = self.cleaner.finish(out);
        self.note_unclosed(unclosed);
    }

    fn direction_of(&mut self, tag: &str, at: &Range<usize>) -> Option<Direction> {
        let direction = direction_of(tag);
        if direction.is_none() {
            let unknown = Diagnostic::error(
                "malformed-language",
                message!("shortened-not-language-tag", shortened = tag),
            )
            .hint(message!("language-named-as-ar-fr"));
            self.report(unknown, at);
        }
        direction
    }

    fn unknown_direction(&mut self, dir: &str, at: &Range<usize>) {
        let unknown = Diagnostic::error("unknown-direction", message!("dir-not-direction", dir))
            .hint(message!("write-dir-rtl-text-runs"));
        self.report(unknown, at);
    }

    fn typography(&self, lang: Option<&str>) -> Typography {
        let locale = self.locale_of(lang);
        locale.map_or(Typography::Off, Locale::typography)
    }

    fn raises_ordinals(&self, lang: Option<&str>) -> bool {
        self.locale_of(lang).is_some_and(Locale::raises_ordinals)
    }

    fn formula_fault(&mut self, fault: Diagnostic, at: &Range<usize>) {
        self.report(fault, at);
    }

    fn highlights(&self) -> bool {
        self.engine.stage().site.settings.highlight
    }

    fn block(&mut self, tokens: &[Token], at: &Range<usize>) {
        if self.foreign.is_marked {
            return;
        }
        if let Some(unmarked) = self.foreign.tell(self.page.lang, self.locale, tokens) {
            self.report(unmarked, at);
        }
    }

    fn note_prefix(&self) -> &str {
        &self.prefix
    }

    fn own_address(&self) -> &str {
        &self.own_address
    }

    fn before(&self, address: &str) -> Option<char> {
        let is_short =
            address.starts_with('#') || (address.starts_with('/') && !address.starts_with("//"));
        (self.is_open && is_short).then_some(OPENING)
    }
}
