### Palabras de la interfaz, en español.
###
### A los traductores: modifique solo lo que sigue al primer signo «=» de cada mensaje. Las palabras entre llaves con el signo
### del dólar, { $count }, las completa el sitio: consérvelas y colóquelas donde la frase lo pida.
### Un mensaje que depende de un número da todas las formas de la lengua (categorías de plural del CLDR). El español tiene tres:
### [one] (1), [many] (1 000 000: «un millón de páginas») y [other]. La puntuación forma parte del mensaje.

## The frame of every page

skip-to-content = Ir al contenido principal
# First step of the trail that leads to a page.
home = Inicio
# Title of the browser window and of search results. $page: title of the page. $site: name of the ministry.
page-title = { $page } – { $site }
# On a phone: the button that opens the main menu, and the one that closes it.
menu-open = Menú
menu-close = Cerrar el menú
link-elsewhere = otro sitio
# An optional strip above every page. $address: the address of the site.
official-strip = Sitio web oficial del Estado
official-how = Cómo comprobarlo
official-body = Todas las direcciones de este sitio comienzan por { $address }. Compruébelo en la barra de direcciones antes de introducir datos personales.
# The next ones name regions of the page for people who use a screen reader.
nav-main = Menú principal
nav-breadcrumb = Usted está aquí
nav-languages = Idiomas
nav-footer = Ayuda e información legal
nav-pagination = Páginas de esta lista
nav-neighbours = Anterior y siguiente
nav-parts = Páginas de esta guía
nav-alphabet = Letras del alfabeto
# The choice of the colours of the site, at the foot of every page.
appearance-title = Apariencia
appearance-system = Igual que el dispositivo
appearance-light = Clara
appearance-dark = Oscura
# Last line of every page, a link to the licence.
footer-licence = El contenido de este sitio puede reutilizarse conforme a los términos de nuestra licencia

## Languages and translations

# The name of this language for itself, as the list of languages shows it.
own-name = Español
# On the page that offers the languages: below the language's own name.
languages-enter = Entrar en el sitio
# Name of a language inside a sentence. $tag: its code. $name: its own name, for languages not listed here.
language-name = { $tag ->
    [ar] árabe
    [ckb] kurdo
    [de] alemán
    [en] inglés
    [es] español
    [fa] persa
    [fr] francés
    [he] hebreo
    [it] italiano
    [ja] japonés
    [ku] kurdo
    [pt] portugués
    [ru] ruso
    [tr] turco
    [ur] urdu
    [zgh] amazige
    [zh] chino
   *[other] { $name }
}
# On a page borrowed from another language because it has not been translated.
fallback-title = Esta página aún no está disponible en español
# $language: see language-name.
fallback-body = Se muestra a continuación en { $language }.
# Names the line that tells the language of the original, among the facts about a page.
translation-title = Traducción
# $language: language of the original. $by: "human", "machine" or "machine-checked".
translation-source = { $by ->
    [machine] Esta página es una traducción automática, no revisada, del texto en { $language }.
    [machine-checked] Esta página es una traducción automática, revisada por una persona, del texto en { $language }.
   *[human] Esta página es una traducción del texto en { $language }.
}
translation-authority = Solo da fe el texto en { $language }.
translation-read-source = Leer el texto en { $language }
# The original text has changed since it was translated.
translation-stale-title = Esta traducción no está actualizada
# $language: see language-name.
translation-stale = El texto en { $language } se modificó después de hacerse esta traducción, que puede no coincidir con él.
# $name: name of the translator, or of the service that translated.
translation-translator = Traducción: { $name }

## Status of a page

draft-label = Borrador
draft-title = Borrador
draft-body = Esta página no se ha publicado. Solo puede verse en la vista previa.
provisional-title = No apto para publicar
provisional-body = Este sitio está en preparación. Aún pueden faltar enlaces o palabras.
embargo-title = Sujeta a embargo
embargo-body = Esta página aún no se ha publicado. Solo puede verse en la vista previa: no la difunda.
expired-title = Publicación finalizada
expired-body = El plazo de publicación de esta página ha vencido. Solo puede verse en la vista previa.
changes-title = Relación de cambios
changes-lead = Lo que se ha publicado, corregido, retirado y suprimido, de lo más reciente a lo más antiguo.
change-new = Nuevo:
change-corrected = Corregido:
change-withdrawn = Retirado:
change-gone = Suprimido:
withdrawn-label = Retirada
withdrawn-title = Esta página ha sido retirada
# A date follows.
withdrawn-on = Fecha de retirada:
# A link to the page that replaces this one follows.
withdrawn-see = Consulte en su lugar:

## Dates and history

date-published = Fecha de publicación
date-updated = Última actualización
# $date: a date.
date-updated-on = Última actualización: { $date }
# $date: the day of publication. $time: the time of day with its zone.
date-at-time = { $date }, { $time }
updates-title = Actualizaciones de esta página
# Link to the history at the foot of the page. $count: number of updates.
updates-see = { $count ->
    [one] Ver la actualización
    [many] Ver los { $count } de actualizaciones
   *[other] Ver las { $count } actualizaciones
}
# On paper, an address follows.
printed-from = Impreso desde
# On paper, a date follows.
printed-version = Versión del

## Types of page

type-news = Noticia
type-statement = Declaración
type-speech = Discurso
type-conclusions = Conclusiones
type-advice = Recomendaciones
type-official = Autoridad
type-organisation = Organismo
type-publication = Publicación
type-agenda = Agenda
type-event = Acto
type-faq = Preguntas y respuestas
type-law = Ley
type-form = Formulario
type-press-kit = Dosier de prensa
type-collection = Colección
type-topic = Tema

## Lists

contents-title = Índice
sections-title = En esta sección
# $count: how many pages the list holds.
documents-count = { $count ->
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
}
list-filter = Filtrar por año y tipo
list-empty = Esta sección todavía no contiene ninguna página.
# $number: this page of the list. $total: how many there are.
page-of = Página { $number } de { $total }
page-number = Página { $number }
page-previous = Página anterior
page-next = Página siguiente
list-of-year = { $title }, { $year }
nav-years = Por año
years-all = Todos los años
group-others = Otros
neighbour-previous = Anterior
neighbour-next = Siguiente
related-title = Páginas relacionadas
subjects-title = Temas
# Language of a page in a list, where it is not English. $language: see language-name.
item-language = En { $language }
# Link to a whole section. $section: its title.
see-all = Ver todo: { $section }

## Home page

home-services = Servicios e información
home-lead = Destacado
home-sections = Explorar el sitio

## Files

# $count: how many files.
attachments-title = { $count ->
    [one] Documento
    [many] Documentos
   *[other] Documentos
}
# $format: such as PDF. $size: with its unit.
file-details = { $format }, { $size }
# After the format of a file, or the title of a page, in another language. $language: see language-name.
file-language = (en { $language })

## Advice

advice-level = Nivel de alerta vigente:
# $level: the first word of an alert status.
advice-level-name = { $level ->
    [green] verde
    [yellow] amarillo
    [orange] naranja
    [red] rojo
   *[other] no especificado
}
advice-reviewed = Última revisión
advice-change = Último cambio

## Statements and speeches

statement-place = Lugar
statement-occasion = Ocasión
speech-speaker = Pronunciado por

## Officials, organisations, contact

official-role = Cargo
official-organisation = Organismo
organisation-parent = Depende de
contact-title = Datos de contacto
contact-phone = Teléfono
contact-email = Correo electrónico
contact-address = Dirección
contact-hours = Horario de atención

## Events

agenda-coming = Próximos actos
agenda-past = Actos anteriores
agenda-empty = No hay ningún acto previsto.
agenda-calendar = Todos estos actos para su calendario (.ics)
event-calendar = Añadir a su calendario
event-cancelled = Cancelado.
event-moved = Aplazado; la fecha anunciada era: { $days }.
event-hours = de { $from } a { $to }
event-days = del { $from }, { $begin }, al { $to }, { $end }
event-date = Fecha
event-time = Hora
event-place = Lugar

## Accessibility statement

# One of these three stands on the home page and at the foot of every page, whatever the figure behind it.
conformity-full = Accesibilidad: plenamente conforme
conformity-partial = Accesibilidad: parcialmente conforme
conformity-none = Accesibilidad: no conforme
conformity-rate = Criterios cumplidos
conformity-standard = Norma de referencia
conformity-audited = Fecha de la auditoría

## Page not found, page moved

not-found-title = Página no encontrada
not-found-body = No hay ninguna página en esta dirección. Compruebe que la ha escrito correctamente o vuelva a empezar desde una de estas páginas.
not-found-home = Ir a la página de inicio
not-found-site-map = Consultar el mapa del sitio
not-found-contact = Ponerse en contacto
redirect-title = Esta página ha cambiado de dirección
# A link to the new address follows.
redirect-body = Ahora se encuentra aquí:
# At an address whose page was removed. A date follows the second message.
gone-title = Página eliminada
gone-on = Fecha de eliminación

## Inside texts

# $name: who made the picture.
figure-credit = Imagen: { $name }
notice-info = Información
notice-warning = Advertencia
notice-success = Confirmación
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Peligro
footnotes-title = Notas
# For screen readers. $number: number of the note.
footnote-back = Volver a la llamada de la nota { $number }
# For screen readers, where a note is called several times. $call: which of the calls, $number: number of the note.
footnote-back-from = Volver a la llamada { $call } de la nota { $number }
task-done = Hecho
task-open = Pendiente
# For screen readers: a table without a caption, which can be scrolled sideways.
table-region = Tabla
formula = Fórmula


## The preview, for those who write the site

preview-title = Vista previa del sitio
preview-languages = Idiomas
preview-pages = Páginas
preview-missing = Traducciones que faltan
# In the place of a page that has not been translated.
preview-absent = falta
preview-complete = No falta ninguna traducción.
# Heading of a column: names of pages as they stand in the folder.
preview-work = Página
preview-stale = Traducciones por actualizar
preview-current = No hay ninguna traducción por actualizar.
# How many paragraphs (or lists, tables and so on) of the original have changed since it was translated.
preview-stale-blocks = { $count ->
    [one] { $count } pasaje modificado en el original
    [many] { $count } de pasajes modificados en el original
   *[other] { $count } pasajes modificados en el original
}
# State of a translation that nobody has confirmed to match its original.
preview-unrecorded = Correspondencia con el original no confirmada
preview-strings = Palabras de la interfaz sin traducir
preview-foreign = Pasajes cuyo idioma no está indicado
# $language: language of the page that is shown for want of a translation, in that language.
preview-stands-in = falta; se muestra en su lugar: { $language }
# The next ones stand beside a passage. The file and the line follow.
preview-block-changed = Modificado en el original después de la traducción
preview-block-added = Añadido al original después de la traducción
preview-block-removed = Suprimido del original después de la traducción
preview-block-moved = Trasladado en el original después de la traducción
preview-block-absent = Pasaje por traducir
preview-block-foreign = Idioma no indicado
preview-block-string = Palabra de la interfaz sin traducir
preview-drafts = Borradores
preview-embargoed = Sujetas a embargo
preview-expired = Publicación finalizada
preview-held = Retenidas con su publicación conjunta
preview-at = Sitio tal como está el
preview-now = Volver a ahora
preview-releases = Publicaciones conjuntas
preview-release-waiting = en espera
preview-release-held = retenida
preview-release-public = pública
preview-release-overridden = pública por excepción
preview-at-moment = Mostrar el sitio el
preview-show = Mostrar
preview-errors = { $count ->
    [one] { $count } error
    [many] { $count } de errores
   *[other] { $count } errores
}
preview-warnings = { $count ->
    [one] { $count } advertencia
    [many] { $count } de advertencias
   *[other] { $count } advertencias
}
# Link from the panel of faults to the page with everything.
preview-all = Estado de todo el sitio
preview-here = { $count ->
    [0] ninguno en esta página
    [one] { $count } en esta página
    [many] { $count } en esta página
   *[other] { $count } en esta página
}
preview-list = Todas las páginas
preview-more = { $count ->
    [one] y { $count } página más
    [many] y { $count } de páginas más
   *[other] y { $count } páginas más
}
preview-widths = Tres anchuras
preview-close = Cerrar
# Title of the page that shows the languages of one page beside each other.
preview-compare = Versiones en paralelo
# A page with every component of the theme, for the web team.
preview-guide = Guía de componentes

## Search

search-title = Búsqueda
# Names the search at the top of every page.
search-site = Buscar en este sitio
search-label = Palabras que desea buscar
search-hint = Para buscar una expresión exacta, escríbala entre comillas.
search-submit = Buscar
# Heading of the fields that narrow a search.
search-filters = Filtrar los resultados
search-type = Tipo de página
search-type-any = Todos los tipos
search-from = Desde
search-to = Hasta
search-year = Año
search-year-any = Todos los años
search-month = Mes
search-month-any = Todos los meses
# The first date chosen is later than the last one.
search-dates-crossed = La fecha inicial es posterior a la fecha final. Modifique una de las dos.
# Button: empties the search and its filters.
search-clear = Empezar de nuevo
# $count: a number, filled in by the page.
search-count = Resultados: { $count }
search-none = No se ha encontrado nada. Compruebe la ortografía o pruebe con palabras más generales.
# When the filters leave no result.
search-filters-exclude = Ninguna página cumple los filtros elegidos.
search-filters-lift = Quitar los filtros
# When a phrase in quotation marks is found nowhere.
search-marks-exclude = Ninguna página contiene esta expresión exacta.
search-marks-lift = Buscar sin las comillas
# Follows one of the two messages above. $count: a number that the page fills in.
search-without = Resultados sin esta restricción: { $count }
# A month of a year. $month: name of the month. $year: the year.
search-month-year = { $month } de { $year }
# When a search holds nothing but words such as “the” and “of”.
search-only-small = Estas palabras figuran en casi todas las páginas. Añada una palabra que indique lo que busca.
# $typed: a word of the reader that the site does not have. $shown: the word or words near it whose results are shown.
search-mended = Ninguna página contiene «{ $typed }». Se muestran los resultados de «{ $shown }».
# $typed: a word of the reader that the site does not have.
search-unknown = Ninguna página contiene «{ $typed }».
# Between the words in the two messages above.
search-comma = { "» o «" }
# Followed by words of the site.
search-near = Palabras parecidas en este sitio:
search-a-z = Consultar todas las páginas en el índice alfabético
# Words that name no subject, with spaces between them: they are left out where there are others.
search-small-words = el la los las lo un una unos unas de del a al y e o u ni que en con por para sin sobre entre hasta desde hacia según como pero si sí no más menos muy ya es son era fue fueron ser está están estar estaba hay ha han he haber había se su sus mi mis tu tus yo me nos nosotros él ella ellos ellas le les usted ustedes este esta estos estas esto ese esa esos esas eso aquel aquella aquí allí cuál cuáles cual cuales qué quién quiénes quien quienes cuándo cuando dónde donde cómo cuánto cuánta cuántos cuántas puede puedo pueden debe deben quiero necesito hacer tengo tiene tienen también
# What comes and goes at the ends of words, so that a search for one form finds the others: how many letters must be left of a
# word, then endings (-а) and beginnings (ⵜⴰ-). Quotation marks with nothing between them where the letters of the language tell
# enough, as those of Arabic, French and English do.
search-affixes = 3 -s -es -ses -eses -a -as -o -os -e
# Forms of one word that its letters do not tell, with spaces between them; | between the words. A form that is a word of its own
# as well (left, rose) is better left out. Quotation marks with nothing between them for none.
search-irregular = { "" }
search-failed = No se ha podido cargar el índice de búsqueda.
search-more = Más resultados
search-by-letter = Todas las páginas por letra
search-by-date = Todas las páginas por fecha

## Offline copy: the page START-HERE. $site: name of the ministry.

bundle-title = { $site }: copia sin conexión
bundle-intro = Esta es una copia del sitio web «{ $site }». Se abre sin conexión a Internet y no requiere instalar nada.
bundle-open = Abrir la copia
bundle-web = El propio sitio web:
bundle-verify-title = Cómo comprobar que esta copia está íntegra
bundle-verify = El archivo SHA256SUMS enumera todos los archivos de la copia con su huella digital. Si cambia una sola letra de un archivo, cambia también su huella. Abra un terminal en esta carpeta y escriba la orden que corresponda a su sistema.
bundle-verify-linux = En Linux:
bundle-verify-macos = En macOS:
bundle-verify-windows = En Windows (PowerShell), para todos los archivos a la vez:
bundle-verify-windows-one = En Windows, para un solo archivo; compare después el resultado con la línea de ese archivo en la lista:
bundle-verify-diwan = Con el programa Diwan, en cualquier sistema:
bundle-verify-minisign = Con minisign:
bundle-verify-result = Si no se señala ningún archivo, todos los archivos de la lista están íntegros. Un archivo señalado ha sido modificado o se ha perdido: no se fíe de él y pida otra copia. Un archivo que no figura en la lista no forma parte de esta copia: no lo abra. El programa Diwan señala también los archivos añadidos.
bundle-genuine-title = Cómo comprobar quién la ha elaborado
bundle-genuine = Quien modifica un archivo puede modificar también la lista, pero nadie puede imitar una firma. Si esta carpeta contiene el archivo SHA256SUMS.minisig, la copia está firmada. Obtenga la clave pública del propio organismo, por ejemplo en su sitio web, y nunca de esta copia ni de quien se la haya entregado. Guarde la clave con el nombre minisign.pub en la carpeta inmediatamente superior y escriba una de las órdenes siguientes. El programa minisign es gratuito.
bundle-genuine-result = Si el programa confirma la firma, la lista procede del titular de la clave. Falta comprobar que los archivos coinciden con la lista, como se indica más arriba.

## Documents that are handed on alone, and books: who published them, where the original is, of which day they are.

colophon-publisher = Publicado por
colophon-source = Original
colophon-version = Fecha de la versión
# What people with disabilities find in a book.
book-accessibility = Este libro tiene índice, títulos y un orden de lectura definido, y sus imágenes están descritas con palabras. Puede leerse con la vista, el oído o el tacto, con letra de cualquier tamaño. Nada en él parpadea, se mueve ni emite sonidos.

## Datos, vídeos, lugares

data-source = Fuente:
chart-data = Las cifras de este gráfico
chart-kind = { $kind ->
    [line] Gráfico de líneas.
    [stacked] Gráfico de barras apiladas.
   *[bar] Gráfico de barras.
}
chart-range = { $series }: de { $least } ({ $where_least }) a { $most } ({ $where_most }).
map-coordinates = Coordenadas:
map-open = Abrir en un servicio de mapas
media-transcript = Transcripción
media-elsewhere = Ver o escuchar en el sitio web
law-number = Número
law-in-force = En vigor desde
law-consolidated = Versión consolidada de
law-versions = Versiones
form-optional = (opcional)
form-choose = Elija una opción
form-send = Enviar
