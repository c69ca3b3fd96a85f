//! The list of all pages with their state, section by section, for the status page.
//!
//! Each section opens by itself: a site has thousands of pages, and who looks for one knows where it lies.

use std::collections::BTreeMap;
use std::fmt::Write;

use diwan::press::Press;
use diwan::site::{Entry, Freshness, Standing, WorkId};

use super::html::{bdi, close_table, compare, escaped, linked, name_in, open_table};
use super::words::Words;

/// How many works of a section are listed; who has more in one looks for them by their address.
const LISTED: usize = 500;

/// A section for each section of the site, closed; in it a row for each work and a cell for each language.
pub fn list(out: &mut String, press: &Press, all: &[Entry], words: &Words) {
    let mut sections: BTreeMap<&str, BTreeMap<&str, Vec<&Entry>>> = BTreeMap::new();
    for entry in all {
        let works = sections.entry(&entry.section).or_default();
        works
            .entry(&press.site().work(entry.work).name)
            .or_default()
            .push(entry);
    }
    let _ = writeln!(out, "<h2>{}</h2>", escaped(&words.word("preview-list")));
    for (section, works) in sections {
        let title = press
            .site()
            .find(section)
            .and_then(|work| titled(press, work, words));
        let _ = write!(
            out,
            "<details><summary>{} <code dir=\"ltr\">/{}</code> · {}</summary>",
            title.unwrap_or_default(),
            escaped(section),
            words.number(works.len()),
        );
        let work = escaped(&words.word("preview-work"));
        let langs = press.site().langs().map(|lang| name_in(press, lang));
        open_table(out, std::iter::once(work).chain(langs));
        for (name, entries) in works.iter().take(LISTED) {
            row(out, press, name, entries, words);
        }
        close_table(out);
        let more = works.len().saturating_sub(LISTED);
        if more > 0 {
            let _ = write!(
                out,
                "<p>{}</p>",
                escaped(&words.count("preview-more", more))
            );
        }
        out.push_str("</details>\n");
    }
}

fn row(out: &mut String, press: &Press, name: &str, entries: &[&Entry], words: &Words) {
    let way = compare(press, entries[0].work, words);
    let shown = if name.is_empty() { "/" } else { name };
    let _ = write!(
        out,
        "<tr><th scope=\"row\"><a href=\"{way}\"><code dir=\"auto\">{}</code></a></th>",
        escaped(shown)
    );
    for lang in press.site().langs() {
        let entry = entries.iter().find(|it| it.lang == lang);
        let cell = entry.map_or_else(String::new, |entry| cell(press, entry, words));
        let _ = write!(out, "<td>{cell}</td>");
    }
    out.push_str("</tr>\n");
}

/// The page in a language, and what is not in order.
fn cell(press: &Press, entry: &Entry, words: &Words) -> String {
    let kind = |text: String| format!(" <span class=\"kind\">{}</span>", escaped(&text));
    match &entry.standing {
        Standing::There(page, freshness) => {
            let state = match freshness {
                Freshness::Stale(_, changes) => {
                    kind(words.count("preview-stale-blocks", changes.len()))
                }
                Freshness::Unrecorded(_) => kind(words.word("preview-unrecorded")),
                _ => String::new(),
            };
            linked(press, entry.work, *page) + &state
        }
        Standing::Missing(_) => kind(words.word("preview-absent")),
    }
}

fn titled(press: &Press, work: WorkId, words: &Words) -> Option<String> {
    let title = press.site().title(work.version(words.lang))?;
    Some(bdi(title.lang, &title.value))
}
