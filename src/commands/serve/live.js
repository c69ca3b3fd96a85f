// Keeps an open page as its sources are, and shows the site's faults. Sent by `diwan serve` only; never published.
//
// The same file runs in the page and, as a shared worker, once for all tabs: a browser opens six connections to a host,
// so two hundred tabs listen through one. Nothing here writes HTML: texts are text, and styles work under any policy.
(function () {
  "use strict";
  var HERE = "/_diwan/live.js";

  if (typeof SharedWorkerGlobalScope !== "undefined" && self instanceof SharedWorkerGlobalScope) {
    var ports = new Set();
    var last = null;
    listen(function (news) {
      last = Object.assign({}, news, { kind: "hello" });
      ports.forEach(function (port) { port.postMessage(news); });
    });
    self.onconnect = function (event) {
      var port = event.ports[0];
      ports.add(port);
      port.onmessage = function () { ports.delete(port); };
      if (last) port.postMessage(last);
    };
    return;
  }

  var script = document.currentScript;
  var press = script.dataset.press;
  var framed = window !== window.top;
  var panel = null;
  /** Whether a reader opened the panel or closed it; null as long as nobody did. */
  var unfolded = null;
  var queue = Promise.resolve();

  if (script.dataset.at && !framed) document.documentElement.append(strip(script.dataset));
  share();

  /** Listens through the worker that all tabs share; alone where there is none. */
  function share() {
    var alone = function () { listen(heard); };
    if (typeof SharedWorker === "undefined") return alone();
    try {
      var worker = new SharedWorker(HERE, "diwan-preview");
      worker.onerror = alone;
      worker.port.onmessage = function (event) { heard(event.data); };
      addEventListener("pagehide", function () { worker.port.postMessage("bye"); });
      // A page that comes back from the browser's memory has said goodbye: it begins anew.
      addEventListener("pageshow", function (event) { if (event.persisted) location.reload(); });
    } catch (refused) {
      alone();
    }
  }

  function listen(take) {
    var source = new EventSource("/_diwan/events");
    ["hello", "css", "reload", "error"].forEach(function (kind) {
      source.addEventListener(kind, function (event) {
        if (event.data) take(Object.assign({ kind: kind }, JSON.parse(event.data)));
      });
    });
  }

  /** One piece of news after the other; who looks at another tab can wait a little. */
  function heard(news) {
    queue = queue.then(function () {
      if (!document.hidden) return;
      return new Promise(function (go) { setTimeout(go, 200); });
    }).then(function () {
      return news.press === press && !tellsOther(news) ? null : follow(news.press);
    }).then(function () {
      if (!framed) return tell(news);
    }).catch(function () { /* the preview was stopped: its return is news again */ });
  }

  /** Whether this page is a list of faults, and was made before some that are known by now. */
  function tellsOther(news) {
    var list = document.querySelector("main[data-noted]");
    return list !== null && list.dataset.noted !== String(news.noted);
  }

  function follow(newest) {
    return fetch(location.href.split("#")[0], { cache: "no-store", credentials: "same-origin" }).then(function (response) {
      if (response.redirected) return location.replace(response.url);
      return response.text().then(function (text) {
        adopt(new DOMParser().parseFromString(text, "text/html"));
        press = newest;
      });
    });
  }

  /** Takes over what is new. Where more than the main text, the title and the styles has changed, the page is loaded. */
  function adopt(next) {
    var mains = [document, next].map(function (it) { return it.querySelector("main"); });
    if (!mains[0] || !mains[1] || runs(mains[0]) || runs(mains[1]) || !alike(document, next)) return location.reload();
    restyle(next);
    document.title = next.title;
    // A main text that looks after itself names what it was made of.
    var stays = mains.map(function (it) { return it.dataset.stays; });
    if (mains[0].isEqualNode(mains[1]) || (stays[0] && stays[0] === stays[1])) return;
    var opened = Array.from(mains[0].querySelectorAll("details"), function (it) { return it.open; });
    mains[1].querySelectorAll("details").forEach(function (it, at) { if (opened[at]) it.open = true; });
    mains[0].replaceWith(document.adoptNode(mains[1]));
  }

  function runs(main) { return main.querySelector("script") !== null; }

  /** Whether two documents differ in nothing but main text, title, style sheets and what machines read. */
  function alike(a, b) {
    return frame(a).isEqualNode(frame(b));
  }

  function frame(page) {
    var copy = page.documentElement.cloneNode(true);
    var drop = 'script[src="' + HERE + '"], diwan-faults, diwan-moment, noscript, title, meta:not([http-equiv]), link, head > script[type="application/ld+json"]';
    copy.querySelectorAll(drop).forEach(function (it) { it.remove(); });
    var main = copy.querySelector("main");
    main.replaceWith(copy.ownerDocument.createElement("main"));
    copy.querySelectorAll("details").forEach(function (it) { it.removeAttribute("open"); });
    // Space between the parts of the head comes and goes with them.
    var head = copy.querySelector("head");
    Array.from(head.childNodes).forEach(function (it) { if (it.nodeType === 3) it.remove(); });
    copy.normalize();
    return copy;
  }

  /** The new sheet stands beside the old one until it is there, so that the page is never bare. */
  function restyle(next) {
    var sheets = function (page) { return Array.from(page.querySelectorAll('link[rel~="stylesheet"]')); };
    var old = sheets(document).filter(function (it) { return !it.dataset.leaving; });
    var fresh = sheets(next);
    var href = function (it) { return it.getAttribute("href"); };
    if (old.map(href).join("\n") === fresh.map(href).join("\n")) return;
    var after = old.length ? old[old.length - 1] : document.head.lastElementChild;
    var leave = function () { old.forEach(function (it) { it.remove(); }); };
    var waiting = fresh.length;
    var there = function () { waiting -= 1; if (waiting <= 0) leave(); };
    old.forEach(function (it) { it.dataset.leaving = "yes"; });
    fresh.forEach(function (it) {
      it = document.adoptNode(it);
      it.onload = it.onerror = there;
      after.after(it);
      after = it;
    });
    if (!fresh.length) leave();
  }

  /** Shows the panel, or takes it away. */
  function tell(news) {
    if (!news.errors) {
      if (panel) panel.remove();
      panel = null;
      return;
    }
    var lang = encodeURIComponent(document.documentElement.lang);
    var at = encodeURIComponent(location.pathname);
    return fetch("/_diwan/faults?lang=" + lang + "&at=" + at, { cache: "no-store" }).then(function (response) {
      return response.json();
    }).then(function (found) {
      if (panel) panel.remove();
      panel = null;
      if (found.errors) document.documentElement.append(panel = drawn(found));
    });
  }

  /** Says which moment the page shows, with the way back. */
  function strip(told) {
    var page = document.documentElement;
    var host = document.createElement("diwan-moment");
    var shadow = host.attachShadow({ mode: "open" });
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(STRIP);
    shadow.adoptedStyleSheets = [sheet];
    var line = add(shadow, "p", null, { role: "status", lang: page.lang, dir: page.dir || "auto" });
    line.append(told.told + " ");
    add(line, "time", told.at, { dir: "ltr", datetime: told.at });
    line.append(" ");
    add(line, "a", told.now, { href: "?at=now" });
    return host;
  }

  function drawn(found) {
    var labels = found.labels || { lang: found.worded, dir: found.dir, heading: "×" + found.errors, warnings: "", all: "/_diwan/", close: "" };
    var host = document.createElement("diwan-faults");
    var shadow = host.attachShadow({ mode: "open" });
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    // A bar, which opens by itself over a page that has faults of its own, and stays as a reader leaves it.
    var box = add(shadow, "section", null, { role: "alert", lang: labels.lang, dir: labels.dir });
    var fold = add(box, "details");
    fold.open = unfolded === null ? found.here > 0 || !found.labels : unfolded;
    var bar = add(fold, "summary");
    bar.onclick = function () { unfolded = !fold.open; };
    add(bar, "h2", labels.heading);
    if (labels.here) add(bar, "strong", labels.here);
    add(bar, "span", labels.warnings);
    var tools = add(box, "p", null, { class: "tools" });
    add(tools, "a", labels.all, { href: "/_diwan/?lang=" + encodeURIComponent(labels.lang) });
    var close = add(tools, "button", "✕", { type: "button", "aria-label": labels.close, title: labels.close });
    close.onclick = function () { host.remove(); };
    var list = add(fold, "ol");
    found.faults.forEach(function (fault) { draw(add(list, "li"), fault, { lang: found.worded, dir: found.dir }); });
    return host;
  }

  function draw(item, fault, worded) {
    add(item, "p", fault.message, { class: "message", dir: worded.dir, lang: worded.lang });
    if (fault.at) add(add(item, "p"), "code", fault.at, { dir: "ltr", class: "at" });
    if (fault.excerpt && fault.excerpt.length) {
      var line = add(item, "pre", fault.excerpt[0], { dir: "auto" });
      add(line, "mark", fault.excerpt[1]);
      line.append(fault.excerpt[2]);
    }
    if (fault.second) {
      var second = add(item, "p", null, worded);
      add(second, "code", fault.second.at, { dir: "ltr", class: "at" });
      second.append(" " + fault.second.label);
    }
    if (fault.hint) add(item, "p", fault.hint, { class: "hint", dir: worded.dir, lang: worded.lang });
  }

  function add(parent, name, text, attributes) {
    var element = document.createElement(name);
    Object.entries(attributes || {}).forEach(function (pair) { element.setAttribute(pair[0], pair[1]); });
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  }

  var STRIP = [
    ":host { all: initial; position: fixed; inset-inline: 0; inset-block-start: 0; z-index: 2147483646; }",
    "p { margin: 0; padding: 0.25rem 1.25rem; background: #ffe9a8; color: #1a1a1a; border-block-end: 2px solid #8a6d00; font: 1rem/1.5 system-ui, sans-serif; text-align: center; }",
    "time { unicode-bidi: isolate; font-weight: 600; } a { color: #0b4f9e; }",
    "@media print { :host { display: none; } }"
  ].join("\n");
  var STYLE = [
    ":host { all: initial; position: fixed; inset-inline: 0; inset-block-end: 0; z-index: 2147483647; }",
    "section { position: relative; max-block-size: 50vh; overflow: auto; box-sizing: border-box; padding: 0 1.25rem; background: #fff; color: #1a1a1a; border-block-start: 4px solid #b00020; box-shadow: 0 -2px 16px #0004; font: 1rem/1.5 system-ui, sans-serif; }",
    "summary { display: flex; flex-wrap: wrap; gap: 0 1.25rem; align-items: baseline; padding-block: 0.6rem; padding-inline-end: 18rem; cursor: pointer; list-style: none; }",
    "summary::-webkit-details-marker { display: none; } summary::before { content: '▸'; color: #b00020; } details[open] > summary::before { content: '▾'; }",
    ".tools { position: absolute; inset-block-start: 0.35rem; inset-inline-end: 1.25rem; display: flex; gap: 1rem; align-items: center; margin: 0; }",
    "@media (max-width: 40rem) { summary { padding-inline-end: 3rem; } .tools a { display: none; } }",
    "h2 { font-size: 1.1rem; margin: 0; color: #b00020; } a { color: #0b4f9e; }",
    "button { margin-inline-start: auto; font: inherit; min-inline-size: 2rem; min-block-size: 2rem; background: none; border: 1px solid #767676; border-radius: 4px; color: inherit; cursor: pointer; }",
    "ol { margin: 0 0 1rem; padding-inline-start: 1.5rem; } li { margin-block: 0.5rem; } p { margin: 0.1rem 0; unicode-bidi: plaintext; }",
    ".message { font-weight: 600; } .at, pre { font: 0.9rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }",
    "pre { margin: 0.25rem 0; padding: 0.25rem 0.5rem; background: #f3f3f3; overflow-x: auto; white-space: pre-wrap; unicode-bidi: plaintext; } mark { background: #ffd5da; color: inherit; text-decoration: underline #b00020 2px; }",
    "@media (prefers-color-scheme: dark) { section { background: #1d1d1f; color: #f2f2f2; border-color: #ff8a98; } h2 { color: #ff8a98; } a { color: #9ecbff; } pre { background: #2b2b2e; } mark { background: #5c1f28; } }",
    "@media print { :host { display: none; } }"
  ].join("\n");
})();
