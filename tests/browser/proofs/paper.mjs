// On paper: the page is printed to PDF and its text read back with pdftotext, which gives it in logical order. The title and every
// paragraph of the main text are there, whole, in their order, below the ministry's emblem and name; so is the address, in letters
// and not in percent signs; nothing of the menu is. Heads of tables are
// repeated on each sheet. Only letters are compared, taken by their meaning (NFKC): a PDF holds shapes, pdftotext guesses spaces,
// joins what a line's end parted at a hyphen, and cannot tell where in a line of two directions a figure or a full stop belongs; how
// those stand is bidi.mjs's affair. It also reads ligatures of lam and alef from the wrong end, so these letters are left out.
import { execFileSync } from 'node:child_process';

export async function page(tab, _, say) {
  const wanted = await tab.evaluate(readText);
  await tab.emulateMedia({ media: 'print' });
  for (const text of await tab.evaluate(readHeads)) say(text);
  const name = await tab.evaluate(() => { const it = document.querySelector('header .brand'); return it?.checkVisibility() && it.querySelector('svg')?.checkVisibility() ? it.textContent.trim() : ''; });
  await tab.emulateMedia({ media: null });
  const pdf = await tab.pdf({ preferCSSPageSize: true, format: 'A4' });
  const read = letters(execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, maxBuffer: 1 << 26 }).toString());
  let from = 0;
  const inWords = read.replace(/\d/g, '');
  for (const text of [wanted.title, ...wanted.blocks]) {
    const at = inWords.indexOf(letters(text).replace(/\d/g, ''), from);
    if (at < 0) say(`is not printed, or not in its order: ${JSON.stringify(text.slice(0, 50))}`);
    else from = at;
  }
  // Part by part: each runs in its own direction, and of a line in two directions pdftotext gives no order.
  const parts = wanted.address.split('/').map((part) => letters(part).replace(/\d/g, ''));
  if (wanted.address && !parts.every((part) => inWords.includes(part))) say('its address is not printed');
  if (wanted.address.includes('%')) say(`its address is printed for machines: ${wanted.address}`);
  if (wanted.isDocument && !(name && read.startsWith(letters(name)))) say('the ministry’s emblem and name do not stand at its head');
  if (!wanted.address && wanted.isDocument) say('has no line that says where it was printed from');
  for (const text of wanted.hidden) if (read.includes(letters(text))) say(`prints what only helps on a screen: ${JSON.stringify(text)}`);
}

function letters(text) {
  return text.normalize('NFKC').replace(/[^\p{L}\d]|[ـاأإآل]/gu, '');
}

function readText() {
  const text = (element) => element.textContent;
  const shown = (element) => element.checkVisibility() && !element.closest('nav, .pagination');
  const blocks = [...document.querySelectorAll('main .text > p, main .text > h2, main > p')]
    .filter((element) => shown(element) && !element.querySelector('a[href^=http], sup, bdi, [dir], math, code') && text(element).trim().length > 20);
  const source = document.querySelector('.print-source');
  return {
    title: text(document.querySelector('h1')),
    // Pages break where they will: the first line of each block is what must follow.
    blocks: blocks.map((element) => text(element).trim().slice(0, 24)),
    address: source?.textContent.match(/https?:\S+/)?.[0] ?? '',
    isDocument: Boolean(document.querySelector('link[rel=canonical]')),
    hidden: [...document.querySelectorAll('.skip-link, .skip')].map(text),
  };
}

function readHeads() {
  return [...document.querySelectorAll('table > thead')]
    .filter((head) => getComputedStyle(head).display !== 'table-header-group')
    .map(() => 'the head of a table is not repeated on each sheet');
}
