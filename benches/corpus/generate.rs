//! The corpus: works in three languages, of about 700 words each, with headings, lists, tables, footnotes and links.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

const SETTINGS: &str = "title: { ar: وزارة, fr: Ministère, en: Ministry }
base_url: https://www.example.org
time_zone: Africa/Tunis
languages:
  ar: { locale: ar-TN, fallback: [fr, en] }
  fr: { locale: fr-FR, fallback: [en] }
  en: { locale: en-GB, fallback: [fr] }
menus: { main: [s0, s1, s2, s3, s4] }
taxonomies: [tags]
";

/// As many in each language, the figures at the same places: what is put together of them by the same chance says the same
/// figures in all languages, as translations do, and `check` has to compare them and not to tell of them.
const WORDS: [(&str, &[&str]); 3] = [
    (
        "ar",
        &[
            "تعلن",
            "الوزارة",
            "عن",
            "انطلاق",
            "أشغال",
            "صيانة",
            "السد",
            "وتدعو",
            "السكان",
            "إلى",
            "متابعة",
            "نشرات",
            "مركز",
            "الإنذار",
            "في",
            "المناطق",
            "المعنية",
            "خلال",
            "الأسبوع",
            "المقبل",
            "وفق",
            "القانون",
            "المتعلق",
            "بحماية",
            "المياه",
            "والأنهار",
            "بعد",
            "شهر",
            "12",
            "2026",
        ],
    ),
    (
        "fr",
        &[
            "le",
            "ministère",
            "annonce",
            "des",
            "travaux",
            "sur",
            "le",
            "barrage",
            "et",
            "invite",
            "les",
            "habitants",
            "à",
            "suivre",
            "bulletins",
            "du",
            "centre",
            "d'alerte",
            "dans",
            "zones",
            "concernées",
            "pendant",
            "la",
            "semaine",
            "selon",
            "loi",
            "relative",
            "eau",
            "12",
            "2026",
        ],
    ),
    (
        "en",
        &[
            "the",
            "ministry",
            "announces",
            "works",
            "on",
            "the",
            "dam",
            "and",
            "invites",
            "residents",
            "to",
            "follow",
            "bulletins",
            "from",
            "warning",
            "centre",
            "in",
            "areas",
            "concerned",
            "during",
            "next",
            "week",
            "under",
            "law",
            "on",
            "water",
            "protection",
            "rivers",
            "12",
            "2026",
        ],
    ),
];

const SECTIONS: usize = 20;
const TAGS: usize = 40;

/// Writes a site of `works` works in three languages.
pub fn corpus(root: &Path, works: usize) -> io::Result<()> {
    fs::create_dir_all(root)?;
    fs::write(root.join("site.yaml"), SETTINGS)?;
    let content = root.join("content");
    for (lang, words) in WORDS {
        write(
            &content.join(format!("_index.{lang}.md")),
            &format!("---\ntitle: {}\n---\n", words[1]),
        )?;
        for section in 0..SECTIONS {
            let text = format!("---\ntitle: {} {section}\n---\n", words[3]);
            write(&content.join(format!("s{section}/_index.{lang}.md")), &text)?;
        }
        for tag in 0..TAGS {
            let text = format!("---\ntitle: {} {tag}\n---\n", words[6]);
            write(&content.join(format!("tags/t{tag}.{lang}.md")), &text)?;
        }
        for work in 0..works {
            let path = content.join(format!("s{}/w{work}.{lang}.md", work % SECTIONS));
            write(&path, &document(words, work, works))?;
        }
    }
    let sections: String = (0..SECTIONS).fold(String::from("sections:\n"), |mut text, section| {
        let _ = writeln!(text, "  s{section}: {{ paginate: 20 }}");
        text
    });
    fs::write(
        root.join("site.yaml"),
        format!("{SETTINGS}{sections}  tags: {{ paginate: 20 }}\n"),
    )
}

/// The same site with an index of search or without.
pub fn set_search(root: &Path, search: bool) -> io::Result<()> {
    const OFF: &str = "search: false\n";
    let settings = root.join("site.yaml");
    let text = fs::read_to_string(&settings)?;
    let text = text.trim_end_matches(OFF);
    fs::write(settings, [text, if search { "" } else { OFF }].concat())
}

/// Adds a sentence to one page.
pub fn edit(root: &Path) -> io::Result<()> {
    let page = root.join("content/s0/w0.fr.md");
    let text = fs::read_to_string(&page)?;
    fs::write(page, text + "\nUne phrase de plus.\n")
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

fn document(words: &[&str], work: usize, works: usize) -> String {
    let mut random = Random(work as u64 * 7919 + 17);
    let mut text = String::with_capacity(8 * 1024);
    let day = work % 28 + 1;
    let month = work / 28 % 12 + 1;
    let year = 2012 + work % 14;
    let _ = write!(
        text,
        "---\ntitle: {}\ndate: {year}-{month:02}-{day:02}\ntype: news\ntags: [t{}, t{}]\n---\n",
        sentence(&mut random, words, 6),
        work % TAGS,
        (work * 7 + 1) % TAGS
    );
    for part in 0..5 {
        let _ = write!(text, "## {}\n\n", sentence(&mut random, words, 4));
        for _ in 0..2 {
            let _ = write!(
                text,
                "{}. **{}** {}",
                sentence(&mut random, words, 30),
                sentence(&mut random, words, 2),
                sentence(&mut random, words, 14)
            );
            let other = (work + part * 20 + 20) / 20 * 20 % works + work % 20;
            let other = if other < works && other % 20 == work % 20 {
                other
            } else {
                work
            };
            let _ = write!(
                text,
                " [{}](w{other}.md).\n\n",
                sentence(&mut random, words, 3)
            );
        }
        for _ in 0..4 {
            let _ = writeln!(text, "- {}", sentence(&mut random, words, 8));
        }
        text.push('\n');
    }
    text.push_str("| a | b | c |\n| --- | ---: | :--- |\n");
    for row in 0..6 {
        let _ = writeln!(
            text,
            "| {} | {} | {} |",
            sentence(&mut random, words, 2),
            row * 37,
            sentence(&mut random, words, 3)
        );
    }
    let _ = write!(
        text,
        "\n{}[^1]\n\n[^1]: {}\n",
        sentence(&mut random, words, 20),
        sentence(&mut random, words, 10)
    );
    text
}

fn sentence(random: &mut Random, words: &[&str], length: usize) -> String {
    let words: Vec<&str> = (0..length)
        .map(|_| words[random.below(words.len())])
        .collect();
    words.join(" ")
}

/// A small generator of numbers, the same on every machine (Knuth's MMIX constants).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % limit as u64).unwrap_or(0)
    }
}
