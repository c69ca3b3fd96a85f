//! A fragment of HTML as a tree, read the way browsers read it.

use std::rc::Rc;

use markup5ever_rcdom::{Node as Dom, NodeData};

use super::shallow::{self, DEEPEST};
use crate::markup::elements::{Element, find, is_void};

/// A node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HtmlNode {
    /// Text, entities resolved.
    Text(String),
    /// An element.
    Element {
        /// Its name, in small letters.
        name: String,
        /// Its attributes.
        attributes: Vec<(String, String)>,
        /// What it holds.
        children: Vec<HtmlNode>,
    },
}

/// Reads a fragment; comments are left out. Says, too, whether something lay too deep.
pub fn parse(html: &str) -> (Vec<HtmlNode>, bool) {
    let (dom, is_too_deep) = shallow::parse(html);
    let root = dom.document.children.borrow().first().cloned();
    let nodes = root.map(|root| nodes(&root, 0)).unwrap_or_default();
    (nodes, is_too_deep)
}

fn nodes(parent: &Rc<Dom>, depth: usize) -> Vec<HtmlNode> {
    let mut found: Vec<HtmlNode> = Vec::new();
    for child in parent.children.borrow().iter() {
        match &child.data {
            NodeData::Text { contents } => {
                let text = contents.borrow().to_string();
                match found.last_mut() {
                    Some(HtmlNode::Text(last)) => last.push_str(&text),
                    _ => found.push(HtmlNode::Text(text)),
                }
            }
            NodeData::Element { name, attrs, .. } if depth < DEEPEST => {
                let attributes = attrs
                    .borrow()
                    .iter()
                    .map(|it| (it.name.local.to_string(), it.value.to_string()))
                    .collect();
                found.push(HtmlNode::Element {
                    name: name.local.to_string(),
                    attributes,
                    children: nodes(child, depth + 1),
                });
            }
            NodeData::Element { .. } => found.extend(nodes(child, depth)),
            _ => {}
        }
    }
    found
}

impl HtmlNode {
    /// The name of an element; empty for text.
    pub fn name(&self) -> &str {
        match self {
            HtmlNode::Text(_) => "",
            HtmlNode::Element { name, .. } => name,
        }
    }

    /// What an element holds.
    pub fn children(&self) -> &[HtmlNode] {
        match self {
            HtmlNode::Text(_) => &[],
            HtmlNode::Element { children, .. } => children,
        }
    }

    /// An attribute that says something.
    pub fn attribute(&self, wanted: &str) -> Option<&str> {
        let HtmlNode::Element { attributes, .. } = self else {
            return None;
        };
        let found = attributes.iter().find(|(name, _)| name == wanted);
        found
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// Whether it begins on a line of its own.
    pub fn is_block(&self) -> bool {
        // Beside what ends a paragraph: parts of lists and tables, the page itself, and what is shown in a box of its own.
        const OTHERS: &[&str] = &[
            "audio", "body", "dd", "dt", "embed", "html", "iframe", "li", "object", "tbody", "td",
            "tfoot", "th", "thead", "tr", "video",
        ];
        let name = self.name();
        find(name).is_some_and(Element::ends_paragraph)
            || OTHERS.contains(&name)
            || (name != "a" && self.children().iter().any(HtmlNode::is_block))
    }

    /// Whether nothing is to be seen of it.
    pub fn is_blank(&self) -> bool {
        match self {
            HtmlNode::Text(text) => {
                text.chars().all(|c| c.is_whitespace() && c != '\u{A0}')
                    || text.chars().all(|c| c == '\u{A0}' || c.is_whitespace())
            }
            HtmlNode::Element { .. } => false,
        }
    }

    /// The first letter of its words.
    pub fn first_char(&self) -> Option<char> {
        match self {
            HtmlNode::Text(own) => own.chars().next(),
            HtmlNode::Element { name, .. }
                if matches!(name.as_str(), "script" | "style" | "template") =>
            {
                None
            }
            _ if self.name() == "br" || self.is_block() => Some(' '),
            _ => self.children().iter().find_map(HtmlNode::first_char),
        }
    }

    /// Adds its words to a text.
    pub fn words(&self, text: &mut String) {
        match self {
            HtmlNode::Text(own) => text.push_str(own),
            HtmlNode::Element { name, .. }
                if matches!(name.as_str(), "script" | "style" | "template") => {}
            HtmlNode::Element { children, .. } => {
                let apart = if self.is_block() || self.name() == "br" {
                    " "
                } else {
                    ""
                };
                text.push_str(apart);
                children.iter().for_each(|child| child.words(text));
                text.push_str(apart);
            }
        }
    }

    /// It as HTML again.
    pub fn html(&self, out: &mut String) {
        match self {
            HtmlNode::Text(text) => out.push_str(&escaped(text)),
            HtmlNode::Element {
                name,
                attributes,
                children,
            } => {
                out.push_str(&format!("<{name}"));
                for (key, value) in attributes {
                    out.push_str(&format!(
                        " {key}=\"{}\"",
                        escaped(value).replace('"', "&quot;")
                    ));
                }
                out.push('>');
                if !is_void(name) {
                    children.iter().for_each(|child| child.html(out));
                    out.push_str(&format!("</{name}>"));
                }
            }
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
