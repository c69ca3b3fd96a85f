//! The keys of `site.yaml`, and those that no taxonomy can bear.

/// The keys of `site.yaml`; the keys of front matter, which no taxonomy can bear.
pub(super) use crate::contract::{FRONT_MATTER_KEYS as FRONT_MATTER, SITE_KEYS as KEYS};
