//! What keeps a set back: a translation that is missing, unfinished or not approved.

use std::sync::Arc;

use super::{FoundArticle, Member};
use crate::article::Article;
use crate::diagnostic::{Message, Place};
use crate::language::Lang;
use crate::releases::Release;
use crate::site::freshness::{Change, changes, count_changes};

/// Something that keeps a set back.
#[derive(Debug, Clone)]
pub struct Obstacle {
    /// The work.
    pub work: Arc<str>,
    /// The language in which something is missing.
    pub lang: Lang,
    /// What.
    pub kind: ObstacleKind,
    /// Where: the page, or another language of it where there is none.
    pub place: Place,
}

/// What is missing of a work in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ObstacleKind {
    /// There is no file; the one that would be it.
    Missing(String),
    /// It is a draft.
    Draft,
    /// It is a translation, and does not say of what.
    Unnamed,
    /// There is no text in the language that it was made from.
    Sourceless(Lang),
    /// Nobody has approved it.
    Unrecorded,
    /// Its source has changed since it was approved; the changes, and how many blocks there are.
    Stale(Vec<Change>, usize),
}

impl Obstacle {
    /// The file that something is the matter with, or that is missing.
    pub fn path(&self) -> &str {
        match &self.kind {
            ObstacleKind::Missing(file) => file,
            ObstacleKind::Draft
            | ObstacleKind::Unnamed
            | ObstacleKind::Sourceless(_)
            | ObstacleKind::Unrecorded
            | ObstacleKind::Stale(..) => &self.place.path,
        }
    }
}

impl ObstacleKind {
    /// Its name.
    pub fn as_str(&self) -> &'static str {
        match self {
            ObstacleKind::Missing(_) => "missing",
            ObstacleKind::Draft => "draft",
            ObstacleKind::Unnamed => "source-unnamed",
            ObstacleKind::Sourceless(_) => "source-missing",
            ObstacleKind::Unrecorded => "unrecorded",
            ObstacleKind::Stale(..) => "stale",
        }
    }

    /// What is the matter, as a part of a sentence.
    pub fn told(&self, lang: Lang) -> Message {
        match self {
            ObstacleKind::Missing(_) => message!("obstacle-missing", lang),
            ObstacleKind::Draft => message!("obstacle-draft", lang),
            ObstacleKind::Unnamed => message!("obstacle-unnamed", lang),
            ObstacleKind::Sourceless(source) => message!("obstacle-sourceless", lang, source),
            ObstacleKind::Unrecorded => message!("obstacle-unrecorded", lang),
            ObstacleKind::Stale(changes, total) => {
                message!(
                    "obstacle-stale",
                    lang,
                    changes = count_changes(changes, *total)
                )
            }
        }
    }

    /// What to do about it; `path` is that of the page.
    pub fn remedy(&self, path: &str) -> Message {
        match self {
            ObstacleKind::Missing(file) => message!("obstacle-write-file", file),
            ObstacleKind::Draft => message!("obstacle-finish-draft"),
            ObstacleKind::Unnamed => message!("obstacle-name-source"),
            ObstacleKind::Sourceless(source) => message!("obstacle-write-source", source),
            ObstacleKind::Unrecorded | ObstacleKind::Stale(..) => {
                message!("obstacle-accept", path)
            }
        }
    }
}

/// What keeps a set back because of one of its works.
pub(super) fn of_work(member: &Member, release: &Release, found: &[FoundArticle]) -> Vec<Obstacle> {
    let in_lang = |lang: Lang| {
        let own = member.articles.iter().map(|at| &found[*at]);
        own.into_iter().find(|it| it.1 == lang)
    };
    let Some((work, first_lang, _, first)) = member.articles.first().map(|at| &found[*at]) else {
        return Vec::new();
    };
    let obstacle = |lang: Lang| {
        let (kind, article) = match in_lang(lang) {
            None => {
                let file = crate::site::inventory::beside(&first.path, *first_lang, lang);
                (ObstacleKind::Missing(file), first)
            }
            Some((.., article)) => (of_article(article, lang, &in_lang)?, article),
        };
        Some(Obstacle {
            work: work.clone(),
            lang,
            kind,
            place: article.front.title_place.clone(),
        })
    };
    let languages = release.languages.iter();
    languages.filter_map(|lang| obstacle(*lang)).collect()
}

/// A page counts as approved when it is the original, or what it recorded of its source is what its source is now.
fn of_article<'f>(
    article: &Article,
    lang: Lang,
    in_lang: &impl Fn(Lang) -> Option<&'f FoundArticle>,
) -> Option<ObstacleKind> {
    if article.front.draft {
        return Some(ObstacleKind::Draft);
    }
    let translation = article.front.translation.as_ref()?;
    let of = translation
        .of
        .as_ref()
        .and_then(|(of, _)| Lang::parse(of).ok());
    let Some(of) = of.filter(|of| *of != lang) else {
        return Some(ObstacleKind::Unnamed);
    };
    let Some((.., source)) = in_lang(of) else {
        return Some(ObstacleKind::Sourceless(of));
    };
    let Some(recorded) = &translation.blocks else {
        return Some(ObstacleKind::Unrecorded);
    };
    // That a source could not be read is an error of its own.
    let now = source.blocks.as_ref()?;
    let changes = changes(recorded, now);
    (!changes.is_empty()).then_some(ObstacleKind::Stale(changes, now.len()))
}
