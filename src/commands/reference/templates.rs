//! What templates see: variables, functions, filters and tests, components.

use diwan::contract::{
    COMPONENTS, Component, FILTERS, FIRST, FUNCTIONS, Filter, For, Function, OWN_FILTERS, SHAPES,
    Shape, TERA_FUNCTIONS, TESTS, VARIABLES, Variable,
};
use diwan::source::{BUILT_IN, Sources};

use super::{ReferencePage, begun, block, code, head, row};

/// The pages.
pub fn pages() -> Vec<ReferencePage> {
    vec![variables(), functions(), filters(), components()]
}

fn variables() -> ReferencePage {
    let mut text = begun(
        "Variables of templates",
        "Every variable and every key that a template sees, with its type and an example.",
    );
    text.push_str(
        "\nA type is `text` (made safe where it is printed), `html` (printed as it is), `url`, `day` (ISO 8601), `number`, `bool`, `any`, \
         or the name of a table below. A `?` behind it says that it may be `none`. Every key is present in its table, except where it says \
         otherwise; only keys of `extra` may be absent. All of it is there since version 0.1, except where it says otherwise.\n\n## Variables \
         {#variables}\n",
    );
    VARIABLES.iter().for_each(|it| text.push_str(&variable(it)));
    SHAPES.iter().for_each(|shape| text.push_str(&keys(shape)));
    ReferencePage {
        name: "variables",
        text,
    }
}

fn variable(variable: &Variable) -> String {
    let place = match variable.only.is_empty() {
        true => String::new(),
        false => format!(" In {} alone.", code(variable.only)),
    };
    format!(
        "\n### {} {{#the-{}}}\n\nType: {}.{place}{}\n\n{}\n\n{}",
        code(variable.name),
        variable.name,
        kind(variable.kind),
        since(variable.since),
        variable.meaning,
        block("jinja", variable.example)
    )
}

fn keys(shape: &Shape) -> String {
    let (name, meaning) = (shape.name, shape.meaning);
    let mut text = format!("\n## {name} {{#{name}}}\n\n{meaning}\n\n");
    let has_examples = shape.keys.iter().any(|key| !key.example.is_empty());
    let names = ["Key", "Type", "What it is", "Example"];
    text.push_str(&head(&names[..if has_examples { 4 } else { 3 }]));
    for key in shape.keys {
        let meaning = format!("{}{}", key.meaning, since(key.since));
        let mut cells = vec![code(key.name), kind(key.kind), meaning];
        if has_examples {
            let example = Some(key.example).filter(|it| !it.is_empty());
            cells.push(example.map(code).unwrap_or_default());
        }
        text.push_str(&row(&cells));
    }
    text
}

/// What came later than the first version says so.
fn since(version: &str) -> String {
    match version == FIRST {
        true => String::new(),
        false => format!(" Since {version}."),
    }
}

/// A type, which leads to the table of its keys.
fn kind(kind: &str) -> String {
    let bare = kind.trim_end_matches('?');
    let name = bare.rsplit(' ').next().unwrap_or(bare);
    match SHAPES.iter().any(|shape| shape.name == name) {
        true => format!("[{kind}](#{name})"),
        false => kind.to_owned(),
    }
}

fn functions() -> ReferencePage {
    let mut text = begun(
        "Functions of templates",
        "Every function that a template can call, with its arguments and an example.",
    );
    text.push_str(
        "\nA function takes its arguments by name. Names may be left out as long as the arguments stand in the order in which they stand \
         here: `data(\"rivers/levels\")`, `date(page.date, \"year\")`. One that it does not know is an error. No function reads a file, \
         the clock or the network. What the examples print, they print on an English page.\n",
    );
    let call = |it: &Function| function(it, "()");
    FUNCTIONS.iter().for_each(|it| text.push_str(&call(it)));
    text.push_str("\n## Functions of Tera {#tera}\n\n");
    text.push_str(&table(TERA_FUNCTIONS));
    ReferencePage {
        name: "functions",
        text,
    }
}

fn function(function: &Function, behind: &str) -> String {
    let arguments = function.takes.iter().map(|(name, what)| {
        let (name, may) = match name.strip_suffix('?') {
            Some(name) => (name, ", may be left out"),
            None => (*name, ""),
        };
        format!("- {}{may}: {what}\n", code(name))
    });
    let (call, printed) = function.example;
    let printed = if printed.is_empty() {
        String::new()
    } else {
        format!("\nprints\n\n{}", block("html", printed))
    };
    format!(
        "\n## {} {{#{}}}\n\n{} Gives {}. Since {}.\n\n{}\n{}{printed}",
        code(format_args!("{}{behind}", function.name)),
        function.name,
        function.meaning,
        function.gives,
        function.since,
        arguments.collect::<String>(),
        block("jinja", call)
    )
}

fn filters() -> ReferencePage {
    let mut text = begun(
        "Filters and tests of templates",
        "Every filter and every test that templates have, with an example.",
    );
    text.push_str(
        "\nDiwan's own filters know the language of the page; those of Tera do not, and for words that readers see there are functions. \
         The names of arguments may be left out as in functions: `where(\"extra.region\", \"south\")`.\n",
    );
    let own = |it: &Function| function(it, "");
    OWN_FILTERS.iter().for_each(|it| text.push_str(&own(it)));
    text.push_str("\n## Filters of Tera {#filters}\n\n");
    text.push_str(&table(FILTERS));
    text.push_str("\n## Tests {#tests}\n\n");
    text.push_str(&table(TESTS));
    ReferencePage {
        name: "filters",
        text,
    }
}

fn table(filters: &[Filter]) -> String {
    let rows = filters.iter().map(|filter| {
        let (call, printed) = filter.example;
        let printed = if printed.is_empty() {
            String::new()
        } else {
            code(printed.replace('\n', "⏎"))
        };
        row(&[
            code(filter.name),
            filter.meaning.to_owned(),
            code(call),
            printed,
        ])
    });
    head(&["Name", "What it does", "Example", "Prints"]) + &rows.collect::<String>()
}

fn components() -> ReferencePage {
    let mut text = begun(
        "Components of the theme ministry",
        "Every component, with its arguments and an example.",
    );
    text.push_str(
        "\nA component is called by name: `{{ <teaser item level={3} /> }}` in templates, `{{<card work=\"contact\" />}}` in Markdown. An \
         argument with `=` may be left out; one with `@` is taken from the place that calls it. Define one again in your theme, in any file \
         below `templates/components/`, and yours is used everywhere.\n",
    );
    let heads = signatures();
    for (audience, title, id) in [
        (For::Editors, "For editors, in Markdown", "editors"),
        (For::Templates, "For templates", "templates"),
        (For::Standing, "Of the frame, printed once", "standing"),
    ] {
        text.push_str(&format!("\n## {title} {{#{id}}}\n"));
        let those = COMPONENTS.iter().filter(|it| it.audience == audience);
        those.for_each(|it| text.push_str(&component(it, &heads)));
    }
    ReferencePage {
        name: "components",
        text,
    }
}

fn component(component: &Component, heads: &[(String, String)]) -> String {
    let head = heads.iter().find(|(name, _)| name == component.name);
    let arguments = head
        .map(|(_, arguments)| arguments.as_str())
        .unwrap_or_default();
    format!(
        "\n### {} {{#{}}}\n\n{}\n\n{} Since {}.\n\n{}",
        code(component.name),
        component.name.replace('_', "-"),
        code(format_args!("{}({arguments})", component.name)),
        component.meaning,
        component.since,
        block("jinja", component.example)
    )
}

/// The names and arguments of the components that the binary carries, as their heads say them.
fn signatures() -> Vec<(String, String)> {
    let sources = Sources::built_in();
    let folder = format!("{BUILT_IN}themes/ministry/templates/");
    let texts = sources
        .paths(&folder)
        .filter_map(|path| sources.text(path).ok());
    let mut heads = Vec::new();
    for text in texts {
        let all = text.split("{% component ").skip(1);
        heads.extend(all.filter_map(|head| {
            let (name, rest) = head.split_once('(')?;
            let (arguments, _) = rest.split_once(')')?;
            Some((name.to_owned(), arguments.to_owned()))
        }));
    }
    heads
}
