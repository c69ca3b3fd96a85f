//! Which outputs are dear: they are made last, and not at all for a site that has errors.

use super::Piece;

impl Piece {
    /// Whether it takes long to make and is of no use to a site that has errors: pictures, fonts, social cards.
    pub fn is_dear(&self) -> bool {
        matches!(
            self,
            Piece::Variant { .. }
                | Piece::Resource { .. }
                | Piece::Font { .. }
                | Piece::Card { .. }
        )
    }
}
