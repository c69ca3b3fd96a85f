//! The list `fonts` of `theme.yaml`, as a person would write it.

use diwan::language::Direction;

use super::choose::Chosen;
use super::face::Face;

/// The list: those that run from the left last, since where two fonts of a family have a letter the later one serves it.
pub fn yaml(chosen: &[Chosen]) -> String {
    let mut ordered: Vec<&Chosen> = chosen.iter().collect();
    ordered.sort_by_key(|it| (it.script.direction() == Direction::Ltr, it.for_headings));
    let mut text = String::from("fonts:\n");
    for one in ordered {
        for face in &one.faces {
            text.push_str(&entry(one, face));
        }
    }
    text
}

fn entry(one: &Chosen, face: &Face) -> String {
    // What begins otherwise may be a number to YAML.
    let family = match one.family.starts_with(char::is_alphabetic) {
        true => one.family.clone(),
        false => format!("\"{}\"", one.family),
    };
    let mut keys = vec![
        format!("family: {family}"),
        format!("file: {}", face.file_name()),
    ];
    match face.weight {
        (400, 400) => {}
        (from, to) if from == to => keys.push(format!("weight: {from}")),
        (from, to) => keys.push(format!("weight: {from} {to}")),
    }
    if face.is_italic {
        keys.push("style: italic".to_owned());
    }
    keys.push(format!("scripts: [{}]", one.script.code()));
    if one.for_headings {
        keys.push("use: headings".to_owned());
    }
    if one.size != 100 {
        keys.push(format!("size: {}%", one.size));
    }
    if !one.figures {
        keys.push("figures: false".to_owned());
    }
    format!("  - {{ {} }}\n", keys.join(", "))
}
