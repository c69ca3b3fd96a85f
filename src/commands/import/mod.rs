//! `diwan import SYSTEM SOURCE DIR`: a site of another system as a site of Diwan, and a report of what is not as it was.
//!
//! Run again, it brings what has changed in the old site, and leaves alone what somebody has edited in the new one since: a
//! manifest in the folder knows what was written. The report goes to stdout and stands in the folder, for people and for
//! programs.

mod disk;
mod manifest;
mod pictures;

use std::io::{self, Write};
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::import::{MoveReport, NewContent, NewFiles, Old, System, Weight, import};

use super::tongue::tongue;
use super::{Outcome, Refusal, written};
use crate::cli::{Import, ImportFormat, ImportSystem};
use disk::Disk;
use manifest::{Fate, Manifest};

/// The report in the folder of the new site.
const REPORTS: [&str; 2] = ["import-report.txt", "import-report.json"];

/// Moves the site.
pub fn run(args: &Import) -> io::Result<Outcome> {
    match moved(args) {
        Ok(report) => {
            let mut stdout = io::stdout().lock();
            match args.format {
                ImportFormat::Text => stdout.write_all(report.told(tongue()).as_bytes())?,
                ImportFormat::Json => writeln!(stdout, "{}", report.json(tongue()))?,
            }
            stdout.flush()?;
            Ok(Outcome::Done)
        }
        Err(refusal) => refusal.tell(),
    }
}

fn moved(args: &Import) -> Result<MoveReport, Refusal> {
    let system = match args.system {
        ImportSystem::Hugo => System::Hugo,
        ImportSystem::Jekyll => System::Jekyll,
        ImportSystem::Mkdocs => System::Mkdocs,
        ImportSystem::Docusaurus => System::Docusaurus,
        ImportSystem::Starlight => System::Starlight,
        ImportSystem::Vitepress => System::Vitepress,
        ImportSystem::Wordpress => System::Wordpress,
    };
    let former = Manifest::of(&args.folder)?;
    let disk = Disk::open(&args.source, &args.folder)?;
    let read = |path: &str| disk.read(path);
    let mut old = Old::new(disk.paths(), &read);
    old.now = Some(jiff::Timestamp::now());
    let (mut files, mut report) = import(system, &old).map_err(|report| {
        let source = args.source.display().to_string();
        let message = diwan::message!("import-no-such-site", source, system = system.name());
        let hint = match report.broken.first() {
            Some((path, fault)) => diwan::message!("import-settings-broken", path, fault),
            None => diwan::message!("import-name-the-folder"),
        };
        Refusal::wrong_use(Diagnostic::error("wrong-use", message).hint(hint))
    })?;
    let failed = |error: io::Error| {
        let folder = args.folder.display().to_string();
        let message = diwan::message!("import-folder-unusable", folder, error = error.to_string());
        Refusal::failed(Diagnostic::error("unwritable", message))
    };
    std::fs::create_dir_all(&args.folder).map_err(failed)?;
    for path in disk.links() {
        report.say(
            Weight::Left,
            "link-on-disk",
            diwan::message!("import-link-on-disk"),
            path,
            None,
        );
    }
    pictures::take(&args.folder, args.fetch_pictures, &mut files, &mut report);
    let manifest = put(&args.folder, &files, &disk, former, &mut report)?;
    manifest
        .write(&args.folder, system.name())
        .map_err(Refusal::failed)?;
    let json = serde_json::to_string_pretty(&report.json(tongue())).unwrap_or_default();
    for (name, text) in REPORTS
        .into_iter()
        .zip([report.told(tongue()), json + "\n"])
    {
        written::replace(&args.folder, name, text.as_bytes()).map_err(Refusal::failed)?;
    }
    Ok(report)
}

/// Writes what nobody has edited since, and gives the new manifest.
fn put(
    root: &Path,
    files: &NewFiles,
    disk: &Disk,
    former: Manifest,
    report: &mut MoveReport,
) -> Result<Manifest, Refusal> {
    let mut manifest = Manifest::default();
    for (path, content) in files {
        let bytes = match content {
            NewContent::Text(text) => text.clone().into_bytes(),
            NewContent::Bytes(bytes) => bytes.clone(),
            NewContent::Copy(from) => match disk.read(from) {
                Some(bytes) => bytes,
                None => {
                    report.say(
                        Weight::Person,
                        "file",
                        diwan::message!("import-file-unread"),
                        from,
                        None,
                    );
                    continue;
                }
            },
        };
        let fate = former.fate(root, path, &bytes);
        match fate {
            Fate::Write => written::replace(root, path, &bytes).map_err(Refusal::failed)?,
            Fate::Same => {}
            Fate::Edited => report.say(
                Weight::Left,
                "edited",
                diwan::message!("import-kept-here"),
                path,
                None,
            ),
            Fate::Both => report.say(
                Weight::Person,
                "edited",
                diwan::message!("import-edited-here"),
                path,
                None,
            ),
            Fate::Removed => report.say(
                Weight::Person,
                "edited",
                diwan::message!("import-removed-here"),
                path,
                None,
            ),
        }
        manifest.note(path, &bytes);
    }
    for path in former.gone(files.keys().map(String::as_str)) {
        match former.is_untouched(root, path) {
            Some(true) => {
                let _ = std::fs::remove_file(root.join(path));
                report.say(
                    Weight::Changed,
                    "gone",
                    diwan::message!("import-gone-there"),
                    path,
                    None,
                );
            }
            Some(false) => report.say(
                Weight::Person,
                "edited",
                diwan::message!("import-gone-but-edited"),
                path,
                None,
            ),
            None => {}
        }
    }
    Ok(manifest)
}
