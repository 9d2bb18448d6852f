/* ES5, as it stands: a web view that cannot read the pane's scripts (Excel 2016 and 2019, one that was never updated) shows the plain page instead of nothing. */
(function () {
  var isOld = typeof Object.hasOwn !== "function" || typeof Array.prototype.findLast !== "function";
  if (isOld) document.documentElement.className += " old-browser";
})();
