//! Requests: which output is meant, and what is answered when none is.
//!
//! Takes a request that the guard lets through; gives the bytes of `build` with one script tag more. A path is only ever
//! looked up in the plan, never on the disk, so there is nothing outside the site to be read.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use diwan::diagnostic::Diagnostic;
use diwan::plan::{Output, Piece, percent_encoded};
use diwan::press::Press;
use diwan::route::Route;

use super::answer::Answer;
use super::state::{Current, Good, Preview};
use super::words::Words;
use super::{compare, events, faults, guard, guide, media, proofread, status};

/// The script of open pages.
const LIVE: &str = include_str!("live.js");
/// Where the preview's own pages are; no page of a site can be there, since `_diwan` is no name of a language.
const OWN: &str = "/_diwan/";
/// How long a page waits for the press that knows its file as it is now.
const PATIENCE: Duration = Duration::from_secs(2);

struct Shared {
    preview: Arc<Preview>,
    host: String,
}

/// Everything that is answered.
pub fn service(preview: Arc<Preview>, host: &str) -> Router {
    let host = host.to_owned();
    Router::new()
        .fallback(answer)
        .with_state(Arc::new(Shared { preview, host }))
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let refused = guard::refusal(&parts.method, &parts.uri, &parts.headers, &shared.host);
    let mut response = match refused {
        Some(status) => refusal(status),
        None => match parts.uri.path().strip_prefix(OWN) {
            Some(own) => own_page(&shared.preview, own, &parts.uri, &parts.headers),
            None => site_page(&shared.preview, &parts.uri, &parts.headers).await,
        },
    };
    let headers = response.headers_mut();
    let secure = [
        ("x-content-type-options", "nosniff"),
        ("cross-origin-resource-policy", "same-origin"),
    ];
    for (name, value) in secure {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    response
}

fn refusal(status: StatusCode) -> Response {
    match status {
        StatusCode::METHOD_NOT_ALLOWED => (status, [(header::ALLOW, "GET, HEAD")]).into_response(),
        StatusCode::FORBIDDEN => {
            let why =
                "not an address of this preview: `diwan serve --host NAME` answers to a name\n";
            (status, why).into_response()
        }
        _ => status.into_response(),
    }
}

/// What the preview has of its own.
fn own_page(preview: &Preview, own: &str, uri: &Uri, headers: &HeaderMap) -> Response {
    let current = preview.current();
    let words = || {
        let press = current.press.as_deref()?;
        let accepted = headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|it| it.to_str().ok());
        Some(Words::choose(press, uri.query(), accepted))
    };
    let (media, bytes) = match own {
        "events" => return events::stream(preview).into_response(),
        "live.js" => ("text/javascript; charset=utf-8", LIVE.to_owned()),
        "faults" => ("application/json", faults::json(&current, words().as_ref())),
        "" => {
            let page = status::page(&current, words().as_ref());
            return with_script(preview, &current, StatusCode::OK, page.into_bytes())
                .response(headers);
        }
        "compare.js" => ("text/javascript; charset=utf-8", compare::SCRIPT.to_owned()),
        "marks.css" => ("text/css; charset=utf-8", compare::MARKS.to_owned()),
        _ => match (own.split_once('/'), words()) {
            (Some(("compare", name)), Some(words)) => {
                let page = decoded(name).and_then(|it| compare::page(&it, uri.query(), &words));
                let Some(page) = page else {
                    return StatusCode::NOT_FOUND.into_response();
                };
                return with_script(preview, &current, StatusCode::OK, page.into_bytes())
                    .response(headers);
            }
            (Some(("rows", name)), Some(words)) => {
                let name = decoded(name);
                match name.and_then(|it| compare::data(&current, &it, uri.query(), &words)) {
                    Some(rows) => ("application/json", rows),
                    None => return StatusCode::NOT_FOUND.into_response(),
                }
            }
            (guide, Some(words)) => {
                let page = match guide {
                    None if own == "style-guide" => guide::page(&words),
                    Some(("style-guide", tag)) => guide::frame(words.press, tag.trim_matches('/')),
                    _ => None,
                };
                let Some(page) = page else {
                    return StatusCode::NOT_FOUND.into_response();
                };
                return with_script(preview, &current, StatusCode::OK, page.into_bytes())
                    .response(headers);
            }
            _ => return StatusCode::NOT_FOUND.into_response(),
        },
    };
    let bytes = bytes.into_bytes();
    Answer {
        status: StatusCode::OK,
        media,
        bytes,
    }
    .response(headers)
}

/// What a path leads to.
enum Way {
    At(Output),
    Moved(StatusCode, String),
    /// Nowhere; the page that says so, and what was asked for where that could be an address.
    Missing(Option<Output>, Option<Route>),
}

async fn site_page(preview: &Arc<Preview>, uri: &Uri, headers: &HeaderMap) -> Response {
    let Some(path) = decoded(uri.path()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let mut news = preview.subscribe();
    loop {
        let current = news.borrow_and_update().clone();
        let Some(press) = current.press.clone() else {
            return with_script(preview, &current, StatusCode::SERVICE_UNAVAILABLE, empty())
                .response(headers);
        };
        let (status, output, asked) = match way(&press, &path) {
            Way::Moved(status, to) => {
                let query = uri
                    .query()
                    .map_or(String::new(), |query| format!("?{query}"));
                return (status, [(header::LOCATION, format!("{to}{query}"))]).into_response();
            }
            Way::At(output) => (StatusCode::OK, Some(output.clone()), Some(output.route)),
            Way::Missing(output, asked) => (StatusCode::NOT_FOUND, output, asked),
        };
        let printed = match output {
            Some(output) => printed(press, output).await,
            None => Printed::nothing(),
        };
        let too_early = printed
            .found
            .iter()
            .any(|it| it.code == "changed-while-reading");
        if too_early
            && matches!(
                tokio::time::timeout(PATIENCE, news.changed()).await,
                Ok(Ok(()))
            )
        {
            continue;
        }
        return finished(preview, &current, status, printed, asked).response(headers);
    }
}

/// A printed output.
struct Printed {
    output: Option<Output>,
    source: Option<Arc<str>>,
    bytes: Vec<u8>,
    found: Vec<Diagnostic>,
}

impl Printed {
    fn nothing() -> Self {
        Printed {
            output: None,
            source: None,
            bytes: empty(),
            found: Vec::new(),
        }
    }
}

/// Printing takes a processor for a while, so it is done where it holds up nobody.
async fn printed(press: Arc<Press>, output: Output) -> Printed {
    let printing = tokio::task::spawn_blocking(move || {
        let (bytes, found) = proofread::look(&press, &output);
        let source = source_of(&press, &output);
        Printed {
            output: Some(output),
            source,
            bytes,
            found,
        }
    });
    printing.await.unwrap_or_else(|_| Printed::nothing())
}

/// The file whose text an output shows.
fn source_of(press: &Press, output: &Output) -> Option<Arc<str>> {
    let site = press.site();
    match &output.piece {
        Piece::Page { work, lang } | Piece::Slice { work, lang, .. } => {
            let page = site.presence(*work, *lang).page()?;
            Some(site.page(page).article.path.clone())
        }
        _ => None,
    }
}

/// A page at an address is shown as it last was without fault, as long as a fault keeps it from being shown as it is.
fn finished(
    preview: &Preview,
    current: &Current,
    status: StatusCode,
    printed: Printed,
    asked: Option<Route>,
) -> Answer {
    let Printed {
        output,
        source,
        bytes,
        found,
    } = printed;
    let is_faulty = found.iter().any(Diagnostic::is_error);
    if let Some(output) = &output {
        preview.note(current.version, &output.route, found);
    }
    let exists = status == StatusCode::OK;
    let faulty = faulty_files(&current.found);
    let former = asked.as_ref().and_then(|route| preview.remembered(route));
    let is_hit = |good: &Good| {
        good.source
            .as_ref()
            .is_some_and(|path| faulty.contains(&**path))
    };
    if let Some(former) = former.filter(|good| (exists && is_faulty) || is_hit(good)) {
        return with_script(preview, current, StatusCode::OK, former.bytes.to_vec());
    }
    let Some(output) = output else {
        return with_script(preview, current, status, bytes);
    };
    let is_page = matches!(output.piece, Piece::Page { .. } | Piece::Slice { .. });
    if is_page && exists && !is_faulty {
        let bytes = bytes.as_slice().into();
        preview.remember(&output.route, Good { bytes, source });
    }
    match output.piece {
        Piece::Page { .. }
        | Piece::Slice { .. }
        | Piece::NotFound { .. }
        | Piece::Languages { .. } => with_script(preview, current, status, bytes),
        _ => Answer {
            status,
            media: media::of(&output),
            bytes,
        },
    }
}

fn faulty_files(found: &[Diagnostic]) -> BTreeSet<&str> {
    let errors = found.iter().filter(|it| it.is_error());
    errors
        .filter_map(|it| Some(&*it.place.as_ref()?.path))
        .collect()
}

fn way(press: &Press, path: &str) -> Way {
    let base = &press.links().base().path;
    let below = decoded(base).and_then(|base| path.strip_prefix(base.as_str()).map(str::to_owned));
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
            let to = format!("{base}/{}", percent_encoded(page.as_str()));
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

/// The page with the script before the end of its body. The name of the press tells the script what it stands in.
fn with_script(preview: &Preview, current: &Current, status: StatusCode, bytes: Vec<u8>) -> Answer {
    let name = preview.name(current.version);
    let tag = format!("<script src=\"{OWN}live.js\" data-press=\"{name}\" async></script>");
    let end = b"</body>";
    let at = bytes
        .windows(end.len())
        .rposition(|it| it.eq_ignore_ascii_case(end));
    let at = at.unwrap_or(bytes.len());
    Answer::page(
        status,
        [&bytes[..at], tag.as_bytes(), &bytes[at..]].concat(),
    )
}

/// What there is to see when there is nothing: the panel of faults has to do.
fn empty() -> Vec<u8> {
    b"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Diwan</title></head><body></body></html>".to_vec()
}

/// The path as text; nothing when it is not UTF-8.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let digits = after.first_chunk::<2>().filter(|_| *first == b'%');
        match digits.and_then(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).ok()
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
            assert_eq!(decoded(path).as_deref(), text, "{path}");
        }
    }
}
