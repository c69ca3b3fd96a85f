//! Short names for folders: `~/assets/dam.png`, where `tsconfig.json` says that `~` is `src`.

use crate::import::code::{CodePlaces, TextEdits};
use crate::import::old::Old;
use crate::import::script::{inside, literal, value, without_comments, words};
use crate::import::targets::targets;
use crate::source::join_path;

/// The short names of a site, and the folders that they stand for.
#[derive(Default)]
pub struct ShortNames(Vec<(String, String)>);

impl ShortNames {
    /// Those that the settings of TypeScript give.
    pub fn of(old: &Old) -> Self {
        ShortNames(names(old))
    }

    /// The path from the top of the old site of what is named shortly.
    pub fn path(&self, from: &str) -> Option<String> {
        let mut paths = self.0.iter().filter_map(|(name, folder)| {
            let rest = from.strip_prefix(name.as_str())?;
            Some(join_path(folder, rest))
        });
        paths.next()
    }

    /// A body with the addresses that begin with a short name written from the top of the old site.
    pub fn in_full(&self, old: &Old, body: &str) -> String {
        if self.0.is_empty() {
            return body.to_owned();
        }
        let code = CodePlaces::of(body);
        let mut edits = TextEdits::default();
        for target in targets(body) {
            let whole = self.path(&target.address).map(|it| format!("/{it}"));
            let whole = whole.filter(|it| old.has(it.trim_start_matches('/')));
            if let Some(whole) = whole.filter(|_| !code.holds(target.range.start)) {
                edits.put(target.range, whole);
            }
        }
        edits.apply(body)
    }
}

fn names(old: &Old) -> Vec<(String, String)> {
    let Some((text, _)) = ["tsconfig.json", "jsconfig.json"]
        .iter()
        .find_map(|path| old.text(path))
    else {
        return Vec::new();
    };
    let text = without_comments(&text);
    let base = words(&text, "baseUrl").unwrap_or_default();
    let quoted = |text: &str| literal(&text[text.find('"')?..]);
    let one = |entry: &str| {
        let (name, folders) = entry.split_once('[')?;
        let (name, folder) = (quoted(name)?, quoted(folders)?);
        let folder = join_path(base.trim_matches(['.', '/']), folder.strip_suffix('*')?);
        Some((name.strip_suffix('*')?.to_owned(), folder))
    };
    let paths = value(&text, "paths").and_then(inside).unwrap_or_default();
    let own = paths.split(']').filter_map(one);
    // A name for everything names nothing.
    own.filter(|(name, _)| !name.is_empty()).collect()
}
