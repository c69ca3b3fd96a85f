//! Dates and times.

use jiff::civil::{Date, date, time};

use super::*;

const JULY: Date = date(2012, 7, 6);

#[test]
fn long_dates_have_the_months_and_digits_of_the_region() {
    for (tag, expected) in [
        ("ar", "6_يوليو_2012"),
        ("ar-AE", "6_يوليو_2012"),
        ("ar-LY", "6_يوليو_2012"),
        ("ar-MA", "6_يوليوز_2012"),
        ("ar-EH", "6_يوليو_2012"),
        ("ar-DZ", "6_جويلية_2012"),
        ("ar-TN", "6_جويلية_2012"),
        ("ar-SA", "٦_يوليو_٢٠١٢"),
        ("ar-EG", "٦_يوليو_٢٠١٢"),
        ("ar-KW", "٦_يوليو_٢٠١٢"),
        ("ar-QA", "٦_يوليو_٢٠١٢"),
        ("ar-BH", "٦_يوليو_٢٠١٢"),
        ("ar-OM", "٦_يوليو_٢٠١٢"),
        ("ar-SD", "٦_يوليو_٢٠١٢"),
        ("ar-YE", "٦_يوليو_٢٠١٢"),
        ("ar-MR", "٦_يوليو_٢٠١٢"),
        ("ar-SY", "٦_تموز_٢٠١٢"),
        ("ar-LB", "٦_تموز_٢٠١٢"),
        ("ar-JO", "٦_تموز_٢٠١٢"),
        ("ar-IQ", "٦_تموز_٢٠١٢"),
        ("ar-PS", "٦_تموز_٢٠١٢"),
        ("ar-SY-u-nu-latn", "6_تموز_2012"),
        ("ar-MA-u-nu-arab", "٦_يوليوز_٢٠١٢"),
        ("fr", "6_juillet_2012"),
        ("fr-FR", "6_juillet_2012"),
        ("fr-CA", "6_juillet_2012"),
        ("fr-CH", "6_juillet_2012"),
        ("en-GB", "6_July_2012"),
        ("en-US", "July_6, 2012"),
    ] {
        let text = locale(tag).date(JULY, DateStyle::Long);
        assert_eq!(legible(&text), expected, "{tag}");
    }
}

#[test]
fn every_style_of_date_keeps_together_what_belongs_together() {
    use DateStyle::*;
    for (tag, style, expected) in [
        ("fr", Full, "vendredi 6_juillet_2012"),
        ("fr", Medium, "6_juil._2012"),
        ("fr", Short, "06/07/2012"),
        ("fr", YearMonth, "juillet_2012"),
        ("fr", MonthDay, "6_juillet"),
        ("fr", Year, "2012"),
        ("en-GB", Full, "Friday, 6_July_2012"),
        ("en-US", Full, "Friday, July_6, 2012"),
        ("en-US", Short, "7/6/2012"),
        ("ar", Full, "الجمعة، 6_يوليو_2012"),
        ("ar-SA", Year, "٢٠١٢"),
        ("ar", Short, "6\u{200f}/7\u{200f}/2012"),
    ] {
        assert_eq!(
            legible(&locale(tag).date(JULY, style)),
            expected,
            "{tag} {style:?}"
        );
    }
}

#[test]
fn dual_months_are_pairs_that_no_line_breaks() {
    let dual = build("ar-SY-u-nu-latn", |spec| spec.months = Months::Dual).unwrap();
    for (day, style, expected) in [
        (JULY, DateStyle::Long, "6_تموز/\u{2060}يوليو_2012"),
        (JULY, DateStyle::Full, "الجمعة، 6_تموز/\u{2060}يوليو_2012"),
        (JULY, DateStyle::YearMonth, "تموز/\u{2060}يوليو_2012"),
        (JULY, DateStyle::MonthDay, "6_تموز/\u{2060}يوليو"),
        (JULY, DateStyle::Year, "2012"),
        (JULY, DateStyle::Short, "6\u{200f}/7\u{200f}/2012"),
        (
            date(2011, 1, 19),
            DateStyle::Long,
            "19_كانون_الثاني/\u{2060}يناير_2011",
        ),
        (
            date(2011, 6, 1),
            DateStyle::Long,
            "1_حزيران/\u{2060}يونيو_2011",
        ),
        (
            date(2011, 12, 31),
            DateStyle::Long,
            "31_كانون_الأول/\u{2060}ديسمبر_2011",
        ),
    ] {
        assert_eq!(legible(&dual.date(day, style)), expected);
    }
    let error = build("fr", |spec| spec.months = Months::Dual).err();
    assert_eq!(error, Some(LocaleError::DualMonths("fr".into())));
}

#[test]
fn spans_of_days_say_only_once_what_is_common() {
    let dual = build("ar-SY-u-nu-latn", |spec| spec.months = Months::Dual).unwrap();
    let june = date(2012, 6, 28);
    for (locale, from, to, expected) in [
        (&locale("fr"), JULY, date(2012, 7, 8), "6–8_juillet_2012"),
        (&locale("fr"), june, JULY, "28_juin_– 6_juillet_2012"),
        (
            &locale("fr"),
            date(2011, 7, 6),
            JULY,
            "6_juillet_2011_– 6_juillet_2012",
        ),
        (&locale("fr"), JULY, JULY, "6_juillet_2012"),
        (&locale("en-US"), JULY, date(2012, 7, 8), "July_6–8, 2012"),
        (&locale("ar-SA"), JULY, date(2012, 7, 8), "٦–٨_يوليو_٢٠١٢"),
        (
            &dual,
            june,
            JULY,
            "28_حزيران/\u{2060}يونيو_– 6_تموز/\u{2060}يوليو_2012",
        ),
    ] {
        assert_eq!(legible(&locale.date_range(from, to)), expected);
    }
}

#[test]
fn the_hijri_date_is_shown_beside_the_gregorian_and_only_where_it_is_exact() {
    let both = build("ar-SY-u-nu-latn", |spec| {
        spec.calendars = vec![Calendar::Gregory, Calendar::IslamicUmalqura];
    })
    .unwrap();
    let shown = |day| -> Vec<_> {
        let dates = both.dates(day, DateStyle::Long);
        dates.map(|date| legible(&date.text)).collect()
    };
    assert_eq!(shown(JULY), ["6_تموز_2012", "16_شعبان_1433_هـ"]);
    // 1 Muharram 1300 and the last day of 1600 AH; the days before and after are Gregorian only.
    assert_eq!(shown(date(1882, 11, 12)).len(), 2);
    assert_eq!(shown(date(1882, 11, 11)).len(), 1);
    assert_eq!(shown(date(2174, 11, 25)).len(), 2);
    assert_eq!(shown(date(2174, 11, 26)).len(), 1);
}

#[test]
fn machines_read_gregorian_dates_in_ascii() {
    assert_eq!(iso_date(JULY), "2012-07-06");
    let moment = "2012-07-06T14:30:00[Africa/Tunis]".parse().unwrap();
    assert_eq!(iso_moment(&moment), "2012-07-06T14:30:00+01:00");
}

#[test]
fn times_have_the_hour_cycle_of_the_region() {
    let moment = "2012-07-06T14:30:00[Africa/Tunis]".parse().unwrap();
    for (tag, clock, zoned) in [
        ("fr", "14:30", "14:30 UTC+1"),
        ("en-GB", "14:30", "14:30 GMT+1"),
        ("en-US", "2:30~PM", "2:30~PM GMT+1"),
        ("ar-MA", "14:30", "14:30 غرينتش\u{200e}+1"),
        ("ar-SA", "٢:٣٠_م", "٢:٣٠_م غرينتش\u{61c}+١"),
    ] {
        let locale = locale(tag);
        assert_eq!(legible(&locale.time(time(14, 30, 0, 0))), clock, "{tag}");
        assert_eq!(legible(&locale.time_with_zone(&moment)), zoned, "{tag}");
    }
}

/// By the short times of CLDR 48.2; the region says whether they count to twelve.
#[test]
fn hours_have_a_nought_where_cldr_has_one() {
    for (tag, morning, evening) in [
        ("es-ES", "9:05", "21:40"),
        ("es-MX", "9:05~a.m.", "9:40~p.m."),
        ("es-AR", "09:05", "21:40"),
        ("fr-FR", "09:05", "21:40"),
        ("bg-BG", "9:05", "21:40"),
        ("hy-AM", "09:05", "21:40"),
        ("mk-MK", "09:05", "21:40"),
        ("sv-FI", "9.05", "21.40"),
        ("ja-JP", "9:05", "21:40"),
        ("fa-IR", "۹:۰۵", "۲۱:۴۰"),
    ] {
        let locale = locale(tag);
        assert_eq!(legible(&locale.time(time(9, 5, 0, 0))), morning, "{tag}");
        assert_eq!(legible(&locale.time(time(21, 40, 0, 0))), evening, "{tag}");
    }
    let moment = "2012-12-06T04:45:00[Africa/Tunis]".parse().unwrap();
    let zoned = locale("es-ES").time_with_zone(&moment);
    assert_eq!(legible(&zoned), "4:45 GMT+1");
}

#[test]
fn hours_have_a_letter_where_the_imprimerie_nationale_is_asked_for() {
    let asked = build("fr", |spec| {
        spec.typography = Some(Typography::ImprimerieNationale)
    })
    .unwrap();
    let moment = "2012-07-06T18:30:00[Africa/Tunis]".parse().unwrap();
    assert_eq!(legible(&asked.time(time(18, 30, 0, 0))), "18_h_30");
    assert_eq!(legible(&asked.time(time(9, 5, 0, 0))), "9_h_05");
    assert_eq!(legible(&asked.time(time(18, 0, 0, 0))), "18_h");
    assert_eq!(legible(&asked.time_with_zone(&moment)), "18_h_30 UTC+1");
}

#[test]
fn the_first_of_a_month_is_an_ordinal_in_french() {
    use DateStyle::*;
    let first = date(2026, 1, 1);
    for tag in ["fr", "fr-CA", "fr-CH", "fr-BE", "fr-TN"] {
        let locale = locale(tag);
        assert_eq!(
            legible(&locale.date(first, Long)),
            "1er_janvier_2026",
            "{tag}"
        );
        assert_eq!(
            legible(&locale.date(first, MonthDay)),
            "1er_janvier",
            "{tag}"
        );
        assert_eq!(
            legible(&locale.date(date(2026, 1, 21), MonthDay)),
            "21_janvier",
            "{tag}"
        );
        assert!(!locale.date(first, Short).contains("er"), "{tag}");
    }
    let fr = locale("fr");
    assert_eq!(
        legible(&fr.date_range(first, date(2026, 1, 3))),
        "1er–3_janvier_2026"
    );
    assert_eq!(
        legible(&fr.date_range(first, date(2026, 3, 1))),
        "1er_janvier_– 1er_mars_2026"
    );
}

#[test]
fn years_of_fewer_digits_stand_without_their_era() {
    use DateStyle::*;
    for (tag, style, expected) in [
        ("ar-SY-u-nu-latn", Long, "16_تموز_622"),
        ("ar-SY-u-nu-latn", Full, "الثلاثاء، 16_تموز_622"),
        ("ar-SA", Year, "٦٢٢"),
        ("fr", Full, "mardi 16_juillet_622"),
        ("fr", MonthDay, "16_juillet"),
        ("en-GB", YearMonth, "July_622"),
        ("en-US", Long, "July_16, 622"),
        ("de", Full, "Dienstag, 16._Juli_622"),
        ("zh-CN", Long, "622年7月16日"),
    ] {
        let text = locale(tag).date(date(622, 7, 16), style);
        assert_eq!(legible(&text), expected, "{tag} {style:?}");
    }
    assert_eq!(
        legible(&locale("en-GB").date(date(9, 3, 1), DateStyle::Long)),
        "1_March_9"
    );
    assert_eq!(
        locale("en-GB").date(date(-43, 3, 15), DateStyle::Year),
        "44\u{a0}BC"
    );
}

/// By ICU 78, but for the spaces that do not break.
#[test]
fn a_language_that_diwan_was_not_made_for_has_its_dates_right() {
    use DateStyle::*;
    let july = |tag, style| legible(&locale(tag).date(JULY, style));
    let days = |tag| legible(&locale(tag).date_range(JULY, date(2012, 7, 8)));
    let months = |tag| legible(&locale(tag).date_range(date(2012, 6, 28), JULY));
    assert_eq!(july("de", Long), "6._Juli_2012");
    assert_eq!(days("de"), "6.–8._Juli_2012");
    assert_eq!(months("de"), "28._Juni_– 6._Juli_2012");
    assert_eq!(days("nb"), "6.–8._juli_2012");
    assert_eq!(july("fa", Full), "جمعه ۶_ژوئیه\u{654}_۲۰۱۲");
    assert_eq!(july("fa", YearMonth), "ژوئیه\u{654}_۲۰۱۲");
    assert_eq!(july("fa", Medium), "۶_ژوئیه_۲۰۱۲");
    let february = locale("fa").date_range(date(2026, 2, 28), date(2026, 3, 5));
    assert_eq!(legible(&february), "۲۸_فوریه_تا ۵_مارس_۲۰۲۶");
    assert_eq!(months("ru"), "28_июня_– 6_июля_2012~г.");
    assert_eq!(july("tr", Full), "6_Temmuz_2012 Cuma");
    assert_eq!(july("es", Long), "6 de_julio_de 2012");
    assert_eq!(july("ur-PK", Long), "6_جولائی، 2012");
    assert_eq!(july("he", Long), "6 ביולי_2012");
    assert_eq!(july("zh-CN", Full), "2012年7月6日星期五");
}

#[test]
fn the_persian_calendar_is_one_of_them() {
    let both = build("fa-IR", |spec| {
        spec.calendars = vec![Calendar::Persian, Calendar::Gregory];
    })
    .unwrap();
    assert_eq!(legible(&both.date(JULY, DateStyle::Long)), "۱۶_تیر_۱۳۹۱");
}

/// By ICU 78, but for the spaces that do not break, the dash of French and the era, which both ends have.
#[test]
fn a_span_is_in_the_first_calendar_that_knows_both_its_ends() {
    use Calendar::{Gregory, IslamicUmalqura, Persian};
    let span = |tag, first, from, to| {
        let many = build(tag, |spec| spec.calendars = vec![first, Gregory]).unwrap();
        legible(&many.date_range(from, to))
    };
    let days = [JULY, date(2012, 7, 8)];
    let months = [date(2012, 7, 15), date(2012, 7, 25)];
    let years = [date(2011, 11, 20), JULY];
    for (tag, calendar, [from, to], expected) in [
        ("ar-SA", IslamicUmalqura, days, "١٦–١٨_شعبان_١٤٣٣_هـ"),
        (
            "ar-SA",
            IslamicUmalqura,
            months,
            "٢٥_شعبان_– ٦_رمضان_١٤٣٣_هـ",
        ),
        ("fr", IslamicUmalqura, days, "16–18_chaabane_1433_AH"),
        ("de", IslamicUmalqura, days, "16.–18._Shaʻban_1433_AH"),
        ("tr", IslamicUmalqura, days, "Hicri_16–18_Şaban_1433"),
        (
            "es",
            IslamicUmalqura,
            months,
            "25 de_shaʻban_– 6 de_ramadán_de 1433_AH",
        ),
        (
            "ja",
            IslamicUmalqura,
            months,
            "AH1433年8月25日～AH1433年9月6日",
        ),
        ("fa-IR", Persian, days, "۱۶ تا ۱۸_تیر_۱۳۹۱"),
        ("fa-IR", Persian, months, "۲۵_تیر تا ۴_مرداد_۱۳۹۱"),
        ("fa-IR", Persian, years, "۲۹_آبان_۱۳۹۰ تا ۱۶_تیر_۱۳۹۱"),
        ("fa-IR", Persian, [JULY, JULY], "۱۶_تیر_۱۳۹۱"),
        // Before 1300 AH the calendar of Umm al-Qura is not known.
        (
            "ar-SA",
            IslamicUmalqura,
            [date(1882, 11, 11), date(1882, 11, 14)],
            "١١–١٤_نوفمبر_١٨٨٢",
        ),
    ] {
        assert_eq!(span(tag, calendar, from, to), expected, "{tag}");
    }
}

#[test]
fn a_day_is_so_far_from_another_in_the_words_of_the_language() {
    let today = date(2012, 7, 6);
    for (tag, day, words) in [
        ("fr", (2012, 7, 6), "aujourd’hui"),
        ("fr", (2012, 7, 5), "hier"),
        ("fr", (2012, 7, 4), "avant-hier"),
        ("fr", (2012, 7, 9), "dans 3 jours"),
        ("fr", (2012, 7, 13), "dans 1 semaine"),
        ("fr", (2012, 6, 6), "il y a 1 mois"),
        ("fr", (2012, 6, 7), "il y a 4 semaines"),
        ("fr", (2011, 7, 7), "il y a 1 an"),
        ("fr", (2011, 8, 7), "il y a 11 mois"),
        ("fr", (2012, 7, 19), "dans 2 semaines"),
        ("fr", (2012, 9, 5), "dans 2 mois"),
        ("fr", (2014, 7, 5), "dans 2 ans"),
        ("fr", (2010, 7, 6), "il y a 2 ans"),
        ("fr", (2011, 7, 6), "il y a 1 an"),
        ("fr", (2014, 1, 2), "dans 18 mois"),
        ("en-GB", (2011, 5, 20), "14 months ago"),
        ("en-GB", (2012, 7, 7), "tomorrow"),
        ("en-GB", (2012, 6, 22), "2 weeks ago"),
        ("ar-SY-u-nu-latn", (2012, 7, 5), "أمس"),
        ("ar-SY-u-nu-latn", (2012, 7, 3), "قبل 3 أيام"),
        ("ar-SY-u-nu-latn", (2012, 6, 22), "قبل أسبوعين"),
        ("ar-SY-u-nu-latn", (2012, 10, 6), "خلال 3 أشهر"),
        ("ar-SA", (2001, 7, 6), "قبل ١١ سنة"),
    ] {
        let day = date(day.0, day.1, day.2);
        assert_eq!(
            legible(&locale(tag).relative(day, today)),
            words,
            "{tag} {day}"
        );
    }
}
