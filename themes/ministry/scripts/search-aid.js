// What most searches do without: figures, filters and phrases; the forms of words that a catalogue tells, and writing without
// spaces; and, where a word is found nowhere on the site, those that it may be mistyped for, and what to tell the reader.
// search.js loads it then, and hands it what it knows itself.
diwanSearch("aid", 0, ({ fold, words, once, keysOf, article, isArabic, DIGITS, numbers, load, find, monthNames }) => {
  // The groups in which a number was typed.
  const groupsOf = new Map();

  // Beside a year, what only one month begins with is that month, though it be a word of its own: sept. 2025.
  function monthsIn(text) {
    return text.replace(/(\p{L}{3,})\.?(?= +[12]\d{3}(?!\d))/gu, (all, short) => {
      const [month, other] = monthNames.slice(1).map(fold).filter((name) => name.startsWith(short) && /\p{L}/u.test(name.charAt(short.length)));
      return month && !other ? month : all;
    });
  }

  // The words under which the index has days that stand in words: 1 June 2027, June 1, 2027; of the month in either of its names.
  function days(text) {
    const found = monthNames.slice(1).flatMap((name, at) => {
      const names = `(?:${fold(name).split("/").map((one) => words(one).join(" +")).filter(Boolean).join("|")})`, month = `${names}(?: */ *${names})?`;
      const day = (d, year) => d > 0 && d < 32 && year + `${at + 1}`.padStart(2, 0) + d.padStart(2, 0) + "d";
      const before = [...text.matchAll(RegExp(`(?<!\\d)(\\d\\d?)(?:er|st)? +${month} +(\\d{4})(?!\\d)`, "g"))].map(([, d, year]) => day(d, year));
      return before.concat([...text.matchAll(RegExp(`${month} +(\\d\\d?),? +(\\d{4})(?!\\d)`, "g"))].map(([, d, year]) => day(d, year)));
    });
    return found.filter(Boolean);
  }

  const isDay = (word) => /^\d{8}d$/.test(word);

  // The words of a query with figures: a day is one word, as the index has it (20120706), and so are figures in groups.
  function figures(query) {
    const whole = [], named = monthsIn(fold(query)), text = named.replace(/(\d{1,4})([/.-])(\d\d?)\2(\d{1,4})(?!\d)/g, (all, a, sign, b, c) => {
      // A year of two figures is of this century; 1.2.25 may be a number of a chapter.
      const last = !a[2] && c[1] && !c[2] && sign !== "." ? "20" + c : c;
      const [year, x, y] = a[3] ? [a, b, c] : [last, b, a], [month, day] = x > 12 ? [y, x] : [x, y];
      return year[3] && month < 13 && whole.push(year + month.padStart(2, 0) + day.padStart(2, 0)) ? " " : all;
    });
    const rest = text.replace(/\d+(?:[ .,'’٬-]\d+)+|0\d{6,}/g, (typed) => {
      const groups = words(typed), number = groups.join("");
      const isOne = number[7] || groups.every((group, at) => at ? group[2] && !group[3] : group > 0);
      // Without the zeros that are dialled in front of a code.
      if (isOne || number[5]) whole.push(number.replace(/^0+/, ""));
      if (isOne) groupsOf.set(whole.at(-1), groups);
      return isOne ? " " : typed;
    });
    return [...new Set([...days(named), ...words(rest), ...whole])];
  }

  // What stands in quotation marks.
  const quoted = (query) => [...query.matchAll(/["«»“”„](.+?)["«»“”„]/g)].map(([, text]) => {
    const phrase = words(text), begun = isArabic(phrase[0] || "") ? "[وف]?[بلك]?" : "", row = RegExp(` ${begun}${phrase.join(" ")} `);
    return Object.assign(phrase, { standsIn: (text) => !phrase[1] || row.test(text) });
  });

  // What may be written onto the first word of an Arabic phrase.
  const PARTICLES = ["", ..."وفبلك", ...["وب", "ول", "وك"]];

  // Which pages a type, a year, a month or a day lets pass, and how new each is.
  async function sieve({ type, from, to = "" }) {
    if (!type && !from && !to) return null;
    const facets = await load("facets", 0), on = (time) => Math.floor(time / 864e5) + facets.epoch, [year, month, day] = to.split("-");
    const first = from ? on(Date.parse((from + "-01-01").slice(0, 10))) : to ? 1 : 0;
    const last = to ? on(day ? Date.parse(to) : Date.UTC(year, month || 12, 0)) : Infinity;
    return (page) => {
      const [kind, a, b, c] = [...facets.pages.substr(4 * page, 4)].map((it) => DIGITS.indexOf(it)), on = a << 12 | b << 6 | c;
      return (!type || facets.types[kind] === type) && on >= first && on <= last && on + 1;
    };
  }

  const hash = (word) => [...word].reduce((hash, c) => Math.imul(hash ^ c.codePointAt(), 16777619), 2166136261);

  // The pages on which a word of a phrase stands behind the one before it.
  async function beside({ first: { length }, pages }, phrase, at) {
    const before = phrase[at - 1], begun = at === 1 && isArabic(before) ? PARTICLES : [""];
    const found = begun.map(async (particle) => {
      let all = 0;
      const pair = (Math.imul(hash(particle + before), 31) ^ hash(phrase[at])) >>> 14, steps = numbers(await load("near", pair % length));
      return steps.map((step) => all += step).filter((it) => (it / pages | 0) === (pair / length | 0)).map((it) => it % pages);
    });
    return new Set((await Promise.all(found)).flat());
  }

  // Words and where they stand; of signs that follow each other without spaces, every two.
  const SIGN = "[々-〇ぁ-ヿ㐀-䶿一-鿿𠀀-\\u{3FFFF}]", SIGNS = RegExp(SIGN, "u");
  const RUN = RegExp(`(${SIGN}+)|(?:(?!${SIGN})[\\p{Alphabetic}\\p{N}\\p{M}\\p{Cf}])+`, "gu");
  const pieces = (text) => [...text.matchAll(RUN)].flatMap(({ 0: run, 1: signs = "", index }) => {
    const [first, ...others] = signs;
    let last = first, at = index;
    return others[0] ? others.map((sign) => [last + sign, at, at += last.length, last = sign].slice(0, 2)) : [[run, at]];
  });

  // The rules of a word's script: those of one script leave the words of the others alone.
  const scriptOf = (word) => isArabic(word) ? "Arabic" : /^[a-z]/.test(word) ? "Latin" : "other";

  // What the catalogue says comes and goes at the ends of words, as src/locale/search/forms.rs reads it: `2 -ами -ов -а`.
  function cutter(text) {
    const [least, ...parts] = fold(text).trim().split(/\s+/);
    const some = (form) => parts.flatMap((part) => part.match(form)?.[1] || []);
    const begins = some(/^(?!-)(\p{Alphabetic}+)-$/u), ends = some(/^-(\p{Alphabetic}+)$/u), [first] = [...ends, ...begins];
    const form = RegExp(`^(?:${begins.join("|")})?(.{${+least || 0},}?)(?:${ends.join("|")})?$`, "u");
    return (word) => first && scriptOf(word) === scriptOf(first) ? word.replace(form, "$1") : null;
  }

  // What differs where the index has forms of its own.
  function formsOf(said) {
    const parts = (run) => SIGNS.test(run) ? pieces(run).map(([word]) => word) : run;
    // The pieces of a text, how much of it is shown, and where it may be cut: where no space is near, anywhere.
    const text = (text) => [pieces(text), SIGNS.test(text) ? 120 : 240, (at, wanted) => Math.abs(at - wanted) < 80 ? at : wanted];
    function marked(text, found, answers) {
      const shown = [];
      let end = 0;
      for (const [word, at] of pieces(text)) if (answers(word, found)[0]) {
        if (at > end || !shown[0]) shown.push([text.slice(end, at)], ["", true]);
        shown.at(-1)[0] += text.slice(Math.max(at, end), at + word.length);
        end = at + word.length;
      }
      return [...shown, [text.slice(end)]];
    }
    return { parts, text, marked, cut: cutter(said) };
  }

  // What of a folded word is held against the words of the site: as src/locale/search has it.
  const spelling = (word) => isArabic(word) ? article(word) : word;

  const squeezed = once((word) => word.replace(/(.)\1+/gu, "$1"));

  // How far a slip leads from one word to another: 1 for two letters swapped or a vowel wrong, lost or added, 2 for another
  // letter, 2.5 for two letters instead of one, 3 for what is only near.
  function slip(one, other) {
    if (one === other) return 0;
    // No slip changes both ends, and most words differ in both.
    if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return Infinity;
    let from = 0, end = 0;
    while (from < one.length && one[from] === other[from]) from++;
    while (end < Math.min(one.length, other.length) - from && one.at(-1 - end) === other.at(-1 - end)) end++;
    const [a, b] = [one, other].map((word) => word.slice(from, word.length - end));
    // With one vowel for another, four letters are mostly another word.
    if (a.length < 2 && b.length < 2) return /^[aeiouyاويءه]*$/.test(a + b) && (one[4] || !a || !b) ? 1 : 2;
    if (a.length === 2 && b === a[1] + a[0]) return 1;
    // Two letters that are heard as one: telefone.
    if (from > 3 && end > 1 && a && b && (a + b).length === 3) return 2.5;
    return from > 3 && a.length < 4 && b.length < 4 ? 3 : Infinity;
  }

  // The words of the site that a word may be mistyped for.
  const mend = once((word) => near(word, 2.5));

  // The words of the site that are nearest to a word, and no farther than `limit`. A doubled letter is the smallest slip. Numbers
  // and short words are taken as they stand; of words of four letters, only the smallest slips are mended.
  async function near(word, limit) {
    if (!word[3] || /\d/.test(word)) return [];
    // The first two letters may be swapped as well, and an article with them: لافيضان.
    const most = word[4] ? limit : 1, forms = [spelling(word), word[4] && spelling(word[1] + word[0] + word.slice(2)), keysOf(word)[0]];
    const typed = forms.filter((form) => form?.[3]), found = [];
    const fileOf = (length) => Math.max(0, Math.min(4, (length - 4) >> 1));
    const files = new Set(typed.flatMap(({ length }) => [-1, 0, 1, 2].map((more) => fileOf(length + more))));
    for (const list of await Promise.all([...files].map((at) => load("spelling", at)))) for (const other of list) {
      // What is mistyped may be one of what the site has many of: `musuem`, where it says `museums`.
      const [key] = keysOf(other), others = key === other || isArabic(other) ? [other] : [other, key];
      const costs = typed.flatMap((form) => others.map((it) => Math.min(slip(form, it), slip(squeezed(form), squeezed(it)) + 0.5)));
      const cost = Math.min(...costs);
      if (cost <= most) found.push([cost, other]);
    }
    found.sort(([a], [b]) => a - b);
    return found.filter(([cost]) => cost === found[0][0]).map(([, other]) => other).slice(0, 4);
  }

  // What a word is worth to a page in whose title it stands, at least.
  const TITLE = 11;

  // What a mistyped word counts beside one that stands as it was typed.
  const MENDED = 0.5;

  // Adds the pages of another word to a part of a question.
  function take(part, other, factor = 1) {
    other.keys.forEach((key) => part.keys.add(key));
    other.pages.forEach((value, page) => part.pages.set(page, Math.max(value * factor, part.pages.get(page) || 0)));
    part.most = Math.max(part.most, other.most * factor);
    part.rarity = other.rarity;
    return part.most;
  }

  const isKnown = ({ pages, mended }) => pages.size && !mended[0];

  // Makes a part of what several words say together, on the pages that have them all; of two, side by side or both in a title. Says
  // whether there are any.
  async function together(part, names, look, areNear) {
    const found = await Promise.all(names.map((name) => look(name)));
    if (!found.every(isKnown)) return 0;
    const near = areNear ? await beside(await load("head", 0), names, 1) : found[0].pages.keys();
    const valueOf = (page) => found.reduce((sum, { pages }) => sum + (pages.get(page) || NaN), 0) / found.length;
    const inTitle = areNear && names.every((name) => name[2]) ? [...found[0].pages.keys()].filter((page) => found.every(({ pages }) => pages.get(page) >= TITLE)) : [];
    const pages = new Map([...near, ...inTitle].map((page) => [page, valueOf(page)]).filter(([, value]) => value));
    const keys = found.flatMap((one) => [...one.keys]), rarity = Math.max(...found.map((one) => one.rarity));
    return take(part, { keys, pages, most: Math.max(0, ...pages.values()), rarity });
  }

  // What figures stand for that are not found as one: groups, a day in words, a number with its unit.
  function spelled(word) {
    const [, year, month, day] = word.match(/^(\d{4})(\d\d)(\d\d)$/) || [];
    if (groupsOf.has(word)) return groupsOf.get(word);
    if (monthNames[+month]) return words(`${+day} ${monthNames[+month]} ${year}`);
    return /\d/.test(word) ? word.match(/\d+|\D+/g) : [];
  }

  // The part of a question that a word is, when it is found nowhere: what its figures stand for; one word with the word beside it;
  // those that it may be mistyped for; two words in one; what it begins.
  async function instead(part, look, typed) {
    const { word } = part, at = typed.indexOf(word);
    if (isDay(word)) return part;
    const [key, ...others] = keysOf(word), figures = spelled(word);
    if (figures[1] && await together(part, figures, look)) return part;
    for (const one of [at && typed[at - 1] + word, typed[at + 1] && word + typed[at + 1]]) {
      const other = one && !/\d/.test(one) && await look(one);
      if (other && isKnown(other)) return take(part, other), part;
    }
    // Arabic: without what may be written on to it, and without what verbs and participles begin with (معاق, of إعاقة).
    // Where no root says otherwise, of form VIII with a weak end: يشتكون.
    const shorter = /^[متن]..?[اوي]|^[متن][اوي]/.test(key) ? [key.slice(1)] : [], eighth = word.replace(/^[يتن](.ت.)(?:ون|وا|ين)$/, "ا$1ي");
    for (const one of isArabic(word) ? [...others, ...shorter, eighth] : []) if (!part.most && one[2] && one !== word) take(part, await look(one), MENDED);
    // An abbreviation.
    if (!part.most && word[2] && !word[4] && !isArabic(word)) take(part, await look(word, word));
    if (!part.most) for (const near of await mend(word)) {
      part.mended.push(near);
      take(part, await look(near), MENDED);
    }
    if (part.most || /\d/.test(word)) return part;
    // Arabic has nouns of two letters: سدالزيتون.
    for (let end = isArabic(word) ? 2 : 3; end < word.length - 2; end++) {
      const two = [word.slice(0, end), word.slice(end)];
      if (await together(part, two, look, true)) return part.mended.push(two.join(" ")), part;
    }
    return part;
  }

  // A folded word, or a word of this key, as a text writes it.
  const written = (word, text) => {
    const isIt = (it) => it === word || spelling(it) === word || keysOf(it)[0] === word;
    return text.match(/[\p{Alphabetic}\p{N}\p{M}\p{Cf}]+/gu)?.find((piece) => words(piece).some(isIt))?.replace(/[\u2066-\u2069]/g, "") || word;
  };

  const textOf = ([, title, text]) => `${title} ${text}`;

  // What is chosen in the filters, in words: the type, and each bound with its name.
  function chosen(box) {
    const fields = box.querySelector("form").elements, { type, from, to } = fields, shown = (field) => field.selectedOptions[0].text;
    const names = type.value ? [shown(type)] : [];
    for (const field of [from, to]) if (field.value) {
      const year = shown(field), month = fields[field.name + "-month"];
      const time = month.value ? box.dataset.monthYear.replace("{1}", shown(month)).replace("{2}", year) : year;
      names.push(field.closest("fieldset").querySelector("legend").textContent + " " + time);
    }
    box.querySelector("[data-search-chosen]").textContent = names.join(" · ");
  }

  // What would be found without the filters, or without the quotation marks, where nothing is with them: what to leave out, and
  // how much there is then.
  async function less({ query, filter }) {
    const isFiltered = Object.keys(filter)[0], loose = query.replace(/["«»“”„]/g, " ");
    const { hits } = isFiltered ? await find(query) : { hits: [] };
    if (hits[0] || isFiltered && !words(query)[0]) return ["filters", hits.length];
    const { hits: found } = loose === query ? { hits } : await find(loose, filter);
    return found[0] && ["marks", found.length];
  }

  // Says why nothing is found, and offers to leave out what kept it away.
  async function excuse(box, found, isNow) {
    const without = await less(found), say = box.dataset, button = box.querySelector("[data-search-less]");
    if (!isNow()) return;
    const [what, count] = without || [], fields = box.querySelector("form").elements, { q } = fields;
    box.querySelector("[role=status]").prepend(what ? say[what + "Exclude"] + (count ? " " + say.without.replace("#", count) : "") : say.none);
    button.hidden = !what;
    button.textContent = say[what + "Lift"];
    button.onclick = () => {
      if (what === "marks") q.value = found.query.replace(/["«»“”„]/g, " ").trim();
      else for (const name of ["type", "from", "to"]) fields[name].value = "";
      q.form.dispatchEvent(new Event("input"));
      (what === "marks" ? q : box.querySelector("summary")).focus();
    };
  }

  // Tells what became of the words: in the messages, {1} is the word of the reader and {2} what it was taken for.
  function explain(box, found, pages, isNow) {
    const { parts, hits, isSmall } = found;
    if (!isNow()) return;
    if (!hits[0] && !isSmall) excuse(box, found, isNow);
    const say = box.dataset, status = box.querySelector("[role=status]"), typed = box.querySelector("[type=search]").value;
    const text = pages.map(textOf).join(" ");
    for (const { word, mended, pages } of parts) {
      // Two signs that stand side by side in a question need be no word.
      if (pages.size && !(mended[0] && hits[0]) || SIGNS.test(word) || isDay(word)) continue;
      const names = [written(word, typed), [...new Set(mended.map((near) => written(near, text)))].slice(0, 2).join(say.comma)], line = document.createElement("p");
      const pieces = (mended[0] ? say.mended : say.unknown).split(/\{(\d)\}/);
      line.append(...pieces.map((piece, at) => at % 2 ? Object.assign(document.createElement("bdi"), { textContent: names[piece - 1] }) : piece));
      status.append(line);
    }
    if (!hits[0]) suggest(box, parts);
  }

  // Where nothing at all is found, leads to words of the site that are near.
  async function suggest(box, parts) {
    const line = box.querySelector("[data-search-near]"), names = new Set();
    for (const { word } of parts) for (const one of (await near(word, 3)).slice(0, 3)) {
      const { hits } = await find(one), page = hits[0] && await load("pages", hits[0].page);
      if (page) names.add(written(one, textOf(page)));
    }
    line.querySelectorAll("a").forEach((link) => link.remove());
    for (const name of names) line.append(Object.assign(document.createElement("a"), { textContent: name, href: "?q=" + encodeURIComponent(name) }));
    line.hidden = !names.size;
  }

  return { figures, quoted, sieve, beside, formsOf, instead, chosen, explain };
});
