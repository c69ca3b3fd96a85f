// What the browser checks share: the pages of a built site, a server for them, Chromium, and the list of what was found.
//
// The server behaves as a plain static host does: a folder answers with its index.html, a folder without its last slash
// redirects, and what is missing gets the nearest 404.html (with status 404). It serves only files that were there when the
// folder was read, so that no address can reach outside it.
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// tests/run keeps the npm packages outside the checkout; `npm ci` in this folder does as well.
const packagesAt = process.env.DIWAN_NODE_PACKAGES ?? dirname(fileURLToPath(import.meta.url));
export const packages = createRequire(join(packagesAt, 'package.json'));

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8', '.json': 'application/json', '.xml': 'application/xml', '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8', '.ics': 'text/calendar; charset=utf-8', '.webmanifest': 'application/manifest+json',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp',
  '.avif': 'image/avif', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip', '.zip': 'application/zip', '.wasm': 'application/wasm',
};

/** A built site: its folder, the names of all its files, and its pages `{ file, path, redirect }` in order of address. */
export function readSite(dir) {
  if (!dir || !statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`not a folder: ${dir ?? '(give the folder of a built site)'}`);
    process.exit(2);
  }
  const root = resolve(dir);
  const files = new Set(readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/')));
  const pages = [...files].filter((file) => file.endsWith('.html')).sort().map((file) => ({
    file,
    path: addressOf(file),
    redirect: /<meta[^>]+http-equiv\s*=\s*["']?refresh/i.test(readFileSync(join(root, file), 'utf8')),
  }));
  if (pages.length === 0) {
    console.error(`no page in ${dir}`);
    process.exit(1);
  }
  return { root, files, pages };
}

/** The address of a file, in the form links use: folders end in a slash, every segment is percent-encoded. */
function addressOf(file) {
  const path = '/' + file.split('/').map(encodeURIComponent).join('/');
  return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
}

/** What a path of the site answers: `{ status, file?, location? }`. */
export function lookUp(site, path) {
  let name;
  try {
    name = decodeURIComponent(path).replace(/^\//, '');
  } catch {
    return { status: 400 };
  }
  if (name === '' || name.endsWith('/')) name += 'index.html';
  if (site.files.has(name)) return { status: 200, file: name };
  if (site.files.has(`${name}/index.html`)) return { status: 301, location: `${path}/` };
  for (let folder = name; folder !== ''; ) {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const page = folder === '' ? '404.html' : `${folder}/404.html`;
    if (site.files.has(page)) return { status: 404, file: page };
  }
  return { status: 404 };
}

/** Serves the site on a free port of 127.0.0.1: `{ origin, close }`. */
export async function serve(site) {
  const server = createServer((request, response) => {
    const { status, file, location } = lookUp(site, new URL(request.url, 'http://localhost').pathname);
    if (location) return response.writeHead(status, { location }).end();
    if (!file) return response.writeHead(status, { 'content-type': 'text/plain' }).end('not found');
    response.writeHead(status, { 'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' });
    response.end(readFileSync(join(site.root, file)));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/**
 * Debian's Chromium (or the one that CHROMIUM names), kept from calling anywhere on its own. Without windows, where that is
 * installed: the same engine opens a page in a third of the time. That one fits letters to pixels unless it is told not to, and a
 * text is then as wide as its pixels happen to be.
 */
export function openBrowser(more = []) {
  return packages('playwright-core').chromium.launch({
    executablePath: process.env.CHROMIUM ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none', ...more],
  });
}

/**
 * Calls `tell(address, reason)` for each request of a tab that fails. A browser also gives requests up itself, when the tab goes on
 * or is closed before a picture has come; those are no faults of the page, and how many there are depends on the machine.
 */
export function hearFailures(tab, tell) {
  tab.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') tell(request.url(), reason);
  });
}

/** Calls `visit(page of the site, tab)` for each page, two at a time, each in a fresh tab of `context`. */
export async function visitAll(pages, context, visit) {
  const queue = [...pages];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const tab = await context.newPage();
      try {
        await visit(next, tab);
      } catch (error) {
        throw new Error(`${next.path}: ${error.message}`, { cause: error });
      } finally {
        await tab.close();
      }
    }
  };
  await Promise.all([worker(), worker()]);
}

/** Waits for what `holds` asks for, half a minute at most; says whether it came. A busy machine needs long for what comes at once elsewhere. */
export async function until(holds) {
  for (let turn = 0; turn < 300; turn += 1) {
    if (await holds()) return true;
    await new Promise((later) => setTimeout(later, 100));
  }
  return false;
}

/** Collects findings and, at the end, prints them in a stable order and sets the exit status. */
export class Findings {
  #lines = new Map();

  add(path, reason) {
    const line = `${safeDecode(path)}: ${reason}`;
    this.#lines.set(line, (this.#lines.get(line) ?? 0) + 1);
  }

  end(name, pages) {
    for (const [line, times] of [...this.#lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
      console.log(times > 1 ? `${line} (${times} times)` : line);
    }
    console.log(`${name}: ${pages} pages, ${this.#lines.size} findings`);
    process.exitCode = this.#lines.size === 0 ? 0 : 1;
  }
}

/** An address as a person writes it: Arabic letters instead of percent signs. */
export function safeDecode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
