// Remembers the language that a reader chose, so that the page that offers the languages need not ask twice. The links are
// plain links.
(function () {
  var key = "diwan-language";

  function remembered() {
    try { return localStorage.getItem(key); } catch (refused) { return null; }
  }

  // The heading in the other language that stands where the reader is; `headings` pairs the ids of both. What is read begins at
  // the last heading above or just below the top of the window; at the end of the page, at the last of all.
  function counterpart(headings) {
    var pairs = {}, seen = "";
    try { pairs = JSON.parse(headings || "{}"); } catch (broken) { return ""; }
    var atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    var line = atEnd ? innerHeight : 64;
    document.querySelectorAll("main :is(h2, h3, h4, h5, h6)[id]").forEach(function (heading) {
      if (heading.getBoundingClientRect().top < line) seen = heading.id;
    });
    return Object.hasOwn(pairs, seen) ? pairs[seen] : "";
  }

  // A click on a language is a choice; the section in view comes along.
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest(".languages a[hreflang], .choose-list a[hreflang]");
    if (!link) return;
    try { localStorage.setItem(key, link.hreflang); } catch (refused) { /* a private window */ }
    var place = counterpart(link.getAttribute("data-headings"));
    if (place) link.hash = encodeURIComponent(place);
  });

  // Only on the page that offers the languages, and not for a reader who came there from within the site.
  var choices = document.querySelectorAll("[data-choose] a[hreflang]");
  if (!choices.length || location.hash || document.referrer.indexOf(location.origin + "/") === 0) return;

  // The very tag first ("ar-MA"), then the language alone.
  function offered(wish) {
    var low = function (tag) { return tag.toLowerCase(); }, short = function (tag) { return low(tag).split("-")[0]; };
    var all = Array.from(choices);
    return all.find(function (choice) { return low(choice.hreflang) === low(wish); }) ||
      all.find(function (choice) { return short(choice.hreflang) === short(wish); });
  }

  var wishes = [remembered()].concat(navigator.languages || []);
  for (var i = 0; i < wishes.length; i++) {
    var choice = wishes[i] && offered(wishes[i]);
    if (choice) {
      location.replace(choice.href);
      return;
    }
  }
})();
