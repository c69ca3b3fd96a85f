//! What may be typed, and what may not.

use super::*;
use clap::CommandFactory;

#[test]
fn the_arguments_are_free_of_contradictions() {
    Cli::command().debug_assert();
}

#[test]
fn the_contract_of_each_command_is_understood() {
    for line in [
        "diwan new site",
        "diwan build",
        "diwan build --root r --out o --drafts --now 2026-07-06 --base-url https://x.example --pseudo mirrored",
        "diwan check --root r --deny warnings --format sarif --list",
        "diwan check --explain dead-link",
        "diwan check --baseline accepted.jsonl",
        "diwan build --lenient",
        "diwan doctor --root r",
        "diwan serve --root r --host 0.0.0.0 --port 0 --open --drafts --now 2026-07-06 --pseudo accented",
        "diwan bundle --format folder",
        "diwan bundle --root r --format zip --lang ar --lang fr --out o.zip",
        "diwan bundle --format zip --sign minisign.key --password-file secret --now 2026-07-06",
        "diwan bundle --format single --only statements/paris --lang ar --out paris.html",
        "diwan bundle --format epub --only statements --only news",
        "diwan verify o.zip",
        "diwan verify --chain old new",
        "diwan verify --chain old.zip new.zip --key minisign.pub",
        "diwan bundle --format zip --sign minisign.key --after old.zip",
        "diwan status --releases --root r --format json --now 2026-12-01",
        "diwan next",
        "diwan next --root r --now 2026-07-06T14:30:00+01:00",
        "diwan record",
        "diwan record --root r --fix --now 2026-07-06",
        "diwan build --record",
        "diwan build --compress",
        "diwan build --part 2/3 --out part-2",
        "diwan join part-1 part-2 part-3 --out public",
        "diwan deploy",
        "diwan deploy web --dry-run --root r --from r/public",
        "diwan deploy --verify https://www.example.org",
        "diwan server nginx",
        "diwan server caddy --root r --out o --listen 127.0.0.1:8080 --www /srv/www/x",
        "diwan status",
        "diwan status --root r --lang ar --lang fr --format json",
        "diwan accept content/a.fr.md content/news --root r --of ar",
        "diwan verify o --key minisign.pub",
        "diwan new site --lang ar,fr",
        "diwan lang add fa",
        "diwan lang add pt --locale pt-BR --root r",
        "diwan theme list --root r",
        "diwan theme show templates/page.html",
        "diwan theme eject templates/page.html i18n/en.ftl --root r",
        "diwan theme diff",
        "diwan completions fish",
        "diwan man pages",
        "diwan build --quiet",
        "diwan -v check --format json",
        "diwan theme list -q",
        "diwan import hugo old new --format json",
    ] {
        assert!(Cli::try_parse_from(line.split(' ')).is_ok(), "{line}");
    }
    for line in [
        "diwan",
        "diwan new",
        "diwan build public",
        "diwan check --deny errors",
        "diwan bundle",
        "diwan bundle --format zip --password-file secret",
        "diwan verify",
        "diwan verify --chain old",
        "diwan status --releases --lang ar",
        "diwan build --record --drafts",
        "diwan accept",
        "diwan deploy web --verify https://www.example.org",
        "diwan build --part 2/3",
        "diwan build --part 3/2 --out part",
        "diwan join --out public",
        "diwan join part-1",
        "diwan server",
        "diwan server iis",
        "diwan status --format sarif",
        "diwan theme",
        "diwan lang add",
        "diwan theme eject",
        "diwan build --quiet --verbose",
    ] {
        assert!(Cli::try_parse_from(line.split(' ')).is_err(), "{line}");
    }
}
