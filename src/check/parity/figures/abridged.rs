//! Figures of which a text says the rest once, beside another: `71 256 200/201`, `from 6 to 8 p.m.`.

use super::figure::{Figure, FigureKind, Time, Weight};
use super::ratio::Ratio;

/// Gives figures what the text says of them with the figure before or behind.
pub(super) fn complete(text: &str, figures: &mut [Figure]) {
    for at in 1..figures.len() {
        let [first, second] = &figures[at - 1..=at] else {
            continue;
        };
        let between = text[first.span.end..second.span.start].trim();
        let is_dash = matches!(between, "-" | "–" | "—");
        if let Some(digits) = telephone(first, second)
            .filter(|_| second.ends_range || is_dash || matches!(between, "/" | "ou" | "or" | "أو"))
        {
            figures[at].kind = FigureKind::Phone(digits);
        } else if let Some(time) = hour(first, second).filter(|_| {
            // «بين الثانية والرابعة بعد الظهر»
            let is_written_on = between.is_empty() && text[second.span.clone()].starts_with('و');
            second.ends_range || is_dash || is_written_on || matches!(between, "and" | "et")
        }) {
            figures[at - 1].kind = FigureKind::Time(time);
            figures[at - 1].weight = first_weight(&figures[at - 1]);
        }
    }
}

fn first_weight(figure: &Figure) -> Weight {
    figure.weight.max(Weight::Word)
}

/// The digits of a telephone number of which only the last stand there, behind another that is whole.
fn telephone(first: &Figure, second: &Figure) -> Option<String> {
    let whole = match &first.kind {
        FigureKind::Phone(digits) => digits,
        FigureKind::Number(number) if number.unit.is_none() => number.digits.as_ref()?,
        _ => return None,
    };
    let last = second
        .number()
        .filter(|it| it.unit.is_none() && it.label.is_none())?;
    let last = last.digits.as_ref()?;
    let is_it = (8..=13).contains(&whole.len()) && (1..=3).contains(&last.len());
    is_it.then(|| format!("{}{last}", &whole[..whole.len() - last.len()]))
}

/// The first hour of a range whose last one says that it is behind noon: it is too, where it is then before the last.
fn hour(first: &Figure, second: &Figure) -> Option<Time> {
    let FigureKind::Time(last) = &second.kind else {
        return None;
    };
    let minutes = match &first.kind {
        FigureKind::Time(time) if time.either => time.minutes,
        FigureKind::Number(number) if number.unit.is_none() && !number.is_fraction => {
            // `2.30–4 p.m.`
            let is_dotted = number.step == Ratio::new(1, 100);
            let (hour, minutes): (u32, u32) = match number.digits.as_ref().filter(|_| is_dotted) {
                Some(digits) => {
                    let digits: u32 = digits.parse().ok()?;
                    (digits / 100, digits % 100)
                }
                None => (u32::try_from(number.values.first()?.as_whole()?).ok()?, 0),
            };
            ((1..=12).contains(&hour) && minutes < 60).then_some(hour * 60 + minutes)?
        }
        _ => return None,
    };
    let later = minutes % 720 + 720;
    let is_marked = !last.either && !last.hours && last.minutes >= 720;
    (is_marked && later < last.minutes).then_some(Time {
        minutes: later,
        either: false,
        hours: false,
    })
}
