//! What the items of a list have under a key.

use std::collections::BTreeSet;

use tera::{TeraResult, Value};

use crate::diagnostic::nearest;
use crate::render::context::{RenderContext, Stage};
use crate::render::template::fault::{fault, fault_with};
use crate::render::template::view::value::list;

/// The values of a key, one for each item; none where an item has none.
pub struct Keys {
    pub values: Vec<Value>,
}

impl Keys {
    /// Looks a key up in every item.
    ///
    /// # Errors
    /// Where items are no maps, or none of them knows the first part of the key: it is misspelt.
    pub fn of(
        stage: &Stage,
        here: &RenderContext,
        filter: &'static str,
        key: &str,
        items: &[Value],
    ) -> TeraResult<Keys> {
        if items.iter().any(|item| !item.is_map()) {
            return Err(fault(message!("list-of-no-maps", filter, key)));
        }
        let first = key.split('.').next().unwrap_or(key);
        let taxonomies = &stage.site.settings.taxonomies;
        let is_key = |item: &Value| item.get_from_path(first).is_some();
        if items.iter().any(is_key) || items.is_empty() {
            let values = items.iter().map(|item| value(item, key)).collect();
            return Ok(Keys { values });
        }
        if taxonomies.iter().any(|taxonomy| taxonomy.name == key) {
            let values = items.iter().map(|item| terms(stage, here, item, key));
            return Ok(Keys {
                values: values.collect(),
            });
        }
        Err(unknown(key, items))
    }
}

/// The title of an item is HTML; what it is compared by is the plain one.
fn value(item: &Value, key: &str) -> Value {
    let plain = match key {
        "title" => item.get_from_path("title_plain"),
        _ => None,
    };
    let found = plain.or_else(|| item.get_from_path(key));
    found.cloned().unwrap_or_else(Value::none)
}

/// The last parts of the names of the terms of a taxonomy that the page of an item bears.
fn terms(stage: &Stage, here: &RenderContext, item: &Value, taxonomy: &str) -> Value {
    let site = &stage.site;
    let name = item.get_from_path("name").and_then(Value::as_str);
    let work = name.and_then(|name| site.find(name));
    let page = work.and_then(|work| site.presence(work.version(here.lang)).page());
    let terms = page.map(|page| site.page(page).terms.iter());
    let names = terms.into_iter().flatten().map(|id| site.work(*id));
    let of_it = names.filter_map(|term| {
        let (folder, name) = term.name.rsplit_once('/')?;
        (folder == taxonomy).then(|| Value::from(name))
    });
    list(of_it)
}

fn unknown(key: &str, items: &[Value]) -> tera::Error {
    let maps = items.iter().filter_map(Value::as_map);
    let known: BTreeSet<&str> = maps
        .flat_map(|map| map.keys())
        .filter_map(|it| it.as_str())
        .collect();
    let first = key.split('.').next().unwrap_or(key);
    let hint = match nearest(first, known.iter().copied()) {
        Some(near) => message!("did-you-mean-near", near),
        None => message!("list-keys", known = Vec::from_iter(known)),
    };
    fault_with(message!("list-without-key", key), Some(hint))
}
