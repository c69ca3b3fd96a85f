//! Recording in a file's front matter what its source was when it was approved, changing nothing else.
//!
//! Takes the text of a file; gives the text with `translation.of` and `translation.blocks` set. Comments, quotes, order,
//! line ends and every other key stay as their author wrote them: YAML libraries that write would lose them, so the line
//! is edited in place, wherever `yaml` finds it. The result is read again and held against what it was; a layout that the
//! edit would not leave whole (anchors, tags) is refused, never spoiled.

use serde_yaml::Value;

use super::{blocks, split};
use crate::yaml::Document;
use crate::yaml::edit::{self, replace_range, scalar};

const KEY: &str = "translation";

/// The text with the record, or `None` when it says so already.
///
/// # Errors
/// When the front matter is laid out in a way that cannot be edited: the line to write by hand.
pub fn record(text: &str, of: &str, digests: &[u16]) -> Result<Option<String>, String> {
    let blocks = blocks::write_digests(digests);
    let by_hand = || format!("{KEY}: {{ of: {of}, blocks: \"{blocks}\" }}");
    let before = front(text).ok_or_else(by_hand)?;
    let said = |key: &str| before.get(KEY).and_then(|it| it.get(key));
    let is_recorded = said("blocks")
        .and_then(Value::as_str)
        .is_some_and(|it| blocks::parse(it).is_ok_and(|it| *it == *digests));
    let names_source = said("of").is_some_and(|it| !it.is_null());
    if is_recorded && names_source {
        return Ok(None);
    }
    let named = match names_source {
        true => Some(text.to_owned()),
        false => set(text, "of", of),
    };
    named
        .and_then(|text| set(&text, "blocks", &format!("\"{blocks}\"")))
        .filter(|after| is_only_recorded(text, after, of, &blocks))
        .map(Some)
        .ok_or_else(by_hand)
}

/// The front matter as YAML has it.
fn front(text: &str) -> Option<Value> {
    let (front, _) = split(text)?;
    serde_yaml::from_str(&text[front]).ok()
}

/// Whether the two texts say the same but for the record, and their bodies are the same bytes.
fn is_only_recorded(before: &str, after: &str, of: &str, blocks: &str) -> bool {
    let body = |text: &str| split(text).map(|(_, body)| text[body].to_owned());
    let bare = |text: &str| {
        let mut value = front(text)?;
        let mapping = value.as_mapping_mut()?;
        let kept = mapping.get_mut(KEY).and_then(Value::as_mapping_mut);
        let is_empty = kept.is_none_or(|kept| {
            kept.remove("blocks");
            if kept.get("of").is_none_or(|it| it.is_null() || it == of) {
                kept.remove("of");
            }
            kept.is_empty()
        });
        if is_empty {
            mapping.remove(KEY);
        }
        Some(value)
    };
    let recorded = front(after).is_some_and(|after| {
        let said = |key: &str| {
            after
                .get(KEY)
                .and_then(|it| it.get(key))
                .and_then(Value::as_str)
        };
        said("blocks") == Some(blocks) && said("of").is_some()
    });
    recorded && body(before).is_some() && body(before) == body(after) && bare(before) == bare(after)
}

/// The text with `key` under `translation` set to `value`.
fn set(text: &str, key: &str, value: &str) -> Option<String> {
    let (front, _) = split(text)?;
    let document = Document::parse("".into(), text.into(), front.clone()).ok()?;
    let root = document.root();
    let Some(node) = root.get(KEY) else {
        return match root.value().get(KEY) {
            Some(_) => edit::fill_in(text, &front, KEY, &format!("{{ {key}: {value} }}")),
            None => {
                let entry = format!("{KEY}: {{ {key}: {value} }}");
                edit::add_to_front(text, &root, &front, &entry)
            }
        };
    };
    if let Some(old) = node.get(key) {
        let old = scalar(text, old.place().start..old.place().end);
        return Some(replace_range(text, old, value));
    }
    edit::add_entry(text, &node, &format!("{key}: {value}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The front matter that `front` becomes when two blocks are recorded.
    fn recorded(front: &str) -> Result<Option<String>, String> {
        let text = format!("---\n{front}---\nBody\n---\n");
        let after = record(&text, "ar", &[0x9f3c, 0xa01b])?;
        Ok(after.map(|after| {
            let (front, body) = split(&after).unwrap();
            assert_eq!(&after[body], "Body\n---\n");
            after[front].to_owned()
        }))
    }

    #[test]
    fn the_record_is_written_where_it_belongs_and_nothing_else_changes() {
        for (before, after) in [
            (
                "title: x # why\n",
                "title: x # why\ntranslation: { of: ar, blocks: \"9f3c a01b\" }\n",
            ),
            (
                "translation: { of: ar, by: 'l''un', authoritative: false }  # the } end\ntitle: x\n",
                "translation: { of: ar, by: 'l''un', authoritative: false, blocks: \"9f3c a01b\" }  # the } end\ntitle: x\n",
            ),
            (
                "title: x\ntranslation: {of: ar, blocks: \"0000\", by: human}\n",
                "title: x\ntranslation: {of: ar, blocks: \"9f3c a01b\", by: human}\n",
            ),
            (
                "title: x\ntranslation: { blocks: '0000 1111' }\n",
                "title: x\ntranslation: { blocks: \"9f3c a01b\", of: ar }\n",
            ),
            (
                "title: x\ntranslation: {}\n",
                "title: x\ntranslation: { of: ar, blocks: \"9f3c a01b\" }\n",
            ),
            (
                "title: x\ntranslation: {\n  of: ar,\n  by: human, # a name, please\n}\ndraft: true\n",
                "title: x\ntranslation: {\n  of: ar,\n  by: human, blocks: \"9f3c a01b\" # a name, please\n}\ndraft: true\n",
            ),
            (
                "title: x\ntranslation:\n    of: ar\n    by: human # who\n\ndraft: true\n",
                "title: x\ntranslation:\n    of: ar\n    by: human # who\n    blocks: \"9f3c a01b\"\n\ndraft: true\n",
            ),
            (
                "translation:\n  of: ar\n  blocks: 9f3c 0000 # old\n  by: human\ntitle: x\n",
                "translation:\n  of: ar\n  blocks: \"9f3c a01b\" # old\n  by: human\ntitle: x\n",
            ),
            (
                "translation:\n  blocks: >-\n    9f3c\n    0000\n  of: ar\ntitle: x\n",
                "translation:\n  blocks: \"9f3c a01b\"\n  of: ar\ntitle: x\n",
            ),
            (
                "title: x\ntranslation: # later\n",
                "title: x\ntranslation: { of: ar, blocks: \"9f3c a01b\" } # later\n",
            ),
            (
                "title: x\ntranslation: ~\ndraft: true\n",
                "title: x\ntranslation: { of: ar, blocks: \"9f3c a01b\" }\ndraft: true\n",
            ),
            (
                "{ title: x }\n",
                "{ title: x, translation: { of: ar, blocks: \"9f3c a01b\" } }\n",
            ),
            (
                "title: x\nextra:\n  note: |\n    translation: y\n",
                "title: x\nextra:\n  note: |\n    translation: y\ntranslation: { of: ar, blocks: \"9f3c a01b\" }\n",
            ),
        ] {
            assert_eq!(recorded(before), Ok(Some(after.to_owned())), "{before}");
            assert_eq!(recorded(after), Ok(None), "a second time: {after}");
        }
    }

    #[test]
    fn a_layout_that_cannot_be_edited_is_refused_with_the_line_to_write() {
        let line = "translation: { of: ar, blocks: \"9f3c a01b\" }";
        for front in [
            "title: x\nextra: &t { of: ar }\ntranslation: *t\n",
            "title: x\ntranslation: !!map { of: ar }\n",
            "title: [\n",
        ] {
            assert_eq!(recorded(front), Err(line.to_owned()), "{front}");
        }
    }

    #[test]
    fn line_ends_stay_what_they_are() {
        let text = "---\r\ntitle: x\r\ntranslation:\r\n  of: ar\r\n---\r\nBody\r\n";
        let after = record(text, "ar", &[1]).unwrap().unwrap();
        assert_eq!(
            after,
            "---\r\ntitle: x\r\ntranslation:\r\n  of: ar\r\n  blocks: \"0001\"\r\n---\r\nBody\r\n"
        );
        assert_eq!(record(&after, "ar", &[1]), Ok(None));
    }

    /// A line of front matter as people write them, the odd ones included.
    fn lines() -> impl Strategy<Value = Vec<String>> {
        let value = prop_oneof![
            "[a-z]{1,8}",
            "\"[a-z #:,{}]{0,8}\"",
            "'[a-z #:,{}]{0,8}'",
            Just("{ a: b, c: [d, 'e #'] }  # x".to_owned()),
            Just("|\n    translation: y\n    # no comment".to_owned()),
            Just("\n  - one\n  - two".to_owned()),
        ];
        let translation = prop_oneof![
            Just(String::new()),
            Just("translation:".to_owned()),
            Just("translation: { of: ar }".to_owned()),
            Just("translation: {of: ar , by: \"A, B}\" }# odd".to_owned()),
            Just("translation: { by: l'un, blocks: '0001 0002' , of: ar } # }".to_owned()),
            Just("translation:\n  # who\n  by: A # B\n  blocks: \"0001\" # c".to_owned()),
            Just("translation:\n      blocks: 0001 0002\n      of: ar".to_owned()),
            Just("\"translation\": { of: ar }".to_owned()),
        ];
        let comment = prop_oneof![
            Just(String::new()),
            Just("# translation: { of: fr }".to_owned())
        ];
        (
            proptest::collection::vec(value, 0..4),
            translation,
            comment,
            0..5_usize,
        )
            .prop_map(|(values, translation, comment, at)| {
                let keys = ["date", "extra", "tags", "type"].iter().zip(values);
                let mut lines: Vec<String> = keys.map(|(key, it)| format!("{key}: {it}")).collect();
                lines.insert(at.min(lines.len()), translation);
                lines.insert(0, comment);
                lines
            })
    }

    proptest! {
        #[test]
        fn bodies_keep_their_bytes_and_front_matter_says_what_it_said(
            lines in lines(),
            body in "[ -~\u{600}-\u{650}\r\n]{0,60}",
            windows in any::<bool>(),
            digests in proptest::collection::vec(any::<u16>(), 0..5),
        ) {
            let ends = if windows { "\r\n" } else { "\n" };
            let text = format!("---\n{}\n---\n", lines.join("\n")).replace('\n', ends) + &body;
            let Some(before) = front(&text) else { return Ok(()) };
            match record(&text, "ar", &digests) {
                Err(_) => {}
                Ok(None) => prop_assert_eq!(before["translation"]["of"].as_str(), Some("ar")),
                Ok(Some(after)) => {
                    prop_assert!(after.ends_with(&body));
                    let bare = |mut value: Value| {
                        let mapping = value.as_mapping_mut().unwrap();
                        let mut kept = mapping.remove("translation").unwrap_or(Value::Null);
                        if let Some(kept) = kept.as_mapping_mut() {
                            kept.remove("blocks");
                            kept.entry("of".into()).or_insert("ar".into());
                        }
                        if kept.is_null() {
                            kept = serde_yaml::from_str("{ of: ar }").unwrap();
                        }
                        (value, kept)
                    };
                    let now = front(&after).unwrap();
                    let written = now["translation"]["blocks"].as_str().map(blocks::parse);
                    prop_assert_eq!(written, Some(Ok(digests.clone().into())));
                    prop_assert_eq!(bare(before), bare(now));
                    prop_assert_eq!(record(&after, "ar", &digests), Ok(None));
                }
            }
        }
    }
}
