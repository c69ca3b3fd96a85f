### انٹرفیس کے الفاظ، اردو میں۔
###
### مترجمین کے لیے: ہر پیغام میں صرف پہلی «=» کے بعد کا متن بدلیں۔ خم دار قوسین میں ڈالر کے نشان والے الفاظ، جیسے { $count }، ویب سائٹ خود
### بھرتی ہے: انھیں برقرار رکھیں اور وہاں رکھیں جہاں جملہ تقاضا کرے۔
### جو پیغام کسی عدد پر منحصر ہو اس میں زبان کی تمام صورتیں دی جاتی ہیں (CLDR کے زمرے): اردو میں دو ہیں، [one] اور [other]۔
### رموزِ اوقاف پیغام کا حصہ ہیں؛ اس کے گرد کچھ نہیں بڑھایا جاتا۔

## The frame of every page

skip-to-content = مرکزی مواد پر جائیں
# First step of the trail that leads to a page.
home = صفحۂ اول
# Title of the browser window and of search results. $page: title of the page. $site: name of the ministry.
page-title = { $page } – { $site }
# On a phone: the button that opens the main menu, and the one that closes it.
menu-open = مینیو
menu-close = مینیو بند کریں
link-elsewhere = دوسری ویب سائٹ
# An optional strip above every page. $address: the address of the site.
official-strip = سرکاری ویب سائٹ
official-how = تصدیق کا طریقہ
official-body = اس ویب سائٹ کا ہر پتا { $address } سے شروع ہوتا ہے۔ ذاتی معلومات درج کرنے سے پہلے ایڈریس بار میں اس کی تصدیق کر لیں۔
# The next ones name regions of the page for people who use a screen reader.
nav-main = مرکزی مینیو
nav-breadcrumb = آپ یہاں ہیں
nav-languages = زبانیں
nav-footer = رہنمائی اور قانونی معلومات
nav-pagination = اس فہرست کے صفحات
nav-neighbours = پچھلا اور اگلا
nav-parts = اس رہنما کے صفحات
nav-alphabet = حروفِ تہجی
# The choice of the colours of the site, at the foot of every page.
appearance-title = ظاہری شکل
appearance-system = آلے کے مطابق
appearance-light = ہلکا رنگ
appearance-dark = گہرا رنگ
# Last line of every page, a link to the licence.
footer-licence = اس ویب سائٹ کا مواد ہمارے لائسنس کی شرائط کے تحت دوبارہ استعمال کیا جا سکتا ہے

## Languages and translations

# The name of this language for itself, as the list of languages shows it.
own-name = اردو
# On the page that offers the languages: below the language's own name.
languages-enter = ویب سائٹ پر جائیں
# Name of a language inside a sentence. $tag: its code. $name: its own name, for languages not listed here.
language-name = { $tag ->
    [ar] عربی
    [ckb] کردی
    [de] جرمن
    [en] انگریزی
    [es] ہسپانوی
    [fa] فارسی
    [fr] فرانسیسی
    [he] عبرانی
    [it] اطالوی
    [ja] جاپانی
    [ku] کردی
    [pt] پرتگالی
    [ru] روسی
    [tr] ترکی
    [ur] اردو
    [zgh] امازیغی
    [zh] چینی
   *[other] { $name }
}
# On a page borrowed from another language because it has not been translated.
fallback-title = یہ صفحہ ابھی اردو میں دستیاب نہیں
# $language: see language-name.
fallback-body = ذیل میں اس کا متن { $language } میں دیا گیا ہے۔
# Names the line that tells the language of the original, among the facts about a page.
translation-title = ترجمہ
# $language: language of the original. $by: "human", "machine" or "machine-checked".
translation-source = { $by ->
    [machine] یہ صفحہ { $language } متن کا مشینی ترجمہ ہے، جس کی جانچ نہیں کی گئی۔
    [machine-checked] یہ صفحہ { $language } متن کا مشینی ترجمہ ہے، جس کی جانچ ایک شخص نے کی ہے۔
   *[human] یہ صفحہ { $language } متن کا ترجمہ ہے۔
}
translation-authority = صرف { $language } متن مستند ہے۔
translation-read-source = { $language } متن پڑھیں
# The original text has changed since it was translated.
translation-stale-title = یہ ترجمہ تازہ ترین نہیں
# $language: see language-name.
translation-stale = اس ترجمے کے بعد { $language } متن میں تبدیلی کی گئی ہے، لہٰذا دونوں میں فرق ہو سکتا ہے۔
# $name: name of the translator, or of the service that translated.
translation-translator = ترجمہ: { $name }

## Status of a page

draft-label = مسودہ
draft-title = مسودہ
draft-body = یہ صفحہ شائع نہیں ہوا۔ یہ صرف پیش منظر میں نظر آتا ہے۔
provisional-title = اشاعت کے لیے نہیں
provisional-body = یہ ویب سائٹ تیار ہو رہی ہے۔ ابھی کچھ روابط یا الفاظ کم ہو سکتے ہیں۔
embargo-title = مقررہ وقت تک اشاعت ممنوع
embargo-body = یہ صفحہ ابھی شائع نہیں ہوا۔ یہ صرف پیش منظر میں نظر آتا ہے؛ براہِ کرم اسے کسی کو نہ بھیجیں۔
expired-title = اشاعت کی مدت ختم
expired-body = اس صفحے کی اشاعت کی مدت ختم ہو چکی ہے۔ یہ صرف پیش منظر میں نظر آتا ہے۔
changes-title = تبدیلیوں کا بیان
changes-lead = جو شائع، درست، واپس اور حذف کیا گیا، تازہ ترین پہلے۔
change-new = نیا:
change-corrected = درست کیا گیا:
change-withdrawn = واپس لیا گیا:
change-gone = حذف کیا گیا:
withdrawn-label = واپس لیا گیا
withdrawn-title = یہ صفحہ واپس لے لیا گیا ہے
# A date follows.
withdrawn-on = واپس لینے کی تاریخ:
# A link to the page that replaces this one follows.
withdrawn-see = اس کے بجائے ملاحظہ کریں:

## Dates and history

date-published = تاریخِ اشاعت
date-updated = آخری تازہ کاری
# $date: a date.
date-updated-on = آخری تازہ کاری: { $date }
# $date: the day of publication. $time: the time of day with its zone.
date-at-time = { $date }، بوقت { $time }
updates-title = اس صفحے کی تبدیلیاں
# Link to the history at the foot of the page. $count: number of updates.
updates-see = { $count ->
    [one] تبدیلی دیکھیں
   *[other] تمام { $count } تبدیلیاں دیکھیں
}
# On paper, an address follows.
printed-from = طباعت از
# On paper, a date follows.
printed-version = نسخہ مورخہ

## Types of page

type-news = خبر
type-statement = بیان
type-speech = خطاب
type-conclusions = نتائجِ اجلاس
type-advice = ہدایات
type-official = عہدیدار
type-organisation = ادارہ
type-publication = مطبوعہ
type-agenda = تقریبات
type-event = تقریب
type-faq = سوالات و جوابات
type-law = قانون
type-form = فارم
type-press-kit = صحافتی مواد
type-collection = مجموعہ
type-topic = موضوع

## Lists

contents-title = فہرستِ مضامین
sections-title = اس حصے میں
# $count: how many pages the list holds.
documents-count = { $count ->
    [one] { $count } صفحہ
   *[other] { $count } صفحات
}
list-filter = سال اور نوعیت کے لحاظ سے چھانٹیں
list-empty = اس حصے میں ابھی کچھ موجود نہیں۔
# $number: this page of the list. $total: how many there are.
page-of = صفحہ { $number } از { $total }
page-number = صفحہ { $number }
page-previous = پچھلا صفحہ
page-next = اگلا صفحہ
list-of-year = { $title }، { $year }
nav-years = سال کے لحاظ سے
years-all = تمام سال
group-others = دیگر
neighbour-previous = پچھلا
neighbour-next = اگلا
related-title = متعلقہ صفحات
subjects-title = موضوعات
# Language of a page in a list, where it is not English. $language: see language-name.
item-language = { $language } میں
# Link to a whole section. $section: its title.
see-all = تمام دیکھیں: { $section }

## Home page

home-services = خدمات اور معلومات
home-lead = نمایاں
home-sections = ویب سائٹ کے حصے

## Files

# $count: how many files.
attachments-title = { $count ->
    [one] دستاویز
   *[other] دستاویزات
}
# $format: such as PDF. $size: with its unit.
file-details = { $format }، { $size }
# After the format of a file, or the title of a page, in another language. $language: see language-name.
file-language = ({ $language } میں)

## Advice

advice-level = موجودہ انتباہی سطح:
# $level: the first word of an alert status.
advice-level-name = { $level ->
    [green] سبز
    [yellow] زرد
    [orange] نارنجی
    [red] سرخ
   *[other] غیر متعین
}
advice-reviewed = آخری جائزہ
advice-change = آخری تبدیلی

## Statements and speeches

statement-place = مقام
statement-occasion = موقع
speech-speaker = مقرر

## Officials, organisations, contact

official-role = عہدہ
official-organisation = ادارہ
organisation-parent = زیرِ انتظام
contact-title = رابطے کی معلومات
contact-phone = فون
contact-email = ای میل
contact-address = پتا
contact-hours = دفتری اوقات

## Events

agenda-coming = آئندہ تقریبات
agenda-past = گزشتہ تقریبات
agenda-empty = کوئی تقریب طے نہیں۔
agenda-calendar = یہ تمام تقریبات اپنے کیلنڈر کے لیے (iCalendar)
event-calendar = اپنے کیلنڈر میں شامل کریں
event-cancelled = منسوخ۔
event-moved = تاریخ تبدیل؛ پہلے اعلان کردہ تاریخ: { $days }۔
event-hours = { $from } سے { $to } تک
event-days = { $from }، { $begin } سے { $to }، { $end } تک
event-date = تاریخ
event-time = وقت
event-place = مقام

## Accessibility statement

# One of these three stands on the home page and at the foot of every page, whatever the figure behind it.
conformity-full = رسائی پذیری: مکمل مطابقت
conformity-partial = رسائی پذیری: جزوی مطابقت
conformity-none = رسائی پذیری: عدم مطابقت
conformity-rate = پورے کیے گئے معیارات
conformity-standard = معیار
conformity-audited = جانچ کی تاریخ

## Page not found, page moved

not-found-title = صفحہ نہیں ملا
not-found-body = اس پتے پر کوئی صفحہ موجود نہیں۔ دیکھ لیں کہ پتا درست لکھا گیا ہے، یا ان میں سے کسی صفحے سے دوبارہ آغاز کریں۔
not-found-home = صفحۂ اول پر جائیں
not-found-site-map = ویب سائٹ کا نقشہ دیکھیں
not-found-contact = ہم سے رابطہ کریں
redirect-title = اس صفحے کا پتا تبدیل ہو گیا ہے
# A link to the new address follows.
redirect-body = اب یہ صفحہ یہاں ہے:
# At an address whose page was removed. A date follows the second message.
gone-title = صفحہ ہٹا دیا گیا ہے
gone-on = ہٹانے کی تاریخ

## Inside texts

# $name: who made the picture.
figure-credit = تصویر: { $name }
notice-info = اطلاع
notice-warning = انتباہ
notice-success = تصدیق
alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = انتباہ
alert-caution = خطرہ
footnotes-title = حواشی
# For screen readers. $number: number of the note.
footnote-back = متن میں حاشیہ { $number } پر واپس جائیں
# For screen readers, where a note is called several times. $call: which of the calls, $number: number of the note.
footnote-back-from = متن میں حاشیہ { $number } کے حوالہ { $call } پر واپس جائیں
task-done = مکمل
task-open = باقی
# For screen readers: a table without a caption, which can be scrolled sideways.
table-region = جدول
formula = فارمولا


## The preview, for those who write the site

preview-title = ویب سائٹ کا پیش منظر
preview-languages = زبانیں
preview-pages = صفحات
preview-missing = غیر موجود تراجم
# In the place of a page that has not been translated.
preview-absent = غیر موجود
preview-complete = تمام تراجم موجود ہیں۔
# Heading of a column: names of pages as they stand in the folder.
preview-work = صفحہ
preview-stale = تراجم جنھیں تازہ کرنا ہے
preview-current = کسی ترجمے کو تازہ کرنے کی ضرورت نہیں۔
# How many paragraphs (or lists, tables and so on) of the original have changed since it was translated.
preview-stale-blocks = { $count ->
    [one] اصل متن میں { $count } عبارت تبدیل ہوئی
   *[other] اصل متن میں { $count } عبارتیں تبدیل ہوئیں
}
# State of a translation that nobody has confirmed to match its original.
preview-unrecorded = اصل سے مطابقت کی تصدیق نہیں ہوئی
preview-strings = انٹرفیس کے غیر مترجم الفاظ
preview-foreign = عبارتیں جن کی زبان ظاہر نہیں کی گئی
# $language: language of the page that is shown for want of a translation, in that language.
preview-stands-in = غیر موجود، اس کی جگہ دکھایا گیا: { $language }
# The next ones stand beside a passage. The file and the line follow.
preview-block-changed = ترجمے کے بعد اصل متن میں تبدیل ہوئی
preview-block-added = ترجمے کے بعد اصل متن میں شامل ہوئی
preview-block-removed = ترجمے کے بعد اصل متن سے حذف ہوئی
preview-block-moved = ترجمے کے بعد اصل متن میں منتقل ہوئی
preview-block-absent = ترجمہ ہونا باقی ہے
preview-block-foreign = زبان ظاہر نہیں کی گئی
preview-block-string = انٹرفیس کا لفظ ترجمہ نہیں ہوا
preview-drafts = مسودات
preview-embargoed = اشاعت کے منتظر
preview-expired = اشاعت کی مدت ختم
preview-held = اپنے مجموعۂ اشاعت کے ساتھ روکے گئے
preview-at = سائٹ اس وقت کے مطابق
preview-now = اب پر واپس
preview-releases = اشاعت کے مجموعے
preview-release-waiting = منتظر
preview-release-held = روکا گیا
preview-release-public = شائع
preview-release-overridden = استثنائی فیصلے سے شائع
preview-at-moment = سائٹ اس وقت کی دکھائیں
preview-show = دکھائیں
preview-errors = { $count ->
    [one] { $count } غلطی
   *[other] { $count } غلطیاں
}
preview-warnings = { $count ->
    [one] { $count } انتباہ
   *[other] { $count } انتباہات
}
# Link from the panel of faults to the page with everything.
preview-all = پوری ویب سائٹ کی کیفیت
preview-here = { $count ->
    [0] اس صفحے پر کوئی نہیں
    [one] { $count } اس صفحے پر
   *[other] { $count } اس صفحے پر
}
preview-list = تمام صفحات
preview-more = { $count ->
    [one] اور { $count } مزید صفحہ
   *[other] اور { $count } مزید صفحات
}
preview-widths = تین چوڑائیاں
preview-close = بند کریں
# Title of the page that shows the languages of one page beside each other.
preview-compare = پہلو بہ پہلو
# A page with every component of the theme, for the web team.
preview-guide = اجزا کی رہنما

## Search

search-title = تلاش
# Names the search at the top of every page.
search-site = ویب سائٹ میں تلاش کریں
search-label = تلاش کے الفاظ
search-hint = ہو بہ ہو عبارت تلاش کرنے کے لیے اسے واوین میں لکھیں۔
search-submit = تلاش کریں
# Heading of the fields that narrow a search.
search-filters = نتائج محدود کریں
search-type = صفحے کی قسم
search-type-any = تمام اقسام
search-from = آغاز
search-to = اختتام
search-year = سال
search-year-any = تمام سال
search-month = مہینا
search-month-any = تمام مہینے
# The first date chosen is later than the last one.
search-dates-crossed = آغاز کی تاریخ اختتام کی تاریخ کے بعد ہے۔ ان میں سے ایک تبدیل کریں۔
# Button: empties the search and its filters.
search-clear = نئے سرے سے شروع کریں
# $count: a number, filled in by the page.
search-count = نتائج کی تعداد: { $count }
search-none = کچھ نہیں ملا۔ املا دیکھ لیں یا زیادہ عام الفاظ استعمال کریں۔
# When the filters leave no result.
search-filters-exclude = کوئی صفحہ آپ کی منتخب کردہ شرائط پر پورا نہیں اترتا۔
search-filters-lift = شرائط ختم کریں
# When a phrase in quotation marks is found nowhere.
search-marks-exclude = کسی صفحے میں ہو بہ ہو یہ عبارت موجود نہیں۔
search-marks-lift = واوین کے بغیر تلاش کریں
# Follows one of the two messages above. $count: a number that the page fills in.
search-without = اس پابندی کے بغیر نتائج کی تعداد: { $count }
# A month of a year. $month: name of the month. $year: the year.
search-month-year = { $month } { $year }
# When a search holds nothing but words such as “the” and “of”.
search-only-small = یہ الفاظ تقریباً ہر صفحے پر موجود ہیں۔ کوئی ایسا لفظ شامل کریں جو آپ کا مطلوبہ موضوع ظاہر کرے۔
# $typed: a word of the reader that the site does not have. $shown: the word or words near it whose results are shown.
search-mended = کسی صفحے میں لفظ ”{ $typed }“ موجود نہیں۔ ”{ $shown }“ کے نتائج دکھائے جا رہے ہیں۔
# $typed: a word of the reader that the site does not have.
search-unknown = کسی صفحے میں لفظ ”{ $typed }“ موجود نہیں۔
# Between the words in the two messages above.
search-comma = { "“ یا ”" }
# Followed by words of the site.
search-near = ویب سائٹ پر ملتے جلتے الفاظ:
search-a-z = تمام صفحات حروفِ تہجی کے اعتبار سے دیکھیں
# Words that name no subject, with spaces between them: they are left out where there are others.
search-small-words = اور کا کی کے کو نے میں سے پر تک یا بھی ہی تو جو کہ یہ وہ اس ان اسے انھیں انہیں ہے ہیں تھا تھی تھے ہو ہوں ہوا ہوئی ہوئے ہوتا ہوتی ہوتے گا گی گے کر کریں کرنا کرنے کیا کیے کب کہاں کیوں کیسے کون کتنا کتنی کتنے کس جس جن ایک کوئی کچھ نہیں نہ اگر لیکن مگر پھر اب آپ ہم میں مجھے ہمیں میرا میری ہمارا ہماری اپنا اپنی اپنے ساتھ لیے لئے بعد پہلے والا والی والے سکتا سکتی سکتے سکتا چاہیے جا جاتا جاتی جاتے رہا رہی رہے
# What comes and goes at the ends of words, so that a search for one form finds the others: how many letters must be left of a
# word, then endings (-а) and beginnings (ⵜⴰ-). Quotation marks with nothing between them where the letters of the language tell
# enough, as those of Arabic, French and English do.
search-affixes = 2 -وں -یں -ات -ے -ی -ا -ہ -یوں -یاں -ئی -ئے -ئیں -ئیوں -ئیاں -اؤں
# Forms of one word that its letters do not tell, with spaces between them; | between the words. A form that is a word of its own
# as well (left, rose) is better left out. Quotation marks with nothing between them for none.
search-irregular = { "" }
search-failed = تلاش کا اشاریہ لوڈ نہیں ہو سکا۔
search-more = مزید نتائج
search-by-letter = تمام صفحات حروف کے اعتبار سے
search-by-date = تمام صفحات تاریخ کے اعتبار سے

## Offline copy: the page START-HERE. $site: name of the ministry.

bundle-title = { $site }: آف لائن نسخہ
bundle-intro = یہ ویب سائٹ ”{ $site }“ کا نسخہ ہے۔ یہ انٹرنیٹ کے بغیر کھلتا ہے اور کچھ انسٹال کرنے کی ضرورت نہیں۔
bundle-open = نسخہ کھولیں
bundle-web = خود ویب سائٹ:
bundle-verify-title = کیسے جانچیں کہ یہ نسخہ مکمل اور درست ہے
bundle-verify = فائل SHA256SUMS میں نسخے کی تمام فائلیں اور ہر ایک کا ڈیجیٹل نشان درج ہے۔ کسی فائل کا ایک حرف بھی بدل جائے تو اس کا نشان بدل جاتا ہے۔ اس فولڈر میں ٹرمینل کھولیں اور اپنے سسٹم کی کمانڈ لکھیں۔
bundle-verify-linux = لینکس پر:
bundle-verify-macos = میک پر:
bundle-verify-windows = ونڈوز (PowerShell) پر، تمام فائلوں کے لیے ایک ساتھ:
bundle-verify-windows-one = ونڈوز پر، ایک فائل کے لیے؛ پھر نتیجے کا فہرست میں اس فائل کی سطر سے موازنہ کریں:
bundle-verify-diwan = دیوان پروگرام سے، کسی بھی سسٹم پر:
bundle-verify-minisign = minisign سے:
bundle-verify-result = اگر کسی فائل کا نام نہ آئے تو فہرست کی تمام فائلیں درست ہیں۔ جس فائل کا نام آئے وہ بدل چکی ہے یا گم ہو گئی ہے: اس پر بھروسا نہ کریں اور دوسرا نسخہ طلب کریں۔ جو فائل فہرست میں نہیں وہ اس نسخے کا حصہ نہیں: اسے نہ کھولیں۔ دیوان پروگرام اضافی فائلوں کے نام بھی بتاتا ہے۔
bundle-genuine-title = کیسے جانچیں کہ یہ کس نے تیار کیا
bundle-genuine = جو شخص کوئی فائل بدلے وہ فہرست بھی بدل سکتا ہے، لیکن دستخط کی نقل کوئی نہیں کر سکتا۔ اگر اس فولڈر میں فائل SHA256SUMS.minisig موجود ہے تو نسخہ دستخط شدہ ہے۔ عوامی کلید خود ادارے سے حاصل کریں، مثلاً اس کی ویب سائٹ سے؛ اس نسخے سے یا جس نے آپ کو یہ نسخہ دیا اس سے ہرگز نہ لیں۔ کلید کو minisign.pub کے نام سے اس فولڈر میں محفوظ کریں جس کے اندر یہ فولڈر ہے، پھر ان میں سے کوئی ایک کمانڈ لکھیں۔ minisign پروگرام مفت ہے۔
bundle-genuine-result = اگر پروگرام دستخط کی تصدیق کر دے تو فہرست کلید کے مالک ہی کی ہے۔ اس کے بعد، جیسا کہ اوپر بتایا گیا، یہ جانچنا باقی ہے کہ فائلیں فہرست کے مطابق ہیں۔

## Documents that are handed on alone, and books: who published them, where the original is, of which day they are.

colophon-publisher = ناشر
colophon-source = اصل
colophon-version = نسخے کی تاریخ
# What people with disabilities find in a book.
book-accessibility = اس کتاب میں فہرستِ مضامین، عنوانات اور پڑھنے کی مقررہ ترتیب موجود ہے، اور تصاویر کی وضاحت الفاظ میں کی گئی ہے۔ اسے آنکھوں سے، سن کر یا چھو کر، حروف کی کسی بھی جسامت میں پڑھا جا سکتا ہے۔ اس میں کچھ بھی ٹمٹماتا، حرکت کرتا یا آواز پیدا نہیں کرتا۔

## اعداد و شمار، فلمیں، مقامات

data-source = ماخذ:
chart-data = اس چارٹ کے اعداد
chart-kind = { $kind ->
    [line] خطی چارٹ۔
    [stacked] تہہ دار بار چارٹ۔
   *[bar] بار چارٹ۔
}
chart-range = { $series }: { $least } ({ $where_least }) سے { $most } ({ $where_most }) تک۔
map-coordinates = محل وقوع:
map-open = نقشے کی خدمت میں کھولیں
media-transcript = گفتگو کا متن
media-elsewhere = ویب سائٹ پر دیکھیں یا سنیں
law-number = نمبر
law-in-force = نافذ از
law-consolidated = یکجا متن بتاریخ
law-versions = نسخے
form-optional = (اختیاری)
form-choose = منتخب کریں
form-send = بھیجیں
