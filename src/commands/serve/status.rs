//! The status page: what there is in each language, what is missing, what is not public, what is wrong.
//!
//! For editors and translators, so its words are messages of the catalogues. Every file is named as an editor opens it.

use std::fmt::Write;

use diwan::diagnostic::Diagnostic;
use diwan::language::Lang;
use diwan::plan::percent_encoded;
use diwan::press::Press;
use diwan::site::{Presence, Site, State, WorkId, WorkKind};

use super::faults::{WORDED_IN, named};
use super::state::{Current, Withheld};
use super::words::{Words, dir};

const STYLE: &str = include_str!("status.css");

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
         <body>\n<main>\n<h1>{title}</h1>\n",
        words.lang,
        words.dir(),
    );
    choice(&mut out, press, words);
    counts(&mut out, press, current, words);
    faults(&mut out, &current.faults(), words);
    missing(&mut out, press, words);
    withheld(&mut out, &current.withheld, words);
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

/// The same page in the other languages.
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

fn counts(out: &mut String, press: &Press, current: &Current, words: &Words) {
    let heads = [
        "languages",
        "pages",
        "missing",
        "drafts",
        "embargoed",
        "expired",
    ];
    open_table(
        out,
        heads
            .iter()
            .map(|id| escaped(&words.word(&format!("preview-{id}")))),
    );
    let site = press.site();
    for lang in site.langs() {
        let works = || works(site).filter(|work| site.translations(*work).next().is_some());
        let own = works().filter(|work| is_own(site, *work, lang)).count();
        let of = |state| {
            current
                .withheld
                .iter()
                .filter(|it| it.lang == lang && it.state == state)
                .count()
        };
        let missing = works().count() - own;
        let states = [State::Draft, State::Embargoed, State::Expired].map(of);
        let _ = write!(out, "<tr><th scope=\"row\">{}</th>", name_in(press, lang));
        for number in [own, missing].into_iter().chain(states) {
            let _ = write!(out, "<td class=\"number\">{}</td>", words.number(number));
        }
        out.push_str("</tr>");
    }
    close_table(out);
}

fn faults(out: &mut String, faults: &[Diagnostic], words: &Words) {
    let errors = faults.iter().filter(|fault| fault.is_error()).count();
    let _ = write!(
        out,
        "<h2>{}, {}</h2>\n<ol>\n",
        escaped(&words.count("preview-errors", errors)),
        escaped(&words.count("preview-warnings", faults.len() - errors)),
    );
    for fault in faults {
        let _ = write!(
            out,
            "<li class=\"fault\"><p class=\"{}\" lang=\"{WORDED_IN}\" dir=\"auto\">{}</p>",
            fault.severity,
            escaped(&fault.message),
        );
        if let Some(place) = &fault.place {
            let _ = write!(out, "<code dir=\"ltr\">{}</code>", escaped(&named(place)));
        }
        if let Some(hint) = &fault.hint {
            let _ = write!(
                out,
                "<p lang=\"{WORDED_IN}\" dir=\"auto\">{}</p>",
                escaped(hint)
            );
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n");
}

/// The works that lack a language, with what there is of them.
fn missing(out: &mut String, press: &Press, words: &Words) {
    let site = press.site();
    let _ = writeln!(out, "<h2>{}</h2>", escaped(&words.word("preview-missing")));
    let lacking = works(site).filter(|work| {
        let own = site.translations(*work).count();
        own > 0 && own < site.langs().count()
    });
    let lacking: Vec<WorkId> = lacking.collect();
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
    for work in lacking {
        let name = escaped(&site.work(work).name);
        let _ = write!(
            out,
            "<tr><th scope=\"row\"><a href=\"/_diwan/compare/{}?lang={}\"><code dir=\"auto\">{name}</code></a></th>",
            percent_encoded(&site.work(work).name),
            words.lang,
        );
        for lang in site.langs() {
            let _ = write!(out, "<td>{}</td>", cell(press, work, lang, words));
        }
        out.push_str("</tr>\n");
    }
    close_table(out);
}

fn cell(press: &Press, work: WorkId, lang: Lang, words: &Words) -> String {
    let Presence::Own(page) = press.site().presence(work, lang) else {
        return format!(
            "<strong class=\"warning\">{}</strong>",
            escaped(&words.word("preview-absent"))
        );
    };
    let article = &press.site().page(page).article;
    let route = press.plan().work(press.site(), work, lang);
    format!(
        "<a href=\"{}\" lang=\"{lang}\" dir=\"{}\">{}</a><br><code dir=\"ltr\">{}</code>",
        escaped(&press.links().href(route, route)),
        dir(lang),
        escaped(&article.front.title),
        escaped(&named(&article.front.title_place)),
    )
}

fn withheld(out: &mut String, withheld: &[Withheld], words: &Words) {
    for (state, id) in [
        (State::Draft, "preview-drafts"),
        (State::Embargoed, "preview-embargoed"),
        (State::Expired, "preview-expired"),
    ] {
        let mut pages = withheld.iter().filter(|it| it.state == state).peekable();
        if pages.peek().is_none() {
            continue;
        }
        let _ = writeln!(out, "<h2>{}</h2>\n<ul>", escaped(&words.word(id)));
        for page in pages {
            let _ = writeln!(
                out,
                "<li><bdi lang=\"{}\" dir=\"{}\">{}</bdi><br><code dir=\"ltr\">{}</code></li>",
                page.lang,
                dir(page.lang),
                escaped(&page.title),
                escaped(&page.path),
            );
        }
        out.push_str("</ul>\n");
    }
}

/// What an editor writes: terms that only have a name are not missing anything.
fn works(site: &Site) -> impl Iterator<Item = WorkId> + '_ {
    let written = |work: &WorkId| !matches!(site.work(*work).kind, WorkKind::Taxonomy);
    site.work_ids().filter(written)
}

fn is_own(site: &Site, work: WorkId, lang: Lang) -> bool {
    matches!(site.presence(work, lang), Presence::Own(_))
}

fn own_name(press: &Press, lang: Lang) -> String {
    let site = press.site();
    let locale = &site.settings.languages[site.position(lang)].locale;
    locale.endonym().unwrap_or(lang.as_str()).to_owned()
}

/// What a language calls itself, set apart from the text around it.
pub fn name_in(press: &Press, lang: Lang) -> String {
    let name = escaped(&own_name(press, lang));
    format!("<bdi lang=\"{lang}\" dir=\"{}\">{name}</bdi>", dir(lang))
}

fn open_table(out: &mut String, heads: impl Iterator<Item = String>) {
    out.push_str("<div class=\"scroll\"><table><thead><tr>");
    for head in heads {
        let _ = write!(out, "<th scope=\"col\">{head}</th>");
    }
    out.push_str("</tr></thead><tbody>\n");
}

fn close_table(out: &mut String) {
    out.push_str("</tbody></table></div>\n");
}

/// Text as it stands in HTML, in attributes too.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    out
}
