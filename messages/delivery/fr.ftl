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
