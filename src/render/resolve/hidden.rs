//! Links to what exists and is not public now: a page that waits or has expired, or a file that lies with it.

use super::{path_from_top, without_language};
use crate::diagnostic::{Diagnostic, shorten};
use crate::plan::FeedFormat;
use crate::render::context::{RenderContext, Stage};
use crate::route::Route;

/// The code of a warning: what is named exists and is not public now. Its words are printed, and no address: a page that
/// expires may not hold up a publication, nor may one that waits be told of.
pub const NOT_PUBLIC: &str = "not-public";

/// Whether a text names a work that exists and is not public now, or a file that lies with one.
pub fn names_hidden(stage: &Stage, here: &RenderContext, text: &str) -> bool {
    let path = text.split(['#', '?']).next().unwrap_or(text);
    leads_to_hidden(stage, here, path) || stage.site.is_hidden(path.trim_matches('/'))
}

/// Whether a path, written as one in the sources or as an address, leads to what exists and is not public now.
pub(super) fn leads_to_hidden(stage: &Stage, here: &RenderContext, path: &str) -> bool {
    let site = &stage.site;
    let full = path_from_top(stage, here, path);
    let (name, _) = without_language(stage, full.trim_end_matches(".md"));
    let is_address = || {
        let route = Route::parse(path.strip_suffix("index.html").unwrap_or(path));
        path.starts_with('/') && route.is_ok_and(|route| stage.plan.is_hidden(&route))
    };
    site.is_hidden(name) || site.is_hidden_file(&full) || is_address()
}

/// Whether an address is one that comes and goes with what a page lists, and the page is there: its feed, its calendar or that of one
/// event, a year of its archive, a further part of its list.
pub(super) fn comes_and_goes(stage: &Stage, path: &str) -> bool {
    let Some((above, last)) = path.trim_end_matches('/').rsplit_once('/') else {
        return false;
    };
    let is_feed = FeedFormat::ALL.iter().any(|format| format.file() == last);
    let is_number = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    let page = Route::parse(&format!("{above}/"));
    path.starts_with('/')
        && (is_feed || is_number || last.ends_with(".ics"))
        && page.is_ok_and(|page| stage.plan.find(&page).is_some())
}

/// A link to what a page does not have at this moment.
pub(super) fn not_there_now(target: &str) -> Diagnostic {
    let message = message!("link-to-list-not-there", target = shorten(target));
    let warning = Diagnostic::warning(NOT_PUBLIC, message).about(Some(target.into()));
    warning.hint(message!("list-comes-by-itself"))
}

/// A link to what is not public now.
pub(super) fn not_public(target: &str) -> Diagnostic {
    let message = message!("link-to-page-not-public", target = shorten(target));
    let warning = Diagnostic::warning(NOT_PUBLIC, message).about(Some(target.into()));
    warning.hint(message!("link-comes-by-itself"))
}
