//! What a copy of a whole site is put into: a folder or an archive, without halves.

use std::fs::File;
use std::path::Path;
use std::sync::Mutex;

use diwan::diagnostic::Diagnostic;
use diwan::pack::archive::Archive;
use diwan::pack::manifest::{self, Manifest};
use diwan::plan::{Output, Piece};
use diwan::press::Press;
use diwan::render::Rendered;

use super::inspector::Inspector;
use super::lock;
use crate::cli::BundleFormat;
use crate::commands::Refusal;
use crate::commands::progress::Progress;
use crate::commands::publish::{Publication, SingleFile, Target};
use crate::commands::voice::mention;

/// What the copy is put into.
pub enum Container {
    Folder(Box<Publication>),
    Zip(Box<SingleFile>, Box<Mutex<Option<Archive<File>>>>),
    /// One document or book.
    File(Box<SingleFile>, File),
}

impl Container {
    /// Begins it; nothing that was there before changes.
    pub fn begin(root: &Path, out: &Path, format: BundleFormat) -> Result<Self, Refusal> {
        let is_file = match format {
            BundleFormat::Folder => false,
            BundleFormat::Zip => true,
            BundleFormat::Single => ends_in(out, "html"),
            BundleFormat::Epub => ends_in(out, "epub"),
        };
        if !is_file {
            let target = Target::choose(root, out).map_err(Refusal::wrong_use)?;
            let waiting = || mention(&message!("waiting-for-another", path = out.display()));
            let publication = Publication::begin(target, waiting).map_err(Refusal::failed)?;
            return Ok(Container::Folder(Box::new(publication)));
        }
        let target = Target::choose_file(root, out).map_err(Refusal::wrong_use)?;
        let (file, handle) = SingleFile::begin(target).map_err(Refusal::failed)?;
        let file = Box::new(file);
        Ok(match format {
            BundleFormat::Zip => {
                Container::Zip(file, Box::new(Mutex::new(Some(Archive::begin(handle)))))
            }
            _ => Container::File(file, handle),
        })
    }

    /// Prints everything into it. When it is hopeless, everything is printed all the same, so that all errors are told.
    pub fn fill(
        &self,
        press: &Press,
        inspector: &Inspector,
        hopeless: bool,
    ) -> Result<(), Diagnostic> {
        let progress = Progress::new(0);
        let filled = match self {
            Container::Folder(publication) => {
                for some in std::iter::from_fn(|| some(inspector)) {
                    progress.expect(some.len());
                    press.for_each_of(&some, |output, Rendered { bytes, notes }| {
                        inspector.look(output, &bytes, notes);
                        if !hopeless {
                            publication.write(&output.route.file_path(), &bytes);
                        }
                        progress.step();
                    });
                }
                Ok(())
            }
            Container::Zip(file, archive) => {
                let mut archive = lock(archive);
                let mut written = Ok(());
                for mut some in std::iter::from_fn(|| some(inspector)) {
                    progress.expect(some.len());
                    // What says where to begin stands at the top.
                    some.sort_by_key(|output| {
                        let first = matches!(output.piece, Piece::StartHere { .. });
                        (!first, output.route.file_path())
                    });
                    press.for_each_in_order(&some, |output, Rendered { bytes, notes }| {
                        inspector.look(output, &bytes, notes);
                        if let (Some(archive), Ok(()), false) =
                            (archive.as_mut(), &written, hopeless)
                        {
                            written = archive.add(&output.route.file_path(), &bytes);
                        }
                        progress.step();
                    });
                }
                written.map_err(|error| file.trouble(&error))
            }
            Container::File(..) => Ok(()),
        };
        progress.finish();
        filled
    }

    /// Adds the list of all files, signed where there is a key, and puts the copy in its place; gives what somebody should
    /// see to.
    pub fn finish(
        self,
        manifest: &Manifest,
        previous: Option<&str>,
        seal: impl Fn(&str) -> Option<String>,
    ) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
        let text = manifest.text();
        let previous = previous.map(|it| (manifest::PREVIOUS.to_owned(), it.to_owned()));
        let mut last: Vec<(String, String)> = previous.into_iter().collect();
        last.push((manifest::NAME.to_owned(), text.clone()));
        last.extend(seal(&text).map(|signature| (manifest::SIGNATURE.to_owned(), signature)));
        match self {
            Container::Folder(publication) => {
                for (name, text) in last {
                    publication.write(&name, text.as_bytes());
                }
                publication.finish().map(|published| published.warnings)
            }
            Container::Zip(file, archive) => {
                let archive = lock(&archive).take();
                let sealed = archive.map_or(Ok(()), |mut archive| {
                    for (name, text) in last {
                        archive.add(&name, text.as_bytes())?;
                    }
                    archive.finish()?.sync_all()
                });
                let sealed = sealed.map_err(|error| file.trouble(&error));
                sealed
                    .and_then(|()| file.finish())
                    .map_err(|diagnostic| vec![diagnostic])
            }
            Container::File(file, _) => file.finish().map_err(|diagnostic| vec![diagnostic]),
        }
    }
}

/// What is to be printed next; `None` when all is.
fn some<'a>(inspector: &Inspector<'a>) -> Option<Vec<&'a Output>> {
    Some(inspector.next()).filter(|some| !some.is_empty())
}

fn ends_in(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|own| own == ending)
}
