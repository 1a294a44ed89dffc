/** Entries after which a reader has seen enough unasked. */
const ENOUGH = 12;

/** Which parts of a long page are open at first: those that begin before enough entries were shown. `above`: entries that are, before them. */
export function opened<Part>(
  parts: readonly Part[],
  sizeOf: (part: Part) => number,
  above = 0,
): readonly (Part & { readonly isOpen: boolean })[] {
  let shown = above;
  return parts.map((part) => {
    const isOpen = shown < ENOUGH;
    shown += sizeOf(part);
    return { ...part, isOpen };
  });
}
