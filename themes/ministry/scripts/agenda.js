// A page is made once and read for days: events that were over only after it was made go where those of before are, or away where
// there is no such place. Without scripts they stand as on the day on which the page was made.
(function () {
  "use strict";
  var now = new Date(), two = function (number) { return String(number).padStart(2, "0"); };
  var today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  var past = document.querySelector(".agenda-past");
  document.querySelectorAll(":not(.agenda-past) > .agenda > [data-last]").forEach(function (event) {
    if (event.dataset.last.slice(0, 10) >= today) return;
    if (!past) return event.remove();
    past.querySelector("ol").prepend(event);
    past.hidden = false;
  });
  document.querySelectorAll(".agenda-coming, .home-agenda").forEach(function (section) {
    if (section.querySelector(".event")) return;
    var none = section.querySelector(".empty");
    if (none) none.hidden = false;
    else section.hidden = true;
  });
})();
