//! XML sitemaps (sitemaps.org 0.9) with the translations of every page as alternates.

use std::fmt::Write;

use crate::plan::SITEMAP_LIMIT;
use crate::render::context::{Rendered, Stage};
use crate::route::Route;
use crate::site::{WorkId, WorkKind};

/// One sitemap. A work that only stands in for a translation is not in it; one that is withdrawn is.
pub fn part(stage: &Stage, number: usize) -> Rendered {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let site = &stage.site;
    let pages = site.work_ids().flat_map(|work| {
        site.translations(work)
            .map(move |(lang, page)| (work, lang, page))
    });
    let mut cluster = (None, String::new());
    for (work, lang, page) in pages.skip(number * SITEMAP_LIMIT).take(SITEMAP_LIMIT) {
        let address = stage
            .links
            .absolute(stage.plan.route(site, work.version(lang)));
        let _ = write!(xml, "<url><loc>{address}</loc>");
        if let Some(changed) = last_change(stage, page) {
            let _ = write!(xml, "<lastmod>{changed}</lastmod>");
        }
        if cluster.0 != Some(work) {
            cluster = (Some(work), alternates(stage, work));
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

/// Each translation names all, itself included; one alone names none. The same cluster stands in the heads of the pages.
fn alternates(stage: &Stage, work: WorkId) -> String {
    let site = &stage.site;
    let mut xml = String::new();
    if site.translations(work).count() < 2 {
        return xml;
    }
    for (lang, _) in site.translations(work) {
        let address = stage
            .links
            .absolute(stage.plan.route(site, work.version(lang)));
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
