//! Pictures for templates: the function `picture`, and `page.image`, the picture that speaks for a page.

use tera::{Error, Kwargs, TeraResult, Value};

use super::files;
use super::value::{map, optional, plain, plain_text};
use crate::diagnostic::nearest;
use crate::language::Text;
use crate::picture::PictureForm;
use crate::render::context::{RenderContext, Stage};
use crate::render::html::sanitise::{UrlUse, forbidden_scheme};
use crate::render::html::{push_attribute, push_picture};
use crate::render::resolve::{blocked, pictured, resource_source};
use crate::render::template::fault::{Given, fault, fault_with, told};
use crate::route::Route;
use crate::settings::HtmlPolicy;
use crate::site::{Page, is_unpublished};

/// `picture(src="photo.jpg", alt="…")`: `<picture>` with all its variants. Also `decorative=true` in the place of `alt`,
/// `title=`, `sizes=` for how wide it is shown, and `lazy=false` for what is in sight at once.
pub fn picture(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let src = args.needed::<&str>("src")?;
    let alt = args.given::<Value>("alt")?.filter(|alt| !alt.is_none());
    let is_decorative = args.given::<bool>("decorative")?.unwrap_or(false);
    let alt = match alt.as_ref().map(Value::as_str) {
        _ if is_decorative => "",
        Some(Some(alt)) => alt,
        _ => {
            return Err(fault_with(
                message!("shown-has-no-alternative-text", shown = src),
                Some(message!("say-alt-or-decorative")),
            ));
        }
    };
    let title = args.given::<&str>("title")?.unwrap_or_default();
    may_be_shown(stage, src)?;
    let mut found = pictured(stage, here, src, None).map_err(|_| missing(stage, here, src))?;
    if let Some(sizes) = args.given::<&str>("sizes")? {
        found.sizes = sizes.to_owned();
    }
    if let Some(is_lazy) = args.given::<bool>("lazy")? {
        found.is_lazy = is_lazy && !here.elsewhere;
    }
    let lang = here
        .page
        .map_or(here.lang, |page| stage.site.page(page).lang);
    let set = |text: &str| plain_text(stage, lang, &Text::new(lang, text));
    let mut out = String::new();
    push_picture(&mut out, &found, &set(alt), &set(title), "");
    Ok(Value::safe_string(&out))
}

/// `illustration(work="news/dam", sizes="30rem")`: the picture that speaks for another work, as `<picture>`; none where
/// the work has none. `sizes` says how wide it is shown, `lazy=false` that it is in sight at once.
pub fn illustration(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let name = args.needed::<&str>("work")?.trim_matches('/');
    let site = &stage.site;
    let work = site
        .find(name)
        .ok_or_else(|| fault(message!("there-no-work-name", name)))?;
    let Some(page) = site.presence(work.version(here.lang)).page() else {
        return Ok(Value::none());
    };
    let there = RenderContext {
        page: Some(page),
        ..here.clone()
    };
    let page = site.page(page);
    let Some(face) = face(stage, &there, page) else {
        return Ok(Value::none());
    };
    let mut found =
        pictured(stage, &there, face.file, None).map_err(|_| missing(stage, &there, face.file))?;
    if let Some(sizes) = args.given::<&str>("sizes")? {
        found.sizes = sizes.to_owned();
    }
    found.is_lazy = args.given::<bool>("lazy")?.unwrap_or(true) && !here.elsewhere;
    let mut language = String::new();
    if page.lang != here.lang {
        push_attribute(&mut language, "lang", page.lang.as_str());
    }
    let mut out = String::new();
    let alt = plain_text(stage, page.lang, &Text::new(page.lang, face.alt));
    push_picture(&mut out, &found, &alt, "", &language);
    Ok(Value::safe_string(&out))
}

/// Schemes and policy are those that hold in Markdown.
fn may_be_shown(stage: &Stage, src: &str) -> TeraResult<()> {
    let allowed = stage.site.settings.html == HtmlPolicy::Allow;
    if let Some(scheme) = forbidden_scheme(src, UrlUse::Image).filter(|_| !allowed) {
        return Err(fault_with(
            message!("scheme-of-no-picture", scheme),
            Some(message!("fetch-beside-page-alone")),
        ));
    }
    match blocked(stage, UrlUse::Image, src) {
        None => Ok(()),
        Some(fault) => Err(told(fault)),
    }
}

/// There is no such file beside the page.
pub fn missing(stage: &Stage, here: &RenderContext, file: &str) -> Error {
    if is_unpublished(&stage.site, file) {
        return fault_with(
            message!("file-there-not-published", file),
            Some(message!("say-publish-all")),
        );
    }
    let names = files::names(stage, here);
    let hint = match nearest(file, names.iter().map(|name| &**name)) {
        Some(near) => message!("did-you-mean-near", near),
        None => message!("put-file-into-page-folder"),
    };
    fault_with(message!("there-no-file-file-beside", file), Some(hint))
}

/// What speaks for a page where one picture is wanted: `extra.image` with `extra.image_alt`, else the first picture of
/// its body, else `extra.portrait`; absolute, in a form that every program reads.
pub fn image(stage: &Stage, here: &RenderContext, page: &Page) -> Value {
    optional(face(stage, here, page).map(|face| {
        let text = || plain(stage, here.lang, &Text::new(page.lang, face.alt));
        map([
            ("url", Value::from(stage.links.absolute(face.route))),
            ("file", Value::from(face.file)),
            ("type", Value::from(face.media_type)),
            ("width", Value::from(face.size.0)),
            ("height", Value::from(face.size.1)),
            ("alt", optional((!face.alt.is_empty()).then(text))),
        ])
    }))
}

/// The address of the same picture.
pub fn image_address(stage: &Stage, here: &RenderContext, page: &Page) -> Option<String> {
    face(stage, here, page).map(|face| stage.links.absolute(face.route))
}

/// The picture that speaks for a page.
struct PagePicture<'a> {
    file: &'a str,
    alt: &'a str,
    route: &'a Route,
    media_type: &'static str,
    size: (u64, u64),
}

fn face<'a>(stage: &'a Stage, here: &RenderContext, page: &'a Page) -> Option<PagePicture<'a>> {
    let extra = |key: &str| page.free(key)?.as_str();
    let shown = page.article.outline.pictures.iter();
    let in_body = shown.map(|shown| (&*shown.file, &*shown.alternative));
    let named = |file: &str, alt: &str| Some((extra(file)?, extra(alt).unwrap_or_default()));
    named("image", "image_alt")
        .into_iter()
        .chain(in_body)
        .chain(named("portrait", "portrait_alt"))
        .find_map(|(file, alt)| one(stage, here, file, alt))
}

fn one<'a>(
    stage: &'a Stage,
    here: &RenderContext,
    file: &'a str,
    alt: &'a str,
) -> Option<PagePicture<'a>> {
    let source = resource_source(stage, here, file)?;
    let picture = stage.plan.picture(source)?;
    let (width, height) = picture.facts.size?;
    let form = picture.facts.form;
    if !matches!(
        form,
        PictureForm::Jpeg | PictureForm::Png | PictureForm::Gif | PictureForm::Webp
    ) {
        return None;
    }
    let (width, height) = (u64::from(width), u64::from(height));
    let (size, route) = match picture.single() {
        Some((narrow, route)) => {
            let narrow = u64::from(narrow);
            ((narrow, (height * narrow / width).max(1)), route)
        }
        None => ((width, height), stage.plan.resource(source)?),
    };
    Some(PagePicture {
        file,
        alt,
        route,
        media_type: form.media_type(),
        size,
    })
}
