//! Names of events, by which calendars know them again.
//!
//! Takes what an author wrote; gives each event of a page a name of its own, in time that grows with their number.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

/// The names of the events before one.
#[derive(Default)]
pub struct Names {
    /// All of them.
    pub taken: FxHashSet<Arc<str>>,
    /// The last number behind a name that several would have.
    numbers: FxHashMap<Arc<str>, usize>,
}

impl Names {
    /// A name that is not that of an event before this one: the same is announced on several days, or leads to one page.
    pub fn give(&mut self, id: Arc<str>) -> Arc<str> {
        if self.taken.insert(id.clone()) {
            return id;
        }
        let number = self.numbers.entry(id.clone()).or_insert(1);
        loop {
            *number += 1;
            let again: Arc<str> = format!("{id}-{number}").into();
            if self.taken.insert(again.clone()) {
                return again;
            }
        }
    }
}

/// What can stand in an address in every system.
pub fn is_name(id: &str) -> bool {
    let signs = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    id.len() < 100 && id.chars().all(signs)
}

/// A name made of the work that an event leads to, or of its title.
pub fn made_id(work: Option<&str>, title: &str) -> Arc<str> {
    let last = work.and_then(|work| work.rsplit('/').next());
    let made = || blake3::hash(title.as_bytes()).to_hex()[..8].into();
    last.filter(|last| is_name(last))
        .map_or_else(made, Arc::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_event_has_a_name_of_its_own() {
        let mut names = Names::default();
        let given = ["a", "a", "a-2", "a", "b", "a-2"].map(|id| names.give(id.into()));
        let given: Vec<&str> = given.iter().map(|id| &**id).collect();
        assert_eq!(given, ["a", "a-2", "a-2-2", "a-3", "b", "a-2-3"]);
    }
}
