//! The kinds of words near a figure that say how it is meant, and how near they must stand.

/// What a sign says something of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SignKind {
    /// Whether it rises or falls.
    Trend,
    /// Whether it changes by so much or to so much.
    Step,
    /// Whether it is a profit or a loss.
    Balance,
    /// Whether it is the least or the most.
    Limit,
    /// Whether it is before or after something.
    Order,
    /// From what years are counted.
    Era,
    /// Whether tax is in the money.
    Tax,
    /// Whether what is taken off pay is still in it.
    Pay,
    /// Which part of a month or year.
    Part,
    /// Which way it lies.
    Way,
}

impl SignKind {
    /// By its name in the files of `words/`.
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "trend" => SignKind::Trend,
            "balance" => SignKind::Balance,
            "limit" => SignKind::Limit,
            "order" => SignKind::Order,
            "era" => SignKind::Era,
            "tax" => SignKind::Tax,
            "pay" => SignKind::Pay,
            "part" => SignKind::Part,
            "way" => SignKind::Way,
            _ => return None,
        })
    }

    /// How many words may stand between it and its figure, where it stands before that and behind it.
    pub(super) fn reach(self) -> (usize, usize) {
        match self {
            SignKind::Trend | SignKind::Step => (6, 3),
            SignKind::Balance => (5, 2),
            SignKind::Limit | SignKind::Tax | SignKind::Pay => (4, 2),
            SignKind::Order => (3, 0),
            SignKind::Era => (1, 2),
            SignKind::Part => (2, 0),
            SignKind::Way => (3, 3),
        }
    }

    /// Whether its sentence must have no other: `a rise that slows by 3%` may be either, however near a word stands.
    pub(super) fn is_single(self) -> bool {
        matches!(self, SignKind::Trend | SignKind::Balance | SignKind::Limit)
    }
}
