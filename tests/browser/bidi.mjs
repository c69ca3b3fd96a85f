// Proves in real Chromium that a reader sees characters in the order in which their author meant them, whatever direction
// runs around them, and that no French line begins with punctuation. Builds a small site in Arabic, French and English with
// Diwan itself, then reads from the screen where each character stands (Range.getClientRects), from left to right.
//
//   node bidi.mjs DIWAN
//
// Every sample stands in a paragraph, a heading, an item of a list, a head and a cell of a table, a link and a caption. Wanted orders are put
// together by hand from parts: in a line that runs from right to left the first part stands rightmost, and in each part the
// letters of a right-to-left script do. Brackets are told by their characters; that they mirror is the font's affair.
//
// The sentences of `tests/bidi/sentences.txt` stand in all kinds of blocks, in bold, in a link and in an attribute, which is
// read as plain text. They are wanted as the browser shows them with their hand-made marks.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Findings, openBrowser, readSite, serve } from './site.mjs';

const WIDTHS = Array.from({ length: 60 }, (_, n) => 130 + 11 * n);

// In Arabic, what must read from left to right: requirements part 3.2, then what ministries write.
const KEPT = [
  '2012-07-06', '2012/07/06', '6/7/2012', '06.07.2012', '14:30', '4.1.2', 'press@water.example', 'S/RES/2042 (2012)',
  '+33 1 43 17 53 53', '01-43-17', '-5', 'C++', 'www.x.fr/ar/', '#12', '٢٠١٢-٠٧-٠٦', '٢٠١٢/٠٧/٠٦',
  'UNESCO', 'COVID-19', '+216 71 000 000', 'A/RES/66/253', '-12,5', 'WHO (Geneva)',
  'report-2025.pdf', 'https://www.water.example/ar/contact/', 'user_name@example.org', 'v2.0.1', 'H2O', 'PM2.5', 'A4',
  '50 km/h', '€100', '192.168.1.1', 'FR76 3000 6000 0112 3456 7890 189', '12/2024', 'Institut français', 'R&D', '24/7',
  'levels_2025.csv', 'GPS', '16 000,5', '2012-07-06T14:30', '12%', '12.5 %', 'ISO 9001:2015', 'Windows 11', 'TND 250', 'January 2012',
];
// Spans run with the Arabic line (alreq), at its beginning too, where UAX #9 takes a hyphen for a part of the figure (W4).
const TURNED = [['12-15', '15-12'], ['2011–2012', '2012–2011'], ['8:30-16:00', '16:00-8:30']];
// In French and English, what must read from right to left, in parts.
const ARABIC = [
  ['وزارة'], ['وزارة', ' ', 'المياه'], ['وزارة', ' ', '12', ' ', 'المياه'], ['وزارة', '، ', 'معهد'], ['معهد', '/', 'مركز'],
  ['سد', '-', 'نهر'], ['وزارة', ' ', 'المياه', ' ', 'والبيئة'],
];
// Whole blocks: [page, text, wanted order].
const WHOLE = [
  ['ar', 'UNESCO منظمة دولية.', rtl('UNESCO', ' منظمة دولية', '.')],
  ['ar', 'Le texte fait foi.', 'Le texte fait foi.'],
  ['ar', 'What is C++?', 'What is C++?'],
  ['ar', 'قال (وزير المياه) شيئا.', rtl('قال ', '(', 'وزير المياه', ')', ' شيئا', '.')],
  ['ar', 'قال «وزير المياه» شيئا.', rtl('قال ', '«', 'وزير المياه', '»', ' شيئا', '.')],
  ['ar', 'رقم 1955.', rtl('رقم ', '1955', '.')],
  ['fr', 'وزارة المياه.', rtl('وزارة المياه', '.')],
  ['en', 'وزارة المياه!', rtl('وزارة المياه', '!')],
  ['fr', 'Un mot وزارة.', `Un mot ${rtl('وزارة')}.`],
  ['en', 'One word (وزارة), two.', `One word (${rtl('وزارة')}), two.`],
  ['en', 'نهر is the word for river', `${rtl('نهر')} is the word for river`],
];
const FRENCH = 'Attention : la crue monte ; fuyez ! Où aller ? « En hauteur », dit-on, « et vite ! » Un total de 16 000 francs : '
  + 'c’est trop ; qui paiera ? Le « fleuve » déborde ! Rien ; rien : rien ? « Rien ! »';

/** The order on the screen, from left to right, of parts that follow each other from right to left. */
function rtl(...parts) {
  const isArabic = (part) => /\p{Script=Arabic}/u.test(part) && !/[٠-٩]/.test(part);
  const flipped = (part) => (isArabic(part) || /^\P{L}+$/u.test(part) && !/\d|[٠-٩]/.test(part) ? [...part].reverse().join('') : part);
  return parts.reverse().map(flipped).join('');
}

const samples = [
  ...KEPT.map((text) => ['ar', `قبل ${text} بعد`, rtl('قبل ', text, ' بعد')]),
  ...TURNED.map(([text, seen]) => ['ar', `قبل ${text} بعد`, rtl('قبل ', seen, ' بعد')]),
  ...TURNED.map(([text, seen]) => ['ar', text, seen]),
  ...ARABIC.flatMap((parts) => [
    ['fr', `avant ${parts.join('')} suite`, `avant ${rtl(...parts)} suite`],
    ['en', `before (${parts.join('')}) after`, `before (${rtl(...parts)}) after`],
  ]),
  ...WHOLE,
];

// Each context: how Markdown writes a text in it, and the elements that hold the texts afterwards, in order.
const CONTEXTS = {
  paragraph: { write: (text) => `${text}\n`, find: 'main > p' },
  heading: { write: (text) => `## ${text}\n`, find: 'main h2' },
  item: { write: (text) => `- ${text}\n- ${text}\n`, find: 'main li:first-child', rule: '\n---\n' },
  head: { write: (text) => `| ${text} | 2 |\n| --- | --- |\n| 1 | 3 |\n`, find: 'main thead th:first-child' },
  link: { write: (text) => `[${text}](https://www.water.example/)\n`, find: 'main p > a' },
  cell: { write: (text) => `| 1 | 2 |\n| --- | --- |\n| ${text} | 3 |\n`, find: 'main tbody td:first-child' },
  caption: { write: (text) => `{{<caption text="${text}" />}}\n`, find: 'main figcaption' },
};

// Where the sentences of the file stand.
const PLACES = {
  ...Object.fromEntries(['paragraph', 'heading', 'item', 'cell', 'link'].map((name) => [name, CONTEXTS[name]])),
  bold: { write: (text) => `**${text}**\n`, find: 'main > p' },
  attribute: { write: (text, lang) => `[${lang === 'ar' ? 'رابط' : 'link'}](https://www.water.example/ "${text.replaceAll('"', '\\"')}")\n`, find: 'main p > a' },
};
const sentences = readFileSync(new URL('../bidi/sentences.txt', import.meta.url), 'utf8').split('\n')
  .filter((line) => /^\w+\|/.test(line)).map((line) => [line.slice(0, 2), line.slice(3)]);
const bare = (text) => text.replace(/[⟦⟧⟪⟫]/g, '');
/** A sentence with its marks as elements; emphasis has no part in its order. */
const marked = (text) => text.replace(/\*+/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;')
  .replace(/⟦/g, '<bdi dir=ltr>').replace(/⟪/g, '<bdi dir=rtl>').replace(/[⟧⟫]/g, '</bdi>');
/** Bold text holds no emphasis of its own, and an attribute none at all. */
const fits = (name, text) => !(text.includes('*') && ['bold', 'attribute'].includes(name));

function writeSite(root) {
  const file = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  file('site.yaml', 'title: { ar: س, fr: S, en: S }\nbase_url: https://bidi.example\ntheme: bare\nlanguages:\n'
    + '  ar: { locale: ar-TN }\n  fr: { locale: fr-FR, typography: imprimerie-nationale }\n  en: { locale: en-GB }\n');
  file('themes/bare/theme.yaml', 'extra: {}\n');
  const base = '<!DOCTYPE html>\n<html lang="{{ lang.tag }}" dir="{{ lang.dir }}"><head><meta charset="utf-8"><title>x</title>'
    + '<style>main { width: 60rem }</style></head><body><main>{% if page %}{{ page.content }}{% endif %}</main></body></html>\n';
  for (const name of ['home', 'section', 'page', 'taxonomy', 'term', '404', 'languages', 'redirect']) {
    file(`themes/bare/templates/${name}.html`, base);
  }
  file('themes/bare/templates/components/caption.html',
    '{% component caption(text: string) %}<figure><figcaption>{{ prose(text=text) }}</figcaption></figure>{% endcomponent caption %}\n');
  for (const lang of ['ar', 'fr', 'en']) {
    file(`themes/bare/i18n/${lang}.ftl`, 'table-region = T\nown-name = N\n');
    file(`content/_index.${lang}.md`, '---\ntitle: S\n---\n');
    for (const [name, { write, rule = '' }] of Object.entries(CONTEXTS)) {
      const texts = samples.filter(([of]) => of === lang).map(([, text]) => write(text) + rule);
      file(`content/${name}.${lang}.md`, `---\ntitle: S\n---\n\n${texts.join('\n')}\n`);
    }
  }
  for (const [name, { write, rule = '' }] of Object.entries(PLACES)) {
    for (const lang of ['ar', 'fr', 'en']) {
      const texts = sentences.filter(([of, text]) => of === lang && fits(name, text));
      file(`content/file-${name}.${lang}.md`, `---\ntitle: S\n---\n\n${texts.map(([, text]) => write(bare(text), lang) + rule).join('\n')}\n`);
    }
  }
  file('content/widths.fr.md', `---\ntitle: S\n---\n\n${FRENCH}\n`);
}

/** In the page: the characters of each element, from left to right. */
function readOrders(selector) {
  return [...document.querySelectorAll(selector)].map((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const seen = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [rect] = range.getClientRects();
        if (rect && rect.width > 0) seen.push({ at: rect.left + rect.width / 2, char: node.data[at] });
      }
    }
    return seen.sort((a, b) => a.at - b.at).map(({ char }) => char).join('').replace(/[\u00a0\u202f]/g, ' ').trim();
  });
}

/** In the page: puts texts, or what attributes say, into paragraphs of the page's direction, one each. */
function putParagraphs(htmls) {
  const main = document.querySelector('main');
  const texts = htmls ?? [...main.querySelectorAll('a')].map((link) => link.title.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  main.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
}

/** In the page: what stands at the beginning of a line and must not, at each width. */
function readLineStarts(widths) {
  const main = document.querySelector('main');
  const starts = [];
  for (const width of widths) {
    main.style.width = `${width}px`;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let before;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [rect] = range.getClientRects();
        if (!rect || rect.width === 0 || /\s/.test(node.data[at])) continue;
        const isNew = before && rect.top > before.bottom - 2;
        if (isNew && ';:!?»'.includes(node.data[at])) starts.push(`${width} px: a line begins with ${node.data[at]}`);
        if (isNew && before.char === '«') starts.push(`${width} px: a line ends with «`);
        before = { bottom: rect.bottom, char: node.data[at] };
      }
    }
  }
  return starts;
}

const root = mkdtempSync(join(tmpdir(), 'diwan-bidi-'));
const findings = new Findings();
let browser;
let server;
let read = 0;
try {
  writeSite(root);
  execFileSync(process.argv[2], ['build', '--root', root], { stdio: ['ignore', 'ignore', 'pipe'] });
  server = await serve(readSite(join(root, 'public')));
  browser = await openBrowser();
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const lang of ['ar', 'fr', 'en']) {
    const wanted = samples.filter(([of]) => of === lang);
    for (const [name, { find }] of Object.entries(CONTEXTS)) {
      await tab.goto(`${server.origin}/${lang}/${name}/`);
      const seen = await tab.evaluate(readOrders, find);
      if (seen.length !== wanted.length) findings.add(`${lang} ${name}`, `${seen.length} samples instead of ${wanted.length}`);
      wanted.forEach(([, text, order], at) => {
        read += 1;
        if (seen[at] !== order) findings.add(`${lang} ${name}`, `\`${text}\` reads \u2066${seen[at]}\u2069 and not \u2066${order}\u2069`);
      });
    }
  }
  // Spaces before French marks and curly quotation marks are another matter.
  const fold = (order) => order.replace(/[’‘]/g, "'").replace(/[“”"]/g, '"');
  for (const lang of ['ar', 'fr', 'en']) {
    for (const [name, { find }] of Object.entries(PLACES)) {
      const mine = sentences.filter(([of, text]) => of === lang && fits(name, text));
      await tab.goto(`${server.origin}/${lang}/file-${name}/`);
      if (name === 'attribute') await tab.evaluate(putParagraphs, null);
      const seen = await tab.evaluate(readOrders, name === 'attribute' ? 'main > p' : find);
      await tab.evaluate(putParagraphs, mine.map(([, text]) => marked(text)));
      const wanted = await tab.evaluate(readOrders, 'main > p');
      if (seen.length !== wanted.length) findings.add(`${lang} ${name}`, `${seen.length} sentences instead of ${wanted.length}`);
      mine.forEach(([, text], at) => {
        read += 1;
        if (fold(seen[at] ?? '') !== fold(wanted[at])) findings.add(`${lang} ${name}`, `\`${text}\` reads \u2066${seen[at]}\u2069 and not \u2066${wanted[at]}\u2069`);
      });
    }
  }
  await tab.goto(`${server.origin}/fr/widths/`);
  for (const start of await tab.evaluate(readLineStarts, WIDTHS)) findings.add('fr widths', start);
} finally {
  await browser?.close();
  server?.close();
  rmSync(root, { recursive: true, force: true });
}
console.log(`${samples.length} samples, ${sentences.length} sentences, ${read} readings, ${WIDTHS.length} widths`);
findings.end('bidi', 3 * Object.keys(CONTEXTS).length + 3 * Object.keys(PLACES).length + 1);
