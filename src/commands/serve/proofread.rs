//! Looking through the pages that nobody has open.
//!
//! Takes each press a moment after it was published; prints all of its pages, one by one on one thread, and notes what
//! was found. A newer press ends it: what is wrong with pages that are about to change is not worth knowing.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use diwan::check;
use diwan::diagnostic::Diagnostic;
use diwan::plan::{Output, Piece};
use diwan::press::Press;

use super::state::{Current, Preview};
use super::status::FOREIGN;

/// How long whoever is writing has the machine for themselves.
const RESPECT: Duration = Duration::from_millis(700);
const GLANCE: Duration = Duration::from_millis(100);

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
pub fn look(press: &Press, output: &Output) -> (Vec<u8>, Vec<Diagnostic>) {
    let (bytes, mut found) = press.render(output);
    let rules = check::page(press, output);
    found.extend(rules.into_iter().filter(|it| FOREIGN.contains(&it.code)));
    (bytes, found)
}

/// Reads the pages of a press; no when it was interrupted.
fn read(preview: &Preview, current: &Current) -> bool {
    let Some(press) = &current.press else {
        return true;
    };
    let mut printed = BTreeMap::new();
    for output in press.outputs() {
        if preview.is_outdated(current.version) {
            return false;
        }
        if matches!(
            output.piece,
            Piece::Resource { .. }
                | Piece::ThemeFile { .. }
                | Piece::Variant { .. }
                | Piece::Font { .. }
                | Piece::Card { .. }
        ) {
            continue;
        }
        let (_, found) = look(press, output);
        if !found.is_empty() {
            printed.insert(output.route.clone(), found);
        }
    }
    preview.note_all(current.version, printed);
    true
}
