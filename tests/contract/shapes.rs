//! Values of templates, held against the shapes of the contract.

use std::collections::{BTreeMap, BTreeSet};

use diwan::contract::{Key, SHAPES, Shape, VARIABLES};
use serde_json::Value;

/// Keys that only some maps of their shape have, with where.
const SOMETIMES: &[(&str, &str)] = &[
    ("item", "standing"),         // in lists alone
    ("version", "headings_json"), // not on the page for searching
];

/// What was seen so far.
#[derive(Default)]
pub struct Seen {
    variables: BTreeSet<String>,
    keys: BTreeSet<(&'static str, &'static str)>,
    faults: BTreeMap<String, String>,
}

impl Seen {
    /// Looks at all that one template saw.
    pub fn template(&mut self, page: &str, all: &Value) {
        for (name, value) in all.as_object().expect("variables have names") {
            let Some(variable) = VARIABLES.iter().find(|it| it.name == name) else {
                self.fault(page, format!("the variable `{name}` is not written down"));
                continue;
            };
            self.variables.insert(name.clone());
            self.value(page, name, variable.kind, value);
        }
    }

    /// What is wrong, with what is written down and was never seen.
    pub fn faults(mut self) -> Vec<String> {
        for variable in VARIABLES
            .iter()
            .filter(|it| !matches!(it.name, "card" | "newest"))
        {
            if !self.variables.contains(variable.name) {
                self.fault(
                    "-",
                    format!("no template sees the variable `{}`", variable.name),
                );
            }
        }
        for shape in SHAPES.iter().filter(|shape| shape.name != "card") {
            for key in shape.keys {
                if !self.keys.contains(&(shape.name, key.name)) {
                    self.fault(
                        "-",
                        format!("no `{}` has the key `{}`", shape.name, key.name),
                    );
                }
            }
        }
        let faults = self.faults.into_iter();
        faults
            .map(|(fault, page)| format!("{page}: {fault}"))
            .collect()
    }

    fn fault(&mut self, page: &str, fault: String) {
        self.faults.entry(fault).or_insert_with(|| page.to_owned());
    }

    fn value(&mut self, page: &str, at: &str, kind: &str, value: &Value) {
        let (bare, may_be_none) = match kind.strip_suffix('?') {
            Some(bare) => (bare, true),
            None => (kind, false),
        };
        if value.is_null() {
            if !may_be_none && bare != "any" {
                self.fault(
                    page,
                    format!("`{at}` is none, and written down as `{kind}`"),
                );
            }
            return;
        }
        if let Some(inner) = bare.strip_prefix("list of ") {
            let Some(items) = value.as_array() else {
                return self.fault(page, format!("`{at}` is no list: {value}"));
            };
            items
                .iter()
                .for_each(|item| self.value(page, at, inner, item));
        } else if let Some(inner) = bare.strip_prefix("map of ") {
            let Some(map) = value.as_object() else {
                return self.fault(page, format!("`{at}` is no map: {value}"));
            };
            map.values()
                .for_each(|item| self.value(page, at, inner, item));
        } else if let Some(shape) = SHAPES.iter().find(|shape| shape.name == bare) {
            self.map(page, at, shape, value);
        } else {
            let is_it = match bare {
                "text" | "html" | "url" | "day" => value.is_string(),
                "number" => value.is_number(),
                "bool" => value.is_boolean(),
                "any" => true,
                _ => panic!("`{at}`: there is no type `{kind}`"),
            };
            if !is_it {
                self.fault(page, format!("`{at}` is no {kind}: {value}"));
            }
        }
    }

    fn map(&mut self, page: &str, at: &str, shape: &Shape, value: &Value) {
        let Some(map) = value.as_object() else {
            return self.fault(page, format!("`{at}` is no {}: {value}", shape.name));
        };
        let shapes = shapes_of(shape);
        for (name, value) in map {
            let found = shapes.iter().find_map(|(shape, keys)| {
                Some((*shape, keys.iter().find(|key| key.name == name)?))
            });
            let Some((owner, key)) = found else {
                self.fault(
                    page,
                    format!("`{at}.{name}` is not written down ({})", shape.name),
                );
                continue;
            };
            self.keys.insert((owner, key.name));
            self.value(page, &format!("{at}.{name}"), key.kind, value);
        }
        for (owner, keys) in shapes {
            for key in keys
                .iter()
                .filter(|key| !SOMETIMES.contains(&(owner, key.name)))
            {
                if !map.contains_key(key.name) {
                    self.fault(page, format!("`{at}` has no `{}`", key.name));
                }
            }
        }
    }
}

/// A shape, and the one that it adds keys to.
fn shapes_of(shape: &Shape) -> Vec<(&'static str, &'static [Key])> {
    let named = |name: &str| {
        SHAPES
            .iter()
            .find(|it| it.name == name)
            .map(|it| (it.name, it.keys))
    };
    let base = (shape.name == "menu-entry").then_some("item");
    [Some(shape.name), base]
        .into_iter()
        .flatten()
        .filter_map(named)
        .collect()
}
