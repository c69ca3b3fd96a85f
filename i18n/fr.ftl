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
# Les messages suivants nomment des régions de la page pour qui utilise un lecteur d’écran.
nav-main = Menu principal
nav-breadcrumb = Vous êtes ici
nav-languages = Langues
nav-footer = Informations légales et pratiques
nav-pagination = Pages de cette liste
nav-neighbours = Précédent et suivant
nav-parts = Pages de ce guide
nav-alphabet = Lettres de l’alphabet
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
    [en] anglais
    [fr] français
   *[other] { $name }
}
# Sur une page empruntée à une autre langue, faute de traduction.
fallback-title = Cette page n’existe pas encore en français
# $language : voir language-name.
fallback-body = Elle est affichée ci-dessous en { $language }.
# $language : langue de l’original. $by : « human » (personne) ou « machine ».
translation-source = { $by ->
    [machine] Cette page a été traduite par une machine à partir du texte en { $language } et n’a pas été relue.
   *[human] Cette page est une traduction du texte en { $language }.
}
translation-authority = Seul le texte en { $language } fait foi.
translation-read-source = Lire le texte en { $language }

## État d’une page

draft-label = Brouillon
draft-title = Brouillon
draft-body = Cette page n’est pas publiée. Elle n’apparaît que dans l’aperçu.
embargo-title = Sous embargo
embargo-body = Cette page n’est pas encore publiée. Elle n’apparaît que dans l’aperçu et ne doit pas être diffusée.
expired-title = Publication terminée
expired-body = La durée de publication de cette page est écoulée. Elle n’apparaît que dans l’aperçu.
withdrawn-label = Retirée
withdrawn-title = Cette page a été retirée
# Une date suit.
withdrawn-on = Retirée le
# Un lien vers la page qui remplace celle-ci suit.
withdrawn-see = Consulter plutôt :

## Dates et historique

date-published = Date de publication
date-updated = Dernière mise à jour
updates-title = Mises à jour de cette page
# Lien vers l’historique au bas de la page. $count : nombre de mises à jour.
updates-see = { $count ->
    [one] Voir la mise à jour
    [many] Voir les { $count } de mises à jour
   *[other] Voir les { $count } mises à jour
}
# Sur papier, une adresse suit.
printed-from = Page imprimée à partir de

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
list-empty = Cette rubrique ne contient encore aucune page.
# $number : cette page de la liste. $total : nombre de pages de la liste.
page-of = Page { $number } sur { $total }
page-number = Page { $number }
page-previous = Page précédente
page-next = Page suivante
neighbour-previous = Précédent
neighbour-next = Suivant
subjects-title = Thèmes
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
# Après le format d’un fichier rédigé dans une autre langue. $language : voir language-name.
file-language = (en { $language })

## Conseils

advice-level = Niveau d’alerte en cours :
# $level : premier mot d’un état d’alerte.
advice-level-name = { $level ->
    [green] vert
    [yellow] jaune
    [orange] orange
    [red] rouge
   *[other] alerte
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

# Entre le premier et le dernier jour d’un événement.
agenda-until = au
agenda-empty = Aucun événement n’est prévu.

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
task-done = Fait
task-open = À faire
# Pour les lecteurs d’écran : un tableau sans légende, que l’on peut faire défiler.
table-region = Tableau


## The preview, for those who write the site

preview-title = Aperçu du site
preview-languages = Langues
preview-pages = Pages
preview-missing = Traductions manquantes
# In the place of a page that has not been translated.
preview-absent = manquante
preview-complete = Aucune traduction ne manque.
# Heading of a column: names of pages as they stand in the folder.
preview-work = Page
preview-drafts = Brouillons
preview-embargoed = Sous embargo
preview-expired = Publication terminée
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
# Link from the panel of faults to the page with everything.
preview-all = État de tout le site
preview-close = Fermer
# Title of the page that shows the languages of one page beside each other.
preview-compare = Côte à côte

## Search

search-title = Recherche
search-label = Mots à rechercher
search-submit = Rechercher
# Titre des champs qui restreignent une recherche.
search-filters = Filtrer les résultats
search-type = Type de page
search-type-any = Tous les types
search-from = Date : à partir du
search-to = Date : jusqu’au
# Bouton : vide la recherche et ses filtres.
search-clear = Tout effacer
# $count: a number, filled in by the page.
search-count = Résultats : { $count }
search-none = Aucun résultat. Essayez avec moins de mots, ou d’autres mots.
search-failed = L’index de recherche n’a pas pu être chargé.
search-more = Plus de résultats
search-by-letter = Toutes les pages par lettre
search-by-date = Toutes les pages par date

## Offline copy: the page START-HERE. $site: name of the ministry.

bundle-title = { $site } : copie hors ligne
bundle-intro = Ceci est une copie du site « { $site } ». Elle s’ouvre sans Internet, et rien n’est à installer.
bundle-open = Ouvrir la copie
bundle-web = Le site lui-même :
bundle-verify-title = Cette copie est-elle intacte ?
bundle-verify = Le fichier SHA256SUMS donne l’empreinte de chaque fichier. Ouvrez un terminal dans ce dossier et tapez l’une de ces lignes (Linux, macOS, Diwan) : chaque fichier doit être trouvé inchangé.
