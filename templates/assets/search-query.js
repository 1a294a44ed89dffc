// What stands in the search box, taken apart. No page is touched here, so that tests can read it.

/** Small letters, no accents: what makes two words equal. */
export const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** `is:` and `has:` in a reader's words → the filter's value. */
const STATES = {
  open: 'open actions',
  actions: 'open actions',
  decided: 'decisions',
  decision: 'decisions',
  decisions: 'decisions',
};

const OPERATOR = /(?:^|\s)(?:(group|year|after|before|is|has|person):("[^"]*"|\S+)|@([\w-]+))/gi;

/**
 * `@ann group:crew is:open after:2024-01 "exact words" more` →
 * words for the text search, names for filters, and the bounds of the date (inclusive, as far as they are given).
 */
export function parseQuery(input) {
  const query = { words: '', people: [], groups: [], years: [], has: [], after: null, before: null };
  const words = input.replace(OPERATOR, (_all, name, value, handle) => {
    if (handle) query.people.push(`@${handle}`);
    else take(query, name.toLowerCase(), value.replaceAll('"', ''));
    return ' ';
  });
  query.words = words.replace(/\s+/g, ' ').trim();
  return query;
}

function take(query, name, value) {
  if (value === '') return;
  if (name === 'group') query.groups.push(value);
  else if (name === 'person') query.people.push(value);
  else if (name === 'year') query.years.push(value);
  else if (name === 'after') query.after = value;
  else if (name === 'before') query.before = value;
  else if (Object.hasOwn(STATES, value.toLowerCase())) query.has.push(STATES[value.toLowerCase()]);
}

/** Whether a day (ISO, or empty) lies within the bounds; `2024-01` means all of January. */
export function isWithin(date, { after, before }) {
  if (!after && !before) return true;
  if (!date) return false;
  return (!after || date >= after) && (!before || date.slice(0, before.length) <= before);
}

/** The values of a filter that are meant by what was written: the same, else those that begin so, else those that hold it. */
export function meant(values, written) {
  const wish = fold(written.replace(/^@/, ''));
  const by = (test) => values.filter((value) => test(fold(value)));
  return (
    [by((value) => value === wish), by((value) => value.startsWith(wish)), by((value) => value.includes(wish))].find(
      (found) => found.length > 0,
    ) ?? []
  );
}

/**
 * Pages that a query names, best first: `entities` are `[kind, name, also, href, weight]`. All words must occur; a name that
 * is the query goes before one that begins with it, then before the rest; the most discussed first.
 */
export function findEntities(entities, input, most = 6) {
  const wish = fold(input.replace(/\b(?:group|person):/gi, '').replaceAll('"', '')).trim();
  const words = wish.split(/\s+/).filter((word) => word !== '' && !/^(?:is|has|after|before|year):/.test(word));
  if (words.length === 0) return [];
  const whole = words.join(' ');
  return entities
    .map((entity) => ({ entity, rank: rankOf(entity, words, whole) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.entity[4] - a.entity[4])
    .slice(0, most)
    .map(({ entity }) => entity);
}

function rankOf([, name, also], words, whole) {
  const text = fold(`${name} ${also}`);
  const found = words.every((word) => text.split(/[\s/]+/).some((part) => part.includes(word)));
  if (!found) return 0;
  const title = fold(name);
  if (title === whole) return 4;
  if (` ${fold(also)} `.includes(` ${whole} `)) return 3;
  return title.startsWith(whole) || text.includes(` ${whole}`) ? 2 : 1;
}
