//! What is found in one page beside the other languages of its work, for those who look at them side by side.

use super::aids::Aids;
use super::outside::Nothing;
use super::{Pairing, RULES, Sight, as_written, parity, waivers};
use crate::diagnostic::{Diagnostic, in_order};
use crate::press::Press;
use crate::render::read_unchanged;
use crate::site::PageId;

/// What the rules of parity and of terms find in these pages, page by page, in order. The places are in the page, and in the one that
/// it is held against.
pub fn beside(press: &Press, pages: &[PageId]) -> Vec<Diagnostic> {
    let (aids, _) = Aids::new(press, &Nothing);
    let each = pages.iter().flat_map(|page| of_page(press, *page, &aids));
    each.collect()
}

fn of_page(press: &Press, page: PageId, aids: &Aids) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    // What cannot be read, printing has told of.
    let Ok(text) = read_unchanged(press.sources(), &press.site().page(page).article) else {
        return found;
    };
    as_written(press, page, &text, |manuscript| {
        let pairing = Pairing { press, page, aids };
        let mut waived = waivers::read(manuscript, &mut Vec::new());
        waived.extend(&aids.off);
        for rule in RULES.iter().filter(|rule| !waived.contains(&rule.name)) {
            if let Sight::Terms(check) = rule.sight {
                check(manuscript, &aids.vocabulary, &mut found);
            }
        }
        parity::check_one(&pairing, &mut found);
    });
    aids.levels.apply(&mut found);
    in_order(found)
}
