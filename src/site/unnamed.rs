//! Names of works that are not public, where authors wrote them into free keys and data.
//!
//! A theme makes a link of such a name, or shows it as the words it is: the path of what nobody may know yet. So it is taken
//! out of the model until its time has come, as the work itself is.

use std::sync::Arc;

use serde_yaml::Value;

use super::Site;

/// Takes the names out.
pub(super) fn forget_hidden(site: &mut Site) {
    let gone = site.hidden.iter().filter(|name| site.find(name).is_none());
    let gone: Vec<Arc<str>> = gone.cloned().collect();
    if gone.is_empty() {
        return;
    }
    let langs: Vec<String> = site.langs().map(|lang| lang.to_string()).collect();
    let is_gone = |text: &str| {
        let name = without_language(text, &langs);
        gone.binary_search_by(|it| (**it).cmp(name)).is_ok()
    };
    for page in &mut site.pages {
        if holds(&page.article.front.extra, &is_gone) {
            let article = Arc::make_mut(&mut page.article);
            forget(&mut article.front.extra, &is_gone);
        }
        if let Some(inherited) = &mut page.inherited
            && inherited.extra.values().any(|value| holds(value, &is_gone))
        {
            let inherited = Arc::make_mut(inherited);
            inherited
                .extra
                .retain(|_, value| !value.as_str().is_some_and(is_gone));
            for value in inherited.extra.values_mut() {
                forget(value, &is_gone);
            }
        }
    }
    for value in site.data.values_mut() {
        forget(value, &is_gone);
    }
}

/// The work that a text names: `/statements/paris`, `statements/paris.md`, `statements/paris.fr.md`.
fn without_language<'t>(text: &'t str, langs: &[String]) -> &'t str {
    let text = text.trim().trim_matches('/');
    let Some(name) = text.strip_suffix(".md") else {
        return text;
    };
    let name = match name.rsplit_once('.') {
        Some((stem, lang)) if langs.iter().any(|it| it == lang) => stem,
        _ => name,
    };
    name.strip_suffix("/_index")
        .or_else(|| name.strip_suffix("/index"))
        .unwrap_or(name)
}

pub(super) fn holds(value: &Value, is_gone: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => is_gone(text),
        Value::Sequence(items) => items.iter().any(|item| holds(item, is_gone)),
        Value::Mapping(entries) => entries.values().any(|item| holds(item, is_gone)),
        Value::Tagged(tagged) => holds(&tagged.value, is_gone),
        _ => false,
    }
}

pub(super) fn forget(value: &mut Value, is_gone: &dyn Fn(&str) -> bool) {
    let is_name = |value: &Value| value.as_str().is_some_and(is_gone);
    match value {
        Value::String(_) if is_name(value) => *value = Value::Null,
        Value::Sequence(items) => {
            items.retain(|item| !is_name(item));
            items.iter_mut().for_each(|item| forget(item, is_gone));
        }
        Value::Mapping(entries) => {
            entries.retain(|_, item| !is_name(item));
            entries.values_mut().for_each(|item| forget(item, is_gone));
        }
        Value::Tagged(tagged) => forget(&mut tagged.value, is_gone),
        _ => {}
    }
}
