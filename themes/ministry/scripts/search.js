// Search in the reader's own browser, the same from a server and from a disk: the index comes as scripts, nothing is
// fetched. The analysis is also that of src/locale/search; tests/search/analysis.txt holds both to it.
(function (global) {
  "use strict";

  // ---- analysis

  var SINGLE = { "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ς": "σ",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك" };
  var ENDINGS = ["هما", "ها", "هم", "هن", "كم", "نا", "ين", "ون", "ان", "وا", "ا", "ي", "ه"];

  function fold(text) {
    return text.normalize("NFKD").toLowerCase()
      .replace(/[œæßøđłıςٱىیةک]/g, function (c) { return SINGLE[c]; })
      .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, function (c) { return String(c.charCodeAt(0) & 15); })
      .replace(/[\p{Mn}\p{Cf}\u0640]/gu, "");
  }

  // What is elided at an apostrophe is no word.
  function words(text) {
    var folded = fold(text), found = [], pattern = /[\p{Alphabetic}\p{N}]+/gu, match;
    while ((match = pattern.exec(folded))) {
      var word = match[0], end = match.index + word.length;
      var after = /^['’]/.test(folded.slice(end, end + 1)), before = /['’]$/.test(folded.slice(0, match.index).slice(-1));
      if (!((after || before) && /^.$/u.test(word)) && !(after && word === "qu")) found.push(word);
    }
    return found;
  }

  function cut(word, ending) {
    return word.endsWith(ending) && word.length - ending.length > 2 ? word.slice(0, -ending.length) : null;
  }

  function article(word) {
    return word.replace(/^(وال|فال|بال|كال|ولل|لل)(?=...)/, "").replace(/^(ال(?=...))+/, "");
  }

  function bare(word) {
    return cut(word, "ات") || cut(word, "ه") || word;
  }

  function particle(word, letters) {
    return word && word.length > 3 && letters.indexOf(word.charAt(0)) >= 0 ? word.slice(1) : null;
  }

  function arabic(word) {
    var found = [bare(article(word))];
    function add(key) { if (found.indexOf(key) < 0) found.push(key); }
    [word, particle(word, "وف"), particle(word, "بلك"), particle(particle(word, "وف"), "بلك")].forEach(function (form) {
      if (!form) return;
      var stem = article(form);
      add(bare(stem));
      ENDINGS.forEach(function (ending) {
        var rest = cut(stem, ending), short = rest && cut(rest, "ت");
        if (rest) add(bare(rest));
        if (short) add(bare(short));
      });
    });
    return found;
  }

  function latin(word) {
    if (!/^[a-z]+$/.test(word)) return word;
    if (word.length > 3 && /[^s]s$/.test(word)) word = word.slice(0, -1);
    if (word.length > 5 && (/aux$/.test(word) && !/eaux$/.test(word) || /ail$/.test(word))) return word.slice(0, -3) + "al";
    var full = word.length;
    for (var i = 0; i < 2; i++) if (word.length > 3 && /e$/.test(word)) word = word.slice(0, -1);
    if (word.length < full && word.length > 3 && /(ll|nn|tt|[^s]s)$/.test(word)) word = word.slice(0, -1);
    if (word.length > 3 && /x$/.test(word)) word = word.slice(0, -1);
    return word.length > 3 && /y$/.test(word) ? word.slice(0, -1) + "i" : word;
  }

  // The first key is certain; the others count where the site has them.
  function keys(word) {
    return /^[\u0600-\u06FF]/.test(word) ? arabic(word) : [latin(word)];
  }

  if (typeof module !== "undefined") {
    module.exports = { words: words, keys: keys };
    return;
  }

  // ---- the index

  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var waiting = {}, loaded = {}, base, version = 0;

  // Every file of the index calls this.
  global.diwanSearch = function (kind, number, data) {
    loaded[kind + number] = kind === "words" ? lines(data) : data;
  };

  function lines(text) {
    return new Map(text.split("\n").filter(Boolean).map(function (line) { return line.split(" "); }));
  }

  function load(kind, number) {
    var name = kind + number;
    return waiting[name] = waiting[name] || new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = kind === "head" ? base : new URL(kind.charAt(0) + number + ".js", base).href;
      script.onload = function () { done(loaded[name]); };
      script.onerror = function () { delete waiting[name]; failed(new Error(name)); };
      document.head.appendChild(script);
    });
  }

  // The file that holds a key: the last that does not begin behind it.
  function shard(head, key) {
    var low = 0, high = head.first.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (head.first[middle] <= key) low = middle; else high = middle - 1;
    }
    return low;
  }

  function entries(text, take) {
    for (var at = 0, page = 0; at < text.length;) {
      for (var number = 0, shift = 0, digit = 32; digit & 32; shift += 5) {
        digit = DIGITS.indexOf(text.charAt(at++));
        number += (digit & 31) << shift;
      }
      page += number >> 4;
      take(page, number & 15);
    }
  }

  function plan(head, word, typing) {
    var all = keys(word), need = new Set(), prefix = null;
    // A word that is being typed may still be short, behind its article.
    if (typing && word.length > 1) prefix = word.replace(/^([وفبك]?ال|و?لل)(?=..)/, "");
    all.forEach(function (key) { need.add(shard(head, key)); });
    if (prefix) {
      var last = Math.min(shard(head, prefix + "\uFFFF"), shard(head, prefix) + 2);
      for (var i = shard(head, prefix); i <= last; i++) need.add(i);
    }
    return { word: word, keys: all, prefix: prefix, need: Array.from(need) };
  }

  function score(head, part) {
    var found = new Map();
    function add(text, factor) {
      var list = [];
      entries(text, function (page, weight) { list.push(page, weight); });
      var count = list.length / 2, rarity = Math.log(1 + (head.pages - count + 0.5) / (count + 0.5));
      for (var i = 0; i < list.length; i += 2) {
        var value = rarity * list[i + 1] * factor;
        if (value > (found.get(list[i]) || 0)) found.set(list[i], value);
      }
    }
    part.need.forEach(function (number) {
      var terms = loaded["words" + number];
      part.keys.forEach(function (key, at) {
        if (terms.has(key)) add(terms.get(key), at ? 0.6 : 1);
      });
      if (part.prefix) terms.forEach(function (text, term) {
        if (term.startsWith(part.prefix) && part.keys.indexOf(term) < 0) add(text, 0.5);
      });
    });
    return found;
  }

  // Pages with all the words first, then by weight.
  function find(query) {
    return load("head", 0).then(function (head) {
      var all = Array.from(new Set(words(query))), typing = !/\s$/.test(query);
      var parts = all.map(function (word, at) { return plan(head, word, typing && at === all.length - 1); });
      var need = new Set([].concat.apply([], parts.map(function (part) { return part.need; })));
      return Promise.all(Array.from(need, function (number) { return load("words", number); })).then(function () {
        var pages = new Map();
        parts.forEach(function (part) {
          score(head, part).forEach(function (value, page) {
            var known = pages.get(page) || { page: page, words: 0, value: 0 };
            known.words++;
            known.value += value;
            pages.set(page, known);
          });
        });
        var hits = Array.from(pages.values()).sort(function (a, b) {
          return b.words - a.words || b.value - a.value || a.page - b.page;
        });
        return { head: head, parts: parts, hits: hits };
      });
    });
  }

  // ---- the page

  var WORD = /[\p{Alphabetic}\p{N}\p{M}\p{Cf}]+/gu;

  function start(box) {
    var form = box.querySelector("form"), input = box.querySelector("input[type=search]");
    var status = box.querySelector("[role=status]"), results = box.querySelector("[data-search-results]");
    var more = box.querySelector("[data-search-more]"), timer;
    base = new URL(box.getAttribute("data-search"), document.baseURI).href;

    // A word is marked as a whole, so that no Arabic letter loses its neighbour.
    function marked(text, parts, into) {
      var pattern = new RegExp(WORD), at = 0, match;
      while ((match = pattern.exec(text))) {
        if (!hit(match[0], parts)) continue;
        into.append(text.slice(at, match.index));
        var mark = document.createElement("mark");
        mark.textContent = match[0];
        into.append(mark);
        at = match.index + match[0].length;
      }
      into.append(text.slice(at));
    }

    function hit(text, parts) {
      return words(text).some(function (word) {
        var all = keys(word);
        return parts.some(function (part) {
          return all.some(function (key) { return part.keys.indexOf(key) >= 0; }) ||
            part.prefix && all[0].startsWith(part.prefix);
        });
      });
    }

    function excerpt(text, parts) {
      var pattern = new RegExp(WORD), match, from = 0;
      while ((match = pattern.exec(text))) if (hit(match[0], parts)) { from = match.index; break; }
      from = from < 160 ? 0 : text.indexOf(" ", from - 80) + 1;
      var to = text.length - from > 240 ? text.lastIndexOf(" ", from + 240) : text.length;
      return (from ? "…" : "") + text.slice(from, to) + (to < text.length ? "…" : "");
    }

    function show(found, from) {
      var mine = version, each = found.head.each, next = found.hits.slice(from, from + 10);
      return Promise.all(next.map(function (one) { return load("pages", Math.floor(one.page / each)); })).then(function (files) {
        if (mine !== version) return;
        if (!from) results.textContent = "";
        var list = results.querySelector("ol") || results.appendChild(document.createElement("ol"));
        next.forEach(function (one, at) {
          var page = files[at][one.page % each], item = document.createElement("li");
          var link = item.appendChild(document.createElement("a"));
          link.href = new URL(page[0], base).href;
          marked(page[1], found.parts, link);
          if (page[3]) {
            var time = item.appendChild(document.createElement("p")).appendChild(document.createElement("time"));
            time.dateTime = page[3];
            time.textContent = page[4];
          }
          marked(excerpt(page[2], found.parts), found.parts, item.appendChild(document.createElement("p")));
          list.append(item);
          if (from && !at) link.focus();
        });
        var count = found.hits.length;
        status.textContent = box.getAttribute(count ? "data-count" : "data-none").replace("#", count);
        more.hidden = from + 10 >= count;
        more.onclick = function () { show(found, from + 10); };
      });
    }

    function search() {
      var query = input.value, mine = ++version;
      var url = location.pathname + (query.trim() ? "?q=" + encodeURIComponent(query.trim()) : "");
      history.replaceState(null, "", url);
      if (!words(query).length) {
        results.textContent = status.textContent = "";
        more.hidden = true;
        return;
      }
      find(query).then(function (found) {
        if (mine === version) return show(found, 0);
      }).catch(function () { status.textContent = box.getAttribute("data-failed"); });
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      clearTimeout(timer);
      input.value = input.value.trim() + " ";
      search();
    });
    input.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(search, 120);
    });
    input.value = new URLSearchParams(location.search).get("q") || "";
    if (input.value) search();
  }

  // The script is deferred: the page is there.
  document.querySelectorAll("[data-search]").forEach(start);
})(typeof window === "undefined" ? globalThis : window);
