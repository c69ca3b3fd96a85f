//! Systems of JavaScript that keep Markdown in folders of languages: Docusaurus, Starlight, VitePress.

mod alike;
mod blog;
mod braces;
mod categories;
mod config;
mod docs;
mod folders;
mod hero;
mod moved;
mod names;
mod partials;
mod snippets;
mod starlight;
mod vitepress;

use super::anchors::Algorithm;
use super::files;
use super::model::OldSite;
use super::old::Old;
use super::opened::tags;
use super::report::MoveReport;

pub use starlight::read as read_starlight;
pub use vitepress::read as read_vitepress;

/// Reads a site of Docusaurus; `None` where there is none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<OldSite> {
    let config = config::read(old, report)?;
    let mut pages = docs::pages(old, &config, report);
    pages.extend(blog::pages(old, &config, report));
    pages.extend(docs::plain(old, &config, report));
    categories::add(old, &config, &mut pages, report);
    let mut files = docs::files(old, &config, report);
    let mut redirects = files::open(old, "static", &mut files, report);
    redirects.extend(config.redirects.iter().cloned());
    files::left(
        old,
        &[
            "src/components",
            "src/theme",
            "src/css",
            "versioned_docs",
            "versioned_sidebars",
        ],
        &files,
        report,
    );
    if old.has("sidebars.js") || old.has("sidebars.ts") {
        let path = old
            .first(["sidebars.js", "sidebars.ts"])
            .unwrap_or_default();
        report.menus_in_program(path);
    }
    let mut made = Vec::new();
    for language in &config.languages {
        let path = format!("i18n/{}/code.json", language.word);
        made.extend(alike::catalogue(old, &path, language.own.lang, report));
    }
    wait(&config, &mut made);
    let program = [
        "docusaurus.config.js",
        "docusaurus.config.ts",
        "docusaurus.config.mjs",
    ];
    let program = old.first(program).and_then(|path| old.text(path));
    Some(OldSite {
        has_formulas: program.is_some_and(|(text, _)| text.contains("remark-math")),
        base_url: config.base_url(),
        languages: config.languages.into_iter().map(|it| it.own).collect(),
        time_zone: None,
        menus: Vec::new(),
        taxonomies: tags(&pages),
        pages,
        files,
        made,
        redirects,
        ids: Algorithm::GithubSlugger,
        localised: true,
    })
}

/// The main language's words stand in the programs of the old site: where no catalogue has them, those of the others wait as
/// comments, since a message that one language lacks is a fault.
fn wait(config: &config::DocusaurusConfig, made: &mut [(String, String)]) {
    let main = config
        .languages
        .first()
        .map(|it| format!("i18n/{}.ftl", it.own.lang));
    if made.iter().any(|(path, _)| Some(path) == main.as_ref()) {
        return;
    }
    for (_, text) in made {
        *text = text.lines().map(|line| format!("#   {line}\n")).collect();
    }
}
