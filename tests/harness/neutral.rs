//! Surroundings of a page that is nobody's: what the writer gives when it asks nobody.

use std::ops::Range;

use diwan::article::markdown::Call;
use diwan::language::Direction;
use diwan::locale::Typography;
use diwan::render::Pictured;
use diwan::render::{LinkTarget, Surroundings};

/// A page of nobody's: addresses stay as written, HTML passes, words have none; text is set by the rules it holds.
pub struct Neutral(pub Typography);

impl Surroundings for Neutral {
    fn direction(&self) -> Direction {
        Direction::Ltr
    }

    fn link(&mut self, target: &str, _: &Range<usize>) -> LinkTarget {
        LinkTarget {
            href: target.to_owned(),
            hreflang: None,
        }
    }

    fn image(&mut self, target: &str, _: Option<&str>, _: &Range<usize>) -> Pictured {
        Pictured {
            src: target.to_owned(),
            ..Pictured::default()
        }
    }

    fn word(&mut self, id: &str, _: &[(&'static str, usize)], _: &Range<usize>) -> String {
        id.to_owned()
    }

    fn number(&self, number: usize) -> String {
        number.to_string()
    }

    fn call(&mut self, call: &Call, body: Option<&str>) -> String {
        format!("<{}>{}", call.name, body.unwrap_or_default())
    }

    fn stray_call(&mut self, _: &Call) {}
    fn too_deep(&mut self, _: &Call) {}

    fn html(&mut self, html: &str, _: &Range<usize>, out: &mut String) {
        out.push_str(html);
    }

    fn is_marked(&self) -> bool {
        false
    }

    fn end_html(&mut self, _: &str, _: bool) {}

    fn enter(&mut self) {}

    fn leave(&mut self, _: &mut String) {}

    fn dropping(&self) -> bool {
        false
    }

    fn end(&mut self, _: &mut String) {}

    fn direction_of(&mut self, _: &str, _: &Range<usize>) -> Option<Direction> {
        None
    }

    fn unknown_direction(&mut self, _: &str, _: &Range<usize>) {}

    fn typography(&self, _: Option<&str>) -> Typography {
        self.0
    }

    fn note_prefix(&self) -> &str {
        ""
    }
}
