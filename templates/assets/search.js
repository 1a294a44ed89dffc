// The search page. Without this file the page lists groups, years, people and repositories to browse.
import { findEntities, isWithin, meant, parseQuery } from './search-query.js';

const form = document.querySelector('.search-form');
const box = form.elements.q;
const newest = form.elements.sort;
const results = document.querySelector('.search-results');
const status = document.querySelector('.search-status');
const browse = document.querySelector('.search-browse');
const texts = JSON.parse(form.dataset.strings);
const siteRoot = new URL('../', import.meta.url);

const PAGE = 20;
/** Hits looked at when a date narrows them: their days are only known one by one. */
const MOST_LOOKED_AT = 400;

let engine;
/** The index is loaded when somebody wants to search, not before. */
const load = () => {
  engine ??= start();
  return engine;
};

/** The index lies in parts, cut by time, that are searched as one. Parts are named by their folders, the newest first. */
async function start() {
  const [pagefind, { entities, olderParts }] = await Promise.all([
    import(new URL('pagefind/pagefind.js', siteRoot).href),
    fetch(new URL('search/entities.json', siteRoot)).then((answer) => answer.json()),
  ]);
  const parts = ['', ...Array.from({ length: olderParts }, (_, at) => `${olderParts - at}/`)];
  const settings = (part) => ({ excerptLength: 24, baseUrl: siteRoot.pathname, mergeFilter: { part: `part ${part}` } });
  await pagefind.options(settings(''));
  await pagefind.init();
  const older = parts.slice(1);
  await Promise.all(
    older.map((part) => pagefind.mergeIndex(new URL(`pagefind/${part}`, siteRoot).pathname, settings(part))),
  );
  return { pagefind, entities, parts, filters: await pagefind.filters() };
}

/** All hits. Where they are sorted, Pagefind gives them their places within their part: so parts are asked one by one. */
async function findHits({ pagefind, parts }, words, filters) {
  if (!newest.checked) return (await pagefind.search(words, { filters })).results;
  const found = parts.map((part) =>
    pagefind.search(words, { filters: { ...filters, part: `part ${part}` }, sort: { date: 'desc' } }),
  );
  return (await Promise.all(found)).flatMap(({ results }) => results);
}

/** Counts searches, so that a slow answer does not overwrite a later one. */
let turn = 0;

const search = async () => {
  const mine = ++turn;
  const input = box.value.trim();
  remember(input);
  browse.hidden = input !== '';
  if (input === '') return show([], [], 0, () => undefined);
  status.textContent = texts.searching;
  try {
    const loaded = await load();
    const { entities, filters } = loaded;
    const query = parseQuery(input);
    const words = query.words === '' ? null : query.words;
    const hits = await narrowed(await findHits(loaded, words, askedFilters(query, filters, entities)), query);
    if (mine === turn) show(findEntities(entities, input), hits, 0);
  } catch (error) {
    if (mine !== turn) return;
    status.textContent = texts.failed;
    browse.hidden = false;
    console.warn(error);
  }
};

function askedFilters(query, filters, entities) {
  const values = (name) => Object.keys(filters[name] ?? {});
  const asked = {};
  const ask = (name, written) => {
    if (written.length > 0) asked[name] = { any: written.flatMap((text) => meant(values(name), text)) };
  };
  ask('group', query.groups);
  ask('year', query.years);
  ask('has', query.has);
  const named = query.people.map(
    (text) =>
      entities.find(([kind, , also]) => kind === 'person' && also.split(' ').includes(text.toLowerCase()))?.[1] ?? text,
  );
  ask('person', named);
  return asked;
}

/** Hits within the dates that were asked for. */
async function narrowed(found, query) {
  if (!query.after && !query.before) return found;
  const looked = await Promise.all(
    found.slice(0, MOST_LOOKED_AT).map(async (hit) => ({ hit, data: await hit.data() })),
  );
  return looked.filter(({ data }) => isWithin(data.meta.date, query)).map(({ hit }) => hit);
}

async function show(entities, hits, start) {
  if (start === 0) results.replaceChildren(...entities.map(entityItem));
  const mine = turn;
  const shown = await Promise.all(hits.slice(start, start + PAGE).map((hit) => hit.data()));
  if (mine !== turn) return;
  results.append(...shown.map(hitItem));
  status.textContent =
    box.value.trim() === '' ? '' : (hits.length === 1 ? texts.one : texts.many).replace('%', String(hits.length));
  document.querySelector('.search-more')?.remove();
  if (hits.length > start + PAGE) results.after(moreButton(() => show([], hits, start + PAGE)));
}

function entityItem([kind, name, , href]) {
  const item = element('li', 'entity');
  const link = element('a', '', name);
  link.href = new URL(href, siteRoot).href;
  item.append(element('span', 'badge', texts.kinds[kind] ?? kind), ' ', link);
  return item;
}

function hitItem({ url, meta, excerpt }) {
  const item = element('li', 'hit');
  const link = element('a', '', meta.title);
  link.href = url;
  const facts = [meta.group, meta.date && dateText(meta.date), meta.meeting !== meta.title ? meta.meeting : ''].filter(
    Boolean,
  );
  const about = element('p', 'facts', [...new Set(facts)].join(' · '));
  item.append(link, about, excerptOf(excerpt));
  return item;
}

const dateText = (iso) =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(iso),
  );

/** Pagefind marks the words it found: only text and these marks are taken over. */
function excerptOf(html) {
  const paragraph = element('p', 'excerpt');
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
    paragraph.append(node.nodeName === 'MARK' ? element('mark', '', node.textContent) : node.textContent);
  }
  return paragraph;
}

function moreButton(onClick) {
  const button = element('button', 'search-more', texts.more);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

function element(name, className, text = '') {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** The query is in the address, to be shared and kept. */
function remember(input) {
  const url = new URL(location.href);
  if (input) url.searchParams.set('q', input);
  else url.searchParams.delete('q');
  if (newest.checked) url.searchParams.set('sort', 'newest');
  else url.searchParams.delete('sort');
  history.replaceState(null, '', url);
}

/** Arrow keys walk through the hits, Escape leads back to the box. */
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && results.contains(document.activeElement)) return box.focus();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...results.querySelectorAll('a')];
  const here = document.activeElement === box ? -1 : links.indexOf(document.activeElement);
  if (here === -1 && document.activeElement !== box) return;
  event.preventDefault();
  const next = here + (event.key === 'ArrowDown' ? 1 : -1);
  (next < 0 ? box : links[Math.min(next, links.length - 1)])?.focus();
});

let timer;
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(search, 120);
});
box.addEventListener('focus', () => load().catch(() => undefined), { once: true });
newest.addEventListener('change', search);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});

const asked = new URL(location.href).searchParams;
box.value = asked.get('q') ?? '';
newest.checked = asked.get('sort') === 'newest';
form.hidden = false;
// Whoever came by the `/` key wants to type; to others the page begins at its beginning.
if (location.hash === '#search-box') box.focus();
if (box.value) search();
