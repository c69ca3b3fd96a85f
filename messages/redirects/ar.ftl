### عمليات التحويل في `site.yaml` و`redirects.yaml`.
redirect-is-written = يُكتب التحويل `{"{"} from: "/old/page/", to: statements/paris {"}"}`
redirect-from-elsewhere = في `from` عنوان من موقع آخر
redirect-from-fragment = في `from` علامة `#` التي لا ترسلها المتصفحات إلى الخوادم
redirect-from-whole = ليس `{ $text }` عنواناً كاملاً، وأوله `/`
redirect-from-malformed = ليس `{ $text }` عنواناً
redirect-from-as-written = اكتب مسار العنوان القديم، مثل `/old/page/` أو `/old/page.php?id=3`
redirects-lead-in-a-circle = تدور التحويلات في حلقة: `{ $names }`
lead-one-to-a-page = اجعل أحدها يؤدي إلى صفحة
redirect-leads-to-redirect = العنوان `{ $to }` نفسه عنوان قديم
lead-where-that-leads = اجعله يؤدي إلى حيث يؤدي ذاك
lead-to-its-end = اجعله يؤدي إلى نهايته مباشرة: `to: { $end }`
redirect-leads-nowhere = لا شيء عند `{ $to }`
redirect-names-work = اذكر صفحة بمسارها تحت `content/` (`to: statements/paris`) أو اكتب عنواناً في الموقع
two-redirects-from = يبدأ تحويلان من `{ $from }`
redirect-keep-one = أبقِ واحداً منهما

## النطاقات
host-without-prefix = بادئة `{ $lang }` فارغة، فليس لها مجلد يُنشر على نطاق خاص بها
give-prefix-or-site-address = اجعل لها بادئة، أو اجعل `base_url` الموقع عنواناً لها
