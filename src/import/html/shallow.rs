//! HTML read the way browsers do, but for what is nested deeper than anybody means it.
//!
//! Browsers look through all open elements at many tags, and whoever walks a tree goes as deep as it is: so a thousand times
//! `<div>` costs a million steps, and a hundred thousand cost the stack. Tags that would open something too deep are not
//! handed on to the builder of the tree; words are, always.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TokenizerResult};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use html5ever::{Attribute, ExpandedName, LocalName, QualName, ns};
use markup5ever_rcdom::{Node, RcDom};
use rustc_hash::FxHashMap;

use crate::markup::elements::is_void;

/// Deeper than this nobody writes; what lies deeper is read as its words.
pub const DEEPEST: usize = 100;

/// How many elements are made of so many tags, at most: emphasis that nobody closes is opened anew in each paragraph.
const EACH: usize = 8;

/// How many elements are made of a few tags.
const FEW: usize = 1000;

/// What holds nothing but words up to its end, as the tokenizer knows. Without the tag, it would read them as tags.
const OF_WORDS: [&str; 10] = [
    "iframe",
    "noembed",
    "noframes",
    "noscript",
    "plaintext",
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
];

type Handle = Rc<Node>;

/// Reads a fragment. Says, too, whether something lay too deep.
pub fn parse(html: &str) -> (RcDom, bool) {
    let measured = Measured {
        dom: RcDom::default(),
        depth: Cell::new(0),
        made: Cell::new(0),
    };
    let name = QualName::new(None, ns!(html), LocalName::from("body"));
    let context = measured.create_element(name, Vec::new(), ElementFlags::default());
    let options = TreeBuilderOpts::default();
    let tree = TreeBuilder::new_for_fragment(measured, context, None, options);
    let options = TokenizerOpts {
        initial_state: Some(tree.tokenizer_state_for_context_elem(false)),
        ..TokenizerOpts::default()
    };
    let shallow = Shallow {
        tree,
        tags: Cell::new(0),
        templates: Cell::new(0),
        passed_over: RefCell::default(),
        is_too_deep: Cell::new(false),
    };
    let tokenizer = Tokenizer::new(shallow, options);
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    let shallow = tokenizer.sink;
    (shallow.tree.sink.dom, shallow.is_too_deep.get())
}

/// Hands tags on to the builder of the tree, but for those that would open something too deep.
struct Shallow {
    tree: TreeBuilder<Handle, Measured>,
    /// How many tags were handed on.
    tags: Cell<usize>,
    /// How many of them were templates, whose depth begins anew.
    templates: Cell<usize>,
    /// Of what was passed over since something was closed, how many ends are to come.
    passed_over: RefCell<FxHashMap<LocalName, usize>>,
    is_too_deep: Cell<bool>,
}

impl Shallow {
    fn takes(&self, tag: &Tag) -> bool {
        match tag.kind {
            TagKind::StartTag => self.opens(&tag.name),
            TagKind::EndTag => self.closes(&tag.name),
        }
    }

    fn opens(&self, name: &LocalName) -> bool {
        let depth = self.tree.sink.depth.get();
        // In drawings and formulas those of words nest as others do.
        let deepest = match OF_WORDS.contains(&&**name) {
            true => 2 * DEEPEST,
            false => DEEPEST,
        };
        let is_shallow = depth <= deepest && self.templates.get() < DEEPEST;
        let has_room = self.tree.sink.made.get() < EACH * self.tags.get() + FEW;
        if is_void(name) || (is_shallow && has_room) {
            self.tags.set(self.tags.get() + 1);
            if &**name == "template" {
                self.templates.set(self.templates.get() + 1);
            }
            return true;
        }
        self.is_too_deep.set(true);
        let mut passed_over = self.passed_over.borrow_mut();
        *passed_over.entry(name.clone()).or_default() += 1;
        false
    }

    fn closes(&self, name: &LocalName) -> bool {
        let mut passed_over = self.passed_over.borrow_mut();
        if let Some(count) = passed_over.get_mut(name).filter(|count| **count > 0) {
            *count -= 1;
            return false;
        }
        // It closes something that was handed on, and all that was passed over in it; if it closes nothing, the next
        // element says how deep it lies.
        passed_over.clear();
        let depth = &self.tree.sink.depth;
        depth.set(depth.get().saturating_sub(1));
        true
    }
}

impl TokenSink for Shallow {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        match &token {
            Token::TagToken(tag) if !self.takes(tag) => TokenSinkResult::Continue,
            _ => self.tree.process_token(token, line),
        }
    }

    fn end(&self) {
        self.tree.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.tree
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// A tree that knows how deep what was added last lies, and how many elements were made.
struct Measured {
    dom: RcDom,
    depth: Cell<usize>,
    made: Cell<usize>,
}

impl Measured {
    /// Notes that something is added to a node. What lies deeper than can be, is not counted to its end.
    fn added_to(&self, parent: Option<Handle>, child: &NodeOrText<Handle>) {
        let mut depth = usize::from(matches!(child, NodeOrText::AppendNode(_)));
        let mut node = parent;
        while let Some(here) = node.filter(|_| depth <= 3 * DEEPEST) {
            node = above(&here);
            depth += usize::from(node.is_some());
        }
        self.depth.set(depth);
    }
}

fn above(node: &Handle) -> Option<Handle> {
    let parent = node.parent.take();
    let above = parent.as_ref().and_then(std::rc::Weak::upgrade);
    node.parent.set(parent);
    above
}

impl TreeSink for Measured {
    type Handle = Handle;
    type Output = RcDom;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> RcDom {
        self.dom
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<Attribute>,
        flags: ElementFlags,
    ) -> Handle {
        self.made.set(self.made.get() + 1);
        self.dom.create_element(name, attributes, flags)
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.added_to(Some(parent.clone()), &child);
        self.dom.append(parent, child);
    }

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        self.added_to(above(sibling), &child);
        self.dom.append_before_sibling(sibling, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        before: &Handle,
        child: NodeOrText<Handle>,
    ) {
        match above(element) {
            Some(_) => self.append_before_sibling(element, child),
            None => self.append(before, child),
        }
    }

    // Nobody reads them, and there may be one for each sign.
    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        self.dom.get_document()
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        self.dom.elem_name(target)
    }

    fn create_comment(&self, text: StrTendril) -> Handle {
        self.dom.create_comment(text)
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> Handle {
        self.dom.create_pi(target, data)
    }

    fn append_doctype_to_document(&self, name: StrTendril, public: StrTendril, system: StrTendril) {
        self.dom.append_doctype_to_document(name, public, system);
    }

    fn get_template_contents(&self, target: &Handle) -> Handle {
        self.dom.get_template_contents(target)
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        self.dom.same_node(one, other)
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.dom.set_quirks_mode(mode);
    }

    fn add_attrs_if_missing(&self, target: &Handle, attributes: Vec<Attribute>) {
        self.dom.add_attrs_if_missing(target, attributes);
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.dom.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &Handle, parent: &Handle) {
        self.dom.reparent_children(node, parent);
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &Handle) -> bool {
        self.dom.is_mathml_annotation_xml_integration_point(target)
    }
}
