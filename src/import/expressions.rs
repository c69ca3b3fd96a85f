//! Regular expressions in the settings of old sites. One that cannot be read leaves nothing out, and is told at its line.

use regex_automata::meta::Regex;

use super::report::{MoveReport, Weight};

/// Settings that hold expressions: the key, and the files with their texts.
pub struct Said<'a> {
    pub key: &'a str,
    pub files: &'a [(String, String)],
}

/// Reads one; `form` is put before and behind it.
pub fn read(
    expression: &str,
    (before, after): (&str, &str),
    said: &Said,
    report: &mut MoveReport,
) -> Option<Regex> {
    // Alone first: put together with what stands around it, one that is broken could be whole.
    let read =
        Regex::new(expression).and_then(|_| Regex::new(&format!("{before}{expression}{after}")));
    match read {
        Ok(regex) => Some(regex),
        Err(fault) => {
            let told = fault.syntax_error().map(ToString::to_string);
            let told = told.unwrap_or_else(|| fault.to_string());
            let told = told.lines().last().unwrap_or_default();
            let fault = told.trim_start_matches("error: ");
            let (path, line) = place(expression, said);
            let message = message!(
                "import-expression-unread",
                key = said.key,
                expression,
                fault
            );
            report.say(Weight::Person, "excluded", message, path, line);
            None
        }
    }
}

/// The file and the line where an expression stands, with its backslashes as they are typed; else the file that has the key.
fn place<'a>(expression: &str, said: &Said<'a>) -> (&'a str, Option<usize>) {
    let doubled = expression.replace('\\', r"\\");
    let line = |text: &str| {
        let is_here = |line: &str| line.contains(expression) || line.contains(&doubled);
        text.lines().position(is_here).map(|at| at + 1)
    };
    let exact = said
        .files
        .iter()
        .find_map(|(path, text)| Some((path.as_str(), Some(line(text)?))));
    let named = || said.files.iter().find(|(_, text)| text.contains(said.key));
    exact
        .or_else(|| Some((named()?.0.as_str(), None)))
        .unwrap_or_default()
}
