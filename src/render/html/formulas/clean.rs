//! MathML without inline styles: what they say is said by attributes of MathML, or by classes of `formulas.css`.

/// What a style says, and the class of `formulas.css` that says it: what math-core 0.7 writes and no attribute of MathML Core
/// can say.
pub(super) const CLASSES: [(&str, &str); 33] = [
    ("text-align:left", "tex-start"),
    ("justify-items:start", "tex-start"),
    ("text-align:right", "tex-end"),
    ("justify-items:end", "tex-end"),
    ("width:100%", "tex-wide"),
    ("width:50%", "tex-half"),
    ("width:7.5%", "tex-narrow"),
    ("border-top:0.05em solid currentcolor", "tex-line-above"),
    ("border-right:0.05em solid currentcolor", "tex-line-right"),
    ("border-left:0.05em solid currentcolor", "tex-line-left"),
    ("border-top:0.05em dashed currentcolor", "tex-dashes-above"),
    (
        "border-right:0.05em dashed currentcolor",
        "tex-dashes-right",
    ),
    ("border-left:0.05em dashed currentcolor", "tex-dashes-left"),
    ("padding-top:0", "tex-flat"),
    ("padding-bottom:0", "tex-flat"),
    ("padding-top:0.1667em", "tex-top-3"),
    ("padding-left:0", "tex-left-0"),
    ("padding-left:0.1em", "tex-left-1"),
    ("padding-left:0.1667em", "tex-left-3"),
    ("padding-left:0.2222em", "tex-left-4"),
    ("padding-left:0.2778em", "tex-left-5"),
    ("padding-left:1em", "tex-left-18"),
    ("padding-right:0", "tex-right-0"),
    ("padding-right:0.1em", "tex-right-1"),
    ("padding-right:0.1667em", "tex-right-3"),
    ("padding-right:0.2222em", "tex-right-4"),
    ("padding-right:0.2778em", "tex-right-5"),
    ("margin-left:-0.16666667em", "tex-back-3"),
    ("margin-left:-0.22222222em", "tex-back-4"),
    ("margin-left:-0.2777778em", "tex-back-5"),
    ("margin-left:-1em", "tex-back-18"),
    ("math-shift:compact", "tex-compact"),
    ("font-variant-caps:small-caps", "tex-small-caps"),
];

/// What ids of equations begin with, which headings never do.
const ID: &str = "tex-";

/// Gives the MathML without styles; an error is what cannot be said.
///
/// How large things are set is said by an element around them: any may say it itself, for browsers, but none for the HTML
/// checker and in books (MathML 3 §3.3.4).
pub(super) fn clean(mathml: &str) -> Result<String, String> {
    let mut out = String::with_capacity(mathml.len());
    // For each open element, whether another was opened around it.
    let mut open: Vec<bool> = Vec::new();
    let mut rest = mathml;
    while let Some((text, tag)) = rest.split_once('<') {
        let (tag, after) = tag.split_once('>').ok_or_else(|| tag.to_owned())?;
        rest = after;
        out.push_str(text);
        if tag.starts_with('/') {
            out.push('<');
            out.push_str(tag);
            out.push('>');
            if open.pop() == Some(true) {
                out.push_str("</mstyle>");
            }
            continue;
        }
        let tag = Tag::read(tag)?;
        let is_set = !tag.sizes.is_empty() && tag.name != "mstyle";
        if is_set {
            out.push_str("<mstyle");
            tag.sizes
                .iter()
                .for_each(|(key, value)| push(&mut out, key, value));
            out.push('>');
        }
        tag.write(&mut out, !is_set);
        match tag.is_empty {
            true if is_set => out.push_str("</mstyle>"),
            true => {}
            false => open.push(is_set),
        }
    }
    out.push_str(rest);
    Ok(linked(out))
}

/// To those who are read a formula it is one thing, with nothing to follow in it (WAI-ARIA, role `math`): what is only the number
/// of another becomes a link, and in all else a number is a number.
fn linked(mathml: String) -> String {
    let alone = mathml.strip_prefix("<math><mtext>");
    let alone = alone.and_then(|rest| rest.strip_suffix("</mtext></math>"));
    let is_link = |inside: &&str| inside.starts_with("<a ") && inside.matches('<').count() == 2;
    if let Some(link) = alone.filter(is_link) {
        return link.to_owned();
    }
    let mut out = String::with_capacity(mathml.len());
    let mut rest = mathml.as_str();
    while let Some((before, link)) = rest.split_once("<a ") {
        out.push_str(before);
        let link = link.split_once('>').map_or("", |(_, link)| link);
        let (words, after) = link.split_once("</a>").unwrap_or((link, ""));
        out.push_str(words);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A start tag.
struct Tag<'t> {
    name: &'t str,
    /// Whether it is the end too.
    is_empty: bool,
    /// How large it is set.
    sizes: Vec<(&'t str, &'t str)>,
    attributes: String,
}

impl<'t> Tag<'t> {
    /// Reads one, from its name on.
    fn read(tag: &'t str) -> Result<Self, String> {
        let inside = tag.strip_suffix('/').unwrap_or(tag);
        let name = inside.split(' ').next().unwrap_or_default();
        let mut read = Tag {
            name,
            is_empty: inside.len() < tag.len(),
            sizes: Vec::new(),
            attributes: String::new(),
        };
        let mut classes: Vec<&str> = Vec::new();
        let mut rest = &inside[name.len()..];
        while let Some((key, value)) = rest.split_once("=\"") {
            let (value, after) = value.split_once('"').ok_or_else(|| tag.to_owned())?;
            rest = after;
            let out = &mut read.attributes;
            match (key.trim(), value) {
                (key @ ("displaystyle" | "scriptlevel"), value) => read.sizes.push((key, value)),
                ("style", style) => {
                    for said in style.split(';').filter(|said| !said.trim().is_empty()) {
                        declaration(said, &mut classes, out)?;
                    }
                }
                ("class", value) => classes.extend(value.split(' ')),
                ("id", id) => push(out, "id", &format!("{ID}{id}")),
                ("href", href) => match href.strip_prefix('#') {
                    Some(id) => push(out, "href", &format!("#{ID}{id}")),
                    None => return Err("\\href".to_owned()),
                },
                (key, value) => push(out, key, value),
            }
        }
        classes.dedup();
        if !classes.is_empty() {
            push(&mut read.attributes, "class", &classes.join(" "));
        }
        Ok(read)
    }

    fn write(&self, out: &mut String, with_sizes: bool) {
        out.push('<');
        out.push_str(self.name);
        if with_sizes {
            self.sizes
                .iter()
                .for_each(|(key, value)| push(out, key, value));
        }
        out.push_str(&self.attributes);
        out.push_str(if self.is_empty { "/>" } else { ">" });
    }
}

/// What one declaration of a style becomes.
fn declaration(said: &str, classes: &mut Vec<&str>, out: &mut String) -> Result<(), String> {
    let (property, value) = said.split_once(':').unwrap_or((said, ""));
    let (property, value) = (property.trim(), value.trim());
    match property {
        "color" => push(out, "mathcolor", value),
        "font-size" => push(out, "mathsize", value),
        // The attribute beside it says the same.
        "width" if value.ends_with("rem") => {}
        _ => {
            let said = format!("{property}:{value}");
            let found = CLASSES.iter().find(|(known, _)| *known == said);
            let (_, class) = found.ok_or(said)?;
            classes.push(class);
        }
    }
    Ok(())
}

/// An attribute whose value is written as HTML has it.
fn push(out: &mut String, key: &str, value: &str) {
    out.push(' ');
    out.push_str(key);
    out.push_str("=\"");
    out.push_str(value);
    out.push('"');
}
