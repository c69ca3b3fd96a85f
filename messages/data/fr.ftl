### Tableaux de données : le CSV tel que l’écrivent les tableurs.
cell-not-of-kind = `{ $cell }`, ligne { $row }, colonne `{ $column }`, n’est pas { $kind } comme les autres cellules de la colonne
write-cell-as-others = écrivez { $kind }, ou laissez la cellule vide s’il n’y a pas de valeur
day-as-2026-01-31 = un jour écrit `2026-01-31`
table-has-no-head = le tableau ne nomme aucune colonne
first-line-names-columns = la première ligne nomme les colonnes, chacune par un nom
column-has-no-name = la colonne { $column } n’a pas de nom
two-columns-bear-name = deux colonnes portent le nom `{ $name }`
give-column-another-name = donnez un autre nom à l’une des deux
row-has-cells = la ligne a { $found ->
      [one] { $found } cellule
      [many] { $found } cellules
     *[other] { $found } cellules
}, et l’en-tête { $width }
quote-cell-with-separator = mettez entre guillemets droits doubles la cellule qui contient le séparateur
leave-cell-empty-keep-separator = laissez vide la cellule sans valeur, et gardez son séparateur
quote-of-cell-not-closed = le guillemet droit qui ouvre cette cellule n’est pas fermé
close-quote-of-cell = fermez-le à la fin de la cellule, et écrivez `""` pour un guillemet à l’intérieur
text-behind-quote-of-cell = du texte suit le guillemet fermant d’une cellule
double-quotes-inside-cell = écrivez `""` pour un guillemet à l’intérieur d’une cellule
file-not-utf8-read-as = le fichier n’est pas en UTF-8 : il a été lu comme { $encoding }
save-as-csv-utf8 = vérifiez que ses lettres sont justes, et enregistrez-le en « CSV UTF-8 » dans le tableur
cell-is-spreadsheet-error = `{ $cell }`, à la ligne { $row }, colonne `{ $column }`, est le mot par lequel un tableur dit une erreur
mend-spreadsheet-formula = corrigez la formule dans le tableur et enregistrez de nouveau la table, ou laissez la cellule vide
line-above-head = cette ligne ne nomme qu’une colonne, et les suivantes ont plusieurs cellules : ce doit être un titre
head-comes-first = les noms des colonnes viennent en premier : supprimez ce qui est au-dessus de la ligne { $row } ; s’il n’y a qu’une colonne, mettez ses cellules entre guillemets droits

## Sous-titres

vtt-first-line = des sous-titres commencent par une ligne `WEBVTT`
vtt-begin-with = écrivez `WEBVTT` à la première ligne, et rien avant ; un fichier SubRip (`.srt`) doit être converti
vtt-without-cues = le fichier ne contient aucun sous-titre
vtt-write-cues = écrivez une ligne de temps, `00:01.000 --> 00:04.000`, et dessous ce qui est dit
vtt-cue-without-times = les navigateurs omettent un texte sans indication de temps
vtt-write-times = écrivez `00:01.000 --> 00:04.000` : un point avant les millièmes, une espace de chaque côté de la flèche
vtt-times-not-read = `{ $line }` n’indique aucun temps
vtt-ends-before = le sous-titre finit avant de commencer
vtt-mend-times = corrigez l’un des deux temps
vtt-out-of-order = le sous-titre commence avant celui qui le précède
vtt-sort = mettez les sous-titres dans l’ordre de leurs temps
vtt-cue-without-words = un sous-titre est vide
vtt-say-or-remove = écrivez ce qui est dit, ou supprimez les temps
subtitles-in-another-language = les sous-titres ne sont pas dans la langue `{ $lang }` qu’indique leur nom
subtitles-give-right-language = nommez le fichier d’après la langue de son texte

## Ce que les gabarits demandent aux données

file-cannot-be-read = impossible de lire `{ $path }` : { $error }
file-is-no-table = impossible de lire `{ $src }` comme un tableau
see-what-is-told-of-file = corrigez ce qui est dit du fichier lui-même
heads-of-another-number = le nombre de colonnes nommées dans `heads` ({ $named }) diffère de celui des colonnes affichées ({ $shown })
one-head-for-each-column = nommez une fois chaque colonne affichée, dans leur ordre
no-such-column = il n’y a pas de colonne `{ $name }`
no-such-chart = il n’y a pas de type de graphique `{ $name }`
no-numbers-to-draw = `{ $path }` n’a pas de colonne de nombres à côté de celle qui nomme ses lignes
columns-of-numbers-to-draw = un graphique demande une colonne de noms et au moins une qui ne contient que des nombres
too-many-columns-to-draw = un graphique ne permet pas de distinguer { $count } colonnes de nombres
choose-columns-to-draw = choisissez-en au plus { $most } avec `columns`
below-nought-not-stacked = des nombres négatifs ne s’empilent pas
take-bars = écrivez `kind="bar"`
browsers-do-not-play = les navigateurs ne lisent pas `{ $name }`
browsers-play = ils lisent { $known }
