//! Tables: a region that scrolls by itself, cells aligned to the logical start and end.

use pulldown_cmark::{Alignment, Tag, TagEnd};

use super::blocks::own_texts;
use super::text::push_attribute;
use crate::article::markdown::{Token, What};

/// Where in a table the writer is.
#[derive(Default)]
pub struct Table {
    alignments: Vec<Alignment>,
    /// Which columns hold figures that end under each other.
    figures: Vec<bool>,
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

    /// Sets columns of figures that are aligned to their end so that units stand under units, which in a table from the
    /// right is not where a line ends. `tokens` begin with the table's opening.
    pub fn align_figures(&mut self, tokens: &[Token]) {
        let is_end = |alignment: &Alignment| *alignment == Alignment::Right;
        if !self.alignments.iter().any(is_end) {
            return;
        }
        let mut columns = vec![ColumnCells::default(); self.alignments.len()];
        let (mut column, mut in_head) = (0, false);
        for (at, token) in tokens.iter().enumerate() {
            match token.what {
                What::Close(TagEnd::Table) => break,
                What::Open(Tag::TableHead, _) => in_head = true,
                What::Open(Tag::TableRow, _) => (column, in_head) = (0, false),
                What::Open(Tag::TableCell, _) => {
                    let is_asked = !in_head && self.alignments.get(column).is_some_and(is_end);
                    if let Some(cells) = columns
                        .get_mut(column)
                        .filter(|it| is_asked && !it.is_prose)
                    {
                        cells.add(Cell::of(own_texts(&tokens[at..])));
                    }
                    column += 1;
                }
                _ => {}
            }
        }
        let columns = self.alignments.iter().zip(&columns);
        self.figures = columns
            .map(|(alignment, cells)| is_end(alignment) && cells.is_of_figures())
            .collect();
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
        out.push_str(match self.figures.get(self.column) {
            Some(true) => " class=\"end figures\"",
            _ => self.alignments.get(self.column).map_or("", class),
        });
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

/// What a column's cells hold, of those that hold something.
#[derive(Default, Clone)]
struct ColumnCells {
    figures: usize,
    words: usize,
    is_prose: bool,
}

impl ColumnCells {
    fn add(&mut self, cell: Cell) {
        match cell {
            Cell::Figure => self.figures += 1,
            Cell::Words => self.words += 1,
            Cell::Prose => self.is_prose = true,
            Cell::Nothing => {}
        }
    }

    /// More figures than words: one cell that says why it has none takes the others nothing of their order.
    fn is_of_figures(&self) -> bool {
        !self.is_prose && self.figures > self.words
    }
}

/// What a cell holds.
enum Cell {
    /// A figure, a span of them or a sum, with its unit: `48,5 m³`, `2012–2015`, `10$`, `TND 3`.
    Figure,
    /// Nothing, a dash, or the short form that says that there is no figure: `–`, `n.d.`, `غ.م`.
    Nothing,
    Words,
    Prose,
}

/// A cell of more words than these is prose.
const PROSE: usize = 4;

impl Cell {
    fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Cell {
        let (mut digits, mut letters, mut words) = (0_usize, 0_usize, 0_usize);
        let (mut begins_with_digit, mut in_word) = (false, false);
        for c in texts.flat_map(str::chars) {
            let is_letter = c.is_alphabetic();
            begins_with_digit |= letters + digits == 0 && c.is_numeric();
            digits += usize::from(c.is_numeric());
            letters += usize::from(is_letter);
            words += usize::from(is_letter && !in_word);
            in_word = is_letter;
            if words > PROSE {
                return Cell::Prose;
            }
        }
        match (digits, letters) {
            (0, 0..=3) => Cell::Nothing,
            (1.., 0..=3) => Cell::Figure,
            (1.., _) if begins_with_digit && words <= 2 => Cell::Figure,
            _ => Cell::Words,
        }
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
