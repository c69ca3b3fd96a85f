//! The state for programs: an object a line, for every work in every language, then for every message that a language
//! lacks.
//!
//! All keys always, `null` where there is nothing; new ones may only be added at the end. Numbers of blocks and lines begin
//! with 1, and paths lie below the site's root.

use diwan::site::{BlockText, Entry, Standing, State as Publication};
use serde_json::{Value, json};

use super::State;

/// The whole state.
pub fn lines(state: &State) -> String {
    let pages = state.entries.iter().map(|entry| page(state, entry));
    let catalogues = state.press.catalogues();
    let messages = state.langs.iter().flat_map(|lang| {
        let path = format!("i18n/{lang}.ftl");
        catalogues.lacking(*lang).into_iter().map(move |id| {
            json!({ "kind": "message", "lang": lang.as_str(), "id": id, "state": "missing", "path": path })
        })
    });
    pages
        .chain(messages)
        .map(|line| format!("{line}\n"))
        .collect()
}

fn page(state: &State, entry: &Entry) -> Value {
    let site = state.press.site();
    let mut line = json!({
        "kind": "page",
        "work": &*site.work(entry.work).name,
        "lang": entry.lang.as_str(),
        "section": &*entry.section,
        "state": "missing",
        "path": null,
        "of": null,
        "source": null,
        "blocks": [],
        "total": null,
        "publication": null,
    });
    match &entry.standing {
        Standing::Missing(path) => line["path"] = path.as_str().into(),
        Standing::There(page, freshness) => {
            let translation = &site.page(*page).article.front.translation;
            let of = translation.as_ref().and_then(|it| it.of.as_ref());
            let blocks = state.passages(freshness).iter().map(block).collect();
            line["state"] = freshness.as_str().into();
            line["path"] = state.path(*page).into();
            line["of"] = of.map(|(of, _)| &**of).into();
            line["source"] = freshness.source().map(|page| state.path(page)).into();
            line["blocks"] = Value::Array(blocks);
            line["total"] = freshness.source().map(|page| state.blocks(page)).into();
            line["publication"] = publication(site.page(*page).state).into();
        }
    }
    line
}

fn block(passage: &BlockText) -> Value {
    json!({
        "index": passage.change.at + 1,
        "change": passage.change.kind.as_str(),
        "was": passage.change.was.map(|was| was + 1),
        "path": &*passage.place.path,
        "line": passage.place.line,
        "heading": passage.heading.as_deref(),
        "text": passage.words,
    })
}

/// Whether readers see a page, and if not, why.
fn publication(state: Publication) -> &'static str {
    match state {
        Publication::Public => "public",
        Publication::Draft => "draft",
        Publication::Embargoed => "embargoed",
        Publication::Expired => "expired",
        Publication::Held => "held",
    }
}
