### Themes and templates.

## Files of a theme
no-such-theme = there is no theme `{ $name }`
known-themes = there are { $names }; a theme is a folder below `themes/`
theme-extends-itself = the theme `{ $name }` extends itself
take-one-extends-away = remove one of the `extends`
theme-has-no-such-file = the theme has no file `{ $file }`
styles-names-files = `{ $key }` in `theme.yaml` names files below `styles/`
scripts-names-files = `scripts` in `theme.yaml` names files below `scripts/`
theme-has-no-file = the theme has no `{ $name }` among its assets, scripts and style sheets
standing-sees = a standing component sees `site`, `theme`, `lang`, `languages`, `menus` and `edition`, and no page

## Fonts
write-font-entry = write `- {"{"} family: Ministry Naskh, file: fonts/naskh.ttf {"}"}`
font-without-key = this font has no `{ $key }`
font-has-at-least = a font has at least a `family` and a `file`
family-letters = the name of a family is made of letters, digits, spaces and `-`
weight-numbers = a weight is a number such as `400`, or two such as `100 900` for a variable font
font-size-share = a size is a share from `50%` to `200%`
font-is-file-of-theme = a font is a file of the theme, named from its folder: `fonts/naskh.ttf`
family-has-two-files = the family `{ $family }` has two files for the same weight, style and script
take-one-away-or-say = remove one, or say by `weight`, `style` or `scripts` how they differ
font-collection = `{ $path }` is a collection of several fonts
take-one-font-out = take the font that you want out of it, as a file of its own
font-packed-already = `{ $path }` is already compressed for the web
name-font-made-from = name the font that it was made from (`.ttf` or `.otf`): Diwan keeps the letters that the site needs, and compresses them
no-font-or-damaged = `{ $path }` is not a font, or is damaged
font-true-type = a font is a TrueType or OpenType file: `.ttf` or `.otf`
font-not-ready = `{ $path }` cannot be prepared for the web: { $why }
font-contradicts-itself = what it says about itself cannot be true
font-damaged-take-anew = the file seems to be damaged: fetch it again from where it came from

## Style sheets
not-css = this is not valid CSS: { $why }
css-ends = the file ends too soon, a bracket or a quote is perhaps not closed
css-brace-open = this `{"{"}` is not closed
css-close-brace = write `{"}"}` where its rules end
css-out-of-place = something is out of place here
css-no-rule = there is no rule `@{ $name }`
css-media = the condition of this `@media` cannot be read
css-value = this value cannot be read
css-selector = this selector cannot be read
css-import-late = `@import` must come before all other rules
css-foreign-import-late = an `@import` from another host must come before those of the theme
css-says = { $words }
no-layer-has-style = there is no style sheet `styles/{ $name }`, neither in the theme nor in those that it extends
css-files-lie-in-assets = files of the theme lie in `assets/`, and a style sheet names them from where it lies: `url("../assets/dam.svg")`
imports-too-long = a chain of more than { $most } imports leads to this style sheet
import-where-wanted = import it where it is needed

## The social card
card-no-svg = what the template makes of this card is not an SVG that can be drawn: { $why }
no-room-for-picture = there is not enough memory for the picture
while-drawn = while `{ $address }` was being drawn

## Nesting
lie-too-deep = { $what } are nested more than { $most } deep here
close-each-program-may = close each where it ends; a program may have written them without end
deep-brackets = brackets
deep-values = the values of one expression
deep-tags = tags
deep-lists-keys = lists and keys
deep-blocks-brackets = blocks and brackets
take-apart-with-set = take it apart with `{"{"}% set %{"}"}`

## Templates: what is opened and closed
tag-not-closed = this `{ $tag }` is not closed
write-name-where-it-ends = write `{ $end }` where it ends
other-end-here = `{ $tag }` stands here instead
tag-closes-nothing = `{ $tag }` closes nothing
take-away-or-open = remove it, or write `{ $tag }` where it should begin
no-such-tag = templates have no tag `{"{"}% { $name } %{"}"}`
text-not-closed = this text has no closing `{ $quote }`
closed-by-another-name = `{ $open }` is open, and `{ $closed }` is closed here
token-for-token = { $found } stands here, where { $wanted } should
token-out-of-place = { $found } is out of place here
in-backticks = `{ $what }`
sign-name = a name
sign-words = text
sign-comment = a comment
assigned-in-question = a single `=` gives a value, it does not compare
write-two-equals = write `==` to compare
odd-escape = this letter cannot follow a `\`
known-escapes = write `\"` for a quote, `\n` for a new line and `\\` for the sign itself
number-unreadable = this number cannot be read
argument-twice = the argument `{ $name }` is given twice
take-one-away = remove one of the two
name-reserved = `{ $name }` is a word of the template language
take-another-name = choose another name
block-twice = this template has two blocks named `{ $name }`
component-twice = this template has two components named `{ $name }`
component-in-two-files = the component `{ $name }` stands in `{ $one }` and in `{ $other }`
give-one-another-name = give one of them another name
extends-not-first = `{"{"}% extends %{"}"}` is not the first tag of this template
move-extends = write it at the very beginning of the file, before all other tags
extends-twice = this template already extends `{ $name }`
ignored-in-child = what stands here would never be printed: this template only fills the blocks of the one that it extends
put-into-block = put it into a `{"{"}% block %{"}"}` that the other template has
no-such-block = none of the templates that this one extends has a block `{ $name }`
name-block-of-parent = name a block that one of them has, or add this one to it
block-inside = a block cannot stand inside a component or a filter
component-inside = a component cannot be defined inside another tag
move-out-of-tag = move it out, to the outermost level of the file
component-with-body-in-value = a component around text is not a value
write-component-around = write `{"{"}% <name> %{"}"}` before the text and `{"{"}% </name> %{"}"}` after it
call-in-path = a function is called at the beginning of an expression only
set-call-first = give its result a name first: `{"{"}% set name = function(…) %{"}"}`
outside-loop = `{ $word }` works directly inside `{"{"}% for %{"}"}` only
template-extends-itself = the template `{ $name }` extends itself, directly or through others
name-layer-in-extends = a template that goes on from the one of its own name in another theme names that theme: `{"{%"} extends "ministry/page.html" {"%}"}`
template-includes-itself = the template `{ $name }` includes itself, directly or through others
take-one-include-away = remove one of the `{"{"}% include %{"}"}`

## Templates: names and values
did-you-mean-near-there = did you mean `{ $near }`? there are { $known }
there-and-others = there are { $known } and { $others ->
      [one] 1 other
     *[other] { $others } others
}
there-are-none = there are none
no-such-filter = there is no filter `{ $name }`
no-such-test = there is no test `{ $name }`
no-such-function = there is no function `{ $name }`
no-such-template = there is no template `{ $name }`
no-such-variable = there is no variable `{ $name }` here
no-such-field = `{ $holder }` has no `{ $name }`
value-empty = `{ $name }` is empty here
ask-whether-empty = where it may be empty, ask first: `{"{"}% if { $name } %{"}"}…{"{"}% endif %{"}"}`
value-of-kind = `{ $name }` is { $found }, and { $wanted } is needed here
value-or-argument-kind = `{ $name }`, or an argument of its filter, is { $found }, and { $wanted } is needed there
whole-number = a whole number
argument-missing = the argument `{ $name }` is missing
write-argument-in-call = add `{ $name }=…` to the call
argument-empty = the argument `{ $name }` is empty here
ask-before-calling = where its value may be empty, put the call between `{"{"}% if … %{"}"}` and `{"{"}% endif %{"}"}`
argument-of-kind = the argument `{ $name }` is { $found }, and { $wanted } is needed
argument-not-a-list = the argument `{ $name }` is not a list
argument-neither-text-nor-number = the argument `{ $name }` is neither a text nor a number
argument-one-of-two = the argument `{ $name }` is `{ $first }` or `{ $second }`
function-takes-no = `{ $function }` has no argument `{ $name }`
component-takes-no = this component has no argument { $names }
number-out-of-range = the number `{ $number }` is too large or too small here
cannot-compare = { $one } cannot be compared with { $other }
compared-with-nothing = one of the two values that are compared here is empty
ask-before-comparing = where it may be empty, ask first: `{"{"}% if value and value > … %{"}"}`
plus-adds-numbers = `+` adds numbers, and these are { $one } and { $other }
join-texts-by-tilde = to join texts, write `~`: `{"{"}{"{"} one ~ other {"}"}{"}"}`
divided-by-nought = this would divide by 0
ask-whether-nought = where the divisor may be 0, ask first: `{"{"}% if number %{"}"}`
cannot-go-through = `{ $name }` is { $found }, and `{"{"}% for %{"}"}` needs a list or keys with values
has-no-keys = `{ $name }` is { $found }, which has no keys
write-one-name-in-for = write one name alone: `{"{"}% for value in … %{"}"}`
cannot-be-cut = only a text or a list can be cut by `[…:…]`, and this is { $found }
holds-nothing = `{ $name }` is { $found }, and `in` looks into texts, lists and keys only
index-not-number = the place in a list is a whole number, and this is { $found }
index-not-key = a key is a text or a number, and this is { $found }
text-no-number = the text `{ $text }` is not a number
filter-not-for = this filter does nothing for { $found }
give-default = say what to take in its place: `default=…`
item-without-attribute = item { $number } of the list has no `{ $name }`
component-calls-itself = this component calls itself without end
end-recursion = let it call itself only under a condition that ends
super-outside-block = `super()` stands outside a block
put-super-into-block = put it into the `{"{"}% block %{"}"}` that it should repeat
super-without-parent = `super()` repeats the block of the template that is extended, and there is none
tera-says = the template language says, in English: { $words }
while-printed = while `{ $address }` was being printed
hint-while = { $hint }; { $during }
nothing-printed = this function is called while no page is being printed

## Functions of templates
path-cannot-be-drawn = `{ $path }` cannot be drawn in pages: { $why }
drawing-holds-element = it holds `<{ $name }>`; save it as plain SVG, with all letters and effects turned into paths
drawing-no-svg = it is not an SVG
drawing-without-viewbox = its `<svg>` has no `viewBox`
drawing-refers-to-itself = its `{ $name }` refers to another part of it; give its shapes plain colours
no-data-file = there is no data file `content/{ $name }.yaml`
lines-without-fonts = `lines` is for `card.svg`, in a theme that has fonts of its own
size-numbers = `size` is a number or a list of numbers, the largest first
no-such-order = there is no order `{ $name }`
say-alt-or-decorative = say in `alt` what it shows, or write `decorative=true` if it says nothing
scheme-of-no-picture = a picture cannot have an address with the scheme `{ $scheme }:`
fetch-beside-page-alone = put the file beside the page, and write its name alone
file-there-not-published = `{ $file }` is there, but not published, for no page, data or theme names it
say-publish-all = write `publish: all` in the front matter of its folder
day-without-time = `{ $text }` is a day without a time
not-a-time = `{ $text }` is not a time
write-a-time = write `14:30`, `2012-07-06 14:30` or `2012-07-06T14:30:00+01:00`
period-ends-before = the period ends before it begins: `{ $to }` comes before `{ $from }`
value-not-a-number = `value` is not a number
no-such-currency = `{ $code }` is not the code of a currency (ISO 4217), such as `EUR`
no-such-date-style = there is no style of dates `{ $name }`
style-or-skeleton = `style` and `skeleton` are given, and a date is written by one of them
no-such-skeleton = `{ $text }` is no skeleton by which a date can be written
skeleton-letter = `{ $letter }` stands for nothing here; write `y`, `M`, `d` and `E`, as in `yMMMM` or `yMMMMEEEEd`
skeleton-time = `{ $letter }` is of the time of day; write it with the function `time`
skeleton-part = `{ $part }` stands there twice or in a length that there is not; write `y`, `M` to `MMMM`, `d` or `dd`, `E` to `EEEE`, each once
skeleton-parts = write parts that go together: `y`, `yM`, `yMd`, `yMEd`, `M`, `Md`, `MEd`, `d`, `Ed` or `E`
skeleton-lengths = write month and weekday in the same length: `MMMM` with `EEEE`, `MMM` with `E`
list-of-no-maps = the filter `{ $filter }` looks for `{ $key }`, and what stands in this list has no keys
list-without-key = nothing in this list has the key `{ $key }`
list-keys = the keys are { $known }
list-mixed-kinds = `{ $key }` is { $one } in one place of the list and { $other } in another, which have no order
write-one-kind = write the same kind of value everywhere, or choose those of one kind with `where` before
where-asks-twice = `where` takes one of `value`, `not` and `any`
no-such-period = there is no period `{ $name }`
period-of-no-day = `{ $key }` is `{ $value }` in one place, which is no date that belongs to a year or a month
there-is-one = there is `{ $name }`

## `extra` of settings
stands-under-extra-of = `{ $name }` stands in `{ $path }`, under `extra`
extra-takes = `{ $name }` takes { $shape }
put-drawing-among-assets = put it into `assets` of your theme, as `themes/NAME/assets/ours.svg`, and name it `ours.svg`
shape-truth = `true` or `false`
shape-count = a whole number
shape-text = a text
shape-texts = a list of texts
shape-text-by-language = a text for each language: `{"{"} ar: …, fr: … {"}"}`
shape-texts-by-language = a list of texts for each language: `{"{"} ar: […], fr: […] {"}"}`
shape-accounts = a list of accounts, each with a name and an address: `{"{"} name: …, url: … {"}"}`
shape-drawing = the name of a drawing (`.svg`) among the assets of the theme
shape-mapping = keys with values
