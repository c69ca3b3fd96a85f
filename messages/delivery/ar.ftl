### إعداد الخوادم، والرفع، وأجزاء البناء.

## diwan server
server-listen-unreadable = ‏`--listen { $address }` ليس عنواناً يُصغى عنده
server-listen-forms = اكتب منفذاً وحده أو مع عنوان: `8080`، `127.0.0.1:8080`، `[::1]:8080`
server-folder-unwritable-name = في `--www { $folder }` رموز لا يتّسع لها أيّ إعداد
server-folder-rename = اختر مجلّداً اسمه نصّ مقروء
server-cannot-write = تتعذّر الكتابة في `{ $folder }`: { $error }
server-choose-folder = اختر مجلّداً آخر بالخيار `--out`، أو تحقّق من أنّ لك حقّ الكتابة فيه

## diwan join
join-into-part = ‏`--out` هو مجلّد أحد الأجزاء: `{ $folder }`
join-choose-out = اختر مجلّداً آخر بالخيار `--out`
join-no-part = ليس في `{ $folder }` جزء من بناء: { $why }
join-make-part = يصنعه الأمر `diwan build --part K/N --out DIR`
join-versions = ‏`{ $one }` من ديوان { $version }، و`{ $other }` من ديوان { $another }
join-same-version = ابنِ الأجزاء كلّها بالإصدار نفسه
join-numbers = ‏`{ $one }` جزء من { $number }، و`{ $other }` جزء من { $another }
join-build-all = ابنِ الأجزاء كلّها بالعدد N نفسه
join-inputs = لم يُصنع `{ $one }` و`{ $other }` من الملفّات والإعدادات والصفحات العامّة نفسها
join-same-inputs = ابنِ الأجزاء كلّها من حال واحدة للموقع وللوقت نفسه: `--now TIME` أو SOURCE_DATE_EPOCH
join-twice = الجزء { $number } مذكور مرّتين: `{ $one }` و`{ $other }`
join-each-once = اذكر كلّ جزء مرّة واحدة
join-missing = أجزاء ناقصة: { $parts }
join-name-all = اذكر مجلّدات الأجزاء كلّها
join-changed = ليس `{ $file }` في `{ $folder }` ما يقوله الجزء عنه
join-unreadable = تتعذّر قراءة `{ $file }` في `{ $folder }`: { $error }
join-build-part-again = ابنِ ذلك الجزء من جديد: `diwan build --part { $part }`
