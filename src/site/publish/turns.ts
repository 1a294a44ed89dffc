import { setImmediate } from 'node:timers/promises';
import type { Address } from '../addresses.ts';

/** When a page may be made; undefined: at once. Null stands for anything that may show any picture. */
export type Ready = (address: Address | null) => Promise<unknown> | undefined;

/** So long pictures and the search index, which are made beside pages, may have to wait for this thread. Milliseconds. */
const SLICE = 10;

/** Pages that show pictures wait until these are made, all others only to let those who make them have their turn. */
export function pageTurns(showsPictures: ReadonlySet<Address>, pictures: Promise<unknown>): Ready {
  let since = performance.now();
  return (address) => {
    if (address === null || showsPictures.has(address)) return pictures;
    if (performance.now() - since < SLICE) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
