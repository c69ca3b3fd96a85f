### Diffusions groupées : `releases.yaml`, `release` dans l’en-tête.
override-by-name-and-reason = une dérogation dit qui a décidé et pourquoi : `override: {"{"} by: …, reason: … {"}"}`
release-unknown = il n’y a pas de diffusion `{ $name }`
release-add-set = ajoutez-la à `{ $path }` : `{ $name }: {"{"} languages: [ar, fr], at: "2026-12-01T08:00:00+01:00" {"}"}`
release-two-sets = ce document relève de la diffusion `{ $first }` dans une langue et de `{ $other }` ici
release-name-one-set = un document relève d’une seule diffusion dans toutes ses langues : nommez la même partout, ou dans un seul fichier
release-the-set = la diffusion
release-held = la diffusion `{ $name }` est retenue depuis `{ $since }` ({ $lasting }) : { $why }
release-public-in-part = la page `{ $work }` de la diffusion `{ $name }` est publique depuis le `{ $since }`, et { $why } : ses langues ne diraient pas la même chose
release-this-text = ce texte
release-or-override = { $remedy } ; pour publier malgré tout, indiquez dans la diffusion qui l’a décidé et pourquoi : `override: {"{"} by: …, reason: … {"}"}`
release-update-differs = la modification du `{ $on }` ne figure pas dans toutes les langues que demande la diffusion `{ $name }`, et aucune ne la montre : elle manque dans { $silent }
release-tell-in-all = écrivez le même `on` sous `updates` dans toutes ces langues, ou supprimez-le
release-withdrawal-differs = toutes les langues que demande la diffusion `{ $name }` ne sont pas retirées, et aucune ne montre le retrait : il manque dans { $silent }
release-withdraw-in-all = écrivez `withdrawn` dans toutes ces langues, avec le même `on`, ou supprimez-le
lasting-days = { $count ->
      [one] { $count } jour
      [many] { $count } jours
     *[other] { $count } jours
    }
lasting-hours = { $count ->
      [one] { $count } heure
      [many] { $count } heures
     *[other] { $count } heures
    }
lasting-minutes = { $count ->
      [one] { $count } minute
      [many] { $count } minutes
     *[other] { $count } minutes
    }
say-which-release = nommez la diffusion, `release: statement-2026`, ou supprimez la ligne

## Ce qui retient une diffusion
obstacle-missing = il n’y a pas de texte en `{ $lang }`
obstacle-draft = le texte en `{ $lang }` est un brouillon
obstacle-unnamed = la traduction en `{ $lang }` ne dit pas de quel texte elle est issue
obstacle-sourceless = la traduction en `{ $lang }` est issue de `{ $source }`, et il n’y a pas de texte en `{ $source }`
obstacle-unrecorded = personne n’a approuvé la traduction en `{ $lang }`
obstacle-stale = l’original de la traduction en `{ $lang }` a changé depuis son approbation : { $changes }
obstacle-write-file = écrivez `{ $file }`, ou retirez la langue de la diffusion
obstacle-finish-draft = achevez-le et supprimez `draft: true`
obstacle-name-source = dites-le : `translation: {"{"} of: LANGUE {"}"}`
obstacle-write-source = écrivez le texte en `{ $source }`, ou corrigez `translation.of`
obstacle-accept = mettez la traduction à jour, puis `diwan accept { $path }`

## Le registre des adresses
ledger-line-unread = cette ligne est illisible
ledger-line-mend = une ligne comprend l’adresse, le document, la langue, la nature, le premier et le dernier jour, séparés par des tabulations ; après une fusion, gardez les lignes des deux côtés

## Adresses disparues
address-vanished = `{ $address }` est publique depuis le `{ $since }` et ne mène plus nulle part
file-vanished = le fichier `{ $address }` est public depuis le `{ $since }` et n’existe plus
anchor-vanished = `{ $address }` est publique depuis le `{ $since }`, et sa page n’a plus cet endroit
vanished-alias = `{ $path }` a pris sa place : écrivez-y `aliases: [{ $address }]`, ou laissez faire `diwan record --fix`
vanished-perhaps = si `{ $path }` a pris sa place, écrivez-y `aliases: [{ $address }]` ; si elle a été supprimée, écrivez une page avec `type: gone` et `withdrawn`
vanished-among = écrivez `aliases: [{ $address }]` dans la page qui a pris sa place, si c’est l’une de ces nouvelles : { $paths } ; si elle a été supprimée, écrivez une page avec `type: gone` et `withdrawn`
vanished-hidden = sa page existe et n’est pas publique : publiez-la de nouveau, ou retirez-la avec `withdrawn`
vanished-heading = rendez à l’intertitre son ancien identifiant : `{"{"}#{ $id }{"}"}` à la fin
vanished-nothing = écrivez `aliases: [{ $address }]` dans la page qui a pris sa place ; si elle a été supprimée, écrivez une page avec `type: gone` et `withdrawn`
piece-changes = l’état des modifications
chain-follows = `{ $new }` fait suite à `{ $old }` : elle porte l’empreinte de sa liste de fichiers
chain-other = `{ $new }` ne fait pas suite à `{ $old }` : elle porte l’empreinte d’une autre liste de fichiers
chain-none = `{ $new }` ne porte l’empreinte d’aucune copie antérieure
after-whole-copies = `--after` concerne les copies entières : un dossier ou une archive
after-leave-out = omettez-la, ou choisissez `--format folder` ou `--format zip`
copy-has-no-list = `{ $path }` est un document et n’a pas de liste de fichiers
copy-name-whole = nommez un dossier ou une archive que `diwan bundle` a produits

## Recording
record-up-to-date = `{ $path }` est à jour
record-done = { $all ->
      [one] { $all } adresse
      [many] { $all } adresses
     *[other] { $all } adresses
    } dans `{ $path }`, dont { $new ->
      [one] { $new } nouvelle
      [many] { $new } nouvelles
     *[other] { $new } nouvelles
    }
record-leads = { $address } mène maintenant à `{ $path }`

## L’état des diffusions
status-no-releases = aucune diffusion : `{ $path }` n’en nomme pas
status-release-waiting = en attente
status-release-held = retenue
status-release-public = publique
status-release-overridden = publique sur dérogation
status-release-no-moment = aucun moment n’est fixé
status-release-ago = { $at }, il y a { $ago }
status-release-ahead = { $at }, dans { $ahead }
status-release-languages = langues :
status-release-approvers = approbateurs :
status-release-override = dérogation :
status-release-works = pages :
status-release-no-works = aucune ne dit `release: { $name }`
lasting-short-minutes = { $minutes } min
lasting-short-hours = { $hours } h { $minutes } min
lasting-short-days = { $days } j { $hours } h
