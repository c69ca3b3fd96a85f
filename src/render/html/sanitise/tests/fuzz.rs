//! Whatever goes in, what comes out is safe.

use proptest::prelude::*;

use super::grammar::{hostile, tree};
use super::reader::is_safe;
use super::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_becomes_safe(html in any::<String>()) {
        holds(&html);
    }

    #[test]
    fn hostile_shards_become_safe(html in hostile()) {
        holds(&html);
    }

    #[test]
    fn trees_become_safe(html in tree()) {
        holds(&html);
    }

    #[test]
    fn hiding_a_scheme_in_entities_and_controls_does_not_help(
        parts in prop::collection::vec((any::<bool>(), 0..5_u8, 0..33_u32), 11),
    ) {
        let mut address = String::new();
        for (c, (upper, form, noise)) in "javascript:".chars().zip(parts) {
            let c = if upper { c.to_ascii_uppercase() } else { c };
            let code = c as u32;
            match form {
                0 => address.push(c),
                1 => address.push_str(&format!("&#{code};")),
                2 => address.push_str(&format!("&#x{code:x};")),
                3 => address.push_str(&format!("&#{code:07};")),
                _ => address.push_str(&format!("&#{};{c}", noise.max(1))),
            }
        }
        let (clean, findings) = sanitise(&format!("<a href=\"{address}alert(1)\">x</a>"));
        prop_assert_eq!(clean, "<a>x</a>");
        prop_assert_eq!(told(&findings), "url javascript");
    }

    #[test]
    fn fragments_of_anything_make_a_safe_page(
        steps in prop::collection::vec((hostile(), 0..4_u8), 0..8),
    ) {
        let mut cleaner = Cleaner::new(HtmlPolicy::Sanitise);
        let (mut out, mut depth) = (String::new(), 0);
        for (html, step) in &steps {
            cleaner.clean(html, &mut |_, _| None, &mut out, &mut Vec::new());
            match step {
                0 => {
                    out.push_str("<em>");
                    cleaner.enter();
                    depth += 1;
                }
                1 if depth > 0 => {
                    cleaner.leave(&mut out);
                    out.push_str("</em>");
                    depth -= 1;
                }
                _ => {}
            }
        }
        for _ in 0..depth {
            cleaner.leave(&mut out);
            out.push_str("</em>");
        }
        cleaner.finish(&mut out);
        is_safe(&out);
    }

    #[test]
    fn addresses_of_anything_stay_in_their_attribute(html in tree(), address in hostile()) {
        let html = format!("<a href=x><img src=x srcset='x 1x'>{html}");
        let mut cleaner = Cleaner::new(HtmlPolicy::Sanitise);
        let mut out = String::new();
        cleaner.clean(&html, &mut |_, _| Some(address.clone()), &mut out, &mut Vec::new());
        cleaner.finish(&mut out);
        is_safe(&out);
    }

    #[test]
    fn allowed_text_is_copied(html in hostile()) {
        let mut out = String::new();
        let mut cleaner = Cleaner::new(HtmlPolicy::Allow);
        cleaner.clean(&html, &mut |_, _| None, &mut out, &mut Vec::new());
        prop_assert_eq!(out, html);
    }
}

#[test]
fn depth_and_length_are_no_burden() {
    for shape in [
        "<b>",
        "</i>",
        "<font>",
        "<object>",
        "<a <",
        "<!--",
        "<p><div>",
        "<svg><script>",
        "<ul><li>",
        "\"<a b='",
    ] {
        let html = shape.repeat(20_000);
        is_safe(&sanitise(&html).0);
        is_safe(&sanitise(&format!("{html}{}", "</table></b>".repeat(20_000))).0);
    }
}

fn holds(html: &str) {
    let (clean, findings) = sanitise(html);
    is_safe(&clean);
    let (again, more) = sanitise(&clean);
    assert_eq!(again, clean, "cleaning twice");
    assert!(
        more.is_empty(),
        "clean HTML has findings: {more:?} in {clean}"
    );
    for finding in findings {
        assert!(
            html.get(finding.range).is_some(),
            "a finding is out of place"
        );
    }
    if !html.contains(['<', '\0']) {
        assert_eq!(clean, html, "text without markup stays");
    }
}
