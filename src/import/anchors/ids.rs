//! How other systems make the id of a heading of its words, each by its own source code.

use std::collections::{BTreeMap, BTreeSet};

use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

/// A way to make ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// Hugo with Goldmark: GitHub's manner, of the source of the line, without marks.
    Hugo,
    /// The same, ASCII only.
    HugoAscii,
    /// Hugo's former way.
    Blackfriday,
    /// Jekyll: kramdown's parser of GFM.
    KramdownGfm,
    /// kramdown itself, which knows ASCII only.
    Kramdown,
    /// Python-Markdown, ASCII only; repeated ids end in `_1`.
    PythonMarkdown,
    /// Python-Markdown with the slugs of PyMdown, which keep every script.
    Pymdown,
    /// Docusaurus and Starlight: `github-slugger`.
    GithubSlugger,
    /// VitePress.
    Vitepress,
    /// The system gives none.
    None,
}

/// A heading as the old system saw it.
pub struct SeenHeading<'h> {
    /// The source of its line, without marks and attributes.
    pub raw: &'h str,
    /// Its words.
    pub plain: &'h str,
    /// The id that its author gave.
    pub given: Option<&'h str>,
}

/// The first heading of a body, which became the title of its page.
#[derive(Debug, Clone)]
pub struct LiftedTitle {
    /// Its words.
    pub words: String,
    /// The id that its author gave: links to it lead to the page.
    pub id: Option<String>,
}

impl LiftedTitle {
    /// As the old system saw it.
    pub fn seen(&self) -> SeenHeading<'_> {
        SeenHeading {
            raw: &self.words,
            plain: &self.words,
            given: self.id.as_deref(),
        }
    }
}

impl Algorithm {
    /// The ids of the headings of a page, in order; empty where a heading had none.
    pub fn ids(self, headings: &[SeenHeading]) -> Vec<String> {
        let mut taken: BTreeSet<String> = headings
            .iter()
            .filter_map(|it| it.given)
            .map(str::to_owned)
            .collect();
        let mut counts = BTreeMap::new();
        let id = |seen: &SeenHeading| match seen.given {
            Some(given) => given.to_owned(),
            None => self.unique(self.slug(seen), &mut taken, &mut counts),
        };
        headings.iter().map(id).collect()
    }

    /// What becomes of plain words.
    pub fn of_words(self, words: &str) -> String {
        self.slug(&SeenHeading {
            raw: words,
            plain: words,
            given: None,
        })
    }

    /// The id of one heading, before others are looked at.
    fn slug(self, seen: &SeenHeading) -> String {
        match self {
            Algorithm::Hugo => hugo(seen.raw, false),
            Algorithm::HugoAscii => hugo(&without_accents(seen.raw), true),
            Algorithm::Blackfriday => dashed(seen.raw, |c| c.is_alphanumeric()),
            Algorithm::KramdownGfm => spaced(&seen.plain.to_lowercase(), false),
            Algorithm::Kramdown => kramdown(seen.plain),
            Algorithm::PythonMarkdown => python(&ascii(seen.plain)),
            Algorithm::Pymdown => spaced(seen.plain.trim(), false).to_lowercase(),
            Algorithm::GithubSlugger => spaced(&seen.plain.to_lowercase(), true),
            Algorithm::Vitepress => vitepress(seen.plain),
            Algorithm::None => String::new(),
        }
    }

    fn unique(
        self,
        slug: String,
        taken: &mut BTreeSet<String>,
        counts: &mut BTreeMap<String, usize>,
    ) -> String {
        let slug = match (self, slug.as_str()) {
            (Algorithm::None, _) => return String::new(),
            (Algorithm::Hugo | Algorithm::HugoAscii, "") => "heading".to_owned(),
            (Algorithm::Kramdown | Algorithm::KramdownGfm, "") => "section".to_owned(),
            (Algorithm::PythonMarkdown | Algorithm::Pymdown, "") => "_1".to_owned(),
            _ => slug,
        };
        let sign = match self {
            Algorithm::PythonMarkdown | Algorithm::Pymdown => '_',
            _ => '-',
        };
        let mut id = slug.clone();
        let counter = counts.entry(slug.clone()).or_insert(0);
        while taken.contains(&id) {
            *counter += 1;
            id = match (sign, slug.strip_prefix('_')) {
                // `_1`, `_2` where nothing is left of the words.
                ('_', Some(number)) if number.parse::<usize>().is_ok() => {
                    format!("_{}", *counter + 1)
                }
                _ => format!("{slug}{sign}{counter}"),
            };
        }
        taken.insert(id.clone());
        id
    }
}

fn hugo(text: &str, ascii: bool) -> String {
    let mut id = String::new();
    for c in text.trim().chars() {
        match c {
            _ if ascii && !c.is_ascii() => {}
            '-' | ' ' => id.push('-'),
            '_' => id.push('_'),
            // Letters and figures; a mark is neither to Go.
            _ if is_letter(c) || is_digit(c) => id.extend(c.to_lowercase()),
            _ => {}
        }
    }
    id
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

fn is_letter(c: char) -> bool {
    use GeneralCategory as G;
    matches!(
        category(c),
        G::UppercaseLetter
            | G::LowercaseLetter
            | G::TitlecaseLetter
            | G::ModifierLetter
            | G::OtherLetter
    )
}

fn is_digit(c: char) -> bool {
    category(c) == GeneralCategory::DecimalNumber
}

fn is_mark(c: char) -> bool {
    use GeneralCategory as G;
    matches!(
        category(c),
        G::NonspacingMark | G::SpacingMark | G::EnclosingMark
    )
}

/// What Ruby, Python and `github-slugger` mean by a sign of a word.
fn is_word(c: char) -> bool {
    use GeneralCategory as G;
    is_letter(c)
        || is_mark(c)
        || matches!(
            category(c),
            G::DecimalNumber | G::LetterNumber | G::ConnectorPunctuation
        )
}

fn is_other_number(c: char) -> bool {
    category(c) == GeneralCategory::OtherNumber
}

/// Words with hyphens for spaces, and nothing else but hyphens of the author's.
fn spaced(text: &str, numbers: bool) -> String {
    text.chars()
        .filter_map(|c| match c {
            ' ' | '\t' => Some('-'),
            '-' => Some('-'),
            _ if is_word(c) || (numbers && is_other_number(c)) => Some(c),
            _ => None,
        })
        .collect()
}

fn dashed(text: &str, is_kept: impl Fn(char) -> bool) -> String {
    let mut id = String::new();
    let mut waits = false;
    for c in text.chars() {
        if is_kept(c) {
            if waits && !id.is_empty() {
                id.push('-');
            }
            waits = false;
            id.extend(c.to_lowercase());
        } else {
            waits = true;
        }
    }
    id
}

fn kramdown(text: &str) -> String {
    let text = text.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    let kept = text
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-'));
    kept.map(|c| {
        if c == ' ' {
            '-'
        } else {
            c.to_ascii_lowercase()
        }
    })
    .collect()
}

fn decomposed(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(text)
        .into_owned()
}

fn ascii(text: &str) -> String {
    decomposed(text).chars().filter(char::is_ascii).collect()
}

fn without_accents(text: &str) -> String {
    decomposed(text).chars().filter(|c| !is_mark(*c)).collect()
}

fn python(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '_' || *c == '-' || c.is_whitespace())
        .collect();
    let kept = kept.trim().to_lowercase();
    let mut id = String::new();
    for c in kept.chars() {
        match c {
            c if c == '-' || c.is_whitespace() => {
                if !id.ends_with('-') {
                    id.push('-');
                }
            }
            c => id.push(c),
        }
    }
    id
}

fn vitepress(text: &str) -> String {
    let special = |c: char| {
        c.is_whitespace() || (c.is_ascii_punctuation()) || matches!(c, '“' | '”' | '‘' | '’')
    };
    let mut id = String::new();
    for c in decomposed(text)
        .chars()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36F}') && !c.is_control())
    {
        match special(c) {
            true if !id.ends_with('-') => id.push('-'),
            true => {}
            false => id.extend(c.to_lowercase()),
        }
    }
    let id = id.trim_matches('-');
    match id.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("_{id}"),
        false => id.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(algorithm: Algorithm, headings: &[&str]) -> Vec<String> {
        let seen: Vec<SeenHeading> = headings
            .iter()
            .map(|text| SeenHeading {
                raw: text,
                plain: text,
                given: None,
            })
            .collect();
        algorithm.ids(&seen)
    }

    #[test]
    fn each_system_makes_ids_in_its_own_way() {
        use Algorithm as A;
        for (algorithm, text, id) in [
            (A::Hugo, "L'eau, l'été : état", "leau-lété--état"),
            (A::Hugo, "إجراءٍ أقوى", "إجراء-أقوى"),
            (A::HugoAscii, "L'été", "lete"),
            (A::Blackfriday, "1. A & b", "1-a-b"),
            (A::KramdownGfm, "A & b: c", "a--b-c"),
            (A::Kramdown, "2. The dam", "the-dam"),
            (A::Kramdown, "السدّ", "section"),
            (A::PythonMarkdown, "L'été & co", "lete-co"),
            (A::PythonMarkdown, "السدّ", "_1"),
            (A::Pymdown, "السدّ الأول", "السدّ-الأول"),
            (A::GithubSlugger, "What's new? (2)", "whats-new-2"),
            (A::GithubSlugger, "السدّ الأول", "السدّ-الأول"),
            (A::Vitepress, "1. L'été / hiver", "_1-l-ete-hiver"),
            (A::None, "a", ""),
        ] {
            assert_eq!(ids(algorithm, &[text]), [id], "{algorithm:?} {text}");
        }
    }

    #[test]
    fn repeated_headings_are_counted_as_each_system_does() {
        assert_eq!(ids(Algorithm::Hugo, &["A", "A", "A"]), ["a", "a-1", "a-2"]);
        assert_eq!(ids(Algorithm::PythonMarkdown, &["A", "A"]), ["a", "a_1"]);
        assert_eq!(
            ids(Algorithm::PythonMarkdown, &["سد", "ماء", "نهر"]),
            ["_1", "_2", "_3"]
        );
    }
}
