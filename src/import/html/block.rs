//! Blocks: paragraphs, headings, lists, quotations, code, figures.

use super::Lost;
use super::inline::inline;
use super::table::table;
use super::tree::HtmlNode;
use crate::article::markdown::escape;
use crate::import::code::fenced;

/// Markdown in the making.
#[derive(Default)]
pub struct MarkdownWriter {
    /// What was written.
    pub text: String,
    /// What was lost.
    pub lost: Lost,
    /// Whether no empty line parts its blocks, as in lists of single lines.
    is_tight: bool,
}

impl MarkdownWriter {
    /// Writes nodes; runs of what is no block are paragraphs.
    pub fn blocks(&mut self, nodes: &[HtmlNode]) {
        let mut run: Vec<HtmlNode> = Vec::new();
        for node in nodes {
            match node.is_block() {
                true => {
                    self.paragraph(&std::mem::take(&mut run));
                    self.block(node);
                }
                false => run.push(node.clone()),
            }
        }
        self.paragraph(&run);
    }

    fn put(&mut self, block: &str) {
        let block = block.trim_end();
        if block.trim().is_empty() {
            return;
        }
        if !self.text.is_empty() && !self.is_tight {
            self.text.push('\n');
        }
        self.text.push_str(block);
        self.text.push('\n');
    }

    fn paragraph(&mut self, nodes: &[HtmlNode]) {
        if nodes.iter().all(HtmlNode::is_blank) {
            return;
        }
        let words = inline(nodes, &mut self.lost);
        let words = words.trim_matches([' ', '\n']);
        let words = words.trim_end_matches("\\\n").trim_end_matches('\\');
        let whole = escape::line_starts(words);
        self.put(&whole);
    }

    /// What nodes make alone.
    fn inside(&mut self, nodes: &[HtmlNode]) -> String {
        self.item(nodes, false)
    }

    fn item(&mut self, nodes: &[HtmlNode], is_tight: bool) -> String {
        let mut inner = MarkdownWriter {
            is_tight,
            ..MarkdownWriter::default()
        };
        inner.blocks(nodes);
        for (name, count) in inner.lost {
            *self.lost.entry(name).or_default() += count;
        }
        inner.text
    }

    fn block(&mut self, node: &HtmlNode) {
        match node.name() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(node),
            "ul" | "ol" => {
                let list = self.list(node);
                self.put(&list);
            }
            "blockquote" => {
                let inner = self.inside(node.children());
                self.put(&prefixed(&inner, "> ", "> "));
            }
            "pre" => self.code(node),
            "hr" => self.put("---"),
            "table" => {
                let written = table(node, &mut self.lost);
                self.put(&written);
            }
            "figure" => self.figure(node),
            "details" => self.details(node),
            "dl" => self.definitions(node),
            "iframe" | "video" | "audio" | "embed" | "object" => self.media(node),
            "p" if !node.children().iter().any(HtmlNode::is_block) => {
                self.paragraph(node.children())
            }
            "form" | "fieldset" => {
                *self.lost.entry(node.name().to_owned()).or_default() += 1;
                self.blocks(node.children());
            }
            _ => self.blocks(node.children()),
        }
    }

    fn heading(&mut self, node: &HtmlNode) {
        let level = node.name()[1..].parse().unwrap_or(2);
        let words = inline(node.children(), &mut self.lost).replace("\\\n", " ");
        let words = words.trim();
        if words.is_empty() {
            return;
        }
        let id = node
            .attribute("id")
            .filter(|id| !id.contains(|c: char| c.is_whitespace() || "{}\"'<>`#".contains(c)));
        let id = id.map_or(String::new(), |id| format!(" {{#{id}}}"));
        self.put(&format!("{} {words}{id}", "#".repeat(level)));
    }

    fn list(&mut self, node: &HtmlNode) -> String {
        let start: usize = node
            .attribute("start")
            .and_then(|it| it.parse().ok())
            .unwrap_or(1);
        let mut items: Vec<(String, bool)> = Vec::new();
        for child in node.children().iter().filter(|child| !child.is_blank()) {
            let mark = match node.name() {
                "ol" => format!("{}. ", start + items.len()),
                _ => "- ".to_owned(),
            };
            let inner = match child.name() {
                "li" => {
                    let is_list = |it: &HtmlNode| matches!(it.name(), "ul" | "ol");
                    let is_tight = child
                        .children()
                        .iter()
                        .all(|it| !it.is_block() || is_list(it));
                    self.item(child.children(), is_tight)
                }
                _ => self.inside(std::slice::from_ref(child)),
            };
            let is_loose = inner.trim_end().contains("\n\n");
            let pad = " ".repeat(mark.len());
            items.push((
                prefixed(
                    if inner.trim().is_empty() {
                        "\n"
                    } else {
                        &inner
                    },
                    &mark,
                    &pad,
                ),
                is_loose,
            ));
        }
        let is_loose = items.iter().any(|(_, loose)| *loose);
        let gap = if is_loose { "\n" } else { "" };
        items
            .iter()
            .map(|(item, _)| format!("{}\n", item.trim_end()))
            .collect::<Vec<_>>()
            .join(gap)
    }

    fn code(&mut self, node: &HtmlNode) {
        let mut words = String::new();
        verbatim(node, &mut words);
        let inner = node
            .children()
            .iter()
            .find(|child| child.name() == "code")
            .unwrap_or(node);
        let lang = inner.attribute("class").and_then(|class| {
            class
                .split_whitespace()
                .find_map(|it| it.strip_prefix("language-").or(it.strip_prefix("lang-")))
        });
        if !words.trim().is_empty() {
            self.put(&fenced(lang.unwrap_or_default(), &words));
        }
    }

    fn figure(&mut self, node: &HtmlNode) {
        let caption = find(node, "figcaption");
        let words = caption.map(|it| {
            let mut words = String::new();
            it.children()
                .iter()
                .for_each(|child| child.words(&mut words));
            words.split_whitespace().collect::<Vec<_>>().join(" ")
        });
        let words = words.filter(|it| !it.is_empty());
        let pictures = all(node, "img");
        let is_plain =
            pictures.len() == 1 && find(node, "a").is_none() && find(node, "table").is_none();
        let simple = words
            .as_deref()
            .zip(pictures.first().and_then(|it| it.attribute("src")));
        match simple.filter(|(words, src)| {
            is_plain && !src.contains("://") && !words.contains('"') && !src.contains('"')
        }) {
            Some((words, src)) => {
                let alt = pictures[0]
                    .attribute("alt")
                    .unwrap_or(words)
                    .replace('"', "”");
                self.put(&format!(
                    "{{{{<figure src=\"{src}\" alt=\"{alt}\" caption=\"{words}\" />}}}}"
                ));
            }
            None => {
                let others: Vec<HtmlNode> = node
                    .children()
                    .iter()
                    .filter(|child| child.name() != "figcaption")
                    .cloned()
                    .collect();
                self.blocks(&others);
                if let Some(caption) = caption {
                    self.blocks(caption.children());
                }
            }
        }
    }

    fn details(&mut self, node: &HtmlNode) {
        let mut title = String::new();
        if let Some(summary) = node
            .children()
            .iter()
            .find(|child| child.name() == "summary")
        {
            summary
                .children()
                .iter()
                .for_each(|child| child.html(&mut title));
        }
        let rest: Vec<HtmlNode> = node
            .children()
            .iter()
            .filter(|child| child.name() != "summary")
            .cloned()
            .collect();
        let inner = self.inside(&rest);
        self.put(&format!(
            "<details>\n<summary>{}</summary>\n\n{}\n\n</details>",
            title.trim(),
            inner.trim_end()
        ));
    }

    fn definitions(&mut self, node: &HtmlNode) {
        let mut text = String::new();
        for child in node.children() {
            match child.name() {
                "dt" => text.push_str(&format!(
                    "\n{}\n",
                    inline(child.children(), &mut self.lost).trim()
                )),
                "dd" => {
                    let inner = self.inside(child.children());
                    text.push_str(&prefixed(&inner, ": ", "  "));
                }
                _ if child.is_blank() => {}
                _ => {
                    let inner = self.inside(std::slice::from_ref(child));
                    text.push_str(&format!("\n{inner}\n"));
                }
            }
        }
        self.put(text.trim_start_matches('\n'));
    }

    /// What plays or shows something from elsewhere: a link to it.
    fn media(&mut self, node: &HtmlNode) {
        let source = find(node, "source");
        let src = node
            .attribute("src")
            .or(node.attribute("data"))
            .or_else(|| source.and_then(|it| it.attribute("src")));
        *self.lost.entry(node.name().to_owned()).or_default() += 1;
        match src {
            Some(src) if src.contains("://") => self.put(&format!("<{}>", escape::address(src))),
            Some(src) => self.put(&format!(
                "[{}]({})",
                escape::text(src.rsplit('/').next().unwrap_or(src)),
                escape::address(src)
            )),
            None => {}
        }
        let rest: Vec<HtmlNode> = node
            .children()
            .iter()
            .filter(|child| child.name() != "source")
            .cloned()
            .collect();
        self.blocks(&rest);
    }
}

fn verbatim(node: &HtmlNode, out: &mut String) {
    match node {
        HtmlNode::Text(text) => out.push_str(text),
        _ if node.name() == "br" => out.push('\n'),
        _ => node
            .children()
            .iter()
            .for_each(|child| verbatim(child, out)),
    }
}

/// Lines behind a mark: the first behind `first`, the others behind `rest`.
fn prefixed(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::new();
    for (number, line) in text.trim_end().split('\n').enumerate() {
        let mark = if number == 0 { first } else { rest };
        out.push_str(&format!("{}\n", format!("{mark}{line}").trim_end()));
    }
    out
}

fn find<'n>(node: &'n HtmlNode, name: &str) -> Option<&'n HtmlNode> {
    node.children().iter().find_map(|child| {
        if child.name() == name {
            Some(child)
        } else {
            find(child, name)
        }
    })
}

fn all<'n>(node: &'n HtmlNode, name: &str) -> Vec<&'n HtmlNode> {
    let mut found = Vec::new();
    for child in node.children() {
        if child.name() == name {
            found.push(child);
        }
        found.extend(all(child, name));
    }
    found
}
