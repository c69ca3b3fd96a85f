// Holds the offline copy against the web site, page by page: node same.mjs WEB OFFLINE
//
// What a reader reads in `main` must be the same, letter by letter [R71]. The page for searching is compared before anything
// is typed; START-HERE is the copy's own. Calendars to follow stay with the web site, as feeds do: a copy does not change.
import { Findings, openBrowser, readSite, serve } from './site.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [web, offline] = process.argv.slice(2, 4).map(readSite);
const findings = new Findings();
const server = await serve(web);
const browser = await openBrowser();
const context = await browser.newContext({ javaScriptEnabled: false });
const tab = await context.newPage();
// An address is written otherwise from a disk; that is not text, unless somebody printed it.
const read = async (url) => {
  await tab.goto(url);
  return tab.$eval('main', (main) => {
    for (const link of main.querySelectorAll('a[type="text/calendar"]')) link.remove();
    return main.innerText.normalize('NFC').replace(/\s+/g, ' ').trim();
  });
};

const ofServers = (page) => page.redirect || /(^|\/)404\.html$/.test(page.file);
let compared = 0;
for (const page of web.pages.filter((page) => !ofServers(page))) {
  if (!offline.files.has(page.file)) {
    findings.add(page.path, 'is not in the copy');
    continue;
  }
  const here = await read(server.origin + page.path);
  const there = await read(pathToFileURL(join(offline.root, page.file)).href);
  compared += 1;
  if (here === '') findings.add(page.path, 'has no text');
  if (here !== there) {
    let at = 0;
    while (at < here.length && here[at] === there[at]) at += 1;
    findings.add(page.path, `differs at ${at}: “${here.slice(at, at + 40)}” on the web, “${there.slice(at, at + 40)}” in the copy`);
  }
}
for (const page of offline.pages) {
  if (!page.redirect && !/^START-HERE\./.test(page.file) && !web.files.has(page.file)) findings.add(page.path, 'is only in the copy');
}
await browser.close();
server.close();
findings.end('same', compared);
