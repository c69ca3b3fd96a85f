//! Chunks of RIFF, of which WebP is made (RFC 9649 §2.3).

/// Writes a chunk: its name, its length, its content, and a byte more where the length is odd.
pub(super) fn push_chunk(out: &mut Vec<u8>, name: &[u8; 4], content: &[u8]) {
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    out.extend(name);
    out.extend(length.to_le_bytes());
    out.extend(content);
    if content.len() % 2 == 1 {
        out.push(0);
    }
}
