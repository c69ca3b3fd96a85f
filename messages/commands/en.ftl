### What commands say: publishing, copies, new sites and languages, the preview.

## Progress and summaries
step-at = { $seconds } s  { $step }
step-read = { $files ->
      [one] 1 file read
     *[other] { $files } files read
}
step-to-print = { $outputs ->
      [one] 1 output to print
     *[other] { $outputs } outputs to print
}
step-printed = printed
step-published = published
step-checked = every rule applied
step-in-place = examined and put in place
step-read-anew = read anew: { $files ->
      [one] 1 file changed
     *[other] { $files } files changed
}
count-pages = { $number ->
      [one] 1 page
     *[other] { $number } pages
}
count-files = { $number ->
      [one] 1 file
     *[other] { $number } files
}
listed-words = { $before }, { $place }
build-summary = { $files } in `{ $path }` in { $seconds } s: { $written } written, { $unchanged } unchanged, { $removed } removed
files-in-folder = { $files } in `{ $path }`
nothing-found = { $pages ->
      [one] 1 page checked, nothing found
     *[other] { $pages } pages checked, nothing found
}
check-list-names-rules = `diwan check --list` names the rules; an error of another name says in its own lines what to do
waiting-for-another = waiting for another build of `{ $path }`
manual-pages-in = manual pages in `{ $folder }`

## Places that are written
path-cannot-write-error = `{ $path }` cannot be written: { $error }
path-cannot-replace-error = `{ $path }` cannot be replaced: { $error }
path-cannot-remove-error = `{ $path }` cannot be removed: { $error }
check-folder = check that you may write to the folder it lies in
check-it-and-folder = check that you may read and write it, and the folder it lies in
name-writable-folder = name a folder in which you may write, or one to be made
file-in-the-way = `{ $path }` is in the way: Diwan did not write it, and has a file for this place
move-elsewhere-or-out = move it elsewhere, or build into another folder with `--out`
place-taken-twice = `{ $path }` is already taken by another page or file of the site
disk-ignores-capitals = this disk may take capital and small letters for the same: give one of the pages another `slug`
remove-as-owner = it is no longer needed, and builds go on without its place: remove it as its owner, or as root
elsewhere = another place
link-out-of-folder = `{ $path }` is a link out of the folder, to { $to }
link-stays-unless-removed = it stays as it is; whoever copies or uploads the folder may publish what it leads to: remove it unless you made it
remove-or-rename = remove or rename `{ $path }`
left-by-another-user = another user's build has left it: remove it when none of theirs is running
layers-do-not-move = this file system does not move folders of a lower layer: remove the folder first, or build into another one
close-programs-that-use = close the programs that use it, and check that you may write to the folder it lies in
free-some-space = free some space: a new publication needs room beside the former one, which is unchanged
raise-limit-of-files = raise the limit for the size of a file (`ulimit -f`); the former publication is unchanged
cannot-build-into = `{ $path }` cannot be built into: { $why }
link-out-of-site-to = `{ $link }` is a link out of the site, to `{ $real }`
name-place-itself = name the place itself with `--out` if you want it, since a link in a site may come from anybody: `{ $real }`
out-is-site = `{ $path }` is the site's own folder, or one that holds it
out-mixes-with-sources = `{ $path }` would mix with the site's sources in `{ $name }`
out-is-settings = `{ $path }` is the site's settings
out-is-kept = `{ $path }` lies where `{ $name }` is kept for something else
it-is-no-folder = it is not a folder
it-is-no-file = it is not a file
it-has-no-name = it has no name
it-is-mount-point = it is a disk of its own (a mount point), which cannot be replaced as a whole
name-folder-inside = name a folder inside it with `--out`
it-is-hidden-and-full = it is hidden and holds what Diwan did not write
it-is-hidden-file = it is a hidden file of the site
name-folder-of-its-own = name a folder of its own, for example `--out public`
name-file-of-its-own = name a file of its own, for example `--out offline.zip`
link-to-nothing = `{ $path }` is a link to nothing
neither-file-nor-folder = it is neither a file nor a folder
link-leads-out = a link there leads out of the site
link-leads-to-hidden = a link there leads to something hidden
cache-is-link = `{ $name }` is a link, which is not followed: nothing is kept between builds
remove-link-of-cache = remove the link, and a folder is made in its place: what a repository links to may be anybody's

## The clock and the machine
clock-beyond-calendar = the clock of this machine is beyond the years that have a calendar
set-clock-or-now = set the clock, or say what time it is with `--now`
epoch-not-seconds = `{ $name }` is `{ $seconds }`, not a number of seconds since 1970
set-epoch-or-unset = set it to what `git log -1 --format=%ct` prints, or unset it
no-threads = the system gives no threads to work with: { $why }
allow-more-processes = allow more processes (`ulimit -u`, `pids.max` of a container), or ask for few with `RAYON_NUM_THREADS=1`
preview-cannot-begin = the preview cannot begin: { $error }
allow-more-files = allow more open files (`ulimit -n`) and processes (`ulimit -u`)

## The preview
ports-taken = port { $port } of `{ $host }` and the { $more } after it are taken
name-another-port = name another one with `--port`
cannot-listen = the preview cannot use `{ $host }`, port { $port }: { $error }
hosts-explained = `--host 127.0.0.1` is this machine alone, `--host 0.0.0.0` all of its addresses
port-taken = port { $port } is taken
preview-seen-by-all = warning: everybody who can reach { $address } sees this preview, drafts included
no-browser = no browser could be opened: { $error }
and-more-see = and { $more } more: see /_diwan/
all-mended = all faults are corrected
cannot-watch = the system cannot watch the folders ({ $why }): looking every half second

## New sites and languages
new-site-in = a site in { $langs } is in `{ $path }`; to go on:
new-serve = the preview, live, in the browser
new-check = what should be corrected
new-build = the publication, in `public`
new-where-things-are = languages, address and menus are in `site.yaml`, texts in `content`
status-says-what-to-translate = `diwan status --lang { $lang }` says what is to be translated
languages-named-as = languages are named as in `--lang ar,fr` (BCP 47)
language-named-as-fa = a language is named as in `fa`, `pt-BR` or `az-Latn` (BCP 47)
written-in-none = the first site is written in none of these languages
name-one-written = name one of `ar`, `fr` and `en` too; it can be removed when its pages are translated
folder-not-empty = `{ $path }` is not empty
name-new-folder = name a folder that does not exist yet
settings-unreadable = `{ $path }` cannot be read
already-language = `{ $lang }` is already a language of this site
status-says-what-lacks = `diwan status` says what it lacks
cannot-edit-layout = `{ $path }` is laid out in a way that cannot be edited automatically
write-line-yourself = write this line below `languages` yourself, then run the command again: `{ $line }`
messages-to-translate = { $number ->
      [one] 1 message to translate
     *[other] { $number } messages to translate
    } in `i18n/{ $lang }.ftl`: each is a comment until then
sections-are-drafts = { $number ->
      [one] 1 page of a section is a draft: translate it, then remove its line `draft: true`
     *[other] { $number } pages of sections are drafts: translate them, then remove their line `draft: true`
}
status-says-what-else = `diwan status --lang { $lang }` says what else is missing

## Offline copies
only-chooses-documents = `--only` chooses documents and books
folder-is-of-whole-site = a folder or an archive is of the whole site; `--lang` limits its languages
key-cannot-sign = `{ $path }` cannot sign: { $why }
name-secret-key = name the secret key that `minisign -G` made, for example `minisign.key`
key-among-sources = `{ $path }` lies among the sources of the site, where it could be published
keep-key-outside = keep a secret key outside of the site, readable by you alone
wrong-password = the password does not open the key `{ $path }`
key-needs-password = the key `{ $path }` needs a password
ways-to-give-password = run this on a terminal, name a file with `--password-file`, or set `{ $variable }`
password-of = password of `{ $path }`:
copy-links-to-no-place = in the copy, `{ $from }` links to `{ $place }`, a place that does not exist
out-names-one-document = `--out` names one file, and there are { $number } documents
out-names-one-book = `--out` names one file, and there are { $number } books
name-folder-or-choose-one = name a folder, or choose one with `--only` and `--lang`: there are { $names }
no-document-made = nothing that was asked for makes a document
no-book-made = nothing that was asked for makes a book
only-and-lang-explained = `--only` names a page or a section with pages; `--lang` a language that they are in
book-cannot-be-made = a book cannot be put together: { $error }

## Keys
password-does-not-open = the password does not open it
no-secret-key = it is not a secret key
key-wrong-length = it has the wrong length
key-halves = its two halves do not belong together

## Files of the theme in the site
did-you-mean-near-theme-list = did you mean `{ $near }`? `diwan theme list` names all
theme-list-names-all = `diwan theme list` names all; for example `templates/page.html`
already-yours = `{ $path }` is there already
theme-diff-compares = `diwan theme diff { $below }` compares it with the original; to begin anew, remove it first
no-site-to-copy-into = `{ $path }` holds no site to copy into
name-site-or-new = name the folder with `site.yaml` by `--root`, or make a site with `diwan new`
site-has-no-copy-of = { $path }: the site has no copy of it
site-has-no-copies = the site has no copies of the theme's files
original-changed = the original has changed since it was copied
original-unchanged = the original is as it was when it was copied
original-unknown = nobody recorded which original it was made from
of-copy = { $path }: { $since }
no-difference = no difference
named-original = { $path } (original)
built-in = built in
yours = yours, { $path }
yours-and-original-changed = yours, { $path }; the original has changed since it was copied
check-says-what-is-wrong = `diwan check` says what is wrong with it
join-summary = { $files } of { $parts } in `{ $path }`: { $written } written, { $unchanged } unchanged, { $removed } removed
count-parts = { $number ->
      [one] 1 part
     *[other] { $number } parts
}
compress-summary = { $number ->
      [one] 1 text compressed
     *[other] { $number } texts compressed
    }: { $plain } MB to { $gzip } MB (gzip) and { $brotli } MB (Brotli), { $seconds } s of all cores
