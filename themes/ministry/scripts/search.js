// Search in the reader's browser, from a server or a disk: the index comes as scripts. src/locale/search analyses alike;
// tests/search/analysis.txt holds both to it.
((global) => {
"use strict";

const SINGLE = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ", ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك" };
const ENDINGS = "هما ها هم هن كم نا ين ون ان وا ا ي ه".split(" ");

const fold = (text) => text.normalize("NFKD").toLowerCase()
  .replace(/[^\0-~]/gu, (c) => SINGLE[c] || (/[٠-٩۰-۹]/.test(c) ? c.charCodeAt(0) & 15 : /[\p{Mn}\p{Cf}ـ]/u.test(c) ? "" : c));

// What is elided at an apostrophe is no word.
function words(text) {
  const folded = fold(text), elides = (at) => /['’]/.test(folded.charAt(at));
  return [...folded.matchAll(/[\p{Alphabetic}\p{N}]+/gu)].filter(({ 0: word, index }) => {
    const after = elides(index + word.length);
    return !((after || elides(index - 1)) && /^.$/u.test(word)) && !(after && word === "qu");
  }).map(([word]) => word);
}

const cut = (word, ending) => word?.endsWith(ending) && word.length - ending.length > 2 ? word.slice(0, -ending.length) : null;
const article = (word) => word.replace(/^(وال|فال|بال|كال|ولل|لل)(?=...)/, "").replace(/^(ال(?=...))+/, "");
const bare = (word) => cut(word, "ات") || cut(word, "ه") || word;
const particle = (word, letters) => word?.length > 3 && letters.includes(word[0]) ? word.slice(1) : null;

function arabic(word) {
  const and = particle(word, "وف"), found = [];
  for (const form of [word, and, particle(word, "بلك"), particle(and, "بلك")].filter(Boolean).map(article)) {
    found.push(form);
    for (const ending of ENDINGS) {
      const rest = cut(form, ending);
      found.push(rest, cut(rest, "ت"), rest?.replace(/ا$/, "ي"));
    }
  }
  return [...new Set(found.filter(Boolean).map(bare))];
}

function latin(word) {
  if (!/^[a-z]+$/.test(word)) return word;
  if (/..[^s]s$/.test(word)) word = word.slice(0, -1);
  if (/(..[^e]aux|...ail)$/.test(word)) return word.slice(0, -3) + "al";
  const full = word.length;
  for (let i = 0; i < 2; i++) if (/...e$/.test(word)) word = word.slice(0, -1);
  if (word.length < full && /..(ll|nn|tt|[^s]s)$/.test(word)) word = word.slice(0, -1);
  if (/...x$/.test(word)) word = word.slice(0, -1);
  return /...y$/.test(word) ? word.slice(0, -1) + "i" : word;
}

// The first key is certain; the others count where the site has them.
const keys = (word) => /^[\u0600-\u06FF]/.test(word) ? arabic(word) : [latin(word)];

const VALUES = new Map([..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].map((digit, value) => [digit, value]));
const waiting = {}, loaded = {}, known = new Map(), alike = new Map();
let base, bring;

global.diwanSearch = (kind, number, data) => {
  loaded[kind + number] = kind === "words" ? new Map(data.trim().split("\n").map((line) => line.split(" "))) : data;
};

// `run(url)` runs a file, which calls diwanSearch; a line of synonyms means one thing.
function open(index, run, synonyms = []) {
  [base, bring] = [index, run];
  for (const line of synonyms) {
    const same = words(line).map((word) => keys(word)[0]);
    for (const key of same) alike.set(key, [...same, ...(alike.get(key) || [])]);
  }
}

function load(kind, number) {
  const name = kind + number, url = kind === "head" ? base : new URL(kind[0] + number + ".js", base).href;
  return waiting[name] ||= bring(url).then(() => loaded[name]).finally(() => loaded[name] || delete waiting[name]);
}

const keysOf = (word) => known.get(word) || known.set(word, keys(word)).get(word);

// The file that holds a key: the last that does not begin behind it.
const shard = ({ first }, key) => Math.max(0, first.findLastIndex((begin) => begin <= key));

function entries(text) {
  const list = [];
  for (let at = 0, page = 0, number; at < text.length; list.push([page += number >> 4, number & 15])) {
    number = 0;
    for (let shift = 0, digit = 32; digit & 32; shift += 5) {
      digit = VALUES.get(text[at++]);
      number += (digit & 31) << shift;
    }
  }
  return list;
}

// The pages that hold a word. One that none holds is tried without its last letter, which may be mistyped.
async function look(head, word, prefix) {
  const all = keysOf(word), same = all.flatMap((key) => alike.get(key) || []), found = new Map();
  const need = new Set([...all, ...same].map((key) => shard(head, key)));
  if (prefix) {
    const first = shard(head, prefix), last = shard(head, prefix + "\uFFFF");
    for (let i = first; i <= last && i < first + 3; i++) need.add(i);
  }
  const raise = (map, page, value) => map.set(page, Math.max(value, map.get(page) || 0));
  const add = (list, factor) => {
    const rarity = Math.log(1 + (head.pages + 0.5 - list.length) / (list.length + 0.5));
    for (const [page, weight] of list) raise(found, page, rarity * weight * factor);
  };
  const files = await Promise.all([...need].map((number) => load("words", number))), each = (take) => files.forEach((terms) => terms.forEach(take));
  each((text, term) => {
    if (all.includes(term)) add(entries(text), term === all[0] ? 1 : 0.6); else if (same.includes(term)) add(entries(text), 0.8);
  });
  // A word of the site is meant more than what it begins.
  const factor = found.size ? 0.2 : 0.5, begun = new Map();
  if (prefix) each((text, term) => term.startsWith(prefix) && entries(text).forEach(([page, weight]) => raise(begun, page, weight)));
  add([...begun], factor);
  if (!found.size && prefix !== word.slice(0, -1) && word.length > 4) return look(head, word, word.slice(0, -1));
  return { keys: [...all, ...same], prefix, pages: found };
}

// What passes the filters: a digit tells the type, three the day.
async function sieve({ type, from, to }) {
  if (!type && !from && !to) return null;
  const facets = await load("facets", 0), day = (date) => Math.floor(Date.parse(date) / 864e5) + facets.epoch;
  const first = from ? day(from) : 1, last = to ? day(to) : Infinity;
  return (page) => {
    const [kind, a, b, c] = [0, 1, 2, 3].map((at) => VALUES.get(facets.pages[4 * page + at])), on = a << 12 | b << 6 | c;
    return (!type || facets.types[kind] === type) && (!from && !to || on >= first && on <= last) && on + 1;
  };
}

// Pages with all the words first, then by weight; without words, what passes the filters, newest first. A word that most
// pages hold only adds weight.
async function find(query, filter = {}) {
  const [head, passes] = await Promise.all([load("head", 0), sieve(filter)]);
  const all = [...new Set(words(query))], typed = /\s$/.test(query) || all.at(-1), pages = new Map();
  // What is being typed may still be short, behind its article.
  const parts = await Promise.all(all.map((word) =>
    look(head, word, word === typed && word.length > 1 ? word.replace(/^([وفبك]?ال|و?لل)(?=..)/, "") : null)));
  const add = (page, words, value) => {
    const hit = pages.get(page) || { page, words: 0, value: 0 };
    hit.words += words;
    hit.value += value;
    pages.set(page, hit);
  };
  for (const part of parts) part.pages.forEach((value, page) => add(page, 2 * part.pages.size < head.pages, value));
  if (!all.length && passes) for (let page = 0; page < head.pages; page++) add(page, 0, passes(page));
  const hits = [...pages.values()].filter((hit) => !passes || passes(hit.page));
  return { parts, hits: hits.sort((a, b) => b.words - a.words || b.value - a.value || a.page - b.page), seen: new Map() };
}

const WORD = /([\p{Alphabetic}\p{N}\p{M}\p{Cf}]+)/gu, SIZE = 240, BEFORE = 80;

// The parts of a query that a word answers.
const answers = (text, { parts, seen }) => seen.get(text) || seen.set(text, words(text).map(keysOf).flatMap((all) =>
    parts.filter(({ keys, prefix }) => all.some((key) => keys.includes(key)) || prefix && all[0].startsWith(prefix)))).get(text);

// [text, marked or not]…: words are marked whole, so that no Arabic letter loses its neighbour.
const marked = (text, found) => text.split(WORD).map((piece, at) => [piece, at % 2 && answers(piece, found).length]);

// The passage in which most of the words stand.
function passage(text, found) {
  const hits = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => answers(word, found).map((part) => [index, part]));
  let best = 0, from = 0;
  for (const [start] of hits) {
    const parts = new Set(hits.filter(([at]) => at >= start && at < start + SIZE - BEFORE).map(([, part]) => part));
    if (parts.size > best) [best, from] = [parts.size, start];
  }
  from = from < SIZE - BEFORE ? 0 : text.indexOf(" ", from - BEFORE) + 1;
  const to = text.length - from > SIZE ? text.lastIndexOf(" ", from + SIZE) : text.length;
  return (from ? "…" : "") + text.slice(from, to) + (to < text.length ? "…" : "");
}

// Address, title, text, date for machines and people, type.
const page = (hit) => load("pages", hit.page);

if (typeof module !== "undefined") return module.exports = { words, keys, open, find, page, passage, marked };

function start(box) {
  const one = (selector) => box.querySelector(selector), { lang, dir } = document.documentElement;
  const { search: index, count, none, failed, synonyms = "" } = box.dataset;
  const form = one("form"), input = one("[type=search]"), status = one("[role=status]"), results = one("[data-search-results]");
  const more = one("[data-search-more]"), filters = one("[data-search-filters]"), fields = [...filters.elements];
  let version = 0, timer;
  const make = (name, parent, textContent, more) =>
    parent.appendChild(Object.assign(document.createElement(name), { textContent, ...more }));
  open(new URL(index, document.baseURI).href, (src) => new Promise((onload, onerror) =>
    make("script", document.head, "", { src, onload, onerror })), synonyms.split("\n"));
  const write = (text, found, into) => marked(text, found).forEach(([piece, hit]) => hit ? make("mark", into, piece) : into.append(piece));

  async function show(found, from) {
    const mine = version, total = found.hits.length;
    const pages = await Promise.all(found.hits.slice(from, from + 10).map(page));
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
    const query = input.value, mine = ++version, filter = {}, asked = new URLSearchParams(query.trim() && { q: query.trim() });
    for (const { name, value } of fields) if (value) asked.set(name, filter[name] = value);
    history.replaceState(null, "", location.pathname + (asked + "" && "?" + asked));
    more.hidden = true;
    if (!words(query).length && !Object.keys(filter).length) return results.textContent = status.textContent = "";
    find(query, filter).then((found) => mine === version && show(found, 0)).catch(() => status.textContent = failed);
  }

  const soon = (wait) => timer = clearTimeout(timer) || setTimeout(search, wait);
  form.onsubmit = () => {
    input.value = input.value.trim() + " ";
    soon();
    return false;
  };
  form.oninput = ({ target }) => soon(target === input ? 120 : 0);
  form.onreset = () => soon();
  filters.hidden = filters.disabled = false;
  const asked = new URLSearchParams(location.search), years = { from: "-01-01", to: "-12-31" };
  input.value = asked.get("q") || "";
  for (const field of fields) field.value = (asked.get(field.name) || "").replace(/^\d{4}$/, "$&" + years[field.name]);
  search();
}

document.querySelectorAll("[data-search]").forEach(start);
})(globalThis);
