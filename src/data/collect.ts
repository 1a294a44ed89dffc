/** Appends to the list kept under a key. */
export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Collects what shares a key, in the order given. */
export function grouped<Key, Value>(entries: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of entries) push(groups, key, value);
  return groups;
}

/** Counts one more of a key. */
export function count<Key>(map: Map<Key, number>, key: Key, by = 1): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

/** The key counted most often; the first one counted of equals; undefined for an empty map. */
export function most<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  let highest = 0;
  for (const [key, number] of counts) {
    if (number > highest) {
      best = key;
      highest = number;
    }
  }
  return best;
}

/** The inner map or counter kept under a key, made if need be. */
export function within<Key, Inner>(map: Map<Key, Inner>, key: Key, make: () => Inner): Inner {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A record without a prototype: `__proto__` and `constructor` are keys like any other. */
export function record<Value>(entries: Iterable<readonly [string, Value]>): Readonly<Record<string, Value>> {
  const made: Record<string, Value> = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}
