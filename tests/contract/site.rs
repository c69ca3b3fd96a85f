//! The site of `site.txt`, in three languages, in a folder of its own, and the binary to build it.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Prints everything that a template sees.
pub const DUMP: &str = "DUMP {{ __tera_context | safe }}";
/// The templates of the site's theme.
pub const TEMPLATES: &[&str] = &[
    "page",
    "flood",
    "section",
    "home",
    "term",
    "taxonomy",
    "search",
    "changes",
    "redirect",
    "languages",
    "404",
];

/// Where Debian installs them (`fonts-noto-core`).
const NOTO: &str = "/usr/share/fonts/truetype/noto";

pub struct Site {
    pub root: tempfile::TempDir,
}

impl Site {
    pub fn new() -> Self {
        let site = Site {
            root: tempfile::tempdir().unwrap(),
        };
        for file in include_str!("site.txt").split("=== ").skip(1) {
            let (path, text) = file.split_once('\n').unwrap();
            let langs = ["ar", "fr", "en"];
            for lang in langs.iter().take(if path.contains("LANG") { 3 } else { 1 }) {
                site.put(&path.replace("LANG", lang), &text.replace("LANG", lang));
            }
        }
        // The original is no translation of itself.
        let french = site.text("content/news/flood/index.fr.md").unwrap();
        let english = french.replace("of: fr", "of: en");
        site.put("content/news/flood/index.fr.md", &english);
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        site.copy(
            &repository.join("content/news/flood-gauge.jpg"),
            "content/news/flood/p.jpg",
        );
        for (font, own) in [
            ("NotoNaskhArabic-Regular", "naskh"),
            ("NotoSans-Regular", "sans"),
        ] {
            site.copy(
                &Path::new(NOTO).join(format!("{font}.ttf")),
                &format!("themes/bare/fonts/{own}.ttf"),
            );
        }
        for name in TEMPLATES {
            site.put(
                &format!("themes/bare/templates/{name}.html"),
                "<p>a page</p>",
            );
        }
        site.put(
            "themes/bare/templates/card.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>",
        );
        site
    }

    pub fn put(&self, path: &str, text: &str) {
        let path = self.root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn text(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.root.path().join(path)).ok()
    }

    fn copy(&self, from: &Path, to: &str) {
        let bytes = fs::read(from).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
        let to = self.root.path().join(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, bytes).unwrap();
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_diwan"))
            .env("DIWAN_LANG", "en")
            .current_dir(self.root.path())
            .env("DIWAN_LANG", "en")
            .args(args)
            .output()
            .unwrap()
    }

    /// Builds it; gives the files by their paths, those that are text with their text.
    pub fn built(&self) -> Vec<(String, String)> {
        let output = self.run(&["build"]);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let public = self.root.path().join("public");
        let name = |path: &PathBuf| {
            path.strip_prefix(&public)
                .unwrap()
                .to_string_lossy()
                .into_owned()
        };
        let files = files(&public).into_iter();
        files
            .map(|path| (name(&path), fs::read_to_string(&path).unwrap_or_default()))
            .collect()
    }

    /// The page at the front of the English book.
    pub fn book(&self) -> String {
        let output = self.run(&[
            "bundle", "--format", "epub", "--lang", "en", "--out", "b.epub",
        ]);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let file = fs::File::open(self.root.path().join("b.epub")).unwrap();
        let mut archive = zip::ZipArchive::new(file).unwrap();
        let mut all = String::new();
        for at in 0..archive.len() {
            let mut text = String::new();
            if archive
                .by_index(at)
                .unwrap()
                .read_to_string(&mut text)
                .is_ok()
            {
                all.push_str(&text);
            }
        }
        all
    }

    /// The hint of the finding about a word.
    pub fn hint_for(&self, word: &str) -> String {
        let output = self.run(&["check", "--format", "json"]);
        let said = String::from_utf8(output.stdout).unwrap();
        let about = |line: &&str| line.contains(word) && line.contains("unknown-key");
        let line = said.lines().find(about).unwrap_or_else(|| panic!("{said}"));
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        finding["hint"].as_str().unwrap_or_default().to_owned()
    }
}

/// All files below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => all.extend(files(&path)),
            false => all.push(path),
        }
    }
    all.sort();
    all
}
