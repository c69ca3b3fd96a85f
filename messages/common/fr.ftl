### Ce que disent plusieurs parties de Diwan.
hint-and-others = { $hint }, et { $others ->
      [one] { $others } autre
      [many] { $others } autres
     *[other] { $others } autres
}
message-and-others = { $message }, et { $others ->
      [one] { $others } autre
      [many] { $others } autres
     *[other] { $others } autres
}
did-you-mean-near = vouliez-vous dire `{ $near }` ?
other-one = l’autre
first-here = d’abord ici
route-empty-segment = deux `/` s’y suivent
route-segment = `{ $segment }` ne peut faire partie d’une adresse
route-sign = `{ $sign }` n’est pas permis dans un nom de fichier
route-unseen = le caractère invisible { $code } n’est pas permis dans un nom de fichier
route-device = `{ $name }` est réservé par Windows, prenez un autre nom
route-ending = `{ $name }` se termine par un point ou une espace
route-too-long = `{ $beginning }…` dépasse les 255 octets d’un nom de fichier
route-kept-by-servers = les serveurs cachent `{ $name }` ou le prennent pour leurs réglages
not-language-tag-bcp = ce n’est pas un code de langue (BCP 47)
not-canonical-case-write-tag = ce n’est pas sa forme exacte, écrivez `{ $tag }`
language-tag-too-long = c’est un code de langue de plus de 24 caractères
tag-not-language-site = `{ $tag }` n’est pas une langue de ce site
key-missing = il manque `{ $key }`

## Comptes rendus
before-colon = {" "}
level-error = erreur
level-warning = avertissement
level-help = aide
level-note = note
count-errors = { $count ->
      [one] { $count } erreur
      [many] { $count } d’erreurs
     *[other] { $count } erreurs
}
count-warnings = { $count ->
      [one] { $count } avertissement
      [many] { $count } d’avertissements
     *[other] { $count } avertissements
}
listed = { $before }, { $place }
same-times-more = la même chose { $count } fois encore
same-times-more-at = la même chose { $count } fois encore : { $places }
count-notes = { $count ->
      [one] { $count } note
      [many] { $count } de notes
     *[other] { $count } notes
}

## Ce que dit le système
io-not-found = il n’y a pas de fichier ni de dossier de ce nom
io-not-permitted = vous n’en avez pas le droit
io-exists = il existe déjà
io-full = le disque est plein
io-read-only = le disque est en lecture seule
io-is-folder = c’est un dossier
ours-is-folder = c’est un dossier, là où Diwan tient un fichier
io-not-file = ce n’est pas un fichier ordinaire
io-not-folder = une partie de son chemin n’est pas un dossier
io-not-empty = le dossier n’est pas vide
io-name = un tel nom est impossible ici
io-too-large = il est trop gros
io-busy = un autre programme s’en sert
io-address-in-use = un autre programme se sert déjà de cette adresse
io-address-not-here = cette machine n’a pas cette adresse
io-too-long = cela a pris trop de temps
io-memory = la mémoire ne suffit pas
io-ends = il finit trop tôt
io-not-text = ce n’est pas du texte en UTF-8
io-loop = ses liens tournent en rond
