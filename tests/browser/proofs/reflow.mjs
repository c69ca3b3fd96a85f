// At 400 per cent of zoom on a screen of 1280 by 1024, that is, in 320 by 256 CSS pixels (WCAG 1.4.10): nothing scrolls
// sideways, and nothing that stays in place covers more than a third of the screen. No piece of text lies over another, nor a field
// or picture over text, neither there nor at full width, nor on the way between them: a tablet, a narrow window. Nor does anything scroll sideways
// where only the letters are twice as large (WCAG 1.4.4).
import { readWidth } from '../reading.mjs';
import { readOverlaps } from './overlaps.mjs';

/** Just above the breakpoints of the theme, where there is least room for what they bring in; and two screens that people have. */
const BETWEEN = [640, 768, 992, 1024];

export async function page(tab, _, say) {
  for (const text of await tab.evaluate(readOverlaps)) say(`at 1280 px ${text}`);
  for (const width of BETWEEN) {
    await tab.setViewportSize({ width, height: 900 });
    const { scroll, client, wide } = await tab.evaluate(readWidth);
    if (scroll > client) say(`scrolls sideways at ${width} px: ${scroll} > ${client}: ${wide.join(' , ')}`);
    for (const text of await tab.evaluate(readOverlaps)) say(`at ${width} px ${text}`);
  }
  await tab.setViewportSize({ width: 320, height: 256 });
  const { scroll, client, wide } = await tab.evaluate(readWidth);
  if (scroll > client) say(`scrolls sideways at 400 %: ${scroll} > ${client}: ${wide.join(' , ')}`);
  for (const text of await tab.evaluate(readOverlaps)) say(`at 400 % ${text}`);
  for (const text of await tab.evaluate(readBars)) say(`at 400 % ${text}`);
  await tab.setViewportSize({ width: 1280, height: 900 });
  // Letters twice as large, on a screen as wide as before (WCAG 1.4.4).
  await tab.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const large = await tab.evaluate(readWidth);
  if (large.scroll > large.client) say(`scrolls sideways with letters of 200 %: ${large.scroll} > ${large.client}: ${large.wide.join(' , ')}`);
  await tab.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

function readBars() {
  const stays = (element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position);
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && stays(element) && element.getBoundingClientRect().height > innerHeight / 3)
    .map((element) => `<${element.localName} class="${element.className}"> stays in place over a third of the screen`);
}
