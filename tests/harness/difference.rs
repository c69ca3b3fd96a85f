//! What differs between two texts, line by line.

/// The lines of both, those only wanted after `-`, those only found after `+`.
pub fn difference(wanted: &str, found: &str) -> String {
    let (wanted, found): (Vec<&str>, Vec<&str>) =
        (wanted.lines().collect(), found.lines().collect());
    // The length of the longest common rest, for every pair of beginnings.
    let mut common = vec![vec![0_usize; found.len() + 1]; wanted.len() + 1];
    for w in (0..wanted.len()).rev() {
        for f in (0..found.len()).rev() {
            common[w][f] = match wanted[w] == found[f] {
                true => common[w + 1][f + 1] + 1,
                false => common[w + 1][f].max(common[w][f + 1]),
            };
        }
    }
    let mut out = String::new();
    let (mut w, mut f) = (0, 0);
    while w < wanted.len() || f < found.len() {
        let (mark, line);
        if w < wanted.len() && f < found.len() && wanted[w] == found[f] {
            (mark, line) = (' ', wanted[w]);
            (w, f) = (w + 1, f + 1);
        } else if w < wanted.len() && (f == found.len() || common[w + 1][f] >= common[w][f + 1]) {
            (mark, line) = ('-', wanted[w]);
            w += 1;
        } else {
            (mark, line) = ('+', found[f]);
            f += 1;
        }
        out.push_str(&format!("    {mark} {line}\n"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn what_is_missing_and_what_is_too_much_stand_where_they_differ() {
        assert_eq!(
            difference("a\nb\nc", "a\nx\nc"),
            "      a\n    - b\n    + x\n      c\n"
        );
    }
}
