//! From the name of a theme to its layers and files.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_yaml::{Mapping, Value};

use super::fonts::{self, Declared, Font};
use super::{Layer, NamedPlace, SearchedData, Theme, ThemeFile};
use crate::contract::THEME_KEYS as KEYS;
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::source::{BUILT_IN, Sources};
use crate::yaml::Document;

/// What one `theme.yaml` says.
#[derive(Default)]
struct Sheet {
    extends: Option<NamedPlace>,
    styles: Option<Vec<NamedPlace>>,
    page_styles: Vec<NamedPlace>,
    scripts: Option<Vec<NamedPlace>>,
    fonts: Option<Vec<Declared>>,
    standing: Vec<NamedPlace>,
    types: Vec<NamedPlace>,
    shown: SearchedData,
    extra: Option<Mapping>,
}

pub(super) fn read(
    sources: &Sources,
    name: &str,
    named_at: &Place,
    found: &mut Vec<Diagnostic>,
) -> Option<Theme> {
    let mut layers: Vec<Layer> = Vec::new();
    let (mut styles, mut scripts, mut fonts, mut extra) = (None, None, None, Mapping::new());
    let mut standing: Vec<NamedPlace> = Vec::new();
    let (mut types, mut page_styles) = (Vec::new(), Vec::<NamedPlace>::new());
    let mut shown = SearchedData::default();
    let mut next = Some((name.to_owned(), named_at.clone()));
    while let Some((name, named_at)) = next.take() {
        if layers.iter().any(|layer| layer.name == name) {
            found.push(cycle(&name).at(named_at));
            return None;
        }
        let folders = folders(sources, &name);
        if folders.is_empty() {
            found.push(unknown_theme(sources, &name).at(named_at));
            return None;
        }
        for layer in folders {
            let sheet = sheet(sources, &layer, found);
            styles = styles.or(sheet.styles);
            scripts = scripts.or(sheet.scripts);
            fonts = fonts.or(sheet.fonts);
            add_new(&mut standing, sheet.standing);
            add_new(&mut page_styles, sheet.page_styles);
            types.extend(sheet.types.into_iter().map(|(name, _)| name));
            shown.add(sheet.shown);
            for (key, value) in sheet.extra.unwrap_or_default() {
                extra.entry(key).or_insert(value);
            }
            next = next.or(sheet.extends);
            layers.push(layer);
        }
    }
    let fonts = fonts::read(fonts.unwrap_or_default(), sources, &layers, found);
    let files = files(sources, &layers, &fonts, found);
    let (styles, scripts) = (styles.unwrap_or_default(), scripts.unwrap_or_default());
    let names = |named: &[NamedPlace]| named.iter().map(|(name, _)| name.clone()).collect();
    let has_template = |name: &str| {
        let path = |layer: &Layer| format!("{}templates/{name}", layer.folder);
        layers.iter().any(|layer| sources.contains(&path(layer)))
    };
    let theme = Theme {
        styles: names(&styles),
        page_styles: names(&page_styles),
        scripts: names(&scripts),
        fonts,
        standing,
        types,
        shown,
        extra: Value::Mapping(extra),
        styles_digest: styles_digest(sources, &layers),
        has_search: has_template("search.html"),
        has_changes: has_template("changes.html"),
        has_card: has_template("card.svg"),
        files,
        layers,
    };
    let sheets = [("styles", &*styles), ("page_styles", &*page_styles)];
    found.extend(missing(sources, &theme, &sheets, &scripts));
    Some(theme)
}

/// Adds the names that are not there yet.
fn add_new(names: &mut Vec<NamedPlace>, more: Vec<NamedPlace>) {
    for named in more {
        if names.iter().all(|(name, _)| *name != named.0) {
            names.push(named);
        }
    }
}

/// The site's own folder of this name, then what the binary carries under it.
fn folders(sources: &Sources, name: &str) -> Vec<Layer> {
    let own = Layer {
        name: name.to_owned(),
        folder: format!("themes/{name}/"),
    };
    let carried = Layer {
        name: name.to_owned(),
        folder: format!("{BUILT_IN}themes/{name}/"),
    };
    let exists = |layer: &Layer| sources.paths(&layer.folder).next().is_some();
    match (exists(&own), exists(&carried)) {
        // A full copy, as in Diwan's own repository, needs nothing below it.
        (true, true) if !adds_anything(sources, &own, &carried) => vec![own],
        (true, true) => vec![
            own,
            Layer {
                name: "built-in".to_owned(),
                ..carried
            },
        ],
        (true, false) => vec![own],
        (false, true) => vec![carried],
        (false, false) => Vec::new(),
    }
}

fn adds_anything(sources: &Sources, own: &Layer, carried: &Layer) -> bool {
    sources
        .paths(&carried.folder)
        .any(|path| !sources.contains(&format!("{}{}", own.folder, &path[carried.folder.len()..])))
}

fn sheet(sources: &Sources, layer: &Layer, found: &mut Vec<Diagnostic>) -> Sheet {
    let path: Arc<str> = format!("{}theme.yaml", layer.folder).into();
    if !sources.contains(&path) {
        return Sheet::default();
    }
    let document = sources.text(&path).and_then(|text| {
        let end = text.len();
        Document::parse(path.clone(), text.into(), 0..end)
    });
    let document = match document {
        Ok(document) => document,
        Err(diagnostic) => {
            found.push(diagnostic);
            return Sheet::default();
        }
    };
    let root = document.root();
    root.deny_unknown_keys(KEYS, Some("extra"), found);
    let list = |key: &str, found: &mut Vec<Diagnostic>| {
        root.get(key).map(|node| {
            node.items()
                .iter()
                .filter_map(|item| Some((item.text(found)?, item.place())))
                .collect()
        })
    };
    Sheet {
        styles: list("styles", found),
        page_styles: list("page_styles", found).unwrap_or_default(),
        scripts: list("scripts", found),
        extends: root
            .get("extends")
            .and_then(|node| Some((node.text(found)?, node.place()))),
        fonts: root
            .get("fonts")
            .map(|node| fonts::read_declared(&node, found)),
        standing: list("standing", found).unwrap_or_default(),
        types: list("types", found).unwrap_or_default(),
        shown: root
            .get("search")
            .map_or_else(SearchedData::default, |node| {
                SearchedData::read(&node, found)
            }),
        extra: root
            .get("extra")
            .and_then(|node| node.value().as_mapping().cloned()),
    }
}

fn files(
    sources: &Sources,
    layers: &[Layer],
    fonts: &[Font],
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<Arc<str>, ThemeFile> {
    let mut files = BTreeMap::new();
    for layer in layers {
        for folder in ["assets/", "scripts/"] {
            let folder = format!("{}{folder}", layer.folder);
            for path in sources.paths(&folder) {
                let name: Arc<str> = path[folder.len()..].into();
                // A font among the assets is published cut to measure, not whole.
                let is_font = fonts.iter().any(|font| font.path == *path);
                if is_font || files.contains_key(&name) {
                    continue;
                }
                match sources.read(path) {
                    Ok(bytes) => {
                        files.insert(
                            name,
                            ThemeFile {
                                path: path.clone(),
                                digest: short(&blake3::hash(&bytes)),
                            },
                        );
                    }
                    Err(error) => found.push(
                        Diagnostic::error(
                            "unreadable-file",
                            message!("path-cannot-read-error", path, error),
                        )
                        .at(Place::file(path.clone())),
                    ),
                }
            }
        }
    }
    files
}

/// The style sheets, the version of Diwan that lowers them, and nothing else decide about the outcome.
fn styles_digest(sources: &Sources, layers: &[Layer]) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    for layer in layers {
        let folder = format!("{}styles/", layer.folder);
        for path in sources.paths(&folder) {
            hasher.update(path[folder.len()..].as_bytes()).update(&[0]);
            hasher
                .update(&sources.read(path).unwrap_or_default())
                .update(&[0]);
        }
    }
    short(&hasher.finalize())
}

fn short(hash: &blake3::Hash) -> String {
    hash.to_hex()[..8].to_owned()
}

fn unknown_theme(sources: &Sources, name: &str) -> Diagnostic {
    let known = |prefix: &str| -> Vec<String> {
        let names = sources
            .paths(prefix)
            .filter_map(|path| path[prefix.len()..].split_once('/'));
        names.map(|(name, _)| name.to_owned()).collect()
    };
    let mut names = known("themes/");
    names.extend(known(&format!("{BUILT_IN}themes/")));
    names.sort();
    names.dedup();
    let hint = match nearest(name, names.iter().map(String::as_str)) {
        Some(near) => message!("did-you-mean-near", near),
        None => message!("known-themes", names),
    };
    Diagnostic::error("unknown-theme", message!("no-such-theme", name)).hint(hint)
}

fn cycle(name: &str) -> Diagnostic {
    Diagnostic::error("theme-cycle", message!("theme-extends-itself", name))
        .hint(message!("take-one-extends-away"))
}

/// Style sheets and scripts that `theme.yaml` names and no layer has.
fn missing(
    sources: &Sources,
    theme: &Theme,
    styles: &[(&'static str, &[NamedPlace])],
    scripts: &[NamedPlace],
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let named = styles
        .iter()
        .flat_map(|(key, sheets)| sheets.iter().map(move |sheet| (*key, sheet)));
    for (key, (name, place)) in named {
        if theme.style(sources, name).is_some() {
            continue;
        }
        found.push(
            Diagnostic::error(
                "missing-style",
                message!("theme-has-no-such-file", file = format!("styles/{name}")),
            )
            .at(place.clone())
            .hint(message!("styles-names-files", key)),
        );
    }
    for (name, place) in scripts
        .iter()
        .filter(|(name, _)| !theme.files.contains_key(name.as_str()))
    {
        let hint = match nearest(name, theme.files.keys().map(|name| &**name)) {
            Some(near) => message!("did-you-mean-near", near),
            None => message!("scripts-names-files"),
        };
        found.push(
            Diagnostic::error(
                "missing-script",
                message!("theme-has-no-such-file", file = format!("scripts/{name}")),
            )
            .at(place.clone())
            .hint(hint),
        );
    }
    found
}
