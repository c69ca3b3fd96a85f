//! From concepts to `terms.yaml`.

use super::{Concept, TermForm, write_date};

/// Writes concepts as the file holds them.
pub fn to_yaml(concepts: &[Concept]) -> String {
    concepts.iter().map(one).collect()
}

fn one(concept: &Concept) -> String {
    let mut out = format!("- terms: {{ {} }}\n", forms(&concept.terms));
    if !concept.allowed.is_empty() {
        out.push_str("  allowed:\n");
        for lang in langs(concept.allowed.iter()) {
            let own = concept.allowed.iter().filter(|it| *it.lang == *lang);
            let own: Vec<String> = own.map(|it| scalar(&it.text)).collect();
            out.push_str(&format!("    {lang}: [{}]\n", own.join(", ")));
        }
    }
    if !concept.forbidden.is_empty() {
        out.push_str("  forbidden:\n");
        for lang in langs(concept.forbidden.iter().map(|it| &it.form)) {
            out.push_str(&format!("    {lang}:\n"));
            for it in concept.forbidden.iter().filter(|it| *it.form.lang == *lang) {
                let mut parts = vec![format!("form: {}", scalar(&it.form.text))];
                parts.extend(it.why.as_ref().map(|why| format!("why: {}", scalar(why))));
                parts.extend(it.until.map(|day| format!("until: {}", write_date(day))));
                out.push_str(&format!("      - {{ {} }}\n", parts.join(", ")));
            }
        }
    }
    if !concept.sections.is_empty() {
        let sections: Vec<String> = concept.sections.iter().map(|it| scalar(it)).collect();
        out.push_str(&format!("  sections: [{}]\n", sections.join(", ")));
    }
    for (key, day) in [("from", concept.from), ("until", concept.until)] {
        if let Some(day) = day {
            out.push_str(&format!("  {key}: {}\n", write_date(day)));
        }
    }
    if concept.is_cased {
        out.push_str("  case: true\n");
    }
    if let Some(note) = &concept.note {
        out.push_str(&format!("  note: {}\n", scalar(note)));
    }
    out
}

fn forms(forms: &[TermForm]) -> String {
    let forms = forms
        .iter()
        .map(|it| format!("{}: {}", it.lang, scalar(&it.text)));
    forms.collect::<Vec<_>>().join(", ")
}

fn langs<'f>(forms: impl Iterator<Item = &'f TermForm>) -> Vec<String> {
    let mut langs: Vec<String> = Vec::new();
    for form in forms {
        if !langs.iter().any(|it| **it == *form.lang) {
            langs.push(form.lang.to_string());
        }
    }
    langs
}

/// A text as YAML: bare where that is read as the same text, else between quotes.
fn scalar(text: &str) -> String {
    let is_plain = text
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '’' | '-' | '_' | '.'))
        && text.starts_with(|c: char| c.is_alphabetic())
        && !text.ends_with(' ');
    let reads = || serde_yaml::from_str::<serde_yaml::Value>(text);
    let is_text =
        is_plain && matches!(reads(), Ok(serde_yaml::Value::String(read)) if read == text);
    match is_text {
        true => text.to_owned(),
        false => format!(
            "\"{}\"",
            text.replace('\\', "\\\\")
                .replace('"', "\\\"")
                .replace('\n', "\\n")
        ),
    }
}

/// What is new in `more`: concepts of which no official form is known, in any language. Gives them, and how many were known.
pub fn merge(known: &[Concept], more: Vec<Concept>) -> (Vec<Concept>, usize) {
    let is_known = |concept: &Concept| {
        let same = |form: &TermForm| {
            let mut all = known.iter().flat_map(|it| &it.terms);
            all.any(|it| it.lang == form.lang && it.text == form.text)
        };
        concept.terms.iter().any(same)
    };
    let before = more.len();
    let new: Vec<Concept> = more.into_iter().filter(|it| !is_known(it)).collect();
    let known = before - new.len();
    (new, known)
}
