### Pages made of the rows of tables, and files of data.
pages-are-written = write `{"{"} from: consulates.csv, section: network, name: "{"{"}id{"}"}", title: {"{"} fr: "{"{"}title_fr{"}"}" {"}"} {"}"}`
there-is-no-table = there is no table `{ $name }`
table-lies-below-content = a table lies below `content/` or `content/data/` and ends in `.csv`
table-has-no-column = `{ $from }` has no column `{ $column }`
table-has-columns = it has { $names }
row-has-no-name = the name of row { $row } is none: { $fault }
row-name-is-a-part = a name is a part of an address, such as `tunis`, without spaces, `.` and `/`
row-name-sign = `{ $name }` holds a space, a `.` or a `/`
row-has-name-of-another = row { $row } has the name of another page, `{ $name }`
rows-differ-in-name = give each row a name of its own, and one that no file of the section has
row-has-no-title = row { $row } has no title in any language
row-title-in-a-language = give it a title in one language at least, or take the row away
data-file-malformed = this is no { $kind }: { $why }
row-name-empty = it is empty
