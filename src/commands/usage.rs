//! What is wrong with a command line, in the language of the run.
//!
//! clap finds it and would say it in English. Takes what it found; gives a diagnostic as all others are. Help and version are printed as
//! clap prints them: they were asked for.

use std::io;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use diwan::diagnostic::{Diagnostic, Message};

use super::{Outcome, Refusal};

/// Tells it, and ends with the status of wrong use.
pub fn refuse(error: &Error) -> io::Result<Outcome> {
    let is_asked_for = matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if !is_asked_for {
        return Refusal::wrong_use(told(error)).tell();
    }
    error.print()?;
    Ok(match error.use_stderr() {
        true => Outcome::WrongUse,
        false => Outcome::Done,
    })
}

fn told(error: &Error) -> Diagnostic {
    Diagnostic::error("wrong-use", what(error)).hint(remedy(error))
}

fn what(error: &Error) -> Message {
    let option = said(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if option.starts_with('-') => {
            message!("usage-unknown-option", option)
        }
        ErrorKind::UnknownArgument => message!("usage-unexpected-word", word = option),
        ErrorKind::InvalidSubcommand => {
            let name = said(error, ContextKind::InvalidSubcommand);
            message!("usage-unknown-command", name)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match said(error, ContextKind::InvalidValue) {
                value if value.is_empty() => message!("usage-value-missing", option),
                value => message!("usage-wrong-value", option, value),
            }
        }
        ErrorKind::MissingRequiredArgument => {
            message!(
                "usage-missing",
                wanted = texts(error, ContextKind::InvalidArg)
            )
        }
        ErrorKind::ArgumentConflict => {
            let other = said(error, ContextKind::PriorArg);
            match other.is_empty() || other == option {
                true => message!("usage-twice", option),
                false => message!("usage-conflict", option, other),
            }
        }
        ErrorKind::InvalidUtf8 => message!("usage-not-utf8"),
        _ => message!("usage-not-understood"),
    }
}

/// What was meant, what may stand there, or else where all of it is told.
fn remedy(error: &Error) -> Message {
    // Of several that are alike, clap has the nearest last.
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    let near = near.into_iter().find_map(|kind| texts(error, kind).pop());
    if let Some(near) = near {
        return message!("did-you-mean-near", near);
    }
    let values = texts(error, ContextKind::ValidValue);
    if !values.is_empty() {
        return message!("usage-allowed", values);
    }
    // What is no word of a list has a form of its own.
    let option = said(error, ContextKind::InvalidArg);
    match option.split(' ').nth(1) {
        Some("<K/N>") => return message!("usage-part"),
        Some("<PORT>") => return message!("usage-port"),
        _ => {}
    }
    let usage = said(error, ContextKind::Usage);
    let usage = usage.split_once(": ").map_or("", |(_, usage)| usage.trim());
    match usage.lines().next().filter(|it| !it.is_empty()) {
        Some(usage) => message!("usage-written", usage, help = help(usage)),
        None => message!("usage-see-help"),
    }
}

/// The command that a usage is of, with `--help`.
fn help(usage: &str) -> String {
    let is_name = |word: &&str| word.starts_with(|c: char| c.is_alphanumeric());
    let names: Vec<&str> = usage.split(' ').take_while(is_name).collect();
    format!("{} --help", names.join(" "))
}

/// Texts of one kind, as one.
fn said(error: &Error, kind: ContextKind) -> String {
    texts(error, kind).join(" ")
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        None | Some(ContextValue::None) => Vec::new(),
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(other) => vec![other.to_string()],
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use diwan::diagnostic::Tongue;

    use super::*;
    use crate::cli::Cli;

    fn of(line: &str) -> (String, String) {
        let error = Cli::try_parse_from(line.split(' ')).unwrap_err();
        let plain = |it: &Message| it.plain(Tongue::English);
        let told = told(&error);
        let hint = told.hint.as_ref().map(plain).unwrap_or_default();
        (plain(&told.message), hint)
    }

    #[test]
    fn each_slip_has_its_words_and_its_remedy() {
        for (line, message, hint) in [
            (
                "diwan --frobnicate",
                "there is no option `--frobnicate`",
                "it is written `diwan [OPTIONS] <COMMAND>`; `diwan --help` tells all of it",
            ),
            (
                "diwan build --draft",
                "there is no option `--draft`",
                "did you mean `--drafts`?",
            ),
            (
                "diwan biuld",
                "there is no command `biuld`",
                "did you mean `build`?",
            ),
            (
                "diwan build --out",
                "`--out <DIR>` needs a value",
                "`diwan --help` tells what there is",
            ),
            (
                "diwan join",
                "`--out <DIR>`, `<PART>...` is missing",
                "it is written `diwan join --out <DIR> <PART>...`; `diwan join --help` tells all of it",
            ),
            (
                "diwan build --quiet --verbose",
                "`--quiet` and `--verbose` exclude each other",
                "it is written `diwan build --quiet`; `diwan build --help` tells all of it",
            ),
            (
                "diwan bundle --format zap",
                "`--format <FORMAT>` cannot be `zap`",
                "it may be `folder`, `zip`, `single`, `epub`",
            ),
            (
                "diwan build --out x --part 3",
                "`--part <K/N>` cannot be `3`",
                "write which part of how many, as `1/4`: the first from 1 to the second",
            ),
            (
                "diwan serve --port 99999",
                "`--port <PORT>` cannot be `99999`",
                "a port is a number from 1 to 65535",
            ),
        ] {
            let (told, remedy) = of(line);
            assert_eq!((&*told, &*remedy), (message, hint), "{line}");
        }
    }
}
