// What is past stands under "past", whenever the page is read. As built, every event of the past ended before every one that is
// to come; read a day after an event, that event has gone to the others; after all of them, the page says that nothing is planned.
const agendas = [];

export async function page(tab, { path }, say) {
  const lists = await tab.evaluate(readLists);
  if (!lists) return;
  agendas.push(path);
  if (lists.past.some((day) => lists.coming.some((other) => other <= day))) say('an event of the past is later than one that is to come');
  if (lists.past.join() !== [...lists.past].sort().reverse().join()) say('past events do not begin with the last one');
}

export async function site({ browser, settings, address }, say) {
  const context = await browser.newContext(settings);
  const tab = await context.newPage();
  for (const path of agendas) {
    await tab.goto(address(path), { waitUntil: 'load' });
    const { coming, past } = await tab.evaluate(readLists);
    for (const [next, left] of [[coming[0], coming.length - 1], [coming.at(-1), 0]]) {
      if (!next) continue;
      await tab.clock.setFixedTime(new Date(Date.parse(`${next}T12:00:00Z`) + 864e5));
      await tab.goto(address(path), { waitUntil: 'load' });
      const later = await tab.evaluate(readLists);
      if (later.coming.length !== left || later.past.length !== past.length + coming.length - left) say(path, `a day after ${next}, ${later.coming.length} events are still to come`);
      if (left === 0 && !later.isEmpty) say(path, 'after the last event nothing says that none is planned');
    }
  }
  await context.close();
}

function readLists() {
  if (!document.querySelector('.agenda-coming')) return null;
  const days = (selector) => [...document.querySelectorAll(`${selector} [data-last]`)].filter((it) => it.checkVisibility()).map((it) => it.dataset.last.slice(0, 10));
  return { coming: days('.agenda-coming'), past: days('.agenda-past'), isEmpty: document.querySelector('.agenda-coming .empty')?.checkVisibility() };
}
