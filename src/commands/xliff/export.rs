//! `diwan xliff export`: a file for each language that is translated from.

use std::io;
use std::path::{Path, PathBuf};

use diwan::diagnostic::Diagnostic;
use diwan::press::Press;
use diwan::route::nfc;
use diwan::site::Standing;
use diwan::xliff::{Asked, Exported, export};

use super::{language, open};
use crate::cli::XliffExport;
use crate::commands::report::{QuotedSite, Report, sources_of};
use crate::commands::session::Session;
use crate::commands::{Outcome, Refusal, voice, written};

/// Writes what was asked for.
pub fn run(args: &XliffExport) -> io::Result<Outcome> {
    let root = &args.site.root;
    let session = match open(&args.site) {
        Ok(session) => session,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let Session {
        press,
        notes: mut found,
    } = session;
    let sources = sources_of(press.as_ref(), root);
    let site = QuotedSite {
        sources: &sources,
        root,
    };
    if let Some(press) = &press {
        match files(press, args) {
            Err(refusal) => return refusal.tell(),
            Ok(Err(faults)) => found.extend(faults),
            Ok(Ok(files)) => {
                if let Err(refusal) = write(args, &files)? {
                    return refusal.tell();
                }
            }
        }
    }
    // A page that cannot be read is not in the file: whoever hands it out must know.
    found.retain(Diagnostic::is_error);
    let failed = !found.is_empty();
    Report::new(found).explain(site)?;
    Ok(if failed {
        Outcome::Failed
    } else {
        Outcome::Done
    })
}

type Files = Result<Vec<Exported>, Vec<Diagnostic>>;

fn files(press: &Press, args: &XliffExport) -> Result<Files, Refusal> {
    let to = language(press, &args.to).map_err(Refusal::wrong_use)?;
    let from = args.from.as_ref().map(|tag| language(press, tag));
    let from = from.transpose().map_err(Refusal::wrong_use)?;
    let names: Vec<Vec<String>> = args
        .paths
        .iter()
        .map(|path| named(&args.site.root, path))
        .collect();
    for (path, names) in args.paths.iter().zip(&names) {
        if !is_in_site(press, names) {
            let message = message!("no-such-page", path = path.display());
            let told = Diagnostic::error("wrong-use", message);
            return Err(Refusal::wrong_use(told.hint(message!("xliff-name-pages"))));
        }
    }
    let is_named = |path: &str| names.iter().any(|names| is_meant(names, path));
    let is_named: &dyn Fn(&str) -> bool = &is_named;
    let names = (!names.is_empty()).then_some(is_named);
    Ok(export(press, &Asked { to, from, names }))
}

/// What a path may mean below the site's root: as it is named from here, as it lies there, as `diwan status` names it.
fn named(root: &Path, path: &Path) -> Vec<String> {
    let real_root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let below = |path: PathBuf| path.strip_prefix(&real_root).ok().map(Path::to_owned);
    let here = std::path::absolute(path).ok().and_then(below);
    let real = path.canonicalize().ok().and_then(below);
    let as_told = Some(path.to_owned()).filter(|it| it.is_relative() && !it.starts_with("."));
    let all = [here, real, as_told].into_iter().flatten();
    let all = all.filter_map(|path| Some(nfc(path.to_str()?.trim_end_matches('/'))));
    all.map(|path| path.replace('\\', "/")).collect()
}

fn is_meant(names: &[String], path: &str) -> bool {
    names.iter().any(|name| {
        let rest = path.strip_prefix(name.as_str());
        rest.is_some_and(|rest| name.is_empty() || rest.is_empty() || rest.starts_with('/'))
    })
}

/// Whether a name is that of a page, or of the file that would be one.
fn is_in_site(press: &Press, names: &[String]) -> bool {
    let site = press.site();
    site.inventory().iter().any(|entry| match &entry.standing {
        Standing::Missing(path) => is_meant(names, path),
        Standing::There(page, _) => is_meant(names, &site.page(*page).article.path),
    })
}

fn write(args: &XliffExport, files: &[Exported]) -> io::Result<Result<(), Refusal>> {
    if files.is_empty() {
        voice::done(&message!(
            "xliff-nothing-to-translate",
            lang = args.to.as_str()
        ))?;
    }
    let is_folder = args.out.is_dir();
    if files.len() > 1 && !is_folder {
        let langs: Vec<&str> = files.iter().map(|file| file.from.as_str()).collect();
        let message = message!("xliff-several-languages", langs);
        let told = Diagnostic::error("wrong-use", message);
        return Ok(Err(Refusal::wrong_use(
            told.hint(message!("xliff-name-folder")),
        )));
    }
    for file in files {
        let path = match is_folder {
            true => args.out.join(format!("{}-{}.xlf", file.from, args.to)),
            false => args.out.clone(),
        };
        // It may be one that came back, saved under the name that it went out with.
        if is_folder && path.exists() {
            let message = message!("xliff-file-there", path = path.display());
            let told = Diagnostic::error("file-there", message);
            return Ok(Err(Refusal::failed(told.hint(message!("xliff-move-file")))));
        }
        if let Err(fault) = written::named(&args.site.root, &path, file.text.as_bytes()) {
            return Ok(Err(Refusal::failed(fault)));
        }
        let told = message!(
            "xliff-written",
            pages = message!("count-pages", number = file.pages),
            units = message!("count-units", number = file.units),
            translated = file.translated,
            path = path.display()
        );
        voice::done(&told)?;
    }
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_means_what_lies_in_it_and_no_namesake() {
        let names = ["content/news".to_owned()];
        assert!(is_meant(&names, "content/news/dam.fr.md"));
        assert!(!is_meant(&names, "content/newsroom/dam.fr.md"));
        assert!(is_meant(&[String::new()], "content/dam.fr.md"));
    }
}
