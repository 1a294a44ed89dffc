/** Sets that grow together: which keys mean the same. */
export interface Union {
  /** Makes one of the sets of two keys; the first one's representative stays. */
  readonly join: (a: string, b: string) => void;
  /** The representative of a key's set; the key itself if it was never joined. */
  readonly find: (key: string) => string;
}

/** An empty union; finding shortens the way, so that a long chain costs nothing. */
export function createUnion(): Union {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const kept = find(a);
      const gone = find(b);
      if (kept !== gone) parents.set(gone, kept);
    },
  };
}
