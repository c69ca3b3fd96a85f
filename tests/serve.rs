//! `diwan serve` as a process, asked over plain sockets: what it answers, what it refuses, how it follows what is saved.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const SITE: &[(&str, &str)] = &[
    (
        "site.yaml",
        "title: { ar: موقع, fr: Site }\nbase_url: https://x.example\nlanguages: { ar: {}, fr: {} }\nmenus: { main: [eau], legal: [eau] }\n",
    ),
    ("content/_index.ar.md", "---\ntitle: الرئيسية\n---\n"),
    ("content/_index.fr.md", "---\ntitle: Accueil\n---\n"),
    ("content/eau.ar.md", "---\ntitle: ماء\n---\nنص\n"),
    (
        "content/eau.fr.md",
        "---\ntitle: Eau\n---\nAvant\n\n[x](levels.csv)\n",
    ),
    (
        "content/brouillon.fr.md",
        "---\ntitle: Brouillon\ndraft: true\n---\nSecret\n",
    ),
    ("content/levels.csv", "0123456789"),
];

/// How long a test waits for what must happen. No test takes its time as a proof, so that a busy machine fails none.
const PATIENCE: Duration = Duration::from_secs(60);

/// A site in a folder of its own, and the preview of it; both go with it.
struct Served {
    folder: tempfile::TempDir,
    process: Child,
    port: u16,
}

struct Reply {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Reply {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in SITE {
        save(folder.path(), path, text);
    }
    folder
}

fn save(root: &Path, path: &str, text: &str) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

impl Served {
    fn new() -> Self {
        Self::of(site(), &[])
    }

    fn of(folder: tempfile::TempDir, more: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_diwan"))
            .env("DIWAN_LANG", "en")
            .args(["serve", "--root"])
            .arg(folder.path())
            .args(if more.contains(&"--port") {
                &[][..]
            } else {
                &["--port", "0"]
            })
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut stdout = BufReader::new(process.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        let port = line
            .split(':')
            .nth(2)
            .and_then(|rest| rest.split('/').next());
        let port = port.and_then(|port| port.trim().parse().ok());
        Served {
            folder,
            process,
            port: port.unwrap_or_else(|| panic!("an address: {line:?}")),
        }
    }

    fn save(&self, path: &str, text: &str) {
        save(self.folder.path(), path, text);
    }

    fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        // The other side may have refused before it read everything.
        let _ = stream.write_all(request.as_bytes());
        stream
    }

    fn ask(&self, method: &str, path: &str, headers: &str) -> Reply {
        let host = if headers.to_lowercase().contains("host:") {
            ""
        } else {
            "Host: localhost\r\n"
        };
        let request =
            format!("{method} {path} HTTP/1.1\r\n{host}{headers}Connection: close\r\n\r\n");
        let mut bytes = Vec::new();
        let _ = self.send(&request).read_to_end(&mut bytes);
        reply(&bytes)
    }

    fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, "")
    }

    fn events(&self) -> Events {
        let request = "GET /_diwan/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
        let mut events = Events(BufReader::new(self.send(request)));
        assert!(events.next("hello").contains("\"press\""));
        events
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn reply(bytes: &[u8]) -> Reply {
    let end = bytes
        .windows(4)
        .position(|it| it == b"\r\n\r\n")
        .unwrap_or(bytes.len());
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let headers = lines.filter_map(|line| line.split_once(": "));
    Reply {
        status: status.unwrap_or(0),
        headers: headers
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect(),
        body: bytes.get(end + 4..).unwrap_or_default().to_vec(),
    }
}

struct Events(BufReader<TcpStream>);

impl Events {
    /// The data of the next event of this kind.
    fn next(&mut self, kind: &str) -> String {
        let mut line = String::new();
        while line.trim_end() != format!("event: {kind}") {
            line.clear();
            assert!(
                self.0.read_line(&mut line).unwrap() > 0,
                "the stream of events ended"
            );
        }
        line.clear();
        self.0.read_line(&mut line).unwrap();
        line
    }
}

#[test]
fn every_address_answers_with_what_build_writes_and_one_script() {
    let served = Served::new();
    let out = served.folder.path().join("public");
    let build = Command::new(env!("CARGO_BIN_EXE_diwan"))
        .env("DIWAN_LANG", "en")
        .args(["build", "--root"])
        .arg(served.folder.path())
        .output()
        .unwrap();
    assert!(
        build.status.success(),
        "{}",
        String::from_utf8_lossy(&build.stderr)
    );
    for entry in walk(&out) {
        let path = entry
            .strip_prefix(&out)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(&path));
        let reply = served.get(&address);
        assert!([200, 404].contains(&reply.status), "{address}");
        let written = String::from_utf8(fs::read(&entry).unwrap()).unwrap();
        let shown = reply.text();
        let bare = match shown.find("<script src=\"/_diwan/live.js\"") {
            Some(at) => {
                let end = at + shown[at..].find("</script>").unwrap() + "</script>".len();
                format!("{}{}", &shown[..at], &shown[end..])
            }
            None => shown,
        };
        assert!(bare == written, "{address} differs from {path}");
        assert_eq!(reply.header("content-length"), reply.body.len().to_string());
    }
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap);
    let files = entries.filter(|it| {
        it.file_type().is_file() && !it.file_name().to_string_lossy().starts_with('.')
    });
    files.map(walkdir::DirEntry::into_path).collect()
}

#[test]
fn addresses_lead_where_a_reader_expects() {
    let served = Served::new();
    for (path, status, media, location) in [
        ("/fr/eau/", 200, "text/html; charset=utf-8", ""),
        ("/fr/eau?a=b", 301, "", "/fr/eau/?a=b"),
        ("/fr/eau/index.html", 200, "text/html; charset=utf-8", ""),
        ("/robots.txt", 200, "text/plain; charset=utf-8", ""),
        ("/sitemap.xml", 200, "application/xml; charset=utf-8", ""),
        ("/fr/brouillon/", 404, "text/html; charset=utf-8", ""),
        ("/_diwan/", 200, "text/html; charset=utf-8", ""),
        ("/_diwan/live.js", 200, "text/javascript; charset=utf-8", ""),
        ("/_diwan/../site.yaml", 404, "text/html; charset=utf-8", ""),
        (
            "/../../../../etc/passwd",
            404,
            "text/html; charset=utf-8",
            "",
        ),
        (
            "/..%2f..%2fetc%2fpasswd",
            404,
            "text/html; charset=utf-8",
            "",
        ),
        ("/%2e%2e/site.yaml", 404, "text/html; charset=utf-8", ""),
        ("/site.yaml", 404, "text/html; charset=utf-8", ""),
        ("//evil.example", 404, "text/html; charset=utf-8", ""),
        ("/%00", 404, "text/html; charset=utf-8", ""),
        ("/%FF", 400, "", ""),
    ] {
        let reply = served.get(path);
        let found = (
            reply.status,
            reply.header("content-type"),
            reply.header("location"),
        );
        assert_eq!(found, (status, media, location), "{path}");
    }
    assert!(served.get("/fr/rien").text().contains("lang=\"fr\""));
    assert!(served.get("/ar/rien/rien").text().contains("lang=\"ar\""));
}

#[test]
fn drafts_are_shown_when_asked_for_only() {
    assert_eq!(Served::new().get("/fr/brouillon/").status, 404);
    assert!(
        Served::of(site(), &["--drafts"])
            .get("/fr/brouillon/")
            .text()
            .contains("Secret")
    );
}

#[test]
fn the_site_is_shown_at_any_moment_until_it_is_now_again() {
    let folder = site();
    save(
        folder.path(),
        "content/demain.fr.md",
        "---\ntitle: Demain\nrelease: later\n---\nTexte\n",
    );
    save(
        folder.path(),
        "releases.yaml",
        "later: { languages: [fr], at: \"2031-05-01T08:00:00Z\" }\n",
    );
    let served = Served::of(folder, &["--now", "2030-01-01"]);
    assert_eq!(served.get("/fr/demain/").status, 404);
    let then = served.get("/fr/demain/?at=2031-05-01T08:00:00Z");
    assert_eq!(then.status, 200);
    assert!(
        then.text().contains("data-at=\"2031-05-01T08:00:00Z\""),
        "{}",
        then.text()
    );
    let cookie = then.header("set-cookie");
    assert!(
        cookie.starts_with("diwan-at=2031-05-01T08:00:00Z; Path=/"),
        "{cookie}"
    );
    // Links of the site know nothing of it; the browser does.
    let sent = "Cookie: diwan-at=2031-05-01T08:00:00Z\r\n";
    assert_eq!(served.ask("GET", "/fr/demain/", sent).status, 200);
    assert_eq!(
        served.get("/fr/demain/?at=2031-05-01T07:59:59Z").status,
        404
    );
    let now = served.ask("GET", "/fr/demain/?at=now", sent);
    assert_eq!(now.status, 404);
    assert!(now.header("set-cookie").contains("Max-Age=0"));
    // The page of the whole site says how the release stands, and leads to its moment.
    let status = served.get("/_diwan/?lang=fr").text();
    assert!(status.contains("en attente"), "{status}");
    assert!(status.contains("?at=2031-05-01T08%3A00%3A00"), "{status}");
}

#[test]
fn the_address_of_a_page_that_is_not_public_says_why() {
    let served = Served::new();
    let page = |keys: &str| {
        served.save(
            "content/eau.fr.md",
            &format!("---\ntitle: L’eau claire\n{keys}---\nTexte gardé\n"),
        );
    };
    for (keys, why) in [
        ("draft: true\n", "brouillon"),
        ("publish_at: 2999-01-01\n", "son heure n’est pas venue"),
        ("expires_at: 2001-01-01\n", "son temps est passé"),
    ] {
        let mut events = served.events();
        page(keys);
        events.next("reload");
        let reply = served.get("/fr/eau/");
        let text = reply.text();
        assert_eq!(reply.status, 404, "{keys}");
        assert!(
            text.contains("L’eau claire") && text.contains(why),
            "{text}"
        );
        assert!(text.contains("content/eau.fr.md:2"), "{text}");
        assert!(text.contains("lang=\"fr\""), "{text}");
        assert!(!text.contains("Texte gardé"), "{text}");
        // An address that no page has is told as before.
        assert!(!served.get("/fr/rien/").text().contains(why), "{keys}");
    }
}

#[test]
fn parts_and_what_is_known_already_need_not_be_sent_again() {
    let served = Served::new();
    let data = "/levels.csv";
    let whole = served.get(data);
    assert_eq!(
        (whole.status, whole.header("content-type")),
        (200, "text/csv; charset=utf-8")
    );
    let head = served.ask("HEAD", data, "");
    assert_eq!(
        (head.status, head.header("content-length"), head.body.len()),
        (200, "10", 0)
    );
    let tag = whole.header("etag");
    let known = served.ask("GET", data, &format!("If-None-Match: \"x\", {tag}\r\n"));
    assert_eq!((known.status, known.body.len()), (304, 0));
    let part = served.ask("GET", data, "Range: bytes=2-4\r\n");
    assert_eq!((part.status, part.text().as_str()), (206, "234"));
    assert_eq!(part.header("content-range"), "bytes 2-4/10");
    let stale = served.ask("GET", data, "Range: bytes=2-4\r\nIf-Range: \"x\"\r\n");
    assert_eq!((stale.status, stale.body.len()), (200, 10));
    let beyond = served.ask("GET", data, "Range: bytes=10-\r\n");
    assert_eq!(
        (beyond.status, beyond.header("content-range")),
        (416, "bytes */10")
    );
}

#[test]
fn strangers_and_nonsense_are_refused_and_harmless() {
    let served = Served::new();
    for (method, path, headers, status) in [
        ("POST", "/fr/", "Content-Length: 0\r\n", 405),
        ("DELETE", "/_diwan/events", "", 405),
        ("GET", "/fr/", "Host: evil.example\r\n", 403),
        (
            "GET",
            "/_diwan/faults",
            "Origin: http://evil.example\r\n",
            403,
        ),
        ("GET", "http://evil.example/fr/", "", 403),
        ("GET", "/fr/", "Host: a\r\nHost: b\r\n", 400),
    ] {
        assert_eq!(
            served.ask(method, path, headers).status,
            status,
            "{method} {path} {headers:?}"
        );
    }
    assert_eq!(served.ask("PUT", "/fr/", "").header("allow"), "GET, HEAD");
    let long = format!("/{}", "x".repeat(300_000));
    assert!((400..500).contains(&served.get(&long).status) || served.get(&long).status == 0);
    let many = "X-Many: yes\r\n".repeat(50_000);
    assert_ne!(served.ask("GET", "/fr/", &many).status, 200);
    for nonsense in [
        "\r\n\r\n",
        "GET",
        "GET / HTTP/9.9\r\n\r\n",
        "\u{0}\u{1}\u{2}",
        "GET /\u{0} HTTP/1.1\r\n\r\n",
    ] {
        drop(served.send(nonsense));
    }
    assert_eq!(served.get("/fr/").status, 200);
}

#[test]
fn what_is_saved_is_served_once_it_is_announced() {
    let served = Served::new();
    let mut events = served.events();
    let before = served.get("/fr/eau/");
    served.save("content/eau.fr.md", "---\ntitle: Eau\n---\nAprès\n");
    events.next("reload");
    let after = served.get("/fr/eau/");
    assert!(after.text().contains("Après") && !after.text().contains("Avant"));
    assert_ne!(before.header("etag"), after.header("etag"));
    // As many editors save: a new file takes the place of the old one.
    served.save("content/.eau.fr.md.swp", "---\ntitle: Eau\n---\nEncore\n");
    let content = served.folder.path().join("content");
    fs::rename(content.join(".eau.fr.md.swp"), content.join("eau.fr.md")).unwrap();
    events.next("reload");
    assert!(served.get("/fr/eau/").text().contains("Encore"));
    // A page that was not there, in a folder that was not there, and away with it again.
    served.save("content/neuf/pont.fr.md", "---\ntitle: Pont\n---\n");
    wait_for(|| served.get("/fr/neuf/pont/").status == 200);
    fs::remove_dir_all(content.join("neuf")).unwrap();
    wait_for(|| served.get("/fr/neuf/pont/").status == 404);
    // A language more.
    let settings = SITE[0]
        .1
        .replace("fr: {} }", "fr: {}, en: {} }")
        .replace("fr: Site", "fr: Site, en: Site");
    served.save("content/_index.en.md", "---\ntitle: Home\n---\n");
    served.save("site.yaml", &settings);
    wait_for(|| served.get("/en/").text().contains("lang=\"en\""));
}

#[test]
fn a_fault_is_told_and_the_last_good_page_stays_until_it_is_mended() {
    let served = Served::new();
    assert!(served.get("/fr/eau/").text().contains("Avant"));
    let mut events = served.events();
    served.save("content/eau.fr.md", "---\ntitle: [\n---\nPerdu\n");
    assert!(events.next("reload").contains("\"errors\":1"));
    assert!(served.get("/fr/eau/").text().contains("Avant"));
    let faults = served.get("/_diwan/faults?lang=fr").text();
    assert!(faults.contains("content/eau.fr.md:"), "{faults}");
    assert!(
        served
            .get("/_diwan/?lang=fr")
            .text()
            .contains("content/eau.fr.md:")
    );
    served.save("content/eau.fr.md", "---\ntitle: Eau\n---\nMieux\n");
    assert!(events.next("reload").contains("\"errors\":0"));
    assert!(served.get("/fr/eau/").text().contains("Mieux"));
    // The settings themselves: nothing can be set up, and everything stays.
    served.save("site.yaml", "title: [\n");
    assert!(!events.next("reload").contains("\"errors\":0"));
    assert!(served.get("/fr/eau/").text().contains("Mieux"));
    served.save("site.yaml", SITE[0].1);
    assert!(events.next("reload").contains("\"errors\":0"));
}

#[test]
fn a_broken_template_leaves_every_page_as_it_was() {
    let served = Served::new();
    assert!(served.get("/fr/eau/").text().contains("Avant"));
    let mut events = served.events();
    let template = "themes/ministry/templates/page.html";
    served.save(template, "{% iff x %}\n");
    assert!(events.next("reload").contains("\"errors\":1"));
    let open = served.get("/fr/eau/");
    assert!(open.status == 200 && open.text().contains("Avant"));
    // Nobody has opened these before.
    let other = served.get("/ar/eau/");
    assert!(other.status == 200 && other.text().contains("نص"));
    let missing = served.get("/fr/rien/");
    assert!(missing.status == 404 && missing.text().contains("<main"));
    // What was saved since cannot be shown; the page says in whose language it would be.
    served.save("content/neuf.fr.md", "---\ntitle: Neuf\n---\n");
    wait_for(|| served.get("/fr/neuf/").text().contains("<html lang=\"fr\""));
    fs::remove_file(served.folder.path().join(template)).unwrap();
    wait_for(|| served.get("/fr/neuf/").text().contains("Neuf"));
}

#[test]
fn a_broken_style_sheet_leaves_the_looks_as_they_were() {
    let served = Served::new();
    let sheet = || {
        let mut found = None;
        // Between a page and its sheet the preview may be renewed, and the sheet have another address.
        wait_for(|| {
            let page = served.get("/fr/eau/").text();
            let link = page
                .split("<link ")
                .find(|it| it.contains("rel=\"stylesheet\""));
            let href = link.and_then(|it| it.split("href=\"").nth(1)?.split('"').next());
            let address = href.unwrap().to_owned();
            let css = served.get(&address);
            let is_css = css.header("content-type") == "text/css; charset=utf-8";
            found = is_css.then(|| (address, css.text()));
            is_css
        });
        found.unwrap()
    };
    let (before, good) = sheet();
    assert!(!good.is_empty());
    let path = "themes/ministry/styles/settings.css";
    served.save(path, "main { color: red } @import \"nowhere.css\";\n");
    wait_for(|| sheet().0 != before);
    assert_eq!(sheet().1, good);
    wait_for(|| served.get("/_diwan/faults").text().contains(path));
    fs::remove_file(served.folder.path().join(path)).unwrap();
    wait_for(|| sheet().0 == before);
    wait_for(|| served.get("/_diwan/faults").text().contains("\"errors\":0"));
}

#[test]
fn the_page_for_searching_follows_too() {
    let served = Served::new();
    assert!(served.get("/fr/search/").text().contains("/_diwan/live.js"));
}

#[test]
fn a_fault_at_the_end_of_a_file_is_shown_with_its_last_line() {
    let served = Served::new();
    let mut events = served.events();
    served.save("content/levels.yaml", "unit: m\nlevels: [1, 2\n");
    assert!(events.next("reload").contains("\"errors\":1"));
    let faults = served.get("/_diwan/faults").text();
    assert!(
        faults.contains("content/levels.yaml:2")
            && faults.contains(r#""excerpt":["levels: ","[","1, 2"]"#),
        "{faults}"
    );
}

#[test]
fn a_fault_that_keeps_the_open_page_out_is_counted_as_its_own() {
    let served = Served::new();
    let mut events = served.events();
    served.save("content/eau.fr.md", "---\ntitle: [Eau\n---\nTexte\n");
    assert!(events.next("reload").contains("\"errors\":1"));
    for (at, own) in [("/fr/eau/", 1), ("/fr/", 0)] {
        let faults = served.get(&format!("/_diwan/faults?at={at}")).text();
        assert!(faults.contains(&format!("\"here\":{own}")), "{faults}");
    }
}

#[test]
fn a_fault_of_a_page_that_nobody_has_open_is_found_too() {
    let served = Served::new();
    let mut events = served.events();
    served.save(
        "content/eau.ar.md",
        "---\ntitle: ماء\n---\n[x](nowhere.ar.md)\n",
    );
    assert!(events.next("reload").contains("\"errors\":0"));
    assert!(!events.next("error").contains("\"errors\":0,\"warnings\":0"));
}

#[test]
fn bursts_and_lost_folders_do_not_stop_it() {
    let served = Served::new();
    for turn in 0..200 {
        served.save(
            "content/eau.fr.md",
            &format!("---\ntitle: Eau\n---\nTour {turn}\n"),
        );
    }
    wait_for(|| served.get("/fr/eau/").text().contains("Tour 199"));
    let content = served.folder.path().join("content");
    let aside = served.folder.path().join("aside");
    fs::rename(&content, &aside).unwrap();
    wait_for(|| {
        served.get("/_diwan/faults").text().contains("\"errors\":")
            && served.get("/fr/eau/").status == 404
    });
    fs::rename(&aside, &content).unwrap();
    wait_for(|| served.get("/fr/eau/").text().contains("Tour 199"));
    served.save("content/eau.fr.md", "---\ntitle: Eau\n---\nFin\n");
    wait_for(|| served.get("/fr/eau/").text().contains("Fin"));
}

#[test]
fn an_embargo_ends_by_itself_and_so_does_a_publication() {
    let served = Served::new();
    let soon = |seconds| jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
    let (comes, goes) = (soon(4), soon(6));
    let page = |key: &str, when| format!("---\ntitle: x\n{key}: {when}\n---\nx\n");
    served.save("content/later.fr.md", &page("publish_at", comes));
    served.save("content/over.fr.md", &page("expires_at", goes));
    // However busy the machine is: nothing is there before its time, and everything comes and goes without a save.
    wait_for(|| {
        let is_there = served.get("/fr/later/").status == 200;
        assert!(!is_there || jiff::Timestamp::now() >= comes, "too early");
        is_there
    });
    let mut was_there = false;
    wait_for(|| {
        let is_there = served.get("/fr/over/").status == 200;
        was_there |= is_there;
        !is_there && (was_there || jiff::Timestamp::now() >= goes)
    });
    assert!(jiff::Timestamp::now() >= goes, "too early");
}

#[test]
fn the_path_of_the_public_address_is_kept() {
    let folder = site();
    save(
        folder.path(),
        "site.yaml",
        &SITE[0].1.replace("x.example", "x.example/presse"),
    );
    let served = Served::of(folder, &[]);
    for (path, status, location) in [
        ("/", 302, "/presse/"),
        ("/presse", 301, "/presse/"),
        ("/presse/fr/eau", 301, "/presse/fr/eau/"),
        ("/presse/fr/eau/", 200, ""),
        ("/fr/eau/", 404, ""),
        ("/pressefr/eau/", 404, ""),
    ] {
        let reply = served.get(path);
        assert_eq!(
            (reply.status, reply.header("location")),
            (status, location),
            "{path}"
        );
    }
}

#[test]
fn the_next_port_is_taken_when_one_is_taken() {
    let first = Served::new();
    let port = first.port.to_string();
    let second = Served::of(site(), &["--port", &port]);
    assert_ne!(second.port, first.port);
    assert_eq!(second.get("/fr/").status, 200);
}

/// Reads until the other side ends the connection, however little is sent meanwhile.
fn until_it_ends(mut stream: TcpStream, drop_by_drop: &[u8]) -> Vec<u8> {
    let mut writer = stream.try_clone().unwrap();
    let letters = drop_by_drop.to_vec();
    let sending = std::thread::spawn(move || {
        for letter in letters.chunks(1) {
            std::thread::sleep(Duration::from_millis(300));
            if writer.write_all(letter).is_err() {
                return;
            }
        }
    });
    let mut answer = Vec::new();
    let ended = stream.read_to_end(&mut answer);
    // A connection that is reset has ended too; one that only keeps us waiting has not.
    let is_over = ended.map_or_else(
        |error| error.kind() != std::io::ErrorKind::WouldBlock,
        |_| true,
    );
    assert!(is_over, "it is still open");
    drop(stream);
    let _ = sending.join();
    answer
}

#[test]
fn whoever_says_nothing_or_says_it_for_ever_is_let_go() {
    let served = Served::new();
    let long = "X-Long: 0123456789\r\n".repeat(40);
    let head = "GET /fr/ HTTP/1.1\r\nHost: localhost\r\n";
    let with_body = format!("{head}Content-Length: 1000000\r\n\r\n");
    let chunked = format!("{head}Transfer-Encoding: chunked\r\n\r\n");
    let posted = with_body.replace("GET", "POST");
    let whole = format!("{head}\r\n");
    std::thread::scope(|scope| {
        for (sent, slowly, status) in [
            ("", "", ""),
            ("GET", "", ""),
            (head, "", ""),
            ("", head, ""),
            (head, &long, ""),
            (&with_body, "0123456789", "200"),
            (&chunked, "5\r\nabcde", "200"),
            (&posted, "0123456789", "405"),
            // Who has asked and been answered may ask again, but not hold the place for ever.
            (&whole, "", "200"),
        ] {
            let stream = served.send(sent);
            scope.spawn(move || {
                let answer = until_it_ends(stream, slowly.as_bytes());
                let answer = String::from_utf8_lossy(&answer).into_owned();
                let found = answer.split(' ').nth(1).unwrap_or_default();
                assert!(
                    found == status || (status.is_empty() && found == "408"),
                    "{sent:?}: {answer}"
                );
            });
        }
    });
    assert_eq!(served.get("/fr/").status, 200);
}

#[cfg(unix)]
#[test]
fn few_descriptors_do_not_silence_it() {
    let folder = site();
    let mut process = Command::new("sh")
        .env("DIWAN_LANG", "en")
        .args(["-c", "ulimit -n 48; exec \"$0\" \"$@\""])
        .arg(env!("CARGO_BIN_EXE_diwan"))
        .args(["serve", "--port", "0", "--root"])
        .arg(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut stdout = BufReader::new(process.stdout.take().unwrap());
    stdout.read_line(&mut line).unwrap();
    let port = line
        .split(':')
        .nth(2)
        .and_then(|rest| rest.split('/').next());
    let port = port.unwrap().trim().parse().unwrap();
    let served = Served {
        folder,
        process,
        port,
    };
    // More than it has descriptors: some that say nothing, and some that listen and never leave.
    let silent: Vec<TcpStream> = (0..150).map(|_| served.send("")).collect();
    assert_eq!(served.get("/fr/eau/").status, 200);
    let request = "GET /_diwan/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let tabs: Vec<TcpStream> = (0..150).map(|_| served.send(request)).collect();
    for page in ["/fr/eau/", "/ar/eau/", "/fr/", "/levels.csv"] {
        assert_eq!(served.get(page).status, 200, "{page}");
    }
    served.save("content/eau.fr.md", "---\ntitle: Eau\n---\nEncore\n");
    wait_for(|| served.get("/fr/eau/").text().contains("Encore"));
    wait_for(|| served.get("/_diwan/faults").text().contains("\"errors\":0"));
    drop((silent, tabs));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_at_once() {
    let mut served = Served::new();
    let _open = served.events();
    let begun = Instant::now();
    let id = served.process.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &id])
            .status()
            .unwrap()
            .success()
    );
    assert!(served.process.wait().unwrap().success());
    // Long before an open page would let go of it, which is never.
    assert!(begun.elapsed() < PATIENCE);
}

#[test]
fn two_hundred_open_tabs_hear_of_every_change() {
    let served = Served::new();
    let mut tabs: Vec<Events> = (0..200).map(|_| served.events()).collect();
    served.save("content/eau.fr.md", "---\ntitle: Eau\n---\nPour tous\n");
    for tab in &mut tabs {
        tab.next("reload");
    }
    assert!(served.get("/fr/eau/").text().contains("Pour tous"));
    // Half of them go without a word.
    tabs.truncate(100);
    served.save("content/eau.fr.md", "---\ntitle: Eau\n---\nEncore\n");
    for tab in &mut tabs {
        tab.next("reload");
    }
}

#[test]
fn five_hundred_edits_in_a_minute_end_with_the_last() {
    let served = Served::new();
    let mut events = served.events();
    for edit in 0..500 {
        let path = [
            "content/eau.fr.md",
            "content/eau.ar.md",
            "content/_index.fr.md",
        ][edit % 3];
        served.save(path, &format!("---\ntitle: Eau\n---\nTour {edit}\n"));
        std::thread::sleep(Duration::from_millis(8));
    }
    events.next("reload");
    wait_for(|| served.get("/fr/eau/").text().contains("Tour 498"));
    wait_for(|| served.get("/ar/eau/").text().contains("Tour 499"));
    // A file that is met while it is being written is a fault until the next look.
    wait_for(|| served.get("/_diwan/faults").text().contains("\"errors\":0"));
}

#[test]
fn a_file_that_is_half_written_or_cannot_be_read_is_a_fault_until_it_is_whole() {
    let served = Served::new();
    assert!(served.get("/fr/eau/").text().contains("Avant"));
    let file = served.folder.path().join("content/eau.fr.md");
    let errors = |count: usize| {
        let wanted = format!("\"errors\":{count}");
        wait_for(|| served.get("/_diwan/faults").text().contains(&wanted));
    };
    // Cut within a letter, as a program that is still writing leaves it.
    let whole = "---\ntitle: Eau\n---\nDéjà là\n".as_bytes();
    let cut = whole.iter().position(|byte| *byte > 127).unwrap() + 1;
    fs::write(&file, &whole[..cut]).unwrap();
    errors(1);
    assert!(served.get("/fr/eau/").text().contains("Avant"));
    fs::write(&file, whole).unwrap();
    errors(0);
    assert!(served.get("/fr/eau/").text().contains("Déjà là"));
    // Whoever runs this may be allowed to read everything; nobody can read where there is nothing.
    #[cfg(unix)]
    {
        fs::remove_file(&file).unwrap();
        std::os::unix::fs::symlink("nowhere.md", &file).unwrap();
        errors(1);
        fs::remove_file(&file).unwrap();
        fs::write(&file, whole).unwrap();
        errors(0);
        assert!(served.get("/fr/eau/").text().contains("Déjà là"));
    }
}

/// The preview in a space of its own, where the system lends no more than so many watches; nothing where there are no such
/// spaces.
#[cfg(target_os = "linux")]
fn with_watches(
    limit: &str,
    count: u32,
) -> Option<(
    tempfile::TempDir,
    Child,
    BufReader<std::process::ChildStderr>,
    String,
)> {
    let folder = site();
    let script = format!("echo {count} > /proc/sys/user/{limit} && exec \"$0\" \"$@\"");
    let mut process = Command::new("unshare")
        .env("DIWAN_LANG", "en")
        .args(["--user", "--map-root-user", "sh", "-c", &script])
        .arg(env!("CARGO_BIN_EXE_diwan"))
        .args(["serve", "--port", "0", "--root"])
        .arg(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    let mut line = String::new();
    let mut stdout = BufReader::new(process.stdout.take().unwrap());
    stdout.read_line(&mut line).unwrap();
    let said = BufReader::new(process.stderr.take().unwrap());
    if line.is_empty() {
        eprintln!("not tried: this machine makes no space of its own for users");
        let _ = process.wait();
        return None;
    }
    Some((folder, process, said, line))
}

#[cfg(target_os = "linux")]
#[test]
fn without_watches_it_looks_and_says_so() {
    for (limit, count) in [("max_inotify_instances", 0), ("max_inotify_watches", 4)] {
        let Some((folder, process, mut said, line)) = with_watches(limit, count) else {
            return;
        };
        let port = line.split(':').nth(2).unwrap().split('/').next().unwrap();
        let served = Served {
            folder,
            process,
            port: port.trim().parse().unwrap(),
        };
        // Folders that come use up what is left.
        for name in ["a", "b", "c", "d"] {
            served.save(
                &format!("content/{name}/x.fr.md"),
                "---\ntitle: X\n---\nNeuf\n",
            );
        }
        let mut told = String::new();
        while !told.contains("looking every half second") {
            told.clear();
            assert!(
                said.read_line(&mut told).unwrap() > 0,
                "{limit}: nothing is said"
            );
        }
        wait_for(|| served.get("/fr/d/x/").text().contains("Neuf"));
        served.save("content/d/x.fr.md", "---\ntitle: X\n---\nSuivi\n");
        wait_for(|| served.get("/fr/d/x/").text().contains("Suivi"));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn it_opens_a_browser_at_its_address_and_listens_where_it_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let tools = tempfile::tempdir().unwrap();
    let opened = tools.path().join("opened");
    let browser = tools.path().join("xdg-open");
    fs::write(
        &browser,
        format!("#!/bin/sh\necho \"$1\" > {}\n", opened.display()),
    )
    .unwrap();
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).unwrap();
    let folder = site();
    let path = format!(
        "{}:{}",
        tools.path().display(),
        std::env::var("PATH").unwrap()
    );
    let mut process = Command::new(env!("CARGO_BIN_EXE_diwan"))
        .env("DIWAN_LANG", "en")
        .env("PATH", path)
        .args(["serve", "--open", "--port", "0", "--host", "::1", "--root"])
        .arg(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let begun = Instant::now();
    let mut asked = String::new();
    while asked.is_empty() && begun.elapsed() < PATIENCE {
        asked = fs::read_to_string(&opened).unwrap_or_default();
        std::thread::sleep(Duration::from_millis(20));
    }
    let port = line
        .trim()
        .strip_prefix("http://[::1]:")
        .map(|rest| rest.trim_end_matches('/').to_owned());
    let answer = port.map(|port| {
        let mut stream = TcpStream::connect(("::1", port.parse().unwrap())).unwrap();
        let _ = write!(
            stream,
            "GET /fr/ HTTP/1.1\r\nHost: [::1]:{port}\r\nConnection: close\r\n\r\n"
        );
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        reply(&bytes).status
    });
    let _ = process.kill();
    let _ = process.wait();
    // A machine without IPv6 says that it cannot listen there.
    if line.is_empty() {
        return;
    }
    assert_eq!(answer, Some(200), "{line}");
    assert_eq!(asked, line);
}

fn wait_for(mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < PATIENCE, "it did not happen");
        std::thread::sleep(Duration::from_millis(20));
    }
}
