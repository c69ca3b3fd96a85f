//! The theme's fonts, whole and ready to shape with: for measuring here, for drawing in resvg.
//!
//! A font goes by the family that `theme.yaml` gives it, whatever its file says. Which face sets a character is decided
//! in one place for both: the one that is asked for where it has it, else the first declared font that does, in the
//! nearest weight.

use std::sync::Arc;

use harfrust::{FontRef, ShapeOptions, ShaperData, ShaperInstance, Tag, UnicodeBuffer, Variation};
use resvg::usvg::fontdb::{self, Database, Family, ID, Language, Query, Source, Stretch, Weight};
use resvg::usvg::{FontResolver, Options};

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
            let id = database.push_face_info(info(font, bytes.clone()));
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
        let Some(base) = self.base(families, weight) else {
            return 0.0;
        };
        let mut width = 0.0;
        let mut run = String::new();
        let mut of = base;
        for c in text.chars() {
            let face = self.setting(c, base, weight);
            if face != of {
                width += self.advance(&run, of, weight);
                run.clear();
                of = face;
            }
            run.push(c);
        }
        width + self.advance(&run, of, weight)
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
        match own || crate::locale::is_invisible(c) {
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

fn info(font: &Font, bytes: Arc<Vec<u8>>) -> fontdb::FaceInfo {
    fontdb::FaceInfo {
        id: ID::dummy(),
        source: Source::Binary(bytes),
        index: 0,
        families: vec![(font.family.clone(), Language::English_UnitedStates)],
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
