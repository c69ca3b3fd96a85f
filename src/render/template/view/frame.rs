//! What every page has around it, made once: site, theme, languages, menus, standing components.

use std::collections::BTreeMap;

use tera::{Context, Value};

use super::belonging::Belonging;
use super::feeds::feeds;
use super::item::direction;
use super::menus::{Marks, menus};
use super::standing::{of_items, standing, unknown};
use super::trail;
use super::value::{html, list, map, optional, plain, yaml};
use crate::catalogue::Args;
use crate::diagnostic::Diagnostic;
use crate::edition::{Form, LinkStyle};
use crate::language::Lang;
use crate::render::context::{RenderContext, Stage};
use crate::render::template::Templates;
use crate::route::Route;
use crate::site::{WorkId, WorkKind};

/// Values that are the same on every page, or on all pages of a language.
pub struct Frame {
    theme_extra: Value,
    site_extra: Value,
    /// What each language calls itself.
    names: Vec<Value>,
    belongings: Vec<Belonging>,
    /// The standing components that show a work.
    pub(super) of_items: Vec<String>,
    /// By language and work: where a page stands among the members of its section.
    places: Vec<Vec<u32>>,
    /// By language; empty when links are relative and so differ from page to page.
    fixed: Vec<Fixed>,
}

/// What all pages of a language have around them when links do not depend on the page.
pub(super) struct Fixed {
    pub(super) unmarked: Context,
    by_marks: BTreeMap<Marks, MarkedMenus>,
    /// The feeds that tell of the pages of each section.
    feeds: BTreeMap<WorkId, Value>,
    /// The steps of the breadcrumbs of what lies in each section.
    trails: BTreeMap<WorkId, Vec<Value>>,
}

/// What depends on the marks in menus, and on nothing else of a page.
pub(super) struct MarkedMenus {
    pub(super) menus: Value,
    pub(super) standing: Value,
}

impl Frame {
    /// Prepares them.
    pub fn new(stage: &Stage, templates: &Templates, found: &mut Vec<Diagnostic>) -> Self {
        let langs = || stage.site.langs();
        let mut frame = Frame {
            theme_extra: yaml(&stage.theme.extra),
            site_extra: yaml(&stage.site.settings.extra),
            names: langs()
                .map(|lang| Value::from(own_name(stage, lang)))
                .collect(),
            belongings: langs().map(|lang| Belonging::of(stage, lang)).collect(),
            of_items: of_items(stage, templates),
            places: langs().map(|lang| places(stage, lang)).collect(),
            fixed: Vec::new(),
        };
        found.extend(unknown(stage, templates));
        let fixed = |lang| Fixed::new(&frame, stage, templates, lang, found);
        let fixed = langs().map(fixed).collect();
        // Else it was made for its faults alone, which are the same on every page.
        if stage.edition.links == LinkStyle::Rooted {
            frame.fixed = fixed;
        }
        frame
    }

    /// What a language calls itself.
    pub fn own_name(&self, stage: &Stage, lang: Lang) -> Value {
        self.names[stage.site.position(lang)].clone()
    }

    /// What the pages of a language tell machines of their site.
    pub fn belonging(&self, stage: &Stage, lang: Lang) -> &Belonging {
        &self.belongings[stage.site.position(lang)]
    }

    /// The steps of the breadcrumbs above a work; what lies in one section shares them.
    pub fn above(&self, stage: &Stage, here: &RenderContext, work: WorkId) -> Vec<Value> {
        let Some(section) = stage.site.work(work).parent else {
            return Vec::new();
        };
        let fixed = self.fixed(stage, here);
        let known = fixed.and_then(|fixed| fixed.trails.get(&section));
        let made = || trail::down_to(stage, here, section);
        known.cloned().unwrap_or_else(made)
    }

    /// The members of the section that a page is in, and its place among them; none for what is no page of a section.
    pub fn place<'s>(
        &self,
        stage: &'s Stage,
        lang: Lang,
        work: WorkId,
    ) -> Option<(&'s [WorkId], usize)> {
        let site = &stage.site;
        let parent = site.work(work).parent?;
        let place = self.places[site.position(lang)][work.0 as usize] as usize;
        let members = site.members(parent.version(lang));
        (members.get(place) == Some(&work)).then_some((members, place))
    }

    /// The feeds that tell of a page; most pages have none of their own, and those of a section share one list.
    pub fn feeds(&self, stage: &Stage, here: &RenderContext, work: WorkId) -> Value {
        let parent = stage.site.work(work).parent;
        let has_own = stage.plan.feed(work.version(here.lang)).is_some();
        let fixed = self.fixed(stage, here).filter(|_| !has_own).zip(parent);
        let known = fixed.and_then(|(fixed, parent)| fixed.feeds.get(&parent));
        let made = || feeds(stage, here, [Some(work), parent]);
        known.cloned().unwrap_or_else(made)
    }

    /// What is the same on all pages of the readers' language, where links do not depend on the page.
    pub(super) fn fixed(&self, stage: &Stage, here: &RenderContext) -> Option<&Fixed> {
        let fixed = self.fixed.get(stage.site.position(here.lang));
        fixed.filter(|_| !here.elsewhere && stage.links.is_at_home(&here.route, here.lang))
    }

    pub(super) fn marked(
        &self,
        stage: &Stage,
        here: &RenderContext,
        marks: &Marks,
    ) -> Option<&MarkedMenus> {
        self.fixed(stage, here)?.by_marks.get(marks)
    }
}

impl Fixed {
    fn new(
        frame: &Frame,
        stage: &Stage,
        templates: &Templates,
        lang: Lang,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let here = RenderContext::for_language(stage, lang);
        // Of terms there may be thousands, and nothing lies below one.
        let sections = || {
            let works = stage.site.work_ids();
            let kind = |id: WorkId| stage.site.work(id).kind;
            works.filter(move |id| !matches!(kind(*id), WorkKind::Page | WorkKind::Term))
        };
        let mut fixed = Fixed {
            unmarked: unmarked(frame, stage, &here),
            by_marks: BTreeMap::new(),
            feeds: sections()
                .map(|id| (id, feeds(stage, &here, [Some(id), None])))
                .collect(),
            trails: sections()
                .map(|id| (id, trail::down_to(stage, &here, id)))
                .collect(),
        };
        for marks in Marks::all(stage, &here) {
            let menus = menus(stage, &here, &marks);
            let mut context = fixed.unmarked.clone();
            context.insert_value("menus", menus.clone());
            let standing = standing(stage, templates, &here, &context, found);
            fixed
                .by_marks
                .insert(marks, MarkedMenus { menus, standing });
        }
        fixed
    }
}

/// What does not depend on the marks in menus.
pub(super) fn unmarked(frame: &Frame, stage: &Stage, here: &RenderContext) -> Context {
    let mut context = Context::new();
    context.insert_value("site", site(frame, stage, here));
    context.insert_value("theme", theme(frame, stage, here));
    context.insert_value("lang", language(frame, stage, here, here.lang));
    let languages = stage.site.langs();
    let languages = list(languages.map(|lang| language(frame, stage, here, lang)));
    context.insert_value("languages", languages);
    context.insert_value(
        "edition",
        map([
            ("form", Value::from(stage.edition.form.as_str())),
            ("provisional", Value::from(stage.edition.provisional)),
        ]),
    );
    context
}

/// Found once for all: to look for a page among the thousands of its section, for every page, takes long.
fn places(stage: &Stage, lang: Lang) -> Vec<u32> {
    let site = &stage.site;
    let mut places = vec![u32::MAX; site.works.len()];
    let sections = site.work_ids();
    for section in sections.filter(|id| site.work(*id).kind == WorkKind::Section) {
        for (at, member) in (0..).zip(site.members(section.version(lang))) {
            let is_page = site.work(*member).kind == WorkKind::Page;
            if is_page && site.work(*member).parent == Some(section) {
                places[member.0 as usize] = at;
            }
        }
    }
    places
}

pub(super) fn site(frame: &Frame, stage: &Stage, here: &RenderContext) -> Value {
    let settings = &stage.site.settings;
    let chain: Vec<Lang> = settings.language(here.lang).chain().copied().collect();
    let title = settings.title.get(&chain);
    let description = settings.description.get(&chain);
    map([
        (
            "title",
            optional(title.map(|title| html(stage, here.lang, title))),
        ),
        (
            "title_plain",
            optional(title.map(|title| plain(stage, here.lang, title))),
        ),
        (
            "description",
            optional(description.map(|text| plain(stage, here.lang, text))),
        ),
        ("base_url", Value::from(base_url(stage, here))),
        ("home", Value::from(home(stage, here, here.lang))),
        (
            "search",
            optional(
                stage
                    .plan
                    .search(&stage.site, here.lang)
                    .map(|files| stage.href(here, &files.page)),
            ),
        ),
        (
            "changes",
            optional(
                stage
                    .plan
                    .changes_route(here.lang)
                    .map(|route| stage.href(here, route)),
            ),
        ),
        ("extra", frame.site_extra.clone()),
        (
            "content_security_policy",
            // A document or a book has its styles inside, or no policy at all.
            optional((stage.edition.form == Form::Site).then(|| policy(stage, here))),
        ),
        ("languages_count", Value::from(settings.languages.len())),
    ])
}

/// The policy in a page. In a copy for a disk subtitles stand in the page.
fn policy(stage: &Stage, here: &RenderContext) -> String {
    let policy = stage.site.policy_of(here.page, stage.edition.links);
    match stage.edition.links {
        LinkStyle::Rooted => policy.meta(),
        LinkStyle::Relative => policy.with_source("media-src", "data:").meta(),
    }
}

fn theme(frame: &Frame, stage: &Stage, here: &RenderContext) -> Value {
    let address = |route: Option<&Route>| route.map(|route| Value::from(stage.href(here, route)));
    map([
        ("extra", frame.theme_extra.clone()),
        (
            "styles",
            list(
                address(stage.plan.font_sheet()).into_iter().chain(
                    stage
                        .theme
                        .styles
                        .iter()
                        .filter_map(|name| address(stage.plan.style(name))),
                ),
            ),
        ),
        (
            "scripts",
            list(
                stage
                    .theme
                    .scripts
                    .iter()
                    .filter_map(|name| address(stage.plan.theme_file(name))),
            ),
        ),
    ])
}

/// A language, for the readers of `here`.
pub(super) fn language(frame: &Frame, stage: &Stage, here: &RenderContext, lang: Lang) -> Value {
    let settings = &stage.site.settings;
    let language = settings.language(lang);
    let chain: Vec<Lang> = language.chain().copied().collect();
    let title = settings.title.get(&chain);
    let home_route = stage
        .site
        .find("")
        .map(|home| stage.plan.route(&stage.site, home.version(lang)).clone());
    map([
        ("tag", Value::from(lang.as_str())),
        ("dir", Value::from(direction(stage, lang).as_str())),
        ("zero", Value::from(language.locale.integer(0))),
        ("name", frame.own_name(stage, lang)),
        ("url", Value::from(home(stage, here, lang))),
        (
            "permalink",
            optional(home_route.map(|route| stage.links.absolute(&route))),
        ),
        ("current", Value::from(lang == here.lang)),
        (
            "title",
            optional(title.map(|title| html(stage, lang, title))),
        ),
        (
            "title_plain",
            optional(title.map(|title| plain(stage, lang, title))),
        ),
    ])
}

/// The language's own name for itself: the catalogue's word where it has one, else CLDR's, else the tag.
pub(super) fn own_name(stage: &Stage, lang: Lang) -> String {
    let word = stage
        .catalogues
        .message_of_program(lang, "own-name", &Args::new(), false)
        .ok()
        .filter(|phrase| phrase.lang == lang);
    let known = || {
        stage
            .site
            .settings
            .language(lang)
            .locale
            .endonym()
            .map(str::to_owned)
    };
    word.map(|phrase| phrase.text)
        .or_else(known)
        .unwrap_or_else(|| lang.to_string())
}

/// Where the readers of the language find the site.
fn base_url(stage: &Stage, here: &RenderContext) -> String {
    let home = stage
        .site
        .find("")
        .map(|home| stage.plan.route(&stage.site, home.version(here.lang)));
    let base = home.map_or(stage.links.base(), |home| stage.links.base_of(home));
    base.to_string()
}

fn home(stage: &Stage, here: &RenderContext, lang: Lang) -> String {
    let route = stage.site.find("").map_or_else(Route::root, |home| {
        stage.plan.route(&stage.site, home.version(lang)).clone()
    });
    stage.href(here, &route)
}
