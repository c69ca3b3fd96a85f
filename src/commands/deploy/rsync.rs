//! A folder of another machine, by rsync over SSH.
//!
//! The other machine is looked at first, by a shell that holds a lock as long as we live. Where the folder may be exchanged as a
//! whole, a copy of it is made of hard links, brought up to date beside it, and put in its place in one step of the kernel: a link is
//! renamed, or two folders are exchanged. Where it may not (nothing can be made beside it), each file is replaced by itself: what
//! pages load, pages, what tells of them, removals. What others put into the folder stays.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use diwan::settings::Remote;

use super::inventory::rank;
use super::record::{DeployPlan, DeployRecord, now};
use super::remote::{Shell, done, gave_up, missing};
use super::{Attempt, Job, Scratch, busy};

/// Takes the lock, says in which way the folder can be replaced, shows the record, and holds the lock until nobody listens.
const LOOK: &str = r#"
t=$1
case $t in */*) p=${t%/*}; [ -n "$p" ] || p=/ ;; *) p=. ;; esac
b=${t##*/}
umask 022
mkdir -p "$p" || exit 1
way=place
s=$p/.$b.diwan-staged
l=$p/.$b.diwan-deploying
exchange() {
    if mv --help 2>&1 | grep -q -e --exchange; then mv -T --exchange "$1" "$2"
    else perl -e 'my %n = (x86_64 => 316, aarch64 => 276, riscv64 => 276, i686 => 353, armv7l => 382, ppc64le => 357, s390x => 347);
        my $m = `uname -m`; chomp $m; exit(1) unless $n{$m};
        exit(syscall($n{$m}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)' "$1" "$2"; fi
}
if [ -w "$p" ]; then
    exec 9>>"$l" || exit 1
else
    mkdir -p "$t" && exec 9>>"$t/.diwan-deploying" || exit 1
fi
if command -v flock >/dev/null 2>&1 && ! flock -n 9; then echo busy; exit 0; fi
if [ -w "$p" ]; then
    if [ -L "$t" ]; then way=link
    elif [ ! -e "$t" ]; then way=new
    else
        rm -rf "$s.1" "$s.2"
        mkdir "$s.1" "$s.2" && exchange "$s.1" "$s.2" 2>/dev/null && way=exchange
        rm -rf "$s.1" "$s.2"
    fi
fi
echo "$way"
[ -f "$t/.diwan-deployed" ] && cat "$t/.diwan-deployed" 2>/dev/null
echo
echo .end
cat >/dev/null
"#;

/// Makes a copy of the folder beside it, of hard links.
const STAGE: &str = r#"
t=$1 s=$2
umask 022
for old in "${s%-*}"-*; do [ -d "$old" ] && rm -rf "$old"; done
mkdir -p "$s" || exit 1
if [ -d "$t" ]; then f=$(cd "$t" && pwd -P) && rsync --archive --link-dest="$f/" "$f/" "$s/"; fi
"#;

/// Removes what is named line by line, and writes the record that follows. A link in the place of a folder would lead elsewhere, so
/// nothing is removed behind one.
const RECORD: &str = r#"
umask 022
mkdir -p "$1" && cd "$1" || exit 1
top=$(pwd -P)
while IFS= read -r f; do
    [ "$f" = .record ] && break
    case $f in */*) d=/${f%/*} ;; *) d= ;; esac
    [ "$(cd "./$d" 2>/dev/null && pwd -P)" = "$top$d" ] || continue
    rm -f -- "./$f" && rmdir -p -- ".$d" 2>/dev/null
done
rm -f .diwan-deployed~
cat >.diwan-deployed~ && mv -f .diwan-deployed~ .diwan-deployed
"#;

/// Puts the copy in the place of the folder.
const SWITCH: &str = r#"
t=$1 s=$2 way=$3
case $t in */*) p=${t%/*}; [ -n "$p" ] || p=/ ;; *) p=. ;; esac
b=${t##*/}
exchange() {
    if mv --help 2>&1 | grep -q -e --exchange; then mv -T --exchange "$1" "$2"
    else perl -e 'my %n = (x86_64 => 316, aarch64 => 276, riscv64 => 276, i686 => 353, armv7l => 382, ppc64le => 357, s390x => 347);
        my $m = `uname -m`; chomp $m; exit(1) unless $n{$m};
        exit(syscall($n{$m}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)' "$1" "$2"; fi
}
case $way in
new) mv -T "$s" "$t" ;;
link)
    n=.$b.diwan-$(date +%s)-$$
    old=$(readlink "$t")
    mv -T "$s" "$p/$n" && ln -sfn "$n" "$s" && mv -T "$s" "$t" || exit 1
    case $old in ".$b.diwan-"*) case $old in */*) ;; *) rm -rf "$p/$old" ;; esac ;; esac ;;
exchange) exchange "$s" "$t" && rm -rf "$s" ;;
esac
"#;

/// Uploads by rsync.
pub fn upload(job: &Job, remote: &Remote) -> Attempt<DeployPlan> {
    let scratch = Scratch::make()?;
    let shell = Shell::of(remote, &scratch);
    let (held, mut record) = Held::look(job, &shell)?;
    let digest = |path: &str| job.built.files[path].digest.clone();
    let plan = record.plan(job.built, digest, (job.target.delay, now()));
    if job.is_rehearsal {
        return Ok(plan);
    }
    let path = remote.path.as_str();
    let files = job.built.files.keys().map(String::as_str);
    let mut files: Vec<&str> = files.collect();
    let beside = staged(path, &scratch);
    let is_staged = held.way != "place";
    let folder = if is_staged { &*beside } else { path };
    if is_staged {
        done("ssh", shell.script(STAGE, &[path, folder], false).output())?;
        copy(job, &shell, folder, &scratch, &files)?;
    } else {
        for paths in &plan.uploads {
            record.doubt(paths);
        }
        note(&shell, folder, &record, &[])?;
        files.sort_by_key(|path| rank(path));
        for group in files.chunk_by(|a, b| rank(a) == rank(b)) {
            copy(job, &shell, folder, &scratch, group)?;
        }
    }
    for path in job.built.files.keys() {
        record.note(path, digest(path));
    }
    record.let_go(&plan, now());
    for path in &plan.removals {
        record.files.remove(path);
    }
    note(&shell, folder, &record, &plan.removals)?;
    if is_staged {
        done(
            "ssh",
            shell
                .script(SWITCH, &[path, folder, &held.way], false)
                .output(),
        )?;
    }
    Ok(plan)
}

/// The folder beside another in which it is made ready: another one in each run, for what was stopped may still be writing.
fn staged(path: &str, scratch: &Scratch) -> String {
    let name = scratch.0.file_name().unwrap_or_default().to_string_lossy();
    let (above, own) = path
        .rsplit_once('/')
        .map_or(("", path), |(above, own)| (above, own));
    let slash = if path.contains('/') { "/" } else { "" };
    format!(
        "{above}{slash}.{own}.diwan-staged-{}",
        name.trim_start_matches("diwan-")
    )
}

/// The lock on the other machine, held by a shell that ends when we do.
struct Held {
    way: String,
    child: Child,
}

impl Held {
    fn look(job: &Job, shell: &Shell) -> Attempt<(Self, DeployRecord)> {
        let mut command = shell.script(LOOK, &[&shell.remote.path], true);
        let command = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| missing("ssh", &error))?;
        let mut lines = Vec::new();
        for line in child
            .stdout
            .take()
            .map(BufReader::new)
            .into_iter()
            .flat_map(BufRead::lines)
        {
            match line {
                Ok(line) if line == ".end" => break,
                Ok(line) => lines.push(line),
                Err(_) => break,
            }
        }
        match lines.first().map(String::as_str) {
            Some("busy") => {
                let _ = child.wait();
                Err(busy(job))
            }
            Some(way) => {
                let way = way.to_owned();
                let record = DeployRecord::read(lines[1..].join("\n").trim().as_bytes());
                Ok((Held { way, child }, record))
            }
            None => {
                drop(child.stdin.take());
                let output = child.wait_with_output();
                Err(output.map_or_else(
                    |error| missing("ssh", &error),
                    |it| gave_up("ssh", &it.stderr),
                ))
            }
        }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// Brings these files over; rsync sends those whose digests differ, each whole before it takes its place.
fn copy(job: &Job, shell: &Shell, folder: &str, scratch: &Scratch, files: &[&str]) -> Attempt<()> {
    // A name that begins with `#` or `;` would be a comment.
    let list = files.iter().flat_map(|path| ["./", *path, "\0"]);
    let list: String = list.collect();
    let list = scratch.file("files", list.as_bytes())?;
    let mut from = job.built.folder.as_os_str().to_owned();
    from.push("/");
    let mut files_from = std::ffi::OsString::from("--files-from=");
    files_from.push(list);
    let run = Command::new("rsync")
        .args([
            "--checksum",
            "--perms",
            "--chmod=D755,F644",
            "--protect-args",
            "--from0",
        ])
        .arg(files_from)
        .arg(format!("--rsh={}", shell.words(false).join(" ")))
        .arg(
            std::path::absolute(&from)
                .unwrap_or_else(|_| from.into())
                .join(""),
        )
        .arg(format!("{}:{folder}/", shell.remote.host))
        .stdin(Stdio::null())
        .output();
    done("rsync", run).map(drop)
}

/// Removes files and writes the record.
fn note(shell: &Shell, folder: &str, record: &DeployRecord, removals: &[String]) -> Attempt<()> {
    let mut command = shell.script(RECORD, &[folder], false);
    let command = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| missing("ssh", &error))?;
    if let Some(mut input) = child.stdin.take() {
        let removals = removals.iter().map(|path| format!("{path}\n"));
        let mut text: Vec<u8> = removals.collect::<String>().into_bytes();
        text.extend_from_slice(b".record\n");
        text.extend_from_slice(&record.text());
        // Where it does not listen any more, it says why below.
        let _ = input.write_all(&text);
    }
    done("ssh", child.wait_with_output()).map(drop)
}
