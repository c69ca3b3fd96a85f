//! The release sets on the status page: how each stands, what keeps it back and what to do about it; and the way to any moment.

use std::fmt::Write;

use diwan::article::When;
use diwan::plan::percent_encode;
use diwan::press::Press;
use diwan::site::{ReleaseSet, ReleaseState};

use super::faults::direction;
use super::html::escaped;
use super::words::Words;

/// The sets, and a field in which a moment is chosen.
pub fn releases(out: &mut String, press: &Press, words: &Words) {
    moment(out, press, words);
    let sets = &press.site().sets;
    if sets.is_empty() {
        return;
    }
    let (title, number) = (
        escaped(&words.word("preview-releases")),
        words.number(sets.len()),
    );
    let _ = writeln!(
        out,
        "<h2 id=\"preview-releases\">{title} <bdi class=\"count\">({number})</bdi></h2>"
    );
    for set in sets {
        one(out, press, set, words);
    }
}

/// A form without a script: the page that it leads to is the site's first, at that moment.
fn moment(out: &mut String, press: &Press, words: &Words) {
    let zone = &press.site().settings.time_zone;
    let now = zone.to_datetime(press.edition().now);
    let _ = writeln!(
        out,
        "<form action=\"{}/\"><p><label>{} <input type=\"datetime-local\" name=\"at\" value=\"{}\" required></label> \
         <button>{}</button></p></form>",
        escaped(&press.links().base().path),
        escaped(&words.word("preview-at-moment")),
        now.strftime("%Y-%m-%dT%H:%M"),
        escaped(&words.word("preview-show")),
    );
}

fn one(out: &mut String, press: &Press, set: &ReleaseSet, words: &Words) {
    let state = match set.state {
        ReleaseState::Waiting => "preview-release-waiting",
        ReleaseState::Held => "preview-release-held",
        ReleaseState::Released => "preview-release-public",
        ReleaseState::Overridden => "preview-release-overridden",
    };
    let mark = match set.state {
        ReleaseState::Held => " class=\"warning\"",
        _ => "",
    };
    let _ = write!(
        out,
        "<div class=\"work\"><p><bdi><code>{}</code></bdi> <strong{mark}>{}</strong>",
        escaped(&set.release.name),
        escaped(&words.word(state)),
    );
    if let Some(at) = set.at {
        let at = When::Moment(at).moment(&press.site().settings.time_zone);
        let home = &press.links().base().path;
        let _ = write!(
            out,
            " <a href=\"{}/?at={}\"><time dir=\"ltr\" datetime=\"{at}\">{at}</time></a>",
            escaped(home),
            percent_encode(&at),
        );
    }
    out.push_str("</p>");
    if let Some(it) = &set.release.overridden {
        let _ = write!(
            out,
            "<p><bdi>{}</bdi>: <bdi>{}</bdi></p>",
            escaped(&it.by),
            escaped(&it.reason)
        );
    }
    out.push_str("<ul>\n");
    let tongue = words.tongue();
    for obstacle in &set.obstacles {
        let _ = writeln!(
            out,
            "<li lang=\"{}\" dir=\"{}\">{}<br><code dir=\"ltr\">{}</code><br>{}</li>",
            tongue.tag(),
            direction(tongue),
            escaped(&obstacle.kind.told(obstacle.lang).shown(tongue)),
            escaped(obstacle.path()),
            escaped(&obstacle.kind.remedy(&obstacle.place.path).shown(tongue)),
        );
    }
    out.push_str("</ul></div>\n");
}
