### Links, pictures and components in the text; addresses of pages.
link-without-target-leads-nowhere = a link without a target leads nowhere
write-target-between-round-brackets = write the target between the round brackets: `[…](news/dam.md)`
own-hint = in `{ $own }`: { $hint }
shortened-address-site-leads-nothing = `{ $shortened }` is an address of this site, and leads to nothing that it publishes
page-file-named-as-lies = a page or a file is named as it lies in `content`, `[…](../news/dam.md)`; what another program has at this host cannot be known here
address-of-this-machine = `{ $address }` leads each reader to the machine that they sit at
write-public-address = name the page as it lies in `content`: `[…](../news/dam.md)`
write-shortened = write `{ $shortened }`
template-code-not-read-address = template code is not read in an address: write the file, the work or the address itself, `[…](rules.md)`
odd-named-stands-unseen-address = { $odd_named } stands unseen in the address: type it anew
link-to-page-not-public = `{ $target }` leads to a page that is not public: its words are printed without the link
attachment-not-public = the attachment `{ $file }` lies with a page that is not public: it is left out
attachment-comes-by-itself = it comes by itself as soon as that page is public; take it away if the page is not to come back
link-comes-by-itself = the link comes by itself as soon as the page is public; take it away if the page is not to come back
component-names-page-not-public = `{ $component }` names a page that is not public, and prints nothing
component-comes-by-itself = it prints by itself as soon as the page is public; take it away if the page is not to come back
link-to-list-not-there = `{ $target }` leads to nothing now, since nothing is in it: its words are printed without the link
list-comes-by-itself = the link comes by itself as soon as a page or an event belongs there; correct the address if none ever will
path-exists-langs = `{ $path }` exists in { $langs }
name-exists-langs = `{ $name }` exists in { $langs }
put-picture-into-folder-page = put the picture into the folder of the page (`NAME/index.LANG.md` has one of its own), or correct its name
link-names-source-file-news = a link names a source file (`../news/dam.md`), a work (`news/dam`) or a file beside the page
there-are-places = there are { $ids }
page-has-no-headings = that page has no headings
form-is-never-sent = the security policy of this site keeps this form from being sent to `{ $target }`
form-allow-target = allow it in `site.yaml`: `content_security_policy: {"{"} form-action: "{ $allowing }" {"}"}`
form-name-target = `action` is an address of the site or begins with `https://` or `mailto:`
form-is-read-on-the-way = what readers type into this form would be sent to `{ $target }` unencrypted, for all to read on the way
form-host-in-ascii = write the name of the host as machines do, with `xn--`
security-policy-site-keeps-what = the security policy of this site keeps { $what } from being loaded: `{ $shortened }`
loaded-picture = this picture
loaded-media = this sound or film
loaded-frame = this page inside the page
loaded-object = this object
fetched-site-yaml-content-security = { $fetched } in `site.yaml`: `content_security_policy: {"{"} { $directive }: "{ $allowing }" {"}"}`
save-beside-page = save it as a file beside the page and name that, or allow it
fetch-beside-page = fetch the file, put it beside the page and name that, or allow its host
put-into-theme = put the file into the theme, or allow its host
lead-by-link = lead to it with a link, or allow its host
file-was-changed-while-site = the file was changed while the site was being read
build-again = build again

## HTML in Markdown
tags-name-were-left-out = the tags `<{ $name }>` were left out
name-was-left-out-all = `<{ $name }>` was left out with all it holds
attribute-name-was-left-out = the attribute `{ $name }` was left out
address-scheme-name-was-left = an address with the scheme `{ $name }:` was left out
name-was-ended-here-where = `<{ $name }>` was ended here, where it cannot go on
tag-name-has-too-many = the tag `<{ $name }` has more attributes than HTML knows, and was left out
tag-name-not-finished-stands = the tag `<{ $name }` is not finished and stands as text
attribute-markdown-other-programs-was = the attribute `markdown` is of other programs, and was left out
markdown-read-inside-html-wherever = Markdown is read inside HTML wherever an empty line stands between the tag and the text: leave one, and take the attribute away
site-refuses-html-markdown-message = this site refuses HTML in Markdown: { $message }
write-markdown-component-change-html = write it in Markdown or with a component, or change `html` in `site.yaml`
write-markdown-component-html-allow = write it in Markdown or with a component; `html: allow` in `site.yaml` lets all HTML through
readers-have-no-access-your = readers have no access to your disk: put the file beside the page, and name it alone
links-lead-pages-files-https = links lead to pages, files, `https:`, `mailto:`, `tel:`, `sms:` and `geo:`
name-not-closed = `<{ $name }>` is not closed
write-name-where-ends = write `</{ $name }>` where it ends
write-name-where-ends-or-value = write `</{ $name }>` where it ends; where it is no tag but stands for a value, put it into backquotes
write-value-as-code = `<{ $name }>` is no tag of HTML: where it stands for a value, put it into backquotes, else take it away
finish-tag-or-escape = end the tag with `>` and leave no empty line in it; where the sign `<` itself is meant, write `&lt;`

## Components
there-no-component-name = there is no component `{ $name }`
theme-has-names = the theme has { $names }
no-such-kind = `{ $component }` has no { $name } `{ $value }`
coordinate-off-the-globe = no place has { $name } `{ $value }`: it goes from −{ $most } to { $most }
coordinates-are-exchanged = the two look exchanged: write `lat={ $lat } lon={ $lon }`
coordinate-in-degrees = write degrees with a point, `lat` for north and south, `lon` for east and west: `lat=36.8 lon=10.2`
known-kinds = use one of { $kinds }
here-component = here in the component
name-opened-closed-without-other = `{ $name }` is opened or closed without its other end
calls-stand-alone = `{ $opening }` and `{ $closing }` stand alone on their lines, around whole blocks
name-opened-inside-too-many = `{ $name }` is opened inside too many other components
close-each-where-ends-component = close each where it ends: a component may stand in up to 31 others
dir-not-direction = `{ $dir }` is not a direction
write-dir-rtl-text-runs = write `dir=rtl` for a text that runs from right to left, `dir=ltr` for the other way
nothing-here-script-lang = nothing here is in the script of `{ $lang }`
name-language-line-before-lang = name its language in a line before it, `{"{"}lang=fr{"}"}`, so that it is read and set as what it is

## Messages of catalogues that pages ask for
no-such-message = no message `{ $id }` in `{ $lang }`
message-needs-argument = the message `{ $id }` in `{ $lang }` needs the argument `{ $argument }`
message-without-argument = the message `{ $id }` in `{ $lang }` does not use the argument `{ $argument }`
message-needs-other = the message `{ $id }` in `{ $lang }` needs { $wanted } as `{ $argument }`
add-message = add `{ $id } = …` to `i18n/{ $lang }.ftl`, and to the other languages
leave-argument-out = leave it out, or use `{"{"} ${ $argument } {"}"}` in the message, in every language
write-argument = write `t("{ $id }", { $argument }=…)`
look-at-argument = look at what the template passes as `{ $argument }`

## Addresses
name-cannot-address-error = `{ $name }` cannot be an address: { $error }
rename-file-folder-give-page = rename the file or the folder, or give the page a `slug`
file-cannot-address-error = `{ $file }` cannot be an address: { $error }
rename-file = rename the file
names-differ-in-capitals = `{ $one }` differs from `{ $other }` only in capitals
write-one-name = write `{ $name }` everywhere: many disks and servers take both for one
two-outputs-have-address-route = two outputs have the address `{ $route }`
copy-has-file-of-its-own = `{ $route }` is the address of a file that each copy has of its own
routes-differ-in-capitals = `{ $route }` and `{ $other }` differ only in capitals: many disks and servers take both for one
routes-are-one-file = `{ $route }` and `{ $other }` are one file
file-stands-where-folder-is-needed = `{ $route }` is a file where `{ $other }` needs a folder
name-claims-too = { $name } claims it too
take-own-alias-away = the page itself stands there: take the alias away
name-claims-change-slug-alias = { $name } claims it: change a `slug`, an alias or a file name
piece-page = this page
piece-slice = a slice of this list
piece-not-found = the page for unknown addresses
piece-languages = the page that offers the languages
piece-alias = an alias of this page
piece-feed = a feed of this page
piece-search = the page for searching
piece-search-file = the search index
piece-start-here = the page that introduces an offline copy
piece-style = a style sheet of the theme
piece-card = the social card of this page
piece-font = a font of the theme
piece-theme-file = a file of the theme
piece-file = this file
piece-variant = a picture made from this one
piece-robots = the file for robots
piece-headers = the list of headers
piece-redirects = the list of redirects
piece-sitemap = a sitemap

## Letters that fonts lack
path-lacks-letters-script-site = `{ $path }` lacks letters of `{ $script }` that the site needs: { $listed }
readers-see-them-another-font = readers see them in another font, out of place: take a fuller version of the font, or leave the script out of its `scripts`
no-font-theme-has-listed = no font of the theme has { $listed }
digits-punctuation-would-come-from = digits and punctuation would come from the reader's machine in the midst of Arabic text: declare the part of the family that has them too
letter-with-code = `{ $letter }` { $code }
code-of-letter = { $code }
listed-and-more = { $names }, and { $others } more
page-for-picture = `{ $file }` is a page, and no picture
name-file-of-picture = name the file of the picture, with its ending; a link to the page has no `!` before it
