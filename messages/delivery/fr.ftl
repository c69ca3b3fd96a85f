### Configuration des serveurs, envois, parties d’une construction.

## diwan server
server-listen-unreadable = `--listen { $address }` n’est pas une adresse d’écoute
server-listen-forms = écrivez un port, seul ou avec une adresse : `8080`, `127.0.0.1:8080`, `[::1]:8080`
server-folder-unwritable-name = `--www { $folder }` contient des caractères qu’aucune configuration ne peut contenir
server-folder-rename = choisissez un dossier dont le nom est un texte lisible
server-cannot-write = impossible d’écrire dans `{ $folder }` : { $error }
server-choose-folder = choisissez un autre dossier avec `--out`, ou vérifiez que vous avez le droit d’y écrire

## diwan join
join-into-part = `--out` est le dossier d’une partie : `{ $folder }`
join-choose-out = choisissez un autre dossier avec `--out`
join-no-part = `{ $folder }` ne contient pas de partie d’une construction : { $why }
join-make-part = `diwan build --part K/N --out DIR` en produit une
join-versions = `{ $one }` vient de Diwan { $version }, `{ $other }` de Diwan { $another }
join-same-version = construisez toutes les parties avec la même version
join-numbers = `{ $one }` est une partie sur { $number }, `{ $other }` une sur { $another }
join-build-all = construisez toutes les parties avec le même N
join-inputs = `{ $one }` et `{ $other }` n’ont pas été faites des mêmes fichiers, réglages et pages publiques
join-same-inputs = construisez toutes les parties d’un même état du site et pour un même moment : `--now TIME`, ou SOURCE_DATE_EPOCH
join-twice = la partie { $number } est donnée deux fois : `{ $one }` et `{ $other }`
join-each-once = nommez chaque partie une seule fois
join-missing = il manque des parties : { $parts }
join-name-all = nommez les dossiers de toutes les parties
join-changed = `{ $file }` dans `{ $folder }` n’est pas ce que la partie en dit
join-unreadable = impossible de lire `{ $file }` dans `{ $folder }` : { $error }
join-build-part-again = construisez de nouveau cette partie : `diwan build --part { $part }`

## `deploy` dans `site.yaml`
deploy-name-kind = dites quelle sorte d’emplacement c’est : { $kinds }
deploy-say-where = dites où il se trouve : `{ $key }: …`
deploy-not-remote = ce n’est pas un dossier d’une autre machine, comme `www@host:/srv/site/`
deploy-no-folder = il manque le dossier après le nom de la machine : `www@host:/srv/site/`
deploy-not-repository = ce n’est pas l’adresse d’un dépôt Git
deploy-repository-in-site = le dépôt `{ $to }` se trouve dans le dossier avec lequel le site est venu, et lancerait ses propres crochets (hooks)
deploy-name-repository-elsewhere = nommez-en un ailleurs, sur cette machine ou par son adresse : `git@host:owner/site.git`
deploy-secret-in-address = une adresse ne contient pas de mot de passe : laissez-le aux réglages de Git ou à l’environnement
deploy-not-branch = ce n’est pas le nom d’une branche
deploy-not-port = ce n’est pas un port, c’est-à-dire un nombre de 1 à 65535
deploy-not-minutes = ce n’est pas un nombre de minutes
deploy-not-bucket = ce n’est pas le nom d’un compartiment

## diwan deploy
deploy-nowhere = `site.yaml` ne nomme aucun emplacement où envoyer le site
deploy-name-place = nommez-en un : `deploy: {"{"} web: {"{"} kind: rsync, to: "www@host:/srv/site/" {"}"} {"}"}`
deploy-which = il y a plusieurs emplacements où envoyer le site
deploy-targets = nommez l’un de ceux-ci : { $targets }
deploy-target-at-fault = l’emplacement `{ $name }` de `site.yaml` comporte une faute
deploy-mend-target = corrigez ce qui est dit plus haut ; nommez un autre emplacement après `deploy`
deploy-kind-folder = un dossier de cette machine est `kind: folder`
deploy-no-target = `site.yaml` ne nomme pas d’emplacement `{ $name }`
deploy-not-built = `{ $folder }` ne contient pas de site construit
deploy-build-first = construisez-le d’abord : `diwan build`
deploy-rename-or-remove = renommez-le là d’où il vient, ou supprimez-le
deploy-is-part = `{ $folder }` est une partie d’une construction
deploy-join-first = réunissez d’abord toutes les parties : `diwan join`
deploy-provisional = `{ $folder }` a été construit pour relecture : il peut contenir des brouillons ou des pages comportant des erreurs
deploy-build-for-readers = reconstruisez sans `--drafts`, `--lenient` ni `--pseudo` ; ou ajoutez `--provisional`, si les lecteurs n’ont pas accès à cette destination
deploy-unreadable = impossible de lire `{ $folder }` : { $error }
deploy-busy = un autre envoi vers `{ $target }` est en cours
deploy-wait = attendez qu’il soit terminé, puis relancez la commande
deploy-remove-lock = attendez qu’il soit terminé ; s’il a été interrompu sur une autre machine, supprimez-y le dossier `{ $lock }`
deploy-no-scratch = impossible d’écrire dans `{ $folder }` : { $error }
deploy-set-tmpdir = indiquez dans `TMPDIR` un dossier où l’on peut écrire
deploy-file-changed = impossible d’envoyer `{ $file }` : { $error }
deploy-changed-meanwhile = il a changé pendant l’envoi
deploy-control-in-name = `{ $name }` a un caractère de contrôle dans son nom
deploy-build-again = construisez de nouveau le site, et que rien d’autre n’écrive entre-temps dans le dossier
deploy-no-roots = impossible de lire les certificats de `{ $file }` : { $error }
deploy-mend-roots = indiquez dans `SSL_CERT_FILE` un fichier de certificats lisible, ou retirez cette variable
deploy-no-secret = `{ $name }` n’est pas défini
deploy-set-secret = définissez `{ $name }` dans l’environnement, tel que votre hébergeur vous l’a remis
deploy-endpoint-unusable = `{ $endpoint }` ne peut être interrogé pour ce compartiment
deploy-mend-endpoint = corrigez `endpoint` et `bucket` dans `site.yaml`
deploy-unreachable = `{ $host }` ne répond pas : { $why }
deploy-request-unwritable = la demande ne peut être écrite
deploy-no-answer-in-time = pas de réponse à temps
deploy-host-unknown = cet hôte est inconnu
deploy-no-connection = pas de connexion
deploy-address-unaskable = cette adresse ne peut être demandée
deploy-answer-unreadable = la réponse est illisible
deploy-run-again = relancez la commande : elle reprend où elle s’est arrêtée
deploy-refused = l’espace de stockage refuse `{ $file }` : { $status } { $code }
deploy-check-rights = vérifiez le compartiment, la région et les droits de la clé : lire, écrire et supprimer des objets
deploy-program-failed = `{ $program }` a échoué : { $why }
deploy-try-program = vérifiez que `{ $program }` atteint l’emplacement sans rien demander, puis relancez la commande
deploy-no-program = impossible de lancer `{ $program }` : { $error }
deploy-install = installez `{ $program }`
deploy-verify-address = `--verify { $url }` : { $why }
deploy-verify-write = écrivez l’adresse entière du site, comme `https://www.example.org`
deploy-verify-none = { $address } ne répond pas : { $why }
deploy-verify-other = { $address } n’est pas ce qui a été construit
deploy-verify-status = { $address } répond { $status }
deploy-verify-mend = envoyez le site de nouveau, ou construisez l’état qui est publié
deploy-verify-reach = vérifiez l’adresse, que son nom mène au serveur, et que le serveur fonctionne
deploy-other-at-work = un autre envoi vers `{ $target }` est peut-être en cours : attente d’un signe
deploy-would-upload = envoyer { $path }
deploy-would-remove = supprimer { $path }
deploy-would-remove-later = supprimer plus tard { $path }
deploy-rehearsed = `{ $target }` : { $number ->
      [one] { $number } fichier à envoyer
      [many] { $number } de fichiers à envoyer
     *[other] { $number } fichiers à envoyer
    }, { $unchanged ->
      [one] { $unchanged } inchangé
      [many] { $unchanged } inchangés
     *[other] { $unchanged } inchangés
    }, { $removed } à supprimer, { $later } plus tard, en { $seconds } s
deploy-done = `{ $target }` : { $number ->
      [one] { $number } fichier envoyé
      [many] { $number } de fichiers envoyés
     *[other] { $number } fichiers envoyés
    }, { $unchanged ->
      [one] { $unchanged } inchangé
      [many] { $unchanged } inchangés
     *[other] { $unchanged } inchangés
    }, { $removed ->
      [one] { $removed } supprimé
      [many] { $removed } supprimés
     *[other] { $removed } supprimés
    }, { $later } à supprimer plus tard, en { $seconds } s
deploy-later = { $later ->
      [one] { $later } feuille de style, script ou police reste
      [many] { $later } de feuilles de style, scripts et polices restent
     *[other] { $later } feuilles de style, scripts et polices restent
    } pour les pages ouvertes : après { $until }, relancez `diwan deploy { $target }`
deploy-verified = { $number ->
      [one] { $number } fichier à { $url } : tel qu’il a été construit
      [many] { $number } de fichiers à { $url } : tels qu’ils ont été construits
     *[other] { $number } fichiers à { $url } : tels qu’ils ont été construits
}
