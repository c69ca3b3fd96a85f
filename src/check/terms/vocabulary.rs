//! The terms of a site, made ready to be found in texts.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rustc_hash::FxHashMap;

use super::inflection::{Lexicon, Standing, TermWord, is_arabic, without_particles};
use super::words::{signs, stands_around, words};
use crate::check::manuscript::Manuscript;
use crate::diagnostic::Diagnostic;
use crate::site::Site;
use crate::source::Sources;
use crate::terms::{Concept, Forbidden, PATH, TermForm, read};

/// The terms of a site.
#[derive(Debug, Default)]
pub(in crate::check) struct Vocabulary {
    pub concepts: Vec<Concept>,
    langs: FxHashMap<String, FormIndex>,
    zone: Option<TimeZone>,
}

/// The forms of a language.
#[derive(Debug, Default)]
struct FormIndex {
    patterns: Vec<FormPattern>,
    /// By the forms of their first words, folded.
    by_first: FxHashMap<Box<str>, Vec<usize>>,
}

/// A form of a concept.
#[derive(Debug)]
pub(super) struct FormPattern {
    /// The number of the concept.
    pub concept: usize,
    pub standing: FormStanding,
    pub words: Vec<TermWord>,
    /// The signs before each word, but for the first.
    pub signs: Vec<Box<str>>,
    /// The signs that stand at its first word and its last.
    pub begins: Box<str>,
    pub ends: Box<str>,
}

/// How a form stands to its concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormStanding {
    Official,
    Allowed,
    /// By its number among those that are forbidden.
    Forbidden(usize),
}

impl Vocabulary {
    /// The terms that stand beside a site, and what is wrong with them.
    pub fn of(sources: &Sources, site: &Site) -> (Self, Vec<Diagnostic>) {
        if !sources.contains(PATH) {
            return (Vocabulary::default(), Vec::new());
        }
        let langs: Vec<&str> = site
            .settings
            .languages
            .iter()
            .map(|it| it.lang.as_str())
            .collect();
        let text: String = match sources.text(PATH) {
            Ok(text) => text.to_string(),
            Err(fault) => return (Vocabulary::default(), vec![fault]),
        };
        let (concepts, faults) = read(&text, &langs);
        (Self::new(concepts, site.settings.time_zone.clone()), faults)
    }

    /// These concepts.
    pub fn new(concepts: Vec<Concept>, zone: TimeZone) -> Self {
        let lexicon = Lexicon::read();
        let mut langs: FxHashMap<String, FormIndex> = FxHashMap::default();
        for (number, concept) in concepts.iter().enumerate() {
            let mut add = |form: &TermForm, standing: FormStanding| {
                let index = langs.entry(form.lang.to_string()).or_default();
                index.add(number, form, standing, &lexicon);
            };
            concept
                .terms
                .iter()
                .for_each(|it| add(it, FormStanding::Official));
            concept
                .allowed
                .iter()
                .for_each(|it| add(it, FormStanding::Allowed));
            for (at, it) in concept.forbidden.iter().enumerate() {
                add(&it.form, FormStanding::Forbidden(at));
            }
        }
        Vocabulary {
            concepts,
            langs,
            zone: Some(zone),
        }
    }

    /// Whether there is anything to look for in a language.
    pub fn knows(&self, lang: &str) -> bool {
        self.langs.contains_key(lang)
    }

    /// The forms of a language that may begin with a word.
    pub(super) fn beginning(&self, lang: &str, folded: &str) -> Vec<&FormPattern> {
        let Some(index) = self.langs.get(lang) else {
            return Vec::new();
        };
        let mut found: Vec<usize> = Vec::new();
        let mut look = |word: &str| found.extend(index.by_first.get(word).into_iter().flatten());
        match is_arabic(folded) {
            true => without_particles(folded, true).for_each(|bare| look(bare.form)),
            false => look(folded),
        }
        found.sort_unstable();
        found.dedup();
        found.into_iter().map(|at| &index.patterns[at]).collect()
    }

    /// The forms of a concept in a language that may stand for it, ready to be found.
    pub(super) fn patterns(
        &self,
        concept: usize,
        lang: &str,
    ) -> impl Iterator<Item = &FormPattern> {
        let index = self.langs.get(lang).into_iter();
        let all = index.flat_map(|index| &index.patterns);
        all.filter(move |it| {
            it.concept == concept && !matches!(it.standing, FormStanding::Forbidden(_))
        })
    }

    /// The forms of a concept in a language.
    pub(super) fn forms(&self, concept: usize, lang: &str) -> impl Iterator<Item = &TermForm> {
        let concept = &self.concepts[concept];
        let all = concept.terms.iter().chain(&concept.allowed);
        all.filter(move |it| &*it.lang == lang)
    }

    /// Whether what is said of a concept holds for a page.
    pub(super) fn holds(&self, concept: usize, page: &Manuscript) -> bool {
        let concept = &self.concepts[concept];
        let path = page.path.strip_prefix("content/").unwrap_or(page.path);
        let lies_in = |section: &str| {
            let rest = path.strip_prefix(section);
            rest.is_some_and(|rest| section.is_empty() || rest.starts_with(['/', '.']))
        };
        let moment = self.moment(page);
        let is_late = |day: Option<crate::article::When>| match (day, moment) {
            (Some(day), Some(moment)) => Some(self.begin(day) <= moment),
            _ => None,
        };
        (concept.sections.is_empty() || concept.sections.iter().any(|it| lies_in(it)))
            && is_late(concept.from) != Some(false)
            && is_late(concept.until) != Some(true)
    }

    /// Whether a form was right when a page was written.
    pub(super) fn was_right(&self, form: &Forbidden, page: &Manuscript) -> bool {
        match (form.until, self.moment(page)) {
            (Some(until), Some(moment)) => moment < self.begin(until),
            _ => false,
        }
    }

    fn moment(&self, page: &Manuscript) -> Option<Timestamp> {
        page.said.date.map(|date| self.begin(date))
    }

    fn begin(&self, day: crate::article::When) -> Timestamp {
        day.timestamp(self.zone.as_ref().unwrap_or(&TimeZone::UTC))
    }
}

impl FormIndex {
    fn add(&mut self, concept: usize, form: &TermForm, standing: FormStanding, lexicon: &Lexicon) {
        let text = &*form.text;
        let is_capitals = is_capitals(text);
        let found = words(text);
        let (Some(first), Some(last)) = (found.first(), found.last()) else {
            return;
        };
        let edges = (
            text[..first.0.start].trim_start_matches(stands_around),
            text[last.0.end..].trim_end_matches(stands_around),
        );
        let word = |at: usize| {
            let text = |at: usize| &text[found[at].0.clone()];
            let standing = Standing {
                lang: &form.lang,
                before: at.checked_sub(1).map(text),
                is_followed: at + 1 < found.len(),
                is_capitals,
            };
            TermWord::new(text(at), &standing, lexicon)
        };
        let words: Vec<TermWord> = (0..found.len()).map(word).collect();
        let between = found.iter().map(|(_, before)| signs(before));
        let between = between
            .map(|signs| signs.collect::<String>().into())
            .collect();
        for form in &words[0].forms {
            let patterns = self.by_first.entry(form.folded.clone()).or_default();
            if patterns.last() != Some(&self.patterns.len()) {
                patterns.push(self.patterns.len());
            }
        }
        self.patterns.push(FormPattern {
            concept,
            standing,
            words,
            signs: between,
            begins: edges.0.into(),
            ends: edges.1.into(),
        });
    }
}

impl FormPattern {
    /// Whether dots stand between its words: `O.N.U.`.
    pub fn is_dotted(&self) -> bool {
        self.signs.iter().skip(1).any(|signs| signs.contains('.'))
    }
}

/// Whether a form is one word of capitals alone, and of more than one: `WHO`. In small letters it would be another word; several
/// words are no abbreviation, but were written down so.
fn is_capitals(form: &str) -> bool {
    if form.contains(char::is_whitespace) {
        return false;
    }
    let mut letters = form.chars().filter(|c| c.is_alphabetic());
    form.chars().filter(|c| c.is_uppercase()).nth(1).is_some() && letters.all(char::is_uppercase)
}
