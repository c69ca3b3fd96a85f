//! How much a drawing draws: an element that is used is drawn again wherever it is used, and what it uses with it. Ten lines that use
//! the line before ten times each draw ten thousand million elements, and hold up every browser that opens them.

use std::collections::HashMap;

/// Elements that are not drawn where they stand, with what they hold.
const APART: [&str; 6] = ["clipPath", "defs", "marker", "mask", "pattern", "symbol"];

/// The parts of a drawing that may be used, and what they use.
#[derive(Default)]
pub(super) struct Copies {
    parts: Vec<Part>,
    /// Of each element that is open, the part that it belongs to.
    open: Vec<usize>,
    named: HashMap<String, usize>,
}

/// An element with a name, and what it holds.
#[derive(Default)]
struct Part {
    /// Its elements, but for those of parts in it.
    elements: u64,
    within: Vec<usize>,
    uses: Vec<String>,
}

/// What is known of a part.
#[derive(Clone, Copy)]
enum Count {
    Unknown,
    /// A part that uses itself is drawn nowhere.
    Asked,
    Known(u64),
}

impl Copies {
    /// An element begins, of this kind, with these attributes.
    pub fn begin<'a>(&mut self, kind: &str, attributes: impl Iterator<Item = (&'a str, &'a str)>) {
        let mut uses = Vec::new();
        let mut name = None;
        for (key, value) in attributes {
            match key {
                "id" => name = Some(value.to_owned()),
                "href" => uses.extend(value.trim().strip_prefix('#').map(str::to_owned)),
                _ => uses.extend(referred(value)),
            }
        }
        let is_apart = APART.contains(&kind);
        let part = match (self.open.last(), name) {
            (Some(around), None) if !is_apart => *around,
            (around, name) => {
                let new = self.parts.len();
                if let Some(around) = around.filter(|_| !is_apart) {
                    self.parts[*around].within.push(new);
                }
                self.parts.push(Part::default());
                if let Some(name) = name {
                    self.named.entry(name).or_insert(new);
                }
                new
            }
        };
        self.parts[part].elements += 1;
        self.parts[part].uses.append(&mut uses);
        self.open.push(part);
    }

    /// An element ends.
    pub fn end(&mut self) {
        self.open.pop();
    }

    /// How many elements are drawn when the whole is.
    pub fn drawn(&self) -> u64 {
        let mut counts = vec![Count::Unknown; self.parts.len()];
        // Parts may use each other in a row of any length, so the way back is kept here.
        let mut way = Vec::from_iter(self.parts.first().map(|_| 0));
        while let Some(at) = way.last().copied() {
            let parts = || self.used_by(at);
            if matches!(counts[at], Count::Unknown) {
                counts[at] = Count::Asked;
                let unknown = parts().filter(|it| matches!(counts[*it], Count::Unknown));
                way.extend(unknown.collect::<Vec<_>>());
                continue;
            }
            way.pop();
            if matches!(counts[at], Count::Asked) {
                let known = parts().map(|it| match counts[it] {
                    Count::Known(count) => count,
                    Count::Unknown | Count::Asked => 0,
                });
                let all = known.fold(self.parts[at].elements, u64::saturating_add);
                counts[at] = Count::Known(all);
            }
        }
        match counts.first() {
            Some(Count::Known(count)) => *count,
            _ => 0,
        }
    }

    fn used_by(&self, part: usize) -> impl Iterator<Item = usize> + '_ {
        let part = &self.parts[part];
        let used = part.uses.iter().filter_map(|it| self.named.get(it));
        part.within.iter().chain(used).copied()
    }
}

/// The names in `url(#pattern)`.
fn referred(value: &str) -> impl Iterator<Item = String> + '_ {
    value.split("url(").skip(1).filter_map(|rest| {
        let inside = rest.split(')').next()?;
        let name = inside.trim().trim_matches(['"', '\'']);
        Some(name.strip_prefix('#')?.to_owned())
    })
}
