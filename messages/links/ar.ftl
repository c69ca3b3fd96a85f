### الروابط والصور والمكوّنات في النص، وعناوين الصفحات.
link-without-target-leads-nowhere = رابط بلا وجهة لا يؤدي إلى شيء
write-target-between-round-brackets = اكتب الوجهة بين القوسين: `[…](news/dam.md)`
own-hint = في `{ $own }`: { $hint }
shortened-address-site-leads-nothing = العنوان `{ $shortened }` من هذا الموقع، ولا يؤدي إلى شيء مما ينشره
page-file-named-as-lies = تُذكر الصفحة أو الملف بموضعه في `content`، `[…](../news/dam.md)`؛ أما ما يقدّمه برنامج آخر على هذا النطاق فلا يُعرف هنا
address-of-this-machine = `{ $address }` يقود كل قارئ إلى جهازه هو
write-public-address = سمِّ الصفحة كما هي في `content`: `[…](../news/dam.md)`
write-shortened = اكتب `{ $shortened }`
template-code-not-read-address = لا تُقرأ شفرة القالب في العناوين: اكتب الملف أو الصفحة أو العنوان نفسه، `[…](rules.md)`
odd-named-stands-unseen-address = في العنوان { $odd_named } لا يُرى: أعد كتابته
link-to-page-not-public = `{ $target }` يؤدي إلى صفحة غير منشورة الآن: يُطبع نصه بلا رابط
attachment-not-public = المرفق `{ $file }` موجود مع صفحة غير منشورة الآن، فلا يُدرج
attachment-comes-by-itself = يظهر تلقائياً حين تُنشر تلك الصفحة؛ احذفه إن كانت لن تعود
link-comes-by-itself = يظهر الرابط تلقائياً حين تُنشر الصفحة؛ احذفه إن كانت لن تعود
component-names-page-not-public = المكوّن `{ $component }` يسمّي صفحة غير منشورة الآن، فلا يطبع شيئاً
component-comes-by-itself = يظهر تلقائياً حين تُنشر الصفحة؛ احذفه إن كانت لن تعود
link-to-list-not-there = لا يؤدي `{ $target }` الآن إلى شيء، إذ لا محتوى فيه: يُطبع نصه بلا رابط
list-comes-by-itself = يظهر الرابط تلقائياً حين يكون فيه محتوى؛ صحّح العنوان إن كان لن يكون فيه شيء
path-exists-langs = يوجد `{ $path }` باللغات: { $langs }
name-exists-langs = توجد `{ $name }` باللغات: { $langs }
put-picture-into-folder-page = ضع الصورة في مجلد الصفحة (لكل `NAME/index.LANG.md` مجلده)، أو صحّح اسمها
link-names-source-file-news = يذكر الرابط ملف مصدر (`../news/dam.md`) أو صفحة (`news/dam`) أو ملفاً بجانب الصفحة
there-are-places = الموجود: { $ids }
page-has-no-headings = ليس في تلك الصفحة عناوين
form-is-never-sent = تمنع سياسة أمان هذا الموقع إرسال هذه الاستمارة إلى `{ $target }`
form-allow-target = اسمح به في `site.yaml`: `content_security_policy: {"{"} form-action: "{ $allowing }" {"}"}`
form-name-target = تكون `action` عنواناً في الموقع أو تبدأ بـ`https://` أو `mailto:`
form-is-read-on-the-way = ما يكتبه القارئ في هذا النموذج يُرسل إلى `{ $target }` بلا تشفير، فيُقرأ في الطريق
form-host-in-ascii = اكتب اسم النطاق كما تكتبه الأجهزة، مع `xn--`
security-policy-site-keeps-what = تمنع سياسة أمان هذا الموقع تحميل { $what }: `{ $shortened }`
loaded-picture = هذه الصورة
loaded-media = هذا المقطع
loaded-frame = هذه الصفحة داخل الصفحة
loaded-object = هذا الكائن
fetched-site-yaml-content-security = { $fetched } في `site.yaml`: `content_security_policy: {"{"} { $directive }: "{ $allowing }" {"}"}`
save-beside-page = احفظها ملفاً بجانب الصفحة واذكره، أو اسمح بها
fetch-beside-page = نزّل الملف وضعه بجانب الصفحة واذكره، أو اسمح بنطاقه
put-into-theme = ضع الملف في قالب المظهر، أو اسمح بنطاقه
lead-by-link = اجعل إليه رابطاً، أو اسمح بنطاقه
file-was-changed-while-site = تغيّر الملف في أثناء قراءة الموقع
build-again = أعد البناء

## HTML داخل Markdown
tags-name-were-left-out = حُذف الوسم `<{ $name }>`
name-was-left-out-all = حُذف `<{ $name }>` وكل ما فيه
attribute-name-was-left-out = حُذفت السمة `{ $name }`
address-scheme-name-was-left = حُذف عنوان يبدأ بـ `{ $name }:`
name-was-ended-here-where = أُغلق `<{ $name }>` هنا حيث لا يمكن أن يستمر
tag-name-has-too-many = في الوسم `<{ $name }` من السمات أكثر مما تعرفه HTML، فحُذف
tag-name-not-finished-stands = الوسم `<{ $name }` غير مكتمل ويظهر نصاً
attribute-markdown-other-programs-was = السمة `markdown` من برامج أخرى، وقد حُذفت
markdown-read-inside-html-wherever = يُقرأ Markdown داخل HTML حيث يفصل سطر فارغ بين الوسم والنص: اتركه، واحذف السمة
site-refuses-html-markdown-message = لا يقبل هذا الموقع HTML داخل Markdown: { $message }
write-markdown-component-change-html = اكتبه بصيغة Markdown أو بمكوّن، أو غيّر `html` في `site.yaml`
write-markdown-component-html-allow = اكتبه بصيغة Markdown أو بمكوّن؛ ويسمح `html: allow` في `site.yaml` بكل HTML
readers-have-no-access-your = لا يصل القراء إلى حاسوبك: ضع الملف بجانب الصفحة واذكر اسمه وحده
links-lead-pages-files-https = تؤدي الروابط إلى صفحات وملفات و`https:` و`mailto:` و`tel:` و`sms:` و`geo:`
name-not-closed = العنصر `<{ $name }>` غير مغلق
write-name-where-ends = اكتب `</{ $name }>` حيث ينتهي
write-name-where-ends-or-value = اكتب `</{ $name }>` حيث ينتهي؛ وإن لم يكن وسمًا بل موضعًا لقيمة فضعه بين علامتين خلفيتين كما تُكتب الشفرة
write-value-as-code = ليس `<{ $name }>` وسمًا من وسوم HTML: إن كان موضعًا لقيمة فضعه بين علامتين خلفيتين كما تُكتب الشفرة، وإلا فاحذفه
finish-tag-or-escape = أنهِ الوسم بعلامة `>` ولا تترك فيه سطرًا فارغًا؛ وإن قصدت العلامة `<` نفسها فاكتب `&lt;`

## المكوّنات
there-no-component-name = لا يوجد مكوّن باسم `{ $name }`
theme-has-names = في قالب المظهر: { $names }
no-such-kind = ليس في `{ $component }` قيمة `{ $value }` للوسيط `{ $name }`
coordinate-off-the-globe = لا مكان له { $name } قيمته `{ $value }`: القيم من −{ $most } إلى { $most }
coordinates-are-exchanged = يبدو أن القيمتين متبادلتان: اكتب `lat={ $lat } lon={ $lon }`
coordinate-in-degrees = اكتب درجات بنقطة عشرية، `lat` للشمال والجنوب و`lon` للشرق والغرب: `lat=36.8 lon=10.2`
known-kinds = استعمل إحدى القيم: { $kinds }
here-component = هنا في المكوّن
name-opened-closed-without-other = فُتح `{ $name }` أو أُغلق من دون طرفه الآخر
calls-stand-alone = يكون كل من `{ $opening }` و`{ $closing }` وحده في سطره، حول فقرات كاملة
name-opened-inside-too-many = فُتح `{ $name }` داخل مكوّنات أكثر مما ينبغي
close-each-where-ends-component = أغلق كلاً منها حيث ينتهي: فالمكوّن يكون داخل 31 مكوّناً على الأكثر
dir-not-direction = ليس `{ $dir }` اتجاهاً
write-dir-rtl-text-runs = اكتب `dir=rtl` لنص من اليمين إلى اليسار، و`dir=ltr` لعكسه
nothing-here-script-lang = لا شيء هنا بكتابة اللغة `{ $lang }`
name-language-line-before-lang = اذكر لغته في سطر قبله، `{"{"}lang=fr{"}"}`، ليُقرأ ويُنسَّق على وجهه

## رسائل الفهارس التي تطلبها الصفحات
no-such-message = لا توجد رسالة `{ $id }` باللغة `{ $lang }`
message-needs-argument = تحتاج الرسالة `{ $id }` باللغة `{ $lang }` إلى الوسيط `{ $argument }`
message-without-argument = لا تستعمل الرسالة `{ $id }` باللغة `{ $lang }` الوسيط `{ $argument }`
message-needs-other = تحتاج الرسالة `{ $id }` باللغة `{ $lang }` إلى قيمة أخرى للوسيط `{ $argument }`: { $wanted }
add-message = أضف `{ $id } = …` إلى `i18n/{ $lang }.ftl` وإلى اللغات الأخرى
leave-argument-out = احذفه، أو استعمل `{"{"} ${ $argument } {"}"}` في الرسالة في كل لغة
write-argument = اكتب `t("{ $id }", { $argument }=…)`
look-at-argument = انظر فيما يمرّره القالب للوسيط `{ $argument }`

## العناوين
name-cannot-address-error = لا يصلح `{ $name }` عنواناً: { $error }
rename-file-folder-give-page = غيّر اسم الملف أو المجلد، أو أعطِ الصفحة `slug`
file-cannot-address-error = لا يصلح `{ $file }` عنواناً: { $error }
rename-file = غيّر اسم الملف
names-differ-in-capitals = لا يختلف `{ $one }` عن `{ $other }` إلا بحروف كبيرة
write-one-name = اكتب `{ $name }` في كل موضع: فكثير من الأقراص والخوادم لا تفرق بينهما
two-outputs-have-address-route = لملفين منشورين العنوان نفسه `{ $route }`
copy-has-file-of-its-own = `{ $route }` عنوان ملف تحمله كل نسخة بنفسها
routes-differ-in-capitals = لا يختلف `{ $route }` عن `{ $other }` إلا بحروف كبيرة: كثير من الأقراص والخوادم لا تفرق بينهما
routes-are-one-file = `{ $route }` و`{ $other }` ملف واحد
file-stands-where-folder-is-needed = `{ $route }` ملف في موضع يحتاج فيه `{ $other }` إلى مجلد
name-claims-too = العنوان لغيرها أيضاً: { $name }
take-own-alias-away = الصفحة نفسها على هذا العنوان: احذفه من `aliases`
name-claims-change-slug-alias = يشغله أيضاً { $name }: غيّر `slug` أو عنواناً سابقاً أو اسم ملف
piece-page = هذه الصفحة
piece-slice = جزء من هذه القائمة
piece-not-found = صفحة العناوين المجهولة
piece-languages = صفحة اختيار اللغة
piece-alias = عنوان سابق لهذه الصفحة
piece-feed = خلاصة هذه الصفحة
piece-search = صفحة البحث
piece-search-file = فهرس البحث
piece-start-here = صفحة تقديم النسخة المحلية
piece-style = ورقة أنماط من قالب المظهر
piece-card = بطاقة المشاركة لهذه الصفحة
piece-font = خط من خطوط قالب المظهر
piece-theme-file = ملف من قالب المظهر
piece-file = هذا الملف
piece-variant = صورة مأخوذة من هذه
piece-robots = ملف محركات البحث
piece-headers = قائمة الترويسات
piece-redirects = قائمة التحويلات
piece-sitemap = خريطة موقع

## حروف تنقص الخطوط
path-lacks-letters-script-site = تنقص `{ $path }` حروف من `{ $script }` يحتاج إليها الموقع: { $listed }
readers-see-them-another-font = يراها القراء بخط آخر لا يناسب: خذ نسخة أكمل من الخط، أو احذف هذه الكتابة من `scripts`
no-font-theme-has-listed = ليس في خطوط قالب المظهر { $listed }
digits-punctuation-would-come-from = ستأتي الأرقام وعلامات الترقيم من جهاز القارئ وسط النص العربي: أعلن أيضاً جزء العائلة الذي فيه هذه الرموز
letter-with-code = `{ $letter }` { $code }
code-of-letter = { $code }
listed-and-more = { $names }، وغيرها وعددها { $others }
page-for-picture = ‏`{ $file }` صفحة لا صورة
name-file-of-picture = اذكر ملف الصورة بلاحقته؛ أما رابط الصفحة فلا تسبقه علامة `!`
