//! Figures that a text gives in words and in digits side by side.

use super::figure::{Figure, FigureKind};

/// The figures of a text, those that stand in brackets behind themselves left out: `soixante (60) jours` is one.
pub(super) fn once(text: &str, figures: Vec<Figure>) -> Vec<Figure> {
    let mut kept: Vec<Figure> = Vec::new();
    for figure in figures {
        match kept.last().and_then(|last| both(text, last, &figure)) {
            Some(both) => {
                kept.pop();
                kept.push(both);
            }
            None => kept.push(figure),
        }
    }
    kept
}

/// Two figures as one, where the second only says again what the first does.
fn both(text: &str, first: &Figure, second: &Figure) -> Option<Figure> {
    let (own, other) = (first.number()?, second.number()?);
    let is_bracketed = text[first.span.end..second.span.start].trim() == "(";
    if !is_bracketed || !own.values.iter().any(|value| other.values.contains(value)) {
        return None;
    }
    let heavier = if first.weight > second.weight {
        own
    } else {
        other
    };
    let mut number = heavier.clone();
    number.unit = other.unit.clone().or_else(|| own.unit.clone());
    number.label = other.label.clone().or_else(|| own.label.clone());
    Some(Figure {
        kind: FigureKind::Number(number),
        weight: first.weight.max(second.weight),
        about: first.about || second.about,
        span: first.span.start..second.span.end,
    })
}
