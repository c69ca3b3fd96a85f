use std::path::Path;
fn main() {
    let out = std::env::args().nth(1).unwrap();
    let t = std::time::Instant::now();
    let (sources, mut d) = diwan::source::Sources::open(Path::new("."));
    let (press, more) = diwan::press::Press::set_up(
        sources,
        diwan::edition::Edition::web(jiff::Timestamp::now()),
    );
    d.extend(more);
    eprintln!("set up {:?}", t.elapsed());
    let all = std::sync::Mutex::new(d);
    if let Some(press) = press {
        press.for_each(|o, bytes, d| {
            let p = Path::new(&out).join(o.route.file_path());
            std::fs::create_dir_all(p.parent().unwrap()).unwrap();
            std::fs::write(p, bytes).unwrap();
            all.lock().unwrap().extend(d);
        });
        eprintln!("{:?} {:?}", press.counts(), t.elapsed());
    }
    for d in diwan::diagnostic::in_order(all.into_inner().unwrap()) {
        println!(
            "{}[{}] {}:{}:{} {} | {}",
            d.severity,
            d.code,
            d.place.as_ref().map_or("", |p| &p.path),
            d.place.as_ref().map_or(0, |p| p.line),
            d.place.as_ref().map_or(0, |p| p.column),
            d.message,
            d.hint.unwrap_or_default()
        );
    }
}
