//! MDX: modules and comments of JavaScript, and components of JSX among Markdown.
//!
//! Words that a component encloses, and those in its attributes that readers saw (`title`, `label`, `text`), stay; its name goes
//! and is told. What a component makes of nothing but its name is left for a person.

use super::Here;
use super::admonitions::{alert, boxed};
use super::assets;
use super::jsx::{
    JsxElement, JsxTags, attribute, codes, comment, elsewhere, indent, indented, outdented, spaced,
    written,
};
use crate::article::is_picture_name;
use crate::import::code::{CodePlaces, TextEdits, line_of};
use crate::import::report::{MoveReport, Weight};

/// Says the JSX of a body in Diwan's way.
pub fn translate(body: &str, here: &Here, report: &mut MoveReport) -> String {
    let body = modules(&assets::named(&breaks(body)), here, report);
    let body = comments(&body);
    elements(&body, here, report, 0)
}

/// `import … from '…'` and `export const …` at the beginning of a line, up to the next empty one.
fn modules(body: &str, here: &Here, report: &mut MoveReport) -> String {
    if !body.contains("import ") && !body.contains("export ") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut kept = String::with_capacity(body.len());
    let (mut at, mut is_module, mut is_after_blank) = (0, false, true);
    for line in body.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let is_blank = line.trim().is_empty();
        let begins = is_import(line) || (is_after_blank && is_export(line));
        if begins && !code.holds(start) {
            is_module = true;
            here.say(
                report,
                Weight::Left,
                "module",
                message!("import-module-left"),
                (body, start),
            );
        } else if is_blank || code.holds(start) {
            is_module = false;
        }
        if !is_module {
            kept.push_str(line);
        } else if is_import(line) && line.trim_end().ends_with(';') {
            is_module = false;
        }
        is_after_blank = is_blank || is_module || begins;
    }
    kept
}

fn is_import(line: &str) -> bool {
    line.strip_prefix("import ").is_some_and(|rest| {
        let rest = rest.trim();
        rest.starts_with(['\'', '"', '{', '*'])
            || rest.contains(" from '")
            || rest.contains(" from \"")
    })
}

fn is_export(line: &str) -> bool {
    [
        "export const ",
        "export default ",
        "export function ",
        "export let ",
        "export * ",
    ]
    .iter()
    .any(|start| line.starts_with(start))
}

/// JSX asks for an end of each element, of `<br>` too.
fn breaks(body: &str) -> String {
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    for (at, _) in body.match_indices("</br>") {
        if body[..at].ends_with("<br>") && !code.holds(at) {
            edits.put(at..at + "</br>".len(), "");
        }
    }
    edits.apply(body)
}

fn comments(body: &str) -> String {
    if !body.contains("{/*") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    for (at, _) in body.match_indices("{/*") {
        if let Some(end) = body[at..].find("*/}").filter(|_| !code.holds(at)) {
            let inside = body[at + 3..at + end].replace("--", "- -");
            edits.put(at..at + end + 3, format!("<!--{inside}-->"));
        }
    }
    edits.apply(body)
}

fn elements(body: &str, here: &Here, report: &mut MoveReport, depth: usize) -> String {
    if depth > 40 || !body.contains('<') {
        return body.to_owned();
    }
    let tags = JsxTags::of(body, assets::code_places(body));
    let mut edits = TextEdits::default();
    let mut at = 0;
    while let Some(next) = body[at..].find('<') {
        let start = at + next;
        at = start + 1;
        if tags.is_code(start) || body[..start].ends_with('\\') {
            continue;
        }
        if let Some(element) = tags.element(start) {
            at = element.inner.as_ref().map_or(element.open, |(_, end)| *end);
            let line = here.line + line_of(body, start) - 1;
            let new = said(
                body,
                &element,
                &Here {
                    path: here.path,
                    line,
                },
                report,
                depth,
            );
            edits.put(start..at, indented(&new, indent(body, start)));
        } else if let Some(end) = tags.end(start).filter(|_| is_html_tag(&body[start + 1..])) {
            attributes_of_html(body, start..end, &mut edits);
        }
    }
    match edits.is_empty() {
        true => body.to_owned(),
        // Where tags stood alone, their indentation is left.
        false => {
            let lines = edits.apply(body);
            let lines = lines
                .split('\n')
                .map(|line| if line.trim().is_empty() { "" } else { line });
            lines.collect::<Vec<_>>().join("\n")
        }
    }
}

fn is_html_tag(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_lowercase())
}

/// `className=` is `class=`, and styles that are objects go.
fn attributes_of_html(body: &str, range: std::ops::Range<usize>, edits: &mut TextEdits) {
    let tag = &body[range.clone()];
    for (at, _) in tag.match_indices("className=") {
        edits.put(range.start + at..range.start + at + 9, "class");
    }
    for (at, _) in tag.match_indices("={") {
        let value = &tag[at + 1..];
        let Some(inner) = crate::import::script::inside(value) else {
            continue;
        };
        // With all the space before it: an empty line would end the HTML in the middle of a tag.
        let name = tag[..at]
            .rfind(char::is_whitespace)
            .map_or(at, |start| tag[..start].trim_end().len());
        let text = crate::import::script::literal(inner.trim());
        let end = range.start + at + 1 + inner.len() + 2;
        match text {
            Some(text) => edits.put(
                range.start + at + 1..end,
                format!("\"{}\"", text.replace('"', "&quot;")),
            ),
            None => edits.put(range.start + name..end, ""),
        }
    }
}

fn said(
    body: &str,
    element: &JsxElement,
    here: &Here,
    report: &mut MoveReport,
    depth: usize,
) -> String {
    let name = element.name;
    let get = |name: &str| attribute(element.attributes, name).filter(|it| !it.trim().is_empty());
    let inner = element.inner.as_ref().map(|(range, _)| {
        let line = here.line + body[element.open..range.start].matches('\n').count();
        elements(
            &body[range.clone()],
            &Here {
                path: here.path,
                line,
            },
            report,
            depth + 1,
        )
    });
    let mut say =
        |weight, message| report.say(weight, "component", message, here.path, Some(here.line));
    let own = outdented(inner.as_deref().unwrap_or_default());
    let title = get("title")
        .or_else(|| get("label"))
        .or_else(|| get("name"));
    match (name, &inner) {
        ("", Some(_)) => own,
        (
            "Tabs" | "CodeTabs" | "CardGrid" | "Steps" | "FileTree" | "CodeGroup" | "Cards"
            | "LinkCards",
            Some(_),
        ) => {
            say(Weight::Changed, message!("import-component-said", name));
            format!("\n{}\n", own.trim_matches('\n'))
        }
        ("TabItem" | "Tab" | "Card" | "Step", Some(_)) => {
            say(Weight::Changed, message!("import-component-said", name));
            let title = get("label")
                .or_else(|| get("title"))
                .or_else(|| get("value"));
            let title = title.map_or(String::new(), |it| format!("**{it}**\n\n"));
            format!("\n{title}{}\n", own.trim_matches('\n'))
        }
        ("LinkCard" | "LinkButton" | "DocCard", None) if get("href").is_some() => {
            say(Weight::Changed, message!("import-component-said", name));
            let words = title.unwrap_or_else(|| get("href").unwrap_or_default());
            let more = get("description").map_or(String::new(), |it| format!(" {it}"));
            format!("[{words}]({}){more}", get("href").unwrap_or_default())
        }
        // What it showed lies elsewhere: code of a repository, a film.
        (_, None) if title.is_some() && elsewhere(element).is_some() => {
            say(Weight::Left, message!("import-component-linked", name));
            let to = elsewhere(element).unwrap_or_default();
            format!("[{}]({to})", title.unwrap_or_default())
        }
        ("LinkButton" | "Link" | "Button", Some(_))
            if get("href").or_else(|| get("to")).is_some() =>
        {
            say(Weight::Changed, message!("import-component-said", name));
            format!(
                "[{}]({})",
                own.trim(),
                get("href").or_else(|| get("to")).unwrap_or_default()
            )
        }
        ("Badge", _) => {
            say(Weight::Changed, message!("import-component-said", name));
            get("text").unwrap_or_else(|| own.trim().to_owned())
        }
        ("Fragment", None) if get("set:html").is_some() => {
            say(Weight::Changed, message!("import-component-said", name));
            format!("\n{}\n", get("set:html").unwrap_or_default())
        }
        ("Image" | "Img" | "Picture" | "ZoomImage", None)
            if get("src").is_some_and(|src| is_picture_name(&src)) =>
        {
            say(Weight::Changed, message!("import-component-said", name));
            let src = get("src").unwrap_or_default().replace(' ', "%20");
            format!("![{}]({src})", get("alt").unwrap_or_default())
        }
        ("Icon", None) => {
            say(Weight::Left, message!("import-icon-left"));
            String::new()
        }
        ("Details" | "Accordion" | "Collapsible", Some(_)) if title.is_some() => {
            say(Weight::Changed, message!("import-component-said", name));
            let title = title.unwrap_or_default().replace('<', "&lt;");
            format!(
                "\n<details>\n<summary>{title}</summary>\n\n{}\n\n</details>\n",
                own.trim_matches('\n')
            )
        }
        (
            "Aside" | "Admonition" | "Callout" | "Note" | "Tip" | "Info" | "Warning" | "Caution"
            | "Danger" | "Alert",
            Some(_),
        ) => {
            say(Weight::Changed, message!("import-component-said", name));
            let alert = get("type")
                .as_deref()
                .and_then(alert)
                .or_else(|| alert(name))
                .unwrap_or("NOTE");
            format!("\n{}\n", boxed(alert, title.as_deref(), &own))
        }
        (_, Some(_)) => {
            say(Weight::Left, message!("import-component-opened", name));
            let title = title.map_or(String::new(), |it| format!("**{it}**\n\n"));
            let more = written(element);
            let gap = if more.is_empty() || own.trim().is_empty() {
                ""
            } else {
                "\n\n"
            };
            format!("{more}{gap}{title}{own}")
        }
        (_, None) => {
            let mut codes = codes(element);
            let others = ["={[", "={{", "={<", "={("];
            let has_more =
                !codes.is_empty() && others.iter().any(|it| element.attributes.contains(it));
            if has_more {
                // Words that the component made something of by itself.
                say(Weight::Person, message!("import-component-left", name));
                codes.push(comment(&format!(
                    "<{name} {}/>",
                    spaced(element.attributes)
                )));
            }
            match codes.is_empty() {
                true => say(Weight::Person, message!("import-component-left", name)),
                false => say(Weight::Left, message!("import-component-opened", name)),
            }
            match codes.is_empty() {
                // Out of sight of readers, and there for whoever comes to it.
                true => comment(&format!("<{name} {}/>", spaced(element.attributes))),
                false => format!("\n{}\n", codes.join("\n\n")),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_components_stay() {
        for (body, expected) in [
            ("import A from '@b/c';\n\n# T\n", "\n# T\n"),
            ("export const x = 1;\n\nText\n", "\nText\n"),
            ("a {/* b */} c\n", "a <!-- b --> c\n"),
            (
                "<Tabs>\n  <TabItem value=\"a\" label=\"A\">\n\n  one\n\n  </TabItem>\n</Tabs>\n",
                "\n**A**\n\none\n\n",
            ),
            ("<Card title=\"A\">B</Card>", "\n**A**\n\nB\n"),
            ("<Foo bar={{a: 1}}>words</Foo>", "words"),
            (
                "<RemoteCode\n\turl=\"https://a.example/b.dart\"\n\ttitle=\"b.dart\"\n/>",
                "[b.dart](https://a.example/b.dart)",
            ),
            ("<Foo a=\"b\" />", "<!-- <Foo a=\"b\" /> -->"),
            (
                "<Foo language=\"js\" code={`\n  a\n    b\n`}></Foo>",
                "\n```js\na\n  b\n```\n",
            ),
            (
                "<Foo hint=\"two words\">x</Foo>",
                "<!-- <Foo hint=\"two words\"> -->\n\nx",
            ),
            (
                "<div className=\"a\" style={{b: 1}}>c</div>",
                "<div class=\"a\">c</div>",
            ),
            ("`<Foo>` and a < B", "`<Foo>` and a < B"),
            (
                "<img\n  src={require('./b.png').default}\n  style={{ c: 1 }}\n/>",
                "<img\n  src=\"./b.png\"\n/>",
            ),
            (
                "import b from './b.png';\n\n<Image src={b} alt=\"c\" />\n",
                "\n![c](./b.png)\n",
            ),
            (
                "<Fragment set:html={\"<pre class=\\\"d\\\">e</pre>\"} />",
                "\n<pre class=\"d\">e</pre>\n",
            ),
            (
                "<Tabs>\n<TabItem label=\"a\">\n<Code code={`\nb\nc\n`} lang=\"sh\" />\n</TabItem>\n<TabItem label=\"d\">\n<Code code={`\ne\nf\n`} lang=\"sh\" />\n</TabItem>\n</Tabs>\n",
                "\n**a**\n\n```sh\nb\nc\n```\n\n\n**d**\n\n```sh\ne\nf\n```\n\n",
            ),
            (
                "<LinkCard title=\"A\" href=\"/b/\" description=\"C\" />",
                "[A](/b/) C",
            ),
            (
                "<Aside type=\"caution\">\nA\n</Aside>\n",
                "\n> [!CAUTION]\n> A\n\n\n",
            ),
        ] {
            let here = Here {
                path: "a.mdx",
                line: 1,
            };
            assert_eq!(
                translate(body, &here, &mut MoveReport::default()),
                expected,
                "{body}"
            );
        }
    }
}
