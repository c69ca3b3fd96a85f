//! Tables: a region that scrolls by itself, cells aligned to the logical start and end.

use pulldown_cmark::Alignment;

use super::text::push_attribute;

/// Where in a table the writer is.
#[derive(Default)]
pub struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

impl Table {
    /// Opens a table; `label` names the region to those who cannot see it.
    pub fn open(
        alignments: Vec<Alignment>,
        label: &str,
        attributes: &str,
        out: &mut String,
    ) -> Self {
        // A group, not a landmark: a page may hold many tables. Focusable, so that it scrolls by keyboard.
        out.push_str("<div class=\"table\" role=\"group\" tabindex=\"0\"");
        push_attribute(out, "aria-label", label);
        out.push_str("><table");
        out.push_str(attributes);
        out.push('>');
        Table {
            alignments,
            ..Table::default()
        }
    }

    /// Closes it.
    pub fn close(out: &mut String) {
        out.push_str("</tbody></table></div>\n");
    }

    /// Opens or closes the head.
    pub fn head(&mut self, opens: bool, out: &mut String) {
        self.in_head = opens;
        self.column = 0;
        out.push_str(if opens {
            "<thead><tr>"
        } else {
            "</tr></thead><tbody>\n"
        });
    }

    /// Opens or closes a row.
    pub fn row(&mut self, opens: bool, out: &mut String) {
        self.column = 0;
        out.push_str(if opens { "<tr>" } else { "</tr>\n" });
    }

    /// Opens a cell. An empty one in the head is no header (WCAG 1.3.1).
    pub fn open_cell(&mut self, is_empty: bool, attributes: &str, out: &mut String) {
        let is_header = self.in_head && !is_empty;
        out.push_str(if is_header {
            "<th scope=\"col\""
        } else {
            "<td"
        });
        out.push_str(self.alignments.get(self.column).map_or("", class));
        out.push_str(attributes);
        out.push('>');
    }

    /// Closes it.
    pub fn close_cell(&mut self, is_empty: bool, out: &mut String) {
        self.column += 1;
        out.push_str(if self.in_head && !is_empty {
            "</th>"
        } else {
            "</td>"
        });
    }
}

/// The attribute that aligns a cell. Left and right in Markdown are where a line begins and ends, whichever side that is.
fn class(alignment: &Alignment) -> &'static str {
    match alignment {
        Alignment::None => "",
        Alignment::Left => " class=\"start\"",
        Alignment::Center => " class=\"center\"",
        Alignment::Right => " class=\"end\"",
    }
}
