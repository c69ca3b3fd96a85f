// Without JavaScript: the menu opens on a phone, and search leads to a page that lists every page of the language, so that whoever
// searches arrives. (That the text and the switcher are there on every page, layout.mjs proves.)
import { oneOfEach } from './keyboard.mjs';

export async function site({ shown, browser, settings, address }, say) {
  const context = await browser.newContext({ ...settings, javaScriptEnabled: false });
  const tab = await context.newPage();
  for (const { path } of oneOfEach(shown)) {
    await tab.setViewportSize({ width: 320, height: 640 });
    await tab.goto(address(path), { waitUntil: 'load' });
    const button = await tab.$('nav [popovertarget]');
    if (button && await button.isVisible()) {
      await button.click();
      if (!(await tab.isVisible('nav.menu li :is(a, summary)'))) say(path, 'the menu does not open');
    }
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.goto(address(path), { waitUntil: 'load' });
    const field = await tab.$('header [type=search]');
    if (!field) continue;
    await field.fill('x');
    await field.press('Enter');
    await tab.waitForLoadState('load');
    const entries = await tab.$$('main details li a');
    if (entries.length < 5) say(path, `search leads to ${new URL(tab.url()).pathname}, which lists ${entries.length} pages`);
  }
  await context.close();
}
