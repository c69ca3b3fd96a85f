//! Pages of the site: the bytes of `build` with one script tag more, printed when they are asked for.
//!
//! Where a fault keeps a page from being shown as it is, it is shown as it was; the panel over it says why.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use diwan::diagnostic::Diagnostic;
use diwan::language::Lang;
use diwan::plan::{Output, Piece};
use diwan::press::Press;
use diwan::route::Route;

use super::answer::Answer;
use super::live::with_script;
use super::state::{Current, Good, Preview};
use super::way::{Way, decode, way};
use super::words::dir;
use super::{media, proofread, withheld};

/// How long a page waits for the press that knows its file as it is now.
const PATIENCE: Duration = Duration::from_secs(2);

/// What is at an address of the site now.
pub async fn site_page(preview: &Arc<Preview>, uri: &Uri, headers: &HeaderMap) -> Response {
    let Some(path) = decode(uri.path()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let mut news = preview.subscribe();
    loop {
        let current = news.borrow_and_update().clone();
        let Some(press) = current.press.clone() else {
            let nothing = empty(None);
            return with_script(preview, &current, StatusCode::SERVICE_UNAVAILABLE, nothing)
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
        let former = as_it_was(preview, &current, status, &printed, asked.as_ref()).await;
        if status == StatusCode::NOT_FOUND
            && former.is_none()
            && let Some(asked) = &asked
            && let Some(why) = withheld::page(preview, &current, asked).await
        {
            return why.response(headers);
        }
        return finished(preview, &current, status, printed, former).response(headers);
    }
}

/// A printed output.
pub(super) struct Printed {
    output: Option<Output>,
    source: Option<Arc<str>>,
    pub(super) bytes: Vec<u8>,
    found: Vec<Diagnostic>,
}

impl Printed {
    fn nothing() -> Self {
        Printed {
            output: None,
            source: None,
            bytes: empty(None),
            found: Vec::new(),
        }
    }

    /// Whether it is what it is meant to be. A page is never empty: the fault of a template is told when the press is set
    /// up, and not for every page again.
    fn is_whole(&self) -> bool {
        let is_missing = self.bytes.is_empty() && self.output.as_ref().is_some_and(is_html);
        !is_missing && !self.found.iter().any(Diagnostic::is_error)
    }
}

/// Printing takes a processor for a while, so it is done where it holds up nobody.
pub(super) async fn printed(press: Arc<Press>, output: Output) -> Printed {
    let printing = tokio::task::spawn_blocking(move || {
        let rendered = proofread::look(&press, &output);
        let (bytes, found) = (rendered.bytes, rendered.notes);
        let source = output.piece.source(press.site()).cloned();
        Printed {
            output: Some(output),
            source,
            bytes,
            found,
        }
    });
    printing.await.unwrap_or_else(|_| Printed::nothing())
}

/// The page as it last was without fault, as long as a fault keeps it from being shown as it is: as somebody saw it, else
/// as the last sound press prints it, which knows pages that nobody had opened.
async fn as_it_was(
    preview: &Preview,
    current: &Current,
    status: StatusCode,
    printed: &Printed,
    asked: Option<&Route>,
) -> Option<(StatusCode, Vec<u8>)> {
    let exists = status == StatusCode::OK;
    let is_wanting = !printed.is_whole();
    let faulty = faulty_files(&current.found);
    let is_hit = |good: &Good| {
        good.source
            .as_ref()
            .is_some_and(|it| faulty.contains(&**it))
    };
    let seen = asked.and_then(|route| preview.remembered(route));
    if let Some(seen) = seen.filter(|good| (exists && is_wanting) || is_hit(good)) {
        return Some((StatusCode::OK, seen.bytes.to_vec()));
    }
    let sound = current.sound.as_ref().filter(|_| is_wanting || !exists)?;
    let at = asked.and_then(|route| sound.find(route));
    let (status, output) = match (at, &printed.output) {
        (Some(output), _) => (StatusCode::OK, output),
        (None, Some(output)) if is_wanting => (status, sound.find(&output.route)?),
        (None, _) => return None,
    };
    let before = self::printed(sound.clone(), output.clone()).await;
    let is_page = before.output.as_ref().is_some_and(is_html);
    (is_page && before.is_whole()).then_some((status, before.bytes))
}

fn finished(
    preview: &Preview,
    current: &Current,
    status: StatusCode,
    printed: Printed,
    former: Option<(StatusCode, Vec<u8>)>,
) -> Answer {
    let is_whole = printed.is_whole();
    let Printed {
        output,
        source,
        mut bytes,
        found,
    } = printed;
    if let Some(output) = &output {
        preview.note(current.version, &output.route, found);
    }
    if let Some((status, bytes)) = former {
        return with_script(preview, current, status, bytes);
    }
    let Some(output) = output else {
        return with_script(preview, current, status, bytes);
    };
    if is_html(&output) {
        let is_page = matches!(output.piece, Piece::Page { .. } | Piece::Slice { .. });
        if bytes.is_empty() {
            bytes = empty(lang_of(&output));
        } else if is_page && is_whole && status == StatusCode::OK {
            let bytes = bytes.as_slice().into();
            preview.remember(&output.route, Good { bytes, source });
        }
        return with_script(preview, current, status, bytes);
    }
    if let Piece::Style { name } = &output.piece {
        match is_whole {
            true => preview.remember_sheet(name, &bytes),
            false => {
                bytes = preview
                    .remembered_sheet(name)
                    .map_or(bytes, |it| it.to_vec())
            }
        }
    }
    let media = media::of(&output);
    Answer {
        status,
        media,
        bytes,
    }
}

/// Whether an output is a page for readers, in which the script can run.
pub(super) fn is_html(output: &Output) -> bool {
    matches!(
        output.piece,
        Piece::Page { .. }
            | Piece::Slice { .. }
            | Piece::NotFound { .. }
            | Piece::Languages { .. }
            | Piece::Search { .. }
            | Piece::Changes { .. }
    )
}

/// The language of a page's readers.
pub(super) fn lang_of(output: &Output) -> Option<Lang> {
    match output.piece {
        Piece::Page { version } | Piece::Slice { version, .. } => Some(version.lang),
        Piece::NotFound { lang } | Piece::Search { lang } | Piece::Changes { lang } => Some(lang),
        _ => None,
    }
}

fn faulty_files(found: &[Diagnostic]) -> BTreeSet<&str> {
    let errors = found.iter().filter(|it| it.is_error());
    errors
        .filter_map(|it| Some(&*it.place.as_ref()?.path))
        .collect()
}

/// What there is to see when there is nothing: the panel of faults has to do.
pub(super) fn empty(lang: Option<Lang>) -> Vec<u8> {
    let lang = lang.map_or(String::new(), |lang| {
        format!(" lang=\"{lang}\" dir=\"{}\"", dir(lang))
    });
    format!(
        "<!DOCTYPE html><html{lang}><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\">\
         <title>Diwan</title></head><body></body></html>"
    )
    .into_bytes()
}
