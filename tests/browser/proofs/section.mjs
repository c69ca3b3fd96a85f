// Who reads a section and changes the language goes on reading that section: from the third heading of a page, the switcher leads
// to the third heading of its translation, which then stands on the screen.
export async function site({ shown, context, address }, say) {
  const tab = await context.newPage();
  const seen = new Set();
  for (const { path } of shown) {
    const folder = path.split('/')[1];
    if (seen.has(folder)) continue;
    await tab.goto(address(path), { waitUntil: 'load' });
    const start = await tab.evaluate(readStart);
    if (!start) continue;
    // At the end of a page a heading cannot be brought to the top; what is read there, nobody can tell.
    const top = await tab.evaluate((id) => { const it = document.getElementById(id); it.scrollIntoView(); return it.getBoundingClientRect().top; }, start.id);
    if (top > 60) continue;
    seen.add(folder);
    for (const { href, lang } of start.others) {
      await tab.goto(address(path), { waitUntil: 'load' });
      await tab.evaluate((id) => document.getElementById(id).scrollIntoView(), start.id);
      await tab.evaluate((href) => [...document.querySelectorAll('a[hreflang][translate=no]')].find((link) => link.href.split('#')[0] === href).click(), href);
      await tab.waitForURL((url) => url.href.split('#')[0] === href);
      await tab.waitForLoadState('load');
      const end = await tab.evaluate(readEnd, start.number);
      if (!end.named) say(path, `the switcher to ${lang} loses the section: it leads to ${end.hash || 'the top'}`);
      else if (!end.onScreen) say(path, `the switcher to ${lang} names the section, which is not on the screen`);
    }
  }
  await tab.close();
}

function readStart() {
  const headings = [...document.querySelectorAll('main .text h2[id]')];
  const others = [...document.querySelectorAll('a[hreflang][translate=no]')].filter((link) => link.hreflang !== document.documentElement.lang)
    .map((link) => ({ href: link.href.split('#')[0], lang: link.hreflang, paired: link.hasAttribute('data-headings') }));
  if (headings.length < 3 || others.length === 0 || !others.every((other) => other.paired)) return null;
  return { id: headings[2].id, number: 2, others };
}

function readEnd(number) {
  const heading = [...document.querySelectorAll('main .text h2[id]')][number];
  const top = heading?.getBoundingClientRect().top ?? -1;
  return {
    hash: decodeURIComponent(location.hash),
    named: Boolean(heading) && decodeURIComponent(location.hash.slice(1)) === heading.id,
    onScreen: top >= -1 && top < innerHeight,
  };
}
