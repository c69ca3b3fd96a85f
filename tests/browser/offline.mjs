// Opens an offline copy from the disk as a reader does: node offline.mjs FOLDER
//
// Every page is reached by clicking through links from the root, with the network cut off. Nothing may be logged as an
// error, nothing may be asked of the network, no link may lead nowhere, and search must answer in every language.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Findings, hearFailures, openBrowser, readSite } from './site.mjs';

const site = readSite(process.argv[2]);
const findings = new Findings();
const browser = await openBrowser();
const context = await browser.newContext();
await context.route(/^https?:/, (route) => {
  findings.add(route.request().frame().url(), `asks the network for ${route.request().url()}`);
  return route.abort();
});

const rootUrl = pathToFileURL(join(site.root, 'index.html')).href;
const top = pathToFileURL(site.root).href + '/';
const short = (url) => url.replace(top, '/');
const seen = new Set();
const queue = [rootUrl, ...[...site.files].filter((name) => /^START-HERE\./.test(name)).map((name) => top + name)];
const searchPages = new Set();

const tab = await context.newPage();
tab.on('console', (message) => message.type() === 'error' && findings.add(short(tab.url()), `console: ${message.text()}`));
tab.on('pageerror', (error) => findings.add(short(tab.url()), `error: ${error.message}`));
hearFailures(tab, (url, reason) => findings.add(short(tab.url()), `failed: ${short(url)}: ${reason}`));
// The root page sends a reader on who has chosen before; here it is to be read itself.
await tab.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => [] }));

while (queue.length > 0) {
  const url = queue.shift();
  if (seen.has(url)) continue;
  seen.add(url);
  if (!existsSync(fileURLToPath(url))) {
    findings.add(short(url), 'does not exist');
    continue;
  }
  await tab.goto(url, { waitUntil: 'load' });
  for (const picture of await tab.evaluate(picturesThatDoNotShow)) findings.add(short(url), `does not show ${short(picture)}`);
  const links = await tab.$$eval('a[href]', (all) => all.map((link) => link.href));
  if (await tab.$('[data-search-results]')) searchPages.add(url);
  for (const link of links.map((link) => link.split(/[?#]/)[0])) {
    if (!link.startsWith('file:')) continue;
    if (!link.startsWith(top)) findings.add(short(url), `leaves the copy: ${link}`);
    else if (link.endsWith('.html')) queue.push(link);
    else if (!existsSync(fileURLToPath(link))) findings.add(short(url), `dead link: ${short(link)}`);
  }
}
// Those that a page loads late are loaded at once, so that each is seen.
async function picturesThatDoNotShow() {
  const all = [...document.images];
  for (const picture of all) picture.loading = 'eager';
  const shown = await Promise.all(all.map((picture) => picture.decode().then(() => true, () => false)));
  return all.filter((_, index) => !shown[index]).map((picture) => picture.currentSrc || picture.src);
}

// What was withdrawn stays at its address, and no list leads there any more.
const withdrawn = (page) => /class="[^"]*\bnotice-withdrawn\b/.test(readFileSync(join(site.root, page.file), 'utf8'));
for (const page of site.pages) {
  if (!page.redirect && !seen.has(top + encodeURI(page.file)) && !withdrawn(page)) findings.add(page.path, 'cannot be reached by clicking');
}

// Whatever the first page listed is called, searching for that must bring it, marked; as words, and as an exact phrase.
if (searchPages.size === 0) findings.add('/', 'no page for searching');
for (const url of searchPages) {
  await tab.goto(url);
  const wanted = await tab.$eval('.search-browse li a', (link) => ({ title: link.textContent, href: link.href }));
  for (const typed of [wanted.title, `"${wanted.title}"`]) {
    await tab.fill('main input[type=search]', '');
    await tab.waitForSelector('[data-search-results] a', { state: 'detached', timeout: 30000 }).catch(() => {});
    await tab.fill('main input[type=search]', typed);
    await tab.waitForSelector('[data-search-results] a', { timeout: 30000 }).catch(() => {});
    const found = await tab.$$eval('[data-search-results] a', (all) => all.map((link) => link.href));
    if (!found.includes(wanted.href)) findings.add(short(url), `does not find ${typed}`);
    if (!(await tab.$('[data-search-results] mark'))) findings.add(short(url), `marks nothing of ${typed}`);
  }
  if (!tab.url().includes('?q=')) findings.add(short(url), 'does not keep the query in the address');
  const again = tab.url();
  await tab.goto('about:blank');
  await tab.goto(again);
  await tab.waitForSelector('[data-search-results] a', { timeout: 30000 })
    .catch(() => findings.add(short(url), 'does not search for the query in the address'));
}
await browser.close();
findings.end('offline', seen.size);
