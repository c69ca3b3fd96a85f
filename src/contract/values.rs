//! The maps that templates see, key by key.

use super::{Key, Shape, key};

/// All of them, by name.
pub const SHAPES: &[Shape] = &[
    Shape { name: "site", meaning: "The site, in the reader's language.", keys: SITE },
    Shape { name: "theme", meaning: "The theme.", keys: THEME },
    Shape { name: "edition", meaning: "What is being made.", keys: EDITION },
    Shape { name: "language", meaning: "A language of the site.", keys: LANGUAGE },
    Shape { name: "page", meaning: "A work in one language, as its readers get it.", keys: PAGE },
    Shape { name: "item", meaning: "A work as it stands in lists, menus and cards, in the reader's language or in the one that stands in for it.", keys: ITEM },
    Shape { name: "menu-entry", meaning: "An [item](#item) with keys of its own. What is no work has the same keys, most of them `none`.", keys: MENU_ENTRY },
    Shape { name: "list-slice", meaning: "A slice of a list: all of it, unless `paginate` of `site.yaml` cuts it.", keys: LIST },
    Shape { name: "list-year", meaning: "A year of a list that has an archive.", keys: LIST_YEAR },
    Shape { name: "slice-link", meaning: "A link to a slice. Long lists leave some out.", keys: SLICE_LINK },
    Shape { name: "version", meaning: "The same page in a language.", keys: VERSION },
    Shape { name: "alternate", meaning: "A translation, for machines.", keys: ALTERNATE },
    Shape { name: "heading", meaning: "A heading of the text, with those of a lower level that follow it.", keys: HEADING },
    Shape { name: "step", meaning: "A step of the way from the home page.", keys: STEP },
    Shape { name: "feed", meaning: "A feed that tells of the page.", keys: FEED },
    Shape { name: "update", meaning: "A change that readers are told of.", keys: UPDATE },
    Shape { name: "withdrawal", meaning: "That a page no longer holds.", keys: WITHDRAWAL },
    Shape { name: "translation", meaning: "What a page was translated from.", keys: TRANSLATION },
    Shape { name: "attachment", meaning: "A file that comes with a page.", keys: ATTACHMENT },
    Shape { name: "resource", meaning: "A file beside a page.", keys: RESOURCE },
    Shape { name: "image", meaning: "The picture that speaks for a page: `extra.image`, else the first in its text that is no drawing, else `extra.portrait`.", keys: IMAGE },
    Shape { name: "social-card", meaning: "The picture that networks and messengers show.", keys: SOCIAL_CARD },
    Shape { name: "search", meaning: "What the page for searching is made of.", keys: SEARCH },
    Shape { name: "change", meaning: "Something that happened to a page, in the statement of changes.", keys: CHANGE },
    Shape { name: "choice", meaning: "A year or a month that a search can be bound to.", keys: CHOICE },
    Shape { name: "card", meaning: "What `card.svg` draws.", keys: CARD },
];

const SITE: &[Key] = &[
    key("title", "html?", "Its name.", "Ministry of Water"),
    key("title_plain", "text?", "Its name for attributes and `<title>`, without markup.", "Ministry of Water"),
    key("description", "text?", "What it is, in a sentence.", ""),
    key("base_url", "url", "Where it is published.", "https://www.example.org"),
    key("home", "url", "The home page in the reader's language.", "/en/"),
    key("search", "url?", "The page for searching; `none` with `search: false` and in books.", "/en/search/"),
    key("changes", "url?", "The statement of changes; `none` where there is none, and in books.", "/en/changes/"),
    key("extra", "any", "The free keys of `site.yaml`.", "{ official: true }"),
    key("content_security_policy", "text?", "The policy for `<meta http-equiv>`, which allows what the page's form is sent to; `none` in documents and books.", "default-src 'none'; …"),
    key("languages_count", "number", "How many languages it has.", "3"),
];

const THEME: &[Key] = &[
    key("extra", "any", "The free keys of `theme.yaml`, of all layers; of one key, the nearest layer decides.", "{ contact: contact }"),
    key("styles", "list of url", "The style sheets that every page loads; that of the fonts first.", "/assets/main.1f2e3d4c.css"),
    key("scripts", "list of url", "The scripts that every page loads.", "/assets/languages.9a8b7c6d.js"),
];

const EDITION: &[Key] = &[
    key("form", "text", "`site`, `document` (a page that is handed on alone) or `book` (a chapter).", "site"),
    key("provisional", "bool", "Whether it is not for publication (`build --lenient`, `--drafts`, `--pseudo`).", ""),
];

const LANGUAGE: &[Key] = &[
    key("tag", "text", "Its tag, for `lang`.", "ar"),
    key("dir", "text", "`rtl` or `ltr`, by its script.", "rtl"),
    key("zero", "text", "The nought of its figures, by its locale: a style sheet can number lists as the language does.", "٠"),
    key("name", "text", "What it calls itself.", "العربية"),
    key("url", "url", "Its home page.", "/ar/"),
    key("permalink", "url?", "The same with the host.", "https://www.example.org/ar/"),
    key("current", "bool", "Whether it is the reader's.", ""),
    key("title", "html?", "The site's name in it.", "وزارة المياه"),
    key("title_plain", "text?", "The same without markup.", "وزارة المياه"),
];

const PAGE: &[Key] = &[
    key("kind", "text", "`home`, `section`, `page`, `taxonomy` or `term`.", "page"),
    key("name", "text", "The work's name, its path below `content/` without language.", "statements/paris"),
    key("type", "text?", "`type` of the front matter, which chose the template.", "statement"),
    key("title", "html", "The title. One in another language brings its own `<bdi lang dir>`.", "Statement of Paris"),
    key("title_plain", "text", "The same for attributes and `<title>`.", "Statement of Paris"),
    key("description", "text?", "For the head: `description`, else the beginning of the text.", ""),
    key("lead", "html?", "`description`, for the page itself.", ""),
    key("summary", "text?", "The beginning of the text, where the page has no `description`.", ""),
    key("lang", "text", "The language of the text, which is another than the reader's on a page that stands in.", "fr"),
    key("dir", "text", "Its direction.", "ltr"),
    key("foreign", "bool", "Whether the text is in another language than the reader's.", ""),
    key("lang_name", "text", "What the language of the text calls itself.", "français"),
    key("url", "url", "Its address, as links from this page name it.", "/en/statements/paris/"),
    key("permalink", "url", "The same with the host.", "https://www.example.org/en/statements/paris/"),
    key("canonical", "url", "The address that search engines should keep: that of the original for a page that stands in.", ""),
    key("noindex", "bool", "Whether search engines should leave it out.", ""),
    key("alternates", "list of alternate", "The translations of the work.", ""),
    key("og_locale", "text", "The locale as Open Graph writes it.", "ar_SY"),
    key("og_alternates", "list of text", "Those of the other translations.", "[fr_FR, en_GB]"),
    key("json_ld", "html?", "What the page is, for `<script type=\"application/ld+json\">` (schema.org); `none` on a page that stands in.", ""),
    key("card", "social-card?", "Its social card.", ""),
    key("feeds", "list of feed", "The feeds that tell of it.", ""),
    key("date", "day?", "Its date.", "2026-07-06"),
    key("first_published", "day?", "The day to print as that of publication: `date`, or `publish_at` where `date` lies ahead.", "2026-07-06"),
    key("updated", "day?", "The day of the newest major update, else its date.", "2026-08-01"),
    key("updates", "list of update", "What was changed, newest first.", ""),
    key("withdrawn", "withdrawal?", "Whether and why it no longer holds.", ""),
    key("draft", "bool", "Whether it is a draft, which only previews show.", ""),
    key("embargoed", "bool", "Whether it is not public now (`publish_at`, `expires_at`), which only previews show.", ""),
    key("expired", "bool", "Whether its time is over, which only previews show.", ""),
    key("components", "list of text", "The components that the text calls, each once: for scripts and styles that few pages need.", "[table]"),
    key("has_formulas", "bool", "Whether the text holds formulas, which ask for a style sheet that other pages do not load.", ""),
    key("highlighted", "bool", "Whether the text holds code in colours, which asks for a style sheet that other pages do not load.", ""),
    key("content", "html", "The text.", "<p>…</p>"),
    key("toc", "list of heading", "The headings of the text.", ""),
    key("breadcrumbs", "list of step", "The way from the home page to this page, itself included.", ""),
    key("previous", "item?", "The page before it in its section.", ""),
    key("next", "item?", "The page after it.", ""),
    key("section", "item?", "The section that it lies in.", ""),
    key("terms", "map of list of item", "Its terms, by taxonomy.", "page.terms.tags"),
    key("attachments", "list of attachment", "Its files, as `attachments` names them.", ""),
    key("translation", "translation?", "What it was translated from; `none` for an original.", ""),
    key("resources", "list of resource", "All public files beside it.", ""),
    key("extra", "any", "The free keys of its front matter. One that is not there is no error with `or`: `{{ page.extra.place or \"\" }}`.", "{ place: Tunis }"),
    key("image", "image?", "The picture that speaks for it.", ""),
    key("source", "text?", "Its file.", "content/statements/paris.en.md"),
];

const ITEM: &[Key] = &[
    key("name", "text", "The work's name.", "statements/paris"),
    key("kind", "text", "`home`, `section`, `page`, `taxonomy` or `term`.", "page"),
    key("type", "text?", "`type` of the front matter.", "statement"),
    key("title", "html", "The title. One in another language brings its own `<bdi lang dir>`.", "Statement of Paris"),
    key("title_plain", "text", "The same for attributes.", "Statement of Paris"),
    key("url", "url", "The address for this reader.", "/en/statements/paris/"),
    key("permalink", "url", "The same with the host.", "https://www.example.org/en/statements/paris/"),
    key("lang", "text", "The language in which it is.", "en"),
    key("dir", "text", "Its direction.", "ltr"),
    key("foreign", "bool", "Whether that is another than the reader's: a link to it carries `hreflang`.", ""),
    key("description", "html?", "`description`, else the beginning of the text.", ""),
    key("date", "day?", "Its date.", "2026-07-06"),
    key("updated", "day?", "The day of the newest major update, else its date.", "2026-07-06"),
    key("section", "html?", "The title of the section that it lies in; `none` for what lies at the top.", "Statements"),
    key("withdrawn", "bool", "Whether it no longer holds.", ""),
    key("draft", "bool", "Whether it is a draft.", ""),
    key("count", "number", "How many works lie in it, for a section or a term.", "12"),
    key("extra", "any?", "The free keys of its front matter.", ""),
    key("standing", "map of html", "In lists of sections and terms alone: what the standing components that ask for an `item` print of it.", "item.standing.usual_teaser"),
];

const MENU_ENTRY: &[Key] = &[
    key("kind", "text", "As for an item; `elsewhere` for a link out of the site, `group` for entries below a title.", "group"),
    key("url", "url?", "Where it leads; `none` for a group.", "/en/news/"),
    key("permalink", "url?", "The same with the host.", "https://www.example.org/en/news/"),
    key("current", "bool", "Whether it is the page itself.", ""),
    key("active", "bool", "Whether the page lies below it; of a group, whether it is one of its entries or lies below one.", ""),
    key("items", "list of menu-entry", "The entries of a group, which are no groups.", ""),
];

const LIST: &[Key] = &[
    key("items", "list of item", "The works of this slice.", ""),
    key("total", "number", "How many there are in all slices.", "48"),
    key("number", "number", "Which slice this is, from 1.", "1"),
    key("count", "number", "How many slices there are.", "3"),
    key("pages", "list of slice-link", "The slices that this one leads to: the first, the last and those near it.", ""),
    key("previous", "url?", "The slice before.", ""),
    key("next", "url?", "The slice after.", "/en/news/page/2/"),
    key("sections", "list of item", "The sections directly below, by title.", ""),
    key("year", "list-year?", "The year that is shown, on a page of an archive.", ""),
    key("years", "list of list-year", "The years of the archive, newest first, where `archive` of `site.yaml` asks for one.", ""),
];

const LIST_YEAR: &[Key] = &[
    key("year", "number", "The year.", "2026"),
    key("title", "text", "The year as the language writes it.", "٢٠٢٦"),
    key("url", "url", "Its page.", "/en/news/2026/"),
    key("count", "number", "How many entries are dated in it.", "12"),
    key("current", "bool", "Whether it is the one that is shown.", ""),
];

const SLICE_LINK: &[Key] = &[
    key("number", "number", "Its number.", "2"),
    key("url", "url", "Its address.", "/en/news/page/2/"),
    key("current", "bool", "Whether it is the one that is shown.", ""),
    key("gap", "bool", "Whether some are left out before it.", ""),
];

const VERSION: &[Key] = &[
    key("lang", "text", "The language.", "ar"),
    key("dir", "text", "Its direction.", "rtl"),
    key("name", "text", "What it calls itself.", "العربية"),
    key("url", "url", "The address.", "/ar/statements/paris/"),
    key("current", "bool", "Whether it is this page.", ""),
    key("headings_json", "html?", "Which heading there is which here, as a JSON object from id to id; `none` where there is nothing to tell and on `search.html`.", ""),
];

const ALTERNATE: &[Key] = &[
    key("lang", "text", "The language, for `hreflang`.", "ar"),
    key("url", "url", "The address with the host.", "https://www.example.org/ar/statements/paris/"),
];

const HEADING: &[Key] = &[
    key("id", "text", "Its anchor.", "what-to-do"),
    key("title", "html", "Its words.", "What to do"),
    key("title_plain", "text", "The same without markup.", "What to do"),
    key("level", "number", "2 to 6.", "2"),
    key("children", "list of heading", "Those below it.", ""),
];

const STEP: &[Key] = &[
    key("title", "html", "Its title.", "Statements"),
    key("title_plain", "text", "The same without markup.", "Statements"),
    key("url", "url?", "Its address; `none` for the page itself.", "/en/statements/"),
    key("lang", "text", "Its language.", "en"),
    key("dir", "text", "Its direction.", "ltr"),
    key("foreign", "bool", "Whether that is another than the reader's.", ""),
];

const FEED: &[Key] = &[
    key("url", "url", "Its address.", "/en/news/feed.xml"),
    key("type", "text", "Its media type.", "application/atom+xml"),
    key("title", "text", "The title of what it tells of.", "News"),
];

const UPDATE: &[Key] = &[
    key("on", "day", "When.", "2026-08-01"),
    key("note", "html?", "What was changed.", "The table of tariffs was added."),
    key("major", "bool", "Whether readers of an earlier version should know.", ""),
];

const WITHDRAWAL: &[Key] = &[
    key("on", "day", "Since when.", "2026-08-01"),
    key("reason", "html?", "Why.", ""),
    key("see", "item?", "What to read instead.", ""),
];

const TRANSLATION: &[Key] = &[
    key("of", "text", "The language of the source.", "ar"),
    key("of_name", "text", "What that language calls itself.", "العربية"),
    key("by", "text?", "`human`, `machine` or a name.", "human"),
    key("translator", "html?", "The name, where one is given.", ""),
    key("accepted", "bool", "Whether a person approved it, with `diwan accept`.", ""),
    key("authoritative", "bool", "Whether it has the force of the original.", ""),
    key("stale", "number", "How many blocks of the source changed since it was approved; 0 when none did or nobody recorded it.", "2"),
    key("source", "item?", "The page that it was made from.", ""),
];

const ATTACHMENT: &[Key] = &[
    key("title", "html", "Its title, else its name.", "Report"),
    key("title_plain", "text", "The same without markup.", "Report"),
    key("url", "url", "Its address.", "/en/publications/levels/report.pdf"),
    key("file", "text", "Its name.", "report.pdf"),
    key("format", "text?", "The ending of its name, in capitals.", "PDF"),
    key("bytes", "number?", "Its size.", "482133"),
    key("lang", "text", "The language of the page that names it.", "en"),
    key("dir", "text", "Its direction.", "ltr"),
    key("foreign", "bool", "Whether that is another than the reader's.", ""),
];

const RESOURCE: &[Key] = &[
    key("file", "text", "Its name.", "photo.jpg"),
    key("url", "url", "Its address.", "/news/dam/photo.jpg"),
];

const IMAGE: &[Key] = &[
    key("url", "url", "Its address with the host.", "https://www.example.org/news/dam/photo.jpg"),
    key("file", "text", "Its name.", "photo.jpg"),
    key("type", "text", "Its media type.", "image/jpeg"),
    key("width", "number", "Its width in pixels.", "1200"),
    key("height", "number", "Its height.", "900"),
    key("alt", "text?", "What it shows.", "The dam in spring"),
];

const SOCIAL_CARD: &[Key] = &[
    key("url", "url", "Its address with the host.", ""),
    key("width", "number", "Its width in pixels.", "1200"),
    key("height", "number", "Its height.", "630"),
];

const SEARCH: &[Key] = &[
    key("index", "url?", "The first file of the index.", ""),
    key("types", "list of text", "The types that pages have and `labelled_types` names.", "[news, statement]"),
    key("years", "list of choice", "The years of pages, newest first.", ""),
    key("months", "list of choice", "The months.", ""),
    key("items", "list of item", "Every page of the language, for those who browse instead.", ""),
];

const CHANGE: &[Key] = &[
    key("kind", "text", "`new`, `corrected`, `withdrawn` or `gone`.", "corrected"),
    key("on", "day", "When.", "2026-08-01"),
    key("item", "item?", "The page; `none` of what is gone without a page that says so.", ""),
    key("address", "text?", "Where it stood, of what is gone.", "/en/news/flood/"),
    key("note", "html?", "What was corrected, or why it was withdrawn.", "The table was added."),
    key("release", "text?", "The release set with which a page came.", "statement-2026"),
];

const CHOICE: &[Key] = &[
    key("value", "text", "What the address says.", "07"),
    key("name", "text", "What readers see.", "July"),
];

const CARD: &[Key] = &[
    key("width", "number", "Its width in pixels.", "1200"),
    key("height", "number", "Its height.", "630"),
    key("title", "text?", "The title of the page.", ""),
    key("type", "text?", "Its type.", "news"),
    key("date", "day?", "Its date.", "2026-07-06"),
    key("text", "text", "The families of running text, for `font-family`.", ""),
    key("headings", "text", "Those of headings.", ""),
    key("url", "url", "The address of the card with the host.", ""),
];
