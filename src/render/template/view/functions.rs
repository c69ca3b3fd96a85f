//! The functions of templates. None reads a file, the clock or the network; all know, through `here`, who asks.

use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::address::readable;
use super::asset::asset;
use super::data::{chart, table};
use super::drawing::drawing;
use super::events::{calendar, events};
use super::files;
use super::filters::{self, grouped};
use super::item::item;
use super::lines::lines;
use super::lists;
use super::media::{may_frame, media};
use super::messages::Messages;
use super::picture_functions::{illustration, missing, picture};
use super::times;
use super::value::yaml;
use super::words;
use crate::contract::function;
use crate::diagnostic::{Diagnostic, nearest};
use crate::render::context::{RenderContext, Stage};
use crate::render::resolve::{resolve, resource_address, work_address};
use crate::render::template::current::{current, remark};
use crate::render::template::fault::{Given, fault, fault_with, refuse_unknown, told};

/// Gives a template engine its functions.
pub fn register(tera: &mut Tera, stage: &Arc<Stage>) {
    let messages = Messages::of(stage);
    let t = move |stage: &Stage, here: &RenderContext, args: &Kwargs| {
        messages.message(stage, here, args)
    };
    register_one(tera, stage, "t", t);
    let mut add = |name, call: fn(&Stage, &RenderContext, &Kwargs) -> TeraResult<Value>| {
        register_one(tera, stage, name, call);
    };
    add("date", words::date);
    add("dates", words::dates);
    add("relative", words::relative);
    add("time", times::time);
    add("period", times::period);
    add("past", times::past);
    add("number", words::number);
    add("percent", words::percent);
    add("money", words::money);
    add("bytes", words::bytes);
    add("join", words::join);
    add("prose", words::prose);
    add("url", url);
    add("exists", exists);
    add("item", work_item);
    add("items", lists::items);
    add("sections", lists::child_sections);
    add("sorted", lists::sorted);
    add("related", lists::related);
    add("alphabetical", lists::alphabetical);
    add("grouped", grouped);
    add("data", data);
    add("table", table);
    add("chart", chart);
    add("media", media);
    add("may_frame", may_frame);
    add("events", events);
    add("calendar", calendar);
    add("asset", asset);
    add("drawing", drawing);
    add("readable", readable);
    add("resource", resource);
    add("attachment", attachment);
    add("picture", picture);
    add("illustration", illustration);
    add("lines", lines);
    filters::register(tera, stage);
}

fn register_one(
    tera: &mut Tera,
    stage: &Arc<Stage>,
    name: &'static str,
    call: impl Fn(&Stage, &RenderContext, &Kwargs) -> TeraResult<Value> + Send + Sync + 'static,
) {
    let stage = stage.clone();
    let known = function(name).expect("a function stands in the contract");
    tera.register_function(name, move |args: Kwargs, _: &State| {
        refuse_unknown(known, &args)?;
        let here = current().ok_or_else(|| fault(message!("nothing-printed")))?;
        call(&stage, &here, &args)
    });
}

/// `url(work="statements/paris")`: the address for this reader.
fn url(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let name = args.needed::<&str>("work")?;
    let from_top = format!("/{}", name.trim_start_matches('/'));
    let target = if name.is_empty() {
        "/_index.md"
    } else {
        &from_top
    };
    match resolve(stage, here, target) {
        Ok(target) => Ok(Value::from(target.href)),
        Err(diagnostic) => Err(told(diagnostic)),
    }
}

/// `exists(work="statements/paris")`
fn exists(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let name = args.given::<&str>("work")?.unwrap_or_default();
    Ok(Value::from(
        stage
            .site
            .find(name)
            .is_some_and(|id| work_address(stage, here, id).is_some()),
    ))
}

/// `item(work="statements/paris")`
fn work_item(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let name = args.needed::<&str>("work")?.trim_matches('/');
    let found = stage.site.find(name).and_then(|id| item(stage, here, id));
    found.ok_or_else(|| {
        let near = nearest(name, stage.site.works.iter().map(|work| &*work.name));
        let hint = near.map(|near| message!("did-you-mean-near", near));
        fault_with(message!("there-no-work-name", name), hint)
    })
}

/// `data(name="publications/levels")`: the reader's version of a data file, else the one for all.
fn data(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let name = args.needed::<&str>("name")?;
    let found = stage.site.data_for(name, here.lang);
    let told_of = |(value, notes): (&serde_yaml::Value, &[Diagnostic])| {
        notes.iter().for_each(|note| remark(note.clone()));
        yaml(value)
    };
    found.map(told_of).ok_or_else(|| {
        if let Some(fault) = stage.site.faulty_data.get(name) {
            return told(fault.clone());
        }
        let near = nearest(name, stage.site.data.keys().map(|(name, _)| &**name));
        let hint = near.map(|near| message!("did-you-mean-near", near));
        fault_with(message!("no-data-file", name), hint)
    })
}

/// `attachment(file="report.pdf", title="Report")`: a file of the page, with its size.
fn attachment(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let file = args.needed::<&str>("file")?;
    let title = args.given::<&str>("title")?.filter(|it| !it.is_empty());
    files::attachment(stage, here, file, title).ok_or_else(|| missing(stage, here, file))
}

/// `resource(file="photo.jpg")`: a file of the page.
fn resource(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let file = args.needed::<&str>("file")?;
    let route = resource_address(stage, here, file);
    route
        .map(|route| Value::from(stage.href(here, &route)))
        .ok_or_else(|| missing(stage, here, file))
}
