//! The content of a WordPress post as Markdown, with what it asks of the rest of the export.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::autop::paragraphs;
use super::shortcodes::{self, Left};
use super::tongues::{Tongues, path};
use super::wxr::{Export, WxrItem};
use crate::import::html;
use crate::import::old::{folder, last, parted};
use crate::import::report::{MoveReport, Weight};

/// What is asked of the export while pages are made.
pub(super) struct SiteAround<'a> {
    pub(super) export: &'a Export,
    /// The time at which it is read.
    pub(super) now: Option<Timestamp>,
    pub(super) tongues: &'a Tongues,
    pub(super) by_id: BTreeMap<&'a str, &'a WxrItem>,
    /// Attached files by their paths, without the size in the name.
    pub(super) media: BTreeMap<String, &'a WxrItem>,
    /// The names in addresses of terms in the main language, by their own.
    pub(super) terms: BTreeMap<(String, String), String>,
    /// The numbers of pages that public pages lie below.
    pub(super) parents: BTreeSet<&'a str>,
    /// The addresses of pages that only show a file, by the number of what the file belongs to.
    pub(super) shown_files: BTreeMap<&'a str, Vec<String>>,
    /// Names of authors by their logins.
    pub(super) authors: BTreeMap<&'a str, &'a str>,
}

/// How an item is called in the report.
pub(super) fn shown(item: &WxrItem) -> String {
    format!("{} {} {}", item.kind, item.id, item.link)
        .trim()
        .to_owned()
}

impl SiteAround<'_> {
    /// The content as Markdown, with pictures in their first size and links from the top.
    pub(super) fn body(&self, item: &WxrItem, report: &mut MoveReport) -> String {
        let mut left = Left::new();
        let picture = |id: &str| {
            let file = self.by_id.get(id)?;
            let alt = file
                .meta("_wp_attachment_image_alt")
                .unwrap_or(&file.title)
                .to_owned();
            let address = path(self.export, &file.attachment);
            let caption = html::words(&file.excerpt);
            let caption = caption.replace('&', "&amp;").replace('<', "&lt;");
            Some((address.trim_end_matches('/').to_owned(), alt, caption))
        };
        let content = shortcodes::said(&self.reused(&item.content), &picture, &mut left);
        for (name, count) in left {
            for _ in 0..count {
                report.say(
                    Weight::Person,
                    "shortcode",
                    message!("import-shortcode-left", name),
                    &shown(item),
                    None,
                );
            }
        }
        for name in made_blocks(&content) {
            let message = message!("import-block-made", name);
            report.say(Weight::Person, "block", message, &shown(item), None);
        }
        // Links side by side are buttons, which the old look keeps apart.
        let content = content.replace("</a><a ", "</a> <a ");
        let html::Read {
            text: markdown,
            lost,
            is_too_deep,
        } = html::to_markdown(&self.addresses(&paragraphs(&content)));
        if is_too_deep {
            let message = message!("import-too-deep");
            report.say(Weight::Changed, "element", message, &shown(item), None);
        }
        for (name, count) in lost {
            for _ in 0..count {
                report.say(
                    Weight::Left,
                    "element",
                    message!("import-element-left", name),
                    &shown(item),
                    None,
                );
            }
        }
        markdown
    }

    /// Blocks that several posts share, put in their place: `<!-- wp:block {"ref":12} /-->`.
    fn reused(&self, content: &str) -> String {
        let mut text = String::new();
        let mut rest = content;
        while let Some(at) = rest.find("<!-- wp:block {\"ref\":") {
            text.push_str(&rest[..at]);
            let after = &rest[at + 21..];
            let id: String = after.chars().take_while(char::is_ascii_digit).collect();
            if let Some(block) = self.by_id.get(id.as_str()) {
                text.push_str(&block.content);
            }
            rest = after.find("-->").map_or("", |end| &after[end + 3..]);
        }
        text + rest
    }

    /// NewAddresses of the site without its host; pictures by the file that was uploaded, not by a copy in another size.
    fn addresses(&self, html: &str) -> String {
        let mut text = String::with_capacity(html.len());
        let mut rest = html;
        while let Some(at) = rest.find("=\"") {
            let start = at + 2;
            let end = rest[start..]
                .find('"')
                .map_or(rest.len(), |end| start + end);
            text.push_str(&rest[..start]);
            let written = &rest[start..end];
            match self.by_number(written) {
                Some(address) => text.push_str(&address),
                None if !written.starts_with("http") => text.push_str(written),
                None => {
                    let path = path(self.export, written);
                    match path.contains("/wp-content/uploads/") {
                        true => text.push_str(&self.original(path.trim_end_matches('/'))),
                        false => text.push_str(written),
                    }
                }
            }
            rest = &rest[end..];
        }
        text + rest
    }

    /// The address of what `/?p=12` means, in any of its manners.
    fn by_number(&self, written: &str) -> Option<String> {
        let rest = written
            .strip_prefix(self.export.link.trim_end_matches('/'))
            .unwrap_or(written);
        let query = rest.strip_prefix('/').unwrap_or(rest).strip_prefix('?')?;
        let id = ["p=", "page_id=", "attachment_id="]
            .iter()
            .find_map(|key| query.strip_prefix(key))?;
        let (id, fragment) = id.split_once('#').map_or((id, ""), |(id, it)| (id, it));
        let item = self.by_id.get(id.split('&').next()?)?;
        let own = match item.attachment.is_empty() {
            true => path(self.export, &item.link),
            false => path(self.export, &item.attachment)
                .trim_end_matches('/')
                .to_owned(),
        };
        let hash = if fragment.is_empty() { "" } else { "#" };
        (!own.is_empty()).then(|| format!("{own}{hash}{fragment}"))
    }

    fn original(&self, path: &str) -> String {
        let (stem, ending) = parted(path);
        let size = last(stem).rsplit_once('-').filter(|(_, size)| {
            let sides = size.split_once('x');
            sides.is_some_and(|(w, h)| {
                !w.is_empty()
                    && !h.is_empty()
                    && w.bytes().chain(h.bytes()).all(|b| b.is_ascii_digit())
            })
        });
        let whole = size.map(|(name, _)| format!("{}/{name}.{ending}", folder(stem)));
        match whole {
            Some(whole) if self.media.contains_key(&format!("{whole}/")) => whole,
            _ => path.to_owned(),
        }
    }
}

/// Blocks that hold nothing, for a program fills them: lists of posts, of pages, a calendar.
fn made_blocks(content: &str) -> Vec<&str> {
    let blocks = content.split("<!-- wp:").skip(1).filter_map(|rest| {
        let (inside, _) = rest.split_once("-->")?;
        let name = inside.split([' ', '{']).next()?.trim_end_matches('/');
        inside.trim_end().ends_with('/').then_some(name)
    });
    blocks
        .filter(|name| {
            !name.is_empty()
                && !matches!(
                    *name,
                    "spacer" | "separator" | "block" | "more" | "nextpage"
                )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::made_blocks;

    #[test]
    fn blocks_that_a_program_fills_are_named() {
        let content = "<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --><!-- wp:latest-posts {\"postsToShow\":3} /--><!-- wp:spacer /--><!-- wp:archives /-->";
        assert_eq!(made_blocks(content), ["latest-posts", "archives"]);
    }
}
