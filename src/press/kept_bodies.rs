//! What was read of bodies, kept from one run to the next: a file that is the same need not be parsed again.
//!
//! The files are dealt to portions by their paths, and a portion is written again when a file of it is another. What is kept counts
//! for a text of the same digest alone, under the same program and the settings that decide how a body is read.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;

use super::{Store, StoreKey};
use crate::article::{BodyOf, ReadBody};

/// How many portions there are.
const PORTIONS: usize = 64;
/// More files than these would fill the disk with what is seldom asked for.
const MOST: usize = 50_000;

/// Where bodies are kept.
pub struct KeptBodies {
    store: Arc<dyn Store>,
    /// Of whom they are: the program.
    owner: blake3::Hash,
}

impl fmt::Debug for KeptBodies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeptBodies").finish_non_exhaustive()
    }
}

/// The bodies that were kept under some settings; a portion is read when the first of it is asked for.
pub(super) struct FormerBodies<'k> {
    kept: &'k KeptBodies,
    settings: blake3::Hash,
    portions: Vec<OnceLock<Mutex<Portion>>>,
}

/// What is left of a portion, by path, and how many were taken.
#[derive(Default)]
struct Portion {
    bodies: FxHashMap<Box<str>, ([u8; 16], ReadBody)>,
    taken: usize,
}

/// A file of a portion: its path, the digest of its text, its body.
type KeptFile = (Box<str>, [u8; 16], ReadBody);
/// The same before it is written.
type FileToKeep<'a> = (&'a str, [u8; 16], BodyOf<'a>);

impl KeptBodies {
    /// Those of a program, which `owner` tells.
    pub fn new(store: Arc<dyn Store>, owner: blake3::Hash) -> Self {
        KeptBodies { store, owner }
    }

    /// The bodies that were kept under settings that this text tells.
    pub(super) fn under(&self, settings: &str) -> FormerBodies<'_> {
        FormerBodies {
            kept: self,
            settings: blake3::hash(settings.as_bytes()),
            portions: (0..PORTIONS).map(|_| OnceLock::new()).collect(),
        }
    }
}

impl FormerBodies<'_> {
    /// The body of a file, where it was kept for a text of this digest.
    pub(super) fn take(&self, path: &str, digest: [u8; 16]) -> Option<ReadBody> {
        let number = portion_of(path);
        let portion = self.portions[number].get_or_init(|| Mutex::new(self.find(number)));
        let mut portion = portion.lock().unwrap_or_else(PoisonError::into_inner);
        let found = portion.bodies.remove(path);
        let body = found.and_then(|(kept, body)| (kept == digest).then_some(body));
        portion.taken += usize::from(body.is_some());
        body
    }

    fn find(&self, number: usize) -> Portion {
        let bytes = self.kept.store.find(&self.key(number));
        let files = bytes.and_then(|bytes| postcard::from_bytes::<Vec<KeptFile>>(&bytes).ok());
        let whole = files.unwrap_or_default().into_iter();
        let whole = whole.filter(|(_, _, body)| body.is_whole());
        Portion {
            bodies: whole
                .map(|(path, digest, body)| (path, (digest, body)))
                .collect(),
            taken: 0,
        }
    }

    /// Keeps the bodies of these files, which are all, where some are not kept yet or others are gone.
    pub(super) fn keep<'a>(self, files: impl Iterator<Item = FileToKeep<'a>>) {
        let mut by_portion: BTreeMap<usize, Vec<FileToKeep<'a>>> = BTreeMap::new();
        let mut count = 0;
        for file in files {
            count += 1;
            by_portion.entry(portion_of(file.0)).or_default().push(file);
        }
        if count > MOST {
            return;
        }
        for (number, files) in by_portion {
            let portion = self.portions[number].get();
            let portion = portion.map(|it| it.lock().unwrap_or_else(PoisonError::into_inner));
            let is_right =
                portion.is_some_and(|it| it.taken == files.len() && it.bodies.is_empty());
            if !is_right && let Ok(bytes) = postcard::to_allocvec(&files) {
                self.kept.store.keep(&self.key(number), &bytes);
            }
        }
    }

    fn key(&self, number: usize) -> StoreKey {
        let place = format!("{} {} {number}", self.kept.owner, self.settings);
        StoreKey {
            kind: "bodies",
            digest: blake3::hash(place.as_bytes()),
        }
    }
}

/// The portion of a file.
fn portion_of(path: &str) -> usize {
    let add = |sum: usize, byte: u8| sum.wrapping_mul(31).wrapping_add(usize::from(byte));
    path.bytes().fold(0, add) % PORTIONS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Known, everything};

    /// A store in memory that counts what it keeps.
    #[derive(Default)]
    struct Memory(Mutex<BTreeMap<String, Vec<u8>>>, Mutex<usize>);

    impl Store for Memory {
        fn find(&self, key: &StoreKey) -> Option<Vec<u8>> {
            self.0
                .lock()
                .unwrap()
                .get(key.digest.to_hex().as_str())
                .cloned()
        }

        fn keep(&self, key: &StoreKey, bytes: &[u8]) {
            *self.1.lock().unwrap() += 1;
            let name = key.digest.to_hex().to_string();
            self.0.lock().unwrap().insert(name, bytes.to_vec());
        }
    }

    fn article(name: &str, title: &str) -> Article {
        let text = format!("---\ntitle: T\n---\n# {title}\n");
        let known = Known::nothing_of(&text);
        let (article, _) =
            Article::read(&name.into(), &text.into(), known, &[], false, &everything);
        article.unwrap()
    }

    /// Asks for these files as a run does, keeps them, and says which were there.
    fn run(kept: &KeptBodies, settings: &str, files: &[Article]) -> Vec<bool> {
        let former = kept.under(settings);
        let found = files
            .iter()
            .map(|it| former.take(&it.path, it.digest).is_some());
        let found = found.collect();
        former.keep(
            files
                .iter()
                .map(|it| (&*it.path, it.digest, it.read_body().unwrap())),
        );
        found
    }

    #[test]
    fn a_body_is_found_for_the_same_text_alone() {
        let memory = Arc::new(Memory::default());
        let owner = |name: &str| KeptBodies::new(memory.clone(), blake3::hash(name.as_bytes()));
        let files = [article("a", "A"), article("b", "B")];
        let kept = owner("one");
        assert_eq!(run(&kept, "", &files), [false, false]);
        assert_eq!(run(&kept, "", &files), [true, true]);
        assert_eq!(run(&kept, "math", &files), [false, false]);
        assert_eq!(run(&owner("other"), "", &files), [false, false]);
        let edited = [article("a", "A, anew"), article("b", "B")];
        assert_eq!(run(&kept, "", &edited), [false, true]);
        assert_eq!(run(&kept, "", &edited), [true, true]);
    }

    #[test]
    fn a_portion_is_written_where_a_file_of_it_is_another() {
        let memory = Arc::new(Memory::default());
        let kept = KeptBodies::new(memory.clone(), blake3::hash(b""));
        let written = || std::mem::take(&mut *memory.1.lock().unwrap());
        let files = [article("a", "A"), article("b", "B")];
        run(&kept, "", &files);
        assert_eq!(written(), 2);
        run(&kept, "", &files);
        assert_eq!(written(), 0);
        run(&kept, "", &[article("a", "A, anew"), article("b", "B")]);
        assert_eq!(written(), 1);
    }

    #[test]
    fn what_is_damaged_is_not_there() {
        let memory = Arc::new(Memory::default());
        let kept = KeptBodies::new(memory.clone(), blake3::hash(b""));
        let files = [article("a", "A")];
        run(&kept, "", &files);
        for bytes in memory.0.lock().unwrap().values_mut() {
            bytes.truncate(bytes.len() / 2);
        }
        assert_eq!(run(&kept, "", &files), [false]);
    }
}
