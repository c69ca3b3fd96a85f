//! Inputs that people paste by accident and programs write by fault, each of any size.

use diwan::import::System;

/// What is moved from another system, and from which.
pub type MovedInput = (&'static str, System, usize, fn(usize) -> String);

/// Pages of other systems.
pub const MOVED: &[MovedInput] = &[
    ("open lists of YAML", System::Hugo, 2000, |n| {
        format!("---\ntitle: A\nx: {}\n---\nx\n", "[".repeat(n))
    }),
    ("shortcodes that nothing closes", System::Hugo, 600, |n| {
        format!("{}{}", "{{< a >}}".repeat(n), "{{% b %}}".repeat(n))
    }),
    ("shortcodes in shortcodes", System::Hugo, 600, |n| {
        format!("{}x{}", "{{< a >}}".repeat(n), "{{< /a >}}".repeat(n))
    }),
    ("shortcodes, then ends of others", System::Hugo, 600, |n| {
        format!("{}{}", "{{< a >}}".repeat(n), "{{< /b >}}".repeat(n))
    }),
    ("shortcodes without an end", System::Hugo, 600, |n| {
        "{{< a ".repeat(n)
    }),
    ("Liquid that nothing closes", System::Jekyll, 600, |n| {
        format!("{}{}", "{% if a %}".repeat(n), "{% for x in y %}".repeat(n))
    }),
    ("Liquid that is closed", System::Jekyll, 600, |n| {
        "{% if a %}x{% endif %}\n\n".repeat(n)
    }),
    ("open comments of Liquid", System::Jekyll, 600, |n| {
        "{% comment %}{% raw %}".repeat(n)
    }),
    (
        "outputs of Liquid without an end",
        System::Jekyll,
        600,
        |n| "{{ a ".repeat(n),
    ),
    (
        "components that nothing closes",
        System::Docusaurus,
        600,
        |n| format!("{}\n{}\n", "<A>".repeat(n), "{".repeat(n)),
    ),
    ("components in components", System::Docusaurus, 600, |n| {
        format!("{}x{}", "<A>".repeat(n), "</A>".repeat(n))
    }),
    ("components without an end", System::Docusaurus, 600, |n| {
        "<A {".repeat(n)
    }),
    (
        "comments and code without an end",
        System::Docusaurus,
        600,
        |n| "<!-- `a` ".repeat(n),
    ),
    // As long as the number says: each box stands farther in.
    ("boxes in boxes", System::Mkdocs, 3000, |n| {
        let boxes = 0..(n / 2).isqrt();
        boxes
            .map(|at| format!("{}!!! note\n", "    ".repeat(at)))
            .collect()
    }),
];

/// Its name, the smaller size, and how it is made.
pub type Input = (&'static str, usize, fn(usize) -> String);

/// Bodies of pages.
pub const BODIES: &[Input] = &[
    ("plain paragraphs", 400, |n| {
        "Des mots dans un paragraphe.\n\n".repeat(n)
    }),
    ("unclosed inline tags", 400, |n| "<b>x ".repeat(n)),
    ("unclosed blocks", 200, |n| "<div>\n\nx\n\n".repeat(n)),
    ("unclosed tags in paragraphs", 200, |n| "<b>x\n\n".repeat(n)),
    ("unknown tags", 400, |n| "<foo>x ".repeat(n)),
    ("tags, then ends of others", 400, |n| {
        format!("{}{}", "<b>".repeat(n), "</i>".repeat(n))
    }),
    ("ends without tags", 400, |n| "</b>x ".repeat(n)),
    ("nested tags", 700, |n| {
        format!("{}x{}", "<b>".repeat(n), "</b>".repeat(n))
    }),
    ("forbidden attributes", 300, |n| {
        "<b onclick=x>x</b> ".repeat(n)
    }),
    ("languages in tags", 300, |n| "<span lang=ar>x ".repeat(n)),
    ("an open script", 400, |n| {
        format!("<script>\n{}", "</b><b>\n".repeat(n))
    }),
    ("instructions", 600, |n| "<?a>\n".repeat(n)),
    ("sections of CDATA", 600, |n| "<![CDATA[ >\n".repeat(n)),
    ("open comments", 600, |n| "<!-- x\n".repeat(n)),
    ("unfinished tags", 400, |n| "<div a=\"\n".repeat(n)),
    ("cells of HTML", 300, |n| {
        format!("<table>{}", "<tr><td>x".repeat(n))
    }),
    ("quotes in quotes", 200, |n| format!("{}x", "> ".repeat(n))),
    ("single marks", 1500, |n| "'b ".repeat(n)),
    ("lists in lists", 200, |n| format!("{}x", "- ".repeat(n))),
    ("items", 400, |n| "- x\n".repeat(n)),
    ("lists of one item", 200, |n| {
        numbered(n, |i| format!("{i}. x\n\ny\n\n"))
    }),
    ("definitions of one term", 1000, |n| "a\n: b\n".repeat(n)),
    ("definitions that go on", 300, |n| {
        format!(
            "{}{}",
            "a b c d\n: E\n\n".repeat(n),
            "a b c d\n: e\n\n".repeat(n)
        )
    }),
    ("emphasis that nothing closes", 400, |n| "*a **a ".repeat(n)),
    ("emphasis in emphasis", 300, |n| {
        format!("{}b{}", "*a ".repeat(n), " a*".repeat(n))
    }),
    ("brackets", 600, |n| "[a] ".repeat(n)),
    ("open brackets", 600, |n| "[a ".repeat(n)),
    ("open links", 400, |n| "[a](<b".repeat(n)),
    ("links in links", 300, |n| {
        format!("{}a{}", "[".repeat(n), "](/)".repeat(n))
    }),
    ("pictures in pictures", 300, |n| {
        format!("{}a{}", "![".repeat(n), "](x.png){.a}".repeat(n))
    }),
    ("links", 300, |n| "[a](a.md) ".repeat(n)),
    ("dead links", 150, |n| "[a](dead.md)\n\n".repeat(n)),
    ("different dead links", 150, |n| {
        numbered(n, |i| format!("[a](dead{i}.md)\n\n"))
    }),
    ("links to headings", 200, |n| {
        numbered(n, |i| format!("## h{i}\n\n[a](#h{i})\n\n"))
    }),
    ("links to no heading", 100, |n| {
        numbered(n, |i| format!("## h{i}\n\n[a](#g{i})\n\n"))
    }),
    ("definitions", 400, |n| {
        numbered(n, |i| format!("[r{i}]: https://example.org\n"))
    }),
    ("footnotes", 200, |n| {
        format!(
            "{}\n\n{}",
            numbered(n, |i| format!("x[^n{i}] ")),
            numbered(n, |i| format!("[^n{i}]: y\n\n"))
        )
    }),
    ("references to no footnote", 400, |n| "x[^a] ".repeat(n)),
    ("equal headings", 300, |n| "## a\n\n".repeat(n)),
    ("equal ids", 200, |n| "## a {#i}\n\n".repeat(n)),
    ("titles", 200, |n| "a\n===\n\n".repeat(n)),
    ("columns", 400, |n| {
        format!(
            "{}|\n{}|\n{}|\n",
            "|a".repeat(n),
            "|-".repeat(n),
            "|b".repeat(n)
        )
    }),
    ("tables", 150, |n| "|a|b|\n|-|-|\n|x|y|\n\n".repeat(n)),
    ("calls in one line", 150, |n| "{{<nothing />}} ".repeat(n)),
    ("calls on their lines", 150, |n| {
        "{{<nothing />}}\n\n".repeat(n)
    }),
    ("open calls", 200, |n| "{{<a ? ".repeat(n)),
    ("components in components", 200, |n| {
        "{% <a> %}\n\n".repeat(n)
    }),
    ("calls in code", 300, |n| "`{{<a />}}` ".repeat(n)),
    ("braces", 800, |n| "{{<".repeat(n)),
    ("spans", 300, |n| "[a]{lang=ar} ".repeat(n)),
    ("open spans", 400, |n| "[a]{lang=ar ".repeat(n)),
    ("spans in spans", 200, |n| {
        format!("{}a{}", "[".repeat(n), "]{dir=ltr}".repeat(n))
    }),
    ("lines of attributes", 300, |n| "{lang=ar}\n\n".repeat(n)),
    ("entities", 600, |n| "&amp; &".repeat(n)),
    ("a long word", 4000, |n| "ماء".repeat(n)),
    ("marks over marks", 4000, |n| {
        format!("a{}", "\u{301}\u{316}".repeat(n))
    }),
    ("a heading of marks", 2000, |n| {
        format!("## a{}", "\u{316}\u{301}".repeat(n))
    }),
    ("figures in groups", 2000, |n| "12 345 67 ".repeat(n)),
    ("scripts in one word", 600, |n| "اb".repeat(n)),
    ("scripts and figures in one word", 400, |n| "b1ا2".repeat(n)),
    ("scripts and colons in one word", 400, |n| "ا:b:".repeat(n)),
    ("scripts and elisions in one word", 400, |n| "l'ا".repeat(n)),
    ("figures in an open bracket", 400, |n| {
        format!("ماء (a {}", "1 b ".repeat(n))
    }),
    ("both directions", 300, |n| "ماء word 12/3 ".repeat(n)),
    ("lines of no-break spaces", 300, |n| "\u{A0}\n".repeat(n)),
    ("controls", 200, |n| "\u{202E}a ".repeat(n)),
    ("isolates", 200, |n| "\u{2067}a ".repeat(n)),
    ("NUL", 2000, |n| "a\0".repeat(n)),
    ("carriage returns", 800, |n| "a\r".repeat(n)),
    ("alerts", 200, |n| "> [!NOTE]\n> x\n\n".repeat(n)),
    ("definition lists", 300, |n| "a\n: b\n\n".repeat(n)),
    ("code", 300, |n| "    a\n\n".repeat(n)),
    ("asterisks in a paragraph", 300, |n| "** a ".repeat(n)),
    ("presentation forms", 200, |n| "\u{FE8D} ".repeat(n)),
    ("commas of Latin", 200, |n| "ماء, ".repeat(n)),
    ("entities among commas", 200, |n| "ماء&amp;, ".repeat(n)),
    ("pictures of HTML", 150, |n| "<img src=x.png>\n\n".repeat(n)),
    ("sources of a picture", 300, |n| {
        format!(
            "<img alt=\"\" src=\"a.png\" srcset=\"{}\">",
            "x.png 1x, ".repeat(n)
        )
    }),
    ("ids of HTML", 150, |n| {
        "<div id=\"a\">\n\n</div>\n\n".repeat(n)
    }),
    ("a long address", 2000, |n| {
        format!("[a]({}.md)", "x".repeat(n))
    }),
    ("a long title of a link", 1000, |n| {
        format!("[a](a.md \"{}\")", "x ".repeat(n))
    }),
];

/// Front matter, below the title.
pub const FRONTS: &[Input] = &[
    ("terms", 200, |n| {
        format!(
            "extra: {{ tags: [{}] }}\n",
            numbered(n, |i| format!("t{i}, "))
        )
    }),
    ("aliases", 200, |n| {
        format!("aliases:\n{}", numbered(n, |i| format!("  - /old/a{i}/\n")))
    }),
    ("updates", 200, |n| {
        format!(
            "updates:\n{}",
            "  - { on: 2012-07-09, note: x }\n".repeat(n)
        )
    }),
    ("unknown keys", 150, |n| {
        numbered(n, |i| format!("zz{i}: x\n"))
    }),
    ("unknown keys in a line", 150, |n| {
        format!(
            "withdrawn: {{ on: 2012-01-01, {}}}\n",
            numbered(n, |i| format!("k{i}: v, "))
        )
    }),
    ("keys of its own", 400, |n| {
        format!("extra:\n{}", numbered(n, |i| format!("  k{i}: x\n")))
    }),
    ("lists in lists", 300, |n| {
        format!("extra: {}{}\n", "[".repeat(n), "]".repeat(n))
    }),
    ("attachments", 150, |n| {
        format!(
            "attachments:\n{}",
            numbered(n, |i| format!("  - file: f{i}.pdf\n"))
        )
    }),
    ("a long description", 1000, |n| {
        format!("description: {}\n", "mot ".repeat(n))
    }),
    ("digests", 1000, |n| {
        format!(
            "translation: {{ of: ar, blocks: \"{}\" }}\n",
            "abcd ".repeat(n)
        )
    }),
    ("comments", 1000, |n| "# x\n".repeat(n)),
];

/// As many pieces, each told its number.
fn numbered(n: usize, piece: impl Fn(usize) -> String) -> String {
    (1..=n).map(piece).collect()
}
