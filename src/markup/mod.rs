//! Finished HTML, read as a stream.
//!
//! Takes a page as it is handed to readers; gives its tags with their places ([`read`]), what its elements may hold
//! ([`elements`]), and where its tags do not fit into each other ([`Nesting`]). Nothing is copied and no tree is built: what
//! looks at thirty thousand pages must cost less than printing them. The tokenizer is held to html5ever's by a property
//! test.
//!
//! It knows nothing of sites, and changes nothing. What authors wrote is made safe in `render::html::sanitise`, which needs
//! the tree that browsers make and therefore another reader.

pub mod elements;
mod nesting;
pub mod obsolete;
mod reader;
#[cfg(test)]
mod tests;
mod value;

pub use nesting::{Misfit, Nesting};
pub use reader::{Attribute, HtmlToken, Tag, read};
pub use value::decode;
