//! What is public at any moment, and when that changes.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::agreed::Agreed;
use super::{
    FoundArticle, Member, Obstacle, ReleaseSet, ReleaseSets, ReleaseState, langs, obstacle,
    together,
};
use crate::article::{Article, Update, Withdrawal};
use crate::diagnostic::Place;
use crate::settings::Settings;
use crate::site::State;
use crate::site::pending::{at_moment, ends_of_events, moments};

/// What is public when.
pub struct Calendar<'a> {
    pub(super) found: &'a [FoundArticle],
    pub(super) settings: &'a Settings,
    pub(super) sets: &'a ReleaseSets,
    /// The works of sets.
    pub(super) members: Vec<Member>,
    /// What keeps each set back.
    obstacles: Vec<Vec<Obstacle>>,
    /// What each of the works tells of itself.
    agreed: Vec<Agreed>,
    /// By number of the article, the number of its work among the members.
    of_article: BTreeMap<usize, usize>,
}

/// What is public at a moment.
pub struct Publicity {
    /// When.
    pub now: Timestamp,
    /// The states of all articles, in their order.
    pub states: Vec<State>,
    /// How the sets stand, in the order of their file.
    pub sets: Vec<ReleaseSet>,
}

impl<'a> Calendar<'a> {
    /// The calendar of these articles.
    pub fn new(found: &'a [FoundArticle], settings: &'a Settings, sets: &'a ReleaseSets) -> Self {
        let members = members(found, sets);
        let mut obstacles = vec![Vec::new(); sets.releases.len()];
        let mut agreed = Vec::with_capacity(members.len());
        for member in &members {
            agreed.push(match member.set {
                None => Agreed::default(),
                Some(set) => {
                    let release = &sets.releases[set];
                    obstacles[set].extend(obstacle::of_work(member, release, found));
                    Agreed::of(member, release, found, &settings.time_zone)
                }
            });
        }
        let each = members.iter().enumerate();
        let of_article = each
            .flat_map(|(number, member)| member.articles.iter().map(move |at| (*at, number)))
            .collect();
        Calendar {
            found,
            settings,
            sets,
            members,
            obstacles,
            agreed,
            of_article,
        }
    }

    /// What is public at `now`.
    pub fn at(&self, now: Timestamp) -> Publicity {
        let states: Vec<ReleaseState> = (0..self.sets.releases.len())
            .map(|set| self.state_of(set, now))
            .collect();
        let sets = self.sets.releases.iter().zip(states.iter().copied());
        let sets: Vec<_> = sets.collect();
        let all = (self.found, &*self.members);
        let articles = together::states(all, self.settings, now, &sets);
        let sets = states.into_iter().enumerate();
        Publicity {
            now,
            states: articles,
            sets: sets.map(|(set, state)| self.set(set, state)).collect(),
        }
    }

    /// An article as it holds at a moment; and the work that a withdrawal to come names.
    pub(in crate::site) fn article(
        &self,
        at: usize,
        now: Timestamp,
    ) -> (Arc<Article>, Option<(Arc<str>, Place)>) {
        let zone = &self.settings.time_zone;
        let agreed = self.of_article.get(&at).map(|number| &self.agreed[*number]);
        let is_told = |update: &Update| {
            let on = update.on.timestamp(zone);
            on <= now && agreed.is_none_or(|agreed| !agreed.split.contains(&on))
        };
        let holds = |withdrawal: &Withdrawal| {
            let own = withdrawal.on.timestamp(zone);
            let on = match agreed {
                None => Some(own),
                Some(agreed) => agreed.withdrawn.map(|on| on.max(own)),
            };
            on.is_some_and(|on| on <= now)
        };
        at_moment(self.found[at].3.clone(), is_told, holds)
    }

    /// The moments at which anything of these articles and sets may change by itself.
    pub fn moments(found: &[FoundArticle], sets: &ReleaseSets, zone: &TimeZone) -> Vec<Timestamp> {
        let own = found.iter().flat_map(|(.., it)| moments(&it.front));
        let releases = sets.releases.iter().filter_map(|it| it.at);
        let all = own.chain(releases).map(|when| when.timestamp(zone));
        let events = found.iter();
        let events = events.flat_map(|(.., it)| ends_of_events(&it.front, zone));
        all.chain(events).collect()
    }

    /// The next moment after `now` at which anything that is public changes.
    pub fn next(&self, now: Timestamp) -> Option<Timestamp> {
        let all = Self::moments(self.found, self.sets, &self.settings.time_zone).into_iter();
        let mut ahead: Vec<Timestamp> = all.filter(|it| *it > now).collect();
        ahead.sort_unstable();
        ahead.dedup();
        let public = self.public(now);
        ahead.into_iter().find(|then| self.public(*then) != public)
    }

    /// What of each public article depends on the moment: how many changes it tells, whether it is withdrawn, whether its
    /// date has come (see [`FrontMatter::happened`](crate::article::FrontMatter::happened)), how many of its events are over.
    fn public(&self, now: Timestamp) -> Vec<(usize, usize, bool, bool, usize)> {
        let zone = &self.settings.time_zone;
        let states = self.at(now).states.into_iter().enumerate();
        let public = states.filter(|(_, state)| *state == State::Public);
        let told = public.map(|(at, _)| {
            let (article, _) = self.article(at, now);
            let front = &article.front;
            let is_past = front.date.is_some_and(|date| date.timestamp(zone) <= now);
            let ends = ends_of_events(front, zone).into_iter();
            let over = ends.filter(|end| *end <= now).count();
            (
                at,
                front.updates.len(),
                front.withdrawn.is_some(),
                is_past,
                over,
            )
        });
        told.collect()
    }

    fn state_of(&self, set: usize, now: Timestamp) -> ReleaseState {
        let release = &self.sets.releases[set];
        let at = release.at.map(|at| at.timestamp(&self.settings.time_zone));
        match (at, release.overridden.is_some()) {
            (Some(at), _) if at > now => ReleaseState::Waiting,
            (None, _) => ReleaseState::Waiting,
            _ if self.obstacles[set].is_empty() => ReleaseState::Released,
            (_, true) => ReleaseState::Overridden,
            _ => ReleaseState::Held,
        }
    }

    fn set(&self, set: usize, state: ReleaseState) -> ReleaseSet {
        let release = self.sets.releases[set].clone();
        let own = self.members.iter().filter(|member| member.set == Some(set));
        let work = |member: &Member| self.found[member.articles[0]].0.clone();
        ReleaseSet {
            works: own.map(work).collect(),
            obstacles: self.obstacles[set].clone(),
            at: release.at.map(|at| at.timestamp(&self.settings.time_zone)),
            state,
            release,
        }
    }

    /// The works of sets, each with what it tells.
    pub(super) fn each(&self) -> impl Iterator<Item = (&Member, &Agreed)> {
        self.members.iter().zip(&self.agreed)
    }
}

/// The works of sets. A work is of a set when its page in any language says so.
fn members(found: &[FoundArticle], sets: &ReleaseSets) -> Vec<Member> {
    let mut named: BTreeMap<&Arc<str>, (&Arc<str>, &Place)> = BTreeMap::new();
    for (work, .., article) in found {
        if let Some((name, place)) = article.front.release.as_deref() {
            named.entry(work).or_insert((name, place));
        }
    }
    if named.is_empty() {
        return Vec::new();
    }
    let mut articles: BTreeMap<&Arc<str>, Vec<usize>> = BTreeMap::new();
    for (at, (work, ..)) in found.iter().enumerate() {
        if named.contains_key(work) {
            articles.entry(work).or_default().push(at);
        }
    }
    let member = |(work, articles): (&Arc<str>, Vec<usize>)| {
        let (name, place) = named.get(work)?;
        let set = sets.releases.iter().position(|it| it.name == **name);
        let languages = set.map(|set| &sets.releases[set].languages);
        // Of a language that was never written nothing was public.
        let own = langs(articles.iter().copied(), found);
        let mut asked = languages.into_iter().flatten();
        let is_known = |lang| own.contains(lang) && sets.ledger.knows(work, lang.as_str());
        let since = own.iter();
        let since = since.filter_map(|lang| sets.ledger.since(work, lang.as_str()));
        Some(Member {
            set,
            since: since.min(),
            was_public: set.is_some() && asked.all(is_known),
            articles,
            place: (*place).clone(),
        })
    };
    articles.into_iter().filter_map(member).collect()
}
