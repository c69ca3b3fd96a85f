//! Whatever people write, what is printed is well-formed: what is opened is closed, in order; ids are unique; and every word
//! is there, once. Read by html5ever, which reads as browsers do.
//!
//! The documents are the same from run to run; `RANDOM_DOCUMENTS=20000 RANDOM_SEED=5` tries more, and others.

mod random;

use std::cell::RefCell;
use std::collections::BTreeSet;

use diwan::check;
use diwan::edition::Edition;
use diwan::press::Press;
use diwan::route::Route;
use diwan::source::Sources;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use random::{Document, document};

fn seeds() -> std::ops::Range<u64> {
    let asked = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|value| value.parse().ok())
    };
    let first = asked("RANDOM_SEED").unwrap_or(1) * 1_000_000;
    first..first + asked("RANDOM_DOCUMENTS").unwrap_or(150)
}

#[test]
fn a_document_at_random_keeps_its_words_and_closes_what_it_opens() {
    for seed in seeds() {
        let Document { text, words } = document(seed, false);
        let page = print(&text);
        let read = read(&page);
        assert_eq!(read.faults, [""; 0], "seed {seed}\n{text}\n{page}");
        for word in &words {
            let times = read.text.matches(word.as_str()).count();
            assert_eq!(times, 1, "{word}, seed {seed}\n{text}\n{page}");
        }
    }
}

#[test]
fn a_hostile_document_closes_what_it_opens_and_does_nothing() {
    for seed in seeds() {
        let Document { text, .. } = document(seed, true);
        let page = print(&text);
        let read = read(&page);
        assert_eq!(read.faults, [""; 0], "seed {seed}\n{text}\n{page}");
    }
}

/// The page as it would be published, were it without errors.
fn print(body: &str) -> String {
    let base = include_str!("cases/base.txt");
    let files = &base[base.find("=== ").expect("files")..];
    let page = format!("---\ntitle: A\n---\n{body}\n");
    let sources = Sources::from_fixture(files).with("content/a.fr.md", page.into_bytes());
    let now = "2026-11-23T12:00:00Z".parse().expect("a moment");
    let (press, found) = Press::set_up(sources, Edition::web(now));
    let press = press.unwrap_or_else(|| panic!("{found:?}"));
    let _ = check::run(&press);
    let output = press
        .find(&Route::parse("/fr/a/").expect("a route"))
        .expect("the page");
    let rendered = press.render(output);
    let bytes = rendered.bytes;
    String::from_utf8(bytes).expect("UTF-8")
}

/// What a reader of tags finds in a page.
#[derive(Default)]
struct Reading {
    text: String,
    faults: Vec<String>,
}

#[derive(Default)]
struct Reader {
    reading: RefCell<Reading>,
    open: RefCell<Vec<String>>,
    ids: RefCell<BTreeSet<String>>,
}

fn read(page: &str) -> Reading {
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(page));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut reading = tokenizer.sink.reading.take();
    for name in tokenizer.sink.open.take() {
        reading.faults.push(format!("<{name}> is not closed"));
    }
    reading
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let fault = match token {
            Token::CharacterTokens(text) => {
                self.reading.borrow_mut().text.push_str(&text);
                None
            }
            Token::TagToken(tag) if tag.kind == TagKind::EndTag => {
                let open = self.open.borrow_mut().pop();
                (open.as_deref() != Some(&*tag.name))
                    .then(|| format!("</{}> ends {open:?}", tag.name))
            }
            Token::TagToken(tag) => {
                let id = tag
                    .attrs
                    .iter()
                    .find(|attribute| &*attribute.name.local == "id");
                let id = id.map(|attribute| attribute.value.to_string());
                let again = id.filter(|id| !self.ids.borrow_mut().insert(id.clone()));
                let acts = &*tag.name == "script"
                    || tag.attrs.iter().any(|attribute| {
                        attribute.name.local.starts_with("on")
                            || attribute.value.trim_start().starts_with("javascript:")
                    });
                if acts {
                    let fault = format!("<{}> acts", tag.name);
                    self.reading.borrow_mut().faults.push(fault);
                }
                if !VOID.contains(&&*tag.name) {
                    self.open.borrow_mut().push(tag.name.to_string());
                }
                again.map(|id| format!("the id {id} stands twice"))
            }
            _ => None,
        };
        self.reading.borrow_mut().faults.extend(fault);
        TokenSinkResult::Continue
    }
}

/// Elements that hold nothing (HTML, "void elements").
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

#[test]
fn the_reader_sees_what_is_wrong() {
    let faults = |page: &str| read(page).faults.len();
    assert_eq!(faults("<p><b>x</b><br></p>"), 0);
    assert_eq!(faults("<p><b>x</p></b>"), 2);
    assert_eq!(faults("<p>x"), 1);
    assert_eq!(faults("<p id=a>x</p><p id=a>y</p>"), 1);
    assert_eq!(faults("<p onclick=x>x</p>"), 1);
    assert_eq!(faults("<a href=' javascript:x'>x</a>"), 1);
}
