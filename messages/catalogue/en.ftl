### Catalogues of a site: the words of its interface.

## Files and languages
no-language-reads = no language of the site reads `{ $path }`
declare-or-remove-file = declare `{ $name }` under `languages` in `site.yaml`, or remove the file
no-numbers-known = the numbers and plurals of `{ $tag }` are not known
name-another-locale = name another `locale` for this language in `site.yaml`
no-message-in = `{ $tag }` has no message `{ $key }`
has-it-here = `{ $tag }` has it here
translate-until-then = translate it: until then readers see it in another language
translate-no-page = translate it: no page that shows it can be made in this language
and-others-missing = { $message }; { $number ->
      [one] 1 other is missing there
     *[other] { $number } others are missing there
    }: { $names }
and-others-count-so = { $message }; { $number ->
      [one] 1 other counts so
     *[other] { $number } others count so
    }: { $names }
uses-argument-alone = `{ $key }` uses `${ $name }` in `{ $tag }`, and not in `{ $other }`
lacks-argument = `{ $key }` does not use `${ $name }` in `{ $tag }`, and does in `{ $other }`
the-same-in = the same in `{ $tag }`
use-all-arguments = a page gives the same arguments whatever the language: use all of them in each
defined-twice = `{ $key }` is defined twice
first-defined-here = first defined here
rename-or-delete = rename one, or delete it

## Plurals
counts-without = `{ $key }` counts `{ $what }` without { $names }, which `{ $tag }` needs
add-variants = add { $uses }
variant-and = { $before }; { $next }
variant-for-numbers = `[{ $name }]`, for { $numbers }
variant-for-fractions = `[{ $name }]`, for fractions
no-number-is = no number is `{ $name }` in `{ $tag }`
for-nought-alone = for 0 alone write `[0]`
for-one-alone = for 1 alone write `[1]`
for-two-alone = for 2 alone write `[2]`
delete-it = delete it

## The syntax of Fluent
braces-too-deep = braces are nested too deep here
file-ends-in-entry = the file ends in the middle of an entry
finish-or-delete = finish it, or delete it
tab-in-fluent = there is a tab where Fluent wants spaces
fluent-equals = there should be a `=` after the name
fluent-token = there should be a `{ $token }` here
fluent-digit = there should be a digit here
fluent-new-line = there should be a new line after `->`
fluent-indented = this indented line continues nothing
fluent-name = there should be a name here
fluent-message-empty = the message `{ $key }` has neither a text nor an attribute
fluent-term-empty = the term `-{ $key }` has no text
fluent-no-function = this is not a function
fluent-no-default = no variant is marked as the default
fluent-two-defaults = two variants are marked as the default
fluent-no-text = there should be a text here
fluent-message-selects = a message cannot select
fluent-term-selects = a term cannot select
fluent-attribute-printed = an attribute of a term cannot be printed
fluent-this-selects = this cannot select
fluent-quotation-open = this quotation does not end on its line
fluent-argument-order = an argument without a name comes after one with a name
fluent-escape = this escape is unknown
fluent-brace = this `{"}"}` closes nothing
fluent-nothing-to-print = there is nothing to print between the braces
fluent-literal = there should be a quotation or a number here
fluent-hint-variants = each variant begins on a line of its own: `[one] …`, `*[other] …`
fluent-hint-entry = an entry is `name = text` with a name in letters from a to z; a line that continues a text is indented with spaces
fluent-hint-braces = what stands between braces is `$argument`, `message`, `-term`, `"quotation"` or `NUMBER($argument)`; a brace itself is `{"{"}"{"{"}"{"}"}`
fluent-hint-brace = a brace itself is `{"{"}"{"}"}"{"}"}`
fluent-hint-close = close what was opened
fluent-hint-text = write the text, indented if it begins on the next line
fluent-hint-functions = the functions are `NUMBER` and `DATETIME`; a term is `-name`
fluent-hint-default = put `*` before the key of one variant, usually `*[other]`
fluent-hint-select = select by `$argument`, `NUMBER($argument)` or an attribute of a term, `-term.attribute`
fluent-hint-attributes = attributes of terms only select: `{"{"} -term.gender -> … {"}"}`
fluent-hint-quotation = close it with `"`; a quotation mark inside is `\"`
fluent-hint-arguments = put the arguments without names first
fluent-hint-keep-one = keep one
fluent-hint-escapes = the escapes are `\"`, `\\`, `\u` with four and `\U` with six hexadecimal digits
fluent-hint-options = options take a quotation or a number: `minimumFractionDigits: 1`

## References and functions
too-many-insertions = `{ $key }` has more than { $most } insertions
make-two-messages = make two messages of it
term-not-given = `${ $name }` is not given to this term everywhere
pass-to-term = what a term prints must be passed where it is used: `{"{"} -term(name: "value") {"}"}`
not-defined-in = `{ $key }` is not defined in `{ $lang }`
define-or-write-words = define it, or write the words themselves
part-of-itself = this message is part of itself: `{ $way }`
write-words-in-one = write the words themselves in one of them
too-many-references = there are more references here than can be followed
write-the-words = write the words themselves
one-word-as-text = give this attribute of the term one word as its text
selects-no-word = what selects is not a plain word
select-by-number-or-word = select by a number or a word
date-selects = a date cannot select
use-an-argument = use an argument, a number or a quotation
no-value-of-its-own = this has no value of its own
function-takes-one = a function takes one value, then its options
write-function-call = write `NUMBER($argument, option: value)`
call-one-function = call one function, with all options
function-of-function = this is a function of a function
functions-are = the functions are `NUMBER` and `DATETIME`
function-needs = `{ $name }` needs { $wanted }
give-argument-of-kind = give it an argument of that kind
no-such-option = there is no option `{ $name }`
option-cannot-be = `{ $name }` cannot be `{ $value }`
write-wanted = write { $wanted }
locale-with-dates = a locale with dates
text-or-number = a text or a number
a-date = a date (`2012-07-06`)
a-moment = a date with a time (`2012-07-06T10:30`)
date-styles = `"full"`, `"long"`, `"medium"` or `"short"`
time-styles = `"medium"` or `"short"`
number-types = `"cardinal"` or `"ordinal"`
true-or-false-quoted = `"true"` or `"false"`
whole-number-to-20 = a whole number up to 20
