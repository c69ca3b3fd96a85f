### ألفاظ الواجهة بالعربية.
###
### إلى المترجمين: لا تغيّروا إلا ما يلي علامة المساواة الأولى من كل رسالة. والكلمات المحصورة بين معقوفتين والمسبوقة
### بعلامة الدولار، مثل { $count }، يملؤها الموقع: أبقوها وضعوها حيث تقتضي الجملة.
### والرسالة التي يتوقف لفظها على عدد تورد صيغ اللغة كلها (فئات CLDR)، وهي في العربية ست:
### ‏[zero] للصفر، و[one] للواحد، و[two] للاثنين، و[few] من 3 إلى 10، و[many] من 11 إلى 99، و[other] للمئات والآلاف.
### والترقيم جزء من الرسالة، ولا يضاف حولها شيء.

## إطار الصفحات كلها

skip-to-content = الانتقال إلى المحتوى
# أول خطوة في المسار المؤدي إلى الصفحة.
home = الرئيسية
# عنوان نافذة المتصفح ونتائج البحث. ‏$page: عنوان الصفحة. ‏$site: اسم الوزارة.
page-title = { $page } – { $site }
# زر في الهاتف يفتح القائمة الرئيسية، وزر يغلقها.
menu-open = القائمة
menu-close = إغلاق القائمة
link-elsewhere = موقع آخر
# شريط اختياري في أعلى الصفحات. ‏$address: عنوان الموقع.
official-strip = موقع رسمي من مواقع الدولة
official-how = كيف تتحقّقون من ذلك؟
official-body = تبدأ عناوين هذا الموقع كلها بالعبارة { $address }. تحقّقوا منها في شريط العنوان قبل أن تكتبوا أي بيانات شخصية.
# الرسائل الآتية أسماء لأقسام الصفحة يسمعها مستعملو قارئات الشاشة.
nav-main = القائمة الرئيسية
nav-breadcrumb = مسار التصفح
nav-languages = اللغات
nav-footer = معلومات قانونية وعملية
nav-pagination = صفحات هذه القائمة
nav-neighbours = السابق والتالي
nav-parts = صفحات هذا الدليل
nav-alphabet = حروف الهجاء
# اختيار ألوان الموقع، في أسفل كل صفحة.
appearance-title = المظهر
appearance-system = بحسب الجهاز
appearance-light = فاتح
appearance-dark = داكن
# آخر سطر في كل صفحة، وهو رابط إلى الرخصة.
footer-licence = تجوز إعادة استعمال محتوى هذا الموقع وفق شروط الرخصة

## اللغات والترجمة

# اسم هذه اللغة كما يظهر في قائمة اللغات.
own-name = العربية
# في الصفحة التي تعرض اللغات، تحت اسم اللغة.
languages-enter = الدخول إلى الموقع
# اسم اللغة داخل جملة، بعد كلمة «اللغة». ‏$tag: رمزها. ‏$name: اسمها في لسان أهلها، لما لم يرد هنا من اللغات.
language-name = { $tag ->
    [ar] العربية
    [ckb] الكردية
    [de] الألمانية
    [en] الإنكليزية
    [es] الإسبانية
    [fa] الفارسية
    [fr] الفرنسية
    [he] العبرية
    [it] الإيطالية
    [ja] اليابانية
    [ku] الكردية
    [pt] البرتغالية
    [ru] الروسية
    [tr] التركية
    [ur] الأردية
    [zgh] الأمازيغية
    [zh] الصينية
   *[other] الآتية: { $name }
}
# في صفحة استُعيرت من لغة أخرى لأنها لم تُترجم.
fallback-title = هذه الصفحة غير متاحة بالعربية بعد
# ‏$language: انظر language-name.
fallback-body = وترد أدناه باللغة { $language }.
# عنوان السطر الذي يبيّن لغة الأصل بين بيانات الصفحة.
translation-title = الترجمة
# ‏$language: لغة الأصل. ‏$by: إما human (مترجم) وإما machine (آلة).
translation-source = { $by ->
    [machine] هذه الصفحة ترجمة آلية لم تُراجَع، عن نص محرَّر باللغة { $language }.
    [machine-checked] هذه الصفحة ترجمة آلية راجعها إنسان، عن نص محرَّر باللغة { $language }.
   *[human] هذه الصفحة ترجمة عن نص محرَّر باللغة { $language }.
}
translation-authority = ولا يُعتمد إلا النص المحرَّر باللغة { $language }.
translation-read-source = الاطلاع على النص باللغة { $language }
# نص الأصل تغيّر بعد إعداد الترجمة.
translation-stale-title = هذه الترجمة غير محدَّثة
# ‏$language: انظر language-name.
translation-stale = عُدِّل النص المحرَّر باللغة { $language } بعد إعداد هذه الترجمة، وقد لا تطابقه في كل ما ورد فيها.
# ‏$name: اسم المترجم أو الجهة التي ترجمت.
translation-translator = الترجمة: { $name }

## حالة الصفحة

draft-label = مسوّدة
draft-title = مسوّدة
draft-body = لم تُنشر هذه الصفحة، ولا تظهر إلا في المعاينة.
provisional-title = ليس للنشر
provisional-body = هذا الموقع قيد الإعداد، وقد تكون فيه روابط أو كلمات ناقصة.
embargo-title = النشر محظور قبل الموعد
embargo-body = لم يحن موعد نشر هذه الصفحة، ولا تظهر إلا في المعاينة، ويُرجى عدم تداولها.
expired-title = انتهت مدة النشر
expired-body = انقضت مدة نشر هذه الصفحة، ولا تظهر إلا في المعاينة.
changes-title = بيان التغييرات
changes-lead = ما نُشر وما صُحّح وما سُحب وما أُزيل، من الأحدث إلى الأقدم.
change-new = جديد:
change-corrected = تصحيح:
change-withdrawn = سحب:
change-gone = إزالة:
withdrawn-label = مسحوبة
withdrawn-title = سُحبت هذه الصفحة
# يليها تاريخ.
withdrawn-on = تاريخ السحب:
# يليها رابط إلى الصفحة التي حلّت محلها.
withdrawn-see = يُرجى الاطلاع بدلاً منها على:

## التواريخ والتحديثات

date-published = تاريخ النشر
date-updated = آخر تحديث
# ‏$date: تاريخ.
date-updated-on = آخر تحديث: { $date }
# ‏$date: يوم النشر. ‏$time: ساعته مع المنطقة الزمنية.
date-at-time = { $date }، الساعة { $time }
updates-title = تحديثات هذه الصفحة
# رابط إلى سجل التحديثات في آخر الصفحة. ‏$count: عدد التحديثات.
updates-see = { $count ->
    [zero] لا تحديثات
    [one] الاطلاع على التحديث
    [two] الاطلاع على التحديثين
    [few] الاطلاع على التحديثات ({ $count })
    [many] الاطلاع على التحديثات ({ $count })
   *[other] الاطلاع على التحديثات ({ $count })
}
# على الورق، ويليها عنوان الصفحة.
printed-from = طُبعت هذه الصفحة من العنوان:
# على الورق، ويليها تاريخ.
printed-version = نسخة بتاريخ:

## أنواع الصفحات

type-news = خبر
type-statement = بيان
type-speech = كلمة
type-conclusions = خلاصات
type-advice = إرشادات
type-official = مسؤول
type-organisation = هيئة
type-publication = إصدار
type-agenda = جدول المواعيد
type-event = موعد
type-faq = أسئلة وأجوبة
type-law = نص قانوني
type-form = استمارة
type-press-kit = ملف صحفي
type-collection = ملف
type-topic = موضوع

## القوائم

contents-title = المحتويات
sections-title = في هذا القسم
# ‏$count: عدد صفحات القائمة.
documents-count = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
# رابط من القائمة إلى صفحة البحث مع ضبط التصفية.
list-filter = تصفية بحسب السنة والنوع
list-empty = لا شيء في هذا القسم بعد.
# ‏$number: رقم هذه الصفحة من القائمة. ‏$total: عدد صفحات القائمة.
page-of = الصفحة { $number } من { $total }
page-number = الصفحة { $number }
page-previous = الصفحة السابقة
page-next = الصفحة التالية
# عنوان صفحة سنة من قائمة. $title: عنوان القسم. $year: السنة.
list-of-year = { $title }، { $year }
nav-years = بحسب السنة
years-all = كل السنوات
# فوق ما لا ينتمي إلى مجموعة في القائمة.
group-others = غير ذلك
neighbour-previous = السابق
neighbour-next = التالي
# عنوان قائمة الصفحات التي تتناول الموضوعات نفسها.
related-title = صفحات ذات صلة
subjects-title = المواضيع
# لغة صفحة مذكورة في قائمة، إن لم تكن العربية. ‏$language: انظر language-name.
item-language = باللغة { $language }
# رابط إلى قسم كامل. ‏$section: عنوانه.
see-all = عرض الكل: { $section }

## الصفحة الرئيسية

home-services = خدمات ومعلومات تهمّكم
home-lead = في الواجهة
home-sections = أقسام الموقع

## الملفات

# ‏$count: عدد الملفات.
attachments-title = { $count ->
    [zero] لا وثائق
    [one] وثيقة للتنزيل
    [two] وثيقتان للتنزيل
    [few] وثائق للتنزيل
    [many] وثائق للتنزيل
   *[other] وثائق للتنزيل
}
# ‏$format: مثل PDF. ‏$size: الحجم مع وحدته.
file-details = { $format }، { $size }
# بعد صيغة ملف أو عنوان صفحة بلغة أخرى. ‏$language: انظر language-name.
file-language = (باللغة { $language })

## الإرشادات

advice-level = مستوى الإنذار الساري:
# ‏$level: أول كلمة من حالة الإنذار.
advice-level-name = { $level ->
    [green] الأخضر
    [yellow] الأصفر
    [orange] البرتقالي
    [red] الأحمر
   *[other] غير محدَّد
}
advice-reviewed = آخر مراجعة
advice-change = آخر تغيير

## البيانات والكلمات

statement-place = المكان
statement-occasion = المناسبة
speech-speaker = المتحدث

## المسؤولون والهيئات والاتصال

official-role = المنصب
official-organisation = الهيئة
organisation-parent = الجهة التي تتبعها
contact-title = بيانات الاتصال
contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-address = العنوان
contact-hours = أوقات العمل

## جدول المواعيد

agenda-coming = المواعيد المقبلة
agenda-past = المواعيد الماضية
agenda-empty = لا مواعيد مقررة.
agenda-calendar = كل هذه المواعيد لتقويمكم (iCalendar)
event-calendar = إضافة الموعد إلى التقويم
event-cancelled = أُلغي الموعد.
event-moved = تغيّر الموعد: كان مقرراً في { $days }.
event-hours = من { $from } إلى { $to }
event-days = من { $from }، الساعة { $begin }، إلى { $to }، الساعة { $end }
event-date = التاريخ
event-time = الساعة
event-place = المكان

## بيان إمكانية الوصول

# تظهر إحدى هذه العبارات الثلاث في الصفحة الرئيسية وفي أسفل كل صفحة.
conformity-full = إمكانية الوصول: مطابق كلياً
conformity-partial = إمكانية الوصول: مطابق جزئياً
conformity-none = إمكانية الوصول: غير مطابق
conformity-rate = نسبة المعايير المستوفاة
conformity-standard = المرجع
conformity-audited = تاريخ التدقيق

## صفحة غير موجودة، صفحة منقولة

not-found-title = الصفحة غير موجودة
not-found-body = لا توجد صفحة على هذا العنوان. يُرجى التحقّق من كتابته، أو الانطلاق من إحدى الصفحات الآتية.
not-found-home = الذهاب إلى الصفحة الرئيسية
not-found-site-map = الاطلاع على خريطة الموقع
not-found-contact = الاتصال بنا
redirect-title = انتقلت هذه الصفحة إلى عنوان آخر
# يليها رابط إلى العنوان الجديد.
redirect-body = تجدونها الآن هنا:
# صفحة كانت في هذا العنوان ثم حُذفت. يلي التاريخُ الرسالةَ الثانية.
gone-title = صفحة محذوفة
gone-on = تاريخ الحذف

## داخل النصوص

# ‏$name: صاحب الصورة.
figure-credit = الصورة: { $name }
notice-info = معلومة
notice-warning = تنبيه
notice-success = تأكيد
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = خطر
footnotes-title = الحواشي
# لقارئات الشاشة. ‏$number: رقم الحاشية.
footnote-back = العودة إلى موضع الحاشية { $number } في النص
# لقارئات الشاشة، حين تُذكر الحاشية أكثر من مرة. ‏$call: أيّ المواضع، ‏$number: رقم الحاشية.
footnote-back-from = العودة إلى الموضع { $call } للحاشية { $number } في النص
task-done = أُنجز
task-open = لم يُنجز
# لقارئات الشاشة: جدول بلا عنوان يمكن تحريكه أفقياً.
table-region = جدول
formula = صيغة رياضية


## المعاينة، لمن يحرّر الموقع

preview-title = معاينة الموقع
preview-languages = اللغات
preview-pages = الصفحات
preview-missing = ترجمات ناقصة
# مكان صفحة لم تُترجم.
preview-absent = ناقصة
preview-complete = لا تنقص أي ترجمة.
# عنوان عمود: أسماء الصفحات كما ترد في المجلد.
preview-work = الصفحة
preview-stale = ترجمات ينبغي تحديثها
preview-current = لا ترجمة تحتاج إلى تحديث.
# عدد الفقرات (أو القوائم أو الجداول وغيرها) التي تغيّرت في الأصل بعد الترجمة.
preview-stale-blocks = { $count ->
    [zero] لم يتغيّر شيء في الأصل
    [one] تغيّرت فقرة واحدة في الأصل
    [two] تغيّرت فقرتان في الأصل
    [few] تغيّرت { $count } فقرات في الأصل
    [many] تغيّرت { $count } فقرة في الأصل
   *[other] تغيّرت { $count } فقرة في الأصل
}
# حالة ترجمة لم يؤكد أحد مطابقتها للأصل.
preview-unrecorded = لم تُؤكَّد مطابقتها للأصل
preview-strings = ألفاظ الواجهة غير المترجمة
preview-foreign = فقرات لم تُبيَّن لغتها
# ‏$language: لغة الصفحة المعروضة لعدم وجود ترجمة، بلسان أهلها.
preview-stands-in = الترجمة ناقصة، ويُعرض بدلاً منها: { $language }
# الرسائل الآتية تظهر بجانب فقرة، ويليها اسم الملف ورقم السطر.
preview-block-changed = تغيّرت في الأصل بعد الترجمة
preview-block-added = أُضيفت إلى الأصل بعد الترجمة
preview-block-removed = حُذفت من الأصل بعد الترجمة
preview-block-moved = نُقلت في الأصل بعد الترجمة
preview-block-absent = فقرة لم تُترجم بعد
preview-block-foreign = لم تُبيَّن لغتها
preview-block-string = لفظ من الواجهة لم يُترجم
preview-drafts = المسوّدات
preview-embargoed = تحت الحظر
preview-expired = انتهت مدة نشرها
preview-held = محجوبة مع حزمة نشرها
preview-at = الموقع كما يكون في
preview-now = العودة إلى الآن
preview-releases = حزم النشر
preview-release-waiting = في انتظار موعدها
preview-release-held = محجوبة
preview-release-public = منشورة
preview-release-overridden = منشورة بقرار استثنائي
preview-at-moment = عرض الموقع في
preview-show = عرض
preview-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
preview-warnings = { $count ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهاً
   *[other] { $count } تنبيه
}
# رابط من لوحة الأخطاء إلى الصفحة التي تعرض كل شيء.
preview-all = حالة الموقع كله
# في لوحة الأخطاء: كم منها في الصفحة المعروضة.
preview-here = { $count ->
    [zero] لا شيء منها في هذه الصفحة
    [one] واحد منها في هذه الصفحة
    [two] اثنان منها في هذه الصفحة
    [few] { $count } منها في هذه الصفحة
    [many] { $count } منها في هذه الصفحة
   *[other] { $count } منها في هذه الصفحة
}
# قائمة بجميع الصفحات، قسماً بعد قسم.
preview-list = جميع الصفحات
preview-more = { $count ->
    [zero] ولا صفحة أخرى
    [one] وصفحة أخرى
    [two] وصفحتان أخريان
    [few] و{ $count } صفحات أخرى
    [many] و{ $count } صفحة أخرى
   *[other] و{ $count } صفحة أخرى
}
# روابط في دليل التصميم إلى لغة واحدة بثلاثة عروض للشاشة.
preview-widths = ثلاثة عروض
preview-close = إغلاق
# عنوان الصفحة التي تعرض لغات الصفحة الواحدة جنباً إلى جنب.
preview-compare = جنباً إلى جنب
# صفحة تعرض عناصر القالب كلها، لفريق الموقع.
preview-guide = دليل العناصر

## البحث

search-title = بحث
# اسم حقل البحث في أعلى كل صفحة.
search-site = البحث في الموقع
search-label = كلمات البحث
search-hint = للبحث عن عبارة بنصّها، ضعوها بين علامتي تنصيص.
search-submit = بحث
# عنوان الحقول التي تُحصر بها النتائج.
search-filters = تصفية النتائج
search-type = نوع الصفحة
search-type-any = جميع الأنواع
search-from = اعتباراً من
search-to = حتى
search-year = السنة
search-year-any = أي سنة
search-month = الشهر
search-month-any = أي شهر
# حين يكون تاريخ البداية بعد تاريخ النهاية.
search-dates-crossed = تاريخ البداية متأخر عن تاريخ النهاية. يُرجى تعديل أحدهما.
# زر يمحو كلمات البحث وحقول التصفية.
search-clear = البدء من جديد
# ‏$count: عدد تملؤه الصفحة.
search-count = عدد النتائج: { $count }
search-none = لم يُعثر على شيء. تحقّقوا من الإملاء، أو استعملوا كلمات أعمّ.
# حين لا تُبقي التصفية على أي نتيجة.
search-filters-exclude = لا صفحة توافق التصفية المختارة.
search-filters-lift = إلغاء التصفية
# حين لا ترد عبارة كُتبت بين علامتي تنصيص.
search-marks-exclude = لا ترد هذه العبارة بنصّها في أي صفحة.
search-marks-lift = البحث من دون علامتي التنصيص
# تلي إحدى العبارتين السابقتين. ‏$count: عدد تملؤه الصفحة.
search-without = عدد النتائج من دون هذا القيد: { $count }
# شهر من سنة. ‏$month: اسم الشهر. ‏$year: السنة.
search-month-year = { $month } { $year }
# حين لا يحوي البحث سوى كلمات مثل «في» و«من».
search-only-small = هذه الكلمات ترد في معظم الصفحات. أضيفوا كلمة تدل على ما تبحثون عنه.
# ‏$typed: كلمة كتبها الزائر وليست في الموقع. ‏$shown: الكلمة أو الكلمات القريبة منها التي عُرضت نتائجها.
search-mended = لا ترد كلمة «{ $typed }» في الموقع. النتائج المعروضة هي لكلمة «{ $shown }».
# ‏$typed: كلمة كتبها الزائر وليست في الموقع.
search-unknown = لا ترد كلمة «{ $typed }» في الموقع.
# بين الكلمات في العبارتين السابقتين.
search-comma = » أو «
# تليها كلمات من الموقع.
search-near = كلمات قريبة ترد في الموقع:
search-a-z = تصفّح جميع الصفحات في الفهرس الهجائي
# كلمات لا تدل على موضوع، تفصل بينها مسافات: تُهمل متى وردت معها كلمات أخرى.
search-small-words = في من على إلى عن مع أو و ثم أم لا ما ماذا لماذا من متى أين كيف كم هل أي أية هو هي هم هن أنا نحن أنت أنتم هذا هذه ذلك تلك هؤلاء الذي التي الذين اللاتي اللواتي أن إن أنّ إذا لو لكن لأن كان كانت يكون تكون كنت لم لن قد كل بعض غير عند عندما لدى حول بأن بمن عما ممن مما لي لك له لها لنا لكم لهم به بها بي فيه فيها منه منها عليه عليها إليه إليها يمكن يمكنني أستطيع يجب أريد أرجو حيث حتى أيضا يا إلا سوى ليس ليست كما بين
# ما يتغيّر في أوائل الكلمات وأواخرها، ليدل بعض صيغها على بعض في البحث: عدد الحروف التي يجب أن تبقى، ثم الأواخر (‎-а) والأوائل
# ‏(ⵜⴰ-‎). وعلامتا تنصيص خاليتان متى كفت الحروف، كما في العربية والفرنسية والإنكليزية.
search-affixes = { "" }
# صيغ الكلمة الواحدة التي لا تدل حروفها على قرابتها، تفصل بينها مسافات، ويفصل | بين كلمة وأخرى. ويُستحسن إغفال صيغة هي كلمة أخرى
# أيضاً. وعلامتا تنصيص خاليتان إن لم يوجد منها شيء.
search-irregular = { "" }
search-failed = تعذّر تحميل فهرس البحث.
search-more = مزيد من النتائج
search-by-letter = جميع الصفحات بحسب الحرف
search-by-date = جميع الصفحات بحسب التاريخ

## النسخة المعدّة للقراءة دون اتصال: صفحة START-HERE. ‏$site: اسم الوزارة.

bundle-title = { $site }: نسخة دون اتصال
bundle-intro = هذه نسخة من موقع «{ $site }». تُفتح دون إنترنت ولا تحتاج إلى تثبيت أي برنامج.
bundle-open = فتح النسخة
bundle-web = الموقع نفسه:
bundle-verify-title = كيف تتحقّقون من سلامة هذه النسخة؟
bundle-verify = يضم الملف SHA256SUMS قائمة بجميع ملفات النسخة مع البصمة الرقمية لكل ملف، وإذا تغيّر حرف واحد في ملف تغيّرت بصمته. افتحوا نافذة الأوامر في هذا المجلد، ثم نفّذوا الأمر الخاص بنظامكم.
bundle-verify-linux = في نظام لينكس:
bundle-verify-macos = في نظام ماك:
bundle-verify-windows = في نظام ويندوز (PowerShell)، لجميع الملفات دفعة واحدة:
bundle-verify-windows-one = في نظام ويندوز، لملف واحد، ثم قارنوا النتيجة بسطر هذا الملف في القائمة:
bundle-verify-diwan = ببرنامج ديوان، في أي نظام:
bundle-verify-minisign = ببرنامج minisign:
bundle-verify-result = إذا لم يُذكر أي ملف فجميع ملفات القائمة سليمة. وإذا ذُكر ملف فقد تغيّر أو فُقد، فلا تعتمدوا عليه واطلبوا نسخة أخرى. أما الملف الذي لا يرد في القائمة فليس من هذه النسخة، فلا تفتحوه. وبرنامج ديوان يذكر الملفات المضافة أيضاً.
bundle-genuine-title = كيف تتأكّدون من الجهة التي أصدرتها؟
bundle-genuine = من يغيّر ملفاً يستطيع أن يغيّر القائمة أيضاً، أما التوقيع فلا يمكن تقليده. إذا وجدتم في هذا المجلد الملف SHA256SUMS.minisig فالنسخة موقّعة. اطلبوا المفتاح العام من الجهة نفسها، أو خذوه من موقعها، ولا تأخذوه أبداً من هذه النسخة ولا ممن سلّمكم إياها. احفظوا المفتاح باسم minisign.pub في المجلد الذي يحوي هذا المجلد، ثم نفّذوا أحد الأمرين الآتيين. وبرنامج minisign مجاني.
bundle-genuine-result = إذا أكّد البرنامج صحة التوقيع فالقائمة صادرة عن صاحب المفتاح. ويبقى أن تتحقّقوا من مطابقة الملفات للقائمة كما ورد أعلاه.

## الوثائق التي تُتداول وحدها والكتب: من أصدرها، وأين الأصل، ومن أي يوم هي.

colophon-publisher = جهة الإصدار
colophon-source = الأصل
colophon-version = نسخة بتاريخ
# ما يجده الأشخاص ذوو الإعاقة في الكتاب.
book-accessibility = لهذا الكتاب فهرس وعناوين وترتيب محدد للقراءة، ولصوره وصف مكتوب. تمكن قراءته بالبصر أو بالسمع أو باللمس، وبأي حجم للخط. وليس فيه وميض ولا حركة ولا صوت.

## البيانات والأفلام والأماكن

data-source = المصدر:
chart-data = أرقام هذا الرسم
chart-kind = { $kind ->
    [line] رسم خطّي.
    [stacked] رسم بأعمدة متراكمة.
   *[bar] رسم بأعمدة.
}
chart-range = { $series }: من { $least } ({ $where_least }) إلى { $most } ({ $where_most }).
map-coordinates = الإحداثيات:
map-open = الفتح في خدمة خرائط
media-transcript = نص التسجيل
media-elsewhere = للمشاهدة أو الاستماع في الموقع
law-number = الرقم
law-in-force = نافذ منذ
law-consolidated = النسخة الموحّدة بتاريخ
law-versions = النسخ
form-optional = (اختياري)
form-choose = اختاروا
form-send = إرسال
