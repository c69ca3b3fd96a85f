// Searches the built reference site in Chromium as a reader does: node search.mjs PUBLIC
//
// Types, filters by type and date with the keyboard alone, follows the address, looks at what is marked and where the passage
// is from, on a phone too; asks what nobody has written, and looks at the page without JavaScript. The script must stay below
// 16 KiB.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Findings, openBrowser, readSite, serve } from './site.mjs';

const site = readSite(process.argv[2]);
const { origin, close } = await serve(site);
const browser = await openBrowser();
const findings = new Findings();
const tab = await browser.newPage();
tab.on('pageerror', (error) => findings.add(tab.url(), `script error: ${error.message}`));
const expect = (holds, what) => holds || findings.add(new URL(tab.url()).pathname, what);
const titles = () => tab.$$eval('[data-search-results] li > a', (all) => all.map((link) => link.textContent));
const settled = (holds) => tab.waitForFunction(holds, null, { timeout: 30000 }).catch(() => expect(false, `never: ${holds}`));
/** Waits until there are as many results as it takes; what comes instead is judged by who asked. */
async function found(holds, ...more) {
  for (let turn = 0; turn < 300; turn += 1) {
    if (holds((await titles()).length, ...more)) return;
    await new Promise((later) => setTimeout(later, 100));
  }
}

const script = [...site.files].find((name) => /(^|\/)search\.[^/]*js$/.test(name));
const size = statSync(join(site.root, script)).size;
if (size >= 16384) findings.add(script, `${size} bytes`);

for (const [lang, word, type] of [['ar', 'الأنهار', 'statement'], ['fr', 'fleuves', 'statement'], ['en', 'rivers', 'statement']]) {
  await tab.goto(`${origin}/${lang}/search/`);
  expect(await tab.isVisible('[data-search-filters]'), 'the filters are not shown');
  const unnamed = await tab.$$eval('[data-search-filters] :is(select, input)', (all) => all.filter((it) => !it.labels?.[0]?.textContent.trim()).length);
  expect(unnamed === 0, 'a filter has no label');
  await tab.focus('main [type=search]');
  await tab.keyboard.type(word);
  await settled(() => document.querySelectorAll('[data-search-results] li').length > 3);
  const all = (await titles()).length;
  const marked = await tab.$$eval('[data-search-results] li', (items) => items.every((it) => it.querySelector('mark')));
  expect(marked, 'a result has no mark');
  const spoken = await tab.$$eval('[data-search-results] li', (items) => items.every((it) => it.lang && it.dir && it.querySelector('a').hreflang === it.lang));
  expect(spoken, 'the language of a result is not marked');
  // With the keyboard alone: past the button to the filters, which open, to the type, and its first letters.
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  expect(await tab.evaluate(() => document.activeElement.name === 'type'), 'the keyboard does not reach the filters');
  await tab.selectOption('[name=type]', type);
  await settled(() => location.search.includes('type=statement'));
  await found((count, all) => count > 0 && count < all, all);
  const some = (await titles()).length;
  expect(some > 0 && some < all, `the type leaves ${some} of ${all}`);
  expect(await tab.isDisabled('[name=to-month]'), 'a month can be chosen without a year');
  await tab.selectOption('[name=to]', '2012');
  await settled(() => document.querySelectorAll('[data-search-results] li').length === 1);
  expect(/to=2012(&|$)/.test(tab.url()), 'the year is not in the address');
  await tab.selectOption('[name=to-month]', '06');
  await settled(() => !document.querySelector('[data-search-results] li') && location.search.includes('to=2012-06'));
  await tab.selectOption('[name=to-month]', '07');
  await settled(() => document.querySelectorAll('[data-search-results] li').length === 1);
  expect(/\S · \S/.test(await tab.textContent('[data-search-chosen]')), 'what is chosen is not told beside the filters');
  const [only] = await titles();
  const kept = tab.url();
  await tab.goto('about:blank');
  await tab.goto(kept);
  await settled(() => document.querySelectorAll('[data-search-results] li').length === 1);
  expect((await titles())[0] === only && (await tab.inputValue('[name=type]')) === type, 'the address does not bring the search back');
  await tab.click('[data-search-filters] summary');
  await tab.selectOption('[name=from]', '2026');
  await settled(() => document.querySelector('[role=status]').textContent === document.querySelector('[data-search]').dataset.crossed);
  await tab.click('[type=reset]');
  await settled(() => !document.querySelector('[data-search-results] li') && location.search === '');
  // Years, and no words at all: everything of a time, newest first.
  await tab.goto(`${origin}/${lang}/search/?from=2026&to=2026`);
  await settled(() => document.querySelectorAll('[data-search-results] time').length > 2);
  const dates = await tab.$$eval('[data-search-results] time', (times) => times.map((it) => it.dateTime));
  expect(dates.every((date) => date.startsWith('2026')), 'a year lets another one pass');
  expect(dates.join() === [...dates].sort().reverse().join(), 'without words the newest is not the first');
}

// The passage: what stands far behind the beginning of a long text.
for (const [lang, words, passage] of [['fr', 'Doha juillet', 'Doha'], ['en', 'rapporteur preparatory committee', 'rapporteur'], ['ar', 'المقررة', 'المقررة']]) {
  await tab.goto(`${origin}/${lang}/search/?q=${encodeURIComponent(words)}`);
  await settled(() => document.querySelector('[data-search-results] mark'));
  const text = (await tab.textContent('[data-search-results] li')).replace(/[\u064b-\u0652]/g, '');
  expect(text.includes(passage), `the passage with ${passage} is not shown: ${text}`);
}

// A phrase: its pages alone, with its words marked side by side; in another order there is none, and that is said.
for (const [lang, phrase, other] of [['ar', '«المفتش العام»', '«العام المفتش»'], ['fr', '« évacuateur de crues »', '"crues de évacuateur"'], ['en', '“siren test”', '"test siren"']]) {
  await tab.goto(`${origin}/${lang}/search/`);
  expect(await tab.$eval('main [type=search]', (field) => document.getElementById(field.getAttribute('aria-describedby')).textContent.trim() !== ''), 'nothing says how phrases are searched for');
  await tab.focus('main [type=search]');
  await tab.keyboard.type(phrase);
  // Until it is closed, what is typed are words.
  await tab.waitForFunction((typed) => new URLSearchParams(location.search).get('q') === typed, phrase);
  await found((count) => count > 0 && count < 6);
  const said = phrase.replace(/[«»“”"]/g, '').trim();
  const shown = await tab.$$eval('[data-search-results] li', (items) => items.map((it) => it.textContent));
  expect(shown.length < 6 && shown.every((text) => text.toLowerCase().replace(/[\u064b-\u0652]/g, '').includes(said)), `${phrase} is not in ${shown.join(' | ')}`);
  await tab.fill('main [type=search]', other);
  await settled(() => !document.querySelector('[data-search-results] li') && document.querySelector('[role=status]').textContent !== '');
}

// What is mistyped is found, and told as the site writes it; what is nowhere is told, with what is near; small words are told.
for (const [lang, typed, meant, nowhere, small, gone] of [
  ['ar', 'الفيضناات', 'الفيضانات', 'قنصلية', 'من في', 'استمارة طلب رخصة بئر'],
  ['fr', 'secherese', 'sécheresse', 'consulat', 'de la', 'formulaire papier'],
  ['en', 'accessability', 'accessibility', 'embassy', 'of the', 'paper form'],
]) {
  const ask = async (query) => {
    await tab.goto(`${origin}/${lang}/search/?q=${encodeURIComponent(query)}`);
    await settled(() => document.querySelector('[role=status]').textContent !== '');
    return tab.textContent('[role=status]');
  };
  const said = await ask(typed);
  expect((await titles()).length > 0, `${typed} finds nothing`);
  expect(said.includes(typed) && said.toLowerCase().includes(meant), `${typed} is not told to be ${meant}: ${said}`);
  expect((await ask(nowhere)).includes(nowhere) && (await titles()).length === 0, `${nowhere} is not told`);
  expect(await tab.isVisible('[data-search-help] p:last-child a'), 'nothing leads to all pages');
  await ask(small);
  expect(await tab.$eval('[role=status]', (status) => status.textContent === document.querySelector('[data-search]').dataset.onlySmall), `${small} is not told to be small`);
  await ask(gone);
  const first = await tab.textContent('[data-search-results] li');
  expect(first.includes(await tab.$eval('[data-search]', (box) => box.dataset.gone)), `what is removed does not say so: ${first}`);
}

// Filters or quotation marks that let nothing pass: that is said, not the spelling blamed, and one press leaves them out.
for (const [lang, word, phrase] of [['ar', 'السدود', '«السدود جميلة»'], ['fr', 'barrage', '"barrage joli"'], ['en', 'dam', '"pretty dam"']]) {
  for (const [query, way] of [[`q=${encodeURIComponent(word)}&type=official&to=2012-01`, 'filters'], [`q=${encodeURIComponent(phrase)}`, 'marks']]) {
    await tab.goto(`${origin}/${lang}/search/?${query}`);
    await tab.waitForFunction(() => document.querySelector('[role=status]').textContent !== '');
    const { said, wanted, none } = await tab.$eval('[data-search]', (box, way) => ({ said: box.querySelector('[role=status]').textContent, wanted: box.dataset[way + 'Exclude'], none: box.dataset.none }), way);
    expect(said.startsWith(wanted) && !said.includes(none) && /[1-9]/.test(said), `${query} is not told to be kept away by its ${way}: ${said}`);
    await tab.click('[data-search-less]');
    await found((count) => count > 0);
    expect((await titles()).length > 0 && !(await tab.isVisible('[data-search-less]')), `${query} finds nothing without its ${way}`);
    expect(await tab.evaluate(() => document.activeElement !== document.body), 'who pressed the button has lost their place');
  }
  // What is chosen is told in words: from when, to when.
  await tab.goto(`${origin}/${lang}/search/?q=${encodeURIComponent(word)}&from=2012-07&to=2026`);
  await settled(() => document.querySelector('[data-search-chosen]').textContent !== '');
  const { chosen, legends } = await tab.evaluate(() => ({ chosen: document.querySelector('[data-search-chosen]').textContent, legends: [...document.querySelectorAll('.search-fields legend')].map((it) => it.textContent) }));
  expect(legends.every((legend) => chosen.includes(`${legend} `)) && /2012.*2026/.test(chosen), `the times that are chosen are not named: ${chosen}`);
  // One field on this page, and no signs of the index in what is read.
  expect((await tab.$$('[type=search]:visible')).length === 1, 'there is more than one field for searching');
  await found((count) => count > 0);
  const dotted = await tab.$$eval('[data-search-results] li > p:last-child', (all) => all.map((it) => it.textContent).filter((text) => /(^|\s)·(\s|$)/.test(text)));
  expect(dotted.length === 0, `a passage holds a sign of the index: ${dotted[0]}`);
}

// On a phone the first result is seen without a finger, whatever is told of a mistyped word above it.
const phone = await browser.newPage();
for (const [width, height] of [[390, 664], [360, 640]]) {
  await phone.setViewportSize({ width, height });
  for (const [lang, ...queries] of [['ar', 'السدود', 'الفيضناات', 'الفيظانات', 'جدول المواعد'], ['fr', 'barrages', 'secherese', 'innondation'], ['en', 'dams', 'accessability', 'resevoir']]) {
    for (const query of queries) {
      await phone.goto(`${origin}/${lang}/search/?q=${encodeURIComponent(query)}`);
      await phone.waitForSelector('[data-search-results] li');
      await phone.waitForLoadState('networkidle');
      const { bottom } = await phone.$eval('[data-search-results] li > a', (link) => link.getBoundingClientRect());
      if (bottom > height) findings.add(`/${lang}/search/`, `at ${width} by ${height} the first result for ${query} ends at ${Math.round(bottom)} pixels`);
      if (process.env.SHOT) await phone.screenshot({ path: `${process.env.SHOT}.${lang}.png` });
    }
  }
}

const plain = await browser.newContext({ javaScriptEnabled: false });
const bare = await plain.newPage();
await bare.goto(`${origin}/ar/search/`);
if (await bare.isVisible('[data-search-filters]')) findings.add('/ar/search/', 'filters that do nothing are shown without JavaScript');
if ((await bare.$$('.search-browse li a')).length < 30) findings.add('/ar/search/', 'without JavaScript the pages are not listed');
if (process.env.SHOT) {
  await tab.goto(`${origin}/ar/search/?q=${encodeURIComponent('الفيضان')}&from=2025`);
  await tab.waitForSelector('[data-search-results] li');
  await tab.screenshot({ path: process.env.SHOT });
}
await browser.close();
close();
findings.end('search', 3);
