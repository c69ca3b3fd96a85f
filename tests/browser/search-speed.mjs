// What search costs on a large site, and how fast it answers in Chromium:
//
//   node search-speed.mjs BINARY [DOCUMENTS]      10000 in each language unless told otherwise
//
// Builds a corpus of so many documents a language, with search and with a copy of the theme that has no page for it, in turn:
// what search costs is the processor time of the one less that of the other, which neither the number of cores nor what else
// a machine does changes much. Prints that as a share of the rest of the build, the size of each index, what the first query
// of a reader loads, and how long warm queries take from the words to the results on the screen. Fails where search costs 1.5
// times the rest, a first query loads 150 kB or a warm one takes 50 ms (medians, over the queries of a language).
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus, words } from './corpus.mjs';
import { openBrowser, readSite, serve } from './site.mjs';

const [binary, documents = '10000'] = process.argv.slice(2);
if (!binary) {
  console.error('node search-speed.mjs BINARY [DOCUMENTS]');
  process.exit(2);
}
/** Builds the site, and gives the seconds of processor time that this took. */
function built(theme, out) {
  const settings = join(root, 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^theme: .*\n|^/, `theme: ${theme}\n`));
  rmSync(out, { recursive: true, force: true });
  const command = 'TIMEFORMAT="seconds %U %S"; time "$@"';
  const build = spawnSync('bash', ['-c', command, 'bash', resolve(binary), 'build', '--root', root, '--now', '2026-11-23', '--out', out]);
  if (build.status !== 0) throw new Error(String(build.stderr));
  const [, user, system] = /^seconds ([\d.]+) ([\d.]+)$/m.exec(String(build.stderr));
  return Number(user) + Number(system);
}

const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'diwan-search-'));
const browser = await openBrowser();
let over = 0;
try {
  corpus(root, Number(documents));
  // A theme of the binary is no folder: what has no page for searching is a copy under a name of its own.
  const theme = join(dirname(fileURLToPath(import.meta.url)), '../../themes/ministry');
  cpSync(theme, join(root, 'themes/unsearched'), { recursive: true, filter: (path) => !path.endsWith('search.html') });
  const [searched, unsearched] = [[], []];
  for (let turn = 0; turn < 3; turn += 1) {
    unsearched.push(built('unsearched', join(root, 'unsearched')));
    searched.push(built('ministry', join(root, 'public')));
  }
  rmSync(join(root, 'unsearched'), { recursive: true, force: true });
  const rest = middle(unsearched);
  const share = (middle(searched) - rest) / rest;
  console.log(`search takes ${(middle(searched) - rest).toFixed(1)} s of processor time, ${share.toFixed(2)} times the rest of the build (${rest.toFixed(1)} s)`);
  if (share >= 1.5) over += 1;
  const { origin, close } = await serve(readSite(join(root, 'public')));
  for (const lang of ['ar', 'fr', 'en']) {
    const assets = join(root, 'public/assets/search');
    const folder = join(assets, readdirSync(assets).find((name) => name.startsWith(`${lang}.`)));
    const sizes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]);
    const sum = (kind) => (sizes.filter(([name]) => name.startsWith(kind)).reduce((all, [, size]) => all + size, 0) / 1e6).toFixed(1);
    const size = new Map(sizes);
    const vocabulary = words(lang);
    // Frequent, less frequent, rare; one word and three; and with the article of Arabic written on to it.
    const queries = [5, 60, 700, 8000].flatMap((rank) => [vocabulary[rank], `${vocabulary[rank]} ${vocabulary[rank * 2]} ${vocabulary[rank + 3]}`]);
    if (lang === 'ar') queries.push(`وال${vocabulary[300]}`, `بال${vocabulary[900]} ${vocabulary[50]}ها`);
    const first = [];
    const warm = [];
    for (const query of queries) {
      const context = await browser.newContext();
      const tab = await context.newPage();
      let bytes = 0;
      tab.on('request', (request) => { bytes += size.get(request.url().split(`/${folder.split('/').pop()}/`)[1]) ?? 0; });
      await tab.goto(`${origin}/${lang}/search/?q=${encodeURIComponent(query)}`);
      await tab.waitForSelector('[data-search-results] li, [role=status]:not(:empty)');
      await tab.waitForTimeout(300);
      first.push(bytes);
      warm.push(await tab.evaluate((typed) => new Promise((done) => {
        const status = document.querySelector('[role=status]');
        const form = document.querySelector('[data-search] form');
        const times = [];
        const once = (turn) => {
          document.querySelector('[data-search-results]').textContent = '';
          const begun = performance.now();
          new MutationObserver((_, observer) => {
            observer.disconnect();
            times.push(performance.now() - begun);
            if (turn < 6) setTimeout(once, 30, turn + 1); else done(times.sort((a, b) => a - b)[3]);
          }).observe(status, { childList: true });
          form.elements.q.value = typed;
          form.requestSubmit();
        };
        once(0);
      }), query));
      await context.close();
    }
    console.log(`${lang}: words ${sum('w')} MB, texts ${sum('p')} MB, ${sizes.length} files; first query ${Math.round(middle(first) / 1000)} kB (to ${Math.round(Math.max(...first) / 1000)}); warm ${middle(warm).toFixed(1)} ms (to ${Math.max(...warm).toFixed(1)})`);
    if (middle(first) >= 150000 || middle(warm) >= 50) over += 1;
  }
  close();
} finally {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = over;
