### `site.yaml` : langues, adresses, règles, taxonomies.
declare-least-one-languages-ar = déclarez-en au moins une : `languages: {"{"} ar: {"{"} locale: ar-TN {"}"} {"}"}`
feeds-maps-canonical-links-need = les flux, les plans du site et les liens canoniques ont besoin de l’adresse : `base_url: https://www.example.org`
give-site-name-title-ar = donnez le nom du site : `title: {"{"} ar: …, fr: … {"}"}`
write-key-tag-every-language = écrivez `{ $key }: {"{"} { $tag }: … {"}"}`, avec toutes les langues du site
key-has-no-text-lang = `{ $key }` n’a pas de texte en `{ $lang }`, ni dans une langue qui la remplace
add-lang = ajoutez `{ $lang }: …`
declared-tags = langues déclarées : { $tags }
did-you-mean-near-declared-tags = vouliez-vous dire `{ $near }` ? langues déclarées : { $tags }

## Langues et paramètres régionaux
tag-error = `{ $tag }` n’est pas admis : { $error }
language-named-as-ar-ar = une langue se nomme comme `ar`, `ar-SY` ou `az-Latn` (BCP 47)
prefix-one-segment-address = un préfixe est un seul segment d’adresse
lang-lang-have-same-prefix = `{ $lang }` et `{ $other }` ont le même préfixe `{ $prefix }`
only-one-language-may-have = une seule langue peut avoir un préfixe vide, et deux langues n’ont jamais le même
hosts-of-languages-alike = `{ $lang }` et `{ $other }` sont publiés à la même adresse `{ $written }`
give-each-language-a-host = donnez à chaque langue son propre hôte, ou retirez `base_url` : ses adresses commencent alors par son préfixe
host-of-language-is-the-sites = `{ $lang }` est publié à l’adresse du site lui-même, `{ $written }`
give-empty-prefix-instead = à la place de `base_url`, écrivez `prefix: ""`, qui met une langue à la racine du site
lang-cannot-stand-itself = `{ $lang }` ne peut se remplacer elle-même
name-other-languages-stand-nearest = nommez les autres langues qui la remplacent, la plus proche d’abord
other-stands-twice-fallback-lang = `{ $other }` figure deux fois parmi les langues qui remplacent `{ $lang }`
chain-names-each-other-language = nommez chaque autre langue une seule fois, la plus proche d’abord
locale-malformed = `{ $tag }` n’est pas un paramètre régional (BCP 47)
locale-unknown = CLDR n’a pas de données pour `{ $tag }`
locale-foreign = `{ $tag }` n’est pas de la langue `{ $lang }`
locale-names-calendar = `{ $tag }` nomme un calendrier
locale-digits = `{ $tag }` nomme des chiffres que CLDR ne connaît pas
calendars-leave-out-gregory = il manque `gregory` parmi les calendriers
months-dual-not-arabic = `months: dual` est pour l’arabe, et la langue est `{ $tag }`
typography-not-for-locale = la typographie `{ $rules }` ne convient pas à `{ $tag }`
write-bcp-tag-such-as = écrivez un code BCP 47 comme `ar-SY-u-nu-latn` ou `fr-CA`
name-locale-cldr-has-under = sous `locale:`, nommez un paramètre que CLDR connaît, de la même langue ou d’une langue proche
name-locale-lang-script-declare = nommez un paramètre de `{ $lang }` et de son écriture, ou déclarez la langue par son code entier
name-calendars-under-calendars = nommez les calendriers sous `calendars:`
write-u-nu-latn-u = écrivez `-u-nu-latn` pour 2012 ou `-u-nu-arab` pour ٢٠١٢
add-gregory-calendars = ajoutez `gregory` à `calendars:`
remove-months-dual = supprimez `months: dual`
remove-typography-get-rules-language = supprimez `typography:` pour avoir les règles de la langue

## Adresses et règles
not-address-begins-https = ce n’est pas une adresse qui commence par `https://`
address-site-has-no-query = l’adresse d’un site n’a ni `?`, ni `#`, ni espace
address-holds-user = l’adresse d’un site ne porte ni nom d’utilisateur ni mot de passe : tout le monde les lirait
address-with-odd-part = le chemin de l’adresse a une partie `{ $part }`, que navigateurs et serveurs comprennent différemment : écrivez-le sans elle
host-missing = il manque le nom de domaine
port-not-port-which-number = `{ $port }` n’est pas un port : un port est un nombre
odd-no-letter-host-name = `{ $odd }` n’est pas admis dans un nom de domaine ; un nom dans une autre écriture s’écrit `xn--…`
not-time-zone-iana-database = ce n’est pas un fuseau horaire de la base IANA, comme `Africa/Tunis`
not-code-script-iso-such = ce n’est pas un code d’écriture (ISO 15924), comme `Arab` ou `Latn`
name-no-directive-diwan-writes = `{ $name }` n’est pas une directive que Diwan écrit
there = il y a { $known }
name-lets-pages-run-what = `{ $name }` laisse les pages exécuter ce qu’elles contiennent, ce qui permet de les falsifier
put-script-style-into-file = mettez le script ou le style dans un fichier du thème
text-no-kind-file-browsers = `{ $text }` n’est pas un type de fichier que navigateurs ou serveurs exécutent
only-kinds-act-asked-about = seuls les types qui s’exécutent sont concernés : `html`, `js`, `xml`, `php` ; tous les autres sont publiés tels quels

## Taxonomies
name-why = `{ $name }` { $why }
not-word-letters-digits = n’est pas un mot fait de lettres, de chiffres, de `-` et de `_`
key-front-matter-already = est déjà une clé de l’en-tête
named-twice = est nommé deux fois
taxonomy-key-under-which-pages = une taxonomie est la clé sous laquelle les pages nomment leurs termes, comme `tags`
taxonomy-has-no-name = la taxonomie n’a pas de `name`
name-the-taxonomy = écrivez la clé d’en-tête sous laquelle les pages nomment ses termes : `name: regions`
ordinals-raised-not-french = `ordinals: raised` est pour le français, et la langue est `{ $tag }`
remove-ordinals-raised = supprimez `ordinals: raised`
