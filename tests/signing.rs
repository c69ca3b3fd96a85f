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
