// Search, from a server or a disk: src/render/search makes the index, src/locale/search does the same analysis.
((global) => {

const SINGLE = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ", ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك" };

const fold = (text) => text.normalize("NFKD").toLowerCase()
  .replace(/[^\0-~]/gu, (c) => SINGLE[c] || (/[٠-٩۰-۹]/.test(c) ? c.charCodeAt(0) & 15 : /[\p{Mn}\p{Cf}ـ]/u.test(c) ? "" : c));

const words = (text) => [...fold(text).matchAll(/(['’]?)(\p{Alphabetic}(?:\.\p{Alphabetic})+(?![\p{Alphabetic}\p{N}])|[\p{Alphabetic}\p{N}]+)(?=(['’]?))/gu)]
  .flatMap(([, before, word, after]) => (before || after) && /^.$/u.test(word) || after && word === "qu" ? [] : word.replaceAll(".", ""));

const ENDINGS = "هما ها هم هن كم نا ين ون ان وا ا ي ه".split(" ");
const cut = (word, ending, left = 3) => word?.endsWith(ending) && word.length - ending.length >= left ? word.slice(0, -ending.length) : null;
const article = (word) => word.replace(/^(?:وال|فال|بال|كال|ولل|لل|ال)(?=..)/, "").replace(/^(ال(?=...))+/, "");
const bare = (word) => cut(word, "ات") || cut(word, "ه") || word;
const particle = (word, letters) => word?.[3] && letters.includes(word[0]) && word.slice(1);
const isArabic = (word) => /^[\u0600-\u06FF]/.test(word);

// Other seats of a hamza.
const seats = (key) => [
  key.replace(/(.)(يو|وو)/, (all, c, seat) => c + (seat === "وو" ? "يو" : "وو")),
  key === "ماي" ? "ميه" : key === "ميه" ? "ماي" : key.endsWith("اء") && cut(key, "ء"),
];

function arabic(word) {
  const and = particle(word, "وف"), found = [];
  for (const form of [word, and, particle(word, "بلك"), particle(and, "بلك")].filter(Boolean).map(article)) {
    found.push(form);
    for (const ending of ENDINGS) {
      const rest = cut(form, ending, ending[1] ? 2 : 3);
      found.push(rest, cut(rest, "ت"), rest?.replace(/ا$/, "ي"));
    }
  }
  const all = [...new Set(found.filter(Boolean).map(bare))];
  return [...new Set([...all, ...all.flatMap(seats), /...ا$/.test(all[0]) && all[0] + "ء"].filter(Boolean))];
}

// The consonants that forms of an Arabic word share.
function root(key) {
  let stem = key;
  for (let turn = 0; turn < 2; turn++) stem = [...ENDINGS, "ات"].map((ending) => cut(stem, ending)).find(Boolean) || stem;
  stem = cut(stem, "ه", 2) || stem;
  const kept = [...stem].filter((c, at) => !"اويء".includes(c) || !at && c === "و");
  if (/^ا.ت../.test(stem) && kept[1] === "ت") kept.splice(1, 1);
  while (kept[3] && "متنس".includes(kept[0])) kept.shift();
  if (kept[1] && !stem[2]) kept.push(kept[1]);
  return isArabic(key) && kept[1] ? kept.join("") : "";
}

const british = (word) => word.replace(/([a-z]{3}[iy])z/, "$1s");

function latin(word) {
  if (!/^[a-z]+$/.test(word)) return word;
  word = british(word);
  const drop = (end) => end.test(word) && (word = word.slice(0, -1));
  drop(/..[^s]s$/);
  if (/(..[^e]aux|...ail)$/.test(word)) return word.slice(0, -3) + "al";
  if (drop(/...e$/)) drop(/...e$/), drop(/..(ll|nn|tt|[^s]s)$/);
  drop(/...x$/);
  return word.replace(/(...)y$/, "$1i");
}

const keys = (word) => isArabic(word) ? arabic(word) : [latin(word)];

// What French and English words share.
const ENDS = /^(.{4,}?)(?:[iy][sz])?(?:at|ation|ateur|atric|e?ment|[ae]n[ct]|[ai]bl|a[dg]|eu[rs]|(?:at)?(?:ing|e[drz]|or|iv)|ir?|if|[ae]l|iqu|iti?|li|ness|ful|ion|is|iz)$/;
const stem = (key) => key.replace(ENDS, "$1").replace(/(gu|([^aeiou])\2)$/, (end) => end[0]);

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const waiting = {}, loaded = {}, alike = new Map();
let base, bring, small, aidAt;

// A capital letter: so many are those of the word before.
const unfold = (pieces, word = "") => pieces.map((piece) => word = word.slice(0, DIGITS.indexOf(piece[0])) + piece.slice(1));

global.diwanSearch = (kind, number, data) => loaded[kind + number] =
  kind === "words" ? unfold(data.split(";").slice(0, -1)).map((line) => line.split(" ")) :
  kind === "spelling" ? unfold(data.match(/[A-Z][^A-Z]*/g) || []) : data;

// `run(url)` runs a file, `aid` is search-aid.js, a line of synonyms is one thing.
function open(index, run, synonyms = [], ignored = "", aid) {
  [base, bring, small, aidAt] = [index, run, new Set(words(ignored)), aid];
  for (const line of synonyms) {
    const same = words(line).map((word) => keys(word)[0]);
    for (const key of same) alike.set(key, [...same, ...(alike.get(key) || [])]);
  }
}

function load(kind, number) {
  const name = kind + number;
  return waiting[name] ||= bring(kind === "aid" ? aidAt : new URL(kind[0] + number + ".js", base).href).then(() => loaded[name]).finally(() => loaded[name] || delete waiting[name]);
}

const aid = async () => loaded.tools ||= (await load("aid", 0))({ fold, words, once, keysOf, article, isArabic, DIGITS, numbers, load, find });

const once = (make, known = new Map()) => (it) => known.get(it) || known.set(it, make(it)).get(it);
const keysOf = once(keys), keysIn = once((text) => words(text).map(keysOf));

const numbers = (text) => (text.match(/[g-z\d_-]*[A-Za-f]/g) || []).map((one) =>
  [...one].reduceRight((all, digit) => all * 32 + DIGITS.indexOf(digit) % 32, 0));

const entries = (line, page = 0) => line[2] ||= numbers(line[1]).map((it) => [page += it >> 4, it & 15]);

// What counts beside a word: synonyms, forms, what begins so, kin.
const SAME = 0.7, OTHER = 0.6, BEGUN = 0.41, KIN = 0.4;

const lines = async (shards) => (await Promise.all([...new Set(shards)].map((at) => load("words", at)))).flat();

// The pages that hold a word; `prefix` begins others while it is typed.
async function look(head, word, prefix) {
  const all = keysOf(word), factors = new Map(all.flatMap((key) => alike.get(key) || []).map((key) => [key, SAME])), pages = new Map(), mended = [];
  const shard = (key) => Math.max(0, head.first.findLastIndex((begin) => begin <= key));
  const from = (start) => start ? [0, 1, 2].map((more) => shard(start) + more).filter((at) => at <= shard(start + "\uFFFF")) : [];
  const origin = "~" + root(all[0]), begin = /^[a-z]{4}/.test(all[0]) && stem(all[0]);
  all.forEach((key, at) => factors.set(key, at ? OTHER : 1));
  const found = await lines([...factors.keys(), origin].map(shard).concat(from(prefix), from(begin)));
  const kin = numbers(found.find(([term]) => term === origin)?.[1] || "");
  kin.forEach((step, at) => kin[at] += kin[at - 1] || 0);
  const places = kin.map((line) => head.before.findLastIndex((before) => before <= line));
  await lines(places);
  for (const [at, place] of places.entries()) {
    const line = loaded["words" + place][kin[at] - head.before[place]];
    if (!factors.has(line[0])) factors.set(line[0], KIN), found.push(line);
  }
  let most = 0, least = 16;
  // Weights beyond 11 are of titles; elsewhere, what is less sure than the word counts less.
  const add = (line, factor) => {
    for (const [page, weight] of entries(line)) {
      const before = pages.get(page) || 0, title = weight > 11 && 3;
      const value = Math.min(factor * (title ? 3 * weight - 25 : weight), factor < OTHER ? least * (title || 1) : 99);
      const both = Math.max(before, value) + Math.min(before, value) / 4;
      pages.set(page, both), most = Math.max(most, both);
    }
  };
  const rest = [...new Set(found)].filter((line) => !(factors.get(line[0]) >= OTHER) || add(line, factors.get(line[0])));
  if (most) least = 0.9 * Math.min(...pages.values());
  for (const line of rest) {
    const [term] = line, factor = factors.get(term) || (begin && term.startsWith(begin) && stem(term) === begin ? KIN : prefix && term.startsWith(prefix) && BEGUN);
    if (!factor) continue;
    add(line, factor), factors.set(term, factor);
    if (least === 16 && factor === KIN) mended.push(term);
  }
  const part = { word, prefix, mended, pages, most, keys: new Set(factors.keys()), rarity: Math.log((head.pages + 1) / (pages.size + 0.5)) };
  return most || prefix === false ? part : (await aid()).instead(part, (near) => look(head, near, false));
}

const row = (words) => ` ${words.join(" ")} `;
const rowsOf = once(([, title, text, , date]) => [row(words(title)), row(words([title, text, date].join(" ")))]);

// A page is worth its words by rarity and place, times how much of the question it covers.
async function find(query, filter = {}) {
  const { sieve, figures, quoted, beside } = /[\p{N}"«»“”„]/u.test(query) || Object.keys(filter)[0] ? await aid() : {};
  const [head, passes] = await Promise.all([load("head", 0), sieve?.(filter)]), pages = new Map();
  const phrases = quoted?.(query) || [], exact = phrases.flat();
  const typed = [...new Set((figures?.(query) || words(query)).concat(exact))], last = !/["«»“”„\s]$/.test(query) && typed.at(-1);
  const all = typed.filter((word) => exact.includes(word) || !small.has(word));
  // The last word may still be short.
  const parts = await Promise.all(all.map((word) => look(head, word, !exact.includes(word) &&
    (word === last && word[1] ? british(word.replace(/^([وفبك]?ال|و?لل)(?=..)/, "")) : null))));
  const needed = await Promise.all(phrases.flatMap((phrase) => phrase.map((word, at) =>
    at ? beside(head, phrase[at - 1], word) : parts[all.indexOf(word)].pages)));
  const total = parts.reduce((sum, { pages, rarity }) => sum + (pages.size && rarity), 0);
  const add = (page, value, covers) => {
    if (passes && !passes(page) || !needed.every((some) => some.has(page))) return;
    const hit = pages.get(page) || { page, value: 0, covers: 0 };
    pages.set(page, hit), hit.value += value, hit.covers += covers;
  };
  for (const { pages, rarity, most } of parts) pages.forEach((value, page) => add(page, rarity * value, rarity * Math.sqrt(value / most)));
  if (!typed[0] && passes) for (let page = 0; page < head.pages; page++) add(page, passes(page), 1);
  const hits = [...pages.values()];
  for (const hit of hits) hit.value *= hit.covers / (total || 1);
  const sorted = (hits) => hits.sort((a, b) => b.value - a.value || a.page - b.page);
  // What comes first is held against its text: hashes may lie.
  const top = sorted(hits).splice(0, 10), texts = await Promise.all(top.map(page)), said = words(query);
  const first = top.filter((hit, at) => {
    const [title, text] = rowsOf(texts[at]), pairs = said.filter((word, at) => at && text.includes(row([said[at - 1], word])));
    hit.value *= 1 + 0.6 * (title === row(said)) + 0.8 * pairs.length / (said.length - 1 || 1);
    return /…$/.test(texts[at][2]) || phrases.every((phrase) => !phrase[1] || text.includes(row(phrase)));
  });
  return { query, filter, parts, hits: [...sorted(first), ...hits], seen: new Map(), isSmall: typed[0] && !all[0] };
}

const WORD = /([\p{Alphabetic}\p{N}\p{M}\p{Cf}]+)/gu;

const answers = (text, { parts, seen }) => seen.get(text) || seen.set(text, keysIn(text).flatMap((all) =>
  parts.filter(({ keys, prefix }) => all.some((key) => keys.has(key)) || prefix && all[0].startsWith(prefix)))).get(text);

// Whole words: no Arabic letter loses its neighbour.
const marked = (text, found) => text.split(WORD).map((piece, at) => [piece, at % 2 && answers(piece, found)[0]]);

// Where most words are nearest to each other.
function passage(text, found) {
  const all = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => answers(word, found).map((part) => [part, index, word]));
  const sure = all.filter(([part, , word]) => keysIn(word)[0][0] === keysOf(part.word)[0]), hits = sure[0] ? sure : all;
  let best = 0, from = 0;
  for (const [, start] of hits) {
    const parts = new Map(hits.filter(([, at]) => at >= start && at < start + 145).reverse());
    const value = 240 * parts.size + start - Math.max(...parts.values());
    if (value > best) [best, from] = [value, start];
  }
  from = from > 160 && text.indexOf(" ", from - 80) + 1;
  const to = text.length - from > 240 ? text.lastIndexOf(" ", from + 240) : text.length;
  // Behind a heading a dash, behind a sentence nothing.
  return (from ? "…" : "") + text.slice(from, to).replace(/^· | ·$/g, "").replace(/([.:!?؟…]) ·/g, "$1").replaceAll(" ·", " –") + (text[to] ? "…" : "");
}

const page = (hit) => load("pages", hit.page);

if (typeof module !== "undefined") return module.exports = { words, keys, root, open, find, page };

function start(box) {
  const one = (selector) => box.querySelector(selector), part = (name) => one(`[data-search-${name}]`), { lang, dir } = document.documentElement;
  const say = box.dataset, form = one("form"), { q, type, from, to } = form.elements, status = one("[role=status]"), results = part("results");
  const more = part("more"), filters = part("filters"), help = part("help");
  const monthOf = (field) => form.elements[field.name + "-month"];
  let version = 0, timer;
  const make = (name, to, textContent, more) => to.appendChild(Object.assign(document.createElement(name), { textContent, ...more }));
  open(new URL(say.search, document.baseURI), (src) => new Promise((onload, onerror) =>
    make("script", document.head, "", { src, onload, onerror })), say.synonyms?.split("\n"), say.small, say.aid);
  const write = (text, found, to) => marked(text, found).forEach(([piece, hit]) => hit ? make("mark", to, piece) : to.append(piece));

  async function show(found, begin) {
    const mine = version, total = found.hits.length, pages = await Promise.all(found.hits.slice(begin, begin + 10).map(page));
    if (mine !== version) return;
    if (!begin) {
      results.textContent = "";
      status.textContent = total ? say.count.replace("#", total) : found.isSmall ? say.onlySmall : "";
      help.hidden = total;
      if (!total || found.parts.some(({ mended, pages }) => mended[0] || !pages.size)) aid().then((aid) => aid.explain(box, found, pages, () => mine === version));
    }
    const list = results.firstChild || total && make("ol", results);
    pages.forEach(([href, title, text, date, long, kind, isGone], at) => {
      const item = make("li", list, "", { lang, dir }), link = make("a", item, "", { href: new URL(href, base), hreflang: lang });
      write(title, found, link);
      const name = isGone ? say.gone : kind && one(`option[value="${CSS.escape(kind)}"]`)?.text, facts = (name || date) && make("p", item);
      if (name) make("span", facts, name + (date ? " · " : ""));
      if (date) make("time", facts, long, { dateTime: date });
      write(passage(text, found), found, make("p", item));
      if (begin && !at) link.focus();
    });
    more.hidden = begin + 10 >= total;
    more.onclick = () => show(found, begin + 10);
  }

  function search() {
    const query = q.value, mine = ++version, filter = {}, asked = new URLSearchParams(query.trim() && { q: query.trim() });
    for (const field of [type, from, to]) {
      const month = monthOf(field);
      if (month) month.disabled = !field.value;
      if (field.value) asked.set(field.name, filter[field.name] = field.value + (month?.value ? "-" + month.value : ""));
    }
    Object.keys(filter)[0] ? aid().then(({ chosen }) => mine === version && chosen(box)) : part("chosen").textContent = "";
    history.replaceState(null, "", location.pathname + (asked + "" && "?" + asked));
    more.hidden = help.hidden = true;
    const isCrossed = filter.from > filter.to && !filter.from.startsWith(filter.to);
    if (isCrossed || !words(query)[0] && !Object.keys(filter)[0]) return results.textContent = "", status.textContent = isCrossed ? say.crossed : "";
    find(query, filter).then((found) => mine === version && show(found, 0)).catch(() => status.textContent = say.failed);
  }

  const soon = (wait) => timer = clearTimeout(timer) || setTimeout(search, wait);
  form.onsubmit = () => (q.value = q.value.trim() + " ", soon(), false);
  form.oninput = ({ target }) => soon(target === q ? 120 : 0);
  form.onreset = () => soon();
  filters.hidden = false;
  for (const list of box.querySelectorAll("details")) list.open = false;
  const given = Object.fromEntries(new URLSearchParams(location.search));
  [q.value, type.value] = [given.q || "", given.type || ""];
  for (const field of [from, to]) [field.value, monthOf(field).value] = (given[field.name] || "").split("-").concat("");
  search();
}

document.querySelectorAll("[data-search]").forEach(start);
})(globalThis);
