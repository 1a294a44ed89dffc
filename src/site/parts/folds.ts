/** Entries after which a reader has seen enough unasked. */
const ENOUGH = 12;

/** Which parts of a long page are open at first: those that begin before enough entries were shown. */
export function opened<Part>(
  parts: readonly Part[],
  sizeOf: (part: Part) => number,
): readonly (Part & { readonly isOpen: boolean })[] {
  let above = 0;
  return parts.map((part) => {
    const isOpen = above < ENOUGH;
    above += sizeOf(part);
    return { ...part, isOpen };
  });
}
