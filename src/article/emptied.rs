//! An article of which only the front matter is left to be seen.

use super::Article;
use super::scan::Outline;

impl Article {
    /// The same without its body, without the files that come with it, and without the notes of what was changed in it.
    #[must_use]
    pub fn emptied(&self) -> Self {
        let mut emptied = Article {
            outline: Outline::default(),
            blocks: self.blocks.as_ref().map(|_| Box::default()),
            tokens: None,
            body: self.body.end..self.body.end,
            left_out: Box::default(),
            ..self.clone()
        };
        emptied.front.attachments.clear();
        emptied.front.updates.clear();
        emptied.front.publish = None;
        emptied
    }
}
