### قوالب المظهر وقوالب الصفحات.

## ملفات قالب المظهر
no-such-theme = لا يوجد قالب مظهر باسم `{ $name }`
known-themes = الموجود { $names }؛ وقالب المظهر مجلد في `themes/`
theme-extends-itself = قالب المظهر `{ $name }` مبني على نفسه
take-one-extends-away = احذف أحد أسطر `extends`
theme-has-no-such-file = ليس في قالب المظهر ملف `{ $file }`
styles-names-files = `{ $key }` في `theme.yaml` يسمّي ملفات من المجلد `styles/`
scripts-names-files = `scripts` في `theme.yaml` يسمّي ملفات من المجلد `scripts/`
theme-has-no-file = ليس `{ $name }` بين ملفات قالب المظهر وبرامجه النصية وأوراق أنماطه
standing-sees = المكوّن الثابت يرى `site` و`theme` و`lang` و`languages` و`menus` و`edition`، ولا يرى أي صفحة

## الخطوط
write-font-entry = اكتب `- {"{"} family: Ministry Naskh, file: fonts/naskh.ttf {"}"}`
font-without-key = ليس لهذا الخط `{ $key }`
font-has-at-least = لكل خط `family` و`file` على الأقل
family-letters = يتألف اسم العائلة من حروف وأرقام ومسافات و`-`
weight-numbers = الثقل رقم مثل `400`، أو رقمان مثل `100 900` للخط المتغيّر
font-size-share = الحجم نسبة بين `50%` و`200%`
font-is-file-of-theme = الخط ملف من ملفات قالب المظهر، يُسمّى بدءاً من مجلده: `fonts/naskh.ttf`
family-has-two-files = للعائلة `{ $family }` ملفان للثقل والنمط والكتابة نفسها
take-one-away-or-say = احذف أحدهما، أو بيّن الفرق بينهما بـ `weight` أو `style` أو `scripts`
font-collection = `{ $path }` مجموعة من عدة خطوط
take-one-font-out = استخرج منها الخط المطلوب في ملف مستقل
font-packed-already = `{ $path }` مضغوط للويب من قبل
name-font-made-from = سمّ الخط الأصلي (`.ttf` أو `.otf`): يأخذ ديوان منه الحروف التي يحتاج إليها الموقع ويضغطها
no-font-or-damaged = `{ $path }` ليس خطاً، أو هو تالف
font-true-type = الخط ملف TrueType أو OpenType: `.ttf` أو `.otf`
font-not-ready = تعذّر إعداد `{ $path }` للويب: { $why }
font-contradicts-itself = ما يذكره الملف عن نفسه لا يستقيم
font-damaged-take-anew = يبدو أن الملف تالف: خذه من مصدره من جديد

## أوراق الأنماط
not-css = ليس هذا CSS سليماً: { $why }
css-ends = ينتهي الملف قبل أوانه، ولعل قوساً أو علامة اقتباس لم تُغلق
css-brace-open = القوس `{"{"}` هنا غير مغلق
css-close-brace = اكتب `{"}"}` حيث تنتهي قواعده
css-out-of-place = هنا شيء في غير موضعه
css-no-rule = لا توجد قاعدة `@{ $name }`
css-media = شرط `@media` هذا غير مفهوم
css-value = هذه القيمة غير مفهومة
css-selector = هذا المحدِّد غير مفهوم
css-import-late = يجب أن يسبق `@import` كل القواعد الأخرى
css-foreign-import-late = يجب أن يسبق `@import` من مضيف آخر ما في قالب المظهر منها
css-says = { $words }
no-layer-has-style = لا توجد ورقة أنماط `styles/{ $name }` في قالب المظهر ولا فيما بُني عليه
css-files-lie-in-assets = ملفات قالب المظهر في `assets/`، وتسميها ورقة الأنماط انطلاقاً من موضعها: `url("../assets/dam.svg")`
imports-too-long = تؤدي إلى ورقة الأنماط هذه سلسلة يزيد عدد حلقات الاستيراد فيها على { $most }
import-where-wanted = استوردها حيث تحتاج إليها

## بطاقة المشاركة
card-no-svg = ما ينتجه القالب لهذه البطاقة ليس SVG يمكن رسمه: { $why }
no-room-for-picture = لا تكفي الذاكرة للصورة
while-drawn = عند رسم `{ $address }`

## التداخل
lie-too-deep = تتداخل { $what } هنا إلى أكثر من { $most } مستوى
close-each-program-may = أغلق كلاً منها حيث ينتهي؛ فلعل برنامجاً كتبها بلا نهاية
deep-brackets = الأقواس
deep-values = قيم عبارة واحدة
deep-tags = الوسوم
deep-lists-keys = القوائم والمفاتيح
deep-blocks-brackets = الكتل والأقواس
take-apart-with-set = جزّئها بـ `{"{"}% set %{"}"}`

## القوالب: ما يُفتح ويُغلق
tag-not-closed = هذا `{ $tag }` غير مغلق
write-name-where-it-ends = اكتب `{ $end }` حيث ينتهي
other-end-here = وُجد هنا `{ $tag }` بدلاً منه
tag-closes-nothing = `{ $tag }` لا يغلق شيئاً
take-away-or-open = احذفه، أو اكتب `{ $tag }` حيث يبدأ
no-such-tag = لا يوجد في القوالب وسم `{"{"}% { $name } %{"}"}`
text-not-closed = ليس لهذا النص `{ $quote }` تغلقه
closed-by-another-name = المفتوح `{ $open }`، والمغلق هنا `{ $closed }`
token-for-token = هنا { $found }، والمنتظر { $wanted }
token-out-of-place = { $found } في غير موضعه هنا
in-backticks = `{ $what }`
sign-name = اسم
sign-words = نص
sign-comment = تعليق
assigned-in-question = علامة `=` الواحدة تعطي قيمة ولا تقارن
write-two-equals = اكتب `==` للمقارنة
odd-escape = لا يأتي هذا الحرف بعد `\`
known-escapes = اكتب `\"` لعلامة الاقتباس، و`\n` لسطر جديد، و`\\` للعلامة نفسها
number-unreadable = هذا العدد غير مفهوم
argument-twice = الوسيط `{ $name }` مذكور مرتين
take-one-away = احذف أحدهما
name-reserved = `{ $name }` كلمة من لغة القوالب
take-another-name = اختر اسماً آخر
block-twice = في هذا القالب كتلتان باسم `{ $name }`
component-twice = في هذا القالب مكوّنان باسم `{ $name }`
component-in-two-files = المكوّن `{ $name }` في `{ $one }` وفي `{ $other }`
give-one-another-name = سمّ أحدهما باسم آخر
extends-not-first = ليس `{"{"}% extends %{"}"}` أول وسم في هذا القالب
move-extends = اكتبه في أول الملف قبل كل وسم آخر
extends-twice = هذا القالب مبني على `{ $name }` من قبل
ignored-in-child = ما كُتب هنا لن يُطبع: فهذا القالب لا يملأ إلا كتل القالب الذي بُني عليه
put-into-block = ضعه في كتلة `{"{"}% block %{"}"}` موجودة في القالب الآخر
no-such-block = ليس في القوالب التي بُني عليها هذا القالب كتلة `{ $name }`
name-block-of-parent = سمّ كتلة موجودة في أحدها، أو أضف هذه إليه
block-inside = لا توضع كتلة داخل مكوّن أو مرشِّح
component-inside = لا يُعرَّف مكوّن داخل وسم آخر
move-out-of-tag = أخرجه إلى المستوى الأعلى في الملف
component-with-body-in-value = المكوّن المحيط بنص ليس قيمة
write-component-around = اكتب `{"{"}% <name> %{"}"}` قبل النص و`{"{"}% </name> %{"}"}` بعده
call-in-path = لا تُستدعى دالة إلا في أول العبارة
set-call-first = سمّ نتيجتها أولاً: `{"{"}% set name = function(…) %{"}"}`
outside-loop = لا تعمل `{ $word }` إلا داخل `{"{"}% for %{"}"}` مباشرة
template-extends-itself = القالب `{ $name }` مبني على نفسه مباشرة أو بواسطة غيره
name-layer-in-extends = القالب الذي يمتد من قالب له الاسم نفسه في قالب مظهر آخر يسمّي ذلك القالب: `{"{%"} extends "ministry/page.html" {"%}"}`
template-includes-itself = القالب `{ $name }` يضم نفسه مباشرة أو بواسطة غيره
take-one-include-away = احذف أحد وسوم `{"{"}% include %{"}"}`

## القوالب: الأسماء والقيم
did-you-mean-near-there = هل تقصد `{ $near }`؟ الموجود { $known }
there-and-others = الموجود { $known } و{ $others ->
      [zero] { $others } غيرها
      [one] واحد غيرها
      [two] اثنان غيرها
      [few] { $others } غيرها
      [many] { $others } غيرها
     *[other] { $others } غيرها
}
there-are-none = لا يوجد شيء منها
no-such-filter = لا يوجد مرشِّح `{ $name }`
no-such-test = لا يوجد اختبار `{ $name }`
no-such-function = لا توجد دالة `{ $name }`
no-such-template = لا يوجد قالب `{ $name }`
no-such-variable = لا يوجد متغيّر `{ $name }` هنا
no-such-field = ليس في `{ $holder }` شيء باسم `{ $name }`
value-empty = `{ $name }` فارغ هنا
ask-whether-empty = إن جاز أن يكون فارغاً فاسأل عنه أولاً: `{"{"}% if { $name } %{"}"}…{"{"}% endif %{"}"}`
value-of-kind = `{ $name }` هو { $found }، والمطلوب هنا { $wanted }
value-or-argument-kind = `{ $name }` أو وسيط من وسائط مرشِّحه هو { $found }، والمطلوب { $wanted }
whole-number = عدد صحيح
argument-missing = الوسيط `{ $name }` ناقص
write-argument-in-call = أضف `{ $name }=…` إلى الاستدعاء
argument-empty = الوسيط `{ $name }` فارغ هنا
ask-before-calling = إن جاز أن تكون قيمته فارغة فضع الاستدعاء بين `{"{"}% if … %{"}"}` و`{"{"}% endif %{"}"}`
argument-of-kind = الوسيط `{ $name }` هو { $found }، والمطلوب { $wanted }
argument-not-a-list = الوسيط `{ $name }` ليس قائمة
argument-neither-text-nor-number = الوسيط `{ $name }` ليس نصاً ولا عدداً
argument-one-of-two = الوسيط `{ $name }` إما `{ $first }` وإما `{ $second }`
function-takes-no = ليس للدالة `{ $function }` وسيط `{ $name }`
component-takes-no = ليس لهذا المكوّن وسيط { $names }
number-out-of-range = العدد `{ $number }` هنا أكبر مما يجوز أو أصغر
cannot-compare = لا تصح المقارنة بين { $one } و{ $other }
compared-with-nothing = إحدى القيمتين المقارَنتين هنا فارغة
ask-before-comparing = إن جاز أن تكون فارغة فاسأل عنها أولاً: `{"{"}% if value and value > … %{"}"}`
plus-adds-numbers = علامة `+` تجمع الأعداد، وهنا { $one } و{ $other }
join-texts-by-tilde = لوصل النصوص اكتب `~`: `{"{"}{"{"} one ~ other {"}"}{"}"}`
divided-by-nought = هنا قسمة على 0
ask-whether-nought = إن جاز أن يكون المقسوم عليه 0 فاسأل عنه أولاً: `{"{"}% if number %{"}"}`
cannot-go-through = `{ $name }` هو { $found }، و`{"{"}% for %{"}"}` يحتاج إلى قائمة أو مفاتيح بقيمها
has-no-keys = `{ $name }` هو { $found }، وليس له مفاتيح
write-one-name-in-for = اكتب اسماً واحداً: `{"{"}% for value in … %{"}"}`
cannot-be-cut = لا يُقتطع بـ `[…:…]` إلا نص أو قائمة، وهذا { $found }
holds-nothing = `{ $name }` هو { $found }، و`in` لا تبحث إلا في النصوص والقوائم والمفاتيح
index-not-number = الموضع في القائمة عدد صحيح، وهذا { $found }
index-not-key = المفتاح نص أو عدد، وهذا { $found }
text-no-number = النص `{ $text }` ليس عدداً
filter-not-for = هذا المرشِّح لا يعمل مع { $found }
give-default = بيّن ما يحل محله: `default=…`
item-without-attribute = ليس للعنصر { $number } من القائمة `{ $name }`
component-calls-itself = هذا المكوّن يستدعي نفسه بلا نهاية
end-recursion = اجعله يستدعي نفسه بشرط ينتهي
super-outside-block = `super()` خارج أي كتلة
put-super-into-block = ضعه في كتلة `{"{"}% block %{"}"}` التي يكررها
super-without-parent = `super()` يكرر كتلة القالب الأصل، ولا أصل هنا
tera-says = تقول لغة القوالب بالإنكليزية: { $words }
while-printed = عند طباعة `{ $address }`
hint-while = { $hint }؛ { $during }
nothing-printed = استُدعيت هذه الدالة ولا صفحة تُطبع

## دوال القوالب
path-cannot-be-drawn = لا يمكن رسم `{ $path }` في الصفحات: { $why }
drawing-holds-element = فيه `<{ $name }>`؛ احفظه SVG بسيطاً بعد تحويل الحروف والمؤثرات إلى مسارات
drawing-no-svg = ليس SVG
drawing-without-viewbox = ليس لعنصره `<svg>` خاصية `viewBox`
drawing-refers-to-itself = تشير `{ $name }` فيه إلى جزء آخر منه؛ اجعل ألوان أشكاله بسيطة
no-data-file = لا يوجد ملف بيانات `content/{ $name }.yaml`
lines-without-fonts = `lines` للملف `card.svg` في قالب مظهر له خطوطه
size-numbers = `size` عدد أو قائمة أعداد أولها أكبرها
no-such-order = لا يوجد ترتيب `{ $name }`
say-alt-or-decorative = صف في `alt` ما تُظهره، أو اكتب `decorative=true` إن كانت للزينة
scheme-of-no-picture = لا تكون لصورة عنوان يبدأ بـ `{ $scheme }:`
fetch-beside-page-alone = ضع الملف بجوار الصفحة واكتب اسمه وحده
file-there-not-published = `{ $file }` موجود، لكنه غير منشور لأن أياً من الصفحات والبيانات وقالب المظهر لا يذكره
say-publish-all = اكتب `publish: all` في ترويسة مجلده
day-without-time = `{ $text }` يوم بلا ساعة
not-a-time = `{ $text }` ليس وقتاً
write-a-time = اكتب `14:30` أو `2012-07-06 14:30` أو `2012-07-06T14:30:00+01:00`
period-ends-before = تنتهي المدة قبل أن تبدأ: `{ $to }` قبل `{ $from }`
value-not-a-number = `value` ليس عدداً
no-such-currency = `{ $code }` ليس رمز عملة (ISO 4217) مثل `EUR`
no-such-date-style = لا يوجد نمط تواريخ `{ $name }`
style-or-skeleton = أُعطي `style` و`skeleton` معاً، والتاريخ يُكتب بأحدهما
no-such-skeleton = لا يمكن كتابة تاريخ بالهيكل `{ $text }`
skeleton-letter = لا معنى للحرف `{ $letter }` هنا؛ اكتب `y` و`M` و`d` و`E`، كما في `yMMMM` أو `yMMMMEEEEd`
skeleton-time = `{ $letter }` من أجزاء الوقت؛ اكتبه بالدالة `time`
skeleton-part = ورد `{ $part }` مرتين أو بطول لا وجود له؛ اكتب `y`، ومن `M` إلى `MMMM`، و`d` أو `dd`، ومن `E` إلى `EEEE`، كلاً مرة واحدة
skeleton-parts = اكتب أجزاء تجتمع معاً: `y` أو `yM` أو `yMd` أو `yMEd` أو `M` أو `Md` أو `MEd` أو `d` أو `Ed` أو `E`
skeleton-lengths = اكتب الشهر ويوم الأسبوع بالطول نفسه: `MMMM` مع `EEEE`، و`MMM` مع `E`
list-of-no-maps = يبحث المرشِّح `{ $filter }` عن `{ $key }`، وليس لعناصر هذه القائمة مفاتيح
list-without-key = ليس لأي عنصر في هذه القائمة المفتاح `{ $key }`
list-keys = المفاتيح هي { $known }
list-mixed-kinds = `{ $key }` هو { $one } في موضع من القائمة و{ $other } في موضع آخر، ولا ترتيب بينهما
write-one-kind = اكتب قيماً من نوع واحد في كل المواضع، أو اختر قبل ذلك ما كان من نوع واحد بالمرشِّح `where`
where-asks-twice = يأخذ `where` واحداً من `value` و`not` و`any`
no-such-period = لا توجد فترة `{ $name }`
period-of-no-day = قيمة `{ $key }` في موضع هي `{ $value }`، وليست تاريخاً ينتمي إلى سنة أو شهر
there-is-one = الموجود `{ $name }`

## `extra` في الإعدادات
stands-under-extra-of = موضع `{ $name }` في `{ $path }` تحت `extra`
extra-takes = قيمة `{ $name }` هي { $shape }
put-drawing-among-assets = ضعه في `assets` من قالبك، مثل `themes/NAME/assets/ours.svg`، وسمّه `ours.svg`
shape-truth = `true` أو `false`
shape-count = عدد صحيح
shape-text = نص
shape-texts = قائمة نصوص
shape-text-by-language = نص لكل لغة: `{"{"} ar: …, fr: … {"}"}`
shape-texts-by-language = قائمة نصوص لكل لغة: `{"{"} ar: […], fr: […] {"}"}`
shape-accounts = قائمة حسابات، لكل منها اسم وعنوان: `{"{"} name: …, url: … {"}"}`
shape-drawing = اسم رسم (`.svg`) من ملفات القالب
shape-mapping = مفاتيح وقيم
