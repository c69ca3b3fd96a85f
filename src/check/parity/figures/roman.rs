//! Roman figures: chapters, volumes, centuries.

use super::figure::Weight;

const VALUES: &[(&str, i128)] = &[
    ("C", 100),
    ("XC", 90),
    ("L", 50),
    ("XL", 40),
    ("X", 10),
    ("IX", 9),
    ("V", 5),
    ("IV", 4),
    ("I", 1),
];

/// The endings of ordinals behind Roman figures.
const ENDINGS: &[&str] = &["ème", "er", "re", "e", "th"];

/// The value of a word in Roman figures, and how surely it is one. A single letter is a name more often than a number.
pub(super) fn roman(word: &str) -> Option<(i128, Weight)> {
    if !word.starts_with(['I', 'V', 'X']) {
        return None;
    }
    let ending = ENDINGS.iter().find(|ending| word.ends_with(**ending));
    let figures = ending.map_or(word, |ending| &word[..word.len() - ending.len()]);
    if figures.len() < 2 && ending.is_none() {
        return None;
    }
    let value = value(figures)?;
    let weight = match (ending.is_some(), value) {
        (true, 1) => Weight::Trace,
        (true, _) => Weight::Word,
        (false, _) => Weight::Light,
    };
    Some((value, weight))
}

/// The value of one letter, which is a number behind a word for what is numbered: `annexe I`.
pub(super) fn one_letter(word: &str) -> Option<(i128, Weight)> {
    let value = match word {
        "I" => 1,
        "V" => 5,
        "X" => 10,
        _ => return None,
    };
    Some((value, Weight::Light))
}

fn value(figures: &str) -> Option<i128> {
    let mut rest = figures;
    let mut sum = 0;
    for (sign, value) in VALUES {
        let most = if sign.len() == 1 && !matches!(*sign, "V" | "L") {
            3
        } else {
            1
        };
        for _ in 0..most {
            let Some(after) = rest.strip_prefix(sign) else {
                break;
            };
            rest = after;
            sum += value;
        }
    }
    (rest.is_empty() && sum > 0).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn figures_are_read_and_words_are_not() {
        let value = |word: &str| roman(word).map(|(value, _)| value);
        assert_eq!(value("XVIIIe"), Some(18));
        assert_eq!(value("XII"), Some(12));
        assert_eq!(value("Ier"), Some(1));
        assert_eq!(value("XIXth"), Some(19));
        for word in ["I", "CE", "LE", "VIE", "Le", "IIII", "Cette", "X"] {
            assert_eq!(value(word), None, "{word}");
        }
    }
}
