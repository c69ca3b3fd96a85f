//! The forms of an Arabic word: with the endings of number, gender and possession that such a noun takes, and in the plurals that
//! are made inside it.
//!
//! An ending that another word may have instead is taken only where it is sure: بحرين is the name of a state sooner than two seas, مكتبة
//! is no مكتب, and كتب without an article may be "he wrote". In a term of several words the others say what is meant, so that
//! there more is taken.

use super::lexicon::{Lexicon, NO_FEMININE};
use super::{Spelled, Standing, WordForm};
use crate::locale::search::fold;

/// What must be so where a form stands, beside its letters.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Needs {
    /// No article stands before it: it says whose it is, or is without one by its ending.
    without_article: bool,
    /// An article or a preposition says that it is a noun.
    as_noun: bool,
    /// No single letter was taken off before it unless an article was, too: وسيلة is no سيل.
    whole: bool,
    /// It is no object, so that no preposition stands before it: كبيرا is no بئر.
    unled: bool,
    /// How its first letter is written, where a hamza counts: أعلام are flags, إعلام is information.
    first: Option<char>,
    /// Whether its first letter may also be written without the hamza.
    may_lack_hamza: bool,
    /// How its last letter is written.
    last: Option<char>,
}

/// A word of a text without what is written on to it.
#[derive(Debug, Clone, Copy)]
pub(in crate::check::terms) struct Bare<'w> {
    pub form: &'w str,
    has_article: bool,
    /// Whether it is joined to what stands before, and whether a preposition is written on to it.
    is_joined: bool,
    is_led: bool,
}

const ARTICLES: [&str; 2] = ["ال", "لل"];
const JOINING: [&str; 2] = ["و", "ف"];
const LEADING: [&str; 3] = ["ب", "ل", "ك"];

/// Whose a thing is.
const OWNERS: [&str; 7] = ["ه", "ها", "هم", "هن", "هما", "نا", "كم"];
/// Of a noun in ة, whose ة is left out: those that an article may stand before, and those that none does.
const FEMININE: [&str; 3] = ["ات", "تان", "تين"];
const OF_FEMININE: [&str; 11] = [
    "ته", "تها", "تهم", "تهن", "تنا", "تكم", "اته", "اتها", "اتهم", "اتنا", "اتكم",
];

/// Whether a folded word is of Arabic letters.
pub(in crate::check::terms) fn is_arabic(folded: &str) -> bool {
    folded.starts_with(|c: char| ('\u{621}'..='\u{64A}').contains(&c))
}

/// The folded word of a term without the article that it may be written with. That of ألوان is none.
pub(super) fn without_article<'f>(word: &str, folded: &'f str) -> &'f str {
    let bare = folded.strip_prefix(ARTICLES[0]);
    bare.filter(|rest| rest.chars().count() > 2 && hamza(word).is_none())
        .unwrap_or(folded)
}

/// The rest of a word that may have «و» written on to it, as it stands: what is left must be a word.
pub(super) fn joined(word: &str) -> Option<&str> {
    let rest = word.strip_prefix('و')?.trim_start_matches(is_mark);
    rest.chars().nth(2).map(|_| rest)
}

/// The first letter of a word where it bears a hamza or stands for one.
fn hamza(word: &str) -> Option<char> {
    let first = word.chars().find(|c| !is_mark(*c));
    first.filter(|c| matches!(c, 'أ' | 'إ' | 'آ'))
}

/// A folded word, and all that it may be without article and particles. Only the first word of a term has these.
pub(in crate::check::terms) fn without_particles(
    folded: &str,
    is_first: bool,
) -> impl Iterator<Item = Bare<'_>> {
    let whole = Bare {
        form: folded,
        has_article: false,
        is_joined: false,
        is_led: false,
    };
    let joined = without(whole, if is_first { &JOINING } else { &[] }, |it| Bare {
        is_joined: true,
        ..it
    });
    let led = joined.flat_map(move |it| {
        without(it, if is_first { &LEADING } else { &[] }, |it| Bare {
            is_led: true,
            ..it
        })
    });
    led.flat_map(|it| {
        without(it, &ARTICLES, |it| Bare {
            has_article: true,
            ..it
        })
    })
}

/// A form, and what it is without each of these that it begins with.
fn without<'w>(
    bare: Bare<'w>,
    begins: &'static [&'static str],
    of: impl Fn(Bare<'w>) -> Bare<'w>,
) -> impl Iterator<Item = Bare<'w>> {
    let rests = begins.iter().filter_map(move |it| {
        let form = bare.form.strip_prefix(it)?;
        form.chars()
            .nth(1)
            .is_some()
            .then_some(of(Bare { form, ..bare }))
    });
    std::iter::once(bare).chain(rests)
}

impl Needs {
    /// Whether a word of a text, as it stands, has all that.
    pub fn hold(&self, word: &str, bare: &Bare) -> bool {
        if self.without_article && bare.has_article
            || self.unled && bare.is_led
            || self.as_noun && !bare.has_article && !bare.is_led
            || self.whole && (bare.is_led || bare.is_joined) && !bare.has_article
        {
            return false;
        }
        let letters = || word.chars().filter(|c| !is_mark(*c));
        let is_first = |first: char| {
            let before = letters().count().checked_sub(bare.form.chars().count());
            let own = before.and_then(|at| letters().nth(at));
            own == Some(first) || self.may_lack_hamza && own == Some('ا')
        };
        self.first.is_none_or(is_first)
            && self
                .last
                .is_none_or(|last| letters().next_back() == Some(last))
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' | '\u{AD}')
}

/// The forms of a word of a term, as it is written and folded without its article.
pub(super) fn forms(
    word: &str,
    folded: &str,
    standing: &Standing,
    lexicon: &Lexicon,
) -> Vec<WordForm> {
    let is_feminine = word.trim_end_matches(is_mark).ends_with('ة');
    let mut forms = Forms(Vec::new());
    forms.add(folded, "", Needs::default());
    let known = lexicon.arabic(folded);
    match is_feminine.then(|| folded.strip_suffix('ه')).flatten() {
        Some(stem) => forms.of_feminine(stem, standing),
        None => forms.of_masculine(folded, standing, known.contains(&NO_FEMININE)),
    }
    if let Some(hamza) = hamza(word) {
        forms.with_hamza(hamza);
    }
    let known = known.iter().filter(|it| **it != NO_FEMININE);
    let mut is_known = false;
    for form in known {
        is_known = true;
        forms.broken(form, standing.is_among_others());
    }
    if !is_known {
        for form in broken_plurals(folded, is_feminine) {
            forms.broken(&form, standing.is_among_others());
        }
    }
    forms.0
}

/// The forms of a word, as they are found.
struct Forms(Vec<WordForm>);

impl Forms {
    fn add(&mut self, stem: &str, ending: &str, needs: Needs) {
        self.0.push(WordForm {
            folded: format!("{stem}{ending}").into(),
            how: Spelled::Arabic(needs),
        });
    }

    fn add_all(&mut self, stem: &str, endings: &[&str], needs: Needs) {
        endings.iter().for_each(|end| self.add(stem, end, needs));
    }

    /// All forms so far begin with this letter.
    fn with_hamza(&mut self, hamza: char) {
        for form in &mut self.0 {
            if let Spelled::Arabic(needs) = &mut form.how {
                needs.first = Some(hamza);
                needs.may_lack_hamza = true;
            }
        }
    }

    fn of_feminine(&mut self, stem: &str, standing: &Standing) {
        if stem.chars().nth(1).is_none() {
            return;
        }
        self.add_all(stem, &FEMININE, Needs::default());
        self.add_all(stem, &OF_FEMININE, WITHOUT_ARTICLE);
        // Two of what stands behind: «وزارتا الصحة والتربية». Of a short word alone, سنتي may be mine.
        if standing.is_followed || stem.chars().nth(2).is_some() {
            self.add_all(stem, &["تا", "تي"], WITHOUT_ARTICLE);
        }
    }

    /// Of a noun that does not end in ة.
    fn of_masculine(&mut self, stem: &str, standing: &Standing, has_no_feminine: bool) {
        let letters: Vec<char> = stem.chars().collect();
        let is_among_others = standing.is_among_others();
        if letters.len() < 3 && !is_among_others {
            return;
        }
        self.add(stem, "ا", ACCUSATIVE);
        self.owned(stem, WITHOUT_ARTICLE);
        // With three letters they are another word as often as not: لبنان, زيتون, بحرين.
        if letters.len() > 3 || is_among_others {
            self.add_all(stem, &["ان", "ين"], Needs::default());
        }
        // Of persons, not of what is done: تعلمون is a verb.
        if letters.len() > 3 && !matches!(letters[..], ['ت', _, _, _]) || is_among_others {
            self.add(stem, "ون", Needs::default());
        }
        // Before what they belong to: مديرو المدارس. By itself such a word is an adjective: قانوني.
        if standing.is_followed {
            self.add_all(stem, &["ي", "و"], WITHOUT_ARTICLE);
            // And where the term itself has it: معلمي المدارس.
            if let Some(rest) = stem.strip_suffix('و').filter(|_| letters.len() > 3) {
                self.add(rest, "ي", WITHOUT_ARTICLE);
            }
        }
        // «مرض سار» are «الأمراض السارية».
        if matches!(letters[..], [_, 'ا', _]) && standing.before.is_some() {
            self.add_all(stem, &["ي", "يه", "يات"], Needs::default());
        }
        self.sound_plural(stem, standing);
        // Behind a noun it is an adjective, which takes an ة whatever it looks like.
        let is_behind = standing.before.is_some();
        let is_other_word = match letters[..] {
            [_, _, _] => true,
            // Places, and what somebody does: مكتبة, مراقبة. And plurals: أمثلة.
            ['م', a, b, c] | ['م', a, 'ا', b, c] => ![a, b, c].iter().any(|it| is_long(*it)),
            ['ا', _, _, _] => true,
            _ => false,
        };
        if has_no_feminine || is_other_word && !is_behind {
            return;
        }
        // What is done: كتابة.
        let is_of_action = letters[0] != 'م' && matches!(letters[..], [_, _, 'ا' | 'و', _]);
        if !is_of_action || is_behind {
            let needs = Needs {
                whole: !is_among_others,
                last: Some('ة'),
                ..Needs::default()
            };
            self.add(stem, "ه", needs);
        }
        self.add(stem, "ات", Needs::default());
        self.add_all(stem, &["اته", "اتها", "اتهم"], WITHOUT_ARTICLE);
    }

    /// A term in the plural has another ending in another case: موظفون and الموظفين.
    fn sound_plural(&mut self, word: &str, standing: &Standing) {
        let stem = word.strip_suffix("ون").or(word.strip_suffix("ين"));
        // تعدين is what is done, تعدون a verb.
        let is_of_persons = |stem: &str| {
            let letters = stem.chars().count();
            letters > 2 && (letters > 3 || !stem.starts_with('ت'))
        };
        if let Some(stem) = stem.filter(|it| is_of_persons(it)) {
            self.add_all(stem, &["ون", "ين"], Needs::default());
            if standing.is_followed {
                self.add_all(stem, &["و", "ي"], WITHOUT_ARTICLE);
            }
        }
    }

    /// With whose it is. A hamza at the end changes its seat before that: أعضاؤه, أعضائه.
    fn owned(&mut self, stem: &str, needs: Needs) {
        for owner in OWNERS {
            let last = (owner == "ه").then_some('ه');
            let needs = Needs { last, ..needs };
            self.add(stem, owner, needs);
            if let Some(rest) = stem.strip_suffix("اء") {
                self.add(&format!("{rest}اي"), owner, needs);
                self.add(&format!("{rest}او"), owner, needs);
            }
        }
    }

    /// A plural, as it is written.
    fn broken(&mut self, plural: &str, is_among_others: bool) {
        let folded = fold(plural);
        let (first, last) = (plural.chars().next(), plural.chars().last());
        let first = first.filter(|c| matches!(c, 'أ' | 'إ' | 'آ'));
        // كتب is a verb as well, and كتبها nearly always.
        let is_short = folded.chars().count() < 4 && !is_among_others;
        let needs = Needs {
            as_noun: is_short,
            first,
            last: last.filter(|c| matches!(c, 'ة' | 'ى')),
            ..Needs::default()
        };
        self.add(&folded, "", needs);
        if is_short {
            return;
        }
        let owned = Needs {
            first,
            ..WITHOUT_ARTICLE
        };
        let accusative = Needs {
            first,
            ..ACCUSATIVE
        };
        match last {
            Some('ة') => self.owned(&format!("{}ت", &folded[..folded.len() - 2]), owned),
            Some('ى') => self.owned(&format!("{}ا", &folded[..folded.len() - 2]), owned),
            Some('ء' | 'ا' | 'ي') => self.owned(&folded, owned),
            _ => {
                self.owned(&folded, owned);
                self.add(&folded, "ا", accusative);
            }
        }
    }
}

const WITHOUT_ARTICLE: Needs = Needs {
    without_article: true,
    as_noun: false,
    whole: false,
    unled: false,
    first: None,
    may_lack_hamza: false,
    last: None,
};
/// Of an object: قرضا.
const ACCUSATIVE: Needs = Needs {
    unled: true,
    ..WITHOUT_ARTICLE
};

/// The plurals of those kinds that hardly another word has: مصانع of مصنع, مشاريع of مشروع, وثائق of وثيقة, وكلاء of وكيل, أجانب of أجنبي,
/// شوارع of شارع, صناديق of صندوق, قضايا of قضية, أجهزة of جهاز, أحباء of حبيب. Letters are folded but for a hamza that counts.
fn broken_plurals(folded: &str, is_feminine: bool) -> Vec<String> {
    let letters: Vec<char> = folded.chars().collect();
    let (letters, is_feminine) = match letters.as_slice() {
        [stem @ .., 'ه'] if is_feminine => (stem, true),
        all => (all, false),
    };
    let is_firm = |all: &[char]| !all.iter().any(|it| is_long(*it));
    let plurals: Vec<Vec<char>> = match *letters {
        ['م', a, b, c] if is_firm(&[a, b, c]) => vec![vec!['م', a, 'ا', b, c]],
        // What is done to many things (مفتوحة) is of no مفاتيح.
        ['م', _, _, 'و', _] if is_feminine => Vec::new(),
        ['م', a, b, 'و' | 'ا', c] => vec![vec!['م', a, 'ا', b, 'ي', c]],
        [a, 'ا', b, c] if is_firm(&[a, b, c]) => vec![vec![a, 'و', 'ا', b, c]],
        [a, 'ا', b, 'و', c] if is_firm(&[a, b, c]) => vec![vec![a, 'و', 'ا', b, 'ي', c]],
        [a, b, c, 'و' | 'ي' | 'ا', d] if is_firm(&[a, b, c, d]) => {
            vec![vec![a, b, 'ا', c, 'ي', d]]
        }
        [a, b, 'ي' | 'ا', c] if is_feminine => vec![vec![a, b, 'ا', 'ي', c]],
        [a, b, 'ي'] if is_feminine && is_firm(&[a, b]) => vec![vec![a, b, 'ا', 'ي', 'ا']],
        [a, b, 'ي', c] if is_firm(&[b, c]) && b == c => vec![vec!['أ', a, b, 'ا', 'ء']],
        [a, b, 'ي', c] if !is_long(b) => vec![vec![a, b, c, 'ا', 'ء']],
        [a, b, 'ا', c] if is_firm(&[a, b, c]) => vec![vec!['أ', a, b, c, 'ة']],
        ['ا', a, b, c, 'ي'] => vec![vec!['ا', a, 'ا', b, c]],
        _ => Vec::new(),
    };
    plurals
        .into_iter()
        .map(|it| it.into_iter().collect())
        .collect()
}

fn is_long(letter: char) -> bool {
    matches!(letter, 'ا' | 'و' | 'ي')
}
