//! The site at another moment: what readers will see then, or saw.
//!
//! `?at=2026-12-01T08:00` on any page shows it as it is public at that moment, by the sources as they are now, and so is every page that
//! is opened after it in this browser, until `?at=now`: a cookie remembers it, since links of the site know nothing of it. The
//! press of the moment is set up when it is first asked for, and kept until something is saved or another moment is asked for.

use std::sync::Arc;

use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use diwan::article::When;
use diwan::diagnostic::Message;
use diwan::press::Press;
use diwan::route::percent_decode;

use super::answer::Answer;
use super::live::with_moment;
use super::media;
use super::other_press::press_of;
use super::page::{empty, is_html, lang_of, printed};
use super::state::{Current, Preview};
use super::way::{Way, decode, way};
use super::words::Words;

/// The name of the cookie, and of the word in a query.
const COOKIE: &str = "diwan-at";
const QUERY: &str = "at=";
/// What leads back to the present.
const NOW: &str = "now";

/// What a request says of a moment.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked {
    /// The moment that it wants to see, as it was written too; `None` for now.
    at: Option<(When, String)>,
    /// Whether its address says so, and not only its cookie.
    is_said: bool,
    /// What the address says that is no moment, and why.
    wrong: Option<(String, Message)>,
}

impl Asked {
    /// By the address, else by the cookie.
    pub fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        let query = uri.query().unwrap_or_default().split('&');
        let said = query
            .filter_map(|pair| pair.strip_prefix(QUERY))
            .next_back();
        let moment = |text: &str| {
            let text = percent_decode(text).replace(' ', "T");
            match When::parse(&text) {
                Ok(when) => Ok((when, text)),
                Err(why) => Err((text, Message::from(why))),
            }
        };
        if let Some(said) = said {
            let is_moment = !matches!(said, "" | NOW);
            let (at, wrong) = match is_moment.then(|| moment(said)).transpose() {
                Ok(at) => (at, None),
                Err(wrong) => (None, Some(wrong)),
            };
            return Asked {
                is_said: wrong.is_none(),
                at,
                wrong,
            };
        }
        let cookies = headers.get_all(header::COOKIE).iter();
        let cookies = cookies
            .filter_map(|it| it.to_str().ok())
            .flat_map(|it| it.split(';'));
        let mut own = cookies.filter_map(|it| it.trim().strip_prefix(COOKIE)?.strip_prefix('='));
        let at = own.next().and_then(|said| moment(said).ok());
        Asked {
            at,
            is_said: false,
            wrong: None,
        }
    }

    /// What is to be said where the address names no moment.
    pub fn refusal(&self) -> Option<Message> {
        let (said, why) = self.wrong.clone()?;
        Some(message!("preview-at-no-moment", said, why))
    }

    /// The cookie by which the browser remembers what the address says, or forgets it.
    pub fn remember(&self, response: &mut Response) {
        if !self.is_said {
            return;
        }
        let cookie = match &self.at {
            Some((_, at)) => format!("{COOKIE}={at}; Path=/; SameSite=Strict"),
            None => format!("{COOKIE}=; Path=/; SameSite=Strict; Max-Age=0"),
        };
        let value = HeaderValue::from_str(&cookie).ok();
        let headers = response.headers_mut();
        headers.extend(value.map(|value| (header::SET_COOKIE, value)));
    }
}

/// The page at the moment that was asked for; `None` where that is now.
pub async fn page(
    preview: &Arc<Preview>,
    current: &Arc<Current>,
    asked: &Asked,
    uri: &Uri,
    headers: &HeaderMap,
) -> Option<Response> {
    let (at, said) = asked.at.as_ref()?;
    let press = press_at(preview, current, *at).await?;
    let path = decode(uri.path())?;
    let (status, output) = match way(&press, &path) {
        Way::Moved(status, to) => return Some((status, [(header::LOCATION, to)]).into_response()),
        Way::At(output) => (StatusCode::OK, Some(output)),
        Way::Missing(output, _) => (StatusCode::NOT_FOUND, output),
    };
    let answer = match output {
        None => Answer::page(status, empty(None)),
        Some(output) => {
            let bytes = printed(press.clone(), output.clone()).await.bytes;
            match is_html(&output) {
                false => Answer {
                    status,
                    media: media::of(&output),
                    bytes,
                },
                true => {
                    let lang = lang_of(&output);
                    let bytes = if bytes.is_empty() { empty(lang) } else { bytes };
                    let query = lang.map(|lang| format!("lang={lang}"));
                    let accepted = headers.get(header::ACCEPT_LANGUAGE);
                    let accepted = accepted.and_then(|it| it.to_str().ok());
                    let words = Words::choose(&press, query.as_deref(), accepted);
                    with_moment(preview, current, (status, bytes), (said, &words))
                }
            }
        }
    };
    Some(answer.response(headers))
}

/// The press of the moment that was asked for.
async fn press_at(preview: &Arc<Preview>, current: &Arc<Current>, at: When) -> Option<Arc<Press>> {
    let base = current.press.clone()?;
    let now = at.timestamp(&base.site().settings.time_zone);
    press_of(preview, current, now, base.edition().drafts).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_goes_before_the_cookie() {
        let asked = |address: &str, cookie: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, HeaderValue::from_static(cookie));
            let asked = Asked::of(&address.parse().unwrap(), &headers);
            (asked.at.map(|(_, it)| it), asked.is_said)
        };
        let then = Some("2026-12-01T08:00".to_owned());
        assert_eq!(asked("/a/?at=2026-12-01T08%3A00", ""), (then.clone(), true));
        assert_eq!(
            asked("/a/?lang=ar&at=now", "diwan-at=2026-12-01"),
            (None, true)
        );
        assert_eq!(
            asked("/a/", "x=1; diwan-at=2026-12-01T08:00"),
            (then, false)
        );
        assert_eq!(
            asked("/a/?format=1", "diwan-atlas=2026-12-01"),
            (None, false)
        );
        for nonsense in ["%3Cscript%3E", "demain", "2026-12-1T8:00", "2026-13-01"] {
            let address = format!("/a/?at={nonsense}");
            let asked = Asked::of(&address.parse().unwrap(), &HeaderMap::new());
            assert!(asked.refusal().is_some() && !asked.is_said, "{nonsense}");
        }
        assert_eq!(asked("/a/?at=", ""), (None, true));
    }
}
