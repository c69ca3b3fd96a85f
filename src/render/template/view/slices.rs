//! Lists in slices, for sections, taxonomies and terms.

use tera::Value;

use super::engine::Engine;
use super::lists::sections;
use super::trail::year_title;
use super::value::{list, map, optional};
use crate::plan::{ListPart, list_of, page_size};
use crate::render::context::RenderContext;
use crate::site::{WorkId, WorkKind};

/// A part of the list of a work; none for plain pages.
pub fn slice(engine: &Engine, here: &RenderContext, work: WorkId, part: ListPart) -> Value {
    let stage = engine.stage();
    let site = &stage.site;
    if site.work(work).kind == WorkKind::Page {
        return Value::none();
    }
    let version = work.version(here.lang);
    let ListPart { year, number } = part;
    let total = list_of(site, version, year).count();
    let size = page_size(site, work).unwrap_or(total.max(1));
    let shown = list_of(site, version, year)
        .skip((number - 1) * size)
        .take(size);
    let count = stage.plan.parts(site, version, year);
    let address = |part: ListPart| stage.href(here, &stage.plan.part(site, version, part));
    let url = |number: usize| address(ListPart { year, number });
    let mut before = 0;
    let pages = offer(number, count).map(|n| {
        let has_gap = n > before + 1;
        before = n;
        map([
            ("number", Value::from(n)),
            ("url", Value::from(url(n))),
            ("current", Value::from(n == number)),
            ("gap", Value::from(has_gap)),
        ])
    });
    let items = shown.filter_map(|id| engine.listed(here, id));
    let years = stage.plan.years(version);
    let one_year = |(of, count): &(i16, usize)| {
        let part = ListPart {
            year: Some(*of),
            number: 1,
        };
        map([
            ("year", Value::from(i64::from(*of))),
            ("title", Value::from(year_title(stage, here, *of))),
            ("url", Value::from(address(part))),
            ("count", Value::from(*count)),
            ("current", Value::from(Some(*of) == year)),
        ])
    };
    map([
        ("items", list(items)),
        ("total", Value::from(total)),
        ("number", Value::from(number)),
        ("count", Value::from(count)),
        ("pages", list(pages)),
        ("previous", optional((number > 1).then(|| url(number - 1)))),
        ("next", optional((number < count).then(|| url(number + 1)))),
        ("sections", list(sections(stage, here, work))),
        (
            "year",
            optional(years.iter().find(|it| Some(it.0) == year).map(one_year)),
        ),
        ("years", list(years.iter().map(one_year))),
    ])
}

/// How many slices are offered on either side of the one that is shown.
const BESIDE: usize = 2;

/// The slices that one of `count` leads to: the first, the last, and those around it; of a gap of one, that one. A list of
/// thousands would else have a thousand links on each of a thousand pages.
fn offer(number: usize, count: usize) -> impl Iterator<Item = usize> {
    let near = |n: usize, to: usize| n.abs_diff(to) <= BESIDE;
    let shown = move |n: usize| n == 1 || n == count || near(n, number);
    (1..=count).filter(move |n| shown(*n) || (shown(n - 1) && shown(n + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_offers_its_ends_and_what_is_near() {
        let offered = |number, count| offer(number, count).collect::<Vec<_>>();
        assert_eq!(offered(1, 1), [1]);
        assert_eq!(offered(3, 7), [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(offered(1, 25), [1, 2, 3, 25]);
        assert_eq!(offered(5, 25), [1, 2, 3, 4, 5, 6, 7, 25]);
        assert_eq!(offered(13, 25), [1, 11, 12, 13, 14, 15, 25]);
        assert_eq!(offered(21, 25), [1, 19, 20, 21, 22, 23, 24, 25]);
        assert_eq!(offered(25, 25), [1, 23, 24, 25]);
    }
}
