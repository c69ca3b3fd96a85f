//! The settings of a new site, for some of the languages that it is written in.

use diwan::language::Lang;

use super::WRITTEN;

/// The text of `site.yaml` without the lines of other languages, and without these as fallbacks.
pub fn for_languages(text: &str, langs: &[Lang]) -> String {
    let others: Vec<&str> = WRITTEN
        .into_iter()
        .filter(|tag| langs.iter().all(|lang| lang.as_str() != *tag))
        .collect();
    let is_wanted = |line: &&str| {
        let line = line.trim_start();
        others
            .iter()
            .all(|tag| !line.starts_with(&format!("{tag}: ")))
    };
    let lines = text.split_inclusive('\n').filter(is_wanted);
    lines.map(|line| without_fallbacks(line, &others)).collect()
}

/// A line without these languages in its list of fallbacks, and without the list when nothing is left in it.
fn without_fallbacks(line: &str, others: &[&str]) -> String {
    const BEGIN: &str = ", fallback: [";
    let Some((head, rest)) = line.split_once(BEGIN) else {
        return line.to_owned();
    };
    let Some((list, tail)) = rest.split_once(']') else {
        return line.to_owned();
    };
    let kept: Vec<&str> = list
        .split(", ")
        .filter(|tag| !others.contains(tag))
        .collect();
    match kept[..] {
        [] => format!("{head}{tail}"),
        _ => format!("{head}{BEGIN}{}]{tail}", kept.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diwan::settings::Settings;

    #[test]
    fn the_settings_of_any_choice_name_its_languages_and_no_other() {
        let text = include_str!("site/site.yaml");
        for tags in [
            &["ar"][..],
            &["fr"],
            &["en"],
            &["ar", "fr"],
            &["fr", "en"],
            &["ar", "fr", "en"],
        ] {
            let langs: Vec<Lang> = tags.iter().map(|tag| Lang::parse(tag).unwrap()).collect();
            let (settings, found) = Settings::read(&for_languages(text, &langs));
            assert!(found.is_empty(), "{tags:?}: {found:?}");
            let settings = settings.unwrap();
            let declared: Vec<&str> = settings
                .languages
                .iter()
                .map(|language| language.lang.as_str())
                .collect();
            assert_eq!(declared, tags);
            for lang in langs {
                assert_eq!(settings.title_for(lang).unwrap().lang, lang);
            }
        }
    }
}
