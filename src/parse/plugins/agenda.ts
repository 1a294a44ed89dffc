import { createSlugger } from '../../text/slug.ts';
import { deckOutline } from '../agenda/deck.ts';
import { outlineOf } from '../agenda/outline.ts';
import type { OutlineItem } from '../agenda/outline-item.ts';
import { peopleOf } from '../agenda/people-of.ts';
import type { MeetingDraft } from '../draft.ts';
import { readAgendaTitle } from '../grammar/agenda-title.ts';
import { readPeople } from '../grammar/person-entry.ts';
import { readLabelLine } from '../people/label-line.ts';
import { splitList } from '../people/split-people.ts';
import { peopleWords } from '../people/words.ts';

/** The subjects of the meeting, in order (ANNOTATION.md § agenda). */
export function agenda(draft: MeetingDraft): void {
  const items = draft.kind === 'slides' ? deckOutline(draft) : outlineOf(draft);
  const isPerson = peopleOf(draft);
  const slug = createSlugger();
  draft.agenda = items.map((item) => {
    const { title, owners } = readAgendaTitle(item.text, draft.vocabulary, isPerson);
    const { depth, line, endLine, rule, section } = item;
    const own = owners.length > 0 ? owners : sponsors(draft, item);
    return { title, depth, owners: own, slug: slug(title), line, endLine, rule, section };
  });
}

/** `sponsor: @x`, `Presenter: Name (NN)` right under the heading. */
function sponsors(draft: MeetingDraft, { section, entry }: OutlineItem): string[] {
  const below = section ? (draft.entriesOf.get(section) ?? []).slice(1, 3) : (entry?.children.slice(0, 1) ?? []);
  const isOwner = draft.lexicon.phrases('labels', 'owner').is;
  const words = peopleWords(draft.lexicon).person;
  for (const line of below.flatMap((found) => found.text.split('\n', 3))) {
    const label = readLabelLine(line);
    if (!label || !isOwner(label.label)) continue;
    const parts = splitList(label.value.replaceAll('/@', ', @'), draft.vocabulary).filter(
      (part) => !part.includes(':'),
    );
    return parts
      .flatMap((part) => readPeople(part, words, false))
      .flatMap((person) => person.handle ?? person.name ?? []);
  }
  return [];
}
