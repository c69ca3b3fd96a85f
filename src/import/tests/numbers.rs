//! Addresses by number, which WordPress gives each post, page and file: they lead on, whether the export has others or none.

use super::super::System;
use super::moves;

fn export(items: &[(&str, &str, &str, &str)]) -> String {
    let items = items.iter().map(|(kind, id, link, more)| {
        format!(
            "<item><title>Item {id}</title><link>https://water.example{link}</link><content:encoded><![CDATA[<p>x</p>]]></content:encoded><wp:post_id>{id}</wp:post_id><wp:post_date>2024-03-01 12:00:00</wp:post_date><wp:post_name>item-{id}</wp:post_name><wp:post_type>{kind}</wp:post_type>{more}</item>"
        )
    });
    let items: String = items.collect();
    format!(
        "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Water</title><link>https://water.example</link><language>en</language>{items}</channel></rss>"
    )
}

#[test]
fn addresses_by_number_lead_to_the_pages_that_had_them() {
    let public = "<wp:status>publish</wp:status>";
    let custom =
        "<wp:status>publish</wp:status><guid>https://water.example/?post_type=page&amp;p=5</guid>";
    let file = "<wp:status>inherit</wp:status><wp:post_parent>4</wp:post_parent><wp:attachment_url>https://water.example/wp-content/uploads/a.pdf</wp:attachment_url>";
    let export = export(&[
        ("post", "4", "/2024/03/dam/", public),
        // The site had no other addresses than these.
        ("post", "6", "/?p=6", public),
        ("page", "5", "/about/", custom),
        ("attachment", "7", "/?attachment_id=7", file),
        ("post", "8", "/?p=8", "<wp:status>draft</wp:status>"),
    ]);
    let line = |from: &str, to: &str| format!("- from: {from}\n  lang: en\n  to: {to}\n");
    let expected = [
        line("/?p=4", "news/item-4"),
        line("/?p=6", "news/item-6"),
        line("/?page_id=5", "item-5"),
        line("/?post_type=page&p=5", "item-5"),
        line("/?attachment_id=7", "news/item-4"),
        line("/?p=7", "news/item-4"),
    ];
    for expected in &expected {
        moves(
            System::Wordpress,
            &[("site.xml", &export)],
            &[("redirects.yaml", expected)],
        );
    }
}
