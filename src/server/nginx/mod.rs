//! nginx: a file with one `server` block and the maps that it asks, to be included inside `http`.
//!
//! All headers are set once, by maps over the address: a block with an `add_header` of its own would forget those above it. Nothing
//! that a client sends is written into an answer: an address is normalised before it is compared, and every target is ours.

mod maps;

use std::fmt::Write;

use super::pattern::{self, address, encoded, literal, quoted};
use super::served::{FormerAddress, Served};
use super::{Listen, ServerPlace, TEXTS, media};

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

/// What all its variables begin with: two sites of one server must not share them. A digest, however long the host is: nginx refuses
/// names of variables above some 46 signs (`variables_hash_bucket_size`), and PCRE names of groups above 32.
fn variables(served: &Served) -> String {
    let whole = format!("{}{}", served.host, served.base);
    let digest = blake3::hash(whole.as_bytes()).to_hex();
    format!("diwan_{}", &digest[..8])
}

/// The name of the host as `server_name` takes it. Above some 46 signs nginx has no room for it (`server_names_hash_bucket_size`, which
/// only `http` may set, once), but patterns are kept elsewhere.
fn host_name(host: &str) -> String {
    match host.len() <= LONGEST_NAME {
        true => host.to_owned(),
        false => quoted(&format!("~^{}$", literal(host))),
    }
}

/// Above it nginx has no room for the name of a host.
const LONGEST_NAME: usize = 40;
/// Above it nginx 1.22 counts the bytes of an exact address wrongly, which it keeps in one byte.
const LONGEST_ADDRESS: usize = 250;

/// What a `location` is asked with, for one address.
fn exactly(path: &str) -> String {
    match path.len() <= LONGEST_ADDRESS {
        true => format!("= {}", quoted(path)),
        false => format!("~ {}", quoted(&format!("^{}$", literal(path)))),
    }
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

    fn introduction(&mut self, served: &Served) {
        let Served { host, base, .. } = served;
        self.line(0, &format!("# {host}{base}: written by `diwan server nginx` from the plan of the site. Write it anew after a build that"));
        self.line(0, "# moves or removes pages; what you add belongs into a file of its own, which `include` names.");
        self.line(0, "# It stands inside `http { … }`: Debian reads /etc/nginx/sites-enabled/*, others /etc/nginx/conf.d/*.conf.");
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
            self.line(1, &format!("server_name {};", host_name(&served.host)));
        }
        let folder = served.folder(&site.www).replace('$', DOLLAR);
        match &served.own_folder {
            None => self.line(1, &format!("root {};", quoted(&folder))),
            Some(own) => self.two_roots(&folder, &format!("{folder}/{own}")),
        }
        for (home, origin) in &served.elsewhere {
            let asked = format!("^{}(?:/([^?]*))?(?:[?]|$)", literal(&encoded(home)));
            self.note(1, "A language that has a host of its own.");
            let leads = format!("return 301 {origin}/$1;");
            self.line(
                1,
                &format!("if ($request_uri ~ {}) {{ {leads} }}", quoted(&asked)),
            );
        }
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

    /// The host of a language: its own folder first, then what lies beside it for all languages; pages of others are not shown.
    fn two_roots(&mut self, all: &str, own: &str) {
        let name = self.name.clone();
        self.note(
            1,
            "The folder of the language; what is not there is a file for all languages.",
        );
        self.line(1, &format!("set ${name}_root {};", quoted(own)));
        let test = quoted(&format!("{all}$uri"));
        self.line(
            1,
            &format!("if (-f {test}) {{ set ${name}_root {}; }}", quoted(all)),
        );
        let test = quoted(&format!("{own}$uri"));
        self.line(
            1,
            &format!("if (-e {test}) {{ set ${name}_root {}; }}", quoted(own)),
        );
        let html = quoted(r"\.html(?:\.br|\.gz)?$");
        self.line(
            1,
            &format!("if ($uri ~ {html}) {{ set ${name}_root {}; }}", quoted(own)),
        );
        self.line(1, &format!("root ${name}_root;"));
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
        self.note(1, "What every answer says, faults too. A block with an `add_header` of its own would forget all of these.");
        let policy = served.headers.iter();
        let policy = policy.map(|(header, value)| (*header, quoted(&value.replace('$', DOLLAR))));
        let own = [
            ("Content-Language", "content_language"),
            ("Content-Encoding", "encoding"),
            ("Cache-Control", "cache"),
            ("Vary", "vary"),
        ];
        let own = own.map(|(header, variable)| (header, format!("${name}_{variable}")));
        for (header, value) in policy.chain(own) {
            self.line(1, &format!("add_header {header} {value} always;"));
        }
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
        let name = self.name.clone();
        for gone in &served.gone {
            let page = quoted(&page_in_error(&gone.page));
            let leads = format!("error_page 410 {page};");
            let at = exactly(&gone.path);
            self.line(1, &format!("location {at} {{ {leads} return 410; }}"));
            let Some(file) = pattern::index(&gone.path) else {
                continue;
            };
            // Asked for by that name, it is gone too; and it is what the answer above shows.
            let at = exactly(&file);
            let shown = match file == gone.page {
                true => format!(
                    "if ($status != 410) {{ return 410; }} {}",
                    brotli_beside(&name)
                ),
                false => "return 410;".to_owned(),
            };
            self.line(1, &format!("location {at} {{ {leads} {shown} }}"));
        }
    }

    fn moves(&mut self, served: &Served) {
        if !served.moved.is_empty() {
            self.note(1, "Former addresses (`aliases`).");
        }
        for (
            at,
            FormerAddress {
                path: from,
                query,
                to,
            },
        ) in served.moved.iter().enumerate()
        {
            let target = quoted(to);
            if let Some(asked) = query {
                if at == 0 {
                    self.line(1, "set $diwan_asked \"$uri?$args\";");
                }
                let path = address(from);
                let path = path.trim_end_matches('$');
                let pattern = quoted(&format!("{path}\\?{}$", pattern::query(asked)));
                let leads = format!("return 301 {target};");
                self.line(1, &format!("if ($diwan_asked ~ {pattern}) {{ {leads} }}"));
                continue;
            }
            let bare = from.strip_suffix('/').filter(|it| !it.is_empty());
            let spelled = [
                Some(from.clone()),
                bare.map(str::to_owned),
                pattern::index(from),
            ];
            for path in spelled.into_iter().flatten() {
                let at = exactly(&path);
                self.line(1, &format!("location {at} {{ return 301 {target}; }}"));
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
        self.line(2, &brotli_beside(&name));
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

/// Leads to the compressed file that lies beside the one that is asked for.
fn brotli_beside(name: &str) -> String {
    format!("if (-f $request_filename${name}_brotli) {{ rewrite ^(.*)$ $1.br last; }}")
}

/// A type without its charset.
fn bare(media: &str) -> &str {
    media.split(';').next().unwrap_or(media)
}

/// The path of a page behind `error_page`, where a dollar sign begins a variable.
fn page_in_error(page: &str) -> String {
    page.replace('$', DOLLAR)
}
