### Catalogues d’un site : les mots de son interface.

## Fichiers et langues
no-language-reads = aucune langue du site ne lit `{ $path }`
declare-or-remove-file = déclarez `{ $name }` sous `languages` dans `site.yaml`, ou supprimez le fichier
no-numbers-known = les nombres et les pluriels de `{ $tag }` ne sont pas connus
name-another-locale = nommez une autre `locale` pour cette langue dans `site.yaml`
no-message-in = `{ $tag }` n’a pas de message `{ $key }`
has-it-here = `{ $tag }` l’a ici
translate-until-then = traduisez-le : d’ici là, les lecteurs le voient dans une autre langue
translate-no-page = traduisez-le : aucune page qui le montre ne peut se faire dans cette langue
and-others-missing = { $message } ; { $number ->
      [one] { $number } autre y manque
      [many] { $number } d’autres y manquent
     *[other] { $number } autres y manquent
    } : { $names }
and-others-count-so = { $message } ; { $number ->
      [one] { $number } autre compte ainsi
      [many] { $number } d’autres comptent ainsi
     *[other] { $number } autres comptent ainsi
    } : { $names }
uses-argument-alone = `{ $key }` emploie `${ $name }` en `{ $tag }`, et non en `{ $other }`
lacks-argument = `{ $key }` n’emploie pas `${ $name }` en `{ $tag }`, et l’emploie en `{ $other }`
the-same-in = le même en `{ $tag }`
use-all-arguments = une page donne les mêmes arguments quelle que soit la langue : employez-les tous dans chacune
defined-twice = `{ $key }` est défini deux fois
first-defined-here = défini d’abord ici
rename-or-delete = renommez l’un, ou supprimez-le

## Pluriels
counts-without = `{ $key }` compte `{ $what }` sans { $names }, dont `{ $tag }` a besoin
add-variants = ajoutez { $uses }
variant-and = { $before } ; { $next }
variant-for-numbers = `[{ $name }]`, pour { $numbers }
variant-for-fractions = `[{ $name }]`, pour les fractions
no-number-is = aucun nombre n’est `{ $name }` en `{ $tag }`
for-nought-alone = pour 0 seul, écrivez `[0]`
for-one-alone = pour 1 seul, écrivez `[1]`
for-two-alone = pour 2 seul, écrivez `[2]`
delete-it = supprimez-le

## La syntaxe de Fluent
braces-too-deep = les accolades sont trop imbriquées ici
file-ends-in-entry = le fichier finit au milieu d’une entrée
finish-or-delete = terminez-la, ou supprimez-la
tab-in-fluent = il y a une tabulation là où Fluent veut des espaces
fluent-equals = il faudrait un `=` après le nom
fluent-token = il faudrait ici `{ $token }`
fluent-digit = il faudrait ici un chiffre
fluent-new-line = il faudrait aller à la ligne après `->`
fluent-indented = cette ligne en retrait ne continue rien
fluent-name = il faudrait ici un nom
fluent-message-empty = le message `{ $key }` n’a ni texte ni attribut
fluent-term-empty = le terme `-{ $key }` n’a pas de texte
fluent-no-function = ce n’est pas une fonction
fluent-no-default = aucune variante n’est marquée comme celle par défaut
fluent-two-defaults = deux variantes sont marquées comme celle par défaut
fluent-no-text = il faudrait ici un texte
fluent-message-selects = un message ne peut servir à choisir
fluent-term-selects = un terme ne peut servir à choisir
fluent-attribute-printed = un attribut de terme ne peut être imprimé
fluent-this-selects = ceci ne peut servir à choisir
fluent-quotation-open = cette citation ne se ferme pas sur sa ligne
fluent-argument-order = un argument sans nom en suit un qui en a un
fluent-escape = cet échappement est inconnu
fluent-brace = ce `{"}"}` ne ferme rien
fluent-nothing-to-print = il n’y a rien à imprimer entre les accolades
fluent-literal = il faudrait ici une citation ou un nombre
fluent-hint-variants = chaque variante commence sur sa propre ligne : `[one] …`, `*[other] …`
fluent-hint-entry = une entrée est `nom = texte`, avec un nom en lettres de a à z ; une ligne qui continue un texte est en retrait, avec des espaces
fluent-hint-braces = entre accolades se trouve `$argument`, `message`, `-term`, `"citation"` ou `NUMBER($argument)` ; une accolade s’écrit `{"{"}"{"{"}"{"}"}`
fluent-hint-brace = une accolade s’écrit `{"{"}"{"}"}"{"}"}`
fluent-hint-close = fermez ce qui a été ouvert
fluent-hint-text = écrivez le texte, en retrait s’il commence à la ligne suivante
fluent-hint-functions = les fonctions sont `NUMBER` et `DATETIME` ; un terme s’écrit `-nom`
fluent-hint-default = mettez `*` devant la clé d’une variante, d’habitude `*[other]`
fluent-hint-select = choisissez par `$argument`, `NUMBER($argument)` ou un attribut de terme, `-term.attribute`
fluent-hint-attributes = les attributs de termes ne servent qu’à choisir : `{"{"} -term.gender -> … {"}"}`
fluent-hint-quotation = fermez-la par `"` ; un guillemet à l’intérieur s’écrit `\"`
fluent-hint-arguments = mettez d’abord les arguments sans nom
fluent-hint-keep-one = n’en gardez qu’un
fluent-hint-escapes = les échappements sont `\"`, `\\`, `\u` avec quatre et `\U` avec six chiffres hexadécimaux
fluent-hint-options = les options prennent une citation ou un nombre : `minimumFractionDigits: 1`

## Renvois et fonctions
too-many-insertions = `{ $key }` a plus de { $most } insertions
make-two-messages = faites-en deux messages
term-not-given = `${ $name }` n’est pas donné partout à ce terme
pass-to-term = ce qu’un terme imprime doit lui être donné là où il sert : `{"{"} -term(name: "value") {"}"}`
not-defined-in = `{ $key }` n’est pas défini en `{ $lang }`
define-or-write-words = définissez-le, ou écrivez les mots eux-mêmes
part-of-itself = ce message fait partie de lui-même : `{ $way }`
write-words-in-one = écrivez les mots eux-mêmes dans l’un d’eux
too-many-references = il y a ici plus de renvois qu’on n’en peut suivre
write-the-words = écrivez les mots eux-mêmes
one-word-as-text = donnez un seul mot pour texte à cet attribut du terme
selects-no-word = ce qui sert à choisir n’est pas un simple mot
select-by-number-or-word = choisissez par un nombre ou un mot
date-selects = une date ne peut servir à choisir
use-an-argument = employez un argument, un nombre ou une citation
no-value-of-its-own = ceci n’a pas de valeur propre
function-takes-one = une fonction prend une valeur, puis ses options
write-function-call = écrivez `NUMBER($argument, option: value)`
call-one-function = appelez une seule fonction, avec toutes les options
function-of-function = c’est une fonction d’une fonction
functions-are = les fonctions sont `NUMBER` et `DATETIME`
function-needs = `{ $name }` a besoin de ceci : { $wanted }
give-argument-of-kind = donnez-lui un argument de cette sorte
no-such-option = il n’y a pas d’option `{ $name }`
option-cannot-be = `{ $name }` ne peut valoir `{ $value }`
write-wanted = écrivez { $wanted }
locale-with-dates = une locale qui a des dates
text-or-number = un texte ou un nombre
a-date = une date (`2012-07-06`)
a-moment = une date avec l’heure (`2012-07-06T10:30`)
date-styles = `"full"`, `"long"`, `"medium"` ou `"short"`
time-styles = `"medium"` ou `"short"`
number-types = `"cardinal"` ou `"ordinal"`
true-or-false-quoted = `"true"` ou `"false"`
whole-number-to-20 = un nombre entier jusqu’à 20
