//! The functions of templates.

/// A function: arguments are given by name, `date(value=page.date, style="long")`.
#[derive(Debug, Clone, Copy)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// The arguments that it takes: name and what it is. A name that ends in `?` may be left out.
    pub takes: &'static [(&'static str, &'static str)],
    /// Whether it takes any other argument too.
    pub takes_any: bool,
    /// What it gives.
    pub gives: &'static str,
    /// What it is for.
    pub meaning: &'static str,
    /// A call, and what an English page of the site of `tests/contract` prints for it, with ordinary spaces; what
    /// follows `…` is left away.
    pub example: (&'static str, &'static str),
    /// The version that brought it.
    pub since: &'static str,
}

impl Function {
    /// Whether it takes an argument of this name.
    pub fn takes(&self, name: &str) -> bool {
        self.takes_any || self.names().any(|known| known == name)
    }

    /// The names of its arguments.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.takes.iter().map(|(name, _)| name.trim_end_matches('?'))
    }
}

/// The function of a name.
pub fn function(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

pub(super) const fn of(
    name: &'static str,
    takes: &'static [(&'static str, &'static str)],
    gives: &'static str,
    meaning: &'static str,
    example: (&'static str, &'static str),
) -> Function {
    Function {
        name,
        takes,
        takes_any: false,
        gives,
        meaning,
        example,
        since: super::FIRST,
    }
}

const DAY: (&str, &str) = ("value", "a day or a moment: `page.date`");
const STYLE: (&str, &str) = (
    "style?",
    "`long` (without a word), `full`, `medium`, `short`, `year-month`, `year`, `month-day`, `weekday`, `day`",
);

const SKELETON: (&str, &str) = (
    "skeleton?",
    "in the place of `style`, the parts that are wanted, as CLDR writes them: `y`, `M` to `MMMM`, `d`, `E` to `EEEE`, as in `yMMMM` or `MMMMEEEEd`; the language puts them in order",
);
pub(super) const PERIOD: (&str, &str) = (
    "period?",
    "`year` or `month`: what of a date counts",
);

/// All of them.
pub const FUNCTIONS: &[Function] = &[
    Function {
        takes_any: true,
        ..of(
            "t",
            &[
                ("id", "the name of the message"),
                ("isolate?", "`false` gives plain text, for attributes"),
                ("lang?", "the tag of another language of the site"),
                ("own?", "`true` gives nothing where the language's own catalogue lacks the message: what says something of its own language is false in another's words"),
            ],
            "html, or text with `isolate=false`",
            "A message of the catalogues in the reader's language. Every other argument is handed to the message.",
            ("{{ t(id=\"updates-see\", count=3) }}", "See the 3 updates"),
        )
    },
    of("date", &[DAY, STYLE, SKELETON, ("loose?", "`true` lets it break between its words, where there is little room")], "text", "A day as the language writes it, in the first of its calendars.", ("{{ date(value=\"2026-07-06\") }}", "6 July 2026")),
    of(
        "dates",
        &[DAY, STYLE, ("others?", "`true` leaves out the first calendar"), SKELETON],
        "list of map: `calendar`, `text`",
        "A day in every calendar of the language.",
        ("{% for other in dates(value=\"2026-07-06\") %}{{ other.calendar }}: {{ other.text }}{% endfor %}", "gregory: 6 July 2026"),
    ),
    of(
        "relative",
        &[("value", "a day"), ("to?", "the day that it is seen from; without it, the day of the build, which a page that is read later should not say")],
        "text",
        "How far a day is from another, in words.",
        ("{{ relative(value=\"2026-07-09\", to=\"2026-07-06\") }}", "in 3 days"),
    ),
    of(
        "time",
        &[("value", "a moment, or a time of day such as `14:30`"), ("zone?", "`true` says which zone it is")],
        "text",
        "Hours and minutes as the language writes them, in the site's time zone.",
        ("{{ time(value=\"2026-07-06T13:30:00Z\", zone=true) }}", "14:30 GMT+1"),
    ),
    of("period", &[("from", "the first day"), ("to", "the last day")], "text", "A span of days, in the first of the language's calendars; it says only once what both have in common.", ("{{ period(from=\"2026-07-06\", to=\"2026-07-08\") }}", "6–8 July 2026")),
    of("past", &[("value", "a day or a moment")], "bool", "Whether that day was over when the site was built, in the site's time zone.", ("{{ past(value=\"1999-12-31\") }}", "true")),
    of("number", &[("value", "a number")], "text", "A number as the language writes it.", ("{{ number(value=1234.5) }}", "1,234.5")),
    of("percent", &[("value", "a share, from 0 to 1")], "text", "A share in per cent.", ("{{ percent(value=0.83) }}", "83%")),
    of(
        "money",
        &[("value", "a sum; a text is exact where a number would be rounded"), ("currency", "a code of ISO 4217")],
        "text",
        "A sum with the sign that the language uses and with the digits that the currency has.",
        ("{{ money(value=\"1250.50\", currency=\"EUR\") }}", "€1,250.50"),
    ),
    of("bytes", &[("value", "a number of bytes")], "text", "The size of a file.", ("{{ bytes(value=33105) }}", "33 kB")),
    of("join", &[("items", "a list of texts")], "text, or html where one of them is", "A list as the language writes it.", ("{{ join(items=[\"Arabic\", \"French\", \"English\"]) }}", "Arabic, French and English")),
    of("prose", &[("text", "a text of an editor")], "html", "A text that an editor gave to a component or wrote in data, set and isolated as the text of the page is.", ("{{ prose(text=\"5 < 6\") }}", "5 &lt; 6")),
    of("url", &[("work", "the name of a work, or of a file as in Markdown")], "url", "The address of a work for this reader; an error where there is none.", ("{{ url(work=\"news/a\") }}", "/en/news/a/")),
    of("exists", &[("work", "the name of a work")], "bool", "Whether readers of this language can reach the work.", ("{{ exists(work=\"news/b\") }}", "false")),
    of("item", &[("work", "the name of a work")], "item", "The item of a work; an error where there is none.", ("{% set story = item(work=\"news/a\") %}{{ story.title }}", "A en")),
    of(
        "items",
        &[
            ("section", "the name of a section"),
            ("limit?", "how many at most"),
            ("type?", "only pages of this type"),
            ("recursive?", "`true` takes those of the sections below too"),
            ("sections?", "`true` takes the sections below as items too"),
        ],
        "list of item",
        "What a section lists, in its order; withdrawn pages are not among them.",
        ("{% for item in items(section=\"news\", limit=1) %}{{ item.name }}{% endfor %}", "news/a"),
    ),
    of("sections", &[("section", "the name of a section; empty for the home page")], "list of item", "The sections directly below, by title.", ("{% for item in sections(section=\"\") %}{{ item.title }} {% endfor %}", "News en")),
    of("related", &[("limit?", "how many; 5 without a word")], "list of item", "The pages that share most terms with the page that is printed, the newest first where they share as many. Of each term the first 200 are looked at.", ("{{ related(limit=3) | first | get(key=\"title\") }}", "A en")),
    of("sorted", &[("items", "a list of items"), ("by?", "`title` (without a word), or `date`: newest first")], "list of item", "The items in another order, by title as the language sorts.", ("{{ sorted(items=items(section=\"news\"), by=\"title\") | first | get(key=\"title\") }}", "A en")),
    of(
        "alphabetical",
        &[("items", "items, or maps with `title` or `term`, or texts")],
        "list of map: `initial`, `items`",
        "Groups by initial, as the language orders its letters; an article (`The dam`, `L’eau`, السد) and the seats of hamza do not count.",
        ("{% for group in alphabetical(items=[\"dam\", \"delta\", \"river\"]) %}{{ group.initial }}{{ group.items | length }} {% endfor %}", "D2 R1"),
    ),
    of(
        "grouped",
        &[
            ("items", "a list of items or of rows"),
            ("by", "the key of each, `type`, `extra.region`, or the name of a taxonomy"),
            PERIOD,
        ],
        "list of map: `title`, `url`, `key`, `items`",
        "Groups with headings as the language writes them: years and months in the order of the list, terms with their titles and addresses and all others by the alphabet. What has no value comes last, without `title`.",
        ("{% for group in grouped(items=items(section=\"news\"), by=\"date\", period=\"month\") %}{{ group.title or \"-\" }}: {{ group.items | length }} {% endfor %}", "January 2026: 2 -: 2"),
    ),
    of("data", &[("name", "a file below `content/` or `content/data/` without its ending, `.yaml`, `.toml`, `.json` or `.csv`; the reader's version (`levels.fr.csv`) wins")], "any", "What a data file holds; of a table, its rows, each by the names of its columns.", ("{% set levels = data(name=\"news/levels\") %}{{ levels.station }}", "North")),
    of(
        "table",
        &[
            ("src", "a CSV file beside the page"),
            ("columns?", "the names of the columns to show, parted by commas"),
            ("heads?", "other names for them, in their order: of one file for several languages"),
            ("unit?", "the unit of columns of numbers that name none in brackets"),
            ("as_text?", "the names of columns of digits that are no numbers, parted by commas: telephones, codes"),
        ],
        "map: `columns`, `rows`, `file`",
        "A table of data. A column has `name`, `name_plain`, `unit`, `kind` (`number`, `year`, `day`, `text`), and of numbers `least` and `most` (`value`, `at`); a cell has `text`, `value` (in ASCII), `pad` (what it lacks behind the decimal sign) and `missing`; `file` is as in `attachments`.",
        ("{% set found = table(src=\"p.csv\") %}{{ found.columns | length }}", "2"),
    ),
    of(
        "chart",
        &[
            ("src", "a CSV file beside the page"),
            ("kind", "`bar`, `line` or `stacked`"),
            ("title?", "what the drawing is called"),
            ("text?", "what it shows, in words"),
            ("columns?", "as of `table`"),
            ("heads?", "as of `table`"),
            ("unit?", "as of `table`"),
        ],
        "html",
        "The numbers of a table of data as an SVG.",
        ("{{ chart(src=\"p.csv\", kind=\"bar\", title=\"Levels\") }}", "<svg role=\"img\"…"),
    ),
    of(
        "media",
        &[("src", "files beside the page, parted by commas"), ("captions?", "a WebVTT file; `{lang}` in its name stands for every language")],
        "map: `sources`, `tracks`, `transcript`",
        "A film or a recording: its sources (`url`, `type`, `format`, `bytes`), its subtitles (`url`, `lang`, `label`, `default`), and what they say in the language of the page, in paragraphs.",
        ("{% set found = media(src=\"p.mp4\") %}{{ found.sources | length }}", "1"),
    ),
    of("may_frame", &[("url", "an address")], "bool", "That the policy of the site lets pages show what lies there in a frame; an error where it does not.", ("{{ may_frame(url=\"/en/news/a/\") }}", "true")),
    of(
        "events",
        &[("work?", "the name of an agenda, a section or a page about an event; the page that is printed without it")],
        "list of map: `id`, `title`, `title_plain`, `on`, `until`, `begin`, `end`, `daily`, `time`, `place`, `description`, `url`, `calendar`, `cancelled`, `reason`, `moved_from`, `past`",
        "What a work announces, the nearest first: the events that an agenda lists, and those that the pages of a section are about. `on` and `until` are days (`until` only where it is another), `begin` and `end` moments, for `time`, where hours are known; `past` says that an event was over on the day of the build.",
        ("{% for event in events(work=\"agenda\") %}{{ event.on }}: {{ event.title }}{% endfor %}", "2026-09-01: Open day"),
    ),
    of(
        "calendar",
        &[("work?", "the name of a work; the page that is printed without it")],
        "url?",
        "The address of the calendar (`agenda.ics`) of a work that announces events; nothing where there is none, as in a copy for a disk.",
        ("{{ calendar(work=\"agenda\") }}", "/en/agenda/agenda.ics"),
    ),
    of("asset", &[("path", "a file of `assets/`, `scripts/` or `styles/` of the theme")], "url", "The address of a file of the theme; it changes with its content.", ("{{ asset(path=\"logo.svg\") }}", "/assets/logo.…")),
    of(
        "drawing",
        &[("path", "an SVG among the `assets/` of the theme"), ("class?", "its class; `drawing` without a word")],
        "html",
        "A drawing as an element of the page: its shapes alone, 48 pixels wide and high unless a style says otherwise. `currentColor` is the colour of the words beside it.",
        ("{{ drawing(path=\"logo.svg\", class=\"emblem\") }}", "<svg class=\"emblem\"…"),
    ),
    of("readable", &[("url", "an address")], "html", "An address in letters instead of percent signs, for paper; it reads from the left, each part in its own direction.", ("{{ readable(url=\"https://www.example.org/caf%C3%A9\") }}", "<bdi dir=\"ltr\">https://www.example.org/<bdi>café</bdi></bdi>")),
    of(
        "attachment",
        &[("file", "a file beside the page"), ("title?", "what readers see; otherwise as `attachments` has it, or its name")],
        "attachment",
        "A file of the page, whether its `attachments` list it or not.",
        ("{% set file = attachment(file=\"p.jpg\") %}{{ file.format }}", "JPG"),
    ),
    of("resource", &[("file", "a file beside the page")], "url", "The address of a file of the page, in the reader's version.", ("{{ resource(file=\"p.jpg\") }}", "/news/flood/p.jpg")),
    of(
        "picture",
        &[
            ("src", "a file beside the page"),
            ("alt", "what it shows"),
            ("decorative?", "`true`, in the place of `alt`, for one that says nothing"),
            ("title?", "a title"),
            ("sizes?", "how wide it is shown, as `sizes` of `<img>`"),
            ("lazy?", "`false` for one that is in sight at once"),
        ],
        "html",
        "A picture in every width and form that it is worth.",
        ("{{ picture(src=\"p.jpg\", alt=\"A gauge\") }}", "<picture>…"),
    ),
    of(
        "illustration",
        &[("work", "the name of a work"), ("sizes?", "how wide it is shown, as `sizes` of `<img>`"), ("lazy?", "`false` for one that is in sight at once")],
        "html?",
        "The picture that speaks for another work; nothing where it has none.",
        ("{{ illustration(work=\"news/flood\", sizes=\"30rem\") }}", "<picture>…"),
    ),
    of(
        "lines",
        &[
            ("text", "the text to break"),
            ("x", "where a line begins: its right edge where the language runs from the right"),
            ("width", "the width of a line"),
            ("size", "sizes to try, the largest first"),
            ("max?", "how many lines at most; 1 without a word"),
            ("weight?", "the weight of the font; 400 without a word"),
            ("use?", "`text` (without a word) or `headings`"),
            ("side?", "`start` (without a word), or `end`: lines end at `x`"),
        ],
        "map: `size`, `lines`",
        "Breaks a text into lines for `card.svg`, each of which goes into a `<text>`; an error elsewhere.",
        ("{% set title = lines(text=card.title, x=88, width=1040, size=[76, 64], max=3) %}{% for line in title.lines %}{{ line }}{% endfor %}", ""),
    ),
];
