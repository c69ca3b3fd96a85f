// Currencies that CLDR shows by their code where a locale above has a sign for them, for src/locale/codes.txt.
// node codes.mjs FOLDER > src/locale/codes.txt: FOLDER holds node_modules with cldr-core and cldr-numbers-full 48.2.
//
// ICU4X 0.7 leaves a sign out that is the code, and then shows the one of the locale above. A line has a locale and, behind a bar, the
// codes; a locale whose codes are those of its parent is left out.
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
for (const tag of locales.filter((it) => it !== "und")) {
  const own = coded(tag);
  if (own !== coded(parent(tag))) console.log(`${tag}|${own}`);
}
