//! Files that came back, as pages to write.
//!
//! Everything that is wrong is told at once, each at its place in the file; while anything is, no page is handed out. A page
//! of which a unit has no translation is no error: it is told, unit by unit, and left out, since half a page helps no reader and a
//! public page must not become a draft.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::codes;
use super::content::Content;
use super::export::formers;
use super::former::Trust;
use super::page::{self, Mould};
use super::pair::{PagePair, Returned, place};
use super::read::{self, PageIn, UnitIn, XliffFile};
use super::told::{code_fault, unwritable};
use super::{digest_of, leaf, with_reading};
use crate::diagnostic::{Diagnostic, Message, Place, Ruler, shorten};
use crate::language::Lang;
use crate::press::Press;
use crate::site::{PageId, Presence, Standing};

/// A page to write.
pub struct NewPage {
    /// Its path below the site's root.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The page that it takes the place of.
    pub former: Option<PageId>,
    /// How many units were translated.
    pub units: usize,
}

/// What came of the files.
#[derive(Default)]
pub struct Imported {
    /// The pages, whole and proved; none while anything is wrong.
    pub pages: Vec<NewPage>,
    /// How many pages were left out, since they are not translated as a whole.
    pub unfinished: usize,
    /// What is wrong, and what is not translated.
    pub notes: Vec<Diagnostic>,
}

/// Reads the files; `by` is who translated them, where that is said.
pub fn import(press: &Press, files: &[Returned], by: Option<&str>) -> Imported {
    let mut importer = Importer {
        press,
        by,
        missing: missing(press),
        seen: BTreeMap::new(),
        out: Imported::default(),
    };
    for file in files {
        importer.file(file);
    }
    let mut out = importer.out;
    if out.notes.iter().any(Diagnostic::is_error) {
        out.pages.clear();
    }
    out
}

/// The files to write, by the name of their work and its language.
fn missing(press: &Press) -> BTreeMap<(Arc<str>, Lang), String> {
    let site = press.site();
    let entries = site.inventory().into_iter();
    let missing = entries.filter_map(|entry| match entry.standing {
        Standing::Missing(path) => Some(((site.work(entry.work).name.clone(), entry.lang), path)),
        Standing::There(..) => None,
    });
    missing.collect()
}

struct Importer<'a> {
    press: &'a Press,
    by: Option<&'a str>,
    missing: BTreeMap<(Arc<str>, Lang), String>,
    /// The pages that files have brought, each with where.
    seen: BTreeMap<String, Place>,
    out: Imported,
}

impl<'a> Importer<'a> {
    fn file(&mut self, file: &'a Returned) {
        let ruler = Ruler::new(file.text.as_str());
        let read = match read::read(&file.text) {
            Ok(read) => read,
            Err(fault) => {
                let told = Diagnostic::error("wrong-xliff", fault.message);
                let at = place(file, &ruler, fault.at);
                return self.tell(told.at(at).hint(message!("xliff-ask-for-2")));
            }
        };
        let languages = match self.languages(&read) {
            Ok(languages) => languages,
            Err(fault) => return self.tell(fault.at(place(file, &ruler, 0))),
        };
        for page in &read.pages {
            match self.pair(file, &ruler, page, languages) {
                Ok(pair) => self.page(&pair),
                Err(fault) => self.tell(*fault),
            }
        }
    }

    fn tell(&mut self, fault: Diagnostic) {
        self.out.notes.push(fault);
    }

    fn languages(&self, file: &XliffFile) -> Result<(Lang, Lang), Diagnostic> {
        let site = self.press.site();
        let find = |tag: &str| {
            // Tools write tags with other capitals.
            let found = site
                .langs()
                .find(|lang| lang.as_str().eq_ignore_ascii_case(tag));
            found.ok_or_else(|| {
                let known: Vec<&str> = site
                    .settings
                    .languages
                    .iter()
                    .map(|it| it.lang.as_str())
                    .collect();
                let message = message!("tag-not-language-site", tag = shorten(tag));
                Diagnostic::error("wrong-language", message).hint(message!("there", known))
            })
        };
        let (from, to) = (find(&file.source)?, find(&file.target)?);
        if from == to {
            let message = message!("xliff-same-language", tag = from.as_str());
            return Err(
                Diagnostic::error("wrong-language", message).hint(message!("xliff-ask-for-2"))
            );
        }
        Ok((from, to))
    }

    /// Finds the pages of the site that a page of the file is about, and holds their digests against those that went out.
    fn pair<'p>(
        &mut self,
        file: &'p Returned,
        ruler: &'p Ruler<&'p str>,
        page: &'p PageIn,
        (from, to): (Lang, Lang),
    ) -> Result<PagePair<'p>, Box<Diagnostic>> {
        let site = self.press.site();
        let at = place(file, ruler, page.at);
        let refuse = |code, message, hint: Message| {
            Box::new(Diagnostic::error(code, message).at(at.clone()).hint(hint))
        };
        // A path is a name here, looked up among the pages of the site: none leads out of it.
        let is_it = |id: &PageId| {
            let known = site.page(*id);
            *known.article.path == *page.original && known.lang == from
        };
        let ids = (0..u32::try_from(site.pages.len()).unwrap_or(u32::MAX)).map(PageId);
        let original = || shorten(&page.original);
        let written = |id: &PageId| self.press.is_written(&site.page(*id).article.path);
        let Some(id) = ids.into_iter().find(is_it).filter(written) else {
            let message = message!("xliff-no-page", path = original(), lang = from.as_str());
            return Err(refuse("no-source", message, message!("xliff-page-moved")));
        };
        let source = leaf(self.press, id)?;
        let work = site.page(id).work;
        let former = match site.presence(work.version(to)) {
            Presence::Own(former) => Some((former, leaf(self.press, former)?)),
            _ => None,
        };
        let path = match &former {
            Some((_, leaf)) => Some(leaf.path.to_string()),
            None => self
                .missing
                .get(&(site.work(work).name.clone(), to))
                .cloned(),
        };
        let Some(path) = path else {
            let message = message!("xliff-no-page", path = original(), lang = to.as_str());
            return Err(refuse("no-source", message, message!("xliff-page-moved")));
        };
        if let Some(second) = self.seen.insert(path.clone(), at.clone()) {
            let message = message!("xliff-page-twice", path = path.as_str());
            let told = refuse("page-twice", message, message!("xliff-import-one"));
            return Err(Box::new(told.second(second, message!("other-one"))));
        }
        if page.source.is_empty() || page.translation.is_empty() {
            let message = message!("xliff-without-digest", path = original());
            return Err(refuse(
                "wrong-xliff",
                message,
                message!("xliff-export-anew"),
            ));
        }
        if page.source != digest_of(&source.text) {
            let message = message!("xliff-source-changed", path = original());
            return Err(refuse(
                "source-changed",
                message,
                message!("xliff-export-anew"),
            ));
        }
        let now = former.as_ref().map(|(_, leaf)| digest_of(&leaf.text));
        if page.translation != now.as_deref().unwrap_or("none") {
            let message = message!("xliff-translation-changed", path = path.as_str());
            return Err(refuse(
                "translation-changed",
                message,
                message!("xliff-export-anew"),
            ));
        }
        let formers = former
            .as_ref()
            .map(|(id, leaf)| formers(self.press, &source, leaf, *id));
        Ok(PagePair {
            file,
            ruler,
            page,
            languages: (from, to),
            source,
            former,
            formers: formers.unwrap_or_default(),
            path,
        })
    }

    fn page(&mut self, pair: &PagePair) {
        let mut units: BTreeMap<&str, &UnitIn> = BTreeMap::new();
        for unit in &pair.page.units {
            let at = pair.place(unit.at);
            let is_known = pair.source.units.iter().any(|it| it.id == unit.id);
            let message = match units.insert(&unit.id, unit) {
                Some(_) => message!("xliff-unit-twice", unit = shorten(&unit.id)),
                None if is_known => continue,
                None => message!("xliff-unit-unknown", unit = shorten(&unit.id)),
            };
            let told = Diagnostic::error("wrong-unit", message).at(at);
            self.tell(told.hint(message!("xliff-export-anew")));
        }
        let mut said: BTreeMap<usize, Content> = BTreeMap::new();
        let before = self.out.notes.len();
        for (number, unit) in pair.source.units.iter().enumerate() {
            let there = units.get(unit.id.as_str());
            let target = there.and_then(|it| Some((it, it.target.as_ref()?)));
            let Some((there, target)) = target else {
                self.untranslated(
                    pair,
                    &unit.id,
                    there.map_or(pair.page.at, |it| it.at),
                    false,
                );
                continue;
            };
            match codes::check(&unit.content, target) {
                Err(faults) => {
                    let faults = faults.iter().map(|it| code_fault(pair, number, there, it));
                    self.out.notes.extend(faults);
                }
                Ok(content) if is_untouched(pair, number, there, &content) => {
                    self.untranslated(pair, &unit.id, there.at, true);
                }
                Ok(content) => {
                    said.insert(number, content);
                }
            }
        }
        let found = &self.out.notes[before..];
        if found.iter().any(Diagnostic::is_error) {
            return;
        }
        if !found.is_empty() {
            self.out.unfinished += 1;
            return;
        }
        match self.written(pair, &said) {
            Ok(page) => self.out.pages.push(page),
            Err(faults) => self.out.notes.extend(faults),
        }
    }

    fn untranslated(&mut self, pair: &PagePair, unit: &str, at: usize, is_old: bool) {
        let message = match is_old {
            true => message!("xliff-untouched", unit, path = pair.path.as_str()),
            false => message!("xliff-untranslated", unit, path = pair.path.as_str()),
        };
        let told = Diagnostic::warning("untranslated", message).at(pair.place(at));
        self.tell(told.hint(message!("xliff-page-left-out")));
    }

    fn written(
        &self,
        pair: &PagePair,
        said: &BTreeMap<usize, Content>,
    ) -> Result<NewPage, Vec<Diagnostic>> {
        let site = self.press.site();
        let of_source = pair.source.path.clone();
        let has_formulas = |path: &str| {
            let page = site.pages.iter().find(|page| &*page.article.path == path);
            page.is_some_and(|page| page.article.has_formulas)
        };
        let former = pair.former.as_ref().map(|(_, leaf)| leaf);
        let has_formulas = has_formulas(former.map_or(&*of_source, |leaf| &*leaf.path));
        let text = with_reading(self.press, has_formulas, |reading| {
            let mould = Mould {
                source: &pair.source,
                of: pair.languages.0.as_str(),
                translation: former,
                formers: &pair.formers,
                said,
                by: self.by,
                reading,
            };
            page::write(&mould, &pair.path.as_str().into())
        });
        text.map(|text| NewPage {
            path: pair.path.clone(),
            text,
            former: pair.former.as_ref().map(|(id, _)| *id),
            units: said.len(),
        })
        .map_err(|why| unwritable(pair, why))
    }
}

/// Whether a unit came back as it went out, with the outdated translation, and no tool says that somebody has looked at it.
fn is_untouched(pair: &PagePair, number: usize, there: &UnitIn, content: &Content) -> bool {
    let former = pair.formers.units.get(&number);
    former.is_some_and(|former| {
        former.trust == Trust::Outdated
            && !there.is_touched
            && Content {
                codes: content.codes.clone(),
                ..former.content.clone()
            }
            .meaning()
                == content.meaning()
    })
}
