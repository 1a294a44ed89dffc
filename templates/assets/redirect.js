// A page moved: go there and take the anchor along, which browsers drop when they are sent on by a page.
(() => {
  const to = document.querySelector('link[rel="canonical"]');
  if (to && location.hash !== '') location.replace(to.href + location.hash);
})();
