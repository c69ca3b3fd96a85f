// A tiny site without a fault, in Arabic and French, for planted.mjs to plant faults in. Its text is long enough for the
// checks that recognise a language by its words (the Nu Html Checker stays silent below some 1 300 characters).
const TEXT = {
  ar: {
    dir: 'rtl', own: 'العربية', site: 'وزارة المياه والأنهار', skip: 'انتقل إلى النص', languages: 'اللغات', top: 'إلى الأعلى',
    home: 'الصفحة الأولى', statement: 'بيان عن مياه الأنهار', missing: 'الصفحة غير موجودة',
    body: 'اجتمع ممثلو الدول المتشاطئة اليوم في مقر الوزارة لبحث قسمة مياه النهر في مواسم الجفاف، واتفقوا على تبادل القياسات '
      + 'اليومية لمناسيب المياه، وعلى إنشاء لجنة فنية مشتركة ترفع تقريرها إلى الوزراء قبل نهاية العام. وأكد المجتمعون أن حماية '
      + 'مصادر المياه من التلوث واجب على الجميع، وأن الفلاحين في القرى القريبة من السدود يجب أن يصل إليهم الإنذار قبل الفيضان بوقت كاف.',
  },
  fr: {
    dir: 'ltr', own: 'Français', site: "Ministère de l'Eau et des Fleuves", skip: 'Aller au texte', languages: 'Langues',
    top: 'Haut de page', home: 'Accueil', statement: "Déclaration sur l'eau des fleuves", missing: 'Page introuvable',
    body: "Les représentants des États riverains se sont réunis aujourd'hui au siège du ministère pour étudier le partage de l'eau du "
      + "fleuve pendant les saisons sèches. Ils ont décidé d'échanger chaque jour les mesures du niveau de l'eau et de créer une "
      + "commission technique commune, qui remettra son rapport aux ministres avant la fin de l'année. Les participants ont rappelé "
      + 'que protéger les sources de la pollution est le devoir de tous, et que les agriculteurs des villages voisins des barrages '
      + "doivent être avertis assez tôt avant chaque crue.",
  },
};

/** Where a page stands; one address is Arabic, as addresses are. */
const AT = { ar: { home: '/ar/', statement: '/ar/بيان/', missing: '/ar/' }, fr: { home: '/fr/', statement: '/fr/statement/' } };

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-inline-size: 60rem; padding-inline: 1rem; background: #fff; color: #111; font-family: sans-serif; }
a { color: #00458b; display: inline-block; min-block-size: 24px; min-inline-size: 24px; }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }
.skip:not(:focus) { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
.grey { color: #595959; }
.print-source { display: none; }
@media print { .print-source { display: block; } .skip { display: none; } }
@media (prefers-color-scheme: dark) {
  body { background: #111; color: #eee; }
  a { color: #8fc3ff; }
  .grey { color: #bbb; }
}
`;
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="32" height="32"><circle cx="4" cy="4" r="4"/></svg>\n';

function page(lang, what) {
  const text = TEXT[lang];
  const other = lang === 'ar' ? 'fr' : 'ar';
  const canonical = what === 'missing' ? '' : `<link rel="canonical" href="https://www.example.org${AT[lang][what]}">\n`;
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${text.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text[what]} - ${text.site}</title>
${canonical}<link rel="icon" href="/picture.svg">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#text">${text.skip}</a>
<header>
<p><a class="brand" href="/${lang}/"><svg viewBox="0 0 8 8" width="24" height="24" aria-hidden="true"><circle cx="4" cy="4" r="4" fill="currentColor"/></svg> ${text.site}</a></p>
<nav aria-label="${text.languages}">
<ul>
<li><a href="${AT[lang][what]}" hreflang="${lang}" lang="${lang}" translate="no" aria-current="true">${text.own}</a></li>
<li><a href="${AT[other][what] ?? AT[other].home}" hreflang="${other}" lang="${other}" dir="${TEXT[other].dir}" translate="no">${TEXT[other].own}</a></li>
</ul>
</nav>
</header>
<main id="text">
<h1>${text[what]}</h1>
<p><img src="/picture.svg" alt="${text.site}" width="32" height="32"></p>
<p>${text.body}</p>
<p>${text.body} ${text.body} ${text.body}</p>
<h2 id="languages">${text.languages}</h2>
<p>${text.body} <bdi lang="${other}" dir="${TEXT[other].dir}" translate="no">${TEXT[other].body.slice(0, 60)}</bdi></p>
<p class="print-source">${text.site}: <bdi dir="ltr">${AT[lang][what] ? `https://www.example.org${AT[lang][what]}` : ''}</bdi></p>
<p class="grey">${text.site}: <a href="${AT[lang].statement}#languages">${text.statement}</a>, <bdi dir="ltr">info@example.org</bdi></p>
</main>
<footer>
<p><a href="#text">${text.top}</a></p>
</footer>
</body>
</html>
`;
}

const REDIRECT = `<!DOCTYPE html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<title>${TEXT.fr.statement}</title>
<meta http-equiv="refresh" content="0; url=/fr/statement/">
<link rel="canonical" href="https://www.example.org/fr/statement/">
</head>
<body>
<p><a href="/fr/statement/">${TEXT.fr.statement}</a></p>
</body>
</html>
`;

/** File name → text: four pages, the missing page, a redirect, and what they need. */
export const CLEAN = {
  'ar/index.html': page('ar', 'home'),
  'ar/بيان/index.html': page('ar', 'statement'),
  'fr/index.html': page('fr', 'home'),
  'fr/statement/index.html': page('fr', 'statement'),
  '404.html': page('ar', 'missing'),
  'old/index.html': REDIRECT,
  'style.css': STYLE,
  'picture.svg': PICTURE,
  'index.json': '[{"title":"\\u2068بيان\\u2069"}]\n',
};
