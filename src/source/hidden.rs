//! What is passed over among the files of a site: hidden files, and what programs leave beside the files of people.

use std::ffi::OsStr;

/// Whether a file or folder of this name is hidden, or what an editor leaves while a file is being saved.
pub(super) fn is_hidden(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with('.')
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || FOLDERS.iter().any(|it| name.eq_ignore_ascii_case(it))
}

/// Folders of systems, which shares and sticks carry along.
const FOLDERS: [&str; 4] = [
    "$RECYCLE.BIN",
    "@eaDir",
    "__MACOSX",
    "System Volume Information",
];

/// Files that systems make without being asked (previews of a folder, its looks), those that are not whole (a download that goes on,
/// a document that is being saved), and former states that editors and merges keep. None was ever meant for readers, and some hold
/// the name of a user. All of a theme's `assets/` is published, named or not: what is on this list is not there either.
pub(super) fn is_litter(name: &OsStr) -> bool {
    const NAMES: [&str; 5] = [
        "thumbs.db",
        "ehthumbs.db",
        "ehthumbs_vista.db",
        "desktop.ini",
        "icon\r",
    ];
    const ENDINGS: [&str; 16] = [
        "tmp",
        "part",
        "partial",
        "crdownload",
        "download",
        "swp",
        "swo",
        "opdownload",
        "filepart",
        "laccdb",
        "ldb",
        "idlk",
        "lnk",
        "bak",
        "orig",
        "rej",
    ];
    let name = name.to_string_lossy();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    name.starts_with('~')
        || ENDINGS.iter().any(|it| ending.eq_ignore_ascii_case(it))
        || NAMES.iter().any(|it| name.eq_ignore_ascii_case(it))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::source::Sources;

    #[test]
    fn what_programs_leave_is_no_source() {
        for name in [
            "~$minutes.docx",
            "~WRL0001.tmp",
            "Thumbs.db",
            "DESKTOP.INI",
            "plan.pdf.part",
            "plan.pdf.crdownload",
            ".DS_Store",
            ".a.ar.md.swp",
            "a.ar.md~",
            "#a.ar.md#",
            "__MACOSX",
            "Icon\r",
            "dam.lnk",
            "menu.js.bak",
            "menu.js.ORIG",
            "menu.js.rej",
            "._menu.js",
        ] {
            let name = OsStr::new(name);
            assert!(is_hidden(name) || is_litter(name), "{name:?}");
        }
        for name in [
            "department.pdf",
            "part",
            "tmp",
            "desktop.init",
            "a~b.pdf",
            "bak",
            "a.bak.pdf",
            "original.pdf",
            "#1.pdf",
            "خطة.pdf",
        ] {
            let name = OsStr::new(name);
            assert!(!is_hidden(name) && !is_litter(name), "{name:?}");
        }
    }

    #[test]
    fn what_programs_leave_is_passed_over_in_content_and_in_themes_alike() {
        let site = tempfile::tempdir().unwrap();
        let root = site.path();
        fs::write(root.join("site.yaml"), "x").unwrap();
        for folder in ["content/files", "themes/own/assets", "themes/own/styles"] {
            let folder = root.join(folder);
            fs::create_dir_all(&folder).unwrap();
            for name in [
                "menu.js",
                "menu.js.bak",
                "menu.js~",
                ".menu.js.swp",
                "menu.js.orig",
                "menu.js.rej",
                "._menu.js",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
            ] {
                fs::write(folder.join(name), "x").unwrap();
            }
        }
        let (sources, told) = Sources::open(root);
        let under = |folder| sources.paths(folder).map(|path| path.to_string());
        let seen: Vec<String> = under("content/files/").chain(under("themes/")).collect();
        let expected = [
            "content/files/menu.js",
            "themes/own/assets/menu.js",
            "themes/own/styles/menu.js",
        ];
        assert_eq!((seen, told), (expected.map(str::to_owned).to_vec(), vec![]));
    }
}
