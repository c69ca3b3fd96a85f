### جداول البيانات: ملفات CSV كما تكتبها برامج الجداول.
cell-not-of-kind = `{ $cell }` في الصف { $row }، العمود `{ $column }`، ليست من نوع سائر خلايا العمود ({ $kind })
write-cell-as-others = اكتب قيمة من ذلك النوع ({ $kind })، أو اترك الخلية فارغة إن لم تكن لها قيمة
day-as-2026-01-31 = يوم يُكتب هكذا `2026-01-31`
table-has-no-head = لا يسمّي الجدول أعمدته
first-line-names-columns = السطر الأول يسمّي الأعمدة، لكل عمود اسم
column-has-no-name = العمود { $column } بلا اسم
two-columns-bear-name = عمودان يحملان الاسم `{ $name }`
give-column-another-name = أعطِ أحدهما اسماً آخر
row-has-cells = في الصف { $found ->
      [zero] { $found } خلية
      [one] خلية واحدة
      [two] خليتان
      [few] { $found } خلايا
      [many] { $found } خلية
     *[other] { $found } خلية
}، وفي رأس الجدول { $width }
quote-cell-with-separator = ضع الخلية التي تحوي الفاصل بين علامتي اقتباس مزدوجتين مستقيمتين
leave-cell-empty-keep-separator = اترك الخلية التي لا قيمة لها فارغة، وأبقِ فاصلها
quote-of-cell-not-closed = علامة الاقتباس التي تفتح هذه الخلية غير مغلقة
close-quote-of-cell = أغلقها عند نهاية الخلية، واكتب `""` لعلامة اقتباس في داخلها
text-behind-quote-of-cell = نصّ يلي علامة الاقتباس التي تغلق الخلية
double-quotes-inside-cell = اكتب `""` لعلامة اقتباس داخل خلية
file-not-utf8-read-as = ليس الملف بترميز UTF-8، وقد قُرئ على أنه { $encoding }
save-as-csv-utf8 = تحقّق من صحة حروفه، ثم احفظه في برنامج الجداول بصيغة «CSV UTF-8»
cell-is-spreadsheet-error = القيمة `{ $cell }` في السطر { $row }، العمود `{ $column }`، كلمة تدل بها برامج الجداول على خطأ
mend-spreadsheet-formula = أصلح الصيغة في برنامج الجداول واحفظ الجدول من جديد، أو اترك الخلية فارغة
line-above-head = لا يسمّي هذا السطر إلا عموداً واحداً، وفي السطور التي تحته عدة خلايا: فالأرجح أنه عنوان
head-comes-first = أسماء الأعمدة تأتي أولاً: احذف ما فوق السطر { $row }؛ وإن لم يكن إلا عمود واحد فضع خلاياه بين علامتي اقتباس مستقيمتين

## الترجمة النصية للأفلام

vtt-first-line = تبدأ النصوص المصاحبة بسطر فيه `WEBVTT`
vtt-begin-with = اكتب `WEBVTT` في السطر الأول ولا شيء قبله؛ أما ملف SubRip (`.srt`) فيجب تحويله
vtt-without-cues = ليس في الملف نص مصاحب
vtt-write-cues = اكتب سطر الأوقات `00:01.000 --> 00:04.000` وتحته ما يُقال
vtt-cue-without-times = تُسقط المتصفحات كلاماً بلا أوقات
vtt-write-times = اكتب `00:01.000 --> 00:04.000`: نقطة قبل أجزاء الألف، ومسافة على جانبي السهم
vtt-times-not-read = `{ $line }` ليست أوقاتاً
vtt-ends-before = ينتهي النص قبل أن يبدأ
vtt-mend-times = صحّح أحد الوقتين
vtt-out-of-order = يبدأ النص قبل الذي يسبقه
vtt-sort = رتّب النصوص بحسب أوقاتها
vtt-cue-without-words = نص بلا كلمات
vtt-say-or-remove = اكتب ما يُقال، أو احذف الأوقات
subtitles-in-another-language = النصوص المصاحبة ليست باللغة `{ $lang }` التي يحملها اسم الملف
subtitles-give-right-language = سمِّ الملف باسم لغة كلماته

## ما تطلبه القوالب من البيانات

file-cannot-be-read = تعذّرت قراءة `{ $path }`: { $error }
file-is-no-table = لا يمكن قراءة `{ $src }` بوصفه جدولاً
see-what-is-told-of-file = صحّح ما يُذكر عن الملف نفسه
heads-of-another-number = عدد الأعمدة المسماة في `heads` هو { $named }، والمعروض منها { $shown }
one-head-for-each-column = سمِّ كل عمود معروض مرة واحدة بالترتيب نفسه
no-such-column = لا يوجد عمود `{ $name }`
no-such-chart = لا يوجد نوع رسم بياني `{ $name }`
no-numbers-to-draw = ليس في `{ $path }` عمود أرقام بجانب العمود الذي يسمّي صفوفه
columns-of-numbers-to-draw = يحتاج الرسم البياني إلى عمود أسماء وعمود واحد على الأقل ليس فيه إلا أرقام
too-many-columns-to-draw = لا يمكن التمييز في رسم بياني بين أعمدة أرقام عددها { $count }
choose-columns-to-draw = اختر منها { $most } على الأكثر بالوسيط `columns`
below-nought-not-stacked = لا تُكدَّس الأرقام السالبة
take-bars = اكتب `kind="bar"`
browsers-do-not-play = لا تشغّل المتصفحات `{ $name }`
browsers-play = تشغّل المتصفحات { $known }
