//! What stands at the address of a page that is not public now: its title, and why its readers find nothing there.
//!
//! An editor who makes a page a draft, or opens one whose time has not come, is otherwise told that they mistyped. Which page
//! has the address is asked of the press that shows drafts, set up when somebody comes to an address where nothing is.

use std::fmt::Write;
use std::sync::Arc;

use axum::http::StatusCode;
use diwan::route::Route;
use diwan::site::State;

use super::answer::Answer;
use super::faults::{direction, named};
use super::html::{bdi, escaped};
use super::live::with_script;
use super::other_press::press_of;
use super::state::{Current, Preview, Withheld};
use super::words::Words;

/// The page that says why; `None` where no page that is not public has this address.
pub async fn page(preview: &Arc<Preview>, current: &Arc<Current>, asked: &Route) -> Option<Answer> {
    let shown = current.press.as_ref()?.edition().clone();
    if current.withheld.is_empty() || shown.drafts {
        return None;
    }
    let press = press_of(preview, current, shown.now, true).await?;
    let output = press.find(asked)?;
    let source = output.piece.source(press.site())?;
    let page = current
        .withheld
        .iter()
        .find(|it| it.place.path == *source)?;
    let words = Words {
        press: &press,
        lang: output.piece.version()?.lang,
    };
    let bytes = written(page, &words).into_bytes();
    Some(with_script(preview, current, StatusCode::NOT_FOUND, bytes))
}

fn written(page: &Withheld, words: &Words) -> String {
    let tongue = words.tongue();
    let why = match page.state {
        State::Draft => message!("preview-withheld-draft"),
        State::Expired => message!("preview-withheld-expired"),
        State::Held => message!("preview-withheld-held"),
        State::Embargoed | State::Public => message!("preview-withheld-embargoed"),
    };
    let remedy = message!("preview-withheld-shown-by", path = named(&page.place));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><title>{}</title><style>{}</style></head>\n\
         <body>\n<main>\n<h1>{}</h1>\n",
        tongue.tag(),
        direction(tongue),
        escaped(&page.title),
        super::status::STYLE,
        bdi(page.lang, &page.title),
    );
    for told in [why, remedy] {
        let _ = writeln!(out, "<p>{}</p>", escaped(&told.shown(tongue)));
    }
    let _ = writeln!(
        out,
        "<p><a href=\"{}\" lang=\"{}\" dir=\"{}\">{}</a></p>\n</main>\n</body>\n</html>",
        escaped(&format!("/_diwan/?lang={}", words.lang)),
        words.lang,
        words.dir(),
        escaped(&words.word("preview-all")),
    );
    out
}
