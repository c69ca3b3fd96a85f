//! Which pages have a social card: a picture of title and date that networks show beside a link.
//!
//! A card is drawn with the theme's own fonts and no others, so that it is the same on every machine. Where they do not
//! have every letter of a language, its pages have no card; nor has a page whose title holds a sign that none of them
//! has. A copy on a disk is linked to by nobody and has none.

use super::{Piece, Plan};
use crate::edition::{Edition, LinkStyle};
use crate::language::Lang;
use crate::locale::is_invisible;
use crate::route::Route;
use crate::settings::Language;
use crate::site::{Site, Version};
use crate::theme::Theme;

/// Width and height of a card in pixels, as the networks recommend.
pub const CARD_SIZE: (u32, u32) = (1200, 630);

impl Plan {
    /// The address of the card of a page.
    pub fn card(&self, site: &Site, version: Version) -> Option<Route> {
        let is_there = self.cards.contains(&version);
        is_there.then(|| self.route(site, version).file("social-card.png").ok())?
    }

    /// Whether there are any.
    pub fn has_cards(&self) -> bool {
        !self.cards.is_empty()
    }

    pub(super) fn add_cards(&mut self, site: &Site, theme: &Theme, edition: &Edition) {
        let wanted = site.settings.cards && theme.has_card && !theme.fonts.is_empty();
        if !wanted || edition.links == LinkStyle::Relative {
            return;
        }
        let languages = site.settings.languages.iter();
        let served: Vec<Lang> = languages
            .filter(|language| edition.holds(language.lang) && is_served(site, theme, language))
            .map(|language| language.lang)
            .collect();
        for work in site.work_ids() {
            for (lang, page) in site.translations(work) {
                let title = &site.page(page).article.front.title;
                if served.contains(&lang) && can_be_set(theme, title) {
                    self.cards.insert(work.version(lang));
                }
            }
        }
        let cards: Vec<Version> = self.cards.iter().copied().collect();
        for version in cards {
            if let Some(route) = self.card(site, version) {
                self.push(route, Piece::Card { version });
            }
        }
    }
}

fn is_served(site: &Site, theme: &Theme, language: &Language) -> bool {
    let letters = language.locale.letters();
    let title = site.settings.title_for(language.lang);
    has_all(theme, letters) && title.is_none_or(|title| can_be_set(theme, &title.value))
}

fn can_be_set(theme: &Theme, text: &str) -> bool {
    has_all(theme, text.chars().filter(|c| !is_invisible(*c)))
}

fn has_all(theme: &Theme, chars: impl IntoIterator<Item = char>) -> bool {
    let has = |c: char| theme.fonts.iter().any(|font| font.has(c));
    chars.into_iter().all(has)
}
