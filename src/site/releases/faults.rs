//! What is to be told of release sets: names that no set bears, what keeps a set back, what its languages do not agree on.

use jiff::Timestamp;
use jiff::civil::Date;

use super::calendar::{Calendar, Publicity};
use super::{Member, Obstacle, ReleaseSet, ReleaseState};
use crate::article::{FrontMatter, When};
use crate::diagnostic::{Diagnostic, Message, nearest};
use crate::releases::{PATH, Release};

impl Calendar<'_> {
    /// Everything that is wrong with the sets at a moment.
    pub(in crate::site) fn faults(&self, moment: &Publicity) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (member, agreed) in self.each() {
            found.extend(self.conflict(member));
            let Some(set) = member.set else {
                found.extend(self.unknown(member));
                continue;
            };
            let release = &self.sets.releases[set];
            let name = &release.name;
            for moment in &agreed.split {
                let on = self.written(*moment);
                let zone = &self.settings.time_zone;
                let tells = |front: &FrontMatter| {
                    let mut updates = front.updates.iter();
                    updates.any(|it| it.on.timestamp(zone) == *moment)
                };
                let silent = self.silent(member, release, tells);
                let message = message!("release-update-differs", name, on, silent);
                found.push(self.differs(member, message, message!("release-tell-in-all")));
            }
            if agreed.is_half_withdrawn {
                let silent = self.silent(member, release, |front| front.withdrawn.is_some());
                let message = message!("release-withdrawal-differs", name, silent);
                found.push(self.differs(member, message, message!("release-withdraw-in-all")));
            }
        }
        let held = moment
            .sets
            .iter()
            .filter(|set| set.state == ReleaseState::Held);
        found.extend(held.flat_map(|set| self.held(set, moment.now)));
        found
    }

    /// The files of the languages that a set asks for and that do not say something.
    fn silent(
        &self,
        member: &Member,
        release: &Release,
        says: impl Fn(&FrontMatter) -> bool,
    ) -> Vec<String> {
        let articles = member.required(release, self.found);
        let articles = articles.map(|at| &self.found[at].3);
        let silent = articles.filter(|it| !it.front.draft && !says(&it.front));
        silent.map(|it| it.path.to_string()).collect()
    }

    /// Since when the work of an obstacle has been public, if it was by then.
    fn public_since(&self, obstacle: &Obstacle, now: Timestamp) -> Option<Date> {
        let is_it = |member: &&Member| self.found[member.articles[0]].0 == obstacle.work;
        let since = self.members.iter().find(is_it)?.since?;
        let today = self.settings.time_zone.to_datetime(now).date();
        (since <= today).then_some(since)
    }

    /// What is public already cannot be held back, and its new text in one language must not go out without the others: so
    /// nothing is published until they agree. The place is the set's, since no page by itself is wrong.
    fn held_open(&self, set: &ReleaseSet, obstacle: &Obstacle, since: Date) -> Diagnostic {
        let message = message!(
            "release-public-in-part",
            work = format!("/{}", obstacle.work),
            since = since.to_string(),
            name = set.release.name,
            why = obstacle.kind.told(obstacle.lang)
        );
        let remedy = obstacle.kind.remedy(&obstacle.place.path);
        Diagnostic::error("release-held", message)
            .at(set.release.place.clone())
            .second(obstacle.place.clone(), message!("release-this-text"))
            .hint(message!("release-or-override", remedy))
            .lang(obstacle.lang)
    }

    /// A warning for everything that keeps a set back.
    fn held(&self, set: &ReleaseSet, now: Timestamp) -> Vec<Diagnostic> {
        let Some(at) = set.at else {
            return Vec::new();
        };
        let since = self.written(at);
        let warning = |obstacle: &Obstacle| {
            if let Some(since) = self.public_since(obstacle, now) {
                return self.held_open(set, obstacle, since);
            }
            let message = message!(
                "release-held",
                name = set.release.name,
                since,
                lasting = lasting(at, now),
                why = obstacle.kind.told(obstacle.lang)
            );
            Diagnostic::warning("release-held", message)
                .at(obstacle.place.clone())
                .second(set.release.place.clone(), message!("release-the-set"))
                .hint(obstacle.kind.remedy(&obstacle.place.path))
                .lang(obstacle.lang)
        };
        set.obstacles.iter().map(warning).collect()
    }

    /// Two languages of a work that name two sets.
    fn conflict(&self, member: &Member) -> Option<Diagnostic> {
        let articles = member.articles.iter().map(|at| &self.found[*at]);
        let mut named = articles.filter_map(|it| Some((it.1, it.3.front.release.as_deref()?)));
        let (_, (first, place)) = named.next()?;
        let (lang, (other, there)) = named.find(|(_, (name, _))| name != first)?;
        let message = message!("release-two-sets", first, other);
        Some(
            Diagnostic::error("two-releases", message)
                .at(there.clone())
                .second(place.clone(), message!("other-one"))
                .hint(message!("release-name-one-set"))
                .lang(lang),
        )
    }

    fn unknown(&self, member: &Member) -> Option<Diagnostic> {
        let articles = member.articles.iter().map(|at| &self.found[*at]);
        let mut named = articles.filter_map(|it| Some((it.1, it.3.front.release.as_deref()?)));
        let (lang, (name, place)) = named.next()?;
        let known = self.sets.releases.iter().map(|it| &*it.name);
        let hint = match nearest(name, known) {
            Some(near) => message!("did-you-mean-near", near),
            None => message!("release-add-set", name, path = PATH),
        };
        let message = message!("release-unknown", name);
        let found = Diagnostic::error("unknown-release", message);
        Some(found.at(place.clone()).hint(hint).lang(lang))
    }

    fn differs(&self, member: &Member, message: Message, hint: Message) -> Diagnostic {
        Diagnostic::warning("release-differs", message)
            .at(member.place.clone())
            .hint(hint)
    }

    /// A moment as it is written, with its offset in the zone of the site.
    fn written(&self, moment: Timestamp) -> String {
        When::Moment(moment).moment(&self.settings.time_zone)
    }
}

/// How long it has been, in the largest unit that fits.
fn lasting(since: Timestamp, now: Timestamp) -> Message {
    let seconds = u64::try_from(now.duration_since(since).as_secs()).unwrap_or(0);
    match (seconds / 86_400, seconds / 3_600) {
        (0, 0) => message!("lasting-minutes", count = seconds / 60),
        (0, count) => message!("lasting-hours", count),
        (count, _) => message!("lasting-days", count),
    }
}
