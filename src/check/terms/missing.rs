//! Terms of a source that its translation does not have.
//!
//! A translation may say a term less often than its source, for it has pronouns: once in a page is enough. A term of one word may be
//! another word in its sentence, `commune` in «déclaration commune»: said once, it is a warning.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::find::{InPage, in_page};
use super::inflection::TermWord;
use super::phrase::{Phrase, Sentence, sentences};
use super::vocabulary::{FormPattern, FormStanding, Vocabulary};
use super::words::words;
use crate::check::manuscript::Manuscript;
use crate::check::parity::{Pair, Side};
use crate::check::rules::TERM_MISSING as RULE;
use crate::diagnostic::{Diagnostic, Severity, shorten};
use crate::locale::search::fold;

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
    let said = in_page(from.page, vocabulary);
    for it in &said {
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
        let is_warned = is_alone(it) && times(&said, concept) == 1;
        let (said, term, tag) = (shorten(&it.said), shorten(&term.text), to.tag());
        let message = message!("term-not-said", said, other = from.tag(), term, tag);
        let place = to.page.first_line(to.place_of(from, it.source.start));
        let mut finding = RULE
            .finding(to.page, place, message)
            .second(from.page.place(it.source.clone()), message!("the-term"))
            .there(message!("term-not-said-there", said, term, tag))
            .hint(message!("write-term-or-allow", term));
        if is_warned {
            finding.severity = Severity::Warning;
        }
        found.push(finding);
    }
}

/// Whether a term is one word, which no capital marks as a name.
fn is_alone(it: &InPage) -> bool {
    match &*it.pattern.words {
        [word] => !word.is_capitals && !it.said.contains(['.', '-', '‐', '\u{2011}']),
        _ => false,
    }
}

/// How often a page names a concept.
fn times(said: &[InPage], concept: usize) -> usize {
    let is_it = |it: &&InPage| {
        it.pattern.concept == concept && !matches!(it.pattern.standing, FormStanding::Forbidden(_))
    };
    said.iter().filter(is_it).count()
}

/// What a page says: the concepts that it names, and, once somebody asks, its sentences.
struct PageWords<'p> {
    page: &'p Manuscript<'p>,
    concepts: BTreeSet<usize>,
    sentences: OnceCell<Vec<Sentence>>,
}

impl<'p> PageWords<'p> {
    fn of(page: &'p Manuscript, vocabulary: &Vocabulary) -> Self {
        let named = in_page(page, vocabulary).into_iter();
        let named = named.filter(|it| !matches!(it.pattern.standing, FormStanding::Forbidden(_)));
        PageWords {
            page,
            concepts: named.map(|it| it.pattern.concept).collect(),
            sentences: OnceCell::new(),
        }
    }

    /// Whether it names a concept, or has all words of one of its forms in one phrase, in some form.
    fn has(&self, concept: usize, lang: &str, vocabulary: &Vocabulary) -> bool {
        self.concepts.contains(&concept)
            || vocabulary
                .patterns(concept, lang)
                .any(|form| self.has_words(form, lang))
    }

    fn has_words(&self, form: &FormPattern, lang: &str) -> bool {
        if let [word] = &*form.words
            && word.is_capitals
        {
            return self.has_name(word);
        }
        let phrase = Phrase::new(form, lang);
        let all = self
            .sentences
            .get_or_init(|| self.texts().flat_map(sentences).collect());
        all.iter().any(|it| phrase.stands_in(it))
    }

    /// Whether it has an abbreviation that is spoken as a word in the letters of a name: Unesco, Otan.
    fn has_name(&self, word: &TermWord) -> bool {
        let is_it = |text: &str, range: Range<usize>| {
            let own = &text[range];
            own.starts_with(char::is_uppercase)
                && own.chars().nth(3).is_some()
                && fold(own) == word.folded
        };
        let mut texts = self.texts();
        texts.any(|text| words(text).into_iter().any(|(range, _)| is_it(text, range)))
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        let said = &self.page.said;
        let passages = self.page.passages.iter().map(|it| &*it.text);
        let front = [Some(&*said.title), said.description.as_deref()];
        passages.chain(front.into_iter().flatten())
    }
}
