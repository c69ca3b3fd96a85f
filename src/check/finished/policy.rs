//! What the site's content policy keeps from working (W3C Content Security Policy Level 3).

use crate::settings::{BaseUrl, ContentPolicy};

use super::addresses::has_scheme;

/// The policy, asked one thing at a time.
pub(super) struct Policy<'p> {
    policy: ContentPolicy,
    site: &'p BaseUrl,
}

impl<'p> Policy<'p> {
    pub fn new(policy: ContentPolicy, site: &'p BaseUrl) -> Self {
        Policy { policy, site }
    }

    /// Whether a page may hold what the directive is for. Who names a nonce or a digest has thought of it.
    pub fn allows_inside(&self, directive: &str) -> bool {
        let mut sources = self.policy.sources(directive);
        sources.any(|it| {
            it == "'unsafe-inline'" || it.starts_with("'nonce-") || it.starts_with("'sha")
        })
    }

    /// The value of the directive that would let what stands at `address` be loaded; `None` when it is.
    pub fn blocks(&self, directive: &str, address: &str) -> Option<String> {
        match has_scheme(address) || address.starts_with("//") {
            true => self.policy.blocks(directive, address, self.site),
            false => {
                let own = format!("{}{address}", self.site.origin);
                self.policy.blocks(directive, &own, self.site)
            }
        }
    }
}
