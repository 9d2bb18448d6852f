/* ES5, as it stands: Internet Explorer's web view (Excel 2016 and 2019) shows the plain page instead of nothing. */
(function () {
  if (/Trident\/|MSIE /.test(navigator.userAgent)) document.documentElement.className += " old-browser";
})();
