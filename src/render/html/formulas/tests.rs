use proptest::prelude::*;

use super::clean::CLASSES;
use super::*;

/// What a formula on a line of its own becomes.
fn read(tex: &str) -> Result<String, String> {
    let token = Token {
        what: What::Formula(tex.into(), true),
        range: 0..tex.len(),
    };
    let read = Formulas::of(&[token]).take(0).expect("a formula is read");
    read.map_err(|fault| {
        assert!(
            tex.get(fault.at.clone()).is_some(),
            "{:?} of {tex:?}",
            fault.at
        );
        fault.diagnostic.message.to_string()
    })
}

/// Whether every element is closed by its own end, and says nothing that a page may not hold.
fn is_sound(mathml: &str) -> bool {
    let mut open = Vec::new();
    let mut rest = mathml;
    while let Some((_, tag)) = rest.split_once('<') {
        let Some((tag, after)) = tag.split_once('>') else {
            return false;
        };
        rest = after;
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return false;
            }
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        let is_known = name.starts_with('m')
            || ["", "a", "b", "i", "em", "s", "u", "code", "span"].contains(&name);
        let acts = [" style=", " on", "src=", "href=\"j", "href=\"h"]
            .iter()
            .any(|it| tag.contains(it));
        if !is_known || acts {
            return false;
        }
    }
    open.is_empty()
}

#[test]
fn the_sheet_says_what_each_class_stands_for() {
    let sheet = include_str!("../../../../themes/ministry/styles/formulas.css");
    for (said, class) in CLASSES {
        let rule = sheet.split(&format!("math .{class} {{")).nth(1);
        let rule = rule
            .and_then(|rest| rest.split('}').next())
            .unwrap_or_default();
        let rule: String = rule.split_whitespace().collect();
        let said: String = said.split_whitespace().collect();
        assert!(rule.split(';').any(|it| it == said), "{class}: {said}");
    }
}

#[test]
fn what_authors_write_is_read() {
    for tex in [
        r"E = mc^2",
        r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}",
        r"\substack{a\\b} \textcolor{blue}{x}",
        r"\begin{align} a &= b \\ c &= d \end{align}",
        r"\begin{multline} a\\b\\c \end{multline}",
        r"\begin{cases} 1 & x>0 \\ 0 & \text{خلاف ذلك} \end{cases}",
        r"\begin{array}{|c|l|r:} \hline 1 & 2 & 3 \\ \hdashline 4&5&6 \end{array}",
        r"a \! b \negmedspace c \negthickspace d \hspace{1cm} e \quad f",
        r"\mathop{\rm sin} x \cfrac{1}{2} \dfrac12 \binom{n}{k}",
        r"\textsc{abc} \textsf{y} \textrm{z} \text{\small z}",
        r"\cancel{x} \color{red} y",
        r"\sum_{i=0}^n x_i \quad \int_0^1 f \quad \lim_{x\to0} \quad \overset{a}{b}",
        r"\left( \bigl[ x \bigr] \middle| \vec{y} \right)",
        r"\begin{equation} a=b \label{x} \end{equation} \eqref{x}",
    ] {
        let mathml = read(tex).unwrap_or_else(|why| panic!("{tex}: {why}"));
        assert!(is_sound(&mathml), "{tex}: {mathml}");
    }
}

#[test]
fn the_number_of_another_is_a_link_where_it_stands_alone() {
    let tex = [
        (r"\begin{equation} a \label{x y} \end{equation}", true),
        (r"\eqref{x y}", false),
        (r"b + \eqref{x y}", false),
    ];
    let tokens = tex.map(|(tex, is_apart)| Token {
        what: What::Formula(tex.into(), is_apart),
        range: 0..tex.len(),
    });
    let mut formulas = Formulas::of(&tokens);
    let read: Vec<String> = (0..3).filter_map(|at| formulas.take(at)?.ok()).collect();
    assert!(read[0].contains(" id=\"tex-x%20y\""), "{}", read[0]);
    assert_eq!(read[1], "<a href=\"#tex-x%20y\">(1)</a>");
    assert_eq!(
        read[2],
        "<math><mi>b</mi><mo>+</mo><mtext>(1)</mtext></math>"
    );
}

#[test]
fn what_lies_too_deep_or_is_too_long_is_not_tried() {
    for tex in [
        "{".repeat(4000),
        r"\sqrt".repeat(1500) + "x",
        "x^".repeat(3000) + "x",
        r"\left(".repeat(1200),
        r"\begin{matrix}".repeat(500),
        r"\text{".repeat(1200),
        r"\textcolor{red}{".repeat(500),
        "x".repeat(100_000),
    ] {
        assert!(read(&tex).is_err());
    }
}

/// Pieces of formulas, sound and broken.
const PIECES: &[&str] = &[
    "x",
    "1",
    " ",
    "{",
    "}",
    "^",
    "_",
    "&",
    r"\\",
    "'",
    "(",
    ")",
    "$",
    "<",
    ">",
    "\"",
    "é",
    "م",
    "١",
    r"\frac",
    r"\sqrt",
    r"\text",
    r"\left",
    r"\right",
    r"\begin{align}",
    r"\end{align}",
    r"\begin{cases}",
    r"\end{cases}",
    r"\begin{array}{c|c}",
    r"\end{array}",
    r"\label{a}",
    r"\tag{1}",
    r"\eqref{a}",
    r"\color{red}",
    r"\textcolor",
    r"\substack",
    r"\hspace{-2em}",
    r"\!",
    r"\foo",
    r"\sum",
    r"\limits",
    r"\not",
    r"\mathbb",
    r"\overbrace",
    r"\over",
    r"\hline",
    "#1",
    "%",
    "~",
    r"\",
    r"\mathrm{",
    r"\operatorname*",
    r"\middle|",
    r"\cancel",
    r"\kern1em",
    "\u{0}",
    "\n",
];

proptest! {
    #[test]
    fn no_formula_brings_a_page_down(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        let tex: String = pieces.concat();
        if let Ok(mathml) = read(&tex) {
            prop_assert!(is_sound(&mathml), "{tex:?}: {mathml}");
        }
    }
}
