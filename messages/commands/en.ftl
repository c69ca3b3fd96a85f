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
step-taken-over = { $outputs ->
      [one] 1 output taken over
     *[other] { $outputs } outputs taken over
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
build-unchanged = nothing has changed since the last build
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
free-space-there = free some space on that disk
raise-limit-of-files = raise the limit for the size of a file (`ulimit -f`); the former publication is unchanged
cannot-build-into = `{ $path }` cannot be built into: { $why }
link-out-of-site-to = `{ $link }` is a link out of the site, to `{ $real }`
name-place-itself = name the place itself with `--out` if you want it, since a link in a site may come from anybody: `{ $real }`
out-is-site = `{ $path }` is the site's own folder, or one that holds it
out-mixes-with-sources = `{ $path }` would mix with the site's sources in `{ $name }`
out-is-settings = `{ $path }` is the site's settings
out-is-inside-publication = `{ $path }` lies in `{ $publication }`, which is a publication and is replaced as a whole
out-is-kept = `{ $path }` lies where `{ $name }` is kept for something else
output-leads-out = the output `{ $path }` would lie outside of the folder
remove-what-names-it = look for what names it, and remove it there
it-is-no-folder = it is not a folder
it-is-no-file = it is not a file
it-has-no-name = it has no name
it-is-mount-point = it is a disk of its own (a mount point), which cannot be replaced as a whole
it-is-home = it is the home folder of a person, or holds it
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
clock-before-ledger = by the clock of this machine it is { $today }, and the ledger knows what was public on { $day }
epoch-before-ledger = by `SOURCE_DATE_EPOCH` it is { $today }, and the ledger knows what was public on { $day }
clock-before-published = by the clock of this machine it is { $today }, and this folder was published on { $day }
set-clock-or-say-now = pages that have become public since would be taken off: set the clock; if it is meant, say so with `--now`
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
# In the preview, at the address of a page that is not public.
preview-withheld-draft = readers do not find this page: it is a draft
preview-withheld-embargoed = readers do not find this page yet: its time has not come
preview-withheld-expired = readers do not find this page any more: its time is over
preview-withheld-held = readers do not find this page yet: its release set is held back
preview-withheld-shown-by = `diwan serve --drafts` shows it; its text stands in `{ $path }`
no-browser = no browser could be opened: { $error }
and-more-see = and { $more } more: see /_diwan/
all-mended = all faults are corrected
cannot-watch = the system cannot watch the folders ({ $why }): looking every half second
no-watch-left = no watch is left
not-this-preview = not an address of this preview: `diwan serve --host NAME` answers to a name

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
name-one-written = name one that it is written in too, such as `en`; it can be removed when its pages are translated
folder-not-empty = `{ $path }` is not empty
name-new-folder = name a folder that does not exist yet
settings-unreadable = `{ $path }` cannot be read
already-language = `{ $lang }` is already a language of this site
status-says-what-lacks = `diwan status` says what it lacks
cannot-edit-layout = `{ $path }` is laid out in a way that cannot be edited automatically
write-line-yourself = write this line below `languages` yourself, then run the command again: `{ $line }`
interface-words-known = the words of the interface are known in `{ $lang }`
messages-to-translate = { $number ->
      [one] 1 message to translate
     *[other] { $number } messages to translate
    } in `i18n/{ $lang }.ftl`: each is a comment until then
sections-are-drafts = { $number ->
      [one] 1 page of a section is a draft: translate it, then remove its line `draft: true`
     *[other] { $number } pages of sections are drafts: translate them, then remove their line `draft: true`
}
settings-to-translate = `site.yaml` has no words in `{ $lang }` yet under { $keys }
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
several-already-yours = these are there already: { $paths }
theme-nothing-copied = nothing was copied; for the others alone: `diwan theme eject { $rest }`
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
extends-original = { $path } extends the original: it is no copy, and holds only what it changes
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

## Verifying a copy
copy-no-archive = `{ $path }` cannot be read as an archive
copy-damaged-fetch-again = it is not a copy that `diwan bundle` made, or it was damaged: fetch it again
copy-not-as-made = `{ $path }` is not as it was made: { $how }
unpack-nothing = unpack nothing of it: programs could differ in what they take for its files; fetch it again, from who made it
archive-gap-before = `{ $name }` does not begin where the file before it ends
archive-name-not-ours = `{ $name }` is no name that Diwan gives to a file
archive-name-twice = two files in it are `{ $name }`
archive-packed-otherwise = `{ $name }` is not packed as Diwan packs it
archive-reaches-beyond = `{ $name }` reaches beyond its end
archive-other-header = `{ $name }` has another header than its directory says
archive-gap-after-files = it holds something between its last file and its directory
archive-gap-before-files = it holds something before its first file
archive-without-seal = it does not end in a seal of Diwan: another program made it, or its end was altered
archive-other-end = its end record is not as Diwan writes it
archive-directory-elsewhere = its directory is not where its end record says, right before it
archive-other-count = its end record counts { $counted } files, and its directory names { $named }
archive-without-list = it does not end in `{ $list }`, the list of its files
archive-list-too-long = its list of files is far longer than its files are many
archive-signature-too-long = its signature is longer than signatures are
archive-record-cut = its directory ends in the middle of a record
archive-no-record = its directory holds something that is no record of a file
archive-name-not-text = a name in it is not UTF-8
archive-other-record = its record of `{ $name }` has another { $field } than Diwan writes
archive-field-beginning = beginning
archive-field-version = version
archive-field-flags = flags
archive-field-method = method
archive-field-time = time
archive-field-checksum = checksum
archive-field-size = size
archive-field-name-length = length of its name
archive-field-extra = extra field
archive-field-comment = comment
archive-field-rights = kind or rights
archive-field-place = place
nothing-says-what-it-was = nothing beside `{ $path }` says what it was
fetch-signature-too = fetch its signature too, `{ $file }`, or the folder that it came in
no-such-path = there is no `{ $path }`
name-what-bundle-made = name what `diwan bundle` made
name-public-key = name a file such as `minisign.pub`, or the 56 letters of the key, which begin with `RW`
holds-no-public-key = `{ $path }` holds no public key ({ $error })
neither-file-nor-key = `{ $name }` is neither a file nor a public key
word-altered = altered
word-added = added
word-missing = missing
copy-is-whole = `{ $path }` is whole
copy-is-whole-files = `{ $path }` is whole: { $files ->
      [one] 1 file is as it was made
     *[other] { $files } files are as they were made
}
copy-altered-around = `{ $path }` was altered, though its files are as they were made
copy-litter = passed over, for systems leave such files and no page loads them: { $names }
copy-not-whole = `{ $path }` is not whole: { $altered } altered, { $added } added, { $missing } missing
copy-without-list = `{ $path }` has no readable `{ $file }`: { $why }
copy-list-taken-away = it is not a copy that `diwan bundle` made, or the list of its files was removed
copy-list-altered = the list of files in `{ $path }`, `{ $file }`, was altered
fetch-copy-again = fetch the copy again
second-file-of-name = { $name } (a second file of this name, in other characters)
seal-unsigned = unsigned: nothing proves who made it
seal-unsigned-key = unsigned: it carries no signature, so the key proves nothing
seal-unchecked = signed with the key { $key }; `--key` says whether that is so
seal-of-list-alone = its list of files is { $signed }, the copy is not what was signed
seal-genuine = genuine: { $signed }
seal-without-name = wrong name: { $signed } under no name, and called `{ $name }` here
seal-other-name = wrong name: { $signed }, and called `{ $name }` here
seal-wrong-key = wrong key: signed with the key { $other }, not with { $asked }
seal-broken = signature broken: it was not made for this copy, or was altered
signed-with = signed with the key { $key }
signed-on = { $signed } on { $time }
signed-as = { $signed } as `{ $file }`
signed-words = { $signed } ({ $words })

## The doctor
doctor-machine = This machine
doctor-site = This site
grade-good = good
grade-look = look
grade-wrong = wrong
doctor-nothing-wrong = nothing keeps the site from being published
doctor-wrong = { $lines ->
      [one] 1 line is wrong, and keeps the site from being published
     *[other] { $lines } lines are wrong, and keep the site from being published
}
doctor-and-look = { $verdict }; { $lines ->
      [one] 1 line is worth a look
     *[other] { $lines } lines are worth a look
}
doctor-cores = processor cores to work with: { $cores }
doctor-cores-unknown = the number of processor cores is unknown: { $error }
doctor-one-core = builds work, on one core
doctor-clock = the clock says { $time }
doctor-set-clock = set it: pages become public by it, and dates in feeds come from it
doctor-epoch = the environment sets `SOURCE_DATE_EPOCH`: every build takes that for the present time
doctor-unset-epoch = unset it, unless builds are to be repeated byte for byte
doctor-room = room on the disk of the site: { $megabytes } MiB
doctor-needs-room = a new publication stands beside the former one until it takes its place
doctor-watches = folders that the preview may watch: { $granted }, and the site has { $folders }
doctor-raise-watches = raise `fs.inotify.max_user_watches`; until then the preview looks for itself, and is slower
doctor-readable = settings, texts and theme can be read
doctor-errors = errors that keep it from being published: { $errors }
doctor-check-tells = `diwan check` tells each, with its place and its remedy
doctor-language = `{ $lang }`: { $pages }
doctor-all-words = { $told }, all words of the interface
doctor-words-missing = { $told }, { $missing ->
      [one] 1 word of the interface missing
     *[other] { $missing } words of the interface missing
}
doctor-status-names = `diwan status --lang { $lang }` names them
doctor-example-address = `base_url` is `{ $address }`, which nobody can own
doctor-write-address = write the address of the site into `site.yaml`: feeds, maps and links to other languages begin with it
doctor-stale-copies = copies whose originals have changed since: { $names }
doctor-theme-diff = `diwan theme diff` shows the differences
doctor-left = left by a build that was ended, or in use by one that runs: { $names }
doctor-next-build = the next build removes what it may; nothing in them is needed
doctor-sample-texts = files that still say what `diwan new` wrote ({ $number }): { $names }
doctor-write-own-texts = write your own texts there, or delete the files
doctor-git-public = Git would record `public`, which is built anew each time
doctor-gitignore = write `/public` into `.gitignore`

## Accepting translations
accept-cannot-edit = the front matter of `{ $path }` is laid out in a way that cannot be edited without spoiling it
accept-by-hand = write it yourself: { $line }
accept-saved-meanwhile = `{ $path }` was saved while it was being read
run-again = run the command again
count-blocks = { $number ->
      [one] 1 block
     *[other] { $number } blocks
}
accept-recorded = recorded { $page } (of { $source }: { $what })
accept-no-translations = nothing to do: no translations there
accept-nothing-to-do = nothing to do: { $number ->
      [one] it is recorded already
     *[other] all { $number } are recorded already
}
accept-recorded-already = { $number } recorded already
preview-at-no-moment = `?at={ $said }` names no moment: { $why }. Write `?at=2026-12-01`, `?at=2026-12-01T08:00`, or `?at=now`
preview-no-such-page = there is no such page in the preview: { $name }
preview-has-pages = the pages of the site are listed at { $address }
accept-by-machine = made by a machine, and counted from now on as checked by whoever ran this: { $paths } ({ $number })
preview-looks-at-printing = found where pages are read and printed; `diwan check` applies all rules, to the texts too
accept-nothing-recorded = nothing was recorded; check that you may write the file and its folder
not-in-this-site = `{ $path }` is not in this site
accept-name-translations = name translations, or folders of them, below `content/`
accept-of-another = `{ $path }` says that it was made from `{ $of }`, not `{ $asked }`
accept-change-of = change `of` in the file if that is wrong
accept-no-source = `{ $path }` has no source: there is no such page in `{ $of }`
accept-of-names = `of` names the language of the text that it was translated from
accept-is-source = `{ $path }` is the source: { $langs } was made from it
accept-its-translations = accept its translations
accept-no-other-language = `{ $path }` is not a translation: there is no other language of it
accept-source-not-said = `{ $path }` does not say what it was translated from
accept-say-with-of = say it with `--of`: one of { $langs }
accept-no-page = `{ $path }` is not a page
accept-page-is = a page is `NAME.LANG.md` below `content/`

## Terms as tables
neither-table-nor-tbx = `{ $path }` is neither a table nor TBX
name-table-or-tbx = name a file that ends in `.csv`, `.tbx` or `.xml`
count-concepts = { $number ->
      [one] 1 concept
     *[other] { $number } concepts
}
terms-added = { $added } added to `{ $path }`, { $known } known already
terms-written = { $written } written to `{ $path }`
path-cannot-use-error = `{ $path }` cannot be used: { $error }
see-that-exists = see that it exists and may be read and written
columns-not-named = the first line does not name the columns
begin-with-line = begin with the line `{ $line }`, or with a column for each language: `ar,fr,en`
line-without-language-or-form = this line has no language or no form
fill-both-in = fill both in, or remove the line
write-the-day = write the day as 2024-01-31
no-such-status = `{ $name }` is not a status
write-a-status = write `preferred`, `allowed` or `forbidden`
concept-without-terms = this concept has no `terms`
write-form-in-each-language = write its form in each language: `terms: {"{"} ar: …, fr: …, en: … {"}"}`
form-empty = the form in `{ $lang }` is empty
write-it-or-remove-line = write it, or remove the line
name-forbidden-form = name the form that is forbidden: `{"{"} form: …, why: … {"}"}`
export-again-as-tbx = export it again from the program that wrote it, as TBX (ISO 30042)
no-file-of-terms = this is not a file of terms
not-xml = this is not valid XML ({ $words })

## Copies, documents and books
not-public-now = it is not public at this moment
heavy-document = `{ $name }` has { $size } KB; with more than { $most } KB a document is hard to hand on
make-images-smaller = make its images smaller
has-absolute-path = `{ $path }` has the absolute path `{ $url }`
name-file-as-it-lies = name the file as it lies in the site
loads-from-elsewhere = `{ $path }` loads `{ $url }`
copy-loads-nothing = an offline copy loads nothing from elsewhere: put the file beside the page
host-without-scheme = `{ $path }` names a host without a scheme: `{ $url }`
name-work-or-file = name the work or the file, and let Diwan write the address
copy-link-dead = in the copy, `{ $path }` links to `{ $url }`, { $why }
which-lies-outside = which lies outside of it
which-is-folder = a folder, where a browser shows a list of files
name-index-too = name the file, `index.html` too
which-is-not-there = which is not in it
name-too-long-for-windows = `{ $path }` has { $length } letters; from { $most } on, Windows may refuse it
shorter-slug = give the page, or a section above it, a shorter `slug`
links-to-no-place = `{ $path }` links to `{ $place }`, a place that does not exist
has-script = `{ $path }` has a script
document-works-without = a document that is handed on by itself works without
refused-from-disk = `{ $path }` has { $what }, which browsers refuse to pages opened from a disk
write-without-it = write the template or the script without it
javascript-address = a `javascript:` address
a-module = a module
attribute-on-element = `{ $name }` on `<{ $element }>`
use-of-another-file = `<use>` of another file
word-in-script = `{ $word }` in a script
in-the-book = in the book, `{ $file }` { $what }
chapter-loads = loads `{ $url }`
chapter-shows-nothing = shows `{ $url }`, which is not there
chapter-shows-foreign = shows `{ $path }`, of a kind that books cannot show
chapter-links-nowhere = links to `{ $url }`, which is not there
book-no-address = in the book, `{ $file }` does not link to `{ $url }`, which is not an address
write-whole-address = write the whole address, such as `https://www.example.org/`
book-no-place = in the book, `{ $file }` has no place `{ $id }` to link to
link-to-a-heading = link to a heading; what scripts and controls hold is not in books

## The state of translations
status-column-language = language
status-column-present = present
status-column-missing = missing
status-column-stale = stale
status-column-unrecorded = unrecorded
status-column-drafts = drafts
status-column-strings = strings
status-column-section = section
status-changes-in = { $count } in `{ $of }`
status-passage-added = added
status-passage-changed = changed
status-passage-moved = moved
status-passage-removed = removed
status-page-public = public
status-page-draft = draft
status-page-embargoed = embargoed
status-page-expired = expired
status-page-held = held
status-head = { $title }: { $count }
status-missing = Missing
status-stale = Stale
status-never-recorded = Never recorded (check each, then `diwan accept PATH`)
status-source-not-named = Source not named (`translation: {"{"} of: LANG {"}"}`)
status-source-missing = Source missing
status-not-public = Not public
status-missing-strings = Missing strings
status-all-current = Every translation is there and current

## Fonts taken into the site
fonts-taken = { $family } for { $script }, at a size of { $size }%
no-fonts-on-machine = no fonts were found on this machine
no-fonts-in-folder = no fonts were found in `{ $path }`
fonts-are-files = fonts are files whose names end in `.ttf` or `.otf`; on Debian, `apt install fonts-noto-core` brings some for many scripts
no-font-has-letters = no font in `{ $path }` has all letters of the site's languages in the script `{ $script }`
name-other-folder = name another folder by `--from`, or put a font for this script beside the others
several-families = several families would do for the script `{ $script }`: { $names }
name-family = name the one to take by `--family NAME`
no-such-family = there is no family `{ $family }` in `{ $path }`
family-has-not-the-letters = the family `{ $family }` lacks letters of the site's languages, or has no upright font in the weight 400
font-not-to-embed = `{ $path }` says that its licence forbids embedding
take-free-font = take a font that may be published, such as those under the SIL Open Font License
theme-lists-fonts = `{ $path }` lists fonts already
take-fonts-away-first = to take others, remove the list `fonts` and its files first

## The command line
usage-unknown-option = there is no option `{ $option }`
usage-unexpected-word = `{ $word }` is not expected here
usage-unknown-command = there is no command `{ $name }`
usage-value-missing = `{ $option }` needs a value
usage-wrong-value = `{ $option }` cannot be `{ $value }`
usage-missing = { $wanted } is missing
usage-twice = `{ $option }` may stand once only
usage-conflict = `{ $option }` and `{ $other }` exclude each other
usage-not-utf8 = an argument is not UTF-8
usage-not-understood = this command line cannot be understood
usage-allowed = it may be { $values }
usage-written = it is written `{ $usage }`; `{ $help }` tells all of it
usage-see-help = `diwan --help` tells what there is
usage-part = write which part of how many, as `1/4`: the first from 1 to the second
usage-port = a port is a number from 1 to 65535
