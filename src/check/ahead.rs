//! What will keep the site from being built once a page that waits is public.
//!
//! A page with a day of its own is printed on that day and not before, so that a link of it which leads nowhere would be told at the
//! hour at which everybody waits for it, and hold up everything. The site is set up as it will be at each such moment; the pages that
//! come then are printed, and their errors are told now, as warnings.

use std::collections::BTreeSet;
use std::sync::mpsc;

use jiff::Timestamp;

use crate::article::When;
use crate::diagnostic::{Diagnostic, Severity};
use crate::edition::Edition;
use crate::plan::Output;
use crate::press::{Press, Readings};

/// So many moments are looked at, the nearest first: each takes as long as setting up the site.
const MOST: usize = 8;

/// The errors to come; those among `known` are there already.
pub fn faults(press: &Press, known: &[Diagnostic]) -> Vec<Diagnostic> {
    let (site, edition) = (press.site(), press.edition());
    let opens = site.hidden_articles.iter().filter_map(|it| it.opens);
    let moments: BTreeSet<Timestamp> = opens.filter(|at| *at > edition.now).collect();
    let mut readings = Readings::default();
    let mut told: Vec<Diagnostic> = Vec::new();
    for now in moments.into_iter().take(MOST) {
        let edition = Edition {
            now,
            ..edition.clone()
        };
        let sources = press.sources().clone().into();
        let (there, mut found) = Press::reload(sources, edition, &mut readings);
        if let Some(there) = &there {
            found.extend(printed(there, press));
        }
        let moment = When::Moment(now).moment(&site.settings.time_zone);
        for fault in found.into_iter().filter(Diagnostic::is_error) {
            let is_same = |it: &Diagnostic| it.code == fault.code && it.place == fault.place;
            if known.iter().chain(&told).any(is_same) {
                continue;
            }
            let message = fault.message;
            told.push(Diagnostic {
                severity: Severity::Warning,
                message: message!("fault-from-moment-on", moment, message),
                ..fault
            });
        }
    }
    told
}

/// What is wrong with the pages that are there and not yet now.
fn printed(there: &Press, now: &Press) -> Vec<Diagnostic> {
    let is_new = |output: &&Output| {
        output.piece.first_shows().is_some() && now.plan().find(&output.route).is_none()
    };
    let new: Vec<&Output> = there.outputs().iter().filter(is_new).collect();
    let (send, receive) = mpsc::channel();
    there.for_each_of(&new, |_, rendered| {
        // The receiver lives longer than the closure.
        let _ = send.send(rendered.notes);
    });
    drop(send);
    receive.into_iter().flatten().collect()
}
