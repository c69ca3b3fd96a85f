//! What must not be lost on the way: pictures, references and addresses that are written in more than one manner.

use super::moves;
use crate::import::System;

#[test]
fn a_picture_in_the_heading_that_becomes_the_title_stays() {
    moves(
        System::Mkdocs,
        &[
            ("mkdocs.yml", "site_name: Water\n"),
            ("docs/index.md", "# Water\n"),
            ("docs/dam.md", "# The dam ![gauge](gauge.png)\n\nText.\n"),
            ("docs/sign.md", "# ![The sign](gauge.png)\n\nText.\n"),
            ("docs/gauge.png", "x"),
        ],
        &[
            (
                "content/dam.en.md",
                "title: The dam\n---\n![gauge](gauge.png)\n\nText.\n",
            ),
            (
                "content/sign.en.md",
                "title: The sign\n---\n![The sign](gauge.png)\n\nText.\n",
            ),
        ],
    );
}

#[test]
fn references_of_hugo_find_pages_whatever_their_capitals() {
    moves(
        System::Hugo,
        &[
            ("hugo.toml", "baseURL = 'https://water.example/'"),
            ("content/_index.md", "---\ntitle: Water\n---\n"),
            ("content/places/Dam.md", "---\ntitle: Dam\n---\n"),
            (
                "content/a.md",
                "---\ntitle: A\n---\n[dam]({{< relref \"places/dam#sill\" >}})\n",
            ),
        ],
        &[("content/a.en.md", "(/places/Dam.md#sill)")],
    );
}

#[test]
fn figures_show_files_from_the_top_where_the_old_site_has_them_there() {
    moves(
        System::Hugo,
        &[
            ("hugo.toml", "baseURL = 'https://water.example/'"),
            ("static/img/dam (1).png", "x"),
            ("content/_index.md", "---\ntitle: Water\n---\n"),
            (
                "content/b/index.md",
                "---\ntitle: B\n---\n{{< figure src=\"img/near.png\" caption=\"N\" >}}\n",
            ),
            ("content/b/img/near.png", "x"),
            (
                "content/news/a.md",
                "---\ntitle: A\n---\n{{< figure src=\"img/dam%20%281%29.png\" caption=\"The &quot;dam&quot;\" >}}\n",
            ),
        ],
        &[
            (
                "content/news/a.en.md",
                "<figure src=\"/img/dam (1).png\" alt='The \"dam\"' />",
            ),
            ("content/b/index.en.md", "<figure src=\"img/near.png\""),
        ],
    );
}

#[test]
fn of_addresses_that_differ_in_capitals_one_is_led_on() {
    moves(
        System::Hugo,
        &[
            ("hugo.toml", "baseURL = 'https://water.example/'"),
            ("content/_index.md", "---\ntitle: Water\n---\n"),
            (
                "content/dam.md",
                "---\ntitle: Dam\naliases: [/Dam/, /old/dam/, /Old/Dam/]\n---\n",
            ),
        ],
        &[("content/dam.en.md", "aliases:\n- /old/dam/\n---")],
    );
}

#[test]
fn homes_that_list_what_a_language_has_are_not_held_against_each_other() {
    moves(
        System::Hugo,
        &[
            (
                "hugo.toml",
                "baseURL = 'https://water.example/'\ndefaultContentLanguageInSubdir = true\n[languages.en]\n[languages.fr]\n",
            ),
            ("content/v1.md", "---\ntitle: One\naliases: [/en/]\n---\n"),
            ("content/v1.fr.md", "---\ntitle: Un\naliases: [/fr/]\n---\n"),
            ("content/v2.md", "---\ntitle: Two\naliases: [/en/]\n---\n"),
        ],
        &[
            ("content/_index.fr.md", "- [Un](/fr/v1/)\n"),
            (
                "content/_index.en.md",
                "allow:\n  - parity-figures\n  - parity-links\n",
            ),
        ],
    );
}
