//! Words, figures and what reads as one in the other direction, in any order and with any sign between: what a browser shows
//! rightly by itself must be right with isolates too. Where a sentence means nothing, it must at least do no harm.

use std::ops::Range;

use super::super::spans;
use super::random::{Chance, how_many, is_in_order};
use crate::language::Direction::{self, Ltr, Rtl};

/// What a mixture is made of: words of the text, units that run against it, and signs between the two.
struct Pieces {
    words: &'static [&'static str],
    units: &'static [&'static str],
    signs: &'static [&'static str],
    /// What stands between two figures, which would be read as one number over less.
    apart: &'static str,
}

const IN_ARABIC: Pieces = Pieces {
    words: &[
        "وصلت",
        "مفتوح",
        "في",
        "إلى",
        "البلدية",
        "ثم",
        "نحو",
        "رقم",
        "القرار 8",
        "عدد 3",
        "سنة 1998",
        "يوم 9 أفريل 1938",
        "بنسبة 4,5",
        "(ب)",
        "«لا»",
        "أجاب:",
        "ثانياً،",
        "و",
        "بين 6 و8",
        "الفصول 3-9",
        "42",
        "2-0",
        "2021-2025",
        "متى؟",
    ],
    units: &[
        "UNICEF",
        "Crédit Agricole",
        "Q&A",
        "Airbus 320",
        "ISO 14001:2015",
        "CP-15",
        "Debian 12",
        "A/RES/70/1 (2015)",
        "C#",
        "CO₂",
        "@eau_tn",
        "#Forêt2030",
        ".gitignore",
        "/var/log/",
        "a@b.example",
        "https://eau.example/a?b=2",
        "n° 7",
        "9:45 AM",
        "08:15 UTC+1",
        "34.7° N",
        "36°48'23\" N",
        "-4 °C",
        "May 3, 2021",
        "no. 5, p. 9",
        "TN59 0800 6035 2104",
        "plan(3).pdf",
        "7 km",
        "25 000 km",
        "t0 - 6 h",
        "Mme Roy (DG)",
        "6x6",
        "v2.0-rc1",
        "Ph.D.",
        "95 400 m³/d",
        "3600 EUR",
        "9 000 €/an",
        "3 × 75 MW",
        "71 334 455/456",
        "(216) 71 334 455",
        "C:\\Eau\\خطة.odt",
        "-۳٫۸",
        "$۱۷٫۵",
        "%APPDATA%",
        "KCl 7.5%",
        "HNO₃ (65 %)",
        "195/65 R15",
        "Ø 20",
        "√5",
        "-∞",
        "pH 6.8",
        "?page=3",
        "AB-",
        "F = m × a",
        "n > 30",
        "-8",
        "£90",
        "+2.5",
        "18%",
        "2027-01-31",
        "+216 70 111 222",
        "48 000",
        "1:50 000",
        "Monet (1840-1926)",
        "Lot 6 (2027 – 2029)",
        "⌘K",
        "⇧⌘4",
        "~9 km",
        "≈40",
        "≤25 mg/L",
        "¾\"",
        "741-306",
    ],
    signs: &[
        " ", " ", " ", " ", " ", "، ", " - ", ": ", " (", ") ", "؛ ", ". ", " و", ", ", " « ",
        " » ",
    ],
    apart: "، ثم ",
};

const IN_LATIN: Pieces = Pieces {
    words: &[
        "le décret",
        "see",
        "la ville",
        "and",
        "chez",
        "d’après",
        "of the",
        "since",
        "Bilan",
        "en 1998",
        "p. 9",
        "7 km",
        "(b)",
        "« non »",
        "répond :",
        "art. 3,",
        "entre 6 et 8",
        "pages 3-9",
        "42",
        "2-0",
        "n° 7",
        "18 %",
        "-4 °C",
        "Tunis,",
        "9 April 1938",
        "$90",
    ],
    units: &[
        "الفصل 8",
        "القانون عدد 33 لسنة 2015",
        "صفاقس",
        "سلمى",
        "القرار 1325/2000",
        "الفصل 3 (الفقرة 1)",
        "سورة النور، 35",
        "ص.ب 3018",
        "أين الماء؟",
        "وزارة البيئة",
        "9 أفريل 1938",
        "منذ ٢٠٢١",
        "ירדן",
        "ص.ب. 3018",
        "ق. م. 146",
        "سورة الرعد: 17",
        "1446 هـ",
        "40 ديناراً",
        "ج-7",
        "7/ج",
        "#لا_للتلوث",
        "د.ج",
        "كم²",
        "المادة 9(1)",
        "ملحق (ب)",
        "الآية: 40",
        "القاعدة 8",
        "القاعدة 9",
    ],
    signs: &[
        " ", " ", " ", " ", " ", ", ", " - ", " : ", " (", ") ", " ; ", ". ", " « ", " » ",
    ],
    apart: " ; puis ",
};

/// A mixture, and where its units stand.
fn mixture(chance: &mut Chance, pieces: &Pieces) -> (String, Vec<Range<usize>>) {
    let mut text = String::new();
    let mut units = Vec::new();
    for at in 0..2 + chance.below(4) {
        let is_unit = chance.below(2) == 0;
        let piece = chance.pick(if is_unit { pieces.units } else { pieces.words });
        if at > 0 {
            let ends_in_figure = text.chars().rev().take(2).any(char::is_numeric);
            let begins_with_one = piece.chars().take(3).any(char::is_numeric);
            let sign = chance.pick(pieces.signs);
            let are_one = ends_in_figure && begins_with_one;
            text.push_str(if are_one { pieces.apart } else { sign });
        }
        let start = text.len();
        text.push_str(piece);
        if is_unit {
            units.push(start..text.len());
        }
    }
    (text, units)
}

fn faults(pieces: &Pieces, context: Direction, count: usize) -> Vec<String> {
    let mut chance = Chance(18);
    let mut faults = Vec::new();
    for _ in 0..count {
        let (text, units) = mixture(&mut chance, pieces);
        let found = spans(&text, context, &[]);
        if found.is_empty() {
            continue;
        }
        for unit in units {
            let is_harmed = !is_in_order(&text, &unit, &found, context)
                && is_in_order(&text, &unit, &[], context);
            if is_harmed {
                faults.push(format!("{} in {text}", &text[unit]));
            }
        }
    }
    faults
}

#[test]
fn what_is_in_order_by_itself_stays_so_among_anything() {
    let mut all = faults(&IN_ARABIC, Rtl, how_many());
    all.extend(faults(&IN_LATIN, Ltr, how_many()));
    assert!(
        all.is_empty(),
        "{}:\n{}",
        all.len(),
        all[..all.len().min(20)].join("\n")
    );
}
