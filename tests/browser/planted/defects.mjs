// The faults that planted.mjs plants: for each check, a name, the clean file it starts from, what is replaced by what, and
// the words by which the check must name it. A fault stands in its own copy at `planted/NAME/`, so that none hides another;
// `file` gives another place where the fault needs one.
const AR = 'ar/بيان/index.html';
const FR = 'fr/statement/index.html';
const END = '</main>';
const end = (html) => [END, `${html}${END}`];
const head = (html) => ['</head>', `${html}</head>`];
const mark = (point) => String.fromCodePoint(point);

const nu = [
  ['broken-markup', FR, end('<div><p>texte</div></p>'), /error: .*“p” element/],
  ['arabic-without-dir', AR, ['lang="ar" dir="rtl">', 'lang="ar">'], /warning: .*dir="rtl"/],
  ['arabic-marked-french', AR, ['<html lang="ar"', '<html lang="fr"'], /warning: .*Arabic/],
  ['empty-heading', FR, end('<h2></h2>'), /warning: .*[Ee]mpty heading/],
  ['slash-in-br', FR, end('<p>un<br />deux</p>'), /info: .*[Tt]railing slash/],
  ['broken-svg', 'picture.svg', ['<circle cx', '<circel cx'], /error: .*circel/, 'planted/broken-svg/picture.svg'],
];

const axe = [
  ['picture-without-alt', FR, end('<p><img src="/picture.svg" width="8" height="8"></p>'), /axe image-alt \(light\)/],
  ['pale-text', FR, end('<p style="color: #aaa">texte</p>'), /axe color-contrast \(light\)/],
  ['pale-in-dark-only', AR, end('<p style="color: #333">نص</p>'), /axe color-contrast \(dark\)/],
  ['small-target', FR, end('<p><button style="width:9px;height:9px;padding:0;border:0" aria-label="a"></button><button '
    + 'style="width:9px;height:9px;padding:0;border:0" aria-label="b"></button></p>'), /axe target-size/],
  ['heading-skipped', FR, end('<h4>titre</h4>'), /axe heading-order/],
  ['no-lang', FR, ['<html lang="fr"', '<html'], /axe html-has-lang/],
  ['talks-to-console', FR, head('<script>console.info("hello")</script>'), /console info: hello/],
  ['script-error', FR, head('<script>nothing()</script>'), /script error: nothing/],
  ['missing-picture', FR, end('<p><img src="/none.png" alt="rien"></p>'), /status 404: \/none\.png/],
  ['calls-elsewhere', FR, head('<script src="https://elsewhere.example/a.js"></script>'), /leaves the site: https:\/\/elsewhere/],
  ['opens-socket', FR, head('<script>new WebSocket("ws://127.0.0.1:9/live")</script>'), /opens a socket: ws:/],
  ['refused-by-own-policy', FR, head('<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"><script>1</script>'),
    /console error: .*Content Security Policy/],
];

const layout = [
  ['wide-on-phone', AR, end('<p style="inline-size: 400px">نص</p>'), /sideways at 320 px: .*<p> "نص"/],
  ['wide-on-desk', FR, end('<p style="inline-size: 1400px">texte</p>'), /sideways at 1280 px/],
  ['hidden-off-the-left', AR, end('<p style="position: absolute; left: -9999px">نص</p>'), /sideways at 1280 px/],
  ['arabic-without-dir', AR, ['lang="ar" dir="rtl">', 'lang="ar">'], /lang="ar" has dir="", not "rtl"/],
  ['french-rtl', FR, ['lang="fr" dir="ltr">', 'lang="fr" dir="rtl">'], /lang="fr" has dir="rtl", not "ltr"/],
  ['dir-auto', AR, ['lang="ar" dir="rtl">', 'lang="ar" dir="auto">'], /has dir="auto", not "rtl"/],
  ['azeri-in-arabic-script', AR, ['lang="ar" dir="rtl">', 'lang="az-Arab" dir="ltr">'], /lang="az-Arab" has dir="ltr", not "rtl"/],
  ['no-lang', FR, ['<html lang="fr"', '<html'], /html has no lang/],
  ['no-language', FR, ['<html lang="fr"', '<html lang="f_r"'], /not a language tag/],
  ['two-mains', FR, ['<footer>', '<div role="main"></div><footer>'], /has 2 main, not one/],
  ['two-h1', FR, end('<h1>titre</h1>'), /has 2 h1, not one/],
  ['no-banner', FR, [/<(\/?)header>/g, '<$1div>'], /has 0 banner, not one/],
  ['footer-in-main', FR, [/<\/main>([^]*<\/footer>)/, '$1</main>'], /has 0 contentinfo, not one/],
  ['footer-first', FR, [/(<main[^]*<\/main>)\s*(<footer>[^]*<\/footer>)/, '$2$1'], /do not follow each other/],
  ['no-skip-link', FR, [/<a class="skip".*/, ''], /first focus goes to <a> "Ministère/],
  ['skip-to-nowhere', FR, ['href="#text">Aller', 'href="#texte">Aller'], /skip link leads to #texte/],
  ['skip-invisible', FR, ['class="skip"', 'style="position: absolute; top: -99px"'], /skip link stays invisible/],
  ['dead-link', FR, end('<a href="/fr/rien/">rien</a>'), /dead link to \/fr\/rien\/ \(status 404\)/],
  ['dead-anchor', FR, end('<a href="/ar/بيان/#خاتمة">rien</a>'), /link to \/ar\/بيان\/#خاتمة: no such anchor/],
  ['dead-in-full', FR, end('<a href="https://www.example.org/fr/rien/">rien</a>'), /dead link to https:\/\/www\.example\.org\/fr\/rien/],
  ['dead-picture', FR, end('<img srcset="/a.png 1x, /picture.svg 2x" alt="rien">'), /dead link to \/a\.png/],
  ['slash-forgotten', FR, end('<a href="/fr/statement">rien</a>'), /last slash is missing/],
  ['switcher-to-other-language', FR, ['href="/ar/بيان/" hreflang', 'href="/fr/" hreflang'], /offers ar at \/fr\/, a page in fr/],
  ['switcher-words-unmarked', FR, ['hreflang="ar" lang="ar"', 'hreflang="ar"'], /link to ar are marked as fr/],
  ['text-by-script', FR, [/<main id="text">([^]*?)<\/main>/, '<main id="text"></main><template id="t">$1</template>'
    + '<script>document.getElementById("text").append(document.getElementById("t").content)</script>'], /without JavaScript 0 of/],
  ['switcher-by-script', FR, ['<li><a href="/ar', '<li hidden><a href="/ar'], /switcher's link to ar is gone or hidden/,
    undefined, head('<script>addEventListener("DOMContentLoaded", () => document.querySelector("li[hidden]").hidden = false)</script>')],
  ['missing-page-with-relative-link', '404.html', ['href="/style.css"', 'href="../style.css"'],
    /no\/such\/style\.css \(status 404\)/, 'planted/missing-page-with-relative-link/404.html'],
  ['redirect-to-nothing', 'old/index.html', [/\/fr\/statement\//g, '/fr/rien/'], /dead link to \/fr\/rien/],
  ['redirect-without-link', 'old/index.html', [/<a .*<\/a>/, 'rien'], /redirects to \/fr\/statement\/ without a link/],
  ['redirect-without-dir', 'old/index.html', [' dir="ltr"', ''], /lang="fr" has dir="", not "ltr"/],
];

const words = [
  ['french-in-arabic-page', AR, end('<p>Le Ministère des Affaires étrangères</p>'), /marked as "ar" but in another script: Le Ministère/],
  ['french-alt-in-arabic-page', AR, end('<img src="/picture.svg" alt="Logo du ministère français">'), /in another script: Logo du/],
  ['arabic-in-french-page', FR, end('<p>وزارة المياه والأنهار اليوم</p>'), /marked as "fr" but in another script/],
  ['main-text-not-translated', AR, [/(<main[^>]*>)[^]*<\/main>/, '$1<h1>بيان</h1><p>Une, أ deux, ب trois, ج quatre, د cinq</p></main>'],
    /\d+ of \d+ letters of the main text/],
  ['embedding', AR, end(`<p>نص ${mark(0x202B)}نص${mark(0x202C)}</p>`), /override character: .*<U\+202B>/],
  ['override-by-reference', FR, end('<p title="a&#x202E;b">texte</p>'), /override character: .*<U\+202E>/],
  ['override-in-script', 'picture.svg', [/^[^]*$/, `let a = "${mark(0x202D)}";`], /override character/, 'planted/override-in-script/a.js'],
  ['override-in-json', 'index.json', ['\\u2068', '\\u202e'], /override character/, 'planted/override-in-json/index.json'],
  ['isolate-open-in-json', 'index.json', ['\\u2069', ''], /isolate not closed/, 'planted/isolate-open-in-json/index.json'],
  ['isolate-open', AR, end(`<p>نص ${mark(0x2068)}نص</p>`), /isolate not closed/],
  ['isolate-stray', AR, end(`<p>نص${mark(0x2069)} نص</p>`), /isolate closed but not opened/],
  ['isolate-over-blocks', AR, end(`<p>${mark(0x2067)}نص</p><p>نص${mark(0x2069)}</p>`), /isolate not closed/],
  ['isolate-over-line-break', AR, end(`<p>${mark(0x2067)}نص<br>نص${mark(0x2069)}</p>`), /isolate not closed/],
  ['isolate-in-attribute', AR, end(`<p title="${mark(0x2066)}نص">نص</p>`), /isolate not closed/],
  ['empty-paragraph', FR, end('<p>&nbsp;</p>'), /empty: <p>&nbsp;<\/p>/],
  ['empty-heading', FR, end('<h2><span> </span></h2>'), /empty: <h2>/],
  ['empty-item', FR, end('<ul><li></li></ul>'), /empty: <li>/],
  ['doubled-break', FR, end('<p>un<br> <br>deux</p>'), /two line breaks in a row/],
];

const css = (text) => head(`<style>${text}</style>`);
const proofs = [
  ['footer-of-its-own', FR, [/<footer>[^]*<\/footer>/, '<footer><p><a href="#text">ailleurs</a></p></footer>'], /frame: its footer differs/,
    'planted/footer-of-its-own/x.html'],
  ['wide-at-400', FR, end('<p style="inline-size: 330px">texte</p>'), /reflow: scrolls sideways at 400 %/],
  ['wide-in-large-letters', FR, end('<p style="inline-size: max(1px, (1rem - 20px) * 150)">texte</p>'), /reflow: scrolls sideways with letters of 200 %/],
  ['tall-bar', FR, end('<p style="position: sticky; bottom: 0; block-size: 150px; background: Canvas">barre</p>'), /reflow: at 400 % <p class=""> stays in place/],
  ['text-over-text', AR, end('<p style="margin-block-start: -2.2em">نص فوق نص وفوق نص آخر</p>'), /reflow: at 1280 px text lies over text/],
  ['field-over-text-on-a-tablet', FR, end('<p>texte <input class="field" aria-label="champ"></p>'), /reflow: at 768 px something lies over text/,
    undefined, css('@media (width: 768px) { .field { position: absolute; inset-inline-start: 0 } }')],
  ['choices-that-do-nothing', FR, end('<p><label><input type="radio" name="appearance" value=""> a</label> <label><input type="radio" name="appearance" value="light"> b</label> '
    + '<label><input type="radio" name="appearance" value="dark"> c</label></p>'), /appearance: light and dark look the same/],
  ['clipped-when-spaced', FR, end('<p style="block-size: 1.3em; line-height: 1.2; overflow: hidden">texte</p>'), /spacing: at \d+ px text is cut off: <p>/],
  ['lost-in-contrast', FR, css('.grey { forced-color-adjust: none; color: Canvas !important }'), /forced: \w+: invisible: <p>/],
  ['no-ring', FR, css('main a:focus { outline: 0 }'), /keyboard: the focus does not show: <a>/],
  ['focus-under-bar', AR, css('body::after { content: ""; position: fixed; inset: 0; z-index: 9 }'), /keyboard: the focus is covered by/],
  ['focus-off-screen', FR, css('main a { position: fixed; inset-block-start: -200px }'), /keyboard: the focus is off the screen/],
  ['order-turned', FR, end('<a href="#text" tabindex="1">texte</a>'), /keyboard: Tab goes back/],
  ['trap', FR, end('<p><button type="button">a</button></p><script>document.querySelector("button").addEventListener("keydown", (e) => e.preventDefault())</script>'),
    /keyboard: Tab (goes back|never leaves)/],
  ['not-printed', AR, css('@media print { main p { display: none } }'), /paper: is not printed/],
  ['turned-in-print', FR, end('<p>Premier paragraphe, avant tout autre.</p><p>Second paragraphe, qui suit le premier.</p>'), /paper: is not printed, or not in its order/,
    undefined, css('@media print { main { display: flex; flex-direction: column-reverse } }')],
  ['prints-skip-link', FR, css('@media print { .skip { position: static !important; clip-path: none !important; inline-size: auto !important; block-size: auto !important; display: block !important } }'),
    /paper: prints what only helps on a screen/],
  ['no-address-on-paper', FR, [/<p class="print-source">.*\n/, ''], /paper: has no line that says where/],
  ['address-for-machines', AR, [/(print-source">.*example\.org)([^<]*)/, (all, before, path) => before + encodeURI(path)], /paper: its address is printed for machines/],
  ['no-emblem-on-paper', FR, css('@media print { .brand svg { display: none } }'), /paper: the ministry’s emblem and name do not stand at its head/],
  ['table-that-hides-its-end', AR, end('<div class="text"><div class="table" tabindex="0" role="group" aria-label="جدول"><table><tbody><tr><td>نص طويل</td><td>1</td></tr></tbody></table></div></div>'),
    /tables: nothing at the side of a table says that it goes on/, undefined, css('.table { overflow-x: auto } .table table { inline-size: 900px }')],
  ['table-without-keyboard', FR, end('<div class="text"><div class="table"><table><tbody><tr><td>texte</td><td>1</td></tr></tbody></table></div></div>'),
    /tables: a table that scrolls has no name/, undefined, css('.table { overflow-x: auto } .table table { inline-size: 900px }')],
  ['long-home', FR, ['<body>', '<body class="is-home">'], /phone: is \d+ pixels long on a phone/, undefined, end("<p style=\"block-size: 5000px\"></p>")],
  ['heads-not-repeated', FR, end('<table style="display: block"><thead style="display: block"><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>'),
    /paper: the head of a table is not repeated/],
  ['physical-margin', AR, css('h1 { margin-right: 40px }'), /mirror: \w+ of (main|h1|\.text)[^:]* is/],
  ['heavy-script', FR, head(`<script>${'/*'.padEnd(21_000, 'x')}*/</script>`), /weight: its scripts weigh/],
  ['moves', FR, end('<script>addEventListener("load", () => new PerformanceObserver(() => { document.querySelector("main").style.paddingBlockStart = "90px"; }).observe({ type: "paint", buffered: true }))</script>'), /weight: moves after it was drawn/],
];

export const DEFECTS = { nu, axe, layout, words, proofs };
