### Liens, images et composants dans le texte ; adresses des pages.
link-without-target-leads-nowhere = un lien sans destination ne mène nulle part
write-target-between-round-brackets = écrivez la destination entre les parenthèses : `[…](news/dam.md)`
own-hint = en `{ $own }` : { $hint }
shortened-address-site-leads-nothing = `{ $shortened }` est une adresse de ce site, et ne mène à rien de ce qu’il publie
page-file-named-as-lies = une page ou un fichier se nomme comme il est rangé dans `content`, `[…](../news/dam.md)` ; ce qu’un autre programme sert à ce domaine ne peut être connu ici
address-of-this-machine = `{ $address }` mène chaque lecteur à sa propre machine
write-public-address = nommez la page comme elle est rangée dans `content` : `[…](../news/dam.md)`
write-shortened = écrivez `{ $shortened }`
template-code-not-read-address = le code de gabarit n’est pas lu dans une adresse : écrivez le fichier, la page ou l’adresse même, `[…](rules.md)`
odd-named-stands-unseen-address = il y a { $odd_named }, invisible, dans l’adresse : retapez-la
link-to-page-not-public = `{ $target }` mène à une page qui n’est pas publique : le texte est imprimé sans le lien
attachment-not-public = la pièce jointe `{ $file }` se trouve avec une page qui n’est pas publique : elle est laissée de côté
attachment-comes-by-itself = elle apparaîtra dès que cette page sera publique ; supprimez-la si la page ne doit pas revenir
link-comes-by-itself = le lien apparaîtra dès que la page sera publique ; supprimez-le si elle ne doit pas revenir
component-names-page-not-public = `{ $component }` nomme une page qui n’est pas publique, et n’imprime rien
component-comes-by-itself = il s’imprimera dès que la page sera publique ; supprimez-le si elle ne doit pas revenir
link-to-list-not-there = `{ $target }` ne mène à rien en ce moment, faute de contenu : le texte est imprimé sans le lien
list-comes-by-itself = le lien apparaîtra dès qu’une page ou un événement y figurera ; corrigez l’adresse s’il n’y en aura jamais
path-exists-langs = `{ $path }` existe en { $langs }
name-exists-langs = `{ $name }` existe en { $langs }
put-picture-into-folder-page = mettez l’image dans le dossier de la page (`NAME/index.LANG.md` a le sien), ou corrigez son nom
link-names-source-file-news = un lien nomme un fichier source (`../news/dam.md`), une page (`news/dam`) ou un fichier à côté de la page
there-are-places = il y a { $ids }
page-has-no-headings = cette page-là n’a pas de titres
form-is-never-sent = la politique de sécurité de ce site empêche d’envoyer ce formulaire à `{ $target }`
form-allow-target = autorisez-le dans `site.yaml` : `content_security_policy: {"{"} form-action: "{ $allowing }" {"}"}`
form-name-target = `action` est une adresse du site ou commence par `https://` ou `mailto:`
form-is-read-on-the-way = ce que le lecteur tape dans ce formulaire serait envoyé à `{ $target }` sans chiffrement, lisible en chemin
form-host-in-ascii = écrivez le nom de l’hôte comme les machines, avec `xn--`
security-policy-site-keeps-what = la politique de sécurité de ce site empêche de charger { $what } : `{ $shortened }`
loaded-picture = cette image
loaded-media = ce son ou ce film
loaded-frame = cette page dans la page
loaded-object = cet objet
fetched-site-yaml-content-security = { $fetched } dans `site.yaml` : `content_security_policy: {"{"} { $directive }: "{ $allowing }" {"}"}`
save-beside-page = enregistrez-la dans un fichier à côté de la page et nommez celui-ci, ou autorisez-la
fetch-beside-page = téléchargez le fichier, mettez-le à côté de la page et nommez-le, ou autorisez son domaine
put-into-theme = mettez le fichier dans le thème, ou autorisez son domaine
lead-by-link = menez-y par un lien, ou autorisez son domaine
file-was-changed-while-site = le fichier a changé pendant la lecture du site
build-again = relancez la construction

## HTML dans Markdown
tags-name-were-left-out = les balises `<{ $name }>` ont été retirées
name-was-left-out-all = `<{ $name }>` a été retiré avec son contenu
attribute-name-was-left-out = l’attribut `{ $name }` a été retiré
address-scheme-name-was-left = une adresse en `{ $name }:` a été retirée
name-was-ended-here-where = `<{ $name }>` a été fermé ici, où il ne peut continuer
tag-name-has-too-many = la balise `<{ $name }` a plus d’attributs que HTML n’en connaît, et a été supprimée
tag-name-not-finished-stands = la balise `<{ $name }` n’est pas finie et reste comme du texte
attribute-markdown-other-programs-was = l’attribut `markdown` vient d’autres programmes, et a été retiré
markdown-read-inside-html-wherever = Markdown est lu dans du HTML partout où une ligne vide sépare la balise du texte : laissez-en une, et supprimez l’attribut
site-refuses-html-markdown-message = ce site refuse le HTML dans Markdown : { $message }
write-markdown-component-change-html = écrivez-le en Markdown ou avec un composant, ou changez `html` dans `site.yaml`
write-markdown-component-html-allow = écrivez-le en Markdown ou avec un composant ; `html: allow` dans `site.yaml` laisse passer tout le HTML
readers-have-no-access-your = les lecteurs n’ont pas accès à votre disque : mettez le fichier à côté de la page, et nommez-le seul
links-lead-pages-files-https = les liens mènent à des pages, à des fichiers, à `https:`, `mailto:`, `tel:`, `sms:` et `geo:`
name-not-closed = `<{ $name }>` n’est pas fermé
write-name-where-ends = écrivez `</{ $name }>` là où il se termine
write-name-where-ends-or-value = écrivez `</{ $name }>` là où il se termine ; si ce n’est pas une balise mais une valeur à remplacer, mettez-le entre accents graves
write-value-as-code = `<{ $name }>` n’est pas une balise HTML : si c’est une valeur à remplacer, mettez-le entre accents graves, sinon retirez-le
finish-tag-or-escape = terminez la balise par `>`, sans ligne vide à l’intérieur ; si c’est le signe `<` lui-même, écrivez `&lt;`

## Composants
there-no-component-name = il n’y a pas de composant `{ $name }`
theme-has-names = le thème a { $names }
no-such-kind = `{ $component }` n’a pas `{ $value }` pour `{ $name }`
coordinate-off-the-globe = aucun lieu n’a { $name } `{ $value }` : les valeurs vont de −{ $most } à { $most }
coordinates-are-exchanged = les deux semblent interverties : écrivez `lat={ $lat } lon={ $lon }`
coordinate-in-degrees = écrivez des degrés avec un point, `lat` pour le nord et le sud, `lon` pour l’est et l’ouest : `lat=36.8 lon=10.2`
known-kinds = employez, au choix : { $kinds }
here-component = ici dans le composant
name-opened-closed-without-other = `{ $name }` est ouvert ou fermé sans son autre bout
calls-stand-alone = `{ $opening }` et `{ $closing }` sont seuls sur leur ligne, autour de blocs entiers
name-opened-inside-too-many = `{ $name }` est ouvert à l’intérieur de trop d’autres composants
close-each-where-ends-component = fermez chacun là où il se termine : un composant peut être dans 31 autres au plus
dir-not-direction = `{ $dir }` n’est pas un sens d’écriture
write-dir-rtl-text-runs = écrivez `dir=rtl` pour un texte de droite à gauche, `dir=ltr` pour l’autre sens
nothing-here-script-lang = rien ici n’est dans l’écriture de `{ $lang }`
name-language-line-before-lang = indiquez sa langue sur une ligne avant, `{"{"}lang=fr{"}"}`, pour qu’il soit lu et composé comme il faut

## Messages des catalogues demandés par les pages
no-such-message = pas de message `{ $id }` en `{ $lang }`
message-needs-argument = le message `{ $id }` en `{ $lang }` a besoin de l’argument `{ $argument }`
message-without-argument = le message `{ $id }` en `{ $lang }` n’emploie pas l’argument `{ $argument }`
message-needs-other = le message `{ $id }` en `{ $lang }` attend autre chose pour `{ $argument }` : { $wanted }
add-message = ajoutez `{ $id } = …` à `i18n/{ $lang }.ftl`, et aux autres langues
leave-argument-out = retirez-le, ou employez `{"{"} ${ $argument } {"}"}` dans le message, dans chaque langue
write-argument = écrivez `t("{ $id }", { $argument }=…)`
look-at-argument = regardez ce que le gabarit passe comme `{ $argument }`

## Adresses
name-cannot-address-error = `{ $name }` ne peut être une adresse : { $error }
rename-file-folder-give-page = renommez le fichier ou le dossier, ou donnez un `slug` à la page
file-cannot-address-error = `{ $file }` ne peut être une adresse : { $error }
rename-file = renommez le fichier
names-differ-in-capitals = `{ $one }` ne diffère de `{ $other }` que par des majuscules
write-one-name = écrivez partout `{ $name }` : bien des disques et des serveurs les confondent
two-outputs-have-address-route = deux fichiers publiés ont l’adresse `{ $route }`
copy-has-file-of-its-own = `{ $route }` est l’adresse d’un fichier que chaque copie a déjà
routes-differ-in-capitals = `{ $route }` et `{ $other }` ne diffèrent que par des majuscules : bien des disques et des serveurs les confondent
routes-are-one-file = `{ $route }` et `{ $other }` sont un seul fichier
file-stands-where-folder-is-needed = `{ $route }` est un fichier là où `{ $other }` a besoin d’un dossier
name-claims-too = { $name } la prend aussi
take-own-alias-away = la page elle-même s’y trouve : supprimez l’alias
name-claims-change-slug-alias = { $name } la prend : changez un `slug`, une ancienne adresse ou un nom de fichier
piece-page = cette page
piece-slice = une partie de cette liste
piece-not-found = la page des adresses inconnues
piece-languages = la page qui propose les langues
piece-alias = une ancienne adresse de cette page
piece-feed = un flux de cette page
piece-search = la page de recherche
piece-search-file = l’index de recherche
piece-start-here = la page d’accueil d’une copie hors ligne
piece-style = une feuille de style du thème
piece-card = la carte de partage de cette page
piece-font = une police du thème
piece-theme-file = un fichier du thème
piece-file = ce fichier
piece-variant = une image tirée de celle-ci
piece-robots = le fichier pour les robots
piece-headers = la liste des en-têtes
piece-redirects = la liste des redirections
piece-sitemap = un plan de site

## Lettres absentes des polices
path-lacks-letters-script-site = il manque à `{ $path }` des lettres de `{ $script }` dont le site a besoin : { $listed }
readers-see-them-another-font = les lecteurs les voient dans une autre police : prenez une version plus complète, ou retirez cette écriture de `scripts`
no-font-theme-has-listed = aucune police du thème n’a { $listed }
digits-punctuation-would-come-from = les chiffres et la ponctuation viendraient de la machine du lecteur au milieu d’un texte arabe : déclarez aussi la partie de la famille qui les a
letter-with-code = `{ $letter }` { $code }
code-of-letter = { $code }
listed-and-more = { $names }, et { $others } de plus
page-for-picture = `{ $file }` est une page, et non une image
name-file-of-picture = indiquez le fichier de l’image, avec son extension ; un lien vers la page ne prend pas de `!`
