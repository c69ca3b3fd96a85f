//! Diwan turns Markdown in several languages into a publication.
pub mod catalogue;
pub mod diagnostic;
pub mod edition;
pub mod language;
pub mod route;
pub mod source;
