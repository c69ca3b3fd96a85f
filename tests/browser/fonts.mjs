// Proves in real Chromium that a client's own fonts are really used, on a server and from a disk alike:
//
//   node fonts.mjs DIWAN
//
// Builds a small site in Arabic and French whose theme declares two families (Noto Naskh Arabic and Noto Sans, borrowed
// from Debian's fonts-noto-core under other names), then asks the browser which font set each letter, and whether a
// vowelled text is as wide as in the whole font.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Findings, openBrowser, readSite, serve } from './site.mjs';

const NOTO = '/usr/share/fonts/truetype/noto';
const FILES = { 'naskh.ttf': 'NotoNaskhArabic-Regular', 'naskh-bold.ttf': 'NotoNaskhArabic-Bold', 'sans.ttf': 'NotoSans-Regular', 'sans-bold.ttf': 'NotoSans-Bold' };
const ARABIC = 'إِبَّانَ ٱلْأُمَّةِ، تَقَرَّرَ أَنَّ «الشعب» لِلّٰهِ 107 بلداً. لآلئ مسؤولية شيئًا';
const FRENCH = 'Été 2012 : « le cœur » de l’œuvre, À Évry (100 %).';

const folder = mkdtempSync(join(tmpdir(), 'diwan-fonts-'));
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
write('site.yaml', `title: { ar: وزارة المياه, fr: Ministère de l’Eau }
base_url: https://water.example
languages: { ar: { locale: ar-TN }, fr: {} }
`);
write('themes/ministry/theme.yaml', `fonts:
  - { family: Ministry Naskh, file: fonts/naskh.ttf, scripts: [Arab] }
  - { family: Ministry Naskh, file: fonts/naskh-bold.ttf, weight: 700, scripts: [Arab] }
  - { family: Ministry Sans, file: fonts/sans.ttf, scripts: [Latn] }
  - { family: Ministry Sans, file: fonts/sans-bold.ttf, weight: 700, scripts: [Latn] }
`);
mkdirSync(join(folder, 'themes/ministry/fonts'), { recursive: true });
for (const [name, file] of Object.entries(FILES)) copyFileSync(join(NOTO, `${file}.ttf`), join(folder, 'themes/ministry/fonts', name));
for (const [lang, title] of [['ar', 'الصفحة الأولى'], ['fr', 'Accueil']]) write(`content/_index.${lang}.md`, `---\ntitle: ${title}\n---\n`);
write('content/text.ar.md', `---\ntitle: بيان باريس\n---\n${ARABIC}\n`);
write('content/text.fr.md', `---\ntitle: Déclaration\n---\n${FRENCH}\n`);

const findings = new Findings();
const diwan = (...args) => execFileSync(process.argv[2], [...args, '--root', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
diwan('build', '--out', join(folder, 'public'));
diwan('bundle', '--format', 'folder', '--out', join(folder, 'copy'));
const server = await serve(readSite(join(folder, 'public')));
const { origin } = server;
const addresses = [
  ['http', (lang) => `${origin}/${lang}/text/`],
  ['file', (lang) => pathToFileURL(join(folder, 'copy', lang, 'text/index.html')).href],
];

const browser = await openBrowser();
let pages = 0;
for (const [scheme, address] of addresses) {
  for (const lang of ['ar', 'fr']) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const name = `${scheme} ${lang}`;
    const asked = [];
    tab.on('request', (request) => request.url().endsWith('.woff2') && asked.push(request.url()));
    tab.on('console', (message) => message.type() === 'error' && findings.add(name, `console: ${message.text()}`));
    await tab.goto(address(lang), { waitUntil: 'load' });
    await tab.evaluate(() => document.fonts.ready);
    pages += 1;
    const family = lang === 'ar' ? 'Ministry Naskh' : 'Ministry Sans';
    const loaded = await tab.evaluate(() => [...document.fonts].filter((it) => it.status === 'loaded').map((it) => it.family.replaceAll('"', '')));
    if (!loaded.includes(family)) findings.add(name, `has not loaded ${family}, only ${loaded}`);
    if (asked.length === 0) findings.add(name, 'has asked for no font');
    for (const { font, glyphs } of await platformFonts(context, tab, '.text p, h1')) {
      if (!font.isCustomFont) findings.add(name, `${glyphs} letters come from the machine's ${font.familyName}`);
    }
    const text = lang === 'ar' ? ARABIC : FRENCH;
    const [cut, whole] = await widths(tab, text, family, lang === 'ar' ? 'naskh.ttf' : 'sans.ttf');
    if (Math.abs(cut - whole) > 0.01) findings.add(name, `a text is ${cut} wide, and ${whole} in the whole font`);
    await context.close();
  }
}

/** The fonts that set the letters of these elements. */
async function platformFonts(context, tab, selector) {
  const session = await context.newCDPSession(tab);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  if (nodeIds.length < 2) findings.add(selector, 'finds too little');
  const fonts = [];
  for (const nodeId of nodeIds) {
    const answer = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    fonts.push(...answer.fonts.map((font) => ({ font, glyphs: font.glyphCount })));
  }
  return fonts;
}

/** How wide a text is in the font that the site brings, and in the whole font. */
async function widths(tab, text, family, file) {
  const data = readFileSync(join(folder, 'themes/ministry/fonts', file)).toString('base64');
  return tab.evaluate(async ([text, family, data]) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const whole = new FontFace('Whole', bytes);
    document.fonts.add(await whole.load());
    const measured = (name) => {
      const span = document.createElement('span');
      span.append(text);
      Object.assign(span.style, { fontFamily: `"${name}"`, fontSize: '100px', whiteSpace: 'nowrap', position: 'absolute', fontWeight: 400 });
      document.body.append(span);
      const { width } = span.getBoundingClientRect();
      span.remove();
      return width;
    };
    return [measured(family), measured('Whole')];
  }, [text, family, data]);
}

await browser.close();
await server.close?.();
rmSync(folder, { recursive: true, force: true });
findings.end('fonts', pages);
