### Thèmes et gabarits.

## Fichiers d’un thème
no-such-theme = il n’y a pas de thème `{ $name }`
known-themes = il y a { $names } ; un thème est un dossier sous `themes/`
theme-extends-itself = le thème `{ $name }` s’étend lui-même
take-one-extends-away = supprimez l’un des `extends`
theme-has-no-such-file = le thème n’a pas de fichier `{ $file }`
styles-names-files = `{ $key }`, dans `theme.yaml`, nomme des fichiers du dossier `styles/`
scripts-names-files = `scripts`, dans `theme.yaml`, nomme des fichiers du dossier `scripts/`
theme-has-no-file = le thème n’a pas de `{ $name }` parmi ses fichiers, scripts et feuilles de style
standing-sees = un composant permanent voit `site`, `theme`, `lang`, `languages`, `menus` et `edition`, mais aucune page

## Polices
write-font-entry = écrivez `- {"{"} family: Ministry Naskh, file: fonts/naskh.ttf {"}"}`
font-without-key = cette police n’a pas de `{ $key }`
font-has-at-least = une police a au moins `family` et `file`
family-letters = le nom d’une famille se compose de lettres, de chiffres, d’espaces et de `-`
weight-numbers = une graisse est un nombre, comme `400`, ou deux, comme `100 900`, pour une police variable
font-size-share = une taille est une proportion comprise entre `50%` et `200%`
font-is-file-of-theme = une police est un fichier du thème, nommé depuis son dossier : `fonts/naskh.ttf`
family-has-two-files = la famille `{ $family }` a deux fichiers pour les mêmes graisse, style et écriture
take-one-away-or-say = supprimez-en un, ou indiquez par `weight`, `style` ou `scripts` ce qui les distingue
font-collection = `{ $path }` est un recueil de plusieurs polices
take-one-font-out = extrayez-en la police voulue, dans un fichier à part
font-packed-already = `{ $path }` est déjà compressé pour le web
name-font-made-from = nommez la police d’origine (`.ttf` ou `.otf`) : Diwan en garde les lettres utiles au site et les compresse
no-font-or-damaged = `{ $path }` n’est pas une police, ou est endommagé
font-true-type = une police est un fichier TrueType ou OpenType : `.ttf` ou `.otf`
font-not-ready = `{ $path }` ne peut être préparé pour le web : { $why }
font-contradicts-itself = ce qu’il dit de lui-même est impossible
font-damaged-take-anew = le fichier semble endommagé : reprenez-le à sa source

## Feuilles de style
not-css = ce n’est pas du CSS valable : { $why }
css-ends = le fichier finit trop tôt, une accolade ou un guillemet n’est peut-être pas fermé
css-brace-open = cette accolade `{"{"}` n’est pas fermée
css-close-brace = écrivez `{"}"}` là où finissent ses règles
css-out-of-place = quelque chose n’est pas à sa place ici
css-no-rule = il n’y a pas de règle `@{ $name }`
css-media = la condition de ce `@media` est illisible
css-value = cette valeur est illisible
css-selector = ce sélecteur est illisible
css-import-late = `@import` doit précéder toutes les autres règles
css-foreign-import-late = un `@import` venu d’un autre hôte doit précéder ceux du thème
css-says = { $words }
no-layer-has-style = il n’y a pas de feuille `styles/{ $name }`, ni dans le thème ni dans ceux qu’il étend
css-files-lie-in-assets = les fichiers du thème se trouvent dans `assets/` et une feuille de style les nomme depuis l’endroit où elle se trouve : `url("../assets/dam.svg")`
imports-too-long = une chaîne de plus de { $most } imports mène à cette feuille de style
import-where-wanted = importez-la là où elle sert

## La carte de partage
card-no-svg = ce que le gabarit fait de cette carte n’est pas un SVG qui puisse être dessiné : { $why }
no-room-for-picture = la mémoire ne suffit pas pour l’image
while-drawn = pendant le dessin de `{ $address }`

## Imbrication
lie-too-deep = { $what } sont imbriqués ici sur plus de { $most } niveaux
close-each-program-may = fermez chacun là où il finit ; un programme a pu les écrire sans fin
deep-brackets = les crochets et parenthèses
deep-values = les termes d’une même expression
deep-tags = les balises
deep-lists-keys = les listes et les clés
deep-blocks-brackets = les blocs et les parenthèses
take-apart-with-set = divisez-la avec `{"{"}% set %{"}"}`

## Gabarits : ce qui s’ouvre et se ferme
tag-not-closed = ce `{ $tag }` n’est pas fermé
write-name-where-it-ends = écrivez `{ $end }` là où il finit
other-end-here = `{ $tag }` se trouve ici à la place
tag-closes-nothing = `{ $tag }` ne ferme rien
take-away-or-open = supprimez-le, ou écrivez `{ $tag }` là où cela commence
no-such-tag = les gabarits n’ont pas de balise `{"{"}% { $name } %{"}"}`
text-not-closed = ce texte n’a pas de `{ $quote }` fermant
closed-by-another-name = `{ $open }` est ouvert, et c’est `{ $closed }` qui est fermé ici
token-for-token = il y a ici { $found }, et il faudrait { $wanted }
token-out-of-place = { $found } n’est pas à sa place ici
in-backticks = `{ $what }`
sign-name = un nom
sign-words = du texte
sign-comment = un commentaire
assigned-in-question = un seul `=` donne une valeur, il ne compare pas
write-two-equals = écrivez `==` pour comparer
odd-escape = cette lettre ne peut suivre un `\`
known-escapes = écrivez `\"` pour un guillemet, `\n` pour aller à la ligne et `\\` pour le signe lui-même
number-unreadable = ce nombre est illisible
argument-twice = l’argument `{ $name }` est donné deux fois
take-one-away = supprimez l’un des deux
name-reserved = `{ $name }` est un mot du langage des gabarits
take-another-name = choisissez un autre nom
block-twice = ce gabarit a deux blocs nommés `{ $name }`
component-twice = ce gabarit a deux composants nommés `{ $name }`
component-in-two-files = le composant `{ $name }` se trouve dans `{ $one }` et dans `{ $other }`
give-one-another-name = donnez à l’un d’eux un autre nom
extends-not-first = `{"{"}% extends %{"}"}` n’est pas la première balise de ce gabarit
move-extends = écrivez-la au tout début du fichier, avant toute autre balise
extends-twice = ce gabarit étend déjà `{ $name }`
ignored-in-child = ce qui se trouve ici ne serait jamais imprimé : ce gabarit ne fait que remplir les blocs de celui qu’il étend
put-into-block = mettez-le dans un `{"{"}% block %{"}"}` que l’autre gabarit possède
no-such-block = aucun des gabarits que celui-ci étend n’a de bloc `{ $name }`
name-block-of-parent = nommez un bloc que l’un d’eux possède, ou ajoutez-y celui-ci
block-inside = un bloc ne peut se trouver dans un composant ni dans un filtre
component-inside = un composant ne peut être défini dans une autre balise
move-out-of-tag = sortez-le, au niveau le plus externe du fichier
component-with-body-in-value = un composant placé autour d’un texte n’est pas une valeur
write-component-around = écrivez `{"{"}% <name> %{"}"}` avant le texte et `{"{"}% </name> %{"}"}` après
call-in-path = une fonction ne s’appelle qu’au début d’une expression
set-call-first = nommez d’abord son résultat : `{"{"}% set name = function(…) %{"}"}`
outside-loop = `{ $word }` ne sert que directement dans `{"{"}% for %{"}"}`
template-extends-itself = le gabarit `{ $name }` s’étend lui-même, directement ou par d’autres
name-layer-in-extends = un gabarit qui prolonge celui du même nom dans un autre thème nomme ce thème : `{"{%"} extends "ministry/page.html" {"%}"}`
template-includes-itself = le gabarit `{ $name }` s’inclut lui-même, directement ou par d’autres
take-one-include-away = supprimez l’un des `{"{"}% include %{"}"}`

## Gabarits : noms et valeurs
did-you-mean-near-there = vouliez-vous dire `{ $near }` ? il y a { $known }
there-and-others = il y a { $known } et { $others ->
      [one] { $others } autre
      [many] { $others } d’autres
     *[other] { $others } autres
}
there-are-none = il n’y en a aucun
no-such-filter = il n’y a pas de filtre `{ $name }`
no-such-test = il n’y a pas de test `{ $name }`
no-such-function = il n’y a pas de fonction `{ $name }`
no-such-template = il n’y a pas de gabarit `{ $name }`
no-such-variable = il n’y a pas de variable `{ $name }` ici
no-such-field = `{ $holder }` n’a pas de `{ $name }`
value-empty = `{ $name }` est vide ici
ask-whether-empty = s’il peut être vide, demandez-le d’abord : `{"{"}% if { $name } %{"}"}…{"{"}% endif %{"}"}`
value-of-kind = `{ $name }` est { $found }, et il faut ici { $wanted }
value-or-argument-kind = `{ $name }`, ou un argument de son filtre, est { $found }, et il y faut { $wanted }
whole-number = un nombre entier
argument-missing = il manque l’argument `{ $name }`
write-argument-in-call = ajoutez `{ $name }=…` à l’appel
argument-empty = l’argument `{ $name }` est vide ici
ask-before-calling = si sa valeur peut être vide, mettez l’appel entre `{"{"}% if … %{"}"}` et `{"{"}% endif %{"}"}`
argument-of-kind = l’argument `{ $name }` est { $found }, et il faut { $wanted }
argument-not-a-list = l’argument `{ $name }` n’est pas une liste
argument-neither-text-nor-number = l’argument `{ $name }` n’est ni un texte ni un nombre
argument-one-of-two = l’argument `{ $name }` vaut `{ $first }` ou `{ $second }`
function-takes-no = `{ $function }` n’a pas d’argument `{ $name }`
component-takes-no = ce composant n’a pas d’argument { $names }
number-out-of-range = le nombre `{ $number }` est ici trop grand ou trop petit
cannot-compare = la comparaison entre { $one } et { $other } est impossible
compared-with-nothing = l’une des deux valeurs comparées ici est vide
ask-before-comparing = si elle peut être vide, demandez-le d’abord : `{"{"}% if value and value > … %{"}"}`
plus-adds-numbers = `+` additionne des nombres, et voici { $one } et { $other }
join-texts-by-tilde = pour joindre des textes, écrivez `~` : `{"{"}{"{"} one ~ other {"}"}{"}"}`
divided-by-nought = ceci diviserait par 0
ask-whether-nought = si le diviseur peut être 0, demandez-le d’abord : `{"{"}% if number %{"}"}`
cannot-go-through = `{ $name }` est { $found }, et `{"{"}% for %{"}"}` demande une liste ou des clés avec leurs valeurs
has-no-keys = `{ $name }` est { $found }, ce qui n’a pas de clés
write-one-name-in-for = n’écrivez qu’un nom : `{"{"}% for value in … %{"}"}`
cannot-be-cut = seul un texte ou une liste se découpe par `[…:…]`, et ceci est { $found }
holds-nothing = `{ $name }` est { $found }, et `in` ne cherche que dans les textes, les listes et les clés
index-not-number = la place dans une liste est un nombre entier, et ceci est { $found }
index-not-key = une clé est un texte ou un nombre, et ceci est { $found }
text-no-number = le texte `{ $text }` n’est pas un nombre
filter-not-for = ce filtre ne sert pas pour { $found }
give-default = indiquez ce qui le remplace : `default=…`
item-without-attribute = l’élément { $number } de la liste n’a pas de `{ $name }`
component-calls-itself = ce composant s’appelle lui-même sans fin
end-recursion = ne le laissez s’appeler que sous une condition qui prend fin
super-outside-block = `super()` se trouve hors d’un bloc
put-super-into-block = mettez-le dans le `{"{"}% block %{"}"}` qu’il doit répéter
super-without-parent = `super()` répète le bloc du gabarit étendu, et il n’y en a pas
tera-says = le langage des gabarits dit, en anglais : { $words }
while-printed = pendant l’impression de `{ $address }`
hint-while = { $hint } ; { $during }
nothing-printed = cette fonction est appelée alors qu’aucune page ne s’imprime

## Fonctions des gabarits
path-cannot-be-drawn = `{ $path }` ne peut être dessiné dans les pages : { $why }
drawing-holds-element = il contient `<{ $name }>` ; enregistrez-le en SVG simple, lettres et effets convertis en tracés
drawing-no-svg = ce n’est pas un SVG
drawing-without-viewbox = son `<svg>` n’a pas de `viewBox`
drawing-refers-to-itself = son `{ $name }` renvoie à une autre de ses parties ; donnez à ses formes des couleurs simples
no-data-file = il n’y a pas de fichier de données `content/{ $name }.yaml`
lines-without-fonts = `lines` sert à `card.svg`, dans un thème qui a ses propres polices
size-numbers = `size` est un nombre ou une liste de nombres, le plus grand d’abord
no-such-order = il n’y a pas d’ordre `{ $name }`
say-alt-or-decorative = dites dans `alt` ce qu’elle montre, ou écrivez `decorative=true` si elle ne dit rien
scheme-of-no-picture = une image ne peut avoir une adresse de schéma `{ $scheme }:`
fetch-beside-page-alone = placez le fichier à côté de la page et n’écrivez que son nom
file-there-not-published = `{ $file }` existe, mais n’est pas publié : aucune page, donnée ni thème ne le nomme
say-publish-all = écrivez `publish: all` dans l’en-tête de son dossier
day-without-time = `{ $text }` est un jour sans heure
not-a-time = `{ $text }` n’est pas une heure
write-a-time = écrivez `14:30`, `2012-07-06 14:30` ou `2012-07-06T14:30:00+01:00`
period-ends-before = la période finit avant de commencer : `{ $to }` précède `{ $from }`
value-not-a-number = `value` n’est pas un nombre
no-such-currency = `{ $code }` n’est pas le code d’une monnaie (ISO 4217), comme `EUR`
no-such-date-style = il n’y a pas de style de date `{ $name }`
style-or-skeleton = `style` et `skeleton` sont donnés tous deux, et une date s’écrit selon l’un d’eux
no-such-skeleton = `{ $text }` n’est pas un squelette selon lequel écrire une date
skeleton-letter = `{ $letter }` ne désigne rien ici ; écrivez `y`, `M`, `d` et `E`, comme dans `yMMMM` ou `yMMMMEEEEd`
skeleton-time = `{ $letter }` relève de l’heure ; écrivez-la avec la fonction `time`
skeleton-part = `{ $part }` y figure deux fois ou dans une longueur qui n’existe pas ; écrivez `y`, de `M` à `MMMM`, `d` ou `dd`, de `E` à `EEEE`, chacun une fois
skeleton-parts = écrivez des parties qui vont ensemble : `y`, `yM`, `yMd`, `yMEd`, `M`, `Md`, `MEd`, `d`, `Ed` ou `E`
skeleton-lengths = écrivez le mois et le jour de la semaine dans la même longueur : `MMMM` avec `EEEE`, `MMM` avec `E`
list-of-no-maps = le filtre `{ $filter }` cherche `{ $key }`, et les éléments de cette liste n’ont pas de clés
list-without-key = aucun élément de cette liste n’a la clé `{ $key }`
list-keys = les clés sont { $known }
list-mixed-kinds = `{ $key }` est { $one } à un endroit de la liste et { $other } à un autre, entre lesquels il n’y a pas d’ordre
write-one-kind = écrivez partout une valeur du même genre, ou choisissez d’abord celles d’un genre avec `where`
where-asks-twice = `where` prend l’un de `value`, `not` et `any`
no-such-period = il n’y a pas de période `{ $name }`
period-of-no-day = `{ $key }` vaut `{ $value }` à un endroit, qui n’est pas une date appartenant à une année ou à un mois
there-is-one = il y a `{ $name }`

## `extra` des réglages
stands-under-extra-of = `{ $name }` s’écrit dans `{ $path }`, sous `extra`
extra-takes = `{ $name }` attend { $shape }
put-drawing-among-assets = mettez-le dans `assets` de votre thème, tel `themes/NOM/assets/ours.svg`, et nommez-le `ours.svg`
shape-truth = `true` ou `false`
shape-count = un nombre entier
shape-text = un texte
shape-texts = une liste de textes
shape-text-by-language = un texte par langue : `{"{"} ar: …, fr: … {"}"}`
shape-texts-by-language = une liste de textes par langue : `{"{"} ar: […], fr: […] {"}"}`
shape-accounts = une liste de comptes, chacun avec un nom et une adresse : `{"{"} name: …, url: … {"}"}`
shape-drawing = le nom d’un dessin (`.svg`) parmi les ressources du thème
shape-mapping = des clés et des valeurs
