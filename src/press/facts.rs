//! What a press was set up with, for those who look.

use super::{Press, Window};
use crate::catalogue::Catalogues;
use crate::edition::Edition;
use crate::language::Lang;
use crate::plan::{Links, Output, Piece, Plan};
use crate::site::Site;
use crate::source::Sources;
use crate::theme::Theme;

impl Press {
    /// The files.
    pub fn sources(&self) -> &Sources {
        &self.workers.stage().sources
    }

    /// The model.
    pub fn site(&self) -> &Site {
        &self.workers.stage().site
    }

    /// The addresses of all things.
    pub fn plan(&self) -> &Plan {
        &self.workers.stage().plan
    }

    /// For whom and when it prints.
    pub fn edition(&self) -> &Edition {
        &self.workers.stage().edition
    }

    /// How addresses are written.
    pub fn links(&self) -> &Links {
        &self.workers.stage().links
    }

    /// The words of the interface.
    pub fn catalogues(&self) -> &Catalogues {
        &self.workers.stage().catalogues
    }

    /// The theme.
    pub fn theme(&self) -> &Theme {
        &self.workers.stage().theme
    }

    /// Whether somebody wrote the file at this path; those of rows stand in memory alone.
    pub fn is_written(&self, path: &str) -> bool {
        self.sources().contains(path) && !self.rows.hold(path)
    }

    /// How long what it prints stays right by itself; known where it was set up to print everything.
    pub fn window(&self) -> Option<Window> {
        self.window
    }

    /// How many pages there are in each language.
    pub fn counts(&self) -> Vec<(Lang, usize)> {
        let pages = |lang: Lang| {
            let is_page = |output: &&Output| matches!(output.piece, Piece::Page { version } if version.lang == lang);
            self.outputs().iter().filter(is_page).count()
        };
        self.site()
            .langs()
            .map(|lang| (lang, pages(lang)))
            .collect()
    }
}
