// Lets pages that a reader has visited open without a network. A build writes `settings` in front of this: `version` names
// the build, `files` are what every page needs, `fallback` is the page to show in place of one that is not kept.
// Two stores: what the build published for all pages, and what this reader has visited.

const base = new URL('./', self.location).href;
/** Other sites of the same host have stores too: ours carry our address. */
const mine = `minuted ${base} `;
const filesStore = `${mine}files ${settings.version}`;
const visitsStore = `${mine}visits ${settings.version}`;

/** Of the pages and pictures that were visited, so many of the latest are kept. */
const MOST_VISITS = 300;
/** So many of the latest follow to the next build. */
const MOST_RENEWED = 50;
/** Milliseconds after which a slow network's answer is not waited for, if there is a kept page. */
const PATIENCE = 3000;

const isOlder = (name) => name.startsWith(mine) && name !== filesStore && name !== visitsStore;

/** From the host, not from what the browser happens to have of the last build. */
const anew = (url) => new Request(url, { cache: 'reload' });

self.addEventListener('install', (event) => {
  const files = settings.files.map((file) => anew(new URL(file, base)));
  const store = caches.open(filesStore).then((opened) => opened.addAll(files));
  event.waitUntil(store.then(renewVisits).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const forget = async () => {
    for (const name of (await caches.keys()).filter(isOlder)) await caches.delete(name);
  };
  event.waitUntil(forget().then(() => self.clients.claim()));
});

/**
 * What was visited before this build is fetched as it is now, and so are the pages that are open: the first one was there
 * before any worker. An address where nothing is any more is forgotten; a page that cannot be reached stays as it was.
 */
async function renewVisits() {
  const visits = await caches.open(visitsStore);
  for (const name of (await caches.keys()).filter((each) => isOlder(each) && each.startsWith(`${mine}visits `))) {
    const older = await caches.open(name);
    for (const { url } of (await older.keys()).slice(-MOST_RENEWED)) await renew(url, visits, older);
  }
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const urls = new Set(open.map(({ url }) => url.replace(/[?#].*$/, '')));
  for (const url of urls) if (url.startsWith(base)) await renew(url, visits, null);
}

async function renew(url, visits, older) {
  try {
    const response = await fetch(anew(url));
    if (isKeepable(response)) await visits.put(url, response);
  } catch {
    const before = await older?.match(url);
    if (before) await visits.put(url, before);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // The search's index has a store and versions of its own.
  if (request.method !== 'GET' || !url.href.startsWith(base) || url.href.startsWith(`${base}pagefind/`)) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (/^(?:style|script|image|font|manifest)$/.test(request.destination)) event.respondWith(file(event));
  else event.respondWith(fetch(request).catch(async () => (await kept(request)) ?? Response.error()));
});

/** The network's page; the kept one where the network says nothing or nothing soon. */
async function page(event) {
  const { request } = event;
  const network = fetch(request).then((response) => keep(event, response));
  const before = await kept(request);
  if (before) {
    event.waitUntil(network.catch(() => undefined));
    const late = new Promise((done) => setTimeout(() => done(before), PATIENCE));
    return Promise.race([network.catch(() => before), late]);
  }
  return network.catch(async () => (await kept(new URL(settings.fallback, base))) ?? Response.error());
}

/** The kept file at once; what the host has of it now is for the next time. */
async function file(event) {
  const { request } = event;
  const before = await kept(request);
  const network = fetch(request).then((response) => keep(event, response));
  if (!before) return network;
  event.waitUntil(network.catch(() => undefined));
  return before;
}

async function kept(request) {
  const options = { ignoreSearch: true, ignoreVary: true };
  const [visits, files] = await Promise.all([caches.open(visitsStore), caches.open(filesStore)]);
  return (await visits.match(request, options)) ?? (await files.match(request, options));
}

const isKeepable = (response) => response.ok && response.type === 'basic' && !response.redirected;

/** Keeps a copy of an answer, the latest last, and forgets the oldest. The answer itself is not kept waiting. */
function keep(event, response) {
  if (!isKeepable(response)) return response;
  const url = new URL(event.request.url);
  url.search = '';
  const copy = response.clone();
  event.waitUntil(
    caches.open(visitsStore).then(async (store) => {
      await store.delete(url);
      await store.put(url, copy);
      const known = await store.keys();
      for (const old of known.slice(0, Math.max(0, known.length - MOST_VISITS))) await store.delete(old);
    }),
  );
  return response;
}
