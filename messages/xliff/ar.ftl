### `diwan xliff`: ما يُرسل إلى مكاتب الترجمة، وما في العائد منها من خلل.

## ما تمّ
count-units = { $number ->
      [zero] لا وحدات
      [one] وحدة واحدة
      [two] وحدتان
      [few] { $number } وحدات
      [many] { $number } وحدة
     *[other] { $number } وحدة
}
xliff-written = كُتب في `{ $path }`: { $pages }، { $units }، وما له منها ترجمة ما زالت صالحة: { $translated }
xliff-nothing-to-translate = لا ينقص شيء باللغة `{ $lang }` ولا شيء فيها متأخر عن أصله
xliff-page-written = كُتب `{ $path }`: { $units }
xliff-page-would-be = سيُكتب `{ $path }`: { $units }

## المطلوب
no-such-page = ليس `{ $path }` صفحة من هذا الموقع ولا مجلد صفحات
xliff-name-pages = سمّ الصفحات أو المجلدات كما يسمّيها `diwan status`
xliff-several-languages = النصوص مترجَمة من عدة لغات: { $langs }
xliff-name-folder = اختر إحداها بـ `--from`، أو سمّ بـ `--out` مجلداً يوضع فيه ملف لكل منها
xliff-file-there = `{ $path }` موجود من قبل
xliff-move-file = انقله، أو سمّ مكاناً آخر بـ `--out`

## الملفات العائدة
xliff-unreadable = ليس `{ $path }` بالترميز الذي يذكره، أو هو أكبر من أي ملف ترجمة
xliff-none = ليس هذا ملف XLIFF
xliff-version = هذا ملف XLIFF { $version }، لا XLIFF 2
xliff-document-type = في الملف تعريف لنوع المستند، وليس ذلك في أي ملف XLIFF
xliff-too-deep = العناصر متداخلة أعمق مما في أي ملف XLIFF
xml-cut-short = ينتهي الملف قبل أن تُغلق عناصره
xliff-ask-for-2 = اطلب الملف الذي صُدّر مع ترجماته بصيغة XLIFF 2
xliff-same-language = يترجم الملف من `{ $tag }` إلى اللغة نفسها

## الصفحات
xliff-no-page = ليس في الموقع صفحة `{ $path }` للغة `{ $lang }`
xliff-page-moved = إن نُقلت الصفحة فصدّرها من جديد
xliff-page-twice = تأتي الملفات بالصفحة `{ $path }` مرتين
xliff-import-one = استورد أحدها
xliff-page-unreadable = ليس في `{ $path }` ترويسة
xliff-without-digest = ضاعت الملاحظات التي تذكر من أي نص صُدّر `{ $path }`
xliff-source-changed = تغيّر `{ $path }` منذ تصديره
xliff-translation-changed = كُتب `{ $path }` أو تغيّر منذ التصدير، وستُمحى كتابته
xliff-export-anew = صدّر الصفحة من جديد؛ وذاكرة برنامج الترجمة تملأ ما لم يتغيّر
xliff-front-matter = تعذّرت كتابة كلمات الترويسة في `{ $path }`
xliff-same-keys = اجعل لها مفاتيح أصلها وعناصر قوائمه، كلاً في سطر، ثم صدّرها من جديد
xliff-nothing-written = لم يُكتب شيء

## الوحدات
xliff-unit-twice = الوحدة `{ $unit }` موجودة مرتين
xliff-unit-unknown = ليس في الصفحة وحدة `{ $unit }`
xliff-untranslated = الوحدة `{ $unit }` من `{ $path }` غير مترجَمة
xliff-untouched = ما زالت للوحدة `{ $unit }` من `{ $path }` ترجمة النص السابق
xliff-page-left-out = ترجمها، أو علّم مقطعها مترجَماً إن كان صحيحاً؛ ولا تُكتب الصفحة قبل ذلك
xliff-code-missing = الرمز { $code } (`{ $shown }`) ناقص من ترجمة الوحدة `{ $unit }`
xliff-put-code = ضعه، بطرفيه إن كان له طرفان، حيث يقع في الترجمة ما يدل عليه
xliff-code-doubled = الرمز { $code } (`{ $shown }`) مكرر في ترجمة الوحدة `{ $unit }`
xliff-take-code = احذفه
xliff-code-crossed = الرمز { $code } (`{ $shown }`) يتقاطع مع رمز آخر في ترجمة الوحدة `{ $unit }`
xliff-nest-code = انقل أحد طرفيه، فيكون أحد الرمزين داخل الآخر أو بجانبه
xliff-code-unknown = في ترجمة الوحدة `{ $unit }` رمز `{ $code }` ليس في أصلها، أو ليس فيه بهذه الهيئة
xliff-no-markdown = لا يمكن أن تُكتب ترجمة الوحدة `{ $unit }` بصيغة Markdown
xliff-write-otherwise = تأكّد من أنه ليس رابط داخل رابط وليس في نص نوعا علامات الاقتباس المستقيمة معاً؛ وإلا فاكتبها بعبارة أخرى
