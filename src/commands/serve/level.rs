//! Which block of a source stands beside which of its translation, so that both are level.

use diwan::site::{Change, ChangeKind};

/// Where each recorded block stands in the source now.
pub fn by_record(then: usize, now: usize, changes: &[Change]) -> Vec<Option<usize>> {
    let is_new = |at: &usize| {
        let mut new = changes.iter().filter(|it| it.kind != ChangeKind::Removed);
        new.any(|it| it.at == *at)
    };
    let mut same = (0..now).filter(|at| !is_new(at));
    let row = |was: usize| match changes.iter().find(|it| it.was == Some(was)) {
        Some(change) => (change.kind != ChangeKind::Removed).then_some(change.at),
        None => same.next(),
    };
    (0..then).map(row).collect()
}

/// The n-th block below a heading is the n-th below its counterpart, where both texts have as many headings.
pub fn by_section(own: &[usize], base: &[usize]) -> Vec<Option<usize>> {
    let agree = own.last() == base.last();
    let mut nth = 0;
    let row = |at: usize| {
        nth = if at > 0 && own[at] == own[at - 1] {
            nth + 1
        } else {
            0
        };
        match agree {
            true => {
                let first = base.iter().position(|it| *it == own[at])?;
                let row = first + nth;
                (base.get(row) == Some(&own[at])).then_some(row)
            }
            false => (at < base.len()).then_some(at),
        }
    };
    (0..own.len()).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recorded_translation_keeps_step_with_what_was_added_and_removed() {
        let change = |at, kind, was| Change { at, kind, was };
        let rows = |changes: &[Change]| by_record(3, 3, changes);
        assert_eq!(rows(&[]), [Some(0), Some(1), Some(2)]);
        let changes = [
            change(0, ChangeKind::Added, None),
            change(3, ChangeKind::Removed, Some(2)),
        ];
        assert_eq!(rows(&changes), [Some(1), Some(2), None]);
        let moved = [change(2, ChangeKind::Moved, Some(0))];
        assert_eq!(rows(&moved), [Some(2), Some(0), Some(1)]);
    }

    #[test]
    fn without_a_record_sections_keep_step() {
        let own = [0, 1, 1, 2, 2];
        assert_eq!(
            by_section(&own, &[0, 0, 1, 2, 2, 2]),
            [Some(0), Some(2), None, Some(3), Some(4)]
        );
        assert_eq!(by_section(&[0, 0], &[0, 1]), [Some(0), Some(1)]);
    }
}
