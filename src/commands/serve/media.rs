//! The media type of an output, by the ending of its address where its kind does not say it; with the charset where the type has one.

use diwan::plan::Output;
use diwan::server::media;

/// The value of `Content-Type`.
pub fn of(output: &Output) -> &'static str {
    let known = output.piece.media_type();
    known.unwrap_or_else(|| media::of(output.route.as_str()))
}
