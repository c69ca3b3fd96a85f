//! nginx: a file with one `server` block and the maps that it asks, to be included inside `http`.
//!
//! All headers are set once, by maps over the address: a block with an `add_header` of its own would forget those above it. Nothing
//! that a client sends is written into an answer: an address is normalised before it is compared, and every target is ours.

use std::fmt::Write;

use super::pattern::{literal, quoted};
use super::served::Served;
use super::wishes::{SOUND, Wishes};
use super::{COOKIE, Listen, ServerPlace, TEXTS, media};

/// Stands for a dollar sign where a variable could begin: nginx knows no other way to write one.
const DOLLAR: &str = "${diwan_dollar}";

/// Writes `site.conf`.
pub fn write(served: &Served, site: &ServerPlace) -> String {
    let mut out = NginxConf {
        text: String::new(),
        name: variables(served),
    };
    out.introduction(served);
    out.maps(served);
    out.line(0, "server {");
    out.place(served, site);
    out.answers(served);
    out.refusals(served);
    out.moves(served);
    out.root(served);
    out.compression(served);
    out.types();
    out.line(0, "}");
    out.with_dollar()
}

/// What all its variables begin with: two sites of one server must not share them.
fn variables(served: &Served) -> String {
    let whole = format!("{}{}", served.host, served.base);
    let name: String = whole
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '_'
            }
        })
        .collect();
    format!("diwan_{name}")
}

struct NginxConf {
    text: String,
    name: String,
}

impl NginxConf {
    /// Defines the variable for a dollar sign, where one is asked for.
    fn with_dollar(self) -> String {
        if !self.text.contains(DOLLAR) {
            return self.text;
        }
        let name = format!("{}_dollar", self.name);
        let text = self.text.replace(DOLLAR, &format!("${{{name}}}"));
        format!("{text}\n# A dollar sign.\ngeo ${name} {{\n    default \"$\";\n}}\n")
    }

    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.text, "{}{text}", "    ".repeat(depth));
    }

    fn note(&mut self, depth: usize, text: &str) {
        self.text.push('\n');
        self.line(depth, &format!("# {text}"));
    }

    /// `map SOURCE $NAME_… { … }`, patterns in their order; the rest gets `default`.
    fn map(&mut self, source: &str, name: &str, default: &str, rows: &[(String, String)]) {
        let name = format!("map {source} ${}_{name} {{", self.name);
        self.line(0, &name);
        self.line(1, &format!("default {};", quoted(default)));
        for (pattern, value) in rows {
            self.line(1, &format!("{} {};", quoted(pattern), quoted(value)));
        }
        self.line(0, "}");
    }

    fn introduction(&mut self, served: &Served) {
        let Served { host, base, .. } = served;
        self.line(0, &format!("# {host}{base}: written by `diwan server nginx` from the plan of the site. Write it anew after a build that"));
        self.line(0, "# moves or removes pages; what you add belongs into a file of its own, which `include` names.");
        self.line(0, "# It stands inside `http { … }`: Debian reads /etc/nginx/sites-enabled/*, others /etc/nginx/conf.d/*.conf.");
    }

    fn maps(&mut self, served: &Served) {
        self.note(
            0,
            "The page for an address that leads nowhere, in the language of the address.",
        );
        let missing = served.prefixed().map(|it| {
            let home = it.home.trim_end_matches('/');
            (format!("~^{}(?:/|$)", literal(home)), it.missing.clone())
        });
        let missing: Vec<_> = missing.collect();
        self.map("$uri", "missing", &served.missing(), &missing);

        self.note(0, "The language of what is sent.");
        let languages = served
            .prefixed()
            .map(|it| (format!("~^{}", literal(&it.home)), it.tag.clone()));
        let languages: Vec<_> = languages.collect();
        self.map("$uri", "content_language", "", &languages);

        self.note(0, "How long it may be kept: names below assets/ change with their content, everything else is asked for again.");
        let assets = format!("~^{}assets/", literal(&served.root()));
        let kept = [(assets, "public, max-age=31536000, immutable".to_owned())];
        self.map("$uri", "cache", "no-cache", &kept);

        self.note(
            0,
            "Whether the browser takes Brotli, and what was sent compressed by it.",
        );
        let takes = r"~*(?:^|,)\s*br\s*(?:;\s*q=(?:1|0?\.0*[1-9])[^,]*)?(?:,|$)";
        let brotli = [(takes.to_owned(), ".br".to_owned())];
        self.map("$http_accept_encoding", "brotli", ".none", &brotli);
        let texts = TEXTS.join("|");
        let sent = format!(r"~\.(?:{texts})\.br$");
        self.map("$uri", "encoding", "", &[(sent.clone(), "br".to_owned())]);
        let mut vary = Vec::new();
        if served.offers_languages {
            let root = format!(
                "~^{}(?:index\\x2Ehtml(?:\\x2Ebr)?)?$",
                literal(&served.root())
            );
            vary.push((root, "Accept-Language, Cookie, Accept-Encoding".to_owned()));
        }
        vary.push((sent, "Accept-Encoding".to_owned()));
        self.map("$uri", "vary", "", &vary);
        if served.offers_languages {
            self.choice(served);
        }
    }

    /// From cookie and `Accept-Language` to the home page of a language.
    fn choice(&mut self, served: &Served) {
        let wishes = Wishes::of(&served.languages);
        let of = |part: &str| format!("${}_{part}", self.name);
        let (wished, unnamed, wish) = (of("wished"), of("unnamed"), of("wish"));
        let language = of("language");
        // PCRE lets names of groups have 32 signs.
        let digest = blake3::hash(self.name.as_bytes()).to_hex();
        let name = format!("diwan_{}_sent", &digest[..8]);
        let (group, as_sent) = (format!("?<{name}>"), format!("${name}"));

        self.note(0, "The language that the browser wishes most (Accept-Language): a sound header; the language that `*` stands for; the");
        self.line(0, "# wish with the greatest weight, first of equals (the ten digits tell which digit is greater); the page for it.");
        self.map(
            "$http_accept_language",
            "wished",
            "",
            &[(format!("~{SOUND}"), "$http_accept_language".to_owned())],
        );
        let first = served
            .languages
            .iter()
            .map(|it| (format!("~*^(?!.*{})", Wishes::named(it)), it.tag.clone()));
        let first: Vec<_> = first.collect();
        self.map(&wished, "unnamed", "", &first);
        let twice = format!("\"{wished}|{wished}|0123456789|{unnamed}\"");
        let rows = [
            (format!("~*{}", wishes.full(&group)), as_sent.clone()),
            (format!("~*{}", wishes.greatest(&group)), as_sent),
        ];
        self.map(&twice, "wish", "", &rows);
        let homes = wishes.fulfilled().into_iter();
        let homes: Vec<_> = homes
            .map(|(pattern, it)| (format!("~*{pattern}"), it.home.clone()))
            .collect();
        self.map(&format!("\"{wish}|{unnamed}\""), "language", "", &homes);

        self.note(
            0,
            "What a reader chose before is kept in a cookie, and goes before that.",
        );
        let chosen = served.languages.iter().map(|it| {
            (
                format!("~*(?:^|;\\s*)(?:{COOKIE}|language|lang)={}(?:;|$)", it.tag),
                it.home.clone(),
            )
        });
        let chosen: Vec<_> = chosen.collect();
        self.map("$http_cookie", "choice", &language, &chosen);
    }

    fn place(&mut self, served: &Served, site: &ServerPlace) {
        match &site.listen {
            None => {
                self.line(1, "listen 80;");
                self.line(1, "listen [::]:80;");
            }
            Some(Listen { host: None, port }) => self.line(1, &format!("listen {port};")),
            Some(Listen {
                host: Some(host),
                port,
            }) => self.line(1, &format!("listen {host}:{port};")),
        }
        if !served.host.is_empty() {
            self.line(1, &format!("server_name {};", served.host));
        }
        self.line(
            1,
            &format!(
                "root {};",
                quoted(&served.folder(&site.www).replace('$', DOLLAR))
            ),
        );
        if !served.base.is_empty() {
            self.line(
                1,
                &format!("# The published folder lies below it, at {}/.", served.base),
            );
        }
        if served.is_secure && site.listen.is_none() {
            self.note(1, "TLS: `certbot --nginx` adds these lines, and a server that leads from http to https. When all works by https, let");
            self.line(1, "# browsers insist on it.");
            self.line(1, "# listen 443 ssl;");
            self.line(
                1,
                "# ssl_certificate /etc/letsencrypt/live/…/fullchain.pem;",
            );
            self.line(
                1,
                "# ssl_certificate_key /etc/letsencrypt/live/…/privkey.pem;",
            );
            self.line(
                1,
                "# add_header Strict-Transport-Security \"max-age=31536000\" always;",
            );
        }
    }

    fn answers(&mut self, served: &Served) {
        let name = self.name.clone();
        self.text.push('\n');
        self.line(1, "index index.html;");
        self.line(1, "autoindex off;");
        self.line(1, "server_tokens off;");
        self.line(1, "# Addresses of answers are written without the host: behind a proxy nginx does not know it.");
        self.line(1, "absolute_redirect off;");
        self.note(1, "A folder without a page is no address either.");
        self.line(1, &format!("error_page 404 ${name}_missing;"));
        self.line(1, &format!("error_page 403 =404 ${name}_missing;"));
        self.note(1, "What every answer says. A block with an `add_header` of its own would forget all of these.");
        for (header, value) in &served.headers {
            self.line(
                1,
                &format!(
                    "add_header {header} {} always;",
                    quoted(&value.replace('$', DOLLAR))
                ),
            );
        }
        self.line(
            1,
            &format!("add_header Content-Language ${name}_content_language;"),
        );
        self.line(1, &format!("add_header Content-Encoding ${name}_encoding;"));
        self.line(1, &format!("add_header Cache-Control ${name}_cache;"));
        self.line(1, &format!("add_header Vary ${name}_vary;"));
    }

    fn refusals(&mut self, served: &Served) {
        self.note(1, "Nobody's business: what is hidden (but for /.well-known/), and the lists for other hosts.");
        self.line(1, "location ~ \"/\\.(?!well-known/)\" { return 404; }");
        for list in ["_headers", "_redirects"] {
            self.line(
                1,
                &format!("location = \"{}{list}\" {{ return 404; }}", served.root()),
            );
        }
        let mut pages = vec![served.missing()];
        pages.extend(served.prefixed().map(|it| it.missing.clone()));
        for page in pages {
            self.line(1, &format!("location = {} {{ internal; }}", quoted(&page)));
        }
        if !served.gone.is_empty() {
            self.note(1, "Pages that were removed answer 410, and say why.");
        }
        for path in &served.gone {
            let page = format!("{path}index.html");
            self.line(
                1,
                &format!(
                    "location = {} {{ error_page 410 {}; return 410; }}",
                    quoted(path),
                    quoted(&page_in_error(&page))
                ),
            );
        }
    }

    fn moves(&mut self, served: &Served) {
        if !served.moved.is_empty() {
            self.note(1, "Former addresses (`aliases`).");
        }
        for (from, to) in &served.moved {
            let target = quoted(to);
            self.line(
                1,
                &format!("location = {} {{ return 301 {target}; }}", quoted(from)),
            );
            if let Some(bare) = from.strip_suffix('/').filter(|it| !it.is_empty()) {
                self.line(
                    1,
                    &format!("location = {} {{ return 301 {target}; }}", quoted(bare)),
                );
            }
        }
    }

    fn root(&mut self, served: &Served) {
        if !served.offers_languages {
            return;
        }
        let name = self.name.clone();
        self.note(
            1,
            "The root leads to the wished language; who wishes none of ours is asked.",
        );
        self.line(1, &format!("location = {} {{", quoted(&served.root())));
        self.line(
            2,
            &format!("if (${name}_choice) {{ return 302 ${name}_choice; }}"),
        );
        self.line(1, "}");
    }

    fn compression(&mut self, served: &Served) {
        let _ = served;
        let name = self.name.clone();
        self.note(
            1,
            "Compressed: as `diwan build --compress` wrote it beside the file, else on the way.",
        );
        self.line(1, "gzip on;");
        self.line(1, "gzip_static on;");
        self.line(1, "gzip_vary on;");
        self.line(1, "gzip_proxied any;");
        let of_texts = |it: &&(&str, &[&str])| {
            it.1.iter()
                .any(|ending| TEXTS.contains(ending) && *ending != "html")
        };
        let texts: Vec<&str> = media::TYPES
            .iter()
            .filter(of_texts)
            .map(|it| bare(it.0))
            .filter(|it| *it != "text/html")
            .collect();
        self.line(1, &format!("gzip_types {};", texts.join(" ")));
        self.line(1, "# Brotli needs no module this way.");
        self.line(1, &format!("location ~ \"\\.(?:{})$\" {{", TEXTS.join("|")));
        self.line(
            2,
            &format!("if (-f $request_filename${name}_brotli) {{ rewrite ^(.*)$ $1.br last; }}"),
        );
        self.line(1, "}");
        for (media, endings) in media::TYPES
            .iter()
            .filter(|it| it.1.iter().any(|it| TEXTS.contains(it)))
        {
            self.line(1, &format!("location ~ \"\\.(?:{})\\.br$\" {{ internal; gzip off; gzip_static off; types {{ }} default_type {}; }}", endings.join("|"), quoted(media)));
        }
    }

    fn types(&mut self) {
        self.note(1, "What files are, by their endings.");
        self.line(1, "charset utf-8;");
        let with_charset: Vec<&str> = media::TYPES
            .iter()
            .filter(|it| it.0.contains(';'))
            .map(|it| bare(it.0))
            .filter(|it| *it != "text/html")
            .collect();
        self.line(1, &format!("charset_types {};", with_charset.join(" ")));
        self.line(1, "default_type application/octet-stream;");
        self.line(1, "types {");
        for (media, endings) in media::TYPES {
            self.line(2, &format!("{} {};", bare(media), endings.join(" ")));
        }
        self.line(1, "}");
    }
}

/// A type without its charset.
fn bare(media: &str) -> &str {
    media.split(';').next().unwrap_or(media)
}

/// The path of a page behind `error_page`, where a dollar sign begins a variable.
fn page_in_error(page: &str) -> String {
    page.replace('$', DOLLAR)
}
