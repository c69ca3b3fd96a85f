//! Components around Markdown: what they hold is set aside until they end, and handed over as one text.

use super::opened::{OpenCall, SetAside};
use super::writer::Writer;
use crate::article::markdown::CallKind;

/// More components inside each other than this are an error. Each is handed what it holds as one text, so that thousands
/// would copy the innermost thousands of times; nobody writes ten.
const DEEPEST_CALL: usize = 32;

impl<'a> Writer<'a> {
    pub(super) fn call(&mut self, index: usize) {
        let call = &self.calls[index];
        if call.kind != CallKind::Whole {
            self.end_lines();
        }
        match call.kind {
            CallKind::Whole => {
                let html = self.around.call(call, None);
                let before = self.out.len();
                self.out.push_str(&html);
                self.object_in_line(before);
            }
            CallKind::Open if self.open_calls >= DEEPEST_CALL => {
                if self.open_calls == DEEPEST_CALL {
                    self.around.too_deep(call);
                }
                self.open_calls += 1;
            }
            CallKind::Close if self.open_calls > DEEPEST_CALL => self.open_calls -= 1,
            CallKind::Open => {
                self.open_calls += 1;
                let outer = std::mem::take(&mut self.out);
                let depth = self.depth();
                self.frames.push(SetAside::Call(OpenCall {
                    index,
                    outer,
                    depth,
                }));
            }
            CallKind::Close => match self.frames.pop() {
                Some(SetAside::Call(opened))
                    if self.calls[opened.index].name == call.name
                        && opened.depth == self.depth() =>
                {
                    self.open_calls -= 1;
                    let body = std::mem::replace(&mut self.out, opened.outer);
                    let html = self.around.call(&self.calls[opened.index], Some(&body));
                    self.out.push_str(&html);
                }
                other => {
                    self.frames.extend(other);
                    self.around.stray_call(call);
                }
            },
        }
    }

    /// Puts what stands in components that were opened inside elements which have ended where it would stand without them.
    pub(super) fn end_calls(&mut self, depth: usize) {
        while let Some(SetAside::Call(opened)) = self
            .frames
            .pop_if(|frame| matches!(frame, SetAside::Call(opened) if opened.depth >= depth))
        {
            self.end_lines();
            self.open_calls = self.frames.iter().filter(|it| is_call(it)).count();
            let inner = std::mem::replace(&mut self.out, opened.outer);
            self.around.stray_call(&self.calls[opened.index]);
            self.out.push_str(&inner);
        }
    }

    /// The name of the innermost component that is open.
    pub(super) fn component(&self) -> Option<&'a str> {
        let mut frames = self.frames.iter().rev();
        frames.find_map(|frame| match frame {
            SetAside::Call(opened) => Some(&*self.calls[opened.index].name),
            SetAside::Note(..) => None,
        })
    }

    /// How many elements are open.
    fn depth(&self) -> usize {
        self.open.len() - usize::from(self.in_html_block)
    }
}

fn is_call(frame: &SetAside) -> bool {
    matches!(frame, SetAside::Call(_))
}
