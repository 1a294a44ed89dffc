import type { FirstNames } from './first-names.ts';
import { spellingKey } from './spellings.ts';

/** Who is meant by a spelling in one meeting: an id, or undefined where nobody or several fit. */
export type WhoIs = (path: string, text: string) => string | undefined;

/** First what the meeting's circle makes of a first name, then what the spelling means everywhere. */
export function createWhoIs(personOf: ReadonlyMap<string, string>, firstNames: FirstNames): WhoIs {
  return (path, text) => {
    const key = spellingKey(text);
    return firstNames.get(path)?.get(key) ?? personOf.get(key);
  };
}
