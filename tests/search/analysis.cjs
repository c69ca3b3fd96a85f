// Holds search.js to the golden file that `cargo test` holds src/locale/search to: node tests/search/analysis.cjs
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const scripts = join(__dirname, '../../themes/ministry/scripts');
const script = join(scripts, 'search.js');

/** The search of a language, whose index says what its catalogue says of the ends of its words. */
async function opened(lang) {
  const said = lang && /^search-affixes = (?:\{ "" \}|(.*))$/m.exec(readFileSync(join(__dirname, `../../i18n/${lang}.ftl`), 'utf8'))[1];
  delete require.cache[require.resolve(script)];
  const search = require(script);
  const take = globalThis.diwanSearch;
  const aid = pathToFileURL(join(scripts, 'search-aid.js')).href;
  search.open('file:///', async (url) => {
    globalThis.diwanSearch = take;
    if (url !== aid) return take('head', 0, { pages: 0, first: [], before: [], forms: lang && (said || '0') });
    delete require.cache[require.resolve(join(scripts, 'search-aid.js'))];
    return require(join(scripts, 'search-aid.js'));
  }, [], '', aid);
  await search.find('');
  return search;
}

const answers = ({ words, keys, root }) => ({
  words: (input) => words(input).join(' '),
  key: (input) => words(input).map((word) => keys(word)[0]).join(' '),
  root: (input) => words(input).map((word) => root(keys(word)[0])).join(' '),
  others: (input) => keys(words(input)[0]).slice(1).join(' '),
});

main();

async function main() {
  let search = answers(await opened());
  let wrong = 0;
  let lines = 0;
  for (const line of readFileSync(join(__dirname, 'analysis.txt'), 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [task, input, wanted] = line.split('\t');
    // Of the index alone.
    if (task === 'likely') continue;
    if (task === 'affixes') {
      search = answers(await opened(input));
      continue;
    }
    const got = search[task](input);
    lines += 1;
    if (got !== wanted) {
      wrong += 1;
      console.log(`${task} ${input}: wanted "${wanted}", got "${got}"`);
    }
  }
  console.log(`search analysis: ${lines} lines, ${wrong} wrong`);
  process.exitCode = wrong === 0 ? 0 : 1;
}
