//! What a page is made of, its words apart: headings, lists, tables, links, files, calls of components, notes.
//!
//! Takes the tokens of a page; gives a [`Shape`]. Every block that holds text has an [`Address`], by which it is found
//! again in the other language. All ranges are bytes of the file.

use std::ops::Range;

use pulldown_cmark::{Tag, TagEnd};

use super::target::{Target, target};
use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::site::Site;

/// The shape of a page.
#[derive(Debug, Default)]
pub(in crate::check) struct Shape {
    /// Headings, with their levels.
    pub headings: Vec<(u8, Range<usize>)>,
    /// The lists that lie in no other.
    pub lists: Vec<List>,
    pub tables: Vec<Table>,
    /// Links and pictures, in order.
    pub links: Vec<Link>,
    /// References to notes, each label once, in order.
    pub notes: Vec<(String, Range<usize>)>,
    /// The notes themselves.
    pub definitions: Vec<(String, Range<usize>)>,
    /// Where blocks of text begin, and where they are found.
    pub leaves: Vec<(usize, Address)>,
}

/// A list.
#[derive(Debug)]
pub(in crate::check) struct List {
    /// The number of its first item, where it has numbers.
    pub start: Option<u64>,
    pub items: Vec<Item>,
    pub range: Range<usize>,
}

/// An item of a list.
#[derive(Debug)]
pub(in crate::check) struct Item {
    /// Whether it is done, of a task.
    pub task: Option<bool>,
    pub lists: Vec<List>,
    pub range: Range<usize>,
}

/// A table.
#[derive(Debug)]
pub(in crate::check) struct Table {
    pub columns: usize,
    /// Its rows, the head first.
    pub rows: Vec<Row>,
    pub range: Range<usize>,
}

/// A row of a table.
#[derive(Debug)]
pub(in crate::check) struct Row {
    /// Its cells, each with whether it holds anything.
    pub cells: Vec<(Range<usize>, bool)>,
}

/// A link or a picture.
#[derive(Debug)]
pub(in crate::check) struct Link {
    pub target: Target,
    pub is_picture: bool,
    pub range: Range<usize>,
}

/// Where a block of text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(in crate::check) struct Address {
    /// The number of the heading above it; of a note, that of the note, counted from [`NOTES`].
    pub section: u32,
    /// The number of the outermost block in its section.
    pub block: u32,
    /// The number of the item or row in it, from 1; nothing elsewhere.
    pub row: u32,
    /// The number of the cell in its row, from 1.
    pub column: u32,
    /// Whether it stands in a list, whose items may stand in another order.
    pub in_list: bool,
    /// Whether it stands in a table.
    pub in_table: bool,
}

/// Sections of this number and above are notes.
pub(in crate::check) const NOTES: u32 = 1 << 24;

impl Shape {
    /// What a page is made of.
    pub fn of(page: &Manuscript, site: &Site) -> Self {
        let mut reader = ShapeReader {
            page,
            site,
            shape: Shape::default(),
            lists: Vec::new(),
            depth: 0,
            at: Address::default(),
            outer: None,
        };
        for token in page.tokens {
            reader.token(&token.what, page.in_file(&token.range));
        }
        reader.shape
    }

    /// With what leads elsewhere and is no link of Markdown, in its place.
    pub fn with_links(mut self, links: Vec<Link>) -> Self {
        self.links.extend(links);
        self.links.sort_by_key(|link| link.range.start);
        self
    }

    /// Where the block stands that holds this byte.
    pub fn address(&self, byte: usize) -> Address {
        let after = self.leaves.partition_point(|(start, _)| *start <= byte);
        let leaf = after.checked_sub(1).and_then(|at| self.leaves.get(at));
        leaf.map_or(Address::default(), |(_, address)| *address)
    }
}

struct ShapeReader<'a> {
    page: &'a Manuscript<'a>,
    site: &'a Site,
    shape: Shape,
    /// The lists that are open.
    lists: Vec<List>,
    /// How many blocks are open.
    depth: usize,
    at: Address,
    /// Where the text stood before a note began.
    outer: Option<Address>,
}

impl ShapeReader<'_> {
    fn token(&mut self, what: &What, range: Range<usize>) {
        match what {
            What::Open(tag, _) => self.open(tag, range),
            What::Close(end) => self.close(end),
            What::Text(_) | What::Code(_) | What::Formula(..) | What::Call(_) => self.filled(),
            What::Task(done) => {
                let item = self.lists.last_mut().and_then(|list| list.items.last_mut());
                if let Some(item) = item {
                    item.task = Some(*done);
                }
            }
            What::Footnote(label) => {
                self.filled();
                if !self.shape.notes.iter().any(|(known, _)| **known == **label) {
                    self.shape.notes.push((label.to_string(), range));
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, tag: &Tag, range: Range<usize>) {
        match tag {
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.filled();
                let is_picture = matches!(tag, Tag::Image { .. });
                let target = target(dest_url, self.page, self.site);
                let link = Link {
                    target,
                    is_picture,
                    range,
                };
                return self.shape.links.push(link);
            }
            Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript => {
                return;
            }
            Tag::Heading { level, .. } if self.depth == 0 => {
                self.at = Address {
                    section: self.at.section + 1,
                    ..Address::default()
                };
                self.shape.headings.push((*level as u8, range.clone()));
            }
            Tag::Heading { level, .. } => self.shape.headings.push((*level as u8, range.clone())),
            Tag::List(start) => self.lists.push(List {
                start: *start,
                items: Vec::new(),
                range: range.clone(),
            }),
            Tag::DefinitionList => self.lists.push(List {
                start: None,
                items: Vec::new(),
                range: range.clone(),
            }),
            Tag::Item | Tag::DefinitionListTitle => self.item(range.clone()),
            Tag::Table(columns) => self.shape.tables.push(Table {
                columns: columns.len(),
                rows: Vec::new(),
                range: range.clone(),
            }),
            Tag::TableHead | Tag::TableRow => self.row(),
            Tag::TableCell => self.cell(range.clone()),
            Tag::FootnoteDefinition(label) => self.note(label, range.clone()),
            _ => {}
        }
        if self.depth == 0 && !matches!(tag, Tag::Heading { .. } | Tag::FootnoteDefinition(_)) {
            self.at.block += 1;
            (self.at.row, self.at.column) = (0, 0);
        }
        self.at.in_list = !self.lists.is_empty();
        self.at.in_table = self.at.in_table || matches!(tag, Tag::Table(_));
        self.depth += 1;
        self.shape.leaves.push((range.start, self.at));
    }

    fn close(&mut self, end: &TagEnd) {
        match end {
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image => return,
            TagEnd::List(_) | TagEnd::DefinitionList => {
                if let Some(list) = self.lists.pop() {
                    let around = self.lists.last_mut().and_then(|it| it.items.last_mut());
                    match around {
                        Some(item) => item.lists.push(list),
                        None => self.shape.lists.push(list),
                    }
                }
            }
            TagEnd::Table => self.at.in_table = false,
            TagEnd::FootnoteDefinition => {
                if let Some(outer) = self.outer.take() {
                    self.at = outer;
                }
            }
            _ => {}
        }
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 {
            (self.at.row, self.at.column, self.at.in_list) = (0, 0, false);
        }
    }

    /// Items are counted through all lists in one block.
    fn item(&mut self, range: Range<usize>) {
        self.at.row += 1;
        if let Some(list) = self.lists.last_mut() {
            list.items.push(Item {
                task: None,
                lists: Vec::new(),
                range,
            });
        }
    }

    fn row(&mut self) {
        (self.at.row, self.at.column) = (self.at.row + 1, 0);
        if let Some(table) = self.shape.tables.last_mut() {
            let cells = Vec::new();
            table.rows.push(Row { cells });
        }
    }

    fn cell(&mut self, range: Range<usize>) {
        self.at.column += 1;
        let row = self
            .shape
            .tables
            .last_mut()
            .and_then(|it| it.rows.last_mut());
        if let Some(row) = row {
            row.cells.push((range, false));
        }
    }

    /// Notes are counted in the order in which they stand.
    fn note(&mut self, label: &str, range: Range<usize>) {
        let number = u32::try_from(self.shape.definitions.len()).unwrap_or(u32::MAX);
        self.outer = Some(self.at);
        self.at = Address {
            section: NOTES.saturating_add(number),
            ..Address::default()
        };
        self.shape.definitions.push((label.to_owned(), range));
    }

    /// Something stands in the cell that is open.
    fn filled(&mut self) {
        if !self.at.in_table {
            return;
        }
        let row = self
            .shape
            .tables
            .last_mut()
            .and_then(|it| it.rows.last_mut());
        if let Some(cell) = row.and_then(|row| row.cells.last_mut()) {
            cell.1 = true;
        }
    }
}
