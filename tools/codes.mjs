// Currencies that CLDR shows by their code where a locale above has a sign for them, and signs that only money has, for
// src/locale/codes.txt.
// node codes.mjs FOLDER > src/locale/codes.txt: FOLDER holds node_modules with cldr-core and cldr-numbers-full 48.2.
//
// ICU4X 0.7 leaves a sign out that is the code, and then shows the one of the locale above; and it writes sums with the signs of numbers. A line
// has a locale and, between bars, the codes, the sign of thousands and the decimal sign of money where they are not those of numbers. A locale that
// has all of this from its parent is left out.
import path from "node:path";
import { createRequire } from "node:module";

const load = createRequire(path.join(path.resolve(process.argv[2]), "x.js"));
const locales = load("cldr-core/availableLocales.json").availableLocales.full.sort();
const parents = load("cldr-core/supplemental/parentLocales.json").supplemental.parentLocales.parentLocale;
const parent = (tag) => {
  const above = parents[tag]?.replace("root", "und") ?? (tag.includes("-") ? tag.replace(/-[^-]+$/, "") : "und");
  return above === "und" || locales.includes(above) ? above : parent(above);
};
const signs = new Map(locales.map((tag) => [tag, load(`cldr-numbers-full/main/${tag}/currencies.json`).main[tag].numbers.currencies]));
const sign = (tag, code) => signs.get(tag)[code]?.symbol ?? code;

const above = (tag) => (tag === "und" ? [] : [parent(tag), ...above(parent(tag))]);
const coded = (tag) => {
  const all = above(tag).flatMap((other) => Object.keys(signs.get(other)));
  const isHidden = (code) => sign(tag, code) === code && above(tag).some((other) => sign(other, code) !== code);
  // XXX is no currency, and its sign none.
  return [...new Set(all)].filter((code) => code !== "XXX" && isHidden(code)).sort().join(" ");
};
const own = (tag) => {
  if (tag === "und") return "";
  const { defaultNumberingSystem: digits, ...numbers } = load(`cldr-numbers-full/main/${tag}/numbers.json`).main[tag].numbers;
  const { currencyGroup = "", currencyDecimal = "" } = numbers[`symbols-numberSystem-${digits}`];
  return [coded(tag), currencyGroup, currencyDecimal].join("|").replace(/\|+$/, "");
};
for (const tag of locales) if (tag !== "und" && own(tag) !== own(parent(tag))) console.log(`${tag}|${own(tag)}`);
