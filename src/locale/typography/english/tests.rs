//! Each case: the text as typed, the text as set. `_` stands for U+00A0.

use crate::locale::Typography;

#[test]
fn because_is_cut_before_a_subject_alone() {
    for (typed, set) in [
        (
            "'cause I don't know 'em, they say",
            "’cause I don’t know ’em, they say",
        ),
        ("went, 'cause we're 'late'", "went, ’cause we’re ‘late’"),
        ("the 'cause' of it", "the ‘cause’ of it"),
        ("'cause and effect'", "‘cause and effect’"),
        ("'cos or little gem'", "‘cos or little gem’"),
        // A word alone between two marks is quoted.
        ("'em' and 'tis', 'tis said", "‘em’ and ‘tis’, ’tis said"),
        (
            "'we told 'em', salt 'n' sand",
            "‘we told ’em’, salt ’n’ sand",
        ),
    ] {
        assert_eq!(Typography::English.apply(typed), set);
    }
}

#[test]
fn days_are_ordinals_and_spans_and_months_are_cut_short() {
    for (typed, set) in [
        ("the 3rd March, March 22nd", "the 3rd_March, March_22nd"),
        ("on 14-16 June", "on 14-16_June"),
        ("9 Nov. 2027, Nov. 9", "9_Nov. 2027, Nov._9"),
        ("the 19th Hussars", "the 19th Hussars"),
        ("they may 3 times", "they may 3 times"),
    ] {
        assert_eq!(Typography::English.apply(typed).replace('\u{a0}', "_"), set);
    }
}

#[test]
fn marks_beside_stops_strokes_fractions_and_pictures() {
    for (typed, expected) in [
        ("the U.K.'s seat", "the U.K.’s seat"),
        ("a firm of 5%'s reach", "a firm of 5%’s reach"),
        (
            "'http://dam.example/' is down",
            "‘http://dam.example/’ is down",
        ),
        ("in '/var/www/' there", "in ‘/var/www/’ there"),
        ("a board of 5½\" by 7\"", "a board of 5½\" by 7\""),
        ("🌊'high'", "🌊‘high’"),
        ("say 'yes'.", "say ‘yes’."),
        ("'Salt 'n' sand,' it says", "‘Salt ’n’ sand,’ it says"),
        ("at 5', more or less", "at 5', more or less"),
        ("\"He wrote \"never\"\".", "“He wrote “never””."),
        ("(\"He wrote \"never\"\")", "(“He wrote “never””)"),
        ("\"He wrote 'never'\", then", "“He wrote ‘never’”, then"),
        ("\"one\"\"two\"", "“one”“two”"),
    ] {
        assert_eq!(Typography::English.apply(typed), expected, "{typed}");
    }
}

#[test]
fn two_figures_begin_a_year_or_a_quotation() {
    for (typed, expected) in [
        ("'40 days on,' she wrote", "‘40 days on,’ she wrote"),
        ("the '10 o'clock' news", "the ‘10 o’clock’ news"),
        ("'30 days' notice' is due", "‘30 days’ notice’ is due"),
        ("\"'15 weirs ago'\"", "“‘15 weirs ago’”"),
        ("'12 Chairs' and 'Room 9'", "‘12 Chairs’ and ‘Room 9’"),
        ("from '10 to 20' in all", "from ‘10 to 20’ in all"),
        // Years, and what else a mark further on may be.
        ("the '70s and '80s", "the ’70s and ’80s"),
        (
            "since '53, and the boats' crews",
            "since ’53, and the boats’ crews",
        ),
        ("in '53 a 'flood' came", "in ’53 a ‘flood’ came"),
        (
            "'The flood of '53 is over,' it says",
            "‘The flood of ’53 is over,’ it says",
        ),
        ("the '53 flood", "the ’53 flood"),
    ] {
        assert_eq!(Typography::English.apply(typed), expected, "{typed}");
    }
}

#[test]
fn three_dots_are_one_sign() {
    for (typed, expected) in [
        ("Well... no", "Well… no"),
        ("\"...and on.\"", "“…and on.”"),
        ("\"It rose...\"", "“It rose…”"),
        ("a.... b.. ../..", "a.... b.. ../.."),
        ("http://x.org/a...b", "http://x.org/a...b"),
    ] {
        assert_eq!(Typography::English.apply(typed), expected, "{typed}");
    }
}

#[test]
fn feet_and_possessives_behind_signs() {
    for (typed, expected) in [
        // Feet, and the ends of words behind figures.
        ("a 4'x7' board", "a 4'x7' board"),
        ("3'x6\"x9' beams", "3'x6\"x9' beams"),
        ("a wall 6'tall", "a wall 6'tall"),
        ("the 1980's, no 7's", "the 1980’s, no 7’s"),
        ("they 86'd it", "they 86’d it"),
        // Whatever the name ends in.
        ("Jeopardy!'s host", "Jeopardy!’s host"),
        ("the FAO®'s plan", "the FAO®’s plan"),
        ("£'s and §'s", "£’s and §’s"),
        ("N₂'s share of x³'s", "N₂’s share of x³’s"),
        ("[y]'s and …'s", "[y]’s and …’s"),
        ("'Route C''s cost", "‘Route C’’s cost"),
        ("g''(x), g''", "g''(x), g''"),
        ("say 's' twice", "say ‘s’ twice"),
    ] {
        assert_eq!(Typography::English.apply(typed), expected, "{typed}");
    }
}

#[test]
fn inches_close_no_quotation_that_closes_further_on() {
    for (typed, expected) in [
        ("\"a 12\" board\", he said", "“a 12\" board”, he said"),
        ("\"he is 6'2\",\" she said", "“he is 6'2\",” she said"),
        ("they say \"6'2\"\"", "they say “6'2\"”"),
        ("\"a 4\" by 6\" print\"", "“a 4\" by 6\" print”"),
        // The figure is the last word of the quotation.
        ("\"Gate 4\" and \"Gate 6\"", "“Gate 4” and “Gate 6”"),
        ("\"Take 4\", then a 6\" nail", "“Take 4”, then a 6\" nail"),
    ] {
        assert_eq!(Typography::English.apply(typed), expected, "{typed}");
    }
}

#[test]
fn an_n_joins_two_words_or_is_a_letter() {
    for (typed, expected) in [
        ("hold the 'n' key", "hold the ‘n’ key"),
        ("a letter 'n' there", "a letter ‘n’ there"),
        ("sweet 'n' sour, 'n' is next", "sweet ’n’ sour, ‘n’ is next"),
        ("Bed 'n' Breakfast", "Bed ’n’ Breakfast"),
        ("a salt-'n'-sand mix", "a salt-’n’-sand mix"),
        ("type 'n', or 'y'", "type ‘n’, or ‘y’"),
    ] {
        assert_eq!(Typography::English.apply(typed), expected, "{typed}");
    }
}

#[test]
fn two_figures_before_what_they_count_are_no_year() {
    for (typed, expected) in [
        ("a '60 minutes' interview", "a ‘60 minutes’ interview"),
        ("the '12 steps' plan", "the ‘12 steps’ plan"),
        ("the '98 floods' cost", "the ’98 floods’ cost"),
    ] {
        assert_eq!(Typography::English.apply(typed), expected, "{typed}");
    }
}

#[test]
fn primes_of_a_formula_stay_as_typed() {
    for (typed, expected) in [
        ("with u' = 2u\" here", "with u' = 2u” here"),
        ("with u' = v\" + 3", "with u' = v\" + 3"),
        ("since g = h' + k'", "since g = h' + k'"),
        ("let 'u' = 3 and \"v\" = 4", "let ‘u’ = 3 and “v” = 4"),
        ("the U's = 3", "the U’s = 3"),
    ] {
        assert_eq!(Typography::English.apply(typed), expected, "{typed}");
    }
}
