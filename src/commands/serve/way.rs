//! Which output a path leads to, and which page says that it leads nowhere.
//!
//! A path is only ever looked up in the plan, never on the disk, so there is nothing outside the site to be read.

use axum::http::StatusCode;
use diwan::plan::{Output, percent_encode};
use diwan::press::Press;
use diwan::route::{Route, percent_decoded_bytes};

/// What a path leads to.
pub enum Way {
    /// To this.
    At(Output),
    /// Elsewhere, with this status.
    Moved(StatusCode, String),
    /// Nowhere; the page that says so, and what was asked for where that could be an address.
    Missing(Option<Output>, Option<Route>),
}

/// Follows a decoded path.
pub fn way(press: &Press, path: &str) -> Way {
    let base = &press.links().base().path;
    let below = decode(base).and_then(|base| path.strip_prefix(base.as_str()).map(str::to_owned));
    let below = match below.as_deref() {
        Some("") => return Way::Moved(StatusCode::MOVED_PERMANENTLY, format!("{base}/")),
        Some(below) if below.starts_with('/') => below.to_owned(),
        _ if path == "/" => return Way::Moved(StatusCode::FOUND, format!("{base}/")),
        _ => return Way::Missing(missing(press, ""), None),
    };
    let Ok(route) = Route::parse(&below) else {
        return Way::Missing(missing(press, &below), None);
    };
    if let Some(output) = press.find(&route) {
        return Way::At(output.clone());
    }
    if let Some(folder) = below.strip_suffix("/index.html")
        && let Some(output) = Route::parse(&format!("{folder}/"))
            .ok()
            .and_then(|it| press.find(&it))
    {
        return Way::At(output.clone());
    }
    let page = Route::parse(&format!("{below}/"))
        .ok()
        .filter(|page| press.find(page).is_some());
    match page {
        Some(page) => {
            let to = format!("{base}/{}", percent_encode(page.as_str()));
            Way::Moved(StatusCode::MOVED_PERMANENTLY, to)
        }
        None => Way::Missing(missing(press, &below), Some(route)),
    }
}

/// The nearest `404.html` above, which is the one in the language of the path.
fn missing(press: &Press, below: &str) -> Option<Output> {
    let mut folder = below.trim_start_matches('/');
    loop {
        folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
        let name = if folder.is_empty() {
            "404.html".to_owned()
        } else {
            format!("{folder}/404.html")
        };
        let output = Route::parse(&name)
            .ok()
            .and_then(|route| press.find(&route));
        if output.is_some() || folder.is_empty() {
            return output.cloned();
        }
    }
}

/// The path as text; `None` when it is not UTF-8.
pub fn decode(path: &str) -> Option<String> {
    String::from_utf8(percent_decoded_bytes(path)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_decoded_or_refused_but_never_fatal() {
        for (path, text) in [
            ("/ar/%D9%85%D8%A7%D8%A1/", Some("/ar/ماء/")),
            ("/%", Some("/%")),
            ("/%4", Some("/%4")),
            ("/%zz%2", Some("/%zz%2")),
            ("/%2e%2e/", Some("/../")),
            ("/%FF", None),
        ] {
            assert_eq!(decode(path).as_deref(), text, "{path}");
        }
    }
}
