//! Templates: read once, with every function they may call, and errors led back to the line of the template.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use super::circle::{self, Way};
use super::complaint::{Complaint, TemplateNames, TemplateSpot, complaint};
use super::current::{remarks, within};
use super::depth;
use super::fault::said;
use super::positional::Named;
use crate::contract::{OWN_FILTERS, function, own_filter};
use crate::diagnostic::{Diagnostic, Place, line_start};
use crate::render::context::{RenderContext, Rendered, Stage};
use crate::site::{Version, WorkKind};
use crate::source::Sources;
use crate::theme::Theme;

/// A template, as its author wrote it and as Tera reads it.
pub(super) struct TemplateText {
    path: Arc<str>,
    written: String,
    read: Named,
}

impl TemplateText {
    /// As Tera reads it.
    pub(super) fn text(&self) -> &str {
        &self.read.text
    }
}

/// The templates and components of a theme.
pub struct Templates {
    tera: Tera,
    /// By Tera's name: the path, the text, and that which Tera reads.
    texts: BTreeMap<String, TemplateText>,
    /// The names of the functions that they may call.
    functions: Vec<&'static str>,
    /// Whether they could be read. Else their faults were told once, and nothing more is said for every page.
    is_whole: bool,
}

impl Templates {
    /// Reads the templates of a theme, nearest layer first. `functions` are the names
    /// of what they may call, which does nothing before [`Templates::register`].
    pub fn read(
        sources: &Sources,
        theme: &Theme,
        functions: Vec<&'static str>,
    ) -> (Self, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let mut texts = BTreeMap::new();
        for template in theme.templates(sources) {
            match sources.text(&template.path) {
                Ok(text) => match depth::fault(&template.path, &text) {
                    // Nothing of a theme is printed that lacks a template.
                    Some(fault) => found.push(fault),
                    None => {
                        let text = TemplateText {
                            path: template.path,
                            read: Named::read(&text, &names_of),
                            written: text,
                        };
                        texts.insert(template.name, text);
                    }
                },
                Err(diagnostic) => found.push(diagnostic),
            }
        }
        let mut templates = Templates {
            tera: Tera::new(),
            texts,
            functions,
            is_whole: found.is_empty(),
        };
        if !templates.is_whole {
            return (templates, found);
        }
        templates
            .tera
            .autoescape_on([".html", ".htm", ".xml", ".svg"]);
        // Tera asks for every name that a template calls.
        for name in templates.functions.clone() {
            templates
                .tera
                .register_function(name, |_: Kwargs, _: &State| Value::none());
        }
        for filter in OWN_FILTERS {
            let nothing = |_: Value, _: Kwargs, _: &State| Value::none();
            templates.tera.register_filter(filter.name, nothing);
        }
        let prefixes: Vec<String> = theme
            .layers
            .iter()
            .map(|layer| format!("{}/", layer.name))
            .collect();
        let prefixed = templates.tera.set_fallback_prefixes(prefixes.clone());
        let added = prefixed.and_then(|()| {
            templates.tera.add_raw_templates(
                templates
                    .texts
                    .iter()
                    .map(|(name, it)| (name.as_str(), it.read.text.as_str())),
            )
        });
        if let Err(error) = added {
            found.extend(match error.kind() {
                ErrorKind::CircularExtend { .. } => {
                    templates.circle(Way::Extends, &error, &prefixes)
                }
                ErrorKind::CircularInclude { .. } => {
                    templates.circle(Way::Includes, &error, &prefixes)
                }
                _ => templates.load_errors(&error),
            });
            templates.is_whole = false;
        }
        (templates, found)
    }

    /// Has the functions that were named when they were read registered in earnest.
    pub fn register(&mut self, functions: impl FnOnce(&mut Tera)) {
        functions(&mut self.tera);
    }

    /// The template for a work: the one it names, that of its type where the theme has one, else of its kind.
    pub fn for_work(&self, stage: &Stage, version: Version) -> String {
        let page = stage.site.presence(version).page();
        let page = page.map(|page| stage.site.page(page));
        let named = page.map(|page| [page.template(), page.kind()]);
        let mut named = named.into_iter().flatten().flatten();
        if let Some(name) = named.find_map(|name| {
            let name = format!("{name}.html");
            self.tera.contains_template(&name).then_some(name)
        }) {
            return name;
        }
        let name = match stage.site.work(version.work).kind {
            WorkKind::Home => "home.html",
            WorkKind::Section => "section.html",
            WorkKind::Page => "page.html",
            WorkKind::Taxonomy => "taxonomy.html",
            WorkKind::Term => "term.html",
        };
        name.to_owned()
    }

    /// Whether the theme has a template of this name.
    pub fn has(&self, name: &str) -> bool {
        self.is_whole && self.tera.contains_template(name)
    }

    /// All of them, by Tera's names.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&String, &TemplateText)> {
        self.texts.iter()
    }

    /// Whether a file is one of them.
    pub fn has_file(&self, path: &str) -> bool {
        self.texts.values().any(|it| &*it.path == path)
    }

    /// Whether they could all be read.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Whether the theme has a component of this name.
    pub fn has_component(&self, name: &str) -> bool {
        self.tera.contains_component(name)
    }

    /// Whether a component of the theme asks for an argument of this name: it has one, without a default.
    pub fn asks_for(&self, component: &str, argument: &str) -> bool {
        let known = self.tera.get_component_definition(component);
        known.is_some_and(|it| {
            it.args()
                .iter()
                .any(|it| it.name() == argument && it.is_required())
        })
    }

    /// The names of the theme's components, sorted.
    pub fn components(&self) -> Vec<String> {
        let mut names: Vec<String> = self.tera.get_component_names().map(str::to_owned).collect();
        names.sort();
        names
    }

    /// The names of the templates that a type can choose, without their layers, sorted.
    pub fn all_names(&self) -> Vec<String> {
        let names = self.tera.get_template_names();
        let names = names.filter_map(|name| name.split_once('/').map(|(_, name)| name));
        let mut names: Vec<String> = names
            .filter(|name| !name.contains('/'))
            .map(str::to_owned)
            .collect();
        names.sort();
        names.dedup();
        names
    }

    /// Renders a template.
    pub fn render(&self, name: &str, context: &Context, here: &RenderContext) -> Rendered {
        if !self.is_whole {
            return Rendered::default();
        }
        let mut bytes = Vec::with_capacity(32 * 1024);
        let printed = within(here, || self.tera.render_to(name, context, &mut bytes));
        let mut notes = remarks();
        if let Err(error) = printed {
            bytes.clear();
            notes.push(self.diagnostic(&error, Some(here)));
        }
        Rendered { bytes, notes }
    }

    /// Renders a component.
    pub fn component(
        &self,
        name: &str,
        args: &Context,
        implicits: &Context,
        body: Option<&str>,
        here: &RenderContext,
    ) -> Result<String, Diagnostic> {
        let rendered = within(here, || {
            self.tera
                .render_component_with_implicits(name, args, implicits, body, true)
        });
        rendered.map_err(|error| self.diagnostic(&error, None))
    }

    /// What templates may name. A template is called by its path below `templates/`, whichever layer has it.
    fn names(&self) -> TemplateNames<'_> {
        let below = |name: &'_ String| name.split_once('/').map_or(0, |(layer, _)| layer.len() + 1);
        TemplateNames {
            components: self.tera.get_component_names().collect(),
            functions: &self.functions,
            templates: self.texts.keys().map(|name| &name[below(name)..]).collect(),
        }
    }

    fn diagnostic(&self, error: &tera::Error, here: Option<&RenderContext>) -> Diagnostic {
        let diagnostic = match error.kind() {
            ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report) => {
                let file = self.texts.get(report.filename());
                self.told(report.message(), file, report.span().range.clone())
            }
            ErrorKind::MissingParent { current, parent } => self.missing_parent(current, parent),
            _ => match std::error::Error::source(error) {
                Some(cause) => {
                    let words = format!("{error}: {cause}");
                    Diagnostic::error("template", message!("tera-says", words))
                }
                None => self.told(&error.to_string(), None, 0..0),
            },
        };
        let Some(here) = here else { return diagnostic };
        let during = message!("while-printed", address = here.route.to_string());
        let hint = match &diagnostic.hint {
            Some(hint) => message!("hint-while", hint, during),
            None => during,
        };
        diagnostic.hint(hint)
    }

    /// What Tera says of a place in one of the templates.
    fn told(&self, words: &str, file: Option<&TemplateText>, range: Range<usize>) -> Diagnostic {
        let text = file.map_or("", |it| it.read.text.as_str());
        let spot = TemplateSpot {
            text,
            range: if text.get(range.clone()).is_some() {
                range
            } else {
                0..0
            },
        };
        let found = match said(words) {
            Some(told) => Complaint::from(told),
            None => complaint(words, &spot, &self.names()),
        };
        let diagnostic = Diagnostic::error("template", found.message).hint_opt(found.hint);
        let Some(TemplateText {
            path,
            written,
            read,
        }) = file
        else {
            return diagnostic;
        };
        let place = |range| Place::span(path.clone(), written, read.back(range));
        let diagnostic = diagnostic.at(place(found.range.unwrap_or(spot.range)));
        match found.second {
            Some((range, part)) => diagnostic.second(place(range), part),
            None => diagnostic,
        }
    }

    /// What extends or includes itself, at the place where it says so.
    fn circle(&self, way: Way, error: &tera::Error, prefixes: &[String]) -> Vec<Diagnostic> {
        let text_of = |name: &str| Some(self.texts.get(name)?.read.text.as_str());
        let what = match way {
            Way::Extends => "extend",
            Way::Includes => "include",
        };
        let told = match circle::find(way, self.texts.keys(), prefixes, &text_of) {
            Some((name, at)) => {
                let words = format!("Circular {what} detected for template '{name}'. Chain");
                self.told(&words, self.texts.get(name), at)
            }
            None => self.diagnostic(error, None),
        };
        vec![told]
    }

    /// Tera names the two templates and no place.
    fn missing_parent(&self, current: &str, parent: &str) -> Diagnostic {
        let file = self.texts.get(current);
        let start = file.and_then(|it| it.read.text.find(parent)).unwrap_or(0);
        let unknown = format!("Unknown template `{parent}`");
        self.told(&unknown, file, start..start + parent.len())
    }

    /// Errors of loading: one with a span, or several that Tera has already written out, parted by blank lines.
    fn load_errors(&self, error: &tera::Error) -> Vec<Diagnostic> {
        if !matches!(error.kind(), ErrorKind::Msg(_)) {
            return vec![self.diagnostic(error, None)];
        }
        let text = error.to_string();
        text.split("\n\n")
            .filter(|report| !report.trim().is_empty())
            .map(|report| self.written_out(report))
            .collect()
    }

    /// `error: … --> file:line:column …`
    fn written_out(&self, report: &str) -> Diagnostic {
        let first = report.lines().next().unwrap_or(report);
        let words = first.trim_start_matches("error: ");
        let spot = report
            .lines()
            .find_map(|line| line.trim().strip_prefix("--> "));
        let place = spot.and_then(|spot| {
            let mut parts = spot.rsplitn(3, ':');
            let (column, line, name) = (parts.next()?, parts.next()?, parts.next()?);
            let file = self.texts.get(name)?;
            let text = &file.read.text;
            let start = line_start(text, line.parse::<usize>().ok()?.checked_sub(1)?);
            let offset = text[start..]
                .char_indices()
                .nth(column.parse::<usize>().ok()?.checked_sub(1)?)
                .map_or(0, |(at, _)| at);
            let at = start + offset;
            Some((file, at..text.ceil_char_boundary(at + 1)))
        });
        match place {
            Some((file, range)) => self.told(words, Some(file), range),
            None => self.told(words, None, 0..0),
        }
    }
}

/// The names of the arguments of a function or a filter of ours, in their order.
fn names_of(name: &str, is_filter: bool) -> Option<Vec<&'static str>> {
    let known = match is_filter {
        true => own_filter(name),
        false => function(name),
    };
    known.map(|it| it.names().collect())
}
