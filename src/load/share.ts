import { isPlain, type Plain } from '../data/plain.ts';

/** What entries of lists are called, whose place among the others may change. The first that an entry has counts. */
const NAMES = ['path', 'ref', 'id', 'slug'] as const;

/**
 * Plain data that says what `now` says, made of the objects of `before` wherever they say the same. Two loads of one archive have
 * nearly everything in common: who keeps something for an object, such as its hash, keeps it from one to the next.
 */
export function share<Value>(before: Value, now: Value): Value;
// Every part is taken from the one or the other, so the whole has their type: true, but more than the compiler can follow.
export function share(before: unknown, now: unknown): unknown {
  if (before === now || typeof now !== 'object' || now === null) return now;
  if (Array.isArray(now)) return Array.isArray(before) ? shareList(before, now) : now;
  return isPlain(now) && isPlain(before) ? shareObject(before, now) : now;
}

function shareList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let named: ReadonlyMap<string | undefined, unknown> | undefined;
  const shared = now.map((entry, at) => {
    const name = nameOf(entry);
    const here = before[at];
    if (name === undefined || nameOf(here) === name) return share(here, entry);
    named ??= new Map(before.map((each) => [nameOf(each), each]));
    return share(named.get(name), entry);
  });
  return before.length === now.length && shared.every((value, at) => value === before[at]) ? before : shared;
}

function shareObject(before: Plain, now: Plain): Plain {
  const keys = Object.keys(now);
  const values = keys.map((key) => share(Object.hasOwn(before, key) ? before[key] : undefined, now[key]));
  const others = Object.keys(before);
  // In the same order too, or its JSON is another one.
  const isSame =
    keys.length === others.length && keys.every((key, at) => others[at] === key && values[at] === before[key]);
  if (isSame) return before;
  if (keys.every((key, at) => values[at] === now[key])) return now;
  const shared = Object.fromEntries(keys.map((key, at) => [key, values[at]]));
  return Object.getPrototypeOf(now) === null ? Object.assign(Object.create(null), shared) : shared;
}

function nameOf(entry: unknown): string | undefined {
  if (!isPlain(entry)) return undefined;
  for (const key of NAMES) {
    const name = entry[key];
    if (typeof name === 'string') return name;
  }
  return undefined;
}
