//! Files of a page: attachments and resources.

use tera::Value;

use super::item::direction;
use super::value::{html, list, map, optional, plain};
use crate::article::Attachment;
use crate::diagnostic::Place;
use crate::language::Text;
use crate::render::context::{RenderContext, Stage};
use crate::render::resolve::resource_address;
use crate::site::{Page, Resource};

/// The attachments of a page.
pub fn attachments(stage: &Stage, here: &RenderContext, page: &Page) -> Value {
    let files = page
        .article
        .front
        .attachments
        .iter()
        .filter_map(|attachment| file(stage, here, page, attachment));
    list(files)
}

/// A file of the page that is printed, whether the page lists it or not; by the title given, else by that of the list.
pub fn attachment(
    stage: &Stage,
    here: &RenderContext,
    name: &str,
    title: Option<&str>,
) -> Option<Value> {
    let page = stage.site.page(here.page?);
    let mut listed = page.article.front.attachments.iter();
    let listed = listed.find(|it| &*it.file == name);
    let attachment = Attachment {
        file: name.into(),
        title: title
            .map(Into::into)
            .or_else(|| listed.and_then(|it| it.title.clone())),
        place: Place::file(page.article.path.clone()),
    };
    file(stage, here, page, &attachment)
}

fn file(
    stage: &Stage,
    here: &RenderContext,
    page: &Page,
    attachment: &Attachment,
) -> Option<Value> {
    let route = resource_address(stage, here, &attachment.file)?;
    let title = Text::new(
        page.lang,
        attachment
            .title
            .clone()
            .unwrap_or_else(|| attachment.file.clone()),
    );
    let own = stage
        .site
        .work(page.work)
        .resources
        .iter()
        .find(|resource| resource.file == attachment.file);
    let version = own.and_then(|resource: &Resource| resource.version(page.lang));
    let bytes = version.and_then(|(_, path)| stage.sources.size(path).ok());
    let format = attachment
        .file
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_uppercase());
    Some(map([
        ("title", html(stage, here.lang, &title)),
        ("title_plain", plain(stage, here.lang, &title)),
        ("url", Value::from(stage.href(here, &route))),
        ("file", Value::from(&*attachment.file)),
        ("format", optional(format)),
        ("bytes", optional(bytes)),
        ("lang", Value::from(page.lang.as_str())),
        ("dir", Value::from(direction(stage, page.lang).as_str())),
        ("foreign", Value::from(page.lang != here.lang)),
    ]))
}

/// All files of the page's work that its readers may have.
pub fn resources(stage: &Stage, here: &RenderContext, page: &Page) -> Value {
    let resources = stage
        .site
        .work(page.work)
        .resources
        .iter()
        .filter_map(|resource| {
            let route = resource_address(stage, here, &resource.file)?;
            Some(map([
                ("file", Value::from(&*resource.file)),
                ("url", Value::from(stage.href(here, &route))),
            ]))
        });
    list(resources)
}

/// The names of the files of the work that is printed.
pub fn names(stage: &Stage, here: &RenderContext) -> Vec<std::sync::Arc<str>> {
    let work = here
        .page
        .map(|page| stage.site.page(page).work)
        .or(here.work);
    let resources = work
        .map(|work| stage.site.work(work).resources.as_slice())
        .unwrap_or_default();
    resources
        .iter()
        .map(|resource| resource.file.clone())
        .collect()
}
