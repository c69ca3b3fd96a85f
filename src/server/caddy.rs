//! Caddy: a `Caddyfile` with one site.
//!
//! A block `route` keeps the order in which things stand. Patterns are RE2's, between backticks, where nothing has to be escaped
//! for the Caddyfile itself.

use std::fmt::Write;

use super::pattern::{self, CHANGING, address, encoded, itself, literal, quoted};
use super::served::{FormerAddress, Served};
use super::wishes::Wishes;
use super::{COOKIE, Listen, ServerPlace, TEXTS, media};

/// Writes `Caddyfile`.
pub fn write(served: &Served, site: &ServerPlace) -> String {
    let mut out = Caddyfile(String::new());
    let Served { host, base, .. } = served;
    out.line(0, &format!("# {host}{base}: written by `diwan server caddy` from the plan of the site. Write it anew after a build that moves"));
    out.line(
        0,
        "# or removes pages; what you add belongs into a file of its own, and is read by `import`.",
    );
    out.line(0, &format!("{} {{", name(served, site)));
    if let Some(Listen {
        host: Some(host), ..
    }) = &site.listen
    {
        out.line(1, &format!("bind {}", host.trim_matches(['[', ']'])));
    }
    let folder = served.folder(&site.www).replace('{', "\\{");
    match &served.own_folder {
        None => out.line(1, &format!("root * {}", quoted(&folder))),
        Some(own) => out.line(1, &format!("root * {}", quoted(&format!("{folder}/{own}")))),
    }
    if !base.is_empty() {
        out.line(
            1,
            &format!("# The published folder lies below it, at {base}/."),
        );
    }
    out.line(1, "encode gzip");
    out.line(0, "");
    out.line(1, "route {");
    if served.own_folder.is_some() {
        out.shared(&folder);
    }
    out.hosts(&served.elsewhere);
    out.answers(served);
    out.moves(served);
    out.root(served);
    out.refusals(served);
    out.files(2, "");
    out.line(1, "}");
    out.faults(served);
    out.line(0, "}");
    out.0
}

/// The address of the site: by its name Caddy gets a certificate for it.
fn name(served: &Served, site: &ServerPlace) -> String {
    match &site.listen {
        Some(listen) if served.own_folder.is_some() => {
            format!("http://{}:{}", served.host, listen.port)
        }
        Some(listen) => format!("http://:{}", listen.port),
        None if served.host.is_empty() => "http://:80".to_owned(),
        None if served.is_secure => served.host.clone(),
        None => format!("http://{}", served.host),
    }
}

struct Caddyfile(String);

impl Caddyfile {
    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(
            self.0,
            "{}{text}",
            if text.is_empty() {
                String::new()
            } else {
                "\t".repeat(depth)
            }
        );
    }

    fn note(&mut self, depth: usize, text: &str) {
        self.line(0, "");
        self.line(depth, &format!("# {text}"));
    }

    /// Languages that have hosts of their own.
    fn hosts(&mut self, elsewhere: &[(String, String)]) {
        for (at, (home, origin)) in elsewhere.iter().enumerate() {
            let home = encoded(home);
            self.line(2, "# A language that has a host of its own.");
            self.line(
                2,
                &format!(
                    "@host{at} path {} {}",
                    quoted(&home),
                    quoted(&format!("{home}/*"))
                ),
            );
            self.line(2, &format!("route @host{at} {{"));
            self.line(3, &format!("uri strip_prefix {}", quoted(&home)));
            self.line(3, &format!("redir {origin}{{uri}} 301"));
            self.line(2, "}");
        }
    }

    /// The host of a language: what is not in its folder is a file for all languages; pages of others are not shown.
    fn shared(&mut self, folder: &str) {
        self.line(
            2,
            "# What is not in the folder of the language is a file for all languages.",
        );
        self.line(2, "@shared {");
        self.line(3, "not file {path} {path}/");
        self.line(3, r"not path_regexp `\.html(?:\.br|\.gz)?$`");
        self.line(3, "not path */ /_headers /_redirects");
        self.line(3, "file {");
        self.line(4, &format!("root {}", quoted(folder)));
        self.line(4, "try_files {path}");
        self.line(3, "}");
        self.line(2, "}");
        self.line(2, &format!("root @shared {}", quoted(folder)));
    }

    fn answers(&mut self, served: &Served) {
        self.line(2, "# What every answer says.");
        self.said(served);
        self.note(
            2,
            "Names below assets/ change with their content; everything else is asked for again.",
        );
        self.line(2, "header Cache-Control no-cache");
        self.line(2, "@assets {");
        self.line(
            3,
            &format!(
                "path_regexp `^{}assets/{CHANGING}`",
                literal(&served.root())
            ),
        );
        self.line(3, "file");
        self.line(2, "}");
        self.line(
            2,
            "header @assets Cache-Control \"public, max-age=31536000, immutable\"",
        );
        self.note(2, "What files are, by their endings.");
        for (at, (media, endings)) in media::TYPES.iter().enumerate() {
            let paths: Vec<String> = endings.iter().map(|ending| format!("*.{ending}")).collect();
            self.line(2, &format!("@type{at} path {}", paths.join(" ")));
            self.line(
                2,
                &format!("header @type{at} Content-Type {}", quoted(media)),
            );
        }
    }

    /// The headers of every answer: those to faults forget what was said before.
    fn said(&mut self, served: &Served) {
        self.line(2, "header {");
        for (header, value) in &served.headers {
            self.line(
                3,
                &format!("{header} {}", quoted(&value.replace('{', "\\{"))),
            );
        }
        self.line(3, "-Server");
        self.line(2, "}");
        for (at, language) in served.prefixed().enumerate() {
            self.line(
                2,
                &format!("@language{at} path_regexp `^{}`", literal(&language.home)),
            );
            self.line(
                2,
                &format!("header @language{at} Content-Language {}", language.tag),
            );
        }
    }

    fn moves(&mut self, served: &Served) {
        if served.moved.is_empty() {
            return;
        }
        self.note(2, "Former addresses (`aliases`).");
        // No query holds a space.
        self.line(
            2,
            "map \"{http.request.uri.query} {http.request.uri.path}\" {diwan_target} {",
        );
        for FormerAddress { path, query, to } in &served.moved {
            let asked = query.as_deref().map_or("[^ ]*".to_owned(), pattern::query);
            let asked = format!("^{asked} {}", address(path).trim_start_matches('^'));
            self.line(3, &format!("`~{asked}` {}", quoted(to)));
        }
        self.line(3, "default \"\"");
        self.line(2, "}");
        self.line(2, "@moved expression `{diwan_target} != \"\"`");
        self.line(2, "redir @moved {diwan_target} 301");
    }

    fn root(&mut self, served: &Served) {
        if !served.offers_languages {
            return;
        }
        let wishes = Wishes::of(&served.languages);
        self.note(2, "The root leads to the language that a reader chose before (a cookie), else to the one that the browser wishes most,");
        self.line(
            2,
            "# by hundredths of its weight, first of equals; who wishes none of ours is asked.",
        );
        self.line(
            2,
            &format!("@root path_regexp `^{}$`", literal(&served.root())),
        );
        self.line(2, "handle @root {");
        self.line(3, "header +Vary \"Accept-Language, Cookie\"");
        for (at, language) in served.languages.iter().enumerate() {
            self.line(3, &format!("@chosen{at} header_regexp Cookie `(?i)(?:^|;\\s*)(?:{COOKIE}|language|lang)={}(?:;|$)`", language.tag));
            self.line(
                3,
                &format!("redir @chosen{at} {} 302", quoted(&language.led_encoded())),
            );
        }
        self.line(
            3,
            "map {http.request.header.Accept-Language} {diwan_wish} {",
        );
        for pattern in wishes.levels() {
            self.line(4, &format!("`~{pattern}` `${{1}}`"));
        }
        self.line(4, "default \"\"");
        self.line(3, "}");
        self.line(3, "map {diwan_wish} {diwan_home} {");
        for (pattern, language) in wishes.fulfilled() {
            // `*` is a matter of what the header does not name, below.
            if let Some(pattern) = plain(&pattern) {
                self.line(
                    4,
                    &format!("`~(?i){pattern}` {}", quoted(&language.led_encoded())),
                );
            }
        }
        self.line(4, "default \"\"");
        self.line(3, "}");
        self.line(3, "@wished expression `{diwan_home} != \"\"`");
        self.line(3, "redir @wished {diwan_home} 302");
        self.line(
            3,
            "# `*` stands for the first language that the header does not name.",
        );
        for (at, language) in served.languages.iter().enumerate() {
            self.line(3, &format!("@any{at} {{"));
            self.line(4, "expression `{diwan_wish} == \"*\"`");
            self.line(
                4,
                &format!(
                    "not header_regexp Accept-Language `(?i){}`",
                    Wishes::named(language)
                ),
            );
            self.line(3, "}");
            self.line(
                3,
                &format!("redir @any{at} {} 302", quoted(&language.led_encoded())),
            );
        }
        self.line(2, "}");
    }

    fn refusals(&mut self, served: &Served) {
        self.note(2, "Nobody's business: what is hidden (but for /.well-known/), the lists for other hosts, the pages for faults.");
        self.line(2, "@hidden {");
        self.line(3, r"path_regexp `/\.`");
        self.line(3, r"not path_regexp `^/\.well-known/[^.]`");
        self.line(2, "}");
        self.line(2, "error @hidden 404");
        let mut pages = vec![literal(&served.missing())];
        pages.extend(served.prefixed().map(|it| literal(&it.missing)));
        pages.push(format!("{}_(?:headers|redirects)", literal(&served.root())));
        self.line(
            2,
            &format!("@internal path_regexp `^(?:{})$`", pages.join("|")),
        );
        self.line(2, "error @internal 404");
        if !served.gone.is_empty() {
            self.note(
                2,
                "What was removed answers 410, and says why where it has a page for that.",
            );
            let gone = served.gone.iter().map(|it| itself(&it.path));
            let gone: Vec<String> = gone.collect();
            self.line(2, &format!("@gone path_regexp `{}`", gone.join("|")));
            self.line(2, "error @gone 410");
        }
        self.line(
            2,
            "# Also what no file system can look for: NUL, names without end.",
        );
        self.line(2, "@none not file {path} {path}/");
        self.line(2, "error @none 404");
    }

    fn files(&mut self, depth: usize, status: &str) {
        self.note(
            depth,
            "Compressed as `diwan build --compress` wrote it beside the file, else by `encode`.",
        );
        self.line(
            depth,
            &format!(
                "@text path {}",
                TEXTS
                    .iter()
                    .map(|it| format!("*.{it}"))
                    .chain(["*/".to_owned()])
                    .collect::<Vec<_>>()
                    .join(" ")
            ),
        );
        self.line(depth, "header @text +Vary Accept-Encoding");
        self.line(depth, "file_server {");
        self.line(depth + 1, "precompressed br gzip");
        if !status.is_empty() {
            self.line(depth + 1, &format!("status {status}"));
        }
        self.line(depth, "}");
    }

    fn faults(&mut self, served: &Served) {
        self.note(1, "The page for an address that leads nowhere, in the language of the address; for what was removed, the page that says so.");
        self.line(1, "handle_errors {");
        self.said(served);
        self.line(2, "header Content-Type \"text/html; charset=utf-8\"");
        self.line(2, "header Cache-Control no-cache");
        for (name, file) in [("removed", "{path}index.html"), ("removed_file", "{path}")] {
            self.line(2, &format!("@{name} {{"));
            self.line(3, "expression `{http.error.status_code} == 410`");
            self.line(3, &format!("file {file}"));
            self.line(2, "}");
            self.line(2, &format!("handle @{name} {{"));
            self.line(3, "rewrite * {http.request.uri.path}");
            self.line(3, "file_server");
            self.line(2, "}");
        }
        for (at, language) in served.prefixed().enumerate() {
            let home = literal(language.home.trim_end_matches('/'));
            self.line(2, &format!("@missing{at} path_regexp `^{home}(?:/|$)`"));
            self.line(2, &format!("handle @missing{at} {{"));
            self.line(
                3,
                &format!("rewrite * {}", quoted(&encoded(&language.missing))),
            );
            self.line(3, "file_server");
            self.line(2, "}");
        }
        self.line(2, "handle {");
        self.line(
            3,
            &format!("rewrite * {}", quoted(&encoded(&served.missing()))),
        );
        self.line(3, "file_server");
        self.line(2, "}");
        self.line(1, "}");
    }
}

/// The pattern of a wish alone; `None` for `*`.
fn plain(pattern: &str) -> Option<String> {
    let pattern = pattern
        .strip_suffix(r"\|")
        .map(|it| format!("{it}$"))
        .or_else(|| {
            pattern
                .strip_suffix("[-|]")
                .map(|it| format!("{it}(?:-|$)"))
        })
        .or_else(|| pattern.ends_with('-').then(|| pattern.to_owned()));
    pattern.filter(|it| !it.starts_with(r"^\*"))
}
