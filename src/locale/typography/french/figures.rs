//! Figures and what stands with them: units and months behind, names of what is numbered before.

use super::super::edit::{Edit, Gap};
use super::number::begins_amount;
use super::units::{is_code_of_currency, is_currency, is_unit};
use super::words::{behind_number, is_angle, is_days, is_month, is_numbered};
use crate::locale::word_list::{is_one_of, words};

/// Whether a figure is read with what comes behind the gap: `10 km`, `3,5 M€`, `6 juillet`, `3 millions`, `12 fr.`, `12 bis`
pub(super) fn precede(edit: &Edit<'_>, gap: Gap, after: char) -> bool {
    let word = edit.word_after(gap.to);
    is_unit(word)
        || (is_month(word.split('/').next().unwrap_or(word)) && is_days(edit.word_before(gap.from)))
        || (after.is_uppercase() && is_currency(word))
        || (word == "fr" && edit.text[gap.to..].starts_with("fr."))
        || (after == '×' && begins_factor(&edit.text[gap.to + after.len_utf8()..]))
        || (word == "p" && are_pages(&edit.text[gap.to..]))
        || is_one_of(word, words!("bis ter quater"))
}

/// The other number of a product, `4 × 5 cm`.
fn begins_factor(behind: &str) -> bool {
    let number = behind.trim_start();
    number.len() < behind.len() && number.starts_with(|c: char| c.is_ascii_digit())
}

/// How many pages a book has, `450 p.`, and not which is meant, `art. 5 p. 12`.
fn are_pages(behind: &str) -> bool {
    let rest = behind.strip_prefix("p.");
    rest.is_some_and(|rest| !rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a figure is read with what comes before the gap: `n° 3`, `art. 41`, `14 h 30`, `juillet 2012`, `± 2`, `CHF 12`.
pub(super) fn follow(edit: &Edit<'_>, gap: Gap, before: char) -> bool {
    match before {
        '¶' | '±' | '≈' | '≃' | '~' | '≤' | '≥' => return true,
        // `36° 48′ 22″`.
        '°' | '′' if is_angle(&edit.text[..gap.from - before.len_utf8()]) => return true,
        '<' | '>' | '−' | '+' | '€' | '$' | '£' | '¥' => {
            let sign = gap.from - before.len_utf8();
            return is_sign_of_number(edit, sign) || before == '€' && is_cents(edit, gap, sign);
        }
        '×' => {
            let product = edit.text[..gap.from - before.len_utf8()].trim_end();
            return product.ends_with(|c: char| c.is_ascii_digit()) || ends_measure(product);
        }
        '-' | '–' => return is_minus(edit, gap, gap.from - before.len_utf8()),
        _ => {}
    }
    let word = behind_number(edit.word_before(gap.from));
    let is_verb = || {
        is_one_of(
            word,
            words!(
                "livre note notes figure page titre annexe point points ligne lignes numéro numéros protocole"
            ),
        )
    };
    is_numbered(word) && !(is_verb() && begins_amount(&edit.text[gap.to..]))
        || word == "Fr."
        || is_code_of_currency(word)
        || follows_unit(edit, gap, word)
        || is_month_of_year(edit, gap, word)
        || names_road(edit, gap, word)
}

/// The letter of a road behind its article: `l'A 86`, `la N 20`.
fn names_road(edit: &Edit<'_>, gap: Gap, word: &str) -> bool {
    let before = &edit.text[..gap.from - word.len()];
    match word {
        "A" | "E" => before.ends_with(['\'', '’']),
        "N" | "D" => is_one_of(edit.word_before(before.trim_end().len()), words!("la La")),
        _ => false,
    }
}

/// A number with its unit, `3 m`.
fn ends_measure(text: &str) -> bool {
    let unit = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let number = text[..text.len() - unit.len()].trim_end();
    is_unit(unit) && number.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a product goes on at a gap behind a measure: `3 m × 4 m`.
pub(super) fn multiply(edit: &Edit<'_>, gap: Gap) -> bool {
    begins_factor(&edit.text[gap.to + '×'.len_utf8()..]) && ends_measure(&edit.text[..gap.from])
}

/// Behind a figure it would be a sum, `2 + 3`, and behind a letter a part of a name, `C++ 11`.
fn is_sign_of_number(edit: &Edit<'_>, sign: usize) -> bool {
    let before = edit.text[..sign].trim_end();
    let is_apart = before.len() < sign || before.is_empty() || before.ends_with(['(', '[']);
    is_apart && !before.ends_with(|c: char| c.is_ascii_digit() || c == ')')
}

/// `12 € 50`.
fn is_cents(edit: &Edit<'_>, gap: Gap, sign: usize) -> bool {
    let cents = edit.word_after(gap.to);
    let before = edit.text[..sign].trim_end();
    let behind = edit.text[gap.to + cents.len()..].trim_start();
    cents.len() == 2
        && !behind.starts_with(['€', '$', '£'])
        && cents.bytes().all(|byte| byte.is_ascii_digit())
        && before.ends_with(|c: char| c.is_ascii_digit())
}

/// A minus that is typed as a hyphen or a dash, `à – 3 °C`, `Solde : - 4,5 %`. The same sign begins an aside or parts a label from
/// what it says: it is a minus before a figure in degrees, in per cent or of money, where no aside can begin.
fn is_minus(edit: &Edit<'_>, gap: Gap, sign: usize) -> bool {
    let before = edit.text[..sign].trim_end();
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.');
    let behind = edit.text[gap.to..].trim_start_matches(is_figure);
    let unit = behind.trim_start();
    let is_signed = unit.starts_with(['°', '%', '‰', '€', '$', '£']);
    let last = before.rsplit(|c: char| c.is_whitespace() || matches!(c, '’' | '\''));
    let last = last.map(str::trim_start).next().unwrap_or_default();
    // Verbs and prepositions behind which a figure is told.
    let is_bound = before.is_empty()
        || before.ends_with([':', '(', '['])
        || is_one_of(
            &last.to_lowercase(),
            words!(
                "à de entre et ou par vers environ soit atteint atteindra atteignait est était sera fait fera faisait font affiche \
                 affichait indique indiquait marque vaut valait donne descend baisse reste demeure avoisine approche frôle"
            ),
        );
    is_signed
        && is_bound
        && (before.len() < sign || before.is_empty() || before.ends_with(['(', '[']))
}

/// `14 h 30`, `12 min 30 s`, `1 m 80`, `12 fr. 50`.
fn follows_unit(edit: &Edit<'_>, gap: Gap, word: &str) -> bool {
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
    if !matches!(unit, "h" | "min" | "m" | "km" | "kg" | "fr.") {
        return false;
    }
    let before = edit.text[..gap.from - unit.len()].trim_end();
    before.ends_with(|c: char| c.is_ascii_digit())
}

fn is_month_of_year(edit: &Edit<'_>, gap: Gap, word: &str) -> bool {
    // Of several, the last is beside its year: `mars-avril 2026`.
    let last = word.rsplit(['-', '/']).next().unwrap_or(word);
    is_month(last.trim_end_matches('.')) && edit.word_after(gap.to).len() == 4
}
