//! The maps of nginx: from the address to what is said of it, and from what a browser wishes to a language.

use super::NginxConf;
use crate::server::pattern::{CHANGING, literal, quoted};
use crate::server::served::Served;
use crate::server::wishes::{SOUND, Wishes};
use crate::server::{COOKIE, TEXTS};

impl NginxConf {
    /// Everything that the `server` block asks.
    pub(super) fn maps(&mut self, served: &Served) {
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
        let assets = format!(
            "~^(?:200|206|304){}assets/{CHANGING}",
            literal(&served.root())
        );
        let kept = [(assets, "public, max-age=31536000, immutable".to_owned())];
        self.map("$status$uri", "cache", "no-cache", &kept);

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
        let name = format!("{}_sent", self.name);
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
            .map(|(pattern, it)| (format!("~*{pattern}"), it.led()))
            .collect();
        self.map(&format!("\"{wish}|{unnamed}\""), "language", "", &homes);

        self.note(
            0,
            "What a reader chose before is kept in a cookie, and goes before that.",
        );
        let chosen = served.languages.iter().map(|it| {
            (
                format!("~*(?:^|;\\s*)(?:{COOKIE}|language|lang)={}(?:;|$)", it.tag),
                it.led(),
            )
        });
        let chosen: Vec<_> = chosen.collect();
        self.map("$http_cookie", "choice", &language, &chosen);
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
}
