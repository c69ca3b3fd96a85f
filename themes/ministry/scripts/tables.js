// Tables of data are put in order by the heads of their columns: numbers and days by their values, words as the language has them.
// Without scripts they stand as their file has them, and nothing is missing.
(function () {
  "use strict";
  var value = function (row, at) {
    var cell = row.cells[at];
    return cell.dataset.value || cell.textContent.trim();
  };
  document.querySelectorAll("table.sortable").forEach(function (table) {
    var body = table.tBodies[0], rows = Array.from(body.rows);
    if (rows.length < 3) return;
    var language = table.closest("[lang]").lang, names = new Intl.Collator(language, { numeric: true });
    Array.from(table.tHead.rows[0].cells).forEach(function (head, at) {
      var button = document.createElement("button");
      button.type = "button";
      button.append.apply(button, Array.from(head.childNodes));
      head.append(button);
      button.addEventListener("click", function () {
        var up = head.getAttribute("aria-sort") !== "ascending";
        var numbers = head.classList.contains("figures");
        var known = rows.filter(function (row) { return !numbers || row.cells[at].dataset.value; });
        known.sort(function (one, other) {
          var a = value(one, at), b = value(other, at), order = numbers ? a - b : names.compare(a, b);
          return up ? order : -order;
        });
        // What has no value stands last, in either order.
        rows.filter(function (row) { return known.indexOf(row) < 0; }).forEach(function (row) { known.push(row); });
        body.append.apply(body, known);
        Array.from(head.parentNode.cells).forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
      });
    });
  });
})();
