//! `diwan serve`: the preview. What is saved is what is seen, in all languages, without a build.
//!
//! Takes the folder of a site; serves every output at its address, printed when it is asked for, and tells open pages
//! when it has changed. One thread waits for changes and sets up the press (`renew`), one looks through the pages that
//! nobody has open (`proofread`), and the rest answers requests (`http`). They share a [`state::Preview`].
//!
//! It writes nothing into the site and nothing beside it.

mod answer;
mod compare;
mod connections;
mod earlier;
mod events;
mod faults;
mod findings;
mod guard;
mod guide;
mod html;
mod http;
mod level;
mod listen;
mod live;
mod media;
mod moment;
mod moments;
mod other_press;
mod page;
mod pages;
mod proofread;
mod releases;
mod renew;
mod rows;
mod state;
mod status;
mod watch;
mod way;
mod withheld;
mod words;

use std::io;
use std::sync::Arc;

use diwan::diagnostic::Diagnostic;
use diwan::settings::PATH;
use diwan::source::Sources;

use super::report::Report;
use super::{Outcome, Refusal, edition, limits};
use crate::cli::Serve;
use renew::Renewal;
use state::Preview;
use watch::Watch;

/// Threads besides those that answer: who watches, renews, looks through pages, prints, and waits for a browser.
const OWN_THREADS: usize = 6;

/// Serves the preview until it is stopped.
pub fn run(args: &Serve) -> io::Result<Outcome> {
    let root = &args.site.root;
    let (sources, found) = Sources::open(root);
    if !root.join(PATH).is_file() {
        Report::new(found).message()?;
        return Ok(Outcome::Failed);
    }
    if let Err(diagnostic) = edition::web(&sources, args.now.as_deref(), args.drafts, None) {
        return Refusal::wrong_use(diagnostic).tell();
    }
    if let Err(diagnostic) = limits::try_threads(cores() + OWN_THREADS) {
        return Refusal::failed(diagnostic).tell();
    }
    // Watching begins before reading: what is saved while the site is read for the first time is not missed.
    let leads_out = |it: &Diagnostic| matches!(it.code, "link-leaves-site" | "link-to-hidden");
    let watch = Watch::new(root, !found.iter().any(leads_out));
    let mut renewal = Renewal::new(args);
    let preview = Arc::new(Preview::new(root.clone(), renewal.first()));
    preview.tell();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => return Refusal::failed(limits::no_room(&error)).tell(),
    };
    let outcome = runtime.block_on(async {
        let listener = match listen::bind(&args.host, args.port).await {
            Ok(listener) => listener,
            Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
        };
        renewal.spawn(&preview, watch);
        proofread::spawn(&preview);
        listen::announce(&listener, args, &preview)?;
        serve(listener, args, preview).await
    });
    // Stopping the preview waits for no page that is being printed and no tab that is open.
    runtime.shutdown_background();
    outcome
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

async fn serve(
    listener: tokio::net::TcpListener,
    args: &Serve,
    preview: Arc<Preview>,
) -> io::Result<Outcome> {
    let service = http::service(preview, &args.host);
    tokio::select! {
        () = connections::serve(listener, service) => Ok(Outcome::Done),
        stopped = tokio::signal::ctrl_c() => stopped.map(|()| Outcome::Done),
    }
}
