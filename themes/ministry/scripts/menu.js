// Groups of the menu open and close without it. It closes an open one that the reader has left: by Escape, by a click elsewhere,
// or by going on with the keyboard, so that it does not stand over what is read next.
(function () {
  function open() { return document.querySelector(".menu-group[open]"); }

  // Where the menu is a sheet, groups stand in its flow and cover nothing.
  function covers(group) { return getComputedStyle(group.querySelector("ul")).position === "absolute"; }

  document.addEventListener("keydown", function (event) {
    var group = event.key === "Escape" && open();
    if (!group || !covers(group)) return;
    group.open = false;
    if (group.contains(document.activeElement)) group.querySelector("summary").focus();
  });
  ["click", "focusin"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var group = open();
      if (group && covers(group) && !group.contains(event.target)) group.open = false;
    });
  });
})();
