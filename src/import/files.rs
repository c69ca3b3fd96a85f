//! Files of old sites: what goes along, what belongs to the old look, and what says where addresses lead.

use serde_yaml::Value;

use super::model::{OldFile, OldSite};
use super::old::{Old, join, last, parted};
use super::report::{MoveReport, Weight};
use super::values::{self, ValueForm};
use crate::article::is_picture_name;

/// Whether a file belongs to the look or the machinery of the old site: Diwan has its own.
pub fn is_machinery(path: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "css",
        "scss",
        "sass",
        "less",
        "js",
        "mjs",
        "cjs",
        "ts",
        "tsx",
        "jsx",
        "map",
        "woff",
        "woff2",
        "ttf",
        "otf",
        "eot",
        "html",
        "htm",
        "php",
        "xml",
        "xsl",
        "webmanifest",
        "lock",
        "vue",
        "astro",
        "svelte",
        "svgz",
        "swf",
        "wasm",
        "ipynb",
        "sh",
        "py",
        "rb",
        "go",
    ];
    const NAMES: &[&str] = &[
        "robots.txt",
        "CNAME",
        "_headers",
        "_redirects",
        "manifest.json",
        "browserconfig.xml",
        "package.json",
        "package-lock.json",
        "npm-shrinkwrap.json",
        "tsconfig.json",
        "jsconfig.json",
        "deno.json",
        "netlify.toml",
        "wrangler.toml",
        "fly.toml",
        "Cargo.toml",
        "pyproject.toml",
        ".htaccess",
    ];
    let name = last(path);
    let ending = parted(path).1.to_ascii_lowercase();
    name.starts_with('.') || NAMES.contains(&name) || ENDINGS.contains(&ending.as_str())
}

/// Whether a drawing is a font for browsers of old, which lies beside its other forms.
pub fn is_font(old: &Old, path: &str) -> bool {
    let (stem, ending) = parted(path);
    let mut others = ["woff", "woff2", "ttf", "eot"].iter();
    ending.eq_ignore_ascii_case("svg") && others.any(|other| old.has(&format!("{stem}.{other}")))
}

/// Files that the old site published as they lie, below `folder`; gives the redirects that are among them.
pub fn open(
    old: &Old,
    folder: &str,
    files: &mut Vec<OldFile>,
    report: &mut MoveReport,
) -> Vec<(String, String)> {
    let mut redirects = Vec::new();
    let start = match folder.trim_matches('/') {
        "" => String::new(),
        folder => format!("{folder}/"),
    };
    for path in old.below(folder) {
        let to = &path[start.len()..];
        match last(path) {
            "_redirects" => redirects.extend(netlify(old, path, report)),
            _ if is_machinery(to) || is_font(old, path) => report.of_the_look(path),
            _ => files.push(OldFile {
                from: path.to_owned(),
                to: to.to_owned(),
                lang: None,
                address: Some(format!("/{to}")),
                open: true,
            }),
        }
    }
    redirects
}

/// Diwan reads YAML and Markdown below `content` itself, and publishes none as it lies: such files stay, and are told.
pub fn published(site: &mut OldSite, report: &mut MoveReport) {
    site.files.retain(|file| {
        let ending = parted(&file.to).1.to_ascii_lowercase();
        let is_read = matches!(ending.as_str(), "yml" | "yaml" | "md" | "markdown");
        if is_read {
            let message = message!("import-file-not-published");
            report.say(Weight::Person, "file", message, &file.from, None);
        }
        !is_read
    });
}

/// Lines `from to status` of Netlify and Cloudflare.
fn netlify(old: &Old, path: &str, report: &mut MoveReport) -> Vec<(String, String)> {
    let Some((text, _)) = old.text(path) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default();
        let mut words = line.split_whitespace();
        let (Some(from), Some(to)) = (words.next(), words.next()) else {
            continue;
        };
        let rest: Vec<&str> = words.collect();
        let is_plain = !from.contains(['*', ':']) && from.starts_with('/');
        let is_redirect =
            rest.first().is_none_or(|status| status.starts_with('3')) && rest.len() < 2;
        match is_plain && is_redirect {
            true => found.push((from.to_owned(), to.to_owned())),
            false => report.say_of(
                Weight::Person,
                "redirect",
                message!("import-redirect-pattern"),
                (path, Some(number + 1)),
                from,
            ),
        }
    }
    found
}

/// Pictures that templates took from a folder which is not published as such; they go `into` a folder below `content`.
pub fn pictures(old: &Old, folder: &str, into: &str, files: &mut Vec<OldFile>) {
    for path in old.below(folder).filter(|path| is_picture_name(path)) {
        let to = join(into, path[folder.len()..].trim_start_matches('/'));
        let address = Some(format!("/{to}"));
        files.push(OldFile {
            from: path.to_owned(),
            to,
            lang: None,
            address,
            open: false,
        });
    }
}

/// What stays behind: templates and what belongs to them.
pub fn left(old: &Old, folders: &[&str], files: &[OldFile], report: &mut MoveReport) {
    for folder in folders {
        for path in old.below(folder) {
            if !files.iter().any(|file| file.from == path) {
                report.say(
                    Weight::Left,
                    "templates",
                    message!("import-templates-left", folder),
                    path,
                    None,
                );
            }
        }
    }
}

/// Data files, as YAML below `content/data`: templates of a theme can read them there.
pub fn data(old: &Old, folder: &str, report: &mut MoveReport) -> Vec<(String, String)> {
    let mut made = Vec::new();
    for path in old.below(folder) {
        let below = path[folder.len()..].trim_start_matches('/');
        let Some((form, (text, _))) = ValueForm::of(path).zip(old.text(path)) else {
            report.data_left("data", path);
            continue;
        };
        let read = match form {
            ValueForm::Yaml => values::read(&text, form).map(|_| text.clone()),
            _ => values::read(&text, form).map(|value| yaml(&value)),
        };
        match read {
            Ok(yaml) => {
                let to = format!("content/data/{}.yaml", parted(below).0);
                report.say(
                    Weight::Changed,
                    "data",
                    message!("import-data-moved"),
                    path,
                    None,
                );
                made.push((to, yaml));
            }
            Err(fault) => report.unread("data", fault, path),
        }
    }
    made
}

fn yaml(value: &Value) -> String {
    serde_yaml::to_string(value).unwrap_or_default()
}
