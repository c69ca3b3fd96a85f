//! `diwan status`: which translations there are, which are missing, which their source has left behind.
//!
//! With `--releases`, how the release sets stand instead.
//!
//! For translators: drafts and what is not public yet count, since somebody is working on them. The state goes to
//! stdout; what is wrong with the site goes to stderr, and makes the status 1. Nothing that is missing does.

mod json;
mod releases;
mod text;

use std::io::{self, Write};

use diwan::diagnostic::Diagnostic;
use diwan::language::Lang;
use diwan::press::{Press, Purpose};
use diwan::site::{BlockText, Entry, Freshness, PageId, Standing, passages};
use diwan::source::Sources;

use super::report::{QuotedSite, Report, sources_of};
use super::session::Session;
use super::{Outcome, Refusal, edition};
use crate::cli::{Status, StatusFormat};

/// The state of a site's translations.
struct State<'a> {
    press: &'a Press,
    /// The languages that are asked about.
    langs: Vec<Lang>,
    entries: Vec<Entry>,
}

/// Prints the state.
pub fn run(args: &Status) -> io::Result<Outcome> {
    let root = &args.site.root;
    let edition =
        |sources: &Sources, _: Option<&_>| edition::web(sources, args.now.as_deref(), true, None);
    let session = match Session::open(root, Purpose::Look, edition) {
        Ok(session) => session,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let Session {
        press,
        notes: mut found,
    } = session;
    let sources = sources_of(press.as_ref(), root);
    let site = QuotedSite {
        sources: &sources,
        root,
    };
    if let Some(press) = &press {
        let langs = match langs(press, &args.lang) {
            Ok(langs) => langs,
            Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
        };
        let state = State::of(press, langs);
        match (args.releases, args.format) {
            (true, StatusFormat::Text) => put(&releases::page(press, site))?,
            (true, StatusFormat::Json) => put(&releases::lines(press))?,
            (false, StatusFormat::Text) => put(&text::page(&state, site))?,
            (false, StatusFormat::Json) => put(&json::lines(&state))?,
        }
    }
    // What could be improved is what `check` is for.
    found.retain(Diagnostic::is_error);
    let failed = !found.is_empty();
    Report::new(found).explain(site)?;
    Ok(if failed {
        Outcome::Failed
    } else {
        Outcome::Done
    })
}

fn put(text: &str) -> io::Result<()> {
    let mut stdout = anstream::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

fn langs(press: &Press, wanted: &[String]) -> Result<Vec<Lang>, Diagnostic> {
    let known: Vec<Lang> = press.site().langs().collect();
    let find = |tag: &String| {
        let found = known.iter().find(|lang| lang.as_str() == tag).copied();
        found.ok_or_else(|| unknown(tag, &known))
    };
    match wanted {
        [] => Ok(known.clone()),
        wanted => wanted.iter().map(find).collect(),
    }
}

/// The diagnostic for a language that the site does not have.
pub fn unknown(tag: &str, known: &[Lang]) -> Diagnostic {
    let tags: Vec<&str> = known.iter().map(|lang| lang.as_str()).collect();
    Diagnostic::error("wrong-use", message!("tag-not-language-site", tag))
        .hint(message!("there", known = tags))
}

impl<'a> State<'a> {
    fn of(press: &'a Press, langs: Vec<Lang>) -> Self {
        let mut entries = press.site().inventory();
        entries.retain(|entry| langs.contains(&entry.lang));
        State {
            press,
            langs,
            entries,
        }
    }

    /// The stale translations, each with its source.
    fn stale(&self) -> impl Iterator<Item = (PageId, PageId, &Freshness)> {
        self.entries
            .iter()
            .filter_map(|entry| match &entry.standing {
                Standing::There(page, freshness @ Freshness::Stale(source, _)) => {
                    Some((*page, *source, freshness))
                }
                _ => None,
            })
    }

    /// What changed in the source of a translation; `None` when the file cannot be read any more.
    fn passages(&self, freshness: &Freshness) -> Vec<BlockText> {
        let Some(source) = freshness.source() else {
            return Vec::new();
        };
        let article = &self.press.site().page(source).article;
        let text = self.press.sources().text(&article.path);
        text.map_or_else(
            |_| Vec::new(),
            |text| passages(freshness.changes(), article, &text),
        )
    }

    fn path(&self, page: PageId) -> &str {
        &self.press.site().page(page).article.path
    }

    /// How many blocks a page has.
    fn blocks(&self, page: PageId) -> usize {
        self.press.blocks(page).map_or(0, |blocks| blocks.len())
    }
}
