//! What a repository may have planted at the names that Diwan uses: nothing outside of the site changes, nothing from
//! outside is published, and nothing hangs.
//!
//! The names are not written down here. Each command is run once under the system's own watch over the folders, which
//! tells every name that comes into being, however short its life; then each command is run again with something at that
//! name. Names with the number of the process in them are planted by a shell that then becomes that process.

#![cfg(unix)]

mod trilingual;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use notify::{RecursiveMode, Watcher};
use trilingual::{Site, said, snapshot};

/// Everything that writes, in an order in which each finds what it needs.
const COMMANDS: [&[&str]; 9] = [
    &["build"],
    &["check"],
    &["accept", "content/news"],
    &["bundle", "--format", "folder"],
    &["bundle", "--format", "zip"],
    &["bundle", "--format", "single"],
    &[
        "bundle",
        "--format",
        "single",
        "--out",
        "one.html",
        "--only",
        "news/item0",
        "--lang",
        "ar",
    ],
    &["bundle", "--format", "epub"],
    &[
        "bundle",
        "--format",
        "epub",
        "--out",
        "one.epub",
        "--only",
        "news/item0",
        "--lang",
        "ar",
    ],
];

/// What stands at a name before a command is run; `theirs` is a folder outside of the site.
type Plant = fn(name: &str) -> String;

const PLANTS: [(&str, Plant); 6] = [
    ("a link to a folder", |name| {
        format!("ln -s \"$THEIRS\" {name}")
    }),
    ("a link to a file", |name| {
        format!("ln -s \"$THEIRS/thesis.odt\" {name}")
    }),
    ("a link to nothing yet", |name| {
        format!("ln -s \"$THEIRS/new\" {name}")
    }),
    ("another name of a file", |name| {
        format!("ln \"$THEIRS/thesis.odt\" {name}")
    }),
    ("a pipe", |name| format!("mkfifo {name}")),
    ("a chain of links", |name| {
        format!("ln -s \"$THEIRS\" \"$THEIRS/../hop\"; ln -s \"$THEIRS/../hop\" {name}")
    }),
];

fn site() -> Site {
    let site = Site::new(1);
    for lang in ["ar", "fr"] {
        let text = format!(
            "---\ntitle: T {lang}\ndate: 2026-07-06\ntranslation: {{ of: en }}\n---\n\n![{lang}](photo.png)\n"
        );
        site.put(&format!("content/news/item0.{lang}.md"), &text);
    }
    // Something dear, so that the cache has something to keep.
    let picture = site.root.path().join("content/news/photo.png");
    let image = image::RgbImage::from_fn(500, 300, |x, y| {
        image::Rgb([x as u8, y as u8, (x * y) as u8])
    });
    image.save(picture).unwrap();
    let page = "---\ntitle: T\ndescription: T\ndate: 2026-07-06\n---\n\n![A square](photo.png)\n";
    site.put("content/news/item0.en.md", page);
    site
}

/// All names that a command makes below a folder, with `$$` for the number of its process.
fn made_by(site: &Site, args: &[&str]) -> BTreeSet<PathBuf> {
    let root = site.root.path().canonicalize().unwrap();
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(sender).unwrap();
    watcher.watch(&root, RecursiveMode::Recursive).unwrap();
    let mut running = site.command(args);
    let running = running.stdout(Stdio::null()).stderr(Stdio::null());
    let mut running = running.spawn().unwrap();
    let process = running.id().to_string();
    assert!(running.wait().unwrap().success(), "{args:?}");
    // What comes last tells that everything before it was told.
    fs::write(root.join("the-last-one"), "").unwrap();
    let mut names = BTreeSet::new();
    loop {
        let event = events
            .recv_timeout(Duration::from_secs(60))
            .unwrap()
            .unwrap();
        if event
            .paths
            .iter()
            .any(|path| path.ends_with("the-last-one"))
        {
            break;
        }
        for path in event.paths {
            let below = path.strip_prefix(&root).unwrap_or(&path);
            names.insert(below.to_str().unwrap().replace(&process, "$$").into());
        }
    }
    fs::remove_file(root.join("the-last-one")).unwrap();
    // A folder may have had something in it before it was watched; then it has it still.
    names.extend(readable(&root).into_iter().map(|(path, _)| path));
    names
}

/// Where something can be planted: all names at the top of the site, and all in the cache and beside texts; of those that
/// differ by a fingerprint or a number only, one.
fn plantable(names: BTreeSet<PathBuf>, fresh: &Site, tried: &mut BTreeSet<String>) -> Vec<String> {
    let mut some = Vec::new();
    for name in names {
        let top = name
            .iter()
            .next()
            .and_then(|top| top.to_str())
            .unwrap_or_default();
        let is_deep = name.iter().count() > 1 && !["content", ".diwan-cache"].contains(&top);
        if name.as_os_str().is_empty() || is_deep || fresh.root.path().join(&name).exists() {
            continue;
        }
        let name = name.to_str().unwrap().to_owned();
        if tried.insert(kind(&name)) {
            some.push(name);
        }
    }
    some
}

/// A name without what differs from one file to the next.
fn kind(name: &str) -> String {
    let is_fingerprint =
        |part: &str| part.len() == 64 && part.bytes().all(|it| it.is_ascii_hexdigit());
    let part = |part: &str| match part {
        part if is_fingerprint(part) => "FINGERPRINT".to_owned(),
        part if part.starts_with("$$-") => "$$-N~".to_owned(),
        part => part.to_owned(),
    };
    let folders = name.split('/');
    let folders = folders.map(|folder| folder.split('.').map(part).collect::<Vec<_>>().join("."));
    folders.collect::<Vec<_>>().join("/")
}

/// Runs a command where a shell has planted something first; the shell becomes the command, so that `$$` is its number.
fn run_planted(site: &Site, script: &str, theirs: &Path, args: &[&str]) -> Output {
    let mut shell = Command::new("sh");
    shell.env("DIWAN_LANG", "en");
    shell.args(["-c", &format!("{script}; exec \"$0\" \"$@\"")]);
    shell.arg(env!("CARGO_BIN_EXE_diwan")).args(args);
    shell.env("THEIRS", theirs).env_remove("SOURCE_DATE_EPOCH");
    shell.current_dir(site.root.path());
    let shell = shell.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = shell.spawn().unwrap();
    let begun = Instant::now();
    while running.try_wait().unwrap().is_none() {
        if begun.elapsed() > Duration::from_secs(120) {
            running.kill().unwrap();
            panic!("{args:?} hangs: {script}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    running.wait_with_output().unwrap()
}

#[test]
fn whatever_is_planted_at_a_name_of_ours_leads_nowhere() {
    let known = site();
    let mut tried = BTreeSet::new();
    for args in COMMANDS {
        for name in plantable(made_by(&known, args), &site(), &mut tried) {
            let name = &name;
            std::thread::scope(|scope| {
                for (what, plant) in PLANTS {
                    scope.spawn(move || try_at(name, what, plant, args));
                }
            });
        }
        // What a command leaves is made anew by the next.
        for left in fs::read_dir(known.root.path()).unwrap() {
            let left = left.unwrap();
            let is_ours = !["site.yaml", "content"].contains(&left.file_name().to_str().unwrap());
            if is_ours && left.file_type().unwrap().is_dir() {
                fs::remove_dir_all(left.path()).unwrap();
            } else if is_ours {
                fs::remove_file(left.path()).unwrap();
            }
        }
    }
    // The watch works: these were seen.
    for name in [
        ".public.diwan-new",
        ".public.diwan-lock",
        ".offline.zip.diwan-new",
        ".diwan-cache",
        ".diwan-cache/.gitignore",
        ".diwan-cache/CACHEDIR.TAG",
        ".diwan-cache/pictures/FINGERPRINT",
        ".diwan-cache/pictures/.FINGERPRINT.$$-N~",
        "content/news/.item0.fr.md.$$-N~",
        "one.epub",
        ".documents.diwan-new",
    ] {
        assert!(tried.contains(name), "{name} is not among {tried:#?}");
    }
}

fn try_at(name: &str, what: &str, plant: Plant, args: &[&str]) {
    let (site, outside) = (site(), tempfile::tempdir().unwrap());
    let theirs = outside.path().join("theirs");
    fs::create_dir_all(theirs.join("fonts")).unwrap();
    let old = std::time::SystemTime::now() - Duration::from_secs(100 * 24 * 60 * 60);
    for file in ["thesis.odt", "fonts/letter.odt", "index.html"] {
        let file = theirs.join(file);
        fs::write(&file, "secretissime").unwrap();
        let file = fs::File::options().append(true).open(file).unwrap();
        file.set_modified(old).unwrap();
    }
    let state = || {
        let files = snapshot(&theirs).into_iter().map(|(path, bytes)| {
            let meta = theirs.join(&path).symlink_metadata().unwrap();
            (path, bytes, meta.modified().unwrap(), meta.permissions())
        });
        files.collect::<Vec<_>>()
    };
    let before = state();
    // A name that only exists while the command runs may lie in a folder that it makes.
    let folder = Path::new(name).parent().unwrap().to_str().unwrap();
    let folder = if folder.is_empty() { "." } else { folder };
    let script = format!("mkdir -p \"{folder}\"; {}", plant(&format!("\"{name}\"")));
    let output = run_planted(&site, &script, &theirs, args);
    let context = format!("{what} at {name}, {args:?}: {}", said(&output));
    assert!(matches!(output.status.code(), Some(0..=2)), "{context}");
    assert_eq!(state(), before, "{context}");
    for (path, bytes) in readable(site.root.path()) {
        let is_theirs = bytes.windows(12).any(|some| some == b"secretissime");
        // What was planted as another name of their file may stay where it was planted, and nowhere else.
        let is_planted = site
            .root
            .path()
            .join(&path)
            .symlink_metadata()
            .is_ok_and(|meta| {
                use std::os::unix::fs::MetadataExt;
                meta.nlink() > 1 && path.to_str().unwrap().starts_with(name)
            });
        assert!(!is_theirs || is_planted, "{} in {context}", path.display());
    }
    if output.status.success() && args == ["build"] {
        let again = site.run(args);
        assert!(again.status.success(), "{context}, then {}", said(&again));
    }
}

/// The regular files of a site with their bytes.
fn readable(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = walkdir::WalkDir::new(root).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    let read = |entry: walkdir::DirEntry| {
        let below = entry.path().strip_prefix(root).unwrap().to_owned();
        (below, fs::read(entry.path()).unwrap())
    };
    files.map(read).collect()
}

#[test]
fn a_link_at_the_former_publication_is_not_taken_for_it() {
    let (site, outside) = (site(), tempfile::tempdir().unwrap());
    fs::write(outside.path().join("letter"), "secretissime").unwrap();
    symlink(outside.path(), site.root.path().join(".public.diwan-old")).unwrap();
    site.build();
    assert!(!site.public().join("letter").exists());
    assert!(outside.path().join("letter").exists());
    assert!(!site.root.path().join(".public.diwan-old").is_symlink());
}

#[test]
fn a_link_in_the_place_of_the_publication_leads_nowhere_outside() {
    for (name, format) in [
        ("public", None),
        ("offline", Some("folder")),
        ("offline.zip", Some("zip")),
        ("books", Some("epub")),
    ] {
        let (site, outside) = (site(), tempfile::tempdir().unwrap());
        let file = outside.path().join("letter");
        fs::write(&file, "theirs").unwrap();
        let to = if name.contains('.') {
            &*file
        } else {
            outside.path()
        };
        symlink(to, site.root.path().join(name)).unwrap();
        let args = match format {
            Some(format) => vec!["bundle", "--format", format],
            None => vec!["build"],
        };
        let output = site.run(&args);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains("unusable-out"), "{}", said(&output));
        assert_eq!(snapshot(outside.path()).len(), 1);
        assert_eq!(fs::read_to_string(file).unwrap(), "theirs");
    }
}

#[test]
fn a_list_of_outputs_that_is_none_stops_nothing() {
    for plant in [
        "mkfifo public/.diwan-outputs",
        "ln -s /dev/zero public/.diwan-outputs",
        "ln -s ../site.yaml public/.diwan-outputs",
    ] {
        let site = site();
        let settings = fs::read(site.root.path().join("site.yaml")).unwrap();
        let script = format!("mkdir public; {plant}");
        let output = run_planted(&site, &script, Path::new("/nowhere"), &["build"]);
        assert!(output.status.success(), "{plant}: {}", said(&output));
        let list = fs::read_to_string(site.public().join(".diwan-outputs")).unwrap();
        assert!(list.contains("en/index.html"), "{plant}: {list}");
        assert_eq!(
            fs::read(site.root.path().join("site.yaml")).unwrap(),
            settings
        );
    }
}
