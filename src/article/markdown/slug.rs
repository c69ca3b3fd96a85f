//! Ids of headings, made from their text.

use crate::locale::{is_invisible, is_mark};
use crate::route::{compose, nfc};

/// An id that keeps the letters of every script, with the marks that are a part of them (virama, tones, vowel signs): NFC,
/// lower case, without tashkeel and tatweel; hyphens between words.
///
/// Works as a fragment in browsers, from a disk too (HTML Living Standard, "the id attribute": anything without spaces).
pub fn slug(text: &str) -> String {
    made(text, false)
}

/// The same in a language of which it is known whether its I has a small letter without a dot.
pub(super) fn made(text: &str, has_dotless_i: bool) -> String {
    let mut slug = String::with_capacity(text.len());
    // What is dropped may have kept two marks apart, and a small letter may be written otherwise than its capital.
    let mut may_compose = false;
    for c in compose(text).chars() {
        if has_dotless_i && c == 'I' {
            slug.push('ı');
        } else if is_plain_letter(c) {
            slug.push(c.to_ascii_lowercase());
        } else if is_tashkeel(c) {
            may_compose = true;
        } else if c == 'İ' {
            // Its small letter is i with a dot above, which nobody sees or types (Unicode, SpecialCasing).
            slug.push('i');
        } else if c.is_alphanumeric() {
            may_compose |= !c.is_lowercase();
            slug.extend(c.to_lowercase());
        } else if (c.is_whitespace() || matches!(c, '-' | '_' | '/' | '.' | '–' | '—'))
            && !slug.is_empty()
            && !slug.ends_with('-')
        {
            slug.push('-');
        } else if belongs_to_letter(c) && slug.ends_with(|c: char| c != '-') {
            slug.push(c);
        } else {
            may_compose = true;
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if !may_compose {
        return slug;
    }
    // Marks that meet now are put in order, and one of them may be the first thing left: it belongs to no letter then.
    match nfc(&slug) {
        composed if composed == slug => slug,
        composed => made(&composed, has_dotless_i),
    }
}

/// Whether a file is in a language with two letters i, Turkish or Azerbaijani (Unicode, SpecialCasing), by its name: `a.tr.md`.
pub(super) fn is_of_two_i(path: &str) -> bool {
    let lang = path.rsplit('.').nth(1).unwrap_or_default();
    let lang = lang.split('-').next().unwrap_or_default();
    matches!(lang, "tr" | "az")
}

/// The letters and figures of most headings, told without a look at Unicode's tables: Arabic has no capitals.
fn is_plain_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}')
}

/// Vowel marks and their like, and the tatweel, which carry no identity (Unicode, Arabic block).
fn is_tashkeel(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' | '\u{6D6}'..='\u{6ED}')
}

/// Marks without which a word is another, and not those that only choose a glyph or enclose one.
fn belongs_to_letter(c: char) -> bool {
    !c.is_ascii() && is_mark(c) && !is_invisible(c) && !matches!(c, '\u{20DD}'..='\u{20E4}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_every_script_stay_and_marks_go() {
        for (text, id) in [
            ("1. ضرورة اتخاذ إجراءٍ أقوى", "1-ضرورة-اتخاذ-إجراء-أقوى"),
            ("مـــيـــاه", "مياه"),
            ("L'eau, l'été : état des lieux", "leau-lété-état-des-lieux"),
            ("Levels (2025/26)", "levels-2025-26"),
            ("…", ""),
            ("हिन्दी में", "हिन्दी-में"),
            ("বাংলা ক্ষেত্র", "বাংলা-ক্ষেত্র"),
            ("น้ำ และ ไฟฟ้า", "น้ำ-และ-ไฟฟ้า"),
            ("ភាសាខ្មែរ", "ភាសាខ្មែរ"),
            ("မြန်မာဘာသာ", "မြန်မာဘာသာ"),
            ("தமிழ்", "தமிழ்"),
            ("Ẹ̀kọ́ Yorùbá", "ẹ̀kọ́-yorùbá"),
            ("E\u{301}tat ❤\u{FE0F}", "état"),
        ] {
            assert_eq!(slug(text), id, "{text}");
        }
    }

    #[test]
    fn turkish_has_two_letters_i() {
        for (text, id) in [
            ("KIYI ve İskele", "kıyı-ve-iskele"),
            ("I\u{307}zin AKIŞI", "izin-akışı"),
        ] {
            assert_eq!(made(text, is_of_two_i("content/su/a.tr.md")), id, "{text}");
        }
        assert_eq!(made("KIYI", is_of_two_i("content/tr.fr.md")), "kiyi");
        assert!(is_of_two_i("content/_index.az-Latn.md"));
    }
}
