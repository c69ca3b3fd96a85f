//! All languages or none: the states of articles, where some of them are of a set.

use std::sync::Arc;

use jiff::Timestamp;

use super::{FoundArticle, Member, ReleaseState};
use crate::article::Article;
use crate::releases::Release;
use crate::settings::Settings;
use crate::site::State;
use crate::site::closed;

/// The states of all articles, in their order; each set comes with its state.
pub(super) fn states(
    (found, members): (&[FoundArticle], &[Member]),
    settings: &Settings,
    now: Timestamp,
    sets: &[(&Release, ReleaseState)],
) -> Vec<State> {
    let zone = &settings.time_zone;
    let own = |article: &Arc<Article>| State::of(&article.front, now, zone);
    let mut own: Vec<State> = found.iter().map(|(.., article)| own(article)).collect();
    for member in members {
        let state = match member.set.map(|set| sets[set].1) {
            None | Some(ReleaseState::Waiting) => State::Embargoed,
            Some(ReleaseState::Held) if !member.was_public => State::Held,
            Some(_) => continue,
        };
        for at in &member.articles {
            if own[*at] == State::Public {
                own[*at] = state;
            }
        }
    }
    // A page that goes may be a section, and close others; in the end nothing more goes.
    loop {
        let states = closed::states(found, own.clone());
        let mut is_settled = true;
        for member in members {
            let Some(gone) = gone(found, member, sets, &states) else {
                continue;
            };
            for at in &member.articles {
                if states[*at] == State::Public {
                    own[*at] = gone;
                    is_settled = false;
                }
            }
        }
        if is_settled {
            return states;
        }
    }
}

/// Why a work is not public in some language that its set asks for, and so in none.
fn gone(
    found: &[FoundArticle],
    member: &Member,
    sets: &[(&Release, ReleaseState)],
    states: &[State],
) -> Option<State> {
    let (release, state) = sets[member.set?];
    // Where a draft was no obstacle to the set, it keeps no other language back.
    let passes_drafts = state == ReleaseState::Overridden || member.was_public;
    let mut required = member.required(release, found).map(|at| states[at]);
    required.find(|state| match state {
        State::Public => false,
        State::Draft => !passes_drafts,
        State::Embargoed | State::Expired | State::Held => true,
    })
}
