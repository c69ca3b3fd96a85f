//! A place in a template, and the expression that stands there. Tera often names a part of it: of `page.date` in
//! `{{ page.date | upper }}` it names `page`.

use std::ops::Range;

/// A range of bytes of a template.
pub(in crate::render::template) struct TemplateSpot<'a> {
    /// The whole template.
    pub text: &'a str,
    /// The part that Tera names.
    pub range: Range<usize>,
}

impl<'a> TemplateSpot<'a> {
    /// The expression of which Tera names a part, up to the first filter, sign or bracket around it.
    pub fn expression(&self) -> &'a str {
        let named = &self.text[self.range.clone()];
        let is_path = named.chars().all(is_of_name) && !named.is_empty();
        match is_path {
            true => &self.text[self.start()..self.end()],
            // Tera leaves the last bracket out.
            false => match named.matches('[').count() > named.matches(']').count() {
                true => self.text[self.range.start..self.bracket()].trim(),
                false => named.trim(),
            },
        }
    }

    /// Behind the bracket that ends the place in a list.
    fn bracket(&self) -> usize {
        let end = self.text[self.range.end..].find(']');
        end.map_or(self.range.end, |end| self.range.end + end + 1)
    }

    /// The expression without its last name: of what `page.section.title` is a part. Nothing where it has one name.
    pub fn holder(&self) -> Option<&'a str> {
        let whole = &self.text[self.start()..self.range.end];
        let (holder, _) = whole.rsplit_once('.')?;
        Some(holder.trim_end_matches('?')).filter(|holder| !holder.is_empty())
    }

    /// Whether a filter with arguments stands behind it, of which Tera may speak as well.
    pub fn meets_arguments(&self) -> bool {
        let rest = self.text[self.end()..].trim_start();
        let call = rest.strip_prefix('|').map(str::trim_start);
        call.is_some_and(|call| call.trim_start_matches(is_of_name).starts_with('('))
    }

    fn start(&self) -> usize {
        let before = &self.text[..self.range.start];
        before
            .trim_end_matches(|c| is_of_name(c) || matches!(c, '.' | '?'))
            .len()
    }

    fn end(&self) -> usize {
        let rest = &self.text[self.range.end..];
        let path = rest.trim_start_matches(|c| is_of_name(c) || matches!(c, '.' | '?'));
        self.range.end + rest.len() - path.len()
    }
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(text: &'static str, named: &str) -> TemplateSpot<'static> {
        let start = text.find(named).unwrap();
        TemplateSpot {
            text,
            range: start..start + named.len(),
        }
    }

    #[test]
    fn a_part_leads_to_its_expression() {
        let text = "{{ page.section?.title | upper }}";
        for named in ["page", "section", "title"] {
            assert_eq!(spot(text, named).expression(), "page.section?.title");
        }
        assert_eq!(spot(text, "title").holder(), Some("page.section"));
        assert_eq!(spot(text, "page").holder(), None);
        assert_eq!(spot("{{ 1 + a }}", "1 + a").expression(), "1 + a");
    }

    #[test]
    fn arguments_of_a_filter_are_seen() {
        assert!(spot("{{ a.b | truncate(length=c) }}", "a").meets_arguments());
        assert!(!spot("{{ a.b | upper }}", "a").meets_arguments());
        assert!(!spot("{{ a.b }}(", "a").meets_arguments());
    }
}
