### الصفحات: أسماؤها وترويساتها وما تستدعيه من مكوّنات.

## أسماء الملفات
page-name-ends-md-small = ينتهي اسم ملف الصفحة بـ `.md` بحروف صغيرة
page-was-probably-meant-but = لعل المقصود صفحة، غير أن اسم الملف ينتهي بـ `{ $ending }`
name-stem-md-write-components = سمِّه `{ $stem }.md`، واكتب المكوّنات بصيغة قالب المظهر: لا يُقرأ import ولا JSX
write-markdown-as-stem-md = اكتبه بصيغة Markdown باسم `{ $stem }.md`، أو احذف رمز اللغة من اسمه إن لم يكن صفحة
name-stem-md-move-out = سمِّه `{ $stem }.md`، أو انقله إلى خارج `content`
page-is-copy = يبدو `{ $file }` نسخة من `{ $original }` صنعها برنامج
page-is-copy-of-none = يبدو `{ $file }` نسخة صنعها برنامج حين حُفظ الملف مرّتين في وقت واحد
folder-is-copy = يبدو المجلّد `{ $copy }` نسخة من `{ $original }` صنعها برنامج
delete-copy = قارن بينهما وانقل ما ينقص واحذف النسخة، وما يُراد نشره حقاً يُسمّى باسم آخر
name-file-does-not-say = لا يدل اسم هذا الملف على لغته
did-you-mean-near-declared = هل تقصد `{ $near }`؟ اللغات المعلنة: { $declared }
name-name-lang-md-where = سمِّه `{ $name }.LANG.md` واضعاً مكان LANG إحدى اللغات { $declared }، أو أضف `{ $tag }` تحت `languages` في `site.yaml`
name-whole-lang-md-where = سمِّه `{ $whole }.LANG.md` واضعاً مكان LANG إحدى اللغات { $declared }

## السطران المحيطان بالترويسة
first-line-not-hyphens = السطر الأول ليس ثلاث شرطات
first-line-hyphens = اكتب `---`؛ فبرامج تحرير النصوص كثيراً ما تستبدل بها شرطة طويلة
front-matter-not-yaml = الترويسة ليست بصيغة YAML
write-as-title-between-two = اكتبها على هيئة `title: …` بين سطرين `---`
front-matter-does-not-begin = لا تبدأ الترويسة بسطر `---`
write-line-before-one-after = اكتب سطر `---` قبلها، وآخر بعد آخر مفتاح فيها
file-empty = الملف فارغ
begin-three-lines-title = ابدأ بثلاثة أسطر: `---` ثم `title: …` ثم `---`
something-stands-before-front-matter = قبل الترويسة شيء آخر
line-must-first-file-without = يجب أن يكون سطر `---` هذا أول الملف، لا يسبقه سطر فارغ ولا مسافة
file-does-not-begin-front = لا يبدأ الملف بترويسة
space-stands-before-front-matter = قبل الترويسة مسافة
line-begins-first-hyphen = يبدأ سطر `---` بشرطته الأولى
front-matter-does-not-end = الترويسة غير مغلقة
line-should-three-hyphens-nothing = ينبغي أن يكون هذا السطر `---`: ثلاث شرطات لا يسبقها شيء
write-line-after-last-key = اكتب سطر `---` بعد آخر مفتاح، ولعل موضعه قبل هذا السطر
write-line-after-last-key-at-end = اكتب سطر `---` بعد آخر مفتاح
second-front-matter = في النص ترويسة أخرى: لا يقرؤها شيء، وسيراها القراء
keys-stand-in-text = في النص مفاتيح ترويسة: لا يقرؤها شيء، وسيراها القراء
one-front-matter = انقل ما يصح منها، ومنه `draft: true`، إلى الترويسة في أول الملف، واحذف هذه الأسطر؛ وإن أردت أن يراها القراء فاجعلها كتلة شفرة

## المفاتيح وقيمها
title-missing = المفتاح `title` ناقص
every-page-needs-one-own = لكل صفحة عنوان بلغتها: `title: …`
what-follows-comment-no-part = ما بعد `#` تعليق، وليس من `{ $key }`
put-whole-between-quotes-key = ضع القيمة كلها بين علامتي اقتباس، `{ $key }: "…"`، أو ضع التعليق في سطر مستقل
key-has-no-value = ليس للمفتاح `{ $key }` قيمة
say-draft-true-draft-false = اكتب `draft: true` أو `draft: false`، أو احذف السطر
say-from-when-page-public = بيّن متى تُنشر الصفحة، أو احذف السطر
say-from-when-page-gone = بيّن متى تُسحب الصفحة، أو احذف السطر
say-since-when-withdrawn-take = بيّن منذ متى، `withdrawn: {"{"} on: 2026-01-31 {"}"}`، أو احذف السطر
say-the-day = بيّن اليوم، `date: 2026-01-31`، أو احذف السطر
name-named-twice = ذُكر `{ $name }` مرتين
major-update-has-no-note = تحديث مهم بلا ملاحظة
say-what-changed-note-readers = بيّن ما تغيّر: `note: …`؛ فالقراء يُبلَّغون بالتحديثات المهمة
diwan-accept-writes-line-stands = يكتب الأمر `diwan accept` هذا السطر، وتكون قيمته بين علامتي اقتباس
word-not-digest-four-hexadecimal = ليس `{ $word }` بصمة من أربعة أرقام ست عشرية

## التواريخ
not-a-date = ليس تاريخاً؛ اكتب `2012-07-06` أو `2012-07-06 14:30` أو `2012-07-06T14:30:00+01:00`
not-a-date-digits = اكتب التاريخ بالأرقام من 0 إلى 9، مثل `2012-07-06`؛ ويرى القارئ أرقام لغته
no-such-day = لا وجود لهذا اليوم أو لهذه الساعة
hour-needs-two-digits = تُكتب الساعة برقمين: `{ $time }`
day-needs-two-digits = يُكتب كل من الشهر واليوم برقمين: `{ $day }`
write-day-as = اكتب اليوم هكذا: `{ $day }`
not-gregorian = هذه السنة ليست من التقويم الميلادي الذي تُكتب به التواريخ هنا
not-gregorian-day = { $said }؛ { $day }
day-if-umm-al-qura = اكتب `{ $day }` إن كان المقصود تقويم أم القرى
day-if-persian = اكتب `{ $day }` إن كان المقصود التقويم الفارسي
day-if-buddhist = اكتب `{ $day }` إن كان المقصود التقويم البوذي
page-never-public-expires-not = لن تُنشر هذه الصفحة أبداً: لا يأتي `expires_at` بعد `{ $key }`
day-begins-ends-midnight-expires = يبدأ اليوم وينتهي عند منتصف الليل: يدل `expires_at` على أول يوم لا تظهر فيه الصفحة

## ما يدخل من الكلمات في العناوين
name-begins-dot-hidden-servers = الاسم الذي يبدأ بنقطة تخفيه الخوادم وأنظمة الملفات
sign-ends-path-address-put = الرمز `{ $sign }` ينهي مسار العنوان، فضع `-` مكانه
slug-written-letters-decoded-not = يُكتب `slug` بالحروف، `{ $decoded }`، لا كما تُرمّزها المتصفحات
slug-one-segment-address-without = قيمة `slug` جزء واحد من العنوان، بلا `/`
slug-has-no-spaces-put = لا مسافات في `slug`، فضع `-` بين الكلمات
several-terms-stand-between-brackets = تُكتب المصطلحات المتعددة بين قوسين معقوفين وبينها فواصل لاتينية: `[water, rivers]`
name-term-has-no-spaces = لا مسافات في اسم المصطلح، فضع `-` بين الكلمات؛ أما عنوانه ففي صفحته
name-term-has-no = لا ترد `/` في اسم المصطلح
term-has-name = لا بد للمصطلح من اسم
type-word-small-ascii-letters = النوع كلمة بحروف لاتينية صغيرة، مثل `statement`
alias-address-site-without-host = تُكتب العناوين السابقة من دون اسم النطاق: `{ $path }`
alias-whole-address-beginning-text = يُكتب العنوان السابق كاملاً مبدوءاً بـ `/`: `/{ $text }`
alias-path-what-follows-sign = العنوان السابق مسار فقط: ما بعد `{ $sign }` ليس منه

## الصفحات والأقسام وما يرافقها من ملفات
name-has-two-pages-lang = للعمل `{ $name }` صفحتان باللغة `{ $lang }`
page-name-lang-md-name = تكون الصفحة `NAME.LANG.md` أو `NAME/index.LANG.md` لا كليهما: احذف إحداهما أو غيّر اسمها
name-section-here-page-there = `{ $name }` قسم هنا وصفحة هناك
section-index-lang-md-all = يكون القسم `_index.LANG.md` في لغاته كلها
language-lang-has-no-home = ليس للغة `{ $lang }` صفحة رئيسية
write-content-index-lang-md = اكتب `content/_index.{ $lang }.md` وضع له عنواناً
there-no-file-file-beside = لا يوجد ملف `{ $file }` بجانب هذه الصفحة
put-file-into-page-folder = ضع الملف في مجلد الصفحة: لكل `NAME/index.LANG.md` مجلده
page-cannot-translation-itself = لا تكون الصفحة ترجمة لنفسها
not-language-site = ليست `{ $of }` من لغات هذا الموقع
name-language-source-one-others = اذكر لغة الأصل، وهي إحدى اللغات: { $others }
page-was-made-from-source = تُرجمت هذه الصفحة من `{ $source }`، ولا صفحة بهذه اللغة
write-file-take-source-away = اكتب `{ $file }`، أو احذف `of: { $source }`
there-no-work-name = لا توجد صفحة `{ $name }`
write-address-of-place = يُذكر الموضع داخل الصفحة بعنوانه: `/ar/rules/#limits`
nothing-reads-key = لا شيء يقرأ `{ $name }` هنا
entry-lacks-key = ينقص هذا العنصر المفتاحُ `{ $name }`
entry-has-no-keys = يتألف كل عنصر من `{ $name }` من مفاتيح وقيم
options-are-list = اكتب ما يُختار منه: `options: […, …]`
only-pages-site-can-named = لا تُذكر هنا إلا صفحات هذا الموقع، بمسارها داخل `content/`
work-named-path-below-content = تُذكر الصفحة بمسارها داخل `content/` من دون لغة: `statements/paris`
publish-speaks-files-folder-page = يتعلق `publish` بملفات مجلد، وليس لهذه الصفحة مجلد
say-index-lang-md-index = اكتبه في `_index.LANG.md`، أو في `index.LANG.md` لمجلد له ملفاته
name-files-folder-map-csv = اذكر ملفات من هذا المجلد، `[map.csv, seal.png]`، أو اكتب `publish: all`
file-not-published-nothing-names = ملف لن يُنشر لأن لا شيء يذكره: { $names }
many-files-not-published-nothing = { $many ->
      [zero] لن تُنشر { $many } ملفات لأن لا شيء يذكرها
      [one] لن يُنشر ملف واحد لأن لا شيء يذكره
      [two] لن يُنشر ملفان لأن لا شيء يذكرهما
      [few] لن تُنشر { $many } ملفات لأن لا شيء يذكرها
      [many] لن يُنشر { $many } ملفاً لأن لا شيء يذكرها
     *[other] لن يُنشر { $many } ملف لأن لا شيء يذكرها
    }: { $names }
link-from-page-say-publish = ضع رابطاً إليه في صفحة؛ أو اكتب `publish: all` أو `publish: [NAME]` في ترويسة `_index.LANG.md` في مجلده؛ أو انقله إلى خارج `content`
there-no-file-name-beside = لا يوجد ملف `{ $name }` بجانب هذه الصفحة
term-name-has-no-title = ليس للمصطلح `{ $name }` عنوان باللغة `{ $lang }`
write-content-name-lang-md = اكتب `content/{ $name }.{ $lang }.md` وضع له عنواناً، أو صحّح الاسم
term-borne-by-none = لا صفحة تحمل المصطلح `{ $name }`، فلا تُنشر صفحته
give-page-the-term = اكتب `{ $key }` في الصفحة التي تتناوله، أو احذف هذا الملف
taxonomy-without-title = ليس للتصنيف `{ $name }` عنوان باللغة `{ $lang }`
give-taxonomy-title = أعطه `title` تحت `taxonomies` في `site.yaml`، أو اكتب `content/{ $name }/_index.{ $lang }.md`
active-file-browser = الملف `{ $name }` تنفّذه المتصفحات باسم هذا الموقع
active-file-server = الملف `{ $name }` تنفّذه الخوادم باسم هذا الموقع
write-as-page-offer-zip = اجعله صفحة، أو قدّمه في ملف ZIP، أو اسمح بنوعه في `site.yaml`: `active_files: [{ $allowed }]`

## استدعاء المكوّنات
call-form = اكتب `{"{{<name key=\"…\" />}}"}`، أو `{"{% <name> %}"}` و`{"{% </name> %}"}` حول نص Markdown
shortcode-hint = يُستدعى مكوّن قالب المظهر هكذا: `{"{{<name key=\"…\" />}}"}`، أو بـ `{"{% <name> %}"}` و`{"{% </name> %}"}` حول نص Markdown؛ ويذكر الرابط ملفاً: `[…](rules.md)`
shortcode-of-hugo = `{ $call }` صيغة من برنامج Hugo لا تُعرف هنا
and-in-this-file = { $message } (العدد في هذا الملف: { $count })
argument-given-twice = الوسيط `{ $name }` مكرر
keep-one-of-them = أبقِ ما تقصده منهما واحذف الآخر
value-name-not-text-quotes = قيمة `{ $name }` ليست نصاً بين علامتي اقتباس ولا عدداً ولا `true` أو `false`
use-straight-quotes-word-processors = استعمل علامات الاقتباس المستقيمة `"`: فبرامج تحرير النصوص تستبدل بها غيرها
put-text-between-straight-quotes = ضع النص بين علامتي اقتباس مستقيمتين، في أوله وآخره: `"…"`
write-number-with-point = اكتب الأعداد بأرقام ASCII وبنقطة قبل الكسر: `{ $name }={ $number }`
call-not-closed = الاستدعاء غير مغلق بـ `>`
call-not-closed-end-mark = الاستدعاء غير مغلق بـ `{ $end_mark }`
call-name-does-not-end = لا ينتهي استدعاء `{ $name }` كما بدأ
call-inside-sentence-holds-no = لا يكون في الاستدعاء وسط الجملة سطر فارغ
take-blank-line-out-put = احذف السطر الفارغ، أو اجعل الاستدعاء في أسطر مستقلة
call-name-stands-address-link = يقع استدعاء `{ $name }` داخل عنوان رابط
link-names-source-file-work = يذكر الرابط ملف المصدر أو الصفحة أو ملفاً بجانبها: `[…](rules.md)`
call-name-stands-inside-tag = يقع استدعاء `{ $name }` داخل وسم HTML
write-link-picture-markdown-instead = اكتب رابطاً أو صورة بصيغة Markdown بدلاً من الوسم، `[…](rules.md)`، أو استدعِ مكوّناً يحيط به
lies-too-many-others-quotes = هنا عناصر متداخلة أكثر مما ينبغي: اقتباسات أو قوائم أو إبراز
end-what-around-program-may = أغلق ما يحيط به؛ فلعل برنامجاً كتب علامات بلا نهاية
id-id-given-twice = المعرّف `{ $id }` مستعمل مرتين
change-one-link-finds-only = غيّر أحدهما: فالرابط لا يصل إلا إلى الأول
comment-does-not-end = يبدأ هنا تعليق ولا ينتهي: فإما أن يُنشر كلامه وإما أن يُخفى ما بعده
comment-begins-with-dash = كُتب هذا ليكون تعليقاً، وكلامه سيُنشر
comment-holds-another = يبدأ هنا تعليق، ويبدأ آخر قبل أن ينتهي: فنهاية الثاني تُنهي الأول، ويُخفى من النص أكثر مما أُريد أو أقل
end-comment = يُكتب التعليق هكذا: `<!-- … -->` بواصلات قصيرة؛ وبرامج تحرير النصوص تجعلها شرطات طويلة
end-comment-before = أنهِه بـ `-->` قبل `<!--` التالية
code-does-not-end = يبدأ هنا مقطع شفرة ولا ينتهي: فيظهر كل ما بعده شفرةً
code-opens-in-code = يبدأ هنا مقطع شفرة، وفي داخله آخر: فيظهر ما بينهما شفرةً
code-ends-with-part = يبدأ هنا مقطع شفرة، وينتهي بند القائمة أو الاقتباس الذي هو فيه قبل أن يُختم: فلا يدخل فيه ما بعده
end-code = أنهِه بسطر ليس فيه إلا العلامات نفسها
end-code-before = أنهِه قبل الآخر؛ ولإظهار هذه العلامات نفسها ابدأ المقطع وأنهِه بعلامة زائدة
indent-code-alike = اجعل مسافة أسطره وعلامات ختمه من بداية السطر كمسافة علامات بدايته
publish-names-files = المفتاح `publish` يسمّي ملفات، ولا يقول شيئاً عن الصفحة

## صفحات تقول إن شيئاً أُزيل
gone-without-day = تقول هذه الصفحة إن شيئاً أُزيل، ولا تقول منذ متى
say-since-when-gone = اكتب `withdrawn: { "{" } on: 2026-08-01, reason: … { "}" }` بجانب `type: gone`
gone-before-its-day = أُزيلت هذه الصفحة من الآن، ولا يسري `withdrawn` فيها بعد
gone-on-its-day = اكتب `type: gone` حين يأتي اليوم؛ وللنص الذي ينبغي أن يزول من تلقاء نفسه `expires_at`
text-of-gone-page = هذا النص لا يُنشر، فالصفحة لا تقول إلا أنها أُزيلت
delete-text-say-reason = احذفه، واكتب ما ينبغي أن يعرفه القرّاء في `reason` من `withdrawn`. أما النص الذي يبقى مقروءاً فله `withdrawn` دون `type: gone`
files-of-gone-page = هذه الملفات لا تُنشر لهذه الصفحة، فهي لا تقول إلا أنها أُزيلت
take-files-away = أزلها؛ وما يبقى للقرّاء فتسمّيه صفحة أخرى، أو هذه الصفحة دون `type: gone`
