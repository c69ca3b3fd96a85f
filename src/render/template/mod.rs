//! What a theme prints with: its templates, and all that they see.
//!
//! `templates` reads them and leads their faults back to a line; `view` makes the values and functions that they see and binds
//! both to a [`Stage`](crate::render::Stage), as an [`Engine`]; `current` says to a function which page is asking, and `fault` carries what it says is wrong;
//! `positional` gives arguments the names that Tera asks for; `reach` says what a template may come to show.

mod circle;
mod complaint;
mod current;
mod depth;
mod fault;
mod positional;
mod reach;
mod templates;
pub mod view;

pub use reach::Reach;
pub use templates::Templates;
pub use view::{Engine, on_stage, read_templates};
