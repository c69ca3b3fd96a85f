//! Pages whose body is wanted by more than the page itself (by search, by feeds), each with all that is made of it.
//!
//! To read Markdown costs more than to print it. The page itself, its passage behind a result, its words in the index and
//! its entry in feeds are therefore printed side by side where all of them are wanted, as `build` does. Who wants one of
//! them alone gets the same bytes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::joining::Joining;
use super::kept_words::WordsPlace;
use super::{Press, one_by_one};
use crate::language::Lang;
use crate::plan::{Output, Piece, SearchPart};
use crate::render::{Rendered, search, with_body};
use crate::site::PageId;

/// How many pages a core reads at most before it hands over their words.
pub(super) const AT_ONCE: usize = 256;

/// A page, and those of its outputs that are wanted.
pub(super) struct Leaf<'o> {
    page: PageId,
    /// Its number in the index, where it stands in one.
    number: usize,
    own: Option<&'o Output>,
    passage: Option<&'o Output>,
    in_feeds: bool,
}

/// Where a leaf lies: in the index of a language (its position among them) or in none, and its number there.
type LeafPlace = (Option<usize>, usize);

/// Outputs, sorted by what they are made of.
#[derive(Default)]
pub(super) struct Leaves<'o> {
    /// The pages in each index that is wanted, in its order.
    pub(super) by_language: Vec<(Lang, Vec<Leaf<'o>>)>,
    /// The pages in feeds that stand in no index.
    pub(super) unindexed: Vec<Leaf<'o>>,
    /// The files of words.
    pub(super) words: Vec<&'o Output>,
    /// Everything else.
    pub(super) others: Vec<&'o Output>,
}

impl Leaf<'_> {
    /// Whether anything of it is to be printed.
    fn is_wanted(&self) -> bool {
        self.own.is_some() || self.passage.is_some() || self.in_feeds
    }

    fn new(page: PageId, number: usize) -> Self {
        Leaf {
            page,
            number,
            own: None,
            passage: None,
            in_feeds: false,
        }
    }
}

impl<'o> Leaves<'o> {
    /// Sorts outputs.
    pub(super) fn sort(press: &Press, outputs: &[&'o Output]) -> Self {
        let (site, plan) = (press.site(), press.plan());
        let mut leaves = Leaves::default();
        let mut places: Vec<Option<LeafPlace>> = vec![None; site.pages.len()];
        for output in outputs {
            let Piece::SearchFile { lang, part } = output.piece else {
                continue;
            };
            let wanted = part == SearchPart::Head;
            let Some(files) = plan.search(site, lang).filter(|_| wanted) else {
                continue;
            };
            let language = leaves.by_language.len();
            let leaf = |(number, page): (usize, &PageId)| {
                places[page.0 as usize] = Some((Some(language), number));
                Leaf::new(*page, number)
            };
            let all = files.pages.iter().enumerate().map(leaf).collect();
            leaves.by_language.push((lang, all));
        }
        for output in outputs {
            let Piece::Feed { version, .. } = output.piece else {
                continue;
            };
            for page in plan.feed(version).unwrap_or_default() {
                let next = (None, leaves.unindexed.len());
                let place = *places[page.0 as usize].get_or_insert(next);
                if place == next {
                    leaves.unindexed.push(Leaf::new(*page, 0));
                }
                leaves.at(place).in_feeds = true;
            }
        }
        let place = |page: PageId| places.get(page.0 as usize).copied().flatten();
        for output in outputs {
            leaves.put(press, output, &place);
        }
        // What takes longest is begun first, or one core would be at it alone when everything else is done.
        let is_short = |output: &&Output| !matches!(output.piece, Piece::Sitemap { .. });
        leaves.others.sort_by_key(is_short);
        leaves
    }

    fn at(&mut self, (language, at): LeafPlace) -> &mut Leaf<'o> {
        match language {
            Some(language) => &mut self.by_language[language].1[at],
            None => &mut self.unindexed[at],
        }
    }

    fn put(
        &mut self,
        press: &Press,
        output: &'o Output,
        place: &impl Fn(PageId) -> Option<LeafPlace>,
    ) {
        let site = press.site();
        match &output.piece {
            Piece::Page { version } => {
                let page = site.presence(*version).own();
                match page.and_then(place) {
                    Some(place) => self.at(place).own = Some(output),
                    None => self.others.push(output),
                }
            }
            Piece::SearchFile { lang, part } => match part {
                SearchPart::Page(number) => {
                    let mut languages = self.by_language.iter_mut();
                    match languages.find(|(other, _)| other == lang) {
                        Some((_, leaves)) => leaves[*number].passage = Some(output),
                        None => self.others.push(output),
                    }
                }
                SearchPart::Head
                | SearchPart::Words(_)
                | SearchPart::Near(_)
                | SearchPart::Spelling(_) => self.words.push(output),
                SearchPart::Facets => self.others.push(output),
            },
            // A feed is made of the entries that leaves leave behind, and printed after them.
            Piece::Feed { .. }
            | Piece::Calendar { .. }
            | Piece::Slice { .. }
            | Piece::NotFound { .. }
            | Piece::Languages { .. }
            | Piece::Redirect { .. }
            | Piece::Moved { .. }
            | Piece::Search { .. }
            | Piece::Changes { .. }
            | Piece::ChangesFile { .. }
            | Piece::StartHere { .. }
            | Piece::Style { .. }
            | Piece::Card { .. }
            | Piece::Font { .. }
            | Piece::FontSheet
            | Piece::ThemeFile { .. }
            | Piece::Resource { .. }
            | Piece::Variant { .. }
            | Piece::Robots
            | Piece::Redirects
            | Piece::Headers
            | Piece::Sitemap { .. }
            | Piece::SitemapIndex => self.others.push(output),
        }
    }
}

impl Press {
    /// The text of the page that an output shows, where it is held. It is given away.
    pub(super) fn held_text(&self, output: &Output) -> Option<Arc<str>> {
        let version = output.piece.first_shows()?;
        self.texts.take(self.site().presence(version).own()?)
    }

    /// Prints leaves on all cores, and keeps what they give to indexes and feeds.
    pub(super) fn print_leaves(
        &self,
        leaves: &Leaves,
        take: &(impl Fn(&Output, Rendered) + Sync),
    ) -> Vec<(Lang, search::Builder)> {
        one_by_one(&leaves.unindexed).for_each(|leaf| {
            self.print_leaf(leaf, None, take);
        });
        let languages = &leaves.by_language;
        // Enough portions that no core waits long for another at the end. They are the same whatever is wanted of the site, so that
        // what is kept of one build fits the next.
        let total = self.site().pages.len();
        let length = (total / (rayon::current_num_threads() * 8)).clamp(1, AT_ONCE);
        let mut portions: Vec<(usize, usize, &[Leaf])> = Vec::new();
        for (at, (_, leaves)) in languages.iter().enumerate() {
            let of_language = leaves.chunks(length).enumerate();
            portions.extend(of_language.map(|(number, some)| (at, number, some)));
        }
        let joining: Vec<Joining> = languages.iter().map(|_| Joining::default()).collect();
        // In order, whichever core is free: rayon's own order would have one begin in the middle.
        let next = AtomicUsize::new(0);
        portions.par_iter().with_max_len(1).for_each(|_| {
            let (at, number, some) = portions[next.fetch_add(1, Ordering::Relaxed)];
            let lang = languages[at].0;
            joining[at].add(number, self.print_portion((lang, number), some, take));
        });
        let joined = languages.iter().zip(joining);
        joined.map(|((lang, _), it)| (*lang, it.end())).collect()
    }

    /// Prints leaves that stand behind each other in an index; gives their words, which may be known from before.
    fn print_portion(
        &self,
        (lang, number): (Lang, usize),
        leaves: &[Leaf],
        take: &(impl Fn(&Output, Rendered) + Sync),
    ) -> search::Builder {
        let place = WordsPlace { lang, number };
        let pages: Vec<PageId> = leaves.iter().map(|leaf| leaf.page).collect();
        if let Some(known) = self.find_words(place, &pages) {
            let wanted = leaves.iter().filter(|leaf| leaf.is_wanted());
            wanted.for_each(|leaf| {
                self.print_leaf(leaf, Some((lang, None)), take);
            });
            return known;
        }
        let mut builder = search::Builder::default();
        let mut is_whole = true;
        for leaf in leaves {
            is_whole &= self.print_leaf(leaf, Some((lang, Some(&mut builder))), take);
        }
        let words = builder.read();
        if is_whole {
            self.keep_words(place, &pages, &words);
        }
        words
    }

    /// Prints what is wanted of a leaf; says whether its body could be read.
    fn print_leaf(
        &self,
        leaf: &Leaf,
        mut index: Option<(Lang, Option<&mut search::Builder>)>,
        take: &impl Fn(&Output, Rendered),
    ) -> bool {
        let (stage, printer) = (self.workers.stage(), self.workers.printer());
        let text = self.texts.take(leaf.page);
        let printed = with_body(stage, leaf.page, text, |body| {
            let print = |own| (own, printer.print_body(own, body, leaf.in_feeds));
            let mut own = leaf.own.map(print);
            if leaf.in_feeds {
                let elsewhere = own.as_mut().and_then(|(_, body)| body.elsewhere.take());
                // Of a body that has been read: nothing can fail.
                let entry = || Ok(printer.feed_entry_of(body, elsewhere));
                let _ = self.entries.get(leaf.page, entry);
            }
            if let Some((output, body)) = own {
                take(output, printer.print_around(output, leaf.page, body));
            }
            let index = index.as_mut();
            index.map_or_else(Vec::new, |(lang, builder)| {
                let (place, has_file) = ((*lang, leaf.number), leaf.passage.is_some());
                search::page_of(stage, place, body, builder.as_deref_mut(), has_file)
            })
        });
        let is_read = printed.is_ok();
        let passage = match printed {
            Ok(passage) => Rendered::clean(passage),
            Err(diagnostic) => {
                // The page keeps its number in the index, and its outputs their places.
                if let Some((_, Some(builder))) = index {
                    builder.add(&search::IndexedPage::default());
                }
                match leaf.own.or_else(|| self.teller(leaf)) {
                    Some(own) => {
                        take(own, Rendered::failed(diagnostic));
                        Rendered::default()
                    }
                    None => Rendered::failed(diagnostic),
                }
            }
        };
        if let Some(output) = leaf.passage {
            take(output, passage);
        }
        is_read
    }

    /// The output that tells what is wrong with a leaf of which nothing but its words is wanted.
    fn teller(&self, leaf: &Leaf) -> Option<&Output> {
        let site = self.site();
        let route = self.plan().route(site, site.page(leaf.page).version());
        self.find(route).filter(|_| leaf.passage.is_none())
    }
}
