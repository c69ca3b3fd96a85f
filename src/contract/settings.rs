//! The keys of `site.yaml`.

use super::{Key, key, tops};

/// The keys at the top of `site.yaml`.
pub const SITE_KEYS: &[&str] = &tops::<16>(SITE);

/// All of them.
pub const SITE: &[Key] = &[
    key("title", "a text for each language", "The name of the site. Required; a language may leave it to those that stand in for it.", "{ ar: وزارة المياه, fr: Ministère de l’Eau, en: Ministry of Water }"),
    key("description", "a text for each language", "What the site is, in a sentence.", "{ en: The official website of the Ministry of Water. }"),
    key("base_url", "address", "Where the site is published; it may have a path. Required.", "https://www.example.org"),
    key("theme", "name", "The theme: `ministry`, which the program carries, or a folder of `themes/`. Without a word, `ministry`.", "ministry"),
    key("time_zone", "name of the IANA database", "Rules dates that name no zone. Without a word, UTC.", "Africa/Tunis"),
    key("languages", "mapping", "The languages, each by its tag (BCP 47). At least one. No one of them is the main one.", "{ ar: { locale: ar-TN }, fr: { locale: fr-FR } }"),
    key("languages.TAG.locale", "BCP 47", "What decides direction, dates, numbers, plurals and order (CLDR). Without a word, the tag itself. `-u-nu-latn` and the like choose digits.", "ar-SY-u-nu-latn"),
    key("languages.TAG.months", "`cldr`, `dual`", "Names of months: as CLDR has them for the locale, or both of the names that Arabic countries use.", "dual"),
    key("languages.TAG.calendars", "list of `gregory`, `islamic-umalqura` and others", "Calendars in which days are told, the first one foremost.", "[gregory, islamic-umalqura]"),
    key("languages.TAG.typography", "name", "By whose rules running text is set: `imprimerie-nationale`, `oqlf`, `nbn`, `guide-du-typographe`, `eu`, `english`, `arabic`, `off`. Without a word, French has those of its country, English its own, and others none.", "imprimerie-nationale"),
    key("languages.TAG.ordinals", "`plain`, `raised`", "Whether the endings of French ordinals (`1er`, `XXe`) are raised. Without a word, `plain`.", "raised"),
    key("languages.TAG.fallback", "list of tags", "The languages that stand in for it where a page is missing, the nearest first. Without a word, none.", "[fr, en]"),
    key("languages.TAG.prefix", "segment of an address", "The first part of its addresses. Without a word, the tag; one language may have an empty one.", "\"\""),
    key("menus", "mapping of lists of entries", "Menus by name. An entry is the name of a work, whose title comes in the page's language, or a mapping. The theme `ministry` shows `main` and `legal`. See [Menus](../how-to/structure.md#menus).", "{ main: [news, statements], legal: [contact] }"),
    key("menus.NAME[].work", "work", "The work that the entry leads to; beside `items`, the one that gives the group its title and is its first entry.", "statements"),
    key("menus.NAME[].url", "address, or one for each language", "For a link out of the site: `https:`, `http:`, `mailto:` or `tel:`.", "https://data.example.org/"),
    key("menus.NAME[].hreflang", "language", "The language of what stands at `url`, where it is not the reader's.", "en"),
    key("menus.NAME[].title", "a text for each language", "The title. Links out of the site and groups need one; that of a work replaces its own in the menu.", "{ ar: بيانات, en: Data }"),
    key("menus.NAME[].items", "list of entries", "For a group: its entries. They are no groups; menus have two levels.", "[news, speeches]"),
    key("menus.NAME[].omit", "list of languages", "Whose readers do not see the entry.", "[fr]"),
    key("menus.NAME[].order", "number, or one for each language", "Its place among its neighbours, counted from 1, where that is another than the one it is written at.", "{ ar: 1 }"),
    key("taxonomies", "list of words", "Keys of front matter whose values are terms. A term `tags/water` may have a page of its own, `content/tags/water.en.md`.", "[tags]"),
    key("html", "`sanitise`, `allow`, `refuse`", "What happens to HTML in Markdown: what an editor needs stays and the rest goes with a warning; all stays; each is an error. Without a word, `sanitise`.", "sanitise"),
    key("cards", "`true`, `false`", "Whether pages get social cards; they need fonts declared by the theme. Without a word, `true`.", "false"),
    key("search", "`true`, `false`", "Whether there is a page for searching and an index. Without a word, `true`.", "true"),
    key("untranslated", "`show`, `omit`", "What happens where a work lacks a language that has a fallback: a page that says so and shows the text it has, or no page. Without a word, `show`.", "omit"),
    key("sections", "mapping", "What holds for one section, by its name.", "{ news: { paginate: 20 } }"),
    key("sections.NAME.order", "`date`, `title`, or a list of names", "The order of its pages: newest first, by title, or these first. Without a word, `date`.", "[before, during, after]"),
    key("sections.NAME.paginate", "number", "How many entries a slice of the list has. Without a word, all.", "20"),
    key("sections.NAME.defaults", "mapping", "What its pages have, and those of the sections below it, where they say nothing else: `type`, `template`, `order`, `extra`. `defaults` in its `_index` goes before it. See [Sections](../how-to/structure.md#sections).", "{ type: news }"),
    key("content_security_policy", "mapping of directives", "What differs from the strict policy. See [Security policy](../explanation/security-policy.md).", "{ img-src: \"'self' https://maps.example.org\" }"),
    key("active_files", "list of endings", "Kinds of files that browsers or servers run and that may be published all the same.", "[xml]"),
    key("extra", "anything", "Free keys for templates, as `site.extra`. The theme `ministry` reads `official`, `emblem` and `social`, and the program `synonyms`, `epub` and `publisher_type`.", "{ official: true }"),
    key("extra.official", "`true`, `false`", "Whether the strip of an official site stands above every page.", "true"),
    key("extra.emblem", "file", "The drawing that stands for the ministry: an SVG among the assets of the theme.", "ours.svg"),
    key("extra.map_service", "address", "Where the component `map` leads to; `{lat}` and `{lon}` stand for the coordinates. Without a word, OpenStreetMap.", "https://maps.example.org/?at={lat},{lon}"),
    key("extra.social", "list", "Accounts elsewhere, at the foot of every page: `name` and `url`.", "[{ name: Mastodon, url: \"https://social.example.org/@ministry\" }]"),
    key("extra.synonyms", "lists of words for each language", "Words that mean the same in a search, a line each.", "{ en: [lift elevator] }"),
    key("extra.epub", "mapping", "What books say of their accessibility, once somebody has examined them: `conforms_to` and `certified_by`.", "{ conforms_to: EPUB Accessibility 1.1 - WCAG 2.2 Level AA, certified_by: Ministry of Water }"),
    key("extra.publisher_type", "type of schema.org", "What the publisher is, for machines. Without a word, `GovernmentOrganization`.", "Organization"),
];
