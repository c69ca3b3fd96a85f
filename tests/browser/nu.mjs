// Proves that every HTML page and SVG file of a built site is valid, with no message of any kind from the Nu Html Checker:
// HTML Living Standard conformance (RGAA 8.2), and a declared language and direction that fit the text (WCAG 3.1.1).
//
//   node nu.mjs DIR
//
// Style sheets apart from pages are not given to it: its CSS validator does not know today's CSS, and would be the judge of
// what the build's own CSS parser has already accepted.
import { spawnSync } from 'node:child_process';
import { dirname, join, relative } from 'node:path';
import { Findings, packages, readSite, safeDecode } from './site.mjs';

const site = readSite(process.argv[2]);
const findings = new Findings();
const jar = join(dirname(packages.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
const checked = [...site.files].filter((file) => /\.(html|svg)$/i.test(file)).map((file) => join(site.root, file));

// Java reads file names in the locale's encoding: without UTF-8 it finds no Arabic one.
// A command line holds about two megabytes; a thousand files at a time stay far below, and each start costs only two seconds.
for (let from = 0; from < checked.length; from += 1000) {
  const run = spawnSync('java', ['-Xss2m', '-jar', jar, '--Werror', '--also-check-svg', '--stdout', '--format', 'json',
    ...checked.slice(from, from + 1000)], { encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  if (run.error) throw run.error;
  let messages;
  try {
    ({ messages } = JSON.parse(run.stdout));
  } catch {
    throw new Error(`the checker gave no report (status ${run.status}): ${run.stderr || run.stdout}`);
  }
  // What a policy lets through is seen in the browser (axe.mjs hears every refusal). Here a file has no origin that `'self'` could be,
  // and JSON-LD passes for a script, which HTML says it is not ("prepare the script element": data blocks end before any policy).
  const said = messages.length;
  // Styles inside a document are the same sheets (see above): of what formulas need (`math-shift`, `math-auto`) that validator knows nothing.
  messages = messages.filter(({ message }) => !/violates Content Security Policy \(meta tag\)|^CSS: .*\bmath-(?:shift|auto)\b/.test(message));
  for (const { type, subType, url, lastLine, lastColumn, message, extract } of messages) {
    const file = url?.startsWith('file:') ? relative(site.root, safeDecode(new URL(url).pathname)) : (url ?? '(no file)');
    const place = lastLine ? `:${lastLine}:${lastColumn ?? 1}` : '';
    const near = extract ? `  ${JSON.stringify(extract.trim())}` : '';
    findings.add(file + place, `${subType ?? type}: ${message}${near}`);
  }
  if (run.status !== 0 && said === 0) findings.add('(checker)', `ended with status ${run.status}: ${run.stderr}`);
}
findings.end('nu', checked.length);
