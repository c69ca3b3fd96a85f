// What the policy of a page lets happen, as servers send it: forms that go elsewhere, and what a language on a host of its own loads.
//
//   node hosts.mjs DIWAN
//
// Builds a small site whose pages send forms to a letter box, to another host and to the site itself, and whose Arabic lies on another host.
// Every answer carries the headers of `_headers`, beside the policy in the page: browsers heed both.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Findings, lookUp, openBrowser, readSite, until } from './site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'diwan-hosts-'));
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const MAIN = 'www.ministry.example', OWN = 'ar.ministry.example', AWAY = 'forms.example';
write('site.yaml', `title: { ar: وزارة المياه, fr: Ministère de l’Eau }
base_url: http://${MAIN}
cards: false
search: false
languages: { ar: { locale: ar-TN, base_url: "http://${OWN}", fallback: [fr] }, fr: { fallback: [ar] } }
`);
for (const [lang, title] of [['ar', 'الصفحة الأولى'], ['fr', 'Accueil']]) write(`content/_index.${lang}.md`, `---\ntitle: ${title}\n---\n`);
// A picture and subtitles of one language, on a page that has its text from the other.
write('content/sign.ar.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><title>علامة</title><path d="M0 0h40v40z"/></svg>');
write('content/sign.ar.md', '---\ntitle: علامة\n---\n\n![علامة](sign.svg)\n');
writeFileSync(join(folder, 'content/dam.webm'), Buffer.from('GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZwH/////////', 'base64'));
for (const lang of ['ar', 'fr']) {
  write(`content/dam.${lang}.vtt`, `WEBVTT\n\n00:00.000 --> 00:02.000\n${lang === 'ar' ? 'سد، 50 % # «ماء»' : 'Un barrage'}\n`);
  write(`content/film.${lang}.md`, `---\ntitle: Film ${lang}\n---\n\n{{<video src="dam.webm" captions="dam.{lang}.vtt" title="Film" />}}\n`);
}
const FORMS = { mail: 'mailto:desk@ministry.example', away: `http://${AWAY}/send?form=3`, own: `http://${MAIN}/send` };
for (const [name, action] of Object.entries(FORMS)) {
  write(`content/${name}.fr.md`, `---\ntitle: Formulaire ${name}\ntype: form\nextra: { action: "${action}", fields: [{ name: a, label: Nom }] }\n---\n`);
}

execFileSync(process.argv[2], ['build', '--root', folder, '--out', join(folder, 'public'), '--quiet'], { stdio: 'inherit' });
const site = readSite(join(folder, 'public'));
const headers = Object.fromEntries(readFileSync(join(site.root, '_headers'), 'utf8').split('\n').slice(1)
  .filter((line, at, all) => all.slice(0, at + 1).every((it) => it.startsWith('  '))).map((line) => line.trim().split(/: (.*)/s)));
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.vtt': 'text/vtt', '.mp4': 'video/mp4' };
const sent = [];
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (request.method === 'POST') {
    sent.push(`http://${request.headers.host}${request.url}`);
    return response.writeHead(204).end();
  }
  // The host of a language: its own folder first, then what lies beside it for all.
  const own = request.headers.host === OWN && lookUp(site, `/ar${pathname}`);
  const { status, file, location } = own?.file && own.status === 200 ? own : lookUp(site, pathname);
  if (location) return response.writeHead(status, { location }).end();
  response.writeHead(status, { ...headers, 'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream' });
  response.end(file && readFileSync(join(site.root, file)));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

const findings = new Findings();
const browser = await openBrowser([`--host-resolver-rules=MAP * 127.0.0.1:${server.address().port}`]);
const tab = await browser.newPage();
let violations = [], pages = 0;
await tab.exposeFunction('violated', (what) => violations.push(what));
await tab.addInitScript(() => document.addEventListener('securitypolicyviolation', (it) => window.violated(`${it.effectiveDirective} ${it.blockedURI}`)));
async function open(url) {
  pages += 1;
  violations = [];
  await tab.goto(url, { waitUntil: 'networkidle' });
}
const submit = () => tab.evaluate(() => setTimeout(() => document.querySelector('form.own-form').requestSubmit()));

// Each form goes where it says.
for (const [name, action] of Object.entries(FORMS)) {
  await open(`http://${MAIN}/fr/${name}/`);
  sent.length = 0;
  await tab.fill('[name=a]', 'x');
  await submit();
  // Nothing tells that a program for mail was called.
  if (name === 'mail') await tab.waitForTimeout(300);
  else await until(() => sent.length > 0 || violations.length > 0);
  for (const violation of violations) findings.add(`/fr/${name}/`, `the form is kept from being sent: ${violation}`);
  const wanted = new URL(action, `http://${MAIN}`).href;
  if (name !== 'mail' && sent[0] !== wanted) findings.add(`/fr/${name}/`, `is sent to ${sent[0]}, not to ${wanted}`);
}
// And nowhere else: neither to the target of another page, nor to another address of the same host.
for (const [page, action] of [['own', FORMS.away], ['own', FORMS.mail], ['away', FORMS.mail], ['away', `http://${AWAY}/other`], ['mail', FORMS.away]]) {
  await open(`http://${MAIN}/fr/${page}/`);
  await tab.evaluate((to) => (document.querySelector('form.own-form').action = to), action);
  await tab.fill('[name=a]', 'x');
  await submit();
  const isRefused = () => violations.some((it) => it.startsWith('form-action'));
  if (!(await until(isRefused))) findings.add(`/fr/${page}/`, `may send to ${action}`);
}

// Pictures and subtitles, of whatever language, on either host and from a disk.
execFileSync(process.argv[2], ['bundle', '--format', 'folder', '--root', folder, '--out', join(folder, 'copy'), '--quiet'], { stdio: 'inherit' });
const disk = pathToFileURL(join(folder, 'copy')).href;
for (const url of [`http://${MAIN}/fr/sign/`, `http://${OWN}/sign/`, `${disk}/fr/sign/index.html`]) {
  await open(url);
  const shown = await tab.evaluate(() => [...document.images].filter((it) => it.naturalWidth > 0).length);
  if (shown !== 1) findings.add(url.replace(disk, ''), 'does not show the picture');
  for (const violation of violations) findings.add(url.replace(disk, ''), `is blocked: ${violation}`);
}
for (const url of [`http://${MAIN}/fr/film/`, `http://${OWN}/film/`, `${disk}/fr/film/index.html`, `${disk}/ar/film/index.html`]) {
  await open(url);
  const cues = await tab.evaluate(() => Promise.all([...document.querySelectorAll('track')].map((track) => new Promise((done) => {
    track.track.mode = 'hidden';
    // One that was loaded before sends no event.
    const LOADED = 2, ERROR = 3, ends = Date.now() + 30000;
    (function look() {
      if (track.readyState === LOADED) done(track.track.cues.length);
      else if (track.readyState === ERROR || Date.now() > ends) done(`${track.srclang} does not load`);
      else setTimeout(look, 50);
    })();
  }))));
  if (cues.join() !== '1,1') findings.add(url.replace(disk, ''), `has the subtitles ${cues.join()}`);
  for (const violation of violations.filter((it) => !it.includes('.webm'))) findings.add(url.replace(disk, ''), `is blocked: ${violation}`);
}

await browser.close();
server.close();
rmSync(folder, { recursive: true });
findings.end('hosts', pages);
