// Shows the site in the light or the dark scheme that a reader chose; without a choice, in that of the machine, which needs no
// script. It stands in the head and is not deferred: a page must not be drawn in one scheme and turn to the other.
(function () {
  "use strict";
  var key = "diwan-appearance", root = document.documentElement, chosen = "";
  try { chosen = localStorage.getItem(key) || ""; } catch (refused) { /* a private window: nothing is kept */ }

  function show() {
    if (chosen === "light" || chosen === "dark") root.setAttribute("data-scheme", chosen);
    else root.removeAttribute("data-scheme");
  }
  show();

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("input[name=appearance]").forEach(function (choice) {
      choice.checked = choice.value === (root.getAttribute("data-scheme") || "");
      choice.addEventListener("change", function () {
        chosen = choice.value;
        try { localStorage.setItem(key, chosen); } catch (refused) { /* it holds for this page */ }
        show();
      });
    });
  });
})();
