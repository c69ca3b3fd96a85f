// Asks the real search, over a built site, what readers ask, and holds it to the files judged*.txt beside this one:
//
//   node judged.mjs PUBLIC CONTENT [FILE]
//
// Runs the scripts of the page for searching as the browser does; only bringing a script is done by reading the file. Every miss is
// told with what came instead, then success at 1, at 3 and at 10 and the mean reciprocal rank of the queries that have an answer.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';

const [root, content, ...only] = process.argv.slice(2);
if (!root || !content) {
  console.error('node judged.mjs PUBLIC CONTENT [FILE]');
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** The names of months as the page has them to choose from, behind what stands for any month. */
const months = (page) => [.../<select[^>]*name="?from-month.*?<\/select>/s.exec(page)[0].matchAll(/<option[^>]*>([^<]*)/g)].map(([, name]) => name);

/** A search of its own for each language, as each has a page of its own. */
function opened(lang) {
  const page = readFileSync(join(root, lang, 'search/index.html'), 'utf8');
  const named = (pattern) => {
    const [, address] = pattern.exec(page);
    return address.startsWith('/') ? new URL(`.${address}`, pathToFileURL(`${root}/`)) : new URL(address, pathToFileURL(join(root, lang, 'search/')));
  };
  const script = fileURLToPath(named(/src="([^"]*\/search\.[0-9a-f]+\.js)"/));
  delete require.cache[require.resolve(script)];
  const search = require(script);
  const take = globalThis.diwanSearch;
  const base = named(/data-search="([^"]+)"/);
  search.open(base.href, async (url) => {
    globalThis.diwanSearch = take;
    runInThisContext(readFileSync(new URL(url), 'utf8'));
  }, /data-synonyms="([^"]*)"/.exec(page)?.[1].split(/&#10;|\|/), /data-small="([^"]*)"/.exec(page)?.[1], named(/data-aid="([^"]+)"/), months(page));
  return { ...search, base };
}

/** The last parts that the addresses of a work may have: its name, or what its front matter says, and those of its sections. */
function address(work, lang) {
  const parts = work.split('/');
  return parts.map((part, at) => {
    const name = parts.slice(0, at + 1).join('/');
    const files = [`${name}/_index.${lang}.md`, `${name}/index.${lang}.md`, `${name}.${lang}.md`];
    const file = files.map((one) => join(content, one)).find(existsSync);
    const slug = file && /^slug: *"?([^"\n]+?)"? *$/m.exec(readFileSync(file, 'utf8').split('\n---')[0]);
    return slug ? slug[1] : part;
  }).join('/');
}

const searches = {};
const misses = [];
const sum = { asked: 0, ranks: [] };
const files = only.length ? only : readdirSync(here).filter((name) => /^judged.*\.txt$/.test(name)).sort();
for (const file of files) await ask(file);
for (const miss of misses) console.log(miss);
tell('search', sum);
process.exitCode = misses.length === 0 ? 0 : 1;

function tell(name, { asked, ranks }) {
  const share = (within) => `${((100 * ranks.filter((rank) => rank <= within).length) / ranks.length).toFixed(1)} %`;
  const mrr = ranks.reduce((all, rank) => all + 1 / rank, 0) / ranks.length;
  console.log(`${name}: ${asked} queries${name === 'search' ? `, ${misses.length} misses` : ''}; success@1 ${share(1)}, @5 ${share(5)}, @10 ${share(10)}, MRR ${mrr.toFixed(3)}`);
}

/** Asks the queries of a file. */
async function ask(file) {
  const own = { asked: 0, ranks: [] };
  for (const line of readFileSync(join(here, file), 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [lang, bound, typed, ...judged] = line.split('\t');
    const search = (searches[lang] ??= opened(lang));
    const found = await search.find(typed.replace(/_$/, ' '), {});
    const results = [];
    for (const hit of found.hits.slice(0, 10)) {
      const [href] = await search.page(hit);
      results.push(decodeURIComponent(new URL(href, search.base).pathname).replace(/\/(index\.html)?$/, '').split(`/${lang}/`).pop());
    }
    for (const count of [own, sum]) count.asked += 1;
    const miss = (why) => misses.push(`${lang} ${typed}: ${why}; found ${results.slice(0, 5).join(', ') || 'nothing'}`);
    for (const wanted of judged.join(' ').split(' ').filter((it) => it.startsWith('!'))) {
      const not = wanted.slice(1);
      const last = [address(not, lang), ...['ar', 'fr', 'en'].map((other) => address(not, other))].map((it) => it.split('/').pop());
      if (results.some((result) => last.includes(result.split('/').pop()))) miss(`${not} must not be there`);
    }
    const wanted = judged.join(' ').split(' ').filter((it) => it && !it.startsWith('!'));
    if (wanted[0] === '=') {
      if (results.length > 0) miss('nothing must be found');
      continue;
    }
    if (wanted[0] === '*') {
      if (results.length === 0) miss('something must be found');
      continue;
    }
    const places = wanted.map((work) => {
      if (!['/_index.', '/index.', '.'].some((form) => existsSync(join(content, `${work}${form}${lang}.md`)))) {
        throw new Error(`${work} is not in ${lang}: mend the judgement of ${typed}`);
      }
      return results.indexOf(address(work, lang));
    });
    const best = Math.min(...places.map((at) => (at < 0 ? Infinity : at))) + 1;
    for (const { ranks } of [own, sum]) ranks.push(best);
    if (best > Number(bound)) miss(`${wanted[0]} must be among the first ${bound}`);
  }
  tell(file, own);
}
