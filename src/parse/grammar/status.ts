import { rememberedFor } from '../../data/remembered.ts';
import type { ActionStatus } from '../../model/index.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { alternation } from './alternation.ts';

/** What words and signs say about the state of a task. */
export interface StatusReader {
  /** A reply: what it begins with. */
  readonly ofReply: (text: string) => ActionStatus | undefined;
  /** The entry itself: what it begins with, ends with or holds in brackets. */
  readonly ofEntry: (text: string) => ActionStatus | undefined;
}

const TICK = /^\s*(?:✅|✔|☑|✓|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:)/u;
/** At the end, perhaps with an aside behind it. */
const TICK_END = /(?:✅|✔️?|☑️?|✓|:white_check_mark:|:heavy_check_mark:)\s*(?:\([^()]{0,80}\)\s*)?$/u;

/** `Ann did` */
const DID = /^\s*@?[\p{L}\p{N}_-]{1,39} did(?: (?:it|that|this|so))?\s*[.!]*\s*$/u;

/** The status reader of a vocabulary, compiled at its first use. */
export const statusReader = rememberedFor(compileReader);

function compileReader(vocabulary: Vocabulary): StatusReader {
  const table = wordsOf(vocabulary, 'statuses');
  const order: readonly ActionStatus[] = ['open', 'dropped', 'done'];
  const groups = order.map((status) => `(?<${status}>${alternation(table[status] ?? [])})`).join('|');
  const start = new RegExp(
    `^[\\s\\p{P}]*(?:=>|->)?\\s*(?:status:?\\s+|(?:is|are|was|now|already|all|also|both|update|it['’]?s)[:,]?\\s+){0,2}(?:${groups})(?![\\p{L}\\p{N}-])(?!\\s*\\?)`,
    'iu',
  );
  /** `closed old issue #4` tells what somebody did to something, `merged on Monday` how it stands. */
  const deed =
    /^[\s\p{P}]*(?:closed|merged|fixed|landed|resolved|solved|finished|completed)\s+(?:(?:the|an?|some|all|old|new|our|his|her|their|my)\s|[\p{Ll}-]+\s+(?:issues?|prs?|pull requests?|tickets?)\b)/iu;
  const bracket = new RegExp(
    `[([]\\s*(?:(?:is|was|now|already|all)\\s+){0,2}(?:${groups})(?![\\p{L}-])(?!\\s*\\?)[^)\\]]{0,60}[)\\]]`,
    'iu',
  );
  const end = new RegExp(`(?:[-–—:;,.!]|[-=]>|→|\\))\\s*(?:is\\s+|are\\s+)?(?:${groups})\\s*[.!)]*\\s*$`, 'iu');
  const loud = new RegExp(
    `[.;!]\\s+(?:${alternation((table.done ?? []).map((word) => word.toUpperCase()))})(?![\\p{L}-])`,
    'u',
  );
  const statement = new RegExp(`(?:^|[.;!(]\\s*)status:?\\s*(?:${groups})\\b`, 'iu');
  const label = new RegExp(`^\\W*(?:${groups})\\s*(?:[:!,;–-]|=>|->|\\))`, 'iu');
  const statusOf = (match: RegExpExecArray | null): ActionStatus | undefined =>
    order.find((status) => match?.groups?.[status] !== undefined);
  return {
    ofReply: (text) =>
      TICK.test(text) || DID.test(text)
        ? 'done'
        : ((deed.test(text) ? undefined : statusOf(start.exec(text))) ??
          statusOf(statement.exec(text)) ??
          (TICK_END.test(text) ? 'done' : undefined)),
    ofEntry(text) {
      if (TICK.test(text) || TICK_END.test(text)) return 'done';
      return (
        statusOf(label.exec(text)) ??
        statusOf(end.exec(text)) ??
        statusOf(bracket.exec(text)) ??
        statusOf(statement.exec(text)) ??
        (loud.test(text) ? 'done' : undefined)
      );
    },
  };
}
