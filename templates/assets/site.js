// Every page works without this file: it adds the theme switch, opens what a link points into, and copies permanent links.

const root = document.documentElement;

const isDark = () =>
  root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

const themeSwitch = document.querySelector('.theme-switch');
if (themeSwitch) {
  themeSwitch.hidden = false;
  themeSwitch.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Storage may be forbidden: the choice then lasts for this page.
    }
  });
}

/** A folded part opens when a link leads into it. */
const openTarget = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let part = target?.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
};
openTarget();
addEventListener('hashchange', openTarget);

document.addEventListener('click', async (event) => {
  const link = event.target.closest?.('a.permalink:not(.source)');
  if (!link || !navigator.clipboard) return;
  try {
    await navigator.clipboard.writeText(link.href);
    link.classList.add('copied');
    setTimeout(() => link.classList.remove('copied'), 1500);
  } catch {
    // The link itself still works: the address is in the browser's bar.
  }
});

/** Contents beside the text show where the reader is. */
const contents = [...document.querySelectorAll('.contents a')];
if (contents.length > 0 && 'IntersectionObserver' in window) {
  const byId = new Map(contents.map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.find((entry) => entry.isIntersecting);
      if (!seen) return;
      for (const link of contents) link.removeAttribute('aria-current');
      byId.get(seen.target.id)?.setAttribute('aria-current', 'true');
    },
    { rootMargin: '0px 0px -75% 0px' },
  );
  for (const id of byId.keys()) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
}

/** `/` opens the search from everywhere. */
document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest?.('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const box = document.querySelector('.search-form input[type=search]');
  if (box) box.focus();
  else location.href = new URL('../search/#search-box', document.querySelector('script[src$="site.js"]').src).href;
});

/** What links look ahead to is loaded when somebody first rests on one. */
for (const name of ['mouseover', 'focusin']) {
  document.addEventListener(name, (event) => {
    if (event.target.closest?.('main a')) import('./preview.js');
  });
}

if (document.querySelector('.filter')) import('./filter.js');

/** A site that no longer opens without a network takes back the worker of an earlier build. */
const ownScript = document.querySelector('script[src$="assets/site.js"]');
if (ownScript && navigator.serviceWorker?.controller && !document.querySelector('script[src$="assets/offline.js"]')) {
  const worker = new URL('../offline-worker.js', ownScript.src).href;
  navigator.serviceWorker.getRegistrations().then((all) => {
    for (const each of all) if (each.active?.scriptURL === worker) each.unregister();
  });
}
