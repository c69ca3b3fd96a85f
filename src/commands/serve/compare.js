// Two or more languages of one work side by side: block beside block, and all scrolled as one.
(function () {
  "use strict";
  var frames = Array.from(document.querySelectorAll("iframe"));
  var BLOCKS = "h1, h2, h3, h4, h5, h6, p, ul, ol, dl, pre, table, blockquote, figure, hr, details, div, aside";
  var WRAPPERS = /^(ARTICLE|DIV|SECTION|HEADER)$/;
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

  /** The blocks of a page in order: what a theme wraps around them is opened, what an author wrote as one stays one. */
  function blocks(frame) {
    var main = frame.contentDocument && frame.contentDocument.querySelector("main");
    var list = [];
    var open = function (element) {
      Array.from(element.children).forEach(function (it) {
        if (WRAPPERS.test(it.tagName) && it.children.length) open(it);
        else if (it.matches(BLOCKS) && it.getClientRects().length) list.push(it);
      });
    };
    if (main) open(main);
    return list;
  }

  /** Margins collapse into their neighbours', so one addition may fall short: what still lacks is added again. */
  function lower(block, view, wanted) {
    for (var turn = 0; turn < 3; turn += 1) {
      var lack = wanted - block.getBoundingClientRect().top - view.scrollY;
      if (lack < 1) return;
      var margin = parseFloat(view.getComputedStyle(block).marginBlockStart) || 0;
      block.style.setProperty("margin-block-start", margin + lack + "px", "important");
    }
  }

  /** Pushes each block down to the lowest of its row. The n-th block of one is the n-th of the other: Diwan pairs them so. */
  function align() {
    var columns = frames.map(blocks);
    columns.forEach(function (column) { column.forEach(function (it) { it.style.removeProperty("margin-block-start"); }); });
    var rows = Math.min.apply(null, columns.map(function (it) { return it.length; }));
    for (var row = 0; row < rows; row += 1) {
      var tops = columns.map(function (it, at) { return it[row].getBoundingClientRect().top + frames[at].contentWindow.scrollY; });
      var lowest = Math.max.apply(null, tops);
      columns.forEach(function (it, at) { lower(it[row], frames[at].contentWindow, lowest); });
    }
  }
})();
