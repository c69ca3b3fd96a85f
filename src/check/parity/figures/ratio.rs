//! Exact numbers: whole ones, decimals and parts of a whole, which floating point would blur.

/// A number that is not negative, as a fraction in its lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Ratio {
    above: i128,
    below: i128,
}

impl Ratio {
    /// `above / below`; nothing beyond what is counted with here.
    pub fn new(above: i128, below: i128) -> Option<Self> {
        if below <= 0 || above < 0 {
            return None;
        }
        let common = common(above, below);
        Some(Ratio {
            above: above / common,
            below: below / common,
        })
    }

    /// A whole number.
    pub fn whole(number: i128) -> Self {
        Ratio {
            above: number.max(0),
            below: 1,
        }
    }

    /// Digits with so many behind the decimal sign.
    pub fn decimal(digits: &str, places: u32) -> Option<Self> {
        let below = 10_i128.checked_pow(places)?;
        Ratio::new(digits.parse().ok()?, below)
    }

    /// The product.
    pub fn times(self, other: Self) -> Option<Self> {
        let above = self.above.checked_mul(other.above)?;
        Ratio::new(above, self.below.checked_mul(other.below)?)
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Option<Self> {
        let above = self.above.checked_mul(other.below)?;
        let above = above.checked_add(other.above.checked_mul(self.below)?)?;
        Ratio::new(above, self.below.checked_mul(other.below)?)
    }

    /// Its value, where it is whole.
    pub fn as_whole(self) -> Option<i128> {
        (self.below == 1).then_some(self.above)
    }

    /// About its value.
    #[expect(
        clippy::cast_precision_loss,
        reason = "for comparisons that allow some percent"
    )]
    pub fn about(self) -> f64 {
        self.above as f64 / self.below as f64
    }

    /// The same, rounded to multiples of `step`, half away from nothing.
    pub fn round(self, step: Self) -> Option<Self> {
        let above = self.above.checked_mul(step.below)?.checked_mul(2)?;
        let below = self.below.checked_mul(step.above)?;
        let steps = above
            .checked_add(below)?
            .checked_div(below.checked_mul(2)?)?;
        Ratio::whole(steps).times(step)
    }
}

fn common(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact_and_round_half_away() {
        let ratio = |above, below| Ratio::new(above, below).unwrap();
        assert_eq!(Ratio::decimal("1250", 2), Ratio::new(25, 2));
        assert_eq!(ratio(1, 3).plus(ratio(1, 6)), Ratio::new(1, 2));
        assert_eq!(ratio(125, 100).round(ratio(1, 10)), Ratio::new(13, 10));
        assert_eq!(ratio(1248, 100).round(ratio(1, 10)), Ratio::new(25, 2));
        assert_eq!(Ratio::new(1, 0), None);
        assert_eq!(Ratio::whole(i128::MAX).times(Ratio::whole(2)), None);
    }
}
