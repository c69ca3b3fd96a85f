// Proves that the words of a built site are in the language they are marked as, and stand in the order they were written in:
//
// - of the letters in a page's main text at least 70 % are of the script of its `html lang` (WCAG 3.1.1, RGAA 8.4)
// - no more than three words in a row are of another script than the nearest `lang` says (WCAG 3.1.2, RGAA 8.7)
// - no embedding or override character U+202A to U+202E anywhere in the output, in any file or spelt as a reference
//   (UTR 36, "Trojan Source"; W3C, "How to use Unicode controls for bidi text": use markup)
// - isolates U+2066 to U+2069 are closed in the text block that opened them (UAX 9, BD9)
// - no empty paragraph, heading or list item, and no doubled `br`, used for spacing (RGAA 8.9)
//
//   node words.mjs DIR
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptsOf } from './language.mjs';
import { Findings, openBrowser, readSite, serve, visitAll } from './site.mjs';
import { readWords } from './reading.mjs';

const OVERRIDE = /[\u202A-\u202E]|&#(?:x0*202[a-e]|0*823[4-8]);/i;
const NO_LANGUAGE = new Set(['', 'und', 'zxx', 'mul', 'mis']);
// Addresses are of no language: https://…, www.…, somebody@example.org, file.pdf, @account.
const ADDRESS = /\S*(?::\/\/|@)\S*|\bwww\.\S+|\S+\.\p{Script=Latin}{2,}\b\S*/gu;

const site = readSite(process.argv[2]);
const findings = new Findings();
const server = await serve(site);
const browser = await openBrowser();
// What was published, before any script adds to it.
const context = await browser.newContext({ javaScriptEnabled: false });

const shown = site.pages.filter((page) => !page.redirect);
await visitAll(shown, context, async ({ path }, tab) => {
  await tab.goto(server.origin + path, { waitUntil: 'load' });
  const { lang, runs, marked, empty, doubled } = await tab.evaluate(readWords);
  checkMainText(path, lang, runs);
  for (const run of runs) checkRun(path, run);
  for (const text of marked) checkMarks(path, text);
  for (const element of empty) findings.add(path, `empty: ${element}`);
  for (const element of doubled) findings.add(path, `two line breaks in a row in ${element}`);
});
await browser.close();
server.close();

const utf8 = new TextDecoder('utf-8', { fatal: true });
for (const file of site.files) {
  let text;
  try {
    text = utf8.decode(readFileSync(join(site.root, file)));
  } catch {
    continue; // a picture, a font
  }
  if (OVERRIDE.test(text)) findings.add(`/${file}`, `an embedding or override character: ${around(text, OVERRIDE)}`);
  if (/\.json$/.test(file)) eachString(JSON.parse(text), (value) => checkMarks(`/${file}`, value));
}
findings.end('words', shown.length);

function checkMainText(path, lang, runs) {
  const scripts = scriptsOf(lang);
  if (NO_LANGUAGE.has(language(lang)) || scripts.length === 0) return findings.add(path, `no known language: html lang="${lang}"`);
  const own = runs.filter((run) => run.inMain && language(run.lang) === language(lang)).map((run) => run.text).join('\n');
  const letters = lettersOf(own.replace(ADDRESS, ' '));
  const expected = letters.filter((letter) => isOf(scripts, letter)).length;
  if (expected < 0.7 * letters.length) {
    findings.add(path, `${expected} of ${letters.length} letters of the main text are in the script of "${lang}" (${scripts})`);
  }
}

function checkRun(path, { text, lang }) {
  const scripts = scriptsOf(lang);
  if (NO_LANGUAGE.has(language(lang)) || scripts.length === 0) return;
  let strangers = [];
  for (const word of text.replace(ADDRESS, ' ').split(/\s+/)) {
    const letters = lettersOf(word);
    if (letters.length === 0) continue;
    strangers = letters.some((letter) => isOf(scripts, letter)) ? [] : [...strangers, word];
    if (strangers.length === 4) findings.add(path, `marked as "${lang}" but in another script: ${strangers.join(' ')} …`);
  }
}

function checkMarks(path, text) {
  if (OVERRIDE.test(text)) findings.add(path, `an embedding or override character: ${around(text, OVERRIDE)}`);
  let open = 0;
  for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) break;
  }
  if (open !== 0) findings.add(path, `isolate ${open < 0 ? 'closed but not opened' : 'not closed'}: ${around(text, /[\u2066-\u2069]/)}`);
}

function eachString(value, visit) {
  if (typeof value === 'string') visit(value);
  else if (value && typeof value === 'object') Object.entries(value).forEach(([key, one]) => { visit(key); eachString(one, visit); });
}

function language(tag) {
  return tag.split('-')[0].toLowerCase();
}

/** The letters that belong to a script; marks, digits and shared letters such as the tatweel tell nothing. */
function lettersOf(text) {
  return text.match(/(?=\p{L})[^\p{Script=Common}\p{Script=Inherited}]/gu) ?? [];
}

function isOf(scripts, letter) {
  return scripts.some((script) => scriptPattern(script).test(letter));
}

function scriptPattern(script) {
  scriptPattern.known ??= new Map();
  if (!scriptPattern.known.has(script)) scriptPattern.known.set(script, new RegExp(`\\p{Script=${script}}`, 'u'));
  return scriptPattern.known.get(script);
}

/** The text near the first match, with invisible characters made visible. */
function around(text, pattern) {
  const at = text.search(pattern);
  const spelt = text.slice(Math.max(0, at - 20), at + 20)
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, (mark) => `<U+${mark.charCodeAt(0).toString(16).toUpperCase()}>`);
  return JSON.stringify(spelt);
}
