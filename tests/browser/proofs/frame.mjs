// Banner, menu and footer are the same on all pages of a language, to the letter (WCAG 3.2.3, 3.2.6; RGAA 12.2, 12.4, 12.5). Only
// the marks of the current entry may differ, and the links of the language switcher, which lead to each page's translations.
const frames = new Map(); // folder of the language → region → markup → its first page

export async function page(tab, { path }) {
  const folder = path.split('/')[1].replace('404.html', '');
  if (!frames.has(folder)) frames.set(folder, new Map());
  for (const [region, markup] of Object.entries(await tab.evaluate(readFrame))) {
    const seen = frames.get(folder).get(region) ?? new Map();
    frames.get(folder).set(region, seen.set(markup, [...(seen.get(markup) ?? []), path]));
  }
}

export async function site(_, say) {
  for (const regions of frames.values()) {
    for (const [region, seen] of regions) {
      const [most, ...others] = [...seen.values()].sort((a, b) => b.length - a.length || (a[0] < b[0] ? -1 : 1));
      for (const path of others.flat()) say(path, `its ${region} differs from that of ${most[0]}`);
    }
  }
}

function readFrame() {
  const bare = (element) => {
    const copy = element?.cloneNode(true);
    copy?.querySelectorAll('[aria-current]').forEach((one) => one.removeAttribute('aria-current'));
    copy?.querySelectorAll('[translate=no]').forEach((name) => name.closest('li')?.remove());
    return (copy?.outerHTML ?? '').replace(/\s+/g, ' ');
  };
  return { banner: bare(document.querySelector('body > header')), menu: bare(document.querySelector('body > nav.menu')), footer: bare(document.querySelector('body > footer')) };
}
