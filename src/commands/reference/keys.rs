//! The keys of `site.yaml`, of front matter and of `theme.yaml`.

use diwan::contract::{FRONT_MATTER, Key, SITE, THEME};

use super::{ReferencePage, begun, block, code};

/// A page for each of the three.
pub fn pages() -> Vec<ReferencePage> {
    let page = |name, title: &str, about: &str, keys: &[Key]| ReferencePage {
        name,
        text: format!(
            "{}\n{about}\n{}",
            begun(
                title,
                "Every key, with its type, what it means and an example."
            ),
            sections(keys)
        ),
    };
    vec![
        page(
            "site-yaml",
            "site.yaml",
            "The settings of a site stand in `site.yaml`, in its folder. A key that is not listed here is an error. In the names of keys, \
             capitals stand for a name of your own.\n",
            SITE,
        ),
        page(
            "front-matter",
            "Front matter",
            "What a page says of itself stands between two lines `---` at its beginning, in YAML. A key that is not listed here, and is not one \
             of the site's taxonomies, is an error; keys of your own go under `extra`.\n\nA day is written `2026-07-06`, with or without a \
             time, `2026-07-06 14:30`, in the site's time zone unless it says another: `2026-07-06T14:30:00+01:00`. \
             Keys that decide about the public (`draft`, `date`, `publish_at`, `expires_at`, `withdrawn`) are errors without a value.\n",
            FRONT_MATTER,
        ),
        page(
            "theme-yaml",
            "theme.yaml",
            "What a theme is made of stands in `themes/NAME/theme.yaml`. A key that is not listed here is an error.\n",
            THEME,
        ),
    ]
}

/// A heading for each key; those below another stand below it.
fn sections(keys: &[Key]) -> String {
    let section = |key: &Key| {
        let level = if key.name.contains('.') { "###" } else { "##" };
        let last = key
            .name
            .rsplit('.')
            .next()
            .unwrap_or(key.name)
            .trim_end_matches("[]");
        // A text in several lines shows what a long one does not: where the key stands.
        let example = block("yaml", &format!("{last}: {}", key.example));
        let id = key
            .name
            .replace("[]", "")
            .replace(['.', '_'], "-")
            .to_lowercase();
        format!(
            "\n{level} {} {{#{id}}}\n\n{}. Since {}.\n\n{}\n\n{example}",
            code(key.name),
            capitalised(key.kind),
            key.since,
            key.meaning
        )
    };
    keys.iter().map(section).collect()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
