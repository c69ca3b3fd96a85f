//! The press: a site read, assembled and planned, ready to print any of its outputs.
//!
//! Takes the files and the edition; gives a [`Press`], immutable, which lists its outputs, finds one by its address and
//! prints it. Who sets it up again and again hands over the [`Readings`] of the time before. Files are read and outputs
//! printed on all cores, some things are made once for many outputs, and what comes out is the same on any number of them.

mod batch;
mod cache;
mod catalogues;
mod data_files;
mod facts;
mod fingerprints;
mod free_settings;
mod joining;
mod kept_bodies;
mod kept_words;
mod letters;
mod meaning;
mod page_types;
mod picture_facts;
mod plan_site;
mod readings;
mod rows;
mod sets;
mod store;
mod taxonomies;
mod theming;
mod variants;
mod window;
mod workers;

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::edition::Edition;
use crate::language::Lang;
use crate::plan::{Links, Output, Piece};
use crate::render::{Opening, Rendered, Stage, feed, read_templates, read_unchanged, search};
use crate::route::Route;
use crate::settings::{self, Settings};
use crate::site::{PageId, Version};
use crate::source::Sources;
use crate::theme::Theme;

use batch::{AT_ONCE, Leaves};
use cache::{Entries, Items, Texts};
use catalogues::catalogues;
use fingerprints::KnownArticles;
use joining::Joining;
use kept_words::KeptWords;
use plan_site::plan_site;
use theming::Theming;
use variants::VariantMaker;
use workers::Workers;

pub use fingerprints::{Fingerprint, Fingerprints};
pub use kept_bodies::KeptBodies;
pub use readings::Readings;
pub use store::{KINDS, NoStore, Store, StoreKey};
pub use window::Window;

/// How many outputs are held at once where their order matters.
const IN_MEMORY: usize = 256;

/// What a press is set up for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To print some outputs, or none.
    Look,
    /// To print all of them once, on all cores.
    FullBuild,
}

/// A publication, ready to be printed.
pub struct Press {
    workers: Workers,
    /// By position of the language: its search index, made when a part of it is first asked for.
    indexes: Vec<OnceLock<search::SearchIndex>>,
    /// What is dear to make, kept from former runs.
    store: Arc<dyn Store>,
    entries: Entries,
    /// What was read for the model, for those who print every page once.
    texts: Texts,
    variants: VariantMaker,
    /// How long what it prints stays right, where everything is printed.
    window: Option<Window>,
    /// What may be seen of articles, there too.
    known: Option<KnownArticles>,
    /// What all outputs may see, once that was asked.
    ground: OnceLock<Option<blake3::Hash>>,
    theming: OnceLock<Theming>,
    words: Option<KeptWords>,
    rows: rows::Rows,
}

impl Press {
    /// Reads, assembles and plans. `None` when the settings or the theme cannot be read at all; everything that is wrong, in
    /// any case.
    pub fn set_up(sources: Sources, edition: Edition) -> (Option<Self>, Vec<Diagnostic>) {
        Self::reload(Arc::new(sources), edition, &mut Readings::default())
    }

    /// Sets up to print every page once, and soon: texts are held until then, and what is printed is what was read, whatever
    /// happens to the files meanwhile.
    pub fn for_full_build(sources: Sources, edition: Edition) -> (Option<Self>, Vec<Diagnostic>) {
        let settings = read_settings(&sources);
        Self::with_settings(sources, settings, edition, Purpose::FullBuild, None)
    }

    /// Sets up from settings that have been read, with the `bodies` that a former run kept.
    pub fn with_settings(
        sources: Sources,
        settings: (Option<Settings>, Vec<Diagnostic>),
        edition: Edition,
        purpose: Purpose,
        bodies: Option<KeptBodies>,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let sources = Arc::new(sources);
        let (cores, mut readings) = match purpose {
            Purpose::Look => (1, Readings::default()),
            Purpose::FullBuild => (rayon::current_num_threads(), Readings::with_texts()),
        };
        readings = readings.with_bodies(bodies);
        let mut set_up = Self::set_up_for(cores, sources, settings, edition, &mut readings);
        if let (Some(press), Purpose::FullBuild) = (&mut set_up.0, purpose) {
            press.window = Some(readings.window(press.edition().now, &press.site().settings));
            press.known = Some(readings.known_articles());
        }
        // Of a large site it takes long to let them go.
        rayon::spawn(|| drop(readings));
        set_up
    }

    /// Sets up with what was read the time before: an unchanged file is not parsed again, nor even read where its dates on the
    /// disk prove it unchanged. Afterwards `readings` holds what there is now.
    pub fn reload(
        sources: Arc<Sources>,
        edition: Edition,
        readings: &mut Readings,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let settings = read_settings(&sources);
        Self::set_up_for(1, sources, settings, edition, readings)
    }

    /// Sets up with so many printers: one for each core where everything is printed.
    fn set_up_for(
        cores: usize,
        sources: Arc<Sources>,
        (settings, mut out): (Option<Settings>, Vec<Diagnostic>),
        edition: Edition,
        readings: &mut Readings,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let Some(mut settings) = settings else {
            return (None, out);
        };
        let (theme, found) = Theme::read(&sources, &settings.theme.name, &settings.theme.place);
        out.extend(found);
        let Some(theme) = theme else {
            return (None, out);
        };
        out.extend(free_settings::faults(&sources, &mut settings, &theme));
        let settings = Arc::new(settings);
        let (sources, rows) = rows::with_rows(sources, &settings, &mut out);
        let (material, in_content) = readings.renew(&sources, &settings);
        // Most of a model is made on one core; what the theme says of itself is read beside it.
        let of_theme = || {
            let templates = read_templates(&sources, &theme);
            (catalogues(&sources, &settings, &theme), templates)
        };
        let of_content = || plan_site((&sources, &settings, &theme), &edition, material, readings);
        let (((catalogues, found), (templates, in_templates)), (site, plan, in_plan)) =
            rayon::join(of_theme, of_content);
        out.extend(found);
        let catalogues = match edition.pseudo {
            Some(pseudo) => catalogues.disguise(pseudo),
            None => catalogues,
        };
        out.extend(in_content);
        out.extend(in_plan);
        out.extend(page_types::unknown(&sources, &site, &theme, &templates));
        rows.led_back(&mut out);
        let links = Links::new(&site.settings, &edition).with_elsewhere(plan.elsewhere().clone());
        let indexes = site.langs().map(|_| OnceLock::new()).collect();
        let texts = readings.texts.take_for(&site);
        let items = Box::new(Items::new(&site));
        let stage = Stage {
            sources,
            site,
            plan,
            theme,
            catalogues,
            edition,
            links,
            faces: None,
            items,
        }
        .with_faces();
        let entries = Entries::new(stage.site.pages.len());
        out.extend(in_templates);
        let (workers, found) = Workers::new(stage, templates, cores);
        out.extend(found);
        let press = Press {
            workers,
            indexes,
            store: Arc::new(NoStore),
            entries,
            texts,
            variants: VariantMaker::default(),
            window: None,
            known: None,
            ground: OnceLock::new(),
            theming: OnceLock::new(),
            words: None,
            rows,
        };
        (Some(press), out)
    }

    /// Keeps in `store` what takes long to make.
    #[must_use]
    pub fn with_store(self, store: Arc<dyn Store>) -> Self {
        Press { store, ..self }
    }

    /// All outputs, sorted by address.
    pub fn outputs(&self) -> &[Output] {
        self.workers.stage().plan.outputs()
    }

    /// The output at an address.
    pub fn find(&self, route: &Route) -> Option<&Output> {
        self.workers.stage().plan.find(route)
    }

    /// The digests of a page's blocks, read now where no translation recorded them.
    ///
    /// # Errors
    /// The file cannot be read, or was changed since the press was set up.
    pub fn blocks(&self, page: PageId) -> Result<Cow<'_, [u16]>, Diagnostic> {
        let article = &self.site().page(page).article;
        Ok(match &article.blocks {
            Some(blocks) => Cow::Borrowed(blocks),
            None => {
                let text = read_unchanged(self.sources(), article)?;
                article.digests(&text).into_vec().into()
            }
        })
    }

    /// Prints one output.
    pub fn render(&self, output: &Output) -> Rendered {
        match &output.piece {
            Piece::Variant { path, variant } => self.variants.make(self, path, *variant),
            Piece::Resource { path } => {
                let picture = self.plan().picture(path);
                let _turn = picture.and_then(|it| self.variants.turn(&it.facts));
                self.find_or_print(output)
            }
            Piece::SearchFile { lang, part } if part.is_of_words() => {
                let (lang, part) = (*lang, *part);
                let stage = self.workers.stage();
                // Alone on this thread: a thread that waits here for a job of its own pool would wait for ever.
                let index = self.indexes[stage.site.position(lang)]
                    .get_or_init(|| search::alone(stage, lang));
                search::print(stage, lang, Some(index), part)
            }
            Piece::Feed { version, format } => {
                let printer = self.workers.printer();
                let entry = |page| self.entries.get(page, || printer.feed_entry(page));
                feed::print(self.workers.stage(), *version, *format, entry)
            }
            _ => self.find_or_print(output),
        }
    }

    /// Prints all outputs, in parallel and in no order; `take` is handed each with what was said about it.
    pub fn for_each(&self, take: impl Fn(&Output, Rendered) + Sync) {
        self.for_each_of(&self.outputs().iter().collect::<Vec<_>>(), take);
    }

    /// Prints some outputs, in parallel and in no order.
    pub fn for_each_of(&self, outputs: &[&Output], take: impl Fn(&Output, Rendered) + Sync) {
        let leaves = Leaves::sort(self, outputs);
        let take = |output: &Output, mut rendered: Rendered| {
            self.led_back(&mut rendered.notes);
            take(output, rendered);
        };
        let words = self.print_leaves(&leaves, &take);
        let print = |output: &&Output| take(output, self.render(output));
        rayon::join(
            || one_by_one(&leaves.others).for_each(print),
            || self.finish_indexes(words),
        );
        one_by_one(&leaves.words).for_each(print);
    }

    /// Prints these outputs in parallel and hands them to `take` in their order, with only some of them in memory.
    pub fn for_each_in_order(&self, outputs: &[&Output], mut take: impl FnMut(&Output, Rendered)) {
        self.make_indexes(outputs);
        for some in outputs.chunks(IN_MEMORY) {
            let printed: Vec<_> = one_by_one(some).map(|output| self.render(output)).collect();
            let printed = some.iter().zip(printed);
            printed.for_each(|(output, rendered)| take(output, rendered));
        }
    }

    /// Makes the search indexes that these outputs are parts of.
    fn make_indexes(&self, outputs: &[&Output]) {
        let stage = self.workers.stage();
        let leaves = Leaves::sort(self, outputs);
        let read = |(lang, _): &(Lang, _)| {
            let files = stage.plan.search(&stage.site, *lang);
            let pages = files.map_or(&[][..], |files| &files.pages);
            let joining = Joining::default();
            let some = pages.par_chunks(AT_ONCE).enumerate().with_max_len(1);
            some.for_each(|(number, pages)| joining.add(number, search::builder(stage, pages)));
            (*lang, joining.end())
        };
        self.finish_indexes(leaves.by_language.par_iter().map(read).collect());
    }

    /// Says of what was found in pages of rows that it is found in the rows.
    pub fn led_back(&self, found: &mut [Diagnostic]) {
        self.rows.led_back(found);
    }

    /// Turns the words of each language into its index.
    fn finish_indexes(&self, words: Vec<(Lang, search::Builder)>) {
        let stage = self.workers.stage();
        words.into_par_iter().for_each(|(lang, words)| {
            let made = search::index(stage, lang, words);
            let _ = self.indexes[stage.site.position(lang)].set(made);
        });
    }

    /// Whether the theme has a page that shows its components, `style-guide.html`.
    pub fn has_style_guide(&self) -> bool {
        self.workers.printer().has_style_guide()
    }

    /// That page, in a language, for the preview; `None` where the theme has none.
    pub fn style_guide(&self, lang: Lang) -> Option<Rendered> {
        self.has_style_guide()
            .then(|| self.workers.printer().style_guide(lang))
    }

    /// A style sheet of the theme that no page loads; `None` where the theme has none of this name.
    pub fn style(&self, name: &str) -> Option<Rendered> {
        self.workers.printer().style(name)
    }

    /// What stands at the front of a book; see [`Opening`].
    pub fn opening(&self, version: Version, pages: &[PageId]) -> Opening {
        self.workers.printer().opening(version, pages)
    }

    /// Runs a task for each item on all cores; what comes out keeps their order.
    pub fn in_parallel<T: Sync, R: Send>(
        &self,
        items: &[T],
        task: impl Fn(&T) -> R + Sync + Send,
    ) -> Vec<R> {
        one_by_one(items).map(task).collect()
    }
}

/// Items for all cores, dealt one at a time. Left to itself, rayon deals so few and large portions that one core was alone
/// for the last tenth of a build of 30,000 pages; to deal costs next to nothing.
fn one_by_one<T: Sync>(items: &[T]) -> impl IndexedParallelIterator<Item = &T> {
    items.par_iter().with_max_len(1)
}

/// Reads the settings of a site; `None` when they are too broken to go on.
pub fn read_settings(sources: &Sources) -> (Option<Settings>, Vec<Diagnostic>) {
    match sources.text(settings::PATH) {
        Ok(text) => {
            let (mut settings, mut out) = Settings::read(&text);
            if let Some(settings) = &mut settings
                && sources.contains(settings::REDIRECTS)
            {
                match sources.text(settings::REDIRECTS) {
                    Ok(text) => out.extend(settings.add_redirects(&text)),
                    Err(note) => out.push(note),
                }
            }
            (settings, out)
        }
        Err(note) => (None, vec![note]),
    }
}
