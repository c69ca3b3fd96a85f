//! Arabic letters: the article with what is written on to it, and the endings of number, gender and possession.
//!
//! The article and the endings ة and ات are always taken off. The particles و ف ب ل ك, the pronouns and the endings of
//! the dual and the masculine plural look like parts of so many words (وزارة, قانون) that what is left without them
//! is only another key, which counts where the site has a word of that key. So are other seats of a hamza. Where nearly nothing
//! but a particle can be meant ([`likely`]), it counts in any case.
//!
//! What forms of a word share beyond that are its consonants ([`root`]): سدود and سد, آبار and بئر, يسبحون and سباحة.

/// Longest first.
const ARTICLES: [&str; 7] = ["وال", "فال", "بال", "كال", "ولل", "لل", "ال"];
const ENDINGS: [&str; 13] = [
    "هما", "ها", "هم", "هن", "كم", "نا", "ين", "ون", "ان", "وا", "ا", "ي", "ه",
];
/// Behind a verb (تعوّضني). In other words it is two things (سكاني is of سكان), so that it is left where consonants are counted.
const OF_VERBS: [&str; 1] = ["ني"];
/// The letters in which these end: most words end in another.
const LAST: [char; 5] = ['ا', 'م', 'ن', 'ي', 'ه'];
/// How many bytes a letter takes.
const LETTER: usize = 2;
/// What must be left of a word, in letters: an Arabic root has three.
const ROOT: usize = 3;
/// What must be left behind an article, before an ending of two letters, or before the ا of an accusative: two roots of which
/// one is written once, as in حق and سد, make such nouns.
const NOUN: usize = 2;

/// Letters that come and go between the forms of a word.
fn is_weak(c: char) -> bool {
    matches!(c, 'ا' | 'و' | 'ي' | 'ء')
}

/// Consonants that forms begin with: participles, nouns of place, verbs.
fn is_formative(c: char) -> bool {
    matches!(c, 'م' | 'ت' | 'ن' | 'س')
}

/// Particles that join sentences, written on to the next word.
fn joins(c: char) -> bool {
    matches!(c, 'و' | 'ف')
}

/// Prepositions, written on to the next word.
fn leads(c: char) -> bool {
    matches!(c, 'ب' | 'ل' | 'ك')
}

/// Whether a word that begins with this is read by these rules.
pub(super) fn is_letter(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}')
}

/// The keys of a folded word, the certain one first.
pub(super) fn keys(word: &str) -> Vec<String> {
    let mut found = ArabicKeys(vec![without_ending(without_article(word)).to_owned()]);
    let joined = particle(word, joins);
    let forms = [
        Some(word),
        joined,
        particle(word, leads),
        joined.and_then(|rest| particle(rest, leads)),
    ];
    for form in forms.into_iter().flatten() {
        let bare = without_article(form);
        found.add(without_ending(bare));
        // غرقت: of a verb.
        if let Some(rest) = shorter(bare, "ت", ROOT).filter(|rest| !rest.ends_with('ا')) {
            found.add(without_ending(rest));
        }
        if !bare.ends_with(LAST) {
            continue;
        }
        for ending in ENDINGS.iter().chain(&OF_VERBS) {
            let is_light = ending.len() > LETTER || *ending == "ا";
            let left = if is_light { NOUN } else { ROOT };
            let Some(rest) = shorter(bare, ending, left) else {
                continue;
            };
            found.add(without_ending(rest));
            // وزارتها: the ة of وزارة is a ت before a pronoun; شكواكم: the ى of شكوى is an ا.
            if let Some(rest) = shorter(rest, "ت", ROOT) {
                found.add(without_ending(rest));
            }
            if let Some(rest) = rest.strip_suffix('ا') {
                found.add(&format!("{rest}ي"));
            }
        }
    }
    for at in 0..found.0.len() {
        for other in seats(&found.0[at]).into_iter().flatten() {
            found.add(&other);
        }
    }
    if found.0[0].ends_with('ا') && has(&found.0[0], ROOT + 1) {
        found.add(&format!("{}ء", found.0[0]));
    }
    found.0
}

/// The keys that a folded word has behind particles, or in the singular, where nearly nothing else can be meant: لمواجهة is of
/// مواجهة, الحافلتان of حافلة. They count though no word of the site stands by itself so. `is_noun` tells whether a key begins with
/// its own letter: what an article stands before has no particle between (الوزارة).
pub(super) fn likely(word: &str, is_noun: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = ArabicKeys(Vec::new());
    if without_article(word) != word {
        let one = singular(without_article(word));
        return one.map(str::to_owned).into_iter().collect();
    }
    singular(word).into_iter().for_each(|one| found.add(one));
    let is_own = |form: &str| is_noun(without_ending(form));
    let joined = particle(word, joins).filter(|_| !is_own(word));
    let leading = joined.unwrap_or(word);
    let led = particle(leading, leads).filter(|rest| has(rest, ROOT + 1) && !is_own(leading));
    for form in [joined, led].into_iter().flatten() {
        let bare = without_article(form);
        found.add(without_ending(bare));
        singular(bare).into_iter().for_each(|one| found.add(one));
        let of_pronoun = ["هما", "ها", "هم", "هن", "كم", "نا"].iter();
        for rest in of_pronoun.filter_map(|it| shorter(bare, it, ROOT + 1)) {
            found.add(without_ending(rest));
        }
    }
    found.0
}

/// The singular in ة of a dual, or of what a pronoun is written on to: حافلتان, وزارتها.
fn singular(word: &str) -> Option<&str> {
    const BEHIND: [&str; 8] = ["تان", "تين", "تهما", "تها", "تهم", "تهن", "تكم", "تنا"];
    let mut endings = BEHIND.iter();
    endings.find_map(|ending| shorter(word, ending, ROOT))
}

/// Without the article and what is written on to it, as often as it stands there: الالتزام, التزام.
pub(super) fn without_article(word: &str) -> &str {
    let mut bare = word;
    for article in ARTICLES {
        if let Some(rest) = word.strip_prefix(article).filter(|rest| has(rest, NOUN)) {
            bare = rest;
            break;
        }
    }
    while let Some(rest) = bare.strip_prefix("ال").filter(|rest| has(rest, ROOT)) {
        bare = rest;
    }
    bare
}

/// The consonants that a key shares with other forms of its word, where there are two or more: without endings, weak
/// letters, and what forms begin with. Different words may share them, so that what is
/// found by them counts little.
pub(super) fn root(key: &str) -> Option<String> {
    let weak = weak_eighth(key);
    let mut stem = weak.as_deref().unwrap_or(key);
    for _ in 0..2 {
        if !stem.ends_with(LAST) && !stem.ends_with('ت') {
            break;
        }
        let shorter = ENDINGS
            .iter()
            .chain(&["ات"])
            .find_map(|ending| shorter(stem, ending, ROOT));
        stem = shorter.unwrap_or(stem);
    }
    stem = shorter(stem, "ه", NOUN).unwrap_or(stem);
    let eighth = begins_eighth(stem).then(|| format!("ا{}", &stem[LETTER..]));
    stem = eighth.as_deref().unwrap_or(stem);
    // A و in front is a consonant more often than not: وزير and زيارة are no kin.
    let mut root = String::with_capacity(stem.len());
    for (at, c) in stem.char_indices() {
        if !is_weak(c) || at == 0 && c == 'و' {
            root.push(c);
        }
    }
    // اجتماع and جمع: a ت behind the first consonant of what begins with an ا.
    let mut letters = stem.chars();
    let (first, third) = (letters.next(), letters.nth(1));
    if first == Some('ا') && third == Some('ت') && has(stem, ROOT + 2) {
        let second = root.char_indices().nth(1);
        if let Some((at, 'ت')) = second {
            root.remove(at);
        }
    }
    while has(&root, ROOT + 1) && root.starts_with(is_formative) {
        root.remove(0);
    }
    // Two letters without a weak one are three, of which the last is written once: سدّ and سدود.
    if !has(&root, NOUN + 1) && !has(stem, NOUN + 1) {
        let doubled = root.chars().nth(1);
        root.extend(doubled);
    }
    has(&root, NOUN).then_some(root)
}

/// What begins a verb of form VIII (يعتمد) or its participle (معتمد) as the ا begins its other forms: behind the ت stand two
/// consonants, of which the last is no ت, that it may be no ة (مكتبتنا); or, in a verb, an ا and one (يختار). With one
/// consonant alone the ت is of the root: مكتب, يشتم.
fn begins_eighth(stem: &str) -> bool {
    let letters: Vec<char> = stem.chars().take(7).collect();
    let [begin, first, 'ت', ref rest @ ..] = letters[..] else {
        return false;
    };
    let is_verb = matches!(begin, 'ي' | 'ت' | 'ن');
    let is_last = |c: char| !is_weak(c) && c != 'ت';
    !is_weak(first)
        && (is_verb || begin == 'م')
        && match *rest {
            ['ا', last] => is_verb && is_last(last),
            [second, last] => !is_weak(second) && is_last(last),
            [second, long, last] => !is_weak(second) && is_weak(long) && is_last(last),
            _ => false,
        }
}

/// A verb of form VIII with a weak end as a word of form I: يشتكي and اشتكى as شكي.
fn weak_eighth(key: &str) -> Option<String> {
    let letters: Vec<char> = key.chars().take(6).collect();
    match letters[..] {
        ['ا' | 'ي' | 'ت' | 'ن', first, 'ت', second, 'ي'] if !is_weak(first) && !is_weak(second) => {
            Some([first, second, 'ي'].iter().collect())
        }
        _ => None,
    }
}

/// The keys of a word.
struct ArabicKeys(Vec<String>);

impl ArabicKeys {
    fn add(&mut self, key: &str) {
        if !self.0.iter().any(|known| known == key) {
            self.0.push(key.to_owned());
        }
    }
}

/// Other seats of a hamza, inside a key and at its end: شئون and شؤون, مائة and مئة, وزراء and وزرا.
fn seats(key: &str) -> [Option<String>; 2] {
    let inside = key.char_indices().nth(1).and_then(|(from, _)| {
        let swapped = |(at, _): (usize, char)| {
            let (before, rest) = key.split_at(from + at);
            let other = [("يو", "وو"), ("وو", "يو")];
            let mut pairs = other.into_iter();
            pairs.find_map(|(seat, to)| Some(format!("{before}{to}{}", rest.strip_prefix(seat)?)))
        };
        key[from..].char_indices().find_map(swapped)
    });
    let end = match key {
        "ماي" => Some("ميه".to_owned()),
        "ميه" => Some("ماي".to_owned()),
        _ if key.ends_with("اء") => shorter(key, "ء", ROOT).map(str::to_owned),
        _ => None,
    };
    [inside, end]
}

fn without_ending(word: &str) -> &str {
    shorter(word, "ات", ROOT)
        .or_else(|| shorter(word, "ه", ROOT))
        .unwrap_or(word)
}

fn particle(word: &str, is_particle: fn(char) -> bool) -> Option<&str> {
    let first = word.chars().next().filter(|c| is_particle(*c))?;
    Some(&word[first.len_utf8()..]).filter(|rest| has(rest, ROOT))
}

/// Without the ending, where so many letters are left.
fn shorter<'w>(word: &'w str, ending: &str, left: usize) -> Option<&'w str> {
    // The last byte alone rules most endings out.
    let may = word.as_bytes().last() == ending.as_bytes().last();
    let rest = may.then(|| word.strip_suffix(ending)).flatten();
    rest.filter(|rest| has(rest, left))
}

/// Whether it has so many letters.
fn has(word: &str, letters: usize) -> bool {
    word.chars().nth(letters - 1).is_some()
}
