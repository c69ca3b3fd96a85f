//! The arguments of a call: `key="…" n=3 wide`.

use super::call::{ArgumentValue, CallFault, fault};
use crate::language::ascii_digit;

/// Reads the arguments of a call.
pub(super) struct ArgumentReader<'s> {
    pub text: &'s str,
    pub at: usize,
    pub fault: Option<CallFault>,
}

impl ArgumentReader<'_> {
    pub fn arguments(&mut self) -> Vec<(String, ArgumentValue)> {
        let mut arguments = Vec::new();
        loop {
            self.skip_space();
            let rest = &self.text[self.at..];
            let length = rest
                .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
                .unwrap_or(rest.len());
            if length == 0 {
                return arguments;
            }
            let name = rest[..length].to_owned();
            if arguments.iter().any(|(known, _)| *known == name) {
                let message = message!("argument-given-twice", name);
                self.fault = Some(fault(message, message!("keep-one-of-them")));
                return arguments;
            }
            self.at += length;
            self.skip_space();
            if !self.take("=") {
                // A name alone means `true`, as in HTML.
                arguments.push((name, ArgumentValue::Truth(true)));
                continue;
            }
            self.skip_space();
            match self.value() {
                Some(value) => arguments.push((name, value)),
                None => {
                    let message = message!("value-name-not-text-quotes", name);
                    let odd = self.text[self.at..].starts_with(['“', '”', '„', '«', '‘', '’']);
                    let hint = match self.with_decimal_point() {
                        Some(number) => message!("write-number-with-point", name, number),
                        None if odd => message!("use-straight-quotes-word-processors"),
                        None => message!("put-text-between-straight-quotes"),
                    };
                    self.fault = Some(fault(message, hint));
                    return arguments;
                }
            }
        }
    }

    fn value(&mut self) -> Option<ArgumentValue> {
        let rest = &self.text[self.at..];
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
        if let Some(quote) = quote {
            let length = rest[1..].find(quote)?;
            self.at += length + 2;
            return Some(ArgumentValue::Text(rest[1..=length].to_owned()));
        }
        let length = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '/' | '>'))
            .unwrap_or(rest.len());
        let word = &rest[..length];
        let value = match word {
            "true" => ArgumentValue::Truth(true),
            "false" => ArgumentValue::Truth(false),
            _ => match word.parse() {
                Ok(number) => ArgumentValue::Integer(number),
                Err(_) => ArgumentValue::Float(word.parse().ok().filter(|n: &f64| n.is_finite())?),
            },
        };
        self.at += length;
        Some(value)
    }

    /// The number that `36,8` or `٣٦٫٨` means.
    fn with_decimal_point(&self) -> Option<String> {
        let rest = &self.text[self.at..];
        let word = rest.split([' ', '\n', '/', '>']).next()?;
        let plain: String = word.chars().map(ascii_digit).collect();
        let plain = plain.replace([',', '٫'], ".");
        let is_number = plain.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        (is_number && plain.parse::<f64>().is_ok()).then_some(plain)
    }

    pub fn skip_space(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    pub fn take(&mut self, token: &str) -> bool {
        let found = self.text[self.at..].starts_with(token);
        self.at += if found { token.len() } else { 0 };
        found
    }
}
