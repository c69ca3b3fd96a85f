### إعداد الخوادم، والرفع، وأجزاء البناء.

## diwan server
server-listen-unreadable = ‏`--listen { $address }` ليس عنواناً يُصغى عنده
server-listen-forms = اكتب منفذاً وحده أو مع عنوان: `8080`، `127.0.0.1:8080`، `[::1]:8080`
server-folder-unwritable-name = في `--www { $folder }` رموز لا يتّسع لها أي إعداد
server-folder-rename = اختر مجلداً اسمه نص مقروء
server-cannot-write = تتعذّر الكتابة في `{ $folder }`: { $error }
server-choose-folder = اختر مجلداً آخر بالخيار `--out`، أو تحقّق من أن لك حق الكتابة فيه

## diwan join
join-into-part = ‏`--out` هو مجلد أحد الأجزاء: `{ $folder }`
join-choose-out = اختر مجلداً آخر بالخيار `--out`
join-no-part = ليس في `{ $folder }` جزء من بناء: { $why }
join-make-part = يصنعه الأمر `diwan build --part K/N --out DIR`
join-versions = ‏`{ $one }` من ديوان { $version }، و`{ $other }` من ديوان { $another }
join-same-version = ابنِ الأجزاء كلها بالإصدار نفسه
join-numbers = ‏`{ $one }` جزء من { $number }، و`{ $other }` جزء من { $another }
join-build-all = ابنِ الأجزاء كلها بالعدد N نفسه
join-inputs = لم يُصنع `{ $one }` و`{ $other }` من الملفات والإعدادات والصفحات المنشورة نفسها
join-same-inputs = ابنِ الأجزاء كلها من حال واحدة للموقع وللوقت نفسه: `--now TIME` أو SOURCE_DATE_EPOCH
join-twice = الجزء { $number } مذكور مرتين: `{ $one }` و`{ $other }`
join-each-once = اذكر كل جزء مرة واحدة
join-missing = أجزاء ناقصة: { $parts }
join-name-all = اذكر مجلدات الأجزاء كلها
join-changed = ليس `{ $file }` في `{ $folder }` ما يقوله الجزء عنه
join-unreadable = تتعذّر قراءة `{ $file }` في `{ $folder }`: { $error }
join-build-part-again = ابنِ ذلك الجزء من جديد: `diwan build --part { $part }`

## ‏`deploy` في `site.yaml`
deploy-name-kind = اذكر نوع المكان: { $kinds }
deploy-say-where = اذكر أين هو: `{ $key }: …`
deploy-not-remote = ليس مجلداً في جهاز آخر، مثل `www@host:/srv/site/`
deploy-no-folder = المجلد ناقص بعد اسم الجهاز: `www@host:/srv/site/`
deploy-not-repository = ليس عنوان مستودع Git
deploy-repository-in-site = المستودع `{ $to }` يقع في المجلد الذي جاء معه الموقع، وسيشغّل خطّافاته (hooks) بنفسه
deploy-name-repository-elsewhere = سمّ مستودعاً في مكان آخر، على هذا الجهاز أو بعنوانه: `git@host:owner/site.git`
deploy-secret-in-address = لا تُكتب كلمة مرور في عنوان: دعها لإعدادات Git أو للبيئة
deploy-not-branch = ليس اسم فرع
deploy-not-port = ليس منفذاً، والمنفذ عدد من 1 إلى 65535
deploy-not-minutes = ليس عدداً من الدقائق
deploy-not-bucket = ليس اسم حاوية

## diwan deploy
deploy-nowhere = لا يذكر `site.yaml` مكاناً يُرفع إليه الموقع
deploy-name-place = اذكر واحداً: `deploy: {"{"} web: {"{"} kind: rsync, to: "www@host:/srv/site/" {"}"} {"}"}`
deploy-which = هناك أكثر من مكان يُرفع إليه الموقع
deploy-targets = اذكر واحداً منها: { $targets }
deploy-target-at-fault = في الموضع `{ $name }` من `site.yaml` خطأ
deploy-mend-target = صحّح ما ذُكر أعلاه؛ ويُذكر موضع آخر بعد `deploy`
deploy-kind-folder = مجلد على هذا الجهاز هو `kind: folder`
deploy-no-target = لا يذكر `site.yaml` مكاناً اسمه `{ $name }`
deploy-not-built = ليس في `{ $folder }` موقع مبني
deploy-build-first = ابنِه أولاً: `diwan build`
deploy-rename-or-remove = غيّر اسمه في مصدره، أو احذفه
deploy-is-part = ‏`{ $folder }` جزء من بناء
deploy-join-first = اجمع الأجزاء كلها أولاً: `diwan join`
deploy-provisional = ‏`{ $folder }` بُني للمراجعة، وقد تكون فيه مسوّدات أو صفحات فيها أخطاء
deploy-build-for-readers = أعد البناء من دون `--drafts` أو `--lenient` أو `--pseudo`؛ أو أضف `--provisional` إن كان الموضع لا يصل إليه القراء
deploy-unreadable = تتعذّر قراءة `{ $folder }`: { $error }
deploy-busy = هناك رفع آخر جارٍ إلى `{ $target }`
deploy-wait = انتظر حتى ينتهي ثم أعد الأمر
deploy-remove-lock = انتظر حتى ينتهي؛ وإن كان قد قُطع على جهاز آخر فاحذف هناك المجلد `{ $lock }`
deploy-no-scratch = تتعذّر الكتابة في `{ $folder }`: { $error }
deploy-set-tmpdir = سمِّ في `TMPDIR` مجلداً تمكن الكتابة فيه
deploy-file-changed = يتعذّر رفع `{ $file }`: { $error }
deploy-changed-meanwhile = تغيّر في أثناء رفعه
deploy-control-in-name = في اسم `{ $name }` رمز تحكّم
deploy-build-again = ابنِ الموقع من جديد، ولا يكتبْ شيء آخر في المجلد في أثناء ذلك
deploy-no-roots = تتعذّر قراءة الشهادات في `{ $file }`: { $error }
deploy-mend-roots = سمِّ في `SSL_CERT_FILE` ملف شهادات مقروءاً، أو أزل هذا المتغيّر
deploy-no-secret = ‏`{ $name }` غير معيَّن
deploy-set-secret = عيّن `{ $name }` في البيئة كما أعطاك إيّاه مزوّدك
deploy-endpoint-unusable = لا يمكن سؤال `{ $endpoint }` عن هذه الحاوية
deploy-mend-endpoint = صحّح `endpoint` و`bucket` في `site.yaml`
deploy-unreachable = لا يجيب `{ $host }`: { $why }
deploy-request-unwritable = لا يمكن كتابة الطلب
deploy-no-answer-in-time = لم يأت جواب في الوقت المحدد
deploy-host-unknown = هذا المضيف غير معروف
deploy-no-connection = لا اتصال
deploy-address-unaskable = لا يمكن طلب هذا العنوان
deploy-answer-unreadable = لا يمكن قراءة الجواب
deploy-run-again = أعد الأمر: فهو يكمل من حيث توقّف
deploy-refused = يرفض المخزن `{ $file }`: ‏{ $status } { $code }
deploy-check-rights = تحقّق من الحاوية والمنطقة وما يحق للمفتاح: قراءة وكتابة وحذف
deploy-program-failed = أخفق `{ $program }`: { $why }
deploy-try-program = تحقّق من أن `{ $program }` يصل إلى المكان من غير أن يسأل شيئاً، ثم أعد الأمر
deploy-no-program = يتعذّر تشغيل `{ $program }`: { $error }
deploy-install = ثبّت `{ $program }`
deploy-verify-address = ‏`--verify { $url }`: { $why }
deploy-verify-write = اكتب عنوان الموقع كاملاً، مثل `https://www.example.org`
deploy-verify-none = لا يجيب { $address }: { $why }
deploy-verify-other = ما في { $address } ليس ما بُني
deploy-verify-status = يجيب { $address } بالرمز { $status }
deploy-verify-mend = ارفع الموقع من جديد، أو ابنِ الحال المنشورة
deploy-verify-reach = تحقّق من العنوان، ومن أن اسمه يؤدّي إلى الخادم، ومن أن الخادم يعمل
deploy-other-at-work = قد يكون هناك رفع آخر جارٍ إلى `{ $target }`: في انتظار إشارة منه
deploy-would-upload = رفع { $path }
deploy-would-remove = حذف { $path }
deploy-would-remove-later = حذف لاحق { $path }
deploy-rehearsed = ‏`{ $target }`: للرفع { $number ->
      [zero] لا ملف
      [one] ملف واحد
      [two] ملفان
      [few] { $number } ملفات
      [many] { $number } ملفاً
     *[other] { $number } ملف
    }، بلا تغيير { $unchanged }، للحذف { $removed }، ولاحقاً { $later }، في { $seconds } ث
deploy-done = ‏`{ $target }`: رُفع { $number ->
      [zero] لا ملف
      [one] ملف واحد
      [two] ملفان
      [few] { $number } ملفات
      [many] { $number } ملفاً
     *[other] { $number } ملف
    }، بلا تغيير { $unchanged }، حُذف { $removed }، يُحذف لاحقاً { $later }، في { $seconds } ث
deploy-later = يبقى للصفحات المفتوحة { $later ->
      [zero] لا ملف
      [one] ملف واحد
      [two] ملفان
      [few] { $later } ملفات
      [many] { $later } ملفاً
     *[other] { $later } ملف
    } من أوراق الأنماط والبرامج والخطوط: بعد { $until } أعد `diwan deploy { $target }`
deploy-verified = { $number ->
      [zero] لا ملف
      [one] ملف واحد
      [two] ملفان
      [few] { $number } ملفات
      [many] { $number } ملفاً
     *[other] { $number } ملف
    } في { $url }: كما بُنيت
