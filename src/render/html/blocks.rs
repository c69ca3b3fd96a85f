//! What a block is by its own text: which way it runs, and whether it can be in the language around it.
//!
//! Takes the tokens from a block's opening on; looks only at the text that stands in the block itself, not in blocks inside
//! it, and not at code, which belongs to no language. A block runs the other way when its first letter does and most of its
//! letters do: an Arabic paragraph may begin with `UNESCO`, and a French one may quote three Arabic words.

use pulldown_cmark::{HeadingLevel, Tag, TagEnd};
use unicode_bidi::{BidiClass, bidi_class};

use crate::article::markdown::{Token, What};
use crate::language::Direction;
use crate::locale::bidi::first_strong;

/// The direction of the block that `tokens` begin with, where it is not that of its `context`.
pub fn main_direction(tokens: &[Token], context: Direction) -> Option<Direction> {
    opposite_direction(|| own_texts(tokens), context)
}

/// The direction of a text, where it is not that of its `context`.
pub fn text_direction(text: &str, context: Direction) -> Option<Direction> {
    opposite_direction(|| std::iter::once(text), context)
}

fn opposite_direction<'t, I: Iterator<Item = &'t str>>(
    texts: impl Fn() -> I,
    context: Direction,
) -> Option<Direction> {
    // The first letter of nearly every block runs as its page does, and no more of it is read.
    let first = texts().find_map(first_strong)?;
    if first == context {
        return None;
    }
    let letters = LetterCount::of(texts());
    letters.are_foreign_to(context).then_some(first)
}

/// The letters of a block, as far as its direction depends on them.
#[derive(Default)]
struct LetterCount {
    /// How many run from the left, and from the right.
    counts: [usize; 2],
    /// Those outside brackets and quotation marks.
    bare: [usize; 2],
    last: Option<Direction>,
    /// Whether a word begins with a small letter. Names alone, of which there are many in any language, have none.
    has_small: bool,
}

impl LetterCount {
    fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut letters = LetterCount::default();
        let mut depth = 0_usize;
        let mut before = ' ';
        for c in texts.flat_map(str::chars) {
            letters.has_small |= c.is_lowercase() && !before.is_alphanumeric();
            before = c;
            let dir = match bidi_class(c) {
                BidiClass::L => Direction::Ltr,
                BidiClass::R | BidiClass::AL => Direction::Rtl,
                _ => {
                    match c {
                        '(' | '[' | '«' | '“' => depth += 1,
                        ')' | ']' | '»' | '”' => depth = depth.saturating_sub(1),
                        _ => {}
                    }
                    continue;
                }
            };
            letters.counts[dir as usize] += 1;
            if depth == 0 {
                letters.bare[dir as usize] += 1;
                letters.last = Some(dir);
            }
        }
        letters
    }

    /// Whether nothing is of the page's script but what is quoted or bracketed, or next to nothing inside the sentence; not
    /// where the sentence ends in that script, for then what stands before is its subject, nor where it is a verb between two
    /// names: `J. Smith زار A. Merkel.`
    fn are_foreign_to(&self, context: Direction) -> bool {
        let own = context as usize;
        let (all, quoted) = (self.counts[0] + self.counts[1], self.counts[own]);
        if self.bare[own] == 0 {
            // `UNESCO (منظمة الأمم المتحدة)` is a line of the page that begins with a name.
            return self.bare[1 - own] > quoted;
        }
        let is_prose = context == Direction::Ltr || self.has_small;
        is_prose && self.last != Some(context) && quoted * 5 <= all
    }
}

/// The direction of a list all of whose items run the other way: its marks then stand where its items begin.
pub fn list_direction(tokens: &[Token], context: Direction) -> Option<Direction> {
    let mut depth = 0_usize;
    let mut found = None;
    for (at, token) in tokens.iter().enumerate() {
        match &token.what {
            What::Open(Tag::List(_), _) => depth += 1,
            What::Close(TagEnd::List(_)) if depth == 1 => break,
            What::Close(TagEnd::List(_)) => depth -= 1,
            What::Open(Tag::Item, _) if depth == 1 => {
                let is_loose = matches!(
                    tokens.get(at + 1).map(|token| &token.what),
                    Some(What::Open(Tag::Paragraph, _))
                );
                found = Some(main_direction(
                    &tokens[at + usize::from(is_loose)..],
                    context,
                )?);
            }
            _ => {}
        }
    }
    found
}

/// The text of the block that `tokens` begin with; `None` where the author marked the language of a part of it. What a link
/// says is left out: it may be called as what it leads to is called, in any language.
pub fn unmarked_text(tokens: &[Token]) -> Option<String> {
    let is_marked = own(tokens).any(|token| match &token.what {
        What::SpanOpen(attributes) => attributes.lang.is_some(),
        What::InlineHtml(html) => html.contains("lang="),
        What::Call(_) => true,
        _ => false,
    });
    let mut links = 0_usize;
    let mut text = |token: &Token| match &token.what {
        What::Open(Tag::Link { .. }, _) => {
            links += 1;
            None
        }
        What::Close(TagEnd::Link) => {
            links = links.saturating_sub(1);
            None
        }
        What::Text(text) if links == 0 => Some(text.to_string()),
        What::SoftBreak | What::HardBreak => Some(" ".to_owned()),
        _ => None,
    };
    let whole: String = match is_marked {
        true => return None,
        false => own(tokens).filter_map(&mut text).collect(),
    };
    // What a template would have made of its code is in no language; `literal-template` tells it.
    (!whole.contains("{%") && !whole.contains("{{")).then_some(whole)
}

/// Whether a text is what a program takes, and no sentence: a choice (`"a" | "b" | "c"`), names of its (`show-name / hide-name`), or
/// a list of values (`ar, bg, ca, cs`).
pub fn is_values(text: &str) -> bool {
    let is_name = |word: &str| word.contains(['-', '_']) || !word.contains(char::is_alphabetic);
    let items = || text.split(',').map(str::trim);
    text.matches(" | ").count() > 1
        || text.split_whitespace().all(is_name)
        || items().count() > 3 && items().all(|item| !item.contains(char::is_whitespace))
}

/// The texts of the block that `tokens` begin with, in their order.
pub fn own_texts<'t>(tokens: &'t [Token]) -> impl Iterator<Item = &'t str> {
    own(tokens).filter_map(|token| match &token.what {
        What::Text(text) => Some(&**text),
        // So that the words beside it stay two.
        What::SoftBreak | What::HardBreak => Some(" "),
        _ => None,
    })
}

/// The tokens between a block's opening and its end, or the first block inside it.
fn own<'t, 's>(tokens: &'t [Token<'s>]) -> impl Iterator<Item = &'t Token<'s>> {
    let mut depth = 0_usize;
    tokens.iter().skip(1).take_while(move |token| {
        match &token.what {
            What::Open(tag, _) if !is_inline(tag) => return false,
            What::Open(..) => depth += 1,
            What::Close(_) if depth == 0 => return false,
            What::Close(_) => depth -= 1,
            _ => {}
        }
        true
    })
}

/// Whether an element stands in the text of a block.
pub fn is_inline(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// Whether it is the end of an inline element.
pub fn is_inline_end(end: &TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

/// How a heading begins and ends.
pub fn heading(level: HeadingLevel) -> (&'static str, &'static str) {
    match level {
        HeadingLevel::H1 => ("<h1", "</h1>\n"),
        HeadingLevel::H2 => ("<h2", "</h2>\n"),
        HeadingLevel::H3 => ("<h3", "</h3>\n"),
        HeadingLevel::H4 => ("<h4", "</h4>\n"),
        HeadingLevel::H5 => ("<h5", "</h5>\n"),
        HeadingLevel::H6 => ("<h6", "</h6>\n"),
    }
}

/// Whether the cell that opens at `at` holds nothing.
pub fn is_empty_cell(tokens: &[Token], at: usize) -> bool {
    matches!(
        tokens.get(at + 1).map(|token| &token.what),
        Some(What::Close(TagEnd::TableCell))
    )
}
