// Proves that axe-core finds no violation on any page of a built site, in the light and in the dark colour scheme
// (WCAG 2.0 to 2.2 at A and AA, the axe rules mapped to RGAA and EN 301 549, and axe's best practices), that the page says
// nothing to the console, that no request fails, and that none leaves the site's own origin.
//
//   node axe.mjs DIR
//
// What axe cannot decide ("incomplete") is counted by rule and printed for a person to judge; it fails nothing.
import { Findings, hearFailures, openBrowser, packages, readSite, serve, visitAll } from './site.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4', 'EN-301-549'];
const AXE = packages('axe-core').source;

const site = readSite(process.argv[2]);
// A redirect shows no page of its own: layout.mjs reads where it leads.
const pages = site.pages.filter((page) => !page.redirect);
const findings = new Findings();
const undecided = new Map();
const server = await serve(site);
const browser = await openBrowser();
const context = await browser.newContext({ reducedMotion: 'reduce' });

await context.route((url) => url.origin !== server.origin, (route) => route.abort());

function listen(path, tab) {
  const local = (url) => url.replace(server.origin, '');
  tab.on('console', (message) => findings.add(path, `console ${message.type()}: ${local(message.text())}`));
  tab.on('pageerror', (error) => findings.add(path, `script error: ${error.message}`));
  tab.on('websocket', (socket) => findings.add(path, `opens a socket: ${local(socket.url())}`));
  tab.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== server.origin) findings.add(path, `request leaves the site: ${url}`);
  });
  hearFailures(tab, (url, reason) => findings.add(path, `request failed: ${local(url)}: ${reason}`));
  tab.on('response', (response) => {
    if (response.status() >= 400) findings.add(path, `status ${response.status()}: ${local(response.url())}`);
  });
}

await visitAll(pages, context, async ({ path }, tab) => {
  listen(path, tab);
  await tab.goto(server.origin + path, { waitUntil: 'load' });
  // Evaluated, not added as a script: so the page's content security policy stays in force, and what it refuses is heard.
  await tab.evaluate(`${AXE};0`);
  for (const colorScheme of ['light', 'dark']) {
    await tab.emulateMedia({ colorScheme });
    const result = await tab.evaluate(judge, TAGS);
    for (const { id, help, nodes } of result.violations) {
      const places = nodes.slice(0, 3).map((node) => node.where).join(' , ');
      findings.add(path, `axe ${id} (${colorScheme}): ${help}: ${nodes.length} × ${places}${why(nodes[0])}`);
    }
    for (const { id, nodes } of result.incomplete) undecided.set(id, (undecided.get(id) ?? 0) + nodes.length);
  }
});

/** Runs inside the page. `target-size` (WCAG 2.5.8) is off in axe unless asked for by name. */
async function judge(tags) {
  // axe takes text for an icon font, and leaves its contrast unmeasured, when it is drawn much narrower than its characters one
  // by one. Arabic letters join, so all of an Arabic page would pass unseen. With widths that add up, text counts as text.
  CanvasRenderingContext2D.prototype.measureText = (text) => ({ width: 16 * text.length });
  const runOnly = { type: 'tag', values: tags };
  const rules = { 'target-size': { enabled: true } };
  const { violations, incomplete } = await window.axe.run(document, { runOnly, rules, resultTypes: ['violations', 'incomplete'] });
  const brief = ({ id, help, nodes }) => ({
    id, help, nodes: nodes.map((node) => ({ where: node.target.join(' '), why: node.failureSummary })),
  });
  return { violations: violations.map(brief), incomplete: incomplete.map(brief) };
}

function why(node) {
  const reason = node?.why?.split('\n').slice(1).map((line) => line.trim()).filter(Boolean).join(' ');
  return reason ? `: ${reason}` : '';
}

await browser.close();
server.close();
for (const [id, count] of [...undecided].sort()) console.log(`to be judged by eye: ${id}, ${count} elements over both schemes`);
findings.end('axe', pages.length);
