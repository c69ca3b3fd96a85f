//! Which files act when they are opened at their address: `active_files: [html, js]` allows their kinds by name.

use crate::diagnostic::{Diagnostic, nearest};
use crate::yaml::Node;

/// Who runs a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runs {
    /// A browser, with the rights of the site.
    Browser,
    /// A server that is set up for it, as many are by themselves.
    Server,
}

/// Documents and programs that browsers run. XML may hold elements of XHTML, and name a style sheet that is a program.
const BROWSERS: &[&str] = &[
    "atom", "cjs", "hta", "htc", "htm", "html", "jar", "jnlp", "js", "jsx", "mathml", "mht",
    "mhtml", "mjs", "mml", "rdf", "rss", "svgz", "swf", "vbs", "wasm", "xap", "xbl", "xht", "xhtm",
    "xhtml", "xml", "xsl", "xslt", "xul",
];

/// Programs of servers, pages with instructions for them, and their own settings.
const SERVERS: &[&str] = &[
    "ascx", "ashx", "asmx", "asp", "aspx", "axd", "cfc", "cfm", "cgi", "config", "fcgi", "fpl",
    "htaccess", "htpasswd", "inc", "jhtml", "jsp", "jspf", "jspx", "phar", "php", "php3", "php4",
    "php5", "php6", "php7", "php8", "phps", "pht", "phtm", "phtml", "pl", "shtm", "shtml", "ssi",
    "stm", "user.ini",
];

/// The kind of a file that acts, and who runs it, by its name. Servers look at every part of a name, `a.php.jpg` too, and
/// some forgive a dot or a space at its end.
pub fn runs(name: &str) -> Option<(&'static str, Runs)> {
    let name = name.trim_end_matches(['.', ' ']).to_ascii_lowercase();
    let mut parts = name.split('.');
    let stem = parts.next().unwrap_or_default();
    let parts: Vec<&str> = parts.map(str::trim).collect();
    let of = |kinds: &'static [&str], part: &str| kinds.iter().find(|kind| **kind == part).copied();
    // Of this name, and of no other, servers read their settings from a file of that ending.
    let is_settings = |kind: &&str| *kind != "config" || matches!(stem, "web" | "app" | "machine");
    let by_server = parts
        .iter()
        .find_map(|part| of(SERVERS, part).filter(is_settings));
    // A server that keeps compressed copies sends `a.html.gz` as `a.html`, also where there is no other; and a drawing so packed as one.
    let is_kind = |part: &&&str| !matches!(**part, "gz" | "br" | "zst");
    let by_browser = || {
        let last = parts.iter().rfind(is_kind)?;
        let is_packed = parts.last() != Some(last);
        match *last {
            "svg" if is_packed => of(BROWSERS, "svgz"),
            last => of(BROWSERS, last),
        }
    };
    by_server
        .map(|kind| (kind, Runs::Server))
        .or_else(|| Some((by_browser()?, Runs::Browser)))
}

/// Reads the kinds that a site allows.
pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<&'static str> {
    let mut allowed = Vec::new();
    for item in node.items() {
        let Some(text) = item.text(found) else {
            continue;
        };
        let kinds = || BROWSERS.iter().chain(SERVERS).copied();
        let bare = text.trim_start_matches(['*', '.']).to_ascii_lowercase();
        match kinds().find(|kind| *kind == bare) {
            Some(kind) => allowed.push(kind),
            None => found.push(unknown(&text, nearest(&bare, kinds()), &item)),
        }
    }
    allowed.sort_unstable();
    allowed.dedup();
    allowed
}

fn unknown(text: &str, near: Option<&str>, item: &Node) -> Diagnostic {
    let hint = match near {
        Some(near) => message!("did-you-mean-near", near),
        None => message!("only-kinds-act-asked-about"),
    };
    Diagnostic::error("unknown-kind", message!("text-no-kind-file-browsers", text))
        .at(item.place())
        .hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_act_are_known_by_any_spelling() {
        for (name, kind) in [
            ("a.html", "html"),
            ("a.HTM", "htm"),
            ("a.ar.xhtml", "xhtml"),
            ("a.svgz", "svgz"),
            ("a.php.jpg", "php"),
            ("a.PhP5", "php5"),
            ("a.html.", "html"),
            ("a.html.gz", "html"),
            ("a.js.br", "js"),
            ("a.svg.gz", "svgz"),
            ("a.js ", "js"),
            ("web.config", "config"),
            (".htaccess", "htaccess"),
        ] {
            assert_eq!(runs(name).map(|(kind, _)| kind), Some(kind), "{name}");
        }
        for name in [
            "a.pdf",
            "html",
            "a.svg",
            "a.html.pdf",
            "photo.js.png",
            "a.csv",
            "a.json",
            "a.txt",
            "a.zip",
            "a.gz",
            "a.csv.gz",
            "a.tar.zst",
            "words.config",
        ] {
            assert_eq!(runs(name), None, "{name}");
        }
    }
}
