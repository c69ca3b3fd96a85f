//! Diwan turns Markdown in several languages into a publication.
pub mod catalogue;
pub mod diagnostic;
pub mod route;
pub mod language;
pub mod locale;
pub mod source;
pub mod edition;
pub mod yaml;
pub mod settings;
pub mod theme;
pub mod article;
pub mod site;
pub mod plan;
pub mod render;
pub mod press;
pub mod check;
