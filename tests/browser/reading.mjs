// What layout.mjs and words.mjs read inside a page. Each function runs in the browser, alone, and returns plain data; none judges.

/** How wide the page wants to be, and which elements stick out. */
export function readWidth() {
  const { scrollWidth: scroll, clientWidth: client } = document.documentElement;
  const sticksOut = (element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > client + 1 || left < -1);
  };
  const wide = scroll <= client ? [] : [...document.body.querySelectorAll('*')]
    .filter((element) => sticksOut(element) && ![...element.children].some(sticksOut))
    .slice(0, 3)
    .map((element) => `<${element.localName}> ${JSON.stringify(element.textContent.trim().slice(0, 30))}`);
  return { scroll, client, wide };
}

/** What has the focus, and, for a link inside the page, whether it leads into the main text. */
export function readFocus() {
  const focused = document.activeElement;
  const href = focused.getAttribute('href') ?? undefined;
  const target = href?.startsWith('#') ? document.getElementById(decodeURIComponent(href.slice(1))) : null;
  const { left, top, right, bottom, width, height } = focused.getBoundingClientRect();
  return {
    what: `<${focused.localName}> ${JSON.stringify(focused.textContent.trim().slice(0, 30))}`,
    href,
    target: Boolean(target?.closest('main, [role=main]')),
    visible: width > 1 && height > 1 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
  };
}

/** The page's languages, landmarks, anchors, links and main text. */
export function readPage() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  // HTML AAM: a header or footer inside one of these is not a landmark.
  const scoped = 'article, aside, main, nav, section';
  const landmarks = (name, role) => all(`${name}, [role=${role}]`)
    .filter((element) => (element.getAttribute('role') ?? role) === role
      && (element.hasAttribute('role') || !element.parentElement.closest(scoped)));
  const banner = landmarks('header', 'banner');
  const main = all('main, [role=main]');
  const contentinfo = landmarks('footer', 'contentinfo');
  const before = (a, b) => !a || !b || Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

  const sets = all('[srcset]').flatMap((element) => element.srcset.split(/,\s+/).map((one) => one.trim().split(/\s+/)[0]));
  const links = [
    ...all('a[href], area[href], link[href]').map((element) => element.href),
    ...all('[src]').map((element) => element.src),
    ...all('form[action]').map((element) => element.action),
    ...all('[poster]').map((element) => element.poster),
    ...sets.map((one) => new URL(one, document.baseURI).href),
  ];
  const wordsOf = (link) => (link.querySelector('[lang]') ?? link).closest('[lang]');
  // A link in a closed `details` is one step away without any script.
  const reachable = (link) => link.checkVisibility({ visibilityProperty: true })
    || Boolean(link.closest('details:not([open])')?.querySelector('summary')?.checkVisibility());
  return {
    lang: document.documentElement.getAttribute('lang') ?? undefined,
    dir: document.documentElement.getAttribute('dir') ?? undefined,
    canonical: document.querySelector('link[rel=canonical]')?.href,
    count: { banner: banner.length, main: main.length, contentinfo: contentinfo.length, h1: all('h1').length },
    inOrder: before(banner[0], main[0]) && before(main[0], contentinfo[0]),
    ids: [...all('[id]').map((element) => element.id), ...all('a[name]').map((element) => element.name)],
    links,
    // The names of languages are not for translation; other links in a `nav` may lead to a page in another language too.
    switcher: all('nav a[hreflang][translate=no]').map((link) => ({
      href: link.href, hreflang: link.hreflang, textLang: wordsOf(link)?.getAttribute('lang'), reachable: reachable(link),
    })),
    mainText: main.map((element) => element.innerText).join('\n').trim(),
  };
}

/** The same of a page that only leads to another one: read as text, for a browser would follow it at once. */
export function readRedirect([html, address]) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const full = (href) => new URL(href.trim().replace(/^['"]|['"]$/g, ''), address).href;
  const refresh = page.querySelector('meta[http-equiv=refresh i]')?.content ?? '';
  const links = [...page.querySelectorAll('a[href], link[href]')].map((link) => full(link.getAttribute('href')));
  const target = full(refresh.replace(/^[^;,]*[;,]?\s*(url\s*=)?/i, ''));
  return {
    lang: page.documentElement.getAttribute('lang') ?? undefined,
    dir: page.documentElement.getAttribute('dir') ?? undefined,
    canonical: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
    ids: [...page.querySelectorAll('[id]')].map((element) => element.id),
    links: [...new Set([...links, target])],
    target,
    linked: links.includes(target),
  };
}

/** The page's words with the language each is marked as, and what may upset their order or their spacing. */
export function readWords() {
  const invisible = /[\u202A-\u202E\u2066-\u2069]/;
  const foreign = 'script, style, template, code, pre, kbd, samp, var, math, svg, textarea, [translate=no]';
  const langOf = (element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
  const where = (element) => `<${element.localName}> ${JSON.stringify(element.textContent.trim().slice(0, 40))}`;

  const runs = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest(foreign)) continue;
    runs.push({ text: node.data, lang: langOf(parent), inMain: Boolean(parent.closest('main, [role=main]')) });
  }
  for (const element of document.querySelectorAll('[alt], [title], [aria-label], [placeholder]')) {
    for (const name of ['alt', 'title', 'aria-label', 'placeholder']) {
      const text = element.getAttribute(name);
      if (text && !element.closest(foreign)) runs.push({ text, lang: langOf(element), inMain: false });
    }
  }

  // A paragraph of the bidirectional algorithm: a block's own text, without the blocks and the isolates inside it.
  const blocks = [document.title];
  const walk = (element, block) => {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) block.text += child.data;
      else if (child.localName === 'br') block.text += '\u2029';
      else if (child.nodeType === Node.ELEMENT_NODE && !/^(script|style|template)$/.test(child.localName)) {
        const flows = getComputedStyle(child).display === 'inline' && !child.matches('bdi, bdo, [dir]');
        if (flows) walk(child, block);
        else start(child);
      }
    }
  };
  const start = (element) => {
    const block = { text: '' };
    walk(element, block);
    blocks.push(...block.text.split('\u2029'));
  };
  start(document.body);
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ value }) => value));

  const blank = /^[\s\u200B-\u200F\u2060\u061C]*$/;
  const holds = 'img, svg, picture, video, audio, canvas, iframe, object, embed, math, input, button, select, textarea';
  const empty = [...document.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li')]
    .filter((element) => blank.test(element.textContent) && !element.querySelector(holds))
    .map((element) => `${element.outerHTML.slice(0, 60)} after ${element.previousElementSibling ? where(element.previousElementSibling) : 'nothing'}`);
  const doubled = [...document.querySelectorAll('br')]
    .filter(({ nextSibling: next }) => next?.localName === 'br' || (blank.test(next?.data ?? '-') && next.nextSibling?.localName === 'br'))
    .map((element) => where(element.parentElement));

  return {
    lang: document.documentElement.getAttribute('lang') ?? '', runs, empty, doubled,
    marked: [...blocks, ...attributes].filter((text) => invisible.test(text)),
  };
}
