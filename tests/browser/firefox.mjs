// Opens an offline copy from the disk in Firefox: node firefox.mjs FOLDER
//
// Every page of the copy is opened with the settings that Firefox comes with. A driver usually loosens them, above all
// `security.fileuri.strict_origin_policy`, and a copy that works for nobody else would pass; `remote.prefs.recommended` keeps
// it from doing so, and a script proves first that this Firefox refuses what it refuses to readers. Nothing may be logged
// as an error, nothing asked of the network, and search must answer in every language.
//
// It speaks Marionette, Firefox's own protocol: a length, a colon, `[kind, id, name, parameters]`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Findings, readSite } from './site.mjs';

const PREFERENCES = {
  'remote.prefs.recommended': false,
  'marionette.port': 0,
  // Nothing leaves: the proxy is a port that nobody listens at.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_hijacking_localhost': true,
  // The root page sends a reader on by the languages of the browser; here it is to be read itself.
  'intl.accept_languages': 'xx',
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
};

const site = readSite(process.argv[2]);
const findings = new Findings();
const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
writeFileSync(join(profile, 'user.js'), lines.join(''));
const firefox = spawn(process.env.FIREFOX ?? 'firefox-esr',
  ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote', '--profile', profile],
  { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' } });
firefox.on('error', (error) => { console.log(`firefox: cannot be started: ${error.message}`); process.exit(1); });

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function port() {
  const file = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 600; tries += 1) {
    if (existsSync(file)) return Number(readFileSync(file, 'utf8'));
    await pause(100);
  }
  throw new Error('Firefox does not answer');
}

/** A connection: `send(name, parameters)` gives what the command gives. */
async function marionette() {
  const socket = connect(await port(), '127.0.0.1');
  const waiting = new Map();
  let bytes = Buffer.alloc(0);
  let id = 0;
  socket.on('data', (more) => {
    bytes = Buffer.concat([bytes, more]);
    for (;;) {
      const colon = bytes.indexOf(58);
      const length = colon < 0 ? NaN : Number(bytes.toString('latin1', 0, colon));
      if (!(bytes.length >= colon + 1 + length)) return;
      const message = JSON.parse(bytes.toString('utf8', colon + 1, colon + 1 + length));
      bytes = bytes.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, number, error, result] = message;
      const { resolve, reject } = waiting.get(number);
      waiting.delete(number);
      if (error) reject(new Error(`${error.error}: ${error.message}`));
      else resolve(result);
    }
  });
  const send = (name, parameters = {}) => new Promise((resolve, reject) => {
    id += 1;
    waiting.set(id, { resolve, reject });
    const text = Buffer.from(JSON.stringify([0, id, name, parameters]));
    socket.write(`${text.length}:`);
    socket.write(text);
  });
  return { send, end: () => socket.destroy() };
}

const { send, end } = await marionette();
await send('WebDriver:NewSession', { pageLoadStrategy: 'normal' });
const run = async (script, args = [], name = 'WebDriver:ExecuteScript') => (await send(name, { script, args, sandbox: null })).value;
const inBrowser = async (script) => {
  await send('Marionette:SetContext', { value: 'chrome' });
  const value = await run(script);
  await send('Marionette:SetContext', { value: 'content' });
  return value;
};
const top = `${pathToFileURL(site.root).href}/`;
const short = (url) => url.replace(top, '/');

// The trap: with the settings of drivers, this would succeed.
await send('WebDriver:Navigate', { url: top + 'index.html' });
const reads = await run(
  'const done = arguments[arguments.length - 1]; fetch("SHA256SUMS").then(() => done(true), () => done(false));', [],
  'WebDriver:ExecuteAsyncScript');
if (reads) findings.add('/', 'this Firefox lets pages from a disk read files: it proves nothing');

const LOOK = `return {
  text: document.body.innerText.trim().length,
  dir: getComputedStyle(document.body).direction === (document.documentElement.dir || 'ltr'),
  images: [...document.images].filter((image) => !image.loading.startsWith('l') && !(image.complete && image.naturalWidth > 0)).map((image) => image.src),
  sheets: [...document.querySelectorAll('link[rel=stylesheet]')].filter((link) => !link.sheet).map((link) => link.href),
  asked: performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !/^(file|data|blob):/.test(name)),
  results: document.querySelector('[data-search-results]') !== null,
  title: document.querySelector('.search-browse li a')?.textContent ?? '',
  href: document.querySelector('.search-browse li a')?.href ?? '',
};`;
const MESSAGES = `const all = Services.console.getMessageArray().filter((it) => it instanceof Ci.nsIScriptError && !(it.flags & 1));
  Services.console.reset();
  return all.map((it) => [it.sourceName, it.errorMessage]);`;

let searched = 0;
await inBrowser(MESSAGES);
for (const page of site.pages.filter((page) => !page.redirect)) {
  const url = top + encodeURI(page.file);
  await send('WebDriver:Navigate', { url });
  const seen = await run(LOOK);
  if (seen.text === 0) findings.add(page.path, 'has no text');
  if (!seen.dir) findings.add(page.path, 'runs the wrong way');
  for (const image of seen.images) findings.add(page.path, `does not show ${short(image)}`);
  for (const sheet of seen.sheets) findings.add(page.path, `does not load ${short(sheet)}`);
  for (const name of seen.asked) findings.add(page.path, `asks the network for ${name}`);
  if (seen.results) {
    searched += 1;
    await search(page.path, seen.title, seen.href);
    await search(page.path, `"${seen.title}"`, seen.href);
  }
  for (const [source, message] of await inBrowser(MESSAGES)) {
    if (source.startsWith('file:')) findings.add(page.path, `error: ${message}`);
  }
}

/** Types what must lead to a page. */
async function search(path, typed, href) {
  await run(`const field = document.querySelector('main input[type=search]');
    document.querySelector('[data-search-results]').textContent = '';
    field.value = arguments[0]; field.dispatchEvent(new Event('input', { bubbles: true }));`, [typed]);
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await run('return [...document.querySelectorAll("[data-search-results] a")].map((link) => link.href)');
    if (found.includes(href)) return;
    await pause(100);
  }
  findings.add(path, `does not find ${typed}`);
}

if (searched === 0) findings.add('/', 'no page for searching');
await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
end();
await Promise.race([new Promise((done) => firefox.on('exit', done)), pause(5000)]);
firefox.kill('SIGKILL');
await pause(200);
rmSync(profile, { recursive: true, force: true });
findings.end('firefox', site.pages.length);
