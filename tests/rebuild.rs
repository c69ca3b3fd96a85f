//! A second build gives what a first one would, byte for byte, whatever was done between them.
//!
//! Sites are edited at random and built after each edit, once with all that was kept of the builds before and once as if for the
//! first time. `DIWAN_EDITS=5000 DIWAN_SEED=7 cargo test --release --test rebuild` tries more edits, and others.

#[path = "rebuild/edits.rs"]
mod edits;
mod trilingual;

use std::fs;
use std::process::Output;

use edits::Editor;
use trilingual::{Site, said, snapshot};

fn number(variable: &str, usual: u64) -> u64 {
    let asked = std::env::var(variable).ok();
    asked.and_then(|it| it.parse().ok()).unwrap_or(usual)
}

fn site() -> Site {
    let site = Site::new(4);
    let settings = fs::read_to_string(site.root.path().join("site.yaml")).unwrap();
    site.put("site.yaml", &format!("{settings}taxonomies: [tags]\n"));
    for lang in ["ar", "fr", "en"] {
        site.put(
            &format!("content/tags/t0.{lang}.md"),
            "---\ntitle: Zero\n---\n",
        );
    }
    let component = "{% component mark() %}<b>!</b>{% endcomponent mark %}";
    site.put("themes/ministry/templates/line.html", "<hr>");
    site.put("themes/ministry/templates/note.html", "{{ page.content }}");
    for lang in ["ar", "fr"] {
        let note = "---\ntitle: Note\ntype: note\n---\n\n{{ <mark /> }}\n";
        site.put(&format!("content/note.{lang}.md"), note);
    }
    site.put("i18n/en.ftl", "word-a = A\nword-b = B\nword-c = C\n");
    site.put("themes/ministry/templates/components/mark.html", component);
    site.put(
        "content/news/photo.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"9\"/>",
    );
    site
}

const NOTHING: &str = "nothing has changed since the last build";

#[test]
fn after_any_edits_a_build_gives_what_a_first_build_gives() {
    let site = site();
    let mut editor = Editor::new(number("DIWAN_SEED", 1), site.root.path());
    let mut idle = 0;
    for step in 0..number("DIWAN_EDITS", 30) {
        // Now and then nobody has done anything.
        let number = if step % 7 == 6 { 0 } else { 1 + step % 3 };
        let edits: Vec<String> = (0..number).map(|_| editor.edit()).collect();
        let noon = jiff::civil::date(2026, 11, 24).at(12, 0, 0, 0);
        let now = noon.checked_add(jiff::SignedDuration::from_hours(editor.hours));
        let now = format!("{}", now.unwrap());
        let build = |out: &str| {
            let mut args = vec!["build", "--lenient", "--now", &now, "--out", out];
            args.extend(editor.drafts.then_some("--drafts"));
            site.run(&args)
        };
        let second = build("public");
        let fresh = tempfile::tempdir().unwrap();
        let fresh = fresh.path().join("public");
        let first = build(fresh.to_str().unwrap());
        let told = |output: &Output| String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(second.status, first.status, "{edits:?} {}", said(&second));
        assert_eq!(told(&second), told(&first), "{edits:?}");
        if !first.status.success() {
            continue;
        }
        let public = snapshot(&site.public());
        let wanted = snapshot(&fresh);
        for (path, bytes) in &wanted {
            assert_eq!(
                public.get(path),
                Some(bytes),
                "{} after {edits:?}",
                path.display()
            );
        }
        assert_eq!(public.len(), wanted.len(), "{edits:?}");
        let third = build("public");
        assert_eq!(told(&third), told(&first), "{edits:?}");
        assert!(said(&third).contains(NOTHING), "{edits:?} {}", said(&third));
        assert_eq!(snapshot(&site.public()), public, "{edits:?}");
        idle += u64::from(said(&second).contains(NOTHING));
        // The records of folders that are gone are nobody's any more.
        if step % 50 == 49 {
            let _ = fs::remove_dir_all(site.root.path().join(".diwan-cache"));
        }
    }
    assert!(idle > 0, "no build was found to be the same");
}

/// How many outputs a build took over.
fn taken_over(built: &Output) -> usize {
    let told = String::from_utf8_lossy(&built.stderr).into_owned();
    let line = told.lines().find(|line| line.contains("taken over"));
    let words = line.map(str::split_whitespace).into_iter().flatten();
    words
        .filter_map(|word| word.parse().ok())
        .next()
        .unwrap_or(0)
}

#[test]
fn what_does_not_show_an_edited_text_is_taken_over() {
    let site = Site::new(9);
    let page = |text: &str| {
        let front = "---\ntitle: T\ndescription: D\n---\n\n";
        site.put("content/news/late.fr.md", &format!("{front}{text}\n"));
    };
    let build = || site.run(&["-v", "build", "--lenient", "--now", "2026-11-24T10:00"]);
    page("Une phrase.");
    assert_eq!(taken_over(&build()), 0);
    let all = snapshot(&site.public()).len();
    page("Une autre phrase.");
    let second = build();
    assert!(second.status.success());
    assert!(
        taken_over(&second) > all / 2,
        "{} of {all}",
        taken_over(&second)
    );
    // Again and again: what was taken over is known as what was printed is.
    page("Une troisième phrase.");
    assert_eq!(taken_over(&build()), taken_over(&second));
    // A heading may be named by any page.
    page("## Une phrase");
    assert_eq!(taken_over(&build()), 0);
    // A file that somebody has written to is no file of ours.
    let passage = snapshot(&site.public()).into_keys();
    let passage = passage.filter(|it| it.to_str().is_some_and(|it| it.ends_with("/p1.js")));
    for file in passage {
        fs::write(site.public().join(file), "x").unwrap();
    }
    page("## Une phrase\n\nEncore.");
    let last = build();
    assert!(taken_over(&last) > 0 && taken_over(&last) < taken_over(&second));
    let public = snapshot(&site.public());
    let _ = fs::remove_dir_all(site.root.path().join(".diwan-cache"));
    build();
    assert!(public == snapshot(&site.public()));
}

#[test]
fn what_does_not_show_an_edited_template_or_message_is_taken_over() {
    let site = Site::new(9);
    let lost = |word: &str| {
        let text = format!("<p>{word} {{{{ t(id=\"not-found-title\") }}}}</p>");
        site.put("themes/ministry/templates/404.html", &text);
    };
    let message = |lang: &str, text: &str| site.put(&format!("i18n/{lang}.ftl"), text);
    let built = || {
        let built = site.run(&["-v", "build", "--lenient", "--now", "2026-11-24T10:00"]);
        assert!(built.status.success(), "{}", said(&built));
        taken_over(&built)
    };
    lost("un");
    message("fr", "menu-open = Menu\nnot-found-title = Perdu\n");
    assert_eq!(built(), 0);
    let all = snapshot(&site.public()).len();
    lost("deux");
    let after = built();
    assert!(
        after > all / 2,
        "{after} of {all} take over a page that shows another"
    );
    message("fr", "menu-open = Menu\nnot-found-title = Égaré\n");
    let after = built();
    assert!(
        after > all / 2,
        "{after} of {all} show no word of that page"
    );
    // A word of every page, in one language of three, from which the others borrow nothing.
    message("fr", "menu-open = Sommaire\nnot-found-title = Égaré\n");
    let after = built();
    assert!(
        after > all / 3 && after < all,
        "{after} of {all} are in other languages"
    );
    let home = fs::read_to_string(site.public().join("fr/index.html")).unwrap();
    assert!(home.contains("Sommaire"));
}

#[test]
fn a_second_build_tells_again_what_the_first_one_told() {
    let site = Site::new(2);
    site.put("content/news/unused.pdf", "x");
    let first = site.run(&["build", "--now", "2026-11-24T10:00"]);
    let second = site.run(&["build", "--now", "2026-11-24T20:00"]);
    assert!(first.status.success() && second.status.success());
    assert!(!first.stderr.is_empty(), "nothing was told");
    assert_eq!(first.stderr, second.stderr);
    assert!(said(&second).contains(NOTHING), "{}", said(&second));
    // In another language it is put together anew.
    let mut french = site.command(&["build", "--now", "2026-11-24T20:00"]);
    let french = french.env("DIWAN_LANG", "fr").output().unwrap();
    assert!(french.status.success() && french.stderr != first.stderr);
}

#[test]
fn a_moment_at_which_something_changes_by_itself_is_not_passed_over() {
    let site = Site::new(2);
    let page = |key: &str| {
        let text = format!("---\ntitle: T\n{key}\n---\n\nx\n");
        site.put("content/news/late.fr.md", &text);
    };
    let built = |now: &str| said(&site.run(&["build", "--now", now]));
    page("publish_at: 2026-11-24T15:00");
    built("2026-11-24T14:00");
    assert!(built("2026-11-24T14:59").contains(NOTHING));
    assert!(!built("2026-11-24T15:00").contains(NOTHING));
    assert!(built("2026-11-24T23:59").contains(NOTHING));
    // Back in time, too.
    assert!(!built("2026-11-24T14:59").contains(NOTHING));
    page("expires_at: 2026-11-24T15:00");
    built("2026-11-24T14:00");
    assert!(!built("2026-11-24T15:00").contains(NOTHING));
    // Another day may be told in any page.
    assert!(!built("2026-11-25T15:00").contains(NOTHING));
}

#[test]
fn what_was_asked_for_is_part_of_what_is_kept() {
    let site = Site::new(2);
    let built = |flags: &[&str]| {
        let args: Vec<&str> = ["build", "--now", "2026-11-24"]
            .iter()
            .chain(flags)
            .copied()
            .collect();
        said(&site.run(&args))
    };
    let sets: [&[&str]; 6] = [
        &[],
        &["--drafts"],
        &["--lenient"],
        &["--compress"],
        &["--base-url", "https://other.example"],
        &["--pseudo", "accented"],
    ];
    for flags in sets {
        assert!(!built(flags).contains(NOTHING), "{flags:?}");
        assert!(built(flags).contains(NOTHING), "{flags:?}");
    }
    // The folder holds another publication by now.
    assert!(!built(&[]).contains(NOTHING));
}

#[cfg(unix)]
#[test]
fn where_nothing_can_be_kept_everything_is_built() {
    let site = Site::new(2);
    site.put(".diwan-cache", "a file stands in its place");
    let first = site.build();
    let second = site.build();
    assert!(!second.contains(NOTHING));
    assert!(
        first.contains(" 0 unchanged") && second.contains(" 0 written"),
        "{second}"
    );
}
