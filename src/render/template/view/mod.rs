//! All that templates can see, as values; the contract with themes ([`crate::contract`]).
//!
//! Takes the stage and what is being printed; gives Tera's contexts and functions. Text shown to a reader carries its
//! language: what is foreign comes wrapped in `<bdi lang dir>` already, and has a twin `…_plain` for attributes.

mod address;
mod asset;
mod belonging;
mod changes;
mod chart;
mod data;
mod drawing;
mod engine;
mod events;
mod feeds;
mod files;
mod filters;
mod frame;
mod functions;
mod headings;
mod heads;
mod item;
mod lines;
mod lists;
mod media;
mod menus;
mod messages;
mod object;
mod page;
mod picture_functions;
mod search_choices;
mod slices;
mod special_pages;
mod standing;
mod times;
mod trail;
mod value;
mod versions;
mod words;

pub use changes::{changes, word};
pub use engine::{Engine, around, on_stage, read_templates};
pub use feeds::{feed_title, site_title};
pub use item::updated;
pub use object::Object;
pub use page::page;
pub use search_choices::types as search_types;
pub use special_pages::{languages, moved, not_found, redirect, search};
pub use value::{map, optional, plain, plain_text};
