//! MkDocs: pages by endings or by folders, as the plug-in `i18n` has them, with the extensions of PyMdown.

mod config;
mod content;
mod nav;

use super::anchors::Algorithm;
use super::files;
use super::model::{OldFile, OldSite};
use super::old::Old;
use super::opened::tags;
use super::report::MoveReport;
use super::values::words;

/// Reads a MkDocs site; `None` where there is none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<OldSite> {
    let config = config::read(old, report)?;
    let nav = nav::read(&config);
    let pages = content::pages(old, &config, &nav, report);
    let files = others(old, &config, report);
    let languages = config.languages.iter().map(|it| it.own.clone()).collect();
    Some(OldSite {
        languages,
        base_url: words(&config.value, "site_url"),
        time_zone: None,
        menus: nav::menus(&nav),
        taxonomies: tags(&pages),
        pages,
        files,
        made: Vec::new(),
        redirects: config.redirects(),
        ids: if config.text.contains("pymdownx.slugs") || config.text.contains("uslugify") {
            Algorithm::Pymdown
        } else {
            Algorithm::PythonMarkdown
        },
        localised: false,
        has_formulas: ["arithmatex", "mdx_math"]
            .iter()
            .any(|it| config.text.contains(it)),
    })
}

fn others(old: &Old, config: &config::MkdocsConfig, report: &mut MoveReport) -> Vec<OldFile> {
    let mut files = Vec::new();
    for path in old.below(&config.folder) {
        let below = path[config.folder.len()..].trim_start_matches('/');
        // Where the pages lie beside the settings, these are no part of the site.
        if config::is_page(path) || is_settings(config, path) {
            continue;
        }
        if files::is_machinery(below) || files::is_font(old, path) {
            report.of_the_look(path);
            continue;
        }
        if config.leaves_out(old, path, below) {
            report.left_out(path);
            continue;
        }
        let (to, tongue) = config.placed(below);
        let lang = tongue
            .filter(|_| to != below)
            .map(|tongue| config.languages[tongue].own.lang);
        files.push(OldFile {
            from: path.to_owned(),
            to,
            lang,
            address: Some(format!("/{below}")),
            open: true,
        });
    }
    files
}

/// Whether a file is the settings, or of the theme's own templates.
fn is_settings(config: &config::MkdocsConfig, path: &str) -> bool {
    let theme = super::values::at(&config.value, &["theme", "custom_dir"])
        .and_then(super::values::text)
        .map(|folder| crate::source::join_path("", &folder));
    matches!(path, "mkdocs.yml" | "mkdocs.yaml")
        || theme.is_some_and(|theme| path.starts_with(&format!("{theme}/")))
}
