### Les pages : leur nom, leur en-tête, les composants qu’elles appellent.

## Noms de fichiers
page-name-ends-md-small = le nom d’une page se termine par `.md`, en minuscules
page-was-probably-meant-but = ce fichier devait sans doute être une page, mais son nom se termine par `{ $ending }`
name-stem-md-write-components = nommez-le `{ $stem }.md` et écrivez les composants comme le thème les prévoit : ni import ni JSX ne sont lus
write-markdown-as-stem-md = écrivez-le en Markdown sous le nom `{ $stem }.md`, ou retirez la langue du nom si ce n’est pas une page
name-stem-md-move-out = nommez-le `{ $stem }.md`, ou sortez-le de `content`
page-is-copy = `{ $file }` ressemble à une copie de `{ $original }` faite par un programme
page-is-copy-of-none = `{ $file }` ressemble à une copie faite par un programme lors de deux enregistrements simultanés
folder-is-copy = le dossier `{ $copy }` ressemble à une copie de `{ $original }` faite par un programme
delete-copy = comparez les deux, reprenez ce qui manque et supprimez la copie ; ce qui doit vraiment être publié porte un autre nom
name-file-does-not-say = le nom de ce fichier n’indique pas sa langue
did-you-mean-near-declared = vouliez-vous dire `{ $near }` ? langues déclarées : { $declared }
name-name-lang-md-where = nommez-le `{ $name }.LANG.md`, où LANG est l’une des langues { $declared }, ou déclarez `{ $tag }` sous `languages` dans `site.yaml`
name-whole-lang-md-where = nommez-le `{ $whole }.LANG.md`, où LANG est l’une des langues { $declared }

## Les deux lignes qui encadrent l’en-tête
first-line-not-hyphens = la première ligne n’est pas faite de trois traits d’union
first-line-hyphens = écrivez `---` ; les traitements de texte en font volontiers un tiret
front-matter-not-yaml = l’en-tête n’est pas en YAML
write-as-title-between-two = écrivez-le sous la forme `title: …` entre deux lignes `---`
front-matter-does-not-begin = l’en-tête ne commence pas par une ligne `---`
write-line-before-one-after = écrivez une ligne `---` avant lui, et une autre après sa dernière clé
file-empty = le fichier est vide
begin-three-lines-title = commencez par trois lignes : `---`, `title: …`, `---`
something-stands-before-front-matter = quelque chose précède l’en-tête
line-must-first-file-without = cette ligne `---` doit être la première du fichier, sans ligne vide ni espace avant elle
file-does-not-begin-front = le fichier ne commence pas par un en-tête
space-stands-before-front-matter = une espace précède l’en-tête
line-begins-first-hyphen = la ligne `---` commence par son premier trait d’union
front-matter-does-not-end = l’en-tête n’est pas fermé
line-should-three-hyphens-nothing = cette ligne devrait être `---` : trois traits d’union, et rien avant
write-line-after-last-key = écrivez une ligne `---` après la dernière clé, sans doute avant cette ligne
write-line-after-last-key-at-end = écrivez une ligne `---` après la dernière clé
second-front-matter = un autre en-tête se trouve dans le texte : rien ne le lit, et les lecteurs le verraient
keys-stand-in-text = des clés d’en-tête se trouvent dans le texte : rien ne les lit, et les lecteurs les verraient
one-front-matter = mettez ce qui vaut, `draft: true` aussi, dans l’en-tête au début du fichier, et supprimez ces lignes ; pour les montrer aux lecteurs, faites-en un bloc de code

## Les clés et leurs valeurs
title-missing = il manque `title`
every-page-needs-one-own = chaque page a un titre, dans sa langue : `title: …`
what-follows-comment-no-part = ce qui suit le `#` est un commentaire et ne fait pas partie de `{ $key }`
put-whole-between-quotes-key = mettez le tout entre guillemets, `{ $key }: "…"`, ou le commentaire sur sa propre ligne
key-has-no-value = `{ $key }` n’a pas de valeur
say-draft-true-draft-false = écrivez `draft: true` ou `draft: false`, ou supprimez la ligne
say-from-when-page-public = indiquez à partir de quand la page est publique, ou supprimez la ligne
say-from-when-page-gone = indiquez à partir de quand la page disparaît, ou supprimez la ligne
say-since-when-withdrawn-take = indiquez depuis quand, `withdrawn: {"{"} on: 2026-01-31 {"}"}`, ou supprimez la ligne
say-the-day = indiquez le jour, `date: 2026-01-31`, ou supprimez la ligne
name-named-twice = `{ $name }` est nommé deux fois
major-update-has-no-note = une mise à jour majeure n’a pas de note
say-what-changed-note-readers = indiquez ce qui a changé, `note: …` : les lecteurs sont informés des mises à jour majeures
diwan-accept-writes-line-stands = `diwan accept` écrit cette ligne, entre guillemets
word-not-digest-four-hexadecimal = `{ $word }` n’est pas une empreinte de quatre chiffres hexadécimaux

## Dates
not-a-date = ce n’est pas une date ; écrivez `2012-07-06`, `2012-07-06 14:30` ou `2012-07-06T14:30:00+01:00`
not-a-date-digits = écrivez la date avec les chiffres 0 à 9, comme `2012-07-06` ; les lecteurs voient les chiffres de leur langue
no-such-day = ce jour ou cette heure n’existe pas
hour-needs-two-digits = l’heure s’écrit avec deux chiffres : `{ $time }`
day-needs-two-digits = le mois et le jour s’écrivent avec deux chiffres : `{ $day }`
write-day-as = écrivez le jour `{ $day }`
not-gregorian = cette année n’est pas du calendrier grégorien, dans lequel les dates s’écrivent ici
not-gregorian-day = { $said } ; { $day }
day-if-umm-al-qura = écrivez `{ $day }` s’il s’agit du calendrier hégirien (Umm al-Qura)
day-if-persian = écrivez `{ $day }` s’il s’agit du calendrier persan
day-if-buddhist = écrivez `{ $day }` s’il s’agit du calendrier bouddhique
page-never-public-expires-not = cette page n’est jamais publique : `expires_at` n’est pas postérieur à `{ $key }`
day-begins-ends-midnight-expires = un jour va de minuit à minuit : `expires_at` donne le premier jour où la page n’est plus là

## Les mots qui entrent dans les adresses
name-begins-dot-hidden-servers = un nom qui commence par un point est caché par les serveurs et les systèmes de fichiers
sign-ends-path-address-put = `{ $sign }` met fin au chemin d’une adresse, mettez `-` à la place
slug-written-letters-decoded-not = `slug` s’écrit en toutes lettres, `{ $decoded }`, et non comme les navigateurs les codent
slug-one-segment-address-without = `slug` est un seul segment d’adresse, sans `/`
slug-has-no-spaces-put = `slug` n’a pas d’espaces, mettez `-` entre les mots
several-terms-stand-between-brackets = plusieurs termes se mettent entre crochets, avec des virgules : `[water, rivers]`
name-term-has-no-spaces = le nom d’un terme n’a pas d’espaces, mettez `-` entre les mots ; son titre se trouve dans sa propre page
name-term-has-no = le nom d’un terme n’a pas de `/`
term-has-name = un terme a un nom
type-word-small-ascii-letters = un type est un mot en minuscules sans accents, comme `statement`
alias-address-site-without-host = `aliases` donne des adresses de ce site, sans le nom de domaine : `{ $path }`
alias-whole-address-beginning-text = `aliases` donne des adresses entières, qui commencent par `/` : `/{ $text }`
alias-path-what-follows-sign = `aliases` donne des chemins : ce qui suit `{ $sign }` n’en fait pas partie

## Pages, rubriques, fichiers qui les accompagnent
name-has-two-pages-lang = `{ $name }` a deux pages en `{ $lang }`
page-name-lang-md-name = une page est `NAME.LANG.md` ou `NAME/index.LANG.md`, pas les deux : supprimez-en ou renommez-en une
name-section-here-page-there = `{ $name }` est une rubrique ici et une page là
section-index-lang-md-all = une rubrique est `_index.LANG.md` dans toutes ses langues
language-lang-has-no-home = la langue `{ $lang }` n’a pas de page d’accueil
write-content-index-lang-md = écrivez `content/_index.{ $lang }.md`, avec un titre
there-no-file-file-beside = il n’y a pas de fichier `{ $file }` à côté de cette page
put-file-into-page-folder = mettez le fichier dans le dossier de la page : `NAME/index.LANG.md` a le sien
page-cannot-translation-itself = une page ne peut être la traduction d’elle-même
not-language-site = `{ $of }` n’est pas une langue de ce site
name-language-source-one-others = indiquez la langue de l’original, l’une des suivantes : { $others }
page-was-made-from-source = cette page est traduite de `{ $source }`, et il n’y a pas de page en `{ $source }`
write-file-take-source-away = écrivez `{ $file }`, ou supprimez `of: { $source }`
there-no-work-name = il n’y a pas de page `{ $name }`
write-address-of-place = un endroit d’une page se nomme par son adresse : `/fr/regles/#limites`
nothing-reads-key = rien ne lit `{ $name }` ici
entry-lacks-key = il manque `{ $name }` à cet élément
entry-has-no-keys = un élément de `{ $name }` se compose de clés et de valeurs
options-are-list = écrivez ce qu’il y a à choisir : `options: […, …]`
only-pages-site-can-named = seules des pages de ce site peuvent être nommées ici, par leur chemin sous `content/`
work-named-path-below-content = une page est nommée par son chemin sous `content/`, sans langue : `statements/paris`
publish-speaks-files-folder-page = `publish` concerne les fichiers d’un dossier, et cette page n’en a pas
say-index-lang-md-index = écrivez-le dans `_index.LANG.md`, ou dans le `index.LANG.md` d’un dossier qui a ses fichiers
name-files-folder-map-csv = nommez des fichiers de ce dossier, `[map.csv, seal.png]`, ou écrivez `publish: all`
file-not-published-nothing-names = un fichier n’est pas publié, car rien ne le mentionne : { $names }
many-files-not-published-nothing = { $many ->
      [one] { $many } fichier n’est pas publié, car rien ne le mentionne
      [many] { $many } de fichiers ne sont pas publiés, car rien ne les mentionne
     *[other] { $many } fichiers ne sont pas publiés, car rien ne les mentionne
    } : { $names }
link-from-page-say-publish = faites un lien vers lui depuis une page ; ou écrivez `publish: all`, ou `publish: [NAME]`, dans l’en-tête du `_index.LANG.md` de son dossier ; ou sortez-le de `content`
there-no-file-name-beside = il n’y a pas de fichier `{ $name }` à côté de cette page
term-name-has-no-title = le terme `{ $name }` n’a pas de titre en `{ $lang }`
write-content-name-lang-md = écrivez `content/{ $name }.{ $lang }.md` avec un titre, ou corrigez le nom
term-borne-by-none = aucune page ne porte le terme `{ $name }` : sa page n’est pas publiée
give-page-the-term = écrivez `{ $key }` dans la page qui en traite, ou supprimez ce fichier
taxonomy-without-title = la taxonomie `{ $name }` n’a pas de titre en `{ $lang }`
give-taxonomy-title = donnez-lui un `title` sous `taxonomies` de `site.yaml`, ou écrivez `content/{ $name }/_index.{ $lang }.md`
active-file-browser = `{ $name }` est un fichier que les navigateurs exécutent au nom de ce site
active-file-server = `{ $name }` est un fichier que les serveurs exécutent au nom de ce site
write-as-page-offer-zip = faites-en une page, proposez-le dans une archive ZIP, ou autorisez ce type dans `site.yaml` : `active_files: [{ $allowed }]`

## Appels de composants
call-form = écrivez `{"{{<nom clé=\"…\" />}}"}`, ou `{"{% <nom> %}"}` et `{"{% </nom> %}"}` autour de Markdown
shortcode-hint = un composant du thème s’appelle par `{"{{<nom clé=\"…\" />}}"}`, ou par `{"{% <nom> %}"}` et `{"{% </nom> %}"}` autour de Markdown ; un lien nomme un fichier : `[…](rules.md)`
shortcode-of-hugo = `{ $call }` est un « shortcode » de Hugo, inconnu ici
and-in-this-file = { $message } ({ $count } dans ce fichier)
argument-given-twice = l’argument `{ $name }` est donné deux fois
keep-one-of-them = ne gardez que celui qui convient
value-name-not-text-quotes = la valeur de `{ $name }` n’est ni un texte entre guillemets, ni un nombre, ni `true` ou `false`
use-straight-quotes-word-processors = employez des guillemets droits, `"` : les traitements de texte les transforment
put-text-between-straight-quotes = mettez un texte entre guillemets droits, ouverts et fermés : `"…"`
write-number-with-point = écrivez les nombres en chiffres ASCII, avec un point devant les décimales : `{ $name }={ $number }`
call-not-closed = l’appel n’est pas fermé par `>`
call-not-closed-end-mark = l’appel n’est pas fermé par `{ $end_mark }`
call-name-does-not-end = l’appel de `{ $name }` ne se termine pas comme il commence
call-inside-sentence-holds-no = un appel au milieu d’une phrase ne contient pas de ligne vide
take-blank-line-out-put = supprimez la ligne vide, ou mettez l’appel sur ses propres lignes
call-name-stands-address-link = un appel de `{ $name }` se trouve dans l’adresse d’un lien
link-names-source-file-work = un lien nomme le fichier source, la page ou un fichier à côté : `[…](rules.md)`
call-name-stands-inside-tag = un appel de `{ $name }` se trouve à l’intérieur d’une balise HTML
write-link-picture-markdown-instead = écrivez un lien ou une image en Markdown au lieu de la balise, `[…](rules.md)`, ou appelez un composant qui l’entoure
lies-too-many-others-quotes = trop d’éléments sont imbriqués ici : citations, listes, mises en relief
end-what-around-program-may = fermez ce qui l’entoure ; un programme a peut-être écrit des marques sans fin
id-id-given-twice = l’identifiant `{ $id }` est donné deux fois
change-one-link-finds-only = changez-en un : un lien ne trouve que le premier
comment-does-not-end = un commentaire s’ouvre ici et ne se ferme pas : ses mots seraient publiés, ou la suite serait cachée
comment-begins-with-dash = ceci devait être un commentaire, et ses mots seraient publiés
comment-holds-another = un commentaire s’ouvre ici, et un autre avant qu’il ne se ferme : la fin du second ferme le premier, et trop de texte est caché, ou trop peu
end-comment = un commentaire s’écrit `<!-- … -->`, avec des traits d’union ; les traitements de texte en font des tirets
end-comment-before = fermez-le par `-->` avant le `<!--` suivant
code-does-not-end = un bloc de code s’ouvre ici et ne se ferme pas : toute la suite paraît comme du code
code-opens-in-code = un bloc de code s’ouvre ici, et un autre à l’intérieur : ce qui est entre les deux paraît comme du code
code-ends-with-part = un bloc de code s’ouvre ici et n’est pas fermé avant la fin de son élément de liste ou de sa citation : la suite n’en fait pas partie
end-code = fermez-le par une ligne qui ne porte que les mêmes marques
end-code-before = fermez-le avant l’autre ; pour montrer ces marques elles-mêmes, ouvrez et fermez le bloc avec une marque de plus
indent-code-alike = mettez ses lignes et les marques qui le ferment au même retrait que celles qui l’ouvrent
publish-names-files = `publish` nomme des fichiers et ne dit rien de la page

## Pages qui disent que quelque chose a disparu
gone-without-day = cette page dit qu’un contenu a disparu, sans dire depuis quand
say-since-when-gone = écrivez `withdrawn: { "{" } on: 2026-08-01, reason: … { "}" }` à côté de `type: gone`
gone-before-its-day = cette page a déjà disparu, et son `withdrawn` ne vaut pas encore
gone-on-its-day = écrivez `type: gone` le jour venu ; un texte qui doit partir de lui-même porte `expires_at`
text-of-gone-page = ce texte n’est pas publié : la page dit seulement qu’elle a disparu
delete-text-say-reason = supprimez-le ; ce que les lecteurs doivent savoir s’écrit sous `reason` de `withdrawn`. Un texte qu’ils peuvent encore lire porte `withdrawn` sans `type: gone`
files-of-gone-page = ces fichiers ne sont pas publiés pour cette page : elle dit seulement qu’elle a disparu
take-files-away = retirez-les ; ce que les lecteurs peuvent encore obtenir est nommé par une autre page, ou par celle-ci sans `type: gone`
