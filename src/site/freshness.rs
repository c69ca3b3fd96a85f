//! Freshness: whether a translation says what its source says now.
//!
//! Takes a page; gives a [`Freshness`], by comparing the digests that its front matter recorded when it was approved with
//! those of the source's blocks today. Blocks are aligned first, so that one new paragraph is one new paragraph, and not a
//! change of all that follow it.
//!
//! It says which blocks, by number. Their lines and words are in the file, see [`crate::article::blocks`].

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{PageId, Presence, Site};
use crate::diagnostic::Message;
use crate::language::Lang;

/// Beyond this many comparisons, texts that differ from one end to the other are taken as they stand, block by block.
const MOST: usize = 4_000_000;

/// How a page stands to what it was translated from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Freshness {
    /// It says of no other text that it is its source.
    Original,
    /// It is a translation, and does not say from which language.
    Unnamed,
    /// Its source is not on this site, or not public.
    Sourceless(Lang),
    /// Nobody recorded what its source was.
    Unrecorded(PageId),
    /// Its source is what it was.
    Current(PageId),
    /// Its source has changed.
    Stale(PageId, Vec<Change>),
}

/// Something that happened to a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The number of the block in the source as it is now, from 0; where it was removed, that of the block which now
    /// stands there, or of none when it was the last.
    pub at: usize,
    /// What happened.
    pub kind: ChangeKind,
    /// The number of the block when the translation was approved; `None` for one that was added.
    pub was: Option<usize>,
}

/// What happened to a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
    /// It is new.
    Added,
    /// It says the same elsewhere.
    Moved,
}

impl ChangeKind {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            ChangeKind::Removed => "removed",
            ChangeKind::Changed => "changed",
            ChangeKind::Added => "added",
            ChangeKind::Moved => "moved",
        }
    }
}

impl Freshness {
    /// Its name.
    pub fn as_str(&self) -> &'static str {
        match self {
            Freshness::Original => "original",
            Freshness::Unnamed => "source-unnamed",
            Freshness::Sourceless(_) => "source-missing",
            Freshness::Unrecorded(_) => "unrecorded",
            Freshness::Current(_) => "current",
            Freshness::Stale(..) => "stale",
        }
    }

    /// The page it was translated from.
    pub fn source(&self) -> Option<PageId> {
        match self {
            Freshness::Unrecorded(page) | Freshness::Current(page) | Freshness::Stale(page, _) => {
                Some(*page)
            }
            _ => None,
        }
    }

    /// What happened to the source since.
    pub fn changes(&self) -> &[Change] {
        match self {
            Freshness::Stale(_, changes) => changes,
            _ => &[],
        }
    }
}

impl Site {
    /// Whether a page says what its source says now.
    pub fn freshness(&self, page: PageId) -> Freshness {
        let page = self.page(page);
        let Some(translation) = &page.article.front.translation else {
            return Freshness::Original;
        };
        let Some((of, _)) = &translation.of else {
            return Freshness::Unnamed;
        };
        let named = self.langs().find(|lang| lang.as_str() == &**of);
        // That a page names itself, or a language that the site does not have, is an error of its own.
        let Some(lang) = named.filter(|lang| *lang != page.lang) else {
            return Freshness::Unnamed;
        };
        let Presence::Own(source) = self.presence(page.work.version(lang)) else {
            return Freshness::Sourceless(lang);
        };
        let Some(recorded) = &translation.blocks else {
            return Freshness::Unrecorded(source);
        };
        // That the source could not be read is an error of its own.
        let Some(now) = &self.page(source).article.blocks else {
            return Freshness::Current(source);
        };
        let changes = changes(recorded, now);
        match changes.is_empty() {
            true => Freshness::Current(source),
            false => Freshness::Stale(source, changes),
        }
    }
}

/// The changes of a source that has `total` blocks, counted: `2 of 14 blocks changed`, `1 changed, 2 added, of 14 blocks`.
pub fn count_changes(changes: &[Change], total: usize) -> Message {
    let of = |kind| changes.iter().filter(|it| it.kind == kind).count();
    let changed = of(ChangeKind::Changed);
    if changed == changes.len() {
        return message!("blocks-changed-of", changed, total);
    }
    let counts = [
        (changed, message!("blocks-changed", count = changed)),
        (
            of(ChangeKind::Added),
            message!("blocks-added", count = of(ChangeKind::Added)),
        ),
        (
            of(ChangeKind::Removed),
            message!("blocks-removed", count = of(ChangeKind::Removed)),
        ),
        (
            of(ChangeKind::Moved),
            message!("blocks-moved", count = of(ChangeKind::Moved)),
        ),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    let changes = counts.map(|(_, said)| said);
    let changes = changes.reduce(|before, place| message!("listed", before, place));
    message!(
        "changes-of-blocks",
        changes = changes.unwrap_or_default(),
        total
    )
}

/// What turned the blocks `then` into the blocks `now`, in the order of `now`.
pub fn changes(then: &[u16], now: &[u16]) -> Vec<Change> {
    let mut gaps = gaps(then, now);
    let mut changes = find_moves(&mut gaps, then, now);
    for gap in gaps {
        // Of what is left in one gap, the first that went became the first that came.
        let rewritten = gap.gone.len().min(gap.come.len());
        let change = |at, kind, was| Change { at, kind, was };
        for (was, at) in gap.gone.iter().zip(&gap.come) {
            changes.push(change(*at, ChangeKind::Changed, Some(*was)));
        }
        for was in &gap.gone[rewritten..] {
            changes.push(change(gap.end, ChangeKind::Removed, Some(*was)));
        }
        for at in &gap.come[rewritten..] {
            changes.push(change(*at, ChangeKind::Added, None));
        }
    }
    changes.sort();
    changes
}

/// What differs between two blocks that are the same then and now.
struct Hunk {
    /// Numbers of the blocks that went.
    gone: Vec<usize>,
    /// Numbers of the blocks that came.
    come: Vec<usize>,
    /// The number of the block that follows now.
    end: usize,
}

fn gaps(then: &[u16], now: &[u16]) -> Vec<Hunk> {
    let mut gaps = Vec::new();
    let (mut t, mut n) = (0, 0);
    let end = (then.len(), now.len());
    for (next_t, next_n) in align(then, now).into_iter().chain([end]) {
        if t < next_t || n < next_n {
            gaps.push(Hunk {
                gone: (t..next_t).collect(),
                come: (n..next_n).collect(),
                end: next_n,
            });
        }
        (t, n) = (next_t + 1, next_n + 1);
    }
    gaps
}

/// Takes out of the gaps what left one place and came to another.
fn find_moves(gaps: &mut [Hunk], then: &[u16], now: &[u16]) -> Vec<Change> {
    let mut come: BTreeMap<u16, VecDeque<usize>> = BTreeMap::new();
    for at in gaps.iter().flat_map(|gap| &gap.come) {
        come.entry(now[*at]).or_default().push_back(*at);
    }
    let mut changes = Vec::new();
    for was in gaps.iter().flat_map(|gap| &gap.gone) {
        if let Some(at) = come.get_mut(&then[*was]).and_then(VecDeque::pop_front) {
            let (kind, was) = (ChangeKind::Moved, Some(*was));
            changes.push(Change { at, kind, was });
        }
    }
    let gone: BTreeSet<usize> = changes.iter().filter_map(|it| it.was).collect();
    let come: BTreeSet<usize> = changes.iter().map(|it| it.at).collect();
    for gap in gaps {
        gap.gone.retain(|was| !gone.contains(was));
        gap.come.retain(|at| !come.contains(at));
    }
    changes
}

/// The longest common subsequence: pairs of equal blocks, in order in both.
fn align(then: &[u16], now: &[u16]) -> Vec<(usize, usize)> {
    let same = |a: &u16, b: &u16| a == b;
    let start = then.iter().zip(now).take_while(|(a, b)| same(a, b)).count();
    let ends = then[start..].iter().rev().zip(now[start..].iter().rev());
    let end = ends.take_while(|(a, b)| same(a, b)).count();
    let (rows, columns) = (then.len() - start - end, now.len() - start - end);
    let mut pairs: Vec<(usize, usize)> = (0..start).map(|at| (at, at)).collect();
    let middle = match rows.saturating_mul(columns) <= MOST {
        true => common(&then[start..start + rows], &now[start..start + columns]),
        false => Vec::new(),
    };
    pairs.extend(middle.into_iter().map(|(t, n)| (start + t, start + n)));
    pairs.extend((0..end).map(|at| (start + rows + at, start + columns + at)));
    pairs
}

fn common(then: &[u16], now: &[u16]) -> Vec<(usize, usize)> {
    // The length of the longest common rest, for every pair of beginnings.
    let width = now.len() + 1;
    let mut rest = vec![0_u32; (then.len() + 1) * width];
    for t in (0..then.len()).rev() {
        for n in (0..now.len()).rev() {
            rest[t * width + n] = match then[t] == now[n] {
                true => rest[(t + 1) * width + n + 1] + 1,
                false => rest[(t + 1) * width + n].max(rest[t * width + n + 1]),
            };
        }
    }
    let (mut t, mut n, mut pairs) = (0, 0, Vec::new());
    while t < then.len() && n < now.len() {
        if then[t] == now[n] {
            pairs.push((t, n));
            (t, n) = (t + 1, n + 1);
        } else if rest[(t + 1) * width + n] >= rest[t * width + n + 1] {
            t += 1;
        } else {
            n += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter is a block. What is said: the kind, where it stands now, what it was.
    fn said(then: &str, now: &str) -> String {
        let blocks = |text: &str| text.bytes().map(u16::from).collect::<Vec<_>>();
        let changes = changes(&blocks(then), &blocks(now));
        let said = changes.iter().map(|change| {
            let was = change.was.map_or(String::new(), |was| format!("<{was}"));
            format!("{} {}{was}", change.kind.as_str(), change.at)
        });
        said.collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn what_happened_to_a_source_is_told_block_by_block() {
        for (then, now, expected) in [
            ("", "", ""),
            ("abc", "abc", ""),
            ("abc", "aXc", "changed 1<1"),
            ("abc", "abXc", "added 2"),
            ("abc", "Xabc", "added 0"),
            ("abc", "abcX", "added 3"),
            ("abc", "ac", "removed 1<1"),
            ("abc", "ab", "removed 2<2"),
            ("abc", "bca", "moved 2<0"),
            ("abcd", "acbd", "moved 2<1"),
            ("abc", "aXYc", "changed 1<1, added 2"),
            ("abcd", "aXd", "changed 1<1, removed 2<2"),
            ("abcd", "XbcY", "changed 0<0, changed 3<3"),
            ("abc", "", "removed 0<0, removed 0<1, removed 0<2"),
            ("", "ab", "added 0, added 1"),
            ("aab", "ab", "removed 1<1"),
            ("ab", "XaYb", "added 0, added 2"),
            ("abcde", "eXbcd", "moved 0<4, changed 1<0"),
        ] {
            assert_eq!(said(then, now), expected, "{then} -> {now}");
        }
    }

    #[test]
    fn changes_are_counted_by_kind() {
        let counted = |then: &[u16], now: &[u16]| count_changes(&changes(then, now), now.len());
        assert_eq!(counted(&[1, 2, 3], &[1, 4, 3]), "1 of 3 blocks changed");
        assert_eq!(counted(&[1], &[2]), "1 of 1 block changed");
        assert_eq!(
            counted(&[1, 2, 3], &[5, 2, 3, 4]),
            "1 changed, 1 added, of 4 blocks"
        );
        assert_eq!(counted(&[1, 2], &[2]), "1 removed, of 1 block");
    }

    #[test]
    fn a_text_that_was_rewritten_from_end_to_end_takes_no_time() {
        let then: Vec<u16> = (0..20_000).collect();
        let now: Vec<u16> = (20_000..40_000).collect();
        let changes = changes(&then, &now);
        assert!(changes.iter().all(|it| it.kind == ChangeKind::Changed) && changes.len() == 20_000);
    }
}
