//! Addresses that act, in what a component has written: `javascript:` in the `url` of a call.
//!
//! Templates write what they are handed into `href` and `src`, those of other themes too, so what comes out is looked at and not what
//! goes in: a title may well begin with "Data:".

use crate::diagnostic::Diagnostic;
use crate::render::html::sanitise::{Cleaner, UrlUse, forbidden_scheme};
use crate::route::SCHEMES;
use crate::settings::HtmlPolicy;

/// The schemes that run a program, show a page of the author's own making, or name a file of the reader's.
const ACTING: [&str; 4] = ["javascript", "vbscript", "data", "file"];

/// What a component has written without such addresses, and the scheme of the first; an element that would load one takes all with it.
pub(super) fn without_acting(html: String) -> (String, Option<String>) {
    if !may_act(&html) {
        return (html, None);
    }
    let (mut found, mut is_loaded) = (None, false);
    let mut urls = |usage: UrlUse, url: &str| {
        let scheme = forbidden_scheme(url, usage).filter(|it| ACTING.contains(&&**it))?;
        // A drawing of a theme, or the subtitles of an offline copy: neither acts where it is shown.
        if matches!(usage, UrlUse::Image | UrlUse::Media) && scheme == "data" {
            return None;
        }
        found.get_or_insert(scheme);
        is_loaded |= !usage.is_resolved();
        Some(String::new())
    };
    let mut out = String::with_capacity(html.len());
    Cleaner::new(HtmlPolicy::Allow).clean(&html, &mut urls, &mut out, &mut Vec::new());
    match (&found, is_loaded) {
        (None, _) => (html, None),
        (Some(_), true) => (String::new(), found),
        (Some(_), false) => (out, found),
    }
}

/// Tells of an address that was left out for its scheme.
pub(super) fn left_out(scheme: &str) -> Diagnostic {
    let message = message!("address-scheme-name-was-left", name = scheme);
    Diagnostic::warning("unsafe-html", message).hint(match scheme {
        "file" | "c" | "d" | "e" => message!("readers-have-no-access-your"),
        _ => message!("links-lead-pages-files-https"),
    })
}

/// Whether there may be a scheme other than those of the web: a colon behind other letters than theirs, or one that is written as an
/// entity. The quick look, which most components pass.
fn may_act(html: &str) -> bool {
    let bytes = html.as_bytes();
    let is_known = |at: usize| SCHEMES.iter().any(|it| html[..at].ends_with(it));
    let ends_scheme = |at: usize| {
        let before = at.checked_sub(1).map(|at| bytes[at]);
        before.is_some_and(|it| it.is_ascii_alphanumeric() || it.is_ascii_whitespace())
    };
    memchr::memchr_iter(b':', bytes).any(|at| ends_scheme(at) && !is_known(at))
        || memchr::memmem::find(bytes, b"&#").is_some()
        || memchr::memmem::find(bytes, b"&colon").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_act_go_and_words_like_them_stay() {
        let kept = |html: &str| without_acting(html.to_owned());
        for html in [
            "<a href=\"https://water.example/?q=a:b\">Data: levels</a>",
            "<p style=\"color: red\" title=\"data: levels\"><img src=\"data:image/png;base64,AA\"></p>",
            "<a href=\"/a\">javascript:</a>",
            "<img src=\"data:image/svg+xml,<svg/>\">",
            "<video controls><track src=\"data:text/vtt,WEBVTT\"></video>",
        ] {
            assert_eq!(kept(html), (html.to_owned(), None));
        }
        for (html, scheme) in [
            ("<a href=\"javascript:alert(1)\">x</a>", "javascript"),
            ("<a href=\" JAVA\tscript:alert(1)\">x</a>", "javascript"),
            ("<a class=\"b\" href=\"data:text/html,x\">x</a>", "data"),
            ("<a href=\"vbscript&#58;x\">x</a>", "vbscript"),
            ("<a href='javascript:x'>x</a>", "javascript"),
            ("<a href=javascript:x>x</a>", "javascript"),
        ] {
            let (out, found) = kept(html);
            assert_eq!(found.as_deref(), Some(scheme), "{html}");
            assert!(out.ends_with(">x</a>") && !out.contains("href"), "{out}");
        }
        let framed = kept("<iframe src=\"javascript:alert(1)\"></iframe>");
        assert_eq!(framed, (String::new(), Some("javascript".to_owned())));
    }
}
