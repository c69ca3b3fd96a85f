//! Whether a word of a text is a form of a word of a term.
//!
//! Narrower than the keys of search, which bring together what a reader may have meant: المحافظين are people, and no form
//! of محافظة; a handicap is not a person. All forms of a term's word are made once, when the terms are read, so that a word of a
//! page is only looked up. How they are made stands in `arabic`, `french` and `english`, with what only a dictionary knows in
//! `lexicon`. A form in capitals alone is an abbreviation, and is found in capitals: `WHO` is not who.

mod arabic;
mod english;
mod french;
mod lexicon;

use icu::normalizer::ComposingNormalizerBorrowed;

use crate::locale::search::fold;

use arabic::Needs;
pub(super) use arabic::{is_arabic, without_particles};
pub(super) use lexicon::Lexicon;

/// A word of a term.
#[derive(Debug)]
pub(super) struct TermWord {
    /// Folded, without article.
    pub folded: String,
    /// All its forms, itself among them.
    pub forms: Vec<WordForm>,
    /// What it is without the «و» of «صغرى ومتوسطة», where it may be joined so to the word before it.
    pub joined: Option<Box<TermWord>>,
    /// Whether it is of a form in capitals alone.
    pub is_capitals: bool,
    /// Whether it begins with a capital.
    has_capital: bool,
}

/// A form of a word of a term.
#[derive(Debug)]
pub(super) struct WordForm {
    /// Folded, in Arabic without article and particles.
    pub folded: Box<str>,
    how: Spelled,
}

/// What of a word of a text must be so, beside its folded letters.
#[derive(Debug)]
enum Spelled {
    /// Its accents: the form in small letters.
    Latin(Box<str>),
    Arabic(Needs),
}

/// Where a word stands in its term.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Standing<'t> {
    /// The tag of its language.
    pub lang: &'t str,
    /// The word before it.
    pub before: Option<&'t str>,
    /// Whether another word stands behind it.
    pub is_followed: bool,
    /// Whether the term is one word of capitals alone.
    pub is_capitals: bool,
}

impl Standing<'_> {
    /// Whether its term has several words.
    fn is_among_others(&self) -> bool {
        self.before.is_some() || self.is_followed
    }
}

impl TermWord {
    /// The word of a term as it is written there.
    pub fn new(word: &str, standing: &Standing, lexicon: &Lexicon) -> Self {
        let folded = fold(word);
        let has_capital = word.starts_with(char::is_uppercase);
        if is_arabic(&folded) {
            let folded = arabic::without_article(word, &folded).to_owned();
            let rest = arabic::joined(word).filter(|_| standing.before.is_some());
            return TermWord {
                forms: arabic::forms(word, &folded, standing, lexicon),
                joined: rest.map(|rest| TermWord::new(rest, standing, lexicon).into()),
                folded,
                is_capitals: false,
                has_capital,
            };
        }
        let own = lower(word);
        let mut forms = match standing.lang.split('-').next() {
            Some("fr") => french::forms(&own, standing.before, lexicon),
            Some("en" | "ar") => english::forms(&own, lexicon),
            _ => ["s", "es", "e"].map(|end| format!("{own}{end}")).into(),
        };
        forms.push(own);
        forms.sort_unstable();
        forms.dedup();
        let form = |lower: String| WordForm {
            folded: fold(&lower).into(),
            how: Spelled::Latin(lower.into()),
        };
        TermWord {
            folded,
            forms: forms.into_iter().map(form).collect(),
            joined: None,
            is_capitals: standing.is_capitals,
            has_capital,
        }
    }

    /// Whether a word of a text begins with a capital as this does, or is in capitals.
    pub fn is_cased_as(&self, word: &str) -> bool {
        self.has_capital == word.starts_with(char::is_uppercase) || is_in_capitals(word)
    }

    /// Whether a word of a text, as it stands and folded, is a form of this. Only the first word of a term has particles
    /// written on to it.
    pub fn is(&self, word: &str, folded: &str, is_first: bool) -> bool {
        if self.is_capitals {
            let bare = word.strip_suffix('s').unwrap_or(word);
            return !bare.contains(char::is_lowercase) && fold(bare) == self.folded;
        }
        if let Some(joined) = &self.joined
            && let Some(rest) = folded.strip_prefix('و')
            && is_arabic(rest)
            && joined.is(word, rest, false)
        {
            return true;
        }
        if is_arabic(folded) {
            return without_particles(folded, is_first).any(|bare| {
                self.forms.iter().any(|form| match &form.how {
                    Spelled::Arabic(needs) => *form.folded == *bare.form && needs.hold(word, &bare),
                    Spelled::Latin(_) => false,
                })
            });
        }
        let mut same = self.forms.iter().filter(|form| *form.folded == *folded);
        same.any(|form| match &form.how {
            Spelled::Latin(own) => is_spelled(word, own),
            Spelled::Arabic(_) => false,
        })
    }
}

/// Whether a word of a text has the accents of a form, as far as its capitals would bear them.
fn is_spelled(word: &str, own: &str) -> bool {
    let lower = lower(word);
    // `Etat` in a glossary is `État` in a text.
    let begins = || {
        word.starts_with(char::is_uppercase) && with_open_initial(&lower) == with_open_initial(own)
    };
    // Capitals are often written without accents.
    lower == own || begins() || is_in_capitals(word)
}

/// Whether a word has capitals alone, and more than one.
fn is_in_capitals(word: &str) -> bool {
    word.chars().all(|c| !c.is_lowercase()) && word.chars().nth(1).is_some()
}

/// In small letters, with ligatures opened: `main-d’œuvre` is written `main-d’oeuvre` too. Letters that a font or another program took
/// apart or put together (`ﬁ`, an accent by itself) are those that anybody types; a place for a hyphen is no letter.
fn lower(word: &str) -> String {
    let is_common = word.chars().all(|c| c <= '\u{17F}' && c != '\u{AD}');
    let lower = match is_common {
        true => word.to_lowercase(),
        false => {
            let letters: String = word.chars().filter(|c| *c != '\u{AD}').collect();
            let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(&letters);
            composed.to_lowercase()
        }
    };
    match lower.contains(['œ', 'æ']) {
        true => lower.replace('œ', "oe").replace('æ', "ae"),
        false => lower,
    }
}

/// A word whose first letter has no accent, as capitals are often written.
fn with_open_initial(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| fold(&c.to_string()));
    first.unwrap_or_default() + letters.as_str()
}

#[cfg(test)]
mod tests;
