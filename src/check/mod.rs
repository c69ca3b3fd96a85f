//! The rules of `check`: what a person should look at before a site is published.
//!
//! Takes a [`Press`]; gives what printing all its outputs says, what the catalogues lack, and what the rules find in the
//! pages and the other files as their authors wrote them, and in the pages as they are printed (`finished`). A rule is one
//! file below `rules/`: its name, its check, its tests. Every page is read once, into a `Manuscript` that all rules look at.
//!
//! A page waives a rule in its front matter: `extra: { allow: [long-list-start] }`, see `waivers`.
//!
//! Nothing here changes a page, and what printing finds is not looked for again.

mod addresses;
pub mod ahead;
mod aids;
mod beside;
mod digits;
mod explain;
mod external;
mod finished;
mod in_html;
mod letters;
mod levels;
mod manuscript;
mod outside;
mod parity;
mod passage;
mod properties;
mod reading;
mod repeated;
mod rules;
mod scopes;
mod small_words;
mod source_map;
mod speller;
mod terms;
mod waivers;
mod whole;
mod word_shapes;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;
use std::sync::mpsc;

use crate::diagnostic::{Diagnostic, Message, Place, Severity, in_order};
use crate::plan::{Output, Piece};
use crate::press::Press;
use crate::render::read_unchanged;
use crate::site::{PageId, Presence};

use aids::Aids;
use finished::{Finished, Rest, Seen, gather};
use manuscript::Manuscript;
use parity::Pair;
use terms::Vocabulary;

pub use addresses::{Proposal, Vanished, vanished};
pub use beside::beside;
pub use explain::{ExamplePiece, Explanation};
pub use outside::{LinkAnswer, Nothing, Outside};
pub use rules::RULES;

/// A rule: what a publication should be like, and who looks whether it is.
#[derive(Debug)]
pub struct Rule {
    /// Its name, the code of what it finds; reads well after "allow".
    pub name: &'static str,
    /// How grave a breach is.
    pub severity: Severity,
    /// What it finds, in one line.
    pub summary: &'static str,
    sight: Sight,
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
enum Sight {
    /// Nothing: printing finds it, since `build` has to heed it too.
    Printing,
    /// Pages as they are printed, whatever printed them: `finished` finds it.
    Finished,
    /// A page as written.
    Page(fn(&Manuscript, &mut Vec<Diagnostic>)),
    /// A page as written, and the other files of the site that are text.
    PageAndFile(
        fn(&Manuscript, &mut Vec<Diagnostic>),
        fn(&Arc<str>, &str, &mut Vec<Diagnostic>),
    ),
    /// A page as written, in its site.
    InSite(fn(&Manuscript, &Pairing, &mut Vec<Diagnostic>)),
    /// A page beside the other languages of its work.
    Pairing(fn(&Pairing, &mut Vec<Diagnostic>)),
    /// A page and the one that it must agree with, both as written.
    Parity(fn(&Pair, &mut Vec<Diagnostic>)),
    /// The site as a whole.
    Site(fn(&Press, &Aids, &mut Vec<Diagnostic>)),
    /// A page as written, and the official terms.
    Terms(fn(&Manuscript, &Vocabulary, &mut Vec<Diagnostic>)),
}

/// A page in its site.
struct Pairing<'a> {
    press: &'a Press,
    page: PageId,
    aids: &'a Aids<'a>,
}

/// Prints everything, applies every rule; gives what was found, in order.
pub fn run(press: &Press) -> Vec<Diagnostic> {
    run_seen(press, &Nothing, || ())
}

/// As [`run`], with what lies outside the site; calls `seen` after each output, from many threads.
pub fn run_seen(press: &Press, outside: &dyn Outside, seen: impl Fn() + Sync) -> Vec<Diagnostic> {
    let (aids, faults) = Aids::new(press, outside);
    let finished = Finished::new(press, &aids.levels);
    let (send, receive) = mpsc::channel();
    press.for_each_of(&outputs(press), |output, rendered| {
        let (bytes, mut found) = (rendered.bytes, rendered.notes);
        let read = finished.read(output, &bytes);
        rules::heavy_page::weigh(press, &aids, (output, bytes.len()), &mut found);
        let rest = check_page(press, &aids, (output, &bytes), read, &mut found);
        // The receiver lives longer than the closure.
        let _ = send.send((found, rest));
        seen();
    });
    drop(send);
    let pictures = press.picture_faults();
    let (found, mut rests): (Vec<_>, Vec<_>) = receive.into_iter().unzip();
    let mut found: Vec<Diagnostic> = found.into_iter().flatten().collect();
    found.extend(pictures);
    if !aids.levels.is_off(rules::ORPHAN) {
        let orphans = finished::orphans(press, &rests);
        found.extend(whole::not_waived(press, rules::ORPHAN, orphans));
    }
    let links = rests
        .iter_mut()
        .flat_map(|it| std::mem::take(&mut it.external));
    found.extend(external::ask(links.collect(), outside));
    found.extend(gather(press, rests, &found));
    found.extend(faults);
    whole::check_files(press, &aids, &mut found);
    whole::check_site(press, &aids, &mut found);
    found.extend(press.catalogues().gaps().iter().cloned());
    let mut found = whole::waived_of_printing(press, once_each(found));
    press.led_back(&mut found);
    aids.levels.apply(&mut found);
    in_order(found)
}

/// What is printed to be looked at: everything but the index of search and pictures in other widths. What is wrong with a page stands
/// in the page, and to count the words of all pages takes a third of a build; a picture is read, and need not be made smaller.
pub fn outputs(press: &Press) -> Vec<&Output> {
    let is_looked_at = |output: &&Output| {
        !matches!(
            output.piece,
            Piece::SearchFile { .. } | Piece::Variant { .. }
        )
    };
    press.outputs().iter().filter(is_looked_at).collect()
}

/// What the rules of these names find in the page that an output is the first to show, as far as they look at a page by itself.
pub fn page(press: &Press, output: &Output, rules: &[&str]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let Presence::Own(page) = first_shown(press, output) else {
        return found;
    };
    let Ok(text) = read_unchanged(press.sources(), &press.site().page(page).article) else {
        return found;
    };
    as_written(press, page, &text, |page| {
        let mut waived = waivers::read(page, &mut Vec::new());
        waived.extend(levels::Levels::of(&press.site().settings).0.off());
        let wanted = |it: &&Rule| rules.contains(&it.name) && !waived.contains(&it.name);
        for rule in RULES.iter().filter(wanted) {
            if let Sight::Page(check) | Sight::PageAndFile(check, _) = rule.sight {
                check(page, &mut found);
            }
        }
    });
    found
}

/// The page that an output is the first to show.
fn first_shown(press: &Press, output: &Output) -> Presence {
    let version = output.piece.first_shows();
    version.map_or(Presence::Absent, |version| press.site().presence(version))
}

/// Hands over a page as its author wrote it.
fn as_written<R>(
    press: &Press,
    page: PageId,
    text: &str,
    look: impl FnOnce(&Manuscript) -> R,
) -> R {
    let page = press.site().page(page);
    page.article.with_tokens(text, |tokens, calls| {
        let settings = &press.site().settings;
        let parts = (tokens, calls);
        look(&Manuscript::new(
            &page.article,
            text,
            page.lang,
            settings,
            parts,
        ))
    })
}

impl Rule {
    /// Whether `build` heeds it too, and publishes nothing where it finds something.
    fn is_heeded(&self) -> bool {
        matches!(self.sight, Sight::Printing) && self.severity == Severity::Error
    }

    /// Something that the rule found in a page.
    fn finding(
        &self,
        page: &Manuscript,
        range: Range<usize>,
        message: impl Into<Message>,
    ) -> Diagnostic {
        self.finding_at(page.place(range), message).lang(page.lang)
    }

    /// Something that the rule found at a place.
    fn finding_at(&self, place: Place, message: impl Into<Message>) -> Diagnostic {
        let finding = match self.severity {
            Severity::Error => Diagnostic::error(self.name, message),
            Severity::Warning => Diagnostic::warning(self.name, message),
            Severity::Note => Diagnostic::note(self.name, message),
        };
        finding.at(place)
    }
}

/// Applies the rules to the page that an output is the first to show: its own, in its own language. What was `seen` in the
/// finished page is told here as far as it stands in its source; gives what is left of that.
fn check_page(
    press: &Press,
    aids: &Aids,
    printed: (&Output, &[u8]),
    seen: Option<Seen>,
    found: &mut Vec<Diagnostic>,
) -> Rest {
    let seen = seen.unwrap_or_default();
    let (page, is_own) = match first_shown(press, printed.0) {
        Presence::Own(page) => (page, true),
        // Its faults are those of the page that stands in.
        Presence::Fallback(page) if !seen.is_sound() => (page, false),
        _ => return seen.told(printed, None, &[], found),
    };
    // What cannot be read, or was changed meanwhile, printing has reported.
    let Ok(text) = read_unchanged(press.sources(), &press.site().page(page).article) else {
        return seen.told(printed, None, &[], found);
    };
    as_written(press, page, &text, |manuscript| {
        let mut told = Vec::new();
        let pairing = Pairing { press, page, aids };
        let waived = check_manuscript(manuscript, Some(&pairing), &mut told);
        if is_own {
            parity::check(&pairing, manuscript, &mut told);
        }
        let mut rest = seen.told(printed, Some(manuscript), &waived, found);
        if is_own && !waived.contains(&rules::dead_external_link::RULE.name) {
            rest.external = external::links(manuscript);
        }
        found.retain(|it| !repeats(it, &told));
        if !waived.contains(&rules::foreign_markup::RULE.name) {
            rules::foreign_markup::drop_tags(manuscript, found);
        }
        if is_own {
            found.extend(told);
        }
        rest
    })
}

/// Whether a rule has said the same of the same place.
fn repeats(finding: &Diagnostic, told: &[Diagnostic]) -> bool {
    finding.place.is_some()
        && told
            .iter()
            .any(|it| it.code == finding.code && it.place == finding.place)
}

/// Applies the rules to a page, but for those of parity; those that look at others, where there is a site around it. Gives the
/// names of those that it waives.
fn check_manuscript(
    page: &Manuscript,
    pairing: Option<&Pairing>,
    found: &mut Vec<Diagnostic>,
) -> Vec<&'static str> {
    let mut waived = waivers::read(page, found);
    waived.extend(pairing.iter().flat_map(|it| &it.aids.off));
    for rule in RULES.iter().filter(|rule| !waived.contains(&rule.name)) {
        match rule.sight {
            Sight::Printing | Sight::Finished | Sight::Parity(_) | Sight::Site(_) => {}
            Sight::Page(check) | Sight::PageAndFile(check, _) => check(page, found),
            Sight::InSite(check) => {
                if let Some(pairing) = pairing {
                    check(page, pairing, found);
                }
            }
            Sight::Pairing(check) => {
                if let Some(pairing) = pairing {
                    check(pairing, found);
                }
            }
            Sight::Terms(check) => {
                if let Some(pairing) = pairing {
                    check(page, &pairing.aids.vocabulary, found);
                }
            }
        }
    }
    waived
}

/// One fault, one finding: where printing stopped at an error, no rule warns of the same bytes.
fn once_each(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let stopped: BTreeSet<Place> = found
        .iter()
        .filter(|it| it.is_error())
        .filter_map(|it| it.place.clone())
        .collect();
    // What printing has told at its line is told no more of the finished page, whose place is its address.
    let blocked = |it: &Diagnostic| it.code == rules::BLOCKED;
    let told: BTreeSet<Box<str>> = found
        .iter()
        .filter(|it| it.is_error() && blocked(it))
        .filter_map(|it| it.about.clone())
        .collect();
    found.retain(|it| {
        let is_told = it.about.as_ref().is_some_and(|it| told.contains(it));
        it.is_error() || !blocked(it) || !is_told
    });
    // Nor of the whole file what was told of a line of it, by the name that the message begins with.
    let named = |it: &Diagnostic| it.message.subject().map(str::to_owned);
    let places: BTreeSet<(&str, Arc<str>, String)> = found
        .iter()
        .filter_map(|it| {
            let place = it.place.as_ref().filter(|place| place.line > 0)?;
            Some((it.code, place.path.clone(), named(it)?))
        })
        .collect();
    let is_told = |it: &Diagnostic| {
        let place = it.place.as_ref().filter(|place| place.line == 0)?;
        Some(places.contains(&(it.code, place.path.clone(), named(it)?)))
    };
    found.retain(|it| is_told(it) != Some(true));
    let is_rule = |code: &str| RULES.iter().any(|rule| rule.name == code);
    // Of a page that is in another language altogether, no block needs to say so.
    let foreign = found.iter().filter(|it| it.code == rules::FOREIGN_PAGE);
    let foreign: BTreeSet<Arc<str>> = foreign
        .filter_map(|it| Some(it.place.as_ref()?.path.clone()))
        .collect();
    found.retain(|it| {
        let path = it.place.as_ref().map(|place| &place.path);
        let is_of_block = it.code == "unmarked-language" || it.code == rules::FOREIGN_PASSAGE;
        !is_of_block || path.is_none_or(|path| !foreign.contains(path))
    });
    // A link that leads nowhere leads to something else than that of the other language in any case.
    let dead = |it: &&Diagnostic| ["dead-link", "dead-anchor"].contains(&it.code);
    // Of an address of the preview, printing has told which page is meant.
    let link = |it: &Diagnostic| Some((it.place.as_ref()?.path.clone(), it.about.clone()?));
    let known: BTreeSet<(Arc<str>, Box<str>)> =
        found.iter().filter(dead).filter_map(link).collect();
    found.retain(|it| {
        it.code != rules::REVEALING_LINK || link(it).is_none_or(|it| !known.contains(&it))
    });
    let dead: BTreeSet<Place> = found
        .iter()
        .filter(dead)
        .filter_map(|it| it.place.clone())
        .collect();
    let is_dead = |it: &Diagnostic| it.place.as_ref().is_some_and(|it| dead.contains(it));
    found.retain(|it| it.code != rules::PARITY_LINKS.name || !is_dead(it));
    // A block that is in another language by its words needs no second word that it is so by its letters.
    let line = |it: &Diagnostic| Some((it.place.as_ref()?.path.clone(), it.place.as_ref()?.line));
    let by_words = found.iter().filter(|it| it.code == rules::FOREIGN_PASSAGE);
    let by_words: BTreeSet<(Arc<str>, u32)> = by_words.filter_map(line).collect();
    found.retain(|it| {
        it.code != "unmarked-language" || line(it).is_none_or(|it| !by_words.contains(&it))
    });
    found.retain(|it| {
        let repeats = it
            .place
            .as_ref()
            .is_some_and(|place| stopped.contains(place));
        it.is_error() || !repeats || !is_rule(it.code)
    });
    found
}
