//! What words say of figures in a language: cardinals, ordinals, months, units, and what is not to be taken for a number.
//!
//! Takes the files of `words/`; gives a [`Lexicon`] for each language that has one. Some know months alone. In other languages
//! only digits are read, and the names of months and days are not.

use rustc_hash::FxHashMap;

use super::sense::{Hit, Sense, has_value, sense};
use super::token::{Token, tokens};
use crate::check::word_shapes::WordShapes;

/// The files, by language.
const FILES: &[(&str, &str)] = &[
    ("ar", include_str!("words/ar.txt")),
    ("de", include_str!("words/de.txt")),
    ("en", include_str!("words/en.txt")),
    ("es", include_str!("words/es.txt")),
    ("fa", include_str!("words/fa.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("ru", include_str!("words/ru.txt")),
    ("tr", include_str!("words/tr.txt")),
    ("ur", include_str!("words/ur.txt")),
    ("zgh", include_str!("words/zgh.txt")),
];

/// The lexicons of all languages.
#[derive(Debug)]
pub(in crate::check) struct Lexicons {
    known: Vec<(&'static str, Lexicon)>,
    /// For languages without a file.
    bare: Lexicon,
}

/// What the words of a language say of figures.
#[derive(Debug, Default)]
pub(in crate::check) struct Lexicon {
    entries: FxHashMap<Box<str>, Vec<LexiconEntry>>,
    /// By which most words are known to have no entry.
    shapes: WordShapes,
    has_words: bool,
    /// What is written on to words, one letter each: those that join, and those that do not, with how many letters a word has without
    /// these. لست is no ست, nor is كمية a hundred: short words are words of their own with what looks written on to them.
    joining: Vec<&'static str>,
    particles: Vec<(&'static str, usize)>,
    article: Option<&'static str>,
    /// The characters with which all of these begin, one after the other.
    begin: Vec<char>,
    /// Endings of two things of a kind.
    pub dual: Vec<&'static str>,
    /// What follows the digits of an ordinal.
    pub suffixes: Vec<Box<str>>,
    /// The signs that may stand before decimals.
    pub decimal: &'static str,
}

#[derive(Debug)]
struct LexiconEntry {
    /// The words that follow the first.
    rest: Box<[Box<str>]>,
    capital: bool,
    sense: Sense,
}

impl Lexicons {
    /// All there are.
    pub fn new() -> Self {
        let read = |(lang, file): &(&'static str, &'static str)| (*lang, Lexicon::read(file));
        Lexicons {
            known: FILES.iter().map(read).collect(),
            bare: Lexicon::default(),
        }
    }

    /// That of a language, by its tag; else one without words.
    pub fn of(&self, tag: &str) -> &Lexicon {
        let lang = tag.split('-').next().unwrap_or(tag);
        let found = self.known.iter().find(|(known, _)| *known == lang);
        found.map_or(&self.bare, |(_, lexicon)| lexicon)
    }
}

impl Lexicon {
    /// Whether it knows numbers in words, and not months alone.
    pub fn has_words(&self) -> bool {
        self.has_words
    }

    fn read(file: &'static str) -> Self {
        let mut lexicon = Lexicon {
            decimal: ".,",
            ..Lexicon::default()
        };
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let mut words = line.split_whitespace();
            let Some(kind) = words.next() else { continue };
            match kind {
                "suffix" => lexicon.dual = words.collect(),
                "particle" => lexicon.joining = words.collect(),
                "particle2" => {
                    let least = words.next().and_then(|it| it.parse().ok()).unwrap_or(3);
                    lexicon.particles.extend(words.map(|it| (it, least)));
                }
                "article" => lexicon.article = words.next(),
                "decimal" => lexicon.decimal = words.next().unwrap_or(".,"),
                "suffixes" => lexicon.suffixes = words.map(|it| fold_one(it).into()).collect(),
                _ => {
                    lexicon.has_words |= !matches!(kind, "month" | "of");
                    let value = if has_value(kind) { words.next() } else { None };
                    let Some(sense) = sense(kind, value) else {
                        debug_assert!(false, "no sense: {line}");
                        continue;
                    };
                    words.for_each(|form| lexicon.add(form, sense));
                }
            }
        }
        let particles = lexicon.particles.iter().map(|(it, _)| it);
        let written_on = lexicon.joining.iter().chain(particles);
        let begin = written_on
            .chain(&lexicon.article)
            .filter_map(|it| it.chars().next());
        lexicon.begin = begin.collect();
        lexicon.begin.sort_unstable();
        lexicon.begin.dedup();
        lexicon
    }

    fn add(&mut self, form: &str, sense: Sense) {
        let form = form.replace('_', " ");
        let mut words = tokens(&form).into_iter();
        let Some(first) = words.next() else { return };
        let entry = LexiconEntry {
            rest: words.map(|it| it.text.into()).collect(),
            capital: first.capital,
            sense,
        };
        self.shapes.add(&first.text);
        let of_word = self.entries.entry(first.text.into()).or_default();
        of_word.push(entry);
    }

    /// What stands at a token, the longest phrase first. It is asked of a token many times, and found once.
    pub(super) fn at<'t>(&self, tokens: &'t [Token], at: usize) -> &'t [Hit] {
        let Some(token) = tokens.get(at) else {
            return &[];
        };
        token
            .hits
            .get_or_init(|| self.look_up(token, &tokens[at + 1..]))
    }

    fn look_up(&self, token: &Token, rest: &[Token]) -> Vec<Hit> {
        let mut hits = Vec::new();
        self.each_form(&token.text, |form, joined| {
            for entry in self
                .of(form)
                .iter()
                .filter(|it| !it.capital || token.capital)
            {
                let follows = entry.rest.len() <= rest.len()
                    && entry
                        .rest
                        .iter()
                        .zip(rest)
                        .all(|(word, token)| self.is(token, word));
                if follows {
                    let sense = entry.sense;
                    let len = 1 + entry.rest.len();
                    hits.push(Hit { sense, len, joined });
                }
            }
        });
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.len));
        hits
    }

    /// Whether a word, folded, may say something of figures.
    pub(super) fn knows(&self, word: &str) -> bool {
        let mut knows = false;
        self.each_form(word, |form, _| knows |= !self.of(form).is_empty());
        knows
    }

    /// What begins with a word. Most words say nothing of figures.
    fn of(&self, word: &str) -> &[LexiconEntry] {
        let entries = match self.shapes.may_hold(word) {
            true => self.entries.get(word),
            false => None,
        };
        entries.map_or(&[], Vec::as_slice)
    }

    /// The first sense at a token that `wanted` says something of.
    pub(super) fn find<T>(
        &self,
        tokens: &[Token],
        at: usize,
        wanted: impl Fn(Sense) -> Option<T>,
    ) -> Option<(T, usize)> {
        let hits = self.at(tokens, at);
        hits.iter()
            .find_map(|hit| Some((wanted(hit.sense)?, hit.len)))
    }

    /// Whether a sense stands at a token, and how many tokens it takes.
    pub(super) fn has(&self, tokens: &[Token], at: usize, sense: Sense) -> Option<usize> {
        let found = self.find(tokens, at, |it| (it == sense).then_some(()));
        found.map(|(_, len)| len)
    }

    fn is(&self, token: &Token, word: &str) -> bool {
        if token.text == word {
            return true;
        }
        let mut is_it = false;
        self.each_form(&token.text, |form, joined| {
            is_it |= !joined && form == word;
        });
        is_it
    }

    /// Hands over a word without what may be written on to it, the whole first; with whether that joins.
    fn each_form<'w>(&self, word: &'w str, mut take: impl FnMut(&'w str, bool)) {
        take(word, false);
        let begins = |first: char| self.begin.contains(&first);
        let Some(article) = self.article.filter(|_| word.starts_with(begins)) else {
            return;
        };
        let mut add = |form: &'w str, joined: bool| {
            if form.len() > 1 {
                take(form, joined);
            }
        };
        let bare = |word: &'w str| word.strip_prefix(article);
        // للمرة is ل and المرة.
        let double = |word: &'w str| {
            let last = article.chars().last()?;
            word.strip_prefix(last)?.strip_prefix(last)
        };
        let mut around = |word: &'w str, joined: bool| {
            let rests = [bare(word), double(word)];
            rests.into_iter().flatten().for_each(|it| add(it, joined));
            let rest = self.particles.iter().find_map(|(particle, least)| {
                let rest = word.strip_prefix(particle)?;
                rest.chars().nth(least - 1).is_some().then_some(rest)
            });
            if let Some(rest) = rest {
                add(rest, joined);
                if let Some(rest) = bare(rest) {
                    add(rest, joined);
                }
            }
        };
        around(word, false);
        if let Some(rest) = self.joining.iter().find_map(|it| word.strip_prefix(it)) {
            around(rest, true);
            add(rest, true);
        }
    }

    /// Whether the article is written on to a word of a language where a part stands before its whole and nothing between them.
    pub(super) fn has_article(&self, word: &str) -> bool {
        let article = self.article.filter(|_| self.units_first());
        article.is_some_and(|it| word.starts_with(it))
    }

    /// Whether a word is nothing but what is written on to others, here to digits: `و15`, `لـ5000`, `الـ30`.
    pub(super) fn is_particle(&self, word: &str) -> bool {
        self.units_first()
            && (self.cut(word).is_empty() || word.ends_with("لل") && word.chars().count() <= 3)
    }

    /// A word without all that is written on to it, in this order.
    fn cut<'w>(&self, word: &'w str) -> &'w str {
        let mut rest = word;
        for it in self
            .joining
            .iter()
            .chain(self.particles.iter().map(|(it, _)| it))
        {
            rest = rest.strip_prefix(it).unwrap_or(rest);
        }
        let article = self.article.unwrap_or_default();
        rest.strip_prefix(article).unwrap_or(rest)
    }

    /// Whether units stand before tens, and "and" is written on to words.
    pub fn units_first(&self) -> bool {
        !self.joining.is_empty()
    }
}

fn fold_one(word: &str) -> String {
    tokens(word).iter().map(|it| &*it.text).collect()
}
