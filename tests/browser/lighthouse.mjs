// What Lighthouse finds on five pages in each language, as on a phone: accessibility, best practices and search engines at 100, and of
// performance what does not depend on how busy the machine is: shifts of layout, bytes, elements, and what keeps the first paint
// waiting. The mark for performance is told, and judged by nobody.
//
//   node lighthouse.mjs DIR
//
// The pages are those that a reader comes to first: the home page, the first section of the menu, the story that leads, the newest
// publication, and the last page of the foot.
import { createServer } from 'node:net';
import { Findings, openBrowser, packages, readSite, serve } from './site.mjs';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const PAGES = 5;
// A server that compresses nothing; pictures count.
const MOST_BYTES = 700_000;
const MOST_ELEMENTS = 1_400;
const MOST_SHIFT = 0.01;
// One style sheet, with that of a client's fonts a second; and the script that keeps pages from turning from light to dark.
const MOST_BLOCKING = 3;

const { default: lighthouse } = await import(packages.resolve('lighthouse'));
const site = readSite(process.argv[2]);
const server = await serve(site);
const port = await freePort();
const browser = await openBrowser([`--remote-debugging-port=${port}`]);
const findings = new Findings();
const marks = [];
let judged = 0;

const homes = site.pages.filter(({ path, redirect }) => !redirect && /^\/[^/]+\/$/.test(path)).map(({ path }) => path);
if (homes.length === 0) findings.add('/', 'no page of a language');
for (const home of homes) {
  const pages = await ways(home);
  if (pages.length < PAGES) findings.add(home, `leads to ${pages.length} pages to be judged, not to ${PAGES}`);
  for (const path of pages) await judge(path, path === home);
}
await browser.close();
server.close();
console.log(`performance on this machine, today: ${Math.min(...marks)} to ${Math.max(...marks)} (told, not judged)`);
findings.end('lighthouse', judged);

async function ways(home) {
  const tab = await browser.newPage();
  await tab.goto(server.origin + home, { waitUntil: 'load' });
  const paths = await tab.evaluate(() => {
    const first = ['.menu-panel a', '.lead-story h2 a', '.latest:last-of-type .teaser a', '.footer-links li:last-child a'];
    return first.map((selector) => document.querySelector(selector)?.pathname);
  });
  await tab.close();
  return [...new Set([home, ...paths.filter(Boolean)])];
}

/** What is measured by a trace, the dear part, is measured on the home page: the others are made of the same sheets and scripts. */
async function judge(path, traced) {
  const { lhr } = await lighthouse(server.origin + path, {
    port, logLevel: 'silent', output: 'json', onlyCategories: traced ? [...CATEGORIES, 'performance'] : CATEGORIES,
    formFactor: 'mobile', throttlingMethod: traced ? 'simulate' : 'provided', disableFullPageScreenshot: true, maxWaitForLoad: 30_000,
    pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 200, cpuQuietThresholdMs: 0,
  });
  judged += 1;
  if (lhr.runtimeError) return findings.add(path, `Lighthouse: ${lhr.runtimeError.message}`);
  for (const id of CATEGORIES) {
    const { score, auditRefs } = lhr.categories[id];
    if (score === 1) continue;
    const failed = auditRefs.filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1);
    const why = failed.map((ref) => `${ref.id} ${lhr.audits[ref.id].details?.items?.slice(0, 2).map((item) => item.node?.selector ?? item.description ?? '').join(' , ') ?? ''}`);
    findings.add(path, `${id} ${Math.round(100 * score)}, not 100: ${why.join('; ')}`);
  }
  if (!traced) return;
  marks.push(Math.round(100 * lhr.categories.performance.score));
  const number = (id) => lhr.audits[id]?.numericValue ?? NaN;
  const most = (id, bound) => number(id) > bound && findings.add(path, `${id}: ${number(id)}, more than ${bound}`);
  most('cumulative-layout-shift', MOST_SHIFT);
  most('total-byte-weight', MOST_BYTES);
  most('dom-size', MOST_ELEMENTS);
  const blocking = lhr.audits['render-blocking-resources']?.details?.items ?? [];
  if (blocking.length > MOST_BLOCKING) findings.add(path, `${blocking.length} files keep the first paint waiting: ${blocking.map(({ url }) => new URL(url).pathname).join(' , ')}`);
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
}
