//! What forms are found in a page, and what they are not taken for.

use crate::check::rules::{TERM_FORBIDDEN, TERM_MISSING};
use crate::check::testing::site_findings;
use crate::diagnostic::Severity;

/// Whether a form that is forbidden in a language is told of in a text.
fn is_told(lang: &str, form: &str, text: &str) -> bool {
    let site = format!(
        "=== terms.yaml\n- terms: {{ {lang}: bassin }}\n  forbidden: {{ {lang}: [\"{form}\"] }}\n\
         === content/a.{lang}.md\n---\ntitle: x\n---\n{text}\n"
    );
    !site_findings(&TERM_FORBIDDEN, &site).is_empty()
}

#[test]
fn signs_inside_a_form_and_at_its_ends_count() {
    for (lang, form, text) in [
        ("fr", "O.N.E.", "Le siège de l’O.N.E. est à Tunis."),
        ("fr", "O.N.E.", "Le siège (O.N.E) ouvre."),
        ("fr", "O.N.E", "Il écrit à l’O.N.E."),
        ("en", "e.g.", "The fee, e.g. the stamp, is due."),
        ("en", "St. Anne", "The dam of St. Anne is full."),
        ("en", "Ph.D", "A Ph.D in hydrology."),
        ("en", "S&P", "The S & P index fell."),
        ("en", "S & P", "The S&P index fell."),
        ("fr", "eau et/ou énergie", "Projets d’eau et/ou énergie."),
        ("fr", "mél.", "Votre mél. est demandé."),
        ("fr", "s.n.c", "Une S.N.C a été créée."),
        ("en", "C++", "It is written in C++."),
        ("en", ".NET", "A program for .NET was bought."),
        ("ar", "ش.ذ.م", "تأسست ش.ذ.م في صفاقس."),
    ] {
        assert!(is_told(lang, form, text), "{form}: {text}");
    }
    for (lang, form, text) in [
        ("en", "C++", "Hall C is open, and so is C."),
        ("en", ".NET", "The sum was paid. NET of tax it is small."),
        ("fr", "mél.", "Un mél a été envoyé"),
        ("en", "St. Anne", "The dam of St Anne is full."),
        ("fr", "N.E.", "Le siège de l’O.N.E. est à Tunis."),
        ("en", "S&P", "Plans S, P and Q."),
    ] {
        assert!(!is_told(lang, form, text), "{form}: {text}");
    }
}

#[test]
fn a_form_in_capitals_is_found_in_capitals() {
    for (lang, form, text) in [
        ("en", "AID", "The AID office, and all AIDs."),
        ("en", "PM", "Two PMs met."),
        ("fr", "SUR", "Le SUR est prêt."),
        ("fr", "ÉTÉ", "Le programme ETE commence."),
        ("fr", "SEL marin", "Le sel marin est bon."),
        ("ar", "AI", "مشروع AI جديد."),
        ("fr", "SERVICE DES EAUX", "Le service des eaux répond."),
    ] {
        assert!(is_told(lang, form, text), "{form}: {text}");
    }
    for (lang, form, text) in [
        ("en", "AID", "They aid us; Aid came."),
        ("fr", "SUR", "Sur le pont, et sur le quai."),
        ("fr", "ÉTÉ", "L’été a été sec."),
        ("fr", "SIDA", "Un mot du sida, et Mme Sida."),
        ("fr", "OTAN", "L’Otan répond."),
    ] {
        assert!(!is_told(lang, form, text), "{form}: {text}");
    }
}

#[test]
fn a_translation_has_a_term_in_its_feminine_and_with_its_signs() {
    let missing = |terms: &str, fr: &str, en: &str| {
        let site = format!(
            "=== terms.yaml\n- terms: {{ {terms} }}\n\
             === content/a.fr.md\n---\ntitle: x\n---\n{fr}\n\
             === content/a.en.md\n---\ntitle: x\n---\n{en}\n"
        );
        !site_findings(&TERM_MISSING, &site).is_empty()
    };
    for (terms, fr, en) in [
        (
            "fr: inspecteur régional, en: regional inspector",
            "L’inspectrice régionale signe.",
            "The regional inspector signs.",
        ),
        (
            "fr: contrôleur saisonnier, en: seasonal controller",
            "Les contrôleuses saisonnières signent.",
            "Seasonal controllers sign.",
        ),
        (
            "fr: O.N.E., en: Water Board",
            "L’O.N.E. répond.",
            "The Water Board answers.",
        ),
    ] {
        assert!(!missing(terms, fr, en), "{fr}");
    }
    assert!(!missing(
        "fr: OTAN, en: NATO",
        "L’OTAN répond.",
        "Nato answers."
    ));
    // Another word in small letters is not the term.
    assert!(missing(
        "fr: Bureau des digues, en: AID",
        "Le Bureau des digues répond.",
        "They aid those who ask."
    ));
}

#[test]
fn the_words_of_a_term_stand_in_one_phrase() {
    let missing = |lang: &str, term: &str, text: &str| {
        let other = if lang == "fr" { "en" } else { "fr" };
        let site = format!(
            "=== terms.yaml\n- terms: {{ {other}: vanne, {lang}: {term} }}\n\
             === content/a.{other}.md\n---\ntitle: x\n---\nVanne.\n\
             === content/a.{lang}.md\n---\ntitle: x\n---\n{text}\n"
        );
        !site_findings(&TERM_MISSING, &site).is_empty()
    };
    for (lang, term, text) in [
        (
            "fr",
            "office de la pêche",
            "Les offices du port et de la pêche.",
        ),
        (
            "fr",
            "office de la pêche",
            "L’office national tunisien de la pêche.",
        ),
        (
            "fr",
            "permis de pêcher",
            "Les permis de chasser, de camper ou de pêcher.",
        ),
        (
            "fr",
            "carte de pêche maritime",
            "La carte maritime de pêche.",
        ),
        (
            "en",
            "Office of Fishing",
            "The Offices of Ports, Trade and Fishing.",
        ),
        ("en", "Office of Fishing", "The Port and Fishing Offices."),
        ("en", "fishing permit", "A permit for fishing."),
        ("ar", "وزارة الري", "وزارات النقل والصيد والري."),
        ("ar", "وزارة الري", "وزارتا الصيد والري."),
        ("ar", "رخصة صيد", "رخصة للصيد."),
        ("ar", "سفينة صغيرة ومتوسطة", "السفن الصغيرة والمتوسطة."),
    ] {
        assert!(!missing(lang, term, text), "{term}: {text}");
    }
    for (lang, term, text) in [
        ("fr", "office de la pêche", "L’office veille à la pêche."),
        ("fr", "eau salée", "L’eau n’est pas salée."),
        (
            "fr",
            "office de la pêche",
            "L’office est ouvert. La pêche est libre.",
        ),
        (
            "en",
            "fishing permit",
            "The permit office is in a fishing port.",
        ),
        (
            "en",
            "fishing permit",
            "Fishing is free. No permit is needed.",
        ),
        ("ar", "وزارة الري", "وزارة النقل."),
        ("ar", "وزارة الري", "الوزارة المعنية بالري."),
        ("ar", "رخصة صيد", "مُنع الصيد دون أن تُسلَّم الرخصة."),
    ] {
        assert!(missing(lang, term, text), "{term}: {text}");
    }
}

#[test]
fn a_translation_has_a_term_in_arabic_plurals() {
    let missing = |fr: &str, ar: &str, text: &str| {
        let site = format!(
            "=== terms.yaml\n- terms: {{ fr: {fr}, ar: {ar} }}\n\
             === content/a.fr.md\n---\ntitle: x\n---\nVoici : {fr}.\n\
             === content/a.ar.md\n---\ntitle: x\n---\n{text}\n"
        );
        !site_findings(&TERM_MISSING, &site).is_empty()
    };
    for (fr, ar, text) in [
        ("digue", "سد", "ارتفعت السدود."),
        ("membre", "عضو", "وحضر الأعضاء."),
        ("tarif", "ثمن", "وللأثمان حد."),
        ("médecin", "طبيب", "وصل الأطباء."),
        ("route", "طريق", "أغلقت الطرق."),
        ("permis de puiser", "رخصة سحب", "تسلم رخص السحب."),
        ("filet", "شبكة صيد", "تسحب شباك الصيد."),
    ] {
        assert!(!missing(fr, ar, text), "{ar}: {text}");
    }
    assert!(missing("digue", "سد", "ارتفع الجسر."));
}

#[test]
fn several_words_are_found_in_all_their_forms() {
    for (lang, form, text) in [
        ("ar", "رخصة سحب", "تسلم رخص السحب هنا."),
        ("ar", "عضو مجلس الحوض", "اجتمع أعضاء مجلس الحوض."),
        ("ar", "رئيس المصلحة", "كُتب لرئيسة المصلحة."),
        ("ar", "مرض مزمن", "والأمراض المزمنة كثيرة."),
        ("ar", "ذو إعاقة", "حضر ذوو الإعاقة."),
        ("ar", "ذوو الإعاقة", "مقعد لذوي الإعاقة."),
        ("ar", "معلمو القرية", "كُتب لمعلمي القرية."),
        ("ar", "سفينة صغيرة ومتوسطة", "السفن الصغيرة والمتوسطة."),
        ("ar", "بلدية", "اجتمعت بلديتا صفاقس وقابس."),
        ("ar", "مرض سار", "من الأمراض السارية."),
        ("ar", "سكان أصليون", "من السكان الأصليين."),
        (
            "fr",
            "agent saisonnier",
            "Les agentes saisonnières signent.",
        ),
        ("fr", "note d’ordre", "La note *d’*ordre est lue."),
        ("fr", "note d’ordre", "La note dʼordre est lue."),
        ("fr", "note d’ordre", "La no&shy;te d’ordre est lue."),
        ("en", "person with a boat", "People with a boat came."),
    ] {
        assert!(is_told(lang, form, text), "{form}: {text}");
    }
    for (lang, form, text) in [
        ("ar", "رخصة سحب", "رخص. السحب هنا."),
        ("ar", "مراقب مائي", "المراقبة المائية."),
        ("ar", "مكتب وطني", "المكتبة الوطنية."),
        ("fr", "droit de port", "Le droit de porter."),
    ] {
        assert!(!is_told(lang, form, text), "{form}: {text}");
    }
}

#[test]
fn a_term_that_says_one_word_many_times_takes_no_time() {
    let term = format!("{}weir", "gate ".repeat(80));
    let text = format!("{}{}weir.", "gate ".repeat(200), "lock ".repeat(200));
    let site = format!(
        "=== terms.yaml\n- terms: {{ fr: porte, en: {term} }}\n\
         === content/a.en.md\n---\ntitle: x\n---\n{text}\n\
         === content/a.fr.md\n---\ntitle: x\n---\nLa porte.\n"
    );
    site_findings(&TERM_MISSING, &site);
}

#[test]
fn a_concept_may_say_that_capitals_count() {
    let found = |case: &str, text: &str| {
        let site = format!(
            "=== terms.yaml\n- terms: {{ en: Türkiye }}\n  forbidden: {{ en: [Turkey] }}\n{case}\
             === content/a.en.md\n---\ntitle: x\n---\n{text}\n"
        );
        site_findings(&TERM_FORBIDDEN, &site).len()
    };
    assert_eq!(found("", "A turkey came from Turkey, from TURKEY."), 3);
    assert_eq!(
        found("  case: true\n", "A turkey came from Turkey, from TURKEY."),
        2
    );
}

#[test]
fn a_term_of_another_section_hides_nothing() {
    let site = "=== terms.yaml\n- terms: { en: weir }\n  sections: [news]\n\
         - terms: { en: barrage }\n  forbidden: { en: [weir] }\n\
         === content/a.en.md\n---\ntitle: x\n---\nThe weir is full.\n\
         === content/news/b.en.md\n---\ntitle: x\n---\nThe weir is full.\n";
    let found = site_findings(&TERM_FORBIDDEN, site);
    let paths: Vec<_> = found
        .iter()
        .map(|it| &*it.place.as_ref().unwrap().path)
        .collect();
    assert_eq!(paths, ["content/a.en.md"]);
}

#[test]
fn a_term_of_one_word_that_is_said_once_is_a_warning() {
    let severity = |term: &str, fr: &str| {
        let site = format!(
            "=== terms.yaml\n- terms: {{ fr: {term}, en: weir }}\n\
             === content/a.fr.md\n---\ntitle: x\n---\n{fr}\n\
             === content/a.en.md\n---\ntitle: x\n---\nNothing.\n"
        );
        let found = site_findings(&TERM_MISSING, &site);
        found.first().map(|it| it.severity)
    };
    for (term, fr, expected) in [
        ("seuil", "Au seuil de l’hiver.", Severity::Warning),
        (
            "seuil",
            "Un seuil est bâti. Le seuil est haut.",
            Severity::Error,
        ),
        ("seuil fixe", "Un seuil fixe est bâti.", Severity::Error),
        ("SFX", "Le SFX est bâti.", Severity::Error),
    ] {
        assert_eq!(severity(term, fr), Some(expected), "{term}: {fr}");
    }
}
