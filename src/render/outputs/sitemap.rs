//! XML sitemaps (sitemaps.org 0.9) with the translations of every page as alternates.

use std::fmt::Write;

use crate::language::Lang;
use crate::plan::{ListPart, SITEMAP_LIMIT};
use crate::render::context::{Rendered, Stage};
use crate::route::Route;
use crate::site::{Version, WorkId, WorkKind};

/// One sitemap. A page that only stands in for a translation is not in it, nor one that is gone; one that is withdrawn is.
pub fn part(stage: &Stage, number: usize) -> Rendered {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let site = &stage.site;
    let pages = site.work_ids().flat_map(|work| {
        site.findable_translations(work)
            .map(move |(lang, page)| (work.version(lang), Some(page), None))
    });
    let years = stage.plan.archives(site);
    let all = pages.chain(years.map(|(version, year)| (version, None, Some(year))));
    let mut cluster = (None, String::new());
    for (version, page, year) in all.skip(number * SITEMAP_LIMIT).take(SITEMAP_LIMIT) {
        let address = address(stage, version, year);
        let _ = write!(xml, "<url><loc>{address}</loc>");
        if let Some(changed) = page.and_then(|page| last_change(stage, page)) {
            let _ = write!(xml, "<lastmod>{changed}</lastmod>");
        }
        let of = Some((version.work, year));
        if cluster.0 != of {
            cluster = (of, alternates(stage, version.work, year));
        }
        xml.push_str(&cluster.1);
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    Rendered::clean(xml)
}

/// The index of all sitemaps.
pub fn index(stage: &Stage) -> Rendered {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for number in 1..=stage.plan.sitemaps {
        if let Ok(route) = Route::root().file(&format!("sitemap-{number}.xml")) {
            let _ = writeln!(
                xml,
                "<sitemap><loc>{}</loc></sitemap>",
                stage.links.absolute(&route)
            );
        }
    }
    xml.push_str("</sitemapindex>\n");
    Rendered::clean(xml)
}

/// Of a page, or of a year of an archive.
fn address(stage: &Stage, version: Version, year: Option<i16>) -> String {
    let part = ListPart { year, number: 1 };
    let route = stage.plan.part(&stage.site, version, part);
    stage.links.absolute(&route)
}

/// Each translation names all, itself included; one alone names none. The same cluster stands in the heads of the pages.
fn alternates(stage: &Stage, work: WorkId, year: Option<i16>) -> String {
    let site = &stage.site;
    let mut xml = String::new();
    let has_year = |lang: &Lang| stage.plan.has_year(work.version(*lang), year);
    let own = site.findable_translations(work).map(|(lang, _)| lang);
    let own: Vec<Lang> = own.filter(has_year).collect();
    if own.len() < 2 {
        return xml;
    }
    for lang in own {
        let address = address(stage, work.version(lang), year);
        let _ = write!(
            xml,
            "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\"/>"
        );
    }
    if site.work(work).kind == WorkKind::Home {
        let address = stage.links.absolute(&Route::root());
        let _ = write!(
            xml,
            "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{address}\"/>"
        );
    }
    xml
}

fn last_change(stage: &Stage, page: crate::site::PageId) -> Option<String> {
    let front = &stage.site.page(page).article.front;
    let zone = &stage.site.settings.time_zone;
    let latest = front
        .updates
        .first()
        .map(|update| update.on)
        .or(front.date)?;
    Some(front.happened(latest, stage.edition.now, zone).iso(zone))
}
