//! From bytes to a response: `ETag` and `If-None-Match`, one `Range`, `HEAD` (RFC 9110).

use std::ops::Range;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;

/// What is to be answered.
pub struct Answer {
    /// 200, or what a page for a missing address is sent with.
    pub status: StatusCode,
    /// The value of `Content-Type`.
    pub media: &'static str,
    /// The whole content.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// A page.
    pub fn page(status: StatusCode, bytes: Vec<u8>) -> Self {
        let media = "text/html; charset=utf-8";
        Answer {
            status,
            media,
            bytes,
        }
    }

    /// The response to a request with these headers; conditions are for what exists only.
    pub fn response(self, headers: &HeaderMap) -> Response {
        let tag = format!("\"{}\"", &blake3::hash(&self.bytes).to_hex()[..32]);
        let whole = self.bytes.len();
        if self.status != StatusCode::OK {
            return self.with(self.status, &tag, 0..whole);
        }
        if headers
            .get(header::IF_NONE_MATCH)
            .is_some_and(|known| names(known, &tag))
        {
            return self.with(StatusCode::NOT_MODIFIED, &tag, 0..0);
        }
        let is_same = headers
            .get(header::IF_RANGE)
            .is_none_or(|known| known.as_bytes() == tag.as_bytes());
        match headers
            .get(header::RANGE)
            .filter(|_| is_same)
            .and_then(|it| asked(it, whole))
        {
            None => self.with(StatusCode::OK, &tag, 0..whole),
            Some(Ok(range)) => {
                let part = format!("bytes {}-{}/{whole}", range.start, range.end - 1);
                content_range(self.with(StatusCode::PARTIAL_CONTENT, &tag, range), &part)
            }
            Some(Err(Unsatisfiable)) => {
                let none = self.with(StatusCode::RANGE_NOT_SATISFIABLE, &tag, 0..0);
                content_range(none, &format!("bytes */{whole}"))
            }
        }
    }

    fn with(&self, status: StatusCode, tag: &str, range: Range<usize>) -> Response {
        let mut response = Response::new(Body::from(self.bytes[range].to_vec()));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        headers.extend(
            HeaderValue::from_str(tag)
                .ok()
                .map(|tag| (header::ETAG, tag)),
        );
        response
    }
}

fn content_range(mut response: Response, value: &str) -> Response {
    let value = HeaderValue::from_str(value).ok();
    response
        .headers_mut()
        .extend(value.map(|value| (header::CONTENT_RANGE, value)));
    response
}

/// Whether `If-None-Match` names this tag (weak comparison).
fn names(known: &HeaderValue, tag: &str) -> bool {
    let known = known.to_str().unwrap_or("");
    known
        .split(',')
        .map(str::trim)
        .any(|it| it == "*" || it.trim_start_matches("W/") == tag)
}

#[derive(Debug, PartialEq, Eq)]
struct Unsatisfiable;

/// The bytes asked for. Several ranges, other units and what cannot be read are answered with everything, as RFC 9110
/// §14.2 allows.
fn asked(value: &HeaderValue, whole: usize) -> Option<Result<Range<usize>, Unsatisfiable>> {
    let (first, last) = value
        .to_str()
        .ok()?
        .strip_prefix("bytes=")?
        .trim()
        .split_once('-')?;
    let number = |text: &str| text.parse::<usize>().ok();
    let range = match (first, last) {
        ("", last) => {
            let length = number(last)?.min(whole);
            whole - length..whole
        }
        (first, "") => number(first)?..whole,
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return None;
            }
            first..last.saturating_add(1).min(whole)
        }
    };
    Some(if range.start < range.end {
        Ok(range)
    } else {
        Err(Unsatisfiable)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_a_part_or_is_refused_or_is_ignored() {
        for (value, expected) in [
            ("bytes=0-3", Some(Ok(0..4))),
            ("bytes=8-", Some(Ok(8..10))),
            ("bytes=-3", Some(Ok(7..10))),
            ("bytes=-30", Some(Ok(0..10))),
            ("bytes=4-400", Some(Ok(4..10))),
            ("bytes=0-18446744073709551615", Some(Ok(0..10))),
            ("bytes=10-", Some(Err(Unsatisfiable))),
            ("bytes=-0", Some(Err(Unsatisfiable))),
            ("bytes=3-2", None),
            ("bytes=0-1,3-4", None),
            ("lines=0-1", None),
            ("bytes=x-y", None),
        ] {
            assert_eq!(
                asked(&HeaderValue::from_static(value), 10),
                expected,
                "{value}"
            );
        }
    }
}
