//! Each case: the text as typed, the text as set. `_` stands for U+00A0 and `~` for U+202F.

use crate::locale::Typography;

#[test]
fn numbers_and_their_words_stay_on_one_line() {
    for (typed, expected) in [
        // Long and raised endings of ordinals, centuries, spans of them.
        ("La 5ème année", "La 5ème_année"),
        ("les XIVèmes rencontres", "les XIVèmes_rencontres"),
        ("un système ouvert", "un système ouvert"),
        ("au XIXᵉ siècle", "au XIXᵉ_siècle"),
        ("le 1ᵉʳ juin", "le 1ᵉʳ_juin"),
        ("Mᵐᵉ Haddad", "Mᵐᵉ_Haddad"),
        ("à la fin du XVIIIe s.", "à la fin du XVIIIe_s."),
        ("les XVIe-XVIIe siècles", "les XVIe-XVIIe_siècles"),
        ("les XVIe–XVIIe siècles", "les XVIe–XVIIe_siècles"),
        // What is counted may be cut short; so are the pages of a book, and no page that is named.
        ("la 4e éd. du plan", "la 4e_éd. du plan"),
        ("au 2e ét. à gauche", "au 2e_ét. à gauche"),
        ("Tunis, 2019, 310 p.", "Tunis, 2019, 310_p."),
        ("voir art. 7 p. 21", "voir art._7 p._21"),
        // What a hyphen or a stroke joins.
        ("du 4 mai-9 juin", "du 4_mai-9_juin"),
        ("4 mai/9 juin", "4_mai/9_juin"),
        ("p. 7-p. 9", "p._7-p._9"),
        ("n° 7/n° 9", "n°_7/n°_9"),
        // A minus that is typed as a dash behind a verb.
        ("Il fera – 7 °C demain", "Il fera –_7_°C demain"),
        ("Soit – 7 % ; voir", "Soit –_7_%~; voir"),
        // Units, parts, a year of the Republic, roads.
        ("à 900 tr/min", "à 900_tr/min"),
        ("400 UI, 9 q, 15 ct", "400_UI, 9_q, 15_ct"),
        ("les 4 Mds", "les 4_Mds"),
        ("au point 7, ligne 3", "au point_7, ligne_3"),
        ("le numéro 7 et le verset 9", "le numéro_7 et le verset_9"),
        ("le protocole 6", "le protocole_6"),
        ("en ligne 15 guides", "en ligne 15 guides"),
        ("en l'an IV", "en l’an_IV"),
        ("sur l'A 13 et la N 7", "sur l’A_13 et la N_7"),
        ("de 6 m × 9 m", "de 6_m_×_9_m"),
        // Numbers of letters and figures, boxes of the post, products.
        ("la note n° SG/2027/14", "la note n°_SG/2027/14"),
        ("le n° Vert", "le n° Vert"),
        ("B.P. 218, Gafsa", "B.P._218, Gafsa"),
        ("deux plans de 60 × 80 cm", "deux plans de 60_×_80_cm"),
        ("× 3 en un an", "× 3 en un an"),
        // Hours and days of duty; the other sign for a number.
        ("ouvert 24 h/24", "ouvert 24_h/24"),
        ("et 7 j/7", "et 7_j/7"),
        ("la loi nº 8", "la loi nº_8"),
        // The inner quotation mark parts from nothing, wherever it stands.
        ("le mot ‹ crue › seul", "le mot ‹_crue_› seul"),
        ("là où la rive", "là où la rive"),
        // A code of an area begins no thousands, and a span has two ends.
        ("Le bureau, (966) 22 333 444", "Le bureau, (966)_22_333_444"),
        (
            "En tout (2024) 12 345 678 voix",
            "En tout (2024) 12~345~678 voix",
        ),
        ("de 7 000-12 000 €", "de 7~000-12~000_€"),
        ("le lot AB-12 000", "le lot AB-12 000"),
        // An apostrophe before a picture.
        ("l'🌊 monte", "l’🌊 monte"),
        // Some days of a month, two months of a year, a capital at the beginning.
        ("les 14-16 juin 2027", "les 14-16_juin_2027"),
        ("du 1er-4 avril", "du 1er-4_avril"),
        ("en mai-juin 2027", "en mai-juin_2027"),
        ("Octobre 2027 : bilan", "Octobre_2027_: bilan"),
        // Parts of texts, with ranks; numbers that were put between two.
        ("au titre Ier, acte III", "au titre_Ier, acte_III"),
        ("voir la figure 7", "voir la figure_7"),
        ("l'article 9 bis", "l’article_9_bis"),
        ("art. 5, let. c", "art._5, let._c"),
        ("la 1ère fois, la mère seule", "la 1ère_fois, la mère seule"),
        // What is cut short together.
        ("p. ex. ici, op. cit.", "p._ex. ici, op._cit."),
        ("au point a. ainsi", "au point a. ainsi"),
        // Quotients by so much, lengths in two units, figures of one sign.
        ("7 l/100 km", "7_l/100_km"),
        ("1 m 65, 8 fr. 50", "1_m_65, 8_fr._50"),
        ("¾ h et 10³ m", "¾_h et 10³_m"),
        ("64 Gio de mémoire", "64_Gio de mémoire"),
        // Money before and behind sums, with what is said of it.
        ("CHF 40, EUR 35", "CHF_40, EUR_35"),
        ("40 € TTC, 30 G$, 8 MDT", "40_€_TTC, 30_G$, 8_MDT"),
        ("900 F CFA, 75 ¢", "900_F_CFA, 75_¢"),
        // Numbers of telephones and accounts.
        ("Contact : 73 204 118", "Contact_: 73_204_118"),
        ("tél. +216 73 204 118", "tél._+216_73_204_118"),
        ("contacter 14 300 foyers", "contacter 14~300 foyers"),
        (
            "RIB : 20041 01005 05000130264 06",
            "RIB_: 20041_01005_05000130264_06",
        ),
        // A minus that is typed as a dash, where no aside can begin; an aside that begins with a figure.
        ("descendu à – 7 °C", "descendu à –_7_°C"),
        ("Solde : - 2,5 %, (– 3 €)", "Solde_: -_2,5_%, (–_3_€)"),
        ("il faisait – 7 °C", "il faisait –_7_°C"),
        ("la crue – 7 °C dehors", "la crue – 7_°C dehors"),
        ("à faire : - 3 vannes", "à faire_: - 3 vannes"),
        (
            "le prix – 9 € le lot – baisse",
            "le prix –_9_€ le lot_– baisse",
        ),
        ("de 10 – 20 m – environ", "de 10 – 20_m –_environ"),
        ("un ticket à 7 € 50, f° 4", "un ticket à 7_€_50, f°_4"),
        // An apostrophe before a sign that is read as a word, and the end of a quotation.
        ("l'§ 8, l'@", "l’§_8, l’@"),
        ("le 'mot'€", "le 'mot'€"),
        // Kings bear ranks that count nothing behind them.
        (
            "Charles Ier mourut, au Ier siècle",
            "Charles_Ier mourut, au Ier_siècle",
        ),
        // Resistance, marked paragraphs, degrees that are typed apart.
        ("47 Ω, 3 kΩ, ¶ 8", "47_Ω, 3_kΩ, ¶_8"),
        ("à 35 ° C ou 12° C", "à 35_°_C ou 12°_C"),
    ] {
        let set = Typography::ImprimerieNationale.apply(typed);
        let set = set.replace('\u{a0}', "_").replace('\u{202f}', "~");
        assert_eq!(set, expected, "{typed}");
    }
}

fn check(cases: &[(&str, &str)]) {
    for (typed, expected) in cases {
        let set = Typography::ImprimerieNationale.apply(typed);
        let set = set.replace('\u{a0}', "_").replace('\u{202f}', "~");
        assert_eq!(set, *expected, "{typed}");
    }
}

#[test]
fn an_amount_is_none_of_an_account_or_a_book() {
    check(&[
        (
            "Le pays compte 1 300 000 élèves",
            "Le pays compte 1~300~000 élèves",
        ),
        ("On compte 4 700 cas", "On compte 4~700 cas"),
        (
            "Avoir du compte : 3 400,75 €",
            "Avoir du compte_: 3~400,75_€",
        ),
        ("le compte 12 345 678 reste", "le compte 12_345_678 reste"),
        (
            "SIRET 732 829 320 00074 dans le bail",
            "SIRET 732_829_320_00074 dans le bail",
        ),
        ("Elle livre 2 800 repas", "Elle livre 2~800 repas"),
        ("Il note 14 fautes", "Il note 14 fautes"),
        ("le livre 3, la note 7 dit", "le livre_3, la note_7 dit"),
        (
            "de 9 € à 12 € 30, soit 3 € 15 €",
            "de 9_€ à 12_€_30, soit 3_€ 15_€",
        ),
    ]);
}

#[test]
fn a_space_that_was_typed_unbreakable_is_as_wide_as_the_authority_has_it() {
    let typed = "Oui\u{a0}! Non\u{202f}: «\u{202f}si\u{202f}» et 1\u{a0}300\u{202f}000\u{a0}m";
    for (rules, expected) in [
        (
            Typography::ImprimerieNationale,
            "Oui~! Non_: «_si_» et 1~300~000_m",
        ),
        (Typography::Oqlf, "Oui~! Non_: «_si_» et 1_300_000_m"),
        (
            Typography::GuideDuTypographe,
            "Oui~! Non~: «~si~» et 1~300~000_m",
        ),
    ] {
        let set = rules.apply(typed);
        assert_eq!(
            set.replace('\u{a0}', "_").replace('\u{202f}', "~"),
            expected
        );
    }
    // What no authority measures stays: units, groups of a telephone.
    check(&[(
        "10\u{202f}km, tél. 71\u{202f}551\u{202f}225",
        "10~km, tél._71~551~225",
    )]);
}

#[test]
fn titles_and_initials_stay_with_the_small_word_of_a_name_or_an_office() {
    check(&[
        ("Mme de Graaf et M. du Lac", "Mme_de Graaf et M._du Lac"),
        (
            "Mlles des Prés, Mmes les élues",
            "Mlles_des Prés, Mmes_les élues",
        ),
        ("M. el Fassi, Dr al-Amin", "M._el Fassi, Dr_al-Amin"),
        ("Mme d'Arc, M. l'inspecteur", "Mme_d’Arc, M._l’inspecteur"),
        ("G. de Nerval, K. von Frisch", "G._de Nerval, K._von Frisch"),
        ("Mᵐᵉ la préfète", "Mᵐᵉ_la préfète"),
        // What goes on after an initial, an era, a pronoun or a title that ends the clause.
        ("le lot B. la vanne", "le lot B. la vanne"),
        ("en 40 av. J.-C. de Rome", "en 40 av._J.-C. de Rome"),
        ("Me le dire, Me la donner", "Me le dire, Me la donner"),
        ("cette Mme était là", "cette Mme était là"),
        ("Pour la vanne. De même", "Pour la vanne. De même"),
    ]);
}

#[test]
fn a_dash_behind_a_whole_sentence_begins_a_reply() {
    check(&[
        (
            "— Tu pars ? — Oui ! — Quand ?",
            "—_Tu pars~? —_Oui~! —_Quand~?",
        ),
        ("« — Tu pars ? — Oui ! »", "«_—_Tu pars~? —_Oui~!_»"),
        ("Elle dit : — Ici ? — Là.", "Elle dit_: —_Ici~? —_Là."),
        (
            "— Salut. — Salut ! — Oh ! fit-il.",
            "—_Salut. —_Salut~! —_Oh~! fit-il.",
        ),
        // A small letter goes on with the sentence.
        (
            "La digue — quelle peur ! — tient",
            "La digue —_quelle peur~!_— tient",
        ),
    ]);
}

#[test]
fn words_that_lost_their_beginning_have_an_apostrophe() {
    check(&[
        ("les années '60, l'été '03 !", "les années ’60, l’été ’03~!"),
        ("('98 déjà)", "(’98 déjà)"),
        ("un rock 'n' roll", "un rock ’n’ roll"),
        // A quotation, feet, a letter that is quoted.
        ("les '20 sages' et d'autres", "les '20 sages' et d’autres"),
        ("les '20 heures' ont sonné", "les '20 heures' ont sonné"),
        ("6'10", "6'10"),
        ("('n')", "('n')"),
    ]);
}

#[test]
fn a_thin_space_that_breaks_takes_the_width_of_the_authority() {
    for (typed, expected) in [
        (
            "Tard\u{2009}? Non\u{2009}; là\u{2009}: rien",
            "Tard~? Non~; là_: rien",
        ),
        (
            "«\u{2009}crue\u{2009}» de 8\u{2009}000 m",
            "«_crue_» de 8~000_m",
        ),
        ("Tard \u{2009}!", "Tard~!"),
        ("deux\u{2009}mots", "deux\u{2009}mots"),
    ] {
        let set = Typography::ImprimerieNationale.apply(typed);
        let set = set.replace('\u{a0}', "_").replace('\u{202f}', "~");
        assert_eq!(set, expected);
    }
    let set = Typography::Eu.apply("Tard\u{2009}!").into_owned();
    assert_eq!(set, "Tard\u{a0}!");
}

#[test]
fn a_word_that_lost_its_end_has_an_apostrophe() {
    for (typed, expected) in [
        ("cet aprèm' au resto'", "cet aprèm’ au resto’"),
        (
            "(le p'tit déj'), l'ado' dort",
            "(le p’tit déj’), l’ado’ dort",
        ),
        (
            "Salt 'n' Sand, salt-'n'-sand",
            "Salt ’n’ Sand, salt-’n’-sand",
        ),
        // Marks of a quotation, a derivative and a key are left to the author.
        ("le mot 'crue' seul", "le mot 'crue' seul"),
        ("la lettre 'n' est là", "la lettre 'n' est là"),
        ("soit f' et g'", "soit f' et g'"),
    ] {
        assert_eq!(
            Typography::ImprimerieNationale.apply(typed),
            expected,
            "{typed}"
        );
    }
}
