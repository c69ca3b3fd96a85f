//! Addresses as people read and type them.

use tera::{Kwargs, TeraResult, Value};

use crate::render::context::{RenderContext, Stage};
use crate::render::html::push_escaped;
use crate::render::template::fault::Given;
use crate::route::percent_decode;

/// `readable(url=page.permalink)`: an address in letters instead of percent signs, for paper. It reads from the left, and each
/// part of it in its own direction: side by side, two Arabic parts would change places.
pub fn readable(_: &Stage, _: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    Ok(Value::safe_string(&html(args.needed::<&str>("url")?)))
}

fn html(url: &str) -> String {
    let mut out = String::from("<bdi dir=\"ltr\">");
    for (at, raw) in url.split('/').enumerate() {
        if at > 0 {
            out.push('/');
        }
        let decoded = percent_decode(raw);
        let is_plain = decoded.chars().all(is_plain);
        let part = if is_plain { &*decoded } else { raw };
        if part.is_ascii() {
            push_escaped(&mut out, part);
        } else {
            out.push_str("<bdi>");
            push_escaped(&mut out, part);
            out.push_str("</bdi>");
        }
    }
    out.push_str("</bdi>");
    out
}

/// Whether a character may stand in an address as it is: one that parts addresses, or that nobody sees, says something else
/// there than its percent signs. Marks belong to the letters before them.
fn is_plain(c: char) -> bool {
    let is_mark = matches!(c, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}');
    c.is_alphanumeric() || "-._~:@!$'()*,".contains(c) || is_mark
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn an_address_is_read_from_the_left_and_each_part_in_its_direction() {
        for (url, wanted) in [
            ("https://a.example/ar/", "https://a.example/ar/"),
            (
                "https://a.example/ar/%D8%B3%D8%AF/%D9%85%D8%A7%D8%A1-2/",
                "https://a.example/ar/<bdi>سد</bdi>/<bdi>ماء-2</bdi>/",
            ),
            (
                "https://a.example/caf%C3%A9",
                "https://a.example/<bdi>café</bdi>",
            ),
        ] {
            assert_eq!(html(url), format!("<bdi dir=\"ltr\">{wanted}</bdi>"));
        }
    }

    #[test]
    fn what_would_be_another_address_stays_as_it_is() {
        for part in [
            "a%2Fb",
            "a%3Fb",
            "a%20b",
            "%E2%80%AEtxt",
            "%FF",
            "a%25b",
            "%D8%B3%E2%80%8F",
        ] {
            let url = format!("https://a.example/{part}");
            assert_eq!(html(&url), format!("<bdi dir=\"ltr\">{url}</bdi>"));
        }
    }
}
