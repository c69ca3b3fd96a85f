//! Looking through the pages that nobody has open.
//!
//! Takes each press a moment after it was published; prints all of its pages, one by one on one thread, and notes what
//! was found. Pages of files that were saved come first, and those that something was wrong with: of these one waits to
//! hear. A newer press ends it: what is wrong with pages that are about to change is not worth knowing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use diwan::check;
use diwan::plan::Output;
use diwan::press::Press;
use diwan::render::Rendered;

use super::state::{Current, Preview};
use super::status::FOREIGN;

/// How long a save has the machine for itself.
const RESPECT: Duration = Duration::from_millis(700);
const GLANCE: Duration = Duration::from_millis(100);
/// How many pages are told of as they are met.
const AT_ONCE: usize = 50;

/// Begins, on a thread that lives as long as the process.
pub fn spawn(preview: &Arc<Preview>) {
    let preview = preview.clone();
    thread::spawn(move || {
        let mut done = 0;
        loop {
            let current = preview.current();
            if current.version == done {
                thread::sleep(GLANCE);
                continue;
            }
            thread::sleep(RESPECT);
            if !preview.is_outdated(current.version) && read(&preview, &current) {
                done = current.version;
            }
        }
    });
}

/// Prints an output; says besides what no printer asks, whether a page is in the language of its file's name.
pub fn look(press: &Press, output: &Output) -> Rendered {
    let mut rendered = press.render(output);
    rendered.notes.extend(check::page(press, output, &FOREIGN));
    rendered
}

/// Reads the pages of a press; no when it was interrupted.
fn read(preview: &Preview, current: &Current) -> bool {
    let Some(press) = &current.press else {
        return true;
    };
    let saved = preview.unread();
    let outputs = press.outputs().iter().filter(|it| it.piece.is_proofread());
    let (first, rest): (Vec<&Output>, Vec<&Output>) =
        outputs.partition(|output| is_urgent(press, current, &saved, output));
    let mut printed = BTreeMap::new();
    let mut told = 0;
    for output in first.iter().chain(&rest) {
        if preview.is_outdated(current.version) {
            return false;
        }
        let found = look(press, output).notes;
        let known = current.printed.get(&output.route);
        // A fault of a template spoils thousands of pages: the others are told of at the end, all at once.
        if known.map_or(&[][..], Vec::as_slice) != found && told < AT_ONCE {
            told += 1;
            preview.note(current.version, &output.route, found.clone());
        }
        if !found.is_empty() {
            printed.insert(output.route.clone(), found);
        }
    }
    preview.note_all(current.version, printed);
    preview.read(&saved);
    true
}

/// Whether news of a page is waited for; what there are few of is soon done.
fn is_urgent(press: &Press, current: &Current, saved: &BTreeSet<String>, output: &Output) -> bool {
    if output.piece.version().is_none() {
        return true;
    }
    let was_faulty = current.printed.get(&output.route);
    was_faulty.is_some_and(|found| !found.is_empty())
        || (output.piece.source(press.site())).is_some_and(|path| saved.contains(&**path))
}
