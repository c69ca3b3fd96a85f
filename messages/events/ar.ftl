### مواعيد جدول المواعيد وتقاويمها.
piece-calendar = تقويم هذه الصفحة
event-has-no-day = ليس للموعد يوم
event-has-no-title = ليس للموعد عنوان
event-id-not-a-name = لا يصلح `{ $id }` جزءاً من عنوان صفحة
event-ends-before-it-begins = ينتهي الموعد قبل أن يبدأ
write-event-as = اكتبه هكذا `{"{"} on: 2026-12-10, time: "09:00", title: "…" {"}"}`، ومعه `until: 2026-12-12` إن دام أكثر؛ ويُكتب `id` بحروف وأرقام وشرطات، ولكل موعد معرّفه
event-hour-not-of-a-day = لا توجد ساعة كهذه في أي يوم
event-time-beside-hours = يحدّد `time` و`hours` كلاهما الوقت: أبقِ `hours` إن كانت الساعات نفسها كل يوم
event-hours-not-a-span = يكون `hours` ساعة وأخرى بعدها في اليوم نفسه: `hours: "09:00-17:00"`
event-hours-beside-an-hour = يوضع `hours` مع أيام ليس لها ساعة
event-moved-to-same-day = هذا هو اليوم الذي يقام فيه الموعد نفسه
