### حزم النشر: `releases.yaml` ومفتاح `release` في ترويسة الصفحة.
override-by-name-and-reason = الاستثناء يذكر من قرّره ولماذا: `override: {"{"} by: …, reason: … {"}"}`
release-unknown = لا توجد حزمة نشر باسم `{ $name }`
release-add-set = أضفها إلى `{ $path }`: ‏`{ $name }: {"{"} languages: [ar, fr], at: "2026-12-01T08:00:00+01:00" {"}"}`
release-two-sets = هذا العمل من حزمة النشر `{ $first }` في لغة ومن `{ $other }` هنا
release-name-one-set = العمل من حزمة نشر واحدة في كل لغاته: سمّ الحزمة نفسها، أو سمّها في ملف واحد
release-the-set = حزمة النشر
release-held = حزمة النشر `{ $name }` محجوبة منذ `{ $since }` ({ $lasting }): { $why }
release-public-in-part = الصفحة `{ $work }` من حزمة النشر `{ $name }` منشورة منذ `{ $since }`، لكن { $why }: فلن تقول لغاتها الشيء نفسه
release-this-text = هذا النصّ
release-or-override = { $remedy }؛ ولنشرها رغم ذلك اذكر في الحزمة من قرّر ولماذا: `override: {"{"} by: …, reason: … {"}"}`
release-update-differs = التعديل المؤرخ في `{ $on }` لا تذكره كل اللغات التي تطلبها حزمة النشر `{ $name }`، فلا تظهره أي منها: لا ذكر له في { $silent }
release-tell-in-all = اكتب `on` نفسه تحت `updates` في كل هذه اللغات، أو احذفه
release-withdrawal-differs = لم تُسحب كل اللغات التي تطلبها حزمة النشر `{ $name }`، فلا يظهر السحب في أي منها: لا ذكر له في { $silent }
release-withdraw-in-all = اكتب `withdrawn` في كل هذه اللغات، مع `on` نفسه، أو احذفه
lasting-days = { $count ->
      [zero] { $count } يوم
      [one] يوم واحد
      [two] يومان
      [few] { $count } أيام
      [many] { $count } يوماً
     *[other] { $count } يوم
    }
lasting-hours = { $count ->
      [zero] { $count } ساعة
      [one] ساعة واحدة
      [two] ساعتان
      [few] { $count } ساعات
      [many] { $count } ساعة
     *[other] { $count } ساعة
    }
lasting-minutes = { $count ->
      [zero] أقل من دقيقة
      [one] دقيقة واحدة
      [two] دقيقتان
      [few] { $count } دقائق
      [many] { $count } دقيقة
     *[other] { $count } دقيقة
    }
say-which-release = سمّ حزمة النشر، `release: statement-2026`، أو احذف السطر

## ما يحجب حزمة نشر
obstacle-missing = لا يوجد نص بلغة `{ $lang }`
obstacle-draft = النص بلغة `{ $lang }` مسودة
obstacle-unnamed = الترجمة بلغة `{ $lang }` لا تذكر الأصل الذي نُقلت عنه
obstacle-sourceless = الترجمة بلغة `{ $lang }` منقولة عن `{ $source }`، ولا يوجد نص بلغة `{ $source }`
obstacle-unrecorded = لم يعتمد أحد الترجمة بلغة `{ $lang }`
obstacle-stale = تغيّر أصل الترجمة بلغة `{ $lang }` بعد اعتمادها: { $changes }
obstacle-write-file = اكتب `{ $file }`، أو أخرج اللغة من حزمة النشر
obstacle-finish-draft = أتمّه واحذف `draft: true`
obstacle-name-source = اذكره: `translation: {"{"} of: LANG {"}"}`
obstacle-write-source = اكتب النص بلغة `{ $source }`، أو صحّح `translation.of`
obstacle-accept = حدّث الترجمة وفق أصلها، ثم `diwan accept { $path }`

## سجل العناوين
ledger-line-unread = لا يمكن قراءة هذا السطر
ledger-line-mend = السطر عنوان وعمل ولغة ونوع وأول يوم وآخر يوم، تفصل بينها علامات الجدولة؛ وبعد الدمج احتفظ بأسطر الطرفين

## عناوين اختفت
address-vanished = العنوان `{ $address }` منشور منذ `{ $since }` ولم يعد يؤدي إلى شيء
file-vanished = الملف `{ $address }` منشور منذ `{ $since }` ولم يعد موجوداً
anchor-vanished = العنوان `{ $address }` منشور منذ `{ $since }`، ولم يعد هذا الموضع في صفحته
vanished-alias = حلّ محلّه `{ $path }`: اكتب فيه `aliases: [{ $address }]`، أو دع `diwan record --fix` يفعل ذلك
vanished-perhaps = إن حلّ محلّه `{ $path }` فاكتب فيه `aliases: [{ $address }]`؛ وإن أُزيل فاكتب صفحة فيها `type: gone` و`withdrawn`
vanished-among = اكتب `aliases: [{ $address }]` في الصفحة التي حلّت محلّه إن كانت من هذه الصفحات الجديدة: { $paths }؛ وإن أُزيل فاكتب صفحة فيها `type: gone` و`withdrawn`
vanished-hidden = صفحته موجودة وغير منشورة: أعد نشرها، أو اسحبها بمفتاح `withdrawn`
vanished-heading = أعد إلى العنوان الفرعي معرّفه السابق: `{"{"}#{ $id }{"}"}` في آخره
vanished-nothing = اكتب `aliases: [{ $address }]` في الصفحة التي حلّت محلّه؛ وإن أُزيل فاكتب صفحة فيها `type: gone` و`withdrawn`
piece-changes = بيان التغييرات
chain-follows = النسخة `{ $new }` تلي `{ $old }`: فهي تحمل بصمة قائمة ملفاتها
chain-other = النسخة `{ $new }` لا تلي `{ $old }`: فهي تحمل بصمة قائمة ملفات أخرى
chain-none = النسخة `{ $new }` لا تحمل بصمة أي نسخة سابقة
after-whole-copies = الخيار `--after` للنسخ الكاملة: مجلد أو أرشيف
after-leave-out = احذفه، أو اختر `--format folder` أو `--format zip`
copy-has-no-list = `{ $path }` وثيقة وليست لها قائمة ملفات
copy-name-whole = سمّ مجلداً أو أرشيفاً أنتجه `diwan bundle`

## Recording
record-up-to-date = الملف `{ $path }` محدّث
record-done = { $all ->
      [zero] لا عناوين
      [one] عنوان واحد
      [two] عنوانان
      [few] { $all } عناوين
      [many] { $all } عنواناً
     *[other] { $all } عنوان
    } في `{ $path }`، الجديد منها { $new }
record-leads = { $address } يؤدي الآن إلى `{ $path }`

## حال حزم النشر
status-no-releases = لا حزم نشر: لا يسمّي `{ $path }` شيئاً منها
status-release-waiting = في انتظار موعدها
status-release-held = محجوبة
status-release-public = منشورة
status-release-overridden = منشورة بقرار استثنائي
status-release-no-moment = لم يُحدَّد لها موعد
status-release-ago = { $at }، قبل { $ago }
status-release-ahead = { $at }، بعد { $ahead }
status-release-languages = اللغات:
status-release-approvers = من يعتمدها:
status-release-override = الاستثناء:
status-release-works = الصفحات:
status-release-no-works = لا صفحة تقول `release: { $name }`
lasting-short-minutes = { $minutes } د
lasting-short-hours = { $hours } س { $minutes } د
lasting-short-days = { $days } ي { $hours } س
