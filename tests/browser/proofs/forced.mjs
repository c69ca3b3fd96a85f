// In forced colours (Windows' contrast themes), light and dark: every text stands out from what it lies on, every field and
// button has an edge, and what is marked as current is marked by more than a colour.
export async function page(tab, _, say) {
  for (const colorScheme of ['light', 'dark']) {
    await tab.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const text of await tab.evaluate(readInvisible)) say(`${colorScheme}: ${text}`);
  }
  await tab.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
}

function readInvisible() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const rgba = (colour) => {
    if (!known.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      known.set(colour, [...canvas.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(colour);
  };
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] > 250) return colour;
    }
    return rgba('Canvas');
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const name = (element) => `<${element.localName}> ${JSON.stringify((element.innerText ?? '').trim().slice(0, 30))}`;
  const found = new Set();
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !shown(element) || element.closest('svg, script, style')) continue;
    if (contrast(rgba(getComputedStyle(element).color), ground(element)) < 4.5) found.add(`invisible: ${name(element)}`);
  }
  for (const element of document.querySelectorAll('button, input:not([type=hidden]), select, textarea')) {
    const style = getComputedStyle(element);
    // Circles and boxes to be ticked are drawn by the browser, whole, as long as no style sheet takes that over.
    const isDrawn = ['radio', 'checkbox'].includes(element.type) && style.appearance !== 'none';
    const edge = isDrawn || (parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none');
    if (shown(element) && !edge && !(element.localName === 'button' && element.innerText.trim())) found.add(`no edge: ${name(element)}`);
  }
  // What hatches a column of a chart lies on that, not on the page.
  const under = (path) => (path.matches('.hatching') ? rgba(getComputedStyle(path.previousElementSibling).fill) : ground(path.closest('svg').parentElement));
  for (const path of document.querySelectorAll('svg path, svg circle, svg rect')) {
    const { stroke, fill } = getComputedStyle(path);
    const drawn = [stroke, fill].filter((colour) => colour !== 'none').map(rgba).filter((colour) => colour[3] > 0);
    if (shown(path) && drawn.length > 0 && !path.closest('.swatches, .hero') && drawn.every((colour) => contrast(colour, under(path)) < 3)) {
      found.add(`invisible drawing in ${name(path.closest('svg').parentElement)}`);
    }
  }
  return [...found].slice(0, 4);
}
