//! What printing looks at, and where it prints.
//!
//! A [`Stage`] is everything that was assembled and planned, the same for all outputs; a [`RenderContext`] is the address, the
//! language and the page of the one that is being printed; [`Rendered`] is what comes of it. Nothing here knows how any output
//! is made.

use std::sync::Arc;

use super::faces::Faces;
use crate::catalogue::Catalogues;
use crate::diagnostic::Diagnostic;
use crate::edition::Edition;
use crate::language::{Direction, Lang};
use crate::plan::{Links, Output, Plan};
use crate::route::Route;
use crate::site::{PageId, Site, Version, WorkId};
use crate::source::Sources;
use crate::theme::{FontUse, Theme};

/// An output's bytes, and what is to be said about it.
#[derive(Debug, Default)]
pub struct Rendered {
    /// The file; empty where it could not be made, which the notes then say.
    pub bytes: Vec<u8>,
    /// What is wrong with it.
    pub notes: Vec<Diagnostic>,
}

impl Rendered {
    /// A file about which there is nothing to be said.
    pub fn clean(bytes: impl Into<Vec<u8>>) -> Self {
        Rendered {
            bytes: bytes.into(),
            notes: Vec::new(),
        }
    }

    /// No file, for this reason.
    pub fn failed(note: Diagnostic) -> Self {
        Rendered {
            bytes: Vec::new(),
            notes: vec![note],
        }
    }
}

impl From<Result<Vec<u8>, Diagnostic>> for Rendered {
    fn from(made: Result<Vec<u8>, Diagnostic>) -> Self {
        made.map_or_else(Rendered::failed, Rendered::clean)
    }
}

/// Everything that printing may look at; immutable.
pub struct Stage {
    /// The files.
    pub sources: Arc<Sources>,
    /// The model.
    pub site: Site,
    /// The addresses.
    pub plan: Plan,
    /// The theme.
    pub theme: Theme,
    /// The words of the interface.
    pub catalogues: Catalogues,
    /// For whom and when.
    pub edition: Edition,
    /// How addresses are written.
    pub links: Links,
    /// The theme's fonts, where social cards are drawn with them.
    pub faces: Option<Arc<Faces>>,
    /// What was made for one output and is wanted by others.
    pub items: Box<dyn ItemCache>,
}

/// Keeps what many outputs show, for as long as the stage stands. Who asks cannot tell whether it was kept.
pub trait ItemCache: Send + Sync {
    /// The item of a work for the readers of a language, as `make` makes it.
    fn item(
        &self,
        place: (Lang, WorkId),
        make: &dyn Fn() -> Option<tera::Value>,
    ) -> Option<tera::Value>;

    /// The item of a work for lists, with what is printed of it.
    fn listed(
        &self,
        place: (Lang, WorkId),
        make: &dyn Fn() -> Option<tera::Value>,
    ) -> Option<tera::Value>;
}

impl Stage {
    /// Reads the theme's fonts, where there is something to draw with them.
    #[must_use]
    pub fn with_faces(self) -> Self {
        let faces = self
            .plan
            .has_cards()
            .then(|| Arc::new(Faces::read(&self.sources, &self.theme.fonts)));
        Stage { faces, ..self }
    }

    /// The families for text of a direction: first those that write it, then the others, which have the foreign words in it.
    /// A font for headings goes before those for everything, and stays out of running text.
    pub(crate) fn font_families(&self, role: FontUse, direction: Direction) -> Vec<&str> {
        let fonts = &self.theme.fonts;
        let files = self.plan.fonts().iter();
        let mut ranked: Vec<_> = files
            .enumerate()
            .filter(|(_, file)| fonts[file.font].role.is_none_or(|other| other == role))
            .map(|(order, file)| {
                let is_foreign = file.direction.is_some_and(|other| other != direction);
                (
                    is_foreign,
                    fonts[file.font].role.is_none(),
                    file.font,
                    order,
                )
            })
            .collect();
        ranked.sort_unstable();
        let mut names: Vec<&str> = Vec::new();
        for (_, _, font, _) in ranked {
            let name = &*fonts[font].family;
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// These families as one value for `font-family`.
    pub(crate) fn font_stack(&self, role: FontUse, direction: Direction) -> String {
        let quoted = self.font_families(role, direction).into_iter();
        let quoted: Vec<String> = quoted.map(|family| format!("'{family}'")).collect();
        quoted.join(", ")
    }

    /// The address `to` as it is written in what `here` prints.
    pub(crate) fn href(&self, here: &RenderContext, to: &Route) -> String {
        if here.elsewhere {
            self.links.absolute(to)
        } else {
            self.links.href(&here.route, to)
        }
    }
}

/// What is being printed.
#[derive(Debug, Clone)]
pub struct RenderContext {
    /// The address that is printed.
    pub route: Route,
    /// The language of its readers.
    pub lang: Lang,
    /// The work, where one is printed.
    pub work: Option<WorkId>,
    /// The page whose body is shown, where one is.
    pub page: Option<PageId>,
    /// Whether it is read elsewhere than at its address (in a feed), so that links must say all.
    pub elsewhere: bool,
    /// Whether the next picture is the first of the page's body: likely in sight at once, it is not to wait.
    pub is_first_picture: bool,
}

impl RenderContext {
    /// An output that is no work's.
    pub fn for_output(output: &Output, lang: Lang) -> Self {
        RenderContext {
            route: output.route.clone(),
            lang,
            work: None,
            page: None,
            elsewhere: false,
            is_first_picture: false,
        }
    }

    /// An output of a work.
    pub fn for_work(stage: &Stage, output: &Output, version: Version) -> Self {
        RenderContext {
            work: Some(version.work),
            page: stage.site.presence(version).page(),
            ..RenderContext::for_output(output, version.lang)
        }
    }

    /// No output: for what is printed once for many.
    pub fn for_language(stage: &Stage, lang: Lang) -> Self {
        RenderContext {
            route: stage.links.start(lang),
            lang,
            work: None,
            page: None,
            elsewhere: false,
            is_first_picture: false,
        }
    }

    /// That work for those readers.
    pub fn version(&self) -> Option<Version> {
        self.work.map(|work| work.version(self.lang))
    }

    /// What stands before the `#` of a link to another place of the same page: nothing, unless it is read elsewhere.
    pub fn own_address(&self, stage: &Stage) -> String {
        if self.elsewhere {
            stage.href(self, &self.route)
        } else {
            String::new()
        }
    }
}
