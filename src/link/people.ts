import { most, push } from '../data/collect.ts';
import type { ArchiveConfig, Meeting, PersonConfig } from '../model/index.ts';
import { createSlugger } from '../text/slug.ts';
import { linkingSet } from '../vocabulary/linking.ts';
import { companyNames } from './companies.ts';
import { findMisspellings } from './misspellings.ts';
import { besideJoins, configuredJoins, derivedJoins, initialJoins, type Join, sameNameJoins } from './name-joins.ts';
import {
  isFullName,
  isWrittenAsName,
  looksLikeHandle,
  type Spelling,
  type Spellings,
  spellingKey,
} from './spellings.ts';
import { compare } from './timeline.ts';
import { createUnion } from './union.ts';

/** One human: how they are written, without what they did. */
export interface Identity {
  readonly id: string;
  readonly handle: string | null;
  readonly name: string;
  readonly spellings: readonly { readonly text: string; readonly why: string }[];
  /** Keys of all spellings. */
  readonly keys: readonly string[];
  /** Full name of which the first name is known. */
  readonly fullName: string | null;
}

const NOBODY = linkingSet('nobody');
/** A handle in so few lists may be no handle at all. */
const RARE = 3;
/** What stands in no list must be named in so many meetings to be somebody's, and a handle be so long. */
const MENTIONS = 2;
const SHORTEST = 4;

/**
 * Joins all spellings into people. Every join needs something that shows it (see name-joins.ts and misspellings.ts); what
 * nothing joins stays two people. Organisations, words like "all" and first names alone are no people.
 */
export function identifyPeople(
  spellings: Spellings,
  meetings: readonly Meeting[],
  config: ArchiveConfig,
  owners: ReadonlySet<string>,
): readonly Identity[] {
  const handles = [...spellings.byKey.values()].filter(
    (one) => one.isHandle || (looksLikeHandle(one.key) && isLower(one)),
  );
  const known = [...configuredJoins(config), ...besideJoins(spellings, meetings)];
  const joins: Join[] = [
    ...known,
    ...findMisspellings(handles).map(({ wrong, right, why }) => ({ a: right, b: wrong, why })),
    ...sameNameJoins(new Set([...spellings.byKey.keys(), ...known.map(({ b }) => b)])),
    ...initialJoins(spellings),
    ...derivedJoins(spellings, known),
  ];
  const union = createUnion();
  const reasons = new Map<string, string>();
  for (const { a, b, why } of joins) {
    union.join(a, b);
    if (!reasons.has(b)) reasons.set(b, why);
  }
  const configured = configuredByKey(config);
  const sets = new Map<string, string[]>();
  for (const key of new Set([...spellings.byKey.keys(), ...configured.keys(), ...reasons.keys()]))
    push(sets, union.find(key), key);
  const companies = companyNames(spellings, owners);
  const company = (key: string) => companies.has(key);
  const first = firstNames(sets.values());
  const isHuman = (key: string) => configured.has(key) || isPerson(spellings.byKey.get(key), company, first);
  const humans = [...sets.values()].filter((keys) => keys.some(isHuman));
  return withIds(humans.map((keys) => describe(keys, spellings, reasons, configured)));
}

function isPerson(
  spelling: Spelling | undefined,
  isCompany: (key: string) => boolean,
  firstNames: ReadonlySet<string>,
): boolean {
  if (!spelling || NOBODY.has(spelling.key)) return false;
  if (spelling.listed.size > 0 && spelling.isHandle) return !isFirstName(spelling, firstNames);
  if (isCompany(spelling.key)) return false;
  if (isFullName(spelling.key))
    return spelling.listed.size > 0 || (spelling.seen.size >= MENTIONS && isWrittenAsName(spelling));
  // A first name in the lists of one group alone is one person there, unless somebody's full name says who it may be.
  if (spelling.listed.size > 0)
    return spelling.groups.size === 1 && /^\p{L}+$/u.test(spelling.key) && !firstNames.has(spelling.key);
  return !firstNames.has(spelling.key) && isUnlistedHandle(spelling);
}

/** What stands in no list and is somebody's handle none the less: named again and again, and no common word. */
function isUnlistedHandle(spelling: Spelling): boolean {
  const enough = /[\d-]/.test(spelling.key) ? MENTIONS : MENTIONS * 2;
  return (
    spelling.key.length >= SHORTEST &&
    looksLikeHandle(spelling.key) &&
    isLower(spelling) &&
    spelling.seen.size >= enough
  );
}

/** A bare word in a list of handles may be a first name: one that somebody bears, and that hardly ever stands there. */
function isFirstName(spelling: Spelling, firstNames: ReadonlySet<string>): boolean {
  return spelling.listed.size <= RARE && firstNames.has(spelling.key);
}

function firstNames(sets: Iterable<readonly string[]>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const keys of sets) for (const key of keys) if (isFullName(key)) names.add(key.split(/,? /, 1)[0] ?? key);
  return names;
}

/** Parsers give handles in lower case and names as written. */
function isLower(spelling: Spelling): boolean {
  for (const text of spelling.texts.keys()) if (text === text.toLowerCase()) return true;
  return false;
}

function describe(
  keys: readonly string[],
  spellings: Spellings,
  reasons: ReadonlyMap<string, string>,
  byKey: ReadonlyMap<string, PersonConfig>,
): Identity {
  const configured = keys.map((key) => byKey.get(key)).find((person) => person !== undefined);
  const weight = (key: string) => spellings.byKey.get(key)?.seen.size ?? 0;
  const ranked = [...keys].sort((a, b) => weight(b) - weight(a) || compare(a, b));
  const handle = configured?.handle ?? ranked.find((key) => isHandle(key, spellings)) ?? null;
  const full = ranked.find((key) => isFullName(key));
  const fullName = configured?.name ?? (full === undefined ? null : written(full, spellings));
  const name = fullName ?? handle ?? written(ranked[0] ?? '', spellings);
  const main = handle ?? spellingKey(name);
  return {
    id: '',
    handle,
    name,
    fullName,
    keys,
    spellings: ranked.map((key) => ({
      text: written(key, spellings),
      why: key === main ? 'as written most often' : (reasons.get(key) ?? 'as written most often'),
    })),
  };
}

function isHandle(key: string, spellings: Spellings): boolean {
  const spelling = spellings.byKey.get(key);
  return spelling !== undefined && (spelling.isHandle || (looksLikeHandle(key) && isLower(spelling)));
}

/** The most frequent way to write a key. */
function written(key: string, spellings: Spellings): string {
  const texts = spellings.byKey.get(key)?.texts;
  if (texts) return most(texts) ?? key;
  return isFullName(key) ? key.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : key;
}

/** Gives each person an address of their own: handles first, so that a name never takes a handle's. */
function withIds(people: readonly Identity[]): readonly Identity[] {
  const order = (person: Identity) => `${person.handle === null ? 1 : 0}${person.handle ?? person.name}`;
  const slugger = createSlugger();
  return [...people]
    .sort((a, b) => compare(order(a), order(b)))
    .map((person) => ({ ...person, id: slugger(person.handle ?? person.name) }));
}

function configuredByKey(config: ArchiveConfig): ReadonlyMap<string, PersonConfig> {
  const byKey = new Map<string, PersonConfig>();
  for (const person of config.people) {
    for (const text of [person.handle, person.name]) if (text !== null) byKey.set(spellingKey(text), person);
  }
  return byKey;
}
