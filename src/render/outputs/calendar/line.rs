//! Lines of iCalendar (RFC 5545 §3.1): escaped, folded at 75 octets, ended by CRLF.

/// How many octets a line has at most, without its end.
const WIDEST: usize = 75;

/// A text that grows line by line.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Adds a line as it is.
    pub fn plain(&mut self, line: &str) {
        let mut rest = line;
        let mut room = WIDEST;
        // A line may be cut between any two octets; between characters, so that what joins no lines shows letters.
        while rest.len() > room {
            let (part, others) = rest.split_at(rest.floor_char_boundary(room));
            self.0.push_str(part);
            self.0.push_str("\r\n ");
            rest = others;
            room = WIDEST - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }

    /// Adds a property whose value is a text of somebody (§3.3.11); what is not text is left out.
    pub fn text(&mut self, name: &str, text: &str) {
        let mut line = format!("{name}:");
        for c in text.chars() {
            match c {
                '\\' | ';' | ',' => line.extend(['\\', c]),
                '\n' => line.push_str("\\n"),
                c if c.is_control() => {}
                c => line.push(c),
            }
        }
        self.plain(&line);
    }

    pub fn end(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_folded_between_letters_and_joins_again() {
        let text = "زيارة عامة لورشة المفيض, في سدّ الزيتون; \\ الساعة ".repeat(4) + "\nend";
        let mut lines = Lines::default();
        lines.text("SUMMARY", &text);
        let out = lines.end();
        assert!(
            out.split("\r\n")
                .all(|line| line.len() <= WIDEST && !line.contains('\n'))
        );
        let joined = out.replace("\r\n ", "");
        let expected = text
            .replace('\\', "\\\\")
            .replace(',', "\\,")
            .replace(';', "\\;");
        assert_eq!(
            joined,
            format!("SUMMARY:{}\r\n", expected.replace('\n', "\\n"))
        );
    }
}
