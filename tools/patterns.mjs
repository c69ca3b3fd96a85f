// CLDR's patterns of Gregorian dates, for src/locale/patterns.txt.
// node patterns.mjs FOLDER > src/locale/patterns.txt: FOLDER holds node_modules with cldr-core and cldr-dates-full 48.2.
//
// ICU4X chooses patterns by fields, and not always those that CLDR has for whole dates. A line has a locale and, between
// bars, its patterns for full, long and medium dates, for year and month, month and day, for spans inside a month, a year and
// beyond, in two halves that ¦ parts, and for hours and minutes. What is as in the parent locale is left out, and so is a locale that is wholly so. Spans
// whose months are figures are left out too, since Diwan says
// months as the long date does; a bar with - says that there is none.
import path from "node:path";
import { createRequire } from "node:module";

const load = createRequire(path.join(path.resolve(process.argv[2]), "x.js"));
const locales = load("cldr-core/availableLocales.json").availableLocales.full;
const parents = load("cldr-core/supplemental/parentLocales.json").supplemental.parentLocales.parentLocale;
const parent = (tag) => parents[tag]?.replace("root", "und") ?? (tag.includes("-") ? tag.replace(/-[^-]+$/, "") : "und");

// The halves of a span: the second begins where a field comes again.
const halves = (pattern) => {
  const seen = new Set();
  let quoted = false;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === "'") quoted = !quoted;
    const field = pattern[at].replace("L", "M");
    if (quoted || !/[a-zA-Z]/.test(field)) continue;
    if (seen.has(field)) return [pattern.slice(0, at), pattern.slice(at)];
    while (pattern[at + 1] === pattern[at]) at += 1;
    seen.add(field);
  }
  return null;
};

// One space or none round the dash, as in all of Diwan: `6–8`, `28 juin – 6 juillet`.
const span = (formats, unit, long) => {
  const isNamed = (pattern) => /MMM|LLL/.test(pattern);
  const wide = formats.yMMMd?.[unit]?.replace(/M{3,}/g, "MMMM").replace(/L{3,}/g, "LLLL");
  const typed = formats.yMMMMd?.[unit] ?? wide ?? "";
  const month = /(?<!M)M月/.test(long) ? (/M月/.test(typed) ? "M" : "M月") : "$&";
  const named = typed.replace(/MMMM|LLLL/g, month);
  if (isNamed(long) !== isNamed(named) || named.includes("/")) return "";
  const [first, second] = halves(named) ?? [];
  if (!second) return "";
  const dash = unit === "d" ? "–" : "\u00a0– ";
  return `${first.replace(/\s*[–-]\s*$/u, dash)}¦${second}`;
};

const read = (tag) => {
  const { dateFormats, dateTimeFormats, timeFormats } = load(`cldr-dates-full/main/${tag}/ca-gregorian.json`).main[tag].dates.calendars.gregorian;
  const { availableFormats: fields, intervalFormats: spans } = dateTimeFormats;
  const text = (format) => (format?._value ?? format ?? "").replace(/\byy\b/, "y");
  return [...["full", "long", "medium"].map((style) => text(dateFormats[style])), text(fields.yMMMM), text(fields.MMMMd), ...["d", "M", "y"].map((unit) => span(spans, unit, text(dateFormats.long))), text(timeFormats.short)];
};

// What a locale with a long date of its own has from no language at all goes badly with it.
const root = read("und");
const sound = (patterns) => patterns.map((pattern, at) => (at > 3 && at < 8 && patterns[1] !== root[1] && pattern === root[at] ? "" : pattern));

const all = new Map(locales.map((tag) => [tag, sound(read(tag))]));
for (const [tag, patterns] of [...all].sort()) {
  let from = parent(tag);
  while (tag !== "und" && !all.has(from)) from = parent(from);
  const inherited = tag === "und" ? [] : all.get(from);
  const own = patterns.map((pattern, at) => (pattern === inherited[at] ? "" : pattern || "-"));
  if (own.some(Boolean)) console.log([tag, ...own].join("|").replace(/\|+$/, ""));
}
