/** Where made pictures lie until they are published, by the names of their files. */
export interface PictureStore {
  /** Undefined for what is not there. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  readonly write: (name: string, content: Uint8Array) => Promise<void>;
  /** Forgets whatever does not begin with one of these: the store never grows beyond the archive. */
  readonly keep: (beginnings: ReadonlySet<string>, length: number) => Promise<void>;
}

/** For one build only. */
export function memoryStore(): PictureStore {
  const known = new Map<string, Uint8Array>();
  return {
    read: async (name) => known.get(name),
    write: async (name, content) => void known.set(name, content),
    keep: async () => undefined,
  };
}
