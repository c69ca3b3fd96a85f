// Two or more languages of one work side by side: block beside block, and all scrolled as one.
(function () {
  "use strict";
  var frames = Array.from(document.querySelectorAll("iframe"));
  var BLOCKS = "h1, h2, h3, h4, h5, h6, p, ul, ol, dl, pre, table, blockquote, figure, hr, details, div, section, aside";
  var leader = null;

  frames.forEach(function (frame) {
    frame.addEventListener("load", function () { watch(frame); });
    if (frame.contentDocument && frame.contentDocument.readyState === "complete") watch(frame);
  });
  addEventListener("resize", align);

  function watch(frame) {
    var page = frame.contentDocument;
    if (!page || !page.body) return;
    page.addEventListener("scroll", function () { follow(frame); }, { passive: true });
    // What was saved arrives in the frame by itself; then the blocks stand elsewhere.
    new MutationObserver(function () { requestAnimationFrame(align); }).observe(page.body, { childList: true, subtree: true });
    align();
  }

  /** The frame under the reader's hand leads; the others do not answer it with a scroll of their own. */
  function follow(frame) {
    if (leader && leader !== frame) return;
    leader = frame;
    frames.forEach(function (other) {
      if (other !== frame && other.contentWindow) other.contentWindow.scrollTo(0, frame.contentWindow.scrollY);
    });
    clearTimeout(follow.rest);
    follow.rest = setTimeout(function () { leader = null; }, 120);
  }

  /** The blocks of a page in order: what stands in a block is moved with it. */
  function blocks(frame) {
    var main = frame.contentDocument && frame.contentDocument.querySelector("main");
    if (!main) return [];
    var root = main;
    while (root.children.length === 1 && root.firstElementChild.children.length > 1) root = root.firstElementChild;
    var list = [];
    Array.from(root.children).forEach(function (child) {
      var holds = /^(ARTICLE|DIV|SECTION|HEADER)$/.test(child.tagName) && child.querySelector(":scope > p, :scope > h1, :scope > h2, :scope > div");
      if (holds) list.push.apply(list, child.children);
      else list.push(child);
    });
    return list.filter(function (it) { return it.matches(BLOCKS) && it.getClientRects().length; });
  }

  /** Pushes each block down to the lowest of its row. The n-th block of one is the n-th of the other: Diwan pairs them so. */
  function align() {
    var columns = frames.map(blocks);
    columns.forEach(function (column) { column.forEach(function (it) { it.style.removeProperty("margin-block-start"); }); });
    var rows = Math.min.apply(null, columns.map(function (it) { return it.length; }));
    for (var row = 0; row < rows; row += 1) {
      var tops = columns.map(function (it, at) { return it[row].getBoundingClientRect().top + frames[at].contentWindow.scrollY; });
      var lowest = Math.max.apply(null, tops);
      columns.forEach(function (it, at) {
        var lack = lowest - tops[at];
        if (lack < 1) return;
        var margin = parseFloat(frames[at].contentWindow.getComputedStyle(it[row]).marginBlockStart) || 0;
        it[row].style.setProperty("margin-block-start", margin + lack + "px", "important");
      });
    }
  }
})();
