//! How the release sets stand: for people, and for programs.
//!
//! An object a line, with all keys always, `null` where there is nothing; new ones may only be added at the end.

use std::fmt::Write;

use diwan::article::When;
use diwan::diagnostic::Message;
use diwan::press::Press;
use diwan::releases::PATH;
use diwan::site::{Obstacle, ReleaseSet, ReleaseState};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::text::{BOLD, DIM, GOOD, POOR, isolated};
use crate::commands::report::{QuotedSite, visible_name};
use crate::commands::tongue::said;

/// All sets, for people.
pub fn page(press: &Press, site: QuotedSite) -> String {
    let sets = &press.site().sets;
    if sets.is_empty() {
        return format!("{}\n", said(&message!("status-no-releases", path = PATH)));
    }
    let mut out = String::new();
    for set in sets {
        told(&mut out, press, set, site);
    }
    out
}

fn told(out: &mut String, press: &Press, set: &ReleaseSet, site: QuotedSite) {
    let colour = match set.state {
        ReleaseState::Released => GOOD,
        ReleaseState::Waiting => DIM,
        ReleaseState::Held | ReleaseState::Overridden => POOR,
    };
    let (name, state) = (isolated(&set.release.name), said(&state(set.state)));
    let _ = write!(out, "{BOLD}{name}{BOLD:#}  {colour}{state}{colour:#}");
    let seconds = since(press, set).unwrap_or_default();
    let (ago, ahead) = (lasting(seconds), lasting(-seconds));
    let moment = set.at.map(|at| written(press, at));
    let told = match (moment, set.state) {
        (None, _) => message!("status-release-no-moment"),
        (Some(at), ReleaseState::Held) => message!("status-release-ago", at, ago),
        (Some(at), ReleaseState::Waiting) => message!("status-release-ahead", at, ahead),
        (Some(at), _) => Message::Quoted(at),
    };
    let _ = writeln!(out, "  {}", said(&told));
    let langs: Vec<&str> = set.release.languages.iter().map(|it| it.as_str()).collect();
    let mut line = |label: &Message, told: String| {
        let _ = writeln!(out, "  {} {told}", said(label));
    };
    line(&message!("status-release-languages"), langs.join(", "));
    if !set.release.approvers.is_empty() {
        let approvers = set.release.approvers.iter().map(|it| match it.lang {
            Some(lang) => format!("{} ({lang})", isolated(&it.name)),
            None => isolated(&it.name),
        });
        let approvers: Vec<String> = approvers.collect();
        line(&message!("status-release-approvers"), approvers.join(", "));
    }
    if let Some(it) = &set.release.overridden {
        let (by, reason) = (isolated(&it.by), isolated(&it.reason));
        line(
            &message!("status-release-override"),
            format!("{by}: {reason}"),
        );
    }
    let works = set.works.iter().map(|it| isolated(&format!("/{it}")));
    let works: Vec<String> = works.collect();
    let works = match works.is_empty() {
        true => said(&message!(
            "status-release-no-works",
            name = set.release.name
        )),
        false => works.join(", "),
    };
    line(&message!("status-release-works"), works);
    for obstacle in &set.obstacles {
        let path = visible_name(&site.path_from_here(obstacle.path())).into_owned();
        let why = said(&obstacle.kind.told(obstacle.lang));
        let _ = writeln!(out, "  {POOR}{path}{POOR:#}  {why}");
    }
}

fn state(state: ReleaseState) -> Message {
    match state {
        ReleaseState::Waiting => message!("status-release-waiting"),
        ReleaseState::Held => message!("status-release-held"),
        ReleaseState::Released => message!("status-release-public"),
        ReleaseState::Overridden => message!("status-release-overridden"),
    }
}

/// All sets, for programs.
pub fn lines(press: &Press) -> String {
    let sets = press.site().sets.iter();
    sets.map(|set| format!("{}\n", line(press, set))).collect()
}

fn line(press: &Press, set: &ReleaseSet) -> Value {
    let release = &set.release;
    let approver = |it: &diwan::releases::Approver| json!({ "lang": it.lang.map(|it| it.as_str().to_owned()), "name": &*it.name });
    let overridden = release.overridden.as_ref();
    json!({
        "kind": "release",
        "name": &*release.name,
        "state": set.state.as_str(),
        "at": set.at.map(|at| written(press, at)),
        "seconds": since(press, set),
        "languages": release.languages.iter().map(|it| it.as_str()).collect::<Vec<_>>(),
        "approvers": release.approvers.iter().map(approver).collect::<Vec<_>>(),
        "override": overridden.map(|it| json!({ "by": &*it.by, "reason": &*it.reason })),
        "works": set.works.iter().map(|it| &**it).collect::<Vec<_>>(),
        "reasons": set.obstacles.iter().map(reason).collect::<Vec<_>>(),
    })
}

fn reason(obstacle: &Obstacle) -> Value {
    json!({
        "work": &*obstacle.work,
        "lang": obstacle.lang.as_str(),
        "state": obstacle.kind.as_str(),
        "path": obstacle.path(),
    })
}

/// How many seconds the moment of a set lies back; fewer than none while it lies ahead.
fn since(press: &Press, set: &ReleaseSet) -> Option<i64> {
    let now = press.edition().now;
    set.at.map(|at| now.duration_since(at).as_secs())
}

fn written(press: &Press, moment: Timestamp) -> String {
    When::Moment(moment).moment(&press.site().settings.time_zone)
}

/// A time in its two largest units.
fn lasting(seconds: i64) -> Message {
    let seconds = u64::try_from(seconds).unwrap_or(0);
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60);
    match (days, hours) {
        (0, 0) => message!("lasting-short-minutes", minutes),
        (0, _) => message!("lasting-short-hours", hours, minutes),
        _ => message!("lasting-short-days", days, hours),
    }
}
