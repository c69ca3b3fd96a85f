// With the spacing that a reader may set (WCAG 1.4.12: lines 1.5, paragraphs 2, letters 0.12, words 0.16), at 320 and at 1280
// CSS pixels: nothing scrolls sideways, no text is cut off, none lies over another. Arabic is exempt from spacing of letters,
// which it does not use, and is tested without.
import { readWidth } from '../reading.mjs';
import { readOverlaps } from './overlaps.mjs';

const STYLE = `* { line-height: 1.5 !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }
  :not(:lang(ar)) { letter-spacing: .12em !important; }`;

export async function page(tab, _, say) {
  await tab.evaluate(setStyle, STYLE);
  for (const width of [1280, 320]) {
    await tab.setViewportSize({ width, height: 900 });
    const { scroll, client, wide } = await tab.evaluate(readWidth);
    if (scroll > client) say(`scrolls sideways at ${width} px: ${wide.join(' , ')}`);
    for (const text of [...await tab.evaluate(readClipped), ...await tab.evaluate(readOverlaps)]) say(`at ${width} px ${text}`);
  }
  await tab.evaluate(setStyle, '');
  await tab.setViewportSize({ width: 1280, height: 900 });
}

/** As a style sheet of the reader's own, which no policy of the page refuses. */
function setStyle(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = text ? [sheet] : [];
}

function readClipped() {
  const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
  const isCut = (element, { overflowX, overflowY }) => cuts(overflowX) && element.scrollWidth > element.clientWidth + 1
    || cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && !element.closest('.skip-link, .skip, svg') && isCut(element, getComputedStyle(element)))
    .filter((element) => element.innerText?.trim() && !element.querySelector(':scope > .emblem'))
    .map((element) => `text is cut off: <${element.localName}> ${JSON.stringify(element.innerText.trim().slice(0, 30))}`);
}
