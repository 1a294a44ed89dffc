import { hash } from 'node:crypto';
import { type Kept, remembered, rememberedBy, rememberedByNumber } from '../data/remembered.ts';
import type { Site } from './site.ts';
import { type Note, type Watch, watchMembers } from './watch-members.ts';

/** What one page, or the files beside it, was made of: names of look-ups, and the hash of what it is about. */
export interface UnitNotes {
  readonly of: string;
  /** Numbers of look-ups in `Notes.lookups`. */
  readonly uses: readonly number[];
  /** Paths in the output folder. */
  readonly files: readonly string[];
}

/** What a build noted for the next one. Plain data. */
export interface Notes {
  /** Hash of what every page depends on: settings, configuration, what git tells of the repository. */
  readonly base: string;
  /** Each look-up that any page made, and the hash of what it found. */
  readonly lookups: readonly (readonly [name: string, found: string])[];
  readonly units: Readonly<Record<string, UnitNotes>>;
}

/**
 * Knows what pages are made of. A page is a function of the site; this hands out the same site and notes what is looked up
 * in it, so that a page whose every look-up finds what it found before need not be made again. Nothing is declared by hand:
 * whatever a view model reads of the site it reads through here.
 */
export interface Inputs {
  /** The site, watched. */
  readonly site: Site;
  /** Watches further look-ups that outlive one page, such as remembered ones. `name` must be unique. */
  readonly watch: <Members extends object>(members: Members, name: string) => Members;
  /** What several units are made of, by name: made for the first that asks, and what it looks up is noted for every one. */
  readonly forSeveral: <Given, Made extends Kept>(
    make: (given: Given) => Made,
    nameOf: (given: Given) => string,
  ) => (given: Given) => Made;
  /** Does work for a unit, and notes what it looks up. `of`: what the unit is about, which it holds without looking it up. */
  readonly during: <Result>(unit: string, of: unknown, work: () => Result) => Result;
  /** The files that a unit wrote last time, if it would write the same again; they must still be there. */
  readonly unchanged: (unit: string, of: unknown) => readonly string[] | null;
  /** What this build noted, with the files of each unit; a unit whose files are not there was not made. */
  readonly notes: (files: ReadonlyMap<string, readonly string[]>) => Notes;
}

/** Members of the site that are made of settings alone: every page depends on those by `Notes.base`. */
const SETTINGS: ReadonlySet<string> = new Set(['options', 'config', 'strings', 'dates', 'encode', 'repository']);

/** What watching takes beside the site and the notes of the last build. */
export interface WatchOptions {
  /** One that knows what builds before this one held, in the same process. Default a new one. */
  readonly digest?: Digest;
  /** What else a unit is made of, that it does not look up in the site. Undefined: nothing. */
  readonly besides?: ((unit: string) => unknown) | undefined;
}

/** Starts to watch a site. `before`: what the last build noted. */
export function watchInputs(site: Site, before: Notes | null, options: WatchOptions = {}): Inputs {
  const { digest = digester(), besides = () => undefined } = options;
  const digestOf = (unit: string, of: unknown): string => {
    const more = besides(unit);
    return more === undefined ? digest(of) : `${digest(of)} ${digest(more)}`;
  };
  const base = digest([site.options, site.config, site.archive.facts]);
  const known = before?.base === base ? before : null;
  // Packed, because a large archive's pages make millions of look-ups.
  const units = new Map<string, { readonly of: string; readonly uses: Uint32Array }>();
  const open = new Map<string, Set<number>>();
  const numbers = new Map<string, number>();
  let current: Set<number> | undefined;
  const noting = <Result>(uses: Set<number>, work: () => Result): Result => {
    const outer = current;
    current = uses;
    try {
      return work();
    } finally {
      current = outer;
    }
  };
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    if (number === numbers.size) numbers.set(name, number);
    return number;
  };
  const noter = (member: string): Note => {
    // By key alone, because most look-ups are made thousands of times.
    const numberAt = remembered((key: string) => numberOf(`${member} ${key}`));
    return (key) => current?.add(numberAt(key));
  };
  const watch: Watch = { noter, sources: new Map() };
  const watched = watchMembers(site, 'site', watch, SETTINGS);
  const found = remembered((name: string) => {
    const cut = name.indexOf(' ');
    return digest(watch.sources.get(name.slice(0, cut))?.(name.slice(cut + 1)));
  });
  /** The number that a look-up of the last build has in this one. */
  const renumbered = rememberedByNumber((number) => numberOf(known?.lookups[number]?.[0] ?? ''));
  const isAsBefore = rememberedByNumber((number) => {
    const [name, hash] = known?.lookups[number] ?? [];
    return name !== undefined && found(name) === hash;
  });
  return {
    site: watched,
    watch: (members, name) => watchMembers(members, name, watch),
    forSeveral: (make, nameOf) => {
      const made = rememberedBy((given: Parameters<typeof make>[0]) => {
        const uses = new Set<number>();
        return { value: noting(uses, () => make(given)), uses };
      }, nameOf);
      return (given) => {
        const { value, uses } = made(given);
        for (const use of uses) current?.add(use);
        return value;
      };
    },
    during: (unit, of, work) => {
      const begun = open.get(unit);
      const uses = begun ?? new Set(units.get(unit)?.uses);
      open.set(unit, uses);
      try {
        return noting(uses, work);
      } finally {
        if (!begun) {
          open.delete(unit);
          units.set(unit, { of: digestOf(unit, of), uses: Uint32Array.from(uses) });
        }
      }
    },
    unchanged: (unit, of) => {
      const last = known && Object.hasOwn(known.units, unit) ? known.units[unit] : undefined;
      if (!last || last.of !== digestOf(unit, of) || !last.uses.every(isAsBefore)) return null;
      units.set(unit, { of: last.of, uses: Uint32Array.from(last.uses, renumbered) });
      return last.files;
    },
    notes: (files) => ({
      base,
      lookups: [...numbers.keys()].map((name) => [name, found(name)] as const),
      units: Object.fromEntries(
        [...units].flatMap(([unit, { of, uses }]) => {
          const written = files.get(unit);
          return written ? [[unit, { of, uses: [...uses], files: written }]] : [];
        }),
      ),
    }),
  };
}

/** The site as it is, where no later build will ask what its pages were made of. */
export function unwatched(site: Site): Inputs {
  return {
    site,
    watch: (members) => members,
    forSeveral: rememberedBy,
    during: (_unit, _of, work) => work(),
    unchanged: () => null,
    notes: () => ({ base: '', lookups: [], units: {} }),
  };
}

/** The hash of a value, see `digester`. */
export type Digest = (value: unknown) => string;

/**
 * Hashes plain data by what it holds: by its JSON, which is the same for data made now and data read from a cache. An object
 * is hashed once, or not at all where `stamp` gives what stands for all that it was made of; a list by its entries, which other
 * lists hold too.
 */
export function digester(stamp: (value: object) => string | undefined = () => undefined): Digest {
  const known = new WeakMap<object, string>();
  const hashOf = (text: string) => hash('sha256', text, 'base64').slice(0, 22);
  const digest = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
    const before = known.get(value) ?? stamp(value);
    if (before !== undefined) return before;
    if (value instanceof Map || value instanceof Set) return digest([...value]);
    const made = Array.isArray(value) ? hashOf(value.map(digest).join('\n')) : hashOf(JSON.stringify(value));
    known.set(value, made);
    return made;
  };
  return digest;
}
