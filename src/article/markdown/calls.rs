//! Calls of a theme's components in Markdown, in the syntax of templates.
//!
//! `{{<figure src="dam.jpg" alt="…" />}}` stands for itself; `{% <notice kind="warning"> %}` and `{% </notice> %}` enclose
//! Markdown. Values are texts in quotes, numbers, `true` and `false`. Before pulldown-cmark reads the body, each call is
//! masked by an HTML comment or tag of the same length: it keeps its place in the structure, and every offset stays true.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::arguments::ArgumentReader;
use super::call::{Call, CallKind, fault};
use super::misplaced::{is_in_address, outside_addresses};
use crate::diagnostic::Message;

/// How calls are written.
fn form() -> Message {
    message!("call-form")
}

/// The shortest call, `{{<a/>}}`; a mask needs as many bytes.
const SHORTEST: usize = 8;

/// Finds the calls in a body.
pub(super) fn find(body: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut from = 0;
    while let Some(at) = opening(body, from) {
        match call(&body[at..]) {
            Some((call, length)) => {
                let range = at..at + length;
                let call = Call { range, ..call };
                let call = outside_addresses(within_paragraph(call, body), body);
                from = call.range.end;
                calls.push(call);
            }
            None => from = at + 2,
        }
    }
    told_once(&mut calls);
    calls
}

/// A site that moves brings shortcodes by the hundred: of those that are the same, the first is told, with their number.
fn told_once(calls: &mut [Call]) {
    let is_shortcode = |call: &Call| {
        call.fault
            .as_ref()
            .is_some_and(|fault| fault.hint == message!("shortcode-hint"))
    };
    if !calls.iter().any(is_shortcode) {
        return;
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for call in calls.iter().filter(|call| is_shortcode(call)) {
        *counts.entry(call.name.clone()).or_default() += 1;
    }
    for call in calls.iter_mut().filter(|call| is_shortcode(call)) {
        let count = counts.remove(&call.name);
        let Some(fault) = &mut call.fault else {
            continue;
        };
        match count {
            None => fault.message = None,
            Some(1) => {}
            Some(count) => {
                let message = fault.message.take();
                fault.message = message.map(|message| message!("and-in-this-file", message, count));
            }
        }
    }
}

/// The body with each call masked by as many bytes of HTML.
pub(super) fn mask<'s>(text: Cow<'s, str>, body: &str, calls: &[Call]) -> Cow<'s, str> {
    if calls.is_empty() {
        return text;
    }
    let mut masked = text.into_owned();
    for Call { range, .. } in calls {
        // Alone on its line a call is a block: a comment is one too, and ends with its line (CommonMark 0.31 §4.6). In the
        // address of a link, the sign that no address may hold makes text of the link, and a call of what is in it.
        let (open, close) = match is_alone(body, range) {
            true => ("<!--", "-->"),
            false if is_in_address(body, range.start) => ("<!--<", "-->"),
            false => ("<d ", "/>"),
        };
        let room = range.len() - open.len() - close.len();
        let padding: String = filler(&body.as_bytes()[range.start + open.len()..], room);
        masked.replace_range(range.clone(), &format!("{open}{padding}{close}"));
    }
    Cow::Owned(masked)
}

/// As many bytes of spaces, with the line breaks that stand in the call.
fn filler(call: &[u8], room: usize) -> String {
    let kept = call.iter().take(room);
    kept.map(|byte| if *byte == b'\n' { '\n' } else { ' ' })
        .collect()
}

/// Where the next two marks stand that may begin a call.
fn opening(body: &str, from: usize) -> Option<usize> {
    let opens = |at: &usize| matches!(body.as_bytes().get(at + 1), Some(b'{' | b'%'));
    memchr::memchr_iter(b'{', &body.as_bytes()[from..])
        .map(|at| from + at)
        .find(opens)
}

fn is_alone(body: &str, range: &Range<usize>) -> bool {
    // Not the whole line is looked at, but only as far as it is blank: a line may hold thousands of calls.
    let mut before = body[..range.start].chars().rev().take_while(|c| *c != '\n');
    let mut after = body[range.end..].chars().take_while(|c| *c != '\n');
    before.all(|c| c.is_whitespace() || c == '>') && after.all(char::is_whitespace)
}

/// A call at the beginning of `text`, and its length.
fn call(text: &str) -> Option<(Call, usize)> {
    let (end_mark, rest) = match text.strip_prefix("{{") {
        Some(rest) => ("}}", rest),
        None => ("%}", text.strip_prefix("{%")?),
    };
    let rest = rest.trim_start().strip_prefix('<')?;
    // A space is left where another program wants one, `{{< /tabs >}}`.
    let closing = rest.trim_start().strip_prefix('/');
    let rest = closing.unwrap_or(rest).trim_start();
    let name_length =
        rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')))?;
    let name = rest[..name_length].to_owned();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut reader = ArgumentReader {
        text: rest,
        at: name_length,
        fault: None,
    };
    let arguments = reader.arguments();
    let whole = reader.take("/>");
    if !whole && !reader.take(">") {
        reader
            .fault
            .get_or_insert_with(|| fault(message!("call-not-closed"), form()));
    }
    reader.skip_space();
    let length = text.len() - rest.len() + reader.at;
    let is_closed = reader.take(end_mark);
    let end = if is_closed {
        length + end_mark.len()
    } else {
        broken_end(text, end_mark)
    };
    if end < SHORTEST {
        return None;
    }
    let kind = match (end_mark, closing.is_some(), whole) {
        ("}}", false, true) => CallKind::Whole,
        ("%}", false, false) => CallKind::Open,
        ("%}", true, false) => CallKind::Close,
        _ => {
            let message = message!("call-name-does-not-end", name);
            reader.fault.get_or_insert_with(|| fault(message, form()));
            CallKind::Whole
        }
    };
    if !is_closed {
        reader
            .fault
            .get_or_insert_with(|| fault(message!("call-not-closed-end-mark", end_mark), form()));
    }
    let written = &text[..end];
    if end_mark == "}}" && written.ends_with(">}}") && !written.ends_with("/>}}") {
        let slash = if closing.is_some() { "/" } else { "" };
        let message = message!(
            "shortcode-of-hugo",
            call = format!("{{{{< {slash}{name} >}}}}")
        );
        reader.fault = Some(fault(message, message!("shortcode-hint")));
    }
    // A broken call neither opens nor closes anything.
    let kind = if reader.fault.is_some() {
        CallKind::Whole
    } else {
        kind
    };
    Some((
        Call {
            range: 0..end,
            name,
            arguments,
            kind,
            fault: reader.fault,
        },
        end,
    ))
}

/// Where a broken call ends: at its end mark on the same line, else at the end of the line.
fn broken_end(text: &str, end_mark: &str) -> usize {
    let first = end_mark.as_bytes()[0];
    let ends = |at: &usize| text.as_bytes()[*at] == b'\n' || text[*at..].starts_with(end_mark);
    match text
        .match_indices(['\n', char::from(first)])
        .map(|(at, _)| at)
        .find(ends)
    {
        Some(at) if text[at..].starts_with(end_mark) => at + end_mark.len(),
        at => text[..at.unwrap_or(text.len())].trim_end().len(),
    }
}

/// A call inside a sentence cannot hold a blank line, where Markdown ends the paragraph.
fn within_paragraph(mut call: Call, body: &str) -> Call {
    let text = &body[call.range.clone()];
    let has_blank_line = text.split('\n').skip(1).any(|line| line.trim().is_empty());
    if has_blank_line && !is_alone(body, &call.range) {
        let hint = message!("take-blank-line-out-put");
        call.fault = Some(fault(message!("call-inside-sentence-holds-no"), hint));
        call.range.end =
            call.range.start + text.split('\n').next().unwrap_or(text).trim_end().len();
        call.kind = CallKind::Whole;
    }
    call
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::markdown::ArgumentValue;

    #[test]
    fn calls_are_found_with_typed_arguments() {
        let calls = find(
            "a {{<figure src=\"سد.jpg\" width=3 wide />}} b\n{% <notice kind='info'> %}\nx\n{% </notice> %}\n",
        );
        let shapes: Vec<_> = calls
            .iter()
            .map(|call| (call.name.as_str(), call.kind, call.arguments.len()))
            .collect();
        assert_eq!(
            shapes,
            [
                ("figure", CallKind::Whole, 3),
                ("notice", CallKind::Open, 1),
                ("notice", CallKind::Close, 0)
            ]
        );
        assert_eq!(
            calls[0].arguments[1],
            ("width".to_owned(), ArgumentValue::Integer(3))
        );
        assert!(calls.iter().all(|call| call.fault.is_none()));
    }

    #[test]
    fn what_is_no_call_of_ours_is_named_as_what_it_is() {
        let cases = [
            ("{{< youtube w7Ft2ymGmfc >}}", "shortcode of Hugo's"),
            ("{{<figure src=\"a.jpg\">}}", "shortcode of Hugo's"),
            ("{{< tabs \"a b\" >}}", "shortcode of Hugo's"),
            ("{{< /tabs >}}", "`{{< /tabs >}}` is a shortcode"),
            (
                "[the rules]({{< ref \"/rules.md\" >}})",
                "stands in the address",
            ),
            ("![a dam](<{{<photo n=1 />}}>)", "stands in the address"),
            ("[rules]: {{< relref \"a.md\" >}}", "stands in the address"),
            (
                "<a href=\"{{<url page=\"x\" />}}\">x</a>",
                "inside a tag of HTML",
            ),
            ("{{<figure src=\"a.jpg\" / >", "is not closed by"),
            ("{{< a >}} {{< b >}} {{< /a >}}", "(2 in this file)"),
        ];
        for (body, message) in cases {
            let calls = find(body);
            let fault = calls.first().and_then(|call| call.fault.as_ref());
            let said = fault.and_then(|fault| fault.message.as_ref());
            let said = said.map(Message::to_string).unwrap_or_default();
            assert!(said.contains(message), "{body}: {said}");
        }
        for body in [
            "1 < 2 and {{<a b=1 />}}",
            "<b>{{<a b=1 />}}</b>",
            "see: {{<a b=1 />}}",
        ] {
            assert!(find(body)[0].fault.is_none(), "{body}");
        }
    }

    #[test]
    fn a_call_in_an_address_makes_text_of_the_link() {
        use crate::article::markdown::{Prepared, What};
        for body in [
            "[the rules]({{< ref \"/rules.md\" >}})",
            "![x](<{{<a/>}}>)",
            "[x]: {{<a/>}}",
        ] {
            let prepared = Prepared::new(body);
            let tokens = prepared.tokens();
            assert!(
                tokens.iter().any(|it| matches!(it.what, What::Call(0))),
                "{body}: {tokens:?}"
            );
        }
    }

    #[test]
    fn a_mask_is_as_long_as_its_call() {
        let body = "{{<a/>}}\n\nx {{<figure src=\"é\"\n alt=\"y\" />}} z";
        let masked = mask(Cow::Borrowed(body), body, &find(body));
        assert_eq!(masked.len(), body.len());
        assert!(masked.starts_with("<!-- -->\n\nx <d "), "{masked}");
    }
}
