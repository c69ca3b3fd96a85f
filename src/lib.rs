//! Diwan turns Markdown in several languages into a publication: a web site, an offline copy, a live preview.
//!
//! # One page to find everything
//!
//! A publication is made in five steps, each a function from values to values and a list of what was found wrong:
//!
//! | step | does | where |
//! | --- | --- | --- |
//! | read | a folder becomes [`Sources`](source::Sources) | [`source`] |
//! | parse | one file becomes its value | [`settings`], [`catalogue`], [`theme`], [`article`], [`picture`] |
//! | assemble | articles become a [`Site`](site::Site) of works and pages | [`site`] |
//! | plan | every output gets its address: a [`Plan`](plan::Plan) | [`plan`] |
//! | render | one output becomes bytes | [`render`] |
//!
//! A [`Press`](press::Press) holds the first four done and does the fifth for whichever output is asked for. `build`
//! writes them all, `check` applies its rules to them. What is printed differs only by a value, the
//! [`Edition`](edition::Edition).
//!
//! What a reader sees carries its language: [`language::Text`]. What a locale knows (direction, dates, numbers, order,
//! typography) is asked of [`locale::Locale`]. What is wrong is a [`Diagnostic`](diagnostic::Diagnostic).
//!
//! The modules stand on floors, the lowest first in the list below, an empty line between two. A module uses those of lower
//! floors only. `ARCHITECTURE.md` says what each is for, and names the two that use a neighbour; `tests/floors.rs` holds the
//! code to it.

// First, since all others say what is wrong by its macro.
#[macro_use]
pub mod diagnostic;
pub mod contract;
pub mod language;
pub mod markup;
pub mod route;

pub mod data;
pub mod edition;
pub mod locale;
pub mod source;
pub mod yaml;

pub mod defaults;

pub mod article;
pub mod catalogue;
pub mod picture;
pub mod settings;
pub mod theme;

pub mod ledger;
pub mod releases;
pub mod terms;

pub mod site;

pub mod plan;

pub mod render;

pub mod press;

pub mod check;
pub mod import;
pub mod pack;
pub mod server;
