//! Whether a font's table of letters (OpenType `cmap`) is sound enough to be cut.
//!
//! Programs that cut fonts believe what it says: a group of letters that ends before it begins, or beyond Unicode, has them
//! ask for the memory of a data centre. Read here by its bytes, and nothing of it is kept.

/// The last place of Unicode.
const LAST: u32 = 0x10_FFFF;
/// How many letters groups may name together. Those of fonts in use overlap here and there.
const MOST: u32 = 2 * LAST;

/// Whether all groups of letters in `cmap` end behind their beginning and within Unicode, and are no more than there may be.
pub(super) fn are_sound(cmap: &[u8]) -> bool {
    let Some(count) = half(cmap, 2) else {
        return false;
    };
    (0..usize::from(count)).all(|number| {
        let at = word(cmap, 4 + 8 * number + 4);
        at.is_some_and(|at| is_sound(cmap.get(at as usize..).unwrap_or_default()))
    })
}

fn is_sound(table: &[u8]) -> bool {
    match half(table, 0) {
        Some(4) => segments(table).is_some_and(|it| it),
        // Formats 8, 12 and 13 name letters in groups; 10 names one row of them.
        Some(8) => groups(table, 16 + 8192),
        Some(12 | 13) => groups(table, 16),
        Some(10) => word(table, 12)
            .zip(word(table, 16))
            .is_some_and(|(first, count)| first <= LAST && count <= LAST - first + 1),
        Some(0 | 2 | 6 | 14) => true,
        _ => false,
    }
}

/// Format 4: a row of ends, two bytes, and a row of beginnings.
fn segments(table: &[u8]) -> Option<bool> {
    let twice = usize::from(half(table, 6)?);
    let mut letters = 0_u32;
    for at in (0..twice & !1).step_by(2) {
        let end = u32::from(half(table, 14 + at)?);
        let start = u32::from(half(table, 16 + twice + at)?);
        letters += end.saturating_sub(start) + 1;
        if start > end || letters > MOST {
            return Some(false);
        }
    }
    Some(true)
}

fn groups(table: &[u8], at: usize) -> bool {
    let count = at.checked_sub(4).and_then(|at| word(table, at));
    let Some(count) = count.map(|it| it as usize) else {
        return false;
    };
    let Some(bytes) = count
        .checked_mul(12)
        .and_then(|length| table.get(at..at.checked_add(length)?))
    else {
        return false;
    };
    let mut letters = 0_u32;
    bytes.chunks_exact(12).all(|group| {
        let (Some(start), Some(end)) = (word(group, 0), word(group, 4)) else {
            return false;
        };
        letters = letters.saturating_add(end.saturating_sub(start).saturating_add(1));
        start <= end && end <= LAST && letters <= MOST
    })
}

fn half(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_be_bytes([bytes[0], bytes[1]]))
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table with one subtable of format 12.
    fn cmap(groups: &[(u32, u32)]) -> Vec<u8> {
        let mut table = vec![0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12];
        table.extend([0, 12, 0, 0]);
        table.extend([0; 8]);
        table.extend(u32::try_from(groups.len()).unwrap().to_be_bytes());
        for (start, end) in groups {
            table.extend([start.to_be_bytes(), end.to_be_bytes(), [0; 4]].concat());
        }
        table
    }

    #[test]
    fn groups_end_behind_their_beginning_and_within_unicode() {
        assert!(are_sound(&cmap(&[(0x20, 0x7E), (0x600, 0x6FF)])));
        for groups in [
            [(0x7E, 0x20), (0x600, 0x6FF)],
            [(0x20, 0x7E), (0x600, u32::MAX)],
            [(0, 0x10_FFFF), (0, 0x10_FFFF)],
        ] {
            assert!(!are_sound(&cmap(&groups)), "{groups:x?}");
        }
        let whole = cmap(&[(0x20, 0x7E)]);
        for length in 0..whole.len() {
            assert!(!are_sound(&whole[..length]), "{length}");
        }
    }
}
