//! Diwan turns Markdown in several languages into a publication: a web site, an offline copy, a live preview.
//!
//! # One page to find everything
//!
//! A publication is made in five steps, each a function from values to values and a list of what was found wrong:
//!
//! | step | does | where |
//! | --- | --- | --- |
//! | read | a folder becomes [`Sources`](source::Sources) | [`source`] |
//! | parse | one file becomes its value | [`settings`], [`catalogue`], [`theme`], [`article`] |
//! | assemble | articles become a [`Site`](site::Site) of works and pages | [`site`] |
//! | plan | every output gets its address: a [`Plan`](plan::Plan) | [`plan`] |
//! | render | one output becomes bytes | [`render`] |
//!
//! A [`Press`](press::Press) holds the first four done and does the fifth for whichever output is asked for. `build`
//! writes them all, `check` applies its rules to them; they differ by a value, the [`Edition`](edition::Edition), and by
//! nothing else.
//!
//! What a reader sees carries its language: [`language::Text`]. What a locale knows (direction, dates, numbers, order,
//! typography) is asked of [`locale::Locale`]. What is wrong is a [`Diagnostic`](diagnostic::Diagnostic).
//!
//! The modules stand on floors, lowest first in the list below; each uses those beneath it and none beside or above it.
//! `ARCHITECTURE.md` says why; a test holds the code to it.

// First, since all others say what is wrong by its macro.
#[macro_use]
pub mod diagnostic;
pub mod contract;
pub mod language;
pub mod markup;
pub mod route;

pub mod data;
pub mod defaults;
pub mod edition;
pub mod locale;
pub mod source;
pub mod yaml;

pub mod article;
pub mod catalogue;
pub mod ledger;
pub mod picture;
pub mod releases;
pub mod settings;
pub mod terms;
pub mod theme;

pub mod site;

pub mod plan;

pub mod render;

pub mod press;

pub mod check;
pub mod import;
pub mod pack;
pub mod server;
