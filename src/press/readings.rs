//! Reading what lies below `content/`: on all cores, and never twice the same.
//!
//! Takes the files and the settings; gives the [`Material`] of the model. What was read stays in [`Readings`], so that a
//! preview, which sets the press up after every save, parses only what was saved. A file is taken as unchanged when its
//! [`Stamp`] is, and else when its bytes are; the reading is thrown away when the settings change what a file means.
//!
//! It holds values only: whether a file has changed is asked of [`Sources`].

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::cache::Held;
use super::data_files;
use super::kept_bodies::{FormerBodies, KeptBodies};
use super::meaning::Meaning;
use super::one_by_one;
use super::picture_facts::FactsCache;
use super::sets::read_sets;
use super::window::Window;
use crate::article::{
    self, Article, ArticleKind, BodyOf, ContentFile, Known, Sieve, classify, left_copies,
};
use crate::diagnostic::Diagnostic;
use crate::language::Lang;
use crate::render::read_unchanged;
use crate::render::sanitise::Cleaner;
use crate::settings::Settings;
use crate::site::{Calendar, DataFile, FoundArticle, FoundFile, Material, ReleaseSets, State};
use crate::source::{Sources, Stamp};

/// The articles as they were last read.
#[derive(Debug, Default)]
pub struct Readings {
    meaning: Meaning,
    pub(super) articles: BTreeMap<Arc<str>, Arc<Reading>>,
    sets: Arc<ReleaseSets>,
    pub(super) texts: Held,
    pub(super) picture_facts: FactsCache,
    /// Where bodies were kept by a former run, until they were asked for.
    bodies: Option<KeptBodies>,
}

/// One article, as it was last read.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    stamp: Option<Stamp>,
    pub(super) digest: [u8; 16],
    work: Arc<str>,
    lang: Lang,
    kind: ArticleKind,
    /// `None` when its front matter cannot be read.
    pub(super) article: Option<Arc<Article>>,
    found: Vec<Diagnostic>,
    /// The characters of the file, where somebody asked for them.
    pub(super) letters: OnceLock<Box<[char]>>,
}

impl Readings {
    /// Readings that hold the texts as well, for who prints each page once, and soon.
    pub(super) fn with_texts() -> Self {
        Readings {
            texts: Held::with_room(),
            ..Readings::default()
        }
    }

    /// With the bodies that a former run kept; those that are read now are kept in their turn.
    #[must_use]
    pub fn with_bodies(self, bodies: Option<KeptBodies>) -> Self {
        Readings { bodies, ..self }
    }

    /// Reads everything below `content/`; the order of the paths is kept.
    pub(super) fn renew(
        &mut self,
        sources: &Sources,
        settings: &Settings,
    ) -> (Material, Vec<Diagnostic>) {
        let meaning = Meaning::of(settings);
        if meaning != self.meaning {
            self.articles.clear();
            self.meaning = meaning;
        }
        let paths: Vec<&Arc<str>> = sources.paths("content/").collect();
        let kept = self.bodies.take();
        let former = kept
            .as_ref()
            .map(|kept| kept.under(&self.meaning.of_bodies()));
        let read = one_by_one(&paths).map(|path| self.piecework(sources, path, former.as_ref()));
        let mut read: Vec<(Option<Piecework>, Vec<Diagnostic>)> = read.collect();
        self.read_sources_of_translations(&mut read, sources);
        let mut material = Material::default();
        let mut articles = Vec::with_capacity(paths.len());
        let mut found = Vec::new();
        self.sets = Arc::new(read_sets(sources, settings, &mut found));
        material.sets = self.sets.clone();
        let mut copies = left_copies(&paths);
        for (path, (piece, mut own)) in paths.into_iter().zip(read) {
            if let Some(copy) = copies.remove(path) {
                // The name is no name that anybody gave, so nothing else is said of it.
                own.retain(|it| it.code != "file-without-language");
                found.push(copy);
            }
            found.extend(own);
            match piece {
                Some(Piecework::Article(reading, text)) => {
                    if let Some(text) = text {
                        self.texts.add(path.clone(), text);
                    }
                    found.extend(reading.found.iter().cloned());
                    material.articles.extend(reading.for_the_model());
                    articles.push((path.clone(), reading));
                }
                Some(Piecework::Data(data)) => material.data.push(data),
                Some(Piecework::File(file, data)) => {
                    material.files.push(file);
                    material.data.extend(data);
                }
                None => {}
            }
        }
        self.articles = articles.into_iter().collect();
        if let Some(former) = former {
            let readings = self.articles.iter();
            former.keep(readings.filter_map(|(path, it)| Some((&**path, it.digest, it.body()?))));
        }
        (material, found)
    }

    /// Reads the blocks of those articles that a translation recorded.
    fn read_sources_of_translations(
        &self,
        read: &mut [(Option<Piecework>, Vec<Diagnostic>)],
        sources: &Sources,
    ) {
        let recorded = read.iter().filter_map(|(piece, _)| {
            let reading = piece.as_ref()?.article()?;
            let translation = reading.article.as_ref()?.front.translation.as_ref()?;
            translation.blocks.as_ref()?;
            let (of, _) = translation.of.as_ref()?;
            let mut langs = self.meaning.langs.iter();
            let lang = langs.find(|lang| lang.as_str() == &**of)?;
            Some((reading.work.clone(), *lang))
        });
        let recorded: FxHashSet<(Arc<str>, Lang)> = recorded.collect();
        if recorded.is_empty() {
            return;
        }
        read.par_iter_mut().for_each(|(piece, found)| {
            let Some(Piecework::Article(reading, _)) = piece else {
                return;
            };
            if recorded.contains(&(reading.work.clone(), reading.lang)) {
                match reading.with_blocks(sources) {
                    Ok(Some(with_blocks)) => *reading = Arc::new(with_blocks),
                    Ok(None) => {}
                    Err(diagnostic) => found.push(diagnostic.lang(reading.lang)),
                }
            }
        });
    }

    /// All articles that could be read, public or not, by path: the work, the language, and what is known of the file.
    pub fn articles(&self) -> impl Iterator<Item = (&Arc<str>, Lang, &Arc<Article>)> {
        let readings = self.articles.values();
        readings.filter_map(|it| Some((&it.work, it.lang, it.article.as_ref()?)))
    }

    /// The articles, each with its state at a moment: its own, or that of a section that closes it.
    pub fn states(
        &self,
        now: Timestamp,
        settings: &Settings,
    ) -> Vec<(Arc<str>, Lang, Arc<Article>, State)> {
        let articles = self.for_the_model();
        let states = Calendar::new(&articles, settings, &self.sets)
            .at(now)
            .states;
        let each = articles.into_iter().zip(states);
        each.map(|((work, lang, _, article), state)| (work, lang, article, state))
            .collect()
    }

    /// How long what is printed at a moment stays right by itself.
    pub(super) fn window(&self, now: Timestamp, settings: &Settings) -> Window {
        let articles = self.for_the_model();
        let moments = Calendar::moments(&articles, &self.sets, &settings.time_zone);
        Window::around(now, &settings.time_zone, moments.into_iter())
    }

    /// The next moment after `now` at which anything that is public changes.
    pub fn next(&self, now: Timestamp, settings: &Settings) -> Option<Timestamp> {
        let articles = self.for_the_model();
        Calendar::new(&articles, settings, &self.sets).next(now)
    }

    fn for_the_model(&self) -> Vec<FoundArticle> {
        let readings = self.articles.values();
        readings.filter_map(|it| it.for_the_model()).collect()
    }

    fn piecework(
        &self,
        sources: &Sources,
        path: &Arc<str>,
        bodies: Option<&FormerBodies>,
    ) -> (Option<Piecework>, Vec<Diagnostic>) {
        let former = self.articles.get(path);
        let stamp = former.and_then(|_| sources.stamp(path));
        if let Some(former) = former.filter(|it| stamp.is_some() && it.stamp == stamp) {
            return (Some(Piecework::Article(former.clone(), None)), Vec::new());
        }
        let piece = match classify(path, &self.meaning.langs) {
            Err(diagnostic) => Err(diagnostic),
            Ok(ContentFile::Article { work, lang, kind }) => self
                .article(sources, path, (work, lang, kind), bodies)
                .map(|(reading, text)| Piecework::Article(Arc::new(reading), text)),
            Ok(ContentFile::Data { name, lang }) => {
                let nothing = || (Ok(serde_yaml::Value::Null), Vec::new());
                let (value, notes) = data_files::read(sources, path).unwrap_or_else(nothing);
                value.map(|value| {
                    Piecework::Data(DataFile {
                        name,
                        lang,
                        value: Ok(value),
                        notes,
                    })
                })
            }
            Ok(ContentFile::Resource { folder, file, lang }) => {
                // What is wrong with such a file is told to whoever asks for its data: it may be a file for readers alone.
                let value = data_files::read(sources, path);
                let stem = file.rsplit_once('.').map_or(&*file, |(stem, _)| stem);
                let name = match folder.is_empty() {
                    true => stem.into(),
                    false => format!("{folder}/{stem}").into(),
                };
                let data = value.map(|(value, notes)| DataFile {
                    name,
                    lang,
                    value,
                    notes,
                });
                let found = FoundFile {
                    path: path.clone(),
                    folder,
                    file,
                    lang,
                };
                Ok(Piecework::File(found, data))
            }
        };
        match piece {
            Ok(piece) => (Some(piece), Vec::new()),
            Err(diagnostic) => (None, vec![diagnostic]),
        }
    }

    fn article(
        &self,
        sources: &Sources,
        path: &Arc<str>,
        (work, lang, kind): (Arc<str>, Lang, ArticleKind),
        bodies: Option<&FormerBodies>,
    ) -> Result<(Reading, Option<Arc<str>>), Diagnostic> {
        let read = sources.stamped_text::<Arc<str>>(path);
        let (text, stamp) = read.map_err(|error| error.lang(lang))?;
        let digest = sources.digest_as_read(path, &text);
        let digest = digest.unwrap_or_else(|| article::digest(&text));
        let former = self.articles.get(path);
        if let Some(former) = former.filter(|it| it.digest == digest) {
            return Ok((former.stamped(stamp), None));
        }
        let taxonomies: Vec<&str> = self.meaning.taxonomies.iter().map(String::as_str).collect();
        let html = self.meaning.html;
        let sieves = move || -> Box<dyn Sieve> { Box::new(Cleaner::new(html)) };
        let body = bodies.and_then(|bodies| bodies.take(path, digest));
        let known = Known { digest, body };
        let (mut article, mut found) =
            Article::read(path, &text, known, &taxonomies, self.meaning.math, &sieves);
        if let Some(article) = &mut article {
            article.stamp = stamp;
        }
        for diagnostic in &mut found {
            diagnostic.lang = Some(lang);
        }
        let reading = Reading {
            stamp,
            digest,
            work,
            lang,
            kind,
            article: article.map(Arc::new),
            found,
            letters: OnceLock::new(),
        };
        Ok((reading, self.texts.fitting(&text)))
    }
}

impl Reading {
    /// What was read of the body, to be kept; nothing where something is wrong with the file.
    fn body(&self) -> Option<BodyOf<'_>> {
        let article = self.article.as_ref().filter(|_| self.found.is_empty());
        article?.read_body()
    }

    /// This reading of a file that was written again with the same bytes. The article keeps the stamp of its own reading, so its page tells by its digest.
    fn stamped(&self, stamp: Option<Stamp>) -> Self {
        Reading {
            stamp,
            ..self.clone()
        }
    }

    /// This reading with the blocks of its article; `None` where they are there.
    fn with_blocks(&self, sources: &Sources) -> Result<Option<Self>, Diagnostic> {
        let article = self.article.as_ref().filter(|it| it.blocks.is_none());
        let Some(article) = article else {
            return Ok(None);
        };
        let text = read_unchanged(sources, article)?;
        let article = Article {
            blocks: Some(article.digests(&text)),
            ..Article::clone(article)
        };
        Ok(Some(Reading {
            article: Some(Arc::new(article)),
            ..self.clone()
        }))
    }

    fn for_the_model(&self) -> Option<(Arc<str>, Lang, ArticleKind, Arc<Article>)> {
        let article = self.article.clone()?;
        Some((self.work.clone(), self.lang, self.kind, article))
    }
}

/// One file below `content/`, read.
enum Piecework {
    /// With its text, where that is held.
    Article(Arc<Reading>, Option<Arc<str>>),
    Data(DataFile),
    /// With what it holds, where it holds data.
    File(FoundFile, Option<DataFile>),
}

impl Piecework {
    fn article(&self) -> Option<&Reading> {
        match self {
            Piecework::Article(reading, _) => Some(reading),
            Piecework::Data(_) | Piecework::File(..) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Edition;
    use crate::press::Press;

    const SITE: &str = "=== site.yaml\ntitle: { ar: x, fr: x }\nbase_url: https://x.example\n\
        languages: { ar: {}, fr: {} }\n\
        === content/a.ar.md\n---\ntitle: one\n---\n=== content/b.ar.md\n---\ntitle: two\n---\n";

    fn renewed(readings: &mut Readings, sources: Sources) -> Vec<Arc<Article>> {
        Press::reload(
            sources.into(),
            Edition::web(jiff::Timestamp::UNIX_EPOCH),
            readings,
        );
        readings.articles().map(|(.., it)| it.clone()).collect()
    }

    #[test]
    fn only_what_was_changed_is_parsed_again() {
        let mut readings = Readings::default();
        let sources = Sources::from_fixture(SITE);
        let first = renewed(&mut readings, sources.clone());
        let changed = sources.with("content/b.ar.md", *b"---\ntitle: three\n---\n");
        let second = renewed(&mut readings, changed);
        assert!(Arc::ptr_eq(&first[0], &second[0]));
        assert_eq!(second[1].front.title.as_ref() as &str, "three");
    }

    #[test]
    fn a_new_language_in_the_settings_is_a_new_reading() {
        let mut readings = Readings::default();
        let sources = Sources::from_fixture(SITE).with("content/c.en.md", *b"---\ntitle: x\n---\n");
        assert_eq!(renewed(&mut readings, sources.clone()).len(), 2);
        let settings = sources.text("site.yaml").unwrap().replace("fr", "en");
        let sources = sources.with("site.yaml", settings.into_bytes());
        assert_eq!(renewed(&mut readings, sources).len(), 3);
    }
}
