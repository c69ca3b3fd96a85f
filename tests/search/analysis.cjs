// Holds search.js to the golden file that `cargo test` holds src/locale/search to: node tests/search/analysis.cjs
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { words, keys, root } = require(join(__dirname, '../../themes/ministry/scripts/search.js'));

const answers = {
  words: (input) => words(input).join(' '),
  key: (input) => words(input).map((word) => keys(word)[0]).join(' '),
  root: (input) => words(input).map((word) => root(keys(word)[0])).join(' '),
  others: (input) => keys(words(input)[0]).slice(1).join(' '),
};
let wrong = 0;
let lines = 0;
for (const line of readFileSync(join(__dirname, 'analysis.txt'), 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [task, input, wanted] = line.split('\t');
  const got = answers[task](input);
  lines += 1;
  if (got !== wanted) {
    wrong += 1;
    console.log(`${task} ${input}: wanted "${wanted}", got "${got}"`);
  }
}
console.log(`search analysis: ${lines} lines, ${wrong} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
