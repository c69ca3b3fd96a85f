//! The keys of `theme.yaml`.

use super::{Key, key, tops};

/// The keys at the top of `theme.yaml`.
pub const THEME_KEYS: &[&str] = &tops::<9>(THEME);

/// All of them.
pub const THEME: &[Key] = &[
    key("extends", "name of a theme", "The theme that gives everything which this one does not have.", "ministry"),
    key("styles", "list of sheets", "The style sheets that every page loads, below `styles/`, in this order.", "[main.css, ours.css]"),
    key("page_styles", "list of sheets", "Style sheets that only some pages load, below `styles/`: a template links to one by `asset(path=…)`. Those of all layers are put together.", "[code.css]"),
    key("scripts", "list of scripts", "The scripts that every page loads, below `scripts/`.", "[languages.js]"),
    key("fonts", "list", "Fonts of its own. Each is cut to the letters that the site needs, and served by the site.", "[{ family: Ministry Naskh, file: fonts/naskh.ttf }]"),
    key("fonts[].family", "name", "The name under which style sheets know it; files of one family may share it. Required.", "Ministry Naskh"),
    key("fonts[].file", "file", "A TrueType or OpenType file (`.ttf`, `.otf`), from the theme's folder or its `assets/`. Required.", "fonts/naskh.ttf"),
    key("fonts[].weight", "number, or two for a variable font", "The weights it serves. Default: `400`.", "100 900"),
    key("fonts[].style", "`normal`, `italic`", "Upright or italic. Default: `normal`.", "italic"),
    key("fonts[].size", "share", "Its size in pages, so that two fonts beside each other look equally large: from `50%` to `200%`; `100%` without a word.", "96%"),
    key("fonts[].figures", "bool", "`false` leaves the digits 0 to 9 to the other fonts: one family of digits in all languages.", "false"),
    key("fonts[].scripts", "list of scripts of ISO 15924", "What it is meant for. Default: those of the site's languages that it has.", "[Arab]"),
    key("fonts[].use", "`text`, `headings`", "What it is for. Default: everything.", "headings"),
    key("standing", "list of components", "Components that look the same on all pages of a language but for the marks in menus: printed once. One that asks for an `item` is printed once for each work in lists.", "[brand, main_menu]"),
    key("types", "list of types", "Types of pages that need no template of their own. Any other type without one is an error.", "[circular]"),
    key("search", "mapping", "What search reads beside the words of a page: what your templates and components print of data.", "{ extra: { place: text } }"),
    key("search.extra", "mapping", "Keys of `extra`, each `heading` or `text`, by the shape of the data.", "{ events: { title: heading, description: text } }"),
    key("search.data", "mapping", "Data files, by type of page, then by name.", "{ price-list: { prices/2026: { rows: { label: heading } } } }"),
    key("search.components", "mapping", "Arguments of components in Markdown.", "{ figure: { caption: text } }"),
    key("search.withdrawn", "list of types", "Types of pages that are found by their titles though they are withdrawn.", "[gone]"),
    key("extra", "anything", "Free keys, which templates read as `theme.extra`. Those of all layers are laid over each other, key by key.", "{ contact: contact }"),
    key("extra.pattern", "bool", "`ministry`: whether the emblem shimmers behind the words of the home page; `extra.pattern` of `site.yaml` goes before it.", "true"),
    key("extra.related", "number", "`ministry`: how many pages with the same terms stand beside a text; `extra.related` of `site.yaml` goes before it.", "0"),
    key("extra.emblem", "file", "`ministry`: the drawing that stands for the ministry, an SVG among the assets: in pages, on paper, as the icon of a tab, in cards, documents and books. `extra.emblem` of `site.yaml` goes before it.", "emblem.svg"),
    key("extra.accessibility", "work", "`ministry`: the accessibility page, to which the foot of every page leads. Likewise `licence`, `contact`, `site_map`, `a_z`.", "accessibility"),
    key("extra.latest", "list of sections", "`ministry`: sections whose newest items the home page shows; `extra.latest` of the home page replaces it.", "[news, statements]"),
    key("extra.labelled_types", "list of types", "`ministry`: types whose name is printed; each needs a message `type-NAME`.", "[news, statement]"),
    key("extra.picture_width", "CSS length", "How wide a picture in the text is shown; `rem` is 16 pixels. See `sizes` of `<img>`.", "min(44rem, 100vw - 2rem)"),
    key("extra.picture_widths", "mapping", "The same for pictures that components hold between their tags, by the name of the component.", "{ gallery: \"min(28rem, 100vw - 2rem)\" }"),
    key("extra.schema_types", "mapping", "What types of pages are to schema.org.", "{ decree: Legislation }"),
];
