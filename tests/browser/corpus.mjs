// Writes a site to measure on: `works` works in Arabic, French and English, of about 700 words each.
//
// The words are made of syllables and are as rare as words are (Zipf): some stand in every page, most in a few of them. So an
// index of them is as large as one of real texts. The same numbers of works give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const VOCABULARY = 20000;
const SECTIONS = 20;
const TAGS = 40;
const LANGS = {
  ar: { first: 'بتثجحخدذرزسشصضطعغفقكلمنهوي', then: 'ابيوتملنرسدعقفح', joint: '', article: 'ال' },
  fr: { first: 'bcdfglmnprstv', then: ['a', 'e', 'i', 'o', 'u', 'é', 'ou', 'an', 'on', 'eau'], joint: '', article: 'l’' },
  en: { first: 'bcdfghklmnprstw', then: ['a', 'e', 'i', 'o', 'u', 'ea', 'er', 'ing', 'ly', 'ou'], joint: '', article: 'the ' },
};
const TYPES = ['news', 'statement', 'speech', 'publication', 'advice'];

export function words(lang, count = VOCABULARY) {
  const { first, then } = LANGS[lang];
  const list = new Set();
  for (let number = 1; list.size < count; number += 1) {
    let word = '';
    for (let rest = number * 7; rest > 0; rest = Math.floor(rest / (first.length * then.length))) {
      word += first[rest % first.length] + then[Math.floor(rest / first.length) % then.length];
    }
    list.add(word.length < 3 ? word + then[1] : word);
  }
  return [...list];
}

export function corpus(root, works) {
  const write = (path, text) => writeFileSync(join(root, path), text);
  for (const folder of ['', 'content', 'content/tags', ...sections().map((name) => `content/${name}`)]) mkdirSync(join(root, folder), { recursive: true });
  write('site.yaml', `title: { ar: وزارة, fr: Ministère, en: Ministry }
base_url: https://www.example.org
time_zone: Africa/Tunis
languages:
  ar: { locale: ar-TN, fallback: [fr, en] }
  fr: { locale: fr-FR, fallback: [en] }
  en: { locale: en-GB, fallback: [fr] }
menus: { main: [s0, s1, s2, s3, s4] }
taxonomies: [tags]
sections:
${sections().map((name) => `  ${name}: { paginate: 20 }\n`).join('')}  tags: { paginate: 20 }
`);
  for (const lang of Object.keys(LANGS)) {
    const vocabulary = words(lang);
    write(`content/_index.${lang}.md`, `---\ntitle: ${vocabulary[40]}\n---\n`);
    sections().forEach((name, at) => write(`content/${name}/_index.${lang}.md`, `---\ntitle: ${vocabulary[50 + at]} ${at}\n---\n`));
    for (let tag = 0; tag < TAGS; tag += 1) write(`content/tags/t${tag}.${lang}.md`, `---\ntitle: ${vocabulary[100 + tag]} ${tag}\n---\n`);
    for (let work = 0; work < works; work += 1) write(path(work, lang), text(work, works, lang, vocabulary));
  }
}

export function path(work, lang) {
  return `content/s${work % SECTIONS}/w${work}.${lang}.md`;
}

function sections() {
  return Array.from({ length: SECTIONS }, (_, at) => `s${at}`);
}

function text(work, works, lang, vocabulary) {
  let state = (Math.imul(work, 7919) + 17) >>> 0;
  // Mulberry32, and Zipf by the inverse of its distribution.
  const random = () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const word = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1];
  const sentence = (length) => Array.from({ length }, (_, at) => (at % 7 === 3 ? LANGS[lang].article : '') + word()).join(' ');
  const day = String((work % 28) + 1).padStart(2, '0');
  const month = String((Math.floor(work / 28) % 12) + 1).padStart(2, '0');
  let out = `---\ntitle: ${sentence(6)}\ndate: ${2012 + (work % 14)}-${month}-${day}\ntype: ${TYPES[work % 5]}\ntags: [t${work % TAGS}, t${(work * 7 + 1) % TAGS}]\n---\n`;
  for (let part = 0; part < 5; part += 1) {
    out += `## ${sentence(4)}\n\n`;
    for (let at = 0; at < 2; at += 1) {
      const other = (work + part * SECTIONS + SECTIONS) % works;
      const link = other % SECTIONS === work % SECTIONS ? other : work;
      out += `${sentence(30)}. **${sentence(2)}** ${sentence(14)} [${sentence(3)}](w${link}.md).\n\n`;
    }
    for (let at = 0; at < 4; at += 1) out += `- ${sentence(8)}\n`;
    out += '\n';
  }
  return out;
}
