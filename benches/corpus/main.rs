//! Speed and memory on a trilingual corpus, beside a floor; ratios of one run, so that the machine does not matter much.
//!
//! `cargo bench --profile dist` builds 3,000 and 30,000 pages (with `-- 3000` only the first): seconds and peak memory of
//! `diwan build`, with its index of search and without, and of the floor: a bare loop that reads each file, parses its
//! front matter, runs pulldown-cmark over it, prints one Tera page and writes it. The floor is run twice, one file after
//! the other and on all cores, as Diwan runs; the ratios are to either. Beside them stand a
//! build when nothing has changed, one when a sentence was added to one page, and `diwan check`. Folders lie in memory (`/dev/shm`) where there is
//! one. With `-- --readme` the table in the README is written anew, of the sizes that are asked for.

mod floor;
mod generate;
mod readme;
mod run;

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};

use run::Cost;

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"))
        .collect();
    if let [floor, root, out] = words.as_slice()
        && let Some(on_all_cores) = ["loop", "floor"].iter().position(|name| name == floor)
    {
        floor::run(root.as_ref(), out.as_ref(), on_all_cores == 1);
        return;
    }
    let sizes: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let sizes = if sizes.is_empty() {
        vec![3_000, 30_000]
    } else {
        sizes
    };
    println!(
        "  pages   loop s  floor s  diwan s    /loop   /floor  unsearched    /loop  again s  edited s  check s  peak MiB"
    );
    let mut rows: Vec<Row> = Vec::new();
    for pages in sizes {
        let folder = Folder::new(pages);
        let row = Row::measure(&folder.0, pages);
        println!("{row}");
        if let Some(before) = rows.last() {
            println!(
                "growth from {} to {pages} pages: {:.1} times",
                before.pages,
                row.diwan.seconds / before.diwan.seconds
            );
        }
        rows.push(row);
    }
    if std::env::args().any(|word| word == "--readme") {
        readme::write(&rows).expect("the README can be written");
    }
}

/// What one size of the corpus costs.
struct Row {
    pages: usize,
    /// The floor, one file after the other.
    alone: Cost,
    /// The floor on all cores.
    floor: Cost,
    diwan: Cost,
    /// Without the index of search.
    unsearched: Cost,
    /// When nothing has changed.
    again: Cost,
    /// When one page has changed.
    edited: Cost,
    check: Cost,
}

impl Row {
    fn measure(folder: &Path, pages: usize) -> Self {
        let root = folder.join("site");
        generate::corpus(&root, pages / 3).expect("the corpus can be written");
        let this = std::env::current_exe().expect("a running program has a path");
        let bare = folder.join("bare");
        let floor = |how: &str| {
            let cost = run::measured(&this, &[how.as_ref(), root.as_ref(), bare.as_ref()]);
            let _ = std::fs::remove_dir_all(&bare);
            cost
        };
        let searching = |search: bool| {
            generate::set_search(&root, search).expect("the settings can be written");
            build(&root, true)
        };
        let mut costs: [Vec<Cost>; 4] = Default::default();
        for _ in 0..rounds(pages) {
            let round = [
                floor("loop"),
                floor("floor"),
                searching(false),
                searching(true),
            ];
            costs
                .iter_mut()
                .zip(round)
                .for_each(|(costs, cost)| costs.push(cost));
        }
        let again = build(&root, false);
        generate::edit(&root).expect("a page can be written");
        let edited = build(&root, false);
        // What it finds in words at random is let pass.
        let baseline = folder.join("baseline.jsonl");
        let check = diwan(
            &[
                "check".as_ref(),
                "--baseline".as_ref(),
                baseline.as_os_str(),
            ],
            &root,
        );
        let [alone, floor, unsearched, diwan] = costs.map(run::median);
        Row {
            pages,
            alone,
            floor,
            diwan,
            unsearched,
            again,
            edited,
            check,
        }
    }
}

/// All programs take turns, since a machine is not equally fast from one minute to the next; short runs vary more.
fn rounds(pages: usize) -> usize {
    match pages {
        ..10_000 => 11,
        10_000..100_000 => 5,
        _ => 1,
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ratio = |cost: Cost, floor: Cost| cost.seconds / floor.seconds;
        write!(
            f,
            "{:>7}  {:>7.2}  {:>7.2}  {:>7.2}  {:>7.2}  {:>7.2}  {:>10.2}  {:>7.2}  {:>7.2}  {:>8.2}  {:>7.2}  {:>8.0}",
            self.pages,
            self.alone.seconds,
            self.floor.seconds,
            self.diwan.seconds,
            ratio(self.diwan, self.alone),
            ratio(self.diwan, self.floor),
            self.unsearched.seconds,
            ratio(self.unsearched, self.alone),
            self.again.seconds,
            self.edited.seconds,
            self.check.seconds,
            self.diwan.peak_mib,
        )
    }
}

/// Builds the corpus; from nothing when it is to be `fresh`.
fn build(root: &Path, fresh: bool) -> Cost {
    if fresh {
        let _ = std::fs::remove_dir_all(root.join("public"));
    }
    diwan(&["build", "--now", "2026-11-23"].map(OsStr::new), root)
}

/// Runs a command on the corpus.
fn diwan(arguments: &[&OsStr], root: &Path) -> Cost {
    let diwan = env!("CARGO_BIN_EXE_diwan");
    let root = ["--root".as_ref(), root.as_os_str()];
    run::measured(diwan.as_ref(), &[arguments, &root].concat())
}

/// A folder that goes when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(pages: usize) -> Self {
        let memory = PathBuf::from("/dev/shm");
        let base = if memory.is_dir() {
            memory
        } else {
            std::env::temp_dir()
        };
        let folder = base.join(format!("diwan-bench-{}-{pages}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder for the corpus can be made");
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
