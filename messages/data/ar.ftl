### جداول البيانات: ملفات CSV كما تكتبها برامج الجداول.
cell-not-of-kind = `{ $cell }` في الصف { $row }، العمود `{ $column }`، ليست من نوع سائر خلايا العمود ({ $kind })
write-cell-as-others = اكتب قيمة من ذلك النوع ({ $kind })، أو اترك الخلية فارغة إن لم تكن لها قيمة
day-as-2026-01-31 = يوم يُكتب هكذا `2026-01-31`
table-has-no-head = لا يسمّي الجدول أعمدته
first-line-names-columns = السطر الأول يسمّي الأعمدة، لكل عمود اسم
column-has-no-name = العمود { $column } بلا اسم
two-columns-bear-name = عمودان يحملان الاسم `{ $name }`
give-column-another-name = أعطِ أحدهما اسمًا آخر
row-has-cells = في الصف { $found ->
      [zero] { $found } خلية
      [one] خلية واحدة
      [two] خليتان
      [few] { $found } خلايا
      [many] { $found } خلية
     *[other] { $found } خلية
}، وفي رأس الجدول { $width }
quote-cell-with-separator = ضع الخلية التي تحوي الفاصل بين علامتي اقتباس مزدوجتين مستقيمتين
leave-cell-empty-keep-separator = اترك الخلية التي لا قيمة لها فارغة، وأبقِ فاصلها
quote-of-cell-not-closed = علامة الاقتباس التي تفتح هذه الخلية غير مغلقة
close-quote-of-cell = أغلقها عند نهاية الخلية، واكتب `""` لعلامة اقتباس في داخلها
text-behind-quote-of-cell = نصّ يلي علامة الاقتباس التي تغلق الخلية
double-quotes-inside-cell = اكتب `""` لعلامة اقتباس داخل خلية
file-not-utf8-read-as = ليس الملف بترميز UTF-8، وقد قُرئ على أنه { $encoding }
save-as-csv-utf8 = تحقّق من صحة حروفه، ثم احفظه في برنامج الجداول بصيغة "CSV UTF-8"
