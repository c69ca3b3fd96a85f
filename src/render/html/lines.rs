//! Which line of text the writer is in: one for each block, and one for each element in it that has a direction of its own.

use super::line::{Line, end_tags};
use super::text::push_escaped;
use super::writer::Writer;
use crate::locale::ordinal_endings;

impl Writer<'_> {
    /// Writes running text.
    pub(super) fn text_in_line(&mut self, text: &str) {
        let at = self.open_line();
        let before = self.out.len();
        push_escaped(&mut self.out, text);
        if !text.is_empty() {
            self.lines[at].text(text, before..self.out.len());
        }
    }

    /// Writes the running text of a token, as the rules of its language set it.
    pub(super) fn text(&mut self, at: usize, text: &str) {
        let set = self.run.text(at);
        let text = set.as_deref().unwrap_or(text);
        match self.around.raises_ordinals(self.lang().as_deref()) {
            true => self.raised_text(text),
            false => self.text_in_line(text),
        }
    }

    /// Writes running text with the endings of its ordinals raised: `1er`.
    pub(super) fn raised_text(&mut self, text: &str) {
        let mut done = 0;
        for ending in ordinal_endings(text) {
            self.text_in_line(&text[done..ending.start]);
            self.tag_in_line("<sup>");
            self.text_in_line(&text[ending.clone()]);
            self.tag_in_line("</sup>");
            done = ending.end;
        }
        self.text_in_line(&text[done..]);
    }

    fn tag_in_line(&mut self, tag: &str) {
        let (before, depth) = (self.out.len(), self.isolating());
        self.out.push_str(tag);
        self.markup_in_line(before, depth);
    }

    /// Writes the end of a line of the source, or one that the author wants.
    pub(super) fn break_in_line(&mut self, html: &str, is_wanted: bool) {
        let at = self.open_line();
        let before = self.out.len();
        self.out.push_str(html);
        self.lines[at].line_end(is_wanted, before..self.out.len());
    }

    /// Notes that what was written from `before` on stands in the line and is no text of it.
    pub(super) fn object_in_line(&mut self, before: usize) {
        let at = self.open_line_at(before);
        self.lines[at].object(before..self.out.len());
    }

    /// Notes the tags that were written from `before` on, when `depth` elements had a direction of their own.
    pub(super) fn markup_in_line(&mut self, before: usize, depth: usize) {
        let now = self.isolating();
        if now == depth {
            let at = self.open_line_at(before);
            self.lines[at].markup(&self.out[before..], before..self.out.len());
        } else if now < depth {
            let ends_itself = end_tags(&self.out[before..]).is_some_and(|ends| ends.len() < 2);
            if !self.end_lines_inside(now, ends_itself) && !ends_itself {
                let at = self.open_line_at(before);
                self.lines[at].wall(before..self.out.len());
            }
        } else if self.lines.last().is_none_or(|line| line.depth < depth) {
            // What has its own direction is an object in this line.
            let dir = self.outer_dir();
            self.begin_line(dir, depth, before);
        }
    }

    /// Notes an end tag, when `frames` pieces of output were set aside before it: a component that ended with the element
    /// has put all of it elsewhere, and ended the lines.
    pub(super) fn end_in_line(&mut self, before: usize, depth: usize, frames: usize) {
        if self.frames.len() == frames {
            self.markup_in_line(before, depth);
        }
    }

    /// Ends the lines of a block.
    pub(super) fn end_lines(&mut self) {
        while let Some(line) = self.lines.pop() {
            self.end_line(line);
        }
    }

    /// How many elements are open that have a direction of their own.
    pub(super) fn isolating(&self) -> usize {
        let own = self.lang_scopes.iter().filter(|scope| scope.isolates);
        own.count()
    }

    fn open_line(&mut self) -> usize {
        self.open_line_at(self.out.len())
    }

    /// The line in which something stands that begins at `start`.
    fn open_line_at(&mut self, start: usize) -> usize {
        let depth = self.isolating();
        // Nearly always the line that is open goes on.
        if self.lines.last().is_some_and(|line| line.depth == depth) {
            return self.lines.len() - 1;
        }
        self.end_lines_inside(depth, true);
        if self.lines.last().is_none_or(|line| line.depth < depth) {
            let dir = self.dir();
            self.begin_line(dir, depth, start);
        }
        self.lines.len() - 1
    }

    fn begin_line(&mut self, dir: crate::language::Direction, depth: usize, start: usize) {
        let line = match self.spare.take() {
            Some(mut spare) => {
                spare.reuse(dir, depth, start);
                spare
            }
            None => Line::new(dir, depth, start),
        };
        self.lines.push(line);
    }

    /// Ends the lines of elements that have ended, each of which is an object in the one around it, if no more than these
    /// elements has ended with them. Gives whether there was one.
    fn end_lines_inside(&mut self, depth: usize, alone: bool) -> bool {
        let mut ended = false;
        while let Some(line) = self.lines.pop_if(|line| line.depth > depth) {
            let start = line.start();
            self.end_line(line);
            match self.lines.last_mut() {
                Some(outer) if alone => outer.object(start..self.out.len()),
                Some(outer) => outer.wall(start..self.out.len()),
                None => {}
            }
            ended = true;
        }
        ended
    }

    fn end_line(&mut self, line: Line) {
        line.end(&mut self.out);
        self.spare = Some(line);
    }
}
