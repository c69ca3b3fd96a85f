//! Requests: who may ask, and what of the site or of the preview's own pages is answered.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use super::super::tongue::said;
use super::answer::Answer;
use super::html::escaped;
use super::live::{OWN, SCRIPT, with_script};
use super::moment::{self, Asked};
use super::page::site_page;
use super::state::Preview;
use super::way::decode;
use super::words::Words;
use super::{compare, events, faults, guard, guide, status};

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
            None => page_asked_for(&shared.preview, &parts.uri, &parts.headers).await,
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

/// What is at an address of the site, now or at the moment that is asked for.
async fn page_asked_for(preview: &Arc<Preview>, uri: &Uri, headers: &HeaderMap) -> Response {
    let asked = Asked::of(uri, headers);
    if let Some(why) = asked.refusal() {
        return (StatusCode::BAD_REQUEST, format!("{}\n", said(&why))).into_response();
    }
    let current = preview.current();
    let mut response = match moment::page(preview, &current, &asked, uri, headers).await {
        Some(response) => response,
        None => site_page(preview, uri, headers).await,
    };
    asked.remember(&mut response);
    response
}

fn refusal(status: StatusCode) -> Response {
    match status {
        StatusCode::METHOD_NOT_ALLOWED => (status, [(header::ALLOW, "GET, HEAD")]).into_response(),
        StatusCode::FORBIDDEN => {
            let why = said(&message!("not-this-preview"));
            (status, format!("{why}\n")).into_response()
        }
        _ => status.into_response(),
    }
}

/// That the preview has no page of this name, and where all are.
fn no_such_page(own: &str, words: &Words) -> String {
    let tongue = words.tongue();
    let name = decode(own).unwrap_or_default();
    let told = message!("preview-no-such-page", name).shown(tongue);
    let way = message!("preview-has-pages", address = OWN).shown(tongue);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tongue}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><title>{told}</title><style>{}</style></head>\n\
         <body>\n<main><p>{told}</p><p><a href=\"{OWN}?lang={}\">{way}</a></p></main>\n</body>\n</html>\n",
        faults::direction(tongue),
        status::STYLE,
        words.lang,
        told = escaped(&told),
        way = escaped(&way),
    )
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
    let shown = |page: Option<String>, words: &Words| {
        let (status, page) = match page {
            Some(page) => (StatusCode::OK, page),
            None => (StatusCode::NOT_FOUND, no_such_page(own, words)),
        };
        with_script(preview, &current, status, page.into_bytes()).response(headers)
    };
    let (media, bytes) = match own {
        "events" => return events::stream(preview).into_response(),
        "live.js" => ("text/javascript; charset=utf-8", SCRIPT.to_owned()),
        "faults" => (
            "application/json",
            faults::json(&current, uri.query(), words().as_ref()),
        ),
        "" => {
            let page = status::page(&current, words().as_ref());
            return with_script(preview, &current, StatusCode::OK, page.into_bytes())
                .response(headers);
        }
        "compare.js" => ("text/javascript; charset=utf-8", compare::SCRIPT.to_owned()),
        "marks.css" => ("text/css; charset=utf-8", compare::MARKS.to_owned()),
        _ => match (own.split_once('/'), words()) {
            (Some(("compare", name)), Some(words)) => {
                let page = decode(name).and_then(|it| compare::page(&it, uri.query(), &words));
                return shown(page, &words);
            }
            (Some(("rows", name)), Some(words)) => {
                let name = decode(name);
                // Git may be asked for what a page said before.
                let rows = |name: String| {
                    tokio::task::block_in_place(|| {
                        compare::data(&current, preview.root(), &name, uri.query(), &words)
                    })
                };
                match name.and_then(rows) {
                    Some(rows) => ("application/json", rows),
                    None => return StatusCode::NOT_FOUND.into_response(),
                }
            }
            (guide, Some(words)) => {
                let page = match guide {
                    None if own == "style-guide" => guide::page(&words, uri.query()),
                    Some(("style-guide", tag)) => guide::frame(words.press, tag.trim_matches('/')),
                    _ => None,
                };
                return shown(page, &words);
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
