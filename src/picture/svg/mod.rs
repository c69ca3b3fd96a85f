//! Drawings in SVG, made harmless: a drawing is a document, and opened by its own address it may act like one.
//!
//! Takes the text of a file; gives it without scripts, event handlers, foreign documents, addresses that act or fetch, and
//! declarations of its own; and says what was left out, and where. Comments, metadata and what editors noted in namespaces
//! of their own go without a word: they draw nothing, and may name people and folders. What is kept is kept byte for byte
//! (but for notes in pictures that it carries). Its size is read
//! from `width` and `height`, else from `viewBox`.
//!
//! Allowed is what is known to be harmless, by namespace and name: a list of what is dangerous would never be complete.
//! Nothing is drawn here. A file that is no well-formed XML is refused, as browsers refuse it, and so is one that uses its parts in each
//! other so often that nothing could draw it.

mod allowed;
mod copies;
mod pass;
mod size;

#[cfg(test)]
mod tests;

pub use pass::clean;
pub use size::size;

/// Whether a file is likely meant as SVG: a text with such an element among its first kilobytes.
pub fn looks_like_svg(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(8 * 1024)];
    let head = String::from_utf8_lossy(head);
    head.trim_start_matches('\u{FEFF}')
        .trim_start()
        .starts_with('<')
        && (head.contains("<svg") || head.contains(":svg"))
}
