//! Pictures that pages show from elsewhere: a list of their addresses, and those that were fetched put in their place.
//!
//! It fetches nothing; that is the command's, and only when it is asked to.

use std::collections::BTreeMap;

use super::code::CodePlaces;
use super::finish::{NewContent, NewFiles};
use super::report::{MoveReport, Weight};
use super::targets::{WrittenAddress, targets};

/// The addresses of pictures on other hosts that the pages show, each with the files that show it.
pub fn elsewhere(files: &NewFiles) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, content) in files.iter().filter(|(path, _)| path.ends_with(".md")) {
        let NewContent::Text(text) = content else {
            continue;
        };
        for target in shown(text) {
            found.entry(target.address).or_default().push(path.clone());
        }
    }
    found
}

/// Puts files of the new site, by the addresses that they were fetched from, into its pages.
pub fn replace(files: &mut NewFiles, fetched: &BTreeMap<String, String>) {
    for (path, content) in files.iter_mut() {
        let NewContent::Text(text) = content else {
            continue;
        };
        if !path.ends_with(".md") {
            continue;
        }
        let mut places: Vec<WrittenAddress> = shown(text);
        places.retain(|place| fetched.contains_key(&place.address));
        for place in places.iter().rev() {
            text.replace_range(place.range.clone(), &fetched[&place.address]);
        }
    }
}

/// Tells the pictures that stay elsewhere.
pub fn tell(waiting: &BTreeMap<String, Vec<String>>, report: &mut MoveReport) {
    for (address, paths) in waiting {
        for path in paths {
            let message = message!("import-picture-elsewhere");
            let place = (path.as_str(), None);
            report.say_of(Weight::Person, "picture", message, place, address.as_str());
        }
    }
}

/// The pictures of a text that lie on other hosts, in order.
fn shown(text: &str) -> Vec<WrittenAddress> {
    if !text.contains("://") && !text.contains("//") {
        return Vec::new();
    }
    let code = CodePlaces::of(text);
    let is_far = |address: &str| address.starts_with("https://") || address.starts_with("http://");
    let all = targets(text).into_iter();
    all.filter(|it| is_far(&it.address) && !code.holds(it.range.start))
        .filter(|it| is_picture(text, it.range.start))
        .collect()
}

/// Whether an address is that of a picture: behind `![…](`, or in the `src` of an `img`.
fn is_picture(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(['<', ' ']);
    if let Some(words) = before.strip_suffix("](") {
        let mut depth = 1_usize;
        for (at, c) in words.char_indices().rev().take(2000) {
            match c {
                ']' => depth += 1,
                '[' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return words[..at].ends_with('!');
            }
        }
        return false;
    }
    let start = before.trim_end_matches(['"', '\'']);
    let tag = start.rfind('<').map_or("", |open| &start[open..]);
    let is_img = tag
        .get(..5)
        .is_some_and(|it| it.eq_ignore_ascii_case("<img "));
    is_img && start.trim_end().ends_with("src=")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_of_other_hosts_are_found_and_put_in_their_place() {
        let text = "![dam](https://a.example/dam.png) [text](https://a.example/b.png) `![c](https://a.example/c.png)`\n\n[![e](https://a.example/e.png)](https://a.example)\n\n<img alt=\"d\" src=\"https://a.example/d.png\">\n";
        let mut files = NewFiles::from([(
            "content/a.en.md".to_owned(),
            NewContent::Text(text.to_owned()),
        )]);
        let found = elsewhere(&files);
        let names = ["dam", "d", "e"].map(|name| format!("https://a.example/{name}.png"));
        assert!(
            names.iter().all(|name| found.contains_key(name)),
            "{found:?}"
        );
        assert_eq!(found.len(), names.len());
        replace(
            &mut files,
            &BTreeMap::from([(names[0].clone(), "/pictures/a.png".to_owned())]),
        );
        let NewContent::Text(now) = &files["content/a.en.md"] else {
            panic!("a text");
        };
        assert!(now.starts_with("![dam](/pictures/a.png) [text](https://a.example/b.png)"));
    }
}
