### `diwan import`: ما غيّره النقل، وما بقي في الموقع القديم، وما يُترك لمن ينظر فيه.

## التقرير
import-pages = { $lang }: { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
import-files = { $count ->
    [zero] لم يُنسخ أي ملف
    [one] نُسخ ملف واحد
    [two] نُسخ ملفان
    [few] نُسخت { $count } ملفات
    [many] نُسخ { $count } ملفاً
   *[other] نُسخ { $count } ملف
}
import-addresses = العناوين القديمة: { $kept } كما كانت، و{ $led } تقود إلى غيرها، و{ $lost } لا تقود إلى شيء
import-headings = العناوين الفرعية: { $all }، أُعطي { $given } منها معرّفه القديم
import-for-a-person = لمن ينظر فيه ({ $count })
import-not-carried = في الموقع القديم وحده ({ $count })
import-changed = كُتب بطريقة أخرى ({ $count })

## الترويسة
import-front-matter-unread = تعذّرت قراءة الترويسة فأُخذت سطراً سطراً: { $fault }
import-date-unread = `{ $key }: { $written }` ليس تاريخاً يُقرأ؛ وحيث يقرّر النشرَ تكون الصفحة مسوّدة
import-page-without-title = لا عنوان للصفحة، فسُمّيت باسم ملفها
import-never-rendered = لم يكن الموقع القديم يعرض هذه الصفحة، فهي مسوّدة
import-page-of-a-page = ملف Markdown في مجلد صفحة أخرى لم يكن الموقع القديم ينشره وحده، فهو مسوّدة
import-not-utf-8 = الملف ليس بترميز UTF-8، وقُرئ على أنه `{ $encoding }`: تحقّق من صحة حروفه
import-format-unread = الملفات بصيغة `{ $ending }` لا تُقرأ
import-two-pages = في هذه اللغة ملف آخر هو `{ $was }`، فصار هذا `{ $work }`
import-home-made = لم تكن في هذه اللغة صفحة رئيسية، فأُنشئت صفحة فارغة
import-home-leads = لم تكن في هذه اللغة صفحة رئيسة؛ أُنشئت واحدة فيها روابط إلى الصفحات التي كان عنوانها يقود إليها
import-search-left = صفحة تعرض البحث؛ ولديوان صفحته
import-search-moved = هذه الصفحة في موضع البحث في ديوان، فصارت `search-page`
import-term-named = مصطلح له اسم في العناوين، وصفحة تقول ما يُسمّى

## الإعدادات
import-settings-unread = تعذّرت قراءة الملف: { $fault }
import-site-without-title = لا اسم للموقع في `{ $lang }`
import-site-without-address = لا تقول الإعدادات أين يُنشر الموقع؛ و`base_url` مثال
import-language-disabled = اللغة `{ $key }` معطّلة
import-language-unknown = لا يدل `{ $key }` على لغة، ولم تُنقل صفحاته
import-language-elsewhere = لغة منشورة على عنوان خاص بها، ولا صفحات لها هنا
import-bare-link = عنوان كان مكتوباً وحده، وصار بين `<` و`>` ليبقى رابطاً
import-language-by-folder = مجلد ترجمات لا تذكره الإعدادات بين اللغات؛ صار لغة من لغات الموقع
import-locale-borrowed = ليس لدى CLDR بيانات للغة `{ $lang }`؛ تُكتب تواريخها وأعدادها كما في `{ $tag }`: سمِّ لغة أقرب تحت `locale`
import-menu-elsewhere = بند في القائمة `{ $name }` لا يقود إلى صفحة
import-emoji-names = كان الموقع القديم يعرض `:أسماء:` الرموز التعبيرية صوراً؛ اكتب الرموز نفسها
import-string-twice = لرسالة أخرى في Fluent اسم `{ $id }`
import-strings-written = { $count ->
    [zero] لا رسائل للواجهة
    [one] رسالة واحدة للواجهة صارت بصيغة Fluent
    [two] رسالتان للواجهة صارتا بصيغة Fluent
    [few] { $count } رسائل للواجهة صارت بصيغة Fluent
    [many] { $count } رسالة للواجهة صارت بصيغة Fluent
   *[other] { $count } رسالة للواجهة صارت بصيغة Fluent
}
import-menus-in-program = القوائم في برنامج JavaScript ولم تُقرأ؛ والصفحات بالترتيب الذي تقوله هي
import-partial-left = جزء من صفحات أخرى، لم يعد في أي منها
import-unlisted = كانت الصفحة لمن يعرف عنوانها وحده وليست في أي قائمة؛ وهي هنا مسوّدة
import-left-out = ملف تتركه إعدادات الموقع القديم خارجه
import-exclusion-unread = `{ $key }` في الإعدادات يترك ملفات خارج الموقع بطريقة لا تُقرأ هنا: انظر هل صارت صفحة علنية ولم تكن كذلك
import-folder-outside = يسمّي `{ $key }` مجلّداً خارج المجلّد المستورد هو `{ $folder }`، ولم يُقرأ منه شيء: استورد المجلّد الأعلى الذي يضمّ الاثنين، أو انسخه إلى هنا وسمِّه من جديد
import-source-below = تقع الصفحات في `{ $folder }` كما يقول `source`: ضع هذه الإعدادات فيه دون `source` ثم استورد ذلك المجلّد
import-expression-unread = في `{ $key }` ليس `{ $expression }` تعبيراً نمطياً يُقرأ هنا ({ $fault })، فلا يترك شيئاً: انظر هل صارت صفحة علنية ولم تكن كذلك
import-draft-by-settings = صفحة كانت إعدادات الموقع القديم تحجبها، فهي مسوّدة

## الملفات
import-file-of-the-look = ملف من المظهر القديم أو آليّته
import-page-outside = صفحة ليست في أي من المجلدات أو اللغات التي تسمّيها الإعدادات
import-file-outside = ملف ليس من الصفحات: إعدادات أو برامج أو ملاحظات لمن يصنعون الموقع
import-templates-left = قوالب وملفات من `{ $folder }`
import-data-left = ملف ليس YAML ولا TOML ولا JSON، أو لا يدل على لغة
import-data-moved = بيانات صارت YAML في `content/data`
import-file-unread = تعذّرت قراءة الملف
import-file-not-published = ملف YAML كان منشوراً: يقرأ ديوان هذه الملفات بنفسه؛ أعطه لاحقة أخرى أو ضعه في أرشيف ZIP
import-link-on-disk = وصلة على القرص إلى خارج الموقع أو إلى مجلد أو ملف مخفي، لا تُتبع
import-redirect-pattern = تحويل بنمط أو بشرط
import-redirect-elsewhere = تحويل لا يقود إلى صفحة في الموقع
import-redirect-listed = تحويل صار في `redirects.yaml`، للخادم
import-picture-elsewhere = صورة من مضيف آخر تمنع سياسة الأمان في الموقع عرضها: يجلبها `--fetch-pictures`
import-picture-fetched = صورة من مضيف آخر صارت ملفاً في الموقع
import-picture-unfetched = صورة من مضيف آخر تعذّر جلبها: { $reason }
import-picture-no-answer = لا جواب
import-picture-status = كان الجواب { $status }
import-picture-too-large = حجمها أكبر من 20 ميغابايت
import-picture-is-none = ليست مما تعرضه المتصفحات
import-picture-host-silent = لم يُجب المضيف من قبل
import-kept-here = عُدّل هنا أو حُذف، ولم يتغيّر في الموقع القديم منذئذ: تُرك كما هو

## العناوين والروابط
import-address-taken = عنوان هذه الصفحة هو عنوان صفحة أخرى
import-alias-taken = عنوان سابق لهذه الصفحة هو عنوان صفحة أخرى
import-alias-in-capitals = عنوان لا يختلف عن عنوان آخر إلا في حالة الأحرف اللاتينية (كبيرة وصغيرة): كثير من الأقراص والخوادم لا تميز بينهما
import-address-impossible = عنوان لا يصلح لملف في كل الأنظمة
import-shown-address = عنوان ينتهي بـ `.html` تعرضه صفحة، وهو من دونه عنوان صفحة: صار يقود إليها
import-link-to-work = رابط بالعنوان صار يقود إلى الصفحة باسمها
import-link-to-file = عنوان ملف صار يُكتب من الأعلى
import-anchor-mended = رابط إلى موضع ليس في الصفحة صار يقود إلى العنوان المقصود
import-reference-unknown = لا تقود الإحالة `{ $path }` إلى صفحة

## الترميز
import-shortcode-said = الرمز المختصر `{ $name }` كُتب بصيغة Markdown
import-shortcode-opened = لا نظير للرمز المختصر `{ $name }`؛ وبقي ما كان يحيط به
import-shortcode-left = لا نظير للرمز المختصر `{ $name }`، وبقي في النص
import-shortcode-words = لا نظير في ديوان للرمز المختصر `{ $name }`، وبقيت كلماته
import-shortcode-listed = الرمز المختصر `{ $name }` كان يسرد صفحات قسم، والأقسام تسرد صفحاتها بنفسها
import-attributes = خصائص بين حاصرتين، بقدر ما يعرفها ديوان
import-liquid-said = `{ $name }` من Liquid، كُتب كلمات أو عنواناً
import-liquid-left = لا نظير في ديوان لـ `{ $name }` من Liquid، وبقي في النص
import-contents-dropped = موضع قائمة المحتويات؛ والمظهر يعرض واحدة
import-extension-dropped = `{ $extension }` من kramdown، ولا يحتاج إليه ديوان
import-collection-unpublished = لم تكن المجموعة `{ $name }` منشورة
import-block-said = كتلة `{ $name }` كُتبت بصيغة Markdown أو HTML
import-mark-said = كلمات بين `{ $mark }` كُتبت بصيغة HTML
import-icon-left = أيقونة من خط، لا تقول شيئاً وحدها
import-snippet-taken = وُضع الملف `{ $name }` في مكانه
import-translation-taken = نص ترجمة، أُدرج في الصفحة التي تعرضه
import-hero-said = كلمات صفحة رئيسية كانت في مقدمتها، وصارت بداية نصها
import-snippet-unknown = الملف `{ $name }` الذي كان يُراد هنا غير موجود، أو أُريد جزء منه فقط
import-block-opened = لا نظير للكتلة `:::{ $name }`؛ وبقي ما كانت تحيط به
import-module-left = وحدة من JavaScript
import-component-said = المكوّن `{ $name }` كُتب بصيغة Markdown
import-component-opened = لا نظير للمكوّن `{ $name }`؛ وبقي ما كان يحيط به
import-component-left = لا نظير للمكوّن `{ $name }`، وهو في تعليق
import-component-linked = لا نظير للمكوّن `{ $name }`؛ وحلّ محلّه رابط إلى ما كان يعرضه

## WordPress
import-media-elsewhere = ملف من الموقع القديم ليس بجوار الملف المصدَّر: انسخ مجلده `wp-content/uploads` إلى `content`
import-comments-left = { $count ->
    [zero] لا تعليقات من القراء
    [one] تعليق واحد من القراء
    [two] تعليقان من القراء
    [few] { $count } تعليقات من القراء
    [many] { $count } تعليقاً من القراء
   *[other] { $count } تعليق من القراء
}
import-kind-left = مدخل من النوع `{ $kind }` يخص النظام القديم
import-kind-waits = مدخل من النوع `{ $kind }` لا يقول التصدير هل كان منشوراً، فهو مسوّدة: إن كان ذلك النوع منشوراً فاحذف السطر `draft: true` من كل ملفات `content/{ $folder }`
import-status-left = مدخل في الحالة `{ $status }`
import-status-hidden = مدخل في الحالة `{ $status }` لم يكن منشوراً، فهو مسوّدة
import-schedule-missed = مدخل فات موعده ولم ينشره WordPress، فهو مسوّدة
import-behind-password = كانت الصفحة خلف كلمة مرور، وليس ذلك في ديوان: فهي مسوّدة
import-block-made = الكتلة `{ $name }` التي كان برنامج يملؤها، ولم تبقَ في مكان
import-lists-left = قوائم بحسب الكاتب والشهر، وخلاصات: ولديوان مثلها في عناوين أخرى
import-page-of-a-file = صفحة لا تعرض إلا ملفاً، ولا تتبعه صفحة منشورة
import-element-left = العنصر `{ $name }` من HTML، ولا نظير له
import-too-deep = عناصر من HTML متداخلة تداخلاً لا يُقصد؛ وبقيت كلماتها
import-marks-too-deep = علامات متداخلة أعمق من أن تُقصد: تبقى كما هي

## المجلدات
import-no-such-site = ليس في `{ $source }` موقع من { $system }
import-settings-broken = تعذّرت قراءة `{ $path }`: { $fault }
import-name-the-folder = سمّ مجلد إعدادات الموقع القديم، أو الملف المصدَّر من WordPress
import-source-unusable = تعذّرت قراءة `{ $source }`: { $error }
import-folder-unusable = لا يمكن استعمال `{ $folder }`: { $error }
import-folder-not-empty = في `{ $folder }` ملفات لم يكتبها أي نقل
import-into-another-folder = سمّ مجلداً فارغاً أو غير موجود
import-into-itself = لا يشترك الموقعان القديم والجديد في مجلد واحد
import-manifest-broken = تعذّرت قراءة `{ $name }`: { $error }
import-edited-here = عُدّل هنا وتغيّر في الموقع القديم بعد ذلك؛ تُرك كما هو
import-removed-here = حُذف هنا وتغيّر في الموقع القديم بعد ذلك؛ لم يُكتب
import-gone-there = لم يعد في الموقع القديم، فحُذف
import-gone-but-edited = لم يعد في الموقع القديم، لكنه عُدّل هنا؛ تُرك كما هو

## `check --baseline`
baseline-made = { $count ->
    [zero] لا ملاحظات لقبولها في `{ $file }`؛ ومن الآن تُذكر الجديدة وحدها
    [one] قُبلت ملاحظة واحدة في `{ $file }`؛ ومن الآن تُذكر الجديدة وحدها
    [two] قُبلت ملاحظتان في `{ $file }`؛ ومن الآن تُذكر الجديدة وحدها
    [few] قُبلت { $count } ملاحظات في `{ $file }`؛ ومن الآن تُذكر الجديدة وحدها
    [many] قُبلت { $count } ملاحظة في `{ $file }`؛ ومن الآن تُذكر الجديدة وحدها
   *[other] قُبلت { $count } ملاحظة في `{ $file }`؛ ومن الآن تُذكر الجديدة وحدها
}
baseline-let-pass = ملاحظات يتجاوزها `{ $file }`: { $count }؛ وملاحظات فيه لم تعد قائمة: { $gone }
baseline-unusable = لا يمكن استعمال `{ $file }`: { $error }
baseline-remove-it = سمّ ملفاً آخر، أو احذف هذا: يُكتب من جديد في المرة القادمة
