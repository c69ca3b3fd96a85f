### `diwan import`: what a move changed, left behind, or leaves to somebody.

## The report
import-pages = { $lang }: { $count ->
    [one] 1 page
   *[other] { $count } pages
}
import-files = { $count ->
    [one] 1 file copied
   *[other] { $count } files copied
}
import-addresses = old addresses: { $kept } kept, { $led } that lead on, { $lost } that lead nowhere
import-headings = headings: { $all }, of which { $given } were given the id that they had
import-for-a-person = for a person ({ $count })
import-not-carried = only in the old site ({ $count })
import-changed = said in another way ({ $count })

## Front matter
import-front-matter-unread = the front matter cannot be read and was taken line by line: { $fault }
import-date-unread = `{ $key }: { $written }` is no date that can be read; where it decides about the public, the page is a draft
import-page-without-title = the page has no title and is called after its file
import-never-rendered = the old site showed this page nowhere, so it is a draft
import-page-of-a-page = a Markdown file inside the folder of another page, which the old site did not publish by itself, is a draft
import-not-utf-8 = the file is not UTF-8 and was read as `{ $encoding }`: look whether its letters are right
import-format-unread = files in the format `{ $ending }` are not read
import-two-pages = another file is `{ $was }` in this language already, so this one is `{ $work }`
import-home-made = there was no home page in this language; an empty one was made
import-home-leads = there was no home page in this language; one was made with links to the pages that its address led to
import-search-left = a page that shows the search; Diwan has one of its own
import-search-moved = this page stands where Diwan has its search, so it is `search-page`
import-term-named = a term that has a name in addresses, and a page that says how it is called

## Settings
import-settings-unread = the file cannot be read: { $fault }
import-site-without-title = the site has no name in `{ $lang }`
import-site-without-address = the settings do not say where the site is published; `base_url` is an example
import-language-disabled = the language `{ $key }` is switched off
import-language-unknown = `{ $key }` names no language, and its pages were not carried
import-language-elsewhere = a language that is published at an address of its own, and has no pages here
import-bare-link = an address that stood bare, now between `<` and `>`, so that it stays a link
import-language-by-folder = a folder of translations that the settings do not name among the languages; it is one now
import-locale-borrowed = CLDR has no data for `{ $lang }`; its dates and numbers are written as in `{ $tag }`: name a nearer language under `locale`
import-menu-elsewhere = an entry of the menu `{ $name }` leads to no page
import-emoji-names = the old site shows `:names:` of emoji as pictures; write the signs themselves
import-string-twice = another message has the name of `{ $id }` in Fluent
import-strings-written = { $count ->
    [one] 1 message of the interface is now one of Fluent
   *[other] { $count } messages of the interface are now those of Fluent
}
import-menus-in-program = the menus stand in a program of JavaScript and were not read; pages are in the order that they say themselves
import-partial-left = a part of other pages, which stands in none of them now
import-unlisted = the page was public for whoever knew its address, and in no list; here it is a draft
import-left-out = a file that the settings of the old site left out of it
import-exclusion-unread = `{ $key }` in the settings leaves files out in a way that is not read here: look whether a page became public that was not
import-folder-outside = `{ $key }` names a folder outside of the one that is imported, `{ $folder }`, and nothing of it was read: import the folder above that holds both, or copy it in here and name it anew
import-source-below = the pages lie in `{ $folder }`, as `source` says: put these settings in there, without `source`, and import that folder
import-expression-unread = in `{ $key }`, `{ $expression }` is no regular expression that can be read here ({ $fault }), so it leaves nothing out: look whether a page became public that was not
import-draft-by-settings = a page that the settings of the old site held back, so it is a draft

## Files
import-file-of-the-look = a file of the old look or its machinery
import-page-outside = a page in none of the folders or languages that the settings name
import-file-outside = a file that is no part of the pages: settings, programs, notes of those who make the site
import-templates-left = templates and files of `{ $folder }`
import-data-left = a file that is neither YAML, TOML nor JSON, or names no language
import-data-moved = data, now YAML below `content/data`
import-file-unread = the file cannot be read
import-file-not-published = a file of YAML that was published: Diwan reads such files itself; give it another ending, or a ZIP archive
import-link-on-disk = a link of the disk out of the site, to a folder or to what is hidden, which is not followed
import-redirect-pattern = a redirect by a pattern, or with a condition
import-redirect-elsewhere = a redirect that leads to no page of the site
import-redirect-listed = a redirect that stands in `redirects.yaml` now, for the server
import-picture-elsewhere = a picture from another host, which the security policy of the site keeps from being shown: `--fetch-pictures` takes it
import-picture-fetched = a picture from another host, now a file of the site
import-picture-unfetched = a picture from another host that could not be fetched: { $reason }
import-picture-no-answer = no answer
import-picture-status = the answer was { $status }
import-picture-too-large = it is larger than 20 MB
import-picture-is-none = it is none that browsers show
import-picture-host-silent = the host has not answered before
import-kept-here = edited or removed here, and not changed in the old site since: left as it is

## Addresses and links
import-address-taken = the address of this page is that of another one
import-alias-taken = a former address of this page is that of another one
import-alias-in-capitals = an address that differs only in capitals from another one: many disks and servers take both for one
import-address-impossible = an address that no file can have on every system
import-shown-address = an address with `.html` that a page shows and that is the page’s without it, now one that leads there
import-link-to-work = a link by an address, now to the work
import-link-to-file = the address of a file, now from the top
import-anchor-mended = a link to a place that the page does not have, now to the heading that was meant
import-reference-unknown = the reference `{ $path }` leads to no page

## Markup
import-shortcode-said = the shortcode `{ $name }`, said in Markdown
import-shortcode-opened = the shortcode `{ $name }` has no counterpart; what it enclosed stays
import-shortcode-left = the shortcode `{ $name }` has no counterpart and stands in the text
import-shortcode-words = the shortcode `{ $name }` has no counterpart; the words in it stay
import-shortcode-listed = the shortcode `{ $name }` listed the pages of a section, which sections do by themselves
import-attributes = attributes in braces, as far as Diwan has them
import-liquid-said = `{ $name }` of Liquid, said in words or as an address
import-liquid-left = `{ $name }` of Liquid has no counterpart and stands in the text
import-contents-dropped = the place of a list of contents; the theme shows one
import-extension-dropped = `{ $extension }` of kramdown, which Diwan does not need
import-collection-unpublished = the collection `{ $name }` was not published
import-block-said = a block `{ $name }`, said in Markdown or HTML
import-mark-said = words between `{ $mark }`, said in HTML
import-icon-left = an icon of a font, which says nothing by itself
import-snippet-taken = the file `{ $name }` was put in its place
import-translation-taken = words of a translation, taken into the page that shows them
import-hero-said = words of a home page that stood in its front matter, now the beginning of its text
import-snippet-unknown = the file `{ $name }` that was to stand here is not there, or only a part of it was meant
import-block-opened = the block `:::{ $name }` has no counterpart; what it enclosed stays
import-module-left = a module of JavaScript
import-component-said = the component `{ $name }`, said in Markdown
import-component-opened = the component `{ $name }` has no counterpart; what it enclosed stays
import-component-left = the component `{ $name }` has no counterpart and stands in a comment
import-component-linked = the component `{ $name }` has no counterpart; a link to what it showed stands for it

## WordPress
import-media-elsewhere = a file of the old site that is not beside the export: copy its folder `wp-content/uploads` into `content`
import-comments-left = { $count ->
    [one] 1 comment of readers
   *[other] { $count } comments of readers
}
import-kind-left = an entry of the kind `{ $kind }`, which belongs to the old system
import-kind-waits = an entry of the kind `{ $kind }`, of which the export does not say whether it was public, is a draft: if that kind was, take the line `draft: true` out of all files of `content/{ $folder }`
import-status-left = an entry in the state `{ $status }`
import-status-hidden = an entry in the state `{ $status }`, which was not public, is a draft
import-schedule-missed = an entry whose hour had passed and which WordPress had not published is a draft
import-behind-password = the page stood behind a password, which Diwan has not: it is a draft
import-block-made = the block `{ $name }`, which a program filled, and which stands nowhere now
import-lists-left = lists by author and by month, and feeds: Diwan has its own, at other addresses
import-page-of-a-file = a page that only showed a file, which belongs to no public page
import-element-left = the element `{ $name }` of HTML, which has no counterpart
import-too-deep = elements of HTML nested too deep to be meant; their words stay
import-marks-too-deep = marks nested too deep to be meant: they stay as they are

## The folders
import-no-such-site = `{ $source }` holds no site of { $system }
import-settings-broken = `{ $path }` cannot be read: { $fault }
import-name-the-folder = name the folder with the settings of the old site, or for WordPress the exported file
import-source-unusable = `{ $source }` cannot be read: { $error }
import-folder-unusable = `{ $folder }` cannot be used: { $error }
import-folder-not-empty = `{ $folder }` holds files that no import wrote
import-into-another-folder = name a folder that is empty or does not exist
import-into-itself = the old site and the new one cannot share a folder
import-manifest-broken = `{ $name }` cannot be read: { $error }
import-edited-here = edited here and changed in the old site since; left as it is
import-removed-here = removed here and changed in the old site since; left away
import-gone-there = no longer in the old site, so removed
import-gone-but-edited = no longer in the old site, but edited here; left as it is

## `check --baseline`
baseline-made = { $count ->
    [one] 1 finding accepted in `{ $file }`; from now on only new ones are told
   *[other] { $count } findings accepted in `{ $file }`; from now on only new ones are told
}
baseline-let-pass = findings that `{ $file }` lets pass: { $count }; findings in it that are gone: { $gone }
baseline-unusable = `{ $file }` cannot be used: { $error }
baseline-remove-it = name another file, or remove this one: the next run writes it anew
