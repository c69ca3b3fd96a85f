### Pages: their names, their front matter, the works they make up, the components that they call.

## Names of files
page-name-ends-md-small = a page's name ends in `.md`, in small letters
page-was-probably-meant-but = a page was probably meant, but its name ends in `{ $ending }`
name-stem-md-write-components = name it `{ $stem }.md`, and write components as the theme has them: imports and JSX are not read
write-markdown-as-stem-md = write it in Markdown as `{ $stem }.md`, or take the language out of the name of a file that is no page
name-stem-md-move-out = name it `{ $stem }.md`, or move it out of `content`
page-is-copy = `{ $file }` looks like a copy of `{ $original }` that a program made
page-is-copy-of-none = `{ $file }` looks like a copy that a program made when two people saved at once
folder-is-copy = the folder `{ $copy }` looks like a copy of `{ $original }` that a program made
delete-copy = compare the two, take over what is missing and delete the copy; what is really meant to be public has another name
name-file-does-not-say = the name of this file does not say its language
did-you-mean-near-declared = did you mean `{ $near }`? declared are { $declared }
name-name-lang-md-where = name it `{ $name }.LANG.md`, where LANG is one of { $declared }, or declare `{ $tag }` under `languages` in `site.yaml`
name-whole-lang-md-where = name it `{ $whole }.LANG.md`, where LANG is one of { $declared }

## The two lines around the front matter
first-line-not-hyphens = the first line is not made of three hyphens
first-line-hyphens = write `---`; word processors like to put a dash for it
front-matter-not-yaml = the front matter is not YAML
write-as-title-between-two = write it as `title: …` between two lines `---`
front-matter-does-not-begin = the front matter does not begin with a line `---`
write-line-before-one-after = write a line `---` before it, and one after its last key
file-empty = the file is empty
begin-three-lines-title = begin with three lines: `---`, `title: …`, `---`
something-stands-before-front-matter = something stands before the front matter
line-must-first-file-without = this line `---` must be the first of the file, without a blank line or a space before it
file-does-not-begin-front = the file does not begin with front matter
space-stands-before-front-matter = a space stands before the front matter
line-begins-first-hyphen = the line `---` begins with its first hyphen
front-matter-does-not-end = the front matter does not end
line-should-three-hyphens-nothing = this line should be `---`: three hyphens, and nothing before them
write-line-after-last-key = write a line `---` after the last key, it seems before this line
write-line-after-last-key-at-end = write a line `---` after the last key
second-front-matter = another front matter stands in the text: nobody reads it, and readers would see it
keys-stand-in-text = keys of front matter stand in the text: nobody reads them, and readers would see them
one-front-matter = move what holds, `draft: true` too, into the front matter that begins the file, and delete these lines; to show them to readers, make them a block of code

## Keys and their values
title-missing = `title` is missing
every-page-needs-one-own = every page needs one, in its own language: `title: …`
what-follows-comment-no-part = what follows the `#` is a comment, and no part of `{ $key }`
put-whole-between-quotes-key = put the whole between quotes, `{ $key }: "…"`, or the comment on a line of its own
key-has-no-value = `{ $key }` has no value
say-draft-true-draft-false = say `draft: true` or `draft: false`, or take the line away
say-from-when-page-public = say from when on the page is public, or take the line away
say-from-when-page-gone = say from when on the page is gone, or take the line away
say-since-when-withdrawn-take = say since when, `withdrawn: {"{"} on: 2026-01-31 {"}"}`, or take the line away
say-the-day = say the day, `date: 2026-01-31`, or take the line away
name-named-twice = `{ $name }` is named twice
major-update-has-no-note = a major update has no note
say-what-changed-note-readers = say what changed: `note: …`; readers are told about major updates
diwan-accept-writes-line-stands = `diwan accept` writes this line; it stands between quotes
word-not-digest-four-hexadecimal = `{ $word }` is not a digest of four hexadecimal digits

## Dates
not-a-date = not a date, write `2012-07-06`, `2012-07-06 14:30` or `2012-07-06T14:30:00+01:00`
not-a-date-digits = not a date, write it with the digits 0 to 9, as in `2012-07-06`; readers see the digits of their language
no-such-day = there is no such day or time
hour-needs-two-digits = the hour needs two digits: `{ $time }`
day-needs-two-digits = the month and the day need two digits each: `{ $day }`
write-day-as = write the day as `{ $day }`
not-gregorian = this year is not of the Gregorian calendar, in which dates are written here
not-gregorian-day = { $said }; { $day }
day-if-umm-al-qura = write `{ $day }` if the Umm al-Qura calendar is meant
day-if-persian = write `{ $day }` if the Persian calendar is meant
day-if-buddhist = write `{ $day }` if the Buddhist calendar is meant
page-never-public-expires-not = this page is never public: `expires_at` is not after `{ $key }`
day-begins-ends-midnight-expires = a day begins and ends at midnight: `expires_at` names the first day on which it is gone

## Words that become parts of addresses
name-begins-dot-hidden-servers = a name that begins with a dot is hidden by servers and file systems
sign-ends-path-address-put = `{ $sign }` ends the path of an address, put `-` instead
slug-written-letters-decoded-not = a slug is written in letters, `{ $decoded }`, not as browsers encode them
slug-one-segment-address-without = a slug is one segment of an address, without `/`
slug-has-no-spaces-put = a slug has no spaces, put `-` between words
several-terms-stand-between-brackets = several terms stand between brackets, with commas: `[water, rivers]`
name-term-has-no-spaces = the name of a term has no spaces, put `-` between words; its title stands in its own page
name-term-has-no = the name of a term has no `/`
term-has-name = a term has a name
type-word-small-ascii-letters = a type is a word in small ASCII letters, such as `statement`
alias-address-site-without-host = an alias is an address of this site, without its host: `{ $path }`
alias-whole-address-beginning-text = an alias is a whole address, beginning with `/`: `/{ $text }`
alias-path-what-follows-sign = an alias is a path: what follows `{ $sign }` is no part of it

## Works, sections, files beside pages
name-has-two-pages-lang = `{ $name }` has two pages in `{ $lang }`
page-name-lang-md-name = a page is `NAME.LANG.md` or `NAME/index.LANG.md`, not both: remove or rename one
name-section-here-page-there = `{ $name }` is a section here and a page there
section-index-lang-md-all = a section is `_index.LANG.md` in all its languages
language-lang-has-no-home = the language `{ $lang }` has no home page
write-content-index-lang-md = write `content/_index.{ $lang }.md` with a title
there-no-file-file-beside = there is no file `{ $file }` beside this page
put-file-into-page-folder = put the file into the page's folder: `NAME/index.LANG.md` has one of its own
page-cannot-translation-itself = a page cannot be a translation of itself
not-language-site = `{ $of }` is not a language of this site
name-language-source-one-others = name the language of the source: one of { $others }
page-was-made-from-source = this page was made from `{ $source }`, and there is no page in `{ $source }`
write-file-take-source-away = write `{ $file }`, or take `of: { $source }` away
there-no-work-name = there is no work `{ $name }`
write-address-of-place = a place in a page is named by its address: `/en/rules/#limits`
nothing-reads-key = nothing reads `{ $name }` here
entry-lacks-key = this entry has no `{ $name }`
entry-has-no-keys = an entry of `{ $name }` has keys with values
options-are-list = write what there is to choose from: `options: […, …]`
only-pages-site-can-named = only pages of this site can be named here, by their path below `content/`
work-named-path-below-content = a work is named by its path below `content/`, without language: `statements/paris`
publish-speaks-files-folder-page = `publish` speaks of the files of a folder, and this page has none
say-index-lang-md-index = say it in `_index.LANG.md`, or in `index.LANG.md` of a folder with files of its own
name-files-folder-map-csv = name files of this folder, `[map.csv, seal.png]`, or write `publish: all`
file-not-published-nothing-names = a file is not published, for nothing names it: { $names }
many-files-not-published-nothing = { $many ->
      [one] { $many } file is
     *[other] { $many } files are
    } not published, for nothing names them: { $names }
link-from-page-say-publish = link to it from a page; say `publish: all`, or `publish: [NAME]`, in the front matter of its folder's `_index.LANG.md`; or move it out of `content`
there-no-file-name-beside = there is no file `{ $name }` beside this page
term-name-has-no-title = the term `{ $name }` has no title in `{ $lang }`
write-content-name-lang-md = write `content/{ $name }.{ $lang }.md` with a title, or correct the name
term-borne-by-none = no page bears the term `{ $name }`: its page is not published
give-page-the-term = write `{ $key }` into the page that is about it, or delete this file
taxonomy-without-title = the taxonomy `{ $name }` has no title in `{ $lang }`
give-taxonomy-title = give it a `title` under `taxonomies` of `site.yaml`, or write `content/{ $name }/_index.{ $lang }.md`
active-file-browser = `{ $name }` is a file that browsers run in the name of this site
active-file-server = `{ $name }` is a file that servers run in the name of this site
write-as-page-offer-zip = write it as a page, offer it in a ZIP archive, or allow its kind in `site.yaml`: `active_files: [{ $allowed }]`

## Calls of components
call-form = write `{"{{<name key=\"…\" />}}"}`, or `{"{% <name> %}"}` and `{"{% </name> %}"}` around Markdown
shortcode-hint = a component of the theme is called `{"{{<name key=\"…\" />}}"}`, or `{"{% <name> %}"}` and `{"{% </name> %}"}` around Markdown; a link names a file: `[…](rules.md)`
shortcode-of-hugo = `{ $call }` is a shortcode of Hugo's, which is not known here
and-in-this-file = { $message } ({ $count } in this file)
argument-given-twice = the argument `{ $name }` is given twice
keep-one-of-them = keep the one that is meant
value-name-not-text-quotes = the value of `{ $name }` is not a text in quotes, a number, `true` or `false`
use-straight-quotes-word-processors = use straight quotes, `"`: word processors turn them into others
put-text-between-straight-quotes = put a text between straight quotes, opened and closed: `"…"`
write-number-with-point = write numbers in ASCII digits, with a point before the fraction: `{ $name }={ $number }`
call-not-closed = the call is not closed by `>`
call-not-closed-end-mark = the call is not closed by `{ $end_mark }`
call-name-does-not-end = the call of `{ $name }` does not end as it begins
call-inside-sentence-holds-no = a call inside a sentence holds no blank line
take-blank-line-out-put = take the blank line out, or put the call on lines of its own
call-name-stands-address-link = a call of `{ $name }` stands in the address of a link
link-names-source-file-work = a link names the source file, the work or a file beside the page: `[…](rules.md)`
call-name-stands-inside-tag = a call of `{ $name }` stands inside a tag of HTML
write-link-picture-markdown-instead = write a link or a picture of Markdown instead of the tag, `[…](rules.md)`, or call a component around it
lies-too-many-others-quotes = this lies in too many others: quotes, lists, emphasis or spans
end-what-around-program-may = end what is around it; a program may have written marks without end
id-id-given-twice = the id `{ $id }` is given twice
change-one-link-finds-only = change one: a link finds only the first
comment-does-not-end = a comment begins here and does not end: its words would be published, or what follows would be hidden
comment-begins-with-dash = this is meant as a comment, and its words would be published
comment-holds-another = a comment begins here, and another one before it ends: it ends with the other, and too much is hidden or too little
end-comment = write comments as `<!-- … -->`, with hyphens; word processors make dashes of them
end-comment-before = end it with `-->` before the next `<!--`
code-does-not-end = code begins here and does not end: all that follows is shown as code
code-opens-in-code = code begins here, and another block of code inside it: what stands between is shown as code
code-ends-with-part = code begins here and is not ended before its list item or quotation ends: what follows is none of it
end-code = end it with a line of the same marks and nothing else
end-code-before = end it before the other; to show such marks themselves, begin and end with one mark more
indent-code-alike = indent its lines, and the marks that end it, as far as the marks that begin it
publish-names-files = `publish` names files, and says nothing of the page

## Pages that say that something is gone
gone-without-day = this page says that something is gone, and not since when
say-since-when-gone = write `withdrawn: { "{" } on: 2026-08-01, reason: … { "}" }` beside `type: gone`
gone-before-its-day = this page is gone already, and its `withdrawn` does not hold yet
gone-on-its-day = write `type: gone` when the day has come; a text that must leave by itself has `expires_at`
text-of-gone-page = this text is not published: the page says only that it is gone
delete-text-say-reason = delete it; what readers must know goes under `reason` of `withdrawn`. A text that they may still read has `withdrawn` without `type: gone`
files-of-gone-page = these files are not published for this page: it says only that it is gone
take-files-away = take them away; what readers may still have is named by another page, or by this one without `type: gone`
