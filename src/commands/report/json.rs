//! `--format json`: one object a line, for programs.
//!
//! Takes findings; gives lines with the keys of the contract, all of them always, `null` where there is nothing. Paths lie
//! below the site's root, as in the site itself, wherever the command was given.

use diwan::diagnostic::{Diagnostic, Tongue};
use serde::Serialize;

/// One finding. The order of the fields is the order of the keys; new ones may only be added at the end.
#[derive(Serialize)]
struct JsonLine<'a> {
    code: &'a str,
    severity: String,
    path: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
    message: String,
    hint: Option<String>,
    lang: Option<&'a str>,
}

/// The findings, one a line.
pub fn lines(diagnostics: &[Diagnostic], tongue: Tongue) -> String {
    let lines = diagnostics
        .iter()
        .filter_map(|diagnostic| serde_json::to_string(&line(diagnostic, tongue)).ok());
    lines.flat_map(|line| [line, "\n".into()]).collect()
}

fn line(diagnostic: &Diagnostic, tongue: Tongue) -> JsonLine<'_> {
    let place = diagnostic.place.as_ref();
    // Line 0 is the file as a whole.
    let inside = place.filter(|place| place.line > 0);
    JsonLine {
        code: diagnostic.code,
        severity: diagnostic.severity.to_string(),
        path: place.map(|place| &*place.path),
        line: inside.map(|place| place.line),
        column: inside.map(|place| place.column),
        message: diagnostic.message.plain(tongue),
        hint: diagnostic.hint.as_ref().map(|hint| hint.plain(tongue)),
        lang: diagnostic.lang.as_ref().map(|lang| lang.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diwan::diagnostic::Place;
    use diwan::language::Lang;

    #[test]
    fn a_line_has_the_keys_of_the_contract_and_no_others() {
        let text = "عنوان: خطأ";
        let found = Diagnostic::error("some-code", "a message")
            .at(Place::span(
                "content/a.ar.md",
                text,
                text.find("خطأ").unwrap()..text.len(),
            ))
            .hint("a remedy")
            .lang(Lang::parse("ar").unwrap());
        let bare = Diagnostic::warning("w", "m\n\"n\"").at(Place::file("site.yaml"));
        assert_eq!(
            lines(&[found, bare], Tongue::English),
            "{\"code\":\"some-code\",\"severity\":\"error\",\"path\":\"content/a.ar.md\",\"line\":1,\"column\":8,\
             \"message\":\"a message\",\"hint\":\"a remedy\",\"lang\":\"ar\"}\n\
             {\"code\":\"w\",\"severity\":\"warning\",\"path\":\"site.yaml\",\"line\":null,\"column\":null,\
             \"message\":\"m\\n\\\"n\\\"\",\"hint\":null,\"lang\":null}\n"
        );
    }
}
