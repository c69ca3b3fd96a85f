//! What is written is what was read, in all three forms.

use super::*;
use crate::diagnostic::Diagnostic;

const FILE: &str = "\
- terms: { ar: وزارة المياه, fr: ministère de l’Eau, en: Ministry of Water }
  allowed:
    fr: [le ministère]
  forbidden:
    fr:
      - { form: département de l’Eau, why: the former name, until: 2024-01-01 }
    en:
      - { form: \"Water: the office\" }
  sections: [news]
  from: 2020-01-01
  case: true
  note: who answers for water
- terms: { fr: sécheresse, en: drought }
";

#[test]
fn yaml_is_written_as_it_is_read() {
    let (concepts, faults) = read(FILE, &["ar", "fr", "en"]);
    assert_eq!(faults, []);
    assert_eq!(to_yaml(&concepts), FILE);
}

/// Concepts without what only `terms.yaml` holds, and without places.
fn bare(concepts: &[Concept], with_days: bool) -> Vec<Concept> {
    let form = |it: &TermForm| TermForm::new(&it.lang, &it.text);
    let banned = |it: &Forbidden| Forbidden {
        form: form(&it.form),
        why: it.why.clone(),
        until: it.until.filter(|_| with_days),
    };
    let one = |it: &Concept| Concept {
        terms: it.terms.iter().map(form).collect(),
        allowed: it.allowed.iter().map(form).collect(),
        forbidden: it.forbidden.iter().map(banned).collect(),
        ..Concept::default()
    };
    concepts.iter().map(one).collect()
}

#[test]
fn tables_and_tbx_carry_forms_their_status_and_why() {
    let (concepts, _) = read(FILE, &[]);
    let (back, faults) = from_csv("terms.csv", &to_csv(&concepts));
    assert_eq!(
        (bare(&back, true), faults),
        (bare(&concepts, true), Vec::new())
    );
    let (back, faults) = from_tbx("terms.tbx", &to_tbx(&concepts, "A & B"));
    assert_eq!(
        (bare(&back, false), faults),
        (bare(&concepts, false), Vec::new())
    );
}

#[test]
fn a_table_of_a_spreadsheet_is_read() {
    let table = "\u{FEFF}concept;language;status;form\r\n1;fr;preferred;\"eau; potable\"\r\n1;en;;drinking water\r\n";
    let (concepts, faults) = from_csv("t.csv", table);
    assert_eq!(faults, []);
    assert_eq!(concepts.len(), 1);
    assert_eq!(&*concepts[0].terms[0].text, "eau; potable");
}

#[test]
fn a_table_with_a_column_for_each_language_is_read() {
    let (concepts, faults) = from_csv(
        "t.csv",
        "ar,fr,en\nسد,barrage,dam\n,\"crue, montée\",\n,,\n",
    );
    assert_eq!(faults, []);
    let forms = |at: usize| -> Vec<(&str, &str)> {
        let terms = concepts[at].terms.iter();
        terms.map(|it| (&*it.lang, &*it.text)).collect()
    };
    assert_eq!(concepts.len(), 2);
    assert_eq!(forms(0), [("ar", "سد"), ("fr", "barrage"), ("en", "dam")]);
    assert_eq!(forms(1), [("fr", "crue, montée")]);
}

#[test]
fn files_of_the_older_tbx_are_read() {
    let file = "<martif type=\"TBX\"><text><body><termEntry id=\"1\"><langSet xml:lang=\"fr\"><tig><term>crue &amp; étiage</term></tig>\
                <tig><term>débordement</term><termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>";
    let (concepts, faults) = from_tbx("t.tbx", file);
    assert_eq!(faults, []);
    assert_eq!(&*concepts[0].terms[0].text, "crue & étiage");
    assert_eq!(&*concepts[0].forbidden[0].form.text, "débordement");
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let codes = |found: Vec<Diagnostic>| -> Vec<(&str, u32)> {
        let place = |it: &Diagnostic| it.place.as_ref().map_or(0, |place| place.line);
        found.iter().map(|it| (it.code, place(it))).collect()
    };
    let (_, faults) = read(
        "- terms: { fr: eau }\n  banned: x\n- allowed: { fr: y }\n",
        &["fr"],
    );
    assert_eq!(codes(faults), [("unknown-key", 2), ("missing-key", 3)]);
    let (_, faults) = from_csv("t.csv", "a,b\n");
    assert_eq!(codes(faults), [("wrong-table", 0)]);
    let (_, faults) = from_csv("t.csv", "concept,language,status,form\n1,fr,good,eau\n");
    assert_eq!(codes(faults), [("wrong-table", 2)]);
    assert_eq!(from_tbx("t.tbx", "<a>").1.len(), 1);
    assert_eq!(from_tbx("t.tbx", "<html></html>").1.len(), 1);
    let cut = "<tbx><text><body><conceptEntry><langSec xml:lang=\"fr\"><termSec><term>eau</term>";
    let (concepts, faults) = from_tbx("t.tbx", cut);
    assert_eq!((concepts.len(), faults.len()), (0, 1));
}
