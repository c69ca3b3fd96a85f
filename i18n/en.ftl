### Words of the interface, in English.
###
### Translators: change what follows the first "=" of each message and nothing before it. Words between braces with a
### dollar sign, { $count }, are filled in by the site: keep them, move them where your sentence needs them.
### Where a message chooses by number, give every form that your language has (CLDR plural categories); English has two,
### [one] and [other]. Punctuation belongs to the message: nothing is added around it.

## The frame of every page

skip-to-content = Skip to main content
# First step of the trail that leads to a page.
home = Home
# Title of the browser window and of search results. $page: title of the page. $site: name of the ministry.
page-title = { $page } – { $site }
# On a phone: the button that opens the main menu, and the one that closes it.
menu-open = Menu
menu-close = Close the menu
link-elsewhere = another site
# An optional strip above every page. $address: the address of the site.
official-strip = An official government website
official-how = How to check
official-body = Every address of this site begins with { $address }. Check it in the address bar before you enter personal information.
# The next ones name regions of the page for people who use a screen reader.
nav-main = Main menu
nav-breadcrumb = You are here
nav-languages = Languages
nav-footer = Help and legal information
nav-pagination = Pages in this list
nav-neighbours = Previous and next
nav-parts = Pages in this guide
nav-alphabet = Letters of the alphabet
# The choice of the colours of the site, at the foot of every page.
appearance-title = Appearance
appearance-system = Same as device
appearance-light = Light
appearance-dark = Dark
# Last line of every page, a link to the licence.
footer-licence = You may reuse the content of this site under the terms of our licence

## Languages and translations

# The name of this language for itself, as the list of languages shows it.
own-name = English
# On the page that offers the languages: below the language's own name.
languages-enter = Go to the site
# Name of a language inside a sentence. $tag: its code. $name: its own name, for languages not listed here.
language-name = { $tag ->
    [ar] Arabic
    [ckb] Kurdish
    [de] German
    [en] English
    [es] Spanish
    [fa] Persian
    [fr] French
    [he] Hebrew
    [it] Italian
    [ja] Japanese
    [ku] Kurdish
    [pt] Portuguese
    [ru] Russian
    [tr] Turkish
    [ur] Urdu
    [zgh] Amazigh
    [zh] Chinese
   *[other] { $name }
}
# On a page borrowed from another language because it has not been translated.
fallback-title = This page is not available in English yet
# $language: see language-name.
fallback-body = It is shown below in { $language }.
# Names the line that tells the language of the original, among the facts about a page.
translation-title = Translation
# $language: language of the original. $by: "human", "machine" or "machine-checked".
translation-source = { $by ->
    [machine] This page is a machine translation from { $language } and has not been checked.
    [machine-checked] This page is a machine translation from { $language } that a person has checked.
   *[human] This page is a translation from { $language }.
}
translation-authority = Only the { $language } text is authoritative.
translation-read-source = Read the text in { $language }
# The original text has changed since it was translated.
translation-stale-title = This translation is not up to date
# $language: see language-name.
translation-stale = The { $language } text has been changed since this translation was made, so the two may differ.
# $name: name of the translator, or of the service that translated.
translation-translator = Translation: { $name }

## Status of a page

draft-label = Draft
draft-title = Draft
draft-body = This page has not been published. You can see it only in the preview.
provisional-title = Not for publication
provisional-body = This site is being prepared. Links or words may still be missing.
embargo-title = Under embargo
embargo-body = This page has not been published yet. You can see it only in the preview: do not share it.
expired-title = No longer published
expired-body = This page has expired. You can see it only in the preview.
changes-title = Statement of changes
changes-lead = What was published, corrected, withdrawn and taken away, newest first.
change-new = New:
change-corrected = Corrected:
change-withdrawn = Withdrawn:
change-gone = Removed:
withdrawn-label = Withdrawn
withdrawn-title = This page has been withdrawn
# A date follows.
withdrawn-on = Withdrawn on
# A link to the page that replaces this one follows.
withdrawn-see = See instead:

## Dates and history

date-published = Published
date-updated = Last updated
# $date: a date.
date-updated-on = Last updated { $date }
# $date: the day of publication. $time: the time of day with its zone.
date-at-time = { $date } at { $time }
updates-title = Updates to this page
# Link to the history at the foot of the page. $count: number of updates.
updates-see = { $count ->
    [one] See the update
   *[other] See the { $count } updates
}
# On paper, an address follows.
printed-from = Printed from
# On paper, a date follows.
printed-version = Version of

## Types of page

type-news = News
type-statement = Statement
type-speech = Speech
type-conclusions = Conclusions
type-advice = Advice
type-official = Official
type-organisation = Organisation
type-publication = Publication
type-agenda = Events
type-event = Event
type-faq = Questions and answers
type-law = Law
type-form = Form
type-press-kit = Press kit
type-collection = Collection
type-topic = Topic

## Lists

contents-title = Contents
sections-title = In this section
# $count: how many pages the list holds.
documents-count = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# Link from a list to the page for searching, with the filters set.
list-filter = Filter by year and type
list-empty = There is nothing here yet.
# $number: this page of the list. $total: how many there are.
page-of = Page { $number } of { $total }
page-number = Page { $number }
page-previous = Previous page
page-next = Next page
# Title of the page of a year of a list. $title: the title of the section. $year: the year.
list-of-year = { $title }, { $year }
nav-years = By year
years-all = All years
# Above what is in no group of a list.
group-others = Others
neighbour-previous = Previous
neighbour-next = Next
# Heading of the list of pages on the same subjects.
related-title = Related pages
subjects-title = Topics
# Language of a page in a list, where it is not English. $language: see language-name.
item-language = In { $language }
# Link to a whole section. $section: its title.
see-all = See all: { $section }

## Home page

home-services = Services and information
home-lead = Featured
home-sections = Explore the site

## Files

# $count: how many files.
attachments-title = { $count ->
    [one] Document
   *[other] Documents
}
# $format: such as PDF. $size: with its unit.
file-details = { $format }, { $size }
# After the format of a file, or the title of a page, in another language. $language: see language-name.
file-language = (in { $language })

## Advice

advice-level = Current warning level:
# $level: the first word of an alert status.
advice-level-name = { $level ->
    [green] Green
    [yellow] Yellow
    [orange] Orange
    [red] Red
   *[other] not stated
}
advice-reviewed = Last reviewed
advice-change = Latest update

## Statements and speeches

statement-place = Place
statement-occasion = Occasion
speech-speaker = Speaker

## Officials, organisations, contact

official-role = Role
official-organisation = Organisation
organisation-parent = Part of
contact-title = Contact details
contact-phone = Phone
contact-email = Email
contact-address = Address
contact-hours = Opening hours

## Events

agenda-coming = Coming up
agenda-past = Past events
agenda-empty = No events are planned.
agenda-calendar = All of them for your calendar (.ics)
event-calendar = Add to your calendar
event-cancelled = Cancelled.
event-moved = Moved: it was announced for { $days }.
event-hours = { $from } to { $to }
event-days = { $begin } on { $from } to { $end } on { $to }
event-date = Date
event-time = Time
event-place = Place

## Accessibility statement

# One of these three stands on the home page and at the foot of every page, whatever the figure behind it.
conformity-full = Accessibility: fully compliant
conformity-partial = Accessibility: partially compliant
conformity-none = Accessibility: not compliant
conformity-rate = Criteria met
conformity-standard = Standard
conformity-audited = Date of the audit

## Page not found, page moved

not-found-title = Page not found
not-found-body = There is no page at this address. Check that you typed it correctly, or start again from one of these pages.
not-found-home = Go to the home page
not-found-site-map = Look at the site map
not-found-contact = Contact us
redirect-title = This page has moved
# A link to the new address follows.
redirect-body = You can find it here:
# At an address whose page was removed. A date follows the second message.
gone-title = Page removed
gone-on = Removed on

## Inside texts

# $name: who made the picture.
figure-credit = Picture: { $name }
notice-info = Information
notice-warning = Warning
notice-success = Success
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Danger
footnotes-title = Notes
# For screen readers. $number: number of the note.
footnote-back = Back to note { $number } in the text
# For screen readers, where a note is called several times. $call: which of the calls, $number: number of the note.
footnote-back-from = Back to call { $call } of note { $number } in the text
task-done = Done
task-open = To do
# For screen readers: a table without a caption, which can be scrolled sideways.
table-region = Table
formula = Formula


## The preview, for those who write the site

preview-title = Site preview
preview-languages = Languages
preview-pages = Pages
preview-missing = Missing translations
# In the place of a page that has not been translated.
preview-absent = missing
preview-complete = No translation is missing.
# Heading of a column: names of pages as they stand in the folder.
preview-work = Page
preview-stale = Translations to update
preview-current = No translation needs updating.
# How many paragraphs (or lists, tables and so on) of the original have changed since it was translated.
preview-stale-blocks = { $count ->
    [one] { $count } passage changed in the original
   *[other] { $count } passages changed in the original
}
# State of a translation that nobody has confirmed to match its original.
preview-unrecorded = Not confirmed against the original
preview-strings = Interface words not translated
preview-foreign = Passages whose language is not marked
# $language: language of the page that is shown for want of a translation, in that language.
preview-stands-in = missing, shown instead: { $language }
# The next ones stand beside a passage. The file and the line follow.
preview-block-changed = Changed in the original since it was translated
preview-block-added = Added to the original since it was translated
preview-block-removed = Removed from the original since it was translated
preview-block-moved = Moved in the original since it was translated
preview-block-absent = To be translated
preview-block-foreign = Language not marked
preview-block-string = Interface word not translated
preview-drafts = Drafts
preview-embargoed = Under embargo
preview-expired = No longer published
preview-held = Held back with their release
preview-at = Shown as of
preview-now = Back to now
preview-releases = Release sets
preview-release-waiting = waiting
preview-release-held = held back
preview-release-public = public
preview-release-overridden = public by an override
preview-at-moment = Show the site at
preview-show = Show
preview-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
preview-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
# Link from the panel of faults to the page with everything.
preview-all = State of the whole site
# On the panel of faults: how many of them are on the page that is shown.
preview-here = { $count ->
    [0] none on this page
    [one] { $count } on this page
   *[other] { $count } on this page
}
# A list of all pages, section by section.
preview-list = All pages
preview-more = { $count ->
    [one] and { $count } more page
   *[other] and { $count } more pages
}
# Links on the style guide to one language at three widths of the screen.
preview-widths = Three widths
preview-close = Close
# Title of the page that shows the languages of one page beside each other.
preview-compare = Side by side
# A page with every component of the theme, for the web team.
preview-guide = Style guide

## Search

search-title = Search
# Names the search at the top of every page.
search-site = Search this site
search-label = Words to search for
search-hint = To find an exact phrase, put it in quotation marks.
search-submit = Search
# Heading of the fields that narrow a search.
search-filters = Filter the results
search-type = Type of page
search-type-any = All types
search-from = From
search-to = To
search-year = Year
search-year-any = Any year
search-month = Month
search-month-any = Any month
# The first date chosen is later than the last one.
search-dates-crossed = The first date is later than the last one. Change one of them.
# Button: empties the search and its filters.
search-clear = Start again
# $count: a number, filled in by the page.
search-count = Results: { $count }
search-none = Nothing was found. Check the spelling, or try more general words.
# When the filters leave no result.
search-filters-exclude = No page matches the filters you have chosen.
search-filters-lift = Remove the filters
# When a phrase in quotation marks is found nowhere.
search-marks-exclude = No page contains this exact phrase.
search-marks-lift = Search without the quotation marks
# Follows one of the two messages above. $count: a number that the page fills in.
search-without = Results without this restriction: { $count }
# A month of a year. $month: name of the month. $year: the year.
search-month-year = { $month } { $year }
# When a search holds nothing but words such as “the” and “of”.
search-only-small = These words are on almost every page. Add a word that says what you are looking for.
# $typed: a word of the reader that the site does not have. $shown: the word or words near it whose results are shown.
search-mended = No page contains “{ $typed }”. Showing results for “{ $shown }”.
# $typed: a word of the reader that the site does not have.
search-unknown = No page contains “{ $typed }”.
# Between the words in the two messages above.
search-comma = { "” or “" }
# Followed by words of the site.
search-near = Similar words on this site:
search-a-z = Browse every page in the A to Z
# Words that name no subject, with spaces between them: they are left out where there are others.
search-small-words = the a an and or but of to in on at by for from with as is are was were be been am do does did have has had i me my we us our you your he him his she her it its they them their this that these those there here what which who whom whose when where why how if then than so not no can could should would will shall may might must into over out up down please get got want need find see any some much many s t
# What comes and goes at the ends of words, so that a search for one form finds the others: how many letters must be left of a
# word, then endings (-а) and beginnings (ⵜⴰ-). Quotation marks with nothing between them where the letters of the language tell
# enough, as those of Arabic, French and English do.
search-affixes = { "" }
# Forms of one word that its letters do not tell, with spaces between them; | between the words. A form that is a word of its own
# as well (left, rose) is better left out. Quotation marks with nothing between them for none.
search-irregular = swim swam swum | drink drank drunk | sink sank sunk | begin began begun | ring rang rung | sing sang sung | run ran | come came | become became | give gave given | take took taken | shake shook shaken | break broke broken | speak spoke spoken | choose chose chosen | freeze froze frozen | write wrote written | drive drove driven | ride rode ridden | rise risen | know knew known | grow grew grown | throw threw thrown | blow blew blown | fly flew flown | draw drew drawn | show shown | eat ate eaten | fall fallen | hide hid hidden | bite bitten | forget forgot forgotten | go went gone | buy bought | bring brought | think thought | catch caught | teach taught | fight fought | seek sought | sell sold | tell told | hold held | keep kept | sleep slept | sweep swept | feed fed | meet met | lose lost | send sent | spend spent | build built | bend bent | pay paid | hear heard | make made | stand stood | understand understood | win won | hang hung | dig dug | stick stuck | strike struck | swing swung | sit sat | light lit | deal dealt | mean meant | burn burnt | learn learnt | spill spilt | wear wore worn | tear tore torn | swear swore sworn | steal stolen | wake woke woken | man men | woman women | child children | foot feet | tooth teeth | person people | mouse mice | life lives | half halves
search-failed = The search index could not be loaded.
search-more = More results
search-by-letter = All pages by letter
search-by-date = All pages by date

## Offline copy: the page START-HERE. $site: name of the ministry.

bundle-title = { $site }: offline copy
bundle-intro = This is a copy of the website “{ $site }”. It opens without the internet, and nothing needs to be installed.
bundle-open = Open the copy
bundle-web = The website itself:
bundle-verify-title = How to check that this copy is whole
bundle-verify = The file SHA256SUMS lists every file of the copy with its fingerprint. If a single letter of a file changes, its fingerprint changes too. Open a terminal in this folder and type the command for your system.
bundle-verify-linux = On Linux:
bundle-verify-macos = On macOS:
bundle-verify-windows = On Windows (PowerShell), for all files at once:
bundle-verify-windows-one = On Windows, for one file; then compare the result with the line for that file in the list:
bundle-verify-diwan = With Diwan, on any system:
bundle-verify-minisign = With minisign:
bundle-verify-result = If no file is named, every file in the list is whole. A file that is named was changed or lost: do not rely on it, and ask for another copy. A file that is not in the list is not part of this copy: do not open it. Diwan also names files that were added.
bundle-genuine-title = How to check who made it
bundle-genuine = Whoever changes a file can change the list too, but nobody can imitate a signature. If this folder holds the file SHA256SUMS.minisig, the copy is signed. Get the public key from the organisation itself, for example from its website, and never from this copy or from the person who gave it to you. Save the key in the folder above this one as minisign.pub, then type one of these commands. The program minisign is free of charge.
bundle-genuine-result = If the program confirms the signature, the list comes from the holder of the key. You must still check that the files match the list, as described above.

## Documents that are handed on alone, and books: who published them, where the original is, of which day they are.

colophon-publisher = Published by
colophon-source = Original
colophon-version = Version of
# What people with disabilities find in a book.
book-accessibility = This book has a table of contents, headings and a set reading order, and its pictures are described in words. It can be read with the eyes, by ear or by touch, in any size of type. Nothing in it flashes, moves or makes a sound.

## Data, films, places

data-source = Source:
chart-data = The figures of this chart
chart-kind = { $kind ->
    [line] Line chart.
    [stacked] Stacked bar chart.
   *[bar] Bar chart.
}
chart-range = { $series }: from { $least } ({ $where_least }) to { $most } ({ $where_most }).
map-coordinates = Coordinates:
map-open = Open in a map service
media-transcript = Transcript
media-elsewhere = Watch or listen on the website
law-number = Number
law-in-force = In force since
law-consolidated = Consolidated version of
law-versions = Versions
form-optional = (optional)
form-choose = Choose
form-send = Send
