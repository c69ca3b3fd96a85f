//! HTML as Markdown: what editors wrote into a page, read the way browsers do, written the way people do.
//!
//! Takes HTML; gives Markdown that says the same in Diwan. What Markdown has no sign for (a table of joined cells, details, a
//! keyboard key) stays as HTML. Words are never dropped but those that no reader saw: scripts and styles, which are told.

mod block;
mod inline;
mod shallow;
mod table;
mod tree;

/// What was found that has no counterpart: the names of elements, each with how often.
pub type Lost = std::collections::BTreeMap<String, usize>;

/// What was read.
#[derive(Debug, Default)]
pub struct Read {
    /// As Markdown.
    pub text: String,
    /// What was lost of it.
    pub lost: Lost,
    /// Whether elements lay deeper than anybody nests them: of those only the words stay.
    pub is_too_deep: bool,
}

/// The Markdown of an HTML fragment.
pub fn to_markdown(html: &str) -> Read {
    let (nodes, is_too_deep) = tree::parse(html);
    let mut writer = block::MarkdownWriter::default();
    writer.blocks(&nodes);
    let mut text = writer.text.trim_end().to_owned();
    if !text.is_empty() {
        text.push('\n');
    }
    Read {
        text,
        lost: writer.lost,
        is_too_deep,
    }
}

/// The words of an HTML fragment.
pub fn words(html: &str) -> String {
    let (nodes, _) = tree::parse(html);
    let mut text = String::new();
    nodes.iter().for_each(|node| node.words(&mut text));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::to_markdown;

    #[test]
    fn what_editors_write_is_said_in_markdown() {
        for (html, markdown) in [
            (
                "<p>One <strong>two</strong> <em>three</em>.</p>\n<p>Four</p>",
                "One **two** *three*.\n\nFour\n",
            ),
            ("<h2 id=\"x\">A &amp; b</h2>", "## A & b {#x}\n"),
            (
                "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
                "- a\n  - b\n- c\n",
            ),
            ("<ol start=\"3\"><li>a</li><li>b</li></ol>", "3. a\n4. b\n"),
            ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b\n"),
            (
                "<pre><code class=\"language-rust\">let a = 1;\n</code></pre>",
                "```rust\nlet a = 1;\n```\n",
            ),
            (
                "<p><a href=\"/b c/\">a</a> <img src=\"d.png\" alt=\"e\"></p>",
                "[a](/b%20c/) ![e](d.png)\n",
            ),
            ("<p>a<br>b</p>", "a\\\nb\n"),
            (
                "<p>* 1_000 [x] &lt;b&gt; a_b</p>",
                "\\* 1_000 \\[x\\] \\<b> a_b\n",
            ),
            ("<p>mot<strong>s</strong>x</p>", "mot<strong>s</strong>x\n"),
            ("<p>1. a</p>", "1\\. a\n"),
            (
                "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2 | 3</td></tr></tbody></table>",
                "| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |\n",
            ),
            ("<div><p>a</p><hr><p>b</p></div>", "a\n\n---\n\nb\n"),
            (
                "<p>H<sub>2</sub>O <kbd>Ctrl</kbd></p>",
                "H<sub>2</sub>O <kbd>Ctrl</kbd>\n",
            ),
            (
                "<iframe src=\"https://v.example/1\"></iframe>",
                "<https://v.example/1>\n",
            ),
            ("<p>نص <strong>مهم</strong>، ثم</p>", "نص **مهم**، ثم\n"),
            ("<p><span lang=\"fr\">mot</span></p>", "[mot]{lang=fr}\n"),
            ("<script>x()</script><p>a</p>", "a\n"),
            ("plain <!-- c --> words", "plain words\n"),
            (
                "<figure><img src=\"a.png\" alt=\"b\"><figcaption>c</figcaption></figure>",
                "{{<figure src=\"a.png\" alt=\"b\" caption=\"c\" />}}\n",
            ),
        ] {
            assert_eq!(to_markdown(html).text, markdown, "{html}");
        }
    }

    #[test]
    fn of_what_lies_too_deep_the_words_stay() {
        for one in [
            "<table><tr><td>",
            "<div>",
            "<ul><li>",
            "<div><b>",
            "<b><div></b>",
            "<blockquote>",
            "<span lang=\"fr\">",
            "<figure>",
            "<details><summary>",
            "<dl><dd>",
            "<svg><desc>",
            "<math><mtext>",
            "<p><font color=\"@\">",
            "<font color=\"@\"></p>",
        ] {
            let many: String = (0..20_000)
                .map(|at| one.replace('@', &at.to_string()))
                .collect();
            let read = to_markdown(&format!("first {many} word <p>last"));
            for word in ["first", "word", "last"] {
                assert!(read.text.contains(word), "{word} of {one}");
            }
            assert!(read.is_too_deep, "{one}");
        }
    }

    #[test]
    fn marks_that_are_nested_or_many_take_no_more_time_than_others() {
        for one in [
            "<span lang=\"fr\">a",
            "<i></i><b></b>",
            "<svg><style>",
            "<a href=\"x\">",
        ] {
            to_markdown(&one.repeat(20_000));
        }
    }

    #[test]
    fn many_that_are_not_deep_are_read_as_ever() {
        let (item, row) = ("<li>a", "<tr><td>a<td>b");
        for html in [
            "<p>a".repeat(500),
            format!("<ul>{}</ul>", item.repeat(500)),
            format!("<table>{}</table>", row.repeat(500)),
            "<p><b>a</b> <i>b</i><br></p>".repeat(500),
            "<div><div><div>a</div></div></div>".repeat(500),
            format!("{}a{}<p>b", "<div>".repeat(90), "</div>".repeat(90)),
        ] {
            assert!(!to_markdown(&html).is_too_deep, "{html}");
        }
        let deep = format!("{}a{}<h2>b</h2>", "<div>".repeat(500), "</div>".repeat(500));
        assert_eq!(to_markdown(&deep).text, "a\n\n## b\n");
    }
}
