//! Outputs: a file or a folder for each kind, none of which knows another's bytes.

pub mod asset;
mod book;
pub mod card;
pub mod feed;
pub mod font;
pub mod picture;
pub mod search;
pub mod sitemap;
pub mod start;
pub mod style;

pub use book::Opening;
pub use card::Faces;
pub use picture::original;
