//! `build --compress`: texts once more, compressed, beside themselves, for servers that hand them out as they lie.
//!
//! Takes the outputs of a build; gives what stands beside each: `.gz` for everybody, `.br` for browsers. Both are made without
//! names and times, so that the same text gives the same bytes; what was made is kept by the digest of its text in the cache.
//! A copy that saves next to nothing is not written, and none takes the place of a file of the site itself. What a browser may
//! keep for ever is compressed as far as Brotli can, which takes thirty times as long; pages, which change, one step less.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use diwan::plan::{Output, Piece};
use diwan::press::{Press, Store, StoreKey};
use diwan::server::TEXTS;
use flate2::{Compression, GzBuilder};

use super::cache::Cache;
use super::tongue::{decimal, said};

/// Below this, the headers of an answer weigh more than what is saved.
const SMALLEST: usize = 256;
/// Part of every key: another way of making gives other bytes.
const WAY: &str = "gzip 9, brotli";

/// Compresses, and counts.
pub struct Compressor {
    cache: Arc<Cache>,
    files: AtomicU64,
    plain: AtomicU64,
    gzip: AtomicU64,
    brotli: AtomicU64,
    nanoseconds: AtomicU64,
}

impl Compressor {
    /// One that keeps what it made in a cache.
    pub fn new(cache: Arc<Cache>) -> Self {
        Compressor {
            cache,
            files: AtomicU64::new(0),
            plain: AtomicU64::new(0),
            gzip: AtomicU64::new(0),
            brotli: AtomicU64::new(0),
            nanoseconds: AtomicU64::new(0),
        }
    }

    /// The files that stand beside an output, each with its path.
    pub fn beside(&self, press: &Press, output: &Output, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
        let path = output.route.file_path();
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        if bytes.len() < SMALLEST || !TEXTS.contains(&ending) {
            return Vec::new();
        }
        let begun = Instant::now();
        let copies = self.copies(bytes, quality(&output.piece));
        let spent = u64::try_from(begun.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.nanoseconds.fetch_add(spent, Ordering::Relaxed);
        self.count(bytes, &copies);
        let named = [(".gz", copies.gzip), (".br", copies.brotli)].into_iter();
        let named = named.map(|(ending, copy)| (format!("{path}{ending}"), copy));
        let is_free = |path: &str| {
            let route = diwan::route::Route::parse(path);
            route.is_ok_and(|route| press.find(&route).is_none())
        };
        // A twentieth less is worth another file.
        named
            .filter(|(path, copy)| copy.len() * 20 < bytes.len() * 19 && is_free(path))
            .collect()
    }

    /// A line for the summary.
    pub fn summary(&self) -> String {
        let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
        let megabytes = |count: &AtomicU64| of(count) as f64 / 1e6;
        let summary = message!(
            "compress-summary",
            number = of(&self.files),
            plain = decimal(megabytes(&self.plain)),
            gzip = decimal(megabytes(&self.gzip)),
            brotli = decimal(megabytes(&self.brotli)),
            seconds = decimal(of(&self.nanoseconds) as f64 / 1e9)
        );
        format!("{}\n", said(&summary))
    }

    fn count(&self, bytes: &[u8], copies: &CompressedCopies) {
        let add = |count: &AtomicU64, more: usize| {
            count.fetch_add(more as u64, Ordering::Relaxed);
        };
        add(&self.files, 1);
        add(&self.plain, bytes.len());
        add(&self.gzip, copies.gzip.len());
        add(&self.brotli, copies.brotli.len());
    }

    fn copies(&self, bytes: &[u8], quality: i32) -> CompressedCopies {
        let mut digest = blake3::Hasher::new();
        digest.update(format!("{WAY} {quality}\n").as_bytes());
        digest.update(bytes);
        let key = StoreKey {
            kind: "compressed",
            digest: digest.finalize(),
        };
        if let Some(kept) = self
            .cache
            .find(&key)
            .and_then(|kept| CompressedCopies::read(&kept))
        {
            return kept;
        }
        let copies = CompressedCopies::make(bytes, quality);
        self.cache.keep(&key, &copies.written());
        copies
    }
}

/// How far Brotli goes: names of files of the theme change with their content, and browsers keep them for ever.
fn quality(piece: &Piece) -> i32 {
    match piece {
        Piece::Style { .. } | Piece::ThemeFile { .. } | Piece::FontSheet => 11,
        _ => 9,
    }
}

/// A text in two forms.
struct CompressedCopies {
    gzip: Vec<u8>,
    brotli: Vec<u8>,
}

impl CompressedCopies {
    fn make(bytes: &[u8], quality: i32) -> Self {
        let mut gzip = GzBuilder::new().write(Vec::new(), Compression::best());
        let params = brotli::enc::BrotliEncoderParams {
            quality,
            size_hint: bytes.len(),
            ..Default::default()
        };
        let mut brotli = Vec::new();
        // Nothing but memory is written to. What fails all the same is empty, and then longer than it may be.
        let _ = gzip.write_all(bytes);
        let packed = brotli::BrotliCompress(&mut &*bytes, &mut brotli, &params);
        let whole = |copy: Vec<u8>, is_whole: bool| if is_whole { copy } else { bytes.to_vec() };
        let gzip = gzip.finish();
        CompressedCopies {
            gzip: gzip.unwrap_or_else(|_| bytes.to_vec()),
            brotli: whole(brotli, packed.is_ok()),
        }
    }

    /// As they lie in the cache: the length of the first, both.
    fn written(&self) -> Vec<u8> {
        let length = (self.gzip.len() as u64).to_le_bytes();
        [&length[..], &self.gzip, &self.brotli].concat()
    }

    fn read(kept: &[u8]) -> Option<Self> {
        let (length, both) = kept.split_first_chunk::<8>()?;
        let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        let (gzip, brotli) = both.split_at_checked(length)?;
        Some(CompressedCopies {
            gzip: gzip.to_vec(),
            brotli: brotli.to_vec(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn the_same_text_gives_the_same_bytes_and_they_give_it_back() {
        let text = "سدّ الوادي، والنهر. ".repeat(500);
        for quality in [9, 11] {
            let copies = CompressedCopies::make(text.as_bytes(), quality);
            let again = CompressedCopies::make(text.as_bytes(), quality);
            assert_eq!((&copies.gzip, &copies.brotli), (&again.gzip, &again.brotli));
            let mut back = String::new();
            let mut gzip = flate2::read::GzDecoder::new(&*copies.gzip);
            gzip.read_to_string(&mut back).unwrap();
            assert_eq!(back, text);
            // No time, no name: RFC 1952 §2.3.
            assert_eq!((copies.gzip[3], &copies.gzip[4..8]), (0, &[0; 4][..]));
            let mut back = Vec::new();
            brotli::BrotliDecompress(&mut &*copies.brotli, &mut back).unwrap();
            assert_eq!(back, text.as_bytes());
        }
    }

    #[test]
    fn what_is_kept_is_what_was_made() {
        let copies = CompressedCopies::make(b"abc abc abc", 9);
        let kept = CompressedCopies::read(&copies.written()).unwrap();
        assert_eq!((kept.gzip, kept.brotli), (copies.gzip, copies.brotli));
        for damaged in [&b""[..], b"1234567", b"\xff\xff\xff\xff\xff\xff\xff\xff"] {
            assert!(CompressedCopies::read(damaged).is_none());
        }
    }
}
