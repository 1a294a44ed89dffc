// The search index. It lies in parts, cut by time, which are searched as one. The newest is loaded first, so that there is something
// to show; the older ones join it later, a few at a time.
import { meant } from './search-query.js';

/** The site's home, as an address. */
export const siteRoot = new URL('../', import.meta.url);

/** Parts that join at once. */
const AT_ONCE = 3;

let index;
/** The index, loaded when somebody wants to search and not before: `entities`, and the `waiting` parts, which nobody searches yet. */
export const loadIndex = () => {
  index ??= start();
  return index;
};

const settings = { excerptLength: 24, baseUrl: siteRoot.pathname };

async function start() {
  const [pagefind, { entities, olderParts }] = await Promise.all([
    import(new URL('pagefind/pagefind.js', siteRoot).href),
    fetch(new URL('search/entities.json', siteRoot)).then((answer) => answer.json()),
  ]);
  await pagefind.options(settings);
  await pagefind.init();
  return { pagefind, entities, waiting: Array.from({ length: olderParts }, (_, at) => olderParts - at), joining: null };
}

/** Lets the next older parts join; once they have, they are searched with the others. */
export function joinOlder(loaded) {
  const folders = loaded.waiting.slice(0, AT_ONCE).map((part) => new URL(`pagefind/${part}/`, siteRoot).pathname);
  loaded.joining ??= Promise.all(folders.map((folder) => loaded.pagefind.mergeIndex(folder, settings))).finally(() => {
    loaded.waiting.splice(0, folders.length);
    loaded.joining = null;
  });
  return loaded.joining;
}

/** Asks for the pieces of the index that these words need, before anybody searches. */
export const prepare = ({ pagefind }, { words }) => (words === '' ? null : pagefind.preload(words));

/** Hits in the parts that have joined, best first, or the newest first. */
export async function findHits(loaded, query, isByDate) {
  const filters = await askedFilters(loaded, query);
  const { results } = await loaded.pagefind.search(query.words === '' ? null : query.words, { filters });
  // What is found is named by its place in time.
  return isByDate ? results.sort((a, b) => (a.id < b.id ? 1 : -1)) : results;
}

/** Lists of values are as large as the index itself: they are loaded for those who filter. */
async function askedFilters({ pagefind, entities }, query) {
  const written = {
    group: query.groups,
    year: query.years,
    has: query.has,
    person: query.people.map((text) => personName(entities, text) ?? text),
  };
  const asked = Object.entries(written).filter(([, texts]) => texts.length > 0);
  if (asked.length === 0) return {};
  const known = await pagefind.filters();
  return Object.fromEntries(
    asked.map(([name, texts]) => [name, { any: texts.flatMap((text) => meant(Object.keys(known[name] ?? {}), text)) }]),
  );
}

const personName = (entities, text) =>
  entities.find(([kind, , also]) => kind === 'person' && also.split(' ').includes(text.toLowerCase()))?.[1];
