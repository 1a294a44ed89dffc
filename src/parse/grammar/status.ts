import { rememberedFor } from '../../data/remembered.ts';
import type { ActionStatus } from '../../model/index.ts';
import { alternation } from '../../text/alternation.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { wordings } from './wordings.ts';

/** What words and signs say about the state of a task. */
export interface StatusReader {
  /** A reply: what it begins with. */
  readonly ofReply: (text: string) => ActionStatus | undefined;
  /** The entry itself: what it begins with, ends with or holds in brackets. */
  readonly ofEntry: (text: string) => ActionStatus | undefined;
  /** A cell of a table's column of states. */
  readonly ofCell: (text: string) => ActionStatus | undefined;
  /** `Completed action items` over a list. */
  readonly ofTitle: (title: string) => ActionStatus | undefined;
  /** `Done: issue 5` beside the task. */
  readonly isDoneLabel: (text: string) => boolean;
}

const TICK = /^\s*(?:✅|✔|☑|✓|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:)/u;
/** At the end, perhaps with an aside behind it. */
const TICK_END = /(?:✅|✔️?|☑️?|✓|:white_check_mark:|:heavy_check_mark:)\s*(?:\([^()]{0,80}\)\s*)?$/u;

/** In this order, because `not done` is open. */
const ORDER: readonly ActionStatus[] = ['open', 'dropped', 'done'];
const STATE = ORDER.map((status) => `(?<${status}><statuses.${status}>)`).join('|');
const around = (before: RegExp, after: RegExp) => new RegExp(`${before.source}(?:${STATE})${after.source}`, 'iu');

const expressions = wordings('statusForms', {
  start: around(/^[\s\p{P}]*(?:=>|->)?\s*(?:<label>:?\s+|<before>[:,]?\s+){0,2}/u, /(?![\p{L}\p{N}-])(?!\s*\?)/u),
  bracket: around(/[([]\s*(?:<before>\s+){0,2}/u, /(?![\p{L}-])(?!\s*\?)[^)\]]{0,60}[)\]]/u),
  end: around(/(?:[-–—:;,.!]|[-=]>|→|\))\s*(?:<is>\s+)?/u, /\s*[.!)]*\s*$/u),
  statement: around(/(?:^|[.;!(]\s*)<label>:?\s*/u, /(?!\p{L})/u),
  label: around(/^\W*/u, /\s*(?:[:!,;–-]|=>|->|\))/u),
  /** `closed old issue #4` tells what somebody did to something, `merged on Monday` how it stands. */
  deed: /^[\s\p{P}]*<deeds>\s+(?:<whose>\s|[\p{Ll}-]+\s+<things>)/iu,
  /** `Ann did` */
  did: /^\s*@?[\p{L}\p{N}_-]{1,39} <did>\s*[.!]*\s*$/u,
  doneLabel: /^\s*<done>\s*:\s/iu,
  finished: /^\W*<finished>/iu,
  yes: /^(?:x|100 ?%|<yes>)$/iu,
});

/** The status reader of a vocabulary, compiled at its first use. */
export const statusReader = rememberedFor(compileReader);

function compileReader(vocabulary: Vocabulary): StatusReader {
  const say = expressions(vocabulary);
  const loudly = (wordsOf(vocabulary, 'statuses').done ?? []).map((word) => word.toUpperCase());
  const loud = new RegExp(`[.;!]\\s+(?:${alternation(loudly)})(?![\\p{L}-])`, 'u');
  const stateIn = (match: RegExpExecArray | null): ActionStatus | undefined =>
    ORDER.find((status) => match?.groups?.[status] !== undefined);
  const ofReply = (text: string): ActionStatus | undefined => {
    if (TICK.test(text) || say.did.test(text)) return 'done';
    const opening = say.deed.test(text) ? undefined : stateIn(say.start.exec(text));
    return opening ?? stateIn(say.statement.exec(text)) ?? (TICK_END.test(text) ? 'done' : undefined);
  };
  const ofEntry = (text: string): ActionStatus | undefined =>
    TICK.test(text) || TICK_END.test(text)
      ? 'done'
      : (stateIn(say.label.exec(text)) ??
        stateIn(say.end.exec(text)) ??
        stateIn(say.bracket.exec(text)) ??
        stateIn(say.statement.exec(text)) ??
        (loud.test(text) ? 'done' : undefined));
  return {
    ofReply,
    ofEntry,
    ofCell: (text) => (say.yes.test(text) ? 'done' : (ofReply(text) ?? ofEntry(text))),
    ofTitle: (title) => (say.finished.test(title) ? 'done' : undefined),
    isDoneLabel: (text) => say.doneLabel.test(text),
  };
}
