//! A bucket: its objects read, written and removed, each by a signed request.
//!
//! Requests are signed by `rusty-s3` in their addresses, which therefore stand in no message.

use std::env;
use std::time::Duration;

use diwan::diagnostic::Message;
use diwan::settings::Bucket;
use rusty_s3::{Bucket as Signed, Credentials, S3Action, UrlStyle};
use ureq::http::Method;

use super::http::{Http, HttpAnswer};
use super::{Attempt, Diagnostic, failed};

/// How long a signature holds.
const HOLDS: Duration = Duration::from_secs(15 * 60);

/// A bucket that can be asked.
pub(super) struct BucketStore<'a> {
    http: Http,
    bucket: Signed,
    credentials: Credentials,
    settings: &'a Bucket,
}

impl<'a> BucketStore<'a> {
    /// The bucket of these settings, with the secrets of the environment.
    pub(super) fn open(settings: &'a Bucket) -> Attempt<Self> {
        let secret = |name: &'static str| {
            let value = env::var(name).ok().filter(|value| !value.is_empty());
            value.ok_or_else(|| {
                let message = message!("deploy-no-secret", name);
                failed(message, message!("deploy-set-secret", name))
            })
        };
        let (key, value) = (
            secret("AWS_ACCESS_KEY_ID")?,
            secret("AWS_SECRET_ACCESS_KEY")?,
        );
        let credentials = match secret("AWS_SESSION_TOKEN") {
            Ok(token) => Credentials::new_with_token(key, value, token),
            Err(_) => Credentials::new(key, value),
        };
        let style = match settings.in_host {
            true => UrlStyle::VirtualHost,
            false => UrlStyle::Path,
        };
        let unusable = || {
            let message = message!("deploy-endpoint-unusable", endpoint = settings.endpoint);
            failed(message, message!("deploy-mend-endpoint"))
        };
        let endpoint = settings.endpoint.parse().map_err(|_| unusable())?;
        let (name, region) = (settings.name.clone(), settings.region.clone());
        Ok(BucketStore {
            http: Http::to(&settings.endpoint)?,
            bucket: Signed::new(endpoint, style, name, region).map_err(|_| unusable())?,
            credentials,
            settings,
        })
    }

    /// Reads an object; `None` where there is none.
    pub(super) fn get(&self, path: &str) -> Attempt<Option<HttpAnswer>> {
        let key = self.key(path);
        let address = || {
            let action = self.bucket.get_object(Some(&self.credentials), &key);
            action.sign(HOLDS).to_string()
        };
        let answer = self.http.ask(&Method::GET, address, &[], None);
        let answer = answer.map_err(|why| self.unreachable(why))?;
        match answer.status {
            200 => Ok(Some(answer)),
            404 if !says(&answer, "NoSuchBucket") => Ok(None),
            _ => Err(self.refused(path, &answer)),
        }
    }

    /// Writes an object; `None` where a condition was not met.
    pub(super) fn put(
        &self,
        path: &str,
        headers: &[(&str, String)],
        condition: Option<(&str, &str)>,
        bytes: &[u8],
    ) -> Attempt<Option<HttpAnswer>> {
        let key = self.key(path);
        let address = || {
            let mut action = self.bucket.put_object(Some(&self.credentials), &key);
            for (name, value) in headers
                .iter()
                .filter(|(name, _)| name.starts_with("x-amz-"))
            {
                action.headers_mut().insert(*name, value.clone());
            }
            action.sign(HOLDS).to_string()
        };
        let mut all: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        all.extend(condition);
        let answer = self.http.ask(&Method::PUT, address, &all, Some(bytes));
        let answer = answer.map_err(|why| self.unreachable(why))?;
        match answer.status {
            200 | 201 | 204 => Ok(Some(answer)),
            409 | 412 if condition.is_some() => Ok(None),
            _ => Err(self.refused(path, &answer)),
        }
    }

    /// Removes an object, if there is one.
    pub(super) fn delete(&self, path: &str) -> Attempt<()> {
        let key = self.key(path);
        let address = || {
            let action = self.bucket.delete_object(Some(&self.credentials), &key);
            action.sign(HOLDS).to_string()
        };
        let answer = self.http.ask(&Method::DELETE, address, &[], None);
        let answer = answer.map_err(|why| self.unreachable(why))?;
        match answer.status {
            200 | 202 | 204 | 404 => Ok(()),
            _ => Err(self.refused(path, &answer)),
        }
    }

    fn key(&self, path: &str) -> String {
        format!("{}{path}", self.settings.prefix)
    }

    fn unreachable(&self, why: Message) -> Diagnostic {
        let message = message!("deploy-unreachable", host = self.settings.endpoint, why);
        failed(message, message!("deploy-run-again"))
    }

    fn refused(&self, path: &str, answer: &HttpAnswer) -> Diagnostic {
        let text = String::from_utf8_lossy(&answer.body);
        let code = text
            .split_once("<Code>")
            .and_then(|(_, rest)| rest.split_once("</Code>"));
        let code = code.map_or_else(String::new, |(code, _)| code.to_owned());
        let message = message!(
            "deploy-refused",
            file = path,
            status = u64::from(answer.status),
            code
        );
        failed(message, message!("deploy-check-rights"))
    }
}

fn says(answer: &HttpAnswer, code: &str) -> bool {
    String::from_utf8_lossy(&answer.body).contains(code)
}
