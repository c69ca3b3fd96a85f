//! The address of the preview: the one asked for, or the next that is free.

use std::io::{self, ErrorKind, Write};
use std::process::{Command, Stdio};

use diwan::diagnostic::Diagnostic;
use tokio::net::TcpListener;

use super::state::Preview;
use crate::cli::Serve;
use crate::commands::voice::{mention, warn};

/// How many ports are tried.
const TRIES: u16 = 100;

/// Listens at the port, or at the next one that is free.
pub async fn bind(host: &str, port: u16) -> Result<TcpListener, Diagnostic> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    for next in port..=port.saturating_add(TRIES) {
        match TcpListener::bind((bare, next)).await {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => return Err(refused(host, next, &error)),
        }
    }
    let message = message!("ports-taken", port, host, more = TRIES);
    Err(Diagnostic::error("wrong-use", message).hint(message!("name-another-port")))
}

fn refused(host: &str, port: u16, error: &io::Error) -> Diagnostic {
    let message = message!("cannot-listen", host, port = port.to_string(), error);
    Diagnostic::error("wrong-use", message).hint(message!("hosts-explained"))
}

/// Says where the preview is, and opens it where that was asked for.
pub fn announce(listener: &TcpListener, args: &Serve, preview: &Preview) -> io::Result<()> {
    let address = listener.local_addr()?;
    if args.port != 0 && address.port() != args.port {
        mention(&message!("port-taken", port = args.port.to_string()));
    }
    if !address.ip().is_loopback() {
        warn(&message!(
            "preview-seen-by-all",
            address = address.ip().to_string()
        ));
    }
    let host = match address.ip() {
        ip if ip.is_unspecified() => "localhost".to_owned(),
        ip if ip.is_ipv6() => format!("[{ip}]"),
        ip => ip.to_string(),
    };
    let base = preview
        .current()
        .press
        .as_ref()
        .map_or(String::new(), |press| press.links().base().path.clone());
    let url = format!("http://{host}:{}{base}/", address.port());
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{url}")?;
    stdout.flush()?;
    if args.open
        && let Err(error) = open(&url)
    {
        warn(&message!("no-browser", error));
    }
    Ok(())
}

fn open(url: &str) -> io::Result<()> {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut command = Command::new("cmd");
        // The empty word is the title of a window, which `start` would else take the address for.
        command.args(["/C", "start", ""]);
        command
    } else {
        Command::new("xdg-open")
    };
    let quiet = command
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut browser = quiet.spawn()?;
    // A started process must be waited for.
    std::thread::spawn(move || browser.wait());
    Ok(())
}
