### `diwan xliff`: what goes out to translation bureaux, and what is wrong with what comes back.

## Done
count-units = { $number ->
      [one] 1 unit
     *[other] { $number } units
}
xliff-written = { $pages }, { $units }, of which { $translated } come with a translation that still holds, written to `{ $path }`
xliff-nothing-to-translate = nothing is missing or stale in `{ $lang }`
xliff-page-written = `{ $path }`: { $units } written
xliff-page-would-be = `{ $path }`: { $units } would be written

## What is asked for
no-such-page = `{ $path }` is no page of this site, and no folder of pages
xliff-name-pages = name pages or folders as `diwan status` names them
xliff-several-languages = this is translated from several languages: { $langs }
xliff-name-folder = name one of them with `--from`, or with `--out` a folder for a file each
xliff-file-there = `{ $path }` is there already
xliff-move-file = move it away, or name another place with `--out`

## Files that came back
xliff-unreadable = `{ $path }` is not in the encoding that it says, or larger than any file of translations
xliff-none = this is no XLIFF file
xliff-version = this is XLIFF { $version }, and no XLIFF 2
xliff-document-type = the file has a document type, which no XLIFF file has
xliff-too-deep = elements lie in each other deeper than in any XLIFF file
xml-cut-short = the file ends before its elements do
xliff-ask-for-2 = ask for the file that was exported, with its translations, as XLIFF 2
xliff-same-language = the file translates from `{ $tag }` to the same language

## Pages
xliff-no-page = the site has no page `{ $path }` for the language `{ $lang }`
xliff-page-moved = if the page was moved, export it again
xliff-page-twice = the files bring `{ $path }` twice
xliff-import-one = import one of them
xliff-page-unreadable = `{ $path }` has no front matter
xliff-without-digest = the notes that say from which text `{ $path }` was exported are lost
xliff-source-changed = `{ $path }` was changed since it was exported
xliff-translation-changed = `{ $path }` was written or changed since the export, and would be overwritten
xliff-export-anew = export the page again; the memory of the translation tool fills in what is the same
xliff-front-matter = the words of the front matter cannot be written into `{ $path }`
xliff-same-keys = give it the keys and list items of its source, one a line, and export it again
xliff-nothing-written = nothing was written

## Units
xliff-unit-twice = the unit `{ $unit }` is there twice
xliff-unit-unknown = the page has no unit `{ $unit }`
xliff-untranslated = the unit `{ $unit }` of `{ $path }` is not translated
xliff-untouched = the unit `{ $unit }` of `{ $path }` still has the translation of the former text
xliff-page-left-out = translate it, or mark its segment as translated where that is right; until then the page is not written
xliff-code-missing = the code { $code } (`{ $shown }`) is missing from the translation of the unit `{ $unit }`
xliff-put-code = put it, with both of its ends if it has two, where the translation has what it stands for
xliff-code-doubled = the code { $code } (`{ $shown }`) is there more than once in the translation of the unit `{ $unit }`
xliff-take-code = take it out
xliff-code-crossed = the code { $code } (`{ $shown }`) crosses another one in the translation of the unit `{ $unit }`
xliff-nest-code = move one of its ends, so that one code lies in the other or beside it
xliff-code-unknown = the translation of the unit `{ $unit }` has a code `{ $code }`, which its source has not, or not in this form
xliff-no-markdown = the translation of the unit `{ $unit }` cannot be written as Markdown
xliff-write-otherwise = see that no link lies in another one and that no text holds both kinds of straight quotation marks; else write it in another way
