//! `diwan doctor`: what is wrong with this machine or this site, in a page.
//!
//! For a build that fails elsewhere and not here, or a site that nobody has touched for a year. It looks at what
//! no rule of `check` looks at: the machine, what lies beside the sources, what is out of date. Nothing is written.

mod machine;
mod site;

use std::io::{self, Write};

use super::{Outcome, voice};
use crate::cli::Doctor;

/// One thing that was looked at.
struct Finding {
    grade: Grade,
    text: String,
    /// What to do about it.
    remedy: Option<String>,
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
    for (title, findings) in [("This machine", &machine), ("This site", &site)] {
        let told = findings
            .iter()
            .filter(|finding| !voice::is_quiet() || finding.grade != Grade::Good);
        let told: String = told.map(Finding::line).collect();
        if !told.is_empty() {
            text.push_str(&format!("\n{title}\n{told}"));
        }
    }
    let is_wrong = |finding: &Finding| finding.grade == Grade::Wrong;
    let mut stdout = anstream::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()?;
    Ok(match machine.iter().chain(&site).any(is_wrong) {
        true => Outcome::Failed,
        false => Outcome::Done,
    })
}

impl Finding {
    fn good(text: impl Into<String>) -> Self {
        Finding {
            grade: Grade::Good,
            text: text.into(),
            remedy: None,
        }
    }

    fn look(text: impl Into<String>, remedy: impl Into<String>) -> Self {
        Finding {
            grade: Grade::Look,
            text: text.into(),
            remedy: Some(remedy.into()),
        }
    }

    fn wrong(text: impl Into<String>, remedy: impl Into<String>) -> Self {
        Finding {
            grade: Grade::Wrong,
            ..Finding::look(text, remedy)
        }
    }

    fn line(&self) -> String {
        let grade = match self.grade {
            Grade::Good => "good ",
            Grade::Look => "look ",
            Grade::Wrong => "wrong",
        };
        let remedy = self.remedy.as_deref();
        let remedy = remedy.map_or(String::new(), |remedy| format!("         {remedy}\n"));
        format!("  {grade}  {}\n{remedy}", self.text)
    }
}
