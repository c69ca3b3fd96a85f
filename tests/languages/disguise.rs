//! Pseudo-localisation: what came from a catalogue is disguised, all else stays.

use diwan::edition::{Edition, Pseudo};

use crate::site::{Printed, trilingual};

fn page(pseudo: Pseudo) -> String {
    let edition = |edition| Edition {
        pseudo: Some(pseudo),
        ..edition
    };
    let site = Printed::as_edition(&trilingual(""), edition).sound();
    site.at("en/about/").to_owned()
}

#[test]
fn only_words_of_the_catalogues_are_disguised() {
    let accented = page(Pseudo::Accented);
    assert!(
        accented.contains("<p class=\"word\">Ĥééļļöö \u{2068}X\u{2069}</p>"),
        "{accented}"
    );
    assert!(accented.contains("<h1>About</h1>"));
    let mirrored = page(Pseudo::Mirrored);
    assert!(
        mirrored.contains("\u{202E}Hello\u{202C} \u{2068}X\u{2069}"),
        "{mirrored}"
    );
}
