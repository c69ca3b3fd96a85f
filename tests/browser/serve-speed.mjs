// How fast an open page follows an edit in the preview of a large site: from the file to the pixel, in Chromium.
//
//   node serve-speed.mjs BINARY [PAGES…]      3000 and 30000 pages unless told otherwise
//
// Prints, for each size: until the preview answers, its memory, and the times of the edits. Fails where the median is over what
// issue and readers ask for: 150 ms up to 3,000 pages, 400 ms above. The site lies in memory where the machine has such a folder.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { corpus, path } from './corpus.mjs';
import { openBrowser } from './site.mjs';

const [binary, ...sizes] = process.argv.slice(2);
if (!binary) {
  console.error('node serve-speed.mjs BINARY [PAGES…]');
  process.exit(2);
}
const EDITS = 15;
const wait = (time) => new Promise((go) => setTimeout(go, time));
let late = 0;

for (const pages of sizes.length ? sizes.map(Number) : [3000, 30000]) {
  const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'diwan-speed-'));
  corpus(root, pages / 3);
  const begun = Date.now();
  const server = spawn(resolve(binary), ['serve', '--root', root, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const browser = await openBrowser();
  try {
    const origin = await new Promise((ready, failed) => {
      server.stdout.once('data', (line) => ready(new URL(String(line).trim()).origin));
      server.once('exit', (status) => failed(new Error(`diwan ended with ${status}`)));
    });
    const ready = Date.now() - begun;
    const tab = await browser.newPage();
    await tab.goto(`${origin}/fr/s1/w1/`);
    const file = join(root, path(1, 'fr'));
    const text = readFileSync(file, 'utf8');
    await wait(3000);
    const times = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      const seen = painted(tab, `Texte ${edit}.`);
      await wait(60);
      const saved = Date.now();
      writeFileSync(file, `${text}\nTexte ${edit}.\n`);
      times.push((await seen) - saved);
      // Uneven pauses: a writer does not wait for the machine.
      await wait(200 + 130 * (edit % 5));
    }
    times.sort((a, b) => a - b);
    const memory = /VmHWM:\s+(\d+)/.exec(existsSync(`/proc/${server.pid}/status`) ? readFileSync(`/proc/${server.pid}/status`, 'utf8') : '');
    const median = times[EDITS >> 1];
    const limit = pages > 3000 ? 400 : 150;
    if (median >= limit) late += 1;
    console.log(`${pages} pages: ready in ${ready} ms, at most ${Math.round((memory?.[1] ?? 0) / 1024)} MiB; edit to pixel: median ${median} ms (under ${limit}), ${times.join(' ')}`);
  } finally {
    await browser.close();
    server.kill();
    rmSync(root, { recursive: true, force: true });
  }
}
process.exitCode = late;

/** When a text is on the screen: two frames after it is in the page. */
function painted(tab, text) {
  return tab.evaluate((wanted) => new Promise((done) => {
    const look = () => {
      if (!document.querySelector('main')?.textContent.includes(wanted)) return requestAnimationFrame(look);
      requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now())));
    };
    look();
  }), text);
}
