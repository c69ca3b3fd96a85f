//! Terms of a source that its translation does not have.
//!
//! A translation may say a term less often than its source, for it has pronouns: once in a page is enough.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use super::find::in_page;
use super::inflection::masculines;
use super::vocabulary::{FormStanding, Vocabulary};
use super::words::words;
use crate::check::manuscript::Manuscript;
use crate::check::parity::{Pair, Side};
use crate::check::rules::TERM_MISSING as RULE;
use crate::diagnostic::{Diagnostic, shorten};
use crate::locale::search::{fold, keys, root};

/// Tells of every concept that one page of a pair names by its term and the other does not name. Where neither is a
/// translation of the other, both are asked.
pub(in crate::check) fn missing(pair: &Pair, found: &mut Vec<Diagnostic>) {
    one_way(pair, &pair.source, &pair.own, found);
    if pair.own.page.said.translation.is_none() {
        one_way(pair, &pair.own, &pair.source, found);
    }
}

fn one_way(pair: &Pair, from: &Side, to: &Side, found: &mut Vec<Diagnostic>) {
    let vocabulary = pair.vocabulary;
    if !vocabulary.knows(to.tag()) {
        return;
    }
    let mut there: Option<PageWords> = None;
    let mut asked: BTreeSet<usize> = BTreeSet::new();
    for it in in_page(from.page, vocabulary) {
        let concept = it.pattern.concept;
        let is_term = !matches!(it.pattern.standing, FormStanding::Forbidden(_));
        if !is_term || !vocabulary.holds(concept, from.page) || !asked.insert(concept) {
            continue;
        }
        let Some(term) = vocabulary.forms(concept, to.tag()).next() else {
            continue;
        };
        let page = there.get_or_insert_with(|| PageWords::of(to.page, vocabulary));
        if page.has(concept, to.tag(), vocabulary) {
            continue;
        }
        let (said, term, tag) = (shorten(&it.said), shorten(&term.text), to.tag());
        let message = message!("term-not-said", said, other = from.tag(), term, tag);
        let place = to.page.first_line(to.place_of(from, it.source.start));
        let finding = RULE
            .finding(to.page, place, message)
            .second(from.page.place(it.source.clone()), message!("the-term"))
            .there(message!("term-not-said-there", said, term, tag))
            .hint(message!("write-term-or-allow", term));
        found.push(finding);
    }
}

/// What a page says: the concepts that it names, and the keys of all its words.
struct PageWords {
    concepts: BTreeSet<usize>,
    keys: FxHashSet<String>,
}

impl PageWords {
    fn of(page: &Manuscript, vocabulary: &Vocabulary) -> Self {
        let named = in_page(page, vocabulary).into_iter();
        let named = named.filter(|it| !matches!(it.pattern.standing, FormStanding::Forbidden(_)));
        let mut found = FxHashSet::default();
        let mut add = |text: &str| {
            for (range, _) in words(text) {
                let folded = fold(&text[range]);
                found.extend(masculines(&folded).map(|it| keys(&it).first));
                let keys = keys(&folded);
                found.extend(root(&keys.first));
                found.extend(keys.others);
                found.insert(keys.first);
            }
        };
        page.passages.iter().for_each(|passage| add(&passage.text));
        add(&page.said.title);
        page.said.description.iter().for_each(|it| add(it));
        PageWords {
            concepts: named.map(|it| it.pattern.concept).collect(),
            keys: found,
        }
    }

    /// Whether it names a concept, or has all words of one of its forms in some form.
    fn has(&self, concept: usize, lang: &str, vocabulary: &Vocabulary) -> bool {
        self.concepts.contains(&concept)
            || vocabulary.forms(concept, lang).any(|form| {
                let words = words(&form.text)
                    .into_iter()
                    .map(|(range, _)| fold(&form.text[range]));
                let mut long = words.filter(|word| word.chars().count() > 3).peekable();
                long.peek().is_some() && long.all(|word| self.has_word(&word))
            })
    }

    fn has_word(&self, word: &str) -> bool {
        let keys = keys(word);
        self.keys.contains(&keys.first)
            || root(&keys.first).is_some_and(|root| self.keys.contains(&root))
    }
}
