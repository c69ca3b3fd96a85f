//! Documents made at random, from everything that Markdown knows here, nested and mixed as people would and as nobody
//! would; every word in them is told from all others, so that it can be looked for in what was printed.

/// A document, and what it says.
pub struct Document {
    /// The Markdown.
    pub text: String,
    /// The words that readers must find, each once.
    pub words: Vec<String>,
}

/// Makes a document; the same from the same seed. `hostile` lets HTML in that is left out with all it holds.
pub fn document(seed: u64, hostile: bool) -> Document {
    let mut maker = Maker {
        state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1,
        words: Vec::new(),
        notes: String::new(),
        numbers: 0,
        hostile,
    };
    let blocks = 2 + maker.below(8);
    let mut text = maker.blocks(blocks, 0);
    text.push_str(&maker.notes);
    Document {
        text,
        words: maker.words,
    }
}

struct Maker {
    state: u64,
    words: Vec<String>,
    notes: String,
    numbers: usize,
    hostile: bool,
}

/// How deep blocks and inline elements lie in each other at most.
const DEEPEST: usize = 4;

impl Maker {
    /// A number below `end` (xorshift64*).
    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        (self.state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % end
    }

    fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }

    /// A number that was not given before.
    fn number(&mut self) -> usize {
        self.numbers += 1;
        self.numbers
    }

    fn word(&mut self) -> String {
        let (begins, ends) = [("mot", "x"), ("ماء", "س"), ("Eau", "é")][self.below(3)];
        let word = format!("{begins}{}{ends}", self.words.len());
        self.words.push(word.clone());
        word
    }

    fn blocks(&mut self, number: usize, depth: usize) -> String {
        (0..number).map(|_| self.block(depth)).collect()
    }

    fn block(&mut self, depth: usize) -> String {
        let inner = |maker: &mut Self| {
            let number = 1 + maker.below(3);
            maker.blocks(number, depth + 1)
        };
        let kinds = if depth < DEEPEST { 15 } else { 6 };
        match self.below(kinds) {
            0 => format!("{} {}\n\n", "#".repeat(1 + self.below(6)), self.line()),
            1 => format!("```\n{} <b> {{{{<a />}}}}\n```\n\n", self.word()),
            2 => self.table(),
            3 => format!(
                "{{{} #p{}}}\n{}\n\n",
                self.one(&["lang=ar", "dir=rtl .c", "lang=en"]),
                self.number(),
                self.line()
            ),
            4 | 5 => format!("{}\n\n", self.lines()),
            6 => {
                let mark = self.one(&["- ", "* ", "1. ", "7) ", "- [x] ", "- [ ] "]);
                let items = 1 + self.below(3);
                (0..items)
                    .map(|_| indented(&inner(self), mark))
                    .collect::<String>()
                    + "\n"
            }
            7 => indented(&inner(self), "> ").replace("\n  ", "\n> ") + "\n",
            8 => format!(
                "> [!{}]\n{}\n",
                self.one(&["NOTE", "TIP", "WARNING"]),
                quoted(&inner(self))
            ),
            9 => format!("{}\n: {}\n: {}\n\n", self.word(), self.line(), self.line()),
            10 => format!(
                "<div dir=\"{}\">\n\n{}</div>\n\n",
                self.one(&["rtl", "ltr", "x"]),
                inner(self)
            ),
            11 => format!("{}\n{}\n\n", self.html(), self.lines()),
            12 => format!("{}\n\n{}", self.html(), inner(self)),
            13 => {
                let name = format!("n{}", self.words.len());
                let note = format!("[^{name}]: {}\n\n", self.line());
                self.notes.push_str(&note);
                format!("{}[^{name}]\n\n", self.word())
            }
            _ => "***\n\n".to_owned(),
        }
    }

    /// A tag, or what somebody took for one.
    fn html(&mut self) -> &'static str {
        const TAGS: &[&str] = &[
            "<div>",
            "</div>",
            "<section lang=ar>",
            "</section>",
            "<b>",
            "</i>",
            "<span dir=rtl>",
            "</span>",
            "<p>",
            "<table><tr><td>",
            "</td>",
            "<ul><li>",
            "</ul>",
            "<unknown a=b>",
            "</unknown>",
            "<br>",
            "<hr/>",
            "<b onclick=x>",
            "<!-- c -->",
            "<a href=\"javascript:x\">",
            "</a>",
            "<details><summary>",
            "</details>",
            "<h2>",
            "</h2>",
            "<em lang=fr>",
        ];
        const HOSTILE: &[&str] = &[
            "<script>",
            "</script>",
            "<style>",
            "<svg>",
            "</svg>",
            "<math><mi>",
            "<textarea>",
            "<title>",
            "<iframe src=x>",
            "<plaintext>",
            "<noscript>",
            "<select><option>",
            "<template>",
            "<object>",
            "<b",
            "<a href='",
            "<?x",
            "<![CDATA[ ",
            "<!DOCTYPE html>",
            "</>",
            "<>",
            "< b>",
            "&#0;",
            "&lt;script&gt;",
            "\0",
        ];
        let hostile = self.hostile && self.below(3) == 0;
        self.one(if hostile { HOSTILE } else { TAGS })
    }

    fn table(&mut self) -> String {
        let columns = 1 + self.below(3);
        let row = |maker: &mut Self| {
            (0..columns)
                .map(|_| format!("| {} ", maker.word()))
                .collect::<String>()
                + "|\n"
        };
        let head = row(self);
        let line = format!("|{}\n", self.one(&["--|", ":-:|", "--:|"]).repeat(columns));
        format!("{head}{line}{}{}\n", row(self), row(self))
    }

    fn lines(&mut self) -> String {
        let number = 1 + self.below(3);
        let lines: Vec<String> = (0..number).map(|_| self.line()).collect();
        lines.join(self.one(&["\n", "  \n", "\\\n"]))
    }

    fn line(&mut self) -> String {
        // A line that begins with `~~~` would be the fence of code.
        format!("{} {}", self.word(), self.inlines(0))
    }

    fn inlines(&mut self, depth: usize) -> String {
        let number = 1 + self.below(4);
        let parts: Vec<String> = (0..number).map(|_| self.inline(depth)).collect();
        parts.join(" ")
    }

    fn inline(&mut self, depth: usize) -> String {
        let kinds = if depth < DEEPEST { 12 } else { 3 };
        match self.below(kinds) {
            0..=2 => self.word(),
            3 => format!("*{}*", self.inlines(depth + 1)),
            4 => format!("**{}**", self.inlines(depth + 1)),
            5 => format!("~~{}~~", self.inlines(depth + 1)),
            6 => format!("`{}`", self.word()),
            7 => format!("[{}](https://example.org/?a=b&c=d)", self.word()),
            8 => format!(
                "[{}]{{lang={} dir=ltr #s{}}}",
                self.inlines(depth + 1),
                self.one(&["ar", "en"]),
                self.number()
            ),
            9 => format!("{} {} {}", self.html(), self.word(), self.html()),
            10 => format!("{} 12/3 (1) « {} »", self.word(), self.word()),
            _ => format!("{}&amp;\\*<https://example.org>", self.word()),
        }
    }
}

/// Lines behind a mark, the following ones under it.
fn indented(text: &str, mark: &str) -> String {
    let space = " ".repeat(mark.len().min(3));
    let lines = text.trim_end().lines().enumerate();
    lines
        .map(|(number, line)| match number {
            0 => format!("{mark}{line}\n"),
            _ if line.is_empty() => "\n".to_owned(),
            _ => format!("{space}{line}\n"),
        })
        .collect()
}

fn quoted(text: &str) -> String {
    text.trim_end()
        .lines()
        .map(|line| format!("> {line}\n"))
        .collect()
}
