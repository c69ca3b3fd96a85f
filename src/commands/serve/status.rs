//! The status page: what there is in each language, what is missing or stale, what is not public, what is wrong.
//!
//! For editors and translators, so its words are messages of the catalogues. Every page is a link, and every file is
//! named as an editor opens it.

use std::collections::BTreeMap;
use std::fmt::Write;

use diwan::diagnostic::Diagnostic;
use diwan::language::Lang;
use diwan::press::Press;
use diwan::site::{Entry, Freshness, PageId, Standing, State, passages};

use super::faults::{direction, named};
use super::html::{bdi, close_table, compare, escaped, linked, name_in, open_table, own_name};
use super::pages;
use super::releases;
use super::state::{Current, Withheld};
use super::words::{Words, dir};

/// The style of this page and of its like.
pub const STYLE: &str = include_str!("status.css");
/// The faults that are text of a language which nobody said.
pub const FOREIGN: [&str; 2] = ["unmarked-language", "wrong-language"];

/// The page, in the language of the words; without a press there are neither, and the panel of faults stands alone.
pub fn page(current: &Current, words: Option<&Words>) -> String {
    let mut out = String::from("<!DOCTYPE html>\n");
    let (Some(words), Some(press)) = (words, &current.press) else {
        out.push_str("<html><head><meta charset=\"utf-8\"><title>Diwan</title></head><body><main></main></body></html>\n");
        return out;
    };
    let title = escaped(&words.word("preview-title"));
    let _ = write!(
        out,
        "<html lang=\"{}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><title>{title}</title><style>{STYLE}</style></head>\n\
         <body>\n<main data-noted=\"{}\">\n<h1>{title}</h1>\n",
        words.lang,
        words.dir(),
        current.noted,
    );
    // A translation that is not public yet is not missing.
    let mut inventory = press.site().inventory();
    inventory.retain(|it| {
        let name = &press.site().work(it.work).name;
        let is_it = |hidden: &Withheld| hidden.lang == it.lang && hidden.work == *name;
        !(matches!(it.standing, Standing::Missing(_)) && current.withheld.iter().any(is_it))
    });
    let all = current.faults();
    let (foreign, others): (Vec<Diagnostic>, Vec<Diagnostic>) = all
        .into_iter()
        .partition(|fault| FOREIGN.contains(&fault.code));
    choice(&mut out, press, words);
    counts(&mut out, press, current, &inventory, words);
    releases::releases(&mut out, press, words);
    faults(&mut out, press, &others, words);
    stale(&mut out, press, &inventory, words);
    missing(&mut out, press, &inventory, words);
    strings(&mut out, press, words);
    if !foreign.is_empty() {
        heading(&mut out, words, "preview-foreign", foreign.len());
        listed(&mut out, press, &foreign, words);
    }
    withheld(&mut out, press, &current.withheld, words);
    pages::list(&mut out, press, &inventory, words);
    if press.has_style_guide() {
        let _ = writeln!(
            out,
            "<p><a href=\"/_diwan/style-guide?lang={}\">{}</a></p>",
            words.lang,
            escaped(&words.word("preview-guide"))
        );
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Links to this page in the other languages.
fn choice(out: &mut String, press: &Press, words: &Words) {
    let label = escaped(&words.word("preview-languages"));
    let _ = write!(out, "<nav aria-label=\"{label}\"><ul>");
    for lang in press.site().langs() {
        let current = if lang == words.lang {
            " aria-current=\"page\""
        } else {
            ""
        };
        let name = escaped(&own_name(press, lang));
        let _ = write!(
            out,
            "<li><a href=\"?lang={lang}\" lang=\"{lang}\" dir=\"{}\"{current}>{name}</a></li>",
            dir(lang)
        );
    }
    out.push_str("</ul></nav>\n");
}

fn counts(out: &mut String, press: &Press, current: &Current, all: &[Entry], words: &Words) {
    let heads = [
        "languages",
        "pages",
        "missing",
        "stale",
        "unrecorded",
        "strings",
        "drafts",
        "embargoed",
        "expired",
        "held",
    ];
    open_table(
        out,
        heads
            .iter()
            .map(|id| escaped(&words.word(&format!("preview-{id}")))),
    );
    for lang in press.site().langs() {
        let of = |wanted: fn(&Standing) -> bool| {
            let own = all.iter().filter(|it| it.lang == lang);
            own.filter(|it| wanted(&it.standing)).count()
        };
        let is = |state| {
            let withheld = current.withheld.iter();
            let own = withheld.filter(|it| it.lang == lang && it.state == state);
            own.count()
        };
        let _ = write!(
            out,
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td>",
            name_in(press, lang),
            words.number(of(|it| matches!(it, Standing::There(..)))),
        );
        for number in [
            of(|it| matches!(it, Standing::Missing(_))),
            of(|it| matches!(it, Standing::There(_, Freshness::Stale(..)))),
            of(|it| matches!(it, Standing::There(_, Freshness::Unrecorded(_)))),
            press.catalogues().lacking(lang).len(),
            is(State::Draft),
            is(State::Embargoed),
            is(State::Expired),
            is(State::Held),
        ] {
            let some = if number > 0 { " some" } else { "" };
            let _ = write!(
                out,
                "<td class=\"number{some}\">{}</td>",
                words.number(number)
            );
        }
        out.push_str("</tr>");
    }
    close_table(out);
}

fn faults(out: &mut String, press: &Press, faults: &[Diagnostic], words: &Words) {
    let errors = faults.iter().filter(|fault| fault.is_error()).count();
    let _ = writeln!(
        out,
        "<h2>{} · {}</h2>",
        escaped(&words.count("preview-errors", errors)),
        escaped(&words.count("preview-warnings", faults.len() - errors)),
    );
    let tongue = words.tongue();
    let _ = writeln!(
        out,
        "<p lang=\"{tongue}\" dir=\"{}\">{}</p>",
        direction(tongue),
        escaped(&message!("preview-looks-at-printing").shown(tongue)),
    );
    listed(out, press, faults, words);
}

fn listed(out: &mut String, press: &Press, faults: &[Diagnostic], words: &Words) {
    if faults.is_empty() {
        return;
    }
    let ids = (0..).map(PageId).zip(&press.site().pages);
    let pages: BTreeMap<&str, PageId> = ids.map(|(id, page)| (&*page.article.path, id)).collect();
    let tongue = words.tongue();
    let worded = format!("lang=\"{tongue}\" dir=\"{}\"", direction(tongue));
    out.push_str("<ol>\n");
    for fault in faults {
        let _ = write!(
            out,
            "<li class=\"fault\"><p class=\"{}\" {worded}>{}</p>",
            fault.severity,
            escaped(&fault.message.shown(tongue)),
        );
        if let Some(place) = &fault.place {
            let _ = write!(out, "<code dir=\"ltr\">{}</code>", escaped(&named(place)));
            // A page that cannot be read is none of the site's: there is its place and no more.
            if let Some(page) = pages.get(&*place.path) {
                let work = press.site().page(*page).work;
                let _ = write!(out, " {}", linked(press, work, *page));
            }
        }
        if let Some(hint) = &fault.hint {
            let _ = write!(out, "<p {worded}>{}</p>", escaped(&hint.shown(tongue)));
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n");
}

/// The translations that their source has left behind, each with what changed in it.
fn stale(out: &mut String, press: &Press, all: &[Entry], words: &Words) {
    let stale: Vec<(&Entry, PageId, &Freshness)> = all
        .iter()
        .filter_map(|entry| match &entry.standing {
            Standing::There(page, freshness @ Freshness::Stale(..)) => {
                Some((entry, *page, freshness))
            }
            _ => None,
        })
        .collect();
    heading(out, words, "preview-stale", stale.len());
    if stale.is_empty() {
        let _ = writeln!(out, "<p>{}</p>", escaped(&words.word("preview-current")));
    }
    for (entry, page, freshness) in stale {
        let _ = write!(
            out,
            "<div class=\"work\"><p>{} <a href=\"{}\">{}</a></p><p><span class=\"kind\">{}</span> <code dir=\"ltr\">{}</code></p>\n<ul class=\"plain\">",
            linked(press, entry.work, page),
            compare(press, entry.work, words),
            escaped(&words.word("preview-compare")),
            escaped(&words.count("preview-stale-blocks", freshness.changes().len())),
            escaped(&press.site().page(page).article.path),
        );
        changes(out, press, freshness, words);
        out.push_str("</ul></div>\n");
    }
}

fn changes(out: &mut String, press: &Press, freshness: &Freshness, words: &Words) {
    let Some(source) = freshness.source().map(|page| press.site().page(page)) else {
        return;
    };
    let Ok(text) = press.sources().text(&source.article.path) else {
        return;
    };
    for passage in passages(freshness.changes(), &source.article, &text) {
        let kind = words.word(&format!("preview-block-{}", passage.change.kind.as_str()));
        let _ = write!(
            out,
            "<li><span class=\"kind\">{}</span><code dir=\"ltr\">{}</code>",
            escaped(&kind),
            escaped(&named(&passage.place)),
        );
        let heading = passage.heading.as_deref().filter(|it| *it != passage.words);
        for told in heading.into_iter().chain([passage.words.as_str()]) {
            if !told.is_empty() {
                let _ = write!(
                    out,
                    "<span class=\"words\">{}</span>",
                    bdi(source.lang, told)
                );
            }
        }
        out.push_str("</li>\n");
    }
}

/// The works that lack a language, with what there is of them and the file that is to be written.
fn missing(out: &mut String, press: &Press, all: &[Entry], words: &Words) {
    let site = press.site();
    let works = all.chunk_by(|one, other| one.work == other.work);
    let lacks = |entries: &&[Entry]| {
        entries
            .iter()
            .any(|it| matches!(it.standing, Standing::Missing(_)))
    };
    let lacking: Vec<&[Entry]> = works.filter(lacks).collect();
    heading(out, words, "preview-missing", lacking.len());
    if lacking.is_empty() {
        let _ = writeln!(out, "<p>{}</p>", escaped(&words.word("preview-complete")));
        return;
    }
    let heads = [escaped(&words.word("preview-work"))];
    open_table(
        out,
        heads
            .into_iter()
            .chain(site.langs().map(|lang| name_in(press, lang))),
    );
    for entries in lacking {
        let work = entries[0].work;
        let _ = write!(
            out,
            "<tr><th scope=\"row\"><a href=\"{}\"><code dir=\"auto\">{}</code></a></th>",
            compare(press, work, words),
            escaped(&site.work(work).name),
        );
        for lang in site.langs() {
            let entry = entries.iter().find(|it| it.lang == lang);
            let cell = entry.map_or_else(String::new, |entry| cell(press, entry, words));
            let _ = write!(out, "<td>{cell}</td>");
        }
        out.push_str("</tr>\n");
    }
    close_table(out);
}

fn cell(press: &Press, entry: &Entry, words: &Words) -> String {
    match &entry.standing {
        Standing::There(page, _) => format!(
            "{}<br><code dir=\"ltr\">{}</code>",
            linked(press, entry.work, *page),
            escaped(&named(&press.site().page(*page).article.front.title_place)),
        ),
        Standing::Missing(path) => format!(
            "<strong class=\"warning\">{}</strong><br><code dir=\"ltr\">{}</code>",
            escaped(&words.word("preview-absent")),
            escaped(path),
        ),
    }
}

/// The messages that a language lacks, by the file that would hold them.
fn strings(out: &mut String, press: &Press, words: &Words) {
    let lacking: Vec<(Lang, Vec<&str>)> = press
        .site()
        .langs()
        .map(|lang| (lang, press.catalogues().lacking(lang)))
        .filter(|(_, ids)| !ids.is_empty())
        .collect();
    if lacking.is_empty() {
        return;
    }
    let all = lacking.iter().map(|(_, ids)| ids.len()).sum();
    heading(out, words, "preview-strings", all);
    for (lang, ids) in lacking {
        let _ = write!(
            out,
            "<div class=\"work\"><p>{} <code dir=\"ltr\">i18n/{lang}.ftl</code></p><ul class=\"plain\">",
            name_in(press, lang),
        );
        for id in ids {
            let _ = write!(out, "<li><code dir=\"ltr\">{}</code></li>", escaped(id));
        }
        out.push_str("</ul></div>\n");
    }
}

fn withheld(out: &mut String, press: &Press, withheld: &[Withheld], words: &Words) {
    for (state, id) in [
        (State::Draft, "preview-drafts"),
        (State::Embargoed, "preview-embargoed"),
        (State::Expired, "preview-expired"),
        (State::Held, "preview-held"),
    ] {
        let pages: Vec<&Withheld> = withheld.iter().filter(|it| it.state == state).collect();
        if pages.is_empty() {
            continue;
        }
        heading(out, words, id, pages.len());
        out.push_str("<ul>\n");
        for it in pages {
            // Without `--drafts` there is no such page to go to.
            let shown = press.site().find(&it.work).and_then(|work| {
                let mut own = press.site().translations(work);
                let (_, page) = own.find(|(lang, _)| *lang == it.lang)?;
                Some(linked(press, work, page))
            });
            let _ = writeln!(
                out,
                "<li>{}<br><code dir=\"ltr\">{}</code></li>",
                shown.unwrap_or_else(|| bdi(it.lang, &it.title)),
                escaped(&named(&it.place)),
            );
        }
        out.push_str("</ul>\n");
    }
}

/// A heading with how many there are of what it is about.
fn heading(out: &mut String, words: &Words, id: &str, count: usize) {
    let word = escaped(&words.word(id));
    let number = words.number(count);
    let _ = writeln!(
        out,
        "<h2 id=\"{id}\">{word} <bdi class=\"count\">({number})</bdi></h2>"
    );
}
