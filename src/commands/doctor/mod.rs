//! `diwan doctor`: what is wrong with this machine or this site, in a page.
//!
//! For a build that fails elsewhere and not here, or a site that nobody has touched for a year. It looks at what
//! no rule of `check` looks at: the machine, what lies beside the sources, what is out of date. Nothing is written.

mod machine;
mod site;

use std::io::{self, Write};

use diwan::diagnostic::Message;

use super::tongue::said;
use super::{Outcome, voice};
use crate::cli::Doctor;

/// One thing that was looked at.
struct Finding {
    grade: Grade,
    text: Message,
    /// What to do about it.
    remedy: Option<Message>,
}

/// How it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Grade {
    /// As it should be.
    Good,
    /// Worth a look.
    Look,
    /// Keeps Diwan from doing its work.
    Wrong,
}

/// Looks at everything and prints it.
pub fn run(args: &Doctor) -> io::Result<Outcome> {
    let root = &args.site.root;
    let machine = machine::look(root);
    let site = site::look(root);
    let mut text = format!("Diwan {}\n", env!("CARGO_PKG_VERSION"));
    for (title, findings) in [
        (message!("doctor-machine"), &machine),
        (message!("doctor-site"), &site),
    ] {
        let told = findings
            .iter()
            .filter(|finding| !voice::is_quiet() || finding.grade != Grade::Good);
        let told: String = told.map(Finding::line).collect();
        if !told.is_empty() {
            text.push_str(&format!("\n{}\n{told}", said(&title)));
        }
    }
    let count = |grade: Grade| {
        let all = machine.iter().chain(&site);
        all.filter(|finding| finding.grade == grade).count()
    };
    let (wrong, look) = (count(Grade::Wrong), count(Grade::Look));
    if !voice::is_quiet() || wrong + look > 0 {
        text.push_str(&format!("\n{}\n", said(&verdict(wrong, look))));
    }
    let mut stdout = anstream::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()?;
    Ok(match wrong {
        0 => Outcome::Done,
        _ => Outcome::Failed,
    })
}

/// What all of it comes to, for those who read only the last line.
fn verdict(wrong: usize, look: usize) -> Message {
    let verdict = match wrong {
        0 => message!("doctor-nothing-wrong"),
        _ => message!("doctor-wrong", lines = wrong),
    };
    match look {
        0 => verdict,
        _ => message!("doctor-and-look", verdict, lines = look),
    }
}

impl Finding {
    fn good(text: Message) -> Self {
        Finding {
            grade: Grade::Good,
            text,
            remedy: None,
        }
    }

    fn look(text: Message, remedy: Message) -> Self {
        Finding {
            grade: Grade::Look,
            text,
            remedy: Some(remedy),
        }
    }

    fn wrong(text: Message, remedy: Message) -> Self {
        Finding {
            grade: Grade::Wrong,
            ..Finding::look(text, remedy)
        }
    }

    fn line(&self) -> String {
        let [good, look, wrong] = [
            said(&message!("grade-good")),
            said(&message!("grade-look")),
            said(&message!("grade-wrong")),
        ];
        let lengths = [&good, &look, &wrong].map(|word| word.chars().count());
        let width = lengths.into_iter().max().unwrap_or(0);
        let grade = match self.grade {
            Grade::Good => good,
            Grade::Look => look,
            Grade::Wrong => wrong,
        };
        let indent = " ".repeat(width + 4);
        let remedy = self.remedy.as_ref().map(said);
        let remedy = remedy.map_or(String::new(), |remedy| format!("{indent}{remedy}\n"));
        format!("  {grade:<width$}  {}\n{remedy}", said(&self.text))
    }
}
