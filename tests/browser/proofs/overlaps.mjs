// Runs in the page: pieces of text that lie over each other. Of each line only the middle two fifths are taken, since lines of
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
  boxes.sort((a, b) => a.top - b.top);
  const found = new Set();
  boxes.forEach((one, at) => {
    for (let next = at + 1; next < boxes.length && boxes[next].top < one.bottom; next += 1) {
      const two = boxes[next];
      if (two.node !== one.node && two.left < one.right && one.left < two.right) {
        found.add(`text lies over text: ${JSON.stringify(one.node.data.trim().slice(0, 20))} , ${JSON.stringify(two.node.data.trim().slice(0, 20))}`);
      }
    }
  });
  return [...found].slice(0, 3);
}
