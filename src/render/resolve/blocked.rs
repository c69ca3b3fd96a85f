//! What a page names and its readers never see: addresses that the security policy of the site keeps it from loading.

use super::target::is_external;
use crate::diagnostic::{Diagnostic, shortened};
use crate::render::context::Stage;
use crate::render::html::sanitise::UrlUse;

/// The fault of a page that loads `target`, where the policy forbids it.
pub fn blocked(stage: &Stage, usage: UrlUse, target: &str) -> Option<Diagnostic> {
    let (directive, what) = match usage {
        UrlUse::Link => return None,
        UrlUse::Image => ("img-src", "this picture"),
        UrlUse::Media => ("media-src", "this sound or film"),
        UrlUse::Frame => ("frame-src", "this page inside the page"),
        UrlUse::Plugin => ("object-src", "this object"),
        UrlUse::Script => ("script-src", "this script"),
        UrlUse::Style => ("style-src", "this style sheet"),
    };
    let target = target.trim();
    let settings = &stage.site.settings;
    let allowing = match is_external(target) {
        true => settings
            .policy
            .blocks(directive, target, &settings.base_url)?,
        false => return None,
    };
    let fetched = match usage {
        UrlUse::Image | UrlUse::Media if target.starts_with("data:") => {
            "save it as a file beside the page and name that, or allow it"
        }
        UrlUse::Image | UrlUse::Media => {
            "fetch the file, put it beside the page and name that, or allow its host"
        }
        UrlUse::Script | UrlUse::Style => "put the file into the theme, or allow its host",
        _ => "lead to it with a link, or allow its host",
    };
    let message = format!(
        "the security policy of this site keeps {what} from being loaded: `{}`",
        shortened(target)
    );
    let hint = format!(
        "{fetched} in `site.yaml`: `content_security_policy: {{ {directive}: \"{allowing}\" }}`"
    );
    let fault = Diagnostic::error("blocked-by-policy", message).hint(hint);
    Some(fault.about(Some(target.into())))
}
