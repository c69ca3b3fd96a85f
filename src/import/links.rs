//! OldLinks: what each meant in the old site, and how Diwan says the same.
//!
//! A link is left as it is written where Diwan reads the same in it; else it names the work. What leads nowhere in the old site
//! stays as it is, for `check` to tell.

use std::collections::{BTreeMap, BTreeSet};

use super::addresses::{NewAddresses, bare};
use super::model::{OldFile, OldPage, OldSite, content_path};
use super::old::{folder, join, parted};
use crate::language::Lang;
use crate::route::percent_decode;
use crate::source::join_path;

/// What an address in a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NamedThing {
    /// A page, by its number.
    Page(usize),
    /// A file, by its path below `content/`, without language.
    File(String),
}

/// Everything that a link of the old site can name.
pub struct OldLinks {
    base: String,
    hosts: Vec<String>,
    by_address: BTreeMap<String, NamedThing>,
    by_path: BTreeMap<String, NamedThing>,
    /// Pages by their place among their kind, without language and ending.
    by_place: BTreeMap<String, Vec<(Lang, usize)>>,
    /// Whether an address from the top is meant in the language of the page that it stands in, and with which first part.
    prefixes: Option<BTreeMap<Lang, String>>,
    /// The first part of the addresses of each language.
    prefix_of: BTreeMap<Lang, String>,
    /// The pages of works, by name and language.
    pub works: BTreeMap<(String, Lang), usize>,
    names: BTreeSet<String>,
    files: BTreeSet<String>,
    /// NewAddresses of the new site, and the works there.
    new: BTreeMap<String, (String, Lang)>,
    langs: Vec<Lang>,
}

impl OldLinks {
    /// What the pages and files of a site are called.
    pub fn of(site: &OldSite, addresses: &NewAddresses) -> Self {
        let base_url = site.base_url.clone().unwrap_or_default();
        let (host, base) = parts(&base_url);
        let own = site.languages.iter();
        let prefix_of: BTreeMap<Lang, String> =
            own.map(|it| (it.lang, it.prefix.clone())).collect();
        let mut links = OldLinks {
            base: bare(&base),
            hosts: vec![host.to_owned()],
            by_address: BTreeMap::new(),
            by_path: BTreeMap::new(),
            by_place: BTreeMap::new(),
            prefixes: site.localised.then(|| prefix_of.clone()),
            prefix_of,
            works: BTreeMap::new(),
            names: BTreeSet::new(),
            files: BTreeSet::new(),
            new: BTreeMap::new(),
            langs: site.languages.iter().map(|it| it.lang).collect(),
        };
        for file in &site.files {
            links.add_file(file);
        }
        for (number, page) in site.pages.iter().enumerate() {
            links.add_page(number, page);
        }
        for (address, work, lang) in addresses.all() {
            links
                .new
                .insert(address.to_owned(), (work.to_owned(), lang));
        }
        links
    }

    fn add_file(&mut self, file: &OldFile) {
        let named = NamedThing::File(file.to.clone());
        self.by_path.insert(file.from.clone(), named.clone());
        if let Some(address) = &file.address {
            self.by_address.insert(bare(address), named);
        }
        self.files.insert(file.to.clone());
    }

    fn add_page(&mut self, number: usize, page: &OldPage) {
        let named = NamedThing::Page(number);
        for address in page.address.iter().chain(&page.former) {
            let bare = bare(address);
            let (stem, ending) = parted(&bare);
            if matches!(ending, "html" | "htm") {
                self.by_address
                    .entry(stem.to_owned())
                    .or_insert_with(|| named.clone());
            } else {
                self.by_address
                    .entry(format!("{bare}.html"))
                    .or_insert_with(|| named.clone());
            }
            self.by_address.insert(bare, named.clone());
        }
        let place = parted(&page.place).0.to_owned();
        self.by_place
            .entry(place)
            .or_default()
            .push((page.lang, number));
        self.works.insert((page.work.clone(), page.lang), number);
        self.names.insert(page.work.clone());
    }

    /// What an address in a page names; `None` for what leads elsewhere or nowhere.
    pub fn named(&self, page: &OldPage, address: &str) -> Option<NamedThing> {
        let path = self.own(address)?;
        let path = path.split(['?', '#']).next().unwrap_or_default();
        if path.is_empty() {
            return None;
        }
        let decoded = percent_decode(path);
        match path.starts_with('/') {
            true => self.at_top(page, &decoded),
            false => self
                .as_file(page, &decoded)
                .or_else(|| self.as_address(page, &decoded)),
        }
    }

    /// The part of an address behind the host, where that is the site's own.
    fn own<'a>(&self, address: &'a str) -> Option<&'a str> {
        let rest = address
            .strip_prefix("https:")
            .or_else(|| address.strip_prefix("http:"))
            .unwrap_or(address);
        if let Some(rest) = rest.strip_prefix("//") {
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let is_own = self
                .hosts
                .iter()
                .any(|host| !host.is_empty() && host.eq_ignore_ascii_case(&rest[..end]));
            let path = &rest[end..];
            return is_own.then_some(if path.is_empty() { "/" } else { path });
        }
        let is_scheme = rest
            .find(':')
            .is_some_and(|at| !rest[..at].contains(['/', '?', '#']));
        (!is_scheme).then_some(address)
    }

    fn at_top(&self, page: &OldPage, path: &str) -> Option<NamedThing> {
        let whole = bare(path);
        let below = match self.base.as_str() {
            "" => whole.as_str(),
            base => whole
                .strip_prefix(base)
                .map_or(whole.as_str(), |rest| rest.trim_start_matches('/')),
        };
        let found = self
            .by_address
            .get(below)
            .or_else(|| self.by_address.get(&whole));
        if let Some(prefix) = self.prefixes.as_ref().and_then(|all| all.get(&page.lang))
            && let Some(own) = self.by_address.get(&join(prefix, below))
        {
            return Some(own.clone());
        }
        // A file from the top of its own kind, `/guide/one.mdx` among the docs, or below the folder of a language.
        let kind = page.place.split('/').next().unwrap_or_default();
        let in_language = || {
            let (first, rest) = below.split_once('/')?;
            let is_lang = |lang: &&Lang| lang.as_str().eq_ignore_ascii_case(first);
            let lang = self.langs.iter().find(is_lang)?;
            let (stem, ending) = parted(rest);
            self.source(page, &format!("{stem}.{lang}.{ending}"))
                .filter(|_| ending == "md")
        };
        // A file that lies in the folder of a page was published with the page in each language: `/fr/a/dam.png`.
        let of_all = || {
            let (first, rest) = below.split_once('/')?;
            let mut langs = self.langs.iter();
            let is_lang = langs.any(|lang| lang.as_str().eq_ignore_ascii_case(first));
            (is_lang && self.files.contains(rest)).then(|| NamedThing::File(rest.to_owned()))
        };
        found
            .cloned()
            .or_else(|| self.source(page, below))
            .or_else(|| self.source(page, &join(kind, below)))
            .or_else(in_language)
            .or_else(of_all)
            .or_else(|| self.in_main(below))
    }

    fn as_file(&self, page: &OldPage, path: &str) -> Option<NamedThing> {
        let real = self.by_path.get(&join_path(folder(&page.path), path));
        real.cloned()
            .or_else(|| self.source(page, &join_path(folder(&page.place), path)))
            .or_else(|| self.below_kind(page, path))
    }

    /// `guide/two.md` where no such file lies beside the page: counted from the top of the docs.
    fn below_kind(&self, page: &OldPage, path: &str) -> Option<NamedThing> {
        let is_file = matches!(parted(path).1, "md" | "mdx") && !path.starts_with('.');
        let kind = page.place.split('/').next().unwrap_or_default();
        is_file.then(|| self.source(page, &join(kind, path)))?
    }

    /// A source file by its place, in the page's language before others.
    fn source(&self, page: &OldPage, path: &str) -> Option<NamedThing> {
        let stem = match parted(path) {
            (stem, "md" | "mdx" | "markdown") => stem,
            _ => path,
        };
        let tagged = self
            .langs
            .iter()
            .find_map(|lang| Some((stem.strip_suffix(&format!(".{lang}"))?, *lang)));
        let (stem, lang) = tagged.map_or((stem, page.lang), |(stem, lang)| (stem, lang));
        let names = [
            stem.to_owned(),
            join(stem, "index"),
            join(stem, "_index"),
            join(stem, "README"),
        ];
        let pages = names.iter().find_map(|name| self.by_place.get(name));
        if let Some(pages) = pages {
            let own = pages.iter().find(|(own, _)| *own == lang);
            return own
                .or(pages.first())
                .map(|(_, number)| NamedThing::Page(*number));
        }
        let file = self
            .files
            .contains(path)
            .then(|| NamedThing::File(path.to_owned()));
        file.or_else(|| self.by_path.get(path).cloned())
    }

    fn as_address(&self, page: &OldPage, path: &str) -> Option<NamedThing> {
        let own = page.address.as_deref()?;
        // A page at `/a/b/` is a folder to browsers, one at `/a/b` or `/a/b.html` a file.
        let from = match own.strip_suffix('/') {
            Some(own) => own.to_owned(),
            None => folder(own).to_owned(),
        };
        let whole = bare(&join_path(&from, path));
        let own = self.by_address.get(&whole).cloned();
        own.or_else(|| self.in_main(&whole))
    }

    /// The address of a work in a language that lacks it: readers were shown it in the main one, or ought to be.
    fn in_main(&self, address: &str) -> Option<NamedThing> {
        let mut prefixes = self.prefix_of.values().filter(|it| !it.is_empty());
        let rest = prefixes.find_map(|it| address.strip_prefix(it.as_str())?.strip_prefix('/'))?;
        let main = self.prefix_of.get(self.langs.first()?)?;
        self.by_address.get(&join(main, rest)).cloned()
    }

    /// What Diwan reads in an address as it stands in a page.
    pub fn read_by_diwan(&self, page: &OldPage, address: &str) -> Option<(String, Option<Lang>)> {
        let own = self.own(address)?;
        let path = percent_decode(own.split(['?', '#']).next()?);
        if path.is_empty() {
            return None;
        }
        let here = content_path(&page.work, page.kind, page.lang);
        let full = join_path(folder(&here), &path);
        if let Some(stem) = full
            .strip_suffix(".md")
            .or_else(|| full.strip_suffix(".markdown"))
        {
            let tagged = stem.rsplit_once('.').and_then(|(stem, tag)| {
                let lang = self.langs.iter().find(|lang| lang.as_str() == tag)?;
                Some((stem, *lang))
            });
            let (name, lang) = tagged.map_or((stem, None), |(stem, lang)| (stem, Some(lang)));
            let name = match name.rsplit_once('/') {
                Some((folder, "_index" | "index")) => folder,
                None if matches!(name, "_index" | "index") => "",
                _ => name,
            };
            return self.names.contains(name).then(|| (name.to_owned(), lang));
        }
        if self.files.contains(&full) {
            return Some((full, None));
        }
        if self.names.contains(&full) {
            return Some((full, None));
        }
        let from_top = path.trim_matches('/');
        if self.names.contains(from_top) {
            return Some((from_top.to_owned(), None));
        }
        // An address of the new site is read as it is published: that of a folder ends in a slash.
        let is_whole = path.ends_with('/') || matches!(parted(from_top).1, "html" | "htm");
        let (work, lang) = self
            .new
            .get(from_top)
            .filter(|_| path.starts_with('/') && is_whole)?;
        Some((work.clone(), Some(*lang)))
    }

    /// How a page writes a link to another: by its work, with the language where it is not the reader's.
    pub fn written(&self, page: &OldPage, to: &OldPage) -> String {
        let is_other =
            to.lang != page.lang && self.works.contains_key(&(to.work.clone(), page.lang));
        let path = match (is_other, to.work.as_str()) {
            (false, work) => format!("/{work}"),
            (true, _) => format!("/{}", content_path(&to.work, to.kind, to.lang)),
        };
        encoded(&path)
    }
}

/// What a Markdown address cannot hold, encoded.
pub fn encoded(path: &str) -> String {
    path.replace('%', "%25")
        .replace(' ', "%20")
        .replace('(', "%28")
        .replace(')', "%29")
}

fn parts(url: &str) -> (&str, String) {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    (host, format!("/{path}"))
}
