//! What a page names and its readers never see: addresses that the security policy of the site keeps it from loading.

use super::target::is_external;
use crate::diagnostic::{Diagnostic, Message, shorten};
use crate::render::context::Stage;
use crate::render::html::sanitise::UrlUse;

/// The fault of a page that loads `target`, where the policy forbids it.
pub fn blocked(stage: &Stage, usage: UrlUse, target: &str) -> Option<Diagnostic> {
    let (directive, what) = match usage {
        UrlUse::Link => return None,
        UrlUse::Image => ("img-src", message!("loaded-picture")),
        UrlUse::Media => ("media-src", message!("loaded-media")),
        UrlUse::Frame => ("frame-src", message!("loaded-frame")),
        UrlUse::Plugin => ("object-src", message!("loaded-object")),
        UrlUse::Script => ("script-src", message!("blocked-script")),
        UrlUse::Style => ("style-src", message!("blocked-style-sheet")),
    };
    let fetched = match usage {
        UrlUse::Image | UrlUse::Media if target.trim().starts_with("data:") => {
            message!("save-beside-page")
        }
        UrlUse::Image | UrlUse::Media => {
            message!("fetch-beside-page")
        }
        UrlUse::Script | UrlUse::Style => message!("put-into-theme"),
        _ => message!("lead-by-link"),
    };
    blocked_by(stage, directive, (what, fetched), target)
}

/// The fault of a style sheet that loads `target`, another sheet where `is_sheet` says so.
pub fn blocked_in_style(stage: &Stage, is_sheet: bool, target: &str) -> Option<Diagnostic> {
    let path = target.split(['?', '#']).next().unwrap_or(target);
    let is_font = [".woff2", ".woff", ".ttf", ".otf"]
        .iter()
        .any(|ending| path.to_ascii_lowercase().ends_with(ending));
    let (directive, what) = match (is_sheet, is_font) {
        (true, _) => ("style-src", message!("blocked-style-sheet")),
        (false, true) => ("font-src", message!("blocked-font")),
        (false, false) => ("img-src", message!("loaded-picture")),
    };
    blocked_by(stage, directive, (what, message!("put-into-theme")), target)
}

/// The fault of loading `what` from `target`, where a directive forbids it; `fetched` says what to do instead.
fn blocked_by(
    stage: &Stage,
    directive: &str,
    (what, fetched): (Message, Message),
    target: &str,
) -> Option<Diagnostic> {
    let target = target.trim();
    let settings = &stage.site.settings;
    let allowing = match is_external(target) {
        true => settings
            .policy
            .blocks(directive, target, &settings.base_url)?,
        false => return None,
    };
    let message = message!(
        "security-policy-site-keeps-what",
        what,
        shortened = shorten(target)
    );
    let hint = message!(
        "fetched-site-yaml-content-security",
        fetched,
        directive,
        allowing
    );
    let fault = Diagnostic::error("blocked-by-policy", message).hint(hint);
    Some(fault.about(Some(target.into())))
}
