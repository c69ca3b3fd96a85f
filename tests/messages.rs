//! The program's own messages: what the code names is what the catalogues hold, in every language, and a site with an
//! editor's usual mistakes is told of them in the language that the environment chooses.
//!
//! That the three catalogues have the same messages with the same variables, and all plurals that their languages need, is
//! proved when they are embedded (`build.rs`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant,
};
use fluent_syntax::parser::parse;

#[test]
fn the_code_and_the_catalogues_name_the_same_messages_with_the_same_arguments() {
    let known = catalogue();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut faults = Vec::new();
    let code = texts(&root().join("src"), "rs");
    let calls: Vec<Call> = code
        .iter()
        .flat_map(|(path, text)| calls(path, text))
        .collect();
    for call in &calls {
        let Some((id, variables)) = known.get_key_value(&call.id) else {
            faults.push(format!("{}: no message `{}`", call.at, call.id));
            continue;
        };
        used.insert(id);
        if *variables != call.arguments {
            let given = &call.arguments;
            faults.push(format!(
                "{}: `{id}` is given {given:?} and uses {variables:?}",
                call.at
            ));
        }
    }
    let unused = known.keys().filter(|id| !used.contains(id.as_str()));
    faults.extend(unused.map(|id| format!("nothing says `{id}`")));
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn no_diagnostic_is_made_of_words_that_stand_in_the_code() {
    let mut faults = Vec::new();
    for (path, text) in texts(&root().join("src"), "rs") {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        if path.ends_with("tests.rs") || path.iter().any(|part| part == "tests") {
            continue;
        }
        for (start, at) in [
            ("Diagnostic::error(", 1),
            ("Diagnostic::warning(", 1),
            ("Diagnostic::note(", 1),
            (".hint(", 0),
            (".second(", 1),
        ] {
            for (found, _) in code.match_indices(start) {
                let parts = parts(&code[found + start.len()..]);
                let words = parts.get(at).map_or("", String::as_str);
                if words.starts_with('"') || words.starts_with("format!(") {
                    let line = code[..found].matches('\n').count() + 1;
                    faults.push(format!("{}:{line}: {words}", path.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// A call of `message!`.
struct Call {
    at: String,
    id: String,
    arguments: BTreeSet<String>,
}

fn calls(path: &Path, text: &str) -> Vec<Call> {
    let is_code = |at: usize| {
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        !text[line..at].trim_start().starts_with("//")
    };
    let starts = text
        .match_indices("message!(")
        .map(|(at, mark)| (at, at + mark.len()));
    let starts = starts.filter(|(at, _)| is_code(*at));
    let call = |(at, start): (usize, usize)| {
        let parts = parts(&text[start..]);
        let id = parts.first()?.strip_prefix('"')?.strip_suffix('"')?;
        let name = |part: &String| part.split([' ', '=']).next().unwrap_or_default().to_owned();
        Some(Call {
            at: format!(
                "{}:{}",
                path.display(),
                text[..at].matches('\n').count() + 1
            ),
            id: id.to_owned(),
            arguments: parts[1..]
                .iter()
                .map(name)
                .filter(|it| !it.is_empty())
                .collect(),
        })
    };
    starts.filter_map(call).collect()
}

/// The arguments of a call, which begins after its bracket; commas in brackets and quotes part nothing.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for c in text.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            ')' if depth == 0 => break,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts.iter().map(|part| part.trim().to_owned()).collect()
}

/// The English messages, with the variables of each.
fn catalogue() -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for (path, text) in texts(&root().join("messages"), "ftl") {
        if !path.ends_with("en.ftl") {
            continue;
        }
        let resource: Resource<&str> = parse(text.as_str()).expect("build.rs has proved it");
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                message
                    .value
                    .iter()
                    .for_each(|it| pattern(it, &mut variables));
                let twice = messages.insert(message.id.name.to_owned(), variables);
                assert!(
                    twice.is_none(),
                    "{}: `{}` again",
                    path.display(),
                    message.id.name
                );
            }
        }
    }
    messages
}

fn pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(value) => inline(value, variables),
            Expression::Select { selector, variants } => {
                inline(selector, variables);
                let values = variants.iter().map(|Variant { value, .. }| value);
                values.for_each(|it| self::pattern(it, variables));
            }
        }
    }
}

fn inline(value: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = value {
        variables.insert(id.name.to_owned());
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn texts(folder: &Path, ending: &str) -> Vec<(PathBuf, String)> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts.extend(self::texts(&path, ending));
        } else if path.extension().is_some_and(|it| it == ending) {
            let text = fs::read_to_string(&path).unwrap();
            texts.push((path, text));
        }
    }
    texts.sort();
    texts
}

/// A site on which an editor has made the usual mistakes.
fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "site.yaml",
        "title: { ar: الوزارة, fr: Ministère }\nbase_url: https://example.org\ntime_zone: Africa/Tunis\n\
         languages: { ar: { locale: ar-TN }, fr: {} }\n",
    );
    write("content/_index.ar.md", "---\ntitle: الرئيسية\n---\nنص\n");
    write("content/_index.fr.md", "---\ntitle: Accueil\n---\nTexte\n");
    write(
        "content/dam.ar.md",
        "---\ntitle: السد\ndatte: 2026-07-06\ndraft: \"false\"\n---\nنص\n",
    );
    write(
        "content/dam.fr.md",
        "---\ntitle: Le barrage\ndate: 2026-07-06 9:00\n---\nTexte\n",
    );
    write(
        "content/fees.fr.md",
        "---\ntitle: Les droits\ndate: 06/07/2026\n---\nTexte\n",
    );
    write(
        "content/form.ar.md",
        "---\ntitle: الطلب\n---\nانظر [السد](daam.md).\n\n{{<figur src=\"a.jpg\" />}}\n\n{% <notice> %}\n\nتنبيه\n",
    );
    folder
}

fn check(root: &Path, variables: &[(&str, &str)], format: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diwan"));
    for name in ["DIWAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command
        .envs(variables.iter().copied())
        .env("NO_COLOR", "1")
        .args(["check", "--format", format, "--root"])
        .arg(root)
        .output()
        .unwrap()
}

/// What was told, without the isolates that stand around what is quoted.
fn told(variables: &[(&str, &str)]) -> String {
    let folder = site();
    let output = check(folder.path(), variables, "text");
    let told = String::from_utf8(output.stderr).unwrap();
    let root = folder.path().display().to_string();
    let told = told.replace(&format!("{root}/"), "");
    told.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

#[test]
fn an_arabic_editor_is_told_in_arabic() {
    golden(
        "ar",
        &told(&[("DIWAN_LANG", "ar"), ("LANG", "fr_FR.UTF-8")]),
    );
}

#[test]
fn a_french_editor_is_told_in_french_by_the_locale_alone() {
    golden("fr", &told(&[("LC_ALL", ""), ("LANG", "fr_FR.UTF-8")]));
}

#[test]
fn who_chose_nothing_is_told_in_english() {
    golden("en", &told(&[]));
}

/// `UPDATE=1` writes what is told; read the difference, as its reader would.
fn golden(tongue: &str, told: &str) {
    let path = root().join(format!("tests/messages/{tongue}.txt"));
    if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, told).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(told, expected);
}

#[test]
fn programs_get_the_code_and_the_words() {
    let folder = site();
    let lines = |variables: &[(&str, &str)]| {
        let output = check(folder.path(), variables, "json");
        let text = String::from_utf8(output.stdout).unwrap();
        let line = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap();
        text.lines().map(line).collect::<Vec<_>>()
    };
    let (arabic, english) = (lines(&[("DIWAN_LANG", "ar")]), lines(&[("LC_ALL", "C")]));
    assert!(!english.is_empty());
    assert_eq!(arabic.len(), english.len());
    for (one, other) in arabic.iter().zip(&english) {
        for key in ["code", "path", "line", "column"] {
            assert_eq!(one[key], other[key]);
        }
        assert_ne!(one["message"], other["message"]);
    }
}

#[test]
fn what_is_typed_stands_apart_from_a_sentence_that_runs_the_other_way() {
    let folder = site();
    let output = check(folder.path(), &[("DIWAN_LANG", "ar")], "text");
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("`\u{2066}"), "{told}");
    for line in told.lines() {
        let opened = line.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
        assert_eq!(opened, line.matches('\u{2069}').count(), "{line}");
    }
}
