//! What every page has around it: site, languages, menus; and the pages that show no work.

use std::collections::{BTreeMap, BTreeSet};

use tera::{Context, Value};

use super::item::{direction, item};
use super::menus::{Marks, menus};
use super::value::{html, list, map, optional, plain, yaml};
use crate::catalogue::Args;
use crate::edition::{Form, LinkStyle};
use crate::language::Lang;
use crate::plan::Output;
use crate::render::{Here, Printer, Stage};
use crate::route::Route;
use crate::site::{WorkId, WorkKind};

/// Values that are the same on every page, or on all pages of a language.
pub struct Frame {
    theme_extra: Value,
    site_extra: Value,
    /// What each language calls itself.
    names: Vec<Value>,
    /// By language; empty when links are relative and so differ from page to page.
    fixed: Vec<Fixed>,
}

/// What all pages of a language have around them when links do not depend on the page.
struct Fixed {
    site: Value,
    theme: Value,
    language: Value,
    languages: Value,
    menus: BTreeMap<Marks, Value>,
    /// The items of sections and terms, which stand on many pages.
    items: BTreeMap<WorkId, Value>,
}

impl Frame {
    /// Prepares them.
    pub fn new(stage: &Stage) -> Self {
        let mut frame = Frame {
            theme_extra: yaml(&stage.theme.extra),
            site_extra: yaml(&stage.site.settings.extra),
            names: stage
                .site
                .langs()
                .map(|lang| Value::from(own_name(stage, lang)))
                .collect(),
            fixed: Vec::new(),
        };
        if stage.edition.links == LinkStyle::Rooted {
            frame.fixed = stage
                .site
                .langs()
                .map(|lang| Fixed::new(&frame, stage, lang))
                .collect();
        }
        frame
    }

    /// What a language calls itself.
    pub fn own_name(&self, stage: &Stage, lang: Lang) -> Value {
        self.names[stage.site.position(lang)].clone()
    }

    /// The item of a work that stands on many pages, else made anew.
    pub fn item(&self, stage: &Stage, here: &Here, work: WorkId) -> Option<Value> {
        let known = self
            .fixed
            .get(stage.site.position(here.lang))
            .filter(|_| !here.elsewhere)
            .and_then(|fixed| fixed.items.get(&work));
        known.cloned().or_else(|| item(stage, here, work))
    }
}

impl Fixed {
    fn new(frame: &Frame, stage: &Stage, lang: Lang) -> Self {
        let here = Here {
            route: Route::root(),
            lang,
            work: None,
            page: None,
            elsewhere: false,
            is_first_picture: false,
        };
        let in_menus = stage
            .site
            .settings
            .menus
            .iter()
            .flat_map(|(_, entries)| entries);
        let entries: Vec<WorkId> = in_menus
            .filter_map(|named| stage.site.find(&named.name))
            .collect();
        let below = entries.iter().map(|entry| {
            let mut marks = Marks::of(stage, &here, Some(*entry));
            marks.active.extend(marks.current.take());
            marks
        });
        let on = entries
            .iter()
            .map(|entry| Marks::of(stage, &here, Some(*entry)));
        let marks: BTreeSet<Marks> = below.chain(on).chain([Marks::default()]).collect();
        let often = stage
            .site
            .work_ids()
            .filter(|id| stage.site.work(*id).kind != WorkKind::Page);
        Fixed {
            site: site(frame, stage, &here),
            theme: theme(frame, stage, &here),
            language: language(frame, stage, &here, lang),
            languages: list(
                stage
                    .site
                    .langs()
                    .map(|other| language(frame, stage, &here, other)),
            ),
            menus: marks
                .into_iter()
                .map(|marks| (marks.clone(), menus(stage, &here, &marks)))
                .collect(),
            items: often
                .filter_map(|id| Some((id, item(stage, &here, id)?)))
                .collect(),
        }
    }
}

/// The variables that every template sees.
pub fn around(printer: &Printer, here: &Here) -> Context {
    let stage = printer.stage();
    let marks = Marks::of(stage, here, here.work);
    let mut context = Context::new();
    let fixed = printer.frame.fixed.get(stage.site.position(here.lang));
    if let Some(fixed) = fixed.filter(|_| !here.elsewhere) {
        let known = fixed.menus.get(&marks).cloned();
        context.insert_value("site", fixed.site.clone());
        context.insert_value("theme", fixed.theme.clone());
        context.insert_value("lang", fixed.language.clone());
        context.insert_value("languages", fixed.languages.clone());
        context.insert_value("menus", known.unwrap_or_else(|| menus(stage, here, &marks)));
    } else {
        let frame = &printer.frame;
        context.insert_value("site", site(frame, stage, here));
        context.insert_value("theme", theme(frame, stage, here));
        context.insert_value("lang", language(frame, stage, here, here.lang));
        context.insert_value(
            "languages",
            list(
                stage
                    .site
                    .langs()
                    .map(|lang| language(frame, stage, here, lang)),
            ),
        );
        context.insert_value("menus", menus(stage, here, &marks));
    }
    let form = Value::from(stage.edition.form.as_str());
    context.insert_value("edition", map([("form", form)]));
    context.insert_value("translations", list([]));
    context.insert_value("page", Value::none());
    context.insert_value("list", Value::none());
    context
}

/// What components called from Markdown may take from around them.
pub fn implicits(printer: &Printer, here: &Here) -> Context {
    let stage = printer.stage();
    let mut context = around(printer, here);
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

/// The page for addresses that lead nowhere. A server sends it for any address, so its links begin at the root.
pub fn not_found(printer: &Printer, output: &Output, lang: Lang) -> Context {
    around(printer, &Here::place(output, lang))
}

/// The page that offers the languages.
pub fn languages(printer: &Printer, output: &Output, missing: bool) -> Context {
    let lang = printer.stage().site.settings.languages[0].lang;
    let here = Here::place(output, lang);
    let mut context = around(printer, &here);
    let stage = printer.stage();
    let held = stage.site.langs().filter(|lang| stage.edition.holds(*lang));
    context.insert_value(
        "languages",
        list(held.map(|lang| language(&printer.frame, stage, &here, lang))),
    );
    context.insert_value("missing", Value::from(missing));
    context
}

/// The page for searching: where its index is, and every page of the language for those who browse instead.
pub fn search(printer: &Printer, output: &Output, lang: Lang) -> Context {
    let here = Here::place(output, lang);
    let stage = printer.stage();
    let mut context = around(printer, &here);
    let site = &stage.site;
    let index = stage.plan.search(site, lang).map(|files| &files.head);
    let types = crate::render::search::types(stage, lang).into_iter();
    let entries = crate::render::search::listed(stage, lang).into_iter();
    let items = entries.filter_map(|work| item(stage, &here, work));
    let value = map([
        (
            "index",
            optional(index.map(|route| stage.links.href(&here.route, route))),
        ),
        ("types", list(types.map(Value::from))),
        ("items", list(items)),
    ]);
    context.insert_value("search", value);
    let version = |lang: Lang| {
        let files = stage.plan.search(site, lang)?;
        Some(map([
            ("lang", Value::from(lang.as_str())),
            ("dir", Value::from(direction(stage, lang).as_str())),
            ("name", Value::from(own_name(stage, lang))),
            (
                "url",
                Value::from(stage.links.href(&here.route, &files.page)),
            ),
            ("current", Value::from(lang == here.lang)),
        ]))
    };
    context.insert_value("translations", list(site.langs().filter_map(version)));
    context
}

/// A former address.
pub fn redirect(printer: &Printer, output: &Output, work: WorkId, lang: Lang) -> Context {
    let here = Here::place(output, lang);
    let mut context = around(printer, &here);
    context.insert_value("target", optional(item(printer.stage(), &here, work)));
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

fn language(frame: &Frame, stage: &Stage, here: &Here, lang: Lang) -> Value {
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
fn own_name(stage: &Stage, lang: Lang) -> String {
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
