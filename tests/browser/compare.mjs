// Proves in Chromium what a translator sees in the preview: the status page names every stale block, missing page and
// missing string; languages side by side show what changed in place and keep blocks level where one was added, in both
// directions; what is saved or accepted is shown without a load; a page that stands in says so. A finding of two languages is
// told once in each, as it is seen from there, also on a telephone.
//
//   node compare.mjs BINARY SITE
//
// Works on a copy of SITE, which must be in order, with an Arabic, a French and an English home page.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Findings, openBrowser, until } from './site.mjs';

const [binary, site] = process.argv.slice(2);
if (!binary || !site) {
  console.error('node compare.mjs BINARY SITE');
  process.exit(2);
}
const root = mkdtempSync(join(tmpdir(), 'diwan-compare-'));
for (const part of ['site.yaml', 'terms.yaml', 'releases.yaml', 'redirects.yaml', 'ledger.txt', 'content', 'i18n', 'themes']) {
  if (existsSync(join(site, part))) cpSync(join(site, part), join(root, part), { recursive: true });
}
const save = (path, text) => writeFileSync(join(root, path), text);
const source = (...blocks) => `---\ntitle: الرسوم\n---\n${blocks.join('\n\n')}\n`;
const ARABIC = ['مقدمة النص في سطر واحد.', '## الماء', 'عشرة دنانير كل شهر.', '## الخاتمة', 'هذا كل ما في الأمر.'];
save('content/fees.ar.md', source(...ARABIC));
save('content/fees.fr.md', `---\ntitle: Tarifs\ntranslation: { of: ar, authoritative: false }\n---\n${'Une introduction bien plus longue. '.repeat(40)}\n\n## L’eau\n\nDix dinars par mois.\n\n## Conclusion\n\nVoilà tout.\n`);
const accepted = spawnSync(resolve(binary), ['accept', '--root', root, 'content/fees.fr.md']);
if (accepted.status !== 0) throw new Error(String(accepted.stderr));
const changed = [ARABIC[0], ARABIC[1], 'اثنا عشر دينارًا كل شهر.', 'فقرة أضيفت اليوم ولم تُترجم.', 'Une phrase que personne n’a marquée comme française.', ...ARABIC.slice(3)];
save('content/fees.ar.md', source(...changed));
save('content/dues.ar.md', source('الرسم 30 دينارًا في الشهر.', 'انظر [الأسعار](fees.md).'));
save('content/dues.fr.md', '---\ntitle: Taxes\ntranslation: { of: ar, authoritative: false }\n---\nLa taxe est de 3 dinars par mois.\n\nVoir les prix.\n');
mkdirSync(join(root, 'i18n'), { recursive: true });
writeFileSync(join(root, 'i18n/en.ftl'), '\nonly-here = A word\n', { flag: 'a' });

const server = spawn(resolve(binary), ['serve', '--root', root, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
const origin = await new Promise((ready, failed) => {
  server.stdout.once('data', (line) => ready(new URL(String(line).trim()).origin));
  server.once('exit', (status) => failed(new Error(`diwan ended with ${status}`)));
});
const browser = await openBrowser();
const findings = new Findings();
const expect = (holds, what) => holds || findings.add('/_diwan/', what);

try {
  const context = await browser.newContext({ viewport: { width: 1500, height: 900 } });
  await status(context);
  for (const lang of ['fr', 'ar']) await compared(context, lang);
  for (const lang of ['fr', 'ar']) await saidAtBoth(context, lang);
  await standsIn(context);
} catch (error) {
  findings.add('/_diwan/', error.message.split('\n')[0]);
} finally {
  await browser.close();
  server.kill();
  rmSync(root, { recursive: true, force: true });
}
findings.end('compare', 1);

async function status(context) {
  for (const lang of ['fr', 'ar']) {
    const tab = await context.newPage();
    await tab.goto(`${origin}/_diwan/?lang=${lang}`);
    const told = () => tab.evaluate(() => document.querySelector('main').innerText);
    const words = readFileSync(new URL(`../../messages/links/${lang}.ftl`, import.meta.url), 'utf8').match(/^nothing-here-script-lang = ([^{]+)/m)[1].trim();
    expect(await until(async () => (await told()).includes(words)), `${lang}: no passage of an unmarked language`);
    const text = await told();
    for (const place of ['content/fees.fr.md', 'content/fees.ar.md:8', 'content/fees.ar.md:10', 'only-here', 'content/fees.en.md']) {
      expect(text.includes(place), `${lang}: the status page does not name ${place}`);
    }
    const page = await tab.evaluate(() => ({
      dir: document.documentElement.dir, wide: document.documentElement.scrollWidth > innerWidth,
      link: Boolean(document.querySelector('a[href^="/_diwan/compare/fees"]') && document.querySelector('.fault a[href$="/ar/fees/"]')),
      words: [...document.querySelectorAll('.words bdi')].every((it) => it.lang === 'ar' && it.dir === 'rtl'),
    }));
    expect(page.dir === (lang === 'ar' ? 'rtl' : 'ltr'), `${lang}: the status page runs ${page.dir}`);
    expect(!page.wide, `${lang}: the status page is wider than the window`);
    expect(page.link && page.words, `${lang}: no way to compare, or words without their language`);
    if (process.env.SHOT) await tab.screenshot({ path: `${process.env.SHOT}.status.${lang}.png`, fullPage: true });
    await tab.close();
  }
}

/** What is said in place in each frame, and where blocks stand. */
function seen(tab) {
  return tab.evaluate(() => Object.fromEntries([...document.querySelectorAll('section')].map((section) => {
    const page = section.querySelector('iframe')?.contentDocument;
    const top = (letters) => {
      const found = [...(page?.querySelectorAll('main p, main h2') ?? [])].find((it) => it.textContent.includes(letters));
      return found ? Math.round(found.getBoundingClientRect().top) : null;
    };
    const marked = [...(page?.querySelectorAll('[data-diwan-mark]') ?? [])];
    return [section.dataset.lang, {
      state: section.querySelector('.state').textContent,
      kinds: marked.map((it) => it.dataset.diwanMark).join(', '),
      labels: [...(page?.querySelectorAll('diwan-mark') ?? [])].map((it) => `${it.lang} ${it.dir} ${it.querySelector('code').textContent}`),
      gaps: [...(page?.querySelectorAll('diwan-gap > p') ?? [])].map((it) => `${it.lang} ${it.dir} ${it.textContent}`),
      end: top('Voilà tout') ?? top('هذا كل'), water: top('L’eau') ?? top('الماء'),
    }];
  })));
}

async function compared(context, lang) {
  save('content/fees.ar.md', source(...changed));
  const tab = await context.newPage();
  tab.on('pageerror', (error) => findings.add('/_diwan/compare/fees', `script error: ${error.message}`));
  let loads = 0;
  await tab.goto(`${origin}/_diwan/compare/fees?with=ar,fr&lang=${lang}`);
  tab.on('framenavigated', () => { loads += 1; });
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const told = async () => { const { ar, fr } = await seen(tab); return ar && fr && fr.kinds === 'changed' && fr.gaps.length === 2 && ar.kinds === 'changed, added, added foreign'; };
  expect(await until(told), `${lang}: what is amiss is not shown in place: ${JSON.stringify(await seen(tab))}`);
  expect(await until(async () => { const { ar, fr } = await seen(tab); return ar.end !== null && ar.end === fr.end && ar.water !== null && ar.water === fr.water; }), `${lang}: blocks are not level: ${JSON.stringify(await seen(tab))}`);
  const { ar, fr } = await seen(tab);
  expect(fr.state !== '' && ar.state === '', `${lang}: the heads do not say what is stale`);
  expect(fr.labels[0] === `${lang} ${dir} content/fees.ar.md:8`, `${lang}: the mark says ${fr.labels[0]}`);
  expect(fr.gaps[0] === `ar rtl ${changed[3]}`, `${lang}: the gap shows ${fr.gaps[0]}`);
  const notice = await tab.frames().find((it) => it.url().includes('/fr/'))?.locator('.notice-warning').count();
  expect(notice === 1, 'the French page does not say that its source has changed');
  const heads = await tab.evaluate(() => [...document.querySelectorAll('iframe')].map((it) => it.getBoundingClientRect().top));
  expect(heads.length === 2 && heads[0] === heads[1], `${lang}: the frames begin at ${heads}`);
  if (process.env.SHOT) await tab.screenshot({ path: `${process.env.SHOT}.compare.${lang}.png` });
  await tab.evaluate(() => document.querySelector('iframe').contentWindow.scrollTo(0, 200));
  expect(await until(() => tab.evaluate(() => document.querySelectorAll('iframe')[1].contentWindow.scrollY === 200)), `${lang}: the languages do not scroll as one`);
  // What is mended is mended here too, and nothing is loaded anew.
  save('content/fees.ar.md', source(...ARABIC));
  expect(await until(async () => { const now = await seen(tab); return now.ar.kinds === '' && now.fr.kinds === '' && now.fr.gaps.length === 0 && now.fr.state === ''; }), `${lang}: marks outlive what they mark: ${JSON.stringify(await seen(tab))}`);
  expect(await until(async () => { const now = await seen(tab); return now.ar.end === now.fr.end; }), `${lang}: blocks are not level after an edit`);
  expect(loads === 0, `${lang}: an edit loads ${loads} pages`);
  await tab.close();
}

/** What is said at each place is true there; the page that stands in for a third language says nothing again. */
async function saidAtBoth(context, lang) {
  for (const width of [390, 1500]) {
    const tab = await context.newPage();
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto(`${origin}/_diwan/compare/dues?with=ar,fr,en&lang=${lang}`);
    const told = () => tab.evaluate(() => [...document.querySelectorAll('section')].map((section) => {
      const page = section.querySelector('iframe').contentDocument;
      return [...page.querySelectorAll('diwan-mark')].map((it) => it.textContent.replace(/[^\p{L}\p{N}:./ ]/gu, ''));
    }));
    const isTold = async () => (await told()).some((marks) => marks.length > 0);
    expect(await until(isTold), `${lang}: nothing is said of two languages that differ`);
    const [ar, fr, en] = await told();
    expect(ar.length === 2 && /\b30\b.*\b3\b.*ar\.md/.test(ar[0]) && ar[1].includes('fees'), `${lang}, ${width}: the Arabic page is told ${JSON.stringify(ar)}`);
    expect(fr.length === 2 && fr.some((it) => /\b3\b.*\b30\b.*fr\.md/.test(it)) && fr.some((it) => it.includes('fees')), `${lang}, ${width}: the French page is told ${JSON.stringify(fr)}`);
    expect(en.length === 0, `${lang}, ${width}: what stands in repeats ${JSON.stringify(en)}`);
    const wide = await tab.evaluate(() => [...document.querySelectorAll('iframe')].filter((it) => it.contentDocument.documentElement.scrollWidth > it.clientWidth + 1).length);
    expect(wide === 0, `${lang}, ${width}: ${wide} languages are wider than their column`);
    if (process.env.SHOT) await tab.screenshot({ path: `${process.env.SHOT}.said.${lang}.${width}.png` });
    await tab.close();
  }
}

async function standsIn(context) {
  const tab = await context.newPage();
  await tab.goto(`${origin}/_diwan/compare/fees?with=en,fr&lang=en`);
  const told = async () => { const { en } = await seen(tab); return en.state.includes('Français'); };
  expect(await until(told), 'a page that stands in does not say so');
  await tab.goto(`${origin}/_diwan/compare/`);
  expect(await until(async () => (await seen(tab)).en?.end !== undefined), 'the home page cannot be compared');
  await tab.close();
}
