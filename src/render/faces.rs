//! The theme's fonts, whole and ready to shape with: for measuring here, for drawing in resvg.
//!
//! A font goes by the family that `theme.yaml` gives it, whatever its file says. Which face sets a character is decided
//! here: the one that is asked for where it has it, else the declared font that does in the nearest weight. So is where
//! each run of one face and one direction stands, because resvg loses letters where two faces share a line, and takes
//! every line to run from left to right.

use std::sync::Arc;

use harfrust::{FontRef, ShapeOptions, ShaperData, ShaperInstance, Tag, UnicodeBuffer, Variation};
use resvg::usvg::fontdb::{self, Database, Family, ID, Language, Query, Source, Stretch, Weight};
use resvg::usvg::{FontResolver, Options};
use unicode_bidi::{BidiInfo, Level};

use crate::language::Direction;
use crate::locale::{is_invisible, is_mark};
use crate::route::is_direction_mark;
use crate::source::Sources;
use crate::theme::{Font, Slant};

/// The fonts.
pub struct Faces {
    database: Arc<Database>,
    faces: Vec<Face>,
}

/// One of them.
struct Face {
    id: ID,
    font: Font,
    bytes: Arc<Vec<u8>>,
    shaper: ShaperData,
}

/// A piece of a line in one face and one direction.
pub struct FaceRun {
    /// The text, told to run its own way.
    pub text: String,
    /// The family that is this face alone.
    pub family: String,
    /// How wide it is at a size of 1, the spaces at its ends included.
    pub width: f32,
    /// How much of that is space at its left.
    pub indent: f32,
}

impl Faces {
    /// Reads them; one that cannot be read has been reported where it is declared.
    pub fn read(sources: &Sources, fonts: &[Font]) -> Self {
        let mut database = Database::new();
        let mut faces = Vec::new();
        for font in fonts {
            let bytes = Arc::new(sources.read(&font.path).unwrap_or_default());
            let Ok(parsed) = FontRef::new(&bytes) else {
                continue;
            };
            let shaper = ShaperData::new(&parsed);
            let id = database.push_face_info(info(font, faces.len(), bytes.clone()));
            faces.push(Face {
                id,
                font: font.clone(),
                bytes,
                shaper,
            });
        }
        Faces {
            database: Arc::new(database),
            faces,
        }
    }

    /// Lets resvg draw with them, and with nothing else.
    pub fn lend<'a>(&'a self, options: &mut Options<'a>) {
        options.fontdb = self.database.clone();
        if let Some(first) = self.faces.first() {
            // What names no family that there is gets the first font, not nothing.
            Arc::make_mut(&mut options.fontdb).set_serif_family(first.font.family.clone());
            options.font_family = first.font.family.clone();
        }
        options.font_resolver = FontResolver {
            select_font: FontResolver::default_font_selector(),
            select_fallback: Box::new(|c, used, _| {
                let weight = self.face(*used.first()?)?.font.weight.0;
                self.stand_in(c, weight, used)
            }),
        };
    }

    /// How wide a text is at a size of 1, set in these families at this weight.
    pub fn width(&self, text: &str, families: &[&str], weight: u16) -> f32 {
        let runs = self.split(text, families, weight).into_iter();
        runs.map(|(face, run)| self.advance(run, face, weight))
            .sum()
    }

    /// The runs of a line as they stand from left to right (UAX #9).
    pub fn set(&self, line: &str, way: Direction, families: &[&str], weight: u16) -> Vec<FaceRun> {
        let level = match way {
            Direction::Ltr => Level::ltr(),
            Direction::Rtl => Level::rtl(),
        };
        let bidi = BidiInfo::new(line, Some(level));
        let mut set = Vec::new();
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let is_rtl = levels[run.start].is_rtl();
                let mut pieces = self.split(&line[run], families, weight);
                if is_rtl {
                    pieces.reverse();
                }
                let pieces = pieces.into_iter();
                set.extend(pieces.map(|(face, text)| self.run(face, text, is_rtl, weight)));
            }
        }
        set
    }

    /// Spaces at the ends are left out of what is drawn: a line's last ones go where the line goes (UAX #9, L1), and for
    /// who draws it each run is a line.
    fn run(&self, face: ID, text: &str, is_rtl: bool, weight: u16) -> FaceRun {
        // The order is settled: what asked for it must not stand between a letter and the space beside it.
        let text: String = text.chars().filter(|c| !is_direction_mark(*c)).collect();
        let text = text.as_str();
        let at_left = match is_rtl {
            true => &text[text.trim_end().len()..],
            false => &text[..text.len() - text.trim_start().len()],
        };
        FaceRun {
            text: tell_direction(text.trim(), is_rtl),
            family: self.own_name(face),
            width: self.advance(text, face, weight),
            indent: self.advance(at_left, face, weight),
        }
    }

    /// The text in pieces of one face each.
    fn split<'t>(&self, text: &'t str, families: &[&str], weight: u16) -> Vec<(ID, &'t str)> {
        let Some(base) = self.base(families, weight) else {
            return Vec::new();
        };
        let mut pieces: Vec<(ID, &str)> = Vec::new();
        let mut start = 0;
        let mut of = base;
        for (at, c) in text.char_indices() {
            let stays = is_mark(c) && self.face(of).is_some_and(|face| face.font.has(c));
            let face = match stays {
                true => of,
                false => self.setting(c, base, weight),
            };
            if face != of {
                pieces.push((of, &text[start..at]));
                (start, of) = (at, face);
            }
        }
        pieces.push((of, &text[start..]));
        pieces.retain(|(_, piece)| !piece.is_empty());
        pieces
    }

    fn base(&self, families: &[&str], weight: u16) -> Option<ID> {
        let families: Vec<Family> = families.iter().map(|name| Family::Name(name)).collect();
        let query = Query {
            families: &families,
            weight: Weight(weight),
            ..Query::default()
        };
        let found = self.database.query(&query);
        found.or_else(|| self.faces.first().map(|face| face.id))
    }

    /// The face that sets a character in text whose face is `base`.
    fn setting(&self, c: char, base: ID, weight: u16) -> ID {
        let own = self.face(base).is_some_and(|face| face.font.has(c));
        match own || is_invisible(c) {
            true => base,
            false => self.stand_in(c, weight, &[base]).unwrap_or(base),
        }
    }

    fn stand_in(&self, c: char, weight: u16, used: &[ID]) -> Option<ID> {
        let able = self
            .faces
            .iter()
            .filter(|face| !used.contains(&face.id) && face.font.has(c));
        let nearest = able.min_by_key(|face| face.font.weight.0.abs_diff(weight));
        nearest.map(|face| face.id)
    }

    fn own_name(&self, id: ID) -> String {
        let number = self.faces.iter().position(|face| face.id == id);
        own_name(number.unwrap_or(0))
    }

    fn face(&self, id: ID) -> Option<&Face> {
        self.faces.iter().find(|face| face.id == id)
    }

    fn advance(&self, run: &str, id: ID, weight: u16) -> f32 {
        let Some(face) = self.face(id).filter(|_| !run.is_empty()) else {
            return 0.0;
        };
        let Ok(font) = FontRef::new(&face.bytes) else {
            return 0.0;
        };
        let variation = Variation {
            tag: Tag::new(b"wght"),
            value: f32::from(weight),
        };
        let instance = ShaperInstance::from_variations(&font, [variation]);
        let shaper = face.shaper.shaper(&font).instance(Some(&instance)).build();
        let units = shaper.units_per_em();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(run);
        buffer.guess_segment_properties();
        let glyphs = shaper.shape(buffer, ShapeOptions::new());
        let sum: i64 = glyphs
            .glyph_positions()
            .iter()
            .map(|glyph| i64::from(glyph.x_advance))
            .sum();
        sum as f32 / units.max(1) as f32
    }
}

/// A name that no declared family can have: it may hold no slash.
fn own_name(number: usize) -> String {
    format!("face/{number}")
}

/// Overrides (UAX #9, X3) leave a drawing program nothing to find out.
fn tell_direction(text: &str, is_rtl: bool) -> String {
    let way = if is_rtl { '\u{202E}' } else { '\u{202D}' };
    format!("{way}{text}\u{202C}")
}

fn info(font: &Font, number: usize, bytes: Arc<Vec<u8>>) -> fontdb::FaceInfo {
    fontdb::FaceInfo {
        id: ID::dummy(),
        source: Source::Binary(bytes),
        index: 0,
        families: [font.family.clone(), own_name(number)]
            .map(|name| (name, Language::English_UnitedStates))
            .into(),
        post_script_name: font.family.clone(),
        style: match font.slant {
            Slant::Normal => fontdb::Style::Normal,
            Slant::Italic => fontdb::Style::Italic,
        },
        weight: Weight(400_u16.clamp(font.weight.0, font.weight.1)),
        stretch: Stretch::Normal,
        monospaced: false,
    }
}
