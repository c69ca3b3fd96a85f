//! Words that French does not part from their neighbours: titles and names, ordinals, months, names of what is numbered.

use super::super::edit::{Edit, Gap};
use crate::locale::word_list::{is_one_of, words};

/// How far before a number the word may stand that says it is one of a telephone.
const NEAR: usize = 32;

/// Whether the words on both sides of a gap, none of which is a figure, stay on one line: `M. Dupont`, `XXe siècle`,
/// `Louis XIV`, `av. J.-C.`, `12 $ CA`, `p. ex.`, `tél. +216`.
pub(super) fn belong_together(edit: &Edit<'_>, gap: Gap, before: char, after: char) -> bool {
    match before {
        '$' | '€' => return names_money(before, edit.word_after(gap.to)),
        '.' if after.is_lowercase() => {
            let word = edit.word_before(gap.from);
            return is_abbreviated(word, &edit.text[gap.to..]) || leads_small(edit, gap, word);
        }
        '.' if after == '+' => {
            let is_called = edit.text[gap.to + 1..].starts_with(|c: char| c.is_ascii_digit());
            return is_called && is_one_of(edit.word_before(gap.from), words!("tél. Tél."));
        }
        _ if !after.is_alphabetic() => return false,
        '°' | '′' | '″' if is_angle(edit.text[..gap.from - before.len_utf8()].trim_end()) => {
            let letter = edit.word_after(gap.to);
            let is_degree = before == '°' && matches!(letter, "C" | "F");
            return is_degree || is_one_of(letter, words!("N S E O W"));
        }
        _ => {}
    }
    let word = edit.word_before(gap.from);
    if is_ordinal(word) {
        return is_counted(edit.word_after(gap.to)) && !is_of_name(edit, gap.from - word.len());
    }
    match after.is_uppercase() {
        true => leads(edit, gap, word),
        false => leads_small(edit, gap, word),
    }
}

/// Whether the rank that begins at `at` is the first of a king, and counts nothing: `François Ier régna`.
fn is_of_name(edit: &Edit<'_>, at: usize) -> bool {
    let name = edit.word_before(edit.text[..at].trim_end().len());
    let is_first = ["Ier", "Ire", "Iᵉʳ", "Iʳᵉ"]
        .iter()
        .any(|it| edit.text[at..].starts_with(it));
    is_first && is_name(name) && !is_article(name)
}

/// What stands behind the sign of money: `$ CA`, `€ HT`.
fn names_money(sign: char, behind: &str) -> bool {
    let is_country = sign == '$' && behind.len() == 2;
    is_one_of(behind, words!("HT TTC"))
        || is_country && behind.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The first word of several that are cut short together, `p. ex.`, `s. d.`, `op. cit.`, and that of a part of an article, `let. b`.
fn is_abbreviated(word: &str, behind: &str) -> bool {
    let end = behind.find(|c: char| !c.is_lowercase());
    let (next, rest) = behind.split_at(end.unwrap_or(behind.len()));
    let is_cut = rest.starts_with('.');
    match word {
        "let." | "lit." => next.len() == 1,
        "op." | "loc." | "art." => is_cut && next == "cit",
        _ => is_cut && word.len() == 2 && matches!(next.chars().count(), 1 | 2),
    }
}

/// Whether degrees or minutes are counted: no `n°` is.
pub(super) fn is_angle(before: &str) -> bool {
    before.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a word is read with a capital behind it.
fn leads(edit: &Edit<'_>, gap: Gap, word: &str) -> bool {
    if TITLES.contains(&word) || is_initial(word) {
        return true;
    }
    let behind = edit.word_after(gap.to);
    match word {
        "F" => behind == "CFA",
        // A year of the calendar of the Republic.
        "an" | "An" => is_rank(behind),
        "av." | "apr." => edit.text[gap.to..].starts_with("J.-C."),
        _ => {
            // `art. R. 214-1`: the letter of a part of a code.
            let is_part = behind.len() == 1 && edit.text[gap.to + 1..].starts_with('.');
            let is_rank_of_part = is_roman(behind.strip_suffix("er").unwrap_or(behind));
            ((is_part || is_rank_of_part) && is_numbered(word))
                || (matches!(word, "n°" | "N°" | "nº" | "Nº")
                    && (is_one_of(behind, words!("SIRET SIREN TVA RCS ISBN ISSN"))
                        || is_code(&edit.text[gap.to..])))
                || (is_rank(behind) && is_name(word) && !is_article(word))
        }
    }
}

/// Whether a title or an initial is read with a small word behind it, which begins a name or an office: `M. de Graaf`, `M. el Amri`,
/// `Mme la préfète`. A sentence that ended there would go on with a capital.
fn leads_small(edit: &Edit<'_>, gap: Gap, word: &str) -> bool {
    let is_title = TITLES.contains(&word);
    // An era is no name.
    if !is_title && (!is_initial(word) || word == "J.-C.") {
        return false;
    }
    let behind = &edit.text[gap.to..];
    let end = behind.find(|c: char| !c.is_alphabetic());
    let (small, rest) = behind.split_at(end.unwrap_or(behind.len()));
    let is_elided = rest.starts_with(['\'', '’']);
    let begins_name = || {
        let name = rest.trim_start_matches(|c: char| !c.is_alphabetic());
        name.starts_with(char::is_uppercase)
    };
    match small {
        "d" => is_elided,
        // `Me le dire` begins with a pronoun.
        "l" if is_elided => is_title && word != "Me",
        "le" | "la" | "les" => (is_title && word != "Me") || begins_name(),
        _ => is_one_of(
            small,
            words!("de du des el al ben bin bint ibn von van zu der den da di del dos ten ter"),
        ),
    }
}

/// Letters and figures in one word, `DG/2026/03`.
fn is_code(behind: &str) -> bool {
    let word = behind.split(char::is_whitespace).next().unwrap_or_default();
    word.contains(|c: char| c.is_ascii_digit())
}

/// `J.`, `J.-P.`: of a name that begins so.
fn is_initial(word: &str) -> bool {
    let mut parts = word.split('-');
    parts.all(|part| {
        let letter = part.strip_suffix('.').unwrap_or_default();
        letter.chars().count() == 1 && letter.chars().all(char::is_uppercase)
    })
}

/// `Louis`, `Jean-Paul`: a capital, then small letters.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.clone().next().is_some()
        && letters.all(|c| c.is_lowercase() || c == '-' || c.is_uppercase())
        && word.chars().any(char::is_lowercase)
}

/// What begins a sentence before a rank of its own: `Le Ier siècle`.
fn is_article(word: &str) -> bool {
    is_one_of(word, words!("Le Au Du Un La Ce Les Aux Des De En Et Ou"))
}

/// `XIV`, `Ier`, as kings and popes bear them; a single letter only of those that begin to count.
fn is_rank(word: &str) -> bool {
    let number = word
        .strip_suffix("er")
        .or_else(|| word.strip_suffix("re"))
        .unwrap_or(word);
    let is_short = matches!(number, "I" | "V" | "X");
    is_short || (number.len() > 1 && number.bytes().all(|byte| b"IVXL".contains(&byte)))
}

fn is_roman(number: &str) -> bool {
    number.bytes().all(|byte| b"IVXLC".contains(&byte))
}

/// `l`, `d`, `qu`: what is left of a word before an apostrophe.
pub(super) fn is_elided(word: &str) -> bool {
    is_one_of(
        &word.to_lowercase(),
        words!("l d j m t s c n qu jusqu lorsqu puisqu"),
    )
}

/// `1er`, `1re`, `2e`, `3es`, `XXe`, `Ier`.
pub(super) fn is_ordinal(word: &str) -> bool {
    // Of two joined by a hyphen, the last decides: `XIXe-XXe siècles`.
    let word = word.rsplit(['-', '–']).next().unwrap_or(word);
    let number = word.trim_end_matches(|c: char| c.is_lowercase());
    let ending = &word[number.len()..];
    let is_figures = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_roman = !number.is_empty() && number.bytes().all(|byte| b"IVX".contains(&byte));
    match ending {
        "e" | "es" | "ᵉ" | "ᵉˢ" => is_figures || is_roman,
        "er" | "ers" | "re" | "res" | "ᵉʳ" | "ʳᵉ" => matches!(number, "1" | "I"),
        "d" | "de" | "ds" | "des" | "nd" | "nde" => matches!(number, "2" | "II"),
        "ème" | "èmes" => is_figures || is_roman,
        "ère" | "ères" => matches!(number, "1" | "I"),
        _ => false,
    }
}

/// What an ordinal counts, and no word that only goes on with the sentence: `le 1er et le 2`.
fn is_counted(word: &str) -> bool {
    let is_word = word.chars().count() >= 3 && word.chars().all(char::is_alphabetic);
    // `XIXe s.`, `2e éd.`, `3e ét.`
    let is_cut = matches!(word, "s" | "éd" | "ét");
    (is_word || is_cut)
        && !is_one_of(
            word,
            words!("les des aux par sur que qui est ont sont dans avec pour mais"),
        )
}

/// A day of a month, or the first and the last of some: `6`, `31`, `3-5`, `1er-3`.
pub(super) fn is_days(word: &str) -> bool {
    let is_day =
        |day: &str| (1..=2).contains(&day.len()) && day.bytes().all(|byte| byte.is_ascii_digit());
    match word.split_once(['-', '/']) {
        Some((first, last)) => {
            let is_first = is_day(first.strip_suffix("er").unwrap_or(first));
            // `3 mars-5 avril`
            (is_first || is_month(first.trim_end_matches('.'))) && is_day(last)
        }
        None => is_day(word),
    }
}

/// A word without the number that a hyphen or a stroke joins to it: the second `p.` of `p. 3-p. 5`.
pub(super) fn behind_number(word: &str) -> &str {
    let parts = word.split_once(['-', '/']);
    let is_number = |first: &str| first.bytes().all(|byte| byte.is_ascii_digit());
    let last = parts.and_then(|(first, last)| is_number(first).then_some(last));
    last.unwrap_or(word)
}

/// A month, in full or abbreviated, without the dot; at the beginning of a sentence it has a capital.
pub(in crate::locale) fn is_month(word: &str) -> bool {
    let is_in = |word: &str| {
        is_one_of(
            word,
            words!(
                "janvier février mars avril mai juin juillet août septembre octobre novembre décembre \
             janv févr avr juil sept oct nov déc"
            ),
        )
    };
    // No month begins with a letter that is not ASCII.
    match word.as_bytes().first() {
        Some(first) if first.is_ascii_uppercase() => is_in(&word.to_lowercase()),
        _ => is_in(word),
    }
}

/// What stands before a number and with it.
pub(super) fn is_numbered(word: &str) -> bool {
    is_one_of(
        word,
        words!(
            "n° N° nᵒ Nᵒ nº Nº no No nos Nos n°s N°s f° § §§ p. pp. P. art. Art. al. ch. chap. Chap. sect. fig. \
         Fig. tabl. Tabl. tab. pl. ill. graph. t. T. vol. Vol. fasc. liv. par. col. ann. éd. fol. \
         f. L. R. D. LO. km PK BP B.P. CP C.P. RS RO FF tél. Tél. article Article articles Articles chapitre \
         Chapitre chapitres titre Titre tome Tome section Section livre Livre alinéa Alinéa alinéas \
         paragraphe Paragraphe paragraphes annexe Annexe annexes page Page pages Pages acte Acte scène \
         Scène volume Volume note Note notes Notes figure Figure figures Figures tableau Tableau \
         tableaux Tableaux point Point points ligne Ligne lignes numéro Numéro numéros verset Verset \
         versets protocole Protocole"
        ),
    )
}

/// Whether a text ends in the name of a number that has groups of its own, with a country behind it at most: `TVA FR`.
pub(super) fn names_number(before: &str) -> bool {
    let is_apart = |c: char| !(c.is_alphanumeric() || matches!(c, '.' | '°' | 'º'));
    let mut words = before.rsplit(is_apart).filter(|word| !word.is_empty());
    let is_country =
        |word: &&str| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let last = words.next().unwrap_or_default();
    let word = if is_country(&last) {
        words.next().unwrap_or_default()
    } else {
        last
    };
    is_one_of(
        &word.to_lowercase(),
        words!(
            "siret siren rcs tva isbn issn ean nir nif rne n° nº no numéro dossier référence réf. réf \
         matricule immatriculation identifiant code rib ccp compte"
        ),
    )
}

const TITLES: [&str; 17] = [
    "M.", "MM.", "Mme", "Mᵐᵉ", "Mmes", "Mˡˡᵉ", "Dʳ", "Pʳ", "Mlle", "Mlles", "Dr", "Drs", "Pr",
    "Prs", "Me", "Mgr", "Vve",
];

/// Whether the words right before a number say that one calls it.
pub(super) fn announces_telephone(before: &str) -> bool {
    let from = before.floor_char_boundary(before.len().saturating_sub(NEAR));
    let near = before[from..].to_lowercase();
    let clause = near.rsplit(['.', ';', '!', '?', '\n']).find(|part| {
        part.trim_matches([':', ' ', '\u{a0}', '\u{202f}', '('])
            .len()
            > 1
    });
    let mut words = clause
        .unwrap_or_default()
        .split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        is_one_of(word, words!("tél tel téléphone téléphonique téléphonez téléphoner télécopie fax portable mobile gsm \
         contact contacts contacter contactez \
         appelez appeler appelle composez composer joindre joignable numéro numéros standard \
         urgence urgences whatsapp sms"))
    })
}
