//! Style sheets: `@import` across the layers of a theme, bundled, lowered and minified by lightningcss.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use lightningcss::bundler::{Bundler, ResolveResult, SourceProvider};
use lightningcss::dependencies::{Dependency, DependencyOptions};
use lightningcss::error::ErrorLocation;
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions};
use lightningcss::targets::{Browsers, Features, Targets};

use super::style_addresses;
use super::style_faults::{NoSheet, of_bundle, of_words, unclosed_brace};
use crate::diagnostic::{Diagnostic, Message, Place, line_start, nested_too_deep, too_deep};
use crate::render::context::{Rendered, Stage};

/// Rules in rules and brackets in brackets; the deepest of ours has six.
const DEEPEST: usize = 32;

/// Bundles the style sheet `name` of the stage's theme.
pub fn bundle(stage: &Stage, name: &str) -> Rendered {
    let files = StyleFiles::collect(stage);
    let Some(entry) = stage.theme.style(&stage.sources, name) else {
        // The reader of themes has said so.
        return Rendered::default();
    };
    if let Some(fault) = files.too_deep().or_else(|| files.too_long(&entry)) {
        return Rendered::failed(fault);
    }
    match lower(&files, &entry) {
        Ok((css, addresses)) => {
            let here = stage.plan.style(name);
            let (css, notes) = style_addresses::written(stage, here, css, addresses);
            let bytes = css.into_bytes();
            Rendered { bytes, notes }
        }
        Err((message, at)) => {
            let unread = files.unreadable.clone();
            Rendered::failed(unread.unwrap_or_else(|| diagnostic(&files, &entry, message, at)))
        }
    }
}

/// Bundled, minified and lowered, with marks for the addresses in it; or what is wrong with it, and where.
fn lower(
    files: &StyleFiles,
    entry: &str,
) -> Result<(String, Vec<Dependency>), (Message, Option<ErrorLocation>)> {
    let mut bundler = Bundler::new(files, None, ParserOptions::default());
    let bundled = bundler.bundle(Path::new(entry));
    let mut sheet = bundled.map_err(|error| (of_bundle(&error.kind), error.loc))?;
    let minified = sheet.minify(MinifyOptions {
        targets: targets(),
        ..MinifyOptions::default()
    });
    minified.map_err(|error| (of_words(&error.kind.to_string()), error.loc))?;
    let printed = sheet.to_css(PrinterOptions {
        minify: true,
        targets: targets(),
        analyze_dependencies: Some(DependencyOptions {
            remove_imports: false,
        }),
        ..PrinterOptions::default()
    });
    printed
        .map(|css| (css.code, css.dependencies.unwrap_or_default()))
        .map_err(|error| (of_words(&error.kind.to_string()), error.loc))
}

/// Browsers from 2021 on. Logical properties, `:dir()` and `:lang()` lists stay as written: lightningcss would lower them
/// to lists of languages, which is wrong for every text whose direction is not its page's.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    Targets {
        browsers: Some(Browsers {
            chrome: version(90, 0),
            edge: version(90, 0),
            firefox: version(90, 0),
            safari: version(15, 0),
            ios_saf: version(15, 0),
            samsung: version(15, 0),
            ..Browsers::default()
        }),
        include: Features::empty(),
        exclude: Features::LogicalProperties | Features::DirSelector | Features::LangSelectorList,
    }
}

/// All style sheets of a theme, read beforehand: lightningcss borrows them.
struct StyleFiles<'s> {
    stage: &'s Stage,
    texts: BTreeMap<PathBuf, String>,
    /// The first that could not be read as text.
    unreadable: Option<Diagnostic>,
}

impl<'s> StyleFiles<'s> {
    fn collect(stage: &'s Stage) -> Self {
        let folders = stage
            .theme
            .layers
            .iter()
            .map(|layer| format!("{}styles/", layer.folder));
        let (mut texts, mut unreadable) = (BTreeMap::new(), None);
        for folder in folders {
            for path in stage.sources.paths(&folder) {
                match stage.sources.text(path) {
                    Ok(text) => drop(texts.insert(PathBuf::from(&**path), text)),
                    Err(fault) => drop(unreadable.get_or_insert(fault)),
                }
            }
        }
        StyleFiles {
            stage,
            texts,
            unreadable,
        }
    }

    /// The first file in which blocks or brackets lie too deep: lightningcss calls itself for each.
    fn too_deep(&self) -> Option<Diagnostic> {
        self.texts.iter().find_map(|(path, text)| {
            let at = too_deep(text, 0..text.len(), DEEPEST)?;
            Some(nested_too_deep(
                &path.to_string_lossy(),
                text,
                at,
                message!("deep-blocks-brackets"),
                DEEPEST,
            ))
        })
    }
}

impl StyleFiles<'_> {
    /// The file at the end of a chain of imports that is too long: lightningcss calls itself for each that it has not seen.
    fn too_long(&self, entry: &str) -> Option<Diagnostic> {
        let mut seen = BTreeSet::new();
        let mut open = vec![(PathBuf::from(entry), 0)];
        while let Some((path, depth)) = open.pop() {
            let Some(text) = self.texts.get(&path).filter(|_| seen.insert(path.clone())) else {
                continue;
            };
            if depth > DEEPEST {
                let message = message!("imports-too-long", most = DEEPEST);
                let fault = Diagnostic::error("nested-too-deep", message);
                return Some(
                    fault
                        .at(Place::file(path.to_string_lossy()))
                        .hint(message!("import-where-wanted")),
                );
            }
            let imported = imports(text).filter_map(|name| match self.resolve(name, &path) {
                Ok(ResolveResult::File(path)) => Some((path, depth + 1)),
                _ => None,
            });
            // The first is followed first, as it is when they are bundled.
            let first = open.len();
            open.extend(imported);
            open[first..].reverse();
        }
        None
    }
}

/// The names between quotes or brackets behind each `@import`.
fn imports(css: &str) -> impl Iterator<Item = &str> {
    css.match_indices("@import").filter_map(|(at, word)| {
        let rest = css[at + word.len()..].trim_start();
        let rest = rest.strip_prefix("url(").unwrap_or(rest).trim_start();
        let rest = rest.trim_start_matches(['"', '\'']);
        let end = rest.find(['"', '\'', ')', ';', '\n'])?;
        Some(&rest[..end])
    })
}

impl SourceProvider for StyleFiles<'_> {
    type Error = NoSheet;

    fn read<'a>(&'a self, file: &Path) -> Result<&'a str, Self::Error> {
        self.texts
            .get(file)
            .map(String::as_str)
            .ok_or_else(|| NoSheet(file.to_string_lossy().into_owned()))
    }

    /// `base.css` is the nearest layer's; `ministry/main.css` is that of the layer `ministry`.
    fn resolve(&self, specifier: &str, _from: &Path) -> Result<ResolveResult, Self::Error> {
        if specifier.contains("://") {
            return Ok(ResolveResult::External(specifier.to_owned()));
        }
        let name = specifier.trim_start_matches("./");
        let found = self.stage.theme.style(&self.stage.sources, name);
        found
            .map(|path| ResolveResult::File(path.into()))
            .ok_or_else(|| NoSheet(name.to_owned()))
    }
}

fn diagnostic(
    files: &StyleFiles,
    entry: &str,
    message: Message,
    at: Option<ErrorLocation>,
) -> Diagnostic {
    let diagnostic = Diagnostic::error("broken-style", message);
    let Some(at) = at else {
        return diagnostic.at(Place::file(entry));
    };
    let path = if at.filename.is_empty() {
        entry.to_owned()
    } else {
        at.filename.clone()
    };
    let text = files.texts.get(Path::new(&path));
    if let Some(text) = text
        && let Some(at) = unclosed_brace(text)
    {
        let told = Diagnostic::error("broken-style", message!("css-brace-open"));
        let told = told.at(Place::span(path, text, at..at + 1));
        return told.hint(message!("css-close-brace"));
    }
    match text {
        // lightningcss counts lines from 0 and columns from 1.
        Some(text) => {
            let start = line_start(text, at.line as usize);
            let start = start + (at.column as usize).saturating_sub(1);
            diagnostic.at(Place::span(path, text, start..start + 1))
        }
        None => diagnostic.at(Place::file(path)),
    }
}
