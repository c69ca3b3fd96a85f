//! `diwan theme diff [PATH…]`: how a site's copies differ from the originals of this version, line by line.

use diwan::source::Sources;

use super::list::{self, Owner};
use super::originals::{Original, Originals};
use super::{Refusal, find};
use crate::cli::ThemeDiff;
use crate::commands::difference::unified;
use crate::commands::tongue::said;

/// The differences of the copies that are named, else of all.
pub fn run(args: &ThemeDiff) -> Result<Vec<u8>, Refusal> {
    let (sources, settings) = list::open(&args.site.root)?;
    let originals = Originals::of(&sources);
    let asked: Vec<&Original> = match &args.paths[..] {
        [] => originals.iter().collect(),
        names => names
            .iter()
            .map(|name| find(&originals, name))
            .collect::<Result<_, _>>()?,
    };
    let mut text = Vec::new();
    for original in asked {
        let owner = list::owner(original, &sources, settings.as_ref()).map_err(Refusal::failed)?;
        match owner {
            Owner::Own { path, has_moved_on } => {
                let told = compare(original, &path, has_moved_on, &sources)?;
                text.extend(told);
            }
            Owner::BuiltIn if !args.paths.is_empty() => {
                let told = message!("site-has-no-copy-of", path = original.below);
                let told = format!("{}\n", said(&told));
                text.extend(told.into_bytes());
            }
            Owner::BuiltIn => {}
        }
    }
    if text.is_empty() {
        text.extend(format!("{}\n", said(&message!("site-has-no-copies"))).into_bytes());
    }
    Ok(text)
}

/// What is to be said of one copy.
fn compare(
    original: &Original,
    own: &str,
    has_moved_on: Option<bool>,
    sources: &Sources,
) -> Result<Vec<u8>, Refusal> {
    let since = match has_moved_on {
        Some(true) => message!("original-changed"),
        Some(false) => message!("original-unchanged"),
        None => message!("original-unknown"),
    };
    let theirs = original.bytes(sources).map_err(Refusal::failed)?;
    let ours = sources.text(own).map_err(Refusal::failed)?;
    let theirs = String::from_utf8_lossy(&theirs);
    let told = message!("of-copy", path = own, since);
    let mut text = format!("{}\n", said(&told));
    if ours == theirs {
        text.push_str(&format!("  {}\n", said(&message!("no-difference"))));
    } else if has_moved_on.is_none() && extends(&ours, &original.below) {
        text = format!("{}\n", said(&message!("extends-original", path = own)));
    } else {
        let named = said(&message!("named-original", path = original.below));
        text.push_str(&unified((&named, &theirs), (own, &ours)));
    }
    Ok(text.into_bytes())
}

/// Whether a template extends the original of its own name, so that it holds what it changes and nothing else.
fn extends(ours: &str, below: &str) -> bool {
    let Some(name) = below.strip_prefix("templates/") else {
        return false;
    };
    let named = ours.split("{%").skip(1).find_map(|tag| {
        let tag = tag.trim_start_matches('-').trim_start();
        let named = tag.strip_prefix("extends")?.trim_start();
        named.strip_prefix(['"', '\''])?.split(['"', '\'']).next()
    });
    named.is_some_and(|named| named.split_once('/').is_some_and(|(_, it)| it == name))
}

#[cfg(test)]
mod tests {
    use super::extends;

    #[test]
    fn a_template_that_extends_its_original_is_no_copy() {
        let below = "templates/page.html";
        assert!(extends(
            "{# ours #}{%- extends \"ministry/page.html\" %}",
            below
        ));
        for other in [
            "{% extends \"base.html\" %}",
            "{% extends \"ministry/base.html\" %}",
            "page.html",
        ] {
            assert!(!extends(other, below), "{other}");
        }
    }
}
