//! Whose a page is, as machines read it: the site, and who publishes it.

use std::borrow::Cow;

use tera::Value;

use super::object::Object;
use crate::language::Lang;
use crate::render::context::Stage;
use crate::render::html::in_plain;
use crate::route::Route;
use crate::site::Version;

/// What all pages of a language tell machines of the site they belong to.
pub struct Belonging {
    /// The locale as Open Graph writes it.
    pub og_locale: Value,
    /// The site, named: JSON.
    pub(super) site: String,
    /// Who publishes it: JSON.
    pub(super) publisher: String,
}

impl Belonging {
    /// What the pages of `lang` tell.
    pub fn of(stage: &Stage, lang: Lang) -> Self {
        Belonging {
            og_locale: Value::from(stage.site.settings.language(lang).locale.territorial()),
            site: id_only(&site_id(stage, lang)),
            publisher: publisher(stage, lang),
        }
    }
}

pub(super) fn publisher(stage: &Stage, lang: Lang) -> String {
    let mut publisher = Object::new();
    publisher.text("@type", publisher_type(stage));
    publisher.text("@id", &publisher_id(stage));
    publisher.text("name", &site_name(stage, lang));
    publisher.text("url", &stage.links.absolute(&Route::root()));
    publisher.end()
}

pub(super) fn id_only(id: &str) -> String {
    let mut thing = Object::new();
    thing.text("@id", id);
    thing.end()
}

pub(super) fn publisher_type(stage: &Stage) -> &str {
    let named = stage.site.settings.extra.get("publisher_type");
    named
        .and_then(serde_yaml::Value::as_str)
        .unwrap_or("GovernmentOrganization")
}

pub(super) fn publisher_id(stage: &Stage) -> String {
    format!("{}#publisher", stage.links.absolute(&Route::root()))
}

pub(super) fn site_id(stage: &Stage, lang: Lang) -> String {
    let home = stage
        .site
        .find("")
        .map(|home| address(stage, home.version(lang)));
    format!(
        "{}#website",
        home.unwrap_or_else(|| stage.links.absolute(&Route::root()))
    )
}

pub(super) fn site_name(stage: &Stage, lang: Lang) -> Cow<'_, str> {
    let settings = &stage.site.settings;
    let title = settings.title_for(lang);
    title.map_or(Cow::Borrowed(""), |title| {
        in_plain(
            &title.value,
            settings.language(title.lang).locale.direction(),
        )
    })
}

pub(super) fn address(stage: &Stage, version: Version) -> String {
    stage.links.absolute(stage.plan.route(&stage.site, version))
}
