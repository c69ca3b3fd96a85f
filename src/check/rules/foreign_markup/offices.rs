//! What office programs and programs that answer questions leave in a text: fields that found nothing, their code, marks of sources.

use std::ops::Range;

use super::dialects::{Dialect, SEEN};
use super::shapes::braces;

pub(super) const OFFICES: &[Dialect] = &[
    Dialect {
        what: || message!("markup-reference-lost-word"),
        fate: SEEN,
        hint: || message!("instead-what-was-referred-to"),
        holds: "!",
        find: |line, _| lost_reference(line),
    },
    Dialect {
        what: || message!("markup-error-spreadsheet"),
        fate: SEEN,
        hint: || message!("instead-figure"),
        holds: "#",
        find: |line, _| error_of_spreadsheet(line),
    },
    Dialect {
        what: || message!("markup-field-word"),
        fate: SEEN,
        hint: || message!("instead-what-was-referred-to"),
        holds: "{ ",
        find: |line, _| braces(line, is_field),
    },
    Dialect {
        what: || message!("markup-source-of-answer"),
        fate: SEEN,
        hint: || message!("instead-source-itself"),
        holds: "【",
        find: |line, _| {
            let at = line.find('【')?;
            let end = at + line[at..].find('】')?;
            line[at..end]
                .contains('†')
                .then_some(at..end + '】'.len_utf8())
        },
    },
    Dialect {
        what: || message!("markup-source-of-answer"),
        fate: SEEN,
        hint: || message!("instead-source-itself"),
        holds: ":contentReference[",
        find: |line, _| {
            let at = line.find(":contentReference[")?;
            let end = at + line[at..].find(']')? + 1;
            let attributes = line[end..].starts_with('{').then(|| line[end..].find('}'));
            Some(at..attributes.flatten().map_or(end, |it| end + it + 1))
        },
    },
    Dialect {
        what: || message!("markup-source-of-answer"),
        fate: SEEN,
        hint: || message!("instead-source-itself"),
        holds: "\u{E200}",
        find: |line, _| {
            let at = line.find('\u{E200}')?;
            let end = at + line[at..].find('\u{E201}')?;
            Some(at..end + '\u{E201}'.len_utf8())
        },
    },
];

/// What Word writes where a reference leads nowhere, in three languages. Between quotation marks it is spoken about.
fn lost_reference(line: &str) -> Option<Range<usize>> {
    const BEGINS: [&str; 3] = ["Error", "Erreur", "خطأ"];
    const SAID: [&str; 8] = [
        "Reference source not found",
        "Bookmark not defined",
        "No text of specified style",
        "Source du renvoi introuvable",
        "Signet non défini",
        "Il n'y a pas de texte répondant à ce style",
        "لم يتم العثور على مصدر المرجع",
        "الإشارة المرجعية غير معر",
    ];
    SAID.iter().find_map(|said| {
        let at = line.find(said)?;
        let word = line[..at].trim_end().strip_suffix('!')?.trim_end();
        let begin = BEGINS.iter().find(|it| word.ends_with(**it))?;
        let start = word.len() - begin.len();
        (!is_quoted(&line[..start])).then_some(start..at + said.len())
    })
}

/// Whether a quotation mark stands before something: it is spoken about.
fn is_quoted(before: &str) -> bool {
    before.trim_end().ends_with(['"', '“', '«', '‘', '\''])
}

/// `#REF!`, `#N/A` and the like, in English and French, as words of their own.
fn error_of_spreadsheet(line: &str) -> Option<Range<usize>> {
    const ERRORS: [&str; 11] = [
        "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#VALEUR!", "#NOM?",
        "#NOMBRE!", "#SPILL!",
    ];
    line.match_indices('#').find_map(|(at, _)| {
        let error = ERRORS.iter().find(|it| line[at..].starts_with(**it))?;
        let end = at + error.len();
        let is_free = !line[..at].ends_with(char::is_alphanumeric)
            && !line[end..].starts_with(char::is_alphanumeric);
        (is_free && !is_quoted(&line[..at])).then_some(at..end)
    })
}

/// ` PAGE \* MERGEFORMAT `, ` REF _Ref123 \h `: the name of a field and what only a field has. Markdown has taken the backslash before
/// an asterisk away.
fn is_field(inside: &str) -> bool {
    const FIELDS: [&str; 12] = [
        "PAGE",
        "NUMPAGES",
        "REF",
        "PAGEREF",
        "TOC",
        "SEQ",
        "HYPERLINK",
        "DATE",
        "TIME",
        "STYLEREF",
        "MERGEFIELD",
        "INCLUDEPICTURE",
    ];
    let mut words = inside.split_whitespace();
    let name = words.next().unwrap_or_default();
    let is_part = |word: &str| {
        word.starts_with('\\')
            || word.starts_with("_Ref")
            || word.starts_with("_Toc")
            || word == "MERGEFORMAT"
    };
    let is_page = matches!(inside, " PAGE " | " NUMPAGES ");
    inside.starts_with(' ') && FIELDS.contains(&name) && (is_page || words.any(is_part))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{each_is_named, none_is_named};

    #[test]
    fn what_offices_leave_is_named() {
        each_is_named(&[
            ("Error! Reference source not found. See page 3.", "Word"),
            ("See **Error! Bookmark not defined.**", "Word"),
            (
                "Voir la section Erreur ! Source du renvoi introuvable.",
                "Word",
            ),
            ("Voir Erreur\u{A0}! Signet non défini.", "Word"),
            ("خطأ! لم يتم العثور على مصدر المرجع.", "Word"),
            ("{ PAGE \\* MERGEFORMAT } of all", "Word"),
            ("see { REF _Ref123 \\h }", "Word"),
            ("Total: #REF! dinars", "spreadsheet"),
            ("Total #N/A and #DIV/0!", "spreadsheet"),
            ("The law is clear【12†source】.", "answer"),
            (
                "The law is clear :contentReference[oaicite:0]{index=0}.",
                "answer",
            ),
            (
                "The law is clear \u{E200}cite\u{E202}turn0search3\u{E201}.",
                "answer",
            ),
        ]);
    }

    #[test]
    fn what_looks_like_it_is_let_be() {
        none_is_named(&[
            "Word says “Error! Reference source not found” where it finds none.",
            "Word écrit « Erreur ! Signet non défini » dans ce cas.",
            "An error! The reference source was not found.",
            "خطأ! لم يُعثر على المرجع.",
            "N/A, #12, a#REF!x, #water, «#N/A»",
            "Write { DATE } and { name } here, {PAGE}",
            "法律【第十二条】 and † deceased",
        ]);
    }
}
