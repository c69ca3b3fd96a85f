//! What authors call languages.

/// The name by which a grammar is found: the word of the author up to a mark (`rust,ignore`, `js{1,3}`), or what it is
/// another name for. Nothing where the author asks for plain text, so that no grammar is looked for.
pub(super) fn of(word: &str) -> Option<&str> {
    let end = word.find([',', '{', ':', ';', '=']).unwrap_or(word.len());
    let word = &word[..end];
    let other = OTHERS
        .iter()
        .find(|(other, _)| other.eq_ignore_ascii_case(word));
    let name = other.map_or(word, |(_, name)| name);
    (!name.is_empty()).then_some(name)
}

/// Names that the grammars do not know themselves, or take for another language.
const OTHERS: &[(&str, &str)] = &[
    ("text", ""),
    ("txt", ""),
    ("plain", ""),
    ("plaintext", ""),
    ("none", ""),
    // An ending that nginx claims, of files in a hundred forms.
    ("conf", ""),
    ("c", "c"),
    ("h", "c"),
    ("csharp", "cs"),
    ("docker", "dockerfile"),
    ("ecmascript", "js"),
    ("golang", "go"),
    ("htm", "html"),
    ("ini", "ini"),
    ("json5", "js"),
    ("jsonc", "json"),
    ("jsonl", "json"),
    ("geojson", "json"),
    ("jsx", "tsx"),
    ("ksh", "bash"),
    ("mjs", "js"),
    ("cjs", "js"),
    ("node", "js"),
    ("mts", "ts"),
    ("cts", "ts"),
    ("postgresql", "sql"),
    ("postgres", "sql"),
    ("mysql", "sql"),
    ("sqlite", "sql"),
    ("plsql", "sql"),
    ("python3", "python"),
    ("py3", "python"),
    ("shell", "bash"),
    ("rss", "xml"),
    ("xhtml", "html"),
    ("xslt", "xml"),
];
