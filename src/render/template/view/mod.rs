//! All that templates can see, as values; the contract with themes (`themes/ministry/README.md`).
//!
//! Takes the stage and what is being printed; gives Tera's contexts and functions. Text shown to a reader carries its
//! language: what is foreign comes wrapped in `<bdi lang dir>` already, and has a twin `…_plain` for attributes.

mod files;
mod frame;
mod functions;
mod headings;
mod heads;
mod item;
mod lists;
mod menus;
mod messages;
mod object;
mod page;
mod pictures;
mod places;
mod standing;
mod times;
mod trail;
mod value;
mod versions;
mod words;

pub use frame::{Frame, around, implicits};
pub use functions::{FUNCTIONS, register};
pub use item::updated;
pub use object::Object;
pub use page::page;
pub use places::{languages, not_found, redirect, search};
pub use value::{list, map, optional, plain, plain_text};
