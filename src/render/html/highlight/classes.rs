//! From the scopes of a grammar to what a reader tells apart.

use syntect::parsing::{Scope, ScopeStack};

/// What every class begins with.
pub(super) const CLASS: &str = "code-";

/// The names of scopes (see "Scope naming" of Sublime Text) and their classes; the longest that fits wins. Without a class
/// stand those that end what is around them: code inside a string is no string.
const TABLE: &[(&str, &str)] = &[
    ("comment", "comment"),
    ("string", "string"),
    ("string.unquoted", ""),
    ("meta.interpolation", ""),
    ("meta.template.expression", ""),
    ("source", ""),
    ("text", ""),
    ("constant", "value"),
    ("constant.other.symbol", "value"),
    ("support.constant", "value"),
    ("keyword", "keyword"),
    ("keyword.operator", ""),
    ("keyword.operator.word", "keyword"),
    ("keyword.operator.logical.python", "keyword"),
    ("storage", "keyword"),
    ("variable.language", "keyword"),
    ("support.macro", "name"),
    ("entity.name", "name"),
    ("entity.other.inherited-class", "name"),
    ("support.function", "name"),
    ("support.type", "name"),
    ("support.class", "name"),
    ("variable.function", "name"),
    ("variable.annotation", "name"),
    ("meta.annotation", "name"),
    ("entity.name.tag", "keyword"),
    ("entity.other.attribute-name", "key"),
    ("support.type.property-name", "key"),
    ("meta.mapping.key", "key"),
    ("variable.other.member", "key"),
    ("markup.inserted", "inserted"),
    ("markup.deleted", "deleted"),
    ("markup.heading", "heading"),
    ("meta.diff.header", "heading"),
    ("meta.diff.range", "heading"),
    ("entity.name.section", "heading"),
];

/// The table, made ready.
pub(super) struct Classes(Vec<(Scope, Option<&'static str>)>);

impl Classes {
    pub(super) fn new() -> Self {
        let mut classes: Vec<_> = TABLE
            .iter()
            .filter_map(|(scope, class)| {
                let class = Some(*class).filter(|class| !class.is_empty());
                Some((Scope::new(scope).ok()?, class))
            })
            .collect();
        classes.sort_by_key(|(scope, _)| std::cmp::Reverse(scope.len()));
        Classes(classes)
    }

    /// The class of what stands in these scopes: that of the innermost which has something to say.
    pub(super) fn of(&self, scopes: &ScopeStack) -> Option<&'static str> {
        let known = |scope: &Scope| self.0.iter().find(|(known, _)| known.is_prefix_of(*scope));
        scopes.scopes.iter().rev().find_map(known)?.1
    }
}
