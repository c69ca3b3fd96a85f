//! The formula of gettext that gives a number its plural form: an expression of C in `n`, without calls and assignments.

/// A formula.
#[derive(Debug)]
pub enum Formula {
    /// `n`.
    Count,
    /// A number.
    Number(i64),
    /// `!a`.
    Not(Box<Formula>),
    /// `a && b` and the other operators of two sides.
    Two(&'static str, Box<Formula>, Box<Formula>),
    /// `a ? b : c`.
    Choice(Box<Formula>, Box<Formula>, Box<Formula>),
}

/// Operators of two sides, those that bind least first.
const LEVELS: &[&[&str]] = &[
    &["||"],
    &["&&"],
    &["==", "!="],
    &["<=", ">=", "<", ">"],
    &["+", "-"],
    &["*", "/", "%"],
];

/// How deep brackets may stand in brackets: no language needs more.
const DEEP: usize = 40;

impl Formula {
    /// Reads a formula; `None` for what is none.
    pub fn read(text: &str) -> Option<Self> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let mut rest = text.as_str();
        let formula = choice(&mut rest, 0)?;
        rest.is_empty().then_some(formula)
    }

    /// The number of the form.
    pub fn of(&self, n: i64) -> i64 {
        match self {
            Formula::Count => n,
            Formula::Number(number) => *number,
            Formula::Not(it) => i64::from(it.of(n) == 0),
            Formula::Choice(asked, yes, no) => match asked.of(n) != 0 {
                true => yes.of(n),
                false => no.of(n),
            },
            Formula::Two(sign, left, right) => {
                let (left, right) = (left.of(n), right.of(n));
                match *sign {
                    "||" => i64::from(left != 0 || right != 0),
                    "&&" => i64::from(left != 0 && right != 0),
                    "==" => i64::from(left == right),
                    "!=" => i64::from(left != right),
                    "<=" => i64::from(left <= right),
                    ">=" => i64::from(left >= right),
                    "<" => i64::from(left < right),
                    ">" => i64::from(left > right),
                    "+" => left.wrapping_add(right),
                    "-" => left.wrapping_sub(right),
                    "*" => left.wrapping_mul(right),
                    "/" => left.checked_div(right).unwrap_or(0),
                    _ => left.checked_rem(right).unwrap_or(0),
                }
            }
        }
    }
}

fn choice(rest: &mut &str, depth: usize) -> Option<Formula> {
    if depth > DEEP {
        return None;
    }
    let asked = two(rest, 0, depth)?;
    let Some(after) = rest.strip_prefix('?') else {
        return Some(asked);
    };
    *rest = after;
    let yes = choice(rest, depth + 1)?;
    *rest = rest.strip_prefix(':')?;
    let no = choice(rest, depth + 1)?;
    Some(Formula::Choice(
        Box::new(asked),
        Box::new(yes),
        Box::new(no),
    ))
}

fn two(rest: &mut &str, level: usize, depth: usize) -> Option<Formula> {
    let Some(signs) = LEVELS.get(level) else {
        return one(rest, depth);
    };
    let mut left = two(rest, level + 1, depth)?;
    while let Some(sign) = signs.iter().find(|sign| rest.starts_with(**sign)) {
        *rest = &rest[sign.len()..];
        let right = two(rest, level + 1, depth)?;
        left = Formula::Two(sign, Box::new(left), Box::new(right));
    }
    Some(left)
}

fn one(rest: &mut &str, depth: usize) -> Option<Formula> {
    if depth > DEEP {
        return None;
    }
    let first = rest.chars().next()?;
    match first {
        'n' => {
            *rest = &rest[1..];
            Some(Formula::Count)
        }
        '!' => {
            *rest = &rest[1..];
            Some(Formula::Not(Box::new(one(rest, depth + 1)?)))
        }
        '(' => {
            *rest = &rest[1..];
            let inner = choice(rest, depth + 1)?;
            *rest = rest.strip_prefix(')')?;
            Some(inner)
        }
        _ => {
            let end = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            let number = rest[..end].parse().ok()?;
            *rest = &rest[end..];
            Some(Formula::Number(number))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Formula;

    #[test]
    fn a_formula_gives_each_number_its_form() {
        let of = |text: &str, n| Formula::read(text).map(|it| it.of(n));
        assert_eq!(of("n != 1", 1), Some(0));
        assert_eq!(of("(n > 1)", 5), Some(1));
        assert_eq!(of("n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2", 23), Some(1));
        assert_eq!(of("!n || n/0", 0), Some(1));
        assert_eq!(of("system(1)", 0), None);
        assert_eq!(of("n +", 0), None);
        assert_eq!(of(&"(".repeat(9000), 0), None);
        assert_eq!(of(&"!".repeat(9000), 0), None);
    }
}
