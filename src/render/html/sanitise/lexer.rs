//! Cuts a fragment into pieces: text, tags, and notes to nobody (comments and their kin).
//!
//! Takes the fragment and a place in it; gives the piece that begins there, and where it ends. Markup is read by
//! html5ever's tokenizer, which tells lines but no bytes. So text is cut off here (it runs up to the next `<` that
//! begins markup), and a new tokenizer is fed from that `<` to one `>` after the other until it has a token. A tag, a
//! comment, a doctype can only end at a `>`, so that the token ends exactly where the feeding stopped.
//!
//! It knows no state but that of text: the content of `<script>` is found by [`end_tag`].

use std::cell::{OnceCell, RefCell};

use html5ever::LocalName;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// A piece, and where it ends.
pub(crate) struct Cut {
    pub(crate) piece: HtmlPiece,
    pub(crate) end: usize,
}

/// What stands in a fragment.
pub(crate) enum HtmlPiece {
    /// Text, perhaps with a `<` in it that begins nothing.
    Text,
    /// A start tag, its attributes decoded, the first of equal names kept.
    Start(Tag),
    /// An end tag.
    End(LocalName),
    /// A comment, a doctype, an instruction, a CDATA section, `</>`; ended or not.
    Note { ended: bool },
    /// A tag that nothing ends: the rest of the fragment.
    Unfinished,
    /// A start tag of more attributes than HTML has, which is not read.
    Overloaded(String),
}

/// More attributes than HTML has. To find one that is given twice takes html5ever the square of their number.
const MOST_ATTRIBUTES: usize = 500;

/// Cuts one fragment.
pub(crate) struct Lexer<'f> {
    fragment: &'f str,
    last_instruction: LastEnd,
    last_cdata: LastEnd,
}

/// Where the last end of its kind stands in the fragment, once somebody has asked: after it, none is sought again.
type LastEnd = OnceCell<Option<usize>>;

impl<'f> Lexer<'f> {
    pub(crate) fn new(fragment: &'f str) -> Self {
        Lexer {
            fragment,
            last_instruction: OnceCell::new(),
            last_cdata: OnceCell::new(),
        }
    }

    /// The piece that begins at `at`, which must lie before the fragment's end.
    pub(crate) fn cut(&self, at: usize) -> Cut {
        let rest = &self.fragment[at..];
        let (piece, length) = if begins_markup(rest) {
            self.markup(at)
        } else {
            (HtmlPiece::Text, text_length(rest))
        };
        Cut {
            piece,
            end: at + length,
        }
    }

    fn markup(&self, at: usize) -> (HtmlPiece, usize) {
        let rest = &self.fragment[at..];
        // Where CommonMark and HTML disagree about the end of a note, CommonMark is right: it cut the fragment. To drop
        // more than a browser would is safe, since nothing is written that was not read.
        if rest.starts_with("<![CDATA[") {
            return self.note(at, "]]>", &self.last_cdata);
        }
        if rest.starts_with("<?") {
            return self.note(at, "?>", &self.last_instruction);
        }
        if rest.starts_with("</>") {
            return (HtmlPiece::Note { ended: true }, 3);
        }
        if let Some((name, length)) = overloaded(rest) {
            return (HtmlPiece::Overloaded(name), length);
        }
        tokenize(rest)
    }

    fn note(&self, at: usize, end: &str, last: &LastEnd) -> (HtmlPiece, usize) {
        let rest = &self.fragment[at..];
        let has_end = *last.get_or_init(|| self.fragment.rfind(end)) >= Some(at);
        let found = has_end.then(|| rest.find(end)).flatten();
        let found = found.map(|found| found + end.len());
        let found = found.or_else(|| rest.find('>').map(|found| found + 1));
        let ended = found.is_some();
        (HtmlPiece::Note { ended }, found.unwrap_or(rest.len()))
    }
}

/// Where the end tag of `name` begins, at `at` or later. HTML, "appropriate end tag token": the name in any case, then
/// white space, `/` or `>`.
pub(crate) fn end_tag(fragment: &str, at: usize, name: &str) -> Option<usize> {
    let bytes = fragment.as_bytes();
    fragment[at..]
        .match_indices("</")
        .map(|(offset, _)| at + offset)
        .find(|start| {
            let after = start + 2 + name.len();
            bytes
                .get(start + 2..after)
                .is_some_and(|it| it.eq_ignore_ascii_case(name.as_bytes()))
                && matches!(
                    bytes.get(after),
                    Some(b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' | b'/' | b'>')
                )
        })
}

/// HTML, "tag open state" and "end tag open state": which `<` are not text.
fn begins_markup(rest: &str) -> bool {
    match rest.as_bytes() {
        [b'<', b'/', _, ..] | [b'<', b'!' | b'?', ..] => true,
        [b'<', next, ..] => next.is_ascii_alphabetic(),
        _ => false,
    }
}

fn text_length(rest: &str) -> usize {
    rest.match_indices('<')
        .map(|(at, _)| at)
        .find(|at| begins_markup(&rest[*at..]))
        .unwrap_or(rest.len())
}

/// The name and the end of a start tag with too many attributes. What ends soon, and not in a quotation, is not looked through.
fn overloaded(rest: &str) -> Option<(String, usize)> {
    let end = rest.find('>')?;
    let is_quoted = || rest[..end].contains(['"', '\'']);
    let is_start = rest.as_bytes()[1].is_ascii_alphabetic();
    if !is_start || rest.len() < 2 * MOST_ATTRIBUTES || end < 2 * MOST_ATTRIBUTES && !is_quoted() {
        return None;
    }
    let (mut quote, mut before, mut count) = (None, b' ', 0);
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) => quote = Some(open).filter(|open| *open != byte),
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (None, b'>') => {
                let name = rest[1..at].split(|c: char| c.is_ascii_whitespace() || c == '/');
                let name = name.into_iter().next().unwrap_or_default();
                return (count > MOST_ATTRIBUTES + 1).then(|| (name.to_ascii_lowercase(), at + 1));
            }
            (None, _) => {
                let parts =
                    |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\'');
                // The name of the tag counts too.
                count += usize::from(parts(before) && !parts(byte) && byte != b'=');
            }
        }
        if !byte.is_ascii_whitespace() || before != b'=' {
            before = byte;
        }
    }
    None
}

fn tokenize(rest: &str) -> (HtmlPiece, usize) {
    let tokenizer = Tokenizer::new(First::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    let mut fed = 0;
    for (at, end) in rest.match_indices('>') {
        queue.push_back(StrTendril::from_slice(&rest[fed..at + end.len()]));
        fed = at + end.len();
        // The sink asks for nothing, so that there is no result to heed.
        let _ = tokenizer.feed(&queue);
        if let Some(piece) = tokenizer.sink.piece.take() {
            return (piece, fed);
        }
    }
    let name = rest.strip_prefix("</").unwrap_or(&rest[1..]);
    let piece = match name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => HtmlPiece::Unfinished,
        false => HtmlPiece::Note { ended: false },
    };
    (piece, rest.len())
}

/// Keeps the first piece of markup that the tokenizer finds.
#[derive(Default)]
struct First {
    piece: RefCell<Option<HtmlPiece>>,
}

impl TokenSink for First {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let piece = match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => Some(HtmlPiece::Start(tag)),
            Token::TagToken(tag) => Some(HtmlPiece::End(tag.name)),
            Token::CommentToken(_) | Token::DoctypeToken(_) => {
                Some(HtmlPiece::Note { ended: true })
            }
            _ => None,
        };
        if piece.is_some() && self.piece.borrow().is_none() {
            self.piece.replace(piece);
        }
        TokenSinkResult::Continue
    }
}
