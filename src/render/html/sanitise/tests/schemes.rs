//! Addresses that act instead of leading somewhere, and how they hide.

use super::*;

#[test]
fn schemes_that_act_go_however_they_hide() {
    let hidden: &[(&str, &str, &str)] = &[
        ("plain", "javascript:alert(1)", "javascript"),
        ("in any case", "JaVaScRiPt:alert(1)", "javascript"),
        (
            "decimal entities",
            "&#106;&#97;vascript:alert(1)",
            "javascript",
        ),
        (
            "long decimal entities without semicolons",
            "&#0000106&#0000097vascript:x",
            "javascript",
        ),
        (
            "hexadecimal entities",
            "&#x6A&#x61vascript&#x3a;x",
            "javascript",
        ),
        ("a named colon", "javascript&colon;alert(1)", "javascript"),
        (
            "a named tabulator",
            "java&Tab;script:alert(1)",
            "javascript",
        ),
        (
            "a named line end",
            "java&NewLine;script:alert(1)",
            "javascript",
        ),
        ("a line end", "java\nscript:alert(1)", "javascript"),
        (
            "a carriage return",
            "java&#13;script:alert(1)",
            "javascript",
        ),
        (
            "a control in front",
            "&#1;javascript:alert(1)",
            "javascript",
        ),
        (
            "white space in front",
            " &#14;  javascript:alert(1)",
            "javascript",
        ),
        (
            "white space before the colon",
            "javascript :alert(1)",
            "javascript",
        ),
        (
            "a no-break space in front",
            "\u{a0}javascript:x",
            "javascript",
        ),
        ("another language", "vbscript:msgbox(1)", "vbscript"),
        ("an old one", "livescript:x", "livescript"),
        (
            "a document in the address",
            "data:text/html;base64,PHNjcmlwdD4=",
            "data",
        ),
        (
            "a picture that nobody goes to",
            "data:image/png;base64,AAAA",
            "data",
        ),
        ("a thing in memory", "blob:https://a.example/1", "blob"),
        ("a file of the reader", "file:///etc/passwd", "file"),
        (
            "a view of the source",
            "view-source:https://a.example/",
            "view-source",
        ),
        ("a scheme with digits", "x2+y.z:a", "x2+y.z"),
    ];
    for (why, address, scheme) in hidden {
        let html = format!("<a href=\"{address}\">a</a>");
        let (clean, findings) = sanitise(&html);
        assert_eq!(clean, "<a>a</a>", "{why}");
        assert_eq!(told(&findings), format!("url {scheme}"), "{why}");
    }
}

#[test]
fn schemes_go_from_every_attribute_that_holds_an_address() {
    table(&[
        (
            "a quotation",
            "<q cite=javascript:x>a</q>",
            "<q>a</q>",
            "url javascript",
        ),
        (
            "a picture",
            "<img src=javascript:x>",
            "<img>",
            "url javascript",
        ),
        (
            "a drawing that acts",
            "<img src='data:image/svg+xml,<svg onload=x>'>",
            "<img>",
            "url data",
        ),
        (
            "a drawing with a false name",
            "<img src='data:image/png+xml,x'>",
            "<img>",
            "url data",
        ),
        (
            "a document as a picture",
            "<img src='data:text/html,image/png;'>",
            "<img>",
            "url data",
        ),
        (
            "one of several pictures",
            "<img srcset='javascript:x 1x, b.png 2x'>",
            r#"<img srcset="b.png 2x">"#,
            "url javascript",
        ),
        (
            "a picture in a list",
            "<img srcset='data:image/png,x 1x'>",
            "<img>",
            "url data",
        ),
        (
            "a film",
            "<video src=javascript:x poster=vbscript:y></video>",
            "<video></video>",
            "url javascript, url vbscript",
        ),
        (
            "sound",
            "<audio src=data:audio/ogg,x></audio>",
            "<audio></audio>",
            "url data",
        ),
        (
            "subtitles",
            "<video><track src=javascript:x></video>",
            "<video><track></video>",
            "url javascript",
        ),
        (
            "coded twice is not a scheme",
            "<a href='javascript&amp;#58;x'>a</a>",
            r#"<a href="javascript&amp;#58;x">a</a>"#,
            "",
        ),
        (
            "coded for addresses is not a scheme",
            "<a href='javascript%3Ax'>a</a>",
            r#"<a href="javascript%3Ax">a</a>"#,
            "",
        ),
        (
            "invisible letters make no scheme",
            "<a href='java\u{200b}script:x'>a</a>",
            "<a href=\"java\u{200b}script:x\">a</a>",
            "",
        ),
        (
            "white space that browsers drop",
            "<a href=' /a\n/b '>a</a>",
            r#"<a href="/a/b">a</a>"#,
            "",
        ),
    ]);
}
