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
raise-limit-of-files = ارفع حد حجم الملف (`ulimit -f`)؛ ولم يتغير النشر السابق
cannot-build-into = لا يمكن النشر في `{ $path }`: { $why }
link-out-of-site-to = `{ $link }` رابط يخرج من الموقع إلى `{ $real }`
name-place-itself = إن أردته فسمّ المكان نفسه بـ `--out`، فالرابط في الموقع قد يضعه أي أحد: `{ $real }`
out-is-site = `{ $path }` هو مجلد الموقع أو مجلد يحويه
out-mixes-with-sources = يختلط `{ $path }` بمصادر الموقع في `{ $name }`
out-is-settings = `{ $path }` هو ملف إعدادات الموقع
out-is-kept = يقع `{ $path }` حيث خُصص `{ $name }` لغير ذلك
it-is-no-folder = ليس مجلداً
it-is-no-file = ليس ملفاً
it-has-no-name = ليس له اسم
it-is-mount-point = هو قرص قائم بذاته (نقطة وصل) لا يُستبدل جملةً
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
no-browser = تعذّر فتح متصفح: { $error }
and-more-see = وغيرها { $more }: انظر /_diwan/
all-mended = صُحّحت الأخطاء كلها
cannot-watch = لا يستطيع النظام مراقبة المجلدات ({ $why }): يُنظر فيها كل نصف ثانية

## المواقع واللغات الجديدة
new-site-in = أُنشئ موقع باللغات { $langs } في `{ $path }`؛ وللمتابعة:
new-serve = معاينة مباشرة في المتصفح
new-check = ما ينبغي تصحيحه
new-build = النشر في `public`
new-where-things-are = اللغات والعنوان والقوائم في `site.yaml`، والنصوص في `content`
status-says-what-to-translate = الأمر `diwan status --lang { $lang }` يبيّن ما تجب ترجمته
languages-named-as = تُسمّى اللغات كما في `--lang ar,fr` (BCP 47)
language-named-as-fa = تُسمّى اللغة مثل `fa` أو `pt-BR` أو `az-Latn` (BCP 47)
written-in-none = الموقع الأول غير مكتوب بأي من هذه اللغات
name-one-written = سمّ معها واحدة من `ar` و`fr` و`en`؛ ويمكن حذفها متى تُرجمت صفحاتها
folder-not-empty = `{ $path }` ليس فارغاً
name-new-folder = سمّ مجلداً غير موجود بعد
settings-unreadable = تعذّرت قراءة `{ $path }`
already-language = `{ $lang }` من لغات هذا الموقع من قبل
status-says-what-lacks = الأمر `diwan status` يبيّن ما ينقصها
cannot-edit-layout = ترتيب `{ $path }` لا يسمح بتعديله آلياً
write-line-yourself = اكتب هذا السطر بنفسك تحت `languages` ثم نفّذ الأمر من جديد: `{ $line }`
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
