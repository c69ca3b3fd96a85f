//! What people, programs and time do to a site between two builds, drawn at random; the same from the same seed.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Draws edits and makes them.
pub struct Editor {
    state: u64,
    root: PathBuf,
    /// The hour of the build, counted from the first.
    pub hours: i64,
    /// Whether drafts are shown.
    pub drafts: bool,
}

const LANGS: [&str; 3] = ["ar", "fr", "en"];

impl Editor {
    pub fn new(seed: u64, root: &Path) -> Self {
        Editor {
            state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1,
            root: root.into(),
            hours: 0,
            drafts: false,
        }
    }

    /// A number below `end` (xorshift64*).
    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        (self.state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % end
    }

    /// Does something, and says what.
    pub fn edit(&mut self) -> String {
        match self.below(32) {
            24..=26 => self.sentence(),
            0..=4 => self.body(),
            5 | 6 => self.front("title", |word| format!("Titre {word}")),
            7 => self.front("description", |word| format!("Description {word}")),
            8 => self.front("date", |word| format!("2026-07-{:02}", word % 28 + 1)),
            9 => self.front("publish_at", |word| {
                format!("2026-11-24T{:02}:30", word % 24)
            }),
            10 => self.front("expires_at", |word| format!("2026-11-{:02}", word % 28 + 1)),
            11 => self.front("tags", |word| format!("[t{}, t{}]", word % 3, word % 5)),
            12 => self.front("draft", |word| (word % 2 == 0).to_string()),
            13 => self.new_page(),
            14 => self.rename(),
            15 => self.remove(),
            16 | 28 | 29 => self.template(),
            17 | 30 | 31 => self.message(),
            18 => self.settings(),
            19 => self.file(),
            20 => self.unseen(),
            21 => self.time(),
            22 => self.damage(),
            _ => self.tamper(),
        }
    }

    fn word(&mut self) -> usize {
        self.below(10_000)
    }

    fn pages(&self) -> Vec<PathBuf> {
        let mut pages = files(&self.root.join("content"));
        pages.retain(|page| page.extension().is_some_and(|it| it == "md"));
        pages
    }

    fn page(&mut self) -> PathBuf {
        let pages = self.pages();
        pages[self.below(pages.len())].clone()
    }

    /// Links, headings, components and pictures come and go with sentences.
    fn body(&mut self) -> String {
        let (page, word) = (self.page(), self.word());
        let text = fs::read_to_string(&page).unwrap();
        let more = match self.below(8) {
            0 => format!("## Partie {word} {{#p{word}}}\n"),
            1 => "[](/news/item0)\n".to_owned(),
            2 => format!("Voir [lien {word}](/news/)\n"),
            3 => "![dessin](/news/photo.svg)\n".to_owned(),
            4 => format!("- un[^n{word}]\n\n[^n{word}]: note\n\n- {{{{ <mark /> }}}}\n"),
            5 => format!("سدّ {word} والنهر\n"),
            _ => format!("Une phrase {word}.\n"),
        };
        let kept = match self.below(3) {
            // The first words of a page may be its summary.
            0 => text.split("\n---\n").next().unwrap_or("").to_owned() + "\n---\n",
            _ => text,
        };
        put(&page, &format!("{kept}\n{more}"));
        format!("body of {}: {more}", page.display())
    }

    /// What nobody sees but those who read the page: at its end, behind what may be its summary.
    fn sentence(&mut self) -> String {
        let (page, word) = (self.page(), self.word());
        let text = fs::read_to_string(&page).unwrap();
        let more = match self.below(4) {
            0 => format!("\nالسدّ {word} على النهر.\n"),
            1 => format!("\n1. un\n2. *{word}*\n"),
            2 => text.split("\n\n").last().unwrap_or_default().to_owned(),
            _ => format!("\nEncore une phrase, {word} 71 551 225.\n"),
        };
        put(&page, &format!("{text}\nUne phrase.\n{more}"));
        format!("sentence in {}: {more}", page.display())
    }

    fn front(&mut self, key: &str, value: impl Fn(usize) -> String) -> String {
        let (page, word) = (self.page(), self.word());
        let text = fs::read_to_string(&page).unwrap();
        let is_section = page
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with("_index");
        if is_section && !["title", "description"].contains(&key) {
            return "nothing".to_owned();
        }
        let begins = format!("{key}:");
        let mut lines: Vec<&str> = text
            .lines()
            .filter(|line| !line.starts_with(&begins))
            .collect();
        let line = format!("{key}: {}", value(word));
        let is_kept = key == "title" || self.below(4) > 0;
        if is_kept {
            lines.insert(1, &line);
        }
        put(&page, &(lines.join("\n") + "\n"));
        format!("{line} in {} ({is_kept})", page.display())
    }

    fn new_page(&mut self) -> String {
        let (number, lang) = (self.below(12), LANGS[self.below(3)]);
        let folder = ["news", "tags", "news/more"][self.below(3)];
        let page = self
            .root
            .join(format!("content/{folder}/new{number}.{lang}.md"));
        let text = format!(
            "---\ntitle: New {number}\ndate: 2026-07-{:02}\n---\n\nText\n",
            number + 1
        );
        put(&page, &text);
        format!("new {}", page.display())
    }

    fn rename(&mut self) -> String {
        let (page, number) = (self.page(), self.below(20));
        let name = page.file_name().unwrap().to_str().unwrap().to_owned();
        let lang = name.rsplit('.').nth(1).unwrap();
        let to = page.with_file_name(format!("moved{number}.{lang}.md"));
        if !name.starts_with("_index") {
            fs::rename(&page, &to).unwrap();
        }
        format!("{} moved to {}", page.display(), to.display())
    }

    fn remove(&mut self) -> String {
        let page = self.page();
        let name = page.file_name().unwrap().to_str().unwrap();
        if name.starts_with("new") || name.starts_with("moved") {
            fs::remove_file(&page).unwrap();
        }
        format!("removed {name}")
    }

    /// Templates name each other, components and messages, in all the ways there are.
    fn template(&mut self) -> String {
        let word = self.word();
        let shown = match self.below(7) {
            0 => "{{ t(id=\"word-a\") }}",
            1 => "{{ t(id=\"word-\" ~ \"b\", isolate=false) }}",
            2 => "{% set name = \"word-c\" %}{{ t(id=name) }}",
            3 => "{{ t(id=\"word-a\", lang=\"fr\") }}",
            4 => "{% include \"line.html\" %}",
            5 => "{{ <mark /> }}",
            _ => "",
        };
        let (path, text) = match self.below(7) {
            0 => ("templates/term.html", "{% extends \"section.html\" %}"),
            1 => (
                "templates/section.html",
                "<p>WORD {{ page.title }}</p>SHOWN",
            ),
            2 => (
                "templates/404.html",
                "<p>WORD {{ t(id=\"not-found-title\") }}</p>SHOWN",
            ),
            3 => (
                "templates/note.html",
                "<p>{{ page.title }}</p>{{ page.content }}SHOWN",
            ),
            4 => ("templates/line.html", "<p>WORD {{ t(id=\"word-b\") }}</p>"),
            5 => (
                "templates/components/mark.html",
                "{% component mark() %}<b>WORD {{ t(id=\"word-c\") }}</b>{% endcomponent mark %}",
            ),
            _ => ("styles/extra.css", "p { margin: WORDpx }"),
        };
        let text = text
            .replace("WORD", &word.to_string())
            .replace("SHOWN", shown);
        let file = self.root.join("themes/ministry").join(path);
        // What others name stays: a theme that lacks it prints nothing.
        let is_named = ["line", "mark", "note"]
            .iter()
            .any(|it| path.ends_with(&format!("{it}.html")));
        match !is_named && file.exists() && self.below(3) == 0 {
            true => fs::remove_file(&file).unwrap(),
            false => put(&file, &text),
        }
        format!("template {path} {text}")
    }

    /// Messages come and go, and stand in each other; English has them all.
    fn message(&mut self) -> String {
        let (word, lang) = (self.word(), LANGS[self.below(3)]);
        let mut text = format!("-site = Agence {}\nword-a = Mot {}\n", word % 7, word % 5);
        for line in [
            "word-b = { word-a } { -site }\n".to_owned(),
            "word-c = { -site }\n    .hint = Mot\n".to_owned(),
            format!("own-name = Langue {word}\n"),
            format!("not-found-title = Perdu {word}\n"),
            format!("footnotes-title = Notes {word}\n"),
            format!("# {word}\n"),
        ] {
            if lang == "en" || self.below(3) > 0 {
                text.push_str(&line);
            }
        }
        put(&self.root.join(format!("i18n/{lang}.ftl")), &text);
        format!("messages in {lang}: {text}")
    }

    fn settings(&mut self) -> String {
        let path = self.root.join("site.yaml");
        let (text, word) = (fs::read_to_string(&path).unwrap(), self.word());
        let kept = text
            .lines()
            .filter(|line| !line.starts_with("sections:") && !line.starts_with("extra:"));
        let mut kept: Vec<String> = kept.map(str::to_owned).collect();
        kept.push(format!(
            "sections: {{ news: {{ paginate: {} }} }}",
            2 + word % 4
        ));
        kept.push(format!("extra: {{ word: {word} }}"));
        put(&path, &(kept.join("\n") + "\n"));
        format!("settings {word}")
    }

    fn file(&mut self) -> String {
        let word = self.word();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"9\"/>",
            word % 90 + 10
        );
        let (path, text) = match self.below(3) {
            0 => ("content/news/photo.svg", svg),
            1 => ("content/data/figures.yaml", format!("figure: {word}\n")),
            _ => ("content/news/unused.txt", format!("{word}\n")),
        };
        put(&self.root.join(path), &text);
        format!("file {path} {word}")
    }

    /// A change of bytes that sizes and times do not tell, or a change of times that is none of bytes.
    fn unseen(&mut self) -> String {
        let page = self.page();
        let text = fs::read_to_string(&page).unwrap();
        let time = fs::metadata(&page).unwrap().modified().unwrap();
        let is_change = self.below(2) == 0;
        let swapped = match is_change {
            true => text.replace("phrase", "Phrase").replace("Text", "text"),
            false => text,
        };
        put(&page, &swapped);
        let time = match is_change {
            true => time,
            false => SystemTime::now() - Duration::from_secs(1_000_000),
        };
        let file = fs::File::options().append(true).open(&page).unwrap();
        file.set_modified(time).unwrap();
        format!("unseen in {} ({is_change})", page.display())
    }

    fn time(&mut self) -> String {
        match self.below(4) {
            0 => self.drafts = !self.drafts,
            1 => self.hours -= self.below(30) as i64,
            _ => self.hours += self.below(30) as i64,
        }
        format!("time {} {}", self.hours, self.drafts)
    }

    /// Something happens to the cache.
    fn damage(&mut self) -> String {
        let kind = ["builds", "words"][self.below(2)];
        let records = files(&self.root.join(".diwan-cache").join(kind));
        if records.is_empty() {
            return "nothing".to_owned();
        }
        let record = &records[self.below(records.len())];
        let mut bytes = fs::read(record).unwrap();
        let kind = self.below(5);
        match kind {
            0 => bytes.truncate(self.below(bytes.len().max(1))),
            1 => bytes.clear(),
            2 => {
                let at = self.below(bytes.len().max(1));
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << self.below(8);
                }
            }
            // One of another build.
            3 => bytes = fs::read(&records[self.below(records.len())]).unwrap(),
            _ => {
                fs::remove_dir_all(self.root.join(".diwan-cache")).unwrap();
                return "cache removed".to_owned();
            }
        }
        fs::write(record, bytes).unwrap();
        format!("damage {kind}")
    }

    /// Something happens to what was published.
    fn tamper(&mut self) -> String {
        let mut published = files(&self.root.join("public"));
        // Without the list of its files, Diwan takes none of them for its own, and stops.
        published.retain(|file| !file.ends_with(".diwan-outputs"));
        if published.is_empty() {
            return "nothing".to_owned();
        }
        let file = published[self.below(published.len())].clone();
        match self.below(3) {
            0 => fs::remove_file(&file).unwrap(),
            1 => {
                let time = fs::metadata(&file).unwrap().modified().unwrap();
                let bytes: Vec<u8> = fs::read(&file)
                    .unwrap()
                    .iter()
                    .map(|byte| byte ^ 1)
                    .collect();
                fs::write(&file, bytes).unwrap();
                let file = fs::File::options().append(true).open(&file).unwrap();
                file.set_modified(time).unwrap();
            }
            _ if file.parent() == Some(&self.root.join("public")) => {}
            _ => fs::remove_dir_all(file.parent().unwrap()).unwrap(),
        }
        format!("tampered with {}", file.display())
    }
}

fn put(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

/// The files below a folder, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name();
    let entries = walk.into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.map(|entry| entry.into_path()).collect()
}
