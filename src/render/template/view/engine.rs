//! The templates of a theme, on the stage that they show.

use std::sync::Arc;

use tera::{Context, Value};

use super::files::attachments;
use super::frame::{Frame, MarkedMenus, site, unmarked};
use super::functions::register;
use super::item::{direction, item};
use super::menus::{Marks, menus};
use super::standing::{standing, with_standing};
use super::value::{list, map, yaml};
use crate::contract::FUNCTIONS;
use crate::diagnostic::Diagnostic;
use crate::render::context::{RenderContext, Rendered, Stage};
use crate::render::template::Templates;
use crate::site::{Version, WorkId};
use crate::source::Sources;
use crate::theme::Theme;

/// Templates with everything that they see around a page.
pub struct Engine {
    stage: Arc<Stage>,
    pub(in crate::render) templates: Arc<Templates>,
    pub(super) frame: Frame,
}

/// Reads the templates of a theme.
pub fn read_templates(sources: &Sources, theme: &Theme) -> (Templates, Vec<Diagnostic>) {
    let functions = FUNCTIONS.iter().map(|function| function.name);
    Templates::read(sources, theme, functions.collect())
}

/// Gives the templates of a theme their functions, which ask this stage.
#[must_use]
pub fn on_stage(mut templates: Templates, stage: &Arc<Stage>) -> Templates {
    templates.register(|tera| register(tera, stage));
    templates
}

impl Engine {
    /// Makes one from templates that are [on](on_stage) the stage.
    pub fn new(stage: Arc<Stage>, templates: Arc<Templates>) -> (Self, Vec<Diagnostic>) {
        let mut notes = Vec::new();
        let frame = Frame::new(&stage, &templates, &mut notes);
        let engine = Engine {
            stage,
            templates,
            frame,
        };
        (engine, notes)
    }

    /// What is being printed from.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Prints a template.
    pub fn print(&self, name: &str, context: &Context, here: &RenderContext) -> Rendered {
        self.templates.render(name, context, here)
    }

    /// Prints a component that Markdown calls.
    ///
    /// # Errors
    /// What the template says is wrong.
    pub fn component(
        &self,
        name: &str,
        args: &Context,
        body: Option<&str>,
        here: &RenderContext,
    ) -> Result<String, Diagnostic> {
        let implicits = implicits(self, here);
        self.templates.component(name, args, &implicits, body, here)
    }

    /// The template for a work in a language.
    pub fn name_for(&self, version: Version) -> String {
        self.templates.for_work(&self.stage, version)
    }

    /// The item of a work for a list, with what the theme prints of it once for all lists.
    pub fn listed(&self, here: &RenderContext, work: WorkId) -> Option<Value> {
        let stage = self.stage();
        let make = || item(stage, here, work);
        match self.frame.fixed(stage, here) {
            Some(fixed) if !self.frame.of_items.is_empty() => {
                let print = |item| {
                    let names = &self.frame.of_items;
                    with_standing(
                        stage,
                        &self.templates,
                        names,
                        here.lang,
                        &fixed.unmarked,
                        item,
                    )
                };
                stage.items.listed((here.lang, work), &|| make().map(print))
            }
            _ => make(),
        }
    }
}

/// The variables that every template sees.
pub fn around(engine: &Engine, here: &RenderContext) -> Context {
    let stage = engine.stage();
    let (mut context, marked) = shared_context(engine, here);
    let standing = marked.map_or_else(
        || standing(stage, &engine.templates, here, &context, &mut Vec::new()),
        |marked| marked.standing.clone(),
    );
    context.insert_value("standing", standing);
    context.insert_value("translations", list([]));
    context.insert_value("page", Value::none());
    context.insert_value("list", Value::none());
    context
}

/// Those of them that pages share, and what else was made for their marks.
fn shared_context<'p>(
    engine: &'p Engine,
    here: &RenderContext,
) -> (Context, Option<&'p MarkedMenus>) {
    let (stage, frame) = (engine.stage(), &engine.frame);
    let mut context = frame.fixed(stage, here).map_or_else(
        || unmarked(frame, stage, here),
        |fixed| fixed.unmarked.clone(),
    );
    // Its policy is another one: it says where the form may be sent.
    let has_form = |page| stage.site.page(page).form_target().is_some();
    if here.page.is_some_and(has_form) {
        context.insert_value("site", site(frame, stage, here));
    }
    let mut marks = Marks::of(stage, here, here.work);
    // A later part of a list lies below the entry of the list, which leads to the first.
    if is_later_part(stage, here) {
        marks.active.extend(marks.current.take());
    }
    let marked = frame.marked(stage, here, &marks);
    let menus = marked.map_or_else(|| menus(stage, here, &marks), |known| known.menus.clone());
    context.insert_value("menus", menus);
    (context, marked)
}

/// Whether what is printed has another address than the page or list that it is of: as the second page of a list, or a year.
fn is_later_part(stage: &Stage, here: &RenderContext) -> bool {
    let version = here.work.map(|work| work.version(here.lang));
    version.is_some_and(|version| *stage.plan.route(&stage.site, version) != here.route)
}

/// What components called from Markdown may take from around them.
pub fn implicits(engine: &Engine, here: &RenderContext) -> Context {
    let stage = engine.stage();
    let (mut context, _) = shared_context(engine, here);
    context.insert_value("translations", list([]));
    context.insert_value("page", Value::none());
    context.insert_value("list", Value::none());
    if let Some(page) = here.page.map(|page| stage.site.page(page)) {
        let value = map([
            ("name", Value::from(&*stage.site.work(page.work).name)),
            ("title", Value::from(&*page.article.front.title)),
            (
                "permalink",
                Value::from(
                    stage
                        .links
                        .absolute(stage.plan.route(&stage.site, page.version())),
                ),
            ),
            ("lang", Value::from(page.lang.as_str())),
            ("dir", Value::from(direction(stage, page.lang).as_str())),
            ("foreign", Value::from(page.lang != here.lang)),
            ("attachments", attachments(stage, here, page)),
            ("extra", yaml(&page.extra())),
        ]);
        context.insert_value("page", value);
    }
    context
}
