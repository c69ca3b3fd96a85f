//! The words of the preview's own pages: messages of the site's catalogues, in the language of the request.

use diwan::catalogue::{Args, Value};
use diwan::diagnostic::Tongue;
use diwan::language::Lang;
use diwan::locale::direction_of;
use diwan::press::Press;

use crate::commands::tongue::tongue;

/// The messages of one language.
pub struct Words<'a> {
    /// The site they are of.
    pub press: &'a Press,
    /// The language.
    pub lang: Lang,
}

impl<'a> Words<'a> {
    /// In the language that the query names (`lang=ar`), or else the browser prefers, or else the site's first.
    pub fn choose(press: &'a Press, query: Option<&str>, accepted: Option<&str>) -> Self {
        let langs: Vec<Lang> = press.site().langs().collect();
        let named = query.into_iter().flat_map(|query| query.split('&'));
        let named = named.filter_map(|pair| pair.strip_prefix("lang="));
        let wished = named
            .map(str::to_owned)
            .chain(by_preference(accepted.unwrap_or("")));
        let lang = wished.filter_map(|wish| nearest(&langs, &wish)).next();
        let first = press.site().settings.languages[0].lang;
        Words {
            press,
            lang: lang.unwrap_or(first),
        }
    }

    /// The language of what the program itself says; its readers have chosen one of the site's, where it speaks that.
    pub fn tongue(&self) -> Tongue {
        Tongue::named(self.lang.as_str()).unwrap_or_else(tongue)
    }

    /// The direction of the language.
    pub fn dir(&self) -> &'static str {
        dir(self.lang)
    }

    /// A message without arguments.
    pub fn word(&self, id: &str) -> String {
        self.say(id, &Args::new())
    }

    /// A message that counts.
    pub fn count(&self, id: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.say(id, &Args::new().with("count", Value::from(count)))
    }

    /// A message that other words are put into.
    pub fn with(&self, id: &str, words: &[(&'static str, String)]) -> String {
        let given = words.iter().cloned();
        let args = given.fold(Args::new(), |args, (name, word)| args.with(name, word));
        self.say(id, &args)
    }

    /// A number in the digits of the language.
    pub fn number(&self, number: usize) -> String {
        let at = self.press.site().position(self.lang);
        let locale = &self.press.site().settings.languages[at].locale;
        locale.integer(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// A message that the site removed is shown by its name: the author who removed it reads this.
    fn say(&self, id: &str, args: &Args) -> String {
        let phrase = self.press.catalogues().message(self.lang, id, args, true);
        phrase.map_or_else(|_| id.to_owned(), |phrase| phrase.text)
    }
}

/// The value of `dir` for a language.
pub fn dir(lang: Lang) -> &'static str {
    direction_of(lang.as_str()).map_or("auto", |direction| direction.as_str())
}

/// The languages of `Accept-Language`, best first (RFC 9110 §12.5.4).
fn by_preference(accepted: &str) -> Vec<String> {
    let weighed = accepted.split(',').map(|part| {
        let (tag, weight) = part.split_once(";q=").unwrap_or((part, "1"));
        (tag.trim().to_owned(), weight.trim().parse().unwrap_or(0.0))
    });
    let mut weighed: Vec<(String, f32)> = weighed.collect();
    weighed.sort_by(|a, b| b.1.total_cmp(&a.1));
    weighed.into_iter().map(|(tag, _)| tag).collect()
}

/// The very language, or else one of the same name whatever its region.
fn nearest(langs: &[Lang], wish: &str) -> Option<Lang> {
    let name = |tag: &str| tag.split('-').next().unwrap_or("").to_ascii_lowercase();
    let same = langs
        .iter()
        .find(|lang| lang.as_str().eq_ignore_ascii_case(wish));
    same.or_else(|| langs.iter().find(|lang| name(lang.as_str()) == name(wish)))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_wishes_are_heard_in_their_order() {
        let langs = ["ar", "fr", "en-GB"].map(|tag| Lang::parse(tag).unwrap());
        for (accepted, lang) in [
            ("fr-CA, en;q=0.8", Some("fr")),
            ("de, en-US;q=0.5, ar;q=0.9", Some("ar")),
            ("en-us", Some("en-GB")),
            ("de", None),
            ("", None),
            (";;,q=,", None),
        ] {
            let found = by_preference(accepted)
                .iter()
                .find_map(|it| nearest(&langs, it));
            assert_eq!(
                found.map(|it| it.to_string()).as_deref(),
                lang,
                "{accepted}"
            );
        }
    }
}
