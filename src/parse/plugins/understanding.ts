import type { FrontMatterValue } from '../../model/index.ts';
import { type MeetingDraft, report } from '../draft.ts';
import { fieldLine } from '../field-line.ts';

/** Fewer words are a field, not a text. */
const TEXT = 8;
/** Fewer words in all such texts are a description. */
const RECORD = 40;

/** Says where a file was understood badly, so that its author (or we) can do better. */
export function understanding(draft: MeetingDraft): void {
  reportUnread(draft);
  if (draft.kind === 'other') return;
  if (draft.date === null)
    report(draft, 'no-date', 'warning', 1, 'No date was found, expected one in the title or the path');
  if (draft.kind !== 'minutes' || draft.cancelled) return;
  if (draft.participants.length === 0)
    report(draft, 'no-participants', 'info', 1, 'No participants were found, expected a section that lists them');
  if (draft.agenda.length === 0)
    report(draft, 'no-agenda', 'info', 1, 'No subjects were found, expected headings or a list under “Agenda”');
}

/** Minutes written as data, for a template of their own: only names, date, title and tags are read from there. */
function reportUnread(draft: MeetingDraft): void {
  const { frontMatter, text } = draft.source;
  const fields = Object.entries(frontMatter)
    .map(([name, value]) => ({ name, words: wordsIn(value) }))
    .filter((field) => field.words > 0);
  const words = fields.reduce((sum, field) => sum + field.words, 0);
  if (words < RECORD || words < wordCount(text)) return;
  const names = fields.map(({ name }) => `“${name}”`).join(', ');
  const message = `The front matter holds ${words} words of text under ${names} that are not published, expected them below it`;
  report(draft, 'unread-front-matter', 'warning', fieldLine(draft.source, fields[0]?.name ?? ''), message);
}

function wordsIn(value: FrontMatterValue): number {
  if (typeof value === 'string') {
    const words = wordCount(value);
    return words < TEXT ? 0 : words;
  }
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + wordsIn(inner), 0);
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;
