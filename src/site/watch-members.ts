import { isPlain } from '../data/plain.ts';

/** Where look-ups are noted, and how each is made again. */
export interface Watch {
  /** Gives what notes the keys that a member is asked for; no member's name holds a space. */
  readonly noter: (member: string) => Note;
  /** By the member's name: what it holds at a key. */
  readonly sources: Map<string, (key: string) => unknown>;
}

/** Notes that a key was looked up. */
export type Note = (key: string) => void;

/** So deep plain objects are walked into (`site.archive.personIn`); what lies deeper is noted as a whole. */
const DEEPEST = 2;

/**
 * The same object, of which whatever is read is noted: maps, sets, tables and functions by the key that was
 * asked for, anything else as a whole. Members named in `except` are handed out as they are.
 */
export function watchMembers<Members extends object>(
  members: Members,
  name: string,
  watch: Watch,
  except: ReadonlySet<string> = new Set(),
  level = 0,
): Members {
  // All at once, so that what an earlier build looked up can be looked up before anything here was.
  const watched = new Map<PropertyKey, unknown>(
    Object.entries(members).flatMap(([key, value]) => {
      const member = except.has(key) ? value : watchMember(value, `${name}.${key}`, watch, level);
      return member === value ? [] : [[key, member]];
    }),
  );
  const note = watch.noter(name);
  const noteAll = watch.noter(`${name}.all`);
  const noted = <Value>(key: PropertyKey, value: Value): Value => {
    note(String(key));
    return value;
  };
  watch.sources.set(name, (key) => (Object.hasOwn(members, key) ? Reflect.get(members, key) : undefined));
  watch.sources.set(`${name}.all`, () => Object.entries(members));
  return new Proxy(members, {
    get: (target, key) => {
      // What is watched itself notes what is asked of it.
      if (watched.has(key)) return watched.get(key);
      const value: unknown = Reflect.get(target, key);
      return typeof key === 'symbol' || except.has(key) ? value : noted(key, value);
    },
    has: (target, key) => noted(key, Reflect.has(target, key)),
    getOwnPropertyDescriptor: (target, key) => noted(key, Reflect.getOwnPropertyDescriptor(target, key)),
    ownKeys: (target) => {
      noteAll('');
      return Reflect.ownKeys(target);
    },
  });
}

function watchMember(value: unknown, name: string, watch: Watch, level: number): unknown {
  if (value instanceof Map) return new WatchedMap(value, name, watch);
  if (value instanceof Set) return new WatchedSet(value, name, watch);
  if (typeof value === 'function') {
    watch.sources.set(name, (key) => Reflect.apply(value, undefined, JSON.parse(key)));
    const note = watch.noter(name);
    return (...given: readonly unknown[]) => {
      const asked = given.slice(0, value.length);
      if (!asked.every(isAtom)) throw new TypeError(`${name} takes texts and numbers, or must not be watched`);
      note(JSON.stringify(asked));
      return Reflect.apply(value, undefined, asked);
    };
  }
  return isPlain(value) && level < DEEPEST ? watchMembers(value, name, watch, new Set(), level + 1) : value;
}

const isAtom = (value: unknown): boolean => ['string', 'number', 'undefined'].includes(typeof value) || value === null;

class WatchedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #map: ReadonlyMap<string, Value>;
  readonly #note: Note;
  readonly #noteAll: Note;

  constructor(map: ReadonlyMap<string, Value>, name: string, watch: Watch) {
    this.#map = map;
    this.#note = watch.noter(name);
    this.#noteAll = watch.noter(`${name}.all`);
    watch.sources.set(name, (key) => map.get(key));
    watch.sources.set(`${name}.all`, () => [...map]);
  }

  get(key: string): Value | undefined {
    this.#note(key);
    return this.#map.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get #all(): ReadonlyMap<string, Value> {
    this.#noteAll('');
    return this.#map;
  }

  get size(): number {
    return this.#all.size;
  }

  forEach(work: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.#all.forEach(work);
  }

  entries(): MapIterator<[string, Value]> {
    return this.#all.entries();
  }

  keys(): MapIterator<string> {
    return this.#all.keys();
  }

  values(): MapIterator<Value> {
    return this.#all.values();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}

class WatchedSet implements ReadonlySet<string> {
  readonly #set: ReadonlySet<string>;
  readonly #note: Note;
  readonly #noteAll: Note;

  constructor(set: ReadonlySet<string>, name: string, watch: Watch) {
    this.#set = set;
    this.#note = watch.noter(name);
    this.#noteAll = watch.noter(`${name}.all`);
    watch.sources.set(name, (key) => set.has(key));
    watch.sources.set(`${name}.all`, () => [...set]);
  }

  has(key: string): boolean {
    this.#note(key);
    return this.#set.has(key);
  }

  get #all(): ReadonlySet<string> {
    this.#noteAll('');
    return this.#set;
  }

  get size(): number {
    return this.#all.size;
  }

  forEach(work: (value: string, key: string, set: ReadonlySet<string>) => void): void {
    this.#all.forEach(work);
  }

  entries(): SetIterator<[string, string]> {
    return this.#all.entries();
  }

  keys(): SetIterator<string> {
    return this.#all.keys();
  }

  values(): SetIterator<string> {
    return this.#all.values();
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }
}
