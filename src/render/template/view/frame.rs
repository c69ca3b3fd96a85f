//! What every page has around it: site, languages, menus; and the pages that show no work.

use std::collections::BTreeMap;

use tera::{Context, Value};

use super::heads::Belonging;
use super::item::{direction, item};
use super::menus::{Marks, menus};
use super::standing::{of_items, standing, unknown, with_standing};
use super::trail;
use super::value::{html, list, map, optional, plain, yaml};
use super::versions::feeds;
use crate::catalogue::Args;
use crate::diagnostic::Diagnostic;
use crate::edition::{Form, LinkStyle};
use crate::language::Lang;
use crate::render::template::Templates;
use crate::render::{Here, Printer, Stage};
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
    of_items: Vec<String>,
    /// By language and work: where a page stands among the members of its section.
    places: Vec<Vec<u32>>,
    /// By language; empty when links are relative and so differ from page to page.
    fixed: Vec<Fixed>,
}

/// What all pages of a language have around them when links do not depend on the page.
struct Fixed {
    unmarked: Context,
    by_marks: BTreeMap<Marks, Marked>,
    /// The feeds that tell of the pages of each section.
    feeds: BTreeMap<WorkId, Value>,
    /// The steps of the breadcrumbs of what lies in each section.
    trails: BTreeMap<WorkId, Vec<Value>>,
}

/// What depends on the marks in menus, and on nothing else of a page.
struct Marked {
    menus: Value,
    standing: Value,
}

impl Frame {
    /// Prepares them.
    pub fn new(stage: &Stage, templates: &Templates, out: &mut Vec<Diagnostic>) -> Self {
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
        out.extend(unknown(stage, templates));
        let fixed = |lang| Fixed::new(&frame, stage, templates, lang, out);
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
    pub fn above(&self, stage: &Stage, here: &Here, work: WorkId) -> Vec<Value> {
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
        let members = site.members(parent, lang);
        (members.get(place) == Some(&work)).then_some((members, place))
    }

    /// The feeds that tell of a page; most pages have none of their own, and those of a section share one list.
    pub fn feeds(&self, stage: &Stage, here: &Here, work: WorkId) -> Value {
        let parent = stage.site.work(work).parent;
        let has_own = stage.plan.feed(work, here.lang).is_some();
        let fixed = self.fixed(stage, here).filter(|_| !has_own).zip(parent);
        let known = fixed.and_then(|(fixed, parent)| fixed.feeds.get(&parent));
        let made = || feeds(stage, here, [Some(work), parent]);
        known.cloned().unwrap_or_else(made)
    }

    /// The item of a work for a list, with what the theme prints of it once for all lists.
    pub fn listed(&self, printer: &Printer, here: &Here, work: WorkId) -> Option<Value> {
        let stage = printer.stage();
        let make = || item(stage, here, work);
        match self.fixed(stage, here) {
            Some(fixed) if !self.of_items.is_empty() => {
                let print = |item| {
                    let names = &self.of_items;
                    with_standing(&printer.templates, names, here.lang, &fixed.unmarked, item)
                };
                stage.shelf.listed((here.lang, work), &|| make().map(print))
            }
            _ => make(),
        }
    }

    /// What is the same on all pages of the readers' language, where links do not depend on the page.
    fn fixed(&self, stage: &Stage, here: &Here) -> Option<&Fixed> {
        let fixed = self.fixed.get(stage.site.position(here.lang));
        fixed.filter(|_| !here.elsewhere)
    }

    fn marked(&self, stage: &Stage, here: &Here, marks: &Marks) -> Option<&Marked> {
        self.fixed(stage, here)?.by_marks.get(marks)
    }
}

impl Fixed {
    fn new(
        frame: &Frame,
        stage: &Stage,
        templates: &Templates,
        lang: Lang,
        out: &mut Vec<Diagnostic>,
    ) -> Self {
        let here = Here::nowhere(lang);
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
            let standing = standing(stage, templates, &here, &context, out);
            fixed.by_marks.insert(marks, Marked { menus, standing });
        }
        fixed
    }
}

/// The variables that every template sees.
pub fn around(printer: &Printer, here: &Here) -> Context {
    let stage = printer.stage();
    let (mut context, marked) = shared(printer, here);
    let standing = marked.map_or_else(
        || standing(stage, &printer.templates, here, &context, &mut Vec::new()),
        |marked| marked.standing.clone(),
    );
    context.insert_value("standing", standing);
    context.insert_value("translations", list([]));
    context.insert_value("page", Value::none());
    context.insert_value("list", Value::none());
    context
}

/// Those of them that pages share, and what else was made for their marks.
fn shared<'p>(printer: &'p Printer, here: &Here) -> (Context, Option<&'p Marked>) {
    let (stage, frame) = (printer.stage(), &printer.frame);
    let mut context = frame.fixed(stage, here).map_or_else(
        || unmarked(frame, stage, here),
        |fixed| fixed.unmarked.clone(),
    );
    let marks = Marks::of(stage, here, here.work);
    let marked = frame.marked(stage, here, &marks);
    let menus = marked.map_or_else(|| menus(stage, here, &marks), |known| known.menus.clone());
    context.insert_value("menus", menus);
    (context, marked)
}

/// What does not depend on the marks in menus.
fn unmarked(frame: &Frame, stage: &Stage, here: &Here) -> Context {
    let mut context = Context::new();
    context.insert_value("site", site(frame, stage, here));
    context.insert_value("theme", theme(frame, stage, here));
    context.insert_value("lang", language(frame, stage, here, here.lang));
    let languages = stage.site.langs();
    let languages = list(languages.map(|lang| language(frame, stage, here, lang)));
    context.insert_value("languages", languages);
    context.insert_value(
        "edition",
        map([("form", Value::from(stage.edition.form.as_str()))]),
    );
    context
}

/// Found once for all: to look for a page among the thousands of its section, for every page, takes long.
fn places(stage: &Stage, lang: Lang) -> Vec<u32> {
    let site = &stage.site;
    let mut places = vec![u32::MAX; site.works.len()];
    let sections = site.work_ids();
    for section in sections.filter(|id| site.work(*id).kind == WorkKind::Section) {
        for (at, member) in (0..).zip(site.members(section, lang)) {
            let is_page = site.work(*member).kind == WorkKind::Page;
            if is_page && site.work(*member).parent == Some(section) {
                places[member.0 as usize] = at;
            }
        }
    }
    places
}

/// What components called from Markdown may take from around them.
pub fn implicits(printer: &Printer, here: &Here) -> Context {
    let stage = printer.stage();
    let (mut context, _) = shared(printer, here);
    context.insert_value("translations", list([]));
    context.insert_value("page", Value::none());
    context.insert_value("list", Value::none());
    if let Some(page) = here.page.map(|page| stage.site.page(page)) {
        let value = map([
            ("name", Value::from(&*stage.site.work(page.work).name)),
            ("title", Value::from(&*page.article.front.title)),
            ("lang", Value::from(page.lang.as_str())),
            ("dir", Value::from(direction(stage, page.lang).as_str())),
            ("foreign", Value::from(page.lang != here.lang)),
            ("attachments", super::files::attachments(stage, here, page)),
            ("extra", yaml(&page.article.front.extra)),
        ]);
        context.insert_value("page", value);
    }
    context
}

fn site(frame: &Frame, stage: &Stage, here: &Here) -> Value {
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
        ("base_url", Value::from(stage.links.base().to_string())),
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
        ("extra", frame.site_extra.clone()),
        (
            "content_security_policy",
            // A document or a book has its styles inside, or no policy at all.
            optional((stage.edition.form == Form::Site).then(|| settings.policy.meta())),
        ),
        ("languages_count", Value::from(settings.languages.len())),
    ])
}

fn theme(frame: &Frame, stage: &Stage, here: &Here) -> Value {
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
pub(super) fn language(frame: &Frame, stage: &Stage, here: &Here, lang: Lang) -> Value {
    let settings = &stage.site.settings;
    let language = settings.language(lang);
    let chain: Vec<Lang> = language.chain().copied().collect();
    let title = settings.title.get(&chain);
    let home_route = stage
        .site
        .find("")
        .map(|home| stage.plan.work(&stage.site, home, lang).clone());
    map([
        ("tag", Value::from(lang.as_str())),
        ("dir", Value::from(direction(stage, lang).as_str())),
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
        .message(lang, "own-name", &Args::new(), false)
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

fn home(stage: &Stage, here: &Here, lang: Lang) -> String {
    let route = stage.site.find("").map_or_else(Route::root, |home| {
        stage.plan.work(&stage.site, home, lang).clone()
    });
    stage.href(here, &route)
}
