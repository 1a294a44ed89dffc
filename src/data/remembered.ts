import { within } from './collect.ts';

/** What can be kept: `undefined` says that nothing was kept yet. */
export type Kept = NonNullable<unknown> | null;

/** So many results about texts are worth keeping; an archive of a thousand files has a third of that. */
export const MANY_TEXTS = 65_536;

/**
 * A pure function that does its work once for each key: the same titles and tasks come up in meeting after meeting, and all of
 * them again whenever `serve` links an archive anew. Forgets everything when it holds `most` results.
 */
export function remembered<Key, Value extends Kept>(
  make: (key: Key) => Value,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}

/** The same for what is known by a name: done once for all that are called alike. */
export function rememberedBy<Given, Value extends Kept>(
  make: (given: Given) => Value,
  nameOf: (given: Given) => string,
): (given: Given) => Value {
  const known = new Map<string, Value>();
  return (given) => within(known, nameOf(given), () => make(given));
}

/** The same for whole numbers from 0 on, of which nearly all are asked for, and most of them often. */
export function rememberedByNumber<Value extends Kept>(make: (number: number) => Value): (number: number) => Value {
  const known: Value[] = [];
  return (number) => {
    known[number] ??= make(number);
    return known[number];
  };
}

/** The same for objects, whose results are forgotten together with them: what a vocabulary compiles to, what a file implies. */
export function rememberedFor<Key extends object, Value extends Kept>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
