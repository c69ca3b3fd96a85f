### What `check` finds in sources and in finished pages.

## Characters and letters
character-u-stands-here-readers = the character U+0000 stands here: readers see U+FFFD for it
control-character-not-printed = the character { $code } stands here unseen, and is not printed
delete-where-new-line-meant = delete it; where a new line is meant, end the line with `\`
delete-put-space-there-if = delete it; put a space there if one is meant
bidi-turns-unseen = `{ $code }` turns the text round unseen
bidi-isolate-not-closed = `{ $code }` opens an isolate that its block does not close
bidi-isolate-not-opened = `{ $code }` closes an isolate that its block does not open
delete-or-say-direction = delete it; where a direction must be said, write `[…]{"{"}dir=ltr{"}"}` or `dir="…"`
close-isolate = close it with U+2069 in the same block, or write `[…]{"{"}dir=ltr{"}"}` instead
delete-or-open-isolate = delete it, or open the isolate in the same block
c-follows-word-arabic-script = `{ $c }` follows a word in Arabic script
write-own = write `{ $own }`
word-holds-foreign-letter = `{ $word }` holds { $code }, which `{ $lang }` does not write
write-spelt-or-other = write `{ $spelt }`, or `{ $other }` where the last letter has dots
remedy-word-another-language-says = { $remedy }; a word of another language says so: `[…]{"{"}lang=…{"}"}`
word-written-presentation-forms = `{ $word }` is written in presentation forms
word-stretched-tatweel-u = `{ $word }` is stretched by tatweel (U+0640)
write-bare = write `{ $bare }`
line-holds-only-no-break = this line holds only no-break spaces
leave-line-empty = leave the line empty
no-break-space-stands-before = a no-break space stands before the first word
take-away = take it away
odd-named-stands-here-mark = { $odd_named } stands here, at a mark of Markdown
type-ordinary-space-place-nothing = type an ordinary space in its place, or nothing before the mark: it is understood here, and not by other programs
odd-named-stands-here-mark-beside = { $odd_named } stands here, and the mark beside it is none
type-ordinary-spaces-place-no = type ordinary spaces in its place: no list, heading or table begins with another

## Languages, dates and translations
only-percent-letters-page-script = only { $percent } % of the letters of this page are of the script of `{ $lang }`
file-name-says-lang-rename = the file's name says `{ $lang }`: rename it, or say what is in another language with a line `{"{"}lang=…{"}"}` before a block or with `[…]{"{"}lang=…{"}"}`
day-lies-outside-calendar-name = { $day } lies outside the calendar `{ $name }`, which is exact from 1882-11-12 to 2174-11-25
readers-see-gregorian-date-alone = readers see the Gregorian date alone; if the year is right, say `extra: {"{"} allow: [date-outside-calendar] {"}"}`
source-has-changed-since-translation = the source has changed since this translation was approved: { $count }
bring-up-date-then-diwan = bring it up to date, then `diwan accept { $path }`; `diwan status` shows every change
blocks-changed-of = { $changed } of { $total ->
      [one] 1 block
     *[other] { $total } blocks
    } changed
blocks-changed = { $count } changed
blocks-added = { $count } added
blocks-removed = { $count } removed
blocks-moved = { $count } moved
changes-of-blocks = { $changes }, of { $total ->
      [one] 1 block
     *[other] { $total } blocks
}
removed-here = removed here
changed-here = changed here
added-here = added here
moved-here = moved here

## Headings, lists, tables, notes
colon-begins-line-makes-definition = the colon that begins this line makes a definition of it, and its term of the paragraph before
if-none-meant-put-colon = if none is meant, put the colon at the end of the line before
mark-of-figure-makes-emphasis = `{ $mark }` belongs to a number or a code, and makes emphasis here: readers do not see it
if-mark-belongs-to-text = write `{ $escaped }`, or `×` between the sides of a size
line-makes-heading-of-text = this line makes a heading of the text above it
put-empty-line-before-line = put an empty line before it; write a heading as `## …`, in one line
mail-address-looks-like = a letter goes to a name and a host with one `@` between them, `mailto:office@example.org`
telephone-looks-like = a number is written in digits, `tel:+21671000111`
host-looks-like = the name of a site stands behind `https://`, without a space
section-has-no-title = this section has { $count ->
        [one] a page
       *[other] { $count } pages
    } in `{ $lang }` and no page of its own in it: readers see the list under the title of another language
write-section-page = write `{ $file }`
heading-level-text-page-title = a heading of level 1 in the text: the page's title is that already
write-title-stands-front-matter = write `{ $mark }`; the title stands in the front matter
heading-level-level-follows-one = a heading of level { $level } follows one of level { $above }
write-mark-reader-who-hears = write `{ $mark }`: a reader who hears the page looks for what is left out
mark-stands-text-no-heading = `{ $mark }` stands in the text: this is no heading
put-space-after-mark = put a space after it: `{ $mark } …`
numbered-title-written-as-paragraph = a numbered title is written as a paragraph in bold
make-heading-title = make it a heading: `## { $title }`
lines-begin-as-mark-no = lines that begin as with `{ $mark }` are no list: they run together in one paragraph
write-digits-full-stop-space = write `1. …` with the digits 0 to 9, a full stop and a space, after an empty line; readers see the digits of their language
write-after-empty-line-keep = write `1. …` after an empty line; to keep the letters, end each line but the last with `\`
put-space-after-each-empty = put a space after each `-`, and an empty line before the first
write-space-before-each-after = write `-` and a space before each, after an empty line
list-begins-here-start = a list begins here at { $start }
if-start-not-number-item = if `{ $start }` is not the number of an item, write `{ $start }\.`
list-has-one-item-shows = this list has one item and shows `{ $number }`, as another list here does
if-title-section-make-heading = if it is the title of a section, make it a heading: `## { $meant }. …`; else write the number that is meant, or indent what belongs to the item
other-list = the other list
rows-table-stand-text-no = rows of a table stand in the text: this is no table
write-line-line-under-head = write a line `{ $line }` under the head, with as many parts as it has
shortened-not-shown-row-has = `{ $shortened }` is not shown: this row has { $count } cells, and its table { $columns } columns
table-ends-cell-inside-code = in a table `|` ends a cell inside code too: write `\|` for the sign itself
give-head-line-under-column = give the head and the line under it a column more, or write `\|` for a `|` that is meant
nothing-refers-note-label-so = nothing refers to the note `{ $label }`, so that no reader sees it
write-label-where-belongs-take = write `[^{ $label }]` where it belongs, or take the note away
note-label-stands-twice = there is another note `{ $label }` above, and readers see that one alone
give-note-label-of-its-own = give it a label of its own, and refer to it where it belongs
label-refers-note-does-not = `{ $label }` refers to a note that does not exist
write-note-on-own-line = write the note on a line of its own, `[^1]: …`, under the name that refers to it
no-such-alert = `{ $alert }` is no alert
known-alerts = there are `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` and `[!CAUTION]`, alone on their line

## Marks that are shown as they are
mark-stands-text-as = `{ $mark }` stands in the text as it is
first-stands-text-as = `{ $first }` stands in the text as it is
if-mark-itself-meant-write = if the mark itself is meant, write `{ $escaped }`
underscores-are-no-emphasis = underscores inside a word are no emphasis: write `**`, or backquotes around code; { $meant }
underscores-inside-word-no-emphasis = underscores inside a word are no emphasis: write `*…*`; put code between backquotes, and `\_` for the sign itself
end-emphasis-before-mark = between a letter and a punctuation mark `{ $mark }` is no emphasis: end it before the punctuation mark, or put a space after it; { $meant }
begin-emphasis-behind-mark = between a letter and a punctuation mark `{ $mark }` is no emphasis: put a space before it, or begin it behind the punctuation mark; { $meant }
put-emphasis-inside-quotes = between a letter and a punctuation mark `{ $mark }` is no emphasis: put it inside the quotation marks, as in `«{ $mark }…{ $mark }»`; { $meant }
put-emphasis-inside-link = between a letter and the bracket of a link `{ $mark }` is no emphasis: put it into the link, `[{ $mark }…{ $mark }](…)`; { $meant }
emphasis-around-words = emphasis begins right before a word and ends right after one: `{ $mark }…{ $mark }`; { $meant }
template-code-stands-text-readers = template code stands in the text: readers see it as it is
template-code-program-stands-text = template code of { $program } stands in the text: readers see it as it is
template-code-program-stands-text-readers = template code of { $program } stands in the text: readers see it as it is ({ $count } in this file)
component-theme-called-name-key = a component of the theme is called `{"{{<name key=\"…\" />}}"}`; put braces that are meant into a code span
mark-git-stands-between-two = a mark of Git stands between two versions of the text
keep-one-version-delete-lines = keep one version, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`

## Links and pictures
link-inside-another-leads-nowhere = a link inside another leads nowhere: its words are printed, and it is not
end-first-before-second-write = end the first before the second, or write the inner address without `<` and `>`
space-stands-between-words-address = a space stands between the words and the address: this is no link
link-without-space = write `[…](…)` without a space between `]` and `(`
address-stands-before-words = the address stands before its words: this is no link
round-square-brackets-have-changed = round and square brackets have changed places: this is no link
words-in-square-brackets = the words stand in square brackets, the address in round ones: `[…](…)`
stands-text-address-named-defined = `][` stands in the text: the address that is named is defined nowhere
link-in-brackets-is-not-defined = `{ $words }` names an address that is defined nowhere, as others of this page are
define-line-own-name-https = define it on a line of its own, `[name]: https://…`, or write the address: `[…](…)`
last-line-speaks-web-site = the last line speaks of a web site, but leads to none: its link may be lost
if-was-link-restore-https = if it was a link, restore it: `[…](https://…)`; if not, end it with a full stop
decorative-with-alternative = `{ $picture }` is decorative and has an alternative text
take-away-decorative-if-says = take away `decorative` if it says something, else the text
no-alternative-text = `{ $picture }` has no alternative text
say-between-brackets-what-shows = say between the brackets what it shows: `![…](…)`; if it only decorates, write `{"{"}decorative{"}"}` behind it
add-alt-alt-if-only = add `alt="…"`, or `alt=""` if it only decorates
add-alt-decorative-true-if = add `alt="…"`, or `decorative=true` if it only decorates
no-picture = `{ $file }` is { $kind }, and no picture: browsers show nothing for it
a-film = a film
a-picture-for-other-programs = a picture for other programs than browsers
a-sound = a sound
a-document = a document
write-video-src-controls-video = write `<video src="…" controls></video>`, or a link without the `!`
write-audio-src-controls-audio = write `<audio src="…" controls></audio>`, or a link without the `!`
link-without = link to it, without the `!`: `[…](…)`
path-tells-readers-said = `{ $path }` tells its readers: { $said }
property-author = author { $said }
property-editor = last changed by { $said }
property-company = company { $said }
property-position = position { $said }
property-filmed = where it was filmed
property-software = software { $said }
property-title = the title “{ $said }”
property-deleted = text that was deleted while changes were recorded
property-remarks = remarks in the margin
property-hidden-sheets = hidden sheets ({ $said })
property-speaker-notes = the speaker's notes
take-out-what-is-unseen = accept the changes and delete remarks, hidden sheets and notes in the program that made it (“Inspect Document”), then export it anew
take-out-properties-document-export = take it out of the properties of the document and export it anew, or, where readers may know it, waive the rule: `extra: {"{"} allow: [document-properties] {"}"}`
name-holds-space-readers-see = this name holds a space: readers see `{ $percent_encoded }` in the address
name-better-lang-md-give = name it `{ $better }.{ $lang }.md`, or give it `slug: { $better }`
name-folder-better = name the folder `{ $better }`
theme-has-no-template-type = the theme has no template for the type `{ $kind }`

## Rules that pages waive
name-cannot-allowed-build-heeds = `{ $name }` cannot be allowed: `build` heeds it too
set-right-what-finds = set right what it finds
diwan-check-list-names-them = `diwan check --list` names them all
there-no-rule-name = there is no rule `{ $name }`

## Explanations of rules
explained-why = Why:
explained-mend = To mend it:
explained-example = Example:
explained-wrong = wrong
explained-right = right
explained-waiver = To allow it for one page, write in its front matter: `extra: {"{"} allow: [{ $name }] {"}"}`.
explained-no-waiver = It cannot be allowed for a page: `build` heeds it whatever a page says.
rules-title = Rules of check
rules-description = Every rule of diwan check: what it finds, why, how to mend it and how to allow it.
rules-on-terminal = `diwan check --explain RULE` says the same on a terminal.

## Markup of other programs
foreign-markup = `{ $words }` is { $what }, and { $fate }
fate-seen-as-is = readers see it as it is
fate-readers-see-what-stands = readers see what stands in it as code
fate-only-what-stands-is = only what stands in it is printed
markup-directive-myst-sphinx-jupyter = a directive of MyST (Sphinx, Jupyter Book)
markup-component-mdx-docusaurus-astro = a component of MDX (Docusaurus, Astro)
instead-component-theme-is-called = a component of the theme is called `{"{{<name key=\"…\" />}}"}`, or `{"{% <name> %}"}` and `{"{% </name> %}"}` around Markdown
markup-list-attributes-kramdown-jekyll = a list of attributes of kramdown's (Jekyll)
markup-list-attributes-python-markdown = a list of attributes as Python-Markdown (MkDocs) and Pandoc have it
markup-an-admonition-python-markdown = an admonition of Python-Markdown (MkDocs)
markup-foldable-block-pymdown-mkdocs = a foldable block of PyMdown (MkDocs)
instead-write-an-empty-line = write `<details><summary>…</summary>`, an empty line, the text, an empty line and `</details>`
markup-tab-pymdown-mkdocs = a tab of PyMdown (MkDocs)
instead-write-heading-for-each = write a heading for each: readers of a printed page or a small screen see all of them
markup-block-docusaurus-vitepress-pandoc = a block of Docusaurus, VitePress or Pandoc
markup-heading-mediawiki = a heading of MediaWiki's
instead-write = write `## …`
markup-highlighted-text-pymdown-pandoc = highlighted text of PyMdown, Pandoc or Obsidian
instead-mark = write `<mark>…</mark>`, or `**…**`
markup-role-restructuredtext-myst-sphinx = a role of reStructuredText or MyST (Sphinx)
instead-write-link-what-stands = write a link, `[…](page.md)`, or what it stands for
markup-name-an-emoji-an = the name of an emoji or of an icon (GitHub, MkDocs)
instead-write-sign-itself-take = write the sign itself, or take it away
markup-link-wiki-obsidian-mediawiki = a link of a wiki (Obsidian, MediaWiki)
instead-write-picture = write `[words](page.md)`, and a picture `![words](dam.jpg)`
markup-javascript-mdx-docusaurus-astro = JavaScript of MDX (Docusaurus, Astro)
instead-take-away-component-theme = take it away: a component of the theme is called `{"{{<name key=\"…\" />}}"}`
markup-mark-for-list-contents = a mark for a list of contents (Python-Markdown, GitLab)
instead-take-away-theme-shows = take it away: the theme shows the contents of a long page by itself
markup-formula-tex = a formula of TeX's
instead-formulas-are-not-set = formulas are not set here: write it in words, with `<sub>` and `<sup>`, or as a picture with an alternative text
markup-note-line-pandoc-has = a note in the line, as Pandoc has it
instead-write-note-on-line = write `[^1]`, and the note on a line of its own: `[^1]: …`
markup-an-abbreviation-php-markdown = an abbreviation of PHP Markdown Extra
instead-write-where-first-stands = write `<abbr title="…">…</abbr>` where it first stands
markup-mark-criticmarkup = a mark of CriticMarkup, with which a text is corrected
instead-decide-and-write = decide, and write the text as it is to be read
markup-macro-asciidoc = a macro of AsciiDoc
instead-write-link-or-picture = write `[words](address)`, or `![words](picture)`
markup-citation-pandoc = a citation as Pandoc has it
instead-write-note-with-label = write a note, `[^1]`, and what it says on a line of its own, `[^1]: …`
markup-raised-lowered-pandoc = a raised, lowered or underlined word as Pandoc and PyMdown have it
instead-sup-sub-ins = write `<sup>…</sup>`, `<sub>…</sub>` or `<ins>…</ins>`
markup-command-latex = a command of LaTeX
instead-markdown-for-latex = write Markdown instead: `**…**`, `## …`, `[^1]`; pages break by themselves in print
markup-link-spip = a link or a picture as SPIP has it
markup-directive-restructuredtext = a directive of reStructuredText
markup-comment-obsidian = a comment of Obsidian's
instead-write-which-is-not = write `<!-- … -->`, which is not printed
markup-bold-italic-mediawiki = bold or italic text of MediaWiki's
instead-asterisks = write `**…**` for what is bold and `*…*` for what is in italics; words that somebody said stand in `"…"`
markup-table-mediawiki = a table of MediaWiki's
markup-template-mediawiki = a template of MediaWiki's
markup-table-dokuwiki = a row of heads of DokuWiki's
instead-table = write a table: a row `| Year | Level |`, a row `| --- | --- |`, then the others
markup-note-dokuwiki = a note of DokuWiki's
markup-macro-confluence = a macro of Confluence or Jira
markup-link-confluence = a link of Confluence or Jira
markup-link-slack = a link or a name of Slack's
markup-span-without-words-pandoc = a place that Pandoc made of a mark in Word
instead-name-heading = take it away; what links lead to is named at the end of a heading, `## Title {"{"}#name{"}"}`
markup-link-restructuredtext = a link of reStructuredText
markup-label-restructuredtext-myst = a label of reStructuredText or MyST
markup-note-restructuredtext = a note of reStructuredText
markup-note-org = a note of Org
markup-line-org = a line of Org, which sets something
instead-front-matter-or-markdown = take it away: what it says of the page goes into the front matter, a quotation begins with `> `, and code stands between lines of three backticks
markup-command-typst = a command of Typst
instead-markdown-for-typst = write Markdown instead: `[words](address)`, `![words](picture)`, `[^1]`; how pages look is the theme's
markup-paragraph-textile = a quotation or a note of Textile
instead-quotation-or-note = begin a quotation with `> `, and write a note `[^1]` with what it says on a line of its own, `[^1]: …`
markup-link-textile = a link of Textile
markup-picture-textile = a picture of Textile
markup-reference-lost-word = what Word writes where a reference leads nowhere
instead-what-was-referred-to = write what stood there: a link, a number or a title
markup-error-spreadsheet = an error of a spreadsheet in the place of a figure
instead-figure = write the figure, or `–` where there is none
markup-field-word = a field of Word
markup-source-of-answer = a mark with which a program that answers questions names its sources
instead-source-itself = take it away, look the source up, and write a note or a link to it
markup-heading-textile-jira = a heading of Textile or Jira
markup-shortcode-wordpress-bbcode = a shortcode of WordPress or BBCode
instead-write-markdown-with-component = write it in Markdown, `**bold**` or `[words](address)`, or with a component of the theme
instead-attributes = attributes stand as in `[words]{"{"}.name{"}"}`, at the end of a heading, `## Title {"{"}#name{"}"}`, or on a line before a block; a theme has components for buttons and the like
instead-alert = write an alert, `> [!NOTE]` and `> ` before each of its lines, or call a component around it, `{"{% <name> %}"}`

## Markdown inside HTML
block-code-stands-html-where = a block of code stands in HTML, where Markdown is not read
mark-stands-html-where-markdown = `{ $mark }` stands in HTML, where Markdown is not read
and-more-in-html = { $message }, and { $others } more like it in this HTML
in-html-to-next-line = this stands in HTML, which goes on to the next empty line: leave an empty line before it
in-html-behind-empty-line = this stands in HTML, where Markdown is read only behind an empty line: leave one after `{ $tag }`
in-html-without-blocks = this stands in HTML, and `{ $tag }` holds no blocks of Markdown: write `{ $html }`

## Finished pages
and-addresses-like-it = { $message } and { $others ->
      [one] 1 address like it
     *[other] { $others } addresses like it
}
on-page = { $message }, on `{ $address }`
on-page-and-others = { $message }, on `{ $address }` and { $others ->
      [one] 1 other page
     *[other] { $others } other pages
}
leads-to-no-place = `{ $address }` leads to a place that does not exist
no-element-of-that-page = no element of that page has this `id`
no-element-page-has-id = no element of the page has this `id`
shortened-leads-nowhere = `{ $shortened }` leads nowhere
no-page-no-file-site = no page and no file of the site stands at this address
name-no-element-html = `<{ $name }>` is no element of HTML
take-away-write-element-there = take it away, or write an element that there is; `&lt;` stands for the sign `<`
name-cannot-stand-holder = `<{ $name }>` cannot stand in `<{ $holder }>`
end-holder-before-write-element = end `<{ $holder }>` before it, or write an element that may hold it: browsers move it elsewhere, each in its way
name-stands-outside-parents = `<{ $name }>` stands outside { $parents }
put-into-parents = put it into `<{ $parent }>`
name-ends-nothing = `</{ $name }>` ends nothing
take-away-write-start-tag = take it away, or write the start tag that it ends
name-element-has-no-end = `</{ $name }>`: this element has no end tag
write-name-alone = write `<{ $name }>` alone
name-not-closed-where-ends = `<{ $name }>` is not closed where it ends
write-name-before-what-around = write `</{ $name }>` before what is around it ends
words-stand-holder-outside-parts = words stand in `<{ $holder }>`, outside its parts
put-them-into-one-parts = put them into one of its parts: browsers move them elsewhere
write-better = write one of { $better }
take-away-let-style-sheet = take it away, and let a style sheet of the theme say how it looks
name-obsolete = `<{ $name }>` is obsolete
name-name-obsolete = `{ $name }` on `<{ $element }>` is obsolete
write-id-place = write `id` in its place
cell-heads-others-th = a cell that heads others is a `<th>`
write-caption = write a `<caption>`
shown-has-name-twice = `{ $shown }` has `{ $name }` twice
browsers-heed-first-take-one = browsers heed the first: take one away
tag-says-nothing-who-does = `{ $tag }` says nothing to who does not see it
put-words-into-where-shows = put words into it; where it shows a picture or a sign, give that an `alt`, or the whole an `aria-label`
write-html-lang-lang-tag = write `<html lang="{"{{ lang.tag }}"}" dir="{"{{ lang.dir }}"}">` in the template
page-does-not-say-language = the page does not say its language
page-has-one-title-write = a page has one title: write `<h2>` for what is below it
second-h-page = a second `<h1>` in the page
page-has-no-h = the page has no `<h1>`
template-prints-title-one-h = its template prints the title in one `<h1>`
page-has-no-title = the page has no `<title>`
write-title-head-names-page = write `<title>` in the head: it names the page in tabs, lists of results and for who hears it
shown-has-no-alternative-text = `{ $shown }` has no alternative text
tag-has-no-label = `{ $tag }` has no label
write-label-id-label-id = write `<label for="ID">…</label>` with the `id` of the field, or an `aria-label`
id-id-empty-holds-space = the id `{ $id }` is empty or holds a space
no-link-can-lead-write = no link can lead to it: write one word
id-shortened-given-twice = the id `{ $shortened }` is given twice
links-scripts-reach-first-alone = links and scripts reach the first alone: give each its own
shortened-not-language-tag = `{ $shortened }` is not a language tag
language-named-as-ar-fr = a language is named as in `ar`, `fr-CA` or `az-Latn` (BCP 47)
name-shown-empty = `{ $name }` of `{ $shown }` is empty
name-what-shown = name what is to be shown

## The content policy
blocked-script = this script
blocked-style-sheet = this style sheet
fault-from-moment-on = from { $moment } on, nothing more will be published: { $message }
blocked-font = this font
site-content-policy-blocks-what = the site's content policy blocks { $what }, which stands inside the page
put-into-file-theme-below = put it into a file of the theme, below `scripts/` or `styles/`
site-content-policy-blocks-style = the site's content policy blocks `style` on `{ $shown }`
give-class-let-style-sheet = give it a `class`, and let a style sheet of the theme say how that looks
site-content-policy-blocks-name = the site's content policy blocks `{ $name }` on `{ $shown }`
let-script-theme-listen-addeventlistener = let a script of the theme listen: `addEventListener` in a file below `scripts/`
site-content-policy-blocks-script = the site's content policy blocks the script in `{ $name }` of `{ $shown }`
use-button-let-script-theme = use a `<button>`, and let a script of the theme listen
site-content-policy-keeps-shortened = the site's content policy keeps `{ $shortened }` from being loaded
put-file-into-site-allow = put the file into the site, or allow its host in `site.yaml`: `content_security_policy: {"{"} { $directive }: "{ $allowing }" {"}"}`
brackets-are-no-link = `](` stands in the text: this is no link
address-without-spaces = an address has no spaces and its round bracket is closed: `[…](news/dam.md)`; write `%20` for a space
bracket-too-many = take away the `]` that is one too many: `[…](…)`
mark-opens-nothing = a mark between a letter and a punctuation mark opens nothing: put it inside the quotation marks, or a space before it
mark-closes-nothing = a mark between a punctuation mark and a letter closes nothing: put it before the punctuation mark, or a space after it

## What languages have in common
correct-one-or-allow = correct the one that is wrong; if both are right, say so in the front matter: `extra: {"{"} allow: [{"{"} rule: { $rule }, why: "…" {"}"}] {"}"}`
page-has-counts = `{ $tag }` has { $own }, `{ $other }` has { $source }
count-components = { $number ->
      [0] no component
      [one] 1 component
     *[other] { $number } components
}
count-lists = { $number ->
      [0] no list
      [one] 1 list
     *[other] { $number } lists
}
count-items = { $number ->
      [0] no item
      [one] 1 item
     *[other] { $number } items
}
count-tables = { $number ->
      [0] no table
      [one] 1 table
     *[other] { $number } tables
}
count-rows = { $number ->
      [0] no row
      [one] 1 row
     *[other] { $number } rows
}
count-columns = { $number ->
      [0] no column
      [one] 1 column
     *[other] { $number } columns
}
count-headings = { $number ->
      [0] no heading
      [one] 1 heading
     *[other] { $number } headings
}
count-note-references = { $number ->
      [0] no reference to a note
      [one] 1 reference to a note
     *[other] { $number } references to notes
}
count-written-notes = { $number ->
      [0] no note
      [one] 1 note
     *[other] { $number } notes
}
this-is-in-its-place = this stands in its place
look-here = look here
component-differs = `{ $here }` is called here, and `{ $there }` in `{ $other }`
of-component = `{ $name }`: { $message }
argument-differs = `{ $key }` is `{ $here }`, and `{ $there }` in `{ $other }`
argument-only-there = `{ $key }` is missing here, and `{ $other }` has it
argument-only-here = `{ $key }` stands here, and `{ $other }` does not have it
file-differs = `{ $here }` is used here, and `{ $there }` in `{ $other }`
file-only-here = `{ $file }` is used here, and not in `{ $other }`
file-only-there = `{ $file }` of `{ $other }` is missing in `{ $tag }`
named-here = it is named here
link-differs = this link leads to { $here }, and to { $there } in `{ $other }`
link-perhaps-differs = this link leads to { $here }, and to { $there } in `{ $other }`: is it the same?
link-only-here = a link to { $target } stands here, and `{ $other }` does not have it
link-only-there = a link to { $target } is missing in `{ $tag }`
the-link = the link
heading-of-work = heading { $number } of `{ $work }`
list-has-items = this list has { $own }, and { $source } in `{ $other }`
list-begins-with = this list begins with { $own }, and with { $source } in `{ $other }`
list-numbered-here = this list is numbered, and not in `{ $other }`
list-numbered-there = this list is not numbered, and it is in `{ $other }`
task-done = a task that is done
task-open = a task that is not done
no-task = no task
item-is-task = this item is { $own }, and { $source } in `{ $other }`
item-holds-lists = this item holds { $own }, and { $source } in `{ $other }`
heading-level-differs = this heading has level { $own }, and level { $source } in `{ $other }`
last-heading-here = the last heading here
table-size = { $rows } × { $columns }
table-has-size = this table has { $here }, and { $there } in `{ $other }`
cell-filled-here = this cell is filled, and empty in `{ $other }`
cell-empty-here = this cell is empty, and filled in `{ $other }`
figure-differs = `{ $here }` here, `{ $there }` in `{ $other }`
figure-differs-because = `{ $here }` here, `{ $there }` in `{ $other }`: { $why }
figure-perhaps-differs = `{ $here }` here, `{ $there }` in `{ $other }`: is it the same? { $why }
figure-only-here = `{ $here }` has no counterpart in `{ $other }`
figure-only-there = `{ $there }` of `{ $other }` has no counterpart in `{ $tag }`
figure-moved = `{ $here }` stands in the place of another figure of `{ $other }`
doubt-day-and-month = day and month may be the other way round
doubt-floors = floors are counted in two ways
doubt-percent = one is in percent, the other a part of a whole
doubt-rounded = one is rounded
doubt-inexact = one is said to be approximate
doubt-no-day = one names no day
doubt-noon = one may be in the morning, the other in the evening
doubt-hijri = the Hijri date is that of another day
doubt-separator = the separator may stand for decimals or for thousands
doubt-bound = one is the least, the other the most
doubt-range = a range in one, two things in the other
doubt-trend = one rises, the other falls
doubt-step = one changes by so much, the other to so much
doubt-balance = one is a surplus, the other a deficit
doubt-order = one is before, the other after
doubt-era = the years are not counted from the same event
doubt-tax = one is with tax, the other without
doubt-pay = one is gross, the other net
doubt-part = the part of the month or year differs
doubt-way = the direction differs
doubt-often = it is not as often
doubt-multiple = it is not as many times as much
doubt-sign = the sign differs
doubt-unit = the unit differs
doubt-units = they are the same in other units

## Terms
not-official = `{ $said }` is not the official term
not-official-because = `{ $said }` is not the official term: { $why }
write-what-terms-allow = write a form that `terms.yaml` allows
term-not-said = `{ $said }` of `{ $other }` is `{ $term }` in `{ $tag }`, which this page does not say
the-term = the term
write-term-or-allow = write `{ $term }`, or add the form that stands here to `allowed` in `terms.yaml`
term-not-said-there = `{ $said }` stands here; in `{ $tag }` it is `{ $term }`, and that page does not say it
term-said-otherwise-below = `{ $here }` here and `{ $below }` below: are they the same?
term-said-twice = `{ $here }` here and `{ $before }` before: are they the same?
other-form = the other form
keep-to-one-form = readers take two words for two things: keep to one in a page

## Waivers
name-allowed-rule = name the rule that is allowed: `{"{"} rule: parity-figures, why: "…" {"}"}`
waiver-without-reason = no reason is given for this exception
say-why-allowed = say why it is right here, for whoever reads the file next: `why: "…"`

## Rules that a site asks for
number-of-two-systems = the number `{ $number }` is written with digits of two systems
number-of-another-language = the number `{ $number }` is written with digits of another language
write-number-either-way = write `{ $one }` or `{ $other }`
page-of-two-systems = { $count ->
      [one] one number of this page is written in one system of digits
     *[other] { $count } numbers of this page are written in one system of digits
    }, and { $others } in another
write-numbers-one-way = write all numbers of a page in one system of digits
passage-in-another-language = this is in `{ $lang }` by its words, on a page in `{ $own }`
page-in-another-language = most of this page is in `{ $lang }` by its words, and its name says `{ $own }`
say-language-of-passage = say so: `[…]{"{"}lang={ $lang }{"}"}` in a sentence, or a line `{"{"}lang={ $lang }{"}"}` before a block
title-too-long = this title has { $count } characters, and { $most } are let pass
shorten-title = put first what tells the page apart, and the rest into the description
description-too-long = this description has { $count } characters, and { $most } are let pass
shorten-description = say in one sentence what the page is for
page-has-no-description = this page has no description
write-description = write `description` in the front matter: lists and search engines show it
title-repeated = another page of this language has the same title
description-repeated = another page of this language has the same description
other-page = the other page
tell-pages-apart = say in each what it alone has: the year, the place, the number
page-is-orphan = no other page links to this one
link-to-page = link to it from a page where readers look for it, or let its section list it
page-is-heavy = the HTML of `{ $address }` weighs { $size } kB, and the budget is { $most } kB
make-page-lighter = part the page, or let a long table be a file to download
review-was-due = this page was to be reviewed by { $due }
page-is-outdated = the last day that this page gives is { $latest }, { $count ->
      [one] { $count } month
     *[other] { $count } months
    } ago
review-page = read it, mend it, and say so: `extra: {"{"} reviewed_at: … {"}"}`
space-missing-before = `{ $c }` stands here without a space before it
space-missing-behind = `{ $c }` stands here without a space behind it
put-space-before = type a space before `{ $c }`: it becomes unbreakable by itself
put-space-behind = type a space behind `{ $c }`: it becomes unbreakable by itself
quote-is-straight = a quotation mark of a typewriter stands here
term-is-unused = no page has the term `{ $term }`, in any language
use-term-or-take-away = if pages have it in another form, write that under `allowed`; else take it away
alias-is-unused = nothing has ever been public at `{ $alias }`, as `ledger.txt` has it
alias-perhaps-meant = did you mean `{ $near }`, which was public?
use-alias-or-take-away = if it is a slip, correct it or take it away; if it is meant, `diwan record` takes it into the ledger
message-is-unused = no template asks for the message `{ $name }`
ask-for-message-or-take-away = ask for it where it belongs, or take it out of the catalogues of all languages
noindex-beside-canonical = this page asks not to be listed, and names another page to be listed for it
say-noindex-or-canonical = take `noindex` or `canonical` out of the template: engines may carry the one over to the other

## What lies outside the site
line-is-row-of-table = this line is a row of the table above it
leave-empty-line-below-table = leave an empty line between the table and the text
word-not-in-dictionary = `{ $word }` is not in the dictionary of `{ $lang }`
words-not-in-dictionary = most words of `{ $words }` are not in the dictionary of `{ $lang }`
say-language-or-add-words = where it is in another language, say so: `[…]{"{"}lang=…{"}"}`; else mend it, or name the words under `rules: {"{"} misspelling: {"{"} words: […] {"}"} {"}"}`
add-word-or-mend = mend it, or name the word under `rules: {"{"} misspelling: {"{"} words: […] {"}"} {"}"}`
did-you-mean-words = did you mean { $names }?
external-link-gone = `{ $address }` answers { $status }
external-link-no-server = `{ $address }` cannot be reached: { $why }
external-link-moved = `{ $address }` has moved for good
external-link-now = link to `{ $to }`
external-link-mend = link to where it stands now, or take the link away
external-links-no-line = no address elsewhere answers: links to other sites were not looked at

## Links that reveal, lists beside items, what was pasted
link-carries-password = this address carries a password, which every reader then has
take-password-out = remove what stands before the `@`, and change the password
link-through-mail-filter = this link goes through the filter of a mailbox, and names whose it is
write-address-meant = write the address that was meant: `{ $near }`
copy-address-from-browser = open the link, and copy the address that the browser then shows
link-carries-key = this address carries a key, `{ $name }`, with which others may do what you may
take-key-out = copy the address without it; where it opens only with the key, offer the file itself
link-into-own-network = `{ $host }` is reached from within a network of its own only: readers get nowhere
write-whole-name-of-host = write the whole name of the host, `{ $host }.…`; a page of this site is named as it lies in `content`: `[…](../news/dam.md)`
example-address-as-code = write the address that readers have; one that is only an example stands in backquotes
link-to-document-in-the-making = this link opens a document for editing, or for those it was shared with
attach-document-instead = export the document and offer the file, or publish it and link to that address
list-not-part-of-item = this list is indented, and not far enough to be part of the numbered item above: it ends that list
indent-list-by = indent it by { $number } spaces, below the first word of the item
character-of-symbol-font = the character { $code } is a sign of the font Symbol: readers see a box
write-list-mark-or-character = write `- ` before the items of a list, or the character that was meant
line-end-of-word-processor = the character { $code } ends a line in word processors, and no line here
put-ordinary-line-end = put an ordinary line end in its place, or an empty line
word-has-ligature = `{ $word }` is written with a ligature of print, which search does not find
word-broken-at-line-end = `{ $word }` was broken at the end of a line: readers see the hyphen and a space
join-word-or-keep-hyphen = write `{ $joined }`, or `{ $hyphened }` on one line where the hyphen belongs to the word
paragraph-shown-as-code = this paragraph begins with a tab or four spaces, and is shown as code
remove-indent-of-paragraph = begin it at the margin
rows-table-parted = empty lines part the rows of this table: it is no table, and its bars are shown
remove-lines-between-rows = remove the empty lines between the rows
put-bars-between-cells = put `|` between the cells and a line `{ $line }` under the head, or offer the table as a file
word-is-garbled = `{ $word }` was read in another encoding than it was written in
write-word-or-read-file-anew = write `{ $meant }`; where a whole text is like this, open the original in its own encoding and save it in UTF-8
sign-was-lost = a sign was lost here: readers see a mark in its place
type-what-the-original-says = type what the original says
entity-stands-in-text = `{ $entity }` stands in the text as it is, and readers see it
write-sign-itself = write the sign itself, `{ $sign }`

# A formula in TeX, and what is wrong with it.
formula-unknown-command = `{ $command }` is not known in formulas
formula-unknown-environment = `\begin{"{"}{ $name }{"}"}` is not known in formulas
formula-see-commands = the guide says which commands of TeX can be written: how-to, "Formulas"
formula-not-balanced = what is opened here is not closed, or what is closed was not opened
formula-what-is-open = `{ $what }` is not closed in this formula
formula-what-closes-nothing = `{ $what }` closes nothing that this formula has opened
formula-is-none = this is no formula and is shown as it is typed, for `{ $what }` in it is not closed
formula-is-none-closed = this is no formula and is shown as it is typed, for `{ $what }` closes nothing that it has opened
formula-does-not-end = the formula that begins here does not end, and is shown as it is typed
formula-end-with-dollar = end it with the `$` or `$$` that it begins with, or write `\$` for a dollar
formula-close-what-opens = each `{"{"}` needs its `{"}"}`, each `\left` its `\right`, each `\begin` its `\end`
formula-lacks-argument = something is missing behind the last command
formula-write-argument = write what it is about in braces: `\sqrt{"{"}2{"}"}`, `\frac{"{"}1{"}"}{"{"}2{"}"}`
formula-not-understood = the formula cannot be read from here on
formula-unknown-number = no formula of this page has this label
formula-write-label = give it to the other one: `\label{"{"}NAME{"}"}` in an `equation` or `align`
formula-holds-link = a formula cannot hold a link
formula-link-in-text = put the link in the text beside it
formula-asks-for-width = this spacing cannot be printed
formula-leave-spacing = leave it out: formulas are spaced by themselves
formula-too-long = the formula is longer than { $number } bytes
formula-too-deep = too many things lie in each other here
formula-write-several = write several formulas
setting-untranslated = `{ $key }` has no words in `{ $lang }`: its readers see those of another language
