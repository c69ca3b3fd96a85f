// What a page costs. The first page of each language: its HTML, styles and scripts, without pictures and fonts, under 60 kB as they are
// sent, that is, compressed with gzip; a text, under 35 kB, lest that the theme leaves nothing to the words; raw is told, too. Scripts: under 20 kB raw on every page, the one
// for searching included; its index, which comes as scripts when something is searched for, is no program. Nothing moves once
// the page is there: the sum of layout shifts is 0, but for a hundredth, a tenth of what counts as good. How much of a page a
// browser draws while it still arrives depends on how busy the machine is, and there a foot at the end of a short page may rise: all
// together stays good by the measure of Core Web Vitals, a tenth.
import { gzipSync } from 'node:zlib';
import { oneOfEach } from './keyboard.mjs';

const SENT = 60_000;
const SENT_TEXT = 35_000;
const SCRIPTS = 20_000;
const SHIFTS = 0.01;
const SHIFTS_IN_ALL = 0.1;

/** Called before the page is loaded. */
export async function before(tab) {
  await tab.addInitScript(() => {
    window.layoutShifts = [];
    new PerformanceObserver((list) => window.layoutShifts.push(...list.getEntries()))
      .observe({ type: 'layout-shift', buffered: true });
  });
}

export async function page(tab, _, say) {
  const { shifts, shiftsInAll, scripts } = await tab.evaluate(readCosts);
  if (shifts > SHIFTS) say(`moves after it was drawn: ${shifts}`);
  if (shiftsInAll > SHIFTS_IN_ALL) say(`moves while it arrives: ${shiftsInAll}`);
  if (scripts > SCRIPTS) say(`its scripts weigh ${scripts} bytes, more than ${SCRIPTS}`);
}

async function readCosts() {
  // A move is known only once the page was painted, moved and painted again: the first paint, and two frames more.
  await new Promise((done) => new PerformanceObserver(done).observe({ type: 'paint', buffered: true }));
  for (let frames = 0; frames < 2; frames += 1) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const entries = performance.getEntriesByType('resource').filter((entry) => entry.initiatorType === 'script');
  const arrived = performance.getEntriesByType('navigation')[0].domContentLoadedEventStart;
  const sum = (shifts) => shifts.reduce((total, { value }) => total + value, 0);
  return {
    shifts: sum(window.layoutShifts.filter(({ startTime }) => startTime > arrived)),
    shiftsInAll: sum(window.layoutShifts),
    scripts: entries.reduce((sum, entry) => sum + entry.decodedBodySize, 0)
      + [...document.querySelectorAll('script:not([src], [type*=json])')].reduce((sum, { text }) => sum + text.length, 0),
  };
}

export async function site({ shown, browser, settings, address }, say) {
  const homes = oneOfEach(shown), texts = homes.map(({ path }) => shown.find((page) => page.path.startsWith(path) && page.path.split('/').length > 4));
  for (const { path } of [...homes, ...texts.filter(Boolean)]) {
    const most = homes.some((home) => home.path === path) ? SENT : SENT_TEXT;
    const context = await browser.newContext(settings);
    const tab = await context.newPage();
    let [raw, sent] = [0, 0];
    const bodies = [];
    tab.on('response', (response) => {
      if (['document', 'stylesheet', 'script'].includes(response.request().resourceType())) bodies.push(response.body());
    });
    await tab.goto(address(path), { waitUntil: 'load' });
    for (const body of await Promise.all(bodies)) {
      raw += body.length;
      sent += gzipSync(body).length;
    }
    await context.close();
    if (process.env.TIMES) console.log(`to be judged: ${path} ${raw} bytes raw, ${sent} with gzip`);
    if (sent > most) say(path, `weighs ${sent} bytes with gzip (${raw} raw), more than ${most}`);
  }
}
