//! The codes of a translation, held against those of its source: each once, each pair whole, none across another.

use super::content::{Content, Piece};
use super::read::PieceIn;

/// What is wrong with a code, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeFault {
    /// What is wrong.
    pub kind: CodeFaultKind,
    /// The name of the code, as the file has it.
    pub id: String,
    /// The byte of the file; `None` for what is not there.
    pub at: Option<usize>,
}

/// What is wrong with a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFaultKind {
    /// It is not there, or only one of its two ends.
    Missing,
    /// It is there more than once.
    Doubled,
    /// It crosses another.
    Crossed,
    /// The source has none of this name.
    Unknown,
}

/// A translation with the codes of its source.
///
/// # Errors
/// All that is wrong with its codes.
pub fn check(source: &Content, target: &[PieceIn]) -> Result<Content, Vec<CodeFault>> {
    let mut content = Content {
        pieces: Vec::new(),
        codes: source.codes.clone(),
    };
    let mut faults = Vec::new();
    // How often each code begins and ends.
    let mut seen = vec![(0_usize, 0_usize); source.codes.len()];
    let mut open: Vec<usize> = Vec::new();
    for piece in target {
        let (id, at) = match piece {
            PieceIn::Text(text) => {
                content.push_text(text);
                continue;
            }
            PieceIn::Open(id, at) | PieceIn::Close(id, at) | PieceIn::Alone(id, at) => (id, *at),
        };
        let mut tell = |kind| {
            let id = id.clone();
            faults.push(CodeFault {
                kind,
                id,
                at: Some(at),
            });
        };
        let Some(number) = number(id, source) else {
            tell(CodeFaultKind::Unknown);
            continue;
        };
        let is_pair = source.codes[number].close.is_some();
        let (begins, ends) = &mut seen[number];
        let count = if matches!(piece, PieceIn::Close(..)) {
            ends
        } else {
            begins
        };
        *count += 1;
        if *count == 2 {
            tell(CodeFaultKind::Doubled);
        }
        match piece {
            PieceIn::Open(..) if is_pair => {
                open.push(number);
                content.pieces.push(Piece::Open(number));
            }
            PieceIn::Close(..) if is_pair => {
                match open.iter().rposition(|it| *it == number) {
                    Some(last) if last + 1 == open.len() => {}
                    Some(_) => tell(CodeFaultKind::Crossed),
                    // It ends before it begins.
                    None if *count < 2 => tell(CodeFaultKind::Crossed),
                    None => {}
                }
                open.retain(|it| *it != number);
                content.pieces.push(Piece::Close(number));
            }
            // Of a code that stands by itself some tools make two ends with nothing between.
            PieceIn::Close(..) => {}
            _ if is_pair => tell(CodeFaultKind::Unknown),
            _ => content.pieces.push(Piece::Alone(number)),
        }
    }
    for (number, (begins, ends)) in seen.iter().enumerate() {
        let is_pair = source.codes[number].close.is_some();
        if *begins == 0 || (is_pair && *ends == 0) {
            let id = (number + 1).to_string();
            faults.push(CodeFault {
                kind: CodeFaultKind::Missing,
                id,
                at: None,
            });
        }
    }
    match faults.is_empty() {
        true => Ok(content),
        false => Err(faults),
    }
}

/// The number of the code that a file names by its place, from 1.
fn number(id: &str, source: &Content) -> Option<usize> {
    let number: usize = id.parse().ok()?;
    number.checked_sub(1).filter(|at| *at < source.codes.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xliff::content::{Code, CodeKind};

    fn source() -> Content {
        let code = |kind, close: Option<&str>| Code {
            kind,
            open: "*".to_owned(),
            close: close.map(str::to_owned),
        };
        Content {
            pieces: Vec::new(),
            codes: vec![
                code(CodeKind::Emphasis, Some("*")),
                code(CodeKind::Strong, Some("**")),
                code(CodeKind::Note, None),
            ],
        }
    }

    /// `<1` begins a code, `>1` ends it, `=1` stands by itself; what is said is what is wrong.
    fn faults(target: &str) -> Vec<String> {
        let piece = |(at, word): (usize, &str)| {
            let id = word[1..].to_owned();
            match &word[..1] {
                "<" => PieceIn::Open(id, at),
                ">" => PieceIn::Close(id, at),
                "=" => PieceIn::Alone(id, at),
                _ => PieceIn::Text(word.to_owned()),
            }
        };
        let pieces: Vec<PieceIn> = target.split(' ').enumerate().map(piece).collect();
        let found = check(&source(), &pieces).err().unwrap_or_default();
        let said = |it: CodeFault| format!("{:?} {}", it.kind, it.id);
        found.into_iter().map(said).collect()
    }

    #[test]
    fn codes_may_move_and_must_not_break() {
        for right in ["<1 a >1 <2 b >2 =3", "=3 <2 b <1 a >1 >2"] {
            assert!(faults(right).is_empty(), "{right}");
        }
        for (wrong, said) in [
            ("<1 a >1 <2 b >2", vec!["Missing 3"]),
            ("<1 a <2 b >1 >2 =3", vec!["Crossed 1"]),
            ("<1 a >1 <2 b >2 =3 =3", vec!["Doubled 3"]),
            ("<1 a >1 <2 b =3", vec!["Missing 2"]),
            (">1 a <1 <2 b >2 =3", vec!["Crossed 1"]),
            ("<1 a >1 <2 b >2 =3 =9 =x", vec!["Unknown 9", "Unknown x"]),
            ("words", vec!["Missing 1", "Missing 2", "Missing 3"]),
        ] {
            assert_eq!(faults(wrong), said, "{wrong}");
        }
    }
}
