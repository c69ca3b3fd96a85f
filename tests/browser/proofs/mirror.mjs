// A page and its translation into a language of the other direction have the same shape, mirrored: at 1280 CSS pixels, the edges
// at which boxes of the layout start stand as far from the right in one as from the left in the other.
//
// Tolerance: one pixel, for rounding. That is possible because only starts of boxes are compared, which no length of words moves:
// ends of boxes and what follows words in a row (a search field after a name) depend on the text. Of boxes as wide as the
// layout makes them (the page, the columns), the end is compared too. What stands in columns is compared where both pages have the
// same parts beside the text: a translation says of what it is one, and its original may have nothing to say there.
const STARTS = ['body > header', 'body > nav', 'main', 'body > footer', '.wrap.banner-row', '.brand', '.brand .emblem', '.menu .wrap', '.breadcrumb ol', 'h1',
  '.document-header', '.lead', '.facts', '.text', '.text > p', '.text > h2', '.notice', '.alert', '.alert-panel', '.attachments', '.teaser', '.event', '.event-body', '.letter',
  '.subjects', '.updates', '.neighbours', '.footer-row', '.footer-links', '.lead-story', '.tile'];
const ENDS = ['body > header', 'main', 'body > footer', '.columns', '.column-main', '.contents', '.document-header', '.text', '.tile', '.teasers', '.agenda', '.event-body', '.alert-panel', '.footer-links'];
const shapes = new Map(); // address without its host → shape

export async function page(tab, { path }) {
  shapes.set(path, await tab.evaluate(readShape, [STARTS, ENDS]));
}

export async function site(_, say) {
  for (const [path, shape] of shapes) {
    if (shape.dir !== 'rtl') continue;
    for (const other of shape.others.map((path) => shapes.get(path)).filter((other) => other && other.dir === 'ltr')) {
      for (const [name, edges] of Object.entries(shape.edges)) {
        if (shape.inColumns.includes(name) && shape.parts !== other.parts) continue;
        const off = (other.edges[name] ?? []).findIndex((edge, at) => at < edges.length && Math.abs(edge - edges[at]) > 1);
        if (off >= 0) say(path, `${name} is ${edges[off]} px from its side, and ${other.edges[name][off]} px in ${other.lang}`);
      }
    }
  }
}

function readShape([starts, ends]) {
  const { dir, lang } = document.documentElement;
  const width = document.documentElement.clientWidth;
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()
    && (element.closest('[dir]') === document.documentElement));
  const parts = [...document.querySelectorAll('.columns > *, .columns > :not(.column-main) > *')].map((part) => part.className).join(', ');
  const inColumns = [];
  const edges = {};
  // Of several of a kind the first: how many fit side by side is the layout's affair, how long each is the text's.
  const note = (name, selector, edge) => {
    const [element] = shown(selector);
    edges[name] = element ? [Math.round(edge(element.getBoundingClientRect()))] : [];
    if (element?.closest('.columns > *')) inColumns.push(name);
  };
  for (const selector of starts) note(`start of ${selector}`, selector, ({ left, right }) => (dir === 'rtl' ? width - right : left));
  for (const selector of ends) note(`end of ${selector}`, selector, ({ left, right }) => (dir === 'rtl' ? left : width - right));
  const others = [...document.querySelectorAll('a[hreflang][translate=no]')].map((link) => decodeURI(new URL(link.href).pathname)).map(encodeURI);
  return { dir, lang, edges, others, parts, inColumns };
}
