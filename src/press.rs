//! The press: a site read, assembled and planned, ready to print any of its outputs.
//!
//! Takes the files and the edition; gives a [`Press`], immutable, which lists its outputs, finds one by its address and
//! prints it. This is the only place of parallelism: files are read and outputs printed on all cores, and what comes out
//! is the same however many there are.

use std::sync::Arc;

use rayon::prelude::*;

use crate::article::{Article, ContentFile, classify};
use crate::catalogue::{CatalogueLanguage, Catalogues};
use crate::diagnostic::{Diagnostic, Place};
use crate::edition::Edition;
use crate::language::Lang;
use crate::plan::{Links, Output, Piece, Plan};
use crate::render::{Printer, Stage};
use crate::route::Route;
use crate::settings::{self, Settings};
use crate::site::{DataFile, Found, Material, Site, assemble};
use crate::source::{BUILT_IN, Sources};
use crate::theme::Theme;
use crate::yaml::Document;

/// A publication, ready to be printed.
pub struct Press {
    printer: Printer,
}

impl Press {
    /// Reads, assembles and plans. Nothing when the settings or the theme cannot be read at all; everything that is
    /// wrong, in any case.
    pub fn set_up(sources: Sources, edition: Edition) -> (Option<Self>, Vec<Diagnostic>) {
        let mut out = Vec::new();
        let settings = match sources.text(settings::PATH) {
            Ok(text) => {
                let (settings, found) = Settings::read(&text);
                out.extend(found);
                settings
            }
            Err(diagnostic) => {
                out.push(diagnostic);
                None
            }
        };
        let Some(settings) = settings.map(Arc::new) else {
            return (None, out);
        };
        let (theme, found) = Theme::read(&sources, &settings.theme.name, &settings.theme.place);
        out.extend(found);
        let Some(theme) = theme else {
            return (None, out);
        };
        let (catalogues, found) = catalogues(&sources, &settings, &theme);
        out.extend(found);
        let catalogues = match edition.pseudo {
            Some(pseudo) => catalogues.disguised(pseudo),
            None => catalogues,
        };
        let (material, found) = material(&sources, &settings);
        out.extend(found);
        let read = |path: &str| sources.text(path).ok();
        let (site, found) = assemble(settings, material, &edition, &read);
        out.extend(found);
        let (plan, found) = Plan::make(&site, &theme, &edition);
        out.extend(found);
        let links = Links::new(&site.settings.base_url, &edition);
        let stage = Stage {
            sources: Arc::new(sources),
            site,
            plan,
            theme,
            catalogues,
            edition,
            links,
        };
        let (printer, found) = Printer::new(stage);
        out.extend(found);
        (Some(Press { printer }), out)
    }

    /// All outputs, sorted by address.
    pub fn outputs(&self) -> &[Output] {
        self.printer.stage().plan.outputs()
    }

    /// The output at an address.
    pub fn find(&self, route: &Route) -> Option<&Output> {
        self.printer.stage().plan.find(route)
    }

    /// Prints one output.
    pub fn render(&self, output: &Output) -> (Vec<u8>, Vec<Diagnostic>) {
        self.printer.print(output)
    }

    /// Prints all outputs, in parallel and in no order; `take` is handed each with what was said about it.
    pub fn for_each(&self, take: impl Fn(&Output, Vec<u8>, Vec<Diagnostic>) + Sync) {
        self.outputs().par_iter().for_each(|output| {
            let (bytes, diagnostics) = self.render(output);
            take(output, bytes, diagnostics);
        });
    }

    /// How many pages there are in each language.
    pub fn counts(&self) -> Vec<(Lang, usize)> {
        let pages = |lang: Lang| {
            let is_page = |output: &&Output| matches!(&output.piece, Piece::Page { lang: of, .. } if *of == lang);
            self.outputs().iter().filter(is_page).count()
        };
        self.site()
            .langs()
            .map(|lang| (lang, pages(lang)))
            .collect()
    }

    /// The files.
    pub fn sources(&self) -> &Sources {
        &self.printer.stage().sources
    }

    /// The model.
    pub fn site(&self) -> &Site {
        &self.printer.stage().site
    }

    /// The words of the interface.
    pub fn catalogues(&self) -> &Catalogues {
        &self.printer.stage().catalogues
    }
}

fn catalogues(
    sources: &Sources,
    settings: &Settings,
    theme: &Theme,
) -> (Catalogues, Vec<Diagnostic>) {
    let languages: Vec<CatalogueLanguage> = settings
        .languages
        .iter()
        .map(|language| CatalogueLanguage {
            lang: language.lang,
            locale: language.locale.icu().clone(),
            fallback: language.fallback.clone(),
        })
        .collect();
    let mut layers = vec![format!("{BUILT_IN}i18n/")];
    layers.extend(theme.catalogue_folders());
    layers.push("i18n/".to_owned());
    Catalogues::read(sources, &languages, &layers)
}

/// Reads everything below `content/`, on all cores; the order of the paths is kept.
fn material(sources: &Sources, settings: &Settings) -> (Material, Vec<Diagnostic>) {
    let langs: Vec<Lang> = settings
        .languages
        .iter()
        .map(|language| language.lang)
        .collect();
    let taxonomies: Vec<&str> = settings
        .taxonomies
        .iter()
        .map(|taxonomy| taxonomy.name.as_str())
        .collect();
    let paths: Vec<&Arc<str>> = sources.paths("content/").collect();
    let read: Vec<(Option<Piecework>, Vec<Diagnostic>)> = paths
        .par_iter()
        .map(|path| piecework(sources, path, &langs, &taxonomies))
        .collect();
    let mut material = Material::default();
    let mut out = Vec::new();
    for (piece, found) in read {
        out.extend(found);
        match piece {
            Some(Piecework::Article(name, lang, kind, article)) => {
                material.articles.push((name, lang, kind, *article))
            }
            Some(Piecework::Data(data)) => material.data.push(data),
            Some(Piecework::File(file)) => material.files.push(file),
            None => {}
        }
    }
    (material, out)
}

/// One file below `content/`, read.
enum Piecework {
    Article(Arc<str>, Lang, crate::article::Kind, Box<Article>),
    Data(DataFile),
    File(Found),
}

fn piecework(
    sources: &Sources,
    path: &Arc<str>,
    langs: &[Lang],
    taxonomies: &[&str],
) -> (Option<Piecework>, Vec<Diagnostic>) {
    let file = match classify(path, langs) {
        Ok(file) => file,
        Err(diagnostic) => return (None, vec![diagnostic]),
    };
    match file {
        ContentFile::Article { work, lang, kind } => match sources.text(path) {
            Ok(text) => {
                let (article, mut found) = Article::read(path, &text, taxonomies);
                for diagnostic in &mut found {
                    diagnostic.lang = Some(lang);
                }
                (
                    article.map(|article| Piecework::Article(work, lang, kind, Box::new(article))),
                    found,
                )
            }
            Err(diagnostic) => (None, vec![diagnostic.lang(lang)]),
        },
        ContentFile::Data { name, lang } => match data(sources, path) {
            Ok(value) => (
                Some(Piecework::Data(DataFile { name, lang, value })),
                Vec::new(),
            ),
            Err(diagnostic) => (None, vec![diagnostic]),
        },
        ContentFile::Resource { folder, file, lang } => (
            Some(Piecework::File(Found {
                path: path.clone(),
                folder,
                file,
                lang,
            })),
            Vec::new(),
        ),
    }
}

fn data(sources: &Sources, path: &Arc<str>) -> Result<serde_yaml::Value, Diagnostic> {
    let text = sources.text(path)?;
    let end = text.len();
    let document =
        Document::parse(path.clone(), text.into(), 0..end).map_err(
            |diagnostic| match diagnostic.place {
                Some(_) => diagnostic,
                None => diagnostic.at(Place::file(path.clone())),
            },
        )?;
    Ok(document.root().value().clone())
}
