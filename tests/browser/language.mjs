// What a language tag says about writing: its scripts, and the direction of their letters.
//
// Nothing here lists languages or right-to-left scripts. The script comes from CLDR's likely subtags (Intl.Locale, UTS 35
// part 4.3); the direction from the bidirectional class of the script's own letters (UAX 9), as the browser applies it.
// `Intl.Locale.getTextInfo` would be shorter, but Node answers "ltr" for az-Arab and for dv (Thaana).

/** Scripts of ISO 15924 that mix several of Unicode's (UAX 24, table "Mixed"), and one that is a style of another. */
const MIXED = {
  Jpan: ['Hani', 'Hira', 'Kana'], Hrkt: ['Hira', 'Kana'], Kore: ['Hang', 'Hani'], Hans: ['Hani'], Hant: ['Hani'],
  Hanb: ['Hani', 'Bopo'], Aran: ['Arab'],
};

/** The Unicode scripts in which text of this language is written, or none when the tag is not one. */
export function scriptsOf(lang) {
  try {
    const { script } = new Intl.Locale(lang).maximize();
    return script ? (MIXED[script] ?? [script]) : [];
  } catch {
    return [];
  }
}

const directions = new Map(); // script → promise of its direction

/** `rtl` or `ltr`: how the browser in this tab lays out a paragraph of one letter of that language. */
export function directionOf(lang, tab) {
  const [script] = scriptsOf(lang);
  if (!directions.has(script)) directions.set(script, layOut(aLetterOf(script), tab));
  return directions.get(script);
}

function layOut(letter, tab) {
  return tab.evaluate((text) => {
    const sample = document.createElement('p');
    sample.dir = 'auto';
    sample.textContent = text;
    document.body.append(sample);
    const { direction } = getComputedStyle(sample);
    sample.remove();
    return direction;
  }, letter);
}

function aLetterOf(script) {
  const pattern = new RegExp(`^(?=\\p{L})\\p{Script=${script}}$`, 'u');
  for (let point = 0x41; point < 0x20000; point += 1) {
    const letter = String.fromCodePoint(point);
    if (pattern.test(letter)) return letter;
  }
  throw new Error(`no letter is known of the script ${script}`);
}
