//! Moving in: a site of another system becomes a site of Diwan, with a report of all that is not as it was.
//!
//! ```text
//! a reader per system   its files → OldSite      `hugo` `jekyll` `mkdocs` `docusaurus` `wordpress`
//! finish                OldSite → new files      the same for all: titles, terms, addresses, anchors, links, files
//! ```
//!
//! Takes the files of the old site; gives those of the new one, and a [`MoveReport`]. Bodies stay byte for byte where nothing in them
//! means another thing in Diwan. It reads no disk and writes none; that is the command's.

mod addresses;
mod anchors;
mod bare_links;
mod borrowed;
mod code;
mod comments;
mod dates;
mod dialects;
mod docusaurus;
mod encoding;
mod expressions;
mod files;
mod finish;
mod front;
mod html;
mod hugo;
mod ignore_lines;
mod jekyll;
mod links;
mod mkdocs;
mod model;
mod old;
mod opened;
mod patterns;
pub mod pictures;
mod redirects;
mod relink;
mod repeating;
mod report;
mod rows;
mod script;
mod settings;
mod spoken;
mod strings;
mod tags;
mod targets;
mod terms;
mod values;
mod wordpress;

use std::collections::BTreeSet;

pub use finish::{NewContent, NewFiles};
pub use old::Old;
pub use report::{MoveReport, Weight};

/// A system that sites are moved from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Hugo.
    Hugo,
    /// Jekyll.
    Jekyll,
    /// MkDocs.
    Mkdocs,
    /// Docusaurus.
    Docusaurus,
    /// Starlight.
    Starlight,
    /// VitePress.
    Vitepress,
    /// WordPress.
    Wordpress,
}

impl System {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            System::Hugo => "Hugo",
            System::Jekyll => "Jekyll",
            System::Mkdocs => "MkDocs",
            System::Docusaurus => "Docusaurus",
            System::Starlight => "Starlight",
            System::Vitepress => "VitePress",
            System::Wordpress => "WordPress",
        }
    }

    /// Whether its Markdown makes a link of an address that stands bare in a text.
    fn links_bare_addresses(self) -> bool {
        match self {
            System::Hugo | System::Docusaurus | System::Starlight | System::Vitepress => true,
            System::Jekyll | System::Mkdocs | System::Wordpress => false,
        }
    }
}

/// Moves a site; where the files are not those of such a site, the report says which settings could not be read.
pub fn import(system: System, old: &Old) -> Result<(NewFiles, MoveReport), MoveReport> {
    let mut report = MoveReport::default();
    let read = match system {
        System::Hugo => hugo::read(old, &mut report),
        System::Jekyll => jekyll::read(old, &mut report),
        System::Mkdocs => mkdocs::read(old, &mut report),
        System::Docusaurus => docusaurus::read(old, &mut report),
        System::Starlight => docusaurus::read_starlight(old, &mut report),
        System::Vitepress => docusaurus::read_vitepress(old, &mut report),
        System::Wordpress => wordpress::read(old, &mut report),
    };
    let Some(mut site) = read else {
        return Err(report);
    };
    if system.links_bare_addresses() {
        for page in &mut site.pages {
            bare_links::enclose(page, &mut report);
        }
    }
    site.made.extend(strings::elsewhere(old, &mut report));
    if system != System::Wordpress {
        rest(old, &site, &mut report);
    }
    let files = finish::finish(site, system.name(), &mut report);
    Ok((files, report))
}

/// Tells the files that are none of the pages and files of the new site, and that nothing was said of: nothing stays behind in
/// silence.
fn rest(old: &Old, site: &model::OldSite, report: &mut MoveReport) {
    let pages = site.pages.iter().map(|page| page.path.as_str());
    let files = site.files.iter().map(|file| file.from.as_str());
    let told: BTreeSet<String> = pages
        .chain(files)
        .chain(report.paths())
        .map(str::to_owned)
        .collect();
    for path in old.paths().filter(|path| !told.contains(*path)) {
        let name = old::last(path);
        let is_page = matches!(old::parted(path).1, "md" | "mdx" | "markdown");
        let is_note = [
            "README",
            "CONTRIBUTING",
            "LICENSE",
            "CHANGELOG",
            "CODE_OF_CONDUCT",
            "SECURITY",
        ]
        .iter()
        .any(|start| name.starts_with(start));
        match is_page && !is_note {
            true => report.say(
                Weight::Person,
                "page",
                message!("import-page-outside"),
                path,
                None,
            ),
            false => report.say(
                Weight::Left,
                "other",
                message!("import-file-outside"),
                path,
                None,
            ),
        }
    }
}

#[cfg(test)]
mod tests;
