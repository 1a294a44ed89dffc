import { count, grouped, most, push, within } from '../data/collect.ts';
import type { ArchiveConfig, Meeting } from '../model/index.ts';
import { fold, foldedWords } from '../text/fold.ts';
import { isFullName, isWrittenAsName, type Spelling, type Spellings, spellingKey } from './spellings.ts';

/** Two spellings of one person, and what shows it. */
export interface Join {
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

const PROFILE = /^https?:\/\/(?:www\.)?github\.com\/([a-z\d][a-z\d-]{0,38})\/?$/i;

/** What `minuted.yml` says: handle, name and aliases of one person. It needs no proof. */
export function configuredJoins(config: ArchiveConfig): readonly Join[] {
  return config.people.flatMap(({ handle, name, aliases }) => {
    const [first, ...others] = [handle, name, ...aliases].filter((text) => text !== null).map(spellingKey);
    return first === undefined ? [] : others.map((other) => ({ a: first, b: other, why: 'minuted.yml' }));
  });
}

/**
 * Full names and the handle beside which they stand in lists ("Kurt Garloff @garloff") or whose profile they link to.
 * A name that stands beside several handles goes to the most frequent one; the others are former or mistaken ones.
 */
export function besideJoins(spellings: Spellings, meetings: readonly Meeting[]): readonly Join[] {
  const handlesOf = new Map<string, Map<string, number>>();
  for (const [handle, names] of spellings.besides) {
    for (const [name, times] of names) {
      const spelling = spellings.byKey.get(name);
      if (spelling && isWrittenAsName(spelling))
        count(
          within(handlesOf, name, () => new Map()),
          handle,
          times,
        );
    }
  }
  for (const [handle, name] of profileLinks(meetings)) {
    if (spellings.byKey.get(handle)?.isHandle)
      count(
        within(handlesOf, name, () => new Map()),
        handle,
      );
  }
  return [...handlesOf].flatMap(([name, handles]) => {
    const main = most(handles);
    if (main === undefined) return [];
    const former = [...handles.keys()].filter((handle) => handle !== main && areApart(spellings, main, handle));
    return [
      { a: main, b: name, why: `named beside @${main}` },
      ...former.map((handle) => ({ a: main, b: handle, why: `another handle of ${writtenName(spellings, name)}` })),
    ];
  });
}

/** The most frequent way to write a name; its key where only links show it. */
function writtenName(spellings: Spellings, name: string): string {
  return most(spellings.byKey.get(name)?.texts ?? new Map<string, number>()) ?? name;
}

function* profileLinks(meetings: readonly Meeting[]): Generator<readonly [string, string]> {
  for (const { links } of meetings) {
    for (const { url, text } of links) {
      const handle = PROFILE.exec(url)?.[1]?.toLowerCase();
      const name = spellingKey(text);
      if (handle !== undefined && !text.startsWith('@') && isFullName(name)) yield [handle, name];
    }
  }
}

/** One full name written in several ways: accents, "Garloff, Kurt", dots. */
export function sameNameJoins(keys: Iterable<string>): readonly Join[] {
  const byForm = new Map<string, string[]>();
  for (const key of keys) if (isFullName(key)) push(byForm, nameForm(key), key);
  return [...byForm.values()].flatMap(([first = '', ...others]) =>
    others.map((other) => ({ a: first, b: other, why: 'the same name' })),
  );
}

/** Letters between the first word of a name and its last. */
const INITIALS = / \p{L}(?= )/gu;

/**
 * A name with and without initials (`Mark S. Miller`, `Mark Miller`), where the initials are always the same: a second `Mark Q.
 * Miller` leaves open who is meant.
 */
export function initialJoins(spellings: Spellings): readonly Join[] {
  const names = [...spellings.byKey.keys()].filter(isFullName).map((key) => ({ key, form: nameForm(key) }));
  const byBare = grouped(names.map((name) => [name.form.replace(INITIALS, ''), name] as const));
  return [...byBare].flatMap(([bare, ofBare]) => {
    const [plain] = ofBare.filter(({ form }) => form === bare);
    const long = ofBare.filter(({ form }) => form !== bare);
    if (!plain || new Set(long.map(({ form }) => form)).size !== 1) return [];
    return long
      .filter(({ key }) => areApart(spellings, plain.key, key))
      .map(({ key }) => ({ a: plain.key, b: key, why: 'the same name with initials' }));
  });
}

function nameForm(name: string): string {
  const [last = '', first] = name.split(', ');
  return fold(first === undefined ? name : `${first} ${last}`);
}

/** Lists in which a handle must stand to be known beyond its groups. */
const KNOWN = 20;

/**
 * Full names without a handle and handles made of that name (`garloff`, `kgarloff`, `kurt-garloff` of Kurt Garloff), where only
 * one handle and one name fit, never in one list: in a group that has both, or a handle that everybody knows.
 */
export function derivedJoins(spellings: Spellings, known: readonly Join[]): readonly Join[] {
  const taken = new Set(known.map(({ b }) => b));
  const lastNames = lastNamesOf(known);
  const handles = new Map<string, Spelling[]>();
  for (const spelling of spellings.byKey.values()) {
    if (spelling.isHandle) push(handles, spelling.key.replace(/[-_]/g, ''), spelling);
  }
  const claims = new Map<string, string[]>();
  const joins: Join[] = [];
  for (const name of spellings.byKey.values()) {
    if (name.isHandle || taken.has(name.key) || !isFullName(name.key)) continue;
    const fitting = handleForms(name.key)
      .flatMap((form) => handles.get(form) ?? [])
      .sort((a, b) => b.listed.size - a.listed.size);
    const [only, other] = fitting;
    // A handle whose owner is known by another name is somebody else's.
    const owner = only && lastNames.get(only.key);
    if (owner && !owner.has(lastName(name.key))) continue;
    if (!only || (other && other.listed.size * KNOWN > only.listed.size) || !areApart(spellings, name.key, only.key))
      continue;
    push(claims, only.key, name.key);
    if (!sharesGroup(name, only) && only.listed.size < KNOWN) continue;
    joins.push({ a: only.key, b: name.key, why: `the handle @${only.key} is made of the name` });
  }
  return joins.filter(({ a }) => claims.get(a)?.length === 1);
}

/** Handle → last names of the full names that it is known by. */
function lastNamesOf(known: readonly Join[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { a, b } of known) if (isFullName(b)) within(names, a, () => new Set()).add(lastName(b));
  return names;
}

function lastName(name: string): string {
  return nameForm(name).split(' ').at(-1) ?? '';
}

/** `kurtgarloff`, `garloffkurt`, `garloff`, `kgarloff`, `kugarloff`, `kurgarloff`, `kurtg` of Kurt Garloff. */
function handleForms(name: string): readonly string[] {
  const words = foldedWords(name).map(lettersOf);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const starts = [0, 1, 2, 3, first.length].map((length) => `${first.slice(0, length)}${last}`);
  const forms = [...starts, `${last}${first}`, `${first}${last.slice(0, 1)}`];
  return [...new Set(forms)].filter((form) => form.length >= 5);
}

function lettersOf(word: string): string {
  return word.replace(/[^a-z]/g, '');
}

function sharesGroup(a: Spelling, b: Spelling): boolean {
  return [...a.groups.keys()].some((group) => b.groups.has(group));
}

/** Never seen in one list: two that were are two people. */
export function areApart(spellings: Spellings, a: string, b: string): boolean {
  const inB = spellings.byKey.get(b)?.listed;
  if (!inB) return true;
  for (const meeting of spellings.byKey.get(a)?.listed ?? []) if (inB.has(meeting)) return false;
  return true;
}
