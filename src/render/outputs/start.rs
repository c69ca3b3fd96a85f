//! `START-HERE`: the page of an offline copy that says what this folder is, opens it, and tells how to prove it genuine.
//!
//! Its words are messages of the catalogue, its form is its own: it must be readable where the theme is broken.

use crate::catalogue::Args;
use crate::language::Lang;
use crate::plan::Output;
use crate::render::context::{RenderContext, Rendered, Stage};
use crate::render::html::{push_attribute, push_text};

const STYLE: &str = "body{max-inline-size:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.8 system-ui,sans-serif}\
h1,h2{line-height:1.4}dd{margin-inline-start:1rem;margin-block-end:.7rem}code{display:block;unicode-bidi:isolate;overflow-wrap:anywhere}a{font-weight:bold}";

/// A way to verify the copy: messages, and commands each with the message that says where it runs.
struct Verification {
    title: &'static str,
    text: &'static str,
    commands: &'static [(&'static str, &'static str)],
    result: &'static str,
}

const VERIFICATIONS: [Verification; 2] = [
    Verification {
        title: "bundle-verify-title",
        text: "bundle-verify",
        commands: &[
            (
                "bundle-verify-linux",
                "sha256sum --check --quiet SHA256SUMS",
            ),
            (
                "bundle-verify-macos",
                "shasum -a 256 --check --quiet SHA256SUMS",
            ),
            // Windows PowerShell takes a file for one in the code page of the machine unless it is told.
            (
                "bundle-verify-windows",
                "Get-Content -Encoding UTF8 SHA256SUMS | % { $sum, $file = $_ -split ' +', 2; if ((Get-FileHash -LiteralPath $file).Hash -ne $sum) { $file } }",
            ),
            (
                "bundle-verify-windows-one",
                "certutil -hashfile index.html SHA256",
            ),
            ("bundle-verify-diwan", "diwan verify ."),
        ],
        result: "bundle-verify-result",
    },
    Verification {
        title: "bundle-genuine-title",
        text: "bundle-genuine",
        // The key lies above: beside the files it would be one that the list does not name.
        commands: &[
            (
                "bundle-verify-minisign",
                "minisign -Vm SHA256SUMS -p ../minisign.pub",
            ),
            (
                "bundle-verify-diwan",
                "diwan verify . --key ../minisign.pub",
            ),
        ],
        result: "bundle-genuine-result",
    },
];

/// The page for the readers of a language.
pub fn print(stage: &Stage, output: &Output, lang: Lang) -> Rendered {
    let here = &RenderContext::for_output(output, lang);
    let language = stage.site.settings.language(here.lang);
    let direction = language.locale.direction();
    let chain: Vec<_> = language.chain().copied().collect();
    let site = stage.site.settings.title.get(&chain);
    let site = site.map_or_else(String::new, |title| title.value.to_string());
    let mut notes = Vec::new();
    let mut word = |id: &str, isolate: bool, out: &mut String| {
        // A message is only handed what it uses.
        let args = match id {
            "bundle-title" | "bundle-intro" => Args::new().with("site", site.clone()),
            _ => Args::new(),
        };
        match stage
            .catalogues
            .message_of_program(here.lang, id, &args, isolate)
        {
            Ok(phrase) => push_text(out, &phrase.text, direction),
            Err(error) => notes.push(error.diagnostic().lang(here.lang)),
        }
    };
    let mut out = String::from("<!DOCTYPE html>\n<html");
    push_attribute(&mut out, "lang", language.locale.tag());
    push_attribute(&mut out, "dir", direction.as_str());
    out.push_str("><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
    word("bundle-title", false, &mut out);
    out.push_str(&format!(
        "</title><meta name=\"color-scheme\" content=\"light dark\"><style>{STYLE}</style></head>\n<body><main><h1>"
    ));
    word("bundle-title", true, &mut out);
    out.push_str("</h1>\n<p>");
    word("bundle-intro", true, &mut out);
    out.push_str("</p>\n<p><a");
    let home = stage
        .site
        .find("")
        .map(|home| stage.plan.route(&stage.site, home.version(here.lang)));
    let home = home.cloned().unwrap_or_else(crate::route::Route::root);
    push_attribute(&mut out, "href", &stage.links.href(&here.route, &home));
    out.push('>');
    word("bundle-open", true, &mut out);
    out.push_str("</a></p>\n<p>");
    word("bundle-web", true, &mut out);
    out.push_str(" <a");
    let web = stage.links.absolute(&home);
    push_attribute(&mut out, "href", &web);
    out.push_str(" dir=\"ltr\">");
    push_text(&mut out, &web, crate::language::Direction::Ltr);
    out.push_str("</a></p>\n");
    for part in VERIFICATIONS {
        out.push_str("<h2>");
        word(part.title, true, &mut out);
        out.push_str("</h2>\n<p>");
        word(part.text, true, &mut out);
        out.push_str("</p>\n<dl>\n");
        for (id, command) in part.commands {
            out.push_str("<dt>");
            word(id, true, &mut out);
            out.push_str("</dt>\n<dd><code dir=\"ltr\">");
            push_text(&mut out, command, crate::language::Direction::Ltr);
            out.push_str("</code></dd>\n");
        }
        out.push_str("</dl>\n<p>");
        word(part.result, true, &mut out);
        out.push_str("</p>\n");
    }
    out.push_str("</main></body></html>\n");
    Rendered {
        bytes: out.into_bytes(),
        notes,
    }
}
