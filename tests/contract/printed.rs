//! What Tera prints for `__tera_context`: JSON, but for `none`, which it prints as nothing, and for invisible characters, which
//! it prints as Rust does.

use serde_json::Value;

/// The value that was printed.
pub fn value(printed: &str) -> Result<Value, String> {
    let mut json = String::with_capacity(printed.len());
    let (mut in_text, mut escaped, mut last) = (false, false, ' ');
    for c in printed.chars() {
        if !in_text && matches!(c, ',' | '}' | ']') && matches!(last, ':' | ',') {
            json.push_str("null");
        }
        json.push(c);
        match c {
            '"' if !escaped => in_text = !in_text,
            _ => {}
        }
        escaped = in_text && c == '\\' && !escaped;
        if in_text || !c.is_whitespace() {
            last = c;
        }
    }
    serde_json::from_str(&unicode(&json)).map_err(|error| error.to_string())
}

/// `\u{2068}` as the character itself.
fn unicode(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap_or(("", part));
        let c = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        out.extend(c.filter(|c| !c.is_control()));
        out.push_str(rest);
    }
    out.replace("\\'", "'")
}
