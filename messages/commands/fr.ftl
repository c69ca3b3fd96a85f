### Ce que disent les commandes : publication, copies, nouveaux sites et langues, aperçu.

## Avancement et bilans
step-at = { $seconds } s  { $step }
step-read = { $files ->
      [one] { $files } fichier lu
      [many] { $files } de fichiers lus
     *[other] { $files } fichiers lus
}
step-to-print = { $outputs ->
      [one] { $outputs } sortie à imprimer
      [many] { $outputs } de sorties à imprimer
     *[other] { $outputs } sorties à imprimer
}
step-taken-over = { $outputs ->
      [one] { $outputs } sortie reprise
      [many] { $outputs } de sorties reprises
     *[other] { $outputs } sorties reprises
}
step-printed = imprimé
step-published = publié
step-checked = toutes les règles appliquées
step-in-place = examiné et mis en place
step-read-anew = relu : { $files ->
      [one] { $files } fichier modifié
      [many] { $files } de fichiers modifiés
     *[other] { $files } fichiers modifiés
}
count-pages = { $number ->
      [one] { $number } page
      [many] { $number } de pages
     *[other] { $number } pages
}
count-files = { $number ->
      [one] { $number } fichier
      [many] { $number } de fichiers
     *[other] { $number } fichiers
}
listed-words = { $before }, { $place }
build-unchanged = rien n’a changé depuis la dernière publication
build-summary = { $files } dans `{ $path }` en { $seconds } s : { $written ->
      [one] { $written } écrit
      [many] { $written } écrits
     *[other] { $written } écrits
    }, { $unchanged ->
      [one] { $unchanged } inchangé
      [many] { $unchanged } inchangés
     *[other] { $unchanged } inchangés
    }, { $removed ->
      [one] { $removed } supprimé
      [many] { $removed } supprimés
     *[other] { $removed } supprimés
}
files-in-folder = { $files } dans `{ $path }`
nothing-found = { $pages ->
      [one] { $pages } page vérifiée, rien à signaler
      [many] { $pages } de pages vérifiées, rien à signaler
     *[other] { $pages } pages vérifiées, rien à signaler
}
check-list-names-rules = `diwan check --list` nomme les règles ; une erreur d’un autre nom dit elle-même ce qu’il faut faire
waiting-for-another = en attente d’une autre publication dans `{ $path }`
manual-pages-in = pages de manuel dans `{ $folder }`

## Endroits où l’on écrit
path-cannot-write-error = `{ $path }` ne peut être écrit : { $error }
path-cannot-replace-error = `{ $path }` ne peut être remplacé : { $error }
path-cannot-remove-error = `{ $path }` ne peut être supprimé : { $error }
check-folder = vérifiez que vous avez le droit d’écrire dans son dossier
check-it-and-folder = vérifiez que vous avez le droit de le lire et de l’écrire, ainsi que son dossier
name-writable-folder = nommez un dossier où vous avez le droit d’écrire, ou un dossier à créer
file-in-the-way = `{ $path }` gêne : Diwan ne l’a pas écrit, et a un fichier pour cette place
move-elsewhere-or-out = déplacez-le, ou publiez dans un autre dossier avec `--out`
place-taken-twice = `{ $path }` est déjà pris par une autre page ou un autre fichier du site
disk-ignores-capitals = ce disque confond peut-être majuscules et minuscules : donnez à l’une des pages un autre `slug`
remove-as-owner = il ne sert plus, et les publications se font sans lui : supprimez-le en tant que propriétaire, ou en tant que root
elsewhere = un autre endroit
link-out-of-folder = `{ $path }` est un lien qui sort du dossier, vers { $to }
link-stays-unless-removed = il reste tel quel ; qui copie ou envoie le dossier peut publier ce à quoi il mène : supprimez-le si vous ne l’avez pas fait
remove-or-rename = supprimez ou renommez `{ $path }`
left-by-another-user = une publication d’un autre utilisateur l’a laissé : supprimez-le quand aucune des siennes n’est en cours
layers-do-not-move = ce système de fichiers ne déplace pas les dossiers d’une couche inférieure : supprimez d’abord le dossier, ou publiez dans un autre
close-programs-that-use = fermez les programmes qui s’en servent, et vérifiez que vous avez le droit d’écrire dans son dossier
free-some-space = libérez de la place : une nouvelle publication se prépare à côté de l’ancienne, qui est inchangée
free-space-there = libérez de la place sur ce disque
raise-limit-of-files = relevez la limite de taille des fichiers (`ulimit -f`) ; l’ancienne publication est inchangée
cannot-build-into = impossible de publier dans `{ $path }` : { $why }
link-out-of-site-to = `{ $link }` est un lien qui sort du site, vers `{ $real }`
name-place-itself = si vous le voulez, nommez l’endroit lui-même avec `--out`, car un lien dans un site peut venir de n’importe qui : `{ $real }`
out-is-site = `{ $path }` est le dossier du site, ou un dossier qui le contient
out-mixes-with-sources = `{ $path }` se mêlerait aux sources du site dans `{ $name }`
out-is-settings = `{ $path }` est le fichier de configuration du site
out-is-inside-publication = `{ $path }` se trouve dans `{ $publication }`, une publication, qui est remplacée en entier
out-is-kept = `{ $path }` se trouve là où `{ $name }` sert à autre chose
output-leads-out = la sortie `{ $path }` se trouverait hors du dossier
remove-what-names-it = cherchez ce qui la nomme, et supprimez-l’y
it-is-no-folder = ce n’est pas un dossier
it-is-no-file = ce n’est pas un fichier
it-has-no-name = il n’a pas de nom
it-is-mount-point = c’est un disque à part (un point de montage), qui ne peut être remplacé en entier
it-is-home = c’est le dossier personnel d’un utilisateur, ou un dossier qui le contient
name-folder-inside = nommez avec `--out` un dossier qu’il contient
it-is-hidden-and-full = il est caché et contient ce que Diwan n’a pas écrit
it-is-hidden-file = c’est un fichier caché du site
name-folder-of-its-own = nommez un dossier à part, par exemple `--out public`
name-file-of-its-own = nommez un fichier à part, par exemple `--out offline.zip`
link-to-nothing = `{ $path }` est un lien vers rien
neither-file-nor-folder = ce n’est ni un fichier ni un dossier
link-leads-out = un lien y mène hors du site
link-leads-to-hidden = un lien y mène à quelque chose de caché
cache-is-link = `{ $name }` est un lien, qui n’est pas suivi : rien n’est gardé d’une publication à l’autre
remove-link-of-cache = supprimez le lien, et un dossier prendra sa place : ce à quoi mène le lien d’un dépôt peut être à n’importe qui

## L’horloge et la machine
clock-before-ledger = d’après l’horloge de cette machine, nous sommes le { $today }, or le registre connaît ce qui était public le { $day }
epoch-before-ledger = d’après `SOURCE_DATE_EPOCH`, nous sommes le { $today }, or le registre connaît ce qui était public le { $day }
clock-before-published = d’après l’horloge de cette machine, nous sommes le { $today }, or ce dossier a été publié le { $day }
set-clock-or-say-now = les pages devenues publiques depuis seraient retirées : réglez l’horloge ; si c’est voulu, dites-le avec `--now`
clock-beyond-calendar = l’horloge de cette machine dépasse les années des calendriers
set-clock-or-now = réglez l’horloge, ou donnez l’heure avec `--now`
epoch-not-seconds = `{ $name }` vaut `{ $seconds }`, qui n’est pas un nombre de secondes depuis 1970
set-epoch-or-unset = donnez-lui ce qu’affiche `git log -1 --format=%ct`, ou retirez-la
no-threads = le système n’accorde pas de fils d’exécution : { $why }
allow-more-processes = autorisez plus de processus (`ulimit -u`, `pids.max` d’un conteneur), ou demandez-en peu avec `RAYON_NUM_THREADS=1`
preview-cannot-begin = l’aperçu ne peut commencer : { $error }
allow-more-files = autorisez plus de fichiers ouverts (`ulimit -n`) et de processus (`ulimit -u`)

## L’aperçu
ports-taken = le port { $port } de `{ $host }` et les { $more } suivants sont pris
name-another-port = nommez-en un autre avec `--port`
cannot-listen = l’aperçu ne peut utiliser `{ $host }`, port { $port } : { $error }
hosts-explained = `--host 127.0.0.1` est cette seule machine, `--host 0.0.0.0` toutes ses adresses
port-taken = le port { $port } est pris
preview-seen-by-all = attention : quiconque peut joindre { $address } voit cet aperçu, brouillons compris
# Dans l’aperçu, à l’adresse d’une page qui n’est pas publique.
preview-withheld-draft = les lecteurs ne trouvent pas cette page : c’est un brouillon
preview-withheld-embargoed = les lecteurs ne trouvent pas encore cette page : son heure n’est pas venue
preview-withheld-expired = les lecteurs ne trouvent plus cette page : son temps est passé
preview-withheld-held = les lecteurs ne trouvent pas encore cette page : la diffusion dont elle relève est retenue
preview-withheld-shown-by = `diwan serve --drafts` la montre ; son texte se trouve dans `{ $path }`
no-browser = aucun navigateur n’a pu être ouvert : { $error }
and-more-see = et { $more } de plus : voyez /_diwan/
all-mended = toutes les fautes sont corrigées
cannot-watch = le système ne peut surveiller les dossiers ({ $why }) : vérification toutes les demi-secondes
no-watch-left = le système n’accorde plus de surveillance
not-this-preview = ce n’est pas une adresse de cet aperçu : `diwan serve --host NOM` répond à un nom

## Nouveaux sites et langues
new-site-in = un site en { $langs } se trouve dans `{ $path }` ; pour continuer :
new-serve = l’aperçu, en direct, dans le navigateur
new-check = ce qu’il faudrait corriger
new-build = la publication, dans `public`
new-where-things-are = les langues, l’adresse et les menus sont dans `site.yaml`, les textes dans `content`
status-says-what-to-translate = `diwan status --lang { $lang }` dit ce qu’il reste à traduire
languages-named-as = les langues se nomment comme dans `--lang ar,fr` (BCP 47)
language-named-as-fa = une langue se nomme comme `fa`, `pt-BR` ou `az-Latn` (BCP 47)
written-in-none = le premier site n’est écrit dans aucune de ces langues
name-one-written = nommez-en aussi une dans laquelle il est écrit, comme `fr` ; elle pourra être retirée quand ses pages seront traduites
folder-not-empty = `{ $path }` n’est pas vide
name-new-folder = nommez un dossier qui n’existe pas encore
settings-unreadable = `{ $path }` est illisible
already-language = `{ $lang }` est déjà une langue de ce site
status-says-what-lacks = `diwan status` dit ce qui lui manque
cannot-edit-layout = `{ $path }` est disposé d’une façon qui ne se modifie pas automatiquement
write-line-yourself = écrivez vous-même cette ligne sous `languages`, puis relancez la commande : `{ $line }`
interface-words-known = les mots de l’interface existent déjà en `{ $lang }`
messages-to-translate = { $number ->
      [one] { $number } message à traduire
      [many] { $number } de messages à traduire
     *[other] { $number } messages à traduire
    } dans `i18n/{ $lang }.ftl` : d’ici là, chacun est un commentaire
sections-are-drafts = { $number ->
      [one] { $number } page de rubrique est un brouillon : traduisez-la, puis retirez sa ligne `draft: true`
      [many] { $number } de pages de rubriques sont des brouillons : traduisez-les, puis retirez leur ligne `draft: true`
     *[other] { $number } pages de rubriques sont des brouillons : traduisez-les, puis retirez leur ligne `draft: true`
}
settings-to-translate = `site.yaml` n’a pas encore de texte en `{ $lang }` sous { $keys }
status-says-what-else = `diwan status --lang { $lang }` dit ce qui manque encore

## Copies hors ligne
only-chooses-documents = `--only` sert à choisir des documents et des livres
folder-is-of-whole-site = un dossier ou une archive porte sur tout le site ; `--lang` en limite les langues
key-cannot-sign = `{ $path }` ne peut signer : { $why }
name-secret-key = nommez la clé secrète créée par `minisign -G`, par exemple `minisign.key`
key-among-sources = `{ $path }` se trouve parmi les sources du site, où il pourrait être publié
keep-key-outside = gardez une clé secrète hors du site, lisible de vous seul
wrong-password = le mot de passe n’ouvre pas la clé `{ $path }`
key-needs-password = la clé `{ $path }` demande un mot de passe
ways-to-give-password = lancez la commande dans un terminal, nommez un fichier avec `--password-file`, ou définissez `{ $variable }`
password-of = mot de passe de `{ $path }` :
copy-links-to-no-place = dans la copie, `{ $from }` renvoie à `{ $place }`, qui n’existe pas
out-names-one-document = `--out` nomme un seul fichier, et il y a { $number } documents
out-names-one-book = `--out` nomme un seul fichier, et il y a { $number } livres
name-folder-or-choose-one = nommez un dossier, ou choisissez-en un avec `--only` et `--lang` : il y a { $names }
no-document-made = rien de ce qui est demandé ne fait un document
no-book-made = rien de ce qui est demandé ne fait un livre
only-and-lang-explained = `--only` nomme une page ou une rubrique qui a des pages ; `--lang` une langue où elles existent
book-cannot-be-made = un livre ne peut être assemblé : { $error }

## Clés
password-does-not-open = le mot de passe ne l’ouvre pas
no-secret-key = ce n’est pas une clé secrète
key-wrong-length = sa longueur n’est pas la bonne
key-halves = ses deux moitiés ne vont pas ensemble

## Fichiers du thème dans le site
did-you-mean-near-theme-list = vouliez-vous dire `{ $near }` ? `diwan theme list` les nomme tous
theme-list-names-all = `diwan theme list` les nomme tous ; par exemple `templates/page.html`
already-yours = `{ $path }` existe déjà
theme-diff-compares = `diwan theme diff { $below }` le compare à l’original ; pour recommencer, supprimez-le d’abord
several-already-yours = ceux-ci existent déjà : { $paths }
theme-nothing-copied = rien n’a été copié ; pour les autres seuls : `diwan theme eject { $rest }`
no-site-to-copy-into = `{ $path }` ne contient pas de site où copier
name-site-or-new = nommez le dossier de `site.yaml` avec `--root`, ou créez un site avec `diwan new`
site-has-no-copy-of = { $path } : le site n’en a pas de copie
site-has-no-copies = le site n’a pas de copies des fichiers du thème
original-changed = l’original a changé depuis la copie
original-unchanged = l’original est tel qu’il était lors de la copie
original-unknown = rien n’indique de quel original il vient
of-copy = { $path } : { $since }
no-difference = aucune différence
named-original = { $path } (original)
built-in = fourni avec Diwan
yours = le vôtre, { $path }
yours-and-original-changed = le vôtre, { $path } ; l’original a changé depuis la copie
extends-original = { $path } étend l’original : ce n’est pas une copie, et il ne contient que ce qu’il change
check-says-what-is-wrong = `diwan check` dit ce qui ne va pas
join-summary = { $files } de { $parts } dans `{ $path }` : { $written ->
      [one] { $written } écrit
      [many] { $written } écrits
     *[other] { $written } écrits
    }, { $unchanged ->
      [one] { $unchanged } inchangé
      [many] { $unchanged } inchangés
     *[other] { $unchanged } inchangés
    }, { $removed ->
      [one] { $removed } supprimé
      [many] { $removed } supprimés
     *[other] { $removed } supprimés
}
count-parts = { $number ->
      [one] { $number } partie
      [many] { $number } de parties
     *[other] { $number } parties
}
compress-summary = { $number ->
      [one] { $number } texte compressé
      [many] { $number } de textes compressés
     *[other] { $number } textes compressés
    } : de { $plain } Mo à { $gzip } Mo (gzip) et { $brotli } Mo (Brotli), { $seconds } s de tous les cœurs

## Vérifier une copie
copy-no-archive = `{ $path }` n’est pas une archive lisible
copy-damaged-fetch-again = ce n’est pas une copie faite par `diwan bundle`, ou elle est endommagée : reprenez-la
copy-not-as-made = l’archive `{ $path }` n’est pas telle qu’elle a été faite : { $how }
unpack-nothing = n’en extrayez rien : les programmes pourraient ne pas y voir les mêmes fichiers ; reprenez-la auprès de qui l’a faite
archive-gap-before = `{ $name }` ne commence pas où finit le fichier qui le précède
archive-name-not-ours = `{ $name }` n’est pas un nom que Diwan donne à un fichier
archive-name-twice = deux de ses fichiers s’appellent `{ $name }`
archive-packed-otherwise = `{ $name }` n’est pas compressé comme Diwan le fait
archive-reaches-beyond = `{ $name }` dépasse la fin de l’archive
archive-other-header = l’en-tête de `{ $name }` ne dit pas ce que dit le répertoire de l’archive
archive-gap-after-files = il y a quelque chose entre le dernier fichier et le répertoire de l’archive
archive-gap-before-files = il y a quelque chose avant le premier fichier
archive-without-seal = elle ne finit pas par un sceau de Diwan : un autre programme l’a faite, ou sa fin a été modifiée
archive-other-end = sa marque de fin n’est pas telle que Diwan l’écrit
archive-directory-elsewhere = son répertoire n’est pas là où l’indique sa marque de fin, juste avant elle
archive-other-count = nombre de fichiers : { $counted } d’après sa marque de fin, { $named } d’après son répertoire
archive-without-list = elle ne finit pas par `{ $list }`, la liste de ses fichiers
archive-list-too-long = sa liste de fichiers est bien trop longue pour le nombre de ses fichiers
archive-signature-too-long = sa signature est plus longue que ne l’est une signature
archive-record-cut = son répertoire s’arrête au milieu d’une entrée
archive-no-record = son répertoire contient autre chose que des entrées de fichiers
archive-name-not-text = l’un de ses noms n’est pas en UTF-8
archive-other-record = l’entrée de `{ $name }` dans son répertoire n’est pas telle que Diwan l’écrit : { $field }
archive-field-beginning = son début
archive-field-version = sa version
archive-field-flags = ses indicateurs
archive-field-method = sa méthode
archive-field-time = son heure
archive-field-checksum = sa somme de contrôle
archive-field-size = sa taille
archive-field-name-length = la longueur de son nom
archive-field-extra = son champ supplémentaire
archive-field-comment = son commentaire
archive-field-rights = sa sorte ou ses droits
archive-field-place = sa place
nothing-says-what-it-was = rien à côté de `{ $path }` ne dit ce qu’il était
fetch-signature-too = prenez aussi sa signature, `{ $file }`, ou le dossier d’où il vient
no-such-path = il n’y a pas de `{ $path }`
name-what-bundle-made = nommez ce que `diwan bundle` a fait
name-public-key = nommez un fichier comme `minisign.pub`, ou les 56 lettres de la clé, qui commencent par `RW`
holds-no-public-key = `{ $path }` ne contient pas de clé publique ({ $error })
neither-file-nor-key = `{ $name }` n’est ni un fichier ni une clé publique
word-altered = modifié
word-added = ajouté
word-missing = manquant
copy-is-whole = `{ $path }` est intact
copy-is-whole-files = `{ $path }` est intact : { $files ->
      [one] { $files } fichier est tel qu’il a été fait
      [many] { $files } de fichiers sont tels qu’ils ont été faits
     *[other] { $files } fichiers sont tels qu’ils ont été faits
}
copy-altered-around = `{ $path }` a été modifié, bien que ses fichiers soient tels qu’ils ont été faits
copy-litter = ignorés, car les systèmes laissent de tels fichiers et aucune page ne les charge : { $names }
copy-not-whole = `{ $path }` n’est pas intact : { $altered ->
      [one] { $altered } modifié
      [many] { $altered } modifiés
     *[other] { $altered } modifiés
    }, { $added ->
      [one] { $added } ajouté
      [many] { $added } ajoutés
     *[other] { $added } ajoutés
    }, { $missing ->
      [one] { $missing } manquant
      [many] { $missing } manquants
     *[other] { $missing } manquants
}
copy-without-list = `{ $path }` n’a pas de `{ $file }` lisible : { $why }
copy-list-taken-away = ce n’est pas une copie faite par `diwan bundle`, ou la liste de ses fichiers a été supprimée
copy-list-altered = la liste des fichiers de `{ $path }`, `{ $file }`, a été modifiée
fetch-copy-again = reprenez la copie
second-file-of-name = { $name } (un second fichier de ce nom, en d’autres caractères)
seal-unsigned = non signé : rien ne prouve qui l’a fait
seal-unsigned-key = non signé : il ne porte pas de signature, la clé ne prouve donc rien
seal-unchecked = signé avec la clé { $key } ; `--key` dit si c’est vrai
seal-of-list-alone = ce qui est { $signed }, c’est sa liste de fichiers ; la copie n’est pas ce qui a été signé
seal-genuine = authentique : { $signed }
seal-without-name = nom différent : { $signed } sans nom, et appelé `{ $name }` ici
seal-other-name = nom différent : { $signed }, et appelé `{ $name }` ici
seal-wrong-key = clé différente : signé avec la clé { $other }, et non avec { $asked }
seal-broken = signature rompue : elle n’a pas été faite pour cette copie, ou a été modifiée
signed-with = signé avec la clé { $key }
signed-on = { $signed } le { $time }
signed-as = { $signed } sous le nom de `{ $file }`
signed-words = { $signed } ({ $words })

## L’examen
doctor-machine = Cette machine
doctor-site = Ce site
grade-good = OK
grade-look = à voir
grade-wrong = erreur
doctor-nothing-wrong = rien n’empêche de publier le site
doctor-wrong = { $lines ->
      [one] { $lines } point empêche de publier le site
      [many] { $lines } de points empêchent de publier le site
     *[other] { $lines } points empêchent de publier le site
}
doctor-and-look = { $verdict } ; { $lines ->
      [one] { $lines } point mérite un coup d’œil
      [many] { $lines } de points méritent un coup d’œil
     *[other] { $lines } points méritent un coup d’œil
}
doctor-cores = cœurs de processeur disponibles : { $cores }
doctor-cores-unknown = le nombre de cœurs du processeur est inconnu : { $error }
doctor-one-core = les publications se font, sur un seul cœur
doctor-clock = l’horloge indique { $time }
doctor-set-clock = réglez-la : elle décide du moment où les pages deviennent publiques, et donne les dates des flux
doctor-epoch = l’environnement définit `SOURCE_DATE_EPOCH` : chaque publication le prend pour l’heure actuelle
doctor-unset-epoch = retirez-le, à moins de vouloir répéter les publications à l’octet près
doctor-room = place sur le disque du site : { $megabytes } Mio
doctor-needs-room = une nouvelle publication se tient à côté de l’ancienne jusqu’à prendre sa place
doctor-watches = dossiers que l’aperçu peut surveiller : { $granted }, et le site en a { $folders }
doctor-raise-watches = relevez `fs.inotify.max_user_watches` ; d’ici là, l’aperçu regarde lui-même, et est plus lent
doctor-readable = la configuration, les textes et le thème sont lisibles
doctor-errors = erreurs qui empêchent de le publier : { $errors }
doctor-check-tells = `diwan check` les dit toutes, avec leur place et leur remède
doctor-language = `{ $lang }` : { $pages }
doctor-all-words = { $told }, tous les mots de l’interface
doctor-words-missing = { $told }, { $missing ->
      [one] { $missing } mot de l’interface manque
      [many] { $missing } de mots de l’interface manquent
     *[other] { $missing } mots de l’interface manquent
}
doctor-status-names = `diwan status --lang { $lang }` les nomme
doctor-example-address = `base_url` vaut `{ $address }`, que nul ne peut posséder
doctor-write-address = écrivez l’adresse du site dans `site.yaml` : les flux, les plans et les liens vers les autres langues commencent par elle
doctor-stale-copies = copies dont l’original a changé depuis : { $names }
doctor-theme-diff = `diwan theme diff` montre les différences
doctor-left = laissé par une publication interrompue, ou utilisé par une publication en cours : { $names }
doctor-next-build = la prochaine publication supprime ce qu’elle peut ; rien de cela ne sert
doctor-sample-texts = fichiers qui disent encore ce que `diwan new` a écrit ({ $number }) : { $names }
doctor-write-own-texts = écrivez-y vos propres textes, ou supprimez ces fichiers
doctor-git-public = Git enregistrerait `public`, qui est refait à chaque fois
doctor-gitignore = écrivez `/public` dans `.gitignore`

## Approuver des traductions
accept-cannot-edit = l’en-tête de `{ $path }` est disposé d’une façon qui ne se modifie pas sans l’abîmer
accept-by-hand = écrivez-le vous-même : { $line }
accept-saved-meanwhile = `{ $path }` a été enregistré pendant sa lecture
run-again = relancez la commande
count-blocks = { $number ->
      [one] { $number } bloc
      [many] { $number } de blocs
     *[other] { $number } blocs
}
accept-recorded = enregistré { $page } (de { $source } : { $what })
accept-no-translations = rien à faire : il n’y a pas de traductions
accept-nothing-to-do = rien à faire : { $number ->
      [one] elle est déjà enregistrée
      [many] les { $number } sont déjà enregistrées
     *[other] les { $number } sont déjà enregistrées
}
accept-recorded-already = { $number ->
      [one] { $number } déjà enregistrée
      [many] { $number } déjà enregistrées
     *[other] { $number } déjà enregistrées
}
preview-at-no-moment = `?at={ $said }` ne désigne aucun moment : { $why }. Écrivez `?at=2026-12-01`, `?at=2026-12-01T08:00` ou `?at=now`
preview-no-such-page = il n’y a pas de telle page dans l’aperçu : { $name }
preview-has-pages = les pages du site sont énumérées à l’adresse { $address }
accept-by-machine = traduites par une machine, et désormais comptées comme vérifiées par qui a lancé la commande : { $paths } ({ $number })
preview-looks-at-printing = trouvé à la lecture et à l’impression des pages ; `diwan check` applique toutes les règles, aux textes aussi
accept-nothing-recorded = rien n’a été enregistré ; vérifiez que vous avez le droit d’écrire le fichier et son dossier
not-in-this-site = `{ $path }` n’est pas dans ce site
accept-name-translations = nommez des traductions, ou des dossiers de traductions, sous `content/`
accept-of-another = `{ $path }` dit avoir été traduit de `{ $of }`, et non de `{ $asked }`
accept-change-of = changez `of` dans le fichier si c’est faux
accept-no-source = `{ $path }` n’a pas d’original : cette page n’existe pas en `{ $of }`
accept-of-names = `of` nomme la langue du texte dont elle est traduite
accept-is-source = `{ $path }` est l’original : { $langs } en est traduit
accept-its-translations = approuvez ses traductions
accept-no-other-language = `{ $path }` n’est pas une traduction : la page n’existe en aucune autre langue
accept-source-not-said = `{ $path }` ne dit pas de quoi il est traduit
accept-say-with-of = dites-le avec `--of` : l’une de { $langs }
accept-no-page = `{ $path }` n’est pas une page
accept-page-is = une page est `NAME.LANG.md` sous `content/`

## Les termes en tableaux
neither-table-nor-tbx = `{ $path }` n’est ni un tableau ni du TBX
name-table-or-tbx = nommez un fichier qui finit par `.csv`, `.tbx` ou `.xml`
count-concepts = { $number ->
      [one] { $number } notion
      [many] { $number } de notions
     *[other] { $number } notions
}
terms-added = ajouté à `{ $path }` : { $added } ; déjà connu : { $known }
terms-written = écrit dans `{ $path }` : { $written }
path-cannot-use-error = `{ $path }` est inutilisable : { $error }
see-that-exists = voyez s’il existe et si l’on peut le lire et l’écrire
columns-not-named = la première ligne ne nomme pas les colonnes
begin-with-line = commencez par la ligne `{ $line }`, ou par une colonne par langue : `ar,fr,en`
line-without-language-or-form = cette ligne n’a pas de langue ou pas de forme
fill-both-in = remplissez les deux, ou supprimez la ligne
write-the-day = écrivez le jour ainsi : 2024-01-31
no-such-status = `{ $name }` n’est pas un statut
write-a-status = écrivez `preferred`, `allowed` ou `forbidden`
concept-without-terms = cette notion n’a pas de `terms`
write-form-in-each-language = écrivez sa forme dans chaque langue : `terms: {"{"} ar: …, fr: …, en: … {"}"}`
form-empty = la forme en `{ $lang }` est vide
write-it-or-remove-line = écrivez-la, ou supprimez la ligne
name-forbidden-form = nommez la forme interdite : `{"{"} form: …, why: … {"}"}`
export-again-as-tbx = exportez-le à nouveau depuis le programme qui l’a écrit, en TBX (ISO 30042)
no-file-of-terms = ce n’est pas un fichier de termes
not-xml = ce n’est pas du XML valable ({ $words })

## Copies, documents et livres
not-public-now = elle n’est pas publique en ce moment
heavy-document = `{ $name }` pèse { $size } Ko ; au-delà de { $most } Ko, un document se transmet mal
make-images-smaller = réduisez ses images
has-absolute-path = `{ $path }` contient le chemin absolu `{ $url }`
name-file-as-it-lies = nommez le fichier tel qu’il se trouve dans le site
loads-from-elsewhere = `{ $path }` charge `{ $url }`
copy-loads-nothing = une copie hors ligne ne charge rien d’ailleurs : placez le fichier à côté de la page
host-without-scheme = `{ $path }` nomme un hôte sans schéma : `{ $url }`
name-work-or-file = nommez la page ou le fichier, et laissez Diwan écrire l’adresse
copy-link-dead = dans la copie, `{ $path }` renvoie à `{ $url }`, { $why }
which-lies-outside = qui se trouve hors d’elle
which-is-folder = un dossier, dont un navigateur montre la liste des fichiers
name-index-too = nommez le fichier, même `index.html`
which-is-not-there = qui n’y est pas
name-too-long-for-windows = `{ $path }` a { $length } lettres ; à partir de { $most }, Windows peut le refuser
shorter-slug = donnez à la page, ou à une rubrique au-dessus, un `slug` plus court
links-to-no-place = `{ $path }` renvoie à `{ $place }`, qui n’existe pas
has-script = `{ $path }` contient un script
document-works-without = un document transmis seul s’en passe
refused-from-disk = `{ $path }` contient { $what }, que les navigateurs refusent aux pages ouvertes depuis un disque
write-without-it = écrivez le gabarit ou le script sans cela
javascript-address = une adresse `javascript:`
a-module = un module
attribute-on-element = `{ $name }` sur `<{ $element }>`
use-of-another-file = `<use>` d’un autre fichier
word-in-script = `{ $word }` dans un script
in-the-book = dans le livre, `{ $file }` { $what }
chapter-loads = charge `{ $url }`
chapter-shows-nothing = montre `{ $url }`, qui n’existe pas
chapter-shows-foreign = montre `{ $path }`, d’une sorte que les livres ne peuvent montrer
chapter-links-nowhere = renvoie à `{ $url }`, qui n’existe pas
book-no-address = dans le livre, `{ $file }` ne renvoie pas à `{ $url }`, qui n’est pas une adresse
write-whole-address = écrivez l’adresse entière, comme `https://www.example.org/`
book-no-place = dans le livre, `{ $file }` n’a pas d’endroit `{ $id }` auquel renvoyer
link-to-a-heading = renvoyez à un titre ; ce que contiennent scripts et commandes n’est pas dans les livres

## L’état des traductions
status-column-language = langue
status-column-present = présentes
status-column-missing = manquantes
status-column-stale = dépassées
status-column-unrecorded = non enregistrées
status-column-drafts = brouillons
status-column-strings = messages
status-column-section = rubrique
status-changes-in = { $count } dans `{ $of }`
status-passage-added = ajouté
status-passage-changed = modifié
status-passage-moved = déplacé
status-passage-removed = supprimé
status-page-public = publique
status-page-draft = brouillon
status-page-embargoed = sous embargo
status-page-expired = échue
status-page-held = retenue
status-head = { $title } : { $count }
status-missing = Manquantes
status-stale = Dépassées
status-never-recorded = Jamais enregistrées (vérifiez chacune, puis `diwan accept PATH`)
status-source-not-named = Original non nommé (`translation: {"{"} of: LANG {"}"}`)
status-source-missing = Original manquant
status-not-public = Non publiques
status-missing-strings = Messages manquants
status-all-current = Toutes les traductions sont présentes et à jour

## Polices installées dans le site
fonts-taken = { $family } pour { $script }, à { $size } % de sa taille
no-fonts-on-machine = aucune police n’a été trouvée sur cet ordinateur
no-fonts-in-folder = aucune police n’a été trouvée dans `{ $path }`
fonts-are-files = les polices sont des fichiers dont le nom se termine par `.ttf` ou `.otf` ; sous Debian, `apt install fonts-noto-core` en installe pour de nombreuses écritures
no-font-has-letters = aucune police de `{ $path }` ne contient toutes les lettres des langues du site pour l’écriture `{ $script }`
name-other-folder = indiquez un autre dossier avec `--from`, ou ajoutez aux autres une police pour cette écriture
several-families = plusieurs familles conviennent à l’écriture `{ $script }` : { $names }
name-family = indiquez celle qu’il faut prendre avec `--family NOM`
no-such-family = il n’y a pas de famille `{ $family }` dans `{ $path }`
family-has-not-the-letters = il manque à la famille `{ $family }` des lettres des langues du site, ou une police droite de graisse 400
font-not-to-embed = `{ $path }` indique que sa licence interdit l’incorporation
take-free-font = prenez une police qui peut être publiée, par exemple sous licence SIL Open Font License
theme-lists-fonts = `{ $path }` contient déjà une liste de polices
take-fonts-away-first = pour en prendre d’autres, supprimez d’abord la liste `fonts` et ses fichiers

## La ligne de commande
usage-unknown-option = il n’y a pas d’option `{ $option }`
usage-unexpected-word = `{ $word }` n’est pas attendu ici
usage-unknown-command = il n’y a pas de commande `{ $name }`
usage-value-missing = `{ $option }` demande une valeur
usage-wrong-value = `{ $option }` ne peut valoir `{ $value }`
usage-missing = il manque { $wanted }
usage-twice = `{ $option }` ne peut figurer qu’une fois
usage-conflict = `{ $option }` et `{ $other }` s’excluent
usage-not-utf8 = un argument n’est pas en UTF-8
usage-not-understood = cette ligne de commande ne peut être comprise
usage-allowed = les valeurs possibles sont { $values }
usage-written = elle s’écrit `{ $usage }` ; `{ $help }` dit tout le reste
usage-see-help = `diwan --help` dit ce qu’il y a
usage-part = écrivez quelle partie et sur combien, comme `1/4` : le premier nombre va de 1 au second
usage-port = un port est un nombre de 1 à 65535
