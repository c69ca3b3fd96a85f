//! Numbers, texts and lists as bytes: 32 bits in little-endian, lists behind their lengths.

/// What is still to be read.
pub(super) struct Packed<'b>(pub &'b [u8]);

impl<'b> Packed<'b> {
    pub(super) fn number(&mut self) -> Option<u32> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u32::from_le_bytes(*first))
    }

    pub(super) fn bytes(&mut self, length: u32) -> Option<&'b [u8]> {
        let (bytes, rest) = self.0.split_at_checked(usize::try_from(length).ok()?)?;
        self.0 = rest;
        Some(bytes)
    }

    pub(super) fn numbers(&mut self) -> Option<Vec<u32>> {
        let length = self.number()?.checked_mul(4)?;
        let (numbers, _) = self.bytes(length)?.as_chunks();
        Some(numbers.iter().map(|it| u32::from_le_bytes(*it)).collect())
    }
}

/// Adds a number.
pub(super) fn put(out: &mut Vec<u8>, number: usize) {
    out.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

/// Adds a list of numbers.
pub(super) fn put_all(out: &mut Vec<u8>, numbers: &[u32]) {
    put(out, numbers.len());
    let from = out.len();
    out.resize(from + 4 * numbers.len(), 0);
    // Without a question for each byte whether there is room for it.
    let (places, _) = out[from..].as_chunks_mut();
    for (place, number) in places.iter_mut().zip(numbers) {
        *place = number.to_le_bytes();
    }
}
