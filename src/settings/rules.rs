//! `rules`: how grave the rules of `check` are to this site.
//!
//! Takes the mapping; gives a [`RuleLevel`] for each name, in the order in which they are written. Whether there are rules of
//! these names `check` says, which knows them.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Place;
use crate::yaml::Node;

/// What a site says of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleLevel {
    /// The name of the rule.
    pub name: String,
    /// Where it is named.
    pub place: Place,
    /// How grave a breach is.
    pub level: Level,
    /// The most that a rule with a measure lets pass, in its own unit.
    pub most: Option<usize>,
    /// Words that a rule of spelling knows besides its dictionary.
    pub words: Vec<String>,
}

/// How grave a breach of a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The site cannot be published like this.
    Error,
    /// A person should look.
    Warning,
    /// Nobody looks.
    Off,
}

const LEVELS: &[(&str, Level)] = &[
    ("error", Level::Error),
    ("warning", Level::Warning),
    ("off", Level::Off),
];

/// Reads the mapping.
pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<RuleLevel> {
    let entries = node.entries(found).into_iter();
    entries
        .filter_map(|(name, rule)| {
            let mut said = RuleLevel {
                place: rule.key_place(),
                name,
                level: Level::Warning,
                most: None,
                words: Vec::new(),
            };
            if !rule.is_mapping() {
                said.level = rule.choice(LEVELS, found)?;
                return Some(said);
            }
            rule.deny_unknown_keys(&["level", "most", "words"], None, found);
            if let Some(level) = rule.get("level") {
                said.level = level.choice(LEVELS, found)?;
            }
            said.most = rule.get("most").and_then(|it| it.count(found));
            let words = rule.get("words").map(|it| it.items());
            let words = words.unwrap_or_default().into_iter();
            said.words = words.filter_map(|it| it.text(found)).collect();
            Some(said)
        })
        .collect()
}
