### Les redirections de `site.yaml` et de `redirects.yaml`.
redirect-is-written = une redirection s’écrit `{"{"} from: "/old/page/", to: statements/paris {"}"}`
redirect-from-elsewhere = `from` est l’adresse d’un autre site
redirect-from-fragment = `from` contient un `#`, que les navigateurs n’envoient à aucun serveur
redirect-from-whole = `{ $text }` n’est pas une adresse entière : elle commence par `/`
redirect-from-malformed = `{ $text }` n’est pas une adresse
redirect-from-as-written = écrivez le chemin de l’ancienne adresse, comme `/old/page/` ou `/old/page.php?id=3`
redirects-lead-in-a-circle = des redirections tournent en rond : `{ $names }`
lead-one-to-a-page = faites mener l’une d’elles à une page
redirect-leads-to-redirect = `{ $to }` est elle-même une ancienne adresse
lead-where-that-leads = menez là où celle-ci mène
lead-to-its-end = menez directement au bout : `to: { $end }`
redirect-leads-nowhere = il n’y a rien à `{ $to }`
redirect-names-work = nommez une page par son chemin sous `content/` (`to: statements/paris`), ou écrivez une adresse que le site possède
two-redirects-from = deux redirections partent de `{ $from }`
redirect-keep-one = gardez-en une

## Hôtes
host-without-prefix = `{ $lang }` a un préfixe vide, donc aucun dossier qui puisse avoir son propre hôte
give-prefix-or-site-address = donnez-lui un préfixe, ou prenez la `base_url` du site pour son adresse
