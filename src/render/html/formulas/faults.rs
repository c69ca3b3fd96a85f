//! What is wrong with a formula, in the words of its author.

use std::ops::Range;

use math_core::LatexError;

use super::FormulaFault;
use crate::article::balance::{Unbalanced, command, find_unbalanced};
use crate::diagnostic::{Diagnostic, Message};

/// A formula is read by a program that calls itself for what lies inside: more than this nobody types.
const LONGEST: usize = 1 << 13;
const DEEPEST: usize = 64;

/// Why a formula is not read at all.
#[derive(Clone, Copy)]
pub(super) enum TooMuch {
    Long,
    Deep,
}

impl TooMuch {
    pub(super) fn of(tex: &str) -> Option<Self> {
        if tex.len() > LONGEST {
            return Some(TooMuch::Long);
        }
        // Scripts of scripts, roots of roots and groups in groups: whatever may hold another one, however it is written.
        let opening = tex
            .bytes()
            .filter(|byte| matches!(byte, b'{' | b'[' | b'(' | b'^' | b'_' | b'\''));
        let commands = tex.matches("\\").count();
        (opening.count() + commands > DEEPEST && depth(tex) > DEEPEST).then_some(TooMuch::Deep)
    }
}

/// How deep things lie in others, at most.
fn depth(tex: &str) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    // Commands and marks in a row take each other as arguments.
    let mut row = 0_usize;
    let mut rest = tex;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\\' => command(rest),
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        match token {
            "{" | "\\begin" | "\\left" | "\\bigl" => open += 1,
            "}" | "\\end" | "\\right" => open = open.saturating_sub(1),
            _ => {}
        }
        row = match first {
            '\\' | '^' | '_' => row + 1,
            _ if first.is_whitespace() => row,
            _ => 0,
        };
        most = most.max(open + row);
    }
    most
}

pub(super) fn too_much(why: TooMuch, tex: &str) -> FormulaFault {
    let message = match why {
        TooMuch::Long => message!("formula-too-long", number = LONGEST),
        TooMuch::Deep => message!("formula-too-deep"),
    };
    fault(message, message!("formula-write-several"), 0..tex.len())
}

/// Something that cannot be shown on a page that keeps to its policy.
pub(super) fn unsupported(what: &str, tex: &str) -> FormulaFault {
    let at = tex.find(what).map(|at| at..at + what.len());
    let message = match what {
        "\\href" => message!("formula-holds-link"),
        _ => message!("formula-asks-for-width"),
    };
    let hint = match what {
        "\\href" => message!("formula-link-in-text"),
        _ => message!("formula-leave-spacing"),
    };
    fault(message, hint, at.unwrap_or(0..tex.len()))
}

/// A formula names the number of one that the page does not have.
pub(super) fn unknown_number(tex: &str) -> FormulaFault {
    let at = tex.find("ref").unwrap_or_default();
    let at = tex[..at].rfind('\\').unwrap_or_default();
    fault(
        message!("formula-unknown-number"),
        message!("formula-write-label"),
        at..tex.len(),
    )
}

/// What math-core says. Its kinds of errors are its own: their names are all that can be seen of them, and where they are
/// others than today, the place is still told.
pub(super) fn diagnostic(error: &LatexError, tex: &str) -> FormulaFault {
    let at = tex.floor_char_boundary(error.0.start)..tex.ceil_char_boundary(error.0.end);
    let said = format!("{error:?}");
    let kind = said.rsplit_once("..").map_or("", |(_, rest)| rest);
    let kind = kind.split_once(", ").map_or("", |(_, kind)| kind);
    let name = kind.split('"').nth(1).unwrap_or_default();
    let is = |kinds: &[&str]| kinds.iter().any(|it| kind.starts_with(it));
    let (message, hint) = if is(&["UnknownCommand"]) {
        let command = format!("\\{name}");
        (
            message!("formula-unknown-command", command),
            message!("formula-see-commands"),
        )
    } else if is(&["UnknownEnvironment"]) {
        (
            message!("formula-unknown-environment", name),
            message!("formula-see-commands"),
        )
    } else if is(&["UnclosedGroup", "UnmatchedClose", "MismatchedEnvironment"]) {
        if let Some(odd) = find_unbalanced(tex) {
            return unbalanced(&odd, tex);
        }
        (
            message!("formula-not-balanced"),
            message!("formula-close-what-opens"),
        )
    } else if is(&["ExpectedArgument"]) {
        (
            message!("formula-lacks-argument"),
            message!("formula-write-argument"),
        )
    } else {
        (
            message!("formula-not-understood"),
            message!("formula-see-commands"),
        )
    };
    fault(message, hint, at)
}

/// What opens or closes alone, by its name.
fn unbalanced(odd: &Unbalanced, tex: &str) -> FormulaFault {
    let what = &tex[odd.range.clone()];
    let message = match odd.is_open {
        true => message!("formula-what-is-open", what),
        false => message!("formula-what-closes-nothing", what),
    };
    let hint = message!("formula-close-what-opens");
    fault(message, hint, odd.range.clone())
}

fn fault(message: Message, hint: Message, at: Range<usize>) -> FormulaFault {
    FormulaFault {
        diagnostic: Diagnostic::error("malformed-formula", message).hint(hint),
        at,
    }
}
