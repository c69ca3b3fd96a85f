### `site.yaml`: languages, addresses, policies, taxonomies.
declare-least-one-languages-ar = declare at least one: `languages: {"{"} ar: {"{"} locale: ar-TN {"}"} {"}"}`
feeds-maps-canonical-links-need = feeds, maps and canonical links need the address: `base_url: https://www.example.org`
give-site-name-title-ar = give the site's name: `title: {"{"} ar: …, fr: … {"}"}`
write-key-tag-every-language = write `{ $key }: {"{"} { $tag }: … {"}"}`, with every language of the site
key-has-no-text-lang = `{ $key }` has no text in `{ $lang }`, nor in a language that stands in for it
add-lang = add `{ $lang }: …`
declared-tags = declared are { $tags }
did-you-mean-near-declared-tags = did you mean `{ $near }`? declared are { $tags }

## Languages and locales
tag-error = `{ $tag }` is { $error }
language-named-as-ar-ar = a language is named as in `ar`, `ar-SY` or `az-Latn` (BCP 47)
prefix-one-segment-address = a prefix is one segment of an address
lang-lang-have-same-prefix = `{ $lang }` and `{ $other }` have the same prefix `{ $prefix }`
only-one-language-may-have = only one language may have an empty prefix, and no two may share one
hosts-of-languages-alike = `{ $lang }` and `{ $other }` are published at the same address `{ $written }`
give-each-language-a-host = give each language a host of its own, or leave `base_url` out: then its addresses begin with its prefix
host-of-language-is-the-sites = `{ $lang }` is published at the address of the site itself, `{ $written }`
give-empty-prefix-instead = in the place of `base_url`, write `prefix: ""`, which puts one language at the root of the site
lang-cannot-stand-itself = `{ $lang }` cannot stand in for itself
name-other-languages-stand-nearest = name the other languages that stand in for it, nearest first
other-stands-twice-fallback-lang = `{ $other }` stands twice in the fallback of `{ $lang }`
chain-names-each-other-language = a chain names each other language once, nearest first
locale-malformed = `{ $tag }` is not a locale of BCP 47
locale-unknown = CLDR has no data for the locale `{ $tag }`
locale-foreign = the locale `{ $tag }` is not one of the language `{ $lang }`
locale-names-calendar = the locale `{ $tag }` names a calendar
locale-digits = the locale `{ $tag }` names digits that CLDR does not have
calendars-leave-out-gregory = the calendars leave out `gregory`
months-dual-not-arabic = `months: dual` is Arabic and the locale is `{ $tag }`
typography-not-for-locale = the typography `{ $rules }` is not for the locale `{ $tag }`
write-bcp-tag-such-as = write a BCP 47 tag such as `ar-SY-u-nu-latn` or `fr-CA`
name-locale-cldr-has-under = name a locale that CLDR has under `locale:`, of the same language or a near one
name-locale-lang-script-declare = name a locale of `{ $lang }` and of its script, or declare the language by its full tag
name-calendars-under-calendars = name the calendars under `calendars:`
write-u-nu-latn-u = write `-u-nu-latn` for 2012 or `-u-nu-arab` for ٢٠١٢
add-gregory-calendars = add `gregory` to `calendars:`
remove-months-dual = remove `months: dual`
remove-typography-get-rules-language = remove `typography:` to get the rules of the language

## Addresses and policies
not-address-begins-https = not an address that begins with `https://`
address-site-has-no-query = an address of a site has no query, no fragment and no space
address-holds-user = an address of a site holds no name of a user and no password: everybody would read them
address-with-odd-part = the path of the address has a part that is `{ $part }`, which browsers and servers understand differently: write it without
host-missing = the host is missing
port-not-port-which-number = `{ $port }` is not a port, which is a number
odd-no-letter-host-name = `{ $odd }` is no letter of a host; a name in another script is written as `xn--…`
not-time-zone-iana-database = not a time zone of the IANA database, such as `Africa/Tunis`
not-code-script-iso-such = not a code of a script (ISO 15924), such as `Arab` or `Latn`
name-no-directive-diwan-writes = `{ $name }` is no directive that Diwan writes
there = there are { $known }
name-lets-pages-run-what = `{ $name }` lets pages run what stands inside them, which is how pages are forged
put-script-style-into-file = put the script or the style into a file of the theme
text-no-kind-file-browsers = `{ $text }` is no kind of file that browsers or servers run
only-kinds-act-asked-about = only kinds that act are asked about: `html`, `js`, `xml`, `php`; all others are published as they are

## Taxonomies
name-why = `{ $name }` { $why }
not-word-letters-digits = is not a word of letters, digits, `-` and `_`
key-front-matter-already = is a key of front matter already
named-twice = is named twice
taxonomy-key-under-which-pages = a taxonomy is the key under which pages name their terms, such as `tags`
taxonomy-has-no-name = the taxonomy has no `name`
name-the-taxonomy = write the key of front matter under which pages name its terms: `name: regions`
ordinals-raised-not-french = `ordinals: raised` is French and the locale is `{ $tag }`
remove-ordinals-raised = remove `ordinals: raised`
