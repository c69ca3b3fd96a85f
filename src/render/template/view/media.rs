//! Films and recordings for templates: the function `media`.

use tera::{Kwargs, TeraResult, Value};

use super::frame::own_name;
use super::picture_functions::missing;
use super::value::{html, list, map, optional};
use crate::data::vtt;
use crate::edition::LinkStyle;
use crate::language::{Lang, Text};
use crate::plan::percent_encode;
use crate::render::context::{RenderContext, Stage};
use crate::render::html::sanitise::UrlUse;
use crate::render::resolve::{blocked, resource_address, resource_source};
use crate::render::template::fault::{Given, fault_with, told};
use crate::route::Route;

/// Media types of what browsers play, by ending.
const TYPES: &[(&str, &str)] = &[
    ("mp4", "video/mp4"),
    ("m4v", "video/mp4"),
    ("webm", "video/webm"),
    ("ogv", "video/ogg"),
    ("mp3", "audio/mpeg"),
    ("m4a", "audio/mp4"),
    ("oga", "audio/ogg"),
    ("ogg", "audio/ogg"),
    ("opus", "audio/ogg"),
    ("wav", "audio/wav"),
    ("flac", "audio/flac"),
];

/// `media(src="dam.webm, dam.mp4", captions="dam.{lang}.vtt")`: the sources of a film or a recording, its subtitles in every
/// language that has them, and what is said in it, in the language of the page.
pub fn media(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let src = args.needed::<&str>("src")?;
    let captions = args.given::<&str>("captions")?.filter(|it| !it.is_empty());
    let names = src
        .split([',', '،'])
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let sources: TeraResult<Vec<Value>> = names.map(|name| source(stage, here, name)).collect();
    let page = page_lang(stage, here);
    let tracks = captions
        .map(|name| tracks(stage, here, name))
        .unwrap_or_default();
    if tracks.is_empty()
        && let Some(name) = captions
    {
        return Err(missing(stage, here, &name.replace("{lang}", page.as_str())));
    }
    let said = tracks.iter().find(|track| track.lang == page);
    let said = said.map(|track| track.words(stage)).unwrap_or_default();
    let said = said
        .iter()
        .map(|text| html(stage, here.lang, &Text::new(page, text.as_str())));
    Ok(map([
        ("sources", list(sources?)),
        (
            "tracks",
            list(tracks.iter().map(|track| track.value(stage, here, page))),
        ),
        ("transcript", list(said)),
    ]))
}

/// `may_frame(url="https://…")`: whether the policy of the site lets a page show what lies there in a frame.
pub fn may_frame(stage: &Stage, _: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let url = args.needed::<&str>("url")?;
    match blocked(stage, UrlUse::Frame, url) {
        Some(fault) => Err(told(fault)),
        None => Ok(Value::from(true)),
    }
}

fn page_lang(stage: &Stage, here: &RenderContext) -> Lang {
    here.page
        .map_or(here.lang, |page| stage.site.page(page).lang)
}

fn source(stage: &Stage, here: &RenderContext, name: &str) -> TeraResult<Value> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let ending = ending.to_ascii_lowercase();
    let known = TYPES.iter().find(|(known, _)| *known == ending);
    let (url, bytes) = match name.contains("://") {
        true => match blocked(stage, UrlUse::Media, name) {
            Some(fault) => return Err(told(fault)),
            None => (name.to_owned(), None),
        },
        false => {
            let route = resource_address(stage, here, name);
            let route = route.ok_or_else(|| missing(stage, here, name))?;
            let path = resource_source(stage, here, name);
            let bytes = path.and_then(|path| stage.sources.size(path).ok());
            (stage.href(here, &route), bytes)
        }
    };
    let Some((_, media_type)) = known else {
        let known: Vec<&str> = TYPES.iter().map(|(name, _)| *name).collect();
        let hint = message!("browsers-play", known);
        return Err(fault_with(
            message!("browsers-do-not-play", name),
            Some(hint),
        ));
    };
    Ok(map([
        ("url", Value::from(url)),
        ("type", Value::from(*media_type)),
        ("format", Value::from(ending.to_uppercase())),
        ("bytes", optional(bytes)),
    ]))
}

/// Subtitles in a language.
struct Track {
    lang: Lang,
    /// The path of the file in the sources.
    path: std::sync::Arc<str>,
}

/// The files that a name with `{lang}` stands for; without it, the one in the language of the page.
fn tracks(stage: &Stage, here: &RenderContext, name: &str) -> Vec<Track> {
    if !name.contains("{lang}") {
        let path = resource_source(stage, here, name).cloned();
        let lang = page_lang(stage, here);
        return path.into_iter().map(|path| Track { lang, path }).collect();
    }
    let found = stage.site.langs().filter_map(|lang| {
        let file = name.replace("{lang}", lang.as_str());
        let path = resource_source(stage, here, &file)?.clone();
        stage
            .plan
            .resource(&path)
            .is_some()
            .then_some(Track { lang, path })
    });
    found.collect()
}

impl Track {
    fn value(&self, stage: &Stage, here: &RenderContext, page: Lang) -> Value {
        let route = stage.plan.resource(&self.path);
        map([
            (
                "url",
                optional(route.map(|route| self.url(stage, here, route))),
            ),
            ("lang", Value::from(self.lang.as_str())),
            ("label", Value::from(own_name(stage, self.lang))),
            ("default", Value::from(self.lang == page)),
        ])
    }

    /// Its address. Browsers load subtitles from the very origin of the page alone: from no other host, and on a disk from nowhere.
    /// There they stand in the page itself.
    fn url(&self, stage: &Stage, here: &RenderContext, route: &Route) -> String {
        let address = stage.href(here, route);
        let is_near = stage.edition.links == LinkStyle::Rooted && !address.contains("://");
        match stage.sources.text(&self.path) {
            Ok(text) if !is_near => {
                format!("data:text/vtt;charset=utf-8,{}", percent_encode(&text))
            }
            _ => address,
        }
    }

    /// What is said, in paragraphs: one ends where nothing is said for three seconds.
    fn words(&self, stage: &Stage) -> Vec<String> {
        const PAUSE: u64 = 3000;
        let text = stage.sources.text(&self.path).unwrap_or_default();
        let (cues, _) = vtt::read(&self.path, &text);
        let mut paragraphs: Vec<String> = Vec::new();
        let mut ended = None;
        for cue in cues {
            let goes_on = ended.is_some_and(|end: u64| cue.start < end + PAUSE);
            match paragraphs.last_mut().filter(|_| goes_on) {
                Some(paragraph) => {
                    paragraph.push(' ');
                    paragraph.push_str(&cue.text);
                }
                None => paragraphs.push(cue.text),
            }
            ended = Some(cue.end);
        }
        paragraphs
    }
}
