use proptest::prelude::*;
use syntect::parsing::Regex;
use syntect::parsing::syntax_definition::Pattern;

use super::*;

/// Code as its readers see it: without tags, characters resolved.
fn seen(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = tag.split_once('>').expect("a tag ends");
        assert!(
            tag == "/span" || (tag.starts_with("span class=\"code-") && tag.ends_with('"')),
            "<{tag}>"
        );
        rest = after;
    }
    text.push_str(rest);
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&amp;", "&")
}

fn coloured(code: &str, language: &str) -> Option<String> {
    let mut out = String::new();
    let is_coloured = push_highlighted(&mut out, code, language);
    assert!(is_coloured || out.is_empty());
    is_coloured.then_some(out)
}

/// What editors and web teams of ministries show each other.
const LANGUAGES: &[&str] = &[
    "bash",
    "c",
    "cpp",
    "cs",
    "css",
    "csv",
    "diff",
    "dockerfile",
    "go",
    "html",
    "ini",
    "java",
    "js",
    "json",
    "jsonc",
    "jsx",
    "kotlin",
    "latex",
    "makefile",
    "markdown",
    "nginx",
    "php",
    "python",
    "r",
    "ruby",
    "rust",
    "scss",
    "sh",
    "shell",
    "sql",
    "swift",
    "toml",
    "ts",
    "tsx",
    "xml",
    "yaml",
    "yml",
];

#[test]
fn these_languages_are_known() {
    for language in LANGUAGES {
        assert!(coloured("x\n", language).is_some(), "{language}");
    }
}

/// syntect compiles an expression when it first needs it, and stops the program where that fails.
#[test]
fn every_expression_of_the_grammars_can_be_compiled() {
    let builder = GRAMMARS.clone().into_builder();
    let contexts = builder
        .syntaxes()
        .iter()
        .flat_map(|it| it.contexts.values());
    let patterns = contexts.flat_map(|context| &context.patterns);
    let faulty = patterns.filter_map(|pattern| match pattern {
        // What repeats a part of another line is put together there, of letters that are escaped.
        Pattern::Match(it) if !it.has_captures => Some(it.regex.regex_str()),
        _ => None,
    });
    let faulty: Vec<&str> = faulty
        .filter(|it| Regex::try_compile(it).is_some())
        .collect();
    assert_eq!(faulty, [""; 0]);
}

#[test]
fn what_follows_the_name_of_a_language_is_none_of_it() {
    for language in ["rust,ignore", "Rust", "js{1,3}", "yaml:title"] {
        assert!(coloured("x\n", language).is_some(), "{language}");
    }
}

#[test]
fn plain_text_and_unknown_languages_stay_plain() {
    for language in [
        "",
        "text",
        "TXT",
        "plain",
        "nobody-speaks-this",
        "{",
        ",",
        "عربي",
    ] {
        assert_eq!(coloured("let a = 1;\n", language), None, "{language}");
    }
}

#[test]
fn data_that_nobody_reads_stays_plain() {
    let long = format!("let a = \"{}\";\n", "x".repeat(LONGEST_LINE));
    assert_eq!(coloured(&long, "rust"), None);
    assert_eq!(coloured(&"let a = 1;\n".repeat(10_000), "rust"), None);
}

#[test]
fn a_string_over_lines_is_one_and_the_last_line_may_have_no_end() {
    assert_eq!(
        coloured("a = \"\"\"one\ntwo\"\"\"", "toml").as_deref(),
        Some(
            "<span class=\"code-keyword\">a</span> = <span class=\"code-string\">\"\"\"one\ntwo\"\"\"</span>"
        )
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_code_loses_or_gains_a_letter(
        language in prop::sample::select(LANGUAGES),
        code in "([a-z]{1,4}|سدّ|é|🌊|[0-9]|\"|'|`|<|>|</|/>|&|&amp;|\\$|\\{|\\}|\\(|\\)|\\[|\\]|#|//|/\\*|\\*/|<!--|-->|<\\?php|\\?>|:|;|=|-|\\+|\\\\| |  |\t|\n|\r|\n\n){0,60}",
    ) {
        if let Some(html) = coloured(&code, language) {
            prop_assert_eq!(seen(&html), code);
        }
    }
}
