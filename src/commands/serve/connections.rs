//! Connections to the preview: as many as there is room for, and each only as long as it does something.
//!
//! A client that connects and says nothing, or says it letter by letter, or does not take its answer, holds a descriptor that
//! others need. Such a connection ends after a few seconds; and where there is no room for a new one, the oldest goes: a
//! page that listens for changes comes back by itself, so nobody is shut out for long.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::{Sleep, sleep};

/// How long a request may take to arrive, and a connection to be silent between two.
const ARRIVAL: Duration = Duration::from_secs(5);
/// How long an answer may wait for its client to take more of it.
const TAKING: Duration = Duration::from_secs(20);
/// How long to wait where the system has no descriptor for a new connection.
const BREATH: Duration = Duration::from_millis(100);

/// Answers until the process ends.
pub async fn serve(listener: TcpListener, service: Router) {
    let room = room();
    let mut open: VecDeque<JoinHandle<()>> = VecDeque::new();
    loop {
        let accepted = listener.accept().await;
        open.retain(|connection| !connection.is_finished());
        match accepted {
            Ok((stream, _)) => {
                while open.len() >= room {
                    end_oldest(&mut open);
                }
                open.push_back(tokio::spawn(answer(stream, service.clone())));
            }
            // The client has gone again.
            Err(error) if is_of_the_other_side(&error) => {}
            Err(_) => {
                end_oldest(&mut open);
                sleep(BREATH).await;
            }
        }
    }
}

fn end_oldest(open: &mut VecDeque<JoinHandle<()>>) {
    if let Some(oldest) = open.pop_front() {
        oldest.abort();
    }
}

fn is_of_the_other_side(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(
        error.kind(),
        ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted
    )
}

async fn answer(stream: TcpStream, service: Router) {
    let stream = TokioIo::new(Taken {
        stream,
        waiting: None,
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(ARRIVAL)
        .serve_connection(stream, TowerToHyperService::new(service));
    // That the other side has gone is no news to anybody.
    let _ = connection.await;
}

/// For how many connections there is room: a part of the descriptors, since pages are made from files that are opened too.
fn room() -> usize {
    const MOST: usize = 1000;
    const FEWEST: usize = 4;
    /// For the process itself: its terminal, its watch, what its runtime waits with.
    const OWN: usize = 24;
    #[cfg(unix)]
    let descriptors = {
        use rustix::process::{Resource, getrlimit};
        let limit = getrlimit(Resource::Nofile).current;
        limit.and_then(|limit| usize::try_from(limit).ok())
    };
    #[cfg(not(unix))]
    let descriptors: Option<usize> = None;
    descriptors.map_or(MOST, |some| {
        (some.saturating_sub(OWN) / 2).clamp(FEWEST, MOST)
    })
}

/// A stream whose other side must take what is written to it.
struct Taken {
    stream: TcpStream,
    /// Since when it takes nothing.
    waiting: Option<Pin<Box<Sleep>>>,
}

impl Taken {
    /// What came of a write, or that it has waited for too long.
    fn within_time<T>(
        &mut self,
        context: &mut Context<'_>,
        written: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.waiting = None;
            return written;
        }
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(TAKING)));
        ready!(waiting.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Taken {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl AsyncWrite for Taken {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.within_time(context, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, bytes);
        self.within_time(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(context);
        self.within_time(context, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
