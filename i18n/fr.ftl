### Les mots de l’interface, en français.
###
### À l’intention des traducteurs : ne modifier que ce qui suit le premier « = » de chaque message. Les mots entre accolades
### précédés d’un dollar, { $count }, sont remplis par le site : les conserver, les placer où la phrase le demande.
### Un message qui dépend d’un nombre donne toutes les formes de la langue (catégories de pluriel du CLDR) : le français
### en a trois, [one] (0 et 1), [many] (1 000 000 : « un million de pages ») et [other].
### La ponctuation fait partie du message, espaces insécables comprises : rien n’est ajouté autour.

## Le cadre de chaque page

skip-to-content = Aller au contenu
# Premier pas du chemin qui mène à une page.
home = Accueil
# Titre de la fenêtre et des résultats de recherche. $page : titre de la page. $site : nom du ministère.
page-title = { $page } – { $site }
# Sur un téléphone : le bouton qui ouvre le menu, et celui qui le ferme.
menu-open = Menu
menu-close = Fermer le menu
link-elsewhere = autre site
# Bandeau facultatif en haut de chaque page. $address : adresse du site.
official-strip = Un site officiel de l’État
official-how = Comment le vérifier ?
official-body = Toutes les adresses de ce site commencent par { $address }. Vérifiez-le dans la barre d’adresse avant de saisir des données personnelles.
# Les messages suivants nomment des régions de la page pour qui utilise un lecteur d’écran.
nav-main = Menu principal
nav-breadcrumb = Vous êtes ici
nav-languages = Langues
nav-footer = Informations légales et pratiques
nav-pagination = Pages de cette liste
nav-neighbours = Précédent et suivant
nav-parts = Pages de ce guide
nav-alphabet = Lettres de l’alphabet
# Le choix des couleurs du site, au bas de chaque page.
appearance-title = Affichage
appearance-system = Comme l’appareil
appearance-light = Clair
appearance-dark = Sombre
# Dernière ligne de chaque page, un lien vers la licence.
footer-licence = Les contenus de ce site sont réutilisables aux conditions de notre licence

## Langues et traductions

# Le nom de cette langue dans cette langue, tel que l’affiche la liste des langues.
own-name = Français
# Sur la page qui propose les langues : sous le nom de la langue.
languages-enter = Accéder au site
# Nom d’une langue dans une phrase. $tag : son code. $name : son propre nom, pour les langues absentes d’ici.
language-name = { $tag ->
    [ar] arabe
    [ckb] kurde
    [de] allemand
    [en] anglais
    [es] espagnol
    [fa] persan
    [fr] français
    [he] hébreu
    [it] italien
    [ja] japonais
    [ku] kurde
    [pt] portugais
    [ru] russe
    [tr] turc
    [ur] ourdou
    [zgh] amazighe
    [zh] chinois
   *[other] { $name }
}
# Sur une page empruntée à une autre langue, faute de traduction.
fallback-title = Cette page n’existe pas encore en français
# $language : voir language-name.
fallback-body = Elle est affichée ci-dessous en { $language }.
# Intitulé de la ligne qui indique la langue d’origine, parmi les informations sur la page.
translation-title = Traduction
# $language : langue de l’original. $by : « human » (personne), « machine » ou « machine-checked ».
translation-source = { $by ->
    [machine] Cette page a été traduite par une machine à partir du texte en { $language } et n’a pas été relue.
    [machine-checked] Cette page a été traduite par une machine à partir du texte en { $language } et relue par une personne.
   *[human] Cette page est une traduction du texte en { $language }.
}
translation-authority = Seul le texte en { $language } fait foi.
translation-read-source = Lire le texte en { $language }
# Le texte d’origine a changé depuis la traduction.
translation-stale-title = Cette traduction n’est pas à jour
# $language : voir language-name.
translation-stale = Le texte en { $language } a été modifié depuis cette traduction, qui peut ne plus lui être conforme.
# $name : nom du traducteur ou du service de traduction.
translation-translator = Traduction : { $name }

## État d’une page

draft-label = Brouillon
draft-title = Brouillon
draft-body = Cette page n’est pas publiée. Elle n’apparaît que dans l’aperçu.
provisional-title = À ne pas publier
provisional-body = Ce site est en préparation : des liens ou des mots peuvent encore y manquer.
embargo-title = Sous embargo
embargo-body = Cette page n’est pas encore publiée. Elle n’apparaît que dans l’aperçu et ne doit pas être diffusée.
expired-title = Publication terminée
expired-body = La durée de publication de cette page est écoulée. Elle n’apparaît que dans l’aperçu.
changes-title = État des modifications
changes-lead = Ce qui a été publié, corrigé, retiré et supprimé, du plus récent au plus ancien.
change-new = Nouveau :
change-corrected = Corrigé :
change-withdrawn = Retiré :
change-gone = Supprimé :
withdrawn-label = Retirée
withdrawn-title = Cette page a été retirée
# Une date suit.
withdrawn-on = Retirée le
# Un lien vers la page qui remplace celle-ci suit.
withdrawn-see = Consulter plutôt :

## Dates et historique

date-published = Date de publication
date-updated = Dernière mise à jour
# $date : une date.
date-updated-on = Mis à jour le { $date }
# $date : jour de la publication. $time : heure et fuseau horaire.
date-at-time = { $date } à { $time }
updates-title = Mises à jour de cette page
# Lien vers l’historique au bas de la page. $count : nombre de mises à jour.
updates-see = { $count ->
    [one] Voir la mise à jour
    [many] Voir les { $count } de mises à jour
   *[other] Voir les { $count } mises à jour
}
# Sur papier, une adresse suit.
printed-from = Page imprimée à partir de
# Sur papier ; une date suit.
printed-version = Version du

## Types de page

type-news = Actualité
type-statement = Déclaration
type-speech = Discours
type-conclusions = Conclusions
type-advice = Conseils
type-official = Responsable
type-organisation = Organisme
type-publication = Publication
type-agenda = Agenda
type-event = Événement
type-faq = Questions et réponses
type-law = Texte de loi
type-form = Formulaire
type-press-kit = Dossier de presse
type-collection = Dossier
type-topic = Thème

## Listes

contents-title = Sommaire
sections-title = Dans cette rubrique
# $count : nombre de pages de la liste.
documents-count = { $count ->
    [one] { $count } page
    [many] { $count } de pages
   *[other] { $count } pages
}
# Lien d’une liste vers la page de recherche, les filtres étant réglés.
list-filter = Filtrer par année et par type
list-empty = Cette rubrique ne contient encore aucune page.
# $number : cette page de la liste. $total : nombre de pages de la liste.
page-of = Page { $number } sur { $total }
page-number = Page { $number }
page-previous = Page précédente
page-next = Page suivante
# Titre de la page d’une année d’une liste. $title : le titre de la rubrique. $year : l’année.
list-of-year = { $title }, { $year }
nav-years = Par année
years-all = Toutes les années
# Au-dessus de ce qui n’appartient à aucun groupe d’une liste.
group-others = Autres
neighbour-previous = Précédent
neighbour-next = Suivant
# Titre de la liste des pages qui portent sur les mêmes thèmes.
related-title = Sur le même sujet
subjects-title = Thèmes
# Langue d’une page citée dans une liste, si ce n’est pas le français. $language : voir language-name.
item-language = En { $language }
# Lien vers toute une rubrique. $section : son titre.
see-all = Tout voir : { $section }

## Page d’accueil

home-services = Services et informations utiles
home-lead = À la une
home-sections = Explorer le site

## Fichiers

# $count : nombre de fichiers.
attachments-title = { $count ->
    [one] Document à télécharger
    [many] Documents à télécharger
   *[other] Documents à télécharger
}
# $format : par exemple PDF. $size : taille avec son unité.
file-details = { $format } – { $size }
# Après le format d’un fichier ou le titre d’une page dans une autre langue. $language : voir language-name.
file-language = (en { $language })

## Conseils

advice-level = Niveau d’alerte en cours :
# $level : premier mot d’un état d’alerte.
advice-level-name = { $level ->
    [green] vert
    [yellow] jaune
    [orange] orange
    [red] rouge
   *[other] non précisé
}
advice-reviewed = Dernière vérification
advice-change = Dernière modification

## Déclarations et discours

statement-place = Lieu
statement-occasion = Événement
speech-speaker = Prononcé par

## Responsables, organismes, contact

official-role = Fonction
official-organisation = Organisme
organisation-parent = Organisme de rattachement
contact-title = Coordonnées
contact-phone = Téléphone
contact-email = Courriel
contact-address = Adresse
contact-hours = Horaires d’ouverture

## Agenda

agenda-coming = À venir
agenda-past = Événements passés
agenda-empty = Aucun événement n’est prévu.
agenda-calendar = Tous ces rendez-vous pour votre agenda (.ics)
event-calendar = Ajouter à votre agenda
event-cancelled = Annulé.
event-moved = Déplacé : il était annoncé pour le { $days }.
event-hours = de { $from } à { $to }
event-days = du { $from } à { $begin } au { $to } à { $end }
event-date = Date
event-time = Heure
event-place = Lieu

## Déclaration d’accessibilité

# L’une de ces trois mentions figure sur la page d’accueil et au bas de chaque page : le RGAA en fixe la lettre.
conformity-full = Accessibilité : totalement conforme
conformity-partial = Accessibilité : partiellement conforme
conformity-none = Accessibilité : non conforme
conformity-rate = Critères respectés
conformity-standard = Référentiel
conformity-audited = Date de l’audit

## Page introuvable, page déplacée

not-found-title = Page introuvable
not-found-body = Aucune page ne se trouve à cette adresse. Vérifiez que vous l’avez saisie sans erreur ou repartez de l’une de ces pages.
not-found-home = Aller à la page d’accueil
not-found-site-map = Consulter le plan du site
not-found-contact = Nous contacter
redirect-title = Cette page a changé d’adresse
# Un lien vers la nouvelle adresse suit.
redirect-body = Elle se trouve désormais ici :
# À une adresse dont la page a été supprimée. Une date suit le second message.
gone-title = Page supprimée
gone-on = Supprimée le

## Dans les textes

# $name : auteur de l’image.
figure-credit = Crédit : { $name }
notice-info = Information
notice-warning = Avertissement
notice-success = Confirmation
alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Danger
footnotes-title = Notes
# Pour les lecteurs d’écran. $number : numéro de la note.
footnote-back = Revenir à l’appel de la note { $number }
# Pour les lecteurs d’écran, quand une note a plusieurs appels. $call : lequel d’entre eux, $number : numéro de la note.
footnote-back-from = Revenir à l’appel { $call } de la note { $number }
task-done = Fait
task-open = À faire
# Pour les lecteurs d’écran : un tableau sans légende, que l’on peut faire défiler.
table-region = Tableau
formula = Formule


## L’aperçu, pour qui rédige le site

preview-title = Aperçu du site
preview-languages = Langues
preview-pages = Pages
preview-missing = Traductions manquantes
# À la place d’une page qui n’est pas traduite.
preview-absent = manquante
preview-complete = Aucune traduction ne manque.
# En-tête de colonne : noms des pages tels qu’ils figurent dans le dossier.
preview-work = Page
preview-stale = Traductions à mettre à jour
preview-current = Aucune traduction n’est à mettre à jour.
# Nombre de paragraphes (ou listes, tableaux…) de l’original qui ont changé depuis la traduction.
preview-stale-blocks = { $count ->
    [one] { $count } passage modifié dans l’original
    [many] { $count } de passages modifiés dans l’original
   *[other] { $count } passages modifiés dans l’original
}
# État d’une traduction dont personne n’a confirmé qu’elle correspond à l’original.
preview-unrecorded = Conformité non enregistrée
preview-strings = Mots de l’interface non traduits
preview-foreign = Passages dont la langue n’est pas indiquée
# $language : langue de la page affichée faute de traduction, dans cette langue.
preview-stands-in = traduction manquante, remplacée par : { $language }
# Les messages suivants se lisent à côté d’un passage. Le fichier et la ligne suivent.
preview-block-changed = Modifié dans l’original depuis la traduction
preview-block-added = Ajouté à l’original depuis la traduction
preview-block-removed = Supprimé de l’original depuis la traduction
preview-block-moved = Déplacé dans l’original depuis la traduction
preview-block-absent = Passage à traduire
preview-block-foreign = Langue non indiquée
preview-block-string = Mot de l’interface non traduit
preview-drafts = Brouillons
preview-embargoed = Sous embargo
preview-expired = Publication terminée
preview-held = Retenues avec leur diffusion
preview-at = Site tel qu’il est le
preview-now = Revenir à maintenant
preview-releases = Diffusions
preview-release-waiting = en attente
preview-release-held = retenue
preview-release-public = publique
preview-release-overridden = publique sur dérogation
preview-at-moment = Afficher le site le
preview-show = Afficher
preview-errors = { $count ->
    [one] { $count } erreur
    [many] { $count } d’erreurs
   *[other] { $count } erreurs
}
preview-warnings = { $count ->
    [one] { $count } avertissement
    [many] { $count } d’avertissements
   *[other] { $count } avertissements
}
# Lien du panneau des erreurs vers la page qui montre tout.
preview-all = État de tout le site
# Sur le panneau des erreurs : combien concernent la page affichée.
preview-here = { $count ->
    [0] aucune sur cette page
    [one] { $count } sur cette page
    [many] { $count } sur cette page
   *[other] { $count } sur cette page
}
# Une liste de toutes les pages, rubrique par rubrique.
preview-list = Toutes les pages
preview-more = { $count ->
    [one] et { $count } autre page
    [many] et { $count } d’autres pages
   *[other] et { $count } autres pages
}
# Liens du guide de style vers une langue en trois largeurs d’écran.
preview-widths = Trois largeurs
preview-close = Fermer
# Titre de la page qui montre les langues d’une même page l’une à côté de l’autre.
preview-compare = Côte à côte
# Page qui montre tous les éléments du thème, pour l’équipe du site.
preview-guide = Guide des composants

## Recherche

search-title = Recherche
# Nom de la recherche en haut de chaque page.
search-site = Rechercher sur le site
search-label = Mots à rechercher
search-hint = Pour rechercher une expression exacte, mettez-la entre guillemets.
search-submit = Rechercher
# Titre des champs qui restreignent une recherche.
search-filters = Filtrer les résultats
search-type = Type de page
search-type-any = Tous les types
search-from = À partir de
search-to = Jusqu’à
search-year = Année
search-year-any = Toutes les années
search-month = Mois
search-month-any = Tous les mois
# La première date choisie est postérieure à la seconde.
search-dates-crossed = La date de début est postérieure à la date de fin. Modifiez l’une des deux.
# Bouton : vide la recherche et ses filtres.
search-clear = Tout effacer
# $count : un nombre, rempli par la page.
search-count = Résultats : { $count }
search-none = Aucun résultat. Vérifiez l’orthographe ou essayez des mots plus généraux.
# Quand les filtres choisis ne laissent aucun résultat.
search-filters-exclude = Aucune page ne correspond aux filtres choisis.
search-filters-lift = Supprimer les filtres
# Quand une expression entre guillemets ne figure nulle part.
search-marks-exclude = Aucune page ne contient cette expression exacte.
search-marks-lift = Rechercher sans les guillemets
# Suit l’un des deux messages précédents. $count : un nombre, rempli par la page.
search-without = Résultats sans cette restriction : { $count }
# Un mois d’une année. $month : nom du mois. $year : année.
search-month-year = { $month } { $year }
# Quand la recherche ne contient que des mots comme « le » ou « de ».
search-only-small = Ces mots figurent dans presque toutes les pages. Ajoutez un mot qui désigne ce que vous cherchez.
# $typed : mot du lecteur, absent du site. $shown : mot ou mots proches dont les résultats sont affichés.
search-mended = Aucune page ne contient « { $typed } ». Voici les résultats pour « { $shown } ».
# $typed : mot du lecteur, absent du site.
search-unknown = Aucune page ne contient « { $typed } ».
# Entre les mots, dans les deux messages précédents.
search-comma = { " » ou « " }
# Suivi de mots du site.
search-near = Mots proches présents sur le site :
search-a-z = Parcourir toutes les pages dans l’index alphabétique
# Mots qui ne désignent aucun sujet, séparés par des espaces : ils sont ignorés quand il y en a d’autres.
search-small-words = le la les l un une des du de d au aux à en et ou où mais donc or ni car ce cet cette ces ça cela ceci c est sont était être es suis ai as a ont avoir avons avez je j tu il elle on nous vous ils elles me m te t se s lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos que qu qui quoi quel quelle quels quelles quand comment pourquoi combien dans par pour sur sous avec sans chez vers entre si ne n pas plus très y dont lequel laquelle est-ce puis peut peux peuvent pouvoir puis-je doit dois faut faire fait fais veux voudrais cas même comme
# Ce qui varie au début et à la fin des mots, pour qu’une forme fasse trouver les autres : nombre de lettres qui doivent rester,
# puis terminaisons (-а) et commencements (ⵜⴰ-). Guillemets vides si les lettres suffisent, comme en arabe, en français et en anglais.
search-affixes = { "" }
# Formes d’un même mot que ses lettres ne révèlent pas, séparées par des espaces ; | entre les mots. Mieux vaut omettre une forme qui
# est aussi un autre mot. Guillemets vides s’il n’y en a pas.
search-irregular = { "" }
search-failed = L’index de recherche n’a pas pu être chargé.
search-more = Plus de résultats
search-by-letter = Toutes les pages par lettre
search-by-date = Toutes les pages par date

## Copie hors ligne : la page START-HERE. $site : nom du ministère.

bundle-title = { $site } : copie hors ligne
bundle-intro = Ceci est une copie du site « { $site } ». Elle s’ouvre sans Internet, et il n’y a rien à installer.
bundle-open = Ouvrir la copie
bundle-web = Le site lui-même :
bundle-verify-title = Comment vérifier que cette copie est intacte ?
bundle-verify = Le fichier SHA256SUMS énumère tous les fichiers de la copie et donne l’empreinte de chacun : si un seul caractère d’un fichier change, son empreinte change aussi. Ouvrez un terminal dans ce dossier et saisissez la commande qui correspond à votre système.
bundle-verify-linux = Sous Linux :
bundle-verify-macos = Sous macOS :
bundle-verify-windows = Sous Windows (PowerShell), pour tous les fichiers à la fois :
bundle-verify-windows-one = Sous Windows, pour un seul fichier, en comparant ensuite le résultat avec la ligne de ce fichier dans la liste :
bundle-verify-diwan = Avec le logiciel Diwan, sur tout système :
bundle-verify-minisign = Avec minisign :
bundle-verify-result = Si aucun fichier n’est signalé, tous les fichiers de la liste sont intacts. Un fichier signalé a été modifié ou perdu : ne vous y fiez pas et demandez une autre copie. Un fichier qui ne figure pas dans la liste n’appartient pas à cette copie : ne l’ouvrez pas. Le logiciel Diwan signale aussi les fichiers ajoutés.
bundle-genuine-title = Comment s’assurer de sa provenance ?
bundle-genuine = Qui modifie un fichier peut aussi modifier la liste, mais nul ne peut imiter une signature. Si ce dossier contient le fichier SHA256SUMS.minisig, la copie est signée. Procurez-vous la clé publique auprès de l’organisme lui-même, par exemple sur son site, jamais dans cette copie ni auprès de la personne qui vous l’a remise. Enregistrez la clé sous le nom minisign.pub dans le dossier qui contient celui-ci, puis saisissez l’une des commandes suivantes. Le logiciel minisign est gratuit.
bundle-genuine-result = Si le logiciel confirme la signature, la liste émane bien du détenteur de la clé. Il reste à vérifier que les fichiers correspondent à la liste, comme indiqué plus haut.

## Documents diffusés seuls et livres : qui les a publiés, où se trouve l’original, de quel jour ils datent.

colophon-publisher = Publié par
colophon-source = Original
colophon-version = Version du
# Ce qu’un livre offre aux personnes handicapées.
book-accessibility = Ce livre comporte une table des matières, des titres et un ordre de lecture défini, et ses images sont décrites par un texte. Il peut être lu par la vue, l’ouïe ou le toucher, à toute taille de caractères. Rien n’y clignote, n’y bouge ni n’y produit de son.

## Données, films, lieux

data-source = Source :
chart-data = Les chiffres de ce graphique
chart-kind = { $kind ->
    [line] Courbes.
    [stacked] Diagramme à barres empilées.
   *[bar] Diagramme à barres.
}
chart-range = { $series } : de { $least } ({ $where_least }) à { $most } ({ $where_most }).
map-coordinates = Coordonnées :
map-open = Ouvrir dans un service de cartes
media-transcript = Transcription
media-elsewhere = À voir ou à écouter sur le site
law-number = Numéro
law-in-force = En vigueur depuis le
law-consolidated = Version consolidée du
law-versions = Versions
form-optional = (facultatif)
form-choose = Choisissez
form-send = Envoyer
