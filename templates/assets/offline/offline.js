// Asks the browser for the service worker at the site's root. Without one, or where it is forbidden, every page works as it does.
navigator.serviceWorker
  ?.register(new URL('../offline-worker.js', document.currentScript.src))
  .catch((error) => console.info(`This site will not open without a network: ${error.message}`));
