// Takes pictures of pages for a person to look at: each at 320, 768 and 1280 CSS pixels, in the light and the dark scheme.
// Proves nothing by itself; it is how one sees what no rule can say.
//
//   node shots.mjs DIR OUT [PATH…]      PATH as in an address: /ar/ /fr/actualites/; without any, twelve pages spread over the site
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lookUp, openBrowser, readSite, safeDecode, serve, visitAll } from './site.mjs';

const [dir, out, ...wanted] = process.argv.slice(2);
const site = readSite(dir);
if (!out) {
  console.error('give the folder to write the pictures into');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
for (const path of wanted) {
  if (lookUp(site, path).status !== 200) {
    console.error(`no such page: ${path}`);
    process.exit(2);
  }
}
const shown = site.pages.filter((page) => !page.redirect);
const spread = shown.filter((_, index) => index % Math.ceil(shown.length / 12) === 0);
const pages = wanted.length > 0 ? wanted.map((path) => ({ path })) : spread;

const server = await serve(site);
const browser = await openBrowser();
const context = await browser.newContext({ reducedMotion: 'reduce' });
await visitAll(pages, context, async ({ path }, tab) => {
  await tab.goto(server.origin + path, { waitUntil: 'load' });
  const name = safeDecode(path).replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'home';
  for (const colorScheme of ['light', 'dark']) {
    await tab.emulateMedia({ colorScheme });
    for (const width of [320, 768, 1280]) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.screenshot({ path: join(out, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
});
await browser.close();
server.close();
console.log(`${pages.length * 6} pictures in ${out}`);
