//! Terms as TBX (ISO 30042:2019, dialect TBX-Basic, style DCT or DCA; files of the 2008 edition are read too).
//!
//! What is preferred, admitted and deprecated there is official, allowed and forbidden here. Why a form is forbidden is a
//! note of its term. Sections and days are Diwan's own and are not written.

use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::Event;

use super::{Concept, Forbidden, TermForm};
use crate::diagnostic::{Diagnostic, Message, Place};

/// Writes concepts in the style DCA.
pub fn to_tbx(concepts: &[Concept], title: &str) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n\
         <tbxHeader><fileDesc><sourceDesc><p>{}</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n",
        escape(title)
    );
    for (number, concept) in concepts.iter().enumerate() {
        out.push_str(&format!("<conceptEntry id=\"c{}\">\n", number + 1));
        if let Some(note) = &concept.note {
            out.push_str(&format!(
                "<descrip type=\"definition\">{}</descrip>\n",
                escape(&**note)
            ));
        }
        let mut langs: Vec<&str> = Vec::new();
        for (form, ..) in all(concept) {
            if !langs.contains(&&*form.lang) {
                langs.push(&form.lang);
            }
        }
        for lang in langs {
            out.push_str(&format!("<langSec xml:lang=\"{}\">\n", escape(lang)));
            for (form, status, why) in all(concept).filter(|(form, ..)| *form.lang == *lang) {
                out.push_str(&format!(
                    "<termSec><term>{}</term><termNote type=\"administrativeStatus\">{status}-admn-sts</termNote>{}</termSec>\n",
                    escape(&*form.text),
                    why.map_or(String::new(), |why| format!("<note>{}</note>", escape(why)))
                ));
            }
            out.push_str("</langSec>\n");
        }
        out.push_str("</conceptEntry>\n");
    }
    out.push_str("</body></text>\n</tbx>\n");
    out
}

fn all(concept: &Concept) -> impl Iterator<Item = (&TermForm, &'static str, Option<&str>)> {
    let terms = concept.terms.iter().map(|it| (it, "preferredTerm", None));
    let allowed = concept.allowed.iter().map(|it| (it, "admittedTerm", None));
    let forbidden = concept.forbidden.iter();
    let forbidden = forbidden.map(|it| (&it.form, "deprecatedTerm", it.why.as_deref()));
    terms.chain(allowed).chain(forbidden)
}

/// A term that is being read.
#[derive(Default)]
struct TbxTerm {
    text: String,
    status: String,
    why: String,
}

#[derive(Default)]
struct Tree {
    concepts: Vec<Concept>,
    lang: String,
    term: Option<TbxTerm>,
    /// What text belongs to: the name of the innermost element, and its type.
    open: Vec<(String, String)>,
}

/// What the reader of XML says.
fn not_xml(error: &dyn std::fmt::Display) -> Message {
    message!("not-xml", words = error.to_string())
}

/// Reads the file `path`.
pub fn from_tbx(path: &str, text: &str) -> (Vec<Concept>, Vec<Diagnostic>) {
    let mut reader = Reader::from_str(text);
    let mut tree = Tree::default();
    let fault = |at: u64, why: Message| {
        let at = usize::try_from(at).unwrap_or(0).min(text.len());
        Diagnostic::error("malformed-xml", why)
            .at(Place::span(path, text, at..at))
            .hint(message!("export-again-as-tbx"))
    };
    let mut is_tbx = false;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) if !tree.open.is_empty() => {
                let why = message!("xml-cut-short");
                return (Vec::new(), vec![fault(text.len() as u64, why)]);
            }
            Ok(Event::Eof) => break,
            Ok(Event::Start(tag)) => {
                let name = local(tag.name().as_ref());
                is_tbx |= name == "tbx" || name == "martif";
                let attribute = |wanted: &str| {
                    let found = tag
                        .attributes()
                        .flatten()
                        .find(|it| it.key.as_ref() == wanted.as_bytes());
                    found.map(|it| String::from_utf8_lossy(&it.value).into_owned())
                };
                let kind = attribute("type").unwrap_or_default();
                let lang = attribute("xml:lang").unwrap_or_default();
                tree.open(name, kind, lang);
            }
            Ok(Event::End(_)) => tree.close(),
            Ok(Event::Text(piece)) => match piece.decode() {
                Ok(piece) => tree.text(&piece),
                Err(error) => {
                    return (
                        Vec::new(),
                        vec![fault(reader.error_position(), not_xml(&error))],
                    );
                }
            },
            Ok(Event::CData(piece)) => tree.text(&String::from_utf8_lossy(&piece)),
            Ok(Event::GeneralRef(name)) => {
                let name = String::from_utf8_lossy(&name).into_owned();
                let whole = format!("&{name};");
                match quick_xml::escape::unescape(&whole) {
                    Ok(c) => tree.text(&c),
                    Err(error) => {
                        return (
                            Vec::new(),
                            vec![fault(reader.error_position(), not_xml(&error))],
                        );
                    }
                }
            }
            Ok(_) => {}
            Err(error) => {
                return (
                    Vec::new(),
                    vec![fault(reader.error_position(), not_xml(&error))],
                );
            }
        }
    }
    if !is_tbx {
        return (Vec::new(), vec![fault(0, message!("no-file-of-terms"))]);
    }
    tree.concepts.retain(|it| !it.terms.is_empty());
    (tree.concepts, Vec::new())
}

fn local(name: &[u8]) -> String {
    let name = String::from_utf8_lossy(name);
    name.rsplit(':').next().unwrap_or(&name).to_owned()
}

impl Tree {
    fn open(&mut self, name: String, kind: String, lang: String) {
        match &*name {
            "conceptEntry" | "termEntry" => self.concepts.push(Concept::default()),
            "langSec" | "langSet" => self.lang = lang,
            "termSec" | "tig" | "ntig" => self.term = Some(TbxTerm::default()),
            _ => {}
        }
        self.open.push((name, kind));
    }

    fn text(&mut self, piece: &str) {
        let Some((name, kind)) = self.open.last() else {
            return;
        };
        let is = |wanted: &str| name == wanted || kind == wanted;
        if let Some(term) = &mut self.term {
            if name == "term" {
                term.text.push_str(piece);
            } else if is("administrativeStatus") || is("normativeAuthorization") {
                term.status.push_str(piece);
            } else if name == "note" || is("usageNote") {
                term.why.push_str(piece);
            }
        } else if is("definition")
            && let Some(concept) = self.concepts.last_mut()
            && !piece.trim().is_empty()
        {
            concept.note = Some(piece.trim().into());
        }
    }

    fn close(&mut self) {
        let Some((name, _)) = self.open.pop() else {
            return;
        };
        if !matches!(&*name, "termSec" | "tig" | "ntig") {
            return;
        }
        let (Some(term), Some(concept)) = (self.term.take(), self.concepts.last_mut()) else {
            return;
        };
        let form = TermForm::new(&self.lang, term.text.trim());
        if form.text.is_empty() || form.lang.is_empty() {
            return;
        }
        let status = term.status.trim();
        let why = Some(term.why.trim())
            .filter(|it| !it.is_empty())
            .map(Into::into);
        if status.starts_with("deprecated") || status.starts_with("superseded") {
            let until = None;
            concept.forbidden.push(Forbidden { form, why, until });
        } else if status.starts_with("admitted") || concept.term(&form.lang).is_some() {
            concept.allowed.push(form);
        } else {
            concept.terms.push(form);
        }
    }
}
