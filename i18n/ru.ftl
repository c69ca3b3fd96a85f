### Слова интерфейса на русском языке.
###
### Переводчикам: меняйте только то, что стоит после первого знака «=» каждого сообщения. Слова в фигурных скобках со знаком
### доллара, { $count }, подставляет сайт: сохраняйте их и ставьте там, где этого требует фраза. Подставленное не склоняется.
### Сообщение, зависящее от числа, приводит все формы языка (категории CLDR): в русском это [one] (1, 21), [few] (2–4, 22),
### [many] (0, 5–20) и [other] (дроби). Знаки препинания входят в сообщение: вокруг него ничего не добавляется.

## The frame of every page

skip-to-content = Перейти к основному содержанию
# First step of the trail that leads to a page.
home = Главная
# Title of the browser window and of search results. $page: title of the page. $site: name of the ministry.
page-title = { $page } — { $site }
# On a phone: the button that opens the main menu, and the one that closes it.
menu-open = Меню
menu-close = Закрыть меню
link-elsewhere = другой сайт
# An optional strip above every page. $address: the address of the site.
official-strip = Официальный государственный сайт
official-how = Как это проверить
official-body = Все адреса этого сайта начинаются с { $address }. Проверьте адресную строку, прежде чем вводить персональные данные.
# The next ones name regions of the page for people who use a screen reader.
nav-main = Главное меню
nav-breadcrumb = Вы находитесь здесь
nav-languages = Языки
nav-footer = Справочная и правовая информация
nav-pagination = Страницы этого списка
nav-neighbours = Предыдущая и следующая страницы
nav-parts = Страницы этого руководства
nav-alphabet = Буквы алфавита
# The choice of the colours of the site, at the foot of every page.
appearance-title = Оформление
appearance-system = Как на устройстве
appearance-light = Светлое
appearance-dark = Тёмное
# Last line of every page, a link to the licence.
footer-licence = Материалы сайта можно использовать на условиях нашей лицензии

## Languages and translations

# The name of this language for itself, as the list of languages shows it.
own-name = Русский
# On the page that offers the languages: below the language's own name.
languages-enter = Перейти на сайт
# Name of a language inside a sentence. $tag: its code. $name: its own name, for languages not listed here.
language-name = { $tag ->
    [ar] арабском языке
    [ckb] курдском языке
    [de] немецком языке
    [en] английском языке
    [es] испанском языке
    [fa] персидском языке
    [fr] французском языке
    [he] иврите
    [it] итальянском языке
    [ja] японском языке
    [ku] курдском языке
    [pt] португальском языке
    [ru] русском языке
    [tr] турецком языке
    [ur] языке урду
    [zgh] языке тамазигхт
    [zh] китайском языке
   *[other] языке «{ $name }»
}
# On a page borrowed from another language because it has not been translated.
fallback-title = Эта страница пока недоступна на русском языке
# $language: see language-name.
fallback-body = Ниже она приводится на { $language }.
# Names the line that tells the language of the original, among the facts about a page.
translation-title = Перевод
# $language: language of the original. $by: "human", "machine" or "machine-checked".
translation-source = { $by ->
    [machine] Это машинный перевод, который не проверялся. Оригинал составлен на { $language }.
    [machine-checked] Это машинный перевод, проверенный человеком. Оригинал составлен на { $language }.
   *[human] Это перевод. Оригинал составлен на { $language }.
}
translation-authority = Аутентичным является только текст на { $language }.
translation-read-source = Читать текст на { $language }
# The original text has changed since it was translated.
translation-stale-title = Этот перевод устарел
# $language: see language-name.
translation-stale = Текст на { $language } был изменён после выполнения этого перевода, поэтому тексты могут расходиться.
# $name: name of the translator, or of the service that translated.
translation-translator = Перевод: { $name }

## Status of a page

draft-label = Черновик
draft-title = Черновик
draft-body = Эта страница не опубликована. Она видна только в предварительном просмотре.
provisional-title = Не для публикации
provisional-body = Сайт готовится. Некоторых ссылок или слов ещё может не хватать.
embargo-title = Публикация отложена
embargo-body = Эта страница ещё не опубликована. Она видна только в предварительном просмотре и не подлежит распространению.
expired-title = Публикация завершена
expired-body = Срок публикации этой страницы истёк. Она видна только в предварительном просмотре.
changes-title = Сведения об изменениях
changes-lead = Что опубликовано, исправлено, отозвано и удалено, начиная с последнего.
change-new = Новое:
change-corrected = Исправлено:
change-withdrawn = Отозвано:
change-gone = Удалено:
withdrawn-label = Отозвано
withdrawn-title = Эта страница отозвана
# A date follows.
withdrawn-on = Дата отзыва:
# A link to the page that replaces this one follows.
withdrawn-see = Вместо неё см.:

## Dates and history

date-published = Дата публикации
date-updated = Последнее обновление
# $date: a date.
date-updated-on = Последнее обновление: { $date }
# $date: the day of publication. $time: the time of day with its zone.
date-at-time = { $date }, { $time }
updates-title = Обновления этой страницы
# Link to the history at the foot of the page. $count: number of updates.
updates-see = { $count ->
    [one] Обновления ({ $count })
    [few] Обновления ({ $count })
    [many] Обновления ({ $count })
   *[other] Обновления ({ $count })
}
# On paper, an address follows.
printed-from = Напечатано со страницы
# On paper, a date follows.
printed-version = Редакция от

## Types of page

type-news = Новость
type-statement = Заявление
type-speech = Выступление
type-conclusions = Выводы
type-advice = Рекомендации
type-official = Должностное лицо
type-organisation = Организация
type-publication = Публикация
type-agenda = Календарь мероприятий
type-event = Мероприятие
type-faq = Вопросы и ответы
type-law = Закон
type-form = Бланк
type-press-kit = Материалы для прессы
type-collection = Подборка
type-topic = Тема

## Lists

contents-title = Содержание
sections-title = В этом разделе
# $count: how many pages the list holds.
documents-count = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
list-filter = Отбор по году и виду
list-empty = В этом разделе пока нет материалов.
# $number: this page of the list. $total: how many there are.
page-of = Страница { $number } из { $total }
page-number = Страница { $number }
page-previous = Предыдущая страница
page-next = Следующая страница
list-of-year = { $title }, { $year }
nav-years = По годам
years-all = Все годы
group-others = Прочее
neighbour-previous = Назад
neighbour-next = Далее
related-title = По той же теме
subjects-title = Темы
# Language of a page in a list, where it is not English. $language: see language-name.
item-language = На { $language }
# Link to a whole section. $section: its title.
see-all = Показать все: { $section }

## Home page

home-services = Услуги и информация
home-lead = Главное
home-sections = Разделы сайта

## Files

# $count: how many files.
attachments-title = { $count ->
    [1] Документ
    [one] Документы
    [few] Документы
    [many] Документы
   *[other] Документы
}
# $format: such as PDF. $size: with its unit.
file-details = { $format }, { $size }
# After the format of a file, or the title of a page, in another language. $language: see language-name.
file-language = (на { $language })

## Advice

advice-level = Действующий уровень опасности:
# $level: the first word of an alert status.
advice-level-name = { $level ->
    [green] зелёный
    [yellow] жёлтый
    [orange] оранжевый
    [red] красный
   *[other] не указан
}
advice-reviewed = Последняя проверка
advice-change = Последнее изменение

## Statements and speeches

statement-place = Место
statement-occasion = Повод
speech-speaker = Выступает

## Officials, organisations, contact

official-role = Должность
official-organisation = Организация
organisation-parent = Вышестоящая организация
contact-title = Контактная информация
contact-phone = Телефон
contact-email = Электронная почта
contact-address = Адрес
contact-hours = Часы работы

## Events

agenda-coming = Предстоящие мероприятия
agenda-past = Прошедшие мероприятия
agenda-empty = Мероприятий не запланировано.
agenda-calendar = Все эти мероприятия для вашего календаря (.ics)
event-calendar = Добавить в календарь
event-cancelled = Отменено.
event-moved = Перенесено; ранее было объявлено: { $days }.
event-hours = { $from } – { $to }
event-days = { $from }, { $begin } – { $to }, { $end }
event-date = Дата
event-time = Время
event-place = Место

## Accessibility statement

# One of these three stands on the home page and at the foot of every page, whatever the figure behind it.
conformity-full = Доступность: полное соответствие
conformity-partial = Доступность: частичное соответствие
conformity-none = Доступность: несоответствие
conformity-rate = Доля выполненных требований
conformity-standard = Стандарт
conformity-audited = Дата проверки

## Page not found, page moved

not-found-title = Страница не найдена
not-found-body = По этому адресу страницы нет. Проверьте, правильно ли он набран, или начните с одной из следующих страниц.
not-found-home = Перейти на главную страницу
not-found-site-map = Посмотреть карту сайта
not-found-contact = Связаться с нами
redirect-title = Адрес страницы изменился
# A link to the new address follows.
redirect-body = Теперь она находится здесь:
# At an address whose page was removed. A date follows the second message.
gone-title = Страница удалена
gone-on = Дата удаления

## Inside texts

# $name: who made the picture.
figure-credit = Изображение: { $name }
notice-info = Информация
notice-warning = Предупреждение
notice-success = Подтверждение
alert-note = Примечание
alert-tip = Совет
alert-important = Важно
alert-warning = Предупреждение
alert-caution = Опасность
footnotes-title = Примечания
# For screen readers. $number: number of the note.
footnote-back = Вернуться к сноске { $number } в тексте
# For screen readers, where a note is called several times. $call: which of the calls, $number: number of the note.
footnote-back-from = Вернуться к месту { $call } сноски { $number } в тексте
task-done = Выполнено
task-open = Не выполнено
# For screen readers: a table without a caption, which can be scrolled sideways.
table-region = Таблица
formula = Формула


## The preview, for those who write the site

preview-title = Предварительный просмотр сайта
preview-languages = Языки
preview-pages = Страницы
preview-missing = Недостающие переводы
# In the place of a page that has not been translated.
preview-absent = отсутствует
preview-complete = Все переводы имеются.
# Heading of a column: names of pages as they stand in the folder.
preview-work = Страница
preview-stale = Переводы, требующие обновления
preview-current = Нет переводов, требующих обновления.
# How many paragraphs (or lists, tables and so on) of the original have changed since it was translated.
preview-stale-blocks = { $count ->
    [one] В оригинале изменён { $count } фрагмент
    [few] В оригинале изменены { $count } фрагмента
    [many] В оригинале изменено { $count } фрагментов
   *[other] В оригинале изменено { $count } фрагмента
}
# State of a translation that nobody has confirmed to match its original.
preview-unrecorded = Соответствие оригиналу не подтверждено
preview-strings = Непереведённые слова интерфейса
preview-foreign = Фрагменты без указания языка
# $language: language of the page that is shown for want of a translation, in that language.
preview-stands-in = перевод отсутствует, показан другой язык: { $language }
# The next ones stand beside a passage. The file and the line follow.
preview-block-changed = Изменено в оригинале после перевода
preview-block-added = Добавлено в оригинал после перевода
preview-block-removed = Исключено из оригинала после перевода
preview-block-moved = Перемещено в оригинале после перевода
preview-block-absent = Требует перевода
preview-block-foreign = Язык не указан
preview-block-string = Слово интерфейса не переведено
preview-drafts = Черновики
preview-embargoed = Отложенная публикация
preview-expired = Публикация завершена
preview-held = Задержаны вместе с выпуском
preview-at = Сайт по состоянию на
preview-now = Вернуться к текущему моменту
preview-releases = Выпуски
preview-release-waiting = ожидает
preview-release-held = задержан
preview-release-public = опубликован
preview-release-overridden = опубликован в порядке исключения
preview-at-moment = Показать сайт на момент
preview-show = Показать
preview-errors = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
    [many] { $count } ошибок
   *[other] { $count } ошибки
}
preview-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
}
# Link from the panel of faults to the page with everything.
preview-all = Состояние всего сайта
preview-here = { $count ->
    [0] на этой странице нет
    [one] { $count } на этой странице
    [few] { $count } на этой странице
    [many] { $count } на этой странице
   *[other] { $count } на этой странице
}
preview-list = Все страницы
preview-more = { $count ->
    [one] и ещё { $count } страница
    [few] и ещё { $count } страницы
    [many] и ещё { $count } страниц
   *[other] и ещё { $count } страницы
}
preview-widths = Три ширины
preview-close = Закрыть
# Title of the page that shows the languages of one page beside each other.
preview-compare = Сопоставление языков
# A page with every component of the theme, for the web team.
preview-guide = Справочник компонентов

## Search

search-title = Поиск
# Names the search at the top of every page.
search-site = Поиск по сайту
search-label = Слова для поиска
search-hint = Чтобы найти точное выражение, заключите его в кавычки.
search-submit = Найти
# Heading of the fields that narrow a search.
search-filters = Уточнить результаты
search-type = Вид страницы
search-type-any = Все виды
search-from = Начало периода
search-to = Конец периода
search-year = Год
search-year-any = Любой год
search-month = Месяц
search-month-any = Любой месяц
# The first date chosen is later than the last one.
search-dates-crossed = Начальная дата позже конечной. Измените одну из них.
# Button: empties the search and its filters.
search-clear = Начать заново
# $count: a number, filled in by the page.
search-count = Найдено страниц: { $count }
search-none = Ничего не найдено. Проверьте правописание или попробуйте более общие слова.
# When the filters leave no result.
search-filters-exclude = Ни одна страница не соответствует выбранным условиям.
search-filters-lift = Снять условия
# When a phrase in quotation marks is found nowhere.
search-marks-exclude = Ни на одной странице нет этого точного выражения.
search-marks-lift = Искать без кавычек
# Follows one of the two messages above. $count: a number that the page fills in.
search-without = Найдено без этого ограничения: { $count }
# A month of a year. $month: name of the month. $year: the year.
search-month-year = { $month } { $year }
# When a search holds nothing but words such as “the” and “of”.
search-only-small = Эти слова встречаются почти на каждой странице. Добавьте слово, обозначающее то, что вы ищете.
# $typed: a word of the reader that the site does not have. $shown: the word or words near it whose results are shown.
search-mended = Слова «{ $typed }» на сайте нет. Показаны результаты по запросу «{ $shown }».
# $typed: a word of the reader that the site does not have.
search-unknown = Слова «{ $typed }» на сайте нет.
# Between the words in the two messages above.
search-comma = { "» или «" }
# Followed by words of the site.
search-near = Похожие слова на этом сайте:
search-a-z = Все страницы по алфавиту
# Words that name no subject, with spaces between them: they are left out where there are others.
search-small-words = и в во на с со к ко о об обо от до из у за по под над при про для без через между перед не ни но а или либо да же ли бы что чтобы как так когда где куда откуда кто какой какая какие какое который которая которые которых чей сколько почему зачем я мы ты вы он она оно они меня мне нас нам вас вам его ему её ей их им мой моя мои наш наша наши ваш ваша ваши свой своя свои себя себе это этот эта эти того этого том этом той тот та те быть был была было были есть будет будут если то все всё весь вся ещё еще уже только также тоже можно нужно надо могу может хочу получить найти
# What comes and goes at the ends of words, so that a search for one form finds the others: how many letters must be left of a
# word, then endings (-а) and beginnings (ⵜⴰ-). Quotation marks with nothing between them where the letters of the language tell
# enough, as those of Arabic, French and English do.
search-affixes = 2 -а -я -о -е -ё -и -ы -у -ю -й -ь -ам -ям -ом -ем -ём -ой -ей -ою -ею -ий -ый -ая -яя -ое -ее -ие -ые -ию -ии -ия -ья -ье -ьи -ью -ов -ев -ьев -ах -ях -ами -ями -ией -ием -иям -иях -иями -ьям -ьях -ьями -ьем -ого -его -ому -ему -ым -им -ых -их -ыми -ими -ую -юю
# Forms of one word that its letters do not tell, with spaces between them; | between the words. A form that is a word of its own
# as well (left, rose) is better left out. Quotation marks with nothing between them for none.
search-irregular = { "" }
search-failed = Не удалось загрузить поисковый указатель.
search-more = Показать ещё
search-by-letter = Все страницы по алфавиту
search-by-date = Все страницы по датам

## Offline copy: the page START-HERE. $site: name of the ministry.

bundle-title = { $site }: автономная копия
bundle-intro = Это копия сайта «{ $site }». Она открывается без подключения к Интернету, устанавливать ничего не требуется.
bundle-open = Открыть копию
bundle-web = Сам сайт:
bundle-verify-title = Как проверить целостность этой копии
bundle-verify = В файле SHA256SUMS перечислены все файлы копии и их контрольные суммы. Если в файле изменится хотя бы один знак, изменится и его контрольная сумма. Откройте терминал в этой папке и введите команду для вашей системы.
bundle-verify-linux = В Linux:
bundle-verify-macos = В macOS:
bundle-verify-windows = В Windows (PowerShell), для всех файлов сразу:
bundle-verify-windows-one = В Windows, для одного файла; затем сравните результат со строкой этого файла в списке:
bundle-verify-diwan = С помощью программы Diwan, в любой системе:
bundle-verify-minisign = С помощью minisign:
bundle-verify-result = Если ни один файл не назван, все файлы из списка целы. Названный файл был изменён или утрачен: не полагайтесь на него и запросите другую копию. Файл, которого нет в списке, не относится к этой копии: не открывайте его. Программа Diwan называет и добавленные файлы.
bundle-genuine-title = Как проверить, кто подготовил копию
bundle-genuine = Тот, кто изменил файл, может изменить и список, но подделать подпись не может никто. Если в этой папке есть файл SHA256SUMS.minisig, копия подписана. Получите открытый ключ у самого ведомства, например на его сайте, но ни в коем случае не из этой копии и не от того, кто вам её передал. Сохраните ключ под именем minisign.pub в папке, в которой находится эта папка, и введите одну из следующих команд. Программа minisign бесплатна.
bundle-genuine-result = Если программа подтверждает подпись, список составлен владельцем ключа. Остаётся проверить, как указано выше, что файлы соответствуют списку.

## Documents that are handed on alone, and books: who published them, where the original is, of which day they are.

colophon-publisher = Издатель
colophon-source = Оригинал
colophon-version = Дата редакции
# What people with disabilities find in a book.
book-accessibility = В этой книге есть оглавление, заголовки и заданный порядок чтения, а изображения снабжены словесным описанием. Её можно читать глазами, на слух или на ощупь, при любом размере шрифта. В ней нет ничего мигающего, движущегося или звучащего.

## Данные, фильмы, места

data-source = Источник:
chart-data = Числа этой диаграммы
chart-kind = { $kind ->
    [line] Линейный график.
    [stacked] Столбчатая диаграмма с накоплением.
   *[bar] Столбчатая диаграмма.
}
chart-range = { $series }: от { $least } ({ $where_least }) до { $most } ({ $where_most }).
map-coordinates = Координаты:
map-open = Открыть в картографическом сервисе
media-transcript = Расшифровка
media-elsewhere = Смотреть или слушать на сайте
law-number = Номер
law-in-force = Действует с
law-consolidated = Редакция от
law-versions = Редакции
form-optional = (необязательно)
form-choose = Выберите
form-send = Отправить
