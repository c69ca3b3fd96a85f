### ما تقوله الأوامر: النشر والنسخ والمواقع واللغات الجديدة والمعاينة.

## التقدم والخلاصة
step-at = { $seconds } ث  { $step }
step-read = { $files ->
      [zero] لم يُقرأ أي ملف
      [one] قُرئ ملف واحد
      [two] قُرئ ملفان
      [few] قُرئت { $files } ملفات
      [many] قُرئ { $files } ملفاً
     *[other] قُرئ { $files } ملف
}
step-to-print = { $outputs ->
      [zero] لا شيء للطباعة
      [one] ملف واحد للطباعة
      [two] ملفان للطباعة
      [few] { $outputs } ملفات للطباعة
      [many] { $outputs } ملفاً للطباعة
     *[other] { $outputs } ملف للطباعة
}
step-taken-over = { $outputs ->
      [zero] لم يُؤخذ شيء كما هو
      [one] أُخذ ملف واحد كما هو
      [two] أُخذ ملفان كما هما
      [few] أُخذت { $outputs } ملفات كما هي
      [many] أُخذ { $outputs } ملفاً كما هي
     *[other] أُخذ { $outputs } ملف كما هي
}
step-printed = تمت الطباعة
step-published = تم النشر
step-checked = طُبّقت القواعد كلها
step-in-place = فُحصت ووُضعت في مكانها
step-read-anew = أعيدت القراءة: { $files ->
      [zero] لم يتغير ملف
      [one] تغيّر ملف واحد
      [two] تغيّر ملفان
      [few] تغيّرت { $files } ملفات
      [many] تغيّر { $files } ملفاً
     *[other] تغيّر { $files } ملف
}
count-pages = { $number ->
      [zero] لا صفحات
      [one] صفحة واحدة
      [two] صفحتان
      [few] { $number } صفحات
      [many] { $number } صفحة
     *[other] { $number } صفحة
}
count-files = { $number ->
      [zero] لا ملفات
      [one] ملف واحد
      [two] ملفان
      [few] { $number } ملفات
      [many] { $number } ملفاً
     *[other] { $number } ملف
}
listed-words = { $before }، { $place }
build-unchanged = لم يتغيّر شيء منذ آخر نشر
build-summary = { $files } في `{ $path }` خلال { $seconds } ثانية: كُتب { $written }، وبقي { $unchanged } كما هو، وحُذف { $removed }
files-in-folder = { $files } في `{ $path }`
nothing-found = { $pages ->
      [zero] لم تُفحص أي صفحة
      [one] فُحصت صفحة واحدة ولا ملاحظات
      [two] فُحصت صفحتان ولا ملاحظات
      [few] فُحصت { $pages } صفحات ولا ملاحظات
      [many] فُحصت { $pages } صفحة ولا ملاحظات
     *[other] فُحصت { $pages } صفحة ولا ملاحظات
}
check-list-names-rules = الأمر `diwan check --list` يسمّي القواعد؛ والخطأ الذي له اسم آخر يبيّن بنفسه ما ينبغي عمله
waiting-for-another = في انتظار انتهاء نشر آخر في `{ $path }`
manual-pages-in = صفحات الدليل في `{ $folder }`

## أماكن الكتابة
path-cannot-write-error = تعذّرت الكتابة في `{ $path }`: { $error }
path-cannot-replace-error = تعذّر استبدال `{ $path }`: { $error }
path-cannot-remove-error = تعذّر حذف `{ $path }`: { $error }
check-folder = تحقق من أن لك حق الكتابة في مجلده
check-it-and-folder = تحقق من أن لك حق قراءته وكتابته هو ومجلده
name-writable-folder = سمّ مجلداً لك حق الكتابة فيه، أو مجلداً جديداً
file-in-the-way = `{ $path }` يشغل المكان: لم يكتبه ديوان، وله ملف يوضع فيه
move-elsewhere-or-out = انقله إلى مكان آخر، أو انشر في مجلد آخر بـ `--out`
place-taken-twice = `{ $path }` تشغله صفحة أخرى أو ملف آخر من الموقع
disk-ignores-capitals = لعل هذا القرص لا يميّز الأحرف الكبيرة من الصغيرة: اجعل لإحدى الصفحات `slug` آخر
remove-as-owner = لم تعد إليه حاجة، والنشر ماضٍ بدونه: احذفه بحساب مالكه أو بحساب root
elsewhere = مكان آخر
link-out-of-folder = `{ $path }` رابط يخرج من المجلد إلى { $to }
link-stays-unless-removed = يبقى كما هو؛ ومن ينسخ المجلد أو يرفعه قد ينشر ما يؤدي إليه: احذفه إن لم تكن أنشأته
remove-or-rename = احذف `{ $path }` أو غيّر اسمه
left-by-another-user = تركه نشر لمستخدم آخر: احذفه حين لا يكون له نشر جارٍ
layers-do-not-move = لا ينقل نظام الملفات هذا مجلدات الطبقة الدنيا: احذف المجلد أولاً، أو انشر في غيره
close-programs-that-use = أغلق البرامج التي تستعمله، وتحقق من أن لك حق الكتابة في مجلده
free-some-space = أفسح مكاناً: يُعدّ النشر الجديد بجوار القديم الذي لم يتغير
free-space-there = أفرِغ بعض المساحة في ذلك القرص
raise-limit-of-files = ارفع حد حجم الملف (`ulimit -f`)؛ ولم يتغير النشر السابق
cannot-build-into = لا يمكن النشر في `{ $path }`: { $why }
link-out-of-site-to = `{ $link }` رابط يخرج من الموقع إلى `{ $real }`
name-place-itself = إن أردته فسمّ المكان نفسه بـ `--out`، فالرابط في الموقع قد يضعه أي أحد: `{ $real }`
out-is-site = `{ $path }` هو مجلد الموقع أو مجلد يحويه
out-mixes-with-sources = يختلط `{ $path }` بمصادر الموقع في `{ $name }`
out-is-settings = `{ $path }` هو ملف إعدادات الموقع
out-is-inside-publication = يقع `{ $path }` داخل `{ $publication }` وهو منشور يُستبدل بأكمله
out-is-kept = يقع `{ $path }` حيث خُصص `{ $name }` لغير ذلك
output-leads-out = الناتج `{ $path }` يقع خارج المجلد
remove-what-names-it = ابحث عمّا يذكره واحذفه من هناك
it-is-no-folder = ليس مجلداً
it-is-no-file = ليس ملفاً
it-has-no-name = ليس له اسم
it-is-mount-point = هو قرص قائم بذاته (نقطة وصل) لا يُستبدل جملةً
it-is-home = هو المجلد الشخصي لأحد المستخدمين، أو مجلد يحويه
name-folder-inside = سمّ بـ `--out` مجلداً في داخله
it-is-hidden-and-full = هو مخفي وفيه ما لم يكتبه ديوان
it-is-hidden-file = هو ملف مخفي من ملفات الموقع
name-folder-of-its-own = سمّ مجلداً مستقلاً، مثلاً `--out public`
name-file-of-its-own = سمّ ملفاً مستقلاً، مثلاً `--out offline.zip`
link-to-nothing = `{ $path }` رابط لا يؤدي إلى شيء
neither-file-nor-folder = ليس ملفاً ولا مجلداً
link-leads-out = فيه رابط يخرج من الموقع
link-leads-to-hidden = فيه رابط يؤدي إلى شيء مخفي
cache-is-link = `{ $name }` رابط لا يُتبع: فلا يُحفظ شيء بين نشر وآخر
remove-link-of-cache = احذف الرابط يُنشأ مجلد مكانه: فما يؤدي إليه رابط في المستودع قد يكون لأي أحد

## الساعة والجهاز
clock-before-ledger = اليوم بحسب ساعة هذا الجهاز { $today }، والسجل يعرف ما كان علنياً في { $day }
epoch-before-ledger = اليوم بحسب `SOURCE_DATE_EPOCH` هو { $today }، والسجل يعرف ما كان علنياً في { $day }
clock-before-published = اليوم بحسب ساعة هذا الجهاز { $today }، وقد نُشر هذا المجلّد في { $day }
set-clock-or-say-now = ستُسحب الصفحات التي صارت علنية بعد ذلك: اضبط الساعة، وإن كان هذا مقصوداً فبيّنه بـ `--now`
clock-beyond-calendar = ساعة هذا الجهاز خارج سنوات التقويم
set-clock-or-now = اضبط الساعة، أو بيّن الوقت بـ `--now`
epoch-not-seconds = قيمة `{ $name }` هي `{ $seconds }`، وليست عدد ثوانٍ منذ 1970
set-epoch-or-unset = اجعلها ما يطبعه `git log -1 --format=%ct`، أو ألغها
no-threads = لا يمنح النظام خيوط تنفيذ للعمل: { $why }
allow-more-processes = اسمح بعدد أكبر من العمليات (`ulimit -u`، أو `pids.max` في حاوية)، أو اطلب القليل منها بـ `RAYON_NUM_THREADS=1`
preview-cannot-begin = تعذّر بدء المعاينة: { $error }
allow-more-files = اسمح بعدد أكبر من الملفات المفتوحة (`ulimit -n`) ومن العمليات (`ulimit -u`)

## المعاينة
ports-taken = المنفذ { $port } على `{ $host }` والمنافذ الـ{ $more } التالية له مشغولة
name-another-port = سمّ منفذاً آخر بـ `--port`
cannot-listen = لا تستطيع المعاينة استعمال `{ $host }`، المنفذ { $port }: { $error }
hosts-explained = `--host 127.0.0.1` هذا الجهاز وحده، و`--host 0.0.0.0` كل عناوينه
port-taken = المنفذ { $port } مشغول
preview-seen-by-all = تنبيه: كل من يصل إلى { $address } يرى هذه المعاينة ومعها المسودات
# في المعاينة، على عنوان صفحة غير منشورة.
preview-withheld-draft = لا يجد القراء هذه الصفحة: إنها مسودّة
preview-withheld-embargoed = لا يجد القراء هذه الصفحة بعد: لم يحن موعدها
preview-withheld-expired = لم يعد القراء يجدون هذه الصفحة: انقضت مدّتها
preview-withheld-held = لا يجد القراء هذه الصفحة بعد: حزمة النشر التي هي منها محجوبة
preview-withheld-shown-by = يعرضها `diwan serve --drafts`، ونصّها في `{ $path }`
no-browser = تعذّر فتح متصفح: { $error }
and-more-see = وغيرها { $more }: انظر /_diwan/
all-mended = صُحّحت الأخطاء كلها
cannot-watch = لا يستطيع النظام مراقبة المجلدات ({ $why }): يُنظر فيها كل نصف ثانية
no-watch-left = لم يبق في النظام ما يراقب به مجلداً آخر
not-this-preview = ليس هذا عنواناً لهذه المعاينة: يجيب `diwan serve --host NAME` عن اسم

## المواقع واللغات الجديدة
new-site-in = أُنشئ موقع ({ $langs }) في `{ $path }`؛ وللمتابعة:
new-serve = معاينة مباشرة في المتصفح
new-check = ما ينبغي تصحيحه
new-build = النشر في `public`
new-where-things-are = اللغات والعنوان والقوائم في `site.yaml`، والنصوص في `content`
status-says-what-to-translate = الأمر `diwan status --lang { $lang }` يبيّن ما تجب ترجمته
languages-named-as = تُسمّى اللغات كما في `--lang ar,fr` (BCP 47)
language-named-as-fa = تُسمّى اللغة مثل `fa` أو `pt-BR` أو `az-Latn` (BCP 47)
written-in-none = الموقع الأول غير مكتوب بأي من هذه اللغات
name-one-written = سمّ معها لغة كُتب بها، مثل `ar`؛ ويمكن حذفها متى تُرجمت صفحاتها
folder-not-empty = `{ $path }` ليس فارغاً
name-new-folder = سمّ مجلداً غير موجود بعد
settings-unreadable = تعذّرت قراءة `{ $path }`
already-language = `{ $lang }` من لغات هذا الموقع من قبل
status-says-what-lacks = الأمر `diwan status` يبيّن ما ينقصها
cannot-edit-layout = ترتيب `{ $path }` لا يسمح بتعديله آلياً
write-line-yourself = اكتب هذا السطر بنفسك تحت `languages` ثم نفّذ الأمر من جديد: `{ $line }`
interface-words-known = كلمات الواجهة متوفرة باللغة `{ $lang }`
messages-to-translate = { $number ->
      [zero] لا رسائل للترجمة
      [one] رسالة واحدة للترجمة
      [two] رسالتان للترجمة
      [few] { $number } رسائل للترجمة
      [many] { $number } رسالة للترجمة
     *[other] { $number } رسالة للترجمة
    } في `i18n/{ $lang }.ftl`: وكل منها تعليق إلى أن تُترجم
sections-are-drafts = { $number ->
      [zero] لا صفحات أقسام في المسودات
      [one] صفحة قسم واحدة مسودة: ترجمها ثم احذف منها السطر `draft: true`
      [two] صفحتا قسمين مسودتان: ترجمهما ثم احذف منهما السطر `draft: true`
      [few] { $number } صفحات أقسام مسودات: ترجمها ثم احذف منها السطر `draft: true`
      [many] { $number } صفحة قسم مسودات: ترجمها ثم احذف منها السطر `draft: true`
     *[other] { $number } صفحة قسم مسودات: ترجمها ثم احذف منها السطر `draft: true`
}
settings-to-translate = لا يتضمن `site.yaml` بعدُ نصّاً باللغة `{ $lang }` تحت { $keys }
status-says-what-else = الأمر `diwan status --lang { $lang }` يبيّن ما بقي ناقصاً

## النسخ دون اتصال
only-chooses-documents = `--only` لاختيار المستندات والكتب
folder-is-of-whole-site = المجلد والأرشيف للموقع كله؛ و`--lang` تحدد لغاته
key-cannot-sign = لا يصلح `{ $path }` للتوقيع: { $why }
name-secret-key = سمّ المفتاح السري الذي أنشأه `minisign -G`، مثلاً `minisign.key`
key-among-sources = يقع `{ $path }` بين مصادر الموقع حيث قد يُنشر
keep-key-outside = احفظ المفتاح السري خارج الموقع حيث لا يقرؤه غيرك
wrong-password = لا تفتح كلمة المرور المفتاح `{ $path }`
key-needs-password = يحتاج المفتاح `{ $path }` إلى كلمة مرور
ways-to-give-password = نفّذ الأمر في طرفية، أو سمّ ملفاً بـ `--password-file`، أو عيّن `{ $variable }`
password-of = كلمة مرور `{ $path }`:
copy-links-to-no-place = في النسخة يؤدي رابط من `{ $from }` إلى `{ $place }`، وهو غير موجود
out-names-one-document = `--out` تسمّي ملفاً واحداً، وعدد المستندات { $number }
out-names-one-book = `--out` تسمّي ملفاً واحداً، وعدد الكتب { $number }
name-folder-or-choose-one = سمّ مجلداً، أو اختر واحداً بـ `--only` و`--lang`: الموجود { $names }
no-document-made = لا شيء مما طُلب يصير مستنداً
no-book-made = لا شيء مما طُلب يصير كتاباً
only-and-lang-explained = `--only` تسمّي صفحة أو قسماً فيه صفحات؛ و`--lang` لغة من لغاتها
book-cannot-be-made = تعذّر جمع كتاب: { $error }

## المفاتيح
password-does-not-open = لا تفتحه كلمة المرور
no-secret-key = ليس مفتاحاً سرياً
key-wrong-length = طوله غير صحيح
key-halves = شطراه لا يتوافقان

## ملفات قالب المظهر في الموقع
did-you-mean-near-theme-list = هل تقصد `{ $near }`؟ والأمر `diwan theme list` يسمّيها كلها
theme-list-names-all = الأمر `diwan theme list` يسمّيها كلها؛ مثلاً `templates/page.html`
already-yours = `{ $path }` موجود من قبل
theme-diff-compares = الأمر `diwan theme diff { $below }` يقارنه بالأصل؛ وللبدء من جديد احذفه أولاً
several-already-yours = هذه موجودة من قبل: { $paths }
theme-nothing-copied = لم يُنسخ شيء؛ وللبقية وحدها: `diwan theme eject { $rest }`
no-site-to-copy-into = ليس في `{ $path }` موقع يُنسخ إليه
name-site-or-new = سمّ مجلد `site.yaml` بـ `--root`، أو أنشئ موقعاً بـ `diwan new`
site-has-no-copy-of = { $path }: ليس في الموقع نسخة منه
site-has-no-copies = ليس في الموقع نسخ من ملفات قالب المظهر
original-changed = تغيّر الأصل بعد نسخه
original-unchanged = الأصل كما كان عند نسخه
original-unknown = لم يُسجَّل من أي أصل نُسخ
of-copy = { $path }: { $since }
no-difference = لا فرق
named-original = { $path } (الأصل)
built-in = مضمَّن في ديوان
yours = لك، { $path }
yours-and-original-changed = لك، { $path }؛ وتغيّر الأصل بعد نسخه
extends-original = { $path } يبني على الأصل: ليس نسخة عنه، ولا يضم إلا ما يغيّره
check-says-what-is-wrong = الأمر `diwan check` يبيّن ما به
join-summary = { $files } من { $parts } في `{ $path }`: كُتب { $written }، وبقي { $unchanged } كما هو، وحُذف { $removed }
count-parts = { $number ->
      [zero] لا أجزاء
      [one] جزء واحد
      [two] جزأين
      [few] { $number } أجزاء
      [many] { $number } جزءاً
     *[other] { $number } جزء
}
compress-summary = { $number ->
      [zero] لم يُضغط أي نص
      [one] ضُغط نص واحد
      [two] ضُغط نصان
      [few] ضُغطت { $number } نصوص
      [many] ضُغط { $number } نصاً
     *[other] ضُغط { $number } نص
    }: من { $plain } م.ب إلى { $gzip } م.ب (gzip) و{ $brotli } م.ب (Brotli)، { $seconds } ثانية من كل الأنوية

## التحقق من نسخة
copy-no-archive = لا يمكن قراءة `{ $path }` أرشيفاً
copy-damaged-fetch-again = ليست نسخة صنعها `diwan bundle`، أو هي تالفة: خذها من جديد
copy-not-as-made = ليس `{ $path }` كما صُنع: { $how }
unpack-nothing = لا تفك منها شيئاً: فقد تختلف البرامج في ملفاتها؛ خذها من جديد ممن صنعها
archive-gap-before = لا يبدأ `{ $name }` حيث ينتهي الملف السابق
archive-name-not-ours = ليس `{ $name }` اسماً يعطيه ديوان لملف
archive-name-twice = فيه ملفان باسم `{ $name }`
archive-packed-otherwise = لم يُضغط `{ $name }` كما يضغطه ديوان
archive-reaches-beyond = يمتد `{ $name }` إلى ما بعد نهاية الأرشيف
archive-other-header = ترويسة `{ $name }` لا توافق ما في دليل الأرشيف
archive-gap-after-files = فيه شيء بين آخر ملفاته ودليله
archive-gap-before-files = فيه شيء قبل أول ملفاته
archive-without-seal = لا ينتهي بختم ديوان: فقد صنعه برنامج آخر، أو غُيّرت نهايته
archive-other-end = علامة نهايته ليست كما يكتبها ديوان
archive-directory-elsewhere = ليس دليله حيث تقول علامة نهايته، قبلها مباشرة
archive-other-count = عدد الملفات في علامة نهايته { $counted }، وفي دليله { $named }
archive-without-list = لا ينتهي بالملف `{ $list }`، وفيه قائمة ملفاته
archive-list-too-long = قائمة ملفاته أطول بكثير مما يقتضيه عددها
archive-signature-too-long = توقيعه أطول مما يكون عليه توقيع
archive-record-cut = ينتهي دليله في وسط أحد القيود
archive-no-record = في دليله ما ليس قيداً لملف
archive-name-not-text = أحد الأسماء فيه ليس بترميز UTF-8
archive-other-record = قيد `{ $name }` في دليله ليس كما يكتبه ديوان: { $field }
archive-field-beginning = أوله
archive-field-version = إصداره
archive-field-flags = راياته
archive-field-method = طريقة ضغطه
archive-field-time = وقته
archive-field-checksum = مجموعه الاختباري
archive-field-size = حجمه
archive-field-name-length = طول اسمه
archive-field-extra = حقله الإضافي
archive-field-comment = تعليقه
archive-field-rights = نوعه أو صلاحياته
archive-field-place = موضعه
nothing-says-what-it-was = لا شيء بجوار `{ $path }` يبيّن ما كان عليه
fetch-signature-too = خذ معه توقيعه `{ $file }` أو المجلد الذي جاء فيه
no-such-path = لا يوجد `{ $path }`
name-what-bundle-made = سمّ ما صنعه `diwan bundle`
name-public-key = سمّ ملفاً مثل `minisign.pub`، أو حروف المفتاح الستة والخمسين التي تبدأ بـ `RW`
holds-no-public-key = ليس في `{ $path }` مفتاح عام ({ $error })
neither-file-nor-key = ليس `{ $name }` ملفاً ولا مفتاحاً عاماً
word-altered = معدَّل
word-added = مضاف
word-missing = ناقص
copy-is-whole = `{ $path }` سليم
copy-is-whole-files = `{ $path }` سليم: { $files ->
      [zero] لا ملفات فيه
      [one] ملف واحد كما صُنع
      [two] ملفان كما صُنعا
      [few] { $files } ملفات كما صُنعت
      [many] { $files } ملفاً كما صُنعت
     *[other] { $files } ملف كما صُنعت
}
copy-altered-around = عُدّل `{ $path }` وإن بقيت ملفاته كما صُنعت
copy-litter = تُركت لأن الأنظمة تخلّف مثلها ولا تحمّلها أي صفحة: { $names }
copy-not-whole = `{ $path }` غير سليم: المعدَّل { $altered }، والمضاف { $added }، والناقص { $missing }
copy-without-list = ليس في `{ $path }` ملف `{ $file }` مقروء: { $why }
copy-list-taken-away = ليست نسخة صنعها `diwan bundle`، أو حُذفت قائمة ملفاتها
copy-list-altered = عُدّلت قائمة الملفات في `{ $path }`، وهي `{ $file }`
fetch-copy-again = خذ النسخة من جديد
second-file-of-name = { $name } (ملف ثانٍ بهذا الاسم بحروف أخرى)
seal-unsigned = غير موقَّع: لا شيء يثبت من صنعه
seal-unsigned-key = غير موقَّع: لا توقيع فيه، فلا يثبت المفتاح شيئاً
seal-unchecked = موقَّع بالمفتاح { $key }؛ و`--key` تبيّن صحة ذلك
seal-of-list-alone = ما هو { $signed } إنما هو قائمة ملفاته، أما النسخة فليست ما وُقّع
seal-genuine = أصيل: { $signed }
seal-without-name = الاسم مختلف: { $signed } بلا اسم، واسمه هنا `{ $name }`
seal-other-name = الاسم مختلف: { $signed }، واسمه هنا `{ $name }`
seal-wrong-key = المفتاح مختلف: وُقّع بالمفتاح { $other } لا بالمفتاح { $asked }
seal-broken = التوقيع فاسد: لم يوضع لهذه النسخة أو عُدّل
signed-with = موقَّع بالمفتاح { $key }
signed-on = { $signed } في { $time }
signed-as = { $signed } باسم `{ $file }`
signed-words = { $signed } ({ $words })

## الفحص
doctor-machine = هذا الجهاز
doctor-site = هذا الموقع
grade-good = سليم
grade-look = انظر
grade-wrong = خطأ
doctor-nothing-wrong = لا شيء يمنع نشر الموقع
doctor-wrong = { $lines ->
      [zero] لا شيء يمنع نشر الموقع
      [one] سطر واحد خاطئ يمنع نشر الموقع
      [two] سطران خاطئان يمنعان نشر الموقع
      [few] { $lines } أسطر خاطئة تمنع نشر الموقع
      [many] { $lines } سطراً خاطئاً تمنع نشر الموقع
     *[other] { $lines } سطر خاطئ تمنع نشر الموقع
}
doctor-and-look = { $verdict }؛ { $lines ->
      [zero] ولا سطر يستحق النظر
      [one] وسطر واحد يستحق النظر
      [two] وسطران يستحقان النظر
      [few] و{ $lines } أسطر تستحق النظر
      [many] و{ $lines } سطراً تستحق النظر
     *[other] و{ $lines } سطر تستحق النظر
}
doctor-cores = أنوية المعالج المتاحة: { $cores }
doctor-cores-unknown = عدد أنوية المعالج غير معروف: { $error }
doctor-one-core = النشر يعمل على نواة واحدة
doctor-clock = الساعة { $time }
doctor-set-clock = اضبطها: فبها يتحدد متى تُنشر الصفحات، ومنها تواريخ الخلاصات
doctor-epoch = تعيّن البيئة `SOURCE_DATE_EPOCH`: فيأخذه كل نشر على أنه الوقت الحاضر
doctor-unset-epoch = ألغه، إلا إذا أردت تكرار النشر بايتاً ببايت
doctor-room = المتاح على قرص الموقع: { $megabytes } م.ب
doctor-needs-room = يبقى النشر الجديد بجوار القديم إلى أن يحل محله
doctor-watches = المجلدات التي يمكن للمعاينة مراقبتها: { $granted }، وفي الموقع { $folders }
doctor-raise-watches = ارفع `fs.inotify.max_user_watches`؛ وإلى ذلك الحين تنظر المعاينة بنفسها فتكون أبطأ
doctor-readable = الإعدادات والنصوص وقالب المظهر كلها مقروءة
doctor-errors = أخطاء تمنع نشره: { $errors }
doctor-check-tells = الأمر `diwan check` يذكر كلاً منها وموضعه وحله
doctor-language = `{ $lang }`: { $pages }
doctor-all-words = { $told }، وكلمات الواجهة كلها
doctor-words-missing = { $told }، { $missing ->
      [zero] ولا ينقص من كلمات الواجهة شيء
      [one] وتنقص من كلمات الواجهة كلمة
      [two] وتنقص من كلمات الواجهة كلمتان
      [few] وتنقص من كلمات الواجهة { $missing } كلمات
      [many] وتنقص من كلمات الواجهة { $missing } كلمة
     *[other] وتنقص من كلمات الواجهة { $missing } كلمة
}
doctor-status-names = الأمر `diwan status --lang { $lang }` يسمّيها
doctor-example-address = قيمة `base_url` هي `{ $address }`، ولا يملكه أحد
doctor-write-address = اكتب عنوان الموقع في `site.yaml`: فبه تبدأ الخلاصات وخرائط الموقع والروابط إلى اللغات الأخرى
doctor-stale-copies = نسخ تغيّر أصلها بعدها: { $names }
doctor-theme-diff = الأمر `diwan theme diff` يعرض الفروق
doctor-left = تركه نشر قُطع، أو يستعمله نشر جارٍ: { $names }
doctor-next-build = يحذف النشر التالي ما يمكنه؛ وليس فيها ما يُحتاج إليه
doctor-sample-texts = ملفات ما زالت تقول ما كتبه `diwan new` ({ $number }): { $names }
doctor-write-own-texts = اكتب فيها نصوصك، أو احذفها
doctor-git-public = يسجّل Git المجلد `public` وهو يُنشأ من جديد كل مرة
doctor-gitignore = اكتب `/public` في `.gitignore`

## اعتماد الترجمات
accept-cannot-edit = ترتيب الترويسة في `{ $path }` لا يسمح بتعديلها دون إفسادها
accept-by-hand = اكتبه بنفسك: { $line }
accept-saved-meanwhile = حُفظ `{ $path }` في أثناء قراءته
run-again = نفّذ الأمر من جديد
count-blocks = { $number ->
      [zero] لا فقرات
      [one] فقرة واحدة
      [two] فقرتان
      [few] { $number } فقرات
      [many] { $number } فقرة
     *[other] { $number } فقرة
}
accept-recorded = سُجّل { $page } (من { $source }: { $what })
accept-no-translations = لا شيء للتسجيل: لا ترجمات هناك
accept-nothing-to-do = لا شيء للتسجيل: { $number ->
      [zero] لا ترجمات هناك
      [one] الترجمة مسجّلة من قبل
      [two] الترجمتان مسجّلتان من قبل
      [few] الترجمات الـ{ $number } مسجّلة من قبل
      [many] الترجمات الـ{ $number } مسجّلة من قبل
     *[other] الترجمات الـ{ $number } مسجّلة من قبل
}
accept-recorded-already = المسجّل من قبل: { $number }
preview-at-no-moment = لا يدلّ `?at={ $said }` على وقت: { $why }. اكتب `?at=2026-12-01` أو `?at=2026-12-01T08:00` أو `?at=now`
preview-no-such-page = لا صفحة كهذه في المعاينة: { $name }
preview-has-pages = صفحات الموقع مذكورة في { $address }
accept-by-machine = من عمل آلة، وتُعدّ من الآن مراجَعة ممن نفّذ الأمر: { $paths } ({ $number })
preview-looks-at-printing = وُجد عند قراءة الصفحات وطباعتها؛ أما `diwan check` فيطبّق القواعد كلها، وعلى النصوص أيضاً
accept-nothing-recorded = لم يُسجَّل شيء؛ تحقق من أن لك حق الكتابة في الملف ومجلده
not-in-this-site = ليس `{ $path }` في هذا الموقع
accept-name-translations = سمّ ترجمات، أو مجلدات ترجمات، في `content/`
accept-of-another = يذكر `{ $path }` أنه تُرجم من `{ $of }` لا من `{ $asked }`
accept-change-of = غيّر `of` في الملف إن كان خاطئاً
accept-no-source = ليس لـ `{ $path }` أصل: لا توجد هذه الصفحة بلغة `{ $of }`
accept-of-names = `of` تسمّي لغة النص المترجَم منه
accept-is-source = `{ $path }` هو الأصل: تُرجم منه { $langs }
accept-its-translations = اعتمد ترجماته
accept-no-other-language = ليس `{ $path }` ترجمة: لا توجد الصفحة بلغة أخرى
accept-source-not-said = لا يذكر `{ $path }` ما تُرجم منه
accept-say-with-of = بيّن ذلك بـ `--of`: واحدة من { $langs }
accept-no-page = ليس `{ $path }` صفحة
accept-page-is = الصفحة هي `NAME.LANG.md` في `content/`

## المصطلحات جداول
neither-table-nor-tbx = ليس `{ $path }` جدولاً ولا TBX
name-table-or-tbx = سمّ ملفاً ينتهي بـ `.csv` أو `.tbx` أو `.xml`
count-concepts = { $number ->
      [zero] لا مفاهيم
      [one] مفهوم واحد
      [two] مفهومان
      [few] { $number } مفاهيم
      [many] { $number } مفهوماً
     *[other] { $number } مفهوم
}
terms-added = أضيف إلى `{ $path }`: { $added }؛ والمعروف من قبل { $known }
terms-written = كُتب في `{ $path }`: { $written }
path-cannot-use-error = لا يمكن استعمال `{ $path }`: { $error }
see-that-exists = تحقق من وجوده ومن جواز قراءته وكتابته
columns-not-named = السطر الأول لا يسمّي الأعمدة
begin-with-line = ابدأ بالسطر `{ $line }`، أو بعمود لكل لغة: `ar,fr,en`
line-without-language-or-form = ليس في هذا السطر لغة أو ليست فيه صيغة
fill-both-in = املأ كليهما، أو احذف السطر
write-the-day = اكتب اليوم هكذا: 2024-01-31
no-such-status = ليس `{ $name }` حالة
write-a-status = اكتب `preferred` أو `allowed` أو `forbidden`
concept-without-terms = ليس لهذا المفهوم `terms`
write-form-in-each-language = اكتب صيغته بكل لغة: `terms: {"{"} ar: …, fr: …, en: … {"}"}`
form-empty = الصيغة بلغة `{ $lang }` فارغة
write-it-or-remove-line = اكتبها، أو احذف السطر
name-forbidden-form = سمّ الصيغة الممنوعة: `{"{"} form: …, why: … {"}"}`
export-again-as-tbx = صدّره من جديد من البرنامج الذي كتبه، بصيغة TBX (ISO 30042)
no-file-of-terms = ليس هذا ملف مصطلحات
not-xml = ليس هذا XML سليماً ({ $words })

## النسخ والمستندات والكتب
not-public-now = ليست منشورة الآن
heavy-document = حجم `{ $name }` { $size } ك.ب؛ وما زاد على { $most } ك.ب يصعب تداوله
make-images-smaller = صغّر صوره
has-absolute-path = في `{ $path }` المسار المطلق `{ $url }`
name-file-as-it-lies = سمّ الملف كما هو في الموقع
loads-from-elsewhere = `{ $path }` يحمّل `{ $url }`
copy-loads-nothing = النسخة دون اتصال لا تحمّل شيئاً من خارجها: ضع الملف بجوار الصفحة
host-without-scheme = `{ $path }` يسمّي مضيفاً بلا بروتوكول: `{ $url }`
name-work-or-file = سمّ العمل أو الملف، ودع ديوان يكتب العنوان
copy-link-dead = في النسخة يؤدي رابط من `{ $path }` إلى `{ $url }`، { $why }
which-lies-outside = وهو خارجها
which-is-folder = وهو مجلد يعرض المتصفح قائمة ملفاته
name-index-too = سمّ الملف، ولو كان `index.html`
which-is-not-there = وهو ليس فيها
name-too-long-for-windows = عدد حروف `{ $path }` { $length }؛ وابتداءً من { $most } قد يرفضه Windows
shorter-slug = اجعل للصفحة أو لقسم فوقها `slug` أقصر
links-to-no-place = يؤدي رابط من `{ $path }` إلى `{ $place }`، وهو غير موجود
has-script = في `{ $path }` برنامج نصي
document-works-without = المستند الذي يُتداول وحده يعمل بدونه
refused-from-disk = في `{ $path }` { $what }، وترفضه المتصفحات في الصفحات المفتوحة من قرص
write-without-it = اكتب القالب أو البرنامج النصي بدونه
javascript-address = عنوان `javascript:`
a-module = وحدة (module)
attribute-on-element = `{ $name }` على `<{ $element }>`
use-of-another-file = `<use>` لملف آخر
word-in-script = `{ $word }` في برنامج نصي
in-the-book = في الكتاب، `{ $file }` { $what }
chapter-loads = يحمّل `{ $url }`
chapter-shows-nothing = يعرض `{ $url }` وهو غير موجود
chapter-shows-foreign = يعرض `{ $path }` وهو من نوع لا تعرضه الكتب
chapter-links-nowhere = يحيل إلى `{ $url }` وهو غير موجود
book-no-address = في الكتاب لا يحيل `{ $file }` إلى `{ $url }`، فليس عنواناً
write-whole-address = اكتب العنوان كاملاً، مثل `https://www.example.org/`
book-no-place = في الكتاب ليس في `{ $file }` موضع `{ $id }` يُحال إليه
link-to-a-heading = أحِل إلى عنوان؛ فما في البرامج النصية وعناصر التحكم ليس في الكتب

## حالة الترجمات
status-column-language = اللغة
status-column-present = موجودة
status-column-missing = ناقصة
status-column-stale = متأخرة
status-column-unrecorded = غير مسجلة
status-column-drafts = مسودات
status-column-strings = رسائل
status-column-section = القسم
status-changes-in = { $count } في `{ $of }`
status-passage-added = أُضيف
status-passage-changed = تغيّر
status-passage-moved = نُقل
status-passage-removed = حُذف
status-page-public = منشورة
status-page-draft = مسودة
status-page-embargoed = محجوبة إلى موعدها
status-page-expired = انتهت مدتها
status-page-held = موقوفة
status-head = { $title }: { $count }
status-missing = الناقصة
status-stale = المتأخرة عن أصلها
status-never-recorded = لم تُسجَّل قط (راجع كلاً منها ثم نفّذ `diwan accept PATH`)
status-source-not-named = لم يُسمَّ أصلها (`translation: {"{"} of: LANG {"}"}`)
status-source-missing = أصلها ناقص
status-not-public = غير المنشورة
status-missing-strings = الرسائل الناقصة
status-all-current = الترجمات كلها موجودة ومحدَّثة

## الخطوط المضافة إلى الموقع
fonts-taken = { $family } للكتابة { $script } بحجم { $size }%
no-fonts-on-machine = لم يُعثر على خطوط في هذا الجهاز
no-fonts-in-folder = لم يُعثر على خطوط في `{ $path }`
fonts-are-files = الخطوط ملفات تنتهي أسماؤها بـ`.ttf` أو `.otf`؛ وفي دبيان يضيف الأمر `apt install fonts-noto-core` خطوطاً لكتابات كثيرة
no-font-has-letters = لا خط في `{ $path }` يحوي جميع حروف لغات الموقع للكتابة `{ $script }`
name-other-folder = حدّدوا مجلداً آخر بالخيار `--from`، أو ضعوا خطاً لهذه الكتابة مع البقية
several-families = تصلح عدة عائلات للكتابة `{ $script }`: { $names }
name-family = حدّدوا العائلة المطلوبة بالخيار `--family NAME`
no-such-family = لا عائلة باسم `{ $family }` في `{ $path }`
family-has-not-the-letters = تنقص العائلةَ `{ $family }` حروفٌ من لغات الموقع، أو خطٌّ قائم بثقل 400
font-not-to-embed = يذكر `{ $path }` أن رخصته تمنع التضمين
take-free-font = اختاروا خطاً يجوز نشره، كالخطوط المرخّصة برخصة SIL Open Font License
theme-lists-fonts = في `{ $path }` قائمة خطوط من قبل
take-fonts-away-first = لاختيار غيرها احذفوا أولاً القائمة `fonts` وملفاتها

## سطر الأوامر
usage-unknown-option = لا يوجد خيار `{ $option }`
usage-unexpected-word = `{ $word }` في غير موضعه هنا
usage-unknown-command = لا يوجد أمر `{ $name }`
usage-value-missing = يحتاج `{ $option }` إلى قيمة
usage-wrong-value = لا يقبل `{ $option }` القيمة `{ $value }`
usage-missing = ينقص { $wanted }
usage-twice = لا يُكتب `{ $option }` إلا مرة واحدة
usage-conflict = لا يجتمع `{ $option }` و`{ $other }`
usage-not-utf8 = أحد المُدخلات ليس بترميز UTF-8
usage-not-understood = تعذّر فهم سطر الأوامر هذا
usage-allowed = القيم الممكنة: { $values }
usage-written = يُكتب هكذا: `{ $usage }`؛ ويشرح `{ $help }` كل شيء
usage-see-help = يشرح `diwan --help` ما هو متاح
usage-part = اكتب رقم الجزء وعدد الأجزاء، مثل `1/4`: الأول من 1 إلى الثاني
usage-port = المنفذ رقم من 1 إلى 65535
