//! Documents and books: one file each in a folder with a list of all, or the one that was chosen.

use std::fs::File;
use std::io::{self, Cursor, Write};
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::language::Lang;
use diwan::pack::manifest::{self, Digest, Manifest};
use diwan::pack::{Files, epub, selection, signature, single};
use diwan::press::Press;
use diwan::site::Version;

use super::Making;
use super::container::Container;
use crate::cli::Bundle;
use crate::commands::progress::Progress;
use crate::commands::publish::{Publication, SingleFile, Target};

/// A book that is asked for.
struct WantedBook {
    root: Version,
    name: String,
}

impl Making {
    /// Documents, each in a file of its own.
    pub(super) fn documents(
        &mut self,
        args: &Bundle,
        press: &Press,
        container: Container,
    ) -> Result<Option<usize>, Diagnostic> {
        let site = press.site();
        let roots = selection::roots(site, &args.only)?;
        let documents = selection::documents(site, &roots, &langs(press));
        let files = Files::of(press);
        let numbered: Vec<_> = documents.iter().copied().enumerate().collect();
        match container {
            Container::File(file, handle) => {
                let names = documents.iter().map(|document| {
                    let work = &site.work(document.work).name;
                    format!("{work} ({})", document.lang)
                });
                let names: Vec<String> = names.collect();
                only_one(&names, CopyKind::Document)?;
                let made = single::make(&files, documents[0], 1);
                self.found.extend(made.found);
                Ok(self.one_document(args, press, *file, handle, &made.bytes))
            }
            Container::Folder(publication) => {
                if documents.is_empty() {
                    return Err(none(CopyKind::Document));
                }
                let hopeless = self.is_hopeless();
                let progress = Progress::new(numbered.len());
                let making = &*self;
                let made = press.in_parallel(&numbered, |(at, document)| {
                    let made = single::make(&files, *document, at + 1);
                    let mut listed = Vec::new();
                    if !hopeless && !made.found.iter().any(Diagnostic::is_error) {
                        listed = making.put_signed(press, &publication, &made.name, &made.bytes);
                    }
                    progress.step();
                    (listed, made.found)
                });
                progress.finish();
                let mut manifest = Manifest::default();
                for (listed, found) in made {
                    manifest.files.extend(listed);
                    self.found.extend(found);
                }
                Ok(self.finish_folder(press, *publication, &manifest))
            }
            Container::Zip(..) => Ok(None),
        }
    }

    /// Writes a document and, where there is a key, its own signature: it may be handed on without the others.
    fn put_signed(
        &self,
        press: &Press,
        publication: &Publication,
        name: &str,
        bytes: &[u8],
    ) -> Vec<(String, Digest)> {
        publication.write(name, bytes);
        let mut listed = vec![(name.to_owned(), manifest::digest(bytes))];
        if let Some(signature) = self.sign(press, name, bytes) {
            let name = format!("{name}{}", signature::SUFFIX);
            publication.write(&name, signature.as_bytes());
            listed.push((name, manifest::digest(signature.as_bytes())));
        }
        listed
    }

    fn one_document(
        &mut self,
        args: &Bundle,
        press: &Press,
        file: SingleFile,
        mut handle: File,
        bytes: &[u8],
    ) -> Option<usize> {
        if self.is_hopeless() {
            return None;
        }
        let mut name = self.out.clone().into_os_string();
        name.push(signature::SUFFIX);
        let own = self.out.file_name().unwrap_or_default().to_string_lossy();
        let beside = match self.sign(press, &own, bytes) {
            Some(text) => {
                let begun = Target::choose_file(&args.site.root, Path::new(&name))
                    .and_then(SingleFile::begin);
                Some((self.told(begun.map_err(|fault| vec![fault]))?, text))
            }
            None => None,
        };
        let written = handle.write_all(bytes).and_then(|()| handle.sync_all());
        self.told(written.map_err(|error| vec![file.trouble(&error)]))?;
        if let Some(((signature, mut handle), text)) = beside {
            let written = handle.write_all(text.as_bytes());
            let written = written.and_then(|()| handle.sync_all());
            self.told(written.map_err(|error| vec![signature.trouble(&error)]))?;
            self.warned(file.finish().map_err(|fault| vec![fault]))?;
            self.warned(signature.finish().map_err(|fault| vec![fault]))?;
            return Some(2);
        }
        self.warned(file.finish().map_err(|fault| vec![fault]))?;
        Some(1)
    }

    /// Books, one for each work that was named and each language that it was written in.
    pub(super) fn books(
        &mut self,
        args: &Bundle,
        press: &Press,
        container: Container,
    ) -> Result<Option<usize>, Diagnostic> {
        let books = wanted(args, press)?;
        let files = Files::of(press);
        match container {
            Container::File(file, handle) => {
                let names: Vec<String> = books.iter().map(|book| book.name.clone()).collect();
                only_one(&names, CopyKind::Book)?;
                let Some(_) = self.book(press, &files, &books[0], handle, |error| {
                    file.trouble(error)
                }) else {
                    return Ok(None);
                };
                let finished = file.finish().map_err(|fault| vec![fault]);
                Ok(self.warned(finished).map(|()| 1))
            }
            Container::Folder(publication) => {
                let mut manifest = Manifest::default();
                let progress = Progress::new(books.len());
                for book in &books {
                    // A book stands in memory until it is known to be good.
                    let written = self.book(press, &files, book, Cursor::new(Vec::new()), broken);
                    progress.step();
                    let Some(bytes) = written.map(Cursor::into_inner) else {
                        continue;
                    };
                    publication.write(&book.name, &bytes);
                    let digest = manifest::digest(&bytes);
                    manifest.files.insert(book.name.clone(), digest);
                }
                progress.finish();
                Ok(self.finish_folder(press, *publication, &manifest))
            }
            Container::Zip(..) => Ok(None),
        }
    }

    /// Writes a book; `None` when something speaks against it.
    fn book<W: Write>(
        &mut self,
        press: &Press,
        files: &Files,
        book: &WantedBook,
        to: W,
        trouble: impl Fn(&io::Error) -> Diagnostic,
    ) -> Option<W> {
        let seal = |text: &str| self.sign(press, manifest::NAME, text.as_bytes());
        match epub::write(files, book.root, to, seal) {
            Ok((to, found)) => {
                self.found.extend(found);
                (!self.is_hopeless()).then_some(to)
            }
            Err(error) => {
                self.found.push(trouble(&error));
                None
            }
        }
    }

    fn finish_folder(
        &mut self,
        press: &Press,
        publication: Publication,
        manifest: &Manifest,
    ) -> Option<usize> {
        if self.is_hopeless() {
            return None;
        }
        let text = manifest.text();
        publication.write(manifest::NAME, text.as_bytes());
        let signature = self.sign(press, manifest::NAME, text.as_bytes());
        if let Some(signature) = &signature {
            publication.write(manifest::SIGNATURE, signature.as_bytes());
        }
        let files = manifest.files.len() + 1 + usize::from(signature.is_some());
        let finished = publication.finish().map(|published| published.warnings);
        self.warned(finished).map(|()| files)
    }
}

/// The languages that the edition holds.
fn langs(press: &Press) -> Vec<Lang> {
    let langs = press.site().langs();
    langs.filter(|lang| press.edition().holds(*lang)).collect()
}

fn wanted(args: &Bundle, press: &Press) -> Result<Vec<WantedBook>, Diagnostic> {
    let site = press.site();
    let roots = selection::roots(site, &args.only)?;
    let mut books = Vec::new();
    for (at, root) in roots.into_iter().enumerate() {
        for lang in langs(press) {
            let root = root.version(lang);
            if epub::exists(site, root) {
                let name = epub::name(site, root, at + 1);
                books.push(WantedBook { root, name });
            }
        }
    }
    match books.is_empty() {
        true => Err(none(CopyKind::Book)),
        false => Ok(books),
    }
}

/// What is made of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CopyKind {
    Document,
    Book,
}

fn only_one(names: &[String], kind: CopyKind) -> Result<(), Diagnostic> {
    match names {
        [] => Err(none(kind)),
        [_] => Ok(()),
        some => {
            let number = some.len();
            let message = match kind {
                CopyKind::Document => message!("out-names-one-document", number),
                CopyKind::Book => message!("out-names-one-book", number),
            };
            let mut names = some[..number.min(6)].to_vec();
            names.extend((number > 6).then(|| "…".to_owned()));
            let hint = message!("name-folder-or-choose-one", names);
            Err(Diagnostic::error("wrong-use", message).hint(hint))
        }
    }
}

fn none(kind: CopyKind) -> Diagnostic {
    let message = match kind {
        CopyKind::Document => message!("no-document-made"),
        CopyKind::Book => message!("no-book-made"),
    };
    Diagnostic::error("wrong-use", message).hint(message!("only-and-lang-explained"))
}

fn broken(error: &io::Error) -> Diagnostic {
    Diagnostic::error("broken-book", message!("book-cannot-be-made", error))
}
