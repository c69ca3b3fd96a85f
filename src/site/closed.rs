//! What a section that is not public closes: nothing below it is public either, in that language.
//!
//! Takes all articles; gives the state of each, which is its own or else that of the nearest section above it that is not
//! public. A section speaks for its own language. Where it says nothing in a language, what lies below it there is open as
//! long as the section is public in any language, and else closed as the section is. The home page closes nothing: it is
//! the front of a site, not a part of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::State;
use super::folders::folder_of;
use crate::article::{Article, ArticleKind};
use crate::language::Lang;

/// The states of these articles, in their order, from those that are their own.
pub(super) fn states(
    articles: &[(Arc<str>, Lang, ArticleKind, Arc<Article>)],
    mut states: Vec<State>,
) -> Vec<State> {
    let closed = find_closed(articles, &states);
    if closed.is_empty() {
        return states;
    }
    for ((name, lang, ..), state) in articles.iter().zip(&mut states) {
        let mut above = folder_of(name);
        while *state == State::Public && !above.is_empty() {
            *state = closed.get(above).map_or(State::Public, |it| it.to(*lang));
            above = folder_of(above);
        }
    }
    states
}

/// A section that is not public in some language.
struct Closed {
    /// Its states, by language.
    own: BTreeMap<Lang, State>,
    /// What holds for languages in which it says nothing.
    others: State,
}

impl Closed {
    fn to(&self, lang: Lang) -> State {
        self.own.get(&lang).copied().unwrap_or(self.others)
    }
}

fn find_closed<'a>(
    articles: &'a [(Arc<str>, Lang, ArticleKind, Arc<Article>)],
    states: &[State],
) -> BTreeMap<&'a str, Closed> {
    let mut sections: BTreeMap<&str, Closed> = BTreeMap::new();
    for ((name, lang, kind, _), state) in articles.iter().zip(states) {
        if *kind != ArticleKind::Section || name.is_empty() {
            continue;
        }
        let section = sections.entry(name).or_insert_with(|| Closed {
            own: BTreeMap::new(),
            others: *state,
        });
        section.own.insert(*lang, *state);
        if *state == State::Public {
            section.others = State::Public;
        }
    }
    sections.retain(|_, section| section.own.values().any(|state| *state != State::Public));
    sections
}
