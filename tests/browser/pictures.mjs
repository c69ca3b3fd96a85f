// Pictures as readers get them, on a phone and on a desk: node pictures.mjs FOLDER OFFLINE-COPY
//
// On every page that shows a picture: none is broken; the file that Chromium chooses is wide enough and no wider than it
// must be; its proportions are those that the page reserved, so that nothing moves while it loads; the first picture of a
// text does not wait, and the page never scrolls sideways. The copy is opened from the disk, where the same holds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Findings, openBrowser, readSite, serve } from './site.mjs';

const WIDTHS = [320, 1400];
const findings = new Findings();
const browser = await openBrowser();
let looked = 0;
let chosen = 0;
let pagesSeen = 0;

for (const [folder, fromDisk] of [[process.argv[2], false], [process.argv[3], true]]) {
  if (!folder) continue;
  const site = readSite(folder);
  const server = fromDisk ? null : await serve(site);
  const withPictures = site.pages.filter((page) => /<img\b/.test(readFileSync(join(site.root, page.file), 'utf8')));
  for (const width of WIDTHS) {
    for (const page of withPictures) {
      // A browser of its own for each page: what another page has loaded, however wide, would be shown again.
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      await context.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shifted += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const tab = await context.newPage();
      const url = fromDisk ? pathToFileURL(join(site.root, page.file)).href : server.origin + page.path;
      pagesSeen += 1;
      const name = `${fromDisk ? 'copy ' : ''}${width}px ${page.path}`;
      await tab.goto(url, { waitUntil: 'load' });
      const { pictures, shifted, sideways } = await tab.evaluate(look);
      for (const picture of pictures) judge(name, picture);
      if (shifted > 0.01) findings.add(name, `what is read moves while pictures load (${shifted.toFixed(3)})`);
      if (sideways > 0) findings.add(name, `the page scrolls sideways by ${sideways}px`);
      await context.close();
    }
  }
  server?.close();
}
await browser.close();
if (looked === 0 || chosen === 0) findings.add('/', `${looked} pictures, ${chosen} of them with a choice: nothing was proved`);
console.log(`${looked} pictures looked at, ${chosen} of them with a choice of files`);
findings.end('pictures', pagesSeen);

/** In the page: brings every picture into view, waits for it, and measures it. */
async function look() {
  const pictures = [];
  const all = [...document.querySelectorAll('img')];
  for (const img of all) {
    // A picture that is not shown at this width is not loaded either.
    if (img.getClientRects().length === 0) continue;
    img.scrollIntoView({ block: 'center' });
    await img.decode().catch(() => {});
    const box = img.getBoundingClientRect();
    // A picture that covers its box is cut at two sides, and not distorted; it is as wide as it would be whole.
    const covers = getComputedStyle(img).objectFit === 'cover';
    const natural = img.naturalWidth / img.naturalHeight;
    const source = img.closest('picture')?.querySelector('source');
    const set = (source ?? img).getAttribute('srcset') ?? '';
    const candidates = set.split(', ').filter(Boolean).map((entry) => {
      const [address, width] = entry.split(' ');
      return { address: new URL(address, document.baseURI).href, width: Number.parseInt(width, 10) };
    });
    pictures.push({
      src: decodeURI(img.currentSrc.split('/').pop()),
      broken: !img.complete || img.naturalWidth === 0,
      natural,
      reserved: img.getAttribute('width') / img.getAttribute('height'),
      shown: covers ? natural : box.width / box.height,
      width: covers ? Math.max(box.width, box.height * natural) : box.width,
      candidates,
      chosen: candidates.find((it) => it.address === img.currentSrc)?.width,
      lazy: img.loading === 'lazy',
      first: img === document.querySelector('.text img'),
    });
  }
  await new Promise((ready) => setTimeout(ready, 50));
  return { pictures, shifted: window.shifted, sideways: document.documentElement.scrollWidth - innerWidth };
}

function judge(name, picture) {
  looked += 1;
  const say = (fault) => findings.add(name, `${picture.src}: ${fault}`);
  if (picture.broken) return say('is broken');
  const alike = (a, b) => Math.abs(a / b - 1) < 0.02;
  if (!alike(picture.natural, picture.reserved)) say(`has the proportions ${picture.natural.toFixed(3)}, the page says ${picture.reserved.toFixed(3)}`);
  if (!alike(picture.shown, picture.natural)) say(`is shown distorted: ${picture.shown.toFixed(3)} for ${picture.natural.toFixed(3)}`);
  if (picture.first && picture.lazy) say('is the first of the text and waits');
  if (picture.candidates.length === 0) return;
  chosen += 1;
  if (!picture.chosen) return say('is none of those that the page offers');
  const widths = picture.candidates.map((it) => it.width).sort((a, b) => a - b);
  // The browser may take one a little too narrow rather than one far too wide.
  const enough = widths.find((width) => width >= picture.width) ?? widths.at(-1);
  if (picture.chosen > enough) say(`is ${picture.chosen} wide for ${Math.round(picture.width)}, ${enough} would do`);
  if (picture.chosen < enough && picture.chosen < 0.7 * picture.width) say(`is ${picture.chosen} wide for ${Math.round(picture.width)}`);
}
