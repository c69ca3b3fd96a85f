//! The keys of front matter.

use super::{Key, key, tops};

/// The keys at the top of front matter, beside the names of the site's taxonomies.
pub const FRONT_MATTER_KEYS: &[&str] = &tops::<19>(FRONT_MATTER);

/// All of them.
pub const FRONT_MATTER: &[Key] = &[
    key("title", "text", "The title. Required. Texts stay as they were typed: `1.10` is no number.", "Statement of Paris"),
    key("date", "day, with or without time", "The date of the page. It is public from then on, unless `publish_at` says otherwise.", "2026-07-06"),
    key("slug", "segment of an address", "What stands in the address in the place of the file's name.", "paris-statement"),
    key("description", "text", "What the page says, in a sentence: for lists, search engines and the top of the page.", "What the two ministers agreed in Paris."),
    key("type", "word in small letters", "The template: `type: statement` is printed by `statement.html`.", "statement"),
    key("template", "name of a template", "The template that prints the page, where that is not the one of its type.", "news"),
    key("defaults", "mapping", "In `_index`: what the pages below it have where they say nothing else. In other languages too, except `extra`. See [Sections](../how-to/structure.md#sections).", "{ type: news }"),
    key("defaults.type", "word in small letters", "Their type.", "news"),
    key("defaults.template", "name of a template", "The template that prints them.", "news"),
    key("defaults.order", "`date`, `title`, or a list of names", "The order of the lists of the section and of those below it.", "title"),
    key("defaults.extra", "mapping", "Free keys, taken one by one.", "{ place: Tunis }"),
    key("draft", "`true`, `false`", "Whether it is not finished: then only previews show it.", "true"),
    key("math", "`true`, `false`", "Whether what stands between dollars is a formula in TeX. Default: as `math` in `site.yaml` has it. See [Formulas](../how-to/write.md#formulas).", "true"),
    key("aliases", "list of addresses", "Former addresses, which lead here. As read, or as a browser encodes them.", "[/old/address/]"),
    key("publish_at", "day, with or without time", "From when on it is public.", "2026-07-06 14:30"),
    key("expires_at", "day, with or without time", "From when on it is no longer public. A day begins at midnight, so `2026-12-31` shows it for the last time on 30 December.", "2026-12-31"),
    key("withdrawn", "mapping", "That it no longer holds: from that day on it stays readable, says so, and leaves lists.", "{ on: 2026-08-01, reason: Replaced., see: statements/rome }"),
    key("withdrawn.on", "day", "Since when. Required.", "2026-08-01"),
    key("withdrawn.reason", "text", "Why.", "The tariff changed."),
    key("withdrawn.see", "work", "What to read instead.", "publications/tariffs"),
    key("updates", "list", "Changes that readers are told of. What lies ahead shows nothing before its day.", "[{ on: 2026-08-01, note: The table was added., major: true }]"),
    key("updates[].on", "day", "When. Required.", "2026-08-01"),
    key("updates[].note", "text", "What was changed; a major update needs one.", "The table was added."),
    key("updates[].major", "`true`, `false`", "Whether readers of an earlier version should know: then the page counts as updated, and feeds tell of it.", "true"),
    key("translation", "mapping", "That it is a translation.", "{ of: ar, by: human }"),
    key("translation.of", "language", "The language that it was made from.", "ar"),
    key("translation.by", "`human`, `machine` or a name", "Who made it.", "human"),
    key("translation.authoritative", "`true`, `false`", "Whether it has the force of the original. Default: `true`.", "false"),
    key("translation.blocks", "digests", "What the source was when the translation was approved. `diwan accept` writes it; nobody else does.", "\"9f3c a01b\""),
    key("release", "name of a release set", "The set of works with which the work becomes public, in all languages at once. What it asks for stands in `releases.yaml`. It holds for the work in every language, whichever of its pages says it.", "statement-2026"),
    key("attachments", "list", "Files beside the page that are offered at its end.", "[{ file: report.pdf, title: Report }]"),
    key("attachments[].file", "file", "The name of the file. Required.", "report.pdf"),
    key("attachments[].title", "text", "What readers see. Default: the name.", "Annual report"),
    key("publish", "`all`, or a list of files", "In `_index` or in the `index` of a folder: files that are published though nothing names them; with `all`, those of the folders below too.", "[favicon.ico]"),
    key("extra", "anything", "Free keys for templates, as `page.extra`. What the types of `ministry` read stands in [Types](types.md).", "{ place: Tunis }"),
    key("extra.allow", "list of rules", "Rules of `check` that the page is let off. See [Rules](rules.md).", "[heading-order]"),
    key("extra.synonyms", "list of words", "Words under which search finds the page though it does not contain them.", "[flooding]"),
    key("extra.image", "file", "The picture that speaks for the page; default: the first in its text that is no drawing.", "dam.jpg"),
    key("extra.image_alt", "text", "What that picture shows.", "The dam in spring"),
];
