// Runs in the page: pieces of text that lie over each other, or under a field or a picture. Of each line only the middle two fifths are taken, since lines of
// Arabic reach into their neighbours' space by design; letters that really collide do so there.
export function readOverlaps() {
  const boxes = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (parent.closest('.skip-link, .skip, script, style, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width > 2) boxes.push({ node, left: left + 1, right: right - 1, top: top + 0.3 * height, bottom: bottom - 0.3 * height });
    }
  }
  for (const node of document.querySelectorAll('main img, :is(header, main, footer) :is(input, select, textarea)')) {
    const { left, right, top, bottom, width } = node.getBoundingClientRect();
    if (width > 2 && node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      boxes.push({ node, name: `<${node.localName}>`, left: left + 1, right: right - 1, top: top + 1, bottom: bottom - 1 });
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  const found = new Set();
  boxes.forEach((one, at) => {
    for (let next = at + 1; next < boxes.length && boxes[next].top < one.bottom; next += 1) {
      const two = boxes[next];
      if (two.node !== one.node && two.left < one.right && one.left < two.right) {
        const name = (box) => box.name ?? JSON.stringify(box.node.data.trim().slice(0, 20));
        found.add(`${one.name || two.name ? 'something' : 'text'} lies over text: ${name(one)} , ${name(two)}`);
      }
    }
  });
  return [...found].slice(0, 3);
}
