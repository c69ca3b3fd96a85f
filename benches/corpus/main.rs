//! Speed and memory on a trilingual corpus, beside a floor; ratios of one run, so that the machine does not matter much.
//!
//! `cargo bench` builds 3,000 and 30,000 pages (`cargo bench -- 3000` only the first): seconds and peak memory of
//! `diwan build`, and of the floor: a bare loop, on as many threads, that reads each file, parses its front matter,
//! runs pulldown-cmark over it, prints one Tera page and writes it. Folders lie in memory (`/dev/shm`) where there is one.

mod floor;
mod generate;
mod run;

use std::path::PathBuf;

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"))
        .collect();
    if let [floor, root, out] = words.as_slice()
        && floor == "floor"
    {
        floor::run(root.as_ref(), out.as_ref());
        return;
    }
    let sizes: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let sizes = if sizes.is_empty() {
        vec![3_000, 30_000]
    } else {
        sizes
    };
    println!(
        "{:>7}  {:>8}  {:>8}  {:>6}  {:>9}  {:>9}",
        "pages", "floor s", "diwan s", "ratio", "again s", "peak MiB"
    );
    let mut seconds = Vec::new();
    for pages in sizes {
        let folder = Folder::new(pages);
        let root = folder.0.join("site");
        generate::corpus(&root, pages / 3).expect("the corpus can be written");
        let this = std::env::current_exe().expect("a running program has a path");
        let floor_out = folder.0.join("floor");
        let floor = run::median(3, || {
            let _ = std::fs::remove_dir_all(&floor_out);
            run::measured(
                &this,
                &["floor".as_ref(), root.as_ref(), floor_out.as_ref()],
            )
        });
        let out = root.join("public");
        let diwan = env!("CARGO_BIN_EXE_diwan");
        let build = [
            "build".as_ref(),
            "--root".as_ref(),
            root.as_ref(),
            "--now".as_ref(),
            "2026-11-23".as_ref(),
        ];
        let first = run::median(3, || {
            let _ = std::fs::remove_dir_all(&out);
            run::measured(diwan.as_ref(), &build)
        });
        let again = run::measured(diwan.as_ref(), &build);
        println!(
            "{pages:>7}  {:>8.2}  {:>8.2}  {:>6.2}  {:>9.2}  {:>9.0}",
            floor.seconds,
            first.seconds,
            first.seconds / floor.seconds,
            again.seconds,
            first.peak_mib
        );
        seconds.push((pages, first.seconds));
    }
    if let [(few, short), (many, long)] = seconds.as_slice() {
        println!(
            "growth from {few} to {many} pages: {:.1} times",
            long / short
        );
    }
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
