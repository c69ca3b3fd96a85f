//! Files of the theme, as templates ask for them.

use tera::{Error, Kwargs, TeraResult, Value};

use crate::diagnostic::nearest;
use crate::render::context::{RenderContext, Stage};
use crate::render::template::fault::{Given, fault_with};

/// `asset(path="emblem.svg")`: a style sheet, script or asset of the theme.
pub fn asset(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let name = args.needed::<&str>("path")?;
    let route = stage
        .plan
        .style(name)
        .or_else(|| stage.plan.theme_file(name));
    route
        .map(|route| Value::from(stage.href(here, route)))
        .ok_or_else(|| no_file(stage, name))
}

/// Tells that the theme has no such file.
pub fn no_file(stage: &Stage, name: &str) -> Error {
    let near = nearest(name, stage.plan.theme_file_names());
    let hint = near.map(|near| message!("did-you-mean-near", near));
    fault_with(message!("theme-has-no-file", name), hint)
}
