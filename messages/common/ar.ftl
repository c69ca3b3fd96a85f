### عبارات مشتركة بين أجزاء ديوان.
hint-and-others = { $hint }، وغيره { $others ->
      [zero] { $others } مواضع
      [one] موضع واحد
      [two] موضعان
      [few] { $others } مواضع
      [many] { $others } موضعاً
     *[other] { $others } موضع
}
message-and-others = { $message }، وغيره { $others ->
      [zero] { $others } مواضع
      [one] موضع واحد
      [two] موضعان
      [few] { $others } مواضع
      [many] { $others } موضعاً
     *[other] { $others } موضع
}
did-you-mean-near = هل تقصد `{ $near }`؟
other-one = الموضع الآخر
first-here = ورد أولاً هنا
route-empty-segment = فيه شرطتان مائلتان `/` متتاليتان
route-segment = لا يصلح `{ $segment }` جزءاً من عنوان
route-sign = الرمز `{ $sign }` غير مسموح به في اسم ملف
route-unseen = الحرف الخفي { $code } غير مسموح به في اسم ملف
route-device = الاسم `{ $name }` محجوز في نظام Windows، فاختر غيره
route-ending = ينتهي `{ $name }` بنقطة أو بمسافة
route-too-long = الاسم `{ $beginning }…` أطول مما يحتمله اسم ملف (255 بايت)
route-kept-by-servers = تُخفي الخوادم `{ $name }` أو تعدّه من إعداداتها
not-language-tag-bcp = ليس رمز لغة (BCP 47)
not-canonical-case-write-tag = ليس بالصيغة المعتمدة، فاكتب `{ $tag }`
language-tag-too-long = رمز لغة يزيد على 24 حرفاً
tag-not-language-site = ليست `{ $tag }` من لغات هذا الموقع
key-missing = المفتاح `{ $key }` ناقص

## التقارير
before-colon = {""}
level-error = خطأ
level-warning = تنبيه
level-help = الحل
level-note = ملاحظة
count-errors = { $count ->
      [zero] لا أخطاء
      [one] خطأ واحد
      [two] خطآن
      [few] { $count } أخطاء
      [many] { $count } خطأً
     *[other] { $count } خطأ
}
count-warnings = { $count ->
      [zero] لا تنبيهات
      [one] تنبيه واحد
      [two] تنبيهان
      [few] { $count } تنبيهات
      [many] { $count } تنبيهاً
     *[other] { $count } تنبيه
}
listed = { $before }، { $place }
same-times-more = تكرر ذلك { $count ->
      [zero] { $count } مرات
      [one] مرة أخرى
      [two] مرتين أخريين
      [few] { $count } مرات أخرى
      [many] { $count } مرة أخرى
     *[other] { $count } مرة أخرى
}
same-times-more-at = تكرر ذلك { $count ->
      [zero] { $count } مرات
      [one] مرة أخرى
      [two] مرتين أخريين
      [few] { $count } مرات أخرى
      [many] { $count } مرة أخرى
     *[other] { $count } مرة أخرى
    } في: { $places }
count-notes = { $count ->
      [zero] لا ملاحظات
      [one] ملاحظة واحدة
      [two] ملاحظتان
      [few] { $count } ملاحظات
      [many] { $count } ملاحظة
     *[other] { $count } ملاحظة
}

## ما يقوله النظام
io-not-found = لا ملف ولا مجلد بهذا الاسم
io-not-permitted = ليس لك إذن بذلك
io-exists = هو موجود من قبل
io-full = امتلأ القرص
io-read-only = القرص للقراءة فقط
io-is-folder = هو مجلد
ours-is-folder = هو مجلد في موضع ملف لديوان
io-not-file = ليس ملفاً عادياً
io-not-folder = جزء من مساره ليس مجلداً
io-not-empty = المجلد ليس فارغاً
io-name = لا يصلح هذا الاسم هنا
io-too-large = هو أكبر مما يجوز
io-busy = يستعمله برنامج آخر
io-address-in-use = يستعمل برنامج آخر هذا العنوان
io-address-not-here = ليس هذا العنوان لهذا الجهاز
io-too-long = طال ذلك أكثر مما يجوز
io-memory = لا تكفي الذاكرة
io-ends = ينتهي قبل أوانه
io-not-text = ليس نصاً بترميز UTF-8
io-loop = روابطه تدور في حلقة
