// Proves that a reader finds their way on every page of a built site, whatever the language, the screen and the browser:
//
// - no scrolling sideways at 320 and at 1280 CSS pixels (WCAG 1.4.10, RGAA 10.11)
// - `html` has `lang` and `dir`, and `dir` is that of the language's script (WCAG 3.1.1, RGAA 8.3 and 8.10)
// - one banner, one main, one contentinfo, one h1, in this order (RGAA 9.2, 12.6)
// - the first thing that takes the focus is a visible link that skips to the main text (WCAG 2.4.1, RGAA 12.7)
// - every link, anchor and resource inside the site exists, also from a missing page's address, and leads there directly
// - a link of the language switcher leads to a page in that language, and its words are marked as being in it (WCAG 3.1.2)
// - without JavaScript the main text and the switcher are still there
//
//   node layout.mjs DIR
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directionOf, scriptsOf } from './language.mjs';
import { Findings, lookUp, openBrowser, readSite, safeDecode, serve, visitAll } from './site.mjs';
import { readFocus, readPage, readRedirect, readWidth } from './reading.mjs';

const site = readSite(process.argv[2]);
const findings = new Findings();
const server = await serve(site);
const browser = await openBrowser();
const facts = new Map(); // file → what was read on it

const shown = site.pages.filter((page) => !page.redirect);
// A reader whose language the site does not have stays on the page that offers the languages.
const withScripts = await browser.newContext({ locale: 'eo', viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
await visitAll(shown, withScripts, async (page, tab) => {
  await tab.goto(address(page), { waitUntil: 'load' });
  checkWidth(page, 320, await tab.evaluate(readWidth));
  await tab.keyboard.press('Tab');
  checkSkipLink(page, await tab.evaluate(readFocus));
  await tab.setViewportSize({ width: 1280, height: 900 });
  checkWidth(page, 1280, await tab.evaluate(readWidth));
  const read = await tab.evaluate(readPage);
  facts.set(page.file, read);
  checkAnatomy(page, read);
  await checkLanguage(page, read, tab);
});

await visitAll(site.pages.filter((page) => page.redirect), withScripts, async (page, tab) => {
  const read = await tab.evaluate(readRedirect, [readFileSync(join(site.root, page.file), 'utf8'), address(page)]);
  facts.set(page.file, read);
  await checkLanguage(page, read, tab);
  if (!read.linked) findings.add(page.path, `redirects to ${local(read.target)} without a link there`);
});

const without = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
await visitAll(shown, without, async (page, tab) => {
  await tab.goto(address(page), { waitUntil: 'load' });
  checkWithoutScripts(page, facts.get(page.file), await tab.evaluate(readPage));
});

const home = publicAddress();
for (const page of site.pages) {
  for (const link of new Set(facts.get(page.file).links)) checkLink(page, link);
  for (const link of facts.get(page.file).switcher ?? []) checkSwitcher(page, link);
}

await browser.close();
server.close();
findings.end('layout', site.pages.length);

/** A missing page's text is shown at any depth, so that is where it is read. */
function address(page) {
  return server.origin + page.path.replace(/404\.html$/, 'no/such/page/');
}

function local(url) {
  return safeDecode(String(url).replace(server.origin, ''));
}

function checkWidth({ path }, width, { scroll, client, wide }) {
  if (scroll > client) findings.add(path, `scrolls sideways at ${width} px: ${scroll} > ${client}: ${wide.join(' , ')}`);
}

function checkSkipLink({ path }, focus) {
  if (!focus.href?.startsWith('#')) findings.add(path, `the first focus goes to ${focus.what}, not to a skip link`);
  else if (!focus.target) findings.add(path, `the skip link leads to ${focus.href}, which is not in the main text`);
  else if (!focus.visible) findings.add(path, 'the skip link stays invisible when it has the focus');
}

function checkAnatomy({ path }, { count, inOrder }) {
  for (const [what, number] of Object.entries(count)) {
    if (number !== 1) findings.add(path, `has ${number} ${what}, not one`);
  }
  if (!inOrder) findings.add(path, 'banner, main and contentinfo do not follow each other');
}

async function checkLanguage({ path }, { lang, dir }, tab) {
  if (!lang) return findings.add(path, 'html has no lang');
  if (scriptsOf(lang).length === 0) return findings.add(path, `html lang="${lang}" is not a language tag with a known script`);
  const expected = await directionOf(lang, tab);
  if (dir !== expected) findings.add(path, `html lang="${lang}" has dir="${dir ?? ''}", not "${expected}"`);
}

function checkWithoutScripts({ path }, scripted, plain) {
  if (plain.mainText.length < 0.8 * scripted.mainText.length || plain.mainText === '') {
    findings.add(path, `without JavaScript ${plain.mainText.length} of ${scripted.mainText.length} characters of main text are left`);
  }
  const left = new Set(plain.switcher.filter((link) => link.reachable).map((link) => link.href));
  for (const { href, hreflang } of scripted.switcher) {
    if (!left.has(href)) findings.add(path, `without JavaScript the switcher's link to ${hreflang} is gone or hidden`);
  }
}

/** Where the site will stand, as its canonical links have it; links written in full are followed inside the folder too. */
function publicAddress() {
  for (const { path, file } of site.pages) {
    const { canonical } = facts.get(file);
    if (canonical?.endsWith(path) && !canonical.startsWith(server.origin)) return canonical.slice(0, -path.length);
  }
  return undefined;
}

/** The URL inside the served folder, or nothing when the link leads elsewhere. */
function inside(href) {
  const url = home && (href === home || href.startsWith(`${home}/`)) ? server.origin + href.slice(home.length) : href;
  return URL.canParse(url) && new URL(url).origin === server.origin ? new URL(url) : undefined;
}

function checkLink(page, href) {
  const { path } = page;
  const url = inside(href);
  if (!url) return;
  const toItself = href.replace(/#.*$/, '') === address(page);
  const { status, file } = toItself ? { status: 200, file: page.file } : lookUp(site, url.pathname);
  if (status === 301) return findings.add(path, `link to ${local(href)} leads through a redirection: its last slash is missing`);
  if (status !== 200) return findings.add(path, `dead link to ${local(href)} (status ${status})`);
  const anchor = safeDecode(url.hash.slice(1));
  const ids = facts.get(file)?.ids;
  if (anchor && anchor !== 'top' && ids && !ids.includes(anchor)) findings.add(path, `link to ${local(href)}: no such anchor`);
}

function checkSwitcher({ path }, { href, hreflang, textLang }) {
  const url = inside(href);
  const target = url && facts.get(lookUp(site, url.pathname).file);
  if (target && target.lang !== hreflang) {
    findings.add(path, `the switcher offers ${hreflang} at ${local(href)}, a page in ${target.lang}`);
  }
  if (textLang !== hreflang) findings.add(path, `the words of the switcher's link to ${hreflang} are marked as ${textLang}`);
}
