//! Social cards: a page's title and date as a picture, drawn from the theme's template `card.svg`.
//!
//! Takes a page; gives a PNG. The template decides what stands where; what SVG cannot do, breaking a text into lines, is
//! done for it by the function `lines`. Only the theme's fonts are used, and nothing is read from a disk or a network,
//! whatever the template asks for.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, ImageHrefResolver, Tree};
use tera::{Context, Value};

use crate::diagnostic::{Diagnostic, Message, Place};
use crate::plan::{CARD_SIZE, Output};
use crate::render::context::{RenderContext, Rendered, Stage};
use crate::render::template::Engine;
use crate::render::template::view::{self, map, optional};
use crate::site::Version;
use crate::theme::FontUse;

/// Changes when the drawing does, so that no cache gives a card drawn in the former way.
const FORM: &str = "diwan card 1";
/// The template of a card.
pub const TEMPLATE: &str = "card.svg";

/// The card of a page.
pub fn print(engine: &Engine, output: &Output, version: Version) -> Rendered {
    let here = RenderContext::for_work(engine.stage(), output, version);
    let svg = svg(engine, output, &here);
    match svg.notes.is_empty() && engine.templates.is_whole() {
        true => print_drawing(engine.stage(), &String::from_utf8_lossy(&svg.bytes), &here),
        false => Rendered {
            bytes: Vec::new(),
            notes: svg.notes,
        },
    }
}

/// The fingerprint of everything that decides about the picture.
pub fn key(engine: &Engine, output: &Output, version: Version) -> blake3::Hash {
    let here = RenderContext::for_work(engine.stage(), output, version);
    let mut hasher = blake3::Hasher::new();
    hasher.update(FORM.as_bytes());
    for font in &engine.stage().theme.fonts {
        let said = (&font.family, font.weight, font.slant);
        hasher.update(format!("{said:?} {}\n", font.digest).as_bytes());
    }
    hasher.update(String::from_utf8_lossy(&svg(engine, output, &here).bytes).as_bytes());
    hasher.finalize()
}

/// The card as the template writes it.
fn svg(engine: &Engine, output: &Output, here: &RenderContext) -> Rendered {
    engine.print(TEMPLATE, &context(engine, output, here), here)
}

/// The picture.
fn print_drawing(stage: &Stage, svg: &str, here: &RenderContext) -> Rendered {
    match draw(stage, svg) {
        Ok(bytes) => Rendered::clean(bytes),
        Err(error) => Rendered::failed(refuse(stage, &error, here)),
    }
}

fn draw(stage: &Stage, svg: &str) -> Result<Vec<u8>, Message> {
    let mut options = usvg::Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    if let Some(faces) = &stage.faces {
        faces.lend(&mut options);
    }
    let tree = Tree::from_str(svg, &options).map_err(|error| Message::Quoted(error.to_string()))?;
    let (width, height) = CARD_SIZE;
    let mut picture = Pixmap::new(width, height).ok_or_else(|| message!("no-room-for-picture"))?;
    let size = tree.size();
    let scale = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, scale, &mut picture.as_mut());
    picture
        .encode_png()
        .map_err(|error| Message::Quoted(error.to_string()))
}

fn refuse(stage: &Stage, why: &Message, here: &RenderContext) -> Diagnostic {
    let path = stage
        .theme
        .find(&stage.sources, &format!("templates/{TEMPLATE}"));
    Diagnostic::error("broken-card", message!("card-no-svg", why))
        .at(Place::file(path.unwrap_or_else(|| TEMPLATE.to_owned())))
        .hint(message!("while-drawn", address = here.route.to_string()))
}

/// What every template sees around a page, and `card`.
fn context(engine: &Engine, output: &Output, here: &RenderContext) -> Context {
    let stage = engine.stage();
    let mut context = view::around(engine, here);
    let page = here.page.map(|page| stage.site.page(page));
    let front = page.map(|page| &page.article.front);
    let title = here.version().and_then(|it| stage.site.title(it));
    let zone = &stage.site.settings.time_zone;
    let direction = stage.site.settings.language(here.lang).locale.direction();
    let families = |role| Value::from(stage.font_stack(role, direction));
    let card = map([
        ("width", Value::from(CARD_SIZE.0)),
        ("height", Value::from(CARD_SIZE.1)),
        (
            "title",
            optional(title.map(|title| view::plain(stage, here.lang, &title))),
        ),
        ("type", optional(page.and_then(|page| page.kind()))),
        (
            "date",
            optional(
                front
                    .and_then(|front| front.date)
                    .map(|date| date.iso(zone)),
            ),
        ),
        ("text", families(FontUse::Text)),
        ("headings", families(FontUse::Headings)),
        ("url", Value::from(stage.links.absolute(&output.route))),
    ]);
    context.insert_value("card", card);
    context
}
