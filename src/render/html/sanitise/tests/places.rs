//! Where findings point.

use super::*;

/// What each finding points at.
fn pointed(html: &str) -> Vec<String> {
    let (_, findings) = sanitise(html);
    findings
        .into_iter()
        .map(|it| html[it.range].to_owned())
        .collect()
}

#[test]
fn findings_point_at_the_tag_or_the_whole_element() {
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "an attribute: its tag",
            "اسم <b onclick=x>a</b>",
            &["<b onclick=x>"],
        ),
        (
            "an unknown element: its tag",
            "<ul>\n<blink>a</blink>",
            &["<blink>"],
        ),
        (
            "`>` in a value does not end a tag",
            "a<b title='>' onclick='>'>c",
            &["<b title='>' onclick='>'>"],
        ),
        (
            "dropped content: to its end",
            "é<script>if (a<b) {}</script>b",
            &["<script>if (a<b) {}</script>"],
        ),
        (
            "dropped content: to the outer end",
            "<svg><svg>a</svg></svg>b",
            &["<svg><svg>a</svg></svg>"],
        ),
        (
            "dropped content without an end: to the fragment's",
            "a<script>b",
            &["<script>b"],
        ),
        (
            "an end tag without a start: itself",
            "a</div >b",
            &["</div >"],
        ),
        ("closed early: what closes it", "<b><i>a</b>", &["</b>"]),
        (
            "an entity before",
            "&lt;&#x41;<b onclick=x>",
            &["<b onclick=x>"],
        ),
        (
            "after a comment with tags",
            "<!-- <b> --><i onclick=x>",
            &["<i onclick=x>"],
        ),
        (
            "line ends of any kind",
            "a\r\nb\r<i\r\nonclick=x>",
            &["<i\r\nonclick=x>"],
        ),
        ("a `<` in a tag belongs to it", "a<b c<i>d\"", &["<b c<i>"]),
        (
            "an unfinished value: the rest",
            "a<b c=\"<i>d",
            &["<b c=\"<i>d"],
        ),
    ];
    for (why, html, expected) in cases {
        assert_eq!(pointed(html), *expected, "{why}");
    }
}
