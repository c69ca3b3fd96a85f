//! Telling open pages: a stream of server-sent events (HTML, §9.2).
//!
//! Each event says which press is the newest, how often faults of it were noted and how many there are. A page that was away needs no history: the
//! first event of a stream says how things stand.

use std::convert::Infallible;

use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use serde_json::json;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use super::state::{Current, PressChange, Preview};

/// The stream for one listener: `hello`, then `css`, `reload` or `error`.
pub fn stream(preview: &Preview) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
    let run = preview.name(0);
    let run = run.trim_end_matches('0').to_owned();
    let mut seen = None;
    let events = WatchStream::new(preview.subscribe()).map(move |current| {
        let kind = kind(seen, &current);
        seen = Some(current.version);
        let faults = current.faults();
        let errors = faults.iter().filter(|fault| fault.is_error()).count();
        let data = json!({
            "press": format!("{run}{}", current.version),
            "noted": current.noted,
            "errors": errors,
            "warnings": faults.len() - errors,
        });
        Ok(Event::default().event(kind).data(data.to_string()))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

/// What a listener who has last seen this press must do.
fn kind(seen: Option<u64>, current: &Current) -> &'static str {
    match seen {
        None => "hello",
        Some(seen) if seen == current.version => "error",
        Some(seen) if seen + 1 == current.version && current.change == PressChange::Styles => "css",
        Some(_) => "reload",
    }
}
