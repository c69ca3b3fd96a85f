//! Why two figures that differ may say the same, or two that look alike may not.

use super::sign_kind::SignKind;
use crate::diagnostic::Message;

/// A reason to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Doubt {
    /// Day and month may be the other way round.
    DayAndMonth,
    /// One names no day.
    NoDay,
    /// Floors are counted from 0 or from 1.
    Floors,
    /// One is in percent.
    Percent,
    /// One is rounded.
    Rounded,
    /// One is said to be inexact.
    Inexact,
    /// Twelve hours lie between them.
    Noon,
    /// The Hijri date is of another day.
    Hijri,
    /// `1.234` and `1,234`.
    Separator,
    /// One is below nought.
    Sign,
    /// One is the least, the other the most.
    Bound,
    /// They end a range in one, and are two things in the other.
    Range,
    /// Words near them say the opposite, or otherwise something else.
    Near(SignKind),
    /// How often.
    Often,
    /// How many times as much.
    Multiple,
    /// They count different things.
    Unit,
    /// They are the same in other units.
    Units,
}

impl Doubt {
    /// The reason, in words.
    pub(super) fn message(self) -> Message {
        match self {
            Doubt::DayAndMonth => message!("doubt-day-and-month"),
            Doubt::NoDay => message!("doubt-no-day"),
            Doubt::Floors => message!("doubt-floors"),
            Doubt::Percent => message!("doubt-percent"),
            Doubt::Rounded => message!("doubt-rounded"),
            Doubt::Inexact => message!("doubt-inexact"),
            Doubt::Noon => message!("doubt-noon"),
            Doubt::Hijri => message!("doubt-hijri"),
            Doubt::Separator => message!("doubt-separator"),
            Doubt::Sign => message!("doubt-sign"),
            Doubt::Bound => message!("doubt-bound"),
            Doubt::Range => message!("doubt-range"),
            Doubt::Near(kind) => match kind {
                SignKind::Trend => message!("doubt-trend"),
                SignKind::Step => message!("doubt-step"),
                SignKind::Balance => message!("doubt-balance"),
                SignKind::Limit => message!("doubt-bound"),
                SignKind::Order => message!("doubt-order"),
                SignKind::Era => message!("doubt-era"),
                SignKind::Tax => message!("doubt-tax"),
                SignKind::Pay => message!("doubt-pay"),
                SignKind::Part => message!("doubt-part"),
                SignKind::Way => message!("doubt-way"),
            },
            Doubt::Often => message!("doubt-often"),
            Doubt::Multiple => message!("doubt-multiple"),
            Doubt::Unit => message!("doubt-unit"),
            Doubt::Units => message!("doubt-units"),
        }
    }
}
