//! Diwan turns Markdown in several languages into a publication.
pub mod article;
pub mod catalogue;
pub mod check;
pub mod diagnostic;
pub mod edition;
pub mod language;
pub mod locale;
pub mod pack;
pub mod plan;
pub mod press;
pub mod render;
pub mod route;
pub mod settings;
pub mod site;
pub mod source;
pub mod theme;
pub mod yaml;
