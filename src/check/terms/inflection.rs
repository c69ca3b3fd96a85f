//! Whether a word of a text is a form of a word of a term.
//!
//! Narrower than the keys of search, which bring together what a reader may have meant: المحافظين are people, and no form
//! of محافظة; a handicap is not a person. Arabic: what is written on to a word, the article, and the endings of number,
//! gender and possession that such a noun takes. Latin letters: plurals and feminines of French and English. A form in capitals alone is an
//! abbreviation, and is found in capitals: `WHO` is not who.

use crate::locale::search::fold;

/// A word of a term.
#[derive(Debug)]
pub(super) struct TermWord {
    /// Folded, without article.
    pub folded: String,
    /// In small letters, accents kept.
    pub lower: String,
    /// Its broken plurals, folded, as far as its letters show them.
    pub broken: Vec<String>,
    /// Whether it is Arabic and ends in ة.
    pub is_feminine: bool,
    pub is_arabic: bool,
    /// Whether it is of a form in capitals alone.
    pub is_capitals: bool,
}

const ARTICLES: [&str; 2] = ["ال", "لل"];
/// What joins, then what is written on to nouns.
const PARTICLES: [&[&str]; 2] = [&["و", "ف"], &["ب", "ل", "ك"]];
const ENDINGS: [&str; 18] = [
    "", "ا", "ان", "ين", "ون", "ات", "ه", "ها", "هم", "هن", "هما", "نا", "كم", "ي", "و", "اته",
    "اتها", "اتهم",
];
/// Those of a noun in ة, which is a ت before others.
const FEMININE: [&str; 16] = [
    "ه", "ات", "تان", "تين", "تا", "تي", "ته", "تها", "تهم", "تهن", "تنا", "تكم", "اته", "اتها",
    "اتهم", "اتنا",
];

/// Whose they are, written on to a broken plural.
const POSSESSION: [&str; 8] = ["", "ه", "ها", "هم", "هن", "نا", "كم", "ي"];

impl TermWord {
    /// The word of a term as it is written there.
    pub fn new(word: &str) -> Self {
        let folded = fold(word);
        let is_arabic = folded.starts_with(|c: char| ('\u{621}'..='\u{64A}').contains(&c));
        let bare = folded
            .strip_prefix(ARTICLES[0])
            .filter(|rest| rest.chars().count() > 2);
        let folded = bare.filter(|_| is_arabic).unwrap_or(&folded).to_owned();
        let is_feminine = is_arabic && ends_feminine(word);
        TermWord {
            broken: match is_arabic {
                true => broken_plurals(&folded, is_feminine),
                false => Vec::new(),
            },
            folded,
            lower: lower(word),
            is_feminine,
            is_arabic,
            is_capitals: false,
        }
    }

    /// Whether a word of a text, as it stands and folded, is a form of this. Only the first word of a term has particles
    /// written on to it.
    pub fn is(&self, word: &str, folded: &str, is_first: bool) -> bool {
        if !self.is_arabic {
            return self.is_latin_form(word, folded);
        }
        let stem = match self.is_feminine {
            true => self.folded.strip_suffix('ه').unwrap_or(&self.folded),
            false => &self.folded,
        };
        let endings: &[&str] = if self.is_feminine {
            &FEMININE
        } else {
            &ENDINGS
        };
        // What ends in ة and begins like a particle is a word of its own sooner: وسيلة is no flood.
        let is_other = |form: &str, rest: &str| {
            let ends = ends_feminine(word);
            !self.is_feminine && rest == "ه" && ends && form.len() < folded.len()
        };
        let is_broken = |form: &str| {
            let mut rests = self.broken.iter().filter_map(|it| form.strip_prefix(&**it));
            // المعارضة is no معارض of theirs.
            let is_word = |rest: &str| rest == "ه" && ends_feminine(word);
            rests.any(|rest| POSSESSION.contains(&rest) && !is_word(rest))
        };
        bare_forms(folded, is_first).iter().any(|form| {
            if is_broken(form) {
                return true;
            }
            let rest = form.strip_prefix(stem);
            rest.is_some_and(|rest| endings.contains(&rest) && !is_other(form, rest))
                && (form.len() == self.folded.len() || stem.chars().count() > 1)
        })
    }

    fn is_latin_form(&self, word: &str, folded: &str) -> bool {
        if self.is_capitals {
            let bare = word.strip_suffix('s').unwrap_or(word);
            // Those that are spoken as words are written as names, too: Unesco, Otan.
            let is_name = bare.starts_with(char::is_uppercase) && bare.chars().nth(3).is_some();
            return (is_name || !bare.contains(char::is_lowercase)) && fold(bare) == self.folded;
        }
        let lower = lower(word);
        if lower == self.lower {
            return true;
        }
        // `Etat` in a glossary is `État` in a text.
        if word.starts_with(char::is_uppercase)
            && with_open_initial(&lower) == with_open_initial(&self.lower)
        {
            return true;
        }
        // Capitals are often written without accents.
        let is_capitals = word.chars().all(|c| !c.is_lowercase()) && word.chars().nth(1).is_some();
        let (text, term) = match is_capitals {
            true => (folded, &*self.folded),
            false => (&*lower, &*self.lower),
        };
        plural(term, text)
            || term.chars().count() > 2
                && ["e", "es"]
                    .iter()
                    .any(|end| text.strip_suffix(end) == Some(term))
            || masculines(text).any(|it| it == term)
    }
}

/// In small letters, with ligatures opened: `main-d’œuvre` is written `main-d’oeuvre` too.
fn lower(word: &str) -> String {
    let lower = word.to_lowercase();
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

/// The plurals that Arabic makes inside a word, of those kinds that hardly another word has: مصانع of مصنع, مشاريع of مشروع, وثائق of وثيقة,
/// وكلاء of وكيل, أجانب of أجنبي. Letters are folded.
fn broken_plurals(folded: &str, is_feminine: bool) -> Vec<String> {
    let letters: Vec<char> = folded.chars().collect();
    let (letters, is_feminine) = match letters.as_slice() {
        [stem @ .., 'ه'] if is_feminine => (stem, true),
        all => (all, false),
    };
    let plural = match *letters {
        ['م', a, b, c] if ![a, b, c].iter().any(|it| is_long(*it)) => vec!['م', a, 'ا', b, c],
        ['م', a, b, 'و' | 'ا', c] => vec!['م', a, 'ا', b, 'ي', c],
        [a, b, 'ي' | 'ا', c] if is_feminine => vec![a, b, 'ا', 'ي', c],
        [a, b, 'ي', c] if !is_feminine && !is_long(b) => vec![a, b, c, 'ا', 'ء'],
        ['ا', a, b, c, 'ي'] => vec!['ا', a, 'ا', b, c],
        _ => return Vec::new(),
    };
    vec![plural.into_iter().collect()]
}

fn is_long(letter: char) -> bool {
    matches!(letter, 'ا' | 'و' | 'ي')
}

/// How French makes the feminine where it adds more than an `e`, with accents and without: the ending of her, and that of him.
const FRENCH_FEMININES: [(&str, &str); 11] = [
    ("trice", "teur"),
    ("drice", "deur"),
    ("euse", "eur"),
    ("euse", "eux"),
    ("ère", "er"),
    ("ere", "er"),
    ("ienne", "ien"),
    ("éenne", "éen"),
    ("eenne", "een"),
    ("elle", "el"),
    ("ive", "if"),
];

/// What a French feminine may be the feminine of: `directeur` of `directrices`, `ouvrier` of `ouvrières`.
pub(super) fn masculines(word: &str) -> impl Iterator<Item = String> {
    let word = word.strip_suffix('s').unwrap_or(word);
    let endings = FRENCH_FEMININES.iter().filter(|_| word.ends_with('e'));
    endings.filter_map(move |(of_her, of_him)| {
        // `la mère` is of no `mer`.
        let least = if of_him.len() == 2 { 3 } else { 1 };
        let stem = word.strip_suffix(of_her)?;
        let is_long = stem.chars().nth(least - 1).is_some();
        is_long.then(|| format!("{stem}{of_him}"))
    })
}

/// Whether a text's word is the plural of a term's.
fn plural(term: &str, text: &str) -> bool {
    let is = |stem: &str, from: &str, to: &str| {
        let stem = stem.strip_suffix(from);
        stem.is_some_and(|stem| text.strip_prefix(stem) == Some(to))
    };
    const IRREGULAR: [(&str, &str); 2] = [("child", "children"), ("person", "people")];
    text == term
        || IRREGULAR.contains(&(term, text))
        || term.len() > 1
            && ["s", "x", "es"]
                .iter()
                .any(|end| text.strip_suffix(end) == Some(term))
        || is(term, "y", "ies")
        || is(term, "al", "aux")
        || is(term, "man", "men")
        || is(term, "ail", "aux")
        || is(term, "is", "es")
        || is(term, "f", "ves")
        || is(term, "fe", "ves")
}

/// An Arabic word, and what is left of it without article and particles.
pub(super) fn bare_forms(folded: &str, is_first: bool) -> Vec<&str> {
    let mut forms = vec![folded];
    if is_first {
        for particles in PARTICLES {
            for at in 0..forms.len() {
                let rests = particles.iter().filter_map(|it| forms[at].strip_prefix(it));
                let rests: Vec<&str> = rests.filter(|it| it.chars().count() > 1).collect();
                forms.extend(rests);
            }
        }
    }
    for at in 0..forms.len() {
        let rests = ARTICLES.iter().filter_map(|it| forms[at].strip_prefix(it));
        let rests: Vec<&str> = rests.filter(|it| it.chars().count() > 1).collect();
        forms.extend(rests);
    }
    forms
}

/// Whether an Arabic word ends in ة, whatever mark it bears.
fn ends_feminine(word: &str) -> bool {
    word.trim_end_matches(is_mark).ends_with('ة')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_known_and_other_words_are_not() {
        let is = |term: &str, word: &str| TermWord::new(term).is(word, &fold(word), true);
        for (term, word) in [
            ("معاق", "للمعاقين"),
            ("وزارة", "ووزارتها"),
            ("وزارة", "بالوزارات"),
            ("طالب", "لطالبي"),
            ("رئيس", "لرئيس"),
            ("handicapé", "handicapés"),
            ("handicapé", "handicapées"),
            ("chairman", "chairmen"),
            ("national", "nationaux"),
            ("ministry", "ministries"),
            ("État", "ETAT"),
            ("eau", "eaux"),
            ("inspecteur", "inspectrices"),
            ("ambassadeur", "ambassadrice"),
            ("contrôleur", "contrôleuse"),
            ("éditeur", "EDITRICES"),
            ("ouvrier", "ouvrières"),
            ("ouvrier", "OUVRIERES"),
            ("étranger", "étrangère"),
            ("chirurgien", "chirurgiennes"),
            ("européen", "européenne"),
            ("sportif", "sportives"),
            ("religieux", "religieuse"),
            ("professionnel", "professionnelles"),
            ("مصنع", "المصانع"),
            ("مدرسة", "بمدارسها"),
            ("مشروع", "والمشاريع"),
            ("وثيقة", "الوثائق"),
            ("رسالة", "رسائل"),
            ("وكيل", "لوكلاء"),
            ("أجنبي", "الأجانب"),
            ("travail", "travaux"),
            ("wife", "wives"),
            ("crisis", "crises"),
            ("child", "children"),
            ("oeuvre", "œuvres"),
            ("Etat", "État"),
        ] {
            assert!(is(term, word), "{term} {word}");
        }
        for (term, word) in [
            ("محافظة", "المحافظين"),
            ("محافظة", "المحافظ"),
            ("handicapé", "handicap"),
            ("mail", "mailing"),
            ("alien", "alienation"),
            ("بئر", "بئس"),
            ("سيل", "وسيلة"),
            ("سيل", "الوسيلة"),
            ("ريف", "فريفة"),
            ("heure", "heureuse"),
            ("trieur", "tries"),
            ("ton", "tonnes"),
            ("مكتب", "كتاب"),
            ("كاتب", "كتاب"),
            ("Etat", "était"),
            ("Etat", "état"),
            ("bar", "barrière"),
            ("mer", "mère"),
            ("sel", "selles"),
            ("معرض", "المعارضة"),
            ("معهد", "المعاهدة"),
        ] {
            assert!(!is(term, word), "{term} {word}");
        }
    }
}
