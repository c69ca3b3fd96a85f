//! Small old sites in a few texts, and what of them must stand in which new file.

mod kept;
mod left_out;
mod numbers;

use std::collections::BTreeMap;

use super::{NewContent, Old, System, import};

/// A site made of these files has, in each of the files beside, these words.
#[track_caller]
fn moves(system: System, files: &[(&str, &str)], expected: &[(&str, &str)]) {
    let files: BTreeMap<&str, &str> = files.iter().copied().collect();
    let read = |path: &str| files.get(path).map(|text| text.as_bytes().to_vec());
    let old = Old::new(files.keys().map(|path| (*path).to_owned()), &read);
    let (made, _) = import(system, &old).unwrap();
    for (path, words) in expected {
        let Some(NewContent::Text(text)) = made.get(*path) else {
            panic!("no {path} among {:?}", made.keys());
        };
        assert!(text.contains(words), "{path}: {text}");
    }
}

#[test]
fn what_a_section_keeps_back_stays_a_draft() {
    moves(
        System::Hugo,
        &[
            (
                "hugo.toml",
                "baseURL = \"https://water.example/\"\n[[cascade]]\nexpiryDate = \"2031-01-01\"\n[cascade._target]\npath = \"/news/**\"",
            ),
            ("content/_index.md", "---\ntitle: Water\n---\n"),
            (
                "content/news/_index.md",
                "---\ntitle: News\ncascade:\n- draft: true\n  _target: { path: '/news/secret*' }\n---\n",
            ),
            ("content/news/secret-plan.md", "---\ntitle: Plan\n---\nx\n"),
            ("content/news/dam.md", "---\ntitle: Dam\n---\nx\n"),
        ],
        &[
            ("content/news/secret-plan.en.md", "draft: true"),
            (
                "content/news/dam.en.md",
                "title: Dam\nexpires_at: 2031-01-01\n---",
            ),
        ],
    );
}

#[test]
fn what_is_handed_to_one_of_several_folders_is_not_handed_to_all() {
    moves(
        System::Hugo,
        &[
            (
                "hugo.toml",
                "baseURL = \"https://water.example/\"\n[[cascade]]\ndraft = true\n[cascade.target]\npath = '{,/**}/parts{,/**}'",
            ),
            ("content/_index.md", "---\ntitle: Water\n---\n"),
            ("content/news/dam.md", "---\ntitle: Dam\n---\nx\n"),
            ("content/news/parts/a.md", "---\ntitle: A\n---\nx\n"),
        ],
        &[
            ("content/_index.en.md", "---\ntitle: Water\n---"),
            ("content/news/dam.en.md", "---\ntitle: Dam\n---"),
            ("content/news/parts/a.en.md", "draft: true"),
        ],
    );
}

#[test]
fn a_language_without_a_home_page_gets_one_that_leads_where_its_address_led() {
    moves(
        System::Hugo,
        &[
            (
                "hugo.toml",
                "baseURL = \"https://water.example/\"\ndefaultContentLanguageInSubdir = true\n[languages.en]\n[languages.fr]\n",
            ),
            ("content/_index.en.md", "---\ntitle: Water\n---\n"),
            (
                "content/dam.fr.md",
                "---\ntitle: Le barrage\naliases: [/fr/]\n---\nx\n",
            ),
        ],
        &[("content/_index.fr.md", "- [Le barrage](/fr/dam/)")],
    );
}

#[test]
fn lists_of_categories_that_are_called_alike_are_numbered_in_the_order_of_the_sidebar() {
    let category = |position: u32| {
        format!(
            "{{ \"label\": \"Wells\", \"position\": {position}, \"link\": {{ \"type\": \"generated-index\" }} }}"
        )
    };
    let (first, second) = (category(1), category(2));
    moves(
        System::Docusaurus,
        &[
            (
                "docusaurus.config.js",
                "module.exports = { title: 'Water', url: 'https://water.example', baseUrl: '/' };",
            ),
            ("docs/a/_category_.json", second.as_str()),
            ("docs/a/dam.md", "# Dam\n"),
            ("docs/b/_category_.json", first.as_str()),
            ("docs/b/pump.md", "# Pump\n"),
        ],
        &[
            ("content/docs/a/_index.en.md", "category/wells-1"),
            ("content/docs/b/_index.en.md", "category/wells/"),
        ],
    );
}

#[test]
fn one_file_of_the_plug_in_of_translations_is_a_page_in_each_language() {
    moves(
        System::Jekyll,
        &[
            (
                "_config.yml",
                "url: https://water.example\nlanguages: [en, ar, fr]\nplugins: [jekyll-multiple-languages-plugin]\n",
            ),
            (
                "index.md",
                "---\ntitle: home.title\n---\n{% t home.words %}\n",
            ),
            (
                "guide/tap.md",
                "---\ntitle: Tap\n---\n{% tf guide/tap.md %}\n\n{% include box.html words=\"As *told*\" %}\n",
            ),
            ("_includes/box.html", "> {{ include.words }}\n"),
            ("_i18n/en.yml", "home: { title: Water, words: Welcome }\n"),
            ("_i18n/ar.yml", "home: { title: المياه, words: أهلاً }\n"),
            ("_i18n/fr.yml", "other: x\n"),
            ("_i18n/en/guide/tap.md", "Turn the tap\n"),
            ("_i18n/fr/guide/tap.md", "Ouvrez le robinet\n"),
        ],
        &[
            ("content/_index.ar.md", "title: المياه\n---\nأهلاً"),
            ("content/_index.en.md", "title: Water\n---\nWelcome"),
            ("content/guide/tap.en.md", "Turn the tap\n\n> As *told*"),
            ("content/guide/tap.fr.md", "Ouvrez le robinet"),
        ],
    );
}

#[test]
fn pages_of_posts_pair_by_their_addresses() {
    moves(
        System::Jekyll,
        &[
            (
                "_config.yml",
                "url: https://water.example\nlanguages: [en, ar]\n",
            ),
            ("index.md", "---\ntitle: Water\n---\n"),
            (
                "dam.md",
                "---\ntitle: Dam\npermalink: /en/dam/\nlang: en\n---\nx\n",
            ),
            (
                "_posts/2024-01-02-sadd.md",
                "---\ntitle: السد\npermalink: /ar/dam/\nlang: ar\ntags: ماء سد\n---\nx\n",
            ),
        ],
        &[("content/dam.ar.md", "tags:\n- ماء\n- سد")],
    );
}

#[test]
fn pages_lie_beside_the_settings() {
    moves(
        System::Mkdocs,
        &[
            (
                "mkdocs.yml",
                "site_name: Water\ndocs_dir: .\nextra:\n  alternate:\n    - { name: English, lang: en }\n    - { name: فارسی, lang: fa }\n",
            ),
            ("en/index.md", "# Water\n\n--8<--\nparts/a.md\n--8<--\n"),
            ("fa/index.md", "# آب\n"),
            ("parts/a.md", "A part\n"),
        ],
        &[
            ("content/_index.en.md", "A part"),
            ("content/_index.fa.md", "title: آب"),
        ],
    );
}

#[test]
fn settings_of_the_look_are_not_those_of_the_pages() {
    moves(
        System::Docusaurus,
        &[
            (
                "docusaurus.config.js",
                "module.exports = { url: 'https://water.example', i18n: { defaultLocale: 'fr', locales: ['fr', 'ar'] }, themeConfig: { docs: { sidebar: {} } }, presets: [['classic', { docs: { routeBasePath: '/' } }]], plugins: [['@docusaurus/plugin-content-docs', { id: 'team', path: 'team', routeBasePath: 'team' }]] }",
            ),
            (
                "docs/guide/one.mdx",
                "# Un\n\nimport Part from './_part.mdx';\n\n<Part />\n\n[deux](/guide/two)\n",
            ),
            ("docs/guide/_part.mdx", "Partie **commune**\n"),
            ("docs/three.md", "# Trois\n\n[un](/guide/one.mdx)\n"),
            ("docs/guide/two.md", "# Deux\n"),
            ("team/who.md", "# Qui\n"),
            (
                "i18n/ar/docusaurus-plugin-content-docs-team/current/who.md",
                "# من\n",
            ),
        ],
        &[
            (
                "content/guide/one.fr.md",
                "Partie **commune**\n\n[deux](/guide/two)",
            ),
            ("content/team/who.ar.md", "title: من"),
            ("content/three.fr.md", "[un](/guide/one)"),
        ],
    );
    moves(
        System::Vitepress,
        &[
            (
                "docs/.vitepress/config.mts",
                "export default { title: 'Water', themeConfig: { search: { options: { locales: { ar: { translations: { button: 'x' } } }, tokenize: (s) => s.split(/[ '\"]/) } } }, locales: { root: { label: 'English', lang: 'en' }, ar: { label: 'العربية', lang: 'ar' } } }",
            ),
            (
                "docs/index.md",
                "---\nlayout: home\nhero: { name: Water, tagline: Clean for all }\nfeatures: [{ title: Safe, details: Tested each day }]\n---\n",
            ),
            ("docs/ar/index.md", "# المياه\n\n<<< @/tap.js\n"),
            ("docs/tap.js", "open()\n"),
            ("docs/ar/tap.md", "# صنبور\n"),
            ("docs/ar/open.md", "# فتح\n\n[صنبور](/ar/tap.md)\n"),
        ],
        &[
            (
                "content/_index.en.md",
                "Clean for all\n\n**Safe**\n\nTested each day",
            ),
            ("content/_index.ar.md", "```js\nopen()\n```"),
            ("content/open.ar.md", "[صنبور](/tap)"),
        ],
    );
    moves(
        System::Starlight,
        &[
            (
                "astro.config.mjs",
                "export default { site: 'https://water.example', integrations: [starlight({ title: 'Water', locales: { root: { label: 'English', lang: 'en' }, 'pt-br': { label: 'Português', lang: 'pt-BR' } } })] }",
            ),
            (
                "src/content/docs/index.mdx",
                "---\ntitle: Water\nhero: { tagline: Clean for all }\n---\n",
            ),
            (
                "src/content/docs/pt-BR/index.mdx",
                "---\ntitle: Água\n---\n",
            ),
        ],
        &[
            ("content/_index.pt-BR.md", "title: Água"),
            ("content/_index.en.md", "Clean for all"),
        ],
    );
}

#[test]
fn settings_that_repeat_a_key_are_read_as_their_own_system_read_them() {
    moves(
        System::Mkdocs,
        &[
            (
                "mkdocs.yml",
                "site_name: Water\nsite_url: https://water.example/\nplugins:\n- i18n:\n    docs_structure: suffix\n    languages:\n    - { locale: en, default: true }\n    - locale: ar\n      nav_translations:\n        Tap: صنبور\n        Tap: الصنبور\nnav:\n- Tap: tap.md\n",
            ),
            ("docs/index.en.md", "# Water\n"),
            ("docs/tap.en.md", "Turn it\n"),
            ("docs/tap.ar.md", "أدره\n"),
        ],
        &[
            ("content/tap.ar.md", "title: الصنبور\n---\nأدره"),
            ("content/tap.en.md", "title: Tap\n---\nTurn it"),
        ],
    );
}

#[test]
fn a_language_without_data_of_its_own_borrows_a_locale() {
    moves(
        System::Hugo,
        &[
            (
                "hugo.toml",
                "baseURL = \"https://water.example/\"\n[languages.en]\nweight = 1\n[languages.pr]\nweight = 2\n[languages.kab]\nweight = 3\n",
            ),
            ("content/_index.en.md", "---\ntitle: Water\n---\n"),
            ("content/tap.pr.md", "---\ntitle: شیر\n---\nآب تمیز است\n"),
            (
                "content/tap.kab.md",
                "---\ntitle: Aman\n---\nAman zeddigen\n",
            ),
        ],
        &[
            ("content/tap.pr-Arab.md", "آب تمیز است"),
            ("content/tap.kab.md", "Aman zeddigen"),
            ("site.yaml", "pr-Arab:\n    locale: ar\n    prefix: pr\n"),
            ("site.yaml", "kab:\n    locale: en\n"),
        ],
    );
}

#[test]
fn folders_of_translations_are_languages_though_nothing_says_so() {
    moves(
        System::Vitepress,
        &[
            (
                "docs/.vitepress/config.mts",
                "import * as all from './configs/all.ts';\nexport default { title: 'Water', cleanUrls: true, locales: { ...all.english, ...all.french } }",
            ),
            (
                "docs/.vitepress/configs/all.ts",
                "export const english: LocaleConfig = { root: { label: 'English', lang: 'en-GB' } };\nexport const french: LocaleConfig = { fr: { label: 'Français', lang: 'fr-FR' } };",
            ),
            ("docs/README.md", "# Water\n"),
            ("docs/tap.md", "# Tap\n"),
            ("docs/api/index.md", "# For programs\n"),
            ("docs/fr/tap.md", "# Robinet\n"),
            ("docs/ar-SA/README.md", "# المياه\n"),
            ("docs/ar-SA/tap.md", "# صنبور\n"),
        ],
        &[
            ("content/tap.fr-FR.md", "title: Robinet"),
            ("content/tap.ar-SA.md", "title: صنبور"),
            ("content/api/_index.en-GB.md", "title: For programs"),
            ("site.yaml", "en-GB:\n    prefix: ''\n"),
        ],
    );
}

#[test]
fn addresses_without_a_stroke_lead_to_their_works() {
    moves(
        System::Starlight,
        &[
            (
                "astro.config.mjs",
                "export default { site: 'https://water.example', integrations: [starlight({ title: 'Water', locales: { root: { label: 'English', lang: 'en' }, ar: { label: 'العربية', lang: 'ar' } } })] }",
            ),
            (
                "tsconfig.json",
                "{ \"compilerOptions\": { \"baseUrl\": \".\", // here\n \"paths\": { \"~/*\": [\"./src/*\"] } } }",
            ),
            ("src/assets/dam.png", "x"),
            ("src/content/docs/index.md", "---\ntitle: Water\n---\n"),
            ("src/content/docs/tap.md", "---\ntitle: Tap\n---\n"),
            ("src/content/docs/well.md", "---\ntitle: Well\n---\n"),
            ("src/content/docs/ar/tap.md", "---\ntitle: صنبور\n---\n"),
            (
                "src/content/docs/ar/index.md",
                "---\ntitle: المياه\n---\n[صنبور](/ar/tap) [بئر](/ar/well#depth)\n\n![سد](~/assets/dam.png)\n",
            ),
        ],
        &[(
            "content/_index.ar.md",
            "[صنبور](/tap) [بئر](/well#depth)\n\n![سد](/assets/dam.png)",
        )],
    );
}

#[test]
fn an_address_with_a_number_at_its_end_is_no_file() {
    moves(
        System::Jekyll,
        &[
            (
                "_config.yml",
                "url: https://water.example\npermalink: /en/:year-:title\n",
            ),
            ("index.md", "---\ntitle: Water\n---\n"),
            (
                "_posts/2024-01-02-pump-0.9.4.md",
                "---\ntitle: Pump\nredirect_from: [/pump.htm, /pump-0.9]\n---\nx\n",
            ),
        ],
        &[(
            "content/news/pump-0.9.4.en.md",
            "aliases:\n- /en/2024-pump-0.9.4/\n- /pump.htm\n- /pump-0.9/\n",
        )],
    );
}
