import { setImmediate } from 'node:timers/promises';
import type { Address } from '../addresses.ts';

/** When a page may be made; undefined: at once. Null stands for anything that may show any picture. */
export type Ready = (address: Address | null) => Promise<unknown> | undefined;

/** So long others on this thread may have to wait: pictures and the search index, somebody who saves. Milliseconds. */
const SLICE = 10;

/** Lets others have their turn if it is theirs; undefined: it is not. */
export function givingWay(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}

/** Pages that show pictures wait until these are made, all others only to give way. */
export function pageTurns(showsPictures: ReadonlySet<Address>, pictures: Promise<unknown>): Ready {
  const giveWay = givingWay();
  return (address) => (address === null || showsPictures.has(address) ? pictures : giveWay());
}
