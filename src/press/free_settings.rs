//! `extra` of `site.yaml` and of the site's own `theme.yaml`, held against what the theme of the binary and the program read there.
//!
//! A value of another shape would be a fault in the middle of a template that nobody of the site wrote. Keys are free, so that one that nobody
//! reads is told only where it is nearly one that is read. What the site's own templates name, they read as they like.

use serde_yaml::Value;

use crate::contract::{FREE_SETTINGS, FreeSetting, ReadWhere, SettingShape};
use crate::diagnostic::{Diagnostic, Message, nearest};
use crate::render::is_named_in_templates;
use crate::settings::{PATH, Settings};
use crate::source::{BUILT_IN, Sources};
use crate::theme::Theme;
use crate::yaml::{Document, Node};

/// What is wrong there, each at its key. Of the settings, what has another shape is taken away: its fault is told, and no template has another.
pub(super) fn faults(sources: &Sources, settings: &mut Settings, theme: &Theme) -> Vec<Diagnostic> {
    let (ours, own): (Vec<_>, Vec<_>) = theme
        .layers
        .iter()
        .partition(|layer| layer.folder.starts_with(BUILT_IN));
    if ours.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let wrong = judge(sources, theme, (PATH, ReadWhere::Site), &mut found);
    if let Value::Mapping(extra) = &mut settings.extra {
        extra.retain(|name, _| !name.as_str().is_some_and(|it| wrong.contains(&it)));
    }
    for layer in own {
        let path = format!("{}theme.yaml", layer.folder);
        judge(sources, theme, (&path, ReadWhere::Theme), &mut found);
    }
    found
}

/// Tells what is wrong in a file, and gives the keys of another shape.
fn judge(
    sources: &Sources,
    theme: &Theme,
    (path, here): (&str, ReadWhere),
    found: &mut Vec<Diagnostic>,
) -> Vec<&'static str> {
    let mut wrong = Vec::new();
    // What cannot be read is told by who reads it.
    let text = match sources.contains(path) {
        true => sources.text(path).unwrap_or_default(),
        false => return wrong,
    };
    let Ok(Some(document)) = Document::of_file(path, &text) else {
        return wrong;
    };
    let root = document.root();
    let Some(extra) = root.get("extra") else {
        return wrong;
    };
    for (name, node) in extra.entries(&mut Vec::new()) {
        if is_named_in_templates(sources, &name) {
            continue;
        }
        let known = FREE_SETTINGS.iter().find(|it| it.name == name);
        found.extend(match known {
            Some(known) if is_read(known, here) => {
                let fault = misshapen(&node, known, theme);
                wrong.extend(fault.is_some().then_some(known.name));
                fault
            }
            _ => unread(&name, &node, here),
        });
    }
    wrong
}

fn is_read(known: &FreeSetting, here: ReadWhere) -> bool {
    known.read == here || known.read == ReadWhere::Both
}

/// A key that nobody reads and that is one which is read elsewhere, or nearly one.
fn unread(name: &str, node: &Node, here: ReadWhere) -> Option<Diagnostic> {
    let known = |name: &str| FREE_SETTINGS.iter().find(|it| it.name == name);
    let near = || known(nearest(name, FREE_SETTINGS.iter().map(|it| it.name))?);
    let near = known(name).or_else(near)?;
    let hint = match (is_read(near, here), near.read) {
        (true, _) => message!("did-you-mean-near", near = near.name),
        (false, ReadWhere::Theme) => {
            message!(
                "stands-under-extra-of",
                name = near.name,
                path = "theme.yaml"
            )
        }
        (false, _) => message!("stands-under-extra-of", name = near.name, path = PATH),
    };
    let told = Diagnostic::warning("unread-key", message!("nothing-reads-key", name));
    Some(told.at(node.key_place()).hint(hint))
}

/// That a value is none that its key takes.
fn misshapen(node: &Node, known: &FreeSetting, theme: &Theme) -> Option<Diagnostic> {
    let value = node.value();
    if value.is_null() || has_shape(value, known.shape, theme) {
        return None;
    }
    let message = message!("extra-takes", name = known.name, shape = shape(known.shape));
    let told = Diagnostic::error("wrong-value", message).at(node.place());
    let drawings = theme.files.keys().map(|it| &**it);
    let mut drawings = drawings.filter(|it| it.ends_with(".svg"));
    Some(match (known.shape, value.as_str()) {
        (SettingShape::Drawing, Some(name)) => match nearest(name, drawings.by_ref()) {
            Some(near) => told.hint(message!("did-you-mean-near", near)),
            None => told.hint(message!("put-drawing-among-assets")),
        },
        _ => told,
    })
}

fn has_shape(value: &Value, shape: SettingShape, theme: &Theme) -> bool {
    let is_text = |value: &Value| value.is_string() || value.is_number();
    let is_texts = |value: &Value| {
        let items = value.as_sequence();
        items.is_some_and(|items| items.iter().all(is_text))
    };
    let each = |is: &dyn Fn(&Value) -> bool| {
        let entries = value.as_mapping();
        entries.is_some_and(|entries| entries.values().all(is))
    };
    match shape {
        SettingShape::Truth => value.is_bool(),
        SettingShape::Count => value.is_u64(),
        SettingShape::Text => is_text(value),
        SettingShape::Texts => is_texts(value),
        SettingShape::TextByLanguage => each(&is_text),
        SettingShape::TextsByLanguage => each(&is_texts),
        SettingShape::Accounts => value.as_sequence().is_some_and(|items| {
            let has = |item: &Value, key: &str| item.get(key).is_some_and(is_text);
            items.iter().all(|it| has(it, "name") && has(it, "url"))
        }),
        SettingShape::Drawing => {
            let name = value.as_str();
            name.is_some_and(|name| name.ends_with(".svg") && theme.files.contains_key(name))
        }
        SettingShape::Mapping => value.is_mapping(),
    }
}

fn shape(shape: SettingShape) -> Message {
    match shape {
        SettingShape::Truth => message!("shape-truth"),
        SettingShape::Count => message!("shape-count"),
        SettingShape::Text => message!("shape-text"),
        SettingShape::Texts => message!("shape-texts"),
        SettingShape::TextByLanguage => message!("shape-text-by-language"),
        SettingShape::TextsByLanguage => message!("shape-texts-by-language"),
        SettingShape::Accounts => message!("shape-accounts"),
        SettingShape::Drawing => message!("shape-drawing"),
        SettingShape::Mapping => message!("shape-mapping"),
    }
}
