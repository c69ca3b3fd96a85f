// Search, from a server or from a disk. `src/render/outputs/search` makes the index; `src/locale/search` takes words apart in the same
// way as this file does, and `tests/search/analysis.txt` holds the two together. Published without comments and white space.
((global) => {

// ---- Words -------------------------------------------------------------------------------------------------------------------

// Letters that Unicode does not take apart, and what they are looked for as.
const SINGLE = {
  œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ",
  ٱ: "ا", ى: "ي", ی: "ي", ے: "ي", ة: "ه", ہ: "ه", ھ: "ه", ە: "ه", ۃ: "ه", ں: "ن", ک: "ك",
};

// What search-aid.js adds where the index has words of other forms than their letters tell, or without spaces between them.
let forms = {};

// A text in small letters without accents, vowel signs and joiners; figures of all scripts are European.
function fold(text) {
  const plain = (letter) => {
    if (SINGLE[letter]) return SINGLE[letter];
    if (/[٠-٩۰-۹]/.test(letter)) return letter.charCodeAt(0) & 15;
    return /[\p{Mn}\p{Cf}ـ]/u.test(letter) ? "" : letter;
  };
  return text.normalize("NFKD").toLowerCase().replace(/[^\0-~]/gu, plain);
}

// The folded words of a text. What an apostrophe parts from a word (l’, d’, ’s, qu’) is none; an abbreviation with points is one.
function words(text) {
  const found = fold(text).matchAll(/(['’]?)(\p{Alpha}(?:\.\p{Alpha})+(?![\p{Alpha}\p{N}])|[\p{Alpha}\p{N}]+)(?=(['’]?))/gu);
  return [...found].flatMap(([, before, word, after]) => {
    const isElided = (before || after) && /^.$/u.test(word) || after && word === "qu";
    const whole = word.replaceAll(".", "");
    return isElided ? [] : forms.parts?.(whole) || whole;
  });
}

// ---- Keys: under what a word stands in the index ---------------------------------------------------------------------------------

const isArabic = (word) => /^[\u0600-\u06FF]/.test(word);

const ENDINGS = "هما ها هم هن كم نا ين ون ان وا ا ي ه".split(" ");
// Where consonants are counted, ني is two things: سكاني is of سكان.
const ALL_ENDINGS = [...ENDINGS, "ني"];

// A word without an ending, if at least `left` letters stay; else null.
function cut(word, ending, left = 3) {
  return word?.endsWith(ending) && word.length - ending.length >= left ? word.slice(0, -ending.length) : null;
}

const article = (word) => word.replace(/^(?:وال|فال|بال|كال|ولل|لل|ال)(?=..)/, "").replace(/^(ال(?=...))+/, "");

// Without the endings of the feminine.
const bare = (word) => cut(word, "ات") || cut(word, "ه") || word;

// What follows a letter that may be a particle, such as "and", in front of a word.
const behind = (word, particles) => word?.[3] && particles.includes(word[0]) && word.slice(1);

// The same word with its hamza on another seat.
const otherSeats = (key) => [
  key.replace(/(.)(يو|وو)/, (all, letter, seat) => letter + (seat === "وو" ? "يو" : "وو")),
  key === "ماي" ? "ميه" : key === "ميه" ? "ماي" : key.endsWith("اء") && cut(key, "ء"),
];

// Nobody knows without a dictionary whether a letter in front of or behind an Arabic word is part of it: all that it may be.
function arabicKeys(word) {
  const behindAnd = behind(word, "وف"), forms = [];
  const begun = [word, behindAnd, behind(word, "بلك"), behind(behindAnd, "بلك")];
  for (const form of begun.filter(Boolean).map(article)) {
    // غرقت: of a verb.
    forms.push(form, /[^ا]ت$/.test(form) && cut(form, "ت"));
    for (const ending of ALL_ENDINGS) {
      const rest = cut(form, ending, ending[1] || ending === "ا" ? 2 : 3);
      forms.push(rest, cut(rest, "ت"), rest?.replace(/ا$/, "ي"));
    }
  }
  const all = [...new Set(forms.filter(Boolean).map(bare))];
  const lost = /...ا$/.test(all[0]) && all[0] + "ء";
  return [...new Set([...all, ...all.flatMap(otherSeats), lost].filter(Boolean))];
}

// The consonants that the forms of an Arabic word share; "" where there are too few.
function root(key) {
  // A verb of form VIII with a weak end, as a word of form I: يشتكي, شكي.
  let stem = key.replace(/^[ايتن]([^اويء])ت([^اويء]ي)$/, "$1$2");
  for (let turn = 0; turn < 2; turn++) stem = [...ENDINGS, "ات"].map((ending) => cut(stem, ending)).find(Boolean) || stem;
  // What begins verbs and participles of form VIII: behind the ت are two consonants, or in a verb an ا and one.
  stem = (cut(stem, "ه", 2) || stem).replace(/^(?:[يتن]|م(?!..ا))(?=[^اويء]ت(?:[^اويء][اويء]?|ا)[^اويءت]$)/, "ا");
  const left = [...stem].filter((letter, at) => !"اويء".includes(letter) || !at && letter === "و");
  // The ت of form VIII, and the letters that begin verbs and participles.
  if (/^ا.ت../.test(stem) && left[1] === "ت") left.splice(1, 1);
  while (left[3] && "متنس".includes(left[0])) left.shift();
  if (left[1] && !stem[2]) left.push(left[1]);
  return isArabic(key) && !forms.cut?.(key) && left[1] ? left.join("") : "";
}

// What singulars and plurals share (خبر, أخبار; فاتورة, فواتير): all consonants, in a form with long vowels or not. An adjective in ي
// is another word (رسوم, رسمي).
const shape = (key) => key.replace(/[اوء]|ي(?!$)/g, "") + +/^.(ا.و|وا.ي)/.test(key);

const british = (word) => word.replace(/([a-z]{3}[iy])z/, "$1s");

// French and English words without the endings of plurals and of the feminine.
function latinKey(word) {
  if (!/^[a-z]+$/.test(word)) return word;
  word = british(word);
  const dropLast = (ending) => ending.test(word) && (word = word.slice(0, -1));
  dropLast(/..[^s]s$/);
  // payé and paie; not pays.
  word = word.replace(/^(..)y(?=ee?$)/, "$1i");
  if (/(..[^e]aux|...ail)$/.test(word)) return word.slice(0, -3) + "al";
  if (dropLast(/...e$/)) dropLast(/...e$/), dropLast(/..(ll|nn|tt|[^s]s)$/);
  dropLast(/...x$/);
  return word.replace(/(...)y$/, "$1i");
}

// The first is the key that the word is always found under.
const keys = (word) => [forms.cut?.(word) || (isArabic(word) ? arabicKeys(word) : latinKey(word))].flat();

// Endings by which French and English derive words from each other, and what the words share before them.
const DERIVED = /^(.{4,}?)(?:[iy][sz])?(?:a[dglt]|el|(?:at|icat)?ion[a-z]{0,6}|ateur|(?:at)?ric|e?ment|[ae]n[ct]|[ai]bl|eu[rs]|(?:at)?(?:ing|e[drz]|or|iv)|ier|i[frsz]?|ic(?:al)?|iqu|iti?|li|(?:ed|ful)?ness|ful)$/;
// Three letters are only inflected; behind them a y is an i where the ending is French (payez, paie), not in paying.
const stem = (key) => key.replace(/^(..)y(?=(?:ons|[ae]nt|e[rz]|ad)$)/, "$1i").replace(/^(?:(.[^e]e)d|(...)(?:e?ment|e?ons|ing|[ae]nt|e[drz]|ad))$/, "$1$2")
  .replace(DERIVED, "$1").replace(/(gu|([^aeiou])\2)$/, (end) => end[0]).replace(/(...[aou])[iy]$/, "$1").replace(/(...)y$/, "$1i");

const once = (make, known = new Map()) => (it) => known.get(it) || known.set(it, make(it)).get(it);
const keysOf = once(keys), keysIn = once((text) => words(text).map(keysOf));

// ---- The index -----------------------------------------------------------------------------------------------------------------

// What is being brought and what has come, by the name of its file; the keys of synonyms, by each of their keys.
const waiting = {}, loaded = {};
let base, bring, small, alike, aidAt, learn, monthNames;

// Figures of the index, by their value.
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

// Numbers of five bits a figure, the lowest first; the last figure of each is one of the first 32.
const numbers = (text) => (text.match(/[g-z\d_-]*[A-Za-f]/g) || [])
  .map((figures) => [...figures].reduceRight((all, figure) => all * 32 + DIGITS.indexOf(figure) % 32, 0));

// Each word begins with a capital letter: with so many letters of the word before.
const unfold = (pieces, word = "") => pieces.map((piece) => word = word.slice(0, DIGITS.indexOf(piece[0])) + piece.slice(1));

// What the files of the index call, each with what it holds.
global.diwanSearch = (kind, number, data) => {
  if (kind === "words") data = unfold(data.split(";").slice(0, -1)).map((line) => line.split(" "));
  if (kind === "spelling") data = unfold(data.match(/[A-Z][^A-Z]*/g) || []);
  loaded[kind + number] = data;
};

// `run(url)` runs a file of the index, which lies at `index`; `aid` is search-aid.js; each line of synonyms is one thing;
// `months` are the names of months, behind what stands for any.
function open(index, run, synonyms = [], ignored = "", aid, months = []) {
  [base, bring, aidAt, monthNames] = [index, run, aid, months];
  // Once more when words turn out to have other forms.
  learn = () => {
    [small, alike] = [new Set(words(ignored)), new Map()];
    for (const line of synonyms) {
      const same = words(line).filter((word) => !small.has(word)).map((word) => keys(word)[0]);
      for (const key of same) alike.set(key, [...same, ...(alike.get(key) || [])]);
    }
  };
  learn();
}

// What a file holds. One that did not come is asked for again next time.
function load(kind, number) {
  const name = kind + number, address = () => kind === "aid" ? aidAt : new URL(kind[0] + number + ".js", base).href;
  return waiting[name] ||= bring(address()).then(() => loaded[name]).finally(() => loaded[name] || delete waiting[name]);
}

const loadPage = (hit) => load("pages", hit.page);

// The tools of search-aid.js, which most searches do without.
const aid = async () => loaded.tools ||= (await load("aid", 0))({ fold, words, once, keysOf, article, isArabic, DIGITS, numbers, load, find, monthNames });

// The pages that hold the key of a line, each with its weight, from 0 to 15.
const entries = (line, page = 0) => line[2] ||= numbers(line[1]).map((step) => [page += step >> 4, step & 15]);

const loadLines = async (shards) => (await Promise.all([...new Set(shards)].map((at) => load("words", at)))).flat();

// ---- Finding -------------------------------------------------------------------------------------------------------------------

// What counts beside a word itself: its synonyms, its other keys, what begins so, what is of its root or stem.
const SAME = 0.7, OTHER = 0.6, BEGUN = 0.41, KIN = 0.4;

// The lines of the index that may answer a word, and into `factors` what the key of each counts. `prefix` is how words begin that are
// still being typed.
async function gather(head, factors, first, prefix, begin) {
  const shard = (key) => Math.max(0, head.first.findLastIndex((start) => start <= key));
  const beginning = (start) => start ? [0, 1, 2].map((more) => shard(start) + more).filter((at) => at <= shard(start + "\uFFFF")) : [];
  const own = root(first), origin = "~" + own;
  const found = await loadLines([...factors.keys(), own, origin].map(shard).concat(beginning(prefix), beginning(begin), beginning(begin.replace?.(/i$/, "y"))));
  // A word that is its own root and has no other kin has no line of a root.
  if (!factors.has(own)) factors.set(own, KIN);
  // The line of a root tells by steps the numbers of the lines that are its kin.
  const kin = numbers(found.find(([term]) => term === origin)?.[1] || "");
  kin.forEach((step, at) => kin[at] += kin[at - 1] || 0);
  const shards = kin.map((line) => head.before.findLastIndex((before) => before <= line));
  await loadLines(shards);
  for (const [at, place] of shards.entries()) {
    const line = loaded["words" + place][kin[at] - head.before[place]];
    // Among them, what is the word itself with something written on to it: عدادا.
    if (!factors.has(line[0])) factors.set(line[0], keysOf(line[0]).includes(first) ? OTHER : KIN), found.push(line);
  }
  return [...new Set(found)];
}

// A part of a question: the pages that hold a word, each with a value, and how rare it is. `typed` are the words of the question,
// where it may be mended by them.
async function look(head, word, prefix, typed) {
  const all = keysOf(word), pages = new Map(), mended = [];
  const factors = new Map(all.flatMap((key) => alike.get(key) || []).map((key) => [key, SAME]));
  all.forEach((key, at) => factors.set(key, at ? OTHER : 1));
  // Keys have lost the s of -ons.
  const begin = /^[a-z]{3}/.test(all[0]) && stem(/ons$/.test(word) ? word : all[0]);
  const found = await gather(head, factors, all[0], prefix, begin);

  // `least` is what a page is worth at least that holds the word itself: elsewhere, what is less sure counts less than that, though in
  // a title; and least of all, all together, words of another shape that have the same root.
  let most = 0, least = 16, isKnown;
  const shapes = all.map(shape), isBegun = (term) => prefix && term.startsWith(prefix);
  const guess = (term) => begin && term.startsWith(begin.slice(0, -1)) && stem(term) === begin ? KIN : isBegun(term) && BEGUN;
  const isFar = (term) => isArabic(term) && !isBegun(term) && !shapes.some((own) => own[3] && own === shape(term));
  for (const turn of [0, 1, 2]) {
    if (turn === 1) isKnown = most;
    if (most && least === 16) least = 0.9 * Math.min(...pages.values());
    for (const line of found) {
      const [term] = line, factor = factors.get(term) || guess(term);
      if (!factor || turn !== (factor < OTHER ? 1 + isFar(term) : 0)) continue;
      for (const [page, weight] of entries(line)) {
        // Weights beyond 11 are of titles.
        const before = pages.get(page) || 0, title = weight > 11 && 3;
        const value = Math.min(factor * (title ? 3 * weight - 25 : weight), turn ? least * (title || 1) : 99);
        const sum = Math.max(before, value) + Math.min(before, value) / 4, both = turn > 1 ? Math.max(before, Math.min(sum, least)) : sum;
        pages.set(page, both), most = Math.max(most, both);
      }
      if (turn && !isKnown && factor === KIN) mended.push(term);
      factors.set(term, factor);
    }
  }
  const rarity = Math.log((head.pages + 1) / (pages.size + 0.5));
  const part = { word, prefix, mended, pages, most, keys: new Set(factors.keys()), rarity };
  return most || !typed ? part : (await aid()).instead(part, (near, prefix) => look(head, near, prefix), typed);
}

// Words as a row in which other rows can be looked for.
const row = (words) => ` ${words.join(" ")} `;
const rowsOf = once(([, title, text, , date]) => [row(words(title)), row(words([title, text, date].join(" ")))]);

const byWorth = (hits) => hits.sort((one, other) => other.value - one.value || one.page - other.page);

// The ten first of `hits` are held against their texts: words as they were typed count more, and hashes of phrases may lie.
async function readFirst(hits, query, phrases) {
  const top = byWorth(hits).splice(0, 10), texts = await Promise.all(top.map(loadPage)), said = words(query);
  return byWorth(top.filter((hit, at) => {
    const [title, text] = rowsOf(texts[at]);
    const pairs = said.filter((word, at) => at && text.includes(said[at - 1] + row([word])));
    hit.value *= 1 + 0.6 * (title === row(said)) + 1.2 * pairs.length / (said.length - 1 || 1);
    // A text that was cut short may hold the phrase behind its end.
    return /…$/.test(texts[at][2]) || phrases.every(({ standsIn }) => standsIn(text));
  }));
}

// A page is worth its words by rarity and place, times how much of the question it covers.
async function find(query, filter = {}) {
  const { sieve, figures, quoted, beside } = /[\p{N}"«»“”„]/u.test(query) || Object.keys(filter)[0] ? await aid() : {};
  const [head, passes] = await Promise.all([load("head", 0), sieve?.(filter)]), pages = new Map();
  if (head.forms && !forms.cut) forms = (await aid()).formsOf(head.forms), learn();
  const phrases = quoted?.(query) || [], exact = phrases.flat();
  const typed = [...new Set((figures?.(query) || words(query)).concat(exact))];
  const asked = typed.filter((word) => exact.includes(word) || !small.has(word));
  // The last word may still be short.
  const last = !/["«»“”„\s]$/.test(query) && typed.at(-1);
  const prefixOf = (word) => word === last && (word[1] || word > "〇") ? british(word.replace(/^([وفبك]?ال|و?لل)(?=..)/, "")) : null;
  const parts = await Promise.all(asked.map((word) => look(head, word, ...exact.includes(word) ? [] : [prefixOf(word), typed])));
  // Every word of a phrase, and each two neighbours of it.
  const needed = await Promise.all(phrases.flatMap((phrase) => phrase.map((word, at) =>
    at ? beside(head, phrase, at) : parts[asked.indexOf(word)].pages)));

  const total = parts.reduce((sum, { pages, rarity }) => sum + (pages.size && rarity), 0);
  const add = (page, value, covers) => {
    if (passes && !passes(page) || !needed.every((some) => some.has(page))) return;
    const hit = pages.get(page) || { page, value: 0, covers: 0 };
    pages.set(page, hit), hit.value += value, hit.covers += covers;
  };
  for (const { pages, rarity, most } of parts) {
    pages.forEach((value, page) => add(page, rarity * value, rarity * Math.sqrt(value / most)));
  }
  // Filters alone: the newest first.
  if (!typed[0] && passes) for (let page = 0; page < head.pages; page++) add(page, passes(page), 1);
  const hits = [...pages.values()];
  for (const hit of hits) hit.value *= hit.covers / (total || 1);
  const first = await readFirst(hits, query, phrases);
  return { query, filter, parts, hits: [...first, ...hits], seen: new Map(), isSmall: typed[0] && !asked[0] };
}

// ---- Passages ------------------------------------------------------------------------------------------------------------------

const WORD = /([\p{Alpha}\p{N}\p{M}\p{Cf}]+)/gu;

// The parts of the question that a piece of text answers.
function answers(text, { parts, seen }) {
  const isOne = (all, { keys, prefix }) => all.some((key) => keys.has(key)) || prefix && all[0].startsWith(prefix);
  if (!seen.has(text)) seen.set(text, keysIn(text).flatMap((all) => parts.filter((part) => isOne(all, part))));
  return seen.get(text);
}

// A text in pieces, each with whether it is to be marked: whole words, so that no Arabic letter loses its neighbour.
const marked = (text, found) => forms.marked?.(text, found, answers) ||
  text.split(WORD).map((piece, at) => [piece, at % 2 && answers(piece, found)[0]]);

// Where most words of the question are nearest to each other.
function passage(text, found) {
  const wordsOf = (text) => [[...text.matchAll(WORD)].map(({ 0: word, index }) => [word, index]), 240, (at) => at];
  // The words and where they stand, how much is shown, and where it is cut instead of in the wanted place.
  const [pieces, size, cutAt] = (forms.text || wordsOf)(text);
  const all = pieces.flatMap(([word, at]) => answers(word, found).map((part) => [part, at, word]));
  const sure = all.filter(([part, , word]) => keysIn(word)[0][0] === keysOf(part.word)[0]), hits = sure[0] ? sure : all;
  let best = 0, from = 0;
  for (const [, start] of hits) {
    const near = new Map(hits.filter(([, at]) => at >= start && at < start + 0.6 * size).reverse());
    const value = 240 * near.size + start - Math.max(...near.values());
    if (value > best) [best, from] = [value, start];
  }
  from = from > size / 1.5 && cutAt(text.indexOf(" ", from - size / 3) + 1, from - size / 3);
  const to = text.length - from > size ? cutAt(text.lastIndexOf(" ", from + size), from + size) : text.length;
  // Behind a heading stands a dash, behind a sentence nothing.
  const said = text.slice(from, to).replace(/^· | ·$/g, "").replace(/([.:!?؟…]) ·/g, "$1").replaceAll(" ·", " –");
  // An isolate that was cut ends where the passage does.
  const close = /[\u2066\u2067][^\u2069]*$/.test(said) ? "\u2069" : "";
  return (from ? "…" : "") + said + close + (text[to] ? "…" : "");
}

// Tests ask from outside a browser.
if (typeof module !== "undefined") return module.exports = { words, keys, root, open, find, page: loadPage };

// ---- The page ------------------------------------------------------------------------------------------------------------------

const make = (name, parent, textContent, more) => parent.appendChild(Object.assign(document.createElement(name), { textContent, ...more }));

const runScript = (src) => new Promise((onload, onerror) => make("script", document.head, "", { src, onload, onerror }));

function start(box) {
  const one = (selector) => box.querySelector(selector), part = (name) => one(`[data-search-${name}]`);
  const say = box.dataset, form = one("form"), { q, type, from, to } = form.elements, { lang, dir } = document.documentElement;
  const status = one("[role=status]"), results = part("results"), more = part("more"), help = part("help");
  const monthOf = (field) => form.elements[field.name + "-month"];
  // The number of the search that is going on: what an earlier one finds is not shown any more.
  let newest = 0, timer;

  open(new URL(say.search, document.baseURI), runScript, say.synonyms?.split(/[\n|]/), say.small, say.aid, [...monthOf(from).options].map(({ text }) => text));

  // An upload takes the former index away, lest it tell of pages that are gone: the page of today knows another one. The page is
  // loaded anew once for each index that cannot be had, and not asked for beforehand, which no page opened from a disk may do.
  function renew() {
    const wanted = say.search, key = "search-renewed";
    const isTried = () => sessionStorage.getItem(key) === wanted;
    try {
      if (location.protocol !== "file:" && !isTried()) {
        sessionStorage.setItem(key, wanted);
        if (isTried()) return location.reload();
      }
    } catch { /* Without a memory it is not tried. */ }
    status.textContent = say.failed;
  }

  const write = (text, found, parent) => marked(text, found).forEach(([piece, hit]) => hit ? make("mark", parent, piece) : parent.append(piece));

  // One result, and the link in it.
  function showHit(list, [href, title, text, date, long, kind, isGone], found) {
    const item = make("li", list, "", { lang, dir }), link = make("a", item, "", { href: new URL(href, base), hreflang: lang });
    write(title, found, link);
    const name = isGone ? say.gone : kind && one(`option[value="${CSS.escape(kind)}"]`)?.text;
    const facts = (name || date) && make("p", item);
    if (name) make("span", facts, name + (date ? " · " : ""));
    if (date) make("time", facts, long, { dateTime: date });
    write(passage(text, found), found, make("p", item));
    return link;
  }

  // How many there are; and where words were not found or taken for others, what to do about it.
  function tell(found, pages, isNow) {
    const total = found.hits.length;
    results.textContent = "";
    status.textContent = total ? say.count.replace("#", total) : found.isSmall ? say.onlySmall : "";
    help.hidden = total;
    const isOdd = !total || found.parts.some(({ mended, pages }) => mended[0] || !pages.size);
    if (isOdd) aid().then((aid) => aid.explain(box, found, pages, isNow));
  }

  // Ten results from `begin` on.
  async function show(found, begin) {
    const mine = newest, isNow = () => mine === newest;
    const pages = await Promise.all(found.hits.slice(begin, begin + 10).map(loadPage));
    if (!isNow()) return;
    if (!begin) tell(found, pages, isNow);
    const list = results.firstChild || pages[0] && make("ol", results);
    const links = pages.map((page) => showHit(list, page, found));
    if (begin) links[0].focus();
    more.hidden = begin + 10 >= found.hits.length;
    more.onclick = () => show(found, begin + 10).catch(renew);
  }

  // Reads the form, writes what was asked into the address, and searches.
  function search() {
    const query = q.value, mine = ++newest, isNow = () => mine === newest;
    const filter = {}, asked = new URLSearchParams(query.trim() && { q: query.trim() });
    for (const field of [type, from, to]) {
      const month = monthOf(field);
      if (month) month.disabled = !field.value;
      if (field.value) asked.set(field.name, filter[field.name] = field.value + (month?.value ? "-" + month.value : ""));
    }
    const isFiltered = Object.keys(filter)[0];
    if (isFiltered) aid().then(({ chosen }) => isNow() && chosen(box));
    else part("chosen").textContent = "";
    history.replaceState(null, "", location.pathname + (asked + "" && "?" + asked));
    more.hidden = help.hidden = true;
    const isCrossed = filter.from > filter.to && !filter.from.startsWith(filter.to);
    if (isCrossed || !words(query)[0] && !isFiltered) {
      results.textContent = "";
      status.textContent = isCrossed ? say.crossed : "";
      return;
    }
    find(query, filter).then((found) => isNow() && show(found, 0)).catch(renew);
  }

  const searchSoon = (wait) => timer = clearTimeout(timer) || setTimeout(search, wait);
  // A space behind the last word says that it is whole.
  form.onsubmit = () => (q.value = q.value.trim() + " ", searchSoon(), false);
  form.oninput = ({ target }) => searchSoon(target === q ? 120 : 0);
  form.onreset = () => searchSoon();
  part("filters").hidden = false;
  for (const list of box.querySelectorAll("details")) list.open = false;

  // What the address asks.
  const given = Object.fromEntries(new URLSearchParams(location.search));
  [q.value, type.value] = [given.q || "", given.type || ""];
  for (const field of [from, to]) [field.value, monthOf(field).value] = (given[field.name] || "").split("-").concat("");
  search();
}

document.querySelectorAll("[data-search]").forEach(start);
})(globalThis);
