//! Programs that reach other machines: SSH, rsync, SFTP, Git. They know the keys, hosts and agents of whoever calls; we know none.
//!
//! They must not ask: where a password or an unknown host would need an answer, they fail, and say why on their own. What they say
//! is passed on; none of it can hold a secret of ours, since we have none.

use std::env;
use std::io;
use std::path::PathBuf;
use std::process::{Command, Output};

use diwan::settings::Remote;

use super::{Attempt, Scratch, failed};
use crate::commands::deploy::Diagnostic;

/// A shell of another machine, reached by one connection for all that is done there.
pub struct Shell<'a> {
    /// Where it is.
    pub remote: &'a Remote,
    /// The socket of the connection, where SSH can share one.
    socket: Option<PathBuf>,
}

impl<'a> Shell<'a> {
    /// The shell of a machine.
    pub fn of(remote: &'a Remote, scratch: &Scratch) -> Self {
        let socket = scratch.0.join("ssh");
        // The address of a socket has 107 bytes.
        let is_short = socket.as_os_str().len() < 80;
        Shell {
            remote,
            socket: (cfg!(unix) && is_short).then_some(socket),
        }
    }

    /// The command, word by word: as rsync does, by `RSYNC_RSH` where it is set. The first one is the connection of all others.
    pub fn words(&self, is_first: bool) -> Vec<String> {
        let chosen = env::var("RSYNC_RSH")
            .ok()
            .filter(|it| !it.trim().is_empty());
        let mut words: Vec<String> = match &chosen {
            Some(chosen) => chosen.split_whitespace().map(str::to_owned).collect(),
            None => ["ssh", "-o", "BatchMode=yes"].map(str::to_owned).to_vec(),
        };
        if let Some(socket) = self.socket.as_ref().filter(|_| chosen.is_none()) {
            let master = if is_first { "yes" } else { "no" };
            words.extend(["-o".to_owned(), format!("ControlMaster={master}")]);
            words.extend(["-o".to_owned(), format!("ControlPath={}", socket.display())]);
        }
        if let Some(port) = self.remote.port {
            words.extend(["-p".to_owned(), port.to_string()]);
        }
        words
    }

    /// A script for the other machine's `sh`, with its arguments.
    pub fn script(&self, script: &str, args: &[&str], is_first: bool) -> Command {
        let words = self.words(is_first);
        let mut command = Command::new(&words[0]);
        let args: String = args.iter().map(|arg| format!(" {}", quoted(arg))).collect();
        let line = format!("sh -c {} diwan{args}", quoted(script));
        let host = self.remote.host.trim_matches(['[', ']']);
        command.args(&words[1..]).arg(host).arg(line);
        command
    }
}

/// A word for a POSIX shell.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// What came of a program.
pub fn done(program: &'static str, run: io::Result<Output>) -> Attempt<Vec<u8>> {
    match run {
        Ok(output) if output.status.success() => Ok(output.stdout),
        Ok(output) => Err(gave_up(program, &output.stderr)),
        Err(error) => Err(missing(program, &error)),
    }
}

/// A program failed, and said this.
pub fn gave_up(program: &'static str, said: &[u8]) -> Diagnostic {
    let said = String::from_utf8_lossy(said);
    let said: Vec<&str> = said
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let why = said[said.len().saturating_sub(4)..].join(" ");
    let message = message!("deploy-program-failed", program, why);
    failed(message, message!("deploy-try-program", program))
}

/// A program cannot be run.
pub fn missing(program: &'static str, error: &io::Error) -> Diagnostic {
    let message = message!("deploy-no-program", program, error);
    failed(message, message!("deploy-install", program))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_of_a_word_means_anything_to_a_shell() {
        for word in ["a b", "it's", "$HOME `id` \"x\"; rm -rf ~", "\\", "سدّ"] {
            let echo = Command::new("sh")
                .arg("-c")
                .arg(format!("printf %s {}", quoted(word)))
                .output();
            assert_eq!(String::from_utf8(echo.unwrap().stdout).unwrap(), word);
        }
    }
}
