// A wide table on a phone: whoever looks at it sees at its side that it goes on, whoever uses the keyboard can move it and hears its
// name, and its first column, which says what a row is about, is no narrower than a few words. Seen means drawn: the pixels at
// the side to which there is more differ from those of the same side once nothing more is there.
export async function page(tab, _, say) {
  await tab.setViewportSize({ width: 390, height: 844 });
  for (const table of await tab.$$('.text .table')) {
    const read = await table.evaluate(readTable);
    if (!read.isWide) continue;
    if (!read.focusable || !read.name) say(`a table that scrolls ${read.name ? 'does not take the focus' : 'has no name'}`);
    if (read.first < 80) say(`the first column of a table is ${Math.round(read.first)} pixels wide`);
    const before = await edge(tab, table);
    await table.evaluate((it) => { it.scrollLeft = getComputedStyle(it).direction === 'rtl' ? -1e6 : 1e6; });
    const after = await edge(tab, table);
    await table.evaluate((it) => { it.scrollLeft = 0; });
    if (before.equals(after)) say('nothing at the side of a table says that it goes on');
  }
  await tab.setViewportSize({ width: 1280, height: 900 });
  await tab.evaluate(() => scrollTo(0, 0));
}

/** The last four pixels at the end of a table, in the space between its rows, where nothing else is drawn. */
async function edge(tab, table) {
  const { x, y } = await table.evaluate((it) => {
    it.scrollIntoView({ block: 'center' });
    const { left, right, top } = it.getBoundingClientRect();
    return { x: getComputedStyle(it).direction === 'rtl' ? left : right - 4, y: top + 2 };
  });
  return tab.screenshot({ clip: { x: Math.max(0, x), y: Math.max(0, y), width: 4, height: 3 } });
}

function readTable(region) {
  const first = region.querySelector('tbody tr > :first-child');
  return {
    isWide: region.scrollWidth > region.clientWidth + 24, // less is the space at the end of a row
    focusable: region.tabIndex === 0,
    name: region.getAttribute('aria-label') || document.getElementById(region.getAttribute('aria-labelledby'))?.textContent || '',
    first: first?.getBoundingClientRect().width ?? 0,
  };
}
