//! HTML that stands as written, but for its addresses.
//!
//! For sites that trust their authors (`html: allow`). A tag is copied byte for byte unless one of its addresses has
//! another published form; it is then written anew, with all its attributes. The text of `<script>` and its like is
//! copied, whatever it looks like. It balances nothing and finds nothing: the author asked to be left alone.

use html5ever::LocalName;
use html5ever::tokenizer::Tag;

use super::attributes::{self, Means};
use super::elements::holds_raw_text;
use super::lexer::{self, HtmlPiece, Lexer};
use super::{UrlUse, Urls, address};

/// Copies a fragment to `out`. `raw` is the element that was open at its beginning, and is at its end, if its text is
/// not markup.
pub(super) fn write(
    fragment: &str,
    raw: &mut Option<LocalName>,
    urls: &mut Urls<'_>,
    out: &mut String,
) {
    let lexer = Lexer::new(fragment);
    let mut at = 0;
    while at < fragment.len() {
        let start = match raw.take() {
            Some(name) => {
                let found = lexer::end_tag(fragment, at, &name);
                if found.is_none() {
                    *raw = Some(name);
                }
                found.unwrap_or(fragment.len())
            }
            None => at,
        };
        out.push_str(&fragment[at..start]);
        if start == fragment.len() {
            return;
        }
        let cut = lexer.cut(start);
        at = cut.end;
        let HtmlPiece::Start(mut tag) = cut.piece else {
            out.push_str(&fragment[start..at]);
            continue;
        };
        if publish(&mut tag, urls) {
            write_tag(&tag, out);
        } else {
            out.push_str(&fragment[start..at]);
        }
        if holds_raw_text(&tag.name) {
            *raw = Some(tag.name);
        }
    }
}

/// Puts published addresses in the place of written ones; gives whether there were any.
fn publish(tag: &mut Tag, urls: &mut Urls<'_>) -> bool {
    let (mut changed, mut is_lost) = (false, false);
    let rel = tag.attrs.iter().find(|it| &*it.name.local == "rel");
    let rel = rel.map(|it| it.value.to_string()).unwrap_or_default();
    for attribute in &mut tag.attrs {
        // These are asked about, and stay as they are written.
        if let Some(used) = attributes::loads(&tag.name, &attribute.name.local, &rel) {
            urls(used, attribute.value.trim());
            continue;
        }
        let published = match attributes::meaning(&tag.name, &attribute.name.local) {
            Some(Means::Address(used)) => urls(used, attribute.value.trim()),
            Some(Means::Picture) => urls(UrlUse::Image, attribute.value.trim()),
            Some(Means::Pictures) => publish_list(&attribute.value, urls),
            Some(Means::Text) | None => None,
        };
        if let Some(published) = published {
            is_lost |= published.is_empty();
            attribute.value = published.into();
            changed = true;
        }
    }
    if is_lost {
        // An address that came to nothing leads nowhere, and not to the page itself.
        let is_link =
            |name: &str| attributes::meaning(&tag.name, name) == Some(Means::Address(UrlUse::Link));
        tag.attrs
            .retain(|it| !it.value.is_empty() || !is_link(&it.name.local));
    }
    changed
}

fn publish_list(value: &str, urls: &mut Urls<'_>) -> Option<String> {
    let mut changed = false;
    let mut written = Vec::new();
    for candidate in address::candidates(value) {
        let published = urls(UrlUse::Image, candidate.address);
        changed |= published.is_some();
        let address = published.unwrap_or_else(|| candidate.address.to_owned());
        let item = format!("{} {}", address::in_list(&address), candidate.size);
        written.push(item.trim_end().to_owned());
    }
    changed.then(|| written.join(", "))
}

fn write_tag(tag: &Tag, out: &mut String) {
    out.push('<');
    out.push_str(&tag.name);
    for attribute in &tag.attrs {
        attributes::write(&attribute.name.local, &attribute.value, out);
    }
    out.push_str(if tag.self_closing { " />" } else { ">" });
}
