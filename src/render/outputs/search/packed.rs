//! Counted words as bytes, so that they can be kept from one build to the next.
//!
//! Numbers of 32 bits in little-endian, texts and lists behind their lengths: the words in the order of their numbers, each with
//! its entries; then the lengths of the pages and their neighbours. Who keeps them makes sure that they come back whole.

use super::builder::{Builder, by_number};
use super::bytes::{Packed, put, put_all};

impl Builder {
    /// What was counted, as bytes behind `head`.
    pub fn packed(&self, head: &[u8]) -> Vec<u8> {
        let mut out = head.to_vec();
        put(&mut out, self.entries.len());
        for (word, entries) in by_number(&self.ids).into_iter().zip(&self.entries) {
            put(&mut out, word.len());
            out.extend(word.as_bytes());
            put_all(&mut out, entries);
        }
        put_all(&mut out, &self.lengths);
        self.near.pack(&mut out);
        out
    }

    /// What was packed; `None` where these bytes are something else.
    pub fn unpacked(bytes: &[u8]) -> Option<Self> {
        let mut rest = Packed(bytes);
        let mut builder = Builder::default();
        for id in 0..rest.number()? {
            let length = rest.number()?;
            let word = std::str::from_utf8(rest.bytes(length)?).ok()?;
            builder.ids.insert(word.into(), id);
            builder.entries.push(rest.numbers()?);
        }
        builder.lengths = rest.numbers()?;
        builder.near.unpack(&mut rest)?;
        let pages = builder.pages();
        let is_page = |entry: &u32| ((entry >> 8) as usize) < pages;
        let is_whole = rest.0.is_empty()
            && builder.ids.len() == builder.entries.len()
            && builder.near.pages() == pages
            && builder.entries.iter().flatten().all(is_page);
        is_whole.then_some(builder)
    }

    /// How many pages were counted.
    pub fn pages(&self) -> usize {
        self.lengths.len()
    }
}

#[cfg(test)]
mod tests {
    use super::super::flow::Flow;
    use super::*;
    use crate::locale::search::Forms;
    use crate::render::outputs::search::IndexedPage;

    fn counted() -> Builder {
        let mut builder = Builder::default();
        for (title, text) in [
            ("Water", "the water of rivers, 71 551 225"),
            ("", ""),
            ("ماء", "الماء"),
        ] {
            let mut flow = Flow::default();
            flow.push(text, false);
            builder.add(&IndexedPage {
                title: title.to_owned(),
                flow,
                ..IndexedPage::default()
            });
        }
        builder.read()
    }

    #[test]
    fn what_was_unpacked_gives_the_same_index() {
        let forms = Forms::read("");
        let again = Builder::unpacked(&counted().packed(&[])).unwrap();
        assert_eq!(again.pages(), 3);
        let mut joined = counted();
        joined.join(again);
        let mut wanted = counted();
        wanted.join(counted());
        assert_eq!(joined.finish(2, &forms), wanted.finish(2, &forms));
    }

    #[test]
    fn bytes_of_something_else_are_no_words() {
        let bytes = counted().packed(&[]);
        for end in 0..bytes.len() {
            assert!(Builder::unpacked(&bytes[..end]).is_none(), "{end}");
        }
        assert!(Builder::unpacked(&[&bytes[..], &[0]].concat()).is_none());
    }
}
