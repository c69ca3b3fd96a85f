//! Arabic letters: the article with what is written on to it, and the endings of number, gender and possession.
//!
//! The article and the endings ة and ات are always taken off. The particles و ف ب ل ك, the pronouns and the endings of
//! the dual and the masculine plural look like parts of so many words (وزارة, قانون) that what is left without them
//! is only another key, which counts where the site has a word of that key.

/// Longest first.
const ARTICLES: [&str; 7] = ["وال", "فال", "بال", "كال", "ولل", "لل", "ال"];
const ENDINGS: [&str; 13] = [
    "هما", "ها", "هم", "هن", "كم", "نا", "ين", "ون", "ان", "وا", "ا", "ي", "ه",
];
/// What must be left of a word, in letters: an Arabic root has three.
const ROOT: usize = 3;

/// Whether a word that begins with this is read by these rules.
pub(super) fn is_letter(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}')
}

/// The keys of a folded word, the certain one first.
pub(super) fn keys(word: &str) -> Vec<String> {
    let mut found: Vec<String> = vec![without_ending(without_article(word)).to_owned()];
    let mut add = |key: &str| {
        if !found.iter().any(|known| known == key) {
            found.push(key.to_owned());
        }
    };
    for form in [Some(word), particle(word, "وف"), particle(word, "بلك")]
        .into_iter()
        .chain([particle(word, "وف").and_then(|rest| particle(rest, "بلك"))])
        .flatten()
    {
        let bare = without_article(form);
        add(without_ending(bare));
        for ending in ENDINGS {
            if let Some(rest) = shorter(bare, ending) {
                add(without_ending(rest));
                // وزارتها: the ة of وزارة is a ت before a pronoun; شكواكم: the ى of شكوى is an ا.
                if let Some(rest) = shorter(rest, "ت") {
                    add(without_ending(rest));
                }
                if let Some(rest) = rest.strip_suffix('ا') {
                    add(&format!("{rest}ي"));
                }
            }
        }
    }
    found
}

/// Without the article and what is written on to it, as often as it stands there: الالتزام, التزام.
fn without_article(word: &str) -> &str {
    let strip = |word: &str, article: &str| word.strip_prefix(article).map(str::len);
    let longest = |rest: usize| &word[word.len() - rest..];
    let mut bare = word;
    for article in ARTICLES {
        if let Some(rest) = strip(word, article).filter(|rest| is_root(longest(*rest))) {
            bare = longest(rest);
            break;
        }
    }
    while let Some(rest) = bare.strip_prefix("ال").filter(|rest| is_root(rest)) {
        bare = rest;
    }
    bare
}

fn without_ending(word: &str) -> &str {
    shorter(word, "ات")
        .or_else(|| shorter(word, "ه"))
        .unwrap_or(word)
}

fn particle<'w>(word: &'w str, particles: &str) -> Option<&'w str> {
    let first = word.chars().next().filter(|c| particles.contains(*c))?;
    Some(&word[first.len_utf8()..]).filter(|rest| is_root(rest))
}

fn shorter<'w>(word: &'w str, ending: &str) -> Option<&'w str> {
    word.strip_suffix(ending).filter(|rest| is_root(rest))
}

fn is_root(word: &str) -> bool {
    word.chars().nth(ROOT - 1).is_some()
}
