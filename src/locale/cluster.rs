//! What readers take for one character, though it is several: a letter with its marks, a family joined of four emoji (UAX #29).

use icu::segmenter::GraphemeClusterSegmenter;

/// More than one such character takes, in bytes: what is longer is nobody's character.
const LONGEST: usize = 256;

/// The last place up to `at` where a text can be cut without cutting such a character in two; `at` itself where that would leave
/// nothing. `at` lies between two `char`s.
pub fn cluster_floor(text: &str, at: usize) -> usize {
    let plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii);
    let bytes = text.as_bytes();
    if plain(bytes.get(at))
        && at
            .checked_sub(1)
            .is_none_or(|before| bytes[before].is_ascii())
    {
        return at;
    }
    // Letters of ASCII and spaces end whatever was before them, so nobody need read from the beginning.
    let near = text.floor_char_boundary(at.saturating_sub(LONGEST));
    let from = text[near..at].rfind(|c: char| c.is_ascii());
    let from = from.map_or(near, |it| near + it);
    let to = text.ceil_char_boundary(at + LONGEST);
    let ends = GraphemeClusterSegmenter::new().segment_str(&text[from..to]);
    let whole = ends.map(|end| from + end).take_while(|end| *end <= at);
    whole.last().filter(|end| *end > near).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_leaves_whole_what_is_one_character_to_its_readers() {
        let family = "👨\u{200D}👩\u{200D}👧\u{200D}👦";
        for (text, at, cut) in [
            ("abc", 2, 2),
            ("été", 3, 3),
            ("we\u{301}te", 2, 1),
            ("ومُدّة", 4, 2),
            ("ومُدّة", 6, 6),
            ("a👍🏽b", 5, 1),
            ("🇹🇳", 4, 4),
            ("🇹🇳🇫🇷", 12, 8),
        ] {
            assert_eq!(cluster_floor(text, at), cut, "{text} {at}");
        }
        let families = family.repeat(30);
        for (at, _) in families
            .char_indices()
            .filter(|(at, _)| *at >= family.len())
        {
            let cut = cluster_floor(&families, at);
            assert!(cut <= at && cut.is_multiple_of(family.len()), "{at} {cut}");
        }
    }
}
