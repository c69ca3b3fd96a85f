//! The table of the README, between two marks: ratios first, since seconds are those of one machine.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use super::Row;

const BEGIN: &str = "<!-- cargo bench -->\n";
const END: &str = "<!-- end -->\n";

/// Writes the table of `rows` into the README.
pub fn write(rows: &[Row]) -> io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(&path)?;
    let parts = text
        .split_once(BEGIN)
        .and_then(|(head, rest)| Some((head, rest.split_once(END)?.1)));
    let (head, tail) = parts.ok_or_else(|| io::Error::other("the README has no marks for it"))?;
    fs::write(path, [head, BEGIN, &table(rows), END, tail].concat())
}

fn table(rows: &[Row]) -> String {
    let mut out = format!(
        "Made on {}.\n\n\
         | pages | build | without search | check | one page changed | nothing changed | build, seconds | peak, MiB |\n\
         | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
        machine()
    );
    for row in rows {
        let (floor, build) = (row.floor.seconds, row.diwan.seconds);
        let _ = writeln!(
            out,
            "| {} | {:.1} loops | {:.1} loops | {:.1} builds | {:.2} builds | {:.2} builds | {:.1} | {:.0} |",
            with_commas(row.pages),
            build / floor,
            row.unsearched.seconds / floor,
            row.check.seconds / build,
            row.edited.seconds / build,
            row.again.seconds / build,
            build,
            row.diwan.peak_mib,
        );
    }
    out
}

/// As Linux tells it: how many cores of which processor.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = told.lines().find_map(|line| {
        let (key, name) = line.split_once(':')?;
        (key.trim() == "model name").then(|| name.trim().to_owned())
    });
    format!(
        "{cores} cores of {}, with files in memory",
        name.as_deref().unwrap_or("an unknown processor")
    )
}

fn with_commas(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
