//! The filters that put lists together for templates: what is shown, in which order, under which headings, and how much of it.
//!
//! They take lists of maps, items of works as well as rows of data. A key may lie deeper (`extra.region`); the name of a
//! taxonomy is a key of every item, though no map holds it: its terms. Days are compared as days, texts as the language of the
//! page orders them, and what has no value comes last.

mod groups;
mod keys;
mod kinds;

use std::cmp::Ordering;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use self::keys::Keys;
use self::kinds::{Comparable, Kind};
use super::value::list;
use crate::contract::own_filter;
use crate::render::context::{RenderContext, Stage};
use crate::render::template::current::current;
use crate::render::template::fault::{Given, fault, kind, refuse_unknown};

pub use groups::grouped;

/// Gives a template engine Diwan's own filters.
pub fn register(tera: &mut Tera, stage: &Arc<Stage>) {
    register_one(tera, stage, "where", only);
    register_one(tera, stage, "sort_by", sort_by);
    register_one(tera, stage, "group_by", groups::group_by);
    register_one(tera, stage, "limit", limit);
}

type Call = fn(&Stage, &RenderContext, &[Value], &Kwargs) -> TeraResult<Value>;

fn register_one(tera: &mut Tera, stage: &Arc<Stage>, name: &'static str, call: Call) {
    let stage = stage.clone();
    let known = own_filter(name).expect("a filter stands in the contract");
    tera.register_filter(name, move |value: Value, args: Kwargs, _: &State| {
        refuse_unknown(known, &args)?;
        let here = current().ok_or_else(|| fault(message!("nothing-printed")))?;
        match value.as_array() {
            Some(items) => call(&stage, &here, items, &args),
            None if value.is_none() || value.is_undefined() => call(&stage, &here, &[], &args),
            None => Err(fault(message!(
                "filter-not-for",
                found = kind(value.name())
            ))),
        }
    });
}

/// `where(key="extra.region", value="south")`: those that have a value; with `value` that one, with `not` another, with `any` one
/// of a list; with `from` and `to` one that lies between them, which may be the ends.
fn only(stage: &Stage, here: &RenderContext, items: &[Value], args: &Kwargs) -> TeraResult<Value> {
    let key = args.needed::<&str>("key")?;
    let keys = Keys::of(stage, here, "where", key, items)?;
    let [value, not, any] = ["value", "not", "any"].map(|name| args.given::<Value>(name));
    let (value, not, any) = (value?, not?, any?);
    if [&value, &not, &any].into_iter().flatten().count() > 1 {
        return Err(fault(message!("where-asks-twice")));
    }
    let any = match &any {
        Some(any) => Some(
            any.as_array()
                .ok_or_else(|| fault(message!("argument-not-a-list", name = "any")))?,
        ),
        None => None,
    };
    let [from, to] = ["from", "to"].map(|name| args.given::<Value>(name));
    let (from, to) = (from?, to?);
    let is_bounded = from.is_some() || to.is_some();
    let mut chosen = Vec::new();
    for (item, found) in items.iter().zip(&keys.values) {
        let is = |wanted: &Value| kinds::holds(stage, found, wanted);
        let fits = match (&value, &not, any) {
            (Some(wanted), ..) => is(wanted),
            (_, Some(other), _) => !is(other),
            (.., Some(any)) => any.iter().any(is),
            _ => is_bounded || kinds::is_value(found),
        };
        let within = || -> TeraResult<bool> {
            let order = |bound: &Value| kinds::order(stage, here, key, found, bound);
            let begins = from.as_ref().map(order).transpose()?;
            let ends = to.as_ref().map(order).transpose()?;
            let lies = |order: Option<Option<Ordering>>, beyond: Ordering| {
                order.is_none_or(|it| it.is_some_and(|it| it != beyond))
            };
            Ok(lies(begins, Ordering::Less) && lies(ends, Ordering::Greater))
        };
        if fits && (!is_bounded || within()?) {
            chosen.push(item.clone());
        }
    }
    Ok(list(chosen))
}

/// `sort_by(key="extra.rank", reverse=true)`: by the values of a key. Those that have none come last either way.
fn sort_by(
    stage: &Stage,
    here: &RenderContext,
    items: &[Value],
    args: &Kwargs,
) -> TeraResult<Value> {
    let key = args.needed::<&str>("key")?;
    let is_reversed = args.given::<bool>("reverse")?.unwrap_or(false);
    let keys = Keys::of(stage, here, "sort_by", key, items)?;
    let kind = Kind::of_all(key, &keys.values)?;
    let compared = keys.values.iter();
    let compared = compared.map(|value| Comparable::of(stage, here, kind, value));
    let mut sorted: Vec<(Option<Comparable>, &Value)> = compared.zip(items).collect();
    sorted.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) if is_reversed => b.cmp(a),
        (Some(a), Some(b)) => a.cmp(b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    });
    Ok(list(sorted.into_iter().map(|(_, item)| item.clone())))
}

/// `limit(count=5, skip=1)`: the first of a list.
fn limit(_: &Stage, _: &RenderContext, items: &[Value], args: &Kwargs) -> TeraResult<Value> {
    let count = args.needed::<usize>("count")?;
    let skip = args.given::<usize>("skip")?.unwrap_or(0);
    Ok(list(items.iter().skip(skip).take(count).cloned()))
}
