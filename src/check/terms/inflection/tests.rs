//! Which words are forms of a word of a term, and which are not.

use super::*;

/// Whether a word is a form of a term that is one word, in a language.
fn is(lang: &str, term: &str, word: &str) -> bool {
    let standing = Standing {
        lang,
        ..Standing::default()
    };
    TermWord::new(term, &standing, &Lexicon::read()).is(word, &fold(word), true)
}

#[test]
fn forms_of_arabic_words_are_known() {
    for (term, words) in [
        ("معاق", "للمعاقين معاقون المعاقة"),
        ("وزارة", "ووزارتها بالوزارات وزارتان"),
        ("رئيس", "لرئيس الرئيسة رؤساء للرؤساء"),
        ("مصنع", "المصانع"),
        ("مدرسة", "بمدارسها"),
        ("مشروع", "والمشاريع"),
        ("وثيقة", "الوثائق"),
        ("رسالة", "رسائل"),
        ("وكيل", "لوكلاء"),
        ("أجنبي", "الأجانب"),
        ("عضو", "أعضاء الأعضاء وأعضاؤه لأعضائها"),
        ("سعر", "الأسعار"),
        ("قرض", "قروضا القروض قرضا"),
        ("سد", "السدود وسدود"),
        ("حق", "بحقوقهم"),
        ("نائب", "نواب النواب"),
        ("لجنة", "لجان لجنتين لجانها"),
        ("رخصة", "الرخص للرخص"),
        ("قاض", "القضاة"),
        ("جهاز", "أجهزة الأجهزة أجهزتها"),
        ("مريض", "المرضى مرضاهم"),
        ("حسيس", "أحساء"),
        ("صديق", "أصدقاء"),
        ("إدارة", "الإدارات ادارة"),
        ("شارع", "الشوارع"),
        ("حاجب", "حواجب"),
        ("ترخيص", "التراخيص"),
        ("ميناء", "الموانئ"),
        ("قضية", "القضايا"),
        ("قرية", "القرى"),
        ("موظفون", "الموظفين"),
        ("معلم", "المعلمة"),
        ("قانون", "القوانين"),
    ] {
        for word in words.split(' ') {
            assert!(is("ar", term, word), "{term} {word}");
        }
    }
}

#[test]
fn other_arabic_words_are_none() {
    for (term, words) in [
        ("محافظة", "المحافظين المحافظ"),
        ("بئر", "بئس"),
        ("سيل", "وسيلة الوسيلة"),
        ("ريف", "فريفة"),
        ("مكتب", "كتاب مكتبة المكتبات"),
        ("كاتب", "كتاب"),
        ("معرض", "المعارضة"),
        ("معهد", "المعاهدة"),
        ("لبن", "لبنان"),
        ("بحر", "البحرين بحري"),
        ("زيت", "زيتون"),
        ("شعب", "شعبان شعبي"),
        ("مهن", "مهنة"),
        ("مدرس", "مدرسة المدرسة"),
        ("طريق", "طريقة بالطريقة"),
        ("جامع", "الجامعة جامعات"),
        ("كتاب", "كتابة كتبها كتب"),
        ("علم", "الإعلام"),
        ("خفيف", "إخفاء"),
        ("قانون", "قانوني"),
        ("مدير", "المديره"),
        ("سن", "السنة سنا"),
        ("رخصة", "رخص"),
        ("ألوان", "وأنها"),
        ("آلة", "التي له"),
        ("بئر", "كبيرا"),
        ("أعلام", "لإعلامهم"),
        ("ربيع", "الأربعاء أربعة"),
        ("مدرس", "المدارس"),
        ("مفتوحة", "مفاتيح"),
        ("تعلم", "تعلمون"),
        ("وجود", "وجودة"),
        ("مراقب", "المراقبة مراقبات"),
        ("أمثل", "الأمثلة"),
    ] {
        for word in words.split(' ') {
            assert!(!is("ar", term, word), "{term} {word}");
        }
    }
}

#[test]
fn words_of_a_term_help_each_other() {
    let lexicon = Lexicon::read();
    let is_first = |term: &str, word: &str| {
        let standing = Standing {
            lang: "ar",
            is_followed: true,
            ..Standing::default()
        };
        TermWord::new(term, &standing, &lexicon).is(word, &fold(word), true)
    };
    for (term, word) in [
        ("طالب", "لطالبي"),
        ("مدير", "مديرو"),
        ("رخصة", "رخص"),
        ("رئيس", "لرئيسة"),
        ("قرض", "قرضان"),
        ("ذو", "ذوي"),
    ] {
        assert!(is_first(term, word), "{term} {word}");
    }
}

#[test]
fn forms_of_french_words_are_known_and_other_words_are_not() {
    for (term, words) in [
        ("handicapé", "handicapés handicapées"),
        ("national", "nationaux nationale"),
        ("État", "ETAT"),
        ("eau", "eaux"),
        ("inspecteur", "inspectrices"),
        ("ambassadeur", "ambassadrice"),
        ("contrôleur", "contrôleuse"),
        ("professeur", "professeure"),
        ("éditeur", "EDITRICES"),
        ("ouvrier", "ouvrières OUVRIERES"),
        ("étranger", "étrangère"),
        ("chirurgien", "chirurgiennes"),
        ("européen", "européenne"),
        ("citoyen", "citoyennes"),
        ("sportif", "sportives"),
        ("religieux", "religieuse"),
        ("professionnel", "professionnelles"),
        ("agent", "agentes"),
        ("habitant", "habitantes"),
        ("libanais", "libanaise"),
        ("travail", "travaux"),
        ("vieux", "vieilles"),
        ("public", "publiques"),
        ("préfet", "préfètes"),
        ("hôte", "hôtesses"),
        ("monsieur", "messieurs"),
        ("oeuvre", "œuvres"),
        ("Etat", "État"),
        ("digue", "di\u{AD}gues"),
        ("élève", "e\u{301}le\u{300}ves"),
    ] {
        for word in words.split(' ') {
            assert!(is("fr", term, word), "{term} {word}");
        }
    }
    for (term, words) in [
        ("handicapé", "handicap"),
        ("heure", "heureuse"),
        ("trieur", "tries"),
        ("ton", "tonnes"),
        ("Etat", "était état"),
        ("bar", "barrière"),
        ("mer", "mère"),
        ("sel", "selles"),
        ("port", "porte portes"),
        ("vol", "vole"),
        ("plan", "plane"),
        ("devis", "devise"),
        ("appel", "appelle"),
        ("signal", "signale"),
        ("rapport", "rapporte"),
        ("droit", "droite"),
        ("décret", "décrète"),
        ("parti", "partie"),
        ("cité", "citée"),
        ("logement", "logemente"),
    ] {
        for word in words.split(' ') {
            assert!(!is("fr", term, word), "{term} {word}");
        }
    }
}

#[test]
fn an_adjective_behind_its_noun_takes_an_e() {
    let is_behind = |before: &str| {
        let standing = Standing {
            lang: "fr",
            before: Some(before),
            ..Standing::default()
        };
        let word = TermWord::new("distrait", &standing, &Lexicon::read());
        word.is("distraites", "distraites", false)
    };
    assert!(is_behind("gardien"));
    assert!(!is_behind("de"));
}

#[test]
fn forms_of_english_words_are_known_and_other_words_are_not() {
    for (term, words) in [
        ("chairman", "chairmen"),
        ("man", "men"),
        ("ministry", "ministries"),
        ("leaf", "leaves"),
        ("knife", "knives"),
        ("housewife", "housewives"),
        ("crisis", "crises"),
        ("child", "children"),
        ("person", "people persons"),
        ("foot", "feet"),
        ("index", "indices indexes"),
        ("criterion", "criteria"),
        ("office", "oﬃces"),
        ("bus", "buses"),
    ] {
        for word in words.split(' ') {
            assert!(is("en", term, word), "{term} {word}");
        }
    }
    for (term, words) in [
        ("mail", "mailing"),
        ("alien", "alienation"),
        ("man", "Manx"),
        ("belief", "believes"),
        ("port", "porte"),
    ] {
        for word in words.split(' ') {
            assert!(!is("en", term, word), "{term} {word}");
        }
    }
}
