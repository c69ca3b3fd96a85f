### Tables of data: CSV as spreadsheet programs write it.
cell-not-of-kind = `{ $cell }` in row { $row }, column `{ $column }`, is not { $kind }, as the other cells of the column are
write-cell-as-others = write { $kind }, or leave the cell empty where there is no value
day-as-2026-01-31 = a day written as `2026-01-31`
table-has-no-head = no columns are named in the table
first-line-names-columns = the first line names the columns, each by one name
column-has-no-name = column { $column } has no name
two-columns-bear-name = two columns bear the name `{ $name }`
give-column-another-name = give one of the two another name
row-has-cells = the row has { $found ->
      [one] { $found } cell
     *[other] { $found } cells
} and the head { $width }
quote-cell-with-separator = put a cell that holds the separator between double quotes
leave-cell-empty-keep-separator = leave a cell without a value empty, and keep its separator
quote-of-cell-not-closed = the double quote that opens this cell is not closed
close-quote-of-cell = close it at the end of the cell, and write `""` for a quote inside it
text-behind-quote-of-cell = text stands behind the closing quote of a cell
double-quotes-inside-cell = write `""` for a quote inside a cell
file-not-utf8-read-as = the file is not UTF-8 and was read as { $encoding }
save-as-csv-utf8 = look whether its letters are right, and save it as "CSV UTF-8" in the spreadsheet program
cell-is-spreadsheet-error = `{ $cell }` in row { $row }, column `{ $column }`, is the word of a spreadsheet program for a fault
mend-spreadsheet-formula = mend the formula in the spreadsheet and save the table anew, or leave the cell empty
line-above-head = this line names one column, and the rows below have several cells: it seems to be a title
head-comes-first = the names of the columns come first: remove what stands above row { $row }; where there is one column only, put its cells between double quotes

## Subtitles

vtt-first-line = subtitles begin with a line that is `WEBVTT`
vtt-begin-with = write `WEBVTT` into the first line, and nothing before it; a file of SubRip (`.srt`) must be converted
vtt-without-cues = there are no subtitles in the file
vtt-write-cues = write a line of times, `00:01.000 --> 00:04.000`, and below it what is said
vtt-cue-without-times = words without times are left out by browsers
vtt-write-times = write `00:01.000 --> 00:04.000`: a dot before the thousandths, spaces around the arrow
vtt-times-not-read = `{ $line }` are no times
vtt-ends-before = the subtitle ends before it begins
vtt-mend-times = mend one of the two times
vtt-out-of-order = the subtitle begins before the one above it
vtt-sort = put the subtitles into the order of their times
vtt-cue-without-words = a subtitle without words
vtt-say-or-remove = write what is said, or remove the times
subtitles-in-another-language = the subtitles are not in the language `{ $lang }` that their name says
subtitles-give-right-language = name the file after the language of its words

## What templates ask of data

file-cannot-be-read = `{ $path }` cannot be read: { $error }
file-is-no-table = `{ $src }` cannot be read as a table
see-what-is-told-of-file = mend what is told of the file itself
heads-of-another-number = `heads` names a number of columns ({ $named }) that differs from those shown ({ $shown })
one-head-for-each-column = name each column that is shown once, in their order
no-such-column = there is no column `{ $name }`
no-such-chart = there is no kind of chart `{ $name }`
no-numbers-to-draw = `{ $path }` has no column of numbers beside the one that names its rows
columns-of-numbers-to-draw = a chart needs a column of names and at least one of numbers alone
too-many-columns-to-draw = { $count } columns of numbers cannot be told apart in a chart
choose-columns-to-draw = choose at most { $most } with `columns`
below-nought-not-stacked = numbers below zero cannot be stacked
take-bars = write `kind="bar"`
browsers-do-not-play = browsers do not play `{ $name }`
browsers-play = they play { $known }
