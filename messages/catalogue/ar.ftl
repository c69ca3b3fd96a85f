### فهارس الموقع: كلمات واجهته.

## الملفات واللغات
no-language-reads = لا تقرأ أي من لغات الموقع `{ $path }`
declare-or-remove-file = صرّح بـ `{ $name }` تحت `languages` في `site.yaml`، أو احذف الملف
no-numbers-known = أعداد `{ $tag }` وصيغ جمعها غير معروفة
name-another-locale = سمّ `locale` أخرى لهذه اللغة في `site.yaml`
no-message-in = ليس في `{ $tag }` رسالة `{ $key }`
has-it-here = هي في `{ $tag }` هنا
translate-until-then = ترجمها: فإلى ذلك الحين يراها القارئ بلغة أخرى
translate-no-page = ترجمها: فلا يمكن إنشاء صفحة تعرضها بهذه اللغة
and-others-missing = { $message }؛ { $number ->
      [zero] ولا تنقص غيرها
      [one] وتنقص رسالة أخرى
      [two] وتنقص رسالتان أخريان
      [few] وتنقص { $number } رسائل أخرى
      [many] وتنقص { $number } رسالة أخرى
     *[other] وتنقص { $number } رسالة أخرى
    }: { $names }
and-others-count-so = { $message }؛ { $number ->
      [zero] وليس غيرها كذلك
      [one] وكذلك رسالة أخرى
      [two] وكذلك رسالتان أخريان
      [few] وكذلك { $number } رسائل أخرى
      [many] وكذلك { $number } رسالة أخرى
     *[other] وكذلك { $number } رسالة أخرى
    }: { $names }
uses-argument-alone = تستعمل `{ $key }` الوسيط `${ $name }` في `{ $tag }` لا في `{ $other }`
lacks-argument = لا تستعمل `{ $key }` الوسيط `${ $name }` في `{ $tag }`، وتستعمله في `{ $other }`
the-same-in = نظيرها في `{ $tag }`
use-all-arguments = تعطي الصفحة الوسائط نفسها بكل لغة: فاستعملها كلها في كل منها
defined-twice = عُرّفت `{ $key }` مرتين
first-defined-here = عُرّفت أولاً هنا
rename-or-delete = غيّر اسم إحداهما أو احذفها

## صيغ الجمع
counts-without = تعدّ `{ $key }` بـ `{ $what }` دون { $names }، وتحتاج إليها `{ $tag }`
add-variants = أضف { $uses }
variant-and = { $before }؛ { $next }
variant-for-numbers = `[{ $name }]` للأعداد { $numbers }
variant-for-fractions = `[{ $name }]` للكسور
no-number-is = لا عدد من صنف `{ $name }` في `{ $tag }`
for-nought-alone = للعدد 0 وحده اكتب `[0]`
for-one-alone = للعدد 1 وحده اكتب `[1]`
for-two-alone = للعدد 2 وحده اكتب `[2]`
delete-it = احذفه

## صيغة Fluent
braces-too-deep = تتداخل الأقواس المعقوفة هنا أكثر مما يجوز
file-ends-in-entry = ينتهي الملف في وسط مدخل
finish-or-delete = أتمّه أو احذفه
tab-in-fluent = هنا علامة جدولة حيث يريد Fluent مسافات
fluent-equals = ينبغي أن تأتي علامة `=` بعد الاسم
fluent-token = ينبغي أن تأتي هنا `{ $token }`
fluent-digit = ينبغي أن يأتي هنا رقم
fluent-new-line = ينبغي أن يأتي سطر جديد بعد `->`
fluent-indented = هذا السطر المزاح لا يتمم شيئاً
fluent-name = ينبغي أن يأتي هنا اسم
fluent-message-empty = ليس للرسالة `{ $key }` نص ولا خاصية
fluent-term-empty = ليس للمصطلح `-{ $key }` نص
fluent-no-function = ليست هذه دالة
fluent-no-default = لا بديل معلَّم بأنه الافتراضي
fluent-two-defaults = بديلان معلَّمان بأنهما الافتراضي
fluent-no-text = ينبغي أن يأتي هنا نص
fluent-message-selects = لا يصح الاختيار برسالة
fluent-term-selects = لا يصح الاختيار بمصطلح
fluent-attribute-printed = لا تُطبع خاصية مصطلح
fluent-this-selects = لا يصح الاختيار بهذا
fluent-quotation-open = لا ينتهي هذا الاقتباس في سطره
fluent-argument-order = جاء وسيط بلا اسم بعد وسيط له اسم
fluent-escape = هذا الرمز بعد `\` غير معروف
fluent-brace = هذا `{"}"}` لا يغلق شيئاً
fluent-nothing-to-print = لا شيء يُطبع بين القوسين
fluent-literal = ينبغي أن يأتي هنا اقتباس أو عدد
fluent-hint-variants = يبدأ كل بديل في سطر مستقل: `[one] …`، `*[other] …`
fluent-hint-entry = المدخل هو `name = text` واسمه بحروف من a إلى z؛ والسطر الذي يتمم نصاً يبدأ بمسافات
fluent-hint-braces = ما بين القوسين المعقوفين `$argument` أو `message` أو `-term` أو `"quotation"` أو `NUMBER($argument)`؛ والقوس نفسه `{"{"}"{"{"}"{"}"}`
fluent-hint-brace = القوس نفسه `{"{"}"{"}"}"{"}"}`
fluent-hint-close = أغلق ما فُتح
fluent-hint-text = اكتب النص، وابدأه بمسافات إن كان في السطر التالي
fluent-hint-functions = الدالتان `NUMBER` و`DATETIME`؛ والمصطلح `-name`
fluent-hint-default = ضع `*` قبل مفتاح أحد البدائل، والمعتاد `*[other]`
fluent-hint-select = اختر بـ `$argument` أو `NUMBER($argument)` أو خاصية مصطلح `-term.attribute`
fluent-hint-attributes = خصائص المصطلحات للاختيار وحده: `{"{"} -term.gender -> … {"}"}`
fluent-hint-quotation = أغلقه بـ `"`؛ وعلامة الاقتباس داخله `\"`
fluent-hint-arguments = ضع الوسائط التي بلا أسماء أولاً
fluent-hint-keep-one = أبقِ واحداً
fluent-hint-escapes = المقبول `\"` و`\\` و`\u` مع أربعة أرقام ستة عشرية و`\U` مع ستة
fluent-hint-options = تأخذ الخيارات اقتباساً أو عدداً: `minimumFractionDigits: 1`

## الإحالات والدوال
too-many-insertions = في `{ $key }` أكثر من { $most } إدراجة
make-two-messages = اجعلها رسالتين
term-not-given = لا يُعطى `${ $name }` لهذا المصطلح في كل موضع
pass-to-term = ما يطبعه المصطلح يُعطى له حيث يُستعمل: `{"{"} -term(name: "value") {"}"}`
not-defined-in = `{ $key }` غير معرَّف في `{ $lang }`
define-or-write-words = عرّفه، أو اكتب الكلمات نفسها
part-of-itself = هذه الرسالة جزء من نفسها: `{ $way }`
write-words-in-one = اكتب الكلمات نفسها في إحداها
too-many-references = الإحالات هنا أكثر مما يمكن تتبعه
write-the-words = اكتب الكلمات نفسها
one-word-as-text = اجعل نص خاصية المصطلح هذه كلمة واحدة
selects-no-word = ما يُختار به ليس كلمة بسيطة
select-by-number-or-word = اختر بعدد أو بكلمة
date-selects = لا يصح الاختيار بتاريخ
use-an-argument = استعمل وسيطاً أو عدداً أو اقتباساً
no-value-of-its-own = ليس لهذا قيمة بذاته
function-takes-one = تأخذ الدالة قيمة واحدة ثم خياراتها
write-function-call = اكتب `NUMBER($argument, option: value)`
call-one-function = استدع دالة واحدة بكل الخيارات
function-of-function = هذه دالة لدالة
functions-are = الدالتان `NUMBER` و`DATETIME`
function-needs = تحتاج `{ $name }` إلى { $wanted }
give-argument-of-kind = أعطها وسيطاً من هذا النوع
no-such-option = لا يوجد خيار `{ $name }`
option-cannot-be = لا تكون قيمة `{ $name }` `{ $value }`
write-wanted = اكتب { $wanted }
locale-with-dates = إعداد محلي له تواريخ
text-or-number = نص أو عدد
a-date = تاريخ (`2012-07-06`)
a-moment = تاريخ ووقت (`2012-07-06T10:30`)
date-styles = `"full"` أو `"long"` أو `"medium"` أو `"short"`
time-styles = `"medium"` أو `"short"`
number-types = `"cardinal"` أو `"ordinal"`
true-or-false-quoted = `"true"` أو `"false"`
whole-number-to-20 = عدد صحيح لا يزيد على 20
