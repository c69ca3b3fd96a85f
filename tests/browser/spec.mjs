// Writes the examples of the CommonMark specification, as published by its authors in the package `commonmark-spec`, to a
// JSON file: a list of { example, section, markdown, html }, with the arrows that stand for tabs turned into tabs.
// Proves on the way that it is the edition and the number of examples that the tests count on.
//
//   node spec.mjs FILE
import { writeFileSync } from 'node:fs';
import { packages } from './site.mjs';

const EDITION = '0.31.2';
const EXAMPLES = 652;

const { text, tests } = packages('commonmark-spec');
const edition = /^version: '(.*)'$/m.exec(text)?.[1];
if (edition !== EDITION || tests.length !== EXAMPLES) {
  console.error(`expected CommonMark ${EDITION} with ${EXAMPLES} examples, found ${edition} with ${tests.length}`);
  process.exit(1);
}
const tabs = (sample) => sample.replaceAll('→', '\t');
const examples = tests.map(({ number, section, markdown, html }) => ({
  example: number, section, markdown: tabs(markdown), html: tabs(html),
}));
writeFileSync(process.argv[2], `${JSON.stringify(examples, null, 1)}\n`);
console.log(`CommonMark ${edition}: ${examples.length} examples in ${process.argv[2]}`);
