// Light and dark by choice. The three choices at the foot of the page do what they say; what was chosen holds on the next page,
// from the first paint on, so that nothing flashes; and where no script runs they are not shown, since the machine decides there.
import { oneOfEach } from './keyboard.mjs';

export async function page(tab, _, say) {
  for (const text of await tab.evaluate(chooseAll)) say(text);
}

export async function site({ shown, browser, settings, address }, say) {
  const pages = oneOfEach(shown);
  const context = await browser.newContext(settings);
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    new PerformanceObserver(() => { window.firstPainted ??= document.documentElement.dataset.scheme ?? 'the machine’s'; })
      .observe({ type: 'paint', buffered: true });
  });
  let isChosen = false;
  for (const { path } of pages) {
    await tab.goto(address(path), { waitUntil: 'load' });
    const dark = await tab.$('input[name=appearance][value=dark]');
    if (!dark) continue;
    if (isChosen) {
      await tab.waitForFunction(() => window.firstPainted);
      const { painted, checked } = await tab.evaluate(() => ({ painted: window.firstPainted,
        checked: document.querySelector('input[name=appearance][value=dark]').checked }));
      if (painted !== 'dark') say(path, `dark was chosen on another page, and the first paint is ${painted}`);
      if (!checked) say(path, 'dark was chosen on another page, and is not marked as chosen');
    } else {
      await dark.check();
      isChosen = true;
    }
  }
  await context.close();
  const plain = await browser.newContext({ ...settings, javaScriptEnabled: false });
  const without = await plain.newPage();
  for (const { path } of pages) {
    await without.goto(address(path), { waitUntil: 'load' });
    const choice = await without.$('input[name=appearance]');
    if (choice && await choice.isVisible()) say(path, 'offers light and dark where no script can heed it');
  }
  await plain.close();
}

function chooseAll() {
  const choices = [...document.querySelectorAll('input[name=appearance]')];
  if (choices.length === 0) return [];
  const ground = (value) => {
    choices.find((choice) => choice.value === value).click();
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const [light, dark, machine] = ['light', 'dark', ''].map(ground);
  const found = [];
  if (light === dark) found.push('light and dark look the same');
  if (machine !== light) found.push('the choice of the machine, which is light here, does not look light');
  return found;
}
