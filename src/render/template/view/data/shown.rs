//! A column of a table, as a page shows it.

use crate::data::csv::Kind;

/// A column that is shown.
pub struct Shown {
    /// Its number in the file.
    pub at: usize,
    pub name: String,
    pub unit: Option<String>,
    pub kind: Kind,
    /// How many digits behind the decimal sign its numbers have at most.
    pub digits: usize,
    /// Whether some of its numbers bear a sign before them.
    pub has_signs: bool,
    /// Whether some of its numbers bear a percent sign and others none, so that each shows its own.
    pub has_percents: bool,
    /// Whether its numbers are years, which no language writes in thousands.
    pub is_years: bool,
}
