//! The standing matter of a theme, as printers call type that is kept from one page to the next: components that look the
//! same on all pages of a language, but for the marks in menus. `theme.yaml` names them; they see no page. Those with an
//! argument `item` show a work: they are printed for each work that stands in lists, once for all its lists.

use tera::value::Key;
use tera::{Context, Value};

use crate::diagnostic::{Diagnostic, nearest};
use crate::language::Lang;
use crate::render::context::{RenderContext, Stage};
use crate::render::template::Templates;
use crate::theme::NamedPlace;

/// The argument by which a component is known to show a work.
const ITEM: &str = "item";

/// The theme's standing components, printed, by name.
pub fn standing(
    stage: &Stage,
    templates: &Templates,
    here: &RenderContext,
    around: &Context,
    found: &mut Vec<Diagnostic>,
) -> Value {
    let mut printed = tera::Map::new();
    let is_there = |(name, _): &&NamedPlace| {
        templates.is_whole() && templates.has_component(name) && !templates.asks_for(name, ITEM)
    };
    for (name, place) in stage.theme.standing.iter().filter(is_there) {
        let html = templates.component(name, &Context::new(), around, None, here);
        let html = html.unwrap_or_else(|fault| {
            found.push(match fault.place {
                Some(_) => fault,
                None => fault.at(place.clone()).hint(message!("standing-sees")),
            });
            String::new()
        });
        printed.insert(Key::from(name.clone()), Value::safe_string(&html));
    }
    Value::from(printed)
}

/// The names of the standing components that show a work.
pub fn of_items(stage: &Stage, templates: &Templates) -> Vec<String> {
    let names = stage.theme.standing.iter().map(|(name, _)| name);
    names
        .filter(|name| templates.is_whole() && templates.asks_for(name, ITEM))
        .cloned()
        .collect()
}

/// An item with the standing components that show it, printed, by name: `item.standing.usual_teaser`.
///
/// One that cannot be printed here, as it looks for a page or is faulty, is left out: the template then calls it in its
/// place, which succeeds or tells the fault.
pub fn with_standing(
    stage: &Stage,
    templates: &Templates,
    names: &[String],
    lang: Lang,
    around: &Context,
    item: Value,
) -> Value {
    let here = RenderContext::for_language(stage, lang);
    let mut args = Context::new();
    args.insert_value(ITEM, item.clone());
    let mut printed = tera::Map::new();
    for name in names {
        if let Ok(html) = templates.component(name, &args, around, None, &here) {
            printed.insert(Key::from(name.clone()), Value::safe_string(&html));
        }
    }
    let mut fields = item.into_map().unwrap_or_default();
    fields.insert(Key::Str("standing"), Value::from(printed));
    Value::from(fields)
}

/// The standing components that the theme names and does not have.
pub fn unknown<'s>(
    stage: &'s Stage,
    templates: &'s Templates,
) -> impl Iterator<Item = Diagnostic> + 's {
    let named = stage.theme.standing.iter();
    let unknown = named.filter(|(name, _)| templates.is_whole() && !templates.has_component(name));
    unknown.map(|(name, place)| {
        let components = templates.components();
        let near = nearest(name, components.iter().map(String::as_str));
        Diagnostic::error(
            "unknown-component",
            message!("there-no-component-name", name),
        )
        .at(place.clone())
        .hint_opt(near.map(|near| message!("did-you-mean-near", near)))
    })
}
