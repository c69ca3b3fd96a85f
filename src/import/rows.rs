//! Tables whose second line holds tabs: other programs read such a line, CommonMark's tables allow none in it but spaces.

use super::code::{CodePlaces, TextEdits};

/// A body with spaces for the tabs in the lines below the heads of its tables.
pub fn without_tabs(body: &str) -> String {
    if !body.contains('\t') {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let bare = line.trim();
        let is_rule = bare.contains('|')
            && bare.contains('-')
            && bare
                .chars()
                .all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'));
        if is_rule && bare.contains('\t') && !code.holds(start) {
            let begin = start + (line.len() - line.trim_start().len());
            edits.put(begin..begin + bare.len(), bare.replace('\t', " "));
        }
    }
    edits.apply(body)
}

#[cfg(test)]
mod tests {
    use super::without_tabs;

    #[test]
    fn tabs_go_from_the_line_below_the_head() {
        let body = "| a\t| b |\n|---\t|---|\n| c\t| d |\n\n```\n|-\t|\n```\n";
        let expected = "| a\t| b |\n|--- |---|\n| c\t| d |\n\n```\n|-\t|\n```\n";
        assert_eq!(without_tabs(body), expected);
    }
}
