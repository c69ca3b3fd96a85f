### ما يجده `check` في المصادر وفي الصفحات المنجزة.

## الحروف والرموز
character-u-stands-here-readers = هنا الحرف U+0000: ويرى القارئ مكانه U+FFFD
control-character-not-printed = هنا حرف خفي { $code } لا يُطبع
delete-where-new-line-meant = احذفه؛ وللانتقال إلى سطر جديد اختم السطر بـ `\`
delete-put-space-there-if = احذفه؛ وضع مكانه مسافة إن كانت هي المقصودة
bidi-turns-unseen = الحرف `{ $code }` يقلب اتجاه النص خفيةً
bidi-isolate-not-closed = الحرف `{ $code }` يفتح عزلاً للاتجاه لا تغلقه فقرته
bidi-isolate-not-opened = الحرف `{ $code }` يغلق عزلاً للاتجاه لم تفتحه فقرته
delete-or-say-direction = احذفه؛ وإن لزم بيان الاتجاه فاكتب `[…]{"{"}dir=ltr{"}"}` أو `dir="…"`
close-isolate = أغلقه بالحرف U+2069 في الفقرة نفسها، أو اكتب بدلاً منه `[…]{"{"}dir=ltr{"}"}`
delete-or-open-isolate = احذفه، أو افتح العزل في الفقرة نفسها
c-follows-word-arabic-script = العلامة `{ $c }` بعد كلمة بالحرف العربي
write-own = اكتب `{ $own }`
word-holds-foreign-letter = في «{ $word }» الحرف { $code }، ولا تكتبه اللغة `{ $lang }`
write-spelt-or-other = اكتب `{ $spelt }`، أو `{ $other }` إن كان الحرف الأخير منقوطاً
remedy-word-another-language-says = { $remedy }؛ وكلمة من لغة أخرى تُبيَّن هكذا: `[…]{"{"}lang=…{"}"}`
word-written-presentation-forms = «{ $word }» مكتوب بأشكال العرض لا بالحروف نفسها
word-stretched-tatweel-u = في «{ $word }» تطويل (U+0640)
write-bare = اكتب `{ $bare }`
line-holds-only-no-break = ليس في هذا السطر إلا مسافات غير فاصلة
leave-line-empty = اترك السطر فارغاً
no-break-space-stands-before = قبل الكلمة الأولى مسافة غير فاصلة
take-away = احذفها
odd-named-stands-here-mark = هنا { $odd_named } عند علامة من علامات Markdown
type-ordinary-space-place-nothing = اكتب مكانها مسافة عادية، أو لا شيء قبل العلامة: يفهمها ديوان ولا تفهمها برامج أخرى
odd-named-stands-here-mark-beside = هنا { $odd_named }، فلا تُفهم العلامة المجاورة
type-ordinary-spaces-place-no = اكتب مكانها مسافات عادية: فلا تبدأ قائمة ولا عنوان ولا جدول بغيرها

## اللغات والتواريخ والترجمات
only-percent-letters-page-script = لا تبلغ حروف اللغة `{ $lang }` في هذه الصفحة إلا { $percent } %
file-name-says-lang-rename = اسم الملف يدل على `{ $lang }`: غيّر اسمه، أو بيّن ما هو بلغة أخرى بسطر `{"{"}lang=…{"}"}` قبل الفقرة أو بـ `[…]{"{"}lang=…{"}"}`
day-lies-outside-calendar-name = يقع { $day } خارج التقويم `{ $name }` الذي يصح من 1882-11-12 إلى 2174-11-25
readers-see-gregorian-date-alone = لا يرى القارئ إلا التاريخ الميلادي؛ وإن كانت السنة صحيحة فاكتب `extra: {"{"} allow: [date-outside-calendar] {"}"}`
source-has-changed-since-translation = تغيّر الأصل بعد اعتماد هذه الترجمة: { $count }
bring-up-date-then-diwan = حدّثها ثم نفّذ `diwan accept { $path }`؛ ويعرض `diwan status` كل التغييرات
blocks-changed-of = عدد الفقرات المتغيرة { $changed } من { $total }
blocks-changed = المتغير { $count }
blocks-added = المضاف { $count }
blocks-removed = المحذوف { $count }
blocks-moved = المنقول { $count }
changes-of-blocks = { $changes }، من مجموع فقرات عددها { $total }
removed-here = حُذف هنا
changed-here = تغيّر هنا
added-here = أُضيف هنا
moved-here = نُقل هنا

## العناوين والقوائم والجداول والحواشي
colon-begins-line-makes-definition = النقطتان في أول هذا السطر تجعلانه تعريفاً، وتجعلان الفقرة السابقة مصطلحه
if-none-meant-put-colon = إن لم يكن ذلك مقصوداً، فضع النقطتين في آخر السطر السابق
mark-of-figure-makes-emphasis = العلامة `{ $mark }` جزء من عدد أو رمز، وهي هنا إبراز: فلا يراها القارئ
if-mark-belongs-to-text = اكتب `{ $escaped }`، أو `×` بين أضلاع القياس
line-makes-heading-of-text = هذا السطر يجعل النص الذي فوقه عنواناً
put-empty-line-before-line = اترك سطراً فارغاً قبله؛ ويُكتب العنوان `## …` في سطر واحد
mail-address-looks-like = تُوجَّه الرسالة إلى اسم ومضيف بينهما علامة `@` واحدة: `mailto:office@example.org`
telephone-looks-like = يُكتب الرقم بالأرقام: `tel:+21671000111`
host-looks-like = بعد `https://` اسم موقع لا مسافة فيه
section-has-no-title = في هذا القسم { $count ->
        [zero] { $count } صفحة
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    } بلغة `{ $lang }`، وليست له صفحة بها: فيرى القراء القائمة تحت عنوان بلغة أخرى
write-section-page = اكتب `{ $file }`
heading-level-text-page-title = عنوان من المستوى 1 في النص: وعنوان الصفحة هو ذلك
write-title-stands-front-matter = اكتب `{ $mark }`؛ فعنوان الصفحة في الترويسة
heading-level-level-follows-one = عنوان من المستوى { $level } بعد عنوان من المستوى { $above }
write-mark-reader-who-hears = اكتب `{ $mark }`: فمن يسمع الصفحة يبحث عما سقط بينهما
mark-stands-text-no-heading = العلامة `{ $mark }` في النص: وليس هذا عنواناً
put-space-after-mark = ضع بعدها مسافة: `{ $mark } …`
numbered-title-written-as-paragraph = كُتب عنوان مرقّم على هيئة فقرة بخط عريض
make-heading-title = اجعله عنواناً: `## { $title }`
lines-begin-as-mark-no = الأسطر التي تبدأ بمثل `{ $mark }` ليست قائمة: فهي تتصل في فقرة واحدة
write-digits-full-stop-space = اكتب `1. …` بالأرقام من 0 إلى 9 ونقطة ومسافة، بعد سطر فارغ؛ ويرى القارئ أرقام لغته
write-after-empty-line-keep = اكتب `1. …` بعد سطر فارغ؛ ولإبقاء الحروف اختم كل سطر ما عدا الأخير بـ `\`
put-space-after-each-empty = ضع مسافة بعد كل `-`، وسطراً فارغاً قبل الأول
write-space-before-each-after = اكتب `-` ومسافة قبل كل منها، بعد سطر فارغ
list-begins-here-start = تبدأ هنا قائمة من { $start }
if-start-not-number-item = إن لم يكن `{ $start }` رقم بند، فاكتب `{ $start }\.`
list-has-one-item-shows = في هذه القائمة بند واحد رقمه `{ $number }`، كما في قائمة أخرى هنا
if-title-section-make-heading = إن كان عنوان قسم فاجعله عنواناً: `## { $meant }. …`؛ وإلا فاكتب الرقم المقصود، أو أزِح ما يتبع البند
other-list = القائمة الأخرى
rows-table-stand-text-no = في النص صفوف جدول: وليس هذا جدولاً
write-line-line-under-head = اكتب سطر `{ $line }` تحت رأس الجدول بعدد أعمدته
shortened-not-shown-row-has = لن يظهر «{ $shortened }»: خلايا هذا الصف { $count } وأعمدة جدوله { $columns }
table-ends-cell-inside-code = في الجدول ينهي `|` الخلية ولو داخل شفرة: اكتب `\|` للرمز نفسه
give-head-line-under-column = أضف عموداً إلى رأس الجدول وإلى السطر الذي تحته، أو اكتب `\|` إن كان الرمز `|` مقصوداً
nothing-refers-note-label-so = لا شيء يحيل إلى الحاشية `{ $label }`، فلن يراها قارئ
write-label-where-belongs-take = اكتب `[^{ $label }]` في موضعها، أو احذف الحاشية
note-label-stands-twice = توجد حاشية أخرى باسم `{ $label }` قبلها، ولا يرى القارئ سواها
give-note-label-of-its-own = سمِّ هذه الحاشية باسم خاص بها، وأحِل إليها في موضعها
label-refers-note-does-not = يحيل `{ $label }` إلى حاشية غير موجودة
write-note-on-own-line = اكتب الحاشية في سطر مستقل، `[^1]: …`، بالاسم الذي يحيل إليها
no-such-alert = ليس `{ $alert }` نوعاً من الإطارات
known-alerts = المتاح `[!NOTE]` و`[!TIP]` و`[!IMPORTANT]` و`[!WARNING]` و`[!CAUTION]`، كل منها وحده في سطره

## علامات تظهر كما هي
mark-stands-text-as = تظهر العلامة `{ $mark }` في النص كما هي
first-stands-text-as = يظهر `{ $first }` في النص كما هو
if-mark-itself-meant-write = إن كانت العلامة نفسها مقصودة، فاكتب `{ $escaped }`
underscores-are-no-emphasis = الشرطة السفلية داخل كلمة لا تبرزها: اكتب `**`، أو ضع الشفرة بين علامتي اقتباس مائلتين؛ { $meant }
underscores-inside-word-no-emphasis = الشرطة السفلية داخل كلمة لا تبرزها: اكتب `*…*`؛ وضع الشفرة بين علامتي اقتباس مائلتين، واكتب `\_` للرمز نفسه
end-emphasis-before-mark = لا إبراز بالعلامة `{ $mark }` بين حرف وعلامة ترقيم: اختم الإبراز قبل علامة الترقيم، أو ضع بعده مسافة؛ { $meant }
begin-emphasis-behind-mark = لا إبراز بالعلامة `{ $mark }` بين حرف وعلامة ترقيم: ضع قبلها مسافة، أو ابدأ الإبراز بعد علامة الترقيم؛ { $meant }
put-emphasis-inside-quotes = لا إبراز بالعلامة `{ $mark }` بين حرف وعلامة ترقيم: ضعها داخل علامتي التنصيص، مثل `«{ $mark }…{ $mark }»`؛ { $meant }
put-emphasis-inside-link = لا إبراز بالعلامة `{ $mark }` بين حرف وقوس رابط: ضعها داخل الرابط، مثل `[{ $mark }…{ $mark }](…)`؛ { $meant }
emphasis-around-words = يبدأ الإبراز قبل الكلمة مباشرة وينتهي بعدها مباشرة: `{ $mark }…{ $mark }`؛ { $meant }
template-code-stands-text-readers = في النص شفرة من قالب: ويراها القارئ كما هي
template-code-program-stands-text = في النص شفرة من { $program }: ويراها القارئ كما هي
template-code-program-stands-text-readers = في النص شفرة من { $program }: ويراها القارئ كما هي (العدد في هذا الملف: { $count })
component-theme-called-name-key = يُستدعى مكوّن قالب المظهر هكذا: `{"{{<name key=\"…\" />}}"}`؛ وضع الأقواس المقصودة لذاتها داخل شفرة
mark-git-stands-between-two = علامة من Git تفصل بين نسختين من النص
keep-one-version-delete-lines = أبقِ نسخة واحدة، واحذف الأسطر `<<<<<<<` و`=======` و`>>>>>>>`

## الروابط والصور
link-inside-another-leads-nowhere = رابط داخل رابط لا يؤدي إلى شيء: تُطبع كلماته وحدها
end-first-before-second-write = أنهِ الأول قبل الثاني، أو اكتب العنوان الداخلي بلا `<` و`>`
space-stands-between-words-address = بين الكلمات والعنوان مسافة: وليس هذا رابطاً
link-without-space = اكتب `[…](…)` بلا مسافة بين `]` و`(`
address-stands-before-words = العنوان قبل الكلمات: وليس هذا رابطاً
round-square-brackets-have-changed = تبادلت الأقواس المدورة والمعقوفة مواضعها: وليس هذا رابطاً
words-in-square-brackets = تكون الكلمات بين معقوفين والعنوان بين قوسين: `[…](…)`
stands-text-address-named-defined = في النص `][`: والعنوان المذكور لم يُعرَّف في أي موضع
link-in-brackets-is-not-defined = `{ $words }` يذكر عنواناً لم يُعرَّف في أي موضع، وعُرّف غيره في هذه الصفحة
define-line-own-name-https = عرّفه في سطر مستقل، `[name]: https://…`، أو اكتب العنوان: `[…](…)`
last-line-speaks-web-site = يذكر السطر الأخير موقعاً ولا يؤدي إلى أي موقع: فلعل رابطه ضاع
if-was-link-restore-https = إن كان رابطاً فأعده: `[…](https://…)`؛ وإلا فاختمه بنقطة
decorative-with-alternative = الصورة `{ $picture }` للزينة ولها نص بديل
take-away-decorative-if-says = احذف `decorative` إن كانت تدل على شيء، وإلا فاحذف النص
no-alternative-text = ليس للصورة `{ $picture }` نص بديل
say-between-brackets-what-shows = صف بين المعقوفين ما تُظهره: `![…](…)`؛ وإن كانت للزينة فقط فاكتب بعدها `{"{"}decorative{"}"}`
add-alt-alt-if-only = أضف `alt="…"`، أو `alt=""` إن كانت للزينة فقط
add-alt-decorative-true-if = أضف `alt="…"`، أو `decorative=true` إن كانت للزينة فقط
no-picture = الملف `{ $file }` { $kind } وليس صورة: فلا تعرض المتصفحات شيئاً
a-film = مقطع مرئي
a-picture-for-other-programs = صورة لبرامج غير المتصفحات
a-sound = مقطع صوتي
a-document = مستند
write-video-src-controls-video = اكتب `<video src="…" controls></video>`، أو رابطاً بلا `!`
write-audio-src-controls-audio = اكتب `<audio src="…" controls></audio>`، أو رابطاً بلا `!`
link-without = اجعله رابطاً بلا `!`: `[…](…)`
path-tells-readers-said = يكشف `{ $path }` لقرائه: { $said }
property-author = الكاتب { $said }
property-editor = آخر من عدّله { $said }
property-company = الجهة { $said }
property-position = المكان { $said }
property-filmed = مكان التصوير
property-software = البرنامج { $said }
property-title = العنوان «{ $said }»
property-deleted = نص حُذف أثناء تعقّب التغييرات
property-remarks = تعليقات في الهامش
property-hidden-sheets = أوراق مخفية ({ $said })
property-speaker-notes = ملاحظات المتحدث
take-out-what-is-unseen = اقبل التغييرات واحذف التعليقات والأوراق المخفية والملاحظات في البرنامج الذي أنشأه («فحص المستند»)، ثم صدّره من جديد
take-out-properties-document-export = احذفه من خصائص المستند وصدّره من جديد؛ أو، إن جاز أن يعرفه القراء، فأعفِ الصفحة من القاعدة: `extra: {"{"} allow: [document-properties] {"}"}`
name-holds-space-readers-see = في هذا الاسم مسافة: ويرى القارئ في العنوان `{ $percent_encoded }`
name-better-lang-md-give = سمِّه `{ $better }.{ $lang }.md`، أو أعطه `slug: { $better }`
name-folder-better = سمِّ المجلد `{ $better }`
theme-has-no-template-type = ليس في قالب المظهر قالب للنوع `{ $kind }`

## القواعد التي تُعفى منها الصفحات
name-cannot-allowed-build-heeds = لا إعفاء من `{ $name }`: فالأمر `build` يأخذ بها أيضاً
set-right-what-finds = صحّح ما تجده
diwan-check-list-names-them = يعرضها كلها الأمر `diwan check --list`
there-no-rule-name = لا توجد قاعدة `{ $name }`

## شرح القواعد
explained-why = السبب:
explained-mend = الحل:
explained-example = مثال:
explained-wrong = خطأ
explained-right = صواب
explained-waiver = لإعفاء صفحة من هذه القاعدة اكتب في ترويستها: `extra: {"{"} allow: [{ $name }] {"}"}`.
explained-no-waiver = لا تُعفى منها صفحة: فالأمر `build` يأخذ بها مهما قالت الصفحة.
rules-title = قواعد الفحص
rules-description = جميع قواعد diwan check: ما تجده كل قاعدة، وسببه، وحله، وكيف تُعفى منها صفحة.
rules-on-terminal = يعرض الأمر `diwan check --explain RULE` ذلك نفسه في سطر الأوامر.

## صيغ برامج أخرى
foreign-markup = `{ $words }` { $what }، و{ $fate }
fate-seen-as-is = يراه القارئ كما هو
fate-readers-see-what-stands = يرى القارئ ما فيه شفرةً
fate-only-what-stands-is = لا يُطبع إلا ما فيه
markup-directive-myst-sphinx-jupyter = توجيه من MyST (Sphinx، Jupyter Book)
markup-component-mdx-docusaurus-astro = مكوّن من MDX (Docusaurus، Astro)
instead-component-theme-is-called = يُستدعى مكوّن قالب المظهر هكذا: `{"{{<name key=\"…\" />}}"}`، أو بـ `{"{% <name> %}"}` و`{"{% </name> %}"}` حول نص Markdown
markup-list-attributes-kramdown-jekyll = قائمة سمات من kramdown (Jekyll)
markup-list-attributes-python-markdown = قائمة سمات من Python-Markdown (MkDocs) أو Pandoc
markup-an-admonition-python-markdown = إطار تنبيه من Python-Markdown (MkDocs)
markup-foldable-block-pymdown-mkdocs = كتلة قابلة للطي من PyMdown (MkDocs)
instead-write-an-empty-line = اكتب `<details><summary>…</summary>` ثم سطراً فارغاً ثم النص ثم سطراً فارغاً ثم `</details>`
markup-tab-pymdown-mkdocs = لسان تبويب من PyMdown (MkDocs)
instead-write-heading-for-each = اكتب لكل منها عنواناً: فقارئ الورق والشاشة الصغيرة يراها كلها
markup-block-docusaurus-vitepress-pandoc = كتلة من Docusaurus أو VitePress أو Pandoc
markup-heading-mediawiki = عنوان بصيغة MediaWiki
instead-write = اكتب `## …`
markup-highlighted-text-pymdown-pandoc = نص مظلَّل بصيغة PyMdown أو Pandoc أو Obsidian
instead-mark = اكتب `<mark>…</mark>` أو `**…**`
markup-role-restructuredtext-myst-sphinx = دور من reStructuredText أو MyST (Sphinx)
instead-write-link-what-stands = اكتب رابطاً، `[…](page.md)`، أو ما يقوم مقامه
markup-name-an-emoji-an = اسم رمز تعبيري أو أيقونة (GitHub، MkDocs)
instead-write-sign-itself-take = اكتب الرمز نفسه، أو احذفه
markup-link-wiki-obsidian-mediawiki = رابط بصيغة الويكي (Obsidian، MediaWiki)
instead-write-picture = اكتب `[words](page.md)`، واكتب الصورة `![words](dam.jpg)`
markup-javascript-mdx-docusaurus-astro = شفرة JavaScript من MDX (Docusaurus، Astro)
instead-take-away-component-theme = احذفها: يُستدعى مكوّن قالب المظهر هكذا: `{"{{<name key=\"…\" />}}"}`
markup-mark-for-list-contents = علامة فهرس محتويات (Python-Markdown، GitLab)
instead-take-away-theme-shows = احذفها: فقالب المظهر يعرض محتويات الصفحة الطويلة من تلقاء نفسه
markup-formula-tex = معادلة بصيغة TeX
instead-formulas-are-not-set = لا تُنضَّد المعادلات هنا: اكتبها بالكلمات مع `<sub>` و`<sup>`، أو صورةً لها نص بديل
markup-note-line-pandoc-has = حاشية في السطر على طريقة Pandoc
instead-write-note-on-line = اكتب `[^1]`، والحاشية في سطر مستقل: `[^1]: …`
markup-an-abbreviation-php-markdown = اختصار بصيغة PHP Markdown Extra
instead-write-where-first-stands = اكتب `<abbr title="…">…</abbr>` عند أول ورود له
markup-mark-criticmarkup = علامة من CriticMarkup لتصحيح النصوص
instead-decide-and-write = احسم الأمر، واكتب النص كما يُراد أن يُقرأ
markup-macro-asciidoc = صيغة من AsciiDoc
instead-write-link-or-picture = اكتب `[كلمات](عنوان)`، أو `![كلمات](صورة)`
markup-citation-pandoc = إحالة إلى مرجع بصيغة Pandoc
instead-write-note-with-label = اكتب حاشية، `[^1]`، ونصها في سطر مستقل، `[^1]: …`
markup-raised-lowered-pandoc = كلمة مرفوعة أو منخفضة أو مسطّرة بصيغة Pandoc وPyMdown
instead-sup-sub-ins = اكتب `<sup>…</sup>` أو `<sub>…</sub>` أو `<ins>…</ins>`
markup-command-latex = أمر من LaTeX
instead-markdown-for-latex = اكتب Markdown بدلاً منه: `**…**` و`## …` و`[^1]`؛ والصفحات تنقسم من تلقائها عند الطباعة
markup-link-spip = رابط أو صورة بصيغة SPIP
markup-directive-restructuredtext = توجيه من reStructuredText
markup-comment-obsidian = تعليق بصيغة Obsidian
instead-write-which-is-not = اكتب `<!-- … -->`، فهو لا يُطبع
markup-bold-italic-mediawiki = نص عريض أو مائل بصيغة MediaWiki
instead-asterisks = اكتب `**…**` للعريض و`*…*` للمائل؛ والكلام المنقول يوضع بين `«…»`
markup-table-mediawiki = جدول بصيغة MediaWiki
markup-template-mediawiki = قالب بصيغة MediaWiki
markup-table-dokuwiki = صف رؤوس أعمدة بصيغة DokuWiki
instead-table = اكتب جدولاً: صف `| السنة | المستوى |` ثم صف `| --- | --- |` ثم بقية الصفوف
markup-note-dokuwiki = حاشية بصيغة DokuWiki
markup-macro-confluence = ماكرو من Confluence أو Jira
markup-link-confluence = رابط بصيغة Confluence أو Jira
markup-link-slack = رابط أو اسم بصيغة Slack
markup-span-without-words-pandoc = موضع أخذه Pandoc من إشارة مرجعية في Word
instead-name-heading = احذفه؛ وما تقود إليه الروابط يُسمّى في آخر العنوان، `## Title {"{"}#name{"}"}`
markup-link-restructuredtext = رابط بصيغة reStructuredText
markup-label-restructuredtext-myst = وسم موضع بصيغة reStructuredText أو MyST
markup-note-restructuredtext = حاشية بصيغة reStructuredText
markup-note-org = حاشية بصيغة Org
markup-line-org = سطر ضبط من Org
instead-front-matter-or-markdown = احذفه: فما يقوله عن الصفحة مكانه الترويسة، والاقتباس يبدأ بـ `> `، والشفرة توضع بين سطرين من ثلاث علامات اقتباس مائلة
markup-command-typst = أمر من Typst
instead-markdown-for-typst = اكتب Markdown بدلاً منه: `[كلمات](عنوان)` و`![كلمات](صورة)` و`[^1]`؛ أما شكل الصفحات فشأن قالب المظهر
markup-paragraph-textile = اقتباس أو حاشية بصيغة Textile
instead-quotation-or-note = ابدأ الاقتباس بـ `> `، واكتب حاشية، `[^1]`، ونصها في سطر مستقل، `[^1]: …`
markup-link-textile = رابط بصيغة Textile
markup-picture-textile = صورة بصيغة Textile
markup-reference-lost-word = ما يكتبه Word حين لا تقود الإحالة إلى شيء
instead-what-was-referred-to = اكتب ما كان هناك: رابطاً أو رقماً أو عنواناً
markup-error-spreadsheet = خطأ من جدول حسابي مكان الرقم
instead-figure = اكتب الرقم، أو `–` حيث لا رقم
markup-field-word = حقل من Word
markup-source-of-answer = علامة يذكر بها برنامج يجيب عن الأسئلة مصادره
instead-source-itself = احذفها وابحث عن المصدر، واكتب حاشية أو رابطاً إليه
markup-heading-textile-jira = عنوان بصيغة Textile أو Jira
markup-shortcode-wordpress-bbcode = رمز من WordPress أو BBCode
instead-write-markdown-with-component = اكتبه بصيغة Markdown، `**bold**` أو `[words](address)`، أو بمكوّن من قالب المظهر
instead-attributes = تُكتب السمات مثل `[words]{"{"}.name{"}"}`، أو في آخر عنوان، `## Title {"{"}#name{"}"}`، أو في سطر قبل الفقرة؛ وللأزرار ونحوها مكوّنات في قالب المظهر
instead-alert = اكتب إطاراً، `> [!NOTE]` ثم `> ` قبل كل سطر منه، أو استدعِ مكوّناً يحيط به، `{"{% <name> %}"}`

## Markdown داخل HTML
block-code-stands-html-where = كتلة شفرة داخل HTML حيث لا يُقرأ Markdown
mark-stands-html-where-markdown = العلامة `{ $mark }` داخل HTML حيث لا يُقرأ Markdown
and-more-in-html = { $message } (ومثله في HTML هذا: { $others })
in-html-to-next-line = هذا داخل HTML يمتد إلى السطر الفارغ التالي: اترك قبله سطراً فارغاً
in-html-behind-empty-line = هذا داخل HTML، ولا يُقرأ فيه Markdown إلا بعد سطر فارغ: اتركه بعد `{ $tag }`
in-html-without-blocks = هذا داخل HTML، ولا تكون في `{ $tag }` فقرات Markdown: اكتب `{ $html }`

## الصفحات المنجزة
and-addresses-like-it = { $message } (وعناوين مثله عددها { $others })
on-page = { $message }، في `{ $address }`
on-page-and-others = { $message }، في `{ $address }` و{ $others ->
      [zero] { $others } صفحات أخرى
      [one] صفحة أخرى
      [two] صفحتين أخريين
      [few] { $others } صفحات أخرى
      [many] { $others } صفحة أخرى
     *[other] { $others } صفحة أخرى
}
leads-to-no-place = يؤدي `{ $address }` إلى موضع غير موجود
no-element-of-that-page = ليس في تلك الصفحة عنصر له هذا `id`
no-element-page-has-id = ليس في الصفحة عنصر له هذا `id`
shortened-leads-nowhere = لا يؤدي `{ $shortened }` إلى شيء
no-page-no-file-site = ليس في الموقع صفحة ولا ملف بهذا العنوان
name-no-element-html = ليس `<{ $name }>` عنصراً من HTML
take-away-write-element-there = احذفه، أو اكتب عنصراً موجوداً؛ ويُكتب الرمز `<` هكذا: `&lt;`
name-cannot-stand-holder = لا يكون `<{ $name }>` داخل `<{ $holder }>`
end-holder-before-write-element = أنهِ `<{ $holder }>` قبله، أو اكتب عنصراً يحتمله: فالمتصفحات تنقله، كل منها على طريقته
name-stands-outside-parents = يقع `<{ $name }>` خارج { $parents }
put-into-parents = ضعه داخل `<{ $parent }>`
name-ends-nothing = لا يغلق `</{ $name }>` شيئاً
take-away-write-start-tag = احذفه، أو اكتب وسم البداية الذي يغلقه
name-element-has-no-end = `</{ $name }>`: ليس لهذا العنصر وسم إغلاق
write-name-alone = اكتب `<{ $name }>` وحده
name-not-closed-where-ends = العنصر `<{ $name }>` غير مغلق حيث ينتهي
write-name-before-what-around = اكتب `</{ $name }>` قبل نهاية ما يحيط به
words-stand-holder-outside-parts = في `<{ $holder }>` كلمات خارج أجزائه
put-them-into-one-parts = ضعها في أحد أجزائه: فالمتصفحات تنقلها
write-better = اكتب بدلاً منه: { $better }
take-away-let-style-sheet = احذفه، ودع ورقة أنماط من قالب المظهر يحدد مظهره
name-obsolete = العنصر `<{ $name }>` مهجور
name-name-obsolete = السمة `{ $name }` على `<{ $element }>` مهجورة
write-id-place = اكتب `id` مكانها
cell-heads-others-th = خلية العنوان هي `<th>`
write-caption = اكتب `<caption>`
shown-has-name-twice = في `{ $shown }` تكررت السمة `{ $name }`
browsers-heed-first-take-one = تأخذ المتصفحات بالأولى: احذف إحداهما
tag-says-nothing-who-does = لا يدل `{ $tag }` على شيء لمن لا يراه
put-words-into-where-shows = ضع فيه كلمات؛ وإن كان يعرض صورة أو رمزاً فأعطها `alt`، أو أعط العنصر كله `aria-label`
write-html-lang-lang-tag = اكتب `<html lang="{"{{ lang.tag }}"}" dir="{"{{ lang.dir }}"}">` في القالب
page-does-not-say-language = لا تبيّن الصفحة لغتها
page-has-one-title-write = للصفحة عنوان واحد: اكتب `<h2>` لما تحته
second-h-page = في الصفحة `<h1>` ثانٍ
page-has-no-h = ليس في الصفحة `<h1>`
template-prints-title-one-h = يطبع القالب العنوان في `<h1>` واحد
page-has-no-title = ليس في الصفحة `<title>`
write-title-head-names-page = اكتب `<title>` في رأس الصفحة: فبه تُعرف في الألسنة ونتائج البحث وعند من يسمعها
shown-has-no-alternative-text = ليس للعنصر `{ $shown }` نص بديل
tag-has-no-label = ليس للعنصر `{ $tag }` تسمية
write-label-id-label-id = اكتب `<label for="ID">…</label>` بمعرّف الحقل، أو `aria-label`
id-id-empty-holds-space = المعرّف `{ $id }` فارغ أو فيه مسافة
no-link-can-lead-write = لا يصل إليه رابط: اكتب كلمة واحدة
id-shortened-given-twice = المعرّف `{ $shortened }` مستعمل مرتين
links-scripts-reach-first-alone = لا تصل الروابط والبرامج النصية إلا إلى الأول: أعط كل واحد معرّفه
shortened-not-language-tag = ليس `{ $shortened }` رمز لغة
language-named-as-ar-fr = تُسمّى اللغة على هيئة `ar` أو `fr-CA` أو `az-Latn` (BCP 47)
name-shown-empty = السمة `{ $name }` في `{ $shown }` فارغة
name-what-shown = اذكر ما يُراد عرضه

## سياسة المحتوى
blocked-script = هذا البرنامج النصي
blocked-style-sheet = ورقة الأنماط هذه
fault-from-moment-on = ابتداءً من { $moment } لن يُنشر شيء: { $message }
blocked-font = هذا الخط
site-content-policy-blocks-what = تمنع سياسة محتوى الموقع { $what } لوقوعه داخل الصفحة
put-into-file-theme-below = ضعه في ملف من قالب المظهر، داخل `scripts/` أو `styles/`
site-content-policy-blocks-style = تمنع سياسة محتوى الموقع السمة `style` على `{ $shown }`
give-class-let-style-sheet = أعطه `class`، ودع ورقة أنماط من قالب المظهر يحدد مظهره
site-content-policy-blocks-name = تمنع سياسة محتوى الموقع `{ $name }` على `{ $shown }`
let-script-theme-listen-addeventlistener = دع برنامجاً نصياً من قالب المظهر يستمع: `addEventListener` في ملف داخل `scripts/`
site-content-policy-blocks-script = تمنع سياسة محتوى الموقع البرنامج النصي في `{ $name }` من `{ $shown }`
use-button-let-script-theme = استعمل `<button>`، ودع برنامجاً نصياً من قالب المظهر يستمع
site-content-policy-keeps-shortened = تمنع سياسة محتوى الموقع تحميل `{ $shortened }`
put-file-into-site-allow = ضع الملف في الموقع، أو اسمح بنطاقه في `site.yaml`: `content_security_policy: {"{"} { $directive }: "{ $allowing }" {"}"}`
brackets-are-no-link = في النص `](`: وليس هذا رابطاً
address-without-spaces = لا مسافات في العنوان، ويُغلق قوسه: `[…](news/dam.md)`؛ واكتب `%20` للمسافة
bracket-too-many = احذف القوس `]` الزائد: `[…](…)`
mark-opens-nothing = العلامة بين حرف وعلامة ترقيم لا تفتح شيئاً: ضعها داخل علامتي التنصيص، أو ضع قبلها مسافة
mark-closes-nothing = العلامة بين علامة ترقيم وحرف لا تغلق شيئاً: ضعها قبل علامة الترقيم، أو ضع بعدها مسافة

## ما تشترك فيه اللغات
correct-one-or-allow = صحّح الخاطئ منهما؛ وإن صح كلاهما فبيّن ذلك في الترويسة: `extra: {"{"} allow: [{"{"} rule: { $rule }, why: "…" {"}"}] {"}"}`
page-has-counts = في `{ $tag }` { $own }، وفي `{ $other }` { $source }
count-components = { $number ->
      [zero] لا مكوّنات
      [one] مكوّن واحد
      [two] مكوّنان
      [few] { $number } مكوّنات
      [many] { $number } مكوّناً
     *[other] { $number } مكوّن
}
count-lists = { $number ->
      [zero] لا قوائم
      [one] قائمة واحدة
      [two] قائمتان
      [few] { $number } قوائم
      [many] { $number } قائمة
     *[other] { $number } قائمة
}
count-items = { $number ->
      [zero] لا بنود
      [one] بند واحد
      [two] بندان
      [few] { $number } بنود
      [many] { $number } بنداً
     *[other] { $number } بند
}
count-tables = { $number ->
      [zero] لا جداول
      [one] جدول واحد
      [two] جدولان
      [few] { $number } جداول
      [many] { $number } جدولاً
     *[other] { $number } جدول
}
count-rows = { $number ->
      [zero] لا صفوف
      [one] صف واحد
      [two] صفان
      [few] { $number } صفوف
      [many] { $number } صفاً
     *[other] { $number } صف
}
count-columns = { $number ->
      [zero] لا أعمدة
      [one] عمود واحد
      [two] عمودان
      [few] { $number } أعمدة
      [many] { $number } عموداً
     *[other] { $number } عمود
}
count-headings = { $number ->
      [zero] لا عناوين
      [one] عنوان واحد
      [two] عنوانان
      [few] { $number } عناوين
      [many] { $number } عنواناً
     *[other] { $number } عنوان
}
count-note-references = { $number ->
      [zero] لا إحالات إلى الحواشي
      [one] إحالة واحدة إلى حاشية
      [two] إحالتان إلى الحواشي
      [few] { $number } إحالات إلى الحواشي
      [many] { $number } إحالة إلى الحواشي
     *[other] { $number } إحالة إلى الحواشي
}
count-written-notes = { $number ->
      [zero] لا حواشي
      [one] حاشية واحدة
      [two] حاشيتان
      [few] { $number } حواشٍ
      [many] { $number } حاشية
     *[other] { $number } حاشية
}
this-is-in-its-place = هذا ما يقابله
look-here = انظر هنا
component-differs = المستدعى هنا `{ $here }`، وفي `{ $other }` `{ $there }`
of-component = `{ $name }`: { $message }
argument-differs = قيمة `{ $key }` هنا `{ $here }`، وفي `{ $other }` `{ $there }`
argument-only-there = `{ $key }` ناقص هنا، وهو موجود في `{ $other }`
argument-only-here = `{ $key }` موجود هنا، وناقص في `{ $other }`
file-differs = المستعمل هنا `{ $here }`، وفي `{ $other }` `{ $there }`
file-only-here = `{ $file }` مستعمل هنا لا في `{ $other }`
file-only-there = `{ $file }` الموجود في `{ $other }` ناقص في `{ $tag }`
named-here = ذُكر هنا
link-differs = يؤدي هذا الرابط إلى { $here }، وفي `{ $other }` إلى { $there }
link-perhaps-differs = يؤدي هذا الرابط إلى { $here }، وفي `{ $other }` إلى { $there }: هل هما شيء واحد؟
link-only-here = هنا رابط إلى { $target }، وليس في `{ $other }`
link-only-there = ينقص `{ $tag }` رابط إلى { $target }
the-link = الرابط
heading-of-work = العنوان { $number } من `{ $work }`
list-has-items = في هذه القائمة { $own }، وفي `{ $other }` { $source }
list-begins-with = تبدأ هذه القائمة بالرقم { $own }، وفي `{ $other }` بالرقم { $source }
list-numbered-here = هذه القائمة مرقمة، وليست كذلك في `{ $other }`
list-numbered-there = هذه القائمة غير مرقمة، وهي مرقمة في `{ $other }`
task-done = مهمة منجزة
task-open = مهمة غير منجزة
no-task = غير مهمة
item-is-task = هذا البند { $own }، وفي `{ $other }` { $source }
item-holds-lists = في هذا البند { $own }، وفي `{ $other }` { $source }
heading-level-differs = هذا العنوان من المستوى { $own }، وفي `{ $other }` من المستوى { $source }
last-heading-here = آخر عنوان هنا
table-size = { $rows } × { $columns }
table-has-size = في هذا الجدول { $here }، وفي `{ $other }` { $there }
cell-filled-here = هذه الخلية مملوءة، وفارغة في `{ $other }`
cell-empty-here = هذه الخلية فارغة، ومملوءة في `{ $other }`
figure-differs = هنا `{ $here }`، وفي `{ $other }` `{ $there }`
figure-differs-because = هنا `{ $here }`، وفي `{ $other }` `{ $there }`: { $why }
figure-perhaps-differs = هنا `{ $here }`، وفي `{ $other }` `{ $there }`: هل هما شيء واحد؟ { $why }
figure-only-here = ليس لـ `{ $here }` ما يقابله في `{ $other }`
figure-only-there = ليس لـ `{ $there }` من `{ $other }` ما يقابله في `{ $tag }`
figure-moved = `{ $here }` في موضع رقم آخر من `{ $other }`
doubt-day-and-month = لعل اليوم والشهر معكوسان
doubt-floors = تُعدّ الطوابق بطريقتين
doubt-percent = أحدهما نسبة مئوية والآخر جزء من الكل
doubt-rounded = أحدهما مقرَّب
doubt-inexact = أحدهما مذكور على وجه التقريب
doubt-no-day = أحدهما لا يذكر اليوم
doubt-noon = لعل أحدهما صباحاً والآخر مساءً
doubt-hijri = التاريخ الهجري ليوم آخر
doubt-separator = قد تفصل العلامة الكسور العشرية أو الآلاف
doubt-bound = أحدهما حد أدنى والآخر حد أقصى
doubt-range = نطاق في أحد النصين، وعنصران منفصلان في الآخر
doubt-trend = أحدهما يرتفع والآخر ينخفض
doubt-step = أحدهما يذكر مقدار التغير والآخر ما انتهى إليه
doubt-balance = أحدهما فائض والآخر عجز
doubt-order = أحدهما قبل والآخر بعد
doubt-era = السنوات لا تُحسب من الحدث نفسه
doubt-tax = أحدهما يشمل الضريبة والآخر لا يشملها
doubt-pay = أحدهما خام والآخر صافٍ
doubt-part = الجزء من الشهر أو السنة مختلف
doubt-way = الاتجاه مختلف
doubt-often = عدد المرات مختلف
doubt-multiple = عدد الأضعاف مختلف
doubt-sign = الإشارة مختلفة
doubt-unit = الوحدة مختلفة
doubt-units = القيمة واحدة بوحدتين مختلفتين

## المصطلحات
not-official = ليس `{ $said }` المصطلح الرسمي
not-official-because = ليس `{ $said }` المصطلح الرسمي: { $why }
write-what-terms-allow = اكتب صيغة يجيزها `terms.yaml`
term-not-said = `{ $said }` في `{ $other }` هو `{ $term }` في `{ $tag }`، ولم يرد في هذه الصفحة
the-term = المصطلح
write-term-or-allow = اكتب `{ $term }`، أو أضف الصيغة المستعملة هنا إلى `allowed` في `terms.yaml`
term-not-said-there = `{ $said }` هنا، وهو `{ $term }` في `{ $tag }`، ولم يرد في تلك الصفحة
term-said-otherwise-below = `{ $here }` هنا و`{ $below }` بعده: هل هما شيء واحد؟
term-said-twice = `{ $here }` هنا و`{ $before }` قبله: هل هما شيء واحد؟
other-form = الصيغة الأخرى
keep-to-one-form = يظن القارئ أن الكلمتين شيئان: فالتزم بواحدة في الصفحة

## الإعفاءات
name-allowed-rule = سمّ القاعدة التي تُعفى منها الصفحة: `{"{"} rule: parity-figures, why: "…" {"}"}`
waiver-without-reason = لم يُذكر سبب لهذا الإعفاء
say-why-allowed = بيّن وجه صحته هنا لمن يقرأ الملف بعدك: `why: "…"`

## قواعد يطلبها الموقع
number-of-two-systems = العدد `{ $number }` مكتوب بأرقام من نظامين
number-of-another-language = العدد `{ $number }` مكتوب بأرقام لغة أخرى
write-number-either-way = اكتب `{ $one }` أو `{ $other }`
page-of-two-systems = عدد الأعداد المكتوبة في هذه الصفحة بأحد نظامي الأرقام { $count }، وبالنظام الآخر { $others }
write-numbers-one-way = اكتب أعداد الصفحة كلها بنظام واحد
passage-in-another-language = هذا النص بلغة `{ $lang }` بدلالة كلماته، والصفحة بلغة `{ $own }`
page-in-another-language = معظم هذه الصفحة بلغة `{ $lang }` بدلالة كلماتها، واسمها يدل على `{ $own }`
say-language-of-passage = بيّن ذلك: `[…]{"{"}lang={ $lang }{"}"}` داخل الجملة، أو سطر `{"{"}lang={ $lang }{"}"}` قبل الفقرة
title-too-long = عدد حروف هذا العنوان { $count }، والمسموح به { $most }
shorten-title = قدّم ما يميّز الصفحة، وانقل الباقي إلى الوصف
description-too-long = عدد حروف هذا الوصف { $count }، والمسموح به { $most }
shorten-description = قل في جملة واحدة ما فائدة الصفحة
page-has-no-description = ليس لهذه الصفحة وصف
write-description = اكتب `description` في صدر الملف: فهو ما تعرضه القوائم ومحركات البحث
title-repeated = لصفحة أخرى بهذه اللغة العنوان نفسه
description-repeated = لصفحة أخرى بهذه اللغة الوصف نفسه
other-page = الصفحة الأخرى
tell-pages-apart = اذكر في كل منهما ما تنفرد به: السنة أو المكان أو الرقم
page-is-orphan = لا تقود إلى هذه الصفحة أي صفحة أخرى
link-to-page = ضع رابطاً إليها حيث يبحث القارئ عنها، أو دع قسمها يعرضها في قائمته
page-is-heavy = حجم HTML في `{ $address }` هو { $size } كيلوبايت، والحد { $most } كيلوبايت
make-page-lighter = قسّم الصفحة، أو اجعل الجدول الطويل ملفاً يُنزَّل
review-was-due = كان ينبغي أن تُراجَع هذه الصفحة قبل { $due }
page-is-outdated = آخر يوم تذكره هذه الصفحة { $latest }، وقد مضى عليه { $count ->
      [zero] { $count } شهر
      [one] شهر
      [two] شهران
      [few] { $count } أشهر
      [many] { $count } شهراً
     *[other] { $count } شهر
    }
review-page = راجعها وصحّحها واذكر ذلك: `extra: {"{"} reviewed_at: … {"}"}`
space-missing-before = تنقص مسافة قبل `{ $c }`
space-missing-behind = تنقص مسافة بعد `{ $c }`
put-space-before = اكتب مسافة قبل `{ $c }`: وتصير غير فاصلة من تلقاء نفسها
put-space-behind = اكتب مسافة بعد `{ $c }`: وتصير غير فاصلة من تلقاء نفسها
quote-is-straight = هنا علامة تنصيص من علامات الآلة الكاتبة
term-is-unused = لا ترد «{ $term }» في أي صفحة بأي لغة
use-term-or-take-away = إن وردت في الصفحات بصيغة أخرى فأضفها تحت `allowed`؛ وإلا فاحذفها
alias-is-unused = لم يُنشر شيء قط على العنوان `{ $alias }` بحسب `ledger.txt`
alias-perhaps-meant = هل تقصد `{ $near }`، وقد كان منشوراً؟
use-alias-or-take-away = إن كان خطأً فصحّحه أو احذفه؛ وإن كان مقصوداً فإن `diwan record` يدرجه في السجل
message-is-unused = لا يطلب أي قالب الرسالة `{ $name }`
ask-for-message-or-take-away = اطلبها حيث ينبغي أن تظهر، أو احذفها من فهارس اللغات كلها
noindex-beside-canonical = تطلب هذه الصفحة ألّا تُفهرَس، وتسمّي صفحة أخرى لتُفهرَس بدلاً منها
say-noindex-or-canonical = احذف `noindex` أو `canonical` من القالب: فقد تنقل المحركات حكم أحدهما إلى الأخرى

## ما هو خارج الموقع
line-is-row-of-table = هذا السطر صف من الجدول الذي فوقه
leave-empty-line-below-table = اترك سطراً فارغاً بين الجدول والنص
word-not-in-dictionary = لا ترد «{ $word }» في قاموس `{ $lang }`
words-not-in-dictionary = معظم كلمات «{ $words }» لا ترد في قاموس `{ $lang }`
say-language-or-add-words = إن كان النص بلغة أخرى فاذكرها: `[…]{"{"}lang=…{"}"}`؛ وإلا فصحّحه، أو أضف الكلمات تحت `rules: {"{"} misspelling: {"{"} words: […] {"}"} {"}"}`
add-word-or-mend = صحّحها، أو أضف الكلمة تحت `rules: {"{"} misspelling: {"{"} words: […] {"}"} {"}"}`
did-you-mean-words = هل تقصد { $names }؟
external-link-gone = العنوان `{ $address }` يجيب بالرمز { $status }
external-link-no-server = تعذّر الوصول إلى `{ $address }`: { $why }
external-link-moved = انتقل `{ $address }` نهائياً
external-link-now = اجعل الرابط إلى `{ $to }`
external-link-mend = اجعل الرابط إلى مكانه الحالي، أو احذفه
external-links-no-line = لا يجيب أي عنوان خارجي: فلم تُفحص الروابط إلى المواقع الأخرى

## روابط كاشفة وقوائم مجاورة وبقايا النسخ
link-carries-password = يحمل هذا العنوان كلمة سر تصل إلى كل قارئ
take-password-out = احذف ما قبل `@`، وغيّر كلمة السر
link-through-mail-filter = يمر هذا الرابط بمرشِّح بريد، ويكشف صاحبه
write-address-meant = اكتب العنوان المقصود: `{ $near }`
copy-address-from-browser = افتح الرابط وانسخ العنوان الذي يظهر عندئذ في المتصفح
link-carries-key = يحمل هذا العنوان مفتاحاً هو `{ $name }` يستطيع به غيرك ما تستطيعه أنت
take-key-out = انسخ العنوان من دونه؛ وإن لم يُفتح إلا به فقدّم الملف نفسه
link-into-own-network = لا يوصل إلى `{ $host }` إلا من داخل شبكته: فلا يصل القارئ إلى شيء
write-whole-name-of-host = اكتب اسم المضيف كاملًا: `{ $host }.…`؛ أما صفحة من هذا الموقع فتُسمّى كما هي في `content`: `[…](../news/dam.md)`
example-address-as-code = اكتب العنوان الذي يصل إليه القرّاء؛ وما كان مثالًا فحسب فضعه بين علامتين خلفيتين كما تُكتب الشفرة
link-to-document-in-the-making = يفتح هذا الرابط مستنداً للتحرير، أو لمن شورك معهم فقط
attach-document-instead = صدّر المستند وقدّم الملف، أو انشره وضع رابطاً إلى ذلك العنوان
list-not-part-of-item = هذه القائمة مزاحة، ولا تكفي إزاحتها لتكون جزءاً من البند المرقّم الذي فوقها: فهي تنهي قائمته
indent-list-by = أزحها بعدد من المسافات قدره { $number }، لتبدأ تحت أول كلمة في البند
character-of-symbol-font = الحرف { $code } علامة من خط Symbol: يراها القارئ مربّعاً
write-list-mark-or-character = اكتب `- ` قبل بنود القائمة، أو اكتب الحرف المقصود
line-end-of-word-processor = الحرف { $code } ينهي السطر في برامج تحرير النصوص، ولا ينهيه هنا
put-ordinary-line-end = ضع مكانه نهاية سطر عادية، أو سطراً فارغاً
word-has-ligature = كُتبت `{ $word }` بحرف طباعي مركّب لا يجده البحث
word-broken-at-line-end = قُطعت `{ $word }` في آخر السطر: فيرى القارئ الواصلة وبعدها مسافة
join-word-or-keep-hyphen = اكتب `{ $joined }`، أو `{ $hyphened }` في سطر واحد إن كانت الواصلة من الكلمة
paragraph-shown-as-code = تبدأ هذه الفقرة بعلامة جدولة أو بأربع مسافات، فتظهر شفرةً
remove-indent-of-paragraph = ابدأها من الهامش
rows-table-parted = تفصل أسطر فارغة بين صفوف هذا الجدول: فليس جدولاً، وتظهر خطوطه العمودية
remove-lines-between-rows = احذف الأسطر الفارغة التي بين الصفوف
put-bars-between-cells = ضع `|` بين الخلايا وسطر `{ $line }` تحت رأس الجدول، أو قدّم الجدول ملفاً
word-is-garbled = قُرئت `{ $word }` بترميز غير الذي كُتبت به
write-word-or-read-file-anew = اكتب `{ $meant }`؛ فإن كان النص كله على هذه الحال فافتح الأصل بترميزه واحفظه بترميز UTF-8
sign-was-lost = ضاع هنا حرف: يرى القارئ علامة في مكانه
type-what-the-original-says = اكتب ما في الأصل
entity-stands-in-text = `{ $entity }` في النص كما هي، ويراها القارئ
write-sign-itself = اكتب العلامة نفسها، `{ $sign }`

# صيغة رياضية بلغة TeX وما فيها من خطأ.
formula-unknown-command = `{ $command }` غير معروف في الصيغ الرياضية
formula-unknown-environment = `\begin{"{"}{ $name }{"}"}` غير معروف في الصيغ الرياضية
formula-see-commands = يبيّن الدليل ما يُكتب من أوامر TeX في باب «الصيغ الرياضية»
formula-not-balanced = فُتح هنا ما لم يُغلق، أو أُغلق ما لم يُفتح
formula-what-is-open = لم يُغلق `{ $what }` في هذه الصيغة
formula-what-closes-nothing = لا يغلق `{ $what }` شيئاً فُتح في هذه الصيغة
formula-is-none = ليست هذه صيغة، وتظهر كما كُتبت: لم يُغلق فيها `{ $what }`
formula-is-none-closed = ليست هذه صيغة، وتظهر كما كُتبت: لا يغلق `{ $what }` فيها شيئاً
formula-does-not-end = الصيغة التي تبدأ هنا لا تنتهي، وتظهر كما كُتبت
formula-end-with-dollar = اختمها بما بدأت به من `$` أو `$$`، أو اكتب `\$` للدولار
formula-close-what-opens = لكل `{"{"}` مقابلها `{"}"}`، ولكل `\left` مقابله `\right`، ولكل `\begin` مقابله `\end`
formula-lacks-argument = ينقص شيء بعد الأمر الأخير
formula-write-argument = اكتب بين معقوفتين ما يتعلّق به الأمر: `\sqrt{"{"}2{"}"}` و`\frac{"{"}1{"}"}{"{"}2{"}"}`
formula-not-understood = لا تُقرأ الصيغة ابتداءً من هذا الموضع
formula-unknown-number = ليس في هذه الصفحة صيغة تحمل هذه العلامة
formula-write-label = ضع العلامة في الصيغة الأخرى: `\label{"{"}NAME{"}"}` داخل `equation` أو `align`
formula-holds-link = لا يوضع رابط داخل صيغة رياضية
formula-link-in-text = ضع الرابط في النص بجانبها
formula-asks-for-width = لا يمكن إظهار هذه المسافة
formula-leave-spacing = احذفها: تُضبط مسافات الصيغ من تلقاء نفسها
formula-too-long = تتجاوز الصيغة { $number } بايت
formula-too-deep = تتداخل هنا عناصر أكثر مما يُحتمل
formula-write-several = اكتب عدة صيغ
setting-untranslated = لا نصّ للمفتاح `{ $key }` باللغة `{ $lang }`، فيرى قرّاؤها نصّ لغة أخرى
