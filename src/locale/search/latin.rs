//! Latin letters: the endings of number and gender that French and English write alike enough to treat as one.
//!
//! Both sides of a search go through the same rules, so a key need be no word; it must only be the same for the forms of
//! one (ministry, ministries; accord, accords; national, nationale, nationaux).

/// Shorter words keep their endings: gas, prix, eau.
const SHORT: usize = 3;

/// The key of a folded word; a word with other signs than a to z is its own.
pub(super) fn key(word: &str) -> String {
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let british = british(word);
    let mut stem = british.as_deref().unwrap_or(word);
    if stem.len() > SHORT && stem.ends_with('s') && !stem.ends_with("ss") {
        stem = &stem[..stem.len() - 1];
    }
    // payé and paie; not pays.
    if let Some(rest) = stem.strip_suffix("yee").or(stem.strip_suffix("ye"))
        && rest.len() == SHORT - 1
    {
        return format!("{rest}i");
    }
    if stem.len() > 5 && stem.ends_with("aux") && !stem.ends_with("eaux") {
        return format!("{}al", &stem[..stem.len() - 3]);
    }
    if stem.len() > 5 && stem.ends_with("ail") {
        return format!("{}al", &stem[..stem.len() - 3]);
    }
    let full = stem.len();
    for _ in 0..2 {
        if stem.len() > SHORT && stem.ends_with('e') {
            stem = &stem[..stem.len() - 1];
        }
    }
    if stem.len() < full {
        // traditionnelle and traditionnel, européenne and européen; and the virus of viruses.
        let doubled = ["ll", "nn", "tt"].iter().any(|end| stem.ends_with(end));
        let plural = stem.ends_with('s') && !stem.ends_with("ss");
        if stem.len() > SHORT && (doubled || plural) {
            stem = &stem[..stem.len() - 1];
        }
    }
    if stem.len() > SHORT && stem.ends_with('x') {
        stem = &stem[..stem.len() - 1];
    }
    match stem.strip_suffix('y') {
        Some(rest) if stem.len() > SHORT => format!("{rest}i"),
        _ => stem.to_owned(),
    }
}

/// British and American English spell organisation and analyse alike here.
fn british(word: &str) -> Option<String> {
    let inner = word.as_bytes().get(SHORT..)?;
    let is_iz = |pair: &[u8]| matches!(pair, b"iz" | b"yz");
    let at = SHORT + inner.windows(2).position(is_iz)?;
    Some(format!("{}s{}", &word[..=at], &word[at + 2..]))
}
