//! From numbers to places.

use fixed_decimal::{Decimal, FloatPrecision};

use crate::locale::Locale;

/// An axis.
pub struct Scale {
    low: f64,
    high: f64,
    step: f64,
}

impl Scale {
    /// An axis that holds these numbers, and zero where `with_zero` asks for it, in about five steps of 1, 2 or 5.
    pub fn of(numbers: impl Iterator<Item = f64>, with_zero: bool) -> Self {
        let zero = with_zero.then_some(0.0);
        let (low, high) = numbers
            .chain(zero)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| {
                (low.min(it), high.max(it))
            });
        let (low, high) = match (low <= high, low == high) {
            (false, _) => (0.0, 1.0),
            (_, true) => (low.min(0.0), high.max(low + 1.0)),
            _ => (low, high),
        };
        let rough = (high - low) / 4.0;
        let power = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|it| it * power);
        let step = step
            .into_iter()
            .find(|it| *it >= rough * 0.999)
            .unwrap_or(power * 10.0);
        Scale {
            low: (low / step).floor() * step,
            high: (high / step).ceil() * step,
            step,
        }
    }

    /// Where a number lies, from 0 to 1.
    pub fn share(&self, number: f64) -> f64 {
        (number - self.low) / (self.high - self.low)
    }

    /// Where zero lies, or the end that is nearest to it.
    pub fn zero(&self) -> f64 {
        self.share(0.0).clamp(0.0, 1.0)
    }

    /// The numbers at the axis, each with its place and as the language writes it.
    pub fn ticks(&self, locale: &Locale) -> Vec<(f64, String)> {
        let count = ((self.high - self.low) / self.step).round() as i32;
        let digits = (-self.step.log10().floor()).max(0.0) as i16;
        let ticks = (0..=count).map(|at| {
            let value = self.low + f64::from(at) * self.step;
            let exact = Decimal::try_from_f64(value, FloatPrecision::Magnitude(-digits));
            let text = exact.map(|exact| locale.number(&exact)).unwrap_or_default();
            (self.share(value), text)
        });
        ticks.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(numbers: &[f64], with_zero: bool) -> (f64, f64, f64) {
        let scale = Scale::of(numbers.iter().copied(), with_zero);
        (scale.low, scale.high, scale.step)
    }

    #[test]
    fn an_axis_begins_and_ends_at_round_numbers() {
        assert_eq!(ends(&[3.0, 9.5], true), (0.0, 10.0, 5.0));
        assert_eq!(ends(&[12.0, 18.0], false), (12.0, 18.0, 2.0));
        assert_eq!(ends(&[-3.0, 4.0], true), (-4.0, 4.0, 2.0));
        assert_eq!(ends(&[0.0], true), (0.0, 1.0, 0.5));
        assert_eq!(ends(&[], true), (0.0, 1.0, 0.5));
        assert_eq!(ends(&[7.0], false), (0.0, 8.0, 2.0));
        assert_eq!(
            ends(&[120_000.0, 310_000.0], true),
            (0.0, 400_000.0, 100_000.0)
        );
    }
}
