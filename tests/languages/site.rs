//! A site in a string, set up and printed; and the site that the tests of this folder share.

use std::collections::BTreeMap;

use diwan::diagnostic::{Diagnostic, Severity};
use diwan::edition::{Edition, LinkStyle};
use diwan::press::Press;
use diwan::source::Sources;

/// The theme of all these sites: what a template can see of a page, one fact a line.
pub const THEME: &str = r#"
=== themes/bare/theme.yaml
types: [news, bulletin]
extra: { schema_types: { bulletin: Report } }
=== themes/bare/templates/base.html
<!DOCTYPE html>
<html lang="{{ lang.tag }}" dir="{{ lang.dir }}">
<head><meta charset="utf-8"><title>{% if page %}{{ page.title_plain }}{% else %}{{ site.title_plain }}{% endif %}</title>
{%- if page %}
<link rel="canonical" href="{{ page.canonical }}">
{%- if page.noindex %}
<meta name="robots" content="noindex">
{%- endif %}
{%- for alternate in page.alternates %}
<link rel="alternate" hreflang="{{ alternate.lang }}" href="{{ alternate.url }}">
{%- endfor %}
<meta property="og:locale" content="{{ page.og_locale }}">
{%- for locale in page.og_alternates %}
<meta property="og:locale:alternate" content="{{ locale }}">
{%- endfor %}
{%- for feed in page.feeds %}
<link rel="alternate" type="{{ feed.type }}" href="{{ feed.url }}" title="{{ feed.title }}">
{%- endfor %}
{%- if page.json_ld %}
<script type="application/ld+json">{{ page.json_ld }}</script>
{%- endif %}
{%- endif %}
</head><body>
{%- for version in translations %}
<a href="{{ version.url }}" hreflang="{{ version.lang }}" dir="{{ version.dir }}"{% if version.headings_json %} data-headings="{{ version.headings_json }}"{% endif %}>{{ version.name }}</a>
{%- endfor %}
{%- if page %}
<p class="word">{{ t(id="greeting", name="X") }}</p>
<h1>{{ page.title }}</h1>
{%- if page.date %}
<time datetime="{{ page.date }}">{{ date(value=page.date) }}</time>
{%- endif %}
<main lang="{{ page.lang }}" dir="{{ page.dir }}">
{{ page.content }}</main>
{%- if list %}
<ul>
{%- for item in list.items %}
<li><a href="{{ item.url }}">{{ item.title }}</a></li>
{%- endfor %}
</ul>
{%- endif %}
{%- endif %}
</body></html>
=== themes/bare/templates/home.html
{% extends "base.html" %}
=== themes/bare/templates/section.html
{% extends "base.html" %}
=== themes/bare/templates/page.html
{% extends "base.html" %}
=== themes/bare/templates/taxonomy.html
{% extends "base.html" %}
=== themes/bare/templates/term.html
{% extends "base.html" %}
=== themes/bare/templates/404.html
{% extends "base.html" %}
=== themes/bare/templates/languages.html
{% extends "base.html" %}
=== themes/bare/templates/redirect.html
{% extends "base.html" %}
"#;

/// Words that every language of these tests needs, said in none of them.
const WORDS: &str = "own-name = { \"\" }\ngreeting = Hello { $name }\ntable-region = T\nfootnotes-title = N\nfootnote-back = B { $number }\n";

/// What came of a site.
pub struct Printed {
    files: BTreeMap<String, String>,
    diagnostics: Vec<Diagnostic>,
}

impl Printed {
    /// Prints the site `fixture` as its readers on the web see it on 1 July 2026.
    pub fn of(fixture: &str) -> Self {
        Self::as_edition(fixture, |edition| edition)
    }

    /// The same, in another edition.
    pub fn as_edition(fixture: &str, change: impl FnOnce(Edition) -> Edition) -> Self {
        let sources = Sources::from_fixture(&format!("{THEME}\n{fixture}"));
        let edition = change(Edition::web("2026-07-01T00:00:00Z".parse().unwrap()));
        assert!(matches!(
            edition.links,
            LinkStyle::Rooted | LinkStyle::Relative
        ));
        let (press, mut diagnostics) = Press::set_up(sources, edition);
        let mut files = BTreeMap::new();
        if let Some(press) = press {
            for output in press.outputs() {
                let rendered = press.render(output);
                let (bytes, found) = (rendered.bytes, rendered.notes);
                diagnostics.extend(found);
                let text = String::from_utf8(bytes).unwrap_or_default();
                files.insert(output.route.as_str().to_owned(), text);
            }
        }
        Printed { files, diagnostics }
    }

    /// The text at an address, which must exist.
    pub fn at(&self, route: &str) -> &str {
        let known = || self.files.keys().cloned().collect::<Vec<_>>().join("\n");
        match self.files.get(route) {
            Some(text) => text,
            None => panic!("nothing at {route}; there are\n{}", known()),
        }
    }

    /// All addresses.
    pub fn routes(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The same, when nothing was an error.
    pub fn sound(self) -> Self {
        let errors: Vec<String> = self
            .diagnostics
            .iter()
            .filter(|found| found.severity == Severity::Error)
            .map(|found| format!("{found:?}"))
            .collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        self
    }

    /// The codes of what was found, with the line it was found in.
    pub fn findings(&self) -> Vec<(&'static str, u32)> {
        self.diagnostics
            .iter()
            .map(|found| {
                (
                    found.code,
                    found.place.as_ref().map_or(0, |place| place.line),
                )
            })
            .collect()
    }

    /// What was found under a code.
    pub fn finding(&self, code: &str) -> &Diagnostic {
        self.diagnostics
            .iter()
            .find(|found| found.code == code)
            .unwrap_or_else(|| panic!("no {code} in {:?}", self.findings()))
    }
}

/// The catalogues of these languages.
pub fn words(tags: &[&str]) -> String {
    tags.iter()
        .map(|tag| format!("=== i18n/{tag}.ftl\n{WORDS}"))
        .collect()
}

/// Arabic, French and English, with feeds to fill.
pub fn trilingual(more: &str) -> String {
    let words = words(&["ar", "fr", "en"]);
    format!(
        r#"
=== site.yaml
title: {{ ar: وزارة المياه, fr: Ministère de l'Eau, en: Ministry of Water }}
description: {{ ar: موقع الوزارة, fr: Le site du ministère, en: The site of the ministry }}
base_url: https://www.water.example
theme: bare
time_zone: Africa/Tunis
languages:
  ar: {{ locale: ar-TN, fallback: [fr] }}
  fr: {{ locale: fr-FR }}
  en: {{ locale: en-GB }}
taxonomies: [tags]
{words}
=== content/_index.ar.md
---
title: الرئيسية
---
=== content/_index.fr.md
---
title: Accueil
---
=== content/_index.en.md
---
title: Home
---
=== content/news/_index.ar.md
---
title: الأخبار
---
=== content/news/_index.fr.md
---
title: Actualités
---
=== content/news/dam.ar.md
---
title: "UNESCO: تقرير عن السد"
date: 2026-03-02
slug: السد
tags: [water]
type: news
translation: {{ of: fr, authoritative: false }}
---
انظر [الرئيسية](/_index.md) و[المستويات](#levels) وحاشية[^1].

## المستويات {{#levels}}

نص.

## الخاتمة

[^1]: حاشية.
=== content/news/dam.fr.md
---
title: "Le barrage </script> & le fleuve"
date: 2026-03-02
tags: [water]
type: news
updates:
  - {{ on: 2026-04-05, note: Chiffres corrigés, major: true }}
  - {{ on: 2026-05-06, note: Coquille }}
---
## Niveaux {{#levels}}

Texte ![carte](map.svg).

## Conclusion
=== content/news/map.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>
=== content/news/undated.fr.md
---
title: Sans date
---
=== content/news/old.fr.md
---
title: Retiré
date: 2026-01-01
withdrawn: {{ on: 2026-02-02 }}
---
=== content/news/only.fr.md
---
title: Seulement en français
date: 2026-02-03 10:30
---
Texte.
=== content/about.en.md
---
title: About
---
{more}
"#
    )
}
