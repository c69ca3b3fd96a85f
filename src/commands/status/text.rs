//! The state for people: a table, and below it what there is to do, file by file.
//!
//! Whatever may hold Arabic (names of sections, first words) stands last in its line, so that no column depends on how a
//! terminal measures or orders it, and between marks that isolate it where the terminal heeds them (UAX #9, FSI and PDI).
//! Every place is `path:line`, which terminals and editors open.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use clap::builder::styling::{AnsiColor, Style};
use diwan::diagnostic::Message;
use diwan::language::Lang;
use diwan::locale::is_mark;
use diwan::settings::{PATH, untranslated};
use diwan::site::{
    BlockText, ChangeKind, Entry, Freshness, Standing, State as Publication, count_changes,
};

use super::State;
use crate::commands::report::{QuotedSite, visible, visible_name};
use crate::commands::tongue::said;

pub(super) const BOLD: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();
pub(super) const GOOD: Style = AnsiColor::Green.on_default();
pub(super) const POOR: Style = AnsiColor::Yellow.on_default();

/// The whole state.
pub fn page(state: &State, site: QuotedSite) -> String {
    let mut out = String::new();
    table(&mut out, state);
    let entries = |wanted: fn(&Entry) -> bool| state.entries.iter().filter(move |it| wanted(it));
    // No marks in a path: it is there to be copied, and begins and ends in letters that keep its place.
    let path = |path: &str| visible_name(&site.path_from_here(path)).into_owned();
    list(
        &mut out,
        &message!("status-missing"),
        entries(|it| matches!(it.standing, Standing::Missing(_))).map(|entry| {
            match &entry.standing {
                Standing::Missing(at) => line(state, entry.lang, &path(at)),
                Standing::There(..) => String::new(),
            }
        }),
    );
    let stale = stale(state, &path);
    list(&mut out, &message!("status-stale"), stale.into_iter());
    let standing = |wanted: fn(&Freshness) -> bool| {
        state
            .entries
            .iter()
            .filter_map(move |entry| match &entry.standing {
                Standing::There(page, freshness) if wanted(freshness) => Some((entry.lang, *page)),
                _ => None,
            })
    };
    for (title, wanted) in [
        (
            message!("status-never-recorded"),
            (|it: &Freshness| matches!(it, Freshness::Unrecorded(_))) as fn(&Freshness) -> bool,
        ),
        (message!("status-source-not-named"), |it: &Freshness| {
            matches!(it, Freshness::Unnamed)
        }),
        (message!("status-source-missing"), |it: &Freshness| {
            matches!(it, Freshness::Sourceless(_))
        }),
    ] {
        let pages = standing(wanted);
        list(
            &mut out,
            &title,
            pages.map(|(lang, page)| line(state, lang, &path(state.path(page)))),
        );
    }
    let hidden = standing(|_| true).filter_map(|(lang, page)| {
        let why = state.press.site().page(page).state;
        let told = column(&said(&hidden_as(why)), 9);
        let told = format!("{told}  {}", path(state.path(page)));
        (why != Publication::Public).then(|| line(state, lang, &told))
    });
    list(&mut out, &message!("status-not-public"), hidden);
    let strings = state.langs.iter().flat_map(|lang| {
        let lacking = state.press.catalogues().lacking(*lang).into_iter();
        let file = path(&format!("i18n/{lang}.ftl"));
        lacking.map(move |id| line(state, *lang, &format!("{file}  {id}")))
    });
    let settings = state.press.sources().text(PATH).unwrap_or_default();
    let settings = untranslated(&settings, &state.langs).into_iter();
    let settings: BTreeSet<(Lang, String)> = settings.map(|it| (it.lang, it.key)).collect();
    let settings = settings.into_iter().map(|(lang, key)| {
        let told = format!("{}  {key}", path(PATH));
        line(state, lang, &told)
    });
    list(
        &mut out,
        &message!("status-missing-strings"),
        settings.chain(strings),
    );
    if !out.contains("\n\n") {
        let told = said(&message!("status-all-current"));
        let _ = writeln!(out, "\n{GOOD}{told}{GOOD:#}");
    }
    out
}

/// Numbers of one row: those of [`heads`].
type Row = [usize; 6];

/// What stands above the numbers.
fn heads() -> [String; 6] {
    let heads = [
        message!("status-column-present"),
        message!("status-column-missing"),
        message!("status-column-stale"),
        message!("status-column-unrecorded"),
        message!("status-column-drafts"),
        message!("status-column-strings"),
    ];
    heads.map(|head| said(&head))
}

/// How many cells of a terminal a word takes, of which marks have none.
fn width_of(word: &str) -> usize {
    word.chars().filter(|c| !is_mark(*c)).count()
}

/// A word of a heading: the columns stay in their order, whichever way it runs.
fn column(word: &str, width: usize) -> String {
    let room = " ".repeat(width.saturating_sub(width_of(word)));
    format!("{}{room}", isolated(word))
}

fn table(out: &mut String, state: &State) {
    let mut rows: BTreeMap<(usize, &str), Row> = BTreeMap::new();
    let mut totals = vec![Row::default(); state.langs.len()];
    for entry in &state.entries {
        let at = state.langs.iter().position(|lang| *lang == entry.lang);
        let Some(at) = at else { continue };
        let row = rows.entry((at, &entry.section)).or_default();
        for row in [row, &mut totals[at]] {
            add(row, state, entry);
        }
    }
    for (total, lang) in totals.iter_mut().zip(&state.langs) {
        total[5] = state.press.catalogues().lacking(*lang).len();
    }
    let width = state.langs.iter().map(|lang| lang.as_str().len());
    let language = said(&message!("status-column-language"));
    let width = width.max().unwrap_or(0).max(width_of(&language));
    let heads = heads();
    let widths = heads.each_ref().map(|head| width_of(head));
    let titles = heads.map(|head| format!("  {}", isolated(&head))).concat();
    let section = said(&message!("status-column-section"));
    // The line runs from the left like those below it, whatever its first word is.
    let left = if language.is_ascii() { "" } else { "\u{200E}" };
    let (language, section) = (column(&language, width), isolated(&section));
    let _ = writeln!(out, "{DIM}{left}{language}{titles}  {section}{DIM:#}");
    for (at, lang) in state.langs.iter().enumerate() {
        let _ = write!(out, "{BOLD}{:width$}{BOLD:#}", lang.as_str());
        cells(out, &totals[at], &widths);
        out.push('\n');
        for ((_, section), row) in rows.range((at, "")..).take_while(|((it, _), _)| *it == at) {
            let _ = write!(out, "{:width$}", "");
            let [numbers @ .., strings] = &widths;
            cells(out, row, numbers);
            let _ = writeln!(
                out,
                "  {:strings$}  {}",
                "",
                isolated(&format!("/{section}"))
            );
        }
    }
}

fn add(row: &mut Row, state: &State, entry: &Entry) {
    match &entry.standing {
        Standing::Missing(_) => row[1] += 1,
        Standing::There(page, freshness) => {
            row[0] += 1;
            row[2] += usize::from(matches!(freshness, Freshness::Stale(..)));
            row[3] += usize::from(matches!(freshness, Freshness::Unrecorded(_)));
            let state = state.press.site().page(*page).state;
            row[4] += usize::from(state == Publication::Draft);
        }
    }
}

/// Numbers below their heads; nothing to do is a dash, so that what there is stands out.
fn cells(out: &mut String, row: &Row, widths: &[usize]) {
    for (at, (number, width)) in row.iter().zip(widths).enumerate() {
        let _ = match (at, number) {
            (0, 1..) => write!(out, "  {number:>width$}"),
            (_, 0) => write!(out, "  {DIM}{:>width$}{DIM:#}", "-"),
            (_, number) => write!(out, "  {POOR}{number:>width$}{POOR:#}"),
        };
    }
}

/// A heading with its number, and its lines; nothing at all when there are none.
fn list(out: &mut String, title: &Message, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    let count = lines.iter().filter(|line| !line.is_empty()).count();
    if count > 0 {
        let head = said(&message!("status-head", title, count));
        let _ = writeln!(out, "\n{BOLD}{head}{BOLD:#}");
        lines.iter().for_each(|line| out.push_str(line));
    }
}

fn line(state: &State, lang: Lang, text: &str) -> String {
    let width = state.langs.iter().map(|lang| lang.as_str().len());
    let width = width.max().unwrap_or(0);
    format!("  {:width$}  {text}\n", lang.as_str())
}

fn stale(state: &State, path: &impl Fn(&str) -> String) -> Vec<String> {
    let told = state.stale().map(|(page, source, freshness)| {
        let lang = state.press.site().page(page).lang;
        let of = state.press.site().page(source).lang;
        let count = said(&count_changes(freshness.changes(), state.blocks(source)));
        let count = said(&message!("status-changes-in", count = count, of));
        let head = format!("{}  {POOR}{count}{POOR:#}", path(state.path(page)));
        let mut told = line(state, lang, &head);
        for it in state.passages(freshness) {
            let _ = writeln!(told, "      {}", passage(&it, path));
        }
        told
    });
    told.collect()
}

/// What has become of a passage.
fn changed_as(kind: ChangeKind) -> Message {
    match kind {
        ChangeKind::Added => message!("status-passage-added"),
        ChangeKind::Changed => message!("status-passage-changed"),
        ChangeKind::Moved => message!("status-passage-moved"),
        ChangeKind::Removed => message!("status-passage-removed"),
    }
}

/// Why a page is not public.
fn hidden_as(state: Publication) -> Message {
    match state {
        Publication::Public => message!("status-page-public"),
        Publication::Draft => message!("status-page-draft"),
        Publication::Embargoed => message!("status-page-embargoed"),
        Publication::Expired => message!("status-page-expired"),
        Publication::Held => message!("status-page-held"),
    }
}

fn passage(passage: &BlockText, path: &impl Fn(&str) -> String) -> String {
    let at = format!("{}:{}", path(&passage.place.path), passage.place.line);
    let mut told = format!(
        "{at}  {GOOD}{}{GOOD:#}",
        isolated(&said(&changed_as(passage.change.kind)))
    );
    let heading = passage.heading.as_deref().filter(|it| *it != passage.words);
    for words in heading.into_iter().chain([passage.words.as_str()]) {
        if !words.is_empty() {
            let _ = write!(told, "  {}", isolated(words));
        }
    }
    told
}

/// Text that cannot reorder the line it stands in; ASCII cannot anyway.
pub fn isolated(text: &str) -> String {
    let text = text.replace('\n', " ");
    let text = visible(&text);
    match text.is_ascii() {
        true => text.into_owned(),
        false => format!("\u{2068}{text}\u{2069}"),
    }
}
