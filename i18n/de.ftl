### Die Wörter der Oberfläche, auf Deutsch.
###
### Für Übersetzerinnen und Übersetzer: Ändern Sie nur, was hinter dem ersten „=“ einer Meldung steht. Wörter in geschweiften
### Klammern mit Dollarzeichen, { $count }, füllt die Website aus: behalten Sie sie bei und setzen Sie sie dorthin, wo der Satz sie braucht.
### Wo eine Meldung von einer Zahl abhängt, stehen alle Formen der Sprache (Pluralkategorien des CLDR): [one] und [other].
### Satzzeichen gehören zur Meldung: Es wird nichts hinzugefügt.

## The frame of every page

skip-to-content = Zum Hauptinhalt springen
# First step of the trail that leads to a page.
home = Startseite
# Title of the browser window and of search results. $page: title of the page. $site: name of the ministry.
page-title = { $page } – { $site }
# On a phone: the button that opens the main menu, and the one that closes it.
menu-open = Menü
menu-close = Menü schließen
link-elsewhere = andere Website
# An optional strip above every page. $address: the address of the site.
official-strip = Offizielle Website einer staatlichen Stelle
official-how = So können Sie das prüfen
official-body = Alle Adressen dieser Website beginnen mit { $address }. Prüfen Sie dies in der Adresszeile, bevor Sie personenbezogene Daten eingeben.
# The next ones name regions of the page for people who use a screen reader.
nav-main = Hauptmenü
nav-breadcrumb = Sie sind hier
nav-languages = Sprachen
nav-footer = Hilfe und rechtliche Hinweise
nav-pagination = Seiten dieser Liste
nav-neighbours = Vorherige und nächste Seite
nav-parts = Seiten dieses Leitfadens
nav-alphabet = Buchstaben des Alphabets
# The choice of the colours of the site, at the foot of every page.
appearance-title = Darstellung
appearance-system = Wie auf dem Gerät
appearance-light = Hell
appearance-dark = Dunkel
# Last line of every page, a link to the licence.
footer-licence = Die Inhalte dieser Website dürfen nach Maßgabe unserer Lizenz weiterverwendet werden

## Languages and translations

# The name of this language for itself, as the list of languages shows it.
own-name = Deutsch
# On the page that offers the languages: below the language's own name.
languages-enter = Zur Website
# Name of a language inside a sentence. $tag: its code. $name: its own name, for languages not listed here.
language-name = { $tag ->
    [ar] Arabisch
    [ckb] Kurdisch
    [de] Deutsch
    [en] Englisch
    [es] Spanisch
    [fa] Persisch
    [fr] Französisch
    [he] Hebräisch
    [it] Italienisch
    [ja] Japanisch
    [ku] Kurdisch
    [pt] Portugiesisch
    [ru] Russisch
    [tr] Türkisch
    [ur] Urdu
    [zgh] Tamazight
    [zh] Chinesisch
   *[other] { $name }
}
# On a page borrowed from another language because it has not been translated.
fallback-title = Diese Seite liegt noch nicht auf Deutsch vor
# $language: see language-name.
fallback-body = Sie wird im Folgenden auf { $language } angezeigt.
# Names the line that tells the language of the original, among the facts about a page.
translation-title = Übersetzung
# $language: language of the original. $by: "human", "machine" or "machine-checked".
translation-source = { $by ->
    [machine] Diese Seite wurde maschinell übersetzt und nicht geprüft. Sprache des Originals: { $language }.
    [machine-checked] Diese Seite wurde maschinell übersetzt und von einem Menschen geprüft. Sprache des Originals: { $language }.
   *[human] Diese Seite ist eine Übersetzung. Sprache des Originals: { $language }.
}
translation-authority = Maßgeblich ist allein die Fassung auf { $language }.
translation-read-source = Text auf { $language } lesen
# The original text has changed since it was translated.
translation-stale-title = Diese Übersetzung ist nicht auf dem neuesten Stand
# $language: see language-name.
translation-stale = Die Fassung auf { $language } wurde nach dieser Übersetzung geändert; die Texte können daher voneinander abweichen.
# $name: name of the translator, or of the service that translated.
translation-translator = Übersetzung: { $name }

## Status of a page

draft-label = Entwurf
draft-title = Entwurf
draft-body = Diese Seite ist nicht veröffentlicht. Sie ist nur in der Vorschau zu sehen.
provisional-title = Nicht zur Veröffentlichung
provisional-body = Diese Website wird vorbereitet. Links oder Wörter können noch fehlen.
embargo-title = Sperrfrist
embargo-body = Diese Seite ist noch nicht veröffentlicht. Sie ist nur in der Vorschau zu sehen: Geben Sie sie nicht weiter.
expired-title = Veröffentlichung beendet
expired-body = Die Veröffentlichungsdauer dieser Seite ist abgelaufen. Sie ist nur in der Vorschau zu sehen.
changes-title = Änderungsübersicht
changes-lead = Was veröffentlicht, berichtigt, zurückgezogen und entfernt wurde, das Neueste zuerst.
change-new = Neu:
change-corrected = Berichtigt:
change-withdrawn = Zurückgezogen:
change-gone = Entfernt:
withdrawn-label = Zurückgezogen
withdrawn-title = Diese Seite wurde zurückgezogen
# A date follows.
withdrawn-on = Zurückgezogen am
# A link to the page that replaces this one follows.
withdrawn-see = Siehe stattdessen:

## Dates and history

date-published = Veröffentlicht
date-updated = Zuletzt aktualisiert
# $date: a date.
date-updated-on = Zuletzt aktualisiert: { $date }
# $date: the day of publication. $time: the time of day with its zone.
date-at-time = { $date }, { $time }
updates-title = Aktualisierungen dieser Seite
# Link to the history at the foot of the page. $count: number of updates.
updates-see = { $count ->
    [one] Aktualisierung ansehen
   *[other] Alle { $count } Aktualisierungen ansehen
}
# On paper, an address follows.
printed-from = Ausgedruckt von der Adresse
# On paper, a date follows.
printed-version = Stand:

## Types of page

type-news = Meldung
type-statement = Erklärung
type-speech = Rede
type-conclusions = Schlussfolgerungen
type-advice = Hinweise
type-official = Person
type-organisation = Behörde
type-publication = Publikation
type-agenda = Termine
type-event = Termin
type-faq = Fragen und Antworten
type-law = Gesetz
type-form = Formular
type-press-kit = Pressemappe
type-collection = Dossier
type-topic = Thema

## Lists

contents-title = Inhalt
sections-title = In diesem Bereich
# $count: how many pages the list holds.
documents-count = { $count ->
    [one] { $count } Seite
   *[other] { $count } Seiten
}
list-filter = Nach Jahr und Art filtern
list-empty = Hier gibt es noch keine Seiten.
# $number: this page of the list. $total: how many there are.
page-of = Seite { $number } von { $total }
page-number = Seite { $number }
page-previous = Vorherige Seite
page-next = Nächste Seite
list-of-year = { $title }, { $year }
nav-years = Nach Jahr
years-all = Alle Jahre
group-others = Sonstiges
neighbour-previous = Zurück
neighbour-next = Weiter
related-title = Verwandte Seiten
subjects-title = Themen
# Language of a page in a list, where it is not English. $language: see language-name.
item-language = Auf { $language }
# Link to a whole section. $section: its title.
see-all = Alle anzeigen: { $section }

## Home page

home-services = Service und Informationen
home-lead = Im Fokus
home-sections = Bereiche der Website

## Files

# $count: how many files.
attachments-title = { $count ->
    [one] Dokument
   *[other] Dokumente
}
# $format: such as PDF. $size: with its unit.
file-details = { $format }, { $size }
# After the format of a file, or the title of a page, in another language. $language: see language-name.
file-language = (auf { $language })

## Advice

advice-level = Aktuelle Warnstufe:
# $level: the first word of an alert status.
advice-level-name = { $level ->
    [green] Grün
    [yellow] Gelb
    [orange] Orange
    [red] Rot
   *[other] nicht angegeben
}
advice-reviewed = Zuletzt geprüft
advice-change = Letzte Änderung

## Statements and speeches

statement-place = Ort
statement-occasion = Anlass
speech-speaker = Rede von

## Officials, organisations, contact

official-role = Funktion
official-organisation = Behörde
organisation-parent = Gehört zu
contact-title = Kontakt
contact-phone = Telefon
contact-email = E-Mail
contact-address = Anschrift
contact-hours = Öffnungszeiten

## Events

agenda-coming = Kommende Termine
agenda-past = Vergangene Termine
agenda-empty = Es sind keine Termine geplant.
agenda-calendar = Alle diese Termine für Ihren Kalender (.ics)
event-calendar = Zum Kalender hinzufügen
event-cancelled = Abgesagt.
event-moved = Verlegt; ursprünglich angekündigt: { $days }.
event-hours = { $from } bis { $to }
event-days = { $from }, { $begin }, bis { $to }, { $end }
event-date = Datum
event-time = Uhrzeit
event-place = Ort

## Accessibility statement

# One of these three stands on the home page and at the foot of every page, whatever the figure behind it.
conformity-full = Barrierefreiheit: vollständig vereinbar
conformity-partial = Barrierefreiheit: teilweise vereinbar
conformity-none = Barrierefreiheit: nicht vereinbar
conformity-rate = Erfüllte Anforderungen
conformity-standard = Prüfgrundlage
conformity-audited = Datum der Prüfung

## Page not found, page moved

not-found-title = Seite nicht gefunden
not-found-body = Unter dieser Adresse gibt es keine Seite. Prüfen Sie die Schreibweise oder beginnen Sie neu auf einer der folgenden Seiten.
not-found-home = Zur Startseite
not-found-site-map = Zur Inhaltsübersicht
not-found-contact = Kontakt aufnehmen
redirect-title = Diese Seite ist umgezogen
# A link to the new address follows.
redirect-body = Sie finden sie jetzt hier:
# At an address whose page was removed. A date follows the second message.
gone-title = Seite entfernt
gone-on = Entfernt am

## Inside texts

# $name: who made the picture.
figure-credit = Bild: { $name }
notice-info = Information
notice-warning = Warnung
notice-success = Bestätigung
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Gefahr
footnotes-title = Fußnoten
# For screen readers. $number: number of the note.
footnote-back = Zurück zu Fußnote { $number } im Text
# For screen readers, where a note is called several times. $call: which of the calls, $number: number of the note.
footnote-back-from = Zurück zu Verweis { $call } auf Fußnote { $number } im Text
task-done = Erledigt
task-open = Offen
# For screen readers: a table without a caption, which can be scrolled sideways.
table-region = Tabelle
formula = Formel


## The preview, for those who write the site

preview-title = Vorschau der Website
preview-languages = Sprachen
preview-pages = Seiten
preview-missing = Fehlende Übersetzungen
# In the place of a page that has not been translated.
preview-absent = fehlt
preview-complete = Es fehlt keine Übersetzung.
# Heading of a column: names of pages as they stand in the folder.
preview-work = Seite
preview-stale = Zu aktualisierende Übersetzungen
preview-current = Keine Übersetzung muss aktualisiert werden.
# How many paragraphs (or lists, tables and so on) of the original have changed since it was translated.
preview-stale-blocks = { $count ->
    [one] { $count } Abschnitt im Original geändert
   *[other] { $count } Abschnitte im Original geändert
}
# State of a translation that nobody has confirmed to match its original.
preview-unrecorded = Übereinstimmung mit dem Original nicht bestätigt
preview-strings = Nicht übersetzte Wörter der Oberfläche
preview-foreign = Abschnitte ohne Angabe der Sprache
# $language: language of the page that is shown for want of a translation, in that language.
preview-stands-in = fehlt, stattdessen angezeigt: { $language }
# The next ones stand beside a passage. The file and the line follow.
preview-block-changed = Im Original seit der Übersetzung geändert
preview-block-added = Im Original seit der Übersetzung hinzugefügt
preview-block-removed = Im Original seit der Übersetzung gestrichen
preview-block-moved = Im Original seit der Übersetzung verschoben
preview-block-absent = Noch zu übersetzen
preview-block-foreign = Sprache nicht angegeben
preview-block-string = Wort der Oberfläche nicht übersetzt
preview-drafts = Entwürfe
preview-embargoed = Mit Sperrfrist
preview-expired = Veröffentlichung beendet
preview-held = Mit ihrer Freigabe zurückgehalten
preview-at = Stand vom
preview-now = Zurück zu jetzt
preview-releases = Freigaben
preview-release-waiting = wartet
preview-release-held = zurückgehalten
preview-release-public = öffentlich
preview-release-overridden = öffentlich kraft Ausnahme
preview-at-moment = Website zeigen zum Zeitpunkt
preview-show = Zeigen
preview-errors = { $count ->
    [one] { $count } Fehler
   *[other] { $count } Fehler
}
preview-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
# Link from the panel of faults to the page with everything.
preview-all = Stand der gesamten Website
preview-here = { $count ->
    [0] keiner auf dieser Seite
    [one] { $count } auf dieser Seite
   *[other] { $count } auf dieser Seite
}
preview-list = Alle Seiten
preview-more = { $count ->
    [one] und { $count } weitere Seite
   *[other] und { $count } weitere Seiten
}
preview-widths = Drei Breiten
preview-close = Schließen
# Title of the page that shows the languages of one page beside each other.
preview-compare = Nebeneinander
# A page with every component of the theme, for the web team.
preview-guide = Übersicht der Bausteine

## Search

search-title = Suche
# Names the search at the top of every page.
search-site = Diese Website durchsuchen
search-label = Suchbegriffe
search-hint = Um eine genaue Wortfolge zu finden, setzen Sie sie in Anführungszeichen.
search-submit = Suchen
# Heading of the fields that narrow a search.
search-filters = Ergebnisse filtern
search-type = Art der Seite
search-type-any = Alle Arten
search-from = Von
search-to = Bis
search-year = Jahr
search-year-any = Alle Jahre
search-month = Monat
search-month-any = Alle Monate
# The first date chosen is later than the last one.
search-dates-crossed = Das Anfangsdatum liegt nach dem Enddatum. Ändern Sie eines der beiden.
# Button: empties the search and its filters.
search-clear = Neu beginnen
# $count: a number, filled in by the page.
search-count = Ergebnisse: { $count }
search-none = Es wurde nichts gefunden. Prüfen Sie die Schreibweise oder versuchen Sie es mit allgemeineren Begriffen.
# When the filters leave no result.
search-filters-exclude = Keine Seite entspricht den gewählten Filtern.
search-filters-lift = Filter entfernen
# When a phrase in quotation marks is found nowhere.
search-marks-exclude = Keine Seite enthält genau diese Wortfolge.
search-marks-lift = Ohne Anführungszeichen suchen
# Follows one of the two messages above. $count: a number that the page fills in.
search-without = Ergebnisse ohne diese Einschränkung: { $count }
# A month of a year. $month: name of the month. $year: the year.
search-month-year = { $month } { $year }
# When a search holds nothing but words such as “the” and “of”.
search-only-small = Diese Wörter stehen auf fast jeder Seite. Ergänzen Sie ein Wort, das Ihr Anliegen bezeichnet.
# $typed: a word of the reader that the site does not have. $shown: the word or words near it whose results are shown.
search-mended = Keine Seite enthält „{ $typed }“. Angezeigt werden Ergebnisse für „{ $shown }“.
# $typed: a word of the reader that the site does not have.
search-unknown = Keine Seite enthält „{ $typed }“.
# Between the words in the two messages above.
search-comma = { "“ oder „" }
# Followed by words of the site.
search-near = Ähnliche Wörter auf dieser Website:
search-a-z = Alle Seiten von A bis Z ansehen
# Words that name no subject, with spaces between them: they are left out where there are others.
search-small-words = der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen in im an am auf aus bei beim mit nach von vom zu zum zur für über unter durch um bis seit vor gegen ohne als wie so auch nur noch schon sehr mehr ist sind war waren sein wird werden wurde wurden hat haben hatte ich mich mir mein meine du er sie es wir uns unser unsere ihr ihre ihren ihrem sich man dieser diese dieses diesen diesem jene welche welcher welches wer was wann wo warum wieso wohin woher kann können muss müssen soll darf dürfen möchte will wenn dass ob da hier dort es gibt bekommen brauche brauchen finden
# What comes and goes at the ends of words, so that a search for one form finds the others: how many letters must be left of a
# word, then endings (-а) and beginnings (ⵜⴰ-). Quotation marks with nothing between them where the letters of the language tell
# enough, as those of Arabic, French and English do.
search-affixes = 3 -e -en -ern -er -em -es -n -ie -ien -ium -iums -erin -erinnen
# Forms of one word that its letters do not tell, with spaces between them; | between the words. A form that is a word of its own
# as well (left, rose) is better left out. Quotation marks with nothing between them for none.
search-irregular = { "" }
search-failed = Der Suchindex konnte nicht geladen werden.
search-more = Weitere Ergebnisse
search-by-letter = Alle Seiten nach Buchstaben
search-by-date = Alle Seiten nach Datum

## Offline copy: the page START-HERE. $site: name of the ministry.

bundle-title = { $site }: Offline-Kopie
bundle-intro = Dies ist eine Kopie der Website „{ $site }“. Sie lässt sich ohne Internet öffnen; es muss nichts installiert werden.
bundle-open = Kopie öffnen
bundle-web = Die Website selbst:
bundle-verify-title = So prüfen Sie, ob diese Kopie unversehrt ist
bundle-verify = Die Datei SHA256SUMS nennt alle Dateien der Kopie mit ihrer Prüfsumme. Ändert sich in einer Datei ein einziges Zeichen, ändert sich auch ihre Prüfsumme. Öffnen Sie ein Terminal in diesem Ordner und geben Sie den Befehl für Ihr System ein.
bundle-verify-linux = Unter Linux:
bundle-verify-macos = Unter macOS:
bundle-verify-windows = Unter Windows (PowerShell), für alle Dateien auf einmal:
bundle-verify-windows-one = Unter Windows, für eine einzelne Datei; vergleichen Sie das Ergebnis anschließend mit der Zeile dieser Datei in der Liste:
bundle-verify-diwan = Mit dem Programm Diwan, auf jedem System:
bundle-verify-minisign = Mit minisign:
bundle-verify-result = Wird keine Datei genannt, sind alle Dateien der Liste unversehrt. Eine genannte Datei wurde verändert oder ging verloren: Verlassen Sie sich nicht darauf und fordern Sie eine andere Kopie an. Eine Datei, die nicht in der Liste steht, gehört nicht zu dieser Kopie: Öffnen Sie sie nicht. Das Programm Diwan nennt auch hinzugefügte Dateien.
bundle-genuine-title = So prüfen Sie, von wem sie stammt
bundle-genuine = Wer eine Datei ändert, kann auch die Liste ändern, aber niemand kann eine Signatur nachahmen. Enthält dieser Ordner die Datei SHA256SUMS.minisig, ist die Kopie signiert. Beschaffen Sie sich den öffentlichen Schlüssel bei der Behörde selbst, etwa auf ihrer Website, und niemals aus dieser Kopie oder von der Person, die sie Ihnen übergeben hat. Speichern Sie den Schlüssel unter dem Namen minisign.pub in dem Ordner, der diesen Ordner enthält, und geben Sie einen der folgenden Befehle ein. Das Programm minisign ist kostenlos.
bundle-genuine-result = Bestätigt das Programm die Signatur, stammt die Liste vom Inhaber des Schlüssels. Prüfen Sie dann noch, ob die Dateien mit der Liste übereinstimmen, wie oben beschrieben.

## Documents that are handed on alone, and books: who published them, where the original is, of which day they are.

colophon-publisher = Herausgeber
colophon-source = Original
colophon-version = Stand
# What people with disabilities find in a book.
book-accessibility = Dieses Buch hat ein Inhaltsverzeichnis, Überschriften und eine festgelegte Lesereihenfolge; seine Bilder sind mit Worten beschrieben. Es kann mit den Augen, mit den Ohren oder durch Tasten gelesen werden, in jeder Schriftgröße. Nichts darin blinkt, bewegt sich oder macht Geräusche.

## Daten, Filme, Orte

data-source = Quelle:
chart-data = Die Zahlen zu diesem Diagramm
chart-kind = { $kind ->
    [line] Liniendiagramm.
    [stacked] Gestapeltes Balkendiagramm.
   *[bar] Balkendiagramm.
}
chart-range = { $series }: von { $least } ({ $where_least }) bis { $most } ({ $where_most }).
map-coordinates = Koordinaten:
map-open = In einem Kartendienst öffnen
media-transcript = Abschrift
media-elsewhere = Auf der Website ansehen oder anhören
law-number = Nummer
law-in-force = In Kraft seit
law-consolidated = Konsolidierte Fassung vom
law-versions = Fassungen
form-optional = (freiwillig)
form-choose = Bitte wählen
form-send = Absenden
