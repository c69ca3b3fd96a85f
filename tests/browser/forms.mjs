// Opens documents and books as a reader does: node forms.mjs DOCUMENTS BOOKS
//
// Each document is opened from the disk, each chapter of each book from the folder that its archive is unpacked into, with
// the network cut off and scripts forbidden: nothing may be asked for, every image must show, every link within must lead
// somewhere, the text must run in the direction of its language, nothing may be wider than the page. Words of documents have a
// contrast of 4.5 to what is behind them (3 where they are large), in the light and the dark scheme.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { Findings, openBrowser, readSite } from './site.mjs';

const documents = readSite(process.argv[2]);
const books = resolve(process.argv[3]);
const findings = new Findings();
const work = mkdtempSync(join(tmpdir(), 'books-'));
const browser = await openBrowser();
// Scripts of the pages are off; what is asked here goes through the debugger and runs all the same.
const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
const tab = await context.newPage();
let asked = [];
tab.on('request', (request) => asked.push(request.url()));
let pages = 0;

/** Opens a page, looks at what every form must keep, and gives its links and ids. */
async function open(name, url, lang, allowed) {
  asked = [];
  pages += 1;
  const response = await tab.goto(url, { waitUntil: 'load' });
  if (!response) findings.add(name, 'does not open');
  for (const other of asked.filter((one) => one !== url && !allowed(one))) findings.add(name, `asks for ${other.slice(0, 80)}`);
  const seen = await tab.evaluate(() => ({
    broken: document.querySelector('parsererror')?.textContent.slice(0, 200),
    lang: document.documentElement.lang,
    dir: getComputedStyle(document.body).direction,
    title: document.title,
    text: document.body.innerText.trim().length,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    scripts: document.querySelectorAll('script, iframe, object, embed, form').length,
    images: [...document.images].filter((image) => !(image.complete && image.naturalWidth > 0)).map((image) => image.src.slice(0, 60)),
    bare: [...document.images].filter((image) => !image.hasAttribute('alt')).length,
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    links: [...document.querySelectorAll('a[href]')].map((link) => link.href),
  }));
  if (seen.broken) findings.add(name, `is broken: ${seen.broken}`);
  if (seen.lang !== lang) findings.add(name, `is in ${seen.lang}, not ${lang}`);
  const direction = new Intl.Locale(lang).maximize().script === 'Arab' ? 'rtl' : 'ltr';
  if (seen.dir !== direction) findings.add(name, `runs ${seen.dir}`);
  if (!seen.title) findings.add(name, 'has no title');
  if (seen.text < 10) findings.add(name, 'has no text');
  if (seen.wide > 0) findings.add(name, `is ${seen.wide} px wider than a telephone`);
  if (seen.scripts > 0) findings.add(name, 'has a script or a frame');
  for (const image of seen.images) findings.add(name, `does not show ${image}`);
  if (seen.bare > 0) findings.add(name, `${seen.bare} images without alternative`);
  const twice = seen.ids.filter((id, at) => seen.ids.indexOf(id) !== at);
  for (const id of twice) findings.add(name, `has the id ${id} twice`);
  return seen;
}

/** Runs in the page: words that are too pale. Colours are given as a canvas draws them, whatever the style sheet calls them. */
function readPale() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const drawn = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4))
    .reduce((sum, it, at) => sum + it * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (element) => {
    const colour = drawn(getComputedStyle(element).backgroundColor);
    return colour[3] === 255 || !element.parentElement ? colour : behind(element.parentElement);
  };
  const found = new Set();
  for (const element of document.body.querySelectorAll('*')) {
    const text = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('').trim();
    if (!text || !element.checkVisibility() || element.closest('svg')) continue;
    const style = getComputedStyle(element);
    const [a, b] = [light(drawn(style.color)), light(behind(element))].sort((x, y) => y - x);
    const size = parseFloat(style.fontSize);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < (size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5)) found.add(`${ratio.toFixed(2)}: ${element.localName} ${text.slice(0, 30)}`);
  }
  return [...found];
}

/** The files of an archive, by name. */
function unpack(file) {
  const bytes = readFileSync(file);
  const files = new Map();
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, length, extra, comment] = [10, 20, 28, 30, 32]
      .map((field) => (field === 20 ? bytes.readUInt32LE(at + field) : bytes.readUInt16LE(at + field)));
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    files.set(name, method === 0 ? data : inflateRawSync(data));
    at += 46 + length + extra + comment;
  }
  return files;
}

for (const page of documents.pages) {
  const url = pathToFileURL(join(documents.root, page.file)).href;
  const lang = page.file.split('.').at(-2);
  const seen = await open(page.path, url, lang, (other) => other.startsWith('data:'));
  for (const link of seen.links.filter((link) => link.startsWith('file:'))) {
    const [path, id] = link.split('#');
    if (path !== url) findings.add(page.path, `leads to a file: ${link}`);
    else if (id && !seen.ids.includes(decodeURIComponent(id))) findings.add(page.path, `leads to no place: #${id}`);
  }
  if (readFileSync(join(documents.root, page.file)).length > 2e6) findings.add(page.path, 'is heavier than 2 MB');
  for (const colorScheme of ['light', 'dark']) {
    await tab.emulateMedia({ colorScheme });
    for (const text of await tab.evaluate(readPale)) findings.add(page.path, `has a contrast of ${text} (${colorScheme})`);
  }
  await tab.emulateMedia({ colorScheme: 'light', media: 'print' });
  if (!(await tab.$eval('.document-footer', (footer) => footer.innerText).catch(() => '')).includes('https://')) {
    findings.add(page.path, 'does not say on paper where it is from');
  }
  await tab.emulateMedia({ media: 'screen' });
}

const names = readdirSync(books, { recursive: true }).map((name) => String(name).split(sep).join('/'));
const archives = names.filter((name) => name.endsWith('.epub')).sort();
for (const name of archives) {
  const folder = join(work, name.replaceAll('/', '-'));
  const files = unpack(join(books, name));
  for (const [path, bytes] of files) {
    const to = resolve(folder, path);
    if (!to.startsWith(folder + sep)) throw new Error(`${name} leaves its folder: ${path}`);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
  const top = `${pathToFileURL(folder).href}/`;
  const lang = name.split('.').at(-2);
  const seen = new Map();
  for (const path of files.keys()) {
    if (path.endsWith('.xhtml')) seen.set(top + encodeURI(path), await open(`${name}/${path}`, top + encodeURI(path), lang, (other) => other.startsWith(top)));
  }
  for (const [url, page] of seen) {
    for (const link of page.links.filter((link) => link.startsWith('file:'))) {
      const [path, id] = link.split('#');
      const to = seen.get(path);
      if (!to) findings.add(url.replace(top, `${name}/`), `leads nowhere: ${link.replace(top, '')}`);
      else if (id && !to.ids.includes(decodeURIComponent(id))) findings.add(url.replace(top, `${name}/`), `leads to no place: ${link.replace(top, '')}`);
    }
  }
}

await browser.close();
rmSync(work, { recursive: true });
if (archives.length === 0) findings.add('/', 'no book');
findings.end('forms', pages);
