### واژه‌های رابط کاربری به فارسی.
###
### برای مترجمان: تنها آنچه پس از نخستین نشانهٔ «=» هر پیام می‌آید تغییر می‌کند. واژه‌های درون آکولاد با نشانهٔ دلار، مانند { $count }،
### را وبگاه پر می‌کند: آن‌ها را نگه دارید و در جایی بگذارید که جمله می‌خواهد.
### پیامی که به عددی وابسته است همهٔ صورت‌های زبان را دارد (دسته‌های جمع CLDR): فارسی دو صورت دارد، [one] (۰ و ۱) و [other].
### نشانه‌گذاری بخشی از پیام است و چیزی پیرامون آن افزوده نمی‌شود.

## The frame of every page

skip-to-content = رفتن به محتوای اصلی
# First step of the trail that leads to a page.
home = صفحهٔ نخست
# Title of the browser window and of search results. $page: title of the page. $site: name of the ministry.
page-title = { $page } – { $site }
# On a phone: the button that opens the main menu, and the one that closes it.
menu-open = فهرست
menu-close = بستن فهرست
link-elsewhere = وبگاه دیگر
# An optional strip above every page. $address: the address of the site.
official-strip = وبگاه رسمی دولتی
official-how = چگونه از این امر اطمینان یابید
official-body = همهٔ نشانی‌های این وبگاه با { $address } آغاز می‌شود. پیش از وارد کردن اطلاعات شخصی، نوار نشانی را بررسی کنید.
# The next ones name regions of the page for people who use a screen reader.
nav-main = فهرست اصلی
nav-breadcrumb = شما اینجا هستید
nav-languages = زبان‌ها
nav-footer = راهنما و اطلاعات حقوقی
nav-pagination = صفحه‌های این فهرست
nav-neighbours = قبلی و بعدی
nav-parts = صفحه‌های این راهنما
nav-alphabet = حروف الفبا
# The choice of the colours of the site, at the foot of every page.
appearance-title = ظاهر
appearance-system = مطابق دستگاه
appearance-light = روشن
appearance-dark = تیره
# Last line of every page, a link to the licence.
footer-licence = استفادهٔ مجدد از محتوای این وبگاه طبق شرایط مجوز ما آزاد است

## Languages and translations

# The name of this language for itself, as the list of languages shows it.
own-name = فارسی
# On the page that offers the languages: below the language's own name.
languages-enter = ورود به وبگاه
# Name of a language inside a sentence. $tag: its code. $name: its own name, for languages not listed here.
language-name = { $tag ->
    [ar] عربی
    [ckb] کردی
    [de] آلمانی
    [en] انگلیسی
    [es] اسپانیایی
    [fa] فارسی
    [fr] فرانسوی
    [he] عبری
    [it] ایتالیایی
    [ja] ژاپنی
    [ku] کردی
    [pt] پرتغالی
    [ru] روسی
    [tr] ترکی استانبولی
    [ur] اردو
    [zgh] آمازیغی
    [zh] چینی
   *[other] { $name }
}
# On a page borrowed from another language because it has not been translated.
fallback-title = این صفحه هنوز به زبان فارسی در دسترس نیست
# $language: see language-name.
fallback-body = متن آن در ادامه به زبان { $language } آمده است.
# Names the line that tells the language of the original, among the facts about a page.
translation-title = ترجمه
# $language: language of the original. $by: "human", "machine" or "machine-checked".
translation-source = { $by ->
    [machine] این صفحه ترجمهٔ ماشینی متنی به زبان { $language } است و بازبینی نشده است.
    [machine-checked] این صفحه ترجمهٔ ماشینی متنی به زبان { $language } است که انسانی آن را بازبینی کرده است.
   *[human] این صفحه ترجمهٔ متنی به زبان { $language } است.
}
translation-authority = تنها متن به زبان { $language } معتبر است.
translation-read-source = خواندن متن به زبان { $language }
# The original text has changed since it was translated.
translation-stale-title = این ترجمه به‌روز نیست
# $language: see language-name.
translation-stale = متن به زبان { $language } پس از انجام این ترجمه تغییر کرده است و ممکن است این دو با هم مطابقت نداشته باشند.
# $name: name of the translator, or of the service that translated.
translation-translator = ترجمه: { $name }

## Status of a page

draft-label = پیش‌نویس
draft-title = پیش‌نویس
draft-body = این صفحه منتشر نشده است و تنها در پیش‌نمایش دیده می‌شود.
provisional-title = برای انتشار نیست
provisional-body = این وبگاه در دست آماده‌سازی است و شاید هنوز پیوندها یا واژه‌هایی کم داشته باشد.
embargo-title = ممنوعیت انتشار تا زمان مقرر
embargo-body = زمان انتشار این صفحه هنوز نرسیده است و تنها در پیش‌نمایش دیده می‌شود. لطفاً آن را در اختیار دیگران نگذارید.
expired-title = پایان انتشار
expired-body = مدت انتشار این صفحه به پایان رسیده است و تنها در پیش‌نمایش دیده می‌شود.
changes-title = فهرست تغییرات
changes-lead = آنچه منتشر، اصلاح، پس گرفته یا حذف شده است، از تازه‌ترین.
change-new = تازه:
change-corrected = اصلاح:
change-withdrawn = پس گرفته‌شده:
change-gone = حذف‌شده:
withdrawn-label = بازپس‌گرفته
withdrawn-title = این صفحه بازپس گرفته شده است
# A date follows.
withdrawn-on = تاریخ بازپس‌گیری:
# A link to the page that replaces this one follows.
withdrawn-see = به‌جای آن ببینید:

## Dates and history

date-published = تاریخ انتشار
date-updated = آخرین به‌روزرسانی
# $date: a date.
date-updated-on = آخرین به‌روزرسانی: { $date }
# $date: the day of publication. $time: the time of day with its zone.
date-at-time = { $date }، ساعت { $time }
updates-title = به‌روزرسانی‌های این صفحه
# Link to the history at the foot of the page. $count: number of updates.
updates-see = { $count ->
    [one] دیدن به‌روزرسانی
   *[other] دیدن هر { $count } به‌روزرسانی
}
# On paper, an address follows.
printed-from = چاپ‌شده از نشانی
# On paper, a date follows.
printed-version = نسخهٔ مورخ

## Types of page

type-news = خبر
type-statement = بیانیه
type-speech = سخنرانی
type-conclusions = جمع‌بندی
type-advice = توصیه‌ها
type-official = مقام مسئول
type-organisation = سازمان
type-publication = نشریه
type-agenda = تقویم رویدادها
type-event = رویداد
type-faq = پرسش و پاسخ
type-law = قانون
type-form = فرم
type-press-kit = بستهٔ خبری
type-collection = پرونده
type-topic = موضوع

## Lists

contents-title = فهرست مطالب
sections-title = در این بخش
# $count: how many pages the list holds.
documents-count = { $count ->
    [one] { $count } صفحه
   *[other] { $count } صفحه
}
list-filter = پالایش بر پایهٔ سال و نوع
list-empty = هنوز مطلبی در این بخش نیست.
# $number: this page of the list. $total: how many there are.
page-of = صفحهٔ { $number } از { $total }
page-number = صفحهٔ { $number }
page-previous = صفحهٔ قبل
page-next = صفحهٔ بعد
list-of-year = { $title }، { $year }
nav-years = بر اساس سال
years-all = همهٔ سال‌ها
group-others = سایر
neighbour-previous = قبلی
neighbour-next = بعدی
related-title = صفحه‌های مرتبط
subjects-title = موضوع‌ها
# Language of a page in a list, where it is not English. $language: see language-name.
item-language = به زبان { $language }
# Link to a whole section. $section: its title.
see-all = دیدن همه: { $section }

## Home page

home-services = خدمات و اطلاعات
home-lead = مطلب برگزیده
home-sections = بخش‌های وبگاه

## Files

# $count: how many files.
attachments-title = { $count ->
    [one] سند
   *[other] اسناد
}
# $format: such as PDF. $size: with its unit.
file-details = { $format }، { $size }
# After the format of a file, or the title of a page, in another language. $language: see language-name.
file-language = (به زبان { $language })

## Advice

advice-level = سطح هشدار کنونی:
# $level: the first word of an alert status.
advice-level-name = { $level ->
    [green] سبز
    [yellow] زرد
    [orange] نارنجی
    [red] قرمز
   *[other] اعلام‌نشده
}
advice-reviewed = آخرین بازبینی
advice-change = آخرین تغییر

## Statements and speeches

statement-place = محل
statement-occasion = مناسبت
speech-speaker = سخنران

## Officials, organisations, contact

official-role = سمت
official-organisation = سازمان متبوع
organisation-parent = وابسته به
contact-title = اطلاعات تماس
contact-phone = تلفن
contact-email = رایانامه
contact-address = نشانی
contact-hours = ساعات کاری

## Events

agenda-coming = رویدادهای پیش رو
agenda-past = رویدادهای گذشته
agenda-empty = رویدادی برنامه‌ریزی نشده است.
agenda-calendar = همهٔ این رویدادها برای تقویم شما (iCalendar)
event-calendar = افزودن به تقویم
event-cancelled = لغو شد.
event-moved = جابه‌جا شد؛ تاریخ اعلام‌شدهٔ پیشین: { $days }.
event-hours = { $from } تا { $to }
event-days = { $from }، { $begin } تا { $to }، { $end }
event-date = تاریخ
event-time = ساعت
event-place = محل

## Accessibility statement

# One of these three stands on the home page and at the foot of every page, whatever the figure behind it.
conformity-full = دسترس‌پذیری: مطابقت کامل
conformity-partial = دسترس‌پذیری: مطابقت نسبی
conformity-none = دسترس‌پذیری: عدم مطابقت
conformity-rate = معیارهای رعایت‌شده
conformity-standard = استاندارد مرجع
conformity-audited = تاریخ ارزیابی

## Page not found, page moved

not-found-title = صفحه یافت نشد
not-found-body = در این نشانی صفحه‌ای وجود ندارد. درستی نشانی را بررسی کنید یا از یکی از صفحه‌های زیر آغاز کنید.
not-found-home = رفتن به صفحهٔ نخست
not-found-site-map = دیدن نقشهٔ وبگاه
not-found-contact = تماس با ما
redirect-title = نشانی این صفحه تغییر کرده است
# A link to the new address follows.
redirect-body = اکنون در این نشانی است:
# At an address whose page was removed. A date follows the second message.
gone-title = صفحه حذف شده است
gone-on = تاریخ حذف

## Inside texts

# $name: who made the picture.
figure-credit = تصویر: { $name }
notice-info = اطلاع
notice-warning = هشدار
notice-success = تأیید
alert-note = یادداشت
alert-tip = نکته
alert-important = مهم
alert-warning = هشدار
alert-caution = خطر
footnotes-title = پانویس‌ها
# For screen readers. $number: number of the note.
footnote-back = بازگشت به محل پانویس { $number } در متن
# For screen readers, where a note is called several times. $call: which of the calls, $number: number of the note.
footnote-back-from = بازگشت به ارجاع { $call } به پانویس { $number } در متن
task-done = انجام شد
task-open = انجام نشده
# For screen readers: a table without a caption, which can be scrolled sideways.
table-region = جدول
formula = فرمول


## The preview, for those who write the site

preview-title = پیش‌نمایش وبگاه
preview-languages = زبان‌ها
preview-pages = صفحه‌ها
preview-missing = ترجمه‌های ناموجود
# In the place of a page that has not been translated.
preview-absent = ناموجود
preview-complete = همهٔ ترجمه‌ها موجود است.
# Heading of a column: names of pages as they stand in the folder.
preview-work = صفحه
preview-stale = ترجمه‌های نیازمند به‌روزرسانی
preview-current = هیچ ترجمه‌ای نیازمند به‌روزرسانی نیست.
# How many paragraphs (or lists, tables and so on) of the original have changed since it was translated.
preview-stale-blocks = { $count ->
    [one] { $count } بند در متن اصلی تغییر کرده است
   *[other] { $count } بند در متن اصلی تغییر کرده است
}
# State of a translation that nobody has confirmed to match its original.
preview-unrecorded = مطابقت با متن اصلی تأیید نشده است
preview-strings = واژه‌های ترجمه‌نشدهٔ رابط کاربری
preview-foreign = بندهایی که زبانشان مشخص نشده است
# $language: language of the page that is shown for want of a translation, in that language.
preview-stands-in = ناموجود؛ به‌جای آن نمایش داده می‌شود: { $language }
# The next ones stand beside a passage. The file and the line follow.
preview-block-changed = پس از ترجمه در متن اصلی تغییر کرده است
preview-block-added = پس از ترجمه به متن اصلی افزوده شده است
preview-block-removed = پس از ترجمه از متن اصلی حذف شده است
preview-block-moved = پس از ترجمه در متن اصلی جابه‌جا شده است
preview-block-absent = ترجمه نشده است
preview-block-foreign = زبان مشخص نشده است
preview-block-string = واژهٔ رابط کاربری ترجمه نشده است
preview-drafts = پیش‌نویس‌ها
preview-embargoed = در انتظار زمان انتشار
preview-expired = پایان انتشار
preview-held = نگه‌داشته‌شده همراه با مجموعهٔ انتشار
preview-at = نمایش وب‌گاه در
preview-now = بازگشت به اکنون
preview-releases = مجموعه‌های انتشار
preview-release-waiting = در انتظار
preview-release-held = نگه‌داشته‌شده
preview-release-public = منتشرشده
preview-release-overridden = منتشرشده با تصمیم استثنایی
preview-at-moment = نمایش وب‌گاه در زمان
preview-show = نمایش
preview-errors = { $count ->
    [one] { $count } خطا
   *[other] { $count } خطا
}
preview-warnings = { $count ->
    [one] { $count } هشدار
   *[other] { $count } هشدار
}
# Link from the panel of faults to the page with everything.
preview-all = وضعیت کل وبگاه
preview-here = { $count ->
    [0] هیچ‌یک در این صفحه نیست
    [one] { $count } مورد در این صفحه
   *[other] { $count } مورد در این صفحه
}
preview-list = همهٔ صفحه‌ها
preview-more = { $count ->
    [one] و { $count } صفحهٔ دیگر
   *[other] و { $count } صفحهٔ دیگر
}
preview-widths = سه پهنا
preview-close = بستن
# Title of the page that shows the languages of one page beside each other.
preview-compare = مقایسهٔ زبان‌ها در کنار هم
# A page with every component of the theme, for the web team.
preview-guide = راهنمای اجزا

## Search

search-title = جست‌وجو
# Names the search at the top of every page.
search-site = جست‌وجو در وبگاه
search-label = واژه‌های مورد جست‌وجو
search-hint = برای یافتن عین یک عبارت، آن را در گیومه بگذارید.
search-submit = جست‌وجو
# Heading of the fields that narrow a search.
search-filters = محدود کردن نتایج
search-type = نوع صفحه
search-type-any = همهٔ انواع
search-from = از
search-to = تا
search-year = سال
search-year-any = همهٔ سال‌ها
search-month = ماه
search-month-any = همهٔ ماه‌ها
# The first date chosen is later than the last one.
search-dates-crossed = تاریخ آغاز پس از تاریخ پایان است. یکی از آن دو را تغییر دهید.
# Button: empties the search and its filters.
search-clear = شروع دوباره
# $count: a number, filled in by the page.
search-count = تعداد نتایج: { $count }
search-none = چیزی یافت نشد. املای واژه‌ها را بررسی کنید یا واژه‌های کلی‌تری به کار ببرید.
# When the filters leave no result.
search-filters-exclude = هیچ صفحه‌ای با محدودیت‌های انتخاب‌شده مطابقت ندارد.
search-filters-lift = برداشتن محدودیت‌ها
# When a phrase in quotation marks is found nowhere.
search-marks-exclude = عین این عبارت در هیچ صفحه‌ای نیست.
search-marks-lift = جست‌وجو بدون گیومه
# Follows one of the two messages above. $count: a number that the page fills in.
search-without = تعداد نتایج بدون این محدودیت: { $count }
# A month of a year. $month: name of the month. $year: the year.
search-month-year = { $month } { $year }
# When a search holds nothing but words such as “the” and “of”.
search-only-small = این واژه‌ها تقریباً در همهٔ صفحه‌ها هست. واژه‌ای بیفزایید که موضوع مورد نظر را نشان دهد.
# $typed: a word of the reader that the site does not have. $shown: the word or words near it whose results are shown.
search-mended = هیچ صفحه‌ای واژهٔ «{ $typed }» را ندارد. نتایج «{ $shown }» نمایش داده می‌شود.
# $typed: a word of the reader that the site does not have.
search-unknown = هیچ صفحه‌ای واژهٔ «{ $typed }» را ندارد.
# Between the words in the two messages above.
search-comma = » یا «
# Followed by words of the site.
search-near = واژه‌های مشابه در این وبگاه:
search-a-z = دیدن همهٔ صفحه‌ها به ترتیب الفبا
# Words that name no subject, with spaces between them: they are left out where there are others.
search-small-words = و در به از که با بر را این آن برای تا هم یا نیز است هست بود شد شده شود می باشد باید نمی نه هر یک ما من شما او آنها آن‌ها ایشان خود اگر اما ولی پس چه چرا چگونه چطور کجا کی کدام آیا چند هیچ همه دیگر روی زیر بین نزد دارد دارند داریم کرد کرده کند کنند کنم کنید کردن می‌شود می‌کند می‌توان می‌توانم می‌خواهم ها های ای
# What comes and goes at the ends of words, so that a search for one form finds the others: how many letters must be left of a
# word, then endings (-а) and beginnings (ⵜⴰ-). Quotation marks with nothing between them where the letters of the language tell
# enough, as those of Arabic, French and English do.
search-affixes = 2 -هایی -های -هایش -هایشان -ها -ی -یی -ات
# Forms of one word that its letters do not tell, with spaces between them; | between the words. A form that is a word of its own
# as well (left, rose) is better left out. Quotation marks with nothing between them for none.
search-irregular = { "" }
search-failed = نمایهٔ جست‌وجو بارگذاری نشد.
search-more = نتایج بیشتر
search-by-letter = همهٔ صفحه‌ها به ترتیب حروف
search-by-date = همهٔ صفحه‌ها به ترتیب تاریخ

## Offline copy: the page START-HERE. $site: name of the ministry.

bundle-title = { $site }: نسخهٔ برون‌خط
bundle-intro = این نسخه‌ای از وبگاه «{ $site }» است که بدون اینترنت باز می‌شود و نیازی به نصب هیچ برنامه‌ای ندارد.
bundle-open = باز کردن نسخه
bundle-web = خود وبگاه:
bundle-verify-title = چگونه از سالم بودن این نسخه اطمینان یابید
bundle-verify = پروندهٔ SHA256SUMS همهٔ پرونده‌های این نسخه را با اثر انگشت رقمی هر یک فهرست می‌کند. اگر تنها یک حرف از پرونده‌ای تغییر کند، اثر انگشت آن نیز تغییر می‌کند. در این پوشه پایانه را باز کنید و فرمان مربوط به سامانهٔ خود را بنویسید.
bundle-verify-linux = در لینوکس:
bundle-verify-macos = در مک:
bundle-verify-windows = در ویندوز (PowerShell)، برای همهٔ پرونده‌ها با هم:
bundle-verify-windows-one = در ویندوز، برای یک پرونده؛ سپس نتیجه را با سطر همان پرونده در فهرست مقایسه کنید:
bundle-verify-diwan = با برنامهٔ دیوان، در هر سامانه‌ای:
bundle-verify-minisign = با minisign:
bundle-verify-result = اگر نامی از پرونده‌ای نیاید، همهٔ پرونده‌های فهرست سالم است. پرونده‌ای که نامش بیاید تغییر کرده یا از میان رفته است: به آن اعتماد نکنید و نسخهٔ دیگری بخواهید. پرونده‌ای که در فهرست نیست جزء این نسخه نیست: آن را باز نکنید. برنامهٔ دیوان پرونده‌های افزوده‌شده را نیز نام می‌برد.
bundle-genuine-title = چگونه اطمینان یابید چه کسی آن را تهیه کرده است
bundle-genuine = کسی که پرونده‌ای را تغییر دهد می‌تواند فهرست را هم تغییر دهد، اما هیچ‌کس نمی‌تواند امضا را جعل کند. اگر در این پوشه پروندهٔ SHA256SUMS.minisig باشد، نسخه امضا شده است. کلید عمومی را از خود دستگاه بگیرید، مثلاً از وبگاه آن، و هرگز آن را از این نسخه یا از کسی که نسخه را به شما داده است نگیرید. کلید را با نام minisign.pub در پوشه‌ای ذخیره کنید که این پوشه در آن است، سپس یکی از فرمان‌های زیر را بنویسید. برنامهٔ minisign رایگان است.
bundle-genuine-result = اگر برنامه امضا را تأیید کند، فهرست از دارندهٔ کلید است. آنگاه باید، چنان‌که در بالا آمد، بررسی کنید که پرونده‌ها با فهرست مطابقت دارند.

## Documents that are handed on alone, and books: who published them, where the original is, of which day they are.

colophon-publisher = ناشر
colophon-source = نسخهٔ اصلی
colophon-version = تاریخ نسخه
# What people with disabilities find in a book.
book-accessibility = این کتاب فهرست مطالب، عنوان‌ها و ترتیب خواندن مشخص دارد و تصویرهای آن با واژه توصیف شده است. می‌توان آن را با چشم، گوش یا لامسه و با هر اندازهٔ حروف خواند. هیچ چیز در آن چشمک نمی‌زند، حرکت نمی‌کند و صدا ندارد.

## داده‌ها، فیلم‌ها، مکان‌ها

data-source = منبع:
chart-data = ارقام این نمودار
chart-kind = { $kind ->
    [line] نمودار خطی.
    [stacked] نمودار میله‌ای انباشته.
   *[bar] نمودار میله‌ای.
}
chart-range = { $series }: از { $least } ({ $where_least }) تا { $most } ({ $where_most }).
map-coordinates = مختصات:
map-open = باز کردن در سرویس نقشه
media-transcript = متن گفتار
media-elsewhere = تماشا یا شنیدن در وبگاه
law-number = شماره
law-in-force = لازم‌الاجرا از
law-consolidated = نسخهٔ تنقیح‌شدهٔ
law-versions = نسخه‌ها
form-optional = (اختیاری)
form-choose = انتخاب کنید
form-send = ارسال
