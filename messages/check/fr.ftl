### Ce que `check` trouve dans les sources et dans les pages finies.

## Caractères et lettres
character-u-stands-here-readers = le caractère U+0000 se trouve ici : les lecteurs voient U+FFFD à sa place
control-character-not-printed = le caractère invisible { $code } se trouve ici, et n’est pas imprimé
delete-where-new-line-meant = supprimez-le ; pour aller à la ligne, terminez la ligne par `\`
delete-put-space-there-if = supprimez-le ; mettez une espace à sa place si c’est ce qu’il faut
bidi-turns-unseen = `{ $code }` inverse le sens du texte sans qu’on le voie
bidi-isolate-not-closed = `{ $code }` ouvre un isolat que son bloc ne ferme pas
bidi-isolate-not-opened = `{ $code }` ferme un isolat que son bloc n’ouvre pas
delete-or-say-direction = supprimez-le ; s’il faut indiquer un sens, écrivez `[…]{"{"}dir=ltr{"}"}` ou `dir="…"`
close-isolate = fermez-le par U+2069 dans le même bloc, ou écrivez plutôt `[…]{"{"}dir=ltr{"}"}`
delete-or-open-isolate = supprimez-le, ou ouvrez l’isolat dans le même bloc
c-follows-word-arabic-script = `{ $c }` suit un mot en écriture arabe
write-own = écrivez `{ $own }`
word-holds-foreign-letter = « { $word } » contient { $code }, qui ne s’écrit pas en `{ $lang }`
write-spelt-or-other = écrivez `{ $spelt }`, ou `{ $other }` si la dernière lettre a des points
remedy-word-another-language-says = { $remedy } ; un mot d’une autre langue s’indique ainsi : `[…]{"{"}lang=…{"}"}`
word-written-presentation-forms = « { $word } » est écrit en formes de présentation
word-stretched-tatweel-u = « { $word } » est étiré par des tatweels (U+0640)
write-bare = écrivez `{ $bare }`
line-holds-only-no-break = cette ligne ne contient que des espaces insécables
leave-line-empty = laissez la ligne vide
no-break-space-stands-before = une espace insécable précède le premier mot
take-away = supprimez-la
odd-named-stands-here-mark = il y a ici { $odd_named }, près d’une marque de Markdown
type-ordinary-space-place-nothing = tapez une espace ordinaire à la place, ou rien avant la marque : Diwan le comprend, d’autres programmes non
odd-named-stands-here-mark-beside = il y a ici { $odd_named }, et la marque voisine n’en est plus une
type-ordinary-spaces-place-no = tapez des espaces ordinaires à la place : aucune liste, aucun titre, aucun tableau ne commence par une autre

## Langues, dates et traductions
only-percent-letters-page-script = seules { $percent } % des lettres de cette page sont de l’écriture de `{ $lang }`
file-name-says-lang-rename = le nom du fichier dit `{ $lang }` : renommez-le, ou indiquez ce qui est dans une autre langue par une ligne `{"{"}lang=…{"}"}` avant un bloc, ou par `[…]{"{"}lang=…{"}"}`
day-lies-outside-calendar-name = { $day } sort du calendrier `{ $name }`, exact du 1882-11-12 au 2174-11-25
readers-see-gregorian-date-alone = les lecteurs ne voient que la date grégorienne ; si l’année est juste, écrivez `extra: {"{"} allow: [date-outside-calendar] {"}"}`
source-has-changed-since-translation = l’original a changé depuis que cette traduction a été approuvée : { $count }
bring-up-date-then-diwan = mettez-la à jour, puis `diwan accept { $path }` ; `diwan status` montre chaque changement
blocks-changed-of = { $changed ->
      [one] { $changed } bloc sur { $total } a changé
      [many] { $changed } de blocs sur { $total } ont changé
     *[other] { $changed } blocs sur { $total } ont changé
}
blocks-changed = { $count ->
      [one] { $count } changé
      [many] { $count } changés
     *[other] { $count } changés
}
blocks-added = { $count ->
      [one] { $count } ajouté
      [many] { $count } ajoutés
     *[other] { $count } ajoutés
}
blocks-removed = { $count ->
      [one] { $count } supprimé
      [many] { $count } supprimés
     *[other] { $count } supprimés
}
blocks-moved = { $count ->
      [one] { $count } déplacé
      [many] { $count } déplacés
     *[other] { $count } déplacés
}
changes-of-blocks = { $changes }, sur { $total ->
      [one] { $total } bloc
      [many] { $total } de blocs
     *[other] { $total } blocs
}
removed-here = supprimé ici
changed-here = changé ici
added-here = ajouté ici
moved-here = déplacé ici

## Titres, listes, tableaux, notes
colon-begins-line-makes-definition = le deux-points en tête de cette ligne en fait une définition, et du paragraphe précédent son terme
if-none-meant-put-colon = si ce n’est pas voulu, mettez le deux-points à la fin de la ligne précédente
mark-of-figure-makes-emphasis = `{ $mark }` appartient à un nombre ou à un code, et met ici en relief : le lecteur ne le voit pas
if-mark-belongs-to-text = écrivez `{ $escaped }`, ou `×` entre les côtés d’une dimension
line-makes-heading-of-text = cette ligne fait un titre du texte qui la précède
put-empty-line-before-line = laissez une ligne vide avant elle ; un titre s’écrit `## …`, sur une seule ligne
mail-address-looks-like = un message va à un nom et à un hôte séparés par un seul `@` : `mailto:bureau@example.org`
telephone-looks-like = un numéro s’écrit en chiffres : `tel:+21671000111`
host-looks-like = après `https://` vient le nom d’un site, sans espace
section-has-no-title = cette section contient { $count ->
        [one] une page
        [many] { $count } de pages
       *[other] { $count } pages
    } en `{ $lang }` et n’a pas de page à elle dans cette langue : les lecteurs voient la liste sous le titre d’une autre langue
write-section-page = écrivez `{ $file }`
heading-level-text-page-title = un titre de niveau 1 dans le texte : c’est déjà le rôle du titre de la page
write-title-stands-front-matter = écrivez `{ $mark }` ; le titre se trouve dans l’en-tête
heading-level-level-follows-one = un titre de niveau { $level } suit un titre de niveau { $above }
write-mark-reader-who-hears = écrivez `{ $mark }` : qui écoute la page cherche le niveau sauté
mark-stands-text-no-heading = `{ $mark }` se trouve dans le texte : ce n’est pas un titre
put-space-after-mark = mettez une espace après : `{ $mark } …`
numbered-title-written-as-paragraph = un titre numéroté est écrit comme un paragraphe en gras
make-heading-title = faites-en un titre : `## { $title }`
lines-begin-as-mark-no = des lignes qui commencent par `{ $mark }` ne font pas une liste : elles se suivent en un seul paragraphe
write-digits-full-stop-space = écrivez `1. …` avec les chiffres 0 à 9, un point et une espace, après une ligne vide ; les lecteurs voient les chiffres de leur langue
write-after-empty-line-keep = écrivez `1. …` après une ligne vide ; pour garder les lettres, terminez chaque ligne sauf la dernière par `\`
put-space-after-each-empty = mettez une espace après chaque `-`, et une ligne vide avant le premier
write-space-before-each-after = écrivez `-` et une espace devant chacune, après une ligne vide
list-begins-here-start = une liste commence ici à { $start }
if-start-not-number-item = si `{ $start }` n’est pas le numéro d’un élément, écrivez `{ $start }\.`
list-has-one-item-shows = cette liste a un seul élément et montre `{ $number }`, comme une autre liste ici
if-title-section-make-heading = si c’est le titre d’une partie, faites-en un titre : `## { $meant }. …` ; sinon écrivez le bon numéro, ou mettez en retrait ce qui appartient à l’élément
other-list = l’autre liste
rows-table-stand-text-no = des lignes de tableau se trouvent dans le texte : ce n’est pas un tableau
write-line-line-under-head = écrivez une ligne `{ $line }` sous l’en-tête, avec autant de parties
shortened-not-shown-row-has = « { $shortened } » n’est pas montré : cette ligne a { $count } cellules, et son tableau { $columns } colonnes
table-ends-cell-inside-code = dans un tableau, `|` termine une cellule même dans du code : écrivez `\|` pour le signe lui-même
give-head-line-under-column = ajoutez une colonne à l’en-tête et à la ligne du dessous, ou écrivez `\|` si le signe `|` est voulu
nothing-refers-note-label-so = rien ne renvoie à la note `{ $label }` : aucun lecteur ne la voit
write-label-where-belongs-take = écrivez `[^{ $label }]` à sa place, ou supprimez la note
note-label-stands-twice = une autre note `{ $label }` se trouve plus haut : elle seule est affichée
give-note-label-of-its-own = donnez à celle-ci un nom à elle, et renvoyez-y à sa place
label-refers-note-does-not = `{ $label }` renvoie à une note qui n’existe pas
write-note-on-own-line = écrivez la note sur sa propre ligne, `[^1]: …`, sous le nom qui y renvoie
no-such-alert = `{ $alert }` n’est pas un encadré
known-alerts = il y a `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` et `[!CAUTION]`, seuls sur leur ligne

## Marques montrées telles quelles
mark-stands-text-as = `{ $mark }` apparaît tel quel dans le texte
first-stands-text-as = `{ $first }` apparaît tel quel dans le texte
if-mark-itself-meant-write = si la marque elle-même est voulue, écrivez `{ $escaped }`
underscores-are-no-emphasis = des tirets bas à l’intérieur d’un mot ne mettent rien en relief : écrivez `**`, ou du code entre accents graves ; { $meant }
underscores-inside-word-no-emphasis = des tirets bas à l’intérieur d’un mot ne mettent rien en relief : écrivez `*…*` ; mettez le code entre accents graves, et `\_` pour le signe lui-même
end-emphasis-before-mark = entre une lettre et un signe de ponctuation, `{ $mark }` ne met rien en relief : fermez la mise en relief avant la ponctuation, ou mettez une espace après ; { $meant }
begin-emphasis-behind-mark = entre une lettre et un signe de ponctuation, `{ $mark }` ne met rien en relief : mettez une espace avant, ou ouvrez la mise en relief après la ponctuation ; { $meant }
put-emphasis-inside-quotes = entre une lettre et un signe de ponctuation, `{ $mark }` ne met rien en relief : placez-le à l’intérieur des guillemets, comme `«{ $mark }…{ $mark }»` ; { $meant }
put-emphasis-inside-link = entre une lettre et le crochet d’un lien, `{ $mark }` ne met rien en relief : placez-le dans le lien, `[{ $mark }…{ $mark }](…)` ; { $meant }
emphasis-around-words = la mise en relief commence juste avant un mot et se termine juste après un mot : `{ $mark }…{ $mark }` ; { $meant }
template-code-stands-text-readers = du code de gabarit se trouve dans le texte : les lecteurs le voient tel quel
template-code-program-stands-text = du code de { $program } se trouve dans le texte : les lecteurs le voient tel quel
template-code-program-stands-text-readers = du code de { $program } se trouve dans le texte : les lecteurs le voient tel quel ({ $count } dans ce fichier)
component-theme-called-name-key = un composant du thème s’appelle par `{"{{<nom clé=\"…\" />}}"}` ; mettez des accolades voulues dans du code
mark-git-stands-between-two = une marque de Git sépare deux versions du texte
keep-one-version-delete-lines = gardez une version, et supprimez les lignes `<<<<<<<`, `=======` et `>>>>>>>`

## Liens et images
link-inside-another-leads-nowhere = un lien dans un autre ne mène nulle part : seuls ses mots sont imprimés
end-first-before-second-write = terminez le premier avant le second, ou écrivez l’adresse intérieure sans `<` ni `>`
space-stands-between-words-address = une espace sépare les mots de l’adresse : ce n’est pas un lien
link-without-space = écrivez `[…](…)` sans espace entre `]` et `(`
address-stands-before-words = l’adresse se trouve avant les mots : ce n’est pas un lien
round-square-brackets-have-changed = parenthèses et crochets sont intervertis : ce n’est pas un lien
words-in-square-brackets = les mots se mettent entre crochets, l’adresse entre parenthèses : `[…](…)`
stands-text-address-named-defined = `][` se trouve dans le texte : l’adresse nommée n’est définie nulle part
link-in-brackets-is-not-defined = `{ $words }` nomme une adresse qui n’est définie nulle part, comme d’autres de cette page le sont
define-line-own-name-https = définissez-la sur sa propre ligne, `[name]: https://…`, ou écrivez l’adresse : `[…](…)`
last-line-speaks-web-site = la dernière ligne parle d’un site web, mais ne mène à aucun : son lien s’est peut-être perdu
if-was-link-restore-https = si c’était un lien, rétablissez-le : `[…](https://…)` ; sinon, terminez par un point
decorative-with-alternative = `{ $picture }` est décorative et a un texte de remplacement
take-away-decorative-if-says = supprimez `decorative` si elle dit quelque chose, sinon le texte
no-alternative-text = `{ $picture }` n’a pas de texte de remplacement
say-between-brackets-what-shows = dites entre les crochets ce qu’elle montre : `![…](…)` ; si elle ne fait que décorer, écrivez `{"{"}decorative{"}"}` derrière
add-alt-alt-if-only = ajoutez `alt="…"`, ou `alt=""` si elle ne fait que décorer
add-alt-decorative-true-if = ajoutez `alt="…"`, ou `decorative=true` si elle ne fait que décorer
no-picture = `{ $file }` est { $kind }, et non une image : les navigateurs ne montrent rien
a-film = un film
a-picture-for-other-programs = une image pour d’autres programmes que les navigateurs
a-sound = un son
a-document = un document
write-video-src-controls-video = écrivez `<video src="…" controls></video>`, ou un lien sans le `!`
write-audio-src-controls-audio = écrivez `<audio src="…" controls></audio>`, ou un lien sans le `!`
link-without = faites un lien, sans le `!` : `[…](…)`
path-tells-readers-said = `{ $path }` révèle à ses lecteurs : { $said }
property-author = auteur { $said }
property-editor = dernière modification par { $said }
property-company = organisme { $said }
property-position = lieu { $said }
property-filmed = le lieu du tournage
property-software = logiciel { $said }
property-title = le titre « { $said } »
property-deleted = du texte supprimé en mode de suivi des modifications
property-remarks = des commentaires en marge
property-hidden-sheets = des feuilles masquées ({ $said })
property-speaker-notes = les notes de l’orateur
take-out-what-is-unseen = acceptez les modifications et supprimez commentaires, feuilles masquées et notes dans le programme qui l’a produit (« Inspecter le document »), puis exportez-le de nouveau
take-out-properties-document-export = retirez-le des propriétés du document et exportez-le de nouveau, ou, si les lecteurs peuvent le savoir, dispensez la page de la règle : `extra: {"{"} allow: [document-properties] {"}"}`
name-holds-space-readers-see = ce nom contient une espace : les lecteurs voient `{ $percent_encoded }` dans l’adresse
name-better-lang-md-give = nommez-le `{ $better }.{ $lang }.md`, ou donnez-lui `slug: { $better }`
name-folder-better = nommez le dossier `{ $better }`
theme-has-no-template-type = le thème n’a pas de gabarit pour le type `{ $kind }`

## Règles dont les pages sont dispensées
name-cannot-allowed-build-heeds = aucune page ne peut être dispensée de `{ $name }` : `build` l’applique aussi
set-right-what-finds = corrigez ce qu’elle trouve
diwan-check-list-names-them = `diwan check --list` les nomme toutes
there-no-rule-name = il n’y a pas de règle `{ $name }`

## Explications des règles
explained-why = Pourquoi :
explained-mend = Pour y remédier :
explained-example = Exemple :
explained-wrong = faux
explained-right = juste
explained-waiver = Pour en dispenser une page, écrivez dans son en-tête : `extra: {"{"} allow: [{ $name }] {"}"}`.
explained-no-waiver = Aucune page ne peut en être dispensée : `build` en tient compte, quoi que dise la page.
rules-title = Règles de vérification
rules-description = Toutes les règles de diwan check : ce que chacune trouve, pourquoi, comment y remédier et comment en dispenser une page.
rules-on-terminal = Dans un terminal, `diwan check --explain RÈGLE` dit la même chose.

## Balisage d’autres programmes
foreign-markup = `{ $words }` est { $what }, et { $fate }
fate-seen-as-is = les lecteurs le voient tel quel
fate-readers-see-what-stands = les lecteurs voient son contenu comme du code
fate-only-what-stands-is = seul son contenu est imprimé
markup-directive-myst-sphinx-jupyter = une directive de MyST (Sphinx, Jupyter Book)
markup-component-mdx-docusaurus-astro = un composant de MDX (Docusaurus, Astro)
instead-component-theme-is-called = un composant du thème s’appelle par `{"{{<nom clé=\"…\" />}}"}`, ou par `{"{% <nom> %}"}` et `{"{% </nom> %}"}` autour de Markdown
markup-list-attributes-kramdown-jekyll = une liste d’attributs de kramdown (Jekyll)
markup-list-attributes-python-markdown = une liste d’attributs de Python-Markdown (MkDocs) ou de Pandoc
markup-an-admonition-python-markdown = un encadré de Python-Markdown (MkDocs)
markup-foldable-block-pymdown-mkdocs = un bloc dépliable de PyMdown (MkDocs)
instead-write-an-empty-line = écrivez `<details><summary>…</summary>`, une ligne vide, le texte, une ligne vide et `</details>`
markup-tab-pymdown-mkdocs = un onglet de PyMdown (MkDocs)
instead-write-heading-for-each = écrivez un titre pour chacun : sur papier ou petit écran, on les voit tous
markup-block-docusaurus-vitepress-pandoc = un bloc de Docusaurus, VitePress ou Pandoc
markup-heading-mediawiki = un titre de MediaWiki
instead-write = écrivez `## …`
markup-highlighted-text-pymdown-pandoc = du texte surligné de PyMdown, Pandoc ou Obsidian
instead-mark = écrivez `<mark>…</mark>`, ou `**…**`
markup-role-restructuredtext-myst-sphinx = un rôle de reStructuredText ou MyST (Sphinx)
instead-write-link-what-stands = écrivez un lien, `[…](page.md)`, ou ce qu’il représente
markup-name-an-emoji-an = le nom d’un émoji ou d’une icône (GitHub, MkDocs)
instead-write-sign-itself-take = écrivez le signe lui-même, ou supprimez-le
markup-link-wiki-obsidian-mediawiki = un lien de wiki (Obsidian, MediaWiki)
instead-write-picture = écrivez `[mots](page.md)`, et une image `![mots](dam.jpg)`
markup-javascript-mdx-docusaurus-astro = du JavaScript de MDX (Docusaurus, Astro)
instead-take-away-component-theme = supprimez-le : un composant du thème s’appelle par `{"{{<nom clé=\"…\" />}}"}`
markup-mark-for-list-contents = une marque de table des matières (Python-Markdown, GitLab)
instead-take-away-theme-shows = supprimez-la : le thème montre de lui-même le sommaire d’une longue page
markup-formula-tex = une formule de TeX
instead-formulas-are-not-set = les formules ne sont pas composées ici : écrivez-la en mots, avec `<sub>` et `<sup>`, ou mettez une image avec un texte de remplacement
markup-note-line-pandoc-has = une note dans la ligne, à la manière de Pandoc
instead-write-note-on-line = écrivez `[^1]`, et la note sur sa propre ligne : `[^1]: …`
markup-an-abbreviation-php-markdown = une abréviation de PHP Markdown Extra
instead-write-where-first-stands = écrivez `<abbr title="…">…</abbr>` à sa première occurrence
markup-mark-criticmarkup = une marque de CriticMarkup, qui sert à corriger un texte
instead-decide-and-write = décidez, et écrivez le texte comme il doit être lu
markup-macro-asciidoc = une macro d’AsciiDoc
instead-write-link-or-picture = écrivez `[mots](adresse)`, ou `![mots](image)`
markup-citation-pandoc = une citation à la manière de Pandoc
instead-write-note-with-label = écrivez une note, `[^1]`, et ce qu’elle dit sur une ligne à elle, `[^1]: …`
markup-raised-lowered-pandoc = un mot en exposant, en indice ou souligné à la manière de Pandoc et de PyMdown
instead-sup-sub-ins = écrivez `<sup>…</sup>`, `<sub>…</sub>` ou `<ins>…</ins>`
markup-command-latex = une commande de LaTeX
instead-markdown-for-latex = écrivez du Markdown : `**…**`, `## …`, `[^1]` ; les pages se coupent d’elles-mêmes à l’impression
markup-link-spip = un lien ou une image à la manière de SPIP
markup-directive-restructuredtext = une directive de reStructuredText
markup-comment-obsidian = un commentaire d’Obsidian
instead-write-which-is-not = écrivez `<!-- … -->`, qui n’est pas imprimé
markup-bold-italic-mediawiki = du gras ou de l’italique de MediaWiki
instead-asterisks = écrivez `**…**` pour le gras et `*…*` pour l’italique ; les paroles citées se mettent entre `« … »`
markup-table-mediawiki = un tableau de MediaWiki
markup-template-mediawiki = un modèle de MediaWiki
markup-table-dokuwiki = une ligne d’en-têtes de DokuWiki
instead-table = écrivez un tableau : une ligne `| Année | Niveau |`, une ligne `| --- | --- |`, puis les autres
markup-note-dokuwiki = une note de DokuWiki
markup-macro-confluence = une macro de Confluence ou de Jira
markup-link-confluence = un lien de Confluence ou de Jira
markup-link-slack = un lien ou un nom de Slack
markup-span-without-words-pandoc = un endroit que Pandoc a tiré d’un signet de Word
instead-name-heading = supprimez-le ; ce vers quoi mènent les liens se nomme à la fin d’un titre, `## Titre {"{"}#nom{"}"}`
markup-link-restructuredtext = un lien de reStructuredText
markup-label-restructuredtext-myst = une étiquette de reStructuredText ou de MyST
markup-note-restructuredtext = une note de reStructuredText
markup-note-org = une note d’Org
markup-line-org = une ligne d’Org, qui règle quelque chose
instead-front-matter-or-markdown = supprimez-la : ce qu’elle dit de la page va dans l’en-tête, une citation commence par `> `, et le code se met entre deux lignes de trois accents graves
markup-command-typst = une commande de Typst
instead-markdown-for-typst = écrivez du Markdown : `[mots](adresse)`, `![mots](image)`, `[^1]` ; l’aspect des pages relève du thème
markup-paragraph-textile = une citation ou une note de Textile
instead-quotation-or-note = commencez une citation par `> `, et écrivez une note `[^1]`, avec ce qu’elle dit sur une ligne à elle, `[^1]: …`
markup-link-textile = un lien de Textile
markup-picture-textile = une image de Textile
markup-reference-lost-word = ce que Word écrit quand un renvoi ne mène nulle part
instead-what-was-referred-to = écrivez ce qui se trouvait là : un lien, un numéro ou un titre
markup-error-spreadsheet = une erreur de tableur à la place d’un chiffre
instead-figure = écrivez le chiffre, ou `–` s’il n’y en a pas
markup-field-word = un champ de Word
markup-source-of-answer = la marque par laquelle un programme qui répond aux questions nomme ses sources
instead-source-itself = supprimez-la, cherchez la source, et mettez une note ou un lien
markup-heading-textile-jira = un titre de Textile ou de Jira
markup-shortcode-wordpress-bbcode = un code de WordPress ou de BBCode
instead-write-markdown-with-component = écrivez-le en Markdown, `**gras**` ou `[mots](adresse)`, ou avec un composant du thème
instead-attributes = les attributs se mettent comme dans `[mots]{"{"}.name{"}"}`, à la fin d’un titre, `## Titre {"{"}#name{"}"}`, ou sur une ligne avant un bloc ; un thème a des composants pour les boutons et autres
instead-alert = écrivez un encadré, `> [!NOTE]` puis `> ` devant chaque ligne, ou appelez un composant qui l’entoure, `{"{% <nom> %}"}`

## Markdown dans du HTML
block-code-stands-html-where = un bloc de code se trouve dans du HTML, où Markdown n’est pas lu
mark-stands-html-where-markdown = `{ $mark }` se trouve dans du HTML, où Markdown n’est pas lu
and-more-in-html = { $message }, et { $others } de plus dans ce HTML
in-html-to-next-line = ceci se trouve dans du HTML, qui va jusqu’à la prochaine ligne vide : laissez une ligne vide avant
in-html-behind-empty-line = ceci se trouve dans du HTML, où Markdown n’est lu qu’après une ligne vide : laissez-en une après `{ $tag }`
in-html-without-blocks = ceci se trouve dans du HTML, et `{ $tag }` ne contient pas de blocs Markdown : écrivez `{ $html }`

## Pages finies
and-addresses-like-it = { $message } et { $others ->
      [one] { $others } adresse semblable
      [many] { $others } d’adresses semblables
     *[other] { $others } adresses semblables
}
on-page = { $message }, sur `{ $address }`
on-page-and-others = { $message }, sur `{ $address }` et { $others ->
      [one] { $others } autre page
      [many] { $others } d’autres pages
     *[other] { $others } autres pages
}
leads-to-no-place = `{ $address }` mène à un endroit qui n’existe pas
no-element-of-that-page = aucun élément de cette page-là n’a cet `id`
no-element-page-has-id = aucun élément de la page n’a cet `id`
shortened-leads-nowhere = `{ $shortened }` ne mène nulle part
no-page-no-file-site = ni page ni fichier du site ne se trouve à cette adresse
name-no-element-html = `<{ $name }>` n’est pas un élément de HTML
take-away-write-element-there = supprimez-le, ou écrivez un élément qui existe ; `&lt;` représente le signe `<`
name-cannot-stand-holder = `<{ $name }>` ne peut se trouver dans `<{ $holder }>`
end-holder-before-write-element = terminez `<{ $holder }>` avant lui, ou écrivez un élément qui peut le contenir : les navigateurs le déplacent, chacun à sa façon
name-stands-outside-parents = `<{ $name }>` se trouve hors de { $parents }
put-into-parents = mettez-le dans `<{ $parent }>`
name-ends-nothing = `</{ $name }>` ne ferme rien
take-away-write-start-tag = supprimez-la, ou écrivez la balise ouvrante qu’elle ferme
name-element-has-no-end = `</{ $name }>` : cet élément n’a pas de balise fermante
write-name-alone = écrivez `<{ $name }>` seul
name-not-closed-where-ends = `<{ $name }>` n’est pas fermé là où il se termine
write-name-before-what-around = écrivez `</{ $name }>` avant la fin de ce qui l’entoure
words-stand-holder-outside-parts = des mots se trouvent dans `<{ $holder }>`, hors de ses parties
put-them-into-one-parts = mettez-les dans l’une de ses parties : les navigateurs les déplacent
write-better = écrivez, au choix : { $better }
take-away-let-style-sheet = supprimez-le, et laissez une feuille de style du thème en régler l’apparence
name-obsolete = `<{ $name }>` est obsolète
name-name-obsolete = `{ $name }` sur `<{ $element }>` est obsolète
write-id-place = écrivez `id` à la place
cell-heads-others-th = une cellule d’en-tête est un `<th>`
write-caption = écrivez une `<caption>`
shown-has-name-twice = `{ $shown }` a deux fois `{ $name }`
browsers-heed-first-take-one = les navigateurs retiennent le premier : supprimez-en un
tag-says-nothing-who-does = `{ $tag }` ne dit rien à qui ne le voit pas
put-words-into-where-shows = mettez-y des mots ; s’il montre une image ou un signe, donnez-lui un `alt`, ou à l’ensemble un `aria-label`
write-html-lang-lang-tag = écrivez `<html lang="{"{{ lang.tag }}"}" dir="{"{{ lang.dir }}"}">` dans le gabarit
page-does-not-say-language = la page n’indique pas sa langue
page-has-one-title-write = une page a un seul titre : écrivez `<h2>` pour ce qui vient dessous
second-h-page = un second `<h1>` dans la page
page-has-no-h = la page n’a pas de `<h1>`
template-prints-title-one-h = son gabarit imprime le titre dans un `<h1>`
page-has-no-title = la page n’a pas de `<title>`
write-title-head-names-page = écrivez `<title>` dans l’en-tête : il nomme la page dans les onglets, les listes de résultats et pour qui l’écoute
shown-has-no-alternative-text = `{ $shown }` n’a pas de texte de remplacement
tag-has-no-label = `{ $tag }` n’a pas d’étiquette
write-label-id-label-id = écrivez `<label for="ID">…</label>` avec l’`id` du champ, ou un `aria-label`
id-id-empty-holds-space = l’identifiant `{ $id }` est vide ou contient une espace
no-link-can-lead-write = aucun lien ne peut y mener : écrivez un seul mot
id-shortened-given-twice = l’identifiant `{ $shortened }` est donné deux fois
links-scripts-reach-first-alone = liens et scripts n’atteignent que le premier : donnez à chacun le sien
shortened-not-language-tag = `{ $shortened }` n’est pas un code de langue
language-named-as-ar-fr = une langue se nomme comme `ar`, `fr-CA` ou `az-Latn` (BCP 47)
name-shown-empty = `{ $name }` de `{ $shown }` est vide
name-what-shown = indiquez ce qu’il faut montrer

## La politique de contenu
blocked-script = ce script
blocked-style-sheet = cette feuille de style
fault-from-moment-on = à partir du { $moment }, plus rien ne sera publié : { $message }
blocked-font = cette police de caractères
site-content-policy-blocks-what = la politique de contenu du site bloque { $what }, qui se trouve dans la page
put-into-file-theme-below = mettez-le dans un fichier du thème, sous `scripts/` ou `styles/`
site-content-policy-blocks-style = la politique de contenu du site bloque `style` sur `{ $shown }`
give-class-let-style-sheet = donnez-lui une `class`, et laissez une feuille de style du thème en régler l’apparence
site-content-policy-blocks-name = la politique de contenu du site bloque `{ $name }` sur `{ $shown }`
let-script-theme-listen-addeventlistener = laissez un script du thème écouter : `addEventListener` dans un fichier sous `scripts/`
site-content-policy-blocks-script = la politique de contenu du site bloque le script dans `{ $name }` de `{ $shown }`
use-button-let-script-theme = employez un `<button>`, et laissez un script du thème écouter
site-content-policy-keeps-shortened = la politique de contenu du site empêche de charger `{ $shortened }`
put-file-into-site-allow = mettez le fichier dans le site, ou autorisez son domaine dans `site.yaml` : `content_security_policy: {"{"} { $directive }: "{ $allowing }" {"}"}`
brackets-are-no-link = `](` se trouve dans le texte : ce n’est pas un lien
address-without-spaces = une adresse n’a pas d’espaces et sa parenthèse est fermée : `[…](news/dam.md)` ; écrivez `%20` pour une espace
bracket-too-many = enlevez le `]` de trop : `[…](…)`
mark-opens-nothing = une marque entre une lettre et un signe de ponctuation n’ouvre rien : mettez-la à l’intérieur des guillemets, ou une espace avant elle
mark-closes-nothing = une marque entre un signe de ponctuation et une lettre ne ferme rien : mettez-la avant la ponctuation, ou une espace après elle

## Ce que les langues ont en commun
correct-one-or-allow = corrigez celui qui est faux ; si les deux sont justes, dites-le dans l’en-tête : `extra: {"{"} allow: [{"{"} rule: { $rule }, why: "…" {"}"}] {"}"}`
page-has-counts = `{ $tag }` a { $own }, `{ $other }` en a { $source }
count-components = { $number ->
      [0] 0 composant
      [one] { $number } composant
      [many] { $number } de composants
     *[other] { $number } composants
}
count-lists = { $number ->
      [0] 0 liste
      [one] { $number } liste
      [many] { $number } de listes
     *[other] { $number } listes
}
count-items = { $number ->
      [0] 0 élément
      [one] { $number } élément
      [many] { $number } d’éléments
     *[other] { $number } éléments
}
count-tables = { $number ->
      [0] 0 tableau
      [one] { $number } tableau
      [many] { $number } de tableaux
     *[other] { $number } tableaux
}
count-rows = { $number ->
      [0] 0 ligne
      [one] { $number } ligne
      [many] { $number } de lignes
     *[other] { $number } lignes
}
count-columns = { $number ->
      [0] 0 colonne
      [one] { $number } colonne
      [many] { $number } de colonnes
     *[other] { $number } colonnes
}
count-headings = { $number ->
      [0] 0 titre
      [one] { $number } titre
      [many] { $number } de titres
     *[other] { $number } titres
}
count-note-references = { $number ->
      [0] 0 appel de note
      [one] { $number } appel de note
      [many] { $number } d’appels de note
     *[other] { $number } appels de note
}
count-written-notes = { $number ->
      [0] 0 note
      [one] { $number } note
      [many] { $number } de notes
     *[other] { $number } notes
}
this-is-in-its-place = voici ce qui s’y trouve
look-here = regardez ici
component-differs = `{ $here }` est appelé ici, et `{ $there }` dans `{ $other }`
of-component = `{ $name }` : { $message }
argument-differs = `{ $key }` vaut `{ $here }`, et `{ $there }` dans `{ $other }`
argument-only-there = il manque `{ $key }`, que `{ $other }` a
argument-only-here = il y a `{ $key }`, que `{ $other }` n’a pas
file-differs = `{ $here }` sert ici, et `{ $there }` dans `{ $other }`
file-only-here = `{ $file }` sert ici, et non dans `{ $other }`
file-only-there = `{ $file }`, de `{ $other }`, manque dans `{ $tag }`
named-here = il est nommé ici
link-differs = ce lien mène à { $here }, et à { $there } dans `{ $other }`
link-perhaps-differs = ce lien mène à { $here }, et à { $there } dans `{ $other }` : est-ce la même chose ?
link-only-here = il y a ici un lien vers { $target }, que `{ $other }` n’a pas
link-only-there = il manque dans `{ $tag }` un lien vers { $target }
the-link = le lien
heading-of-work = le titre { $number } de `{ $work }`
list-has-items = cette liste a { $own }, et { $source } dans `{ $other }`
list-begins-with = cette liste commence par { $own }, et par { $source } dans `{ $other }`
list-numbered-here = cette liste est numérotée, mais pas dans `{ $other }`
list-numbered-there = cette liste n’est pas numérotée, et elle l’est dans `{ $other }`
task-done = une tâche faite
task-open = une tâche à faire
no-task = pas une tâche
item-is-task = cet élément est { $own }, et { $source } dans `{ $other }`
item-holds-lists = cet élément contient { $own }, et { $source } dans `{ $other }`
heading-level-differs = ce titre est de niveau { $own }, et de niveau { $source } dans `{ $other }`
last-heading-here = le dernier titre ici
table-size = { $rows } × { $columns }
table-has-size = ce tableau a { $here }, et { $there } dans `{ $other }`
cell-filled-here = cette cellule est remplie, et vide dans `{ $other }`
cell-empty-here = cette cellule est vide, et remplie dans `{ $other }`
figure-differs = `{ $here }` ici, `{ $there }` dans `{ $other }`
figure-differs-because = `{ $here }` ici, `{ $there }` dans `{ $other }` : { $why }
figure-perhaps-differs = `{ $here }` ici, `{ $there }` dans `{ $other }` : est-ce la même chose ? { $why }
figure-only-here = `{ $here }` n’a pas de correspondant dans `{ $other }`
figure-only-there = `{ $there }`, de `{ $other }`, n’a pas de correspondant dans `{ $tag }`
figure-moved = `{ $here }` est à la place d’un autre chiffre de `{ $other }`
doubt-day-and-month = le jour et le mois sont peut-être inversés
doubt-floors = les étages se comptent de deux façons
doubt-percent = l’un est en pour cent, l’autre une part du tout
doubt-rounded = l’un est arrondi
doubt-inexact = l’un est donné pour approximatif
doubt-no-day = l’un des deux ne donne pas le jour
doubt-noon = l’une est peut-être du matin, l’autre du soir
doubt-hijri = la date hégirienne est celle d’un autre jour
doubt-separator = le séparateur peut être celui des décimales ou celui des milliers
doubt-bound = l’un est un minimum, l’autre un maximum
doubt-range = d’un côté un intervalle, de l’autre deux éléments
doubt-trend = l’un monte, l’autre baisse
doubt-step = l’un dit de combien cela change, l’autre jusqu’où
doubt-balance = l’un est un excédent, l’autre un déficit
doubt-order = l’un est avant, l’autre après
doubt-era = les années ne se comptent pas depuis le même événement
doubt-tax = l’un est toutes taxes comprises, l’autre hors taxes
doubt-pay = l’un est brut, l’autre net
doubt-part = la partie du mois ou de l’année diffère
doubt-way = la direction diffère
doubt-often = la fréquence diffère
doubt-multiple = le nombre de fois diffère
doubt-sign = le signe diffère
doubt-unit = l’unité diffère
doubt-units = c’est la même valeur en d’autres unités

## Termes
not-official = `{ $said }` n’est pas le terme officiel
not-official-because = `{ $said }` n’est pas le terme officiel : { $why }
write-what-terms-allow = écrivez une forme que `terms.yaml` permet
term-not-said = `{ $said }`, de `{ $other }`, se dit `{ $term }` en `{ $tag }`, et cette page ne le dit pas
the-term = le terme
write-term-or-allow = écrivez `{ $term }`, ou ajoutez la forme employée ici à `allowed` dans `terms.yaml`
term-not-said-there = `{ $said }` figure ici ; en `{ $tag }` cela se dit `{ $term }`, et cette page-là ne le dit pas
term-said-otherwise-below = `{ $here }` ici et `{ $below }` plus bas : est-ce la même chose ?
term-said-twice = `{ $here }` ici et `{ $before }` plus haut : est-ce la même chose ?
other-form = l’autre forme
keep-to-one-form = pour le lecteur, deux mots sont deux choses : n’en gardez qu’un par page

## Dispenses
name-allowed-rule = nommez la règle permise : `{"{"} rule: parity-figures, why: "…" {"}"}`
waiver-without-reason = cette dispense n’est pas motivée
say-why-allowed = dites pourquoi c’est juste ici, pour qui lira le fichier après vous : `why: "…"`

## Règles qu’un site demande
number-of-two-systems = le nombre `{ $number }` est écrit avec des chiffres de deux systèmes
number-of-another-language = le nombre `{ $number }` est écrit avec les chiffres d’une autre langue
write-number-either-way = écrivez `{ $one }` ou `{ $other }`
page-of-two-systems = { $count ->
      [one] un nombre de cette page est écrit dans un système de chiffres
      [many] { $count } de nombres de cette page sont écrits dans un système de chiffres
     *[other] { $count } nombres de cette page sont écrits dans un système de chiffres
    }, et { $others } dans un autre
write-numbers-one-way = écrivez tous les nombres d’une page dans un seul système de chiffres
passage-in-another-language = ceci est en `{ $lang }` d’après ses mots, sur une page en `{ $own }`
page-in-another-language = l’essentiel de cette page est en `{ $lang }` d’après ses mots, et son nom dit `{ $own }`
say-language-of-passage = indiquez-le : `[…]{"{"}lang={ $lang }{"}"}` dans une phrase, ou une ligne `{"{"}lang={ $lang }{"}"}` avant un bloc
title-too-long = ce titre compte { $count } caractères, et { $most } sont admis
shorten-title = mettez d’abord ce qui distingue la page, et le reste dans la description
description-too-long = cette description compte { $count } caractères, et { $most } sont admis
shorten-description = dites en une phrase à quoi sert la page
page-has-no-description = cette page n’a pas de description
write-description = écrivez `description` dans l’en-tête : les listes et les moteurs de recherche la montrent
title-repeated = une autre page de cette langue porte le même titre
description-repeated = une autre page de cette langue a la même description
other-page = l’autre page
tell-pages-apart = dites dans chacune ce qu’elle seule a : l’année, le lieu, le numéro
page-is-orphan = aucune autre page ne mène à celle-ci
link-to-page = mettez un lien là où les lecteurs la cherchent, ou laissez sa rubrique la lister
page-is-heavy = le HTML de `{ $address }` pèse { $size } ko, et le budget est de { $most } ko
make-page-lighter = divisez la page, ou faites d’un long tableau un fichier à télécharger
review-was-due = cette page devait être revue au plus tard le { $due }
page-is-outdated = le dernier jour que donne cette page est le { $latest }, il y a { $count ->
      [one] { $count } mois
      [many] { $count } de mois
     *[other] { $count } mois
    }
review-page = relisez-la, corrigez-la, et dites-le : `extra: {"{"} reviewed_at: … {"}"}`
space-missing-before = il manque une espace avant `{ $c }`
space-missing-behind = il manque une espace après `{ $c }`
put-space-before = tapez une espace avant `{ $c }` : elle devient insécable d’elle-même
put-space-behind = tapez une espace après `{ $c }` : elle devient insécable d’elle-même
quote-is-straight = il y a ici un guillemet dactylographique
term-is-unused = aucune page n’emploie le terme « { $term } », en aucune langue
use-term-or-take-away = si les pages l’emploient sous une autre forme, ajoutez-la sous `allowed` ; sinon, supprimez-le
alias-is-unused = rien n’a jamais été public à l’adresse `{ $alias }`, selon `ledger.txt`
alias-perhaps-meant = vouliez-vous dire `{ $near }`, qui a été publique ?
use-alias-or-take-away = si c’est une erreur, corrigez-la ou supprimez l’alias ; s’il est voulu, `diwan record` l’inscrit au registre
message-is-unused = aucun gabarit ne demande le message `{ $name }`
ask-for-message-or-take-away = demandez-le là où il doit paraître, ou retirez-le des catalogues de toutes les langues
noindex-beside-canonical = cette page demande à ne pas être référencée, et en désigne une autre à référencer pour elle
say-noindex-or-canonical = retirez `noindex` ou `canonical` du gabarit : les moteurs peuvent étendre l’un à l’autre

## Ce qui est hors du site
line-is-row-of-table = cette ligne est une ligne du tableau qui la précède
leave-empty-line-below-table = laissez une ligne vide entre le tableau et le texte
word-not-in-dictionary = « { $word } » ne figure pas dans le dictionnaire de `{ $lang }`
words-not-in-dictionary = la plupart des mots de « { $words } » ne figurent pas dans le dictionnaire de `{ $lang }`
say-language-or-add-words = si le passage est dans une autre langue, dites-le : `[…]{"{"}lang=…{"}"}` ; sinon corrigez-le, ou ajoutez les mots sous `rules: {"{"} misspelling: {"{"} words: […] {"}"} {"}"}`
add-word-or-mend = corrigez-le, ou ajoutez le mot sous `rules: {"{"} misspelling: {"{"} words: […] {"}"} {"}"}`
did-you-mean-words = vouliez-vous dire { $names } ?
external-link-gone = `{ $address }` répond { $status }
external-link-no-server = `{ $address }` est injoignable : { $why }
external-link-moved = `{ $address }` a déménagé pour de bon
external-link-now = mettez un lien vers `{ $to }`
external-link-mend = mettez un lien vers sa nouvelle adresse, ou supprimez le lien
external-links-no-line = aucune adresse extérieure ne répond : les liens vers d’autres sites n’ont pas été vérifiés

## Liens qui révèlent, listes à côté, restes de copie
link-carries-password = cette adresse porte un mot de passe, que tout lecteur a donc
take-password-out = supprimez ce qui précède l’`@`, et changez le mot de passe
link-through-mail-filter = ce lien passe par le filtre d’une messagerie, et dit de qui
write-address-meant = écrivez l’adresse visée : `{ $near }`
copy-address-from-browser = ouvrez le lien, et copiez l’adresse que le navigateur affiche alors
link-carries-key = cette adresse porte une clé, `{ $name }`, avec laquelle d’autres peuvent ce que vous pouvez
take-key-out = copiez l’adresse sans elle ; si elle ne s’ouvre qu’avec la clé, proposez le fichier lui-même
link-into-own-network = `{ $host }` ne s’atteint que depuis un réseau interne : les lecteurs n’arrivent nulle part
write-whole-name-of-host = écrivez le nom complet de l’hôte, `{ $host }.…` ; une page de ce site se nomme comme elle est rangée dans `content` : `[…](../news/dam.md)`
example-address-as-code = écrivez l’adresse qu’ont les lecteurs ; celle qui n’est qu’un exemple se met entre accents graves
link-to-document-in-the-making = ce lien ouvre un document à modifier, ou réservé à ceux avec qui il est partagé
attach-document-instead = exportez le document et proposez le fichier, ou publiez-le et mettez un lien vers cette adresse
list-not-part-of-item = cette liste est en retrait, mais pas assez pour faire partie du point numéroté qui précède : elle met fin à sa liste
indent-list-by = donnez-lui un retrait de { $number } espaces, sous le premier mot du point
character-of-symbol-font = le caractère { $code } est un signe de la police Symbol : les lecteurs voient un carré
write-list-mark-or-character = écrivez `- ` devant les points d’une liste, ou le caractère voulu
line-end-of-word-processor = le caractère { $code } finit une ligne dans les traitements de texte, et n’en finit aucune ici
put-ordinary-line-end = mettez à sa place une fin de ligne ordinaire, ou une ligne vide
word-has-ligature = `{ $word }` est écrit avec une ligature d’imprimerie, que la recherche ne trouve pas
word-broken-at-line-end = `{ $word }` a été coupé en fin de ligne : les lecteurs voient le trait d’union et une espace
join-word-or-keep-hyphen = écrivez `{ $joined }`, ou `{ $hyphened }` sur une seule ligne si le trait d’union appartient au mot
paragraph-shown-as-code = ce paragraphe commence par une tabulation ou quatre espaces, et paraît comme du code
remove-indent-of-paragraph = commencez-le à la marge
rows-table-parted = des lignes vides séparent les lignes de ce tableau : ce n’en est pas un, et ses barres se voient
remove-lines-between-rows = supprimez les lignes vides entre les lignes du tableau
put-bars-between-cells = mettez `|` entre les cellules et une ligne `{ $line }` sous l’en-tête, ou proposez le tableau comme fichier
word-is-garbled = `{ $word }` a été lu dans un autre codage que celui dans lequel il a été écrit
write-word-or-read-file-anew = écrivez `{ $meant }` ; si tout un texte est ainsi, ouvrez l’original dans son codage et enregistrez-le en UTF-8
sign-was-lost = un signe a été perdu ici : les lecteurs voient une marque à sa place
type-what-the-original-says = tapez ce que dit l’original
entity-stands-in-text = `{ $entity }` est dans le texte tel quel, et les lecteurs le voient
write-sign-itself = écrivez le signe lui-même, `{ $sign }`

# Une formule en TeX, et ce qui n’y va pas.
formula-unknown-command = `{ $command }` n’est pas connu dans les formules
formula-unknown-environment = `\begin{"{"}{ $name }{"}"}` n’est pas connu dans les formules
formula-see-commands = le guide dit quelles commandes de TeX s’écrivent ici : guides pratiques, « Formules »
formula-not-balanced = ce qui s’ouvre ici n’est pas fermé, ou ce qui se ferme n’a pas été ouvert
formula-what-is-open = `{ $what }` n’est pas fermé dans cette formule
formula-what-closes-nothing = `{ $what }` ne ferme rien que cette formule ait ouvert
formula-is-none = ce n’est pas une formule, et c’est montré tel quel : `{ $what }` n’y est pas fermé
formula-is-none-closed = ce n’est pas une formule, et c’est montré tel quel : `{ $what }` n’y ferme rien
formula-does-not-end = la formule qui commence ici ne finit pas, et elle est montrée telle quelle
formula-end-with-dollar = finissez-la par le `$` ou le `$$` qui la commence, ou écrivez `\$` pour un dollar
formula-close-what-opens = à chaque `{"{"}` son `{"}"}`, à chaque `\left` son `\right`, à chaque `\begin` son `\end`
formula-lacks-argument = il manque quelque chose après la dernière commande
formula-write-argument = écrivez entre accolades sur quoi elle porte : `\sqrt{"{"}2{"}"}`, `\frac{"{"}1{"}"}{"{"}2{"}"}`
formula-not-understood = la formule ne peut pas être lue à partir d’ici
formula-unknown-number = aucune formule de cette page ne porte ce repère
formula-write-label = donnez-le à l’autre formule : `\label{"{"}NOM{"}"}` dans un `equation` ou un `align`
formula-holds-link = une formule ne peut pas contenir de lien
formula-link-in-text = mettez le lien dans le texte, à côté
formula-asks-for-width = cet espacement ne peut pas être rendu
formula-leave-spacing = retirez-le : les formules s’espacent d’elles-mêmes
formula-too-long = la formule dépasse { $number } octets
formula-too-deep = trop d’éléments sont imbriqués ici
formula-write-several = écrivez plusieurs formules
setting-untranslated = `{ $key }` n’a pas de texte en `{ $lang }` : les lecteurs voient celui d’une autre langue
