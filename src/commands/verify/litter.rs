//! Files that systems leave in a folder that somebody looks at: how it is shown, small pictures of what is in it.
//!
//! Such a file is no forgery, as long as it is what its name says: it is told by its first bytes, of which no page and no program that
//! a browser runs can begin. A list that names it holds it to its digest, as all else.

use std::io::{self, Read};
use std::path::Path;

use super::file::open;

/// More than a description of a folder takes.
const LONGEST_INI: u64 = 1 << 14;

/// Whether a file that no list names was left by a system.
pub fn is_litter(name: &str, file: &Path) -> io::Result<bool> {
    let name = name.rsplit('/').next().unwrap_or(name).to_ascii_lowercase();
    match name.as_str() {
        ".ds_store" => begins(file, b"\0\0\0\x01Bud1"),
        "thumbs.db" => begins(file, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
        "desktop.ini" => describes_folder(file),
        // What macOS keeps beside each file on disks of others (AppleDouble).
        _ if name.starts_with("._") => begins(file, b"\x00\x05\x16\x07"),
        _ => Ok(false),
    }
}

fn begins(file: &Path, with: &[u8]) -> io::Result<bool> {
    let mut first = Vec::new();
    open(file)?
        .take(with.len() as u64)
        .read_to_end(&mut first)?;
    Ok(first == with)
}

/// Whether a file says how Windows shows a folder, and nothing else: neither markup nor a place in the network, which Windows would
/// go to.
fn describes_folder(file: &Path) -> io::Result<bool> {
    let mut bytes = Vec::new();
    open(file)?.take(LONGEST_INI + 1).read_to_end(&mut bytes)?;
    let is_short = bytes.len() as u64 <= LONGEST_INI;
    // In UTF-16, every second byte of what matters here is nought.
    let text = bytes.strip_prefix(b"\xFF\xFE").unwrap_or(&bytes);
    let text: Vec<u8> = text.iter().copied().filter(|byte| *byte != 0).collect();
    let text = String::from_utf8_lossy(&text).to_lowercase();
    let text = text.trim_start_matches(['\u{FEFF}', '\r', '\n', ' ']);
    let sections = ["[.shellclassinfo]", "[localizedfilenames]", "[viewstate]"];
    let is_section = sections.iter().any(|it| text.starts_with(it));
    Ok(is_short && is_section && !["\\\\", "//", "<"].iter().any(|it| text.contains(it)))
}

#[cfg(test)]
mod tests {
    use super::is_litter;
    use std::fs;

    #[test]
    fn a_file_is_what_its_name_says_or_it_was_added() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        let ini: &[u8] = b"[.ShellClassInfo]\r\nIconResource=C:\\Windows\\shell32.dll,4\r\n";
        let wide: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain(ini.iter().flat_map(|byte| [*byte, 0]))
            .collect();
        let mac: &[u8] = b"\0\0\0\x01Bud1\0\0";
        let thumbs: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...";
        for (name, bytes, is) in [
            (".DS_Store", mac, true),
            ("ar/news/.DS_Store", mac, true),
            ("ar/Thumbs.db", thumbs, true),
            ("desktop.ini", ini, true),
            ("Desktop.ini", &wide, true),
            ("ar/._index.html", b"\0\x05\x16\x07\0", true),
            (".DS_Store", b"alert(1)", false),
            ("Thumbs.db", mac, false),
            (
                "desktop.ini",
                b"[.ShellClassInfo]\r\nIconResource=\\\\evil\\x.ico",
                false,
            ),
            ("desktop.ini", b"[.ShellClassInfo]<script>", false),
            ("desktop.ini", b"alert(1)", false),
            ("DS_Store", mac, false),
            ("index.html", mac, false),
        ] {
            fs::write(&file, bytes).unwrap();
            assert_eq!(is_litter(name, &file).unwrap(), is, "{name}");
        }
    }
}
