### What sections give their pages; types and templates.
defaults-in-a-page = `defaults` stands in a page that is no section
defaults-stand-in-index = write it into `_index.LANG.md` of the section, or into `site.yaml` under `sections`
template-named-as-file = a template is named as its file without the ending: small letters, digits and `-`
type-gets-template-or-name = write `templates/{ $kind }.html` in the theme, or name the type in `theme.yaml`: `types: [{ $kind }]`
theme-has-no-template = the theme has no template `{ $name }.html`
theme-list-shows-templates = `diwan theme list` shows those that there are
