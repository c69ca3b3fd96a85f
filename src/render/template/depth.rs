//! How deep a template's tags and the brackets of its expressions lie in each other, and how long an expression is, counted
//! before Tera, which calls itself for each.

use crate::diagnostic::{Diagnostic, nested_too_deep, too_deep};

/// Tags in tags, and brackets in one of them.
const DEEPEST: usize = 64;
/// Signs and words that join values in one expression: the tree of `a + b + c` is as deep as it has signs.
const LONGEST: usize = 256;

/// What lies too deep in the template at `path`.
pub(super) fn fault(path: &str, text: &str) -> Option<Diagnostic> {
    let mut open: Vec<usize> = Vec::new();
    let mut depth = 0;
    let mut from = 0;
    while let Some(found) = text[from..].find('{') {
        let start = from + found;
        let Some(end) = end_of(text, start) else {
            from = start + 1;
            continue;
        };
        from = end;
        if text[start..].starts_with("{#") {
            continue;
        }
        let inside = start + 2..end;
        if let Some(at) = too_deep(text, inside.clone(), DEEPEST) {
            return Some(nested_too_deep(
                path,
                text,
                at,
                message!("deep-brackets"),
                DEEPEST,
            ));
        }
        if joints(&text[inside.clone()]) > LONGEST {
            let what = message!("deep-values");
            let fault = nested_too_deep(path, text, start, what, LONGEST);
            return Some(fault.hint(message!("take-apart-with-set")));
        }
        if text[start..].starts_with("{%") {
            follow(&text[inside], &mut open, &mut depth);
            if depth > DEEPEST {
                return Some(nested_too_deep(
                    path,
                    text,
                    start,
                    message!("deep-tags"),
                    DEEPEST,
                ));
            }
        }
    }
    None
}

/// A tag that begins, goes on or ends; each `elif` stands inside the one before.
fn follow(tag: &str, open: &mut Vec<usize>, depth: &mut usize) {
    let tag = tag.trim_start_matches('-').trim_start();
    let word = tag
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .next()
        .unwrap_or("");
    match word {
        _ if word.starts_with("end") || tag.starts_with("</") => {
            *depth -= open.pop().unwrap_or_default();
        }
        "elif" => {
            if let Some(last) = open.last_mut() {
                *last += 1;
                *depth += 1;
            }
        }
        "if" | "for" | "block" | "filter" | "component" | "macro" | "raw" => {
            open.push(1);
            *depth += 1;
        }
        _ if tag.starts_with('<')
            && !tag.trim_end_matches(['-', '%', '}', ' ']).ends_with("/>") =>
        {
            open.push(1);
            *depth += 1;
        }
        _ => {}
    }
}

/// Behind the sign that ends what begins here.
fn end_of(text: &str, start: usize) -> Option<usize> {
    let sign = match text.as_bytes().get(start + 1)? {
        b'{' => "}}",
        b'%' => "%}",
        b'#' => "#}",
        _ => return None,
    };
    let end = text[start + 2..].find(sign);
    Some(end.map_or(text.len(), |end| start + 2 + end + 2))
}

fn joints(expression: &str) -> usize {
    let mut quote = None;
    let mut signs = 0;
    for c in expression.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None if matches!(
                c,
                '+' | '-' | '*' | '/' | '%' | '~' | '|' | '<' | '>' | '=' | '!' | '.'
            ) =>
            {
                signs += 1
            }
            None => {}
        }
    }
    let is_word = |word: &&str| matches!(*word, "and" | "or" | "not" | "in" | "is" | "if" | "else");
    signs + expression.split_whitespace().filter(is_word).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tera_would_follow_too_deep_is_told_before() {
        let if_in_if = "{% if a %}".repeat(1000) + &"{% endif %}".repeat(1000);
        let long = format!("{{{{ 1{} }}}}", " + 1".repeat(5000));
        let elif = format!("{{% if a %}}{}{{% endif %}}", "{% elif b %}".repeat(1000));
        let round = format!("{{{{ {}1{} }}}}", "(".repeat(500), ")".repeat(500));
        let not = format!("{{{{ {}a }}}}", "not ".repeat(2000));
        for deep in [if_in_if, long, elif, round, not] {
            assert!(fault("a.html", &deep).is_some(), "{}", &deep[..40]);
        }
        let flat = "{% if a %}{{ b }}{% elif c %}{% <d e=\"f\"> %}{% </d> %}{{<g />}}{% endif %}{# {% if #}".repeat(1000);
        assert!(fault("a.html", &flat).is_none());
    }
}
