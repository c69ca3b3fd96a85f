//! A page as a tree, read as browsers read it, for the forms that put it into another container.
//!
//! Takes HTML that was printed; gives elements to look at and to change, and HTML again. A document that carries its
//! images, or a chapter of a book, is another thing than the page it comes from: it is made from the tree, never by
//! replacing letters in finished HTML.

use std::rc::Rc;

use html5ever::serialize::{SerializeOpts, TraversalScope, serialize};
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{Attribute, LocalName, ParseOpts, QualName, ns, parse_document};
use markup5ever_rcdom::{Node, NodeData, RcDom, SerializableHandle};

/// A place in the tree.
pub type Handle = Rc<Node>;

/// Reads a page. Nothing is run, so what stands in `<noscript>` is read too. Dropping the page empties all that is
/// below it, also what is still held.
pub fn parse(html: &str) -> Handle {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts {
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    };
    let dom: RcDom = parse_document(RcDom::default(), options).one(html);
    dom.document.clone()
}

/// Writes a page.
pub fn html(document: &Handle) -> Vec<u8> {
    let mut bytes = Vec::new();
    let options = SerializeOpts {
        traversal_scope: TraversalScope::ChildrenOnly(None),
        ..SerializeOpts::default()
    };
    // Writing to a vector cannot fail.
    let _ = serialize(
        &mut bytes,
        &SerializableHandle::from(document.clone()),
        options,
    );
    bytes
}

/// All elements below a node, in the order of the document.
pub fn elements(node: &Handle) -> Vec<Handle> {
    let mut found = Vec::new();
    let mut waiting: Vec<Handle> = node.children.borrow().iter().rev().cloned().collect();
    while let Some(node) = waiting.pop() {
        waiting.extend(node.children.borrow().iter().rev().cloned());
        if name(&node).is_some() {
            found.push(node);
        }
    }
    found
}

/// The first element of a name.
pub fn first(node: &Handle, wanted: &str) -> Option<Handle> {
    elements(node)
        .into_iter()
        .find(|element| name(element) == Some(wanted))
}

/// The name of an element; `None` for text and the like.
pub fn name(node: &Handle) -> Option<&str> {
    match &node.data {
        NodeData::Element { name, .. } => Some(&name.local),
        _ => None,
    }
}

/// The value of an attribute.
pub fn attribute(node: &Handle, wanted: &str) -> Option<String> {
    let NodeData::Element { attrs, .. } = &node.data else {
        return None;
    };
    let attrs = attrs.borrow();
    let mut named = attrs.iter().filter(|attr| &*attr.name.local == wanted);
    named.next().map(|attr| attr.value.to_string())
}

/// Sets an attribute.
pub fn set(node: &Handle, wanted: &str, value: &str) {
    let NodeData::Element { attrs, .. } = &node.data else {
        return;
    };
    let mut attrs = attrs.borrow_mut();
    match attrs.iter_mut().find(|attr| &*attr.name.local == wanted) {
        Some(attr) => attr.value = value.into(),
        None => attrs.push(Attribute {
            name: QualName::new(None, ns!(), LocalName::from(wanted)),
            value: value.into(),
        }),
    }
}

/// Takes away all attributes whose name is wanted away.
pub fn unset(node: &Handle, unwanted: impl Fn(&str) -> bool) {
    if let NodeData::Element { attrs, .. } = &node.data {
        attrs
            .borrow_mut()
            .retain(|attr| !unwanted(&attr.name.local));
    }
}

/// Gives each attribute another value, or takes it away.
pub fn rewrite(node: &Handle, mut value: impl FnMut(&str, &str) -> Option<String>) {
    if let NodeData::Element { attrs, .. } = &node.data {
        let old = std::mem::take(&mut *attrs.borrow_mut());
        let new = old.into_iter().filter_map(|mut attr| {
            let new = value(&attr.name.local, &attr.value)?;
            if new != *attr.value {
                attr.value = new.as_str().into();
            }
            Some(attr)
        });
        let new = new.collect();
        *attrs.borrow_mut() = new;
    }
}

/// Takes a node out of its tree.
pub fn remove(node: &Handle) {
    replace(node, Vec::new());
}

/// Puts the children of a node in its place.
pub fn unwrap(node: &Handle) {
    let children = std::mem::take(&mut *node.children.borrow_mut());
    replace(node, children);
}

/// Makes an element into one of another name, without attributes, that holds this text.
pub fn style(text: &str, like: &Handle) {
    let element = make("style");
    set_text(&element, text);
    replace(like, vec![element]);
}

/// A new element of HTML, without attributes.
pub fn make(name: &str) -> Handle {
    element(QualName::new(None, ns!(html), LocalName::from(name)))
}

/// A new element of a formula.
pub fn formula(name: &str) -> Handle {
    element(QualName::new(None, ns!(mathml), LocalName::from(name)))
}

fn element(name: QualName) -> Handle {
    Node::new(NodeData::Element {
        name,
        attrs: Vec::new().into(),
        template_contents: None.into(),
        mathml_annotation_xml_integration_point: false,
    })
}

/// A new element of HTML that has the attributes of another.
pub fn like(node: &Handle, name: &str) -> Handle {
    let element = make(name);
    if let (NodeData::Element { attrs: own, .. }, NodeData::Element { attrs, .. }) =
        (&element.data, &node.data)
    {
        own.borrow_mut().clone_from(&attrs.borrow());
    }
    element
}

/// A new text.
pub fn letters(text: &str) -> Handle {
    Node::new(NodeData::Text {
        contents: std::cell::RefCell::new(text.into()),
    })
}

/// Takes out all that a node holds.
pub fn take(node: &Handle) -> Vec<Handle> {
    let children = std::mem::take(&mut *node.children.borrow_mut());
    for child in &children {
        child.parent.set(None);
    }
    children
}

/// Makes these all that a node holds.
pub fn fill(node: &Handle, children: Vec<Handle>) {
    for child in &children {
        child.parent.set(Some(Rc::downgrade(node)));
    }
    *node.children.borrow_mut() = children;
}

/// The element above a node.
pub fn parent(node: &Handle) -> Option<Handle> {
    let weak = node.parent.take();
    let parent = weak.as_ref().and_then(std::rc::Weak::upgrade);
    node.parent.set(weak);
    parent
}

/// Whether an element is one of a drawing or a formula, not of HTML.
pub fn is_foreign(node: &Handle) -> bool {
    matches!(&node.data, NodeData::Element { name, .. } if name.ns != ns!(html))
}

/// Whether an element is one of a formula.
pub fn is_formula(node: &Handle) -> bool {
    matches!(&node.data, NodeData::Element { name, .. } if name.ns == ns!(mathml))
}

/// Makes a text all that an element holds.
pub fn set_text(node: &Handle, text: &str) {
    fill(node, vec![letters(text)]);
}

/// The letters below a node.
pub fn text(node: &Handle) -> String {
    let mut out = String::new();
    let mut waiting = vec![node.clone()];
    while let Some(node) = waiting.pop() {
        if let NodeData::Text { contents } = &node.data {
            out.push_str(&contents.borrow());
        }
        waiting.extend(node.children.borrow().iter().rev().cloned());
    }
    out
}

/// Puts others in the place of a node.
pub fn replace(node: &Handle, by: Vec<Handle>) {
    let weak = node.parent.take();
    let Some(parent) = weak.as_ref().and_then(std::rc::Weak::upgrade) else {
        return;
    };
    let mut siblings = parent.children.borrow_mut();
    let at = siblings
        .iter()
        .position(|sibling| Rc::ptr_eq(sibling, node));
    if let Some(at) = at {
        for child in &by {
            child.parent.set(Some(Rc::downgrade(&parent)));
        }
        siblings.splice(at..=at, by);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_changed_and_written_again() {
        let page = parse(
            "<!DOCTYPE html><html lang=ar><body><noscript><p>a</p></noscript><b x=1 onclick=y>ماء &amp; b</b><i></i>",
        );
        unwrap(&first(&page, "noscript").unwrap());
        let bold = first(&page, "b").unwrap();
        unset(&bold, |name| name.starts_with("on"));
        set(&bold, "x", "2");
        remove(&first(&page, "i").unwrap());
        assert_eq!(text(&bold), "ماء & b");
        assert_eq!(
            String::from_utf8(html(&page)).unwrap(),
            "<!DOCTYPE html><html lang=\"ar\"><head></head><body><p>a</p><b x=\"2\">ماء &amp; b</b></body></html>"
        );
    }
}
