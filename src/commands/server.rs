//! `diwan server nginx|apache|caddy`: the configuration of a web server, from the plan of the site.
//!
//! What it says of addresses must be what is published: so a site with errors gets none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use diwan::diagnostic::Diagnostic;
use diwan::press::{Press, Purpose};
use diwan::server::{Listen, ServerKind, ServerPlace, configuration};
use diwan::settings::PATH;
use diwan::source::Sources;

use super::report::{QuotedSite, Report, sources_of};
use super::session::Session;
use super::{Outcome, Refusal, edition, voice, written};
use crate::cli::{Server as Arguments, ServerName};

/// Writes it.
pub fn run(args: &Arguments) -> io::Result<Outcome> {
    let root = args.site.root.as_path();
    if !root.join(PATH).is_file() {
        Report::new(Sources::open(root).1).message()?;
        return Ok(Outcome::Failed);
    }
    let listen = match args.listen.as_deref().map(listen).transpose() {
        Ok(listen) => listen,
        Err(refusal) => return refusal.tell(),
    };
    let now = args.now.as_deref();
    let web = |sources: &Sources, _: Option<&_>| edition::web(sources, now, false, None);
    let session = match Session::open(root, Purpose::Look, web) {
        Ok(session) => session,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let report = Report::new(session.notes);
    let sources = sources_of(session.press.as_ref(), root);
    report.explain(QuotedSite {
        sources: &sources,
        root,
    })?;
    let Some(press) = session.press.filter(|_| report.errors() == 0) else {
        return Ok(Outcome::Failed);
    };
    let server = match args.server {
        ServerName::Nginx => ServerKind::Nginx,
        ServerName::Apache => ServerKind::Apache,
        ServerName::Caddy => ServerKind::Caddy,
    };
    let www = match www(args, &press) {
        Ok(www) => www,
        Err(refusal) => return refusal.tell(),
    };
    let text = configuration(&press, server, &ServerPlace { listen, www });
    match write(args, server, &text) {
        Ok(file) => voice::done_in_lines(&format!("{}\n", file.display()))?,
        Err(diagnostic) => return Refusal::failed(diagnostic).tell(),
    }
    Ok(Outcome::Done)
}

fn listen(text: &str) -> Result<Listen, Refusal> {
    Listen::parse(text).ok_or_else(|| {
        let message = message!("server-listen-unreadable", address = text);
        let hint = message!("server-listen-forms");
        Refusal::wrong_use(Diagnostic::error("wrong-use", message).hint(hint))
    })
}

/// The published folder as the server finds it: whole, for a server has another working folder.
fn www(args: &Arguments, press: &Press) -> Result<String, Refusal> {
    let Some(given) = &args.www else {
        let base = press.links().base();
        let host = base.origin.rsplit('/').next().unwrap_or_default();
        let name = host.split(':').next().unwrap_or_default();
        return Ok(format!("/srv/www/{name}"));
    };
    let whole = std::path::absolute(given).unwrap_or_else(|_| given.clone());
    let text = whole
        .to_str()
        .filter(|it| !it.chars().any(char::is_control));
    text.map(str::to_owned).ok_or_else(|| {
        let message = message!("server-folder-unwritable-name", folder = given.display());
        let hint = message!("server-folder-rename");
        Refusal::wrong_use(Diagnostic::error("wrong-use", message).hint(hint))
    })
}

/// Writes the file, into a folder of the site unless told otherwise; gives where it is.
fn write(args: &Arguments, server: ServerKind, text: &str) -> Result<PathBuf, Diagnostic> {
    let name = server.file_name();
    let root = args.site.root.as_path();
    let Some(out) = &args.out else {
        let kind = match server {
            ServerKind::Nginx => "nginx",
            ServerKind::Apache => "apache",
            ServerKind::Caddy => "caddy",
        };
        let below = format!("server/{kind}/{name}");
        written::replace(root, &below, text.as_bytes())?;
        return Ok(if root == Path::new(".") {
            below.into()
        } else {
            root.join(below)
        });
    };
    let unwritable = |error: io::Error| {
        let message = message!(
            "server-cannot-write",
            folder = out.display(),
            error = error.to_string()
        );
        Diagnostic::error("unwritable", message).hint(message!("server-choose-folder"))
    };
    fs::create_dir_all(out).map_err(unwritable)?;
    written::replace(out, name, text.as_bytes())?;
    Ok(out.join(name))
}
