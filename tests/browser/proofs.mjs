// Proves on every page of a built site what a reader with a phone, a keyboard, another colour scheme, larger type, a printer or
// no scripts needs. Each proof is one file in proofs/; a page is loaded once, and all proofs that want it run on it in turn.
//
//   node proofs.mjs DIR [PROOF…]
//
// A proof exports `page(tab, page, say)`, called on every page, and may export `site(world, say)`, called once. `say(reason)`
// or `say(path, reason)` notes a finding. A proof leaves the tab as it was: 1280 pixels wide, screen, light, at the top.
import { Findings, openBrowser, readSite, serve, visitAll } from './site.mjs';
import * as agenda from './proofs/agenda.mjs';
import * as appearance from './proofs/appearance.mjs';
import * as forced from './proofs/forced.mjs';
import * as frame from './proofs/frame.mjs';
import * as keyboard from './proofs/keyboard.mjs';
import * as mirror from './proofs/mirror.mjs';
import * as paper from './proofs/paper.mjs';
import * as plain from './proofs/plain.mjs';
import * as reflow from './proofs/reflow.mjs';
import * as section from './proofs/section.mjs';
import * as phone from './proofs/phone.mjs';
import * as spacing from './proofs/spacing.mjs';
import * as tables from './proofs/tables.mjs';
import * as weight from './proofs/weight.mjs';

// What is measured must be measured before anything is moved: `weight` comes first.
const PROOFS = { weight, frame, reflow, phone, tables, agenda, spacing, forced, appearance, keyboard, paper, mirror, section, plain };
const asked = process.argv.slice(3);
const proofs = Object.entries(PROOFS).filter(([name]) => asked.length === 0 || asked.includes(name));

const site = readSite(process.argv[2]);
const shown = site.pages.filter((page) => !page.redirect);
const findings = new Findings();
const server = await serve(site);
const browser = await openBrowser();
// A reader whose language the site does not have stays on the page that offers the languages.
const settings = { locale: 'eo', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' };
const context = await browser.newContext(settings);
const address = (path) => server.origin + path.replace(/404\.html$/, 'no/such/page/');
const times = new Map();

await visitAll(shown, context, async (page, tab) => {
  await weight.before(tab);
  await tab.goto(address(page.path), { waitUntil: 'load' });
  for (const [name, proof] of proofs.filter(([, proof]) => proof.page)) {
    const start = performance.now();
    await proof.page(tab, page, (reason) => findings.add(page.path, `${name}: ${reason}`));
    times.set(name, (times.get(name) ?? 0) + performance.now() - start);
  }
});
for (const [name, proof] of proofs.filter(([, proof]) => proof.site)) {
  const start = performance.now();
  const say = (path, reason) => findings.add(path, `${name}: ${reason}`);
  await proof.site({ site, shown, browser, context, settings, address, origin: server.origin }, say);
  times.set(name, (times.get(name) ?? 0) + performance.now() - start);
}

await browser.close();
server.close();
if (process.env.TIMES) for (const [name, time] of times) console.log(`to be judged: ${name} ${Math.round(time / 1000)} s`);
findings.end('proofs', shown.length);
