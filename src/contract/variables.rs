//! The variables of templates, and in which templates they stand.

/// A variable of templates.
#[derive(Debug, Clone, Copy)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// Its type, as for a [`super::Key`].
    pub kind: &'static str,
    /// The one template that has it; empty when all have.
    pub only: &'static str,
    /// What it is.
    pub meaning: &'static str,
    /// An expression that uses it.
    pub example: &'static str,
    /// The version that brought it.
    pub since: &'static str,
}

const fn variable(
    name: &'static str,
    kind: &'static str,
    only: &'static str,
    meaning: &'static str,
    example: &'static str,
) -> Variable {
    Variable {
        name,
        kind,
        only,
        meaning,
        example,
        since: super::FIRST,
    }
}

/// All of them.
pub const VARIABLES: &[Variable] = &[
    variable("site", "site", "", "The site, in the reader's language.", "{{ site.title }}"),
    variable("theme", "theme", "", "What `theme.yaml` says, and the addresses of its styles and scripts.", "{{ theme.extra.contact }}"),
    variable("edition", "edition", "", "What is being made: a site, a single document or a book.", "{% if edition.form == \"site\" %}…{% endif %}"),
    variable("lang", "language", "", "The reader's language, which is that of everything around the text.", "<html lang=\"{{ lang.tag }}\" dir=\"{{ lang.dir }}\">"),
    variable("languages", "list of language", "", "All languages of the site, in the order of `site.yaml`; on `languages.html` those that the edition holds.", "{% for language in languages %}{{ language.name }}{% endfor %}"),
    variable("menus", "map of list of menu-entry", "", "The menus of `site.yaml` by name.", "{% for entry in menus.main %}{{ entry.title }}{% endfor %}"),
    variable("standing", "map of html", "", "What the components of `standing` in `theme.yaml` print, by their names: made once for all pages of a language.", "{{ standing.brand }}"),
    variable("page", "page?", "", "The page that is printed; `none` on pages that show no work, such as `404.html`. In a component that Markdown calls it has only `name`, `title`, `permalink`, `lang`, `dir`, `foreign`, `attachments` and `extra`.", "{{ page.title }}"),
    variable("list", "list-slice?", "", "What a home page, section, taxonomy or term lists; `none` on other pages.", "{% for item in list.items %}{{ item.title }}{% endfor %}"),
    variable("translations", "list of version", "", "The languages that this page exists in, itself included; empty on pages that show no work.", "{% for version in translations %}<a href=\"{{ version.url }}\">{{ version.name }}</a>{% endfor %}"),
    variable("search", "search", "search.html", "What the page for searching is made of.", "{{ search.index }}"),
    variable("changes", "list of change", "changes.html", "The statement of changes, newest first. The page is there where the site keeps a ledger or release sets, and something is to be told.", "{% for change in changes %}{{ change.kind }}{% endfor %}"),
    variable("change_files", "list of feed", "changes.html", "The same as a feed and as JSON, for programs.", "{% for file in change_files %}{{ file.url }}{% endfor %}"),
    variable("target", "item", "redirect.html", "Where a former address leads.", "{{ target.permalink }}"),
    variable("missing", "bool", "languages.html", "Whether the page answers an address that leads nowhere (`404.html` at the root) and not the root itself.", "{% if missing %}{{ t(id=\"not-found-title\") }}{% endif %}"),
    variable("card", "card", "card.svg", "What a social card shows.", "{{ card.title }}"),
    variable("newest", "day?", "book.html", "The day of the newest page or change in the book.", "{{ date(value=newest) }}"),
];
