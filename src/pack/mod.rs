//! Offline copies: what holds them together, and what proves them.
//!
//! Takes the outputs of an offline edition, printed; gives a manifest of their digests ([`manifest`]), a signature of it
//! ([`signature`]), a ZIP archive that is the same byte for byte whenever the site is ([`archive`]), and everything in them
//! that would not work from a disk ([`proof`]). It writes to whatever it is handed and opens no file itself.

pub mod archive;
pub mod manifest;
pub mod proof;
pub mod signature;
