//! Offline copies: what holds them together, and what proves them.
//!
//! Takes the outputs of an offline edition, printed; gives a manifest of their digests ([`manifest`]), a signature of it
//! ([`signature`]), a ZIP archive that is the same byte for byte whenever the site is ([`archive`]), and everything in them
//! that would not work from a disk ([`proof`]). Of chosen works ([`selection`]) it makes documents that carry all they need
//! ([`single`]) and books ([`epub`]). It writes to whatever it is handed and opens no file itself.

pub mod archive;
pub mod epub;
mod files;
pub mod manifest;
pub mod proof;
pub mod selection;
pub mod signature;
pub mod single;
mod tree;

pub use files::{Files, plain_name};
