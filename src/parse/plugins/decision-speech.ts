import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { MeetingDraft } from '../draft.ts';
import { speakerOf } from '../grammar/commitment.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import { namesOf } from './known-names.ts';
import type { Unit } from './units.ts';

/** Whether it is a speaker's line (`Ann: …`), or stands beneath `Ann:` alone. */
export function isSpokenBy(draft: MeetingDraft, { entry: { parent }, text }: Unit): boolean {
  const names = namesOf(draft);
  if (speakerOf(text, names) !== undefined) return true;
  return parent !== null && /:\s*$/.test(parent.text) && speakerOf(parent.text, names) !== undefined;
}

/** Whether the past is told: beneath "Prior discussion" or "From last week", not where last time's minutes are approved. */
export function isTold({ parent, section }: Entry, vocabulary: Vocabulary): boolean {
  const { told, records } = expressions(vocabulary);
  const isPast = (label: string) => told.test(label) && !records.test(label);
  let above = parent;
  for (let up = 0; above && up < MAX_UP; up++) {
    if (isPast(labelOf(above.text))) return true;
    above = above.parent;
  }
  return section.node !== null && isPast(section.title);
}

/** The first line, or a last one that is a label; what stands between (`Last week's AI: …`) governs nothing. */
function labelOf(text: string): string {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return (last.trimEnd().endsWith(':') ? last : (text.split('\n', 1)[0] ?? '')).slice(0, MAX_LABEL);
}

const MAX_LABEL = 200;
const MAX_UP = 6;
const expressions = wordings('decisionPlaces', {
  told: /<told>|^\W*<history>\W*$|<possible>\s*:?\s*$/iu,
  records: /<records>/iu,
});
