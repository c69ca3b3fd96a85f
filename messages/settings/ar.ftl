### ملف `site.yaml`: اللغات والعناوين والسياسات والتصنيفات.
declare-least-one-languages-ar = أعلن لغة واحدة على الأقل: `languages: {"{"} ar: {"{"} locale: ar-TN {"}"} {"}"}`
feeds-maps-canonical-links-need = تحتاج الخلاصات وخرائط الموقع إلى عنوانه: `base_url: https://www.example.org`
give-site-name-title-ar = اكتب اسم الموقع: `title: {"{"} ar: …, fr: … {"}"}`
write-key-tag-every-language = اكتب `{ $key }: {"{"} { $tag }: … {"}"}` بلغات الموقع كلها
key-has-no-text-lang = ليس للمفتاح `{ $key }` نص باللغة `{ $lang }` ولا بلغة تنوب عنها
add-lang = أضف `{ $lang }: …`
declared-tags = اللغات المعلنة: { $tags }
did-you-mean-near-declared-tags = هل تقصد `{ $near }`؟ اللغات المعلنة: { $tags }

## اللغات والإعدادات المحلية
tag-error = لا تصلح `{ $tag }`: { $error }
language-named-as-ar-ar = تُسمّى اللغة على هيئة `ar` أو `ar-SY` أو `az-Latn` (BCP 47)
prefix-one-segment-address = البادئة جزء واحد من العنوان
lang-lang-have-same-prefix = للغتين `{ $lang }` و`{ $other }` البادئة نفسها `{ $prefix }`
only-one-language-may-have = للغة واحدة فقط أن تكون بلا بادئة، ولا تشترك لغتان في بادئة
hosts-of-languages-alike = تُنشر `{ $lang }` و`{ $other }` على العنوان نفسه `{ $written }`
give-each-language-a-host = اجعل لكل لغة مضيفاً خاصاً بها، أو احذف `base_url` فتبدأ عناوينها ببادئتها
host-of-language-is-the-sites = تُنشر `{ $lang }` على عنوان الموقع نفسه، `{ $written }`
give-empty-prefix-instead = اكتب `prefix: ""` مكان `base_url`، فيضع ذلك لغة واحدة في جذر الموقع
lang-cannot-stand-itself = لا تنوب `{ $lang }` عن نفسها
name-other-languages-stand-nearest = اذكر اللغات الأخرى التي تنوب عنها، والأقرب أولاً
other-stands-twice-fallback-lang = تكررت `{ $other }` في اللغات النائبة عن `{ $lang }`
chain-names-each-other-language = اذكر كل لغة أخرى مرة واحدة، والأقرب أولاً
locale-malformed = ليس `{ $tag }` إعداداً محلياً (BCP 47)
locale-unknown = ليس في CLDR بيانات عن `{ $tag }`
locale-foreign = ليس الإعداد `{ $tag }` من اللغة `{ $lang }`
locale-names-calendar = في الإعداد `{ $tag }` تقويم
locale-digits = في الإعداد `{ $tag }` أرقام لا يعرفها CLDR
calendars-leave-out-gregory = ينقص `gregory` من التقاويم
months-dual-not-arabic = `months: dual` خاص بالعربية، واللغة هنا `{ $tag }`
typography-not-for-locale = قواعد الطباعة `{ $rules }` لا تناسب `{ $tag }`
write-bcp-tag-such-as = اكتب رمزاً من BCP 47 مثل `ar-SY-u-nu-latn` أو `fr-CA`
name-locale-cldr-has-under = اذكر تحت `locale:` إعداداً يعرفه CLDR من اللغة نفسها أو من لغة قريبة
name-locale-lang-script-declare = اذكر إعداداً من `{ $lang }` وبكتابتها، أو أعلن اللغة برمزها الكامل
name-calendars-under-calendars = اذكر التقاويم تحت `calendars:`
write-u-nu-latn-u = اكتب `-u-nu-latn` للأرقام 2012 أو `-u-nu-arab` للأرقام ٢٠١٢
add-gregory-calendars = أضف `gregory` إلى `calendars:`
remove-months-dual = احذف `months: dual`
remove-typography-get-rules-language = احذف `typography:` لتُطبَّق قواعد اللغة

## العناوين والسياسات
not-address-begins-https = ليس عنواناً يبدأ بـ `https://`
address-site-has-no-query = ليس في عنوان الموقع `?` ولا `#` ولا مسافة
address-holds-user = لا يحمل عنوان الموقع اسم مستخدم ولا كلمة مرور، فسيقرؤهما الجميع
address-with-odd-part = في مسار العنوان جزء هو `{ $part }`، تفهمه المتصفّحات والخوادم كلٌّ على نحو: اكتب المسار دونه
host-missing = اسم النطاق ناقص
port-not-port-which-number = ليس `{ $port }` منفذاً؛ فالمنفذ عدد
odd-no-letter-host-name = لا يصلح `{ $odd }` في اسم نطاق؛ ويُكتب الاسم بغير الحروف اللاتينية على هيئة `xn--…`
not-time-zone-iana-database = ليس منطقة زمنية في قاعدة IANA، مثل `Africa/Tunis`
not-code-script-iso-such = ليس رمز كتابة (ISO 15924) مثل `Arab` أو `Latn`
name-no-directive-diwan-writes = ليس `{ $name }` توجيهاً يكتبه ديوان
there = المتاح: { $known }
name-lets-pages-run-what = يسمح `{ $name }` للصفحات بتنفيذ ما في داخلها، وبهذا تُزوَّر الصفحات
put-script-style-into-file = ضع البرنامج النصي أو التنسيق في ملف من ملفات قالب المظهر
text-no-kind-file-browsers = ليس `{ $text }` نوع ملفات تنفّذه المتصفحات أو الخوادم
only-kinds-act-asked-about = لا يُسأل إلا عن الأنواع التي تُنفَّذ: `html` و`js` و`xml` و`php`؛ وغيرها يُنشر كما هو

## التصنيفات
name-why = الاسم `{ $name }` { $why }
not-word-letters-digits = ليس كلمة من حروف وأرقام و`-` و`_`
key-front-matter-already = مفتاح من مفاتيح الترويسة أصلاً
named-twice = مذكور مرتين
taxonomy-key-under-which-pages = التصنيف هو المفتاح الذي تذكر الصفحات تحته مصطلحاتها، مثل `tags`
taxonomy-has-no-name = ليس للتصنيف `name`
name-the-taxonomy = اكتب مفتاح الترويسة الذي تذكر الصفحات تحته مصطلحاته: `name: regions`
ordinals-raised-not-french = `ordinals: raised` خاص بالفرنسية، واللغة هنا `{ $tag }`
remove-ordinals-raised = احذف `ordinals: raised`
