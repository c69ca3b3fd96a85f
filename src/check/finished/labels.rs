//! Fields of forms without a label (WCAG 1.3.1, 3.3.2, 4.1.2; RGAA 11.1).

use std::borrow::Cow;
use std::ops::Range;

use crate::markup::Tag;

/// The fields and labels of a page.
#[derive(Debug, Default)]
pub(super) struct Labels<'h> {
    /// The ids that labels are for.
    named: Vec<Cow<'h, str>>,
    /// Fields that do not say their name themselves: id and tag.
    fields: Vec<(Option<Cow<'h, str>>, Range<usize>)>,
}

impl<'h> Labels<'h> {
    /// Takes a start tag.
    pub fn start(&mut self, tag: &Tag<'h>, is_in_label: bool) {
        match &*tag.name {
            "label" => self.named.extend(tag.value("for")),
            "select" | "textarea" => self.field(tag, is_in_label),
            "input" => {
                let kind = tag.value("type").unwrap_or_default().to_ascii_lowercase();
                if !matches!(&*kind, "hidden" | "submit" | "reset" | "button" | "image") {
                    self.field(tag, is_in_label);
                }
            }
            _ => {}
        }
    }

    fn field(&mut self, tag: &Tag<'h>, is_in_label: bool) {
        let says = |name: &&str| tag.says(name);
        let own = ["aria-label", "aria-labelledby", "title", "placeholder"];
        let is_hidden = tag.attribute("hidden").is_some();
        if !is_in_label && !is_hidden && !own.iter().any(says) {
            self.fields.push((tag.value("id"), tag.range.clone()));
        }
    }

    /// The fields that no label names.
    pub fn unnamed(self) -> impl Iterator<Item = Range<usize>> {
        let Labels { named, fields } = self;
        let is_named =
            move |id: &Option<Cow<str>>| id.as_ref().is_some_and(|id| named.contains(id));
        fields
            .into_iter()
            .filter(move |(id, _)| !is_named(id))
            .map(|(_, tag)| tag)
    }
}
