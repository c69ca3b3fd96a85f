//! The function `t`: messages in the reader's language.
//!
//! Most of what a page says takes no arguments and is the same on every page, so it is made ready for templates once.

use std::fmt::Write;

use pulldown_cmark_escape::escape_html_body_text;
use rustc_hash::FxHashMap;
use tera::{Kwargs, TeraResult, Value};

use crate::catalogue::{Args, Value as Argument};
use crate::language::Lang;
use crate::render::context::{RenderContext, Stage};
use crate::render::html::in_plain;
use crate::render::template::fault::{Given, fault, fault_with};

/// The messages that need no arguments, by language: isolated for HTML, and plain.
pub struct Messages(Vec<FxHashMap<String, [Value; 2]>>);

impl Messages {
    /// Those of a stage's catalogues.
    pub fn of(stage: &Stage) -> Self {
        let known = |lang: Lang| {
            let ready = |id: &str| {
                let print = |isolate| print(stage, lang, id, isolate, &Args::new(), &[]);
                let values = [print(true).ok()?, print(false).ok()?];
                Some((id.to_owned(), values))
            };
            stage.catalogues.ids(lang).filter_map(ready).collect()
        };
        Messages(stage.site.langs().map(known).collect())
    }

    /// `t(id="updates-see", count=3)`. `isolate=false` gives plain text for attributes; `lang` asks for another language.
    ///
    /// `own=true` gives nothing where the language's own catalogue has no such message: what says something of its language
    /// ("not available in English") is false in the words of another.
    ///
    /// Arguments that are HTML already (titles) go into the text unchanged; everything else is escaped.
    pub fn message(&self, stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
        let id = args.needed::<&str>("id")?;
        if let Some(isolate) = isolation_alone(args)
            && let Some(values) = self.0[stage.site.position(here.lang)].get(id)
        {
            return Ok(values[usize::from(!isolate)].clone());
        }
        let isolate = args.given::<bool>("isolate")?.unwrap_or(true);
        let lang = match args.given::<&str>("lang")? {
            Some(tag) => declared_lang(stage, tag)?,
            None => here.lang,
        };
        let is_own = args.given::<bool>("own")?.unwrap_or(false);
        if is_own && !stage.catalogues.speaks(lang, id) {
            return Ok(Value::none());
        }
        let mut given = Args::new();
        let mut safe: Vec<(char, String)> = Vec::new();
        for (name, value) in args.iter() {
            let Some(name) = name
                .as_str()
                .filter(|name| !matches!(*name, "id" | "isolate" | "lang" | "own"))
            else {
                continue;
            };
            if let (Some(text), true, true) = (value.as_str(), value.is_safe(), isolate) {
                // A private character stands for the HTML until everything else is escaped.
                let stand_in = char::from_u32(0xE000 + u32::try_from(safe.len()).unwrap_or(0))
                    .unwrap_or('\u{E000}');
                safe.push((stand_in, text.to_owned()));
                given = given.with(name.to_owned(), stand_in.to_string());
            } else {
                given = given.with(name.to_owned(), argument(stage, lang, name, value)?);
            }
        }
        print(stage, lang, id, isolate, &given, &safe)
    }
}

/// What `isolate` says where nothing but it and the id is given.
fn isolation_alone(args: &Kwargs) -> Option<bool> {
    args.iter()
        .try_fold(true, |isolate, (name, value)| match name.as_str()? {
            "id" => Some(isolate),
            "isolate" => value.as_bool(),
            _ => None,
        })
}

/// The message for `lang`; each character of `safe` in it stands for HTML.
fn print(
    stage: &Stage,
    lang: Lang,
    id: &str,
    isolate: bool,
    given: &Args<'_>,
    safe: &[(char, String)],
) -> TeraResult<Value> {
    let phrase = stage
        .catalogues
        .message(lang, id, given, isolate)
        .map_err(|error| fault_with((&error).into(), Some(error.hint())))?;
    if !isolate {
        let direction = stage.site.settings.language(phrase.lang).locale.direction();
        return Ok(Value::from(in_plain(&phrase.text, direction).into_owned()));
    }
    let mut text = String::with_capacity(phrase.text.len() + 16);
    let _ = escape_html_body_text(&mut text, &phrase.text);
    for (stand_in, html) in safe {
        text = text.replace(*stand_in, html);
    }
    if phrase.lang == lang {
        return Ok(Value::safe_string(&text));
    }
    let locale = &stage.site.settings.language(phrase.lang).locale;
    let mut foreign = String::new();
    let _ = write!(
        foreign,
        "<bdi lang=\"{}\" dir=\"{}\">{text}</bdi>",
        locale.tag(),
        locale.direction().as_str()
    );
    Ok(Value::safe_string(&foreign))
}

fn declared_lang(stage: &Stage, tag: &str) -> TeraResult<Lang> {
    stage
        .site
        .langs()
        .find(|lang| lang.as_str() == tag)
        .ok_or_else(|| fault(message!("tag-not-language-site", tag)))
}

/// What the message is handed: words of an author are set as they are elsewhere on the page.
fn argument(stage: &Stage, lang: Lang, name: &str, value: &Value) -> TeraResult<Argument<'static>> {
    if let Some(text) = value.as_str() {
        let typography = stage.site.settings.language(lang).locale.typography();
        return Ok(Argument::from(typography.apply(text).into_owned()));
    }
    if let Some(number) = value.as_i64() {
        return Ok(Argument::from(number));
    }
    let real = value.as_f64().and_then(Argument::real);
    real.ok_or_else(|| fault(message!("argument-neither-text-nor-number", name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_call_without_arguments_is_answered_at_once() {
        let id = ("id", Value::from("home"));
        let call = |more: (&'static str, Value)| Kwargs::from([id.clone(), more]);
        assert_eq!(isolation_alone(&Kwargs::from([id.clone()])), Some(true));
        let plain = call(("isolate", Value::from(false)));
        assert_eq!(isolation_alone(&plain), Some(false));
        for more in [
            ("lang", Value::from("fr")),
            ("count", Value::from(3)),
            ("isolate", Value::from("no")),
        ] {
            assert_eq!(isolation_alone(&call(more)), None);
        }
    }
}
