### Les pages faites des lignes d’un tableau, et les fichiers de données.
pages-are-written = écrivez `{"{"} from: consulates.csv, section: network, name: "{"{"}id{"}"}", title: {"{"} fr: "{"{"}title_fr{"}"}" {"}"} {"}"}`
there-is-no-table = il n’y a pas de tableau `{ $name }`
table-lies-below-content = un tableau se trouve sous `content/` ou `content/data/` et finit par `.csv`
table-has-no-column = `{ $from }` n’a pas de colonne `{ $column }`
table-has-columns = ses colonnes : { $names }
row-has-no-name = le nom de la ligne { $row } ne convient pas : { $fault }
row-name-is-a-part = un nom est un segment d’adresse, comme `tunis`, sans espace, ni `.`, ni `/`
row-name-sign = `{ $name }` contient une espace, un `.` ou un `/`
row-has-name-of-another = la ligne { $row } a le nom d’une autre page, `{ $name }`
rows-differ-in-name = donnez à chaque ligne un nom à elle, qu’aucun fichier de la rubrique ne porte
row-has-no-title = la ligne { $row } n’a de titre dans aucune langue
row-title-in-a-language = donnez-lui un titre dans une langue au moins, ou supprimez la ligne
data-file-malformed = ce n’est pas du { $kind } : { $why }
row-name-empty = il est vide
