//! HTTP, as an upload and its proof need it: one request, one answer, and what it may have been when there was none.
//!
//! Roots of trust are Mozilla's, or those of the file that `SSL_CERT_FILE` names: a ministry may have its own. Proxies are those of
//! the environment, but never for this machine itself. No redirect is followed.

use std::time::Duration;
use std::{env, fs};

use diwan::diagnostic::Message;
use ureq::http::{Method, Request};
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Body};

use super::{Attempt, failed};

/// How long to wait for a connection, and for each part of an answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often a request is tried that failed by no fault of its own.
const TRIES: u32 = 4;

/// Makes requests.
pub struct Http(Agent);

/// An answer.
pub struct HttpAnswer {
    /// Its status.
    pub status: u16,
    /// The tag of what is there.
    pub tag: Option<String>,
    /// Where it leads.
    pub location: Option<String>,
    /// What was sent.
    pub body: Vec<u8>,
}

/// Why there is no answer.
pub enum Unreached {
    /// There is no server of that name, or none that takes a connection.
    NoServer(Message),
    /// Anything else, of which nothing follows.
    Other,
}

impl Http {
    /// For requests to the host of this address.
    pub fn to(address: &str) -> Attempt<Self> {
        Http::patient(address, PATIENCE)
    }

    /// The same, for so long.
    pub fn patient(address: &str, patience: Duration) -> Attempt<Self> {
        let mut tls = TlsConfig::builder();
        if let Some(file) = env::var_os("SSL_CERT_FILE") {
            let file = std::path::PathBuf::from(file);
            let pem = fs::read(&file).map_err(|error| {
                let message = message!("deploy-no-roots", file = file.display(), error);
                failed(message, message!("deploy-mend-roots"))
            })?;
            let roots: Vec<_> = parse_pem(&pem)
                .filter_map(|item| match item {
                    Ok(PemItem::Certificate(root)) => Some(root),
                    _ => None,
                })
                .collect();
            tls = tls.root_certs(RootCerts::new_with_certs(&roots));
        }
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(patience))
            .timeout_recv_response(Some(patience * 4))
            .user_agent(concat!("diwan/", env!("CARGO_PKG_VERSION")))
            .accept_encoding("identity")
            .tls_config(tls.build());
        if is_here(address) {
            config = config.proxy(None);
        }
        Ok(Http(config.build().new_agent()))
    }

    /// Asks once, and again while nobody answers or the other side is at fault. The error holds no address: it may be signed.
    pub fn ask(
        &self,
        method: &Method,
        address: impl Fn() -> String,
        headers: &[(&str, &str)],
        body: Option<&[u8]>,
    ) -> Result<HttpAnswer, Message> {
        let mut pause = Duration::from_millis(200);
        let mut tries = 1;
        loop {
            let answer = self.once(method, &address(), headers, body);
            let is_passing = match &answer {
                Ok(answer) => matches!(answer.status, 429 | 500 | 502 | 503 | 504),
                Err(_) => true,
            };
            if !is_passing || tries == TRIES {
                return answer;
            }
            std::thread::sleep(pause);
            pause *= 4;
            tries += 1;
        }
    }

    /// Asks once what stands there, and reads nothing of it: its status, and where it leads.
    ///
    /// # Errors
    /// No server can be reached, or what answers speaks no HTTP.
    pub fn look(&self, method: &Method, address: &str) -> Result<(u16, Option<String>), Unreached> {
        let request = Request::builder().method(method).uri(address);
        let request = request.header("range", "bytes=0-0").body(());
        let request = request.map_err(|_| Unreached::Other)?;
        let answer = self.0.run(request).map_err(|error| match error {
            ureq::Error::HostNotFound | ureq::Error::ConnectionFailed | ureq::Error::Io(_) => {
                Unreached::NoServer(reason(&error))
            }
            _ => Unreached::Other,
        })?;
        let location = answer.headers().get("location");
        let location = location.and_then(|it| it.to_str().ok()).map(str::to_owned);
        Ok((answer.status().as_u16(), location))
    }

    fn once(
        &self,
        method: &Method,
        address: &str,
        headers: &[(&str, &str)],
        body: Option<&[u8]>,
    ) -> Result<HttpAnswer, Message> {
        let mut request = Request::builder().method(method).uri(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let unsent = |_| message!("deploy-request-unwritable");
        let answer = match body {
            Some(body) => self.0.run(request.body(body).map_err(unsent)?),
            None => self.0.run(request.body(()).map_err(unsent)?),
        };
        read(answer.map_err(|error| reason(&error))?)
    }
}

fn read(answer: ureq::http::Response<Body>) -> Result<HttpAnswer, Message> {
    let header = |name: &str| {
        let value = answer.headers().get(name);
        value.and_then(|it| it.to_str().ok()).map(str::to_owned)
    };
    let (status, tag, location) = (answer.status().as_u16(), header("etag"), header("location"));
    let mut body = answer.into_body();
    let body = body.with_config().limit(u64::MAX).read_to_vec();
    Ok(HttpAnswer {
        status,
        tag,
        location,
        body: body.map_err(|error| reason(&error))?,
    })
}

/// What went wrong, without the address: it may be signed.
fn reason(error: &ureq::Error) -> Message {
    match error {
        ureq::Error::Io(error) => Message::of_system(error),
        ureq::Error::Timeout(_) => message!("deploy-no-answer-in-time"),
        ureq::Error::HostNotFound => message!("deploy-host-unknown"),
        ureq::Error::ConnectionFailed => message!("deploy-no-connection"),
        ureq::Error::Rustls(error) => Message::Quoted(error.to_string()),
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => message!("deploy-address-unaskable"),
        _ => message!("deploy-answer-unreadable"),
    }
}

/// Whether an address is one of this machine.
pub(in crate::commands) fn is_here(address: &str) -> bool {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = host.split('/').next().unwrap_or(host);
    host.starts_with("127.")
        || host.starts_with("[::1]")
        || host.split(':').next() == Some("localhost")
}
