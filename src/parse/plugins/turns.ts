import { rememberedFor } from '../../data/remembered.ts';
import type { MeetingDraft } from '../draft.ts';
import { speakerOf } from '../grammar/commitment.ts';
import type { Entry } from '../tree/entries.ts';
import { namesOf } from './known-names.ts';

/** So many paragraphs above, somebody may have begun to speak. */
const MAX_TURN = 4;
/** So many paragraphs with a speaker make a transcript of a section. */
const MIN_TURNS = 3;

/** Who speaks in a paragraph that does not say so itself: in a transcript, whoever spoke last. */
export function whoGoesOnSpeaking(draft: MeetingDraft, entry: Entry): string | undefined {
  return turnsOf(draft).get(entry);
}

/** The paragraphs of transcripts that leave out who speaks. */
const turnsOf = rememberedFor((draft: MeetingDraft): ReadonlyMap<Entry, string> => {
  const found = new Map<Entry, string>();
  const names = namesOf(draft);
  for (const entries of draft.entriesOf.values()) {
    const paragraphs = entries.filter(({ form, parent }) => form === 'paragraph' && parent === null);
    const speakers = paragraphs.map(({ text }) => speakerOf(text, names));
    if (speakers.filter((speaker) => speaker !== undefined).length < MIN_TURNS) continue;
    let last: { readonly speaker: string; readonly at: number } | undefined;
    for (const [at, entry] of paragraphs.entries()) {
      const speaker = speakers[at];
      if (speaker !== undefined) last = { speaker, at };
      else if (last && at - last.at <= MAX_TURN) found.set(entry, last.speaker);
    }
  }
  return found;
});
