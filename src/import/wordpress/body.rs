//! The content of a WordPress post as Markdown, with what it asks of the rest of the export.

use std::collections::BTreeMap;

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
    pub(super) tongues: &'a Tongues,
    pub(super) by_id: BTreeMap<&'a str, &'a WxrItem>,
    /// Attached files by their paths, without the size in the name.
    pub(super) media: BTreeMap<String, &'a WxrItem>,
    /// The names in addresses of terms in the main language, by their own.
    pub(super) terms: BTreeMap<(String, String), String>,
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
            Some((
                path(self.export, &file.attachment)
                    .trim_end_matches('/')
                    .to_owned(),
                alt,
            ))
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
        let (markdown, lost) = html::to_markdown(&self.addresses(&paragraphs(&content)));
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
        while let Some(at) = rest.find("=\"http") {
            let start = at + 2;
            let end = rest[start..]
                .find('"')
                .map_or(rest.len(), |end| start + end);
            text.push_str(&rest[..start]);
            let written = &rest[start..end];
            let path = path(self.export, written);
            match path.contains("/wp-content/uploads/") {
                true => text.push_str(&self.original(path.trim_end_matches('/'))),
                false => text.push_str(written),
            }
            rest = &rest[end..];
        }
        text + rest
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
