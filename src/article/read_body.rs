//! What was read of a body, as bytes: it can be kept, and taken up again where the file is the same.
//!
//! To parse the Markdown of all files is more than half of a build in which one page has changed. Only bodies in which nothing is
//! wrong are kept, so that what is wrong is told each time.

use serde::{Deserialize, Serialize};

use super::markdown::Packed;
use super::scan::{Outline, Scanned};
use super::{Article, digest};

/// What is known of a file before its text is read.
#[derive(Debug, Default)]
pub struct Known {
    /// The [`digest`] of its text.
    pub digest: [u8; 16],
    /// What was read of its body when it was the same file.
    pub body: Option<ReadBody>,
}

/// What was read of a body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReadBody {
    outline: Outline,
    tokens: Option<Packed>,
    left_out: Box<[u32]>,
}

/// The same, where the article has it; both are written alike.
#[derive(Debug, Serialize)]
pub struct BodyOf<'a> {
    outline: &'a Outline,
    tokens: &'a Option<Packed>,
    left_out: &'a [u32],
}

impl Known {
    /// Of a text that was never read.
    pub fn nothing_of(text: &str) -> Self {
        Known {
            digest: digest(text),
            body: None,
        }
    }
}

impl ReadBody {
    /// Whether it can be what was read of a body, wherever it was kept.
    pub fn is_whole(&self) -> bool {
        self.outline.is_whole()
    }

    pub(super) fn scanned(self) -> Scanned {
        Scanned {
            outline: self.outline,
            tokens: self.tokens,
            left_out: self.left_out,
            repeated: Vec::new(),
            left_open: Vec::new(),
        }
    }
}

impl Article {
    /// What was read of its body, to be kept; `None` where a call of a component is at fault.
    pub fn read_body(&self) -> Option<BodyOf<'_>> {
        let calls = self.tokens.as_ref().map_or(&[][..], Packed::calls);
        let is_sound = calls.iter().all(|call| call.fault.is_none());
        is_sound.then_some(BodyOf {
            outline: &self.outline,
            tokens: &self.tokens,
            left_out: &self.left_out,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::everything;
    use super::*;

    fn read(text: &str, known: Known) -> Article {
        let path = Arc::from("content/a.en.md");
        let (article, found) = Article::read(&path, &text.into(), known, &[], true, &everything);
        assert_eq!(found, []);
        article.unwrap()
    }

    #[test]
    fn what_was_kept_is_what_would_be_read_again() {
        for body in [
            "",
            "One paragraph of مياه.\n",
            "## A\n\n### A\n\n<a id=\"x\"></a>\n\n![Dam](dam.jpg) and [link](b.pdf)\n",
            "{{<notice kind=\"info\" level=3 share=0.5 open=true />}}\n\n$x^2$, a note[^1].\n\n[^1]: Said.\n",
            "| a | b |\n| --- | --: |\n| 1 | 2 |\n\n- [x] done\n",
        ] {
            let text = format!("---\ntitle: T\n---\n{body}");
            let first = read(&text, Known::nothing_of(&text));
            let bytes = postcard::to_allocvec(&first.read_body().unwrap()).unwrap();
            let kept: ReadBody = postcard::from_bytes(&bytes).unwrap();
            assert!(kept.is_whole());
            let known = Known {
                body: Some(kept),
                ..Known::nothing_of(&text)
            };
            let again = read(&text, known);
            assert_eq!(again.outline, first.outline, "{body}");
            assert_eq!(again.tokens, first.tokens, "{body}");
            assert_eq!(again.left_out, first.left_out, "{body}");
        }
    }

    #[test]
    fn a_body_with_a_faulty_call_is_not_kept() {
        let text = "---\ntitle: T\n---\n{{<notice kind=\"info\">}}\n";
        assert!(read(text, Known::default()).read_body().is_none());
    }
}
