### ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵡⴰⴳⴷⵓⴷⴰⵢ, ⵙ ⵜⵎⴰⵣⵉⵖⵜ.
###
### ⵉ ⵉⵎⵙⵓⵖⵍⵏ: ⵙⵏⴼⵍⴰⵜ ⵖⴰⵙ ⴰⵢⵏⵏⴰ ⵉⵜⵜⴰⴼⴰⵔⵏ « = » ⴰⵎⵣⵡⴰⵔⵓ. ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⴰ ⵢⵍⵍⴰⵏ ⴳⵔ ⵜⵙⴽⵯⵓⵍⵉⵏ ⴷ ⵜⵎⴰⵜⴰⵔⵜ ⵏ ⴷⵓⵍⴰⵔ, { $count },
### ⴰⵔ ⵜⵏ ⵉⵜⵜⴰⵎⵥ ⵓⵙⵉⵜ: ⴷⵊⴰⵜ ⵜⵏ. ⵓⵔ ⵖⵓⵔⵙ CLDR ⵉⵎⴹⴰⵏⵏ ⵉ ⵜⵎⴰⵣⵉⵖⵜ: ⵖⴰⵙ [1] ⴷ [other].

## The frame of every page

skip-to-content = ⴷⴷⵓ ⵖⵔ ⵜⵓⵎⴰⵢⵜ ⵜⴰⴷⵙⵍⴰⵏⵜ
# First step of the trail that leads to a page.
home = ⴰⵙⵏⵓⴱⴳ
# Title of the browser window and of search results. $page: title of the page. $site: name of the ministry.
page-title = { $page } – { $site }
# On a phone: the button that opens the main menu, and the one that closes it.
menu-open = ⵓⵎⵓⵖ
menu-close = ⵇⵇⵏ ⵓⵎⵓⵖ
link-elsewhere = ⴰⵙⵉⵜ ⵢⴰⴹⵏ
# An optional strip above every page. $address: the address of the site.
official-strip = ⴰⵙⵉⵜ ⵓⵏⵚⵉⴱ ⵏ ⵓⵡⴰⵏⴽ
official-how = ⵎⴰⵎⴽ ⵔⴰⴷ ⵜⵙⵙⵏⵎ ⵎⴰⵙ ⵉⴳⴰ ⵓⵏⵚⵉⴱ?
official-body = ⴰⵔ ⴱⴷⴷⵓⵏⵜ ⴰⴽⴽⵯ ⵜⴰⵏⵙⵉⵡⵉⵏ ⵏ ⵓⵙⵉⵜ ⴰⴷ ⵙ { $address }. ⵥⵕⴰⵜ ⵜⴰⵏⵙⴰ ⴷⴰⵜ ⴰⴷ ⵜⴰⵔⵎ ⵉⵙⴼⴽⴰ ⵏⵏⵓⵏ ⵓⴷⵎⴰⵡⴰⵏⵏ.
# The next ones name regions of the page for people who use a screen reader.
nav-main = ⵓⵎⵓⵖ ⴰⴷⵙⵍⴰⵏ
nav-breadcrumb = ⵜⵍⵍⴰⵎ ⴷⴰ
nav-languages = ⵜⵓⵜⵍⴰⵢⵉⵏ
nav-footer = ⵜⵉⵡⵉⵙⵉ ⴷ ⵉⵙⴼⴽⴰ ⵉⵣⵔⴼⴰⵏⵏ
nav-pagination = ⵜⴰⵙⵏⵉⵡⵉⵏ ⵏ ⵜⵍⴳⴰⵎⵜ ⴰⴷ
nav-neighbours = ⴰⵎⵣⵡⴰⵔⵓ ⴷ ⵓⴹⴼⵉⵕ
nav-parts = ⵜⴰⵙⵏⵉⵡⵉⵏ ⵏ ⵓⵎⵏⵉⵔ ⴰⴷ
nav-alphabet = ⵉⵙⴽⴽⵉⵍⵏ
# The choice of the colours of the site, at the foot of every page.
appearance-title = ⵜⴰⵍⵖⴰ
appearance-system = ⵣⵓⵏⴷ ⴰⵍⵍⴰⵍ
appearance-light = ⵉⴼⴰⵡⵏ
appearance-dark = ⵉⵍⵍⴰⵙ
# Last line of every page, a link to the licence.
footer-licence = ⵉⵥⴹⴰⵕ ⵓⵙⵎⵔⵙ ⵏ ⵜⵓⵎⴰⵢⵜ ⵏ ⵓⵙⵉⵜ ⴰⴷ ⵙ ⵜⴼⴰⴷⵉⵡⵉⵏ ⵏ ⵜⵓⵔⴰⴳⵜ ⵏⵏⵖ

## Languages and translations

# The name of this language for itself, as the list of languages shows it.
own-name = ⵜⴰⵎⴰⵣⵉⵖⵜ
# On the page that offers the languages: below the language's own name.
languages-enter = ⴽⵛⵎ ⵖⵔ ⵓⵙⵉⵜ
# Name of a language inside a sentence. $tag: its code. $name: its own name, for languages not listed here.
language-name = { $tag ->
    [ar] ⵜⵄⵔⴰⴱⵜ
    [ckb] ⵜⴽⵓⵔⴷⵉⵜ
    [de] ⵜⵍⵉⵎⴰⵏⵜ
    [en] ⵜⵏⴳⵍⵉⵣⵜ
    [es] ⵜⵙⴱⵏⵢⵓⵍⵉⵜ
    [fa] ⵜⴼⵓⵔⵙⵉⵜ
    [fr] ⵜⴼⵔⴰⵏⵙⵉⵙⵜ
    [he] ⵜⵄⵉⴱⵔⵉⵜ
    [it] ⵜⵟⴰⵍⵢⴰⵏⵜ
    [ja] ⵜⵊⴰⴱⴱⵓⵏⵉⵜ
    [ku] ⵜⴽⵓⵔⴷⵉⵜ
    [pt] ⵜⴱⵕⵟⵇⵉⵣⵜ
    [ru] ⵜⵔⵓⵙⵉⵜ
    [tr] ⵜⵜⵓⵔⴽⵉⵜ
    [ur] ⵜⵓⵔⴷⵓⵜ
    [zgh] ⵜⵎⴰⵣⵉⵖⵜ
    [zh] ⵜⵛⵉⵏⵡⵉⵜ
   *[other] { $name }
}
# On a page borrowed from another language because it has not been translated.
fallback-title = ⵜⴰⵙⵏⴰ ⴰⴷ ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵙ ⵜⵎⴰⵣⵉⵖⵜ
# $language: see language-name.
fallback-body = ⵀⴰⵜⵜ ⴷⴷⴰⵡ ⴰⵙ ⵙ { $language }.
# Names the line that tells the language of the original, among the facts about a page.
translation-title = ⵜⴰⵙⵓⵖⵍⵜ
# $language: language of the original. $by: "human", "machine" or "machine-checked".
translation-source = { $by ->
    [machine] ⵜⴰⵙⵏⴰ ⴰⴷ ⵜⴳⴰ ⵜⴰⵙⵓⵖⵍⵜ ⵏ ⵜⵎⴰⵛⵉⵏⵜ, ⵓⵔ ⵜⵎⵎⵉⵥⵔ. ⴰⴹⵕⵉⵚ ⴰⵥⵖⵓⵕⴰⵏ ⵉⵜⵜⵢⴰⵔⴰ ⵙ { $language }.
    [machine-checked] ⵜⴰⵙⵏⴰ ⴰⴷ ⵜⴳⴰ ⵜⴰⵙⵓⵖⵍⵜ ⵏ ⵜⵎⴰⵛⵉⵏⵜ, ⵉⵥⵕⴰ ⵜⵜ ⵓⴼⴳⴰⵏ. ⴰⴹⵕⵉⵚ ⴰⵥⵖⵓⵕⴰⵏ ⵉⵜⵜⵢⴰⵔⴰ ⵙ { $language }.
   *[human] ⵜⴰⵙⵏⴰ ⴰⴷ ⵜⴳⴰ ⵜⴰⵙⵓⵖⵍⵜ. ⴰⴹⵕⵉⵚ ⴰⵥⵖⵓⵕⴰⵏ ⵉⵜⵜⵢⴰⵔⴰ ⵙ { $language }.
}
translation-authority = ⵖⴰⵙ ⴰⴹⵕⵉⵚ ⵙ { $language } ⴰⵢⴷ ⵉⵜⵜⵓⵙⵎⵔⴰⵙⵏ ⵙ ⵓⵣⵔⴼ.
translation-read-source = ⵖⵔ ⴰⴹⵕⵉⵚ ⵙ { $language }
# The original text has changed since it was translated.
translation-stale-title = ⵜⴰⵙⵓⵖⵍⵜ ⴰⴷ ⵓⵔ ⵜⵎⴰⵢⵏⵓ
# $language: see language-name.
translation-stale = ⴰⴹⵕⵉⵚ ⵙ { $language } ⵉⵜⵜⵓⵙⵏⴼⵍ ⴷⴼⴼⵉⵔ ⵜⵙⵓⵖⵍⵜ ⴰⴷ; ⵉⵥⴹⴰⵕ ⴰⴷ ⵎⵣⴰⵔⴰⵢⵏ.
# $name: name of the translator, or of the service that translated.
translation-translator = ⵜⴰⵙⵓⵖⵍⵜ: { $name }

## Status of a page

draft-label = ⴰⵔⵡⵡⴰⵢ
draft-title = ⴰⵔⵡⵡⴰⵢ
draft-body = ⵜⴰⵙⵏⴰ ⴰⴷ ⵓⵔ ⵜⴼⴼⵉⵖ. ⵖⴰⵙ ⴳ ⵜⵎⵓⵖⵍⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⴰⵢⴷ ⵜⵍⵍⴰ.
provisional-title = ⵓⵔ ⵉⴳⵉ ⵉ ⵓⴼⵓⵖ
provisional-body = ⴰⵙⵎⵍ ⴰⴷ ⴰⵔ ⵉⵜⵜⵓⵙⵡⵊⴰⴷ. ⵉⵇⴷⴷⴰⵔ ⴰⴷ ⵏⵇⵇⵙⵏ ⴽⵔⴰ ⵏ ⵉⵙⵖⵓⵏⵏ ⵏⵖ ⵉⵡⴰⵍⵉⵡⵏ.
embargo-title = ⵓⴼⵓⵖ ⵉⵜⵜⵓⵃⴹⴰⵏ
embargo-body = ⵓⵔ ⵜⴰ ⴷ ⵉⵡⵉⴹ ⵡⴰⴽⵓⴷ ⵏ ⵓⴼⵓⵖ ⵏ ⵜⴰⵙⵏⴰ ⴰⴷ. ⵖⴰⵙ ⴳ ⵜⵎⵓⵖⵍⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⴰⵢⴷ ⵜⵍⵍⴰ: ⴰⴷ ⵓⵔ ⵜⵜ ⵜⴱⵟⵟⵓⵎ.
expired-title = ⵉⵙⵎⴷ ⵓⴼⵓⵖ
expired-body = ⵉⵣⵔⵉ ⵡⴰⴽⵓⴷ ⵏ ⵓⴼⵓⵖ ⵏ ⵜⴰⵙⵏⴰ ⴰⴷ. ⵖⴰⵙ ⴳ ⵜⵎⵓⵖⵍⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⴰⵢⴷ ⵜⵍⵍⴰ.
changes-title = ⴰⵍⵖⵓ ⵏ ⵉⵙⵏⴼⵍⵏ
changes-lead = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵓⴼⵖⵏ, ⵉⵜⵜⵓⵙⵖⵜⵏ, ⵉⵜⵜⵡⴰⴽⴽⵙⵏ.
change-new = ⴰⵎⴰⵢⵏⵓ:
change-corrected = ⴰⵙⵖⵜⵉ:
change-withdrawn = ⴰⵎⴰⵣⴰⵢ:
change-gone = ⴰⴽⴽⴰⵙ:
withdrawn-label = ⵜⵜⵓⴽⴽⵙ
withdrawn-title = ⵜⵜⵓⴽⴽⵙ ⵜⴰⵙⵏⴰ ⴰⴷ
# A date follows.
withdrawn-on = ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵓⴽⴽⵙⴰ:
# A link to the page that replaces this one follows.
withdrawn-see = ⵥⵕ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ:

## Dates and history

date-published = ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⴼⵓⵖ
date-updated = ⴰⵙⵎⴰⵢⵏⵓ ⴰⵎⴳⴳⴰⵔⵓ
# $date: a date.
date-updated-on = ⴰⵙⵎⴰⵢⵏⵓ ⴰⵎⴳⴳⴰⵔⵓ: { $date }
# $date: the day of publication. $time: the time of day with its zone.
date-at-time = { $date }, { $time }
updates-title = ⵉⵙⵎⴰⵢⵏⵓⵜⵏ ⵏ ⵜⴰⵙⵏⴰ ⴰⴷ
# Link to the history at the foot of the page. $count: number of updates.
updates-see = { $count ->
    [1] ⵥⵕ ⴰⵙⵎⴰⵢⵏⵓ
   *[other] ⵥⵕ ⵉⵙⵎⴰⵢⵏⵓⵜⵏ ({ $count })
}
# On paper, an address follows.
printed-from = ⵜⵜⵓⵙⵉⴳⵣ ⵙⴳ ⵜⴰⵏⵙⴰ:
# On paper, a date follows.
printed-version = ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵓⵏⵖⵉⵍⵜ:

## Types of page

type-news = ⵜⴰⵏⵖⵎⵉⵙⵜ
type-statement = ⴰⵍⵖⵓ
type-speech = ⵉⵏⴰⵡ
type-conclusions = ⵜⵉⴳⵔⴰⵡⵉⵏ
type-advice = ⵉⵡⵍⵍⵉⵀⵏ
type-official = ⴰⵎⴰⵙⴰⵢ
type-organisation = ⵜⴰⵎⵔⵙⵉⵡⵜ
type-publication = ⵜⴰⵣⵔⵉⴳⵜ
type-agenda = ⵉⵎⵓⵔⵙⵏ
type-event = ⴰⵎⵓⵔⵙ
type-faq = ⵉⵙⵇⵙⵉⵜⵏ ⴷ ⵜⵎⵔⴰⵔⵉⵏ
type-law = ⴰⵙⴰⴹⵓⴼ
type-form = ⵜⴰⴼⵔⴽⵉⵜ
type-press-kit = ⴰⵙⴷⴰⵡ ⵏ ⵜⵖⵎⵙⴰ
type-collection = ⴰⴹⵔⵉⵙⵎ
type-topic = ⴰⵙⵏⵜⵍ

## Lists

contents-title = ⵜⵓⵎⴰⵢⵜ
sections-title = ⴳ ⵜⴳⵣⵎⵉ ⴰⴷ
# $count: how many pages the list holds.
documents-count = { $count ->
    [1] ⵜⴰⵙⵏⴰ: { $count }
   *[other] ⵜⴰⵙⵏⵉⵡⵉⵏ: { $count }
}
list-filter = ⴼⵔⵏ ⵙ ⵓⵙⴳⴳⵯⴰⵙ ⴷ ⵡⴰⵏⴰⵡ
list-empty = ⵓⵔ ⵜⴰ ⵍⵍⵉⵏⵜ ⵜⴰⵙⵏⵉⵡⵉⵏ ⴳ ⵜⴳⵣⵎⵉ ⴰⴷ.
# $number: this page of the list. $total: how many there are.
page-of = ⵜⴰⵙⵏⴰ { $number } ⵙⴳ { $total }
page-number = ⵜⴰⵙⵏⴰ { $number }
page-previous = ⵜⴰⵙⵏⴰ ⵉⵣⵡⴰⵔⵏ
page-next = ⵜⴰⵙⵏⴰ ⵉⴹⴼⴰⵕⵏ
list-of-year = { $title }, { $year }
nav-years = ⵙ ⵓⵙⴳⴳⵯⴰⵙ
years-all = ⴰⴽⴽⵯ ⵉⵙⴳⴳⵯⴰⵙⵏ
group-others = ⵢⴰⴹⵏ
neighbour-previous = ⵉⵣⵡⴰⵔⵏ
neighbour-next = ⵉⴹⴼⴰⵕⵏ
related-title = ⵜⴰⵙⵏⵉⵡⵉⵏ ⵏⵏⴰ ⵉⵇⵇⵏⵏ
subjects-title = ⵉⵙⵏⵜⴰⵍ
# Language of a page in a list, where it is not English. $language: see language-name.
item-language = ⵙ { $language }
# Link to a whole section. $section: its title.
see-all = ⵥⵕ ⴰⴽⴽⵯ: { $section }

## Home page

home-services = ⵜⵉⵏⴰⴼⵓⵜⵉⵏ ⴷ ⵉⵙⴼⴽⴰ
home-lead = ⵜⴰⵎⵣⵡⴰⵔⵓⵜ
home-sections = ⵜⵉⴳⵣⵎⵉⵡⵉⵏ ⵏ ⵓⵙⵉⵜ

## Files

# $count: how many files.
attachments-title = { $count ->
    [1] ⴰⵔⵔⴰ
   *[other] ⴰⵔⵔⴰⵜⵏ
}
# $format: such as PDF. $size: with its unit.
file-details = { $format }, { $size }
# After the format of a file, or the title of a page, in another language. $language: see language-name.
file-language = (ⵙ { $language })

## Advice

advice-level = ⴰⵙⵡⵉⵔ ⵏ ⵓⵙⵏⵏⵉⵖⵙ ⴰⵎⵉⵔⴰⵏ:
# $level: the first word of an alert status.
advice-level-name = { $level ->
    [green] ⴰⵣⴳⵣⴰⵡ
    [yellow] ⴰⵡⵔⴰⵖ
    [orange] ⴰⵍⵉⵎⵓⵏⵉ
    [red] ⴰⵣⴳⴳⵯⴰⵖ
   *[other] ⵓⵔ ⵉⵜⵜⵓⵙⵏ
}
advice-reviewed = ⴰⵙⵙⴽⵏ ⴰⵎⴳⴳⴰⵔⵓ
advice-change = ⴰⵙⵏⴼⵍ ⴰⵎⴳⴳⴰⵔⵓ

## Statements and speeches

statement-place = ⴰⴷⵖⴰⵔ
statement-occasion = ⵜⴰⵎⴰⵔⵉⵔⵜ
speech-speaker = ⴰⵎⵙⵙⴰⵡⴰⵍ

## Officials, organisations, contact

official-role = ⵜⴰⵡⵓⵔⵉ
official-organisation = ⵜⴰⵎⵔⵙⵉⵡⵜ
organisation-parent = ⵜⴹⴼⴰⵕ ⵉ
contact-title = ⴰⵎⵢⴰⵡⴰⴹ
contact-phone = ⵜⵉⵍⵉⴼⵓⵏ
contact-email = ⵉⵎⴰⵢⵍ
contact-address = ⵜⴰⵏⵙⴰ
contact-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵜⵡⵓⵔⵉ

## Events

agenda-coming = ⵉⵎⵓⵔⵙⵏ ⴷ ⵉⵜⴷⴷⵓⵏ
agenda-past = ⵉⵎⵓⵔⵙⵏ ⵉⵣⵔⵉⵏ
agenda-empty = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵏ ⵉⵎⵓⵔⵙⵏ.
agenda-calendar = ⵉⵎⵓⵔⵙⵏ ⴰⴷ ⴰⴽⴽⵯ ⵉ ⵓⵙⵎⵉⵜⴳ ⵏⵏⵓⵏ (.ics)
event-calendar = ⵔⵏⵓ ⵖⵔ ⵓⵙⵎⵉⵜⴳ ⵏⵏⴽ
event-cancelled = ⵉⵜⵜⵓⵙⵔ.
event-moved = ⵉⵙⵎⵓⵜⵜⵉ; ⴰⵙⴰⴽⵓⴷ ⴰⵎⵣⵡⴰⵔⵓ: { $days }.
event-hours = ⵙⴳ { $from } ⴰⵔ { $to }
event-days = ⵙⴳ { $from }, { $begin } ⴰⵔ { $to }, { $end }
event-date = ⴰⵙⴰⴽⵓⴷ
event-time = ⴰⴽⵓⴷ
event-place = ⴰⴷⵖⴰⵔ

## Accessibility statement

# One of these three stands on the home page and at the foot of every page, whatever the figure behind it.
conformity-full = ⵜⴰⵣⵎⵔⵜ ⵏ ⵓⵙⵙⴽⵛⵎ: ⵜⴽⵎⴰⵍ
conformity-partial = ⵜⴰⵣⵎⵔⵜ ⵏ ⵓⵙⵙⴽⵛⵎ: ⵎⵏⵎⴰⵍⴰ
conformity-none = ⵜⴰⵣⵎⵔⵜ ⵏ ⵓⵙⵙⴽⵛⵎ: ⵓⵔ ⵜⴽⵎⵉⵍ
conformity-rate = ⵉⵙⴼⵔⵏⵏ ⵉⵙⵎⴷⵏ
conformity-standard = ⴰⵙⴰⵖⵓⵍ
conformity-audited = ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⵙⵙⵉⵔⵎ

## Page not found, page moved

not-found-title = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵙⵏⴰ
not-found-body = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵙⵏⴰ ⴳ ⵜⴰⵏⵙⴰ ⴰⴷ. ⵙⵙⴳⴳⴷ ⵉⵙ ⵜⵓⵔⵉⴷ ⵜⴰⵏⵙⴰ ⵎⴰⵛⴰⵏ, ⵏⵖⴷ ⴱⴷⵓ ⵙⴳ ⵢⴰⵜ ⵙⴳ ⵜⴰⵙⵏⵉⵡⵉⵏ ⴰⴷ.
not-found-home = ⴷⴷⵓ ⵖⵔ ⵜⴰⵙⵏⴰ ⵏ ⵓⵙⵏⵓⴱⴳ
not-found-site-map = ⵥⵕ ⵜⴰⴽⴰⵕⴹⴰ ⵏ ⵓⵙⵉⵜ
not-found-contact = ⵎⵢⴰⵡⴰⴹ ⵉⴷⵏⵖ
redirect-title = ⵜⵙⵏⴼⵍ ⵜⴰⵙⵏⴰ ⴰⴷ ⵜⴰⵏⵙⴰ
# A link to the new address follows.
redirect-body = ⵜⵍⵍⴰ ⵖⵉⵍⴰⴷ ⴷⴰ:
# At an address whose page was removed. A date follows the second message.
gone-title = ⵜⵜⵓⴽⴽⵙ ⵜⴰⵙⵏⴰ
gone-on = ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵓⴽⴽⵙⴰ

## Inside texts

# $name: who made the picture.
figure-credit = ⵜⴰⵡⵍⴰⴼⵜ: { $name }
notice-info = ⵉⵙⴼⴽⴰ
notice-warning = ⴰⵙⵏⵏⵉⵖⵙ
notice-success = ⴰⵙⵙⵉⴷⵜ
alert-note = ⴰⵎⵓⵙⵙⵏ
alert-tip = ⴰⵡⵍⵍⴰⵀ
alert-important = ⵉⵙⵜⴰⵡⵀⵎⵎⴰⵏ
alert-warning = ⴰⵙⵏⵏⵉⵖⵙ
alert-caution = ⴰⵎⵉⵀⵉ
footnotes-title = ⵜⵉⵣⵎⵉⵍⵉⵏ
# For screen readers. $number: number of the note.
footnote-back = ⴰⵖⵓⵍ ⵖⵔ ⵜⵣⵎⵉⵍⵜ { $number } ⴳ ⵓⴹⵕⵉⵚ
# For screen readers, where a note is called several times. $call: which of the calls, $number: number of the note.
footnote-back-from = ⴰⵖⵓⵍ ⵖⵔ ⵓⴷⵖⴰⵔ { $call } ⵏ ⵜⵣⵎⵉⵍⵜ { $number } ⴳ ⵓⴹⵕⵉⵚ
task-done = ⵉⵙⵎⴷ
task-open = ⵓⵔ ⵜⴰ ⵉⵙⵎⵉⴷ
# For screen readers: a table without a caption, which can be scrolled sideways.
table-region = ⵜⴰⴼⵍⵡⵉⵜ
formula = ⵜⴰⵍⵖⴰ ⵜⵓⵙⵏⴰⴽⵜ


## The preview, for those who write the site

preview-title = ⵜⴰⵎⵓⵖⵍⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⵏ ⵓⵙⵉⵜ
preview-languages = ⵜⵓⵜⵍⴰⵢⵉⵏ
preview-pages = ⵜⴰⵙⵏⵉⵡⵉⵏ
preview-missing = ⵜⵉⵙⵓⵖⵍⵉⵏ ⵉⵅⵚⵚⴰⵏ
# In the place of a page that has not been translated.
preview-absent = ⵜⵅⵚⵚⴰ
preview-complete = ⵓⵔ ⵜⵅⵚⵚⵉ ⵓⵍⴰ ⵢⴰⵜ ⵏ ⵜⵙⵓⵖⵍⵜ.
# Heading of a column: names of pages as they stand in the folder.
preview-work = ⵜⴰⵙⵏⴰ
preview-stale = ⵜⵉⵙⵓⵖⵍⵉⵏ ⵏⵏⴰ ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵜⵓⵙⵎⴰⵢⵏⵓⵏⵜ
preview-current = ⵓⵔ ⵜⵍⵍⵉ ⵓⵍⴰ ⵢⴰⵜ ⵏ ⵜⵙⵓⵖⵍⵜ ⵏⵏⴰ ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵜⵓⵙⵎⴰⵢⵏⵓ.
# How many paragraphs (or lists, tables and so on) of the original have changed since it was translated.
preview-stale-blocks = { $count ->
    [1] ⵜⴰⵙⴷⴷⵉⵜ ⵏⵏⴰ ⵉⵏⴼⵍⵏ ⴳ ⵓⵥⵖⵓⵕⴰⵏ: { $count }
   *[other] ⵜⵉⵙⴷⴷⴰⵔ ⵏⵏⴰ ⵉⵏⴼⵍⵏ ⴳ ⵓⵥⵖⵓⵕⴰⵏ: { $count }
}
# State of a translation that nobody has confirmed to match its original.
preview-unrecorded = ⵓⵔ ⵜⴰ ⵜⵜⵓⵙⵙⵉⴷⵜ ⵎⴳⴰⵍ ⴰⵥⵖⵓⵕⴰⵏ
preview-strings = ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⵙⵉⵜ ⵓⵔ ⵉⵜⵜⵓⵙⵓⵖⵍⵏ
preview-foreign = ⵜⵉⵙⴷⴷⴰⵔ ⵏⵏⴰ ⵓⵔ ⵉⵍⵍⵉ ⵉⵙⵎ ⵏ ⵜⵓⵜⵍⴰⵢⵜ ⵏⵏⵙⵏⵜ
# $language: language of the page that is shown for want of a translation, in that language.
preview-stands-in = ⵜⵅⵚⵚⴰ, ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ: { $language }
# The next ones stand beside a passage. The file and the line follow.
preview-block-changed = ⵜⵏⴼⵍ ⴳ ⵓⵥⵖⵓⵕⴰⵏ ⴷⴼⴼⵉⵔ ⵜⵙⵓⵖⵍⵜ
preview-block-added = ⵜⵜⵓⵔⵏⴰ ⵖⵔ ⵓⵥⵖⵓⵕⴰⵏ ⴷⴼⴼⵉⵔ ⵜⵙⵓⵖⵍⵜ
preview-block-removed = ⵜⵜⵓⴽⴽⵙ ⵙⴳ ⵓⵥⵖⵓⵕⴰⵏ ⴷⴼⴼⵉⵔ ⵜⵙⵓⵖⵍⵜ
preview-block-moved = ⵜⵙⵎⵓⵜⵜⵉ ⴳ ⵓⵥⵖⵓⵕⴰⵏ ⴷⴼⴼⵉⵔ ⵜⵙⵓⵖⵍⵜ
preview-block-absent = ⵓⵔ ⵜⴰ ⵜⵜⵓⵙⵓⵖⵍ
preview-block-foreign = ⵓⵔ ⵜⵜⵓⵎⵍⵉ ⵜⵓⵜⵍⴰⵢⵜ
preview-block-string = ⴰⵡⴰⵍ ⵏ ⵓⵙⵉⵜ ⵓⵔ ⵉⵜⵜⵓⵙⵓⵖⵍⵏ
preview-drafts = ⵉⵔⵡⵡⴰⵢⵏ
preview-embargoed = ⴰⵔ ⵜⵜⵇⵇⵍⵏⵜ ⴰⴽⵓⴷ ⵏ ⵓⴼⵓⵖ
preview-expired = ⵉⵙⵎⴷ ⵓⴼⵓⵖ
preview-held = ⵉⵜⵜⵡⴰⵃⴹⴰⵏ ⴷ ⵓⵙⵓⴼⵖ ⵏⵏⵙⵏ
preview-at = ⴰⵙⵉⵜ ⴳ
preview-now = ⴰⵖⵓⵍ ⵖⵔ ⴷⵖⵉ
preview-releases = ⵉⵙⵓⴼⵖⵏ
preview-release-waiting = ⵉⵜⵜⵇⵇⵍ
preview-release-held = ⵉⵜⵜⵡⴰⵃⴹⴰ
preview-release-public = ⵉⵜⵜⵡⴰⵙⵓⴼⵖ
preview-release-overridden = ⵉⵜⵜⵡⴰⵙⵓⴼⵖ ⵙ ⵓⵙⵓⵔⵉⴼ
preview-at-moment = ⵙⴽⵏ ⴰⵙⵉⵜ ⴳ
preview-show = ⵙⴽⵏ
preview-errors = { $count ->
    [1] ⵜⴰⵣⴳⵍⵜ: { $count }
   *[other] ⵜⵉⵣⴳⴰⵍ: { $count }
}
preview-warnings = { $count ->
    [1] ⴰⵙⵏⵏⵉⵖⵙ: { $count }
   *[other] ⵉⵙⵏⵏⵉⵖⵙⵏ: { $count }
}
# Link from the panel of faults to the page with everything.
preview-all = ⴰⴷⴷⴰⴷ ⵏ ⵓⵙⵉⵜ ⴰⴽⴽⵯ
preview-here = { $count ->
    [0] ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵍⵓ ⴳ ⵜⴰⵙⵏⴰ ⴰⴷ
   *[other] { $count } ⴳ ⵜⴰⵙⵏⴰ ⴰⴷ
}
preview-list = ⴰⴽⴽⵯ ⵜⴰⵙⵏⵉⵡⵉⵏ
preview-more = { $count ->
   *[other] ⴷ { $count } ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ ⵢⴰⴹⵏⵉⵏ
}
preview-widths = ⴽⵕⴰⴹⵜ ⵜⵙⵓⵔⵉⵡⵉⵏ
preview-close = ⵇⵇⵏ
# Title of the page that shows the languages of one page beside each other.
preview-compare = ⵉⴷⵉⵙ ⵖⵔ ⵉⴷⵉⵙ
# A page with every component of the theme, for the web team.
preview-guide = ⴰⵎⵏⵉⵔ ⵏ ⵉⴼⵔⴷⵉⵙⵏ

## Search

search-title = ⴰⵔⵣⵣⵓ
# Names the search at the top of every page.
search-site = ⵔⵣⵓ ⴳ ⵓⵙⵉⵜ
search-label = ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⵔⵣⵣⵓ
search-hint = ⵃⵎⴰ ⴰⴷ ⵜⴰⴼⵎ ⵜⴰⵡⵉⵏⵙⵜ ⴽⵉⴳⴰⵏ, ⴰⵔⵜ ⵜⵜ ⴳⵔ ⵜⵙⴽⵯⵓⵍⵉⵏ « ».
search-submit = ⵔⵣⵓ
# Heading of the fields that narrow a search.
search-filters = ⵣⵣⵉⵣⴷⴳ ⵜⵉⵢⴰⴼⵓⵜⵉⵏ
search-type = ⴰⵏⴰⵡ ⵏ ⵜⴰⵙⵏⴰ
search-type-any = ⴰⴽⴽⵯ ⵉⵏⴰⵡⵏ
search-from = ⵙⴳ
search-to = ⴰⵔ
search-year = ⴰⵙⴳⴳⵯⴰⵙ
search-year-any = ⴰⴽⴽⵯ ⵉⵙⴳⴳⵯⴰⵙⵏ
search-month = ⴰⵢⵢⵓⵔ
search-month-any = ⴰⴽⴽⵯ ⵉⵢⵢⵉⵔⵏ
# The first date chosen is later than the last one.
search-dates-crossed = ⴰⵙⴰⴽⵓⴷ ⴰⵎⵣⵡⴰⵔⵓ ⵉⵍⵍⴰ ⴷⴼⴼⵉⵔ ⵓⵙⴰⴽⵓⴷ ⴰⵎⴳⴳⴰⵔⵓ. ⵙⵏⴼⵍ ⵢⴰⵏ ⵙⴳⵙⵏ.
# Button: empties the search and its filters.
search-clear = ⴱⴷⵓ ⴷⴰⵖ
# $count: a number, filled in by the page.
search-count = ⵜⵉⵢⴰⴼⵓⵜⵉⵏ: { $count }
search-none = ⵓⵔ ⵉⵜⵜⵓⴼⴰ ⵓⵍⴰ ⵢⴰⵏ. ⵙⵙⴳⴳⴷ ⵜⵉⵔⵔⴰ, ⵏⵖⴷ ⴰⵔⵎ ⵉⵡⴰⵍⵉⵡⵏ ⵢⴰⴹⵏ.
# When the filters leave no result.
search-filters-exclude = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵙⵏⴰ ⵏⵏⴰ ⵉⵎⵙⴰⵙⴰⵏ ⴷ ⵉⵙⵜⴰⵢⵏ ⴰⴷ.
search-filters-lift = ⴽⴽⵙ ⵉⵙⵜⴰⵢⵏ
# When a phrase in quotation marks is found nowhere.
search-marks-exclude = ⵓⵔ ⵜⵍⵍⵉ ⵜⵡⵉⵏⵙⵜ ⴰⴷ ⴳ ⵓⵍⴰ ⵢⴰⵜ ⵏ ⵜⴰⵙⵏⴰ.
search-marks-lift = ⵔⵣⵓ ⵡⴰⵔ ⵜⵉⵙⴽⵯⵓⵍⵉⵏ
# Follows one of the two messages above. $count: a number that the page fills in.
search-without = ⵜⵉⵢⴰⴼⵓⵜⵉⵏ ⵡⴰⵔ ⴰⵙⵜⵜⴰⵢ ⴰⴷ: { $count }
# A month of a year. $month: name of the month. $year: the year.
search-month-year = { $month } { $year }
# When a search holds nothing but words such as “the” and “of”.
search-only-small = ⵍⵍⴰⵏ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ ⴳ ⵡⴰⵜⵉⴳ ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ. ⵔⵏⵓ ⴰⵡⴰⵍ ⵏⵏⴰ ⵉⵎⵎⴰⵍⵏ ⵎⴰⴷ ⵜⵔⵣⵣⵓⵎ.
# $typed: a word of the reader that the site does not have. $shown: the word or words near it whose results are shown.
search-mended = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵡⴰⵍ « { $typed } » ⴳ ⵓⵙⵉⵜ. ⵀⴰ ⵜⵉⵢⴰⴼⵓⵜⵉⵏ ⵏ « { $shown } ».
# $typed: a word of the reader that the site does not have.
search-unknown = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵡⴰⵍ « { $typed } » ⴳ ⵓⵙⵉⵜ.
# Between the words in the two messages above.
search-comma = { " » ⵏⵖⴷ « " }
# Followed by words of the site.
search-near = ⵉⵡⴰⵍⵉⵡⵏ ⵉⵔⵡⴰⵙⵏ ⴳ ⵓⵙⵉⵜ:
search-a-z = ⵥⵕ ⴰⴽⴽⵯ ⵜⴰⵙⵏⵉⵡⵉⵏ ⵙ ⵉⵙⴽⴽⵉⵍⵏ
# Words that name no subject, with spaces between them: they are left out where there are others.
search-small-words = ⴷ ⵏ ⵙ ⴳ ⵉ ⵖⵔ ⵖⴼ ⵙⴳ ⴰⵔ ⴰⴷ ⴰⴷⴷ ⵏⵏⴰ ⵏⵖⴷ ⵏⵖ ⵎⴰⵛⴰ ⵓⵔ ⵓⵍⴰ ⵀⴰ ⵎⴰ ⵎⴰⵏ ⵎⴰⵏⵉ ⵎⴰⵎⴽ ⵎⴰⵏⵎⴽ ⵎⴰⵢⵎⵎⵉ ⵎⵏⵛⴽ ⵡⵉⵏ ⵜⵉⵏ ⵡⴰ ⵜⴰ ⵡⵉ ⵜⵉ ⵢⴰⵏ ⵢⴰⵜ ⴽⵔⴰ ⴰⴽⴽⵯ ⵣⵓⵏⴷ ⴳⵔ ⴷⴰⵜ ⴷⴼⴼⵉⵔ ⵏⵏⵉⴳ ⴷⴷⴰⵡ ⵏⵏⵙ ⵏⵏⵖ ⵏⵏⵓⵏ ⵏⵏⵙⵏ ⵏⴽⴽ ⵏⴽⴽⵏⵉ ⴽⵢⵢⵉ ⵏⵜⵜⴰ ⵏⵜⵜⴰⵜ ⵉⵙ ⵔⴰⴷ ⵉⵍⵍⴰ ⵜⵍⵍⴰ ⵍⵍⴰⵏ
# What comes and goes at the ends of words, so that a search for one form finds the others: how many letters must be left of a
# word, then endings (-а) and beginnings (ⵜⴰ-). Quotation marks with nothing between them where the letters of the language tell
# enough, as those of Arabic, French and English do.
search-affixes = 2 ⵜⴰ- ⵜⵉ- ⵜⵓ- ⵡⴰ- ⵡⵉ- ⵡⵓ- ⵢⴰ- ⵢⵉ- ⵢⵓ- ⴰ- ⵉ- ⵓ- ⵜ- ⵡ- ⵢ- -ⵉⵡⵉⵏ -ⵡⵉⵏ -ⵉⵏ -ⴰⵏ -ⵏ -ⵜ -ⴰ -ⵉ -ⵓ
# Forms of one word that its letters do not tell, with spaces between them; | between the words. A form that is a word of its own
# as well (left, rose) is better left out. Quotation marks with nothing between them for none.
search-irregular = { "" }
search-failed = ⵓⵔ ⵉⵎⴽⵉⵏ ⴰⴷ ⵉⵍⵉ ⵓⵎⴰⵜⴰⵔ ⵏ ⵓⵔⵣⵣⵓ.
search-more = ⵓⴳⴳⴰⵔ ⵏ ⵜⵢⴰⴼⵓⵜⵉⵏ
search-by-letter = ⴰⴽⴽⵯ ⵜⴰⵙⵏⵉⵡⵉⵏ ⵙ ⵓⵙⴽⴽⵉⵍ
search-by-date = ⴰⴽⴽⵯ ⵜⴰⵙⵏⵉⵡⵉⵏ ⵙ ⵓⵙⴰⴽⵓⴷ

## Offline copy: the page START-HERE. $site: name of the ministry.

bundle-title = { $site }: ⵜⵓⵏⵖⵉⵍⵜ ⵡⴰⵔ ⵉⵏⵜⵉⵔⵏⵉⵜ
bundle-intro = ⵜⴰⴷ ⵜⴳⴰ ⵜⵓⵏⵖⵉⵍⵜ ⵏ ⵓⵙⵉⵜ « { $site } ». ⴰⵔ ⵜⵔⵥⵥⵎ ⵡⴰⵔ ⵉⵏⵜⵉⵔⵏⵉⵜ, ⵓⵔ ⵜⵅⵚⵚⵉ ⵓⵍⴰ ⵢⴰⵏ ⵓⵙⵔⵙ.
bundle-open = ⵕⵥⵎ ⵜⵓⵏⵖⵉⵍⵜ
bundle-web = ⴰⵙⵉⵜ ⵙ ⵉⵅⴼ ⵏⵏⵙ:
bundle-verify-title = ⵎⴰⵎⴽ ⵔⴰⴷ ⵜⵙⵙⴳⴳⴷⵎ ⵉⵙ ⵜⵙⵎⴷ ⵜⵓⵏⵖⵉⵍⵜ ⴰⴷ?
bundle-verify = ⴳ ⵓⴼⴰⵢⵍⵓ SHA256SUMS ⵍⵍⴰⵏ ⵉⵙⵎⴰⵡⵏ ⵏ ⵉⴼⵓⵢⵍⴰ ⵏ ⵜⵓⵏⵖⵉⵍⵜ ⴷ ⵓⴷⵔⵉⵣ ⵏ ⴽⵓ ⵢⴰⵏ. ⵎⴽ ⵉⵏⴼⵍ ⵢⴰⵏ ⵓⵙⴽⴽⵉⵍ ⴳ ⵓⴼⴰⵢⵍⵓ, ⴰⴷ ⵉⵏⴼⵍ ⵓⴷⵔⵉⵣ ⵏⵏⵙ. ⵕⵥⵎⴰⵜ ⵜⴰⵏⵉⵔⵉⵏⵜ ⵏ ⵉⵏⴰⴹⵏ ⴳ ⵓⵙⴷⴰⵡ ⴰⴷ, ⵜⴰⵔⴰⵎ ⴰⵏⴰⴹ ⵏ ⵓⵏⴳⵔⴰⵡ ⵏⵏⵓⵏ.
bundle-verify-linux = ⴳ Linux:
bundle-verify-macos = ⴳ macOS:
bundle-verify-windows = ⴳ Windows (PowerShell), ⵉ ⵉⴼⵓⵢⵍⴰ ⴰⴽⴽⵯ:
bundle-verify-windows-one = ⴳ Windows, ⵉ ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ; ⵙⵎⵣⴰⵣⴰⵍⴰⵜ ⵜⴰⵢⴰⴼⵓⵜ ⴷ ⵓⵣⵔⵉⵔⵉⴳ ⵏ ⵓⴼⴰⵢⵍⵓ ⴰⵏⵏ ⴳ ⵜⵍⴳⴰⵎⵜ:
bundle-verify-diwan = ⵙ Diwan, ⴳ ⴽⵓ ⴰⵏⴳⵔⴰⵡ:
bundle-verify-minisign = ⵙ minisign:
bundle-verify-result = ⵎⴽ ⵓⵔ ⵉⵜⵜⵓⵢⵏⵏⴰ ⵉⵙⵎ ⵏ ⵓⴼⴰⵢⵍⵓ, ⵙⵎⴷⵏ ⵉⴼⵓⵢⵍⴰ ⴰⴽⴽⵯ ⵏ ⵜⵍⴳⴰⵎⵜ. ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵉⵜⵜⵓⵢⵏⵏⴰⵏ ⵉⵜⵜⵓⵙⵏⴼⵍ ⵏⵖⴷ ⵉⵊⵍⴰ: ⴰⴷ ⵓⵔ ⵜⵙⵙⵎⵔⵙⵎ, ⵙⵙⵓⵜⵔⴰⵜ ⵜⵓⵏⵖⵉⵍⵜ ⵢⴰⴹⵏ. ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵓⵔ ⵉⵍⵍⵉⵏ ⴳ ⵜⵍⴳⴰⵎⵜ ⵓⵔ ⵉⴳⵉ ⵙⴳ ⵜⵓⵏⵖⵉⵍⵜ ⴰⴷ: ⴰⴷ ⵓⵔ ⵜ ⵜⵔⵥⵎⵎ. Diwan ⴰⵔ ⵉⵎⵎⴰⵍ ⵓⵍⴰ ⵉⴼⵓⵢⵍⴰ ⵉⵜⵜⵓⵔⵏⴰⵏ.
bundle-genuine-title = ⵎⴰⵎⴽ ⵔⴰⴷ ⵜⵙⵙⵏⵎ ⵎⴰⴷ ⵜⵜ ⵉⵙⴽⵔⵏ?
bundle-genuine = ⵡⴰⵏⵏⴰ ⵉⵙⵏⴼⵍⵏ ⴰⴼⴰⵢⵍⵓ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵙⵏⴼⵍ ⵓⵍⴰ ⵜⴰⵍⴳⴰⵎⵜ, ⵎⴰⵛⴰ ⵓⵔ ⵉⵥⴹⴰⵕ ⵓⵍⴰ ⵢⴰⵏ ⴰⴷ ⵉⵙⵔⵡⵙ ⴰⵙⴳⵎⴹ. ⵎⴽ ⵉⵍⵍⴰ ⵓⴼⴰⵢⵍⵓ SHA256SUMS.minisig ⴳ ⵓⵙⴷⴰⵡ ⴰⴷ, ⵜⵓⵏⵖⵉⵍⵜ ⵜⵜⵓⵙⴳⵎⴹ. ⴰⵡⵉⵜ ⵜⴰⵙⴰⵔⵓⵜ ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵙⴳ ⵜⵎⵔⵙⵉⵡⵜ ⵙ ⵉⵅⴼ ⵏⵏⵙ, ⵣⵓⵏⴷ ⵙⴳ ⵓⵙⵉⵜ ⵏⵏⵙ, ⴰⴷ ⵓⵔ ⵜⵜ ⵜⴰⵡⵉⵎ ⵙⴳ ⵜⵓⵏⵖⵉⵍⵜ ⴰⴷ ⵓⵍⴰ ⵙⴳ ⵡⴰⵏⵏⴰ ⴰⵡⵏ ⵜⵜ ⵉⴼⴽⴰⵏ. ⵃⴹⵓⵜ ⵜⴰⵙⴰⵔⵓⵜ ⵙ ⵢⵉⵙⵎ minisign.pub ⴳ ⵓⵙⴷⴰⵡ ⵏⵏⴰ ⴳ ⵉⵍⵍⴰ ⵓⵙⴷⴰⵡ ⴰⴷ, ⵜⴰⵔⴰⵎ ⵢⴰⵏ ⵙⴳ ⵉⵏⴰⴹⵏ ⴰⴷ. minisign ⵉⴳⴰ ⵡⴰⵔ ⴰⵜⵉⴳ.
bundle-genuine-result = ⵎⴽ ⵉⵙⵙⵉⴷⵜ ⵓⵙⵖⵉⵡⵙ ⴰⵙⴳⵎⴹ, ⵜⴰⵍⴳⴰⵎⵜ ⵜⴽⴽⴰ ⴷ ⵙⴳ ⴱⴰⴱ ⵏ ⵜⵙⴰⵔⵓⵜ. ⵉⵇⵇⵉⵎⴰ ⴰⴷ ⵜⵙⵙⴳⴳⴷⵎ ⵉⵙ ⵎⵙⴰⵙⴰⵏ ⵉⴼⵓⵢⵍⴰ ⴷ ⵜⵍⴳⴰⵎⵜ, ⵣⵓⵏⴷ ⵎⴽⵍⵍⵉ ⵉⵜⵜⵓⵏⵏⴰ ⵏⵏⵉⴳ.

## Documents that are handed on alone, and books: who published them, where the original is, of which day they are.

colophon-publisher = ⴰⵎⴰⵣⵔⴰⴳ
colophon-source = ⴰⵥⵖⵓⵕⴰⵏ
colophon-version = ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵓⵏⵖⵉⵍⵜ
# What people with disabilities find in a book.
book-accessibility = ⴰⴷⵍⵉⵙ ⴰⴷ ⵖⵓⵔⵙ ⵜⵓⵎⴰⵢⵜ, ⵉⵣⵡⵍⵏ ⴷ ⵓⵎⵙⵙⵓⴷⵙ ⵏ ⵜⵖⵓⵔⵉ, ⵜⵜⵓⵙⵏⵓⵎⵎⵍⵏⵜ ⵜⵡⵍⴰⴼⵉⵏ ⵏⵏⵙ ⵙ ⵉⵡⴰⵍⵉⵡⵏ. ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵖⵔ ⵙ ⵡⴰⵍⵍⵏ, ⵙ ⵓⵙⵙⴼⵍⴷ ⵏⵖⴷ ⵙ ⵓⴳⴳⵔ, ⵙ ⴽⵓ ⵜⵉⴷⴷⵉ ⵏ ⵉⵙⴽⴽⵉⵍⵏ. ⵓⵔ ⴳⵉⵙ ⵎⴰⴷ ⵉⵜⵜⵎⵍⵍⴰⵢⵏ, ⵎⴰⴷ ⵉⵜⵜⵎⵓⵙⵙⵓⵏ ⵓⵍⴰ ⵎⴰⴷ ⵉⵙⵎⵉⴳⵍⵏ.

## ⵉⵎⵓⵛⵏ, ⵉⴼⵉⵍⵎⵏ, ⵉⴷⵖⴰⵔⵏ

data-source = ⴰⵖⴱⴰⵍⵓ:
chart-data = ⵓⵟⵟⵓⵏⵏ ⵏ ⵓⴷⵍⵉⴼ ⴰⴷ
chart-kind = { $kind ->
    [line] ⴰⴷⵍⵉⴼ ⵙ ⵉⵣⵔⵉⵔⵉⴳⵏ.
    [stacked] ⴰⴷⵍⵉⴼ ⵙ ⵉⴼⴳⴳⴰⴳⵏ ⵎⵙⵓⴷⴰⵙⵏⵉⵏ.
   *[bar] ⴰⴷⵍⵉⴼ ⵙ ⵉⴼⴳⴳⴰⴳⵏ.
}
chart-range = { $series }: ⵙⴳ { $least } ({ $where_least }) ⴰⵔ { $most } ({ $where_most }).
map-coordinates = ⵉⵎⵙⵉⴷⴰⴳⵏ:
map-open = ⵔⵥⵎ ⴳ ⵜⵏⴰⴼⵓⵜ ⵏ ⵜⴽⴰⵕⴹⵉⵡⵉⵏ
media-transcript = ⴰⴹⵕⵉⵚ ⵏ ⵡⴰⵡⴰⵍ
media-elsewhere = ⴰⵏⵏⵉⵜ ⵏⵖⴷ ⵙⴼⵍⴷⴰⵜ ⴳ ⵓⵙⵉⵜ
law-number = ⵓⵟⵟⵓⵏ
law-in-force = ⵉⵙⵡⵓⵔⵉ ⵙⴳ
law-consolidated = ⵜⵓⵏⵖⵉⵍⵜ ⵉⵜⵜⵓⵙⵎⵓⵏⵏ ⵏ
law-versions = ⵜⵓⵏⵖⵉⵍⵉⵏ
form-optional = (ⵙ ⵓⵙⵜⴰⵢ)
form-choose = ⵙⵜⵢ
form-send = ⴰⵣⵏ
