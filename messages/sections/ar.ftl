### ما تمنحه الأقسام لصفحاتها؛ والأنواع والقوالب.
defaults-in-a-page = ذُكر `defaults` في صفحة ليست قسماً
defaults-stand-in-index = اكتبه في ملف القسم `_index` بلغته، أو في `site.yaml` تحت `sections`
template-named-as-file = يُسمّى القالب باسم ملفه دون اللاحقة: حروف لاتينية صغيرة وأرقام و`-`
type-gets-template-or-name = اكتب `templates/{ $kind }.html` في قالب المظهر، أو اذكر النوع في `theme.yaml`: `types: [{ $kind }]`
theme-has-no-template = ليس في قالب المظهر قالب `{ $name }.html`
theme-list-shows-templates = يحصي الأمر `diwan theme list` ما فيه من قوالب
