//! Copies that are signed, and what `diwan verify` says of them; the key is one made for this file alone.

mod trilingual;

use std::fs;
use std::path::Path;
use std::process::Output;

use minisign::KeyPair;
use trilingual::{Site, diwan, said};

struct Place {
    site: Site,
    beside: tempfile::TempDir,
}

impl Place {
    /// A site, and beside it a key pair, `key` and `key.pub`; another pair's public half is `other.pub`.
    fn new() -> Self {
        let place = Place {
            site: Site::new(1),
            beside: tempfile::tempdir().unwrap(),
        };
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        place.put("key", &pair.sk.to_box(None).unwrap().into_string());
        place.put("key.pub", &pair.pk.to_box().unwrap().into_string());
        let other = KeyPair::generate_unencrypted_keypair().unwrap();
        place.put("other.pub", &other.pk.to_box().unwrap().into_string());
        place
    }

    fn put(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn path(&self, name: &str) -> String {
        self.beside.path().join(name).to_str().unwrap().to_owned()
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn bundle(&self, format: &str, out: &str, rest: &[&str]) -> Output {
        let out = self.path(out);
        let mut args = vec![
            "bundle",
            "--format",
            format,
            "--now",
            "2026-11-24",
            "--out",
            &out,
        ];
        args.extend(rest);
        self.site.run(&args)
    }

    fn signed(&self, format: &str, out: &str) {
        let output = self.bundle(format, out, &["--sign", &self.path("key")]);
        assert!(output.status.success(), "{}", said(&output));
    }

    fn verify(&self, name: &str, key: Option<&str>) -> (Option<i32>, String) {
        let path = self.path(name);
        let mut args = vec!["verify", path.as_str()];
        args.extend(key.into_iter().flat_map(|key| ["--key", key]));
        let output = diwan(&args).output().unwrap();
        (output.status.code(), said(&output))
    }
}

#[test]
fn a_signed_copy_is_genuine_with_its_key_alone() {
    let place = Place::new();
    let key = place.path("key.pub");
    let letters = place.read("key.pub").lines().nth(1).unwrap().to_owned();
    let other = place.path("other.pub");
    for (format, out) in [("folder", "copy"), ("zip", "copy.zip")] {
        place.signed(format, out);
        for key in [key.as_str(), &letters] {
            let (status, said) = place.verify(out, Some(key));
            assert_eq!(status, Some(0), "{said}");
            assert!(
                said.contains("\ngenuine: ") && said.contains("https://www.example.org"),
                "{said}"
            );
        }
        let (status, said) = place.verify(out, Some(&other));
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("wrong key: "), "{said}");
        let (status, said) = place.verify(out, None);
        assert_eq!(status, Some(0), "{said}");
        assert!(said.contains("signed with the key "), "{said}");
    }
}

#[test]
fn the_signature_is_one_that_another_program_accepts_and_the_same_each_time() {
    let place = Place::new();
    place.signed("folder", "a");
    place.signed("zip", "a.zip");
    place.signed("zip", "b.zip");
    let key = minisign_verify::PublicKey::decode(&place.read("key.pub")).unwrap();
    let signature =
        minisign_verify::Signature::decode(&place.read("a/SHA256SUMS.minisig")).unwrap();
    let sums = place.read("a/SHA256SUMS");
    assert!(key.verify(sums.as_bytes(), &signature, false).is_ok());
    let bytes = |name: &str| fs::read(place.path(name)).unwrap();
    assert_eq!(bytes("a.zip"), bytes("b.zip"));
}

#[test]
fn what_is_not_genuine_is_told_apart() {
    let place = Place::new();
    let key = place.path("key.pub");
    let unsigned = place.bundle("folder", "plain", &[]);
    assert!(unsigned.status.success(), "{}", said(&unsigned));
    let says = |name: &str, key: Option<&str>, status: i32, words: &str| {
        let (code, said) = place.verify(name, key);
        assert_eq!(code, Some(status), "{said}");
        assert!(said.contains(words), "{words}: {said}");
    };
    says("plain", None, 0, "unsigned: ");
    says("plain", Some(&key), 1, "unsigned: ");
    place.signed("folder", "copy");
    // Who alters a file and the list with it cannot alter the signature.
    let page = "copy/ar/news/item0/index.html";
    let before = place.read(page);
    place.put(page, &before.replace("first", "false"));
    says("copy", Some(&key), 1, "altered  ar/news/item0/index.html");
    says("copy", Some(&key), 1, "its list of files is signed with ");
    let sums = place.read("copy/SHA256SUMS");
    let forged = forged(&sums, page.trim_start_matches("copy/"), &place.read(page));
    place.put("copy/SHA256SUMS", &forged);
    says("copy", None, 0, "signed with the key ");
    says("copy", Some(&key), 1, "signature broken: ");
    place.put(page, &before);
    place.put("copy/SHA256SUMS", &sums);
    says("copy", Some(&key), 0, "genuine: ");
    place.put("copy/SHA256SUMS.minisig", "nonsense\n");
    says("copy", None, 1, "signature broken: ");
    fs::remove_file(place.path("copy/SHA256SUMS.minisig")).unwrap();
    says("copy", Some(&key), 1, "unsigned: ");
}

/// The list with the digest that a forger would put into it.
fn forged(sums: &str, name: &str, text: &str) -> String {
    use sha2::Digest as _;
    let digest: String = sha2::Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let lines = sums.lines().map(|line| match line.ends_with(name) {
        true => format!("{digest}  {name}\n"),
        false => format!("{line}\n"),
    });
    lines.collect()
}

#[test]
fn an_archive_that_says_more_than_one_thing_is_refused_however_it_is_signed() {
    let place = Place::new();
    let key = place.path("key.pub");
    place.signed("zip", "copy.zip");
    let whole = fs::read(place.path("copy.zip")).unwrap();
    let (status, said) = place.verify("copy.zip", Some(&key));
    assert_eq!(status, Some(0), "{said}");
    assert!(
        said.contains(" on 2026-11-2") && said.contains("(offline copy of "),
        "{said}"
    );
    let refused = |bytes: &[u8], words: &str| {
        fs::write(place.path("forged.zip"), bytes).unwrap();
        for key in [None, Some(key.as_str())] {
            let (status, said) = place.verify("forged.zip", key);
            assert_eq!(status, Some(1), "{said}");
            assert!(
                said.contains(words) && !said.contains("genuine: "),
                "{said}"
            );
        }
    };
    let twice = [whole.as_slice(), &whole].concat();
    refused(&sealed(twice), "not as it was made");
    refused(
        &sealed([b"#!/bin/sh\n".as_slice(), &whole].concat()),
        "before its first file",
    );
    refused(&whole[..whole.len() - 64], "does not end in a seal");
    let mut fewer = whole.clone();
    let counts = whole.len() - 64 - 22 + 8;
    fewer[counts] -= 1;
    fewer[counts + 2] -= 1;
    refused(&sealed(fewer), "end record counts");
    // The same files, packed by another program.
    let mut old = zip::ZipArchive::new(std::io::Cursor::new(&whole)).unwrap();
    let mut new = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for number in 0..old.len() {
        new.raw_copy_file(old.by_index_raw(number).unwrap())
            .unwrap();
    }
    refused(
        &new.finish().unwrap().into_inner(),
        "another program made it",
    );
}

/// Bytes under a seal of their own: anybody can make one.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    use sha2::Digest as _;
    bytes.truncate(bytes.len() - 64);
    let seal = sha2::Sha256::digest(&bytes);
    bytes.extend(
        seal.iter()
            .flat_map(|byte| format!("{byte:02x}").into_bytes()),
    );
    bytes
}

#[test]
#[cfg(unix)]
fn in_a_folder_nothing_lies_unseen() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    let key = place.path("key.pub");
    place.site.page("news/fete.fr", "Fête", "Texte");
    let page = place.site.root.path().join("content/news/fete.fr.md");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replacen("title:", "slug: fête\ntitle:", 1)).unwrap();
    place.signed("folder", "copy");
    let composed = place.path("copy/fr/news/f\u{ea}te");
    let decomposed = place.path("copy/fr/news/fe\u{302}te");
    let says = |status: i32, words: &str| {
        let (code, said) = place.verify("copy", Some(&key));
        assert_eq!(code, Some(status), "{said}");
        assert!(said.contains(words), "{words}: {said}");
    };
    says(0, "genuine: ");
    // As macOS hands names out.
    fs::rename(&composed, &decomposed).unwrap();
    says(0, "genuine: ");
    // A page leads to one of the two, and the other is read.
    fs::create_dir(&composed).unwrap();
    fs::copy(
        format!("{decomposed}/index.html"),
        format!("{composed}/index.html"),
    )
    .unwrap();
    fs::write(format!("{decomposed}/index.html"), "evil").unwrap();
    says(
        1,
        "added    fr/news/f\u{ea}te/index.html (a second file of this name, in other characters)",
    );
    fs::remove_dir_all(&decomposed).unwrap();
    says(0, "genuine: ");
    for (name, words) in [
        ("INDEX.HTML", "added    INDEX.HTML"),
        (
            "a\n\u{1b}[2Kgenuine: \u{202e}x",
            "added    a\\n\\u{1b}[2Kgenuine: \\u{202e}x",
        ),
        ("\\index.html", "added    \\index.html"),
    ] {
        fs::write(place.path("copy").to_owned() + "/" + name, "evil").unwrap();
        says(1, words);
        fs::remove_file(place.path("copy").to_owned() + "/" + name).unwrap();
    }
    use std::os::unix::ffi::OsStrExt as _;
    let broken =
        Path::new(&place.path("copy")).join(std::ffi::OsStr::from_bytes(b"\xE9t\xE9.html"));
    fs::write(&broken, "evil").unwrap();
    says(1, "added    \\xE9t\\xE9.html");
    fs::remove_file(broken).unwrap();
    // A link shows what its target holds today.
    for name in ["index.html", "SHA256SUMS", "SHA256SUMS.minisig"] {
        let (file, beside) = (place.path(&format!("copy/{name}")), place.path("elsewhere"));
        fs::rename(&file, &beside).unwrap();
        symlink(&beside, &file).unwrap();
        let (status, said) = place.verify("copy", Some(&key));
        assert_eq!(status, Some(1), "{name}: {said}");
        fs::remove_file(&file).unwrap();
        fs::rename(&beside, &file).unwrap();
    }
    symlink("/", place.path("copy/root")).unwrap();
    says(1, "added    root");
    fs::remove_file(place.path("copy/root")).unwrap();
    // Nobody waits for a pipe that nobody writes to.
    let pipe = std::process::Command::new("mkfifo")
        .arg(place.path("copy/pipe"))
        .status();
    if pipe.is_ok_and(|status| status.success()) {
        says(1, "added    pipe");
        fs::remove_file(place.path("copy/pipe")).unwrap();
    }
    let mut longer = fs::read(place.path("copy/index.html")).unwrap();
    longer.extend(b"\n");
    fs::write(place.path("copy/index.html"), longer).unwrap();
    says(1, "altered  index.html");
}

#[test]
fn a_document_is_bound_to_its_name_and_its_day() {
    let place = Place::new();
    let key = place.path("key.pub");
    let only = ["--only", "news/item0", "--lang", "ar"];
    for name in ["old.html", "new.html"] {
        let sign = ["--sign", &place.path("key")];
        let output = place.bundle("single", name, &[only.as_slice(), &sign].concat());
        assert!(output.status.success(), "{}", said(&output));
    }
    let (status, said) = place.verify("new.html", Some(&key));
    assert_eq!(status, Some(0), "{said}");
    assert!(
        said.contains("genuine: ") && said.contains(" on 2026-11-2"),
        "{said}"
    );
    let signature = place.read("new.html.minisig");
    assert!(
        signature.contains("trusted comment: timestamp:1"),
        "{signature}"
    );
    assert!(signature.contains("\tfile:new.html\t"), "{signature}");
    // What was true of one document passes for none that is called otherwise.
    for end in ["html", "html.minisig"] {
        fs::rename(
            place.path(&format!("old.{end}")),
            place.path(&format!("new.{end}")),
        )
        .unwrap();
    }
    let (status, said) = place.verify("new.html", Some(&key));
    assert_eq!(status, Some(1), "{said}");
    assert!(
        said.contains("wrong name: ") && said.contains("`old.html`"),
        "{said}"
    );
    assert!(!said.contains("genuine: "), "{said}");
    // Nor does the list of a copy, which is signed too.
    place.signed("folder", "copy");
    fs::copy(place.path("copy/SHA256SUMS"), place.path("list.html")).unwrap();
    fs::copy(
        place.path("copy/SHA256SUMS.minisig"),
        place.path("list.html.minisig"),
    )
    .unwrap();
    let (status, said) = place.verify("list.html", Some(&key));
    assert_eq!(status, Some(1), "{said}");
}

#[test]
fn a_key_that_cannot_sign_leaves_no_copy() {
    let place = Place::new();
    place.put("nonsense", "nonsense");
    place.put("content.key", &place.read("key"));
    fs::copy(
        place.path("key"),
        place.site.root.path().join("content/news/my.key"),
    )
    .unwrap();
    let inside = place.site.root.path().join("content/news/my.key");
    for (key, words) in [
        (place.path("missing"), "unusable-key"),
        (place.path("nonsense"), "unusable-key"),
        (place.path("key.pub"), "unusable-key"),
        (place.path(""), "unusable-key"),
        (inside.to_str().unwrap().to_owned(), "among the sources"),
    ] {
        for (format, out) in [("folder", "copy"), ("zip", "copy.zip")] {
            let output = place.bundle(format, out, &["--sign", &key]);
            assert_eq!(output.status.code(), Some(2), "{}", said(&output));
            assert!(said(&output).contains(words), "{words}: {}", said(&output));
            assert!(!Path::new(&place.path(out)).exists());
        }
    }
    fs::remove_file(inside).unwrap();
    place.signed("folder", "copy");
    for key in [place.path("missing"), place.path("key"), "RWx".to_owned()] {
        let (status, said) = place.verify("copy", Some(&key));
        assert_eq!(status, Some(2), "{said}");
        assert!(said.contains("unusable-key"), "{said}");
    }
}

#[test]
fn an_encrypted_key_opens_with_its_password() {
    let place = Place::new();
    let pair = KeyPair::generate_encrypted_keypair(Some("كلمة السر".to_owned())).unwrap();
    place.put("locked", &pair.sk.to_box(None).unwrap().into_string());
    place.put("locked.pub", &pair.pk.to_box().unwrap().into_string());
    place.put("right", "كلمة السر\n");
    place.put("wrong", "x\n");
    let key = place.path("locked");
    for (file, status, words) in [
        (Some("wrong"), 2, "wrong-password"),
        (Some("missing"), 2, "unreadable-file"),
        (None, 2, "no-password"),
        (Some("right"), 0, ""),
    ] {
        let file = file.map(|file| place.path(file));
        let mut args = vec!["--sign", key.as_str()];
        args.extend(
            file.iter()
                .flat_map(|file| ["--password-file", file.as_str()]),
        );
        let output = place.bundle("zip", "copy.zip", &args);
        assert_eq!(output.status.code(), Some(status), "{}", said(&output));
        assert!(said(&output).contains(words), "{}", said(&output));
    }
    assert_eq!(
        place.verify("copy.zip", Some(&place.path("locked.pub"))).0,
        Some(0)
    );
}
