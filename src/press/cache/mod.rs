//! What was made or read once and is wanted again, up to a bound: items of works, entries of feeds, texts of files.

mod bounded;
mod entries;
mod items;
mod texts;

pub(super) use entries::Entries;
pub(super) use items::Items;
pub(super) use texts::{Held, Texts};
