// The search page. Without this file the page lists groups, years, people and repositories to browse.
import { findHits, joinOlder, loadIndex, prepare, siteRoot } from './search-index.js';
import { findEntities, isWithin, parseQuery } from './search-query.js';

const form = document.querySelector('.search-form');
const box = form.elements.q;
const newest = form.elements.sort;
const results = document.querySelector('.search-results');
const status = document.querySelector('.search-status');
const browse = document.querySelector('.search-browse');
const texts = JSON.parse(form.dataset.strings);

const PAGE = 20;
/** Hits looked at when a date narrows them: their days are only known one by one. */
const MOST_LOOKED_AT = 400;
/** Milliseconds after the last key until it is searched; fewer letters begin more words, and are seldom the whole query. */
const [SOON, LATER, FEW_LETTERS] = [40, 250, 3];
/** Milliseconds without a key until older parts of the index are loaded. */
const QUIET = 400;

/** Counts searches, so that a slow answer does not overwrite a later one. */
let turn = 0;

const search = async () => {
  const mine = ++turn;
  const isOver = () => mine !== turn;
  const input = box.value.trim();
  remember(input);
  browse.hidden = input !== '';
  if (input === '') return show([], [], 0);
  status.textContent = texts.searching;
  try {
    await searchParts(input, isOver);
  } catch (error) {
    if (isOver()) return;
    status.textContent = texts.failed;
    browse.hidden = false;
    console.warn(error);
  } finally {
    if (!isOver()) busy(false);
  }
};

/** Shows what the newest part of the index has, and again with older ones, until all have been asked or somebody types. */
async function searchParts(input, isOver) {
  const index = await loadIndex();
  const query = parseQuery(input);
  let shown = null;
  for (;;) {
    const isAll = index.waiting.length === 0;
    const hits = await narrowed(await findHits(index, query, newest.checked), query);
    if (isOver()) return;
    if (isAll || hits.length > 0) {
      await show(findEntities(index.entities, input), hits, 0, { shown, isAll });
      shown = hits;
      if (isOver()) return;
      busy(false);
    }
    if (isAll) return;
    if (hits.length > 0) await wait(QUIET);
    if (isOver()) return;
    await joinOlder(index);
    if (isOver()) return;
  }
}

/** Whether there is more to come for what stands in the box. */
const busy = (isBusy) => results.setAttribute('aria-busy', String(isBusy));

const wait = (time) => new Promise((done) => setTimeout(done, time));

/** Hits within the dates that were asked for. */
async function narrowed(found, query) {
  if (!query.after && !query.before) return found;
  const looked = await Promise.all(
    found.slice(0, MOST_LOOKED_AT).map(async (hit) => ({ hit, data: await hit.data() })),
  );
  return looked.filter(({ data }) => isWithin(data.meta.date, query)).map(({ hit }) => hit);
}

/**
 * Shows a page of hits, from `start` on, after the pages that the query names. `shown`: the hits of which some stand there already, and
 * stay if somebody walks in them or asked for more; `isAll`: no part of the index will add to them.
 */
async function show(entities, hits, start, { shown = null, isAll = true } = {}) {
  const mine = turn;
  const first = await Promise.all(hits.slice(start, start + PAGE).map((hit) => hit.data()));
  if (mine !== turn) return;
  const there = shown?.slice(0, results.querySelectorAll('.hit').length) ?? [];
  if (there.length > PAGE || results.contains(document.activeElement)) {
    const ids = new Set(there.map(({ id }) => id));
    return tell([...there, ...hits.filter(({ id }) => !ids.has(id))], there.length, isAll);
  }
  const items = first.map(hitItem);
  if (start === 0) results.replaceChildren(...entities.map(entityItem), ...items);
  else results.append(...items);
  tell(hits, start + PAGE, isAll);
}

/** Says how many hits there are, and offers those after `end`. */
function tell(hits, end, isAll) {
  const count = (hits.length === 1 ? texts.one : texts.many).replace('%', String(hits.length));
  status.textContent = box.value.trim() === '' ? '' : isAll ? count : `${count} …`;
  document.querySelector('.search-more')?.remove();
  if (hits.length > end) results.after(moreButton(() => show([], hits, end, { isAll })));
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
  const query = parseQuery(box.value);
  const isShort = query.words.length < FEW_LETTERS;
  turn += 1;
  busy(true);
  clearTimeout(timer);
  timer = setTimeout(search, isShort ? LATER : SOON);
  if (!isShort)
    loadIndex().then(
      (index) => prepare(index, query),
      () => undefined,
    );
});
box.addEventListener('focus', () => loadIndex().catch(() => undefined), { once: true });
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
