//! Printing: from one planned output to its bytes, independent of every other.
//!
//! Takes an [`Output`] and the [`Stage`] (everything that was assembled and planned); gives bytes and diagnostics. No
//! output reads another's bytes, so all may be printed in parallel, or only the one that is asked for.

mod context;
mod html;
mod resolve;

mod body;
mod template;

mod outputs;

use std::sync::Arc;

use crate::catalogue::Catalogues;
use crate::diagnostic::Diagnostic;
use crate::edition::Edition;
use crate::language::Lang;
use crate::plan::{Links, Output, Piece, Plan};
use crate::route::Route;
use crate::site::{PageId, Site, WorkId};
use crate::source::Sources;
use crate::theme::Theme;

pub use body::{Body, Script, text, unchanged, with_script};
use context::Here;
pub use html::{Pictured, Surroundings, Target, fragment, sanitise};
pub use outputs::{Faces, Opening, feed, font, original, search};
use outputs::{asset, card, picture, sitemap, start, style};
pub use template::Templates;
use template::view;

/// The template that shows the components of a theme.
const STYLE_GUIDE: &str = "style-guide.html";

/// Everything that printing may look at; immutable.
pub struct Stage {
    /// The files.
    pub sources: Arc<Sources>,
    /// The model.
    pub site: Site,
    /// The addresses.
    pub plan: Plan,
    /// The theme.
    pub theme: Theme,
    /// The words of the interface.
    pub catalogues: Catalogues,
    /// For whom and when.
    pub edition: Edition,
    /// How addresses are written.
    pub links: Links,
    /// The theme's fonts, where social cards are drawn with them.
    pub faces: Option<Arc<Faces>>,
    /// What was made for one output and is wanted by others.
    pub shelf: Box<dyn Shelf>,
}

/// Keeps what many outputs show, for as long as the stage stands. Who asks cannot tell whether it was kept.
pub trait Shelf: Send + Sync {
    /// The item of a work for the readers of a language, as `make` makes it.
    fn item(
        &self,
        place: (Lang, WorkId),
        make: &dyn Fn() -> Option<tera::Value>,
    ) -> Option<tera::Value>;

    /// The same for lists, with what is printed of it.
    fn listed(
        &self,
        place: (Lang, WorkId),
        make: &dyn Fn() -> Option<tera::Value>,
    ) -> Option<tera::Value>;

    /// The text of a page's file as it was read for the model. It is given away: nobody finds it a second time.
    fn text(&self, page: PageId) -> Option<Arc<str>>;
}

impl Stage {
    /// The address `to` as it is written in what `here` prints.
    pub(crate) fn href(&self, here: &Here, to: &Route) -> String {
        if here.elsewhere {
            self.links.absolute(to)
        } else {
            self.links.href(&here.route, to)
        }
    }
}

/// A stage with its templates read.
pub struct Printer {
    stage: Arc<Stage>,
    templates: Arc<Templates>,
    pub(in crate::render) frame: view::Frame,
}

impl Printer {
    /// Makes one for a stage and the templates of its theme, which are [on](Templates::on) that stage.
    pub fn new(stage: Arc<Stage>, templates: Arc<Templates>) -> (Self, Vec<Diagnostic>) {
        let mut out = Vec::new();
        let frame = view::Frame::new(&stage, &templates, &mut out);
        (
            Printer {
                stage,
                templates,
                frame,
            },
            out,
        )
    }

    /// What is being printed from.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Prints one output.
    pub fn print(&self, output: &Output) -> (Vec<u8>, Vec<Diagnostic>) {
        let stage = &*self.stage;
        match &output.piece {
            Piece::Page { work, lang } => self.page(output, *work, *lang, 1),
            Piece::Slice { work, lang, number } => self.page(output, *work, *lang, *number),
            Piece::NotFound { lang } => self.template(
                "404.html",
                view::not_found(self, output, *lang),
                &Here::place(output, *lang),
            ),
            Piece::Languages { missing } => {
                let lang = stage.site.settings.languages[0].lang;
                let context = view::languages(self, output, *missing);
                self.template("languages.html", context, &Here::place(output, lang))
            }
            Piece::Redirect { work, lang } => {
                let context = view::redirect(self, output, *work, *lang);
                self.template("redirect.html", context, &Here::place(output, *lang))
            }
            Piece::Search { lang } => self.template(
                "search.html",
                view::search(self, output, *lang),
                &Here::place(output, *lang),
            ),
            // The press keeps the index; who prints without it builds it for this one part.
            Piece::SearchFile { lang, part } => {
                let index = part.is_of_words().then(|| search::alone(stage, *lang));
                search::print(stage, *lang, index.as_ref(), *part)
            }
            Piece::StartHere { lang } => start::page(stage, &Here::place(output, *lang)),
            Piece::Style { name } => style::bundle(stage, name),
            Piece::Card { work, lang } => {
                let here = self.card_of(output, *work, *lang);
                let (svg, found) = card::written(self, output, &here);
                match found.is_empty() && self.templates.is_whole() {
                    true => card::drawn(stage, &svg, &here),
                    false => (Vec::new(), found),
                }
            }
            Piece::Font { number } => font::file(stage, &stage.plan.fonts()[*number]),
            Piece::FontSheet => (font::sheet(stage).into_bytes(), Vec::new()),
            Piece::ThemeFile { path } => asset::of_theme(&stage.sources, path),
            Piece::Resource { path } => picture::file(stage, path),
            // The press makes it and keeps it; who prints without one gets the original.
            Piece::Variant { path, .. } => picture::file(stage, path),
            // The press keeps the entries, each of which stands in many feeds.
            Piece::Feed { work, lang, format } => {
                let entry = |page| Ok(feed::Entry::of(self, page)?.map(Arc::new));
                feed::print(stage, *work, *lang, *format, entry)
            }
            Piece::Robots => (asset::robots(stage).into_bytes(), Vec::new()),
            Piece::Redirects => (asset::redirects(stage).into_bytes(), Vec::new()),
            Piece::Headers => (asset::headers(stage).into_bytes(), Vec::new()),
            Piece::Sitemap { number } => (sitemap::part(stage, *number).into_bytes(), Vec::new()),
            Piece::SitemapIndex => (sitemap::index(stage).into_bytes(), Vec::new()),
        }
    }

    /// For what takes so long that it is kept from one run to the next: what kind of thing it is, and the fingerprint of
    /// all that it is made from.
    pub fn dear(&self, output: &Output) -> Option<(&'static str, blake3::Hash)> {
        let stage = &*self.stage;
        match &output.piece {
            Piece::Font { number } => {
                Some(("fonts", font::key(stage, &stage.plan.fonts()[*number])))
            }
            Piece::Card { work, lang } => {
                let here = self.card_of(output, *work, *lang);
                let (svg, _) = card::written(self, output, &here);
                Some(("cards", card::key(stage, &svg)))
            }
            Piece::Resource { path } => Some(("pictures", picture::turned_key(stage, path)?)),
            _ => None,
        }
    }

    fn card_of(&self, output: &Output, work: WorkId, lang: Lang) -> Here {
        Here {
            work: Some(work),
            page: self.stage.site.presence(work, lang).page(),
            ..Here::place(output, lang)
        }
    }

    /// The names of the theme's templates.
    pub fn template_names(&self) -> Vec<String> {
        self.templates.all_names()
    }

    /// Whether the theme has a page that shows its components, `style-guide.html`.
    pub fn has_style_guide(&self) -> bool {
        self.templates.has(STYLE_GUIDE)
    }

    /// The page that shows the theme's components in a language. It is no output: no plan holds it, nothing leads there.
    pub fn style_guide(&self, lang: Lang) -> (Vec<u8>, Vec<Diagnostic>) {
        let nowhere = Output {
            route: Route::root(),
            piece: Piece::NotFound { lang },
        };
        let context = view::not_found(self, &nowhere, lang);
        self.template(STYLE_GUIDE, context, &Here::place(&nowhere, lang))
    }

    fn page(
        &self,
        output: &Output,
        work: WorkId,
        lang: Lang,
        number: usize,
    ) -> (Vec<u8>, Vec<Diagnostic>) {
        let page = self.stage.site.presence(work, lang).page();
        let here = Here {
            work: Some(work),
            page,
            ..Here::place(output, lang)
        };
        let body = match page.filter(|_| number == 1) {
            Some(page) => with_script(&self.stage, page, |script| body::body(self, &here, script))
                .unwrap_or_else(|diagnostic| (String::new(), vec![diagnostic])),
            None => (String::new(), Vec::new()),
        };
        self.around(body, &here, work, number)
    }

    /// A body that has been read, printed for its page, which is the first output of its work, and if `in_feeds` for feeds.
    pub fn body_of(&self, output: &Output, script: &Script, in_feeds: bool) -> Body {
        body::whole_body(self, &self.leaf(output, script.page), script, in_feeds)
    }

    /// A page whose body has been printed.
    pub fn page_of(&self, output: &Output, page: PageId, body: Body) -> (Vec<u8>, Vec<Diagnostic>) {
        let work = self.stage.site.page(page).work;
        let body = (body.html, body.found);
        self.around(body, &self.leaf(output, page), work, 1)
    }

    fn leaf(&self, output: &Output, id: PageId) -> Here {
        let page = self.stage.site.page(id);
        Here {
            work: Some(page.work),
            page: Some(id),
            ..Here::place(output, page.lang)
        }
    }

    /// A body with all that its template puts around it.
    fn around(
        &self,
        (content, mut out): (String, Vec<Diagnostic>),
        here: &Here,
        work: WorkId,
        number: usize,
    ) -> (Vec<u8>, Vec<Diagnostic>) {
        let context = view::page(self, here, work, content, number);
        let name = self.templates.for_work(&self.stage, work, here.lang);
        let (bytes, more) = self.template(&name, context, here);
        out.extend(more);
        (bytes, out)
    }

    fn template(
        &self,
        name: &str,
        context: tera::Context,
        here: &Here,
    ) -> (Vec<u8>, Vec<Diagnostic>) {
        self.templates.render(name, &context, here)
    }
}
