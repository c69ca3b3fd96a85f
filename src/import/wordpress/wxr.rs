//! WordPress's export (WXR), read as it is written.

use quick_xml::Reader;
use quick_xml::events::Event;

/// An export.
#[derive(Debug, Default)]
pub struct Export {
    /// The name of the site.
    pub title: String,
    /// Its address.
    pub link: String,
    /// What it is.
    pub description: String,
    /// `ar`, `en-US`.
    pub language: String,
    /// Categories, tags and terms of plug-ins.
    pub terms: Vec<WxrTerm>,
    /// Names of authors by their logins.
    pub authors: Vec<(String, String)>,
    /// Posts, pages, files, entries of menus.
    pub items: Vec<WxrItem>,
}

/// A term.
#[derive(Debug, Default, Clone)]
pub struct WxrTerm {
    /// Its number.
    pub id: String,
    /// `category`, `post_tag`, `term_translations`.
    pub taxonomy: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name for readers.
    pub name: String,
    /// The name in addresses of the term above it.
    pub parent: String,
    /// What is said of it; plug-ins keep their pairs here.
    pub description: String,
}

/// A post, a page, a file.
#[derive(Debug, Default, Clone)]
pub struct WxrItem {
    pub title: String,
    pub link: String,
    /// The address by its number, as it was when it was made.
    pub guid: String,
    pub content: String,
    pub excerpt: String,
    pub author: String,
    pub id: String,
    pub date: String,
    pub date_gmt: String,
    pub name: String,
    pub status: String,
    pub parent: String,
    pub kind: String,
    pub password: String,
    pub order: i64,
    pub attachment: String,
    /// Taxonomy, name in addresses, name for readers.
    pub terms: Vec<(String, String, String)>,
    pub meta: Vec<(String, String)>,
    pub comments: usize,
}

impl WxrItem {
    /// A value that a plug-in keeps.
    pub fn meta(&self, key: &str) -> Option<&str> {
        let found = self.meta.iter().find(|(own, _)| own == key);
        found
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// The name in addresses of its first term of a taxonomy.
    pub fn term(&self, taxonomy: &str) -> Option<&str> {
        self.terms
            .iter()
            .find(|(own, _, _)| own == taxonomy)
            .map(|(_, slug, _)| slug.as_str())
    }
}

/// The element that is being read, from the outermost one.
#[derive(Default)]
struct Reading {
    export: Export,
    open: Vec<String>,
    /// How many of them are comments, whose values are nobody's else.
    comments: usize,
    text: String,
    attributes: (String, String),
    item: Option<WxrItem>,
    term: Option<WxrTerm>,
    author: (String, String),
    meta: (String, String),
}

/// Reads an export; the error is what the reader of XML says.
pub fn read(text: &str) -> Result<Export, String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let mut reading = Reading::default();
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return Ok(reading.export),
            Ok(Event::Start(tag)) => {
                let name = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
                let attribute = |wanted: &str| {
                    let found = tag
                        .attributes()
                        .flatten()
                        .find(|it| it.key.as_ref() == wanted.as_bytes());
                    found
                        .map(|it| String::from_utf8_lossy(&it.value).into_owned())
                        .unwrap_or_default()
                };
                reading.attributes = (attribute("domain"), attribute("nicename"));
                reading.begin(name);
            }
            Ok(Event::End(_)) => reading.end(),
            Ok(Event::Text(piece)) => reading.text.push_str(&piece.decode().unwrap_or_default()),
            Ok(Event::CData(piece)) => reading.text.push_str(&String::from_utf8_lossy(&piece)),
            Ok(Event::GeneralRef(name)) => {
                let whole = format!("&{};", String::from_utf8_lossy(&name));
                match quick_xml::escape::unescape(&whole) {
                    Ok(sign) => reading.text.push_str(&sign),
                    Err(_) => reading.text.push_str(&whole),
                }
            }
            Ok(_) => {}
            Err(error) => return Err(error.to_string()),
        }
    }
}

impl Reading {
    fn begin(&mut self, name: String) {
        match name.as_str() {
            "item" => self.item = Some(WxrItem::default()),
            "wp:category" | "wp:tag" | "wp:term" => self.term = Some(WxrTerm::default()),
            "wp:author" => self.author = Default::default(),
            "wp:postmeta" => self.meta = Default::default(),
            "wp:comment" => {
                self.comments += 1;
                if let Some(item) = &mut self.item {
                    item.comments += 1;
                }
            }
            _ => {}
        }
        self.text.clear();
        self.open.push(name);
    }

    fn end(&mut self) {
        let Some(name) = self.open.pop() else {
            return;
        };
        let text = std::mem::take(&mut self.text);
        if name == "wp:comment" {
            self.comments -= 1;
        }
        if self.comments > 0 {
            return;
        }
        match name.as_str() {
            "item" => self.export.items.extend(self.item.take()),
            "wp:category" | "wp:tag" | "wp:term" => {
                let taxonomy = match name.as_str() {
                    "wp:category" => "category",
                    "wp:tag" => "post_tag",
                    _ => "",
                };
                if let Some(mut term) = self.term.take() {
                    if !taxonomy.is_empty() {
                        term.taxonomy = taxonomy.to_owned();
                    }
                    self.export.terms.push(term);
                }
            }
            "wp:author" => self.export.authors.push(std::mem::take(&mut self.author)),
            "wp:postmeta" => {
                let meta = std::mem::take(&mut self.meta);
                if let Some(item) = &mut self.item {
                    item.meta.push(meta);
                }
            }
            _ => self.value(&name, text),
        }
    }

    fn value(&mut self, name: &str, text: String) {
        if let Some(term) = &mut self.term {
            match name {
                "wp:term_id" => term.id = text,
                "wp:term_taxonomy" => term.taxonomy = text,
                "wp:category_nicename" | "wp:tag_slug" | "wp:term_slug" => term.slug = text,
                "wp:category_parent" | "wp:term_parent" => term.parent = text,
                "wp:cat_name" | "wp:tag_name" | "wp:term_name" => term.name = text,
                "wp:category_description" | "wp:tag_description" | "wp:term_description" => {
                    term.description = text
                }
                _ => {}
            }
            return;
        }
        match name {
            "wp:author_login" => return self.author.0 = text,
            "wp:author_display_name" => return self.author.1 = text,
            "wp:meta_key" => return self.meta.0 = text,
            "wp:meta_value" => return self.meta.1 = text,
            _ => {}
        }
        let Some(item) = &mut self.item else {
            let export = &mut self.export;
            match name {
                "title" if self.open.len() == 2 => export.title = text,
                "link" if self.open.len() == 2 => export.link = text,
                "description" => export.description = text,
                "language" => export.language = text,
                _ => {}
            }
            return;
        };
        match name {
            "title" => item.title = text,
            "link" => item.link = text,
            "guid" => item.guid = text,
            "content:encoded" => item.content = text,
            "excerpt:encoded" => item.excerpt = text,
            "dc:creator" => item.author = text,
            "wp:post_id" => item.id = text,
            "wp:post_date" => item.date = text,
            "wp:post_date_gmt" => item.date_gmt = text,
            "wp:post_name" => item.name = text,
            "wp:status" => item.status = text,
            "wp:post_parent" => item.parent = text,
            "wp:post_type" => item.kind = text,
            "wp:post_password" => item.password = text,
            "wp:menu_order" => item.order = text.trim().parse().unwrap_or(0),
            "wp:attachment_url" => item.attachment = text,
            "category" => {
                let (domain, slug) = self.attributes.clone();
                item.terms.push((domain, slug, text));
            }
            _ => {}
        }
    }
}
