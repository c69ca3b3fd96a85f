//! Tables: those of Markdown where every cell is one line and none is joined, else HTML.

use super::Lost;
use super::inline::inline;
use super::tree::HtmlNode;

/// A table.
pub fn table(node: &HtmlNode, lost: &mut Lost) -> String {
    let rows = rows(node);
    let width = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let is_joined = |cell: &&HtmlNode| {
        cell.attribute("colspan").is_some_and(|it| it != "1")
            || cell.attribute("rowspan").is_some_and(|it| it != "1")
    };
    let is_deep = |cell: &&HtmlNode| {
        cell.children().iter().filter(|it| it.is_block()).count() > 1
            || cell
                .children()
                .iter()
                .any(|it| it.name() != "p" && it.is_block())
    };
    let fits = width > 0
        && rows
            .iter()
            .flatten()
            .all(|cell| !is_joined(cell) && !is_deep(cell))
        && rows.iter().all(|row| row.len() == width);
    let caption = node
        .children()
        .iter()
        .find(|child| child.name() == "caption");
    if !fits || caption.is_some() {
        let mut html = String::new();
        bare(node).html(&mut html);
        return html;
    }
    let mut text = String::new();
    for (number, row) in rows.iter().enumerate() {
        let cells = row.iter().map(|cell| {
            let words = match cell.children() {
                [only] if only.name() == "p" => inline(only.children(), lost),
                children => inline(children, lost),
            };
            words
                .trim()
                .replace("\\\n", "<br>")
                .replace('\n', " ")
                .replace('|', "\\|")
        });
        let cells: Vec<String> = cells.collect();
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
        if number == 0 {
            text.push_str(&format!("|{}\n", " --- |".repeat(width)));
        }
    }
    text
}

fn rows(node: &HtmlNode) -> Vec<Vec<&HtmlNode>> {
    let mut found = Vec::new();
    for child in node.children() {
        match child.name() {
            "tr" => {
                let cells: Vec<&HtmlNode> = child
                    .children()
                    .iter()
                    .filter(|it| matches!(it.name(), "td" | "th"))
                    .collect();
                if !cells.is_empty() {
                    found.push(cells);
                }
            }
            _ => found.extend(rows(child)),
        }
    }
    found
}

/// A table without the looks of the editor.
fn bare(node: &HtmlNode) -> HtmlNode {
    let HtmlNode::Element {
        name,
        attributes,
        children,
    } = node
    else {
        return node.clone();
    };
    const KEPT: &[&str] = &[
        "colspan", "rowspan", "scope", "headers", "id", "href", "src", "alt", "lang", "dir",
        "title",
    ];
    HtmlNode::Element {
        name: name.clone(),
        attributes: attributes
            .iter()
            .filter(|(key, _)| KEPT.contains(&key.as_str()))
            .cloned()
            .collect(),
        children: children.iter().map(bare).collect(),
    }
}
