//! What `check` asks of the world outside the site, where a site asks for it: a server of the test's own, and dictionaries in a
//! folder of the test's own. Held against the real binary.

mod trilingual;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use trilingual::{Site, said};

/// The rule that asks.
const RULE: &str = "dead-external-link";

/// Requests by address and method: how many there were.
type Asked = Arc<Mutex<BTreeMap<String, usize>>>;

/// A server that answers by what the address says, and counts; gives its address.
fn server(asked: &Asked) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    let asked = asked.clone();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            answer(&stream, &asked);
        }
    });
    host
}

fn answer(mut stream: &TcpStream, asked: &Asked) {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    lines.take_while(|line| !line.is_empty()).count();
    let mut words = first.split(' ');
    let (method, path) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let said = format!("{method} {path}");
    *asked.lock().unwrap().entry(said.clone()).or_default() += 1;
    let told = match said.as_str() {
        "HEAD /nohead" => "405 Method Not Allowed",
        _ if path == "/gone" => "404 Not Found",
        _ if path == "/moved" => "301 Moved Permanently\r\nLocation: /new",
        _ if path == "/passing" => "302 Found\r\nLocation: /new",
        _ if path == "/circle" => "302 Found\r\nLocation: /circle",
        _ if path == "/private" => "403 Forbidden",
        _ if path == "/busy" => "503 Service Unavailable",
        _ => "200 OK",
    };
    let _ = write!(
        stream,
        "HTTP/1.1 {told}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    );
}

/// The site with these rules.
fn asks_for(site: &Site, rules: &str) {
    let file = site.root.path().join("site.yaml");
    let settings = fs::read_to_string(file).unwrap();
    site.put("site.yaml", &format!("{settings}rules: {{ {rules} }}\n"));
}

#[test]
fn links_to_elsewhere_are_asked_for_once_and_remembered() {
    let asked = Asked::default();
    let host = server(&asked);
    let site = Site::new(0);
    let paths = [
        "fine", "gone", "moved", "passing", "circle", "private", "busy", "nohead",
    ];
    let links = paths.map(|path| format!("[{path}]({host}/{path}#part)\n"));
    for lang in ["ar", "fr"] {
        let text = format!("---\ntitle: Links\n---\n{}", links.concat());
        site.put(&format!("content/news/links.{lang}.md"), &text);
    }
    assert_eq!(said(&site.run(&["check"])).matches(RULE).count(), 0);
    assert!(asked.lock().unwrap().is_empty(), "nobody asked for it");
    asks_for(&site, &format!("{RULE}: error"));
    let output = site.run(&["check"]);
    assert_eq!(output.status.code(), Some(1));
    let told = said(&output);
    for (path, times) in [
        ("gone", 2),
        ("moved", 2),
        ("fine", 0),
        ("passing", 0),
        ("circle", 0),
    ] {
        let about = format!("`{host}/{path}`");
        let lines = told.lines().filter(|line| line.contains(RULE));
        let count = lines.filter(|line| line.contains(&about)).count();
        assert_eq!(count, times, "{path}\n{told}");
    }
    assert!(told.contains(&format!("link to `{host}/new`")), "{told}");
    for silent in ["private", "busy", "nohead"] {
        assert!(!told.contains(&format!("{host}/{silent}` ")), "{told}");
    }
    let first = asked.lock().unwrap().clone();
    assert_eq!(first["HEAD /fine"], 1, "{first:?}");
    assert_eq!(first["GET /nohead"], 1, "{first:?}");
    site.run(&["check"]);
    let second = asked.lock().unwrap().clone();
    for known in ["HEAD /fine", "HEAD /gone", "HEAD /moved", "HEAD /passing"] {
        assert_eq!(second[known], first[known], "{known} is remembered");
    }
    assert!(
        second["HEAD /busy"] > first["HEAD /busy"],
        "what said nothing is asked again"
    );
}

#[test]
fn words_are_looked_up_in_the_dictionaries_of_the_machine() {
    let shelf = tempfile::tempdir().unwrap();
    let words = "5\nAgence\nle\nniveau\nmonte\nActualités\n";
    // In the encoding of old dictionaries.
    let latin: Vec<u8> = words
        .chars()
        .map(|c| u8::try_from(c as u32).unwrap())
        .collect();
    fs::write(shelf.path().join("fr.aff"), "SET ISO8859-1\nTRY aeinouv\n").unwrap();
    fs::write(shelf.path().join("fr.dic"), latin).unwrap();
    let site = Site::new(0);
    site.page("news/a.fr", "Crue", "le niveu monte, dit la piézomètre");
    asks_for(
        &site,
        "misspelling: { level: error, words: [piézomètre, dit, la] }",
    );
    let output = site
        .command(&["check"])
        .env("DICPATH", shelf.path())
        .output()
        .unwrap();
    let told = said(&output);
    assert!(
        told.contains("`niveu` is not in the dictionary of `fr`"),
        "{told}"
    );
    assert!(told.contains("`niveau`"), "{told}");
    assert!(!told.contains("piézomètre` is not"), "{told}");
}
