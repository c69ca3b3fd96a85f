//! Formulas: a book has the way they look (MathML Core), and not what they mean besides.

use super::{DEEPEST, is_blank};
use crate::pack::tree::{self, Handle};

/// What an element of a formula holds: elements of formulas, or letters.
pub(super) fn held(name: &str, kids: Vec<Handle>, depth: usize) -> Vec<Handle> {
    let letters = |kid: &Handle| {
        let text = tree::formula("mtext");
        tree::set_text(&text, &tree::text(kid));
        text
    };
    if is_token(name) {
        let words: String = kids.iter().map(tree::text).collect();
        return vec![tree::letters(&words)];
    }
    let mut out = Vec::new();
    for kid in kids {
        match tree::name(&kid) {
            _ if is_blank(&kid) => {}
            Some("annotation" | "annotation-xml") => {}
            Some(name) if tree::is_formula(&kid) && depth < DEEPEST => {
                let below = held(name, tree::take(&kid), depth + 1);
                match SHOWN.contains(&name) || is_token(name) {
                    true => {
                        tree::fill(&kid, below);
                        out.push(in_style(kid));
                    }
                    false => out.extend(below),
                }
            }
            _ => out.push(letters(&kid)),
        }
    }
    out
}

/// An element in one that says how large it is set, where it says so itself: any may, for browsers, and none but `mstyle` in
/// a book (MathML 3 §3.3.4).
fn in_style(element: Handle) -> Handle {
    let is_style = |name: &str| matches!(name, "displaystyle" | "scriptlevel");
    if tree::name(&element) == Some("mstyle") {
        return element;
    }
    let style = tree::formula("mstyle");
    let mut is_set = false;
    for name in ["displaystyle", "scriptlevel"] {
        if let Some(value) = tree::attribute(&element, name) {
            tree::set(&style, name, &value);
            is_set = true;
        }
    }
    if !is_set {
        return element;
    }
    tree::unset(&element, is_style);
    tree::fill(&style, vec![element]);
    style
}

/// Whether an element of a formula holds letters.
fn is_token(name: &str) -> bool {
    matches!(name, "mi" | "mn" | "mo" | "ms" | "mtext")
}

/// Elements of a formula that hold others.
const SHOWN: [&str; 24] = [
    "menclose",
    "merror",
    "mfenced",
    "mfrac",
    "mmultiscripts",
    "mover",
    "mpadded",
    "mphantom",
    "mprescripts",
    "mroot",
    "mrow",
    "mspace",
    "msqrt",
    "mstyle",
    "msub",
    "msubsup",
    "msup",
    "mtable",
    "mtd",
    "mtr",
    "munder",
    "munderover",
    "none",
    "mlabeledtr",
];
