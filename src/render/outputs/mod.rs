//! Outputs: a file or a folder for each kind. None knows another's bytes, nor who asks for it.

pub mod asset;
pub mod book;
pub mod calendar;
pub mod card;
pub mod changes;
pub mod feed;
pub mod font;
pub mod page;
pub mod picture;
pub mod script;
pub mod search;
pub mod sitemap;
pub mod start;
pub mod stated;
pub mod style;
mod style_addresses;
mod style_faults;
mod true_kind;
