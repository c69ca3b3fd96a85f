//! Words of a home page that stand in its front matter, which the theme of the old site showed above the text: `hero` and `features` of
//! VitePress, `hero` of Starlight. They become the beginning of the text.

use serde_yaml::Value;

use crate::import::model::OldPage;
use crate::import::report::{MoveReport, Weight};
use crate::import::values::{get, words};

/// Puts the words into the text, and gives the page the name that stands there where it has no title.
pub fn show(page: &mut OldPage, report: &mut MoveReport) {
    let hero = page.front.extra.get("hero").cloned().unwrap_or_default();
    let features = page.front.extra.get("features").cloned();
    let features = features.as_ref().and_then(Value::as_sequence).cloned();
    let name = words(&hero, "name").or_else(|| words(&hero, "title"));
    if let Some(name) = &name
        && page.front.text("title").is_none()
    {
        page.front.set("title", name.as_str());
    }
    let mut blocks = Vec::new();
    let is_title = name.as_deref() == page.front.text("title");
    if let Some(name) = name.filter(|_| !is_title) {
        blocks.push(format!("**{name}**"));
    }
    blocks.extend(words(&hero, "text").map(|text| format!("**{}**", text.trim())));
    blocks.extend(words(&hero, "tagline").map(|text| text.trim().to_owned()));
    let actions = get(&hero, "actions").and_then(Value::as_sequence);
    let actions = actions.into_iter().flatten().filter_map(|action| {
        Some(format!(
            "- [{}]({})",
            words(action, "text")?,
            words(action, "link")?
        ))
    });
    let actions: Vec<String> = actions.collect();
    if !actions.is_empty() {
        blocks.push(actions.join("\n"));
    }
    for feature in features.into_iter().flatten() {
        let title = words(&feature, "title").unwrap_or_default();
        let title = match words(&feature, "link") {
            Some(link) => format!("**[{title}]({link})**"),
            None => format!("**{title}**"),
        };
        blocks.push(title);
        blocks.extend(words(&feature, "details").map(|text| text.trim().to_owned()));
    }
    if blocks.is_empty() {
        return;
    }
    page.front.extra.remove("hero");
    page.front.extra.remove("features");
    let message = message!("import-hero-said");
    report.say(Weight::Changed, "hero", message, &page.path, None);
    let rest = page.body.trim_start_matches('\n');
    page.body = match rest.is_empty() {
        true => format!("{}\n", blocks.join("\n\n")),
        false => format!("{}\n\n{rest}", blocks.join("\n\n")),
    };
}
