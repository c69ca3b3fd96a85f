### صفحات تُصنع من صفوف الجداول، وملفات البيانات.
pages-are-written = اكتب `{"{"} from: consulates.csv, section: network, name: "{"{"}id{"}"}", title: {"{"} fr: "{"{"}title_fr{"}"}" {"}"} {"}"}`
there-is-no-table = لا جدول باسم `{ $name }`
table-lies-below-content = يوضع الجدول تحت `content/` أو `content/data/` وينتهي اسمه بـ `.csv`
table-has-no-column = ليس في `{ $from }` عمود `{ $column }`
table-has-columns = أعمدته: { $names }
row-has-no-name = لا يصلح اسم الصف { $row }: { $fault }
row-name-is-a-part = الاسم جزء من العنوان، مثل `tunis`، بلا مسافة ولا `.` ولا `/`
row-name-sign = في `{ $name }` مسافة أو `.` أو `/`
row-has-name-of-another = للصف { $row } اسم صفحة أخرى هو `{ $name }`
rows-differ-in-name = اجعل لكل صف اسماً يخصّه ولا يحمله ملف في القسم
row-has-no-title = ليس للصف { $row } عنوان بأي لغة
row-title-in-a-language = اجعل له عنواناً بلغة واحدة على الأقل، أو احذف الصف
data-file-malformed = ليس هذا { $kind }: { $why }
row-name-empty = هو فارغ
