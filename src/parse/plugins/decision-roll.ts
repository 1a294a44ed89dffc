import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';

const expressions = wordings('votes', {
  /** `Ann: +1`, `Bob Ray - aye`, `+1 (by mail)`: nothing but whose vote it is. */
  vote: /^(?:[\p{L}@][\p{L}\p{N}@_ .'’-]{0,40}?\s*[:–-]\s+)?(?:(?<pro><for>)|<against>)\W*(?:\([^()]{1,40}\))?\W*$/iu,
});
/** Fewer are opinions. */
const MIN_VOTES = 3;
const MAX_VOTES = 40;
/** UTF-16 units. */
const LONGEST_VOTE = 90;

/** Whether the members' votes on an entry stand beneath it, each in an entry of its own, and most are for it. */
export function isVotedOn(entries: readonly Entry[], at: number, vocabulary: Vocabulary): boolean {
  const entry = entries[at];
  if (!entry || entry.form === 'row') return false;
  const { vote } = expressions(vocabulary);
  let forIt = 0;
  let against = 0;
  for (let next = at + 1; next < at + MAX_VOTES; next++) {
    const below = entries[next];
    if (below === undefined) break;
    const { text, form, parent, section } = below;
    const isBeneath = parent === entry || (entry.form === 'paragraph' && parent === entry.parent);
    if (form !== 'item' || !isBeneath || section !== entry.section || text.length > LONGEST_VOTE) break;
    const found = vote.exec(text);
    if (found?.groups?.pro !== undefined) forIt++;
    else if (found) against++;
    else if (forIt + against === 0) return false;
  }
  return forIt >= MIN_VOTES && forIt > against;
}
