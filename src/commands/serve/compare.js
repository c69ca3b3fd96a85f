// Two or more languages of one work side by side: block beside block, what is amiss shown in place, all scrolled as one.
(function () {
  "use strict";
  var main = document.querySelector("main");
  var frames = Array.from(document.querySelectorAll("iframe"));
  var BLOCKS = "h1, h2, h3, h4, h5, h6, p, ul, ol, dl, pre, table, blockquote, figure, hr, details, div, aside";
  var WRAPPERS = /^(ARTICLE|DIV|SECTION|HEADER)$/;
  /** How far a block may be from where it is looked for: what a theme puts between two blocks is not much. */
  var REACH = 12;
  var leader = null;
  var told = null;
  var observers = [];
  var waiting = null;
  var begun = false;

  frames.forEach(function (frame) {
    frame.addEventListener("load", function () { watch(frame); });
    if (frame.contentDocument && frame.contentDocument.readyState === "complete") watch(frame);
  });
  document.querySelectorAll(".state").forEach(function (it) { it.onclick = function () { lead(it); }; });
  addEventListener("resize", function () { quietly(align); });

  function watch(frame) {
    var page = frame.contentDocument;
    if (!page || !page.body || page.URL === "about:blank") return;
    page.addEventListener("scroll", function () { follow(frame); }, { passive: true });
    var at = frames.indexOf(frame);
    if (observers[at]) observers[at].disconnect();
    // What was saved arrives in the frame by itself; then the blocks stand elsewhere, and other things are amiss.
    observers[at] = new MutationObserver(soon);
    observe();
    dress(frame);
    soon();
  }

  function observe() {
    frames.forEach(function (frame, at) {
      var page = frame.contentDocument;
      if (observers[at] && page && page.body) observers[at].observe(page.body, { childList: true, subtree: true });
    });
  }

  /** Does what changes the frames without hearing of it. */
  function quietly(work) {
    observers.forEach(function (it) { if (it) it.disconnect(); });
    work();
    observe();
  }

  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      fetch(main.dataset.rows, { cache: "no-store" }).then(function (response) {
        return response.ok ? response.json() : null;
      }).then(function (news) {
        told = news;
        quietly(function () { mark(); align(); });
        main.dataset.level = "yes";
        begin();
      }).catch(function () { quietly(align); });
    }, 60);
  }

  /** Once all languages are there: to the first thing that is amiss, in whichever language it stands highest. */
  function begin() {
    var there = function (frame) { return frame.contentDocument && frame.contentDocument.readyState === "complete"; };
    if (begun || !frames.every(there)) return;
    begun = true;
    var tops = frames.map(function (frame) {
      var first = frame.contentDocument.querySelector("diwan-mark");
      return first ? first.getBoundingClientRect().top + frame.contentWindow.scrollY : Infinity;
    });
    var top = Math.min.apply(null, tops);
    if (top < Infinity) frames.forEach(function (frame) { frame.contentWindow.scrollTo(0, Math.max(0, top - 90)); });
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

  /** The look of the marks. It stands in no element, so that the page stays what it is to the script that renews it. */
  function dress(frame) {
    var view = frame.contentWindow;
    fetch("/_diwan/marks.css").then(function (response) { return response.text(); }).then(function (css) {
      var sheet = new view.CSSStyleSheet();
      sheet.replaceSync(css);
      frame.contentDocument.adoptedStyleSheets = [sheet];
      quietly(align);
    });
  }

  /** To the next thing that is amiss in a language; after the last, to the first. */
  function lead(state) {
    var frame = state.closest("section").querySelector("iframe");
    var list = frame ? Array.from(frame.contentDocument.querySelectorAll("diwan-mark")) : [];
    var below = list.find(function (it) { return it.getBoundingClientRect().top > 100; });
    if (list.length) frame.contentWindow.scrollBy(0, (below || list[0]).getBoundingClientRect().top - 90);
  }

  function column(frame) {
    var lang = frame.closest("section").dataset.lang;
    return told && told.columns.find(function (it) { return it.lang === lang; });
  }

  /** The blocks of a page in order: what a theme wraps around them is opened, what an author wrote as one stays one. */
  function blocks(frame) {
    var text = frame.contentDocument && frame.contentDocument.querySelector("main");
    var list = [];
    var open = function (element) {
      Array.from(element.children).forEach(function (it) {
        if (WRAPPERS.test(it.tagName) && it.children.length) open(it);
        else if (it.matches(BLOCKS) && it.getClientRects().length) list.push(it);
      });
    };
    if (text) open(text);
    return list;
  }

  function letters(text) { return text.replace(/[^\p{Alphabetic}]/gu, ""); }

  /** The element of each block of the source file, by its letters; null for what the page shows as something else. */
  function found(frame, list) {
    var texts = list.map(function (it) { return letters(it.textContent); });
    var next = 0;
    var first = true;
    return list.length === 0 ? [] : (column(frame).blocks || []).map(function (block) {
      if (!block.key) return null;
      // Before the text may stand whatever a theme tells of a page; inside it, little.
      var end = first ? list.length : Math.min(list.length, next + REACH);
      for (var at = next; at < end; at += 1) {
        if (texts[at].startsWith(block.key)) {
          next = at + 1;
          first = false;
          return list[at];
        }
      }
      return null;
    });
  }

  function element(page, name, attributes, text) {
    var made = page.createElement(name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text) made.textContent = text;
    return made;
  }

  /** In words, what is amiss, and where to mend it. */
  function label(page, mark) {
    var made = element(page, "diwan-mark", { lang: told.lang, dir: told.dir, "data-kind": mark.kind }, mark.text);
    if (mark.langs) made.append(" (", element(page, "bdi", {}, mark.langs), ")");
    made.append(" ", element(page, "code", { dir: "ltr" }, mark.at));
    if (mark.words) made.append(words(page, mark));
    return made;
  }

  /** What the original said and says now, word by word. */
  function words(page, mark) {
    var made = element(page, "diwan-words", { lang: mark.lang, dir: mark.dir });
    mark.words.forEach(function (it) {
      made.append(it[0] === "same" ? it[1] : element(page, it[0] === "was" ? "del" : "ins", {}, it[1]));
    });
    return made;
  }

  function clear(page) {
    page.querySelectorAll("diwan-mark, diwan-gap").forEach(function (it) { it.remove(); });
    page.querySelectorAll("[data-diwan-mark]").forEach(function (it) { it.removeAttribute("data-diwan-mark"); });
  }

  function mark() {
    frames.forEach(function (frame) {
      var page = frame.contentDocument;
      var known = column(frame);
      if (!page || !known) return;
      clear(page);
      var list = found(frame, blocks(frame));
      (known.blocks || []).forEach(function (block, at) {
        if (!block.marks || !list[at]) return;
        list[at].setAttribute("data-diwan-mark", block.marks.map(function (it) { return it.kind; }).join(" "));
        block.marks.forEach(function (it) { list[at].before(label(page, it)); });
      });
      (known.gaps || []).forEach(function (it) { gap(page, list, it); });
      known.borrowed.forEach(function (it) { borrowed(page, it); });
    });
    told.columns.forEach(function (known) {
      var state = document.querySelector('section[data-lang="' + known.lang + '"] .state');
      state.className = "state " + (known.state ? known.state["class"] : "");
      state.textContent = known.state ? known.state.text : "";
    });
  }

  /** What the source has and this language has not, where it would stand. */
  function gap(page, list, it) {
    var made = element(page, "diwan-gap", { "data-row": it.row });
    made.append(label(page, it.mark), element(page, "p", { lang: it.lang, dir: it.dir }, it.text));
    var from = it.before === null ? list.length : it.before;
    var next = list.slice(from).find(Boolean);
    var last = list.filter(Boolean).pop();
    if (next) {
      // Below what is said of the next block is too late.
      while (next.previousElementSibling && next.previousElementSibling.matches("diwan-mark")) next = next.previousElementSibling;
      next.before(made);
    } else if (last) {
      while (last.nextElementSibling && last.nextElementSibling.matches("diwan-gap")) last = last.nextElementSibling;
      last.after(made);
    }
  }

  /** Words of the interface that stand there in another language. */
  function borrowed(page, it) {
    if (!it.text) return;
    page.querySelectorAll("bdi[lang]").forEach(function (bdi) {
      if (bdi.textContent !== it.text) return;
      bdi.setAttribute("data-diwan-mark", "string");
      bdi.title = it.mark.text + " – " + it.id + " – " + it.mark.at;
    });
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

  /** What is pushed down with a block: what is said of it stands above it. */
  function head(block) {
    while (block.previousElementSibling && block.previousElementSibling.matches("diwan-mark")) block = block.previousElementSibling;
    return block;
  }

  /** The elements of a column by the row they belong to. */
  function rows(frame, list) {
    var known = column(frame);
    var of = new Map();
    if (!known || !known.blocks) {
      list.forEach(function (it, at) { of.set(at, it); });
      return of;
    }
    found(frame, list).forEach(function (it, at) {
      var row = known.blocks[at].row;
      if (it && row !== null) of.set(row, head(it));
    });
    frame.contentDocument.querySelectorAll("diwan-gap").forEach(function (it) { of.set(Number(it.dataset.row), it); });
    return of;
  }

  /** Pushes each block down to the lowest of its row. */
  function align() {
    frames.forEach(function (frame) {
      if (!frame.contentDocument) return;
      frame.contentDocument.querySelectorAll("[data-diwan-low]").forEach(function (it) {
        it.style.removeProperty("margin-block-start");
        it.removeAttribute("data-diwan-low");
      });
    });
    var columns = frames.map(function (frame) { return rows(frame, blocks(frame)); });
    var all = [];
    columns.forEach(function (it) { it.forEach(function (_, row) { if (all.indexOf(row) < 0) all.push(row); }); });
    all.sort(function (a, b) { return a - b; }).forEach(function (row) {
      var there = columns.map(function (it, at) { return { block: it.get(row), view: frames[at].contentWindow }; });
      there = there.filter(function (it) { return it.block; });
      var tops = there.map(function (it) { return it.block.getBoundingClientRect().top + it.view.scrollY; });
      var lowest = Math.max.apply(null, tops);
      if (there.length < 2) return;
      there.forEach(function (it) {
        it.block.setAttribute("data-diwan-low", "");
        lower(it.block, it.view, lowest);
      });
    });
  }
})();
