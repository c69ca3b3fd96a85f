//! Words that stand behind a number and with it: units of measure, of time and of money.

use crate::locale::word_list::{is_one_of, words};

/// What stands after a number and with it: signs, units of measure, of time and of money, large numerals.
///
/// A unit may be a quotient of others and have a power: `m³/s`, `mg/l`, `km²`; and be of so many: `24 h/24`, `l/100 km`.
pub(in super::super) fn is_unit(word: &str) -> bool {
    let mut parts = word.split(['/', '·']);
    let first = parts.next().unwrap_or_default();
    let is_whole = matches!(
        first,
        "million" | "millions" | "milliard" | "milliards" | "billion" | "billions"
    );
    let is_count = |part: &str| {
        (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    (is_whole || is_simple(first))
        && parts.all(|part| is_simple(part) || is_measure(part) || is_count(part))
}

fn is_simple(unit: &str) -> bool {
    let root = unit.trim_end_matches(['²', '³']);
    let root = match root.as_bytes() {
        [.., b'm', b'2' | b'3'] => &root[..root.len() - 1],
        _ => root,
    };
    is_base(root) || is_multiple(root)
}

fn is_base(unit: &str) -> bool {
    is_one_of(
        unit,
        words!(
            "% ‰ ° °C °F Ω \u{2126} € $ £ ¥ ¢ m g t l L s min h j ha A V W J N K o B F Wh Wc \
         VA Pa Hz bar eV dB lx lm cd mol rad Bq Sv Gy bit px pt dpi ppp ppm ppb NTU UFC EH hab \
         Kio Mio Gio Tio tr UI q ct cts Md Mds Mrd Mrds"
        ),
    ) || large_of(unit).is_some_and(|sign| matches!(sign, "€" | "$" | "£" | "¥"))
}

/// What is counted in thousands, millions or milliards, if it is: the € of `M€`, the DT of `MDT`.
fn large_of(word: &str) -> Option<&str> {
    let mut prefixes = ["k", "Mrd", "Md", "M", "G"].iter();
    prefixes.find_map(|prefix| word.strip_prefix(*prefix))
}

/// A unit with a prefix of the SI that it is used with.
fn is_multiple(unit: &str) -> bool {
    let Some(prefix) = unit.chars().next() else {
        return false;
    };
    let base = &unit[prefix.len_utf8()..];
    match prefix {
        'k' | 'K' => is_one_of(
            base,
            words!("m g o B W Wh Wc V VA Hz J N Pa t bit eV F Ω \u{2126}"),
        ),
        'M' | 'G' | 'T' => is_one_of(
            base,
            words!("o B W Wh Wc V VA Hz J N Pa t m bit eV Ω \u{2126}"),
        ),
        'h' => matches!(base, "Pa" | "l" | "L" | "m" | "g"),
        'd' | 'c' => matches!(base, "m" | "l" | "L" | "g"),
        'm' => is_one_of(base, words!("m g l L s A V W bar Sv mol Hz")),
        'µ' | 'μ' | 'n' => is_one_of(base, words!("m g s A V Sv mol")),
        _ => false,
    }
}

/// What quantities are counted by, behind a stroke: `10 €/an`.
fn is_measure(word: &str) -> bool {
    is_one_of(
        word,
        words!("an mois semaine jour j d hab habitant personne pers nuit"),
    )
}

/// Money by its code or its abbreviation, and millions of it.
pub(super) fn is_currency(word: &str) -> bool {
    let is_abbreviated = |word: &str| is_one_of(word, words!("DT DA DH Dh Dhs FCFA CFA"));
    is_code_of_currency(word)
        || is_abbreviated(word)
        || is_one_of(word, words!("HT TTC"))
        || large_of(word).is_some_and(is_abbreviated)
}

/// Money by its code of ISO 4217, which stands before sums too.
pub(super) fn is_code_of_currency(word: &str) -> bool {
    is_one_of(
        word,
        words!(
            "EUR USD GBP CHF CAD JPY CNY TND MAD DZD LYD MRU EGP LBP SYP JOD IQD SAR AED QAR KWD BHD \
         OMR YER SDG XOF XAF TRY"
        ),
    )
}
