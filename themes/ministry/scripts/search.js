// Search, from a server or a disk: see src/render/search and tests/search/analysis.txt.
((global) => {
const SINGLE = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ", ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك" };

const fold = (text) => text.normalize("NFKD").toLowerCase()
  .replace(/[^\0-~]/gu, (c) => SINGLE[c] || (/[٠-٩۰-۹]/.test(c) ? c.charCodeAt(0) & 15 : /[\p{Mn}\p{Cf}ـ]/u.test(c) ? "" : c));

const words = (text) => [...fold(text).matchAll(/(['’]?)([\p{Alphabetic}\p{N}]+)(?=(['’]?))/gu)].flatMap(([, before, word, after]) =>
  (before || after) && /^.$/u.test(word) || after && word === "qu" ? [] : word);

const cut = (word, ending) => word?.endsWith(ending) && word.length - ending.length > 2 ? word.slice(0, -ending.length) : null;
const article = (word) => word.replace(/^(وال|فال|بال|كال|ولل|لل)(?=...)/, "").replace(/^(ال(?=...))+/, "");
const bare = (word) => cut(word, "ات") || cut(word, "ه") || word;
const particle = (word, letters) => word?.[3] && letters.includes(word[0]) && word.slice(1);

function arabic(word) {
  const and = particle(word, "وف"), found = [];
  for (const form of [word, and, particle(word, "بلك"), particle(and, "بلك")].filter(Boolean).map(article)) {
    found.push(form);
    for (const ending of "هما ها هم هن كم نا ين ون ان وا ا ي ه".split(" ")) {
      const rest = cut(form, ending);
      found.push(rest, cut(rest, "ت"), rest?.replace(/ا$/, "ي"));
    }
  }
  return [...new Set(found.filter(Boolean).map(bare))];
}

function latin(word) {
  if (!/^[a-z]+$/.test(word)) return word;
  const drop = (end) => end.test(word) && (word = word.slice(0, -1));
  drop(/..[^s]s$/);
  if (/(..[^e]aux|...ail)$/.test(word)) return word.slice(0, -3) + "al";
  if (drop(/...e$/)) drop(/...e$/), drop(/..(ll|nn|tt|[^s]s)$/);
  drop(/...x$/);
  return word.replace(/(...)y$/, "$1i");
}

const keys = (word) => /^[\u0600-\u06FF]/.test(word) ? arabic(word) : [latin(word)];

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const waiting = {}, loaded = {}, known = new Map(), alike = new Map();
let base, bring;

global.diwanSearch = (kind, number, data) => {
  loaded[kind + number] = kind === "words" ? data.trim().split("\n").map((line) => line.split(" ")) : data;
};

// `run(url)` runs a file; a line of synonyms is one thing.
function open(index, run, synonyms = []) {
  [base, bring] = [index, run];
  for (const line of synonyms) {
    const same = words(line).map((word) => keys(word)[0]);
    for (const key of same) alike.set(key, [...same, ...likeOf(key)]);
  }
}

function load(kind, number) {
  const name = kind + number;
  return waiting[name] ||= bring(new URL(kind[0] + number + ".js", base).href).then(() => loaded[name]).finally(() => loaded[name] || delete waiting[name]);
}

const keysOf = (word) => known.get(word) || known.set(word, keys(word)).get(word);
const likeOf = (key) => alike.get(key) || [];

const shard = ({ first }, key) => Math.max(0, first.findLastIndex((begin) => begin <= key));

const numbers = (text) => (text.match(/[g-z\d_-]*[A-Za-f]/g) || []).map((one) =>
  [...one].reduceRight((all, digit) => all * 32 + DIGITS.indexOf(digit) % 32, 0));

const entries = (text, page = 0) => numbers(text).map((it) => [page += it >> 4, it & 15]);

// The pages that hold a word; when none does, its last letter may be mistyped.
async function look(head, word, prefix) {
  const all = keysOf(word), same = all.flatMap(likeOf), found = new Map(), begun = new Map();
  const need = new Set([...all, ...same].map((it) => shard(head, it)));
  for (let i = prefix ? shard(head, prefix) : Infinity, left = 3; left-- && i <= shard(head, prefix + "\uFFFF"); i++) need.add(i);
  const raise = (map, page, value) => map.set(page, Math.max(value, map.get(page) || 0));
  const add = (list, factor) => {
    const rarity = Math.log((head.pages + 1) / (list.length + 0.5));
    for (const [page, weight] of list) raise(found, page, rarity * weight * factor);
  };
  for (const terms of await Promise.all([...need].map((it) => load("words", it)))) for (const [term, text] of terms) {
    const at = all.indexOf(term);
    if (at + 1 || same.includes(term)) add(entries(text), at ? at > 0 ? 0.6 : 0.8 : 1);
    if (prefix && term.startsWith(prefix)) for (const [page, weight] of entries(text)) raise(begun, page, weight);
  }
  add([...begun], found.size ? 0.2 : 0.5);
  const short = word.slice(0, -1);
  if (!found.size && prefix !== false && prefix !== short && short[3]) return look(head, word, short);
  return { keys: [...all, ...same], prefix, pages: found };
}

const hash = (word) => [...word].reduce((hash, c) => Math.imul(hash ^ c.codePointAt(), 16777619), 2166136261);

// The pages on which two words are neighbours.
async function beside({ first: { length }, pages }, before, word, all = 0) {
  const pair = (Math.imul(hash(before), 31) ^ hash(word)) >>> 14, steps = numbers(await load("near", pair % length));
  return new Set(steps.map((step) => all += step).filter((it) => (it / pages | 0) === (pair / length | 0)).map((it) => it % pages));
}

async function sieve({ type, from, to }) {
  if (!type && !from && !to) return null;
  const facets = await load("facets", 0), day = (date) => Math.floor(Date.parse(date) / 864e5) + facets.epoch;
  const first = from ? day(from) : to ? 1 : 0, last = to ? day(to) : Infinity;
  return (page) => {
    const [kind, a, b, c] = [...facets.pages.substr(4 * page, 4)].map((it) => DIGITS.indexOf(it)), on = a << 12 | b << 6 | c;
    return (!type || facets.types[kind] === type) && on >= first && on <= last && on + 1;
  };
}

// Pages with all the words first, then by weight; a word that most pages hold only adds weight.
async function find(query, filter = {}) {
  const [head, passes] = await Promise.all([load("head", 0), sieve(filter)]), pages = new Map();
  const phrases = [...query.matchAll(/["«»“”„](.+?)["«»“”„]/g)].map(([, text]) => words(text)), exact = phrases.flat();
  const all = [...new Set(words(query).concat(exact))], typed = /["«»“”„\s]$/.test(query) || all.at(-1);
  // What is being typed may still be short, behind its article.
  const parts = await Promise.all(all.map((word) => look(head, word, !exact.includes(word) &&
    (word === typed && word[1] ? word.replace(/^([وفبك]?ال|و?لل)(?=..)/, "") : null))));
  const needed = await Promise.all(phrases.flatMap((phrase) => phrase.map((word, at) =>
    at ? beside(head, phrase[at - 1], word) : parts[all.indexOf(word)].pages)));
  const add = (page, words, value) => {
    if (passes && !passes(page) || !needed.every((some) => some.has(page))) return;
    const hit = pages.get(page) || { page, words: 0, value: 0 };
    pages.set(page, { page, words: hit.words + words, value: hit.value + value });
  };
  for (const part of parts) part.pages.forEach((value, page) => add(page, 2 * part.pages.size < head.pages, value));
  if (!all[0] && passes) for (let page = 0; page < head.pages; page++) add(page, 0, passes(page));
  const hits = [...pages.values()].sort((a, b) => b.words - a.words || b.value - a.value || a.page - b.page);
  // Hashes may lie: what is shown first is held against its text.
  const texts = await Promise.all(exact[0] ? hits.slice(0, 10).map(page) : []), row = (words) => ` ${words.join(" ")} `;
  const holds = ([, title, text, , date]) => /…$/.test(text) || phrases.every((phrase) =>
    !phrase[1] || row(words([title, text, date].join(" "))).includes(row(phrase)));
  return { parts, hits: hits.filter((_, at) => !texts[at] || holds(texts[at])), seen: new Map() };
}

const WORD = /([\p{Alphabetic}\p{N}\p{M}\p{Cf}]+)/gu;

const answers = (text, { parts, seen }) => seen.get(text) || seen.set(text, words(text).map(keysOf).flatMap((all) =>
  parts.filter(({ keys, prefix }) => all.some((key) => keys.includes(key)) || prefix && all[0].startsWith(prefix)))).get(text);

// Whole words are marked, so that no Arabic letter loses its neighbour.
const marked = (text, found) => text.split(WORD).map((piece, at) => [piece, at % 2 && answers(piece, found)[0]]);

// Where most of the words stand nearest to each other.
function passage(text, found) {
  const hits = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => answers(word, found).map((part) => [part, index]));
  let best = 0, from = 0;
  for (const [, start] of hits) {
    const parts = new Map(hits.filter(([, at]) => at >= start && at < start + 145).reverse());
    const value = 240 * parts.size + start - Math.max(...parts.values());
    if (value > best) [best, from] = [value, start];
  }
  from = from > 160 && text.indexOf(" ", from - 80) + 1;
  const to = text.length - from > 240 ? text.lastIndexOf(" ", from + 240) : text.length;
  return (from ? "…" : "") + text.slice(from, to) + (text[to] ? "…" : "");
}

const page = (hit) => load("pages", hit.page);

if (typeof module !== "undefined") return module.exports = { words, keys, open, find, page, passage, marked };

function start(box) {
  const one = (selector) => box.querySelector(selector), part = (name) => one(`[data-search-${name}]`), { lang, dir } = document.documentElement;
  const { search: index, count, none, failed, synonyms = "" } = box.dataset;
  const form = one("form"), input = one("[type=search]"), status = one("[role=status]"), results = part("results");
  const more = part("more"), filters = part("filters"), fields = [...filters.elements];
  let version = 0, timer;
  const make = (name, to, textContent, more) => to.appendChild(Object.assign(document.createElement(name), { textContent, ...more }));
  open(new URL(index, document.baseURI), (src) => new Promise((onload, onerror) =>
    make("script", document.head, "", { src, onload, onerror })), synonyms.split("\n"));
  const write = (text, found, to) => marked(text, found).forEach(([piece, hit]) => hit ? make("mark", to, piece) : to.append(piece));

  async function show(found, from) {
    const mine = version, total = found.hits.length, pages = await Promise.all(found.hits.slice(from, from + 10).map(page));
    if (mine !== version) return;
    if (!from) results.textContent = "";
    const list = results.firstChild || total && make("ol", results);
    pages.forEach(([href, title, text, date, long, type], at) => {
      const item = make("li", list, "", { lang, dir }), link = make("a", item, "", { href: new URL(href, base), hreflang: lang });
      write(title, found, link);
      const name = type && one(`option[value="${CSS.escape(type)}"]`), facts = (name || date) && make("p", item);
      if (name) make("span", facts, name.text + (date ? " · " : ""));
      if (date) make("time", facts, long, { dateTime: date });
      write(passage(text, found), found, make("p", item));
      if (from && !at) link.focus();
    });
    status.textContent = total ? count.replace("#", total) : none;
    more.hidden = from + 10 >= total;
    more.onclick = () => show(found, from + 10);
  }

  function search() {
    const query = input.value, q = query.trim(), mine = ++version, filter = {}, asked = new URLSearchParams(q && { q });
    for (const { name, value } of fields) if (value) asked.set(name, filter[name] = value);
    history.replaceState(null, "", location.pathname + (asked + "" && "?" + asked));
    more.hidden = true;
    if (!words(query)[0] && !Object.keys(filter)[0]) return results.textContent = status.textContent = "";
    find(query, filter).then((found) => mine === version && show(found, 0)).catch(() => status.textContent = failed);
  }

  const soon = (wait) => timer = clearTimeout(timer) || setTimeout(search, wait);
  form.onsubmit = () => (input.value = input.value.trim() + " ", soon(), false);
  form.oninput = ({ target }) => soon(target === input ? 120 : 0);
  form.onreset = () => soon();
  filters.hidden = filters.disabled = false;
  for (const list of box.querySelectorAll("details")) list.open = false;
  const asked = new URLSearchParams(location.search), years = { from: "-01-01", to: "-12-31" };
  input.value = asked.get("q") || "";
  for (const field of fields) field.value = (asked.get(field.name) || "").replace(/^\d{4}$/, "$&" + years[field.name]);
  search();
}

document.querySelectorAll("[data-search]").forEach(start);
})(globalThis);
