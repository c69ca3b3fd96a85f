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
//! The binary stands beside this library: `src/main.rs`, the command line in `src/cli`, a file or folder for each command in
//! `src/commands`. The rules of `check` are the files of `src/check/rules`. What the program says to its users stands in `messages/`, the
//! words of the built-in theme in `i18n/`, the theme itself in `themes/ministry`.
//!
//! The modules stand on floors, the lowest first in the list below. A module uses those of lower floors only, but for `diagnostic`,
//! which names languages, and `route`, which says in a message why an address is none. `ARCHITECTURE.md` says what each is for;
//! `tests/floors.rs` holds the code to it.

// Floor 0, what everybody speaks of. First `diagnostic`, since all others say what is wrong by its macro, `message!`.
#[macro_use]
pub mod diagnostic;
pub mod contract;
pub mod language;
pub mod markup;
pub mod route;

// Floor 1: the locale, and what is read.
pub mod data;
pub mod edition;
pub mod locale;
pub mod source;
pub mod yaml;

// Floor 2.
pub mod defaults;

// Floor 3: each reads one kind of file.
pub mod article;
pub mod catalogue;
pub mod picture;
pub mod settings;
pub mod theme;

// Floor 4: the files beside the settings.
pub mod ledger;
pub mod releases;
pub mod terms;

// Floor 5: works and pages.
pub mod site;

// Floor 6: every output and its address.
pub mod plan;

// Floor 7: one output to its bytes.
pub mod render;

// Floor 8: all of the above, set up.
pub mod press;

// Floor 9: what is done with it.
pub mod check;
pub mod import;
pub mod pack;
pub mod server;
pub mod xliff;
