//! The commands, as clap knows them.

use clap::{Arg, Command, CommandFactory};

use super::{ReferencePage, begun, block, code, head, row};
use crate::cli::Cli;

/// The page.
pub fn page() -> ReferencePage {
    let mut text = begun("Commands", "Every command of diwan, with its arguments.");
    text.push_str(
        "\nA site is a folder with `site.yaml`. Every command ends with 0 when it is done, with 1 when the site has errors, and with 2 when it \
         was used wrongly. Results go to stdout, diagnostics to stderr.\n",
    );
    let mut cli = Cli::command();
    cli.build();
    let everywhere = cli
        .get_arguments()
        .filter(|it| it.is_global_set() && !it.is_hide_set());
    let everywhere: String = everywhere.map(argument).collect();
    if !everywhere.is_empty() {
        let head = head(&["With every command", "What it does"]);
        text.push_str(&format!("\n{head}{everywhere}"));
    }
    shown(&cli).for_each(|command| section(command, "diwan", &mut text));
    ReferencePage {
        name: "commands",
        text,
    }
}

fn shown(command: &Command) -> impl Iterator<Item = &Command> {
    command
        .get_subcommands()
        .filter(|it| !it.is_hide_set() && it.get_name() != "help")
}

fn section(command: &Command, above: &str, text: &mut String) {
    let name = format!("{above} {}", command.get_name());
    let id = name.replace(' ', "-");
    let about = command.get_long_about().or(command.get_about());
    let about = about.map(ToString::to_string).unwrap_or_default();
    text.push_str(&format!("\n## {name} {{#{id}}}\n\n{}\n", sentence(&about)));
    if shown(command).next().is_some() {
        return shown(command).for_each(|it| section(it, &name, text));
    }
    let usage = command.clone().render_usage().to_string();
    text.push_str(&format!(
        "\n{}",
        block("sh", usage.trim_start_matches("Usage: "))
    ));
    let arguments: Vec<&Arg> = command
        .get_arguments()
        .filter(|it| !it.is_hide_set() && !is_common(it))
        .collect();
    if arguments.is_empty() {
        return;
    }
    text.push_str(&format!("\n{}", head(&["Argument", "What it does"])));
    arguments.iter().for_each(|it| text.push_str(&argument(it)));
}

/// What every command has.
fn is_common(argument: &Arg) -> bool {
    argument.is_global_set() || matches!(argument.get_id().as_str(), "help" | "version")
}

fn argument(argument: &Arg) -> String {
    let value = argument.get_value_names().and_then(|names| names.first());
    let takes_value = argument.get_action().takes_values();
    let value = value
        .filter(|_| takes_value)
        .map(ToString::to_string)
        .unwrap_or_default();
    let name = match argument.get_long() {
        Some(long) => format!("--{long} {value}"),
        None => value,
    };
    let help = argument
        .get_long_help()
        .or(argument.get_help())
        .map(ToString::to_string)
        .unwrap_or_default();
    let mut said = vec![sentence(
        &help
            .replace("\n\n", ". ")
            .replace('\n', " ")
            .replace("..", "."),
    )];
    let possible = argument.get_possible_values();
    if takes_value && !possible.is_empty() {
        let values = possible.iter().filter(|it| !it.is_hide_set()).map(|it| {
            let help = it.get_help().map(ToString::to_string).unwrap_or_default();
            match help.is_empty() || help.eq_ignore_ascii_case(it.get_name()) {
                true => code(it.get_name()),
                false => format!(
                    "{} ({})",
                    code(it.get_name()),
                    lowered(&help, it.get_name())
                ),
            }
        });
        said.push(format!("One of {}.", values.collect::<Vec<_>>().join(", ")));
    }
    let defaults: Vec<String> = argument
        .get_default_values()
        .iter()
        .map(|it| it.to_string_lossy().into_owned())
        .collect();
    if takes_value && !defaults.is_empty() {
        said.push(format!("Without it, {}.", code(defaults.join(" "))));
    }
    row(&[code(name.trim()), said.join(" ")])
}

fn sentence(text: &str) -> String {
    let text = text
        .trim()
        .replace("\n\n", ".\n\n")
        .replace("..\n\n", ".\n\n");
    match text.ends_with(['.', ')', ':']) || text.is_empty() {
        true => text,
        false => text + ".",
    }
}

/// A sentence as a part of another. What it begins with stays as it is where that is a name: that of the value itself, or one with a
/// capital inside (`SARIF`, `MkDocs`).
fn lowered(text: &str, value: &str) -> String {
    let word = text
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let is_name =
        word.eq_ignore_ascii_case(value) || word.chars().skip(1).any(|c| c.is_ascii_uppercase());
    if is_name {
        return text.to_owned();
    }
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}
