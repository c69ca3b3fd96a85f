//! The HTTP server of Apache: a file with one virtual host.
//!
//! Everything is decided by rules over the whole address, in the order in which they stand, before any folder is looked at.
//! A `%` in a target stands behind a backslash, or a rule would take it for a part of a condition.

use std::fmt::Write;

use super::pattern::{self, CHANGING, address, encoded, itself, literal, quoted};
use super::served::{FormerAddress, Served};
use super::wishes::{SOUND, Wishes};
use super::{COOKIE, Listen, ServerPlace, TEXTS, media};

/// Writes `site.conf`.
pub fn write(served: &Served, site: &ServerPlace) -> String {
    let mut out = ApacheConf(String::new());
    out.introduction(served);
    let host = match &site.listen {
        None => "*:80".to_owned(),
        Some(Listen { host, port }) => {
            let host = host.as_deref().unwrap_or("*");
            // Of several hosts at one address, the first opens it.
            let opens = served.own_folder.is_none();
            out.line_if(
                opens,
                &format!(
                    "Listen {}{port}",
                    if host == "*" {
                        String::new()
                    } else {
                        format!("{host}:")
                    }
                ),
            );
            format!("{host}:{port}")
        }
    };
    out.line(0, &format!("<VirtualHost {host}>"));
    out.place(served, site);
    out.answers(served);
    out.line(1, "RewriteEngine On");
    out.hosts(&served.elsewhere);
    out.refusals(served);
    out.moves(served);
    out.root(served);
    out.shared(served, site);
    out.compression();
    out.line(0, "</VirtualHost>");
    out.0
}

struct ApacheConf(String);

impl ApacheConf {
    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.0, "{}{text}", "    ".repeat(depth));
    }

    fn line_if(&mut self, is_wanted: bool, text: &str) {
        if is_wanted {
            self.line(0, text);
        }
    }

    fn note(&mut self, text: &str) {
        self.0.push('\n');
        self.line(1, &format!("# {text}"));
    }

    fn rule(&mut self, pattern: &str, target: &str, flags: &str) {
        self.line(
            1,
            &format!(
                "RewriteRule {} {} [{flags}]",
                between_quotes(pattern),
                quoted_target(target)
            ),
        );
    }

    fn condition(&mut self, test: &str, pattern: &str) {
        self.line(
            1,
            &format!("RewriteCond {} {}", between_quotes(test), pattern),
        );
    }

    fn introduction(&mut self, served: &Served) {
        let Served { host, base, .. } = served;
        self.line(0, &format!("# {host}{base}: written by `diwan server apache` from the plan of the site. Write it anew after a build that"));
        self.line(
            0,
            "# moves or removes pages; what you add belongs into a file of its own.",
        );
        self.line(0, "# On Debian: /etc/apache2/sites-available/, `a2enmod headers rewrite deflate`, `a2ensite`.");
        self.0.push('\n');
    }

    fn place(&mut self, served: &Served, site: &ServerPlace) {
        if !served.host.is_empty() {
            self.line(1, &format!("ServerName {}", served.host));
        }
        let folder = served.folder(&site.www);
        let root = match &served.own_folder {
            Some(own) => format!("{folder}/{own}"),
            None => folder.to_owned(),
        };
        self.line(1, &format!("DocumentRoot {}", quoted(&root)));
        if !served.base.is_empty() {
            self.line(
                1,
                &format!("# The published folder lies below it, at {}/.", served.base),
            );
        }
        if served.is_secure && site.listen.is_none() {
            self.note("TLS: `certbot --apache` makes a host for port 443 of this one. When all works by https, let browsers insist on it:");
            self.line(
                1,
                "# Header always set Strict-Transport-Security \"max-age=31536000\"",
            );
        }
        self.0.push('\n');
        self.line(1, &format!("<Directory {}>", quoted(folder)));
        self.line(2, "Require all granted");
        self.line(2, "AllowOverride None");
        self.line(
            2,
            "# No listings; links are followed, for a published folder may be one.",
        );
        self.line(2, "Options FollowSymLinks");
        self.line(2, "DirectoryIndex index.html");
        self.line(2, "# What files are, by their endings.");
        self.line(2, "AddDefaultCharset Off");
        for (media, endings) in media::TYPES {
            self.line(
                2,
                &format!("AddType {} {}", quoted(media), endings.join(" ")),
            );
        }
        self.line(1, "</Directory>");
        self.line(1, "TraceEnable Off");
        self.line(1, "AllowEncodedSlashes Off");
    }

    fn answers(&mut self, served: &Served) {
        self.note("What every answer says.");
        for (header, value) in &served.headers {
            self.line(
                1,
                &format!(
                    "Header always set {header} {}",
                    quoted(&value.replace('%', "%%"))
                ),
            );
        }
        for language in served.prefixed() {
            self.line(
                1,
                &format!(
                    "Header always set Content-Language {} \"expr=%{{REQUEST_URI}} =~ m#^{}#\"",
                    language.tag,
                    literal(&language.home)
                ),
            );
        }
        self.note(
            "Names below assets/ change with their content; everything else is asked for again.",
        );
        self.line(1, "Header setifempty Cache-Control \"no-cache\"");
        self.line(1, &format!("Header set Cache-Control \"public, max-age=31536000, immutable\" \"expr=%{{REQUEST_URI}} =~ m#^{}assets/{CHANGING}# && %{{REQUEST_STATUS}} -in {{'200', '206', '304'}}\"", literal(&served.root())));
        self.note("The page for an address that leads nowhere, in the language of the address.");
        self.line(
            1,
            &format!("ErrorDocument 404 {}", quoted(&served.missing())),
        );
        for language in served.prefixed() {
            let home = literal(language.home.trim_end_matches('/'));
            self.line(
                1,
                &format!(
                    "<LocationMatch {}>",
                    between_quotes(&format!("^{home}(?:/|$)"))
                ),
            );
            self.line(
                2,
                &format!("ErrorDocument 404 {}", quoted(&language.missing)),
            );
            self.line(1, "</LocationMatch>");
        }
        if !served.gone.is_empty() {
            self.note("Pages that were removed answer 410, and say why.");
        }
        for gone in &served.gone {
            self.line(
                1,
                &format!("<LocationMatch {}>", between_quotes(&itself(&gone.path))),
            );
            self.line(
                2,
                &format!("ErrorDocument 410 {}", quoted(&encoded(&gone.page))),
            );
            self.line(1, "</LocationMatch>");
        }
        self.0.push('\n');
    }

    /// Languages that have hosts of their own.
    fn hosts(&mut self, elsewhere: &[(String, String)]) {
        for (home, origin) in elsewhere {
            self.note("A language that has a host of its own.");
            self.condition("%{ENV:REDIRECT_STATUS}", "=\"\"");
            let pattern = between_quotes(&format!("^{}(?:/(.*))?$", literal(home)));
            self.line(
                1,
                &format!("RewriteRule {pattern} \"{origin}/$1\" [R=301,L,NS]"),
            );
        }
    }

    /// The host of a language: what is not in its folder is a file for all languages; pages of others are not shown.
    fn shared(&mut self, served: &Served, site: &ServerPlace) {
        if served.own_folder.is_none() {
            return;
        }
        let folder = served.folder(&site.www);
        self.note("What is not in the folder of the language is a file for all languages.");
        self.condition("%{DOCUMENT_ROOT}%{REQUEST_URI}", "!-e");
        self.condition("%{REQUEST_URI}", &between_quotes(r"!\.html(?:\.br|\.gz)?$"));
        self.condition(
            &format!("{}%{{REQUEST_URI}}", folder.replace('%', "\\%")),
            "-f",
        );
        let target = between_quotes(&format!("{}/$1", folder.replace('%', "\\%")));
        self.line(1, &format!("RewriteRule \"^/(.+)$\" {target} [L]"));
    }

    fn refusals(&mut self, served: &Served) {
        self.note("Nobody's business: what is hidden (but for /.well-known/), and the lists for other hosts.");
        self.rule(r"/\.(?!well-known/)", "-", "R=404,L");
        self.rule(
            &format!("^{}_(?:headers|redirects)$", literal(&served.root())),
            "-",
            "R=404,L",
        );
        self.note("The pages for faults have no address of their own, and a folder without a page is none.");
        let mut pages = vec![literal(&served.missing())];
        pages.extend(served.prefixed().map(|it| literal(&it.missing)));
        self.condition("%{ENV:REDIRECT_STATUS}", "=\"\"");
        self.rule(&format!("^(?:{})$", pages.join("|")), "-", "R=404,L");
        self.condition("%{DOCUMENT_ROOT}%{REQUEST_URI}", "-d");
        self.condition("%{DOCUMENT_ROOT}%{REQUEST_URI}/index.html", "!-f");
        self.rule("^", "-", "R=404,L");
        for gone in &served.gone {
            // The page that says so is shown from its file, which has no address of its own either.
            self.condition("%{ENV:REDIRECT_STATUS}", "=\"\"");
            self.rule(&itself(&gone.path), "-", "G,L");
        }
    }

    fn moves(&mut self, served: &Served) {
        if !served.moved.is_empty() {
            self.note("Former addresses (`aliases`).");
        }
        for FormerAddress { path, query, to } in &served.moved {
            if let Some(asked) = query {
                let pattern = between_quotes(&format!("^{}$", pattern::query(asked)));
                self.condition("%{QUERY_STRING}", &pattern);
            }
            self.rule(&address(path), to, "R=301,L,NE,QSD");
        }
    }

    fn root(&mut self, served: &Served) {
        if !served.offers_languages {
            return;
        }
        let wishes = Wishes::of(&served.languages);
        let root = format!("^{}$", literal(&served.root()));
        let header = "%{HTTP:Accept-Language}";
        self.note("The root leads to the language that a reader chose before (a cookie), else to the one that the browser wishes most;");
        self.line(1, "# who wishes none of ours is asked.");
        self.line(1, &format!("Header always merge Vary \"Accept-Language, Cookie\" \"expr=%{{REQUEST_URI}} =~ m#^{}(?:index\x2Ehtml(?:\x2E(?:br|gz))?)?$#\"", literal(&served.root())));
        for language in &served.languages {
            self.condition(
                "%{HTTP:Cookie}",
                &format!(
                    "{} [NC]",
                    between_quotes(&format!(
                        r"(?:^|;\s*)(?:{COOKIE}|language|lang)={}(?:;|$)",
                        language.tag
                    ))
                ),
            );
            self.rule(&root, &language.led_encoded(), "R=302,L,NE");
        }
        self.line(
            1,
            "# The language that `*` stands for: the first that the header does not name.",
        );
        for language in &served.languages {
            self.condition("%{ENV:DIWAN_UNNAMED}", "=\"\"");
            self.condition(
                header,
                &format!(
                    "{} [NC]",
                    between_quotes(&format!("!{}", Wishes::named(language)))
                ),
            );
            self.rule(&root, "-", &format!("E=DIWAN_UNNAMED:{}", language.tag));
        }
        self.line(1, "# The wish with the greatest weight, first of equals; the ten digits tell which digit is greater.");
        let twice = format!("{header}|{header}|0123456789|%{{ENV:DIWAN_UNNAMED}}");
        for pattern in [wishes.full(""), wishes.greatest("")] {
            self.condition("%{ENV:DIWAN_WISH}", "=\"\"");
            self.condition(header, &between_quotes(SOUND));
            self.condition(&twice, &format!("{} [NC]", between_quotes(&pattern)));
            self.rule(&root, "-", "E=DIWAN_WISH:%1");
        }
        for (pattern, language) in wishes.fulfilled() {
            self.condition(
                "%{ENV:DIWAN_WISH}|%{ENV:DIWAN_UNNAMED}",
                &format!("{} [NC]", between_quotes(&pattern)),
            );
            self.rule(&root, &language.led_encoded(), "R=302,L,NE");
        }
    }

    fn compression(&mut self) {
        let texts = TEXTS.join("|");
        self.note(
            "Compressed: as `diwan build --compress` wrote it beside the file, else on the way.",
        );
        for (name, ending) in [("br", "br"), ("gzip", "gz")] {
            let takes = format!(r"(?:^|,)\s*{name}\s*(?:;\s*q=(?:1|0?\.0*[1-9])[^,]*)?(?:,|$)");
            for (pattern, file) in [
                ("^/((?:.*/)?)$".to_owned(), "index.html"),
                (format!(r"^/(.*\.(?:{texts}))$"), ""),
            ] {
                self.condition(
                    "%{HTTP:Accept-Encoding}",
                    &format!("{} [NC]", between_quotes(&takes)),
                );
                self.condition(
                    &format!("%{{DOCUMENT_ROOT}}%{{REQUEST_URI}}{file}.{ending}"),
                    "-f",
                );
                self.rule(&pattern, &format!("/$1{file}.{ending}"), "PT,L");
            }
        }
        for (media, endings) in media::TYPES
            .iter()
            .filter(|it| it.1.iter().any(|it| TEXTS.contains(it)))
        {
            self.line(
                1,
                &format!("<FilesMatch \"\\.(?:{})\\.(?:br|gz)$\">", endings.join("|")),
            );
            self.line(2, &format!("ForceType {}", quoted(media)));
            self.line(1, "</FilesMatch>");
        }
        for (name, ending) in [("br", "br"), ("gzip", "gz")] {
            self.line(1, &format!("<FilesMatch \"\\.(?:{texts})\\.{ending}$\">"));
            self.line(2, &format!("RemoveLanguage .{ending}"));
            self.line(2, &format!("RemoveEncoding .{ending}"));
            self.line(2, &format!("Header set Content-Encoding {name}"));
            self.line(2, "Header merge Vary Accept-Encoding");
            self.line(2, "SetEnv no-gzip 1");
            self.line(2, "SetEnv no-brotli 1");
            self.line(1, "</FilesMatch>");
        }
        self.line(1, "<IfModule mod_deflate.c>");
        let texts = media::TYPES
            .iter()
            .filter(|it| it.1.iter().any(|it| TEXTS.contains(it)));
        let texts: Vec<&str> = texts
            .map(|it| it.0.split(';').next().unwrap_or(it.0))
            .collect();
        self.line(
            2,
            &format!("AddOutputFilterByType DEFLATE {}", texts.join(" ")),
        );
        self.line(1, "</IfModule>");
    }
}

/// A pattern between quotes. Rules take backslashes as they are, and no pattern of ours holds a quote.
fn between_quotes(pattern: &str) -> String {
    format!("\"{pattern}\"")
}

/// The target of a rule: an address of ours, or what a rule itself says.
fn quoted_target(target: &str) -> String {
    if target == "-" || target.starts_with("/$1") {
        return target.to_owned();
    }
    format!("\"{}\"", target.replace('%', "\\%"))
}
