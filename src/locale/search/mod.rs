//! Search analysis: from text to the words under which it is found.
//!
//! Takes text; gives folded words ([`words`]), and for a word its keys ([`SearchKeys`]). The analysis goes by letters, not by
//! language: a French name in an English page is found as well. What letters cannot tell, the catalogue of a language says
//! ([`Forms`]). `themes/ministry/scripts/search.js` does the same in the
//! reader's browser, and `tests/search/analysis.txt` holds both to one specification.
//!
//! Folding: NFKD, lower case, without nonspacing marks (tashkeel, accents, hamza above and below), without format
//! characters and tatweel; ى is ي, ة is ه, œ is oe; figures are European. Letters of Persian and Urdu that those with an Arabic
//! keyboard type otherwise are the Arabic ones (ہ and ھ are ه, ے is ي). It stems lightly, and only by what the letters
//! show: what a language knows beyond that (broken plurals, verbs) is not undone by keys. A search goes on from there: to
//! keys of the same [`root`], and to words that are spelled alike ([`spelling`]).

mod arabic;
mod days;
mod forms;
mod latin;
mod signs;

use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

pub use days::{Day, DayWord};
pub use forms::Forms;
pub use signs::is_signs;

/// The keys of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchKeys {
    /// The key that the word is always found under.
    pub first: String,
    /// Keys that count only where they are the first key of some word of the site: what looks like a particle before
    /// or behind a word may be part of it.
    pub others: Vec<String>,
}

/// The keys of a folded word.
pub fn keys(word: &str) -> SearchKeys {
    let mut found = if word.chars().next().is_some_and(arabic::is_letter) {
        arabic::keys(word)
    } else {
        vec![latin::key(word)]
    };
    let first = found.remove(0);
    SearchKeys {
        first,
        others: found,
    }
}

/// Keys that a folded word nearly always has, though no word of the site stands by itself so; `is_noun` tells of a key whether
/// words have it behind an article.
pub fn likely(word: &str, is_noun: impl Fn(&str) -> bool) -> Vec<String> {
    match word.chars().next().is_some_and(arabic::is_letter) {
        true => arabic::likely(word, is_noun),
        false => Vec::new(),
    }
}

/// Whether an article is written onto a folded word.
pub fn has_article(word: &str) -> bool {
    word.chars().next().is_some_and(arabic::is_letter) && arabic::without_article(word) != word
}

/// The consonants that an Arabic key shares with other forms of its word.
pub fn root(key: &str) -> Option<String> {
    let is_arabic = key.chars().next().is_some_and(arabic::is_letter);
    is_arabic.then(|| arabic::root(key)).flatten()
}

/// What of a folded word a mistyped one is held against, where it is long enough to be known again: letters alone, without
/// an article. Where signs are words, as in Chinese, nobody mistypes a letter.
pub fn spelling(word: &str) -> Option<&str> {
    let bare = match word.chars().next().is_some_and(arabic::is_letter) {
        true => arabic::without_article(word),
        false => word,
    };
    let is_letter = |c: char| match c {
        'a'..='z' => true,
        _ => c < SIGNS && (is_common_arabic(c) || c.is_alphabetic()),
    };
    let mut letters = 0;
    for c in bare.chars() {
        letters += 1;
        if letters > LONG || !is_letter(c) {
            return None;
        }
    }
    (letters >= SPELLED).then_some(bare)
}

/// The letters of a word that can be known again when one of them is wrong.
pub const SPELLED: usize = 4;
/// From here on, characters are mostly signs for words or syllables.
const SIGNS: char = '\u{2E80}';
/// More letters than this are no word that anybody types.
const LONG: usize = 32;

/// The folded words of a text, in order; of a writing without spaces, every two neighbouring signs. Initials with full stops are one word (C.N.R.S.). Apostrophes part words, and what is elided before one is dropped.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut words = Vec::new();
    for_each_word(&folded, |word| words.push(word.to_owned()));
    words
}

/// Calls `take` for each word of a folded text.
pub fn for_each_word(folded: &str, mut take: impl FnMut(&str)) {
    let is_apostrophe = |c: char| matches!(c, '\'' | '\u{2019}');
    let mut rest = folded;
    let mut before = None;
    while let Some(start) = rest.find(is_of_word) {
        if start > 0 {
            before = rest[..start].chars().next_back();
        }
        rest = &rest[start..];
        let end = rest.find(|c| !is_of_word(c)).unwrap_or(rest.len());
        let initials = initials(rest);
        let (word, tail) = rest.split_at(initials.unwrap_or(end));
        let after = tail.chars().next();
        let joined = after.is_some_and(is_apostrophe) || before.is_some_and(is_apostrophe);
        let is_one = word.chars().nth(1).is_none();
        let elided = joined && is_one || word == "qu" && after.is_some_and(is_apostrophe);
        if initials.is_some() {
            signs::for_each(&word.replace('.', ""), &mut take);
        } else if !elided {
            signs::for_each(word, &mut take);
        }
        before = after;
        rest = tail;
    }
}

/// Whether it is a letter or a figure.
fn is_of_word(c: char) -> bool {
    is_common_arabic(c) || c.is_alphanumeric()
}

/// Whether it is one of the letters of Arabic, U+0620 to U+064A, all of which Unicode calls alphabetic. They are half of what is
/// asked, and its tables take as long for them as all the rest of a word does.
fn is_common_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64A}')
}

/// Where single letters with full stops between them end, at the beginning of a text.
fn initials(text: &str) -> Option<usize> {
    let mut rest = text.chars();
    let first = rest.next()?;
    if !rest.as_str().starts_with('.') || !first.is_alphabetic() {
        return None;
    }
    let mut end = None;
    loop {
        let is_next = rest.next() == Some('.') && rest.next().is_some_and(char::is_alphabetic);
        if !is_next || rest.clone().next().is_some_and(char::is_alphanumeric) {
            return end;
        }
        end = Some(text.len() - rest.as_str().len());
    }
}

/// A text folded, see the module.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    let is_common = text.chars().all(|c| push_common(c, &mut out));
    if !is_common {
        out.clear();
        push_any(text, &mut out);
    }
    out
}

/// The letters of Latin-1 from À on, folded; a space stands where there is more to know.
const LATIN: &[u8; 64] = b"aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y";
/// The letters of Arabic from U+0621 on.
const ARABIC: [char; 26] = [
    'ء', 'ا', 'ا', 'و', 'ا', 'ي', 'ا', 'ب', 'ه', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س',
    'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ',
];

/// Folds a character of nearly all texts, each by itself; tells whether it is one.
fn push_common(c: char, out: &mut String) -> bool {
    match c {
        '\0'..='\x7F' => out.push(c.to_ascii_lowercase()),
        'À'..='ÿ' => match LATIN[c as usize - 0xC0] {
            b' ' => return false,
            letter => out.push(char::from(letter)),
        },
        '\u{621}'..='\u{63A}' => out.push(ARABIC[c as usize - 0x621]),
        '\u{641}'..='\u{648}' => out.push(c),
        '\u{649}' | '\u{64A}' => out.push('ي'),
        '\u{640}' | '\u{64B}'..='\u{65F}' => {}
        '«' | '»' | '–' | '’' => out.push(c),
        _ => return false,
    }
    true
}

/// Folds any text.
fn push_any(text: &str, out: &mut String) {
    let category = CodePointMapData::<GeneralCategory>::new();
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    for c in decomposed.to_lowercase().chars() {
        if c.is_ascii() {
            out.push(c);
            continue;
        }
        match c {
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'đ' => out.push('d'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            'ς' => out.push('σ'),
            'ٱ' => out.push('ا'),
            'ى' | 'ی' | 'ے' => out.push('ي'),
            'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => out.push('ه'),
            'ں' => out.push('ن'),
            'ک' => out.push('ك'),
            '\u{640}' => {}
            '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' => {
                out.push(char::from(b'0' + (c as u32 & 15) as u8));
            }
            _ => match category.get(c) {
                GeneralCategory::NonspacingMark | GeneralCategory::Format => {}
                _ => out.push(c),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOLDEN: &str = include_str!("../../../tests/search/analysis.txt");

    fn answer(task: &str, input: &str, forms: &Forms) -> String {
        match task {
            "words" => words(input).join(" "),
            "key" => words(input)
                .iter()
                .map(|word| forms.keys(word).first)
                .collect::<Vec<_>>()
                .join(" "),
            "others" => forms.keys(&words(input)[0]).others.join(" "),
            "likely" => forms.likely(&words(input)[0], |_| false).join(" "),
            "root" => words(input)
                .iter()
                .map(|word| forms.root(&forms.keys(word).first).unwrap_or_default())
                .collect::<Vec<_>>()
                .join(" "),
            other => panic!("no task `{other}`"),
        }
    }

    /// The catalogues that the golden file asks for.
    const CATALOGUES: [(&str, &str); 8] = [
        ("de", include_str!("../../../i18n/de.ftl")),
        ("es", include_str!("../../../i18n/es.ftl")),
        ("fa", include_str!("../../../i18n/fa.ftl")),
        ("ru", include_str!("../../../i18n/ru.ftl")),
        ("tr", include_str!("../../../i18n/tr.ftl")),
        ("ur", include_str!("../../../i18n/ur.ftl")),
        ("zgh", include_str!("../../../i18n/zgh.ftl")),
        ("zh", include_str!("../../../i18n/zh.ftl")),
    ];

    /// What the catalogue of a language says of its affixes.
    fn affixes_of(lang: &str) -> String {
        let (_, text) = CATALOGUES.iter().find(|(own, _)| *own == lang).unwrap();
        let mut lines = text.lines();
        let line = lines.find_map(|line| line.strip_prefix("search-affixes = "));
        line.unwrap().trim_matches(['{', '}', ' ', '"']).to_owned()
    }

    /// What is folded by itself is folded as it is among others.
    #[test]
    fn common_characters_are_folded_as_all_are() {
        for c in '\0'..='\u{FFFF}' {
            let (mut common, mut any) = (String::new(), String::new());
            if push_common(c, &mut common) {
                push_any(&c.to_string(), &mut any);
                assert_eq!(common, any, "U+{:04X}", c as u32);
            }
        }
    }

    #[test]
    fn the_golden_file_holds() {
        let mut wrong = String::new();
        let mut forms = Forms::default();
        for line in GOLDEN
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let mut parts = line.split('\t');
            let (task, input, wanted) = (
                parts.next().unwrap(),
                parts.next().unwrap(),
                parts.next().unwrap_or(""),
            );
            if task == "affixes" {
                forms = Forms::read(&affixes_of(input));
                continue;
            }
            let got = answer(task, input, &forms);
            if got != wanted {
                wrong.push_str(&format!("{task} {input}: wanted `{wanted}`, got `{got}`\n"));
            }
        }
        assert!(wrong.is_empty(), "\n{wrong}");
    }
}
