//! Signatures in the form of minisign (<https://jedisct1.github.io/minisign/>), which public tools can check.
//!
//! Takes the text of a key and the bytes to sign; gives the text of a signature, the same whenever key, bytes and comment
//! are. The crate `minisign` reads keys and checks signatures; it mixes chance into those that it makes, as a defence for
//! signing devices, so they are made here, as the format and RFC 8032 describe them: two rebuilds must not differ.
//! Where keys come from, and who is asked for a password, is not its affair.

use std::fmt;
use std::io::{Read, Seek};

use blake2::{Blake2b512, Digest as _};
use ct_codecs::{Base64, Encoder as _};
use jiff::Timestamp;
use minisign::{PublicKey, PublicKeyBox, SecretKeyBox, SignatureBox};

use crate::diagnostic::Message;

/// What is appended to the name of a signed file.
pub const SUFFIX: &str = ".minisig";

/// Where the parts of a secret key lie in its bytes: the key's number, then the key itself (32 of seed, 32 public).
const NUMBER: std::ops::Range<usize> = 54..62;
const KEY: std::ops::Range<usize> = 62..126;
const CHECKSUM: std::ops::Range<usize> = 126..158;
/// How many bytes there are.
const LENGTH: usize = 158;

/// How many lines a signature has: two comments, each with what it stands above.
const LINES: usize = 4;

/// How a signature may fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// It was made with another key, this one.
    WrongKey(String),
    /// It is no signature of these bytes, or none at all.
    Broken,
}

/// A key to sign with.
pub struct Signer {
    number: [u8; 8],
    key: ed25519_compact::SecretKey,
}

/// A key to check with.
pub struct Verifier(PublicKey);

/// What a signature says, once it was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Genuine {
    /// The number of the key.
    pub key: String,
    /// The comment that was signed too.
    pub comment: String,
}

/// Why a key cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyError {
    /// It is no key of this form.
    Malformed(Message),
    /// The password does not open it.
    Password,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KeyError::Malformed(why) => why.fmt(f),
            KeyError::Password => message!("password-does-not-open").fmt(f),
        }
    }
}

/// The comment of a signature: when and under which name the file was signed, as minisign itself writes it, and what it is.
pub fn comment(time: Timestamp, file: &str, words: &str) -> String {
    let file: String = file.chars().filter(|c| !c.is_control()).collect();
    format!("timestamp:{}\tfile:{file}\t{words}", time.as_second())
}

impl Genuine {
    /// When it was made, where the comment says so.
    pub fn time(&self) -> Option<Timestamp> {
        let seconds = self.field("timestamp:")?.parse().ok()?;
        Timestamp::from_second(seconds).ok()
    }

    /// Under which name the file was signed, where the comment says so.
    pub fn file(&self) -> Option<&str> {
        self.field("file:")
    }

    /// What else the comment says.
    pub fn words(&self) -> String {
        let fields = self.comment.split('\t');
        let words = fields.filter(|it| !it.starts_with("timestamp:") && !it.starts_with("file:"));
        words.collect::<Vec<_>>().join(", ")
    }

    fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.comment.split('\t');
        fields.find_map(|field| field.strip_prefix(name))
    }
}

/// Whether the text of a secret key needs a password to be read.
pub fn is_encrypted(key: &str) -> bool {
    // The second two of the decoded bytes name what the key is encrypted with; zeros mean with nothing.
    secret(key).is_some_and(|bytes| bytes[2..4] != [0, 0])
}

impl Signer {
    /// Reads a secret key; the password of one that is encrypted must be given.
    pub fn read(key: &str, password: Option<String>) -> Result<Self, KeyError> {
        let Some(bytes) = secret(key) else {
            return Err(KeyError::Malformed(message!("no-secret-key")));
        };
        let held = SecretKeyBox::from_string(key).map_err(malformed_key)?;
        let bytes = match password {
            Some(password) if is_encrypted(key) => held
                .into_secret_key(Some(password))
                .map_err(|error| match error.kind() {
                    minisign::ErrorKind::Verify => KeyError::Password,
                    _ => malformed_key(error),
                })?
                .to_bytes(),
            None if lacks_checksum(&bytes) => bytes,
            _ => held
                .into_unencrypted_secret_key()
                .map_err(malformed_key)?
                .to_bytes(),
        };
        let broken = || KeyError::Malformed(message!("key-wrong-length"));
        let key = bytes.get(KEY).ok_or_else(broken)?;
        if !is_pair(key) {
            return Err(KeyError::Malformed(message!("key-halves")));
        }
        let number = bytes.get(NUMBER).ok_or_else(broken)?;
        Ok(Signer {
            number: number.try_into().map_err(|_| broken())?,
            key: ed25519_compact::SecretKey::from_slice(key).map_err(|_| broken())?,
        })
    }

    /// The number by which people name the key.
    pub fn number(&self) -> String {
        show_number(&self.number)
    }

    /// Signs bytes together with a comment of one line.
    pub fn sign(&self, bytes: &[u8], comment: &str) -> String {
        let comment = comment.replace(['\n', '\r'], " ");
        let signature = self.key.sign(Blake2b512::digest(bytes), None);
        let mut with_comment = signature.to_vec();
        with_comment.extend_from_slice(comment.as_bytes());
        let global = self.key.sign(with_comment, None);
        let mut first = b"ED".to_vec();
        first.extend_from_slice(&self.number);
        first.extend_from_slice(&*signature);
        format!(
            "untrusted comment: signature by minisign key {}\n{}\ntrusted comment: {comment}\n{}\n",
            self.number(),
            base64(&first),
            base64(&*global)
        )
    }
}

impl Verifier {
    /// Reads a public key: the text of its file, or the key alone.
    pub fn read(key: &str) -> Result<Self, KeyError> {
        let key = key.trim();
        let read = if key.contains('\n') {
            PublicKeyBox::from_string(key).and_then(PublicKeyBox::into_public_key)
        } else {
            PublicKey::from_base64(key)
        };
        read.map(Verifier).map_err(malformed_key)
    }

    /// The number by which people name the key.
    pub fn number(&self) -> String {
        show_number(self.0.keynum())
    }

    /// Checks the signature of some bytes, however many. It has four lines: what stands behind them nobody signed, and a program that
    /// reads on would show it.
    pub fn check(&self, bytes: impl Read + Seek, signature: &str) -> Result<Genuine, Failure> {
        if signature
            .lines()
            .skip(LINES)
            .any(|it| !it.trim().is_empty())
        {
            return Err(Failure::Broken);
        }
        let held = SignatureBox::from_string(signature).map_err(|_| Failure::Broken)?;
        if held.keynum() != self.0.keynum() {
            return Err(Failure::WrongKey(show_number(held.keynum())));
        }
        minisign::verify(&self.0, &held, bytes, true, false, false).map_err(|_| Failure::Broken)?;
        Ok(Genuine {
            key: self.number(),
            comment: held.trusted_comment().map_err(|_| Failure::Broken)?,
        })
    }
}

/// The number of the key that a signature says it was made with; `None` where it is none.
pub fn key_of(signature: &str) -> Option<String> {
    let held = SignatureBox::from_string(signature).ok()?;
    Some(show_number(held.keynum()))
}

/// Bytes in the letters of RFC 4648 §4.
pub fn base64(bytes: &[u8]) -> String {
    // It fails only where the length would not fit a `usize`.
    Base64::encode_to_string(bytes).unwrap_or_default()
}

/// The bytes of a secret key, opened or not; `None` where it is none.
fn secret(key: &str) -> Option<Vec<u8>> {
    use ct_codecs::Decoder as _;
    let bytes = Base64::decode_to_vec(key.lines().nth(1)?.trim(), None).ok()?;
    (bytes.len() == LENGTH).then_some(bytes)
}

/// Whether this is a key as `minisign -G -W` writes it, whose checksum stays empty; the crate takes that for a wrong one. The
/// key proves itself: its public half follows from the other.
fn lacks_checksum(bytes: &[u8]) -> bool {
    bytes[CHECKSUM].iter().all(|byte| *byte == 0) && is_pair(&bytes[KEY])
}

/// Whether the public half of a key follows from the other. One of zeros has none: signing with it would be a panic.
fn is_pair(key: &[u8]) -> bool {
    use ed25519_compact::{KeyPair, Seed};
    let seed = key.get(..32).and_then(|seed| Seed::from_slice(seed).ok());
    let pair = seed.and_then(|seed| KeyPair::try_from_seed(seed).ok());
    pair.is_some_and(|pair| *pair.sk == *key)
}

/// Minisign shows the number as one of 64 bits, little end first.
fn show_number(number: &[u8]) -> String {
    let mut bytes = [0; 8];
    let some = number.len().min(8);
    bytes[..some].copy_from_slice(&number[..some]);
    format!("{:016X}", u64::from_le_bytes(bytes))
}

fn malformed_key(error: minisign::PError) -> KeyError {
    let text = error.to_string();
    KeyError::Malformed(Message::Quoted(text.trim_end_matches('.').to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    use minisign::KeyPair;

    fn pair() -> (Signer, Verifier, String) {
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        let secret = pair.sk.to_box(None).unwrap().into_string();
        let public = pair.pk.to_box().unwrap().into_string();
        (
            Signer::read(&secret, None).unwrap(),
            Verifier::read(&public).unwrap(),
            public,
        )
    }

    #[test]
    fn what_is_signed_is_genuine_and_the_same_each_time() {
        let (signer, verifier, public) = pair();
        let signature = signer.sign(b"sums", "of https://www.example.org");
        assert_eq!(
            signature,
            signer.sign(b"sums", "of https://www.example.org")
        );
        let genuine = verifier.check(Cursor::new(b"sums"), &signature).unwrap();
        assert_eq!(genuine.comment, "of https://www.example.org");
        assert_eq!(genuine.key, signer.number());
        assert_eq!(key_of(&signature), Some(signer.number()));
        // The key alone, without its comment, is what people pass on.
        let alone = Verifier::read(public.lines().nth(1).unwrap()).unwrap();
        assert!(alone.check(Cursor::new(b"sums"), &signature).is_ok());
    }

    #[test]
    fn nothing_stands_behind_a_signature() {
        let (signer, verifier, _) = pair();
        let signature = signer.sign(b"sums", "comment");
        let check = |text: &str| verifier.check(Cursor::new(b"sums"), text).is_ok();
        assert!(check(&signature) && check(&format!("{signature}\r\n")));
        assert!(!check(&format!("{signature}genuine, by order\n")));
    }

    #[test]
    fn another_program_finds_it_genuine_too() {
        let (signer, _, public) = pair();
        let signature = signer.sign(b"sums", "comment");
        let key = minisign_verify::PublicKey::decode(&public).unwrap();
        let held = minisign_verify::Signature::decode(&signature).unwrap();
        assert!(key.verify(b"sums", &held, false).is_ok());
        assert!(key.verify(b"sumz", &held, false).is_err());
    }

    #[test]
    fn a_key_without_password_as_minisign_itself_writes_it_signs() {
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        let text = pair.sk.to_box(None).unwrap().into_string();
        let mut bytes = secret(&text).unwrap();
        bytes[CHECKSUM].fill(0);
        let written = |bytes: &[u8]| format!("untrusted comment: x\n{}\n", base64(bytes));
        let signer = Signer::read(&written(&bytes), None).unwrap();
        let verifier = Verifier(pair.pk);
        assert!(
            verifier
                .check(Cursor::new(b"sums"), &signer.sign(b"sums", "x"))
                .is_ok()
        );
        bytes[KEY.start] ^= 1;
        assert!(Signer::read(&written(&bytes), None).is_err());
    }

    #[test]
    fn a_signature_says_when_it_was_made_and_of_which_file() {
        let (signer, verifier, _) = pair();
        let time = "2026-11-28T10:00:00Z".parse().unwrap();
        let comment = comment(time, "ماء.ar.html", "of https://www.example.org");
        let signature = signer.sign(b"page", &comment);
        let genuine = verifier.check(Cursor::new(b"page"), &signature).unwrap();
        assert_eq!(genuine.time(), Some(time));
        assert_eq!(genuine.file(), Some("ماء.ar.html"));
        assert_eq!(genuine.words(), "of https://www.example.org");
        let signature = signer.sign(b"page", "just words");
        let genuine = verifier.check(Cursor::new(b"page"), &signature).unwrap();
        assert_eq!((genuine.time(), genuine.file()), (None, None));
        assert_eq!(genuine.words(), "just words");
    }

    #[test]
    fn every_kind_of_forgery_is_found() {
        let (signer, verifier, _) = pair();
        let (_, other, _) = pair();
        let signature = signer.sign(b"sums", "comment");
        assert_eq!(
            verifier.check(Cursor::new(b"sumz"), &signature),
            Err(Failure::Broken)
        );
        assert_eq!(
            verifier.check(
                Cursor::new(b"sums"),
                &signature.replace("comment: comm", "comment: Comm")
            ),
            Err(Failure::Broken)
        );
        assert_eq!(
            verifier.check(Cursor::new(b"sums"), "nonsense"),
            Err(Failure::Broken)
        );
        assert_eq!(
            other.check(Cursor::new(b"sums"), &signature),
            Err(Failure::WrongKey(signer.number()))
        );
    }

    #[test]
    fn keys_that_are_none_are_refused() {
        let written = |bytes: &[u8]| format!("untrusted comment: x\n{}\n", base64(bytes));
        for text in [
            "",
            "x",
            "untrusted comment: x\n",
            "untrusted comment: x\nAAAA\n",
            &written(&[0; LENGTH]),
            &written(&[1; LENGTH]),
            &written(&[255; LENGTH]),
        ] {
            assert!(Signer::read(text, None).is_err(), "{text:?}");
            assert!(Verifier::read(text).is_err(), "{text:?}");
        }
    }
}
