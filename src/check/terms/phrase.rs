//! Whether the words of a term stand in one phrase: near each other in a sentence, with nothing between them that parts them.
//!
//! Between the words of a term may stand what counts them, describes them or adds another of their kind: «ministères de la
//! Culture et de la Santé» names two. What the sentence says of one of them parts it from the other: «le ministère veille à la
//! santé» names none.

use super::inflection::{TermWord, is_arabic};
use super::vocabulary::FormPattern;
use super::words::words;
use crate::locale::search::{fold, keys, root};

/// How many words may stand between two words of a term, besides those that only join; and how many where others of their kind do.
const BETWEEN: usize = 2;
const IN_LIST: usize = 8;
/// And where the words stand the other way round: `health ministry`.
const TURNED_IN_LIST: usize = 3;

/// How many words of a term are looked for: one bit each.
const MOST: usize = 64;

/// How many ways through a sentence are tried. A term that says one word many times has more of them than anybody waits for; its
/// words count as standing together then.
const WAYS: usize = 1000;

/// A sentence of a page, word by word.
#[derive(Debug)]
pub(super) struct Sentence(Vec<SentenceWord>);

#[derive(Debug)]
struct SentenceWord {
    folded: String,
    /// All that the word may be a form of.
    keys: Vec<String>,
    /// Whether a comma or a stroke stands before it.
    is_listed: bool,
}

/// The small words of a language.
struct SmallWords {
    /// What a phrase is made of, so that none of it says what the phrase is about.
    links: &'static [&'static str],
    /// Those of them that join things of one kind.
    joins: &'static [&'static str],
    /// What parts two words of a term, unless the term itself has it.
    parts: &'static [&'static str],
}

const FRENCH: SmallWords = SmallWords {
    links: &[
        "de", "d", "du", "des", "la", "le", "les", "l", "un", "une", "et", "ou", "a", "au", "aux",
        "en", "pour", "par", "sur", "dans",
    ],
    joins: &["et", "ou"],
    parts: &[
        "a", "au", "aux", "en", "pour", "par", "sur", "dans", "sans", "avec", "avant", "apres",
        "chez", "vers", "entre", "est", "sont", "etait", "sera", "seront", "ont", "n", "ne", "pas",
        "qui", "que", "qu", "dont", "se", "y", "il", "elle", "ils", "elles", "on", "nous", "vous",
        "si", "mais", "donc", "car", "quand",
    ],
};
const ENGLISH: SmallWords = SmallWords {
    links: &[
        "of", "the", "a", "an", "and", "or", "for", "in", "to", "on", "by", "with", "at", "from",
    ],
    joins: &["and", "or"],
    parts: &[
        "in", "on", "by", "with", "at", "from", "near", "into", "without", "after", "before",
        "than", "as", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will",
        "would", "shall", "may", "can", "must", "not", "no", "who", "which", "that", "it", "they",
        "he", "she", "we", "you", "if", "but", "because", "when", "while",
    ],
};
const ARABIC: SmallWords = SmallWords {
    links: &["في", "من", "علي", "الي", "عن", "او"],
    joins: &["او"],
    parts: &[
        "في",
        "من",
        "علي",
        "الي",
        "عن",
        "مع",
        "ان",
        "لن",
        "لم",
        "لا",
        "ما",
        "قد",
        "هو",
        "هي",
        "هم",
        "التي",
        "الذي",
        "الذين",
        "انه",
        "انها",
        "كان",
        "كانت",
        "ليس",
        "اذا",
        "حتي",
        "بعد",
        "قبل",
        "دون",
        "عند",
        "كما",
        "لكن",
        "ثم",
        "حيث",
        "خلال",
    ],
};
/// Of other languages, words of three letters or less join, and none parts.
const OTHER: SmallWords = SmallWords {
    links: &[],
    joins: &[],
    parts: &[],
};

impl SmallWords {
    fn of(lang: &str) -> &'static Self {
        match lang.split('-').next() {
            Some("fr") => &FRENCH,
            Some("en") => &ENGLISH,
            Some("ar") => &ARABIC,
            _ => &OTHER,
        }
    }

    fn is_link(&self, folded: &str) -> bool {
        match self.links {
            [] => folded.chars().count() <= 3,
            links => links.contains(&folded),
        }
    }
}

/// The sentences of a text.
pub(super) fn sentences(text: &str) -> Vec<Sentence> {
    let mut all = Vec::new();
    let mut sentence = Vec::new();
    for (range, before) in words(text) {
        let is_end = |c: char| matches!(c, '.' | ':' | ';' | '؛' | '!' | '?' | '؟' | '…');
        if before.contains(is_end) {
            all.push(Sentence(std::mem::take(&mut sentence)));
        }
        let folded = fold(&text[range]);
        sentence.push(SentenceWord {
            keys: all_keys(&folded),
            folded,
            is_listed: before.contains([',', '،', '/', '&']),
        });
    }
    all.push(Sentence(sentence));
    all
}

fn all_keys(folded: &str) -> Vec<String> {
    let found = keys(folded);
    let mut all = found.others;
    all.push(found.first);
    // Letters of Latin have no roots.
    if is_arabic(folded) {
        let roots: Vec<String> = all.iter().filter_map(|it| root(it)).collect();
        all.extend(roots);
    }
    all
}

/// What a word of a term may be found by.
fn wanted(word: &TermWord) -> Vec<String> {
    let of = |folded: &str| {
        let own = keys(folded).first;
        let root = root(&own);
        std::iter::once(own).chain(root)
    };
    let joined = word.joined.as_deref().map(|it| keys(&it.folded).first);
    let forms = word.forms.iter().map(|it| keys(&it.folded).first);
    of(&word.folded).chain(forms).chain(joined).collect()
}

/// A form of which every word has been made ready to be looked for.
pub(super) struct Phrase<'f> {
    form: &'f FormPattern,
    small: &'static SmallWords,
    /// The words that count, by their number in the form, each with its keys.
    wanted: Vec<(usize, Vec<String>)>,
}

impl<'f> Phrase<'f> {
    pub fn new(form: &'f FormPattern, lang: &str) -> Self {
        let small = SmallWords::of(lang);
        let all = || form.words.iter().enumerate();
        let mut counting: Vec<_> = all().filter(|it| !small.is_link(&it.1.folded)).collect();
        if counting.is_empty() {
            counting = all().collect();
        }
        Phrase {
            form,
            small,
            wanted: counting
                .into_iter()
                .map(|(at, word)| (at, wanted(word)))
                .collect(),
        }
    }

    /// Whether its words stand in one phrase of a sentence.
    pub fn stands_in(&self, sentence: &Sentence) -> bool {
        let words = &sentence.0;
        let is_there = |(_, keys): &(usize, Vec<String>)| words.iter().any(|it| has(it, keys));
        let mut ways = WAYS;
        self.wanted.iter().all(is_there)
            && (0..words.len()).any(|at| {
                (0..self.wanted.len().min(MOST)).any(|which| {
                    has(&words[at], &self.wanted[which].1)
                        && self.goes_on(words, at, which, 1 << which, &mut ways)
                })
            })
    }

    /// Whether all words that have not been `found` stand behind one that has, each near enough to the last.
    fn goes_on(
        &self,
        words: &[SentenceWord],
        at: usize,
        which: usize,
        found: u64,
        ways: &mut usize,
    ) -> bool {
        if found.count_ones() as usize == self.wanted.len().min(MOST) || *ways == 0 {
            return true;
        }
        *ways -= 1;
        let end = words.len().min(at + 2 * IN_LIST + 2);
        (at + 1..end).any(|to| {
            (0..self.wanted.len().min(MOST)).any(|next| {
                found & (1 << next) == 0
                    && has(&words[to], &self.wanted[next].1)
                    && self.may_follow(&words[at + 1..=to], which, next)
                    && self.goes_on(words, to, next, found | 1 << next, ways)
            })
        })
    }

    /// Whether the last of these words may stand behind the one before the first of them, as words of one phrase.
    fn may_follow(&self, words: &[SentenceWord], which: usize, next: usize) -> bool {
        let Some((last, between)) = words.split_last() else {
            return false;
        };
        let target = &self.form.words[self.wanted[next].0].folded;
        let own = |word: &str| self.form.words.iter().any(|it| it.folded == word);
        let is_parted = |it: &SentenceWord| {
            self.small.parts.contains(&&*it.folded) && !own(&it.folded)
                || is_led(&it.folded) && !is_led(target)
        };
        let is_turned = next < which;
        let count = between
            .iter()
            .filter(|it| !self.small.is_link(&it.folded))
            .count();
        // «رخصة للبناء»
        let is_led_there = is_led(&last.folded) && !is_led(target);
        let is_far = is_led_there && (count > 0 || !last.folded.starts_with("لل"));
        if between.iter().any(is_parted) || is_far {
            return false;
        }
        let is_joined = |it: &SentenceWord| {
            it.folded.starts_with('و') || self.small.joins.contains(&&*it.folded)
        };
        let has_join = words.iter().any(is_joined);
        let is_listed = words.iter().any(|it| it.is_listed);
        match (is_turned, has_join) {
            (true, true) => count <= TURNED_IN_LIST,
            (true, false) => count == 0 && !is_listed,
            (false, _) if has_join || is_listed => count <= IN_LIST,
            _ => count <= BETWEEN,
        }
    }
}

fn has(word: &SentenceWord, wanted: &[String]) -> bool {
    word.keys.iter().any(|it| wanted.contains(it))
}

/// Whether a preposition and the article are written on to a word.
fn is_led(folded: &str) -> bool {
    ["بال", "وبال", "كال", "لل", "ولل"]
        .iter()
        .any(|it| folded.starts_with(it))
}
