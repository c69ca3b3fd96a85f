//! What is proposed in the place of a link that leads nowhere, in the form in which the link was written.

use super::{RenderContext, Stage};
use crate::site::{Site, WorkId};

/// A work that may be meant, by its name or the last part of it; as the name of a source file, seen from the page, where the link
/// names one (`../news/flood.md`).
pub(super) fn as_written(stage: &Stage, here: &RenderContext, path: &str, near: &str) -> String {
    let site = &stage.site;
    let article = here.page.map(|page| &site.page(page).article.path);
    let work = site.find(near).or_else(|| by_last_name(site, near));
    let file = work.and_then(|work| source_file(site, work));
    match (path.ends_with(".md"), article, file) {
        (true, Some(article), Some(file)) => seen_from(below_content(article), &file),
        _ => near.to_owned(),
    }
}

fn by_last_name(site: &Site, name: &str) -> Option<WorkId> {
    let mut works = site.work_ids();
    works.find(|work| site.work(*work).last_name() == name)
}

/// The file of a work below `content/`, without its language.
fn source_file(site: &Site, work: WorkId) -> Option<String> {
    let (lang, page) = site.translations(work).next()?;
    let path = below_content(&site.page(page).article.path);
    let stem = path.strip_suffix(".md")?;
    let stem = stem.strip_suffix(&format!(".{lang}")).unwrap_or(stem);
    Some(format!("{stem}.md"))
}

fn below_content(path: &str) -> &str {
    path.strip_prefix("content/").unwrap_or(path)
}

/// The way from one file to another.
fn seen_from(from: &str, to: &str) -> String {
    let folders: Vec<&str> = from.split('/').collect();
    let parts: Vec<&str> = to.split('/').collect();
    let folders = &folders[..folders.len() - 1];
    let both = folders.iter().zip(&parts[..parts.len() - 1]);
    let shared = both.take_while(|(one, other)| one == other).count();
    let up = "../".repeat(folders.len() - shared);
    format!("{up}{}", parts[shared..].join("/"))
}

#[cfg(test)]
mod tests {
    use super::seen_from;

    #[test]
    fn a_file_is_seen_from_another() {
        for (from, to, way) in [
            ("news/dam.fr.md", "news/flood.md", "flood.md"),
            ("news/dam.fr.md", "contact.md", "../contact.md"),
            (
                "contact.fr.md",
                "news/flood/index.md",
                "news/flood/index.md",
            ),
            ("a/b/index.fr.md", "a/c.md", "../c.md"),
        ] {
            assert_eq!(seen_from(from, to), way);
        }
    }
}
