import { count } from '../../data/collect.ts';
import { rememberedFor } from '../../data/remembered.ts';
import type { MeetingDraft } from '../draft.ts';
import type { Entry } from '../tree/entries.ts';

/** `DS: `, `Ann Lee: ` before what somebody says. */
const SPEAKER = /^(\p{L}[\p{L}\p{N}.'’-]{0,24}(?: [\p{L}.'’-]{1,24}){0,2}):\s+\S/u;
/** So many paragraphs of people who speak again and again; `Present: …`, `Regrets: …`, `Quay Ltd: …` stand once each. */
const MIN_TURNS = 3;

/**
 * The line from which on the entries of a section are a transcript: where its heading is missing, it goes on below the list of
 * people. Infinity where it is none.
 */
export const transcriptFrom = rememberedFor((entries: readonly Entry[]): number => {
  const turns = entries.flatMap(({ form, parent, text, line }) => {
    const speaker = form === 'paragraph' && parent === null ? SPEAKER.exec(text)?.[1] : undefined;
    return speaker === undefined ? [] : [{ speaker, line }];
  });
  const counts = new Map<string, number>();
  for (const { speaker } of turns) count(counts, speaker);
  const again = turns.filter(({ speaker }) => (counts.get(speaker) ?? 0) > 1);
  return again.length < MIN_TURNS ? Number.POSITIVE_INFINITY : (again[0]?.line ?? Number.POSITIVE_INFINITY);
});

/** Whether an entry stands in such a transcript. */
export function isInTranscript({ entriesOf }: MeetingDraft, { section, line }: Entry): boolean {
  const entries = entriesOf.get(section);
  return entries !== undefined && line >= transcriptFrom(entries);
}
