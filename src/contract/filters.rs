//! What templates have from Tera itself. All of it works; most of what is printed needs none of it.

/// The version of Tera whose names these are. It tells them to nobody, so a new one must be looked through by hand.
pub const TERA: &str = "2.4.0";

/// A filter (`{{ value | name(argument=…) }}`), a test (`value is name`) or a function of Tera.
#[derive(Debug, Clone, Copy)]
pub struct Filter {
    /// Its name.
    pub name: &'static str,
    /// What it does.
    pub meaning: &'static str,
    /// An expression, and what it prints.
    pub example: (&'static str, &'static str),
}

const fn of(name: &'static str, meaning: &'static str, call: &'static str, gives: &'static str) -> Filter {
    Filter {
        name,
        meaning,
        example: (call, gives),
    }
}

/// The filters.
pub const FILTERS: &[Filter] = &[
    of("abs", "A number without its sign.", "{{ -3 | abs }}", "3"),
    of("capitalize", "The first letter large, the others small. Not for titles: languages differ.", "{{ \"rIVER\" | capitalize }}", "River"),
    of("default", "Another value where there is none; `or` does the same.", "{{ page.extra.place | default(value=\"Tunis\") }}", "Tunis"),
    of("escape", "Makes a text safe for the kind of file. Values are made safe by themselves.", "{{ \"a < b\" | escape }}", "a &lt; b"),
    of("escape_html", "The same for HTML.", "{{ \"a < b\" | escape_html | safe }}", "a &lt; b"),
    of("escape_xml", "The same for XML.", "{{ \"a < b\" | escape_xml | safe }}", "a &lt; b"),
    of("first", "The first of a list.", "{{ [1, 2] | first }}", "1"),
    of("float", "A text as a number.", "{{ \"1.5\" | float }}", "1.5"),
    of("get", "The value of a key that need not be there.", "{{ page | get(key=\"name\", default=\"\") }}", "news/flood"),
    of("indent", "Moves lines to the right.", "{{ \"a\\nb\" | indent(width=2) }}", "a\n  b"),
    of("int", "A text as a whole number.", "{{ \"12\" | int }}", "12"),
    of("join", "The texts of a list with a sign between them. For readers, the function `join` writes them as the language does.", "{{ [\"a\", \"b\"] | join(sep=\"-\") }}", "a-b"),
    of("keys", "The keys of a map.", "{{ { \"a\": 1 } | keys | first }}", "a"),
    of("last", "The last of a list.", "{{ [1, 2] | last }}", "2"),
    of("length", "How many letters, items or keys there are.", "{{ [1, 2] | length }}", "2"),
    of("lower", "Small letters.", "{{ \"DAM\" | lower }}", "dam"),
    of("newlines_to_br", "`<br>` where lines end.", "{{ \"a\\nb\" | newlines_to_br | safe }}", "a<br>b"),
    of("nth", "The item at a place, from 0.", "{{ [1, 2] | nth(n=1) }}", "2"),
    of("pairs", "The keys and values of a map, as a list.", "{{ { \"a\": 1 } | pairs | length }}", "1"),
    of("pluralize", "An English ending. Not for what readers see: a message knows the plurals of its language.", "dam{{ 2 | pluralize }}", "dams"),
    of("replace", "Puts one text in the place of another.", "{{ \"a-b\" | replace(from=\"-\", to=\"+\") }}", "a+b"),
    of("reverse", "A list or a text from its end.", "{{ [1, 2] | reverse | first }}", "2"),
    of("round", "A number without decimals.", "{{ 1.6 | round }}", "2.0"),
    of("safe", "Says that a text is HTML. Only for what is.", "{{ \"<b>a</b>\" | safe }}", "<b>a</b>"),
    of("sort", "A list by value, or by a key. For readers, the function `sorted` sorts as the language does.", "{{ [2, 1] | sort | first }}", "1"),
    of("split", "A text in parts.", "{{ \"a-b\" | split(pat=\"-\") | last }}", "b"),
    of("str", "Anything as a text.", "{{ 1 | str }}", "1"),
    of("title", "Words with large first letters. Not for titles: languages differ.", "{{ \"a dam\" | title }}", "A Dam"),
    of("trim", "A text without white space at its ends.", "{{ \" a \" | trim }}", "a"),
    of("trim_end", "The same at the end alone.", "{{ \"a \" | trim_end }}", "a"),
    of("trim_start", "The same at the beginning alone.", "{{ \" a\" | trim_start }}", "a"),
    of("truncate", "The beginning of a text.", "{{ \"abcdef\" | truncate(length=3) }}", "abc…"),
    of("unique", "A list without repetitions.", "{{ [1, 1] | unique | length }}", "1"),
    of("upper", "Large letters. Not for what readers see: Arabic has none.", "{{ \"dam\" | upper }}", "DAM"),
    of("values", "The values of a map.", "{{ { \"a\": 1 } | values | first }}", "1"),
    of("wordcount", "How many words there are.", "{{ \"a dam\" | wordcount }}", "2"),
];

/// The tests.
pub const TESTS: &[Filter] = &[
    of("array", "A list.", "{{ [1] is array }}", "true"),
    of("bool", "`true` or `false`.", "{{ true is bool }}", "true"),
    of("containing", "A text that holds another, a list that has an item, a map that has a key.", "{{ \"2026-07-06T14:30\" is containing(pat=\"T\") }}", "true"),
    of("defined", "A variable that is there.", "{{ page is defined }}", "true"),
    of("divisible_by", "A number that another divides.", "{{ 6 is divisible_by(divisor=3) }}", "true"),
    of("ending_with", "A text that ends in another.", "{{ \"report.pdf\" is ending_with(pat=\".pdf\") }}", "true"),
    of("even", "An even number.", "{{ 2 is even }}", "true"),
    of("float", "A number with decimals.", "{{ 1.5 is float }}", "true"),
    of("integer", "A whole number.", "{{ 1 is integer }}", "true"),
    of("iterable", "What `for` can go through.", "{{ [1] is iterable }}", "true"),
    of("map", "Keys with values.", "{{ page is map }}", "true"),
    of("none", "Nothing.", "{{ none is none }}", "true"),
    of("number", "A number.", "{{ 1 is number }}", "true"),
    of("odd", "An odd number.", "{{ 3 is odd }}", "true"),
    of("starting_with", "A text that begins with another.", "{{ page.url is starting_with(pat=\"/en/\") }}", "true"),
    of("string", "A text.", "{{ \"a\" is string }}", "true"),
    of("undefined", "A variable that is not there.", "{{ nothing is undefined }}", "true"),
];

/// The functions of Tera, beside Diwan's own.
pub const TERA_FUNCTIONS: &[Filter] = &[
    of("range", "Whole numbers from `start` (0) to before `end`, by steps of `step_by` (1).", "{{ range(end=3) | length }}", "3"),
    of("throw", "Ends the build with a message, at the line of the template: for a theme that cannot go on.", "{% if not page %}{{ throw(message=\"no page\") }}{% endif %}", ""),
];
