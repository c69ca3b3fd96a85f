//! The catalogues of a site: those of the program, of the theme's layers and its own, for its languages.

use crate::catalogue::{CatalogueLanguage, Catalogues};
use crate::diagnostic::Diagnostic;
use crate::settings::Settings;
use crate::source::{BUILT_IN, Sources};
use crate::theme::Theme;

pub(super) fn catalogues(
    sources: &Sources,
    settings: &Settings,
    theme: &Theme,
) -> (Catalogues, Vec<Diagnostic>) {
    let languages: Vec<CatalogueLanguage> = settings
        .languages
        .iter()
        .map(|language| CatalogueLanguage {
            lang: language.lang,
            locale: language.locale.icu().clone(),
            fallback: language.fallback.clone(),
        })
        .collect();
    let mut layers = vec![format!("{BUILT_IN}i18n/")];
    layers.extend(theme.catalogue_folders());
    layers.push("i18n/".to_owned());
    Catalogues::read(sources, &languages, &layers)
}
