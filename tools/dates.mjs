// Dates of all locales by ICU4C, for tests/languages/dates.txt: another program with the data of CLDR 48 than the ICU4X that Diwan
// has. node dates.mjs FOLDER > tests/languages/dates.txt: FOLDER holds node_modules with cldr-core (for the names of locales).
//
// A line has locales that write alike, then what they write, between bars: full, long and medium date, year and month, month
// and day, spans inside a month, a year and beyond. Spaces are common ones, none round dashes; marks of direction and years of
// two figures are left out, and so are spans that are built otherwise than the long date: in figures, in another order, or without
// the words between (CLDR has no pattern of theirs then, and ICU takes that of no language).
import path from "node:path";
import { createRequire } from "node:module";

const load = createRequire(path.join(path.resolve(process.argv[2]), "x.js"));
const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date, 12));
const JULY = day(2012, 7, 6);
const plain = (text) => text.replace(/[\u200e\u200f\u061c]/g, "").replace(/[\u00a0\u202f\u2009]/g, " ").replace(/ ?– ?| - /g, "–").trim();

const written = (tag) => {
  const format = (options) => new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { timeZone: "UTC", ...options });
  const long = format({ dateStyle: "long" });
  const year = long.formatToParts(JULY).find((part) => part.type === "year").value;
  const date = (options) => format(options).formatToParts(JULY).map((part) => (part.type === "year" ? year : part.value)).join("");
  const fields = format({ year: "numeric", month: "long", day: "numeric" });
  const order = (parts) => [...new Set(parts.map((part) => part.type).filter((type) => ["day", "month", "year"].includes(type)))].join();
  const named = (parts) => /\p{L}/u.test(parts.find((part) => part.type === "month").value);
  const words = (parts) => parts.filter((part) => part.type === "literal").map((part) => part.value.trim()).filter((text) => /[\p{L}.]/u.test(text));
  const span = (from, to) => {
    const [one, both] = [long.formatToParts(JULY), fields.formatRangeToParts(from, to)];
    const text = fields.formatRange(from, to);
    const isAlike = order(one) === order(both) && named(one) === named(both) && words(one).every((word) => text.includes(word));
    return isAlike && !text.includes("/") ? text : "";
  };
  return [
    ...["full", "long", "medium"].map((dateStyle) => date({ dateStyle })),
    date({ year: "numeric", month: "long" }), date({ month: "long", day: "numeric" }),
    span(JULY, day(2012, 7, 8)), span(day(2012, 6, 28), JULY), span(day(2011, 12, 28), JULY),
  ].map(plain).join("|");
};

const alike = new Map();
for (const tag of load("cldr-core/availableLocales.json").availableLocales.full.sort()) {
  if (tag === "und" || Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) continue;
  const line = written(tag);
  alike.set(line, [...(alike.get(line) ?? []), tag]);
}
for (const [line, tags] of alike) console.log(`${tags.join(" ")}|${line}`);
