// With the keyboard alone (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11): Tab leads through everything that can be used, in the order of the
// page, and out again; what has the focus is on the screen, is not covered, and shows it. The skip link moves the focus past
// the menu. On a phone the button opens the menu, Tab goes into it, Escape closes it and gives the focus back.
const LIMIT = 400;

export async function page(tab, _, say) {
  await tab.evaluate(() => { getSelection().removeAllRanges(); document.activeElement.blur?.(); scrollTo(0, 0); });
  let last = -1;
  for (let steps = 0; ; steps += 1) {
    await tab.keyboard.down('Tab'); // never let go: half the way to the browser
    const at = await tab.evaluate(readFocused);
    if (!at) break;
    // A date is a field of several stops: day, month, year, and what opens the calendar; a film has a row of buttons.
    if (at.number === last && at.hasStops) continue;
    if (at.number <= last) return say(`Tab goes back from element ${last} to ${at.what}`);
    if (steps === LIMIT) return say(`Tab never leaves the page: ${at.what}`);
    last = at.number;
    if (!at.onScreen) say(`the focus is off the screen: ${at.what}`);
    else if (at.coveredBy) say(`the focus is covered by ${at.coveredBy}: ${at.what}`);
    if (!at.ring) say(`the focus does not show: ${at.what}`);
  }
  await tab.keyboard.up('Tab');
  if (last < 0) say('nothing takes the focus');
  await tab.evaluate(() => { document.activeElement.blur?.(); scrollTo(0, 0); });
}

export async function site({ shown, context, address }, say) {
  const tab = await context.newPage();
  for (const { path } of oneOfEach(shown)) {
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.goto(address(path), { waitUntil: 'load' });
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    const inMain = await tab.evaluate(() => Boolean(document.activeElement.closest('main, footer')));
    if (!inMain) say(path, 'after the skip link the focus is still before the text');
    await phone(tab, address(path), (reason) => say(path, reason));
  }
  await tab.close();
}

async function phone(tab, url, say) {
  await tab.setViewportSize({ width: 320, height: 640 });
  await tab.goto(url, { waitUntil: 'load' });
  const button = await tab.$('[popovertarget]');
  if (!button || !(await button.isVisible())) return;
  await button.focus();
  await tab.keyboard.press('Enter');
  const open = () => tab.evaluate(() => Boolean(document.querySelector(':popover-open')));
  if (!(await open())) return say('Enter does not open the menu');
  await tab.keyboard.press('Tab');
  if (!(await tab.evaluate(() => document.querySelector(':popover-open')?.contains(document.activeElement)))) say('Tab does not go into the menu');
  await tab.keyboard.press('Escape');
  if (await open()) say('Escape does not close the menu');
  else if (!(await tab.evaluate(() => document.activeElement.hasAttribute('popovertarget')))) say('Escape loses the focus');
}

/** The first page of each language. */
export function oneOfEach(shown) {
  return [...new Map(shown.filter(({ path }) => /^\/[^/]+\/$/.test(path)).map((page) => [page.path, page])).values()];
}

/** What has the focus; nothing when it has left the page. */
function readFocused() {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return null;
  const style = getComputedStyle(focused);
  const { left, right, top, bottom } = [...focused.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height)[0] ?? new DOMRect();
  const onScreen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right > left;
  const hit = onScreen && document.elementFromPoint((Math.max(0, left) + Math.min(innerWidth, right)) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2);
  const covered = hit && !focused.contains(hit);
  return {
    number: [...document.querySelectorAll('*')].indexOf(focused),
    hasStops: focused.type === 'date' || Boolean(focused.controls),
    what: `<${focused.localName}> ${JSON.stringify((focused.innerText || focused.name || '').trim().slice(0, 30))}`,
    onScreen,
    coveredBy: covered ? `<${hit.localName} class="${hit.className}">` : '',
    ring: (parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none') || style.outlineStyle === 'auto' || style.boxShadow !== 'none',
  };
}
