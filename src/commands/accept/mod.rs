//! `diwan accept`: records that translations match their source as it stands now.
//!
//! Takes paths of translations, or folders of them; writes the digests of the source's blocks into the front matter of
//! each. All or none: everything that is wrong is told, and then nothing is written. A file that says so already is left
//! as it is, to its times.

mod choose;
pub mod write;

use std::io::{self, Write};
use std::path::PathBuf;

use diwan::article::{Translator, digest, record};
use diwan::diagnostic::{Diagnostic, Message, Place};
use diwan::press::{Press, Purpose};
use diwan::site::{Freshness, Page, PageId, count_changes};
use diwan::source::Sources;

use super::report::{QuotedSite, Report, sources_of};
use super::session::Session;
use super::status::unknown;
use super::{Outcome, Refusal, edition, voice};
use crate::cli::Accept;
use crate::commands::tongue::said;
use choose::Chosen;
use write::Draft;

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Records what was asked for.
pub fn run(args: &Accept) -> io::Result<Outcome> {
    let root = &args.site.root;
    let edition = |sources: &Sources, _: Option<&_>| edition::web(sources, None, true, None);
    let session = match Session::open(root, Purpose::Look, edition) {
        Ok(session) => session,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let Session {
        press,
        notes: found,
    } = session;
    let sources = sources_of(press.as_ref(), root).into_owned();
    let site = QuotedSite {
        sources: &sources,
        root,
    };
    let Some(press) = press else {
        Report::new(found).explain(site)?;
        return Ok(Outcome::Failed);
    };
    let langs: Vec<_> = press.site().langs().collect();
    let of = match &args.of {
        None => None,
        Some(tag) => match langs.iter().find(|lang| lang.as_str() == tag) {
            Some(lang) => Some(*lang),
            None => return Refusal::wrong_use(unknown(tag, &langs)).tell(),
        },
    };
    let (chosen, faults) = choose::choose(args, &press, of, &found);
    let (drafts, more) = drafts(&press, &chosen);
    let faults: Vec<Diagnostic> = faults.into_iter().chain(more).collect();
    if !faults.is_empty() {
        let outcome = match faults.iter().any(|it| it.code == "wrong-use") {
            true => Outcome::WrongUse,
            false => Outcome::Failed,
        };
        Report::new(faults).explain(site)?;
        return Ok(outcome);
    }
    if let Err(diagnostic) = write::all(&drafts) {
        return Refusal::failed(diagnostic).tell();
    }
    tell(&press, &chosen, &drafts, site)?;
    Ok(Outcome::Done)
}

/// What is to be written, for those that do not say so already.
fn drafts(press: &Press, chosen: &[Chosen]) -> (Vec<Draft>, Vec<Diagnostic>) {
    let (mut drafts, mut faults) = (Vec::new(), Vec::new());
    for it in chosen {
        match draft(press, it) {
            Ok(draft) => drafts.extend(draft),
            Err(fault) => faults.push(fault),
        }
    }
    (drafts, faults)
}

fn draft(press: &Press, chosen: &Chosen) -> Result<Option<Draft>, Diagnostic> {
    let site = press.site();
    let (page, source) = (site.page(chosen.page), site.page(chosen.source));
    edited(page, chosen.page, chosen.file.clone(), |text| {
        let blocks = press.blocks(chosen.source)?;
        let after = record(text, source.lang.as_str(), &blocks);
        Ok(after.map_err(|by_hand| by_hand.to_string()))
    })
}

/// The file of a page after an edit of its text; `None` where there is nothing to write. An edit that cannot be made gives the
/// line to write by hand.
///
/// # Errors
/// The file cannot be read or edited, or has changed since the site was read.
pub fn edited(
    page: &Page,
    id: PageId,
    file: PathBuf,
    edit: impl FnOnce(&str) -> Result<Result<Option<String>, String>, Diagnostic>,
) -> Result<Option<Draft>, Diagnostic> {
    let article = &page.article;
    let before = std::fs::read(&file).map_err(|error| write::trouble(&file, &error))?;
    let (mark, rest) = match before.strip_prefix(BOM) {
        Some(rest) => (BOM, rest),
        None => (&[][..], &before[..]),
    };
    let text = std::str::from_utf8(rest)
        .ok()
        .filter(|text| digest(text) == article.digest);
    let text = text.ok_or_else(|| changed(&article.path))?;
    let after = edit(text)?.map_err(|by_hand| {
        Diagnostic::error(
            "cannot-edit",
            message!("accept-cannot-edit", path = article.path),
        )
        .at(Place::file(article.path.clone()))
        .hint(message!("accept-by-hand", line = by_hand))
    })?;
    Ok(after.map(|after| Draft {
        page: id,
        after: [mark, after.as_bytes()].concat(),
        file,
        before,
    }))
}

fn changed(path: &str) -> Diagnostic {
    Diagnostic::error(
        "changed-while-reading",
        message!("accept-saved-meanwhile", path),
    )
    .at(Place::file(path))
    .hint(message!("run-again"))
}

fn tell(press: &Press, chosen: &[Chosen], drafts: &[Draft], site: QuotedSite) -> io::Result<()> {
    if voice::is_quiet() {
        return Ok(());
    }
    let mut stdout = anstream::stdout().lock();
    let model = press.site();
    for draft in drafts {
        let path = |page: PageId| site.path_from_here(&model.page(page).article.path);
        let source = chosen.iter().find(|it| it.page == draft.page);
        let Some(source) = source.map(|it| it.source) else {
            continue;
        };
        let total = press.blocks(source).map_or(0, |blocks| blocks.len());
        let what = match model.freshness(draft.page) {
            Freshness::Stale(_, changes) => said(&count_changes(&changes, total)),
            _ => said(&message!("count-blocks", number = total)),
        };
        let (page, source) = (path(draft.page), path(source));
        let told = message!(
            "accept-recorded",
            page,
            source,
            what = Message::Quoted(what)
        );
        writeln!(stdout, "{}", said(&told))?;
    }
    let by_machine = drafts.iter().filter(|draft| {
        let translation = model.page(draft.page).article.front.translation.as_ref();
        translation.is_some_and(|it| it.by == Some(Translator::Machine))
    });
    let by_machine: Vec<String> = by_machine
        .map(|draft| site.path_from_here(&model.page(draft.page).article.path))
        .map(|path| path.to_string())
        .collect();
    if !by_machine.is_empty() {
        let number = by_machine.len();
        let told = message!("accept-by-machine", number, paths = by_machine);
        writeln!(stdout, "{}", said(&told))?;
    }
    let current = chosen.len() - drafts.len();
    let told = match (drafts.len(), current) {
        (0, 0) => Some(message!("accept-no-translations")),
        (0, number) => Some(message!("accept-nothing-to-do", number)),
        (_, 0) => None,
        (_, number) => Some(message!("accept-recorded-already", number)),
    };
    if let Some(told) = told {
        writeln!(stdout, "{}", said(&told))?;
    }
    stdout.flush()
}

/// The file of a page on the disk; a link to it is followed, so that the link stays one.
fn on_disk(root: &std::path::Path, path: &str) -> PathBuf {
    let file = root.join(path);
    file.canonicalize().unwrap_or(file)
}
