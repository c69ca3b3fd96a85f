### `diwan import` : ce qu’une reprise a changé, laissé derrière elle ou laissé à quelqu’un.

## Le rapport
import-pages = { $lang } : { $count ->
    [one] { $count } page
    [many] { $count } de pages
   *[other] { $count } pages
}
import-files = { $count ->
    [one] { $count } fichier copié
    [many] { $count } de fichiers copiés
   *[other] { $count } fichiers copiés
}
import-addresses = anciennes adresses : { $kept } gardées, { $led } qui mènent plus loin, { $lost } qui ne mènent nulle part
import-headings = titres : { $all }, dont { $given } ont reçu l’identifiant qu’ils avaient
import-for-a-person = à voir par quelqu’un ({ $count })
import-not-carried = dans l’ancien site seulement ({ $count })
import-changed = dit autrement ({ $count })

## En-tête
import-front-matter-unread = l’en-tête est illisible et a été repris ligne par ligne : { $fault }
import-date-unread = `{ $key }: { $written }` n’est pas une date lisible ; là où elle décide de la publication, la page est un brouillon
import-page-without-title = la page n’a pas de titre et porte le nom de son fichier
import-never-rendered = l’ancien site ne montrait cette page nulle part, c’est donc un brouillon
import-page-of-a-page = un fichier Markdown dans le dossier d’une autre page, que l’ancien site ne publiait pas seul, est un brouillon
import-not-utf-8 = le fichier n’est pas en UTF-8 et a été lu comme `{ $encoding }` : vérifiez que ses lettres sont justes
import-format-unread = les fichiers au format `{ $ending }` ne sont pas lus
import-two-pages = un autre fichier est déjà `{ $was }` dans cette langue ; celui-ci est donc `{ $work }`
import-home-made = il n’y avait pas de page d’accueil dans cette langue ; une page vide a été créée
import-home-leads = il n’y avait pas de page d’accueil dans cette langue ; une a été créée, avec des liens vers les pages auxquelles son adresse menait
import-search-left = une page qui montre la recherche ; Diwan a la sienne
import-search-moved = cette page est là où Diwan a sa recherche ; elle s’appelle donc `search-page`
import-term-named = un terme qui a un nom dans les adresses, et une page qui dit comment il s’appelle

## Réglages
import-settings-unread = le fichier est illisible : { $fault }
import-site-without-title = le site n’a pas de nom en `{ $lang }`
import-site-without-address = les réglages ne disent pas où le site est publié ; `base_url` est un exemple
import-language-disabled = la langue `{ $key }` est désactivée
import-language-unknown = `{ $key }` ne désigne aucune langue, et ses pages n’ont pas été reprises
import-language-elsewhere = une langue publiée à une adresse à elle, qui n’a pas de pages ici
import-bare-link = une adresse nue, désormais entre `<` et `>`, pour qu’elle reste un lien
import-language-by-folder = un dossier de traductions que les réglages ne nomment pas parmi les langues ; il en est une à présent
import-locale-borrowed = CLDR n’a pas de données pour `{ $lang }` ; ses dates et ses nombres s’écrivent comme en `{ $tag }` : nommez une langue plus proche sous `locale`
import-menu-elsewhere = une entrée du menu `{ $name }` ne mène à aucune page
import-emoji-names = l’ancien site montre les `:noms:` d’émojis comme des images ; écrivez les signes mêmes
import-string-twice = un autre message porte déjà en Fluent le nom de `{ $id }`
import-strings-written = { $count ->
    [one] { $count } message de l’interface est désormais en Fluent
    [many] { $count } de messages de l’interface sont désormais en Fluent
   *[other] { $count } messages de l’interface sont désormais en Fluent
}
import-menus-in-program = les menus sont dans un programme JavaScript et n’ont pas été lus ; les pages sont dans l’ordre qu’elles disent elles-mêmes
import-partial-left = un morceau d’autres pages, qui n’est plus dans aucune
import-unlisted = la page était publique pour qui connaissait son adresse, et dans aucune liste ; ici c’est un brouillon
import-left-out = un fichier que les réglages de l’ancien site laissaient de côté
import-exclusion-unread = `{ $key }` dans les réglages laisse des fichiers de côté d’une façon qui n’est pas lue ici : regardez si une page est devenue publique qui ne l’était pas
import-folder-outside = `{ $key }` désigne un dossier hors de celui qui est importé, `{ $folder }`, et rien n’en a été lu : importez le dossier au-dessus, qui contient les deux, ou copiez-le ici et donnez son nouveau nom
import-source-below = les pages se trouvent dans `{ $folder }`, comme le dit `source` : placez-y ces réglages, sans `source`, et importez ce dossier
import-expression-unread = dans `{ $key }`, `{ $expression }` n’est pas une expression régulière lisible ici ({ $fault }) et ne laisse donc rien de côté : regardez si une page est devenue publique qui ne l’était pas
import-draft-by-settings = une page que les réglages de l’ancien site retenaient : c’est un brouillon

## Fichiers
import-file-of-the-look = un fichier de l’ancienne présentation ou de ses rouages
import-page-outside = une page qui n’est dans aucun des dossiers ni aucune des langues que disent les réglages
import-file-outside = un fichier qui ne fait pas partie des pages : réglages, programmes, notes de ceux qui font le site
import-templates-left = gabarits et fichiers de `{ $folder }`
import-data-left = un fichier qui n’est ni YAML, ni TOML, ni JSON, ou ne désigne aucune langue
import-data-moved = des données, désormais en YAML sous `content/data`
import-file-unread = le fichier est illisible
import-file-not-published = un fichier YAML qui était publié : Diwan lit lui-même ces fichiers ; donnez-lui une autre extension ou mettez-le dans une archive ZIP
import-link-on-disk = un lien du disque vers l’extérieur du site, un dossier ou un fichier caché, qui n’est pas suivi
import-redirect-pattern = une redirection par motif ou sous condition
import-redirect-elsewhere = une redirection qui ne mène à aucune page du site
import-redirect-listed = une redirection qui se trouve maintenant dans `redirects.yaml`, pour le serveur
import-picture-elsewhere = une image d’un autre hôte, que la politique de sécurité du site empêche d’afficher : `--fetch-pictures` la prend
import-picture-fetched = une image d’un autre hôte, devenue un fichier du site
import-picture-unfetched = une image d’un autre hôte n’a pas pu être prise : { $reason }
import-picture-no-answer = pas de réponse
import-picture-status = la réponse était { $status }
import-picture-too-large = elle dépasse 20 Mo
import-picture-is-none = les navigateurs n’affichent rien de tel
import-picture-host-silent = l’hôte n’a pas répondu auparavant
import-kept-here = modifié ou supprimé ici, et inchangé depuis dans l’ancien site : laissé tel quel

## Adresses et liens
import-address-taken = l’adresse de cette page est celle d’une autre
import-alias-taken = une ancienne adresse de cette page est celle d’une autre
import-alias-in-capitals = une adresse qui ne diffère d’une autre que par des majuscules : bien des disques et des serveurs les confondent
import-address-impossible = une adresse qu’aucun fichier ne peut porter sur tous les systèmes
import-shown-address = une adresse en `.html` qu’une page montre et qui, sans cela, est celle d’une page : elle y mène désormais
import-link-to-work = un lien par adresse, désormais vers la page elle-même
import-link-to-file = l’adresse d’un fichier, désormais depuis le sommet
import-anchor-mended = un lien vers un endroit que la page n’a pas, désormais vers le titre visé
import-reference-unknown = la référence `{ $path }` ne mène à aucune page

## Balisage
import-shortcode-said = le code court `{ $name }`, dit en Markdown
import-shortcode-opened = le code court `{ $name }` n’a pas d’équivalent ; ce qu’il entourait reste
import-shortcode-left = le code court `{ $name }` n’a pas d’équivalent et reste dans le texte
import-shortcode-words = le code court `{ $name }` n’a pas d’équivalent ; ses mots restent
import-shortcode-listed = le code court `{ $name }` énumérait les pages d’une section, ce que les sections font d’elles-mêmes
import-attributes = des attributs entre accolades, dans la mesure où Diwan les connaît
import-liquid-said = `{ $name }` de Liquid, dit en mots ou en adresse
import-liquid-left = `{ $name }` de Liquid n’a pas d’équivalent et reste dans le texte
import-contents-dropped = la place d’un sommaire ; le thème en montre un
import-extension-dropped = `{ $extension }` de kramdown, dont Diwan n’a pas besoin
import-collection-unpublished = la collection `{ $name }` n’était pas publiée
import-block-said = un bloc `{ $name }`, dit en Markdown ou en HTML
import-mark-said = des mots entre `{ $mark }`, dits en HTML
import-icon-left = une icône d’une police, qui ne dit rien par elle-même
import-snippet-taken = le fichier `{ $name }` a été mis à sa place
import-translation-taken = texte d’une traduction, repris dans la page qui l’affiche
import-hero-said = les mots d’une page d’accueil placés dans son en-tête forment maintenant le début de son texte
import-snippet-unknown = le fichier `{ $name }` qui devait être ici n’existe pas, ou seule une partie en était visée
import-block-opened = le bloc `:::{ $name }` n’a pas d’équivalent ; ce qu’il entourait reste
import-module-left = un module de JavaScript
import-component-said = le composant `{ $name }`, dit en Markdown
import-component-opened = le composant `{ $name }` n’a pas d’équivalent ; ce qu’il entourait reste
import-component-left = le composant `{ $name }` n’a pas d’équivalent et se trouve dans un commentaire
import-component-linked = le composant `{ $name }` n’a pas d’équivalent ; un lien vers ce qu’il montrait le remplace

## WordPress
import-media-elsewhere = un fichier de l’ancien site qui n’est pas à côté de l’export : copiez son dossier `wp-content/uploads` dans `content`
import-comments-left = { $count ->
    [one] { $count } commentaire de lecteur
    [many] { $count } de commentaires de lecteurs
   *[other] { $count } commentaires de lecteurs
}
import-kind-left = une entrée du genre `{ $kind }`, qui appartient à l’ancien système
import-kind-waits = une entrée du genre `{ $kind }`, dont l’export ne dit pas s’il était public, est un brouillon : s’il l’était, ôtez la ligne `draft: true` de tous les fichiers de `content/{ $folder }`
import-status-left = une entrée dans l’état `{ $status }`
import-status-hidden = une entrée dans l’état `{ $status }`, qui n’était pas publique, est un brouillon
import-schedule-missed = une entrée dont l’heure était passée et que WordPress n’avait pas publiée est un brouillon
import-behind-password = la page était derrière un mot de passe, ce que Diwan n’a pas : c’est un brouillon
import-block-made = le bloc `{ $name }`, qu’un programme remplissait, et qui ne se trouve plus nulle part
import-lists-left = des listes par auteur et par mois, et des flux : Diwan a les siens, à d’autres adresses
import-page-of-a-file = une page qui ne montrait qu’un fichier, lequel n’appartient à aucune page publique
import-element-left = l’élément `{ $name }` de HTML, qui n’a pas d’équivalent
import-too-deep = des éléments de HTML imbriqués trop profondément pour être voulus ; leurs mots restent
import-marks-too-deep = des marques imbriquées trop profondément pour être voulues : elles restent telles quelles

## Les dossiers
import-no-such-site = `{ $source }` ne contient pas de site de { $system }
import-settings-broken = `{ $path }` ne peut être lu : { $fault }
import-name-the-folder = donnez le dossier des réglages de l’ancien site ou, pour WordPress, le fichier exporté
import-source-unusable = `{ $source }` est illisible : { $error }
import-folder-unusable = `{ $folder }` est inutilisable : { $error }
import-folder-not-empty = `{ $folder }` contient des fichiers qu’aucune reprise n’a écrits
import-into-another-folder = donnez un dossier vide ou qui n’existe pas
import-into-itself = l’ancien site et le nouveau ne peuvent partager un dossier
import-manifest-broken = `{ $name }` est illisible : { $error }
import-edited-here = modifié ici, et changé depuis dans l’ancien site ; laissé tel quel
import-removed-here = supprimé ici, et changé depuis dans l’ancien site ; laissé de côté
import-gone-there = n’est plus dans l’ancien site, donc supprimé
import-gone-but-edited = n’est plus dans l’ancien site, mais modifié ici ; laissé tel quel

## `check --baseline`
baseline-made = { $count ->
    [one] { $count } constat accepté dans `{ $file }` ; désormais seuls les nouveaux sont dits
    [many] { $count } de constats acceptés dans `{ $file }` ; désormais seuls les nouveaux sont dits
   *[other] { $count } constats acceptés dans `{ $file }` ; désormais seuls les nouveaux sont dits
}
baseline-let-pass = constats que `{ $file }` laisse passer : { $count } ; constats qui y sont et n’existent plus : { $gone }
baseline-unusable = `{ $file }` est inutilisable : { $error }
baseline-remove-it = donnez un autre fichier, ou supprimez celui-ci : la prochaine exécution l’écrit de nouveau
