//! Signs that are written onto a word of a left-to-right script and make it what it is: `@name`, `.htaccess`, `--help`, `$HOME`,
//! `%PATH%`. Those of figures are found with them.

use super::counted::ends_in_particle;
use super::edges::Edges;
use super::kind::{
    Kind, closing, is_currency, is_dash, is_fraction, is_joint, is_key, is_rtl, is_small_figure,
    is_space, kind,
};

/// Where the signs begin that are written onto the word at `found`: `@name`, `.htaccess`, `--help`, `$HOME`.
pub(super) fn with_signs_before(text: &str, from: usize, found: usize) -> usize {
    let before = &text[from..found];
    let is_ours = |c: char| {
        matches!(
            c,
            '@' | '#' | '*' | '.' | '/' | '\\' | '~' | '_' | '-' | '°' | '®' | '©'
        ) || is_of_formula(c)
            || is_currency(c)
            || is_small_figure(c)
            || is_fraction(c)
    };
    if let Some(start) = with_keys(text, from, found) {
        return start;
    }
    // Whose the right is, is written apart from its sign: `© AFP`.
    let apart = before.trim_end_matches(is_space);
    if apart.ends_with('©') && apart.len() < before.len() {
        return from + apart.len() - '©'.len_utf8();
    }
    let bare = match before
        .chars()
        .next_back()
        .filter(|c| is_own_before(*c, &text[found..]))
    {
        Some(sign) => &before[..before.len() - sign.len_utf8()],
        None => before.trim_end_matches(is_ours),
    };
    let signs = &before[bare.len()..];
    // A hyphen alone before a word is a dash or an item of a list, but before a letter or few: `-v`, `-rf`.
    if signs == "-" && !is_option(&text[found..]) {
        return found;
    }
    let glued = match bare.chars().next_back().map(|c| (c, kind(c))) {
        None | Some((_, Kind::Space)) => false,
        // `UNESCO/اليونسكو` may be written the other way round, and a full stop without a space.
        Some((_, Kind::Rtl | Kind::Neutral)) if ends_in_particle(bare) => false,
        Some((_, Kind::Rtl)) => signs.starts_with(|c| is_joint(c) || c == '.'),
        Some((last, _)) => closing(last).is_none(),
    };
    if glued { found } else { from + bare.len() }
}

/// Where the signs of keys begin that are pressed together with the one at `found`: `⌘C`, `⇧⌘4`, `⌥+F4`.
pub(super) fn with_keys(text: &str, from: usize, found: usize) -> Option<usize> {
    let before = text[from..found].trim_end_matches(|c| is_key(c) || c == '+');
    let is_apart = before.is_empty()
        || before.ends_with(|c| is_space(c) || closing(c).is_some())
        || ends_in_particle(before);
    let keys = &text[from + before.len()..found];
    (is_apart && keys.starts_with(is_key)).then_some(found - keys.len())
}

/// Signs that stand before a letter in formulas, `∂f/∂x`, `√n`, `±σ`.
fn is_of_formula(c: char) -> bool {
    matches!(
        c,
        '∂' | '∇' | '∆' | '∫' | '∑' | '∏' | '√' | '∛' | '¬' | '∀' | '∃' | '±' | '−'
    )
}

/// Whether a sign belongs to the word behind it, which has more of its kind: `%PATH%`, `?id=12&lang=ar`, `=SUM(A1)`.
fn is_own_before(sign: char, behind: &str) -> bool {
    let end = behind.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')));
    let next = &behind[end.unwrap_or(behind.len())..];
    match sign {
        // What a programme fills in, `%s`, is a letter alone.
        '%' => {
            let is_letter = end == Some(1) || behind.len() == 1;
            next.starts_with('%')
                || is_letter && behind.starts_with(|c: char| c.is_ascii_lowercase())
        }
        '?' | '&' => next.starts_with('='),
        // The formula of a sheet, `=SUM(A1:A9)`.
        '=' => next.starts_with('('),
        _ => false,
    }
}

/// Whether a text begins with the name of an option, behind its hyphen.
fn is_option(text: &str) -> bool {
    let end = text.find(|c: char| !c.is_ascii_alphabetic());
    let (name, behind) = text.split_at(end.unwrap_or(text.len()));
    let is_name = match name.len() {
        1 => true,
        length => length <= 3 && name.chars().all(|c| c.is_ascii_lowercase()),
    };
    is_name && behind.chars().next().is_none_or(|c| !is_dash(c))
}

/// Where a name in brackets begins that a sign is written onto, `${PATH}`; `start` where none does.
pub(super) fn with_sign_of_brackets(text: &str, from: usize, start: usize, edges: &Edges) -> usize {
    let before = text[from..start].trim_end_matches(['{', '[', '(']);
    let open = from + before.len();
    let signs = before.trim_end_matches(['$', '@', '#', '\\', '√', '∛']);
    if open + 1 != start || signs.len() == before.len() {
        return start;
    }
    let is_root = text[..open].ends_with(['√', '∛']);
    let is_name = |close: usize| {
        let mut inside = text[start..close].chars();
        inside.all(|c| !is_rtl(c) && (is_root || !is_space(c)))
    };
    match edges.partner(text, open).is_some_and(is_name) {
        true => from + signs.len(),
        false => start,
    }
}

/// Signs that bind what stands on both sides of them: `T0 + 24 h`, `R & D`.
pub(super) fn is_link(c: char) -> bool {
    matches!(
        c,
        '+' | '='
            | '×'
            | '÷'
            | '&'
            | '/'
            | '°'
            | '§'
            | '№'
            | '≈'
            | '<'
            | '>'
            | '≤'
            | '≥'
            | '≠'
            | '±'
            | '−'
            | '→'
            | '⇒'
            | '⇔'
            | '↔'
            | '⇌'
            | '∈'
            | '∉'
            | '⊂'
            | '⊆'
            | '∩'
            | '∪'
            | '∝'
            | '≡'
    )
}
