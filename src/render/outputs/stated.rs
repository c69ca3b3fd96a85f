//! What a page states under `extra`, held against what its type reads: keys that nobody reads, entries that lack something,
//! works that there are not.
//!
//! `extra` is free, so that a key is told only where it is nearly one that is read, and where no template of the site's own
//! names it. The entries of a list are not free: nobody but the type reads them.

use std::sync::Arc;

use crate::article::split;
use crate::contract::{EXTRA, EXTRA_OF_ALL, EntryKeys, KINDS_OF_OPTIONS, TypeKeys};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::render::context::Stage;
use crate::site::{AGENDA, EVENT, Page, PageId};
use crate::source::{BUILT_IN, Sources};
use crate::yaml::{Document, Node};

/// What is wrong with it, each at its key in the file.
pub(super) fn faults(stage: &Stage, id: PageId) -> Vec<Diagnostic> {
    let page = stage.site.page(id);
    let Some(said) = page.article.front.extra.as_mapping() else {
        return Vec::new();
    };
    let keys = page.kind().and_then(|kind| read_by(stage, kind));
    let known = known(keys);
    let mut names = said.keys().filter_map(|key| key.as_str());
    let image = said.get(IMAGE).and_then(|it| it.as_str());
    let lacks_image = image.is_some_and(|name| !has_file(stage, page, name));
    let is_simple = |name: &str| slip(name, &known).is_none() && is_simple(name, keys);
    let is_plain = !lacks_image && names.all(is_simple);
    // The file is read again, once, and only where there is something to be told, or a list to be looked through.
    if is_plain {
        return Vec::new();
    }
    let path = &page.article.path;
    let Some(front) = front(&stage.sources, path) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let root = front.root();
    let Some(extra) = root.get("extra") else {
        return found;
    };
    let stated = Stated { stage };
    stated.slips(&extra, &known, &mut found);
    // Without the picture that speaks for it, a page is passed on without one.
    let image = extra.get(IMAGE).and_then(|node| stated.file(page, &node));
    found.extend(image.map(|fault| Diagnostic {
        severity: Severity::Warning,
        ..fault
    }));
    if let Some(keys) = keys {
        keys.lists
            .iter()
            .for_each(|list| stated.list(&extra, list, &mut found));
        if let Some(works) = keys.works.and_then(|name| extra.get(name)) {
            stated.works(&works, &mut found);
        }
        if let Some(file) = keys.file.and_then(|name| extra.get(name)) {
            found.extend(stated.file(page, &file));
        }
    }
    let told = found.into_iter().map(|it| it.lang(page.lang));
    told.collect()
}

/// The key under `extra` of the picture that speaks for a page.
const IMAGE: &str = "image";

/// Whether a page has a file of this name, or it is an address elsewhere.
fn has_file(stage: &Stage, page: &Page, name: &str) -> bool {
    name.contains("://") || stage.site.file_of(page, name).is_some()
}

/// What a type reads, where it is one of those that are known: a template of the site's own reads what it likes. Of agendas and
/// events the program itself makes calendars.
fn read_by(stage: &Stage, kind: &str) -> Option<&'static TypeKeys> {
    let keys = EXTRA.iter().find(|keys| keys.types.contains(&kind))?;
    let path = stage
        .theme
        .find(&stage.sources, &format!("templates/{kind}.html"));
    let is_ours = path.is_some_and(|path| path.starts_with(BUILT_IN));
    (is_ours || matches!(kind, AGENDA | EVENT)).then_some(keys)
}

/// The keys that are read, of a type where it is known.
fn known(keys: Option<&'static TypeKeys>) -> Vec<&'static str> {
    let of_type = keys.map_or(&[][..], |keys| keys.keys);
    EXTRA_OF_ALL.iter().chain(of_type).copied().collect()
}

/// The key that was meant by one that nobody reads.
fn slip<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    match known.contains(&name) {
        true => None,
        false => nearest(name, known.iter().copied()),
    }
}

fn is_simple(name: &str, keys: Option<&TypeKeys>) -> bool {
    keys.is_none_or(|keys| {
        keys.works != Some(name)
            && keys.file != Some(name)
            && keys.lists.iter().all(|list| list.name != name)
    })
}

/// Whether what is told of a page depends on what the templates of the site's own name.
pub fn is_held_against_templates(stage: &Stage, id: PageId) -> bool {
    let page = stage.site.page(id);
    let Some(said) = page.article.front.extra.as_mapping() else {
        return false;
    };
    let known = known(page.kind().and_then(|kind| read_by(stage, kind)));
    let mut names = said.keys().filter_map(|key| key.as_str());
    names.any(|name| slip(name, &known).is_some())
}

struct Stated<'s> {
    stage: &'s Stage,
}

impl Stated<'_> {
    /// Keys of `extra` that are nearly one that is read.
    fn slips(&self, extra: &Node, known: &[&str], found: &mut Vec<Diagnostic>) {
        for (name, node) in extra.entries(&mut Vec::new()) {
            if let Some(near) = slip(&name, known)
                && !self.is_named_by_site(&name)
                && !self.is_column(&name)
            {
                let message = message!("nothing-reads-key", name);
                let told = Diagnostic::warning("unread-key", message).at(node.key_place());
                found.push(told.hint(message!("did-you-mean-near", near)));
            }
        }
    }

    /// Whether a table's column of that name is read: it stands in a text of `pages`.
    fn is_column(&self, key: &str) -> bool {
        let mut patterns = self.stage.site.settings.pages.iter();
        patterns.any(|pages| {
            pages
                .patterns()
                .any(|it| it.columns().any(|name| name == key))
        })
    }

    fn list(&self, extra: &Node, list: &EntryKeys, found: &mut Vec<Diagnostic>) {
        let Some(entries) = extra.get(list.name) else {
            return;
        };
        for entry in entries.items() {
            if !entry.value().is_mapping() {
                let told = message!("entry-has-no-keys", name = list.name);
                let hint = message!("known-here-known", known = list.keys);
                found.push(
                    Diagnostic::error("wrong-value", told)
                        .at(entry.place())
                        .hint(hint),
                );
                continue;
            }
            self.entry(&entry, list, found);
        }
    }

    fn entry(&self, entry: &Node, list: &EntryKeys, found: &mut Vec<Diagnostic>) {
        for (name, node) in entry.entries(&mut Vec::new()) {
            if list.keys.contains(&&*name) || self.is_named_by_site(&name) {
                continue;
            }
            let near = nearest(&name, list.keys.iter().copied());
            let hint = match near {
                Some(near) => message!("did-you-mean-near", near),
                None => message!("known-here-known", known = list.keys),
            };
            // What was meant is lost where it is a slip; a note to oneself loses nothing.
            let message = message!("nothing-reads-key", name);
            let told = match near {
                Some(_) => Diagnostic::error("unread-key", message),
                None => Diagnostic::warning("unread-key", message),
            };
            found.push(told.at(node.key_place()).hint(hint));
        }
        for name in list
            .required
            .iter()
            .filter(|name| entry.get(name).is_none())
        {
            let told = Diagnostic::error("missing-key", message!("entry-lacks-key", name = *name));
            let hint = message!("known-here-known", known = list.keys);
            found.push(told.at(entry.place()).hint(hint));
        }
        if let Some((key, words)) = list.words
            && let Some(node) = entry.get(key)
        {
            let choices: Vec<(&str, ())> = words.iter().map(|word| (*word, ())).collect();
            node.choice(&choices, found);
            let is_of_options = node
                .value()
                .as_str()
                .is_some_and(|it| KINDS_OF_OPTIONS.contains(&it));
            if is_of_options && entry.get("options").is_none() {
                let told =
                    Diagnostic::error("missing-key", message!("entry-lacks-key", name = "options"));
                found.push(told.at(node.place()).hint(message!("options-are-list")));
            }
        }
    }

    /// Names of works, each of which there is.
    fn works(&self, works: &Node, found: &mut Vec<Diagnostic>) {
        let site = &self.stage.site;
        for node in works.items() {
            let Some(name) = node.value().as_str().map(|name| name.trim_matches('/')) else {
                continue;
            };
            if site.find(name).is_some() || site.is_hidden(name) {
                continue;
            }
            let told = Diagnostic::error("unknown-work", message!("there-no-work-name", name));
            let told = told.at(node.place());
            found.push(
                match nearest(name, site.works.iter().map(|work| &*work.name)) {
                    Some(near) => told.hint(message!("did-you-mean-near", near)),
                    None => told.hint(message!("work-named-path-below-content")),
                },
            );
        }
    }

    /// The name of a file beside the page.
    fn file(&self, page: &Page, node: &Node) -> Option<Diagnostic> {
        let site = &self.stage.site;
        let name = node.value().as_str()?;
        if has_file(self.stage, page, name) {
            return None;
        }
        let files = site.work(page.work).resources.iter();
        let near = nearest(name, files.map(|resource| &*resource.file));
        let message = message!("there-no-file-file-beside", file = name);
        let told = Diagnostic::error("missing-file", message).at(node.place());
        Some(told.hint(match near {
            Some(near) => message!("did-you-mean-near", near),
            None => message!("put-file-into-page-folder"),
        }))
    }

    /// Whether a file of the site's own themes names a key: then something reads it.
    fn is_named_by_site(&self, key: &str) -> bool {
        is_named(&self.stage.sources, key, &[".html", ".svg", ".yaml", ".js"])
    }
}

/// Whether a template or a script of the site's own themes names a key.
pub fn is_named_in_templates(sources: &Sources, key: &str) -> bool {
    is_named(sources, key, &[".html", ".svg", ".js"])
}

fn is_named(sources: &Sources, key: &str, endings: &[&str]) -> bool {
    let mut own = sources
        .paths("themes/")
        .filter(|path| endings.iter().any(|ending| path.ends_with(ending)));
    own.any(|path| sources.text(path).is_ok_and(|text| has_word(&text, key)))
}

fn has_word(text: &str, word: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(is_letter) && !text[at + word.len()..].starts_with(is_letter)
    })
}

/// The front matter of a file, with the places of what stands in it.
pub(super) fn front(sources: &Sources, path: &Arc<str>) -> Option<Document> {
    let text: Arc<str> = sources.text(path).ok()?.into();
    let (front, _) = split(&text)?;
    Document::parse(path.clone(), text, front).ok()
}
