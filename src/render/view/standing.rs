//! The standing matter of a theme, as printers call type that is kept from one page to the next: components that look the
//! same on all pages of a language, but for the marks in menus. `theme.yaml` names them; they see no page.

use tera::value::Key;
use tera::{Context, Value};

use crate::diagnostic::{Diagnostic, nearest};
use crate::render::template::Templates;
use crate::render::{Here, Stage};
use crate::theme::Named;

const SEES: &str = "a standing component sees `site`, `theme`, `lang`, `languages`, `menus` and `edition`, and no page";

/// The theme's standing components, printed, by name.
pub fn standing(
    stage: &Stage,
    templates: &Templates,
    here: &Here,
    around: &Context,
    out: &mut Vec<Diagnostic>,
) -> Value {
    let mut printed = tera::Map::new();
    let is_there = |(name, _): &&Named| templates.is_whole() && templates.has_component(name);
    for (name, place) in stage.theme.standing.iter().filter(is_there) {
        let html = templates.component(name, &Context::new(), around, None, here);
        let html = html.unwrap_or_else(|fault| {
            out.push(match fault.place {
                Some(_) => fault,
                None => fault.at(place.clone()).hint(SEES),
            });
            String::new()
        });
        printed.insert(Key::from(name.clone()), Value::safe_string(&html));
    }
    Value::from(printed)
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
            format!("there is no component `{name}`"),
        )
        .at(place.clone())
        .hint_opt(near.map(|near| format!("did you mean `{near}`?")))
    })
}
