//! What kramdown has beyond attributes: `{:toc}`, `{::comment}`, `{::options /}`.

use super::Here;
use crate::import::code::CodePlaces;
use crate::import::report::{MoveReport, Weight};

/// Takes the extensions of kramdown out of a body; comments become those of HTML.
pub fn translate(body: &str, here: &Here, report: &mut MoveReport) -> String {
    if !body.contains("{:") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut kept: Vec<String> = Vec::new();
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let bare = line.trim();
        if code.holds(start) {
            kept.push(line.to_owned());
        } else if bare.starts_with("{:toc") || bare.starts_with("{: toc") {
            // The line before it holds the place of the list.
            if kept
                .last()
                .is_some_and(|line| line.trim_start().starts_with(['*', '-', '1', '+']))
            {
                kept.pop();
            }
            here.say(
                report,
                Weight::Changed,
                "kramdown",
                message!("import-contents-dropped"),
                (body, start),
            );
        } else if bare.starts_with("{::options")
            || bare == "{:/}"
            || bare == "{:/nomarkdown}"
            || bare == "{::nomarkdown}"
        {
            here.say(
                report,
                Weight::Changed,
                "kramdown",
                message!("import-extension-dropped", extension = bare),
                (body, start),
            );
        } else {
            kept.push(
                line.replace("{::comment}", "<!--")
                    .replace("{:/comment}", "-->"),
            );
        }
    }
    kept.concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::dialects::testing::each_becomes;

    #[test]
    fn extensions_go_and_comments_stay() {
        let cases = [
            ("* TOC\n{:toc}\n\nText\n", "\nText\n"),
            ("{::comment}\nx\n{:/comment}\n", "<!--\nx\n-->\n"),
            ("{::options parse_block_html=\"true\" /}\nText\n", "Text\n"),
            ("```\n{:toc}\n```\n", "```\n{:toc}\n```\n"),
        ];
        each_becomes(translate, &cases);
    }
}
