import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { MeetingDraft } from '../draft.ts';
import { endsInTime } from '../grammar/agenda-title.ts';
import { type Entry, leadsToIssue } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';

/** A bulleted subject is a title, not a sentence. UTF-16 units. */
const MAX_TITLE = 80;
/** A numbered one may be longer, but is no account of what was said. */
const MAX_NUMBERED = 160;
/** So many numbered lines are an agenda. */
const MIN_NUMBERED = 3;
/** So many entries with notes beneath are subjects. */
const MIN_NOTED = 2;
/** Sections in which subjects follow for want of a heading. */
const OPEN_SECTIONS: ReadonlySet<string> = new Set(['participants', 'absent', 'roles', 'logistics', 'opening']);

/**
 * The entries that are the subjects of minutes without a single heading for them: a numbered list under the attendance, or
 * bullets most of which have notes nested beneath or a time behind them; `Topics:` over nested entries stands for those. Empty where the file only takes notes.
 */
export function bareSubjects(draft: MeetingDraft): readonly Entry[] {
  const people = new Set(draft.participants.map(({ line }) => line));
  const candidates = draft.entries.filter(
    (entry) => entry.form === 'item' && entry.parent === null && !entry.quoted && isOpen(draft, entry.section),
  );
  const listsOfPeople = new Set(candidates.filter(({ line }) => people.has(line)).map(keyOf));
  const last = Math.max(0, ...people);
  const firstIssue = candidates.find((entry) => entry.line > last && leadsToIssue(entry))?.line ?? Infinity;
  const isFree = (entry: Entry) => entry.line >= firstIssue || !listsOfPeople.has(keyOf(entry));
  const free = candidates.filter((entry) => isFree(entry) && !isLabelOnly(draft, entry));
  const containers = candidates.filter(
    ({ text, children }) => children.length > 0 && draft.lexicon.kindOf(text) === 'agenda',
  );
  if (containers.length > 0) return containers;
  const numbered = free.filter((entry) => entry.ordered);
  if ((numbered.length >= MIN_NUMBERED && areTitles(numbered, MAX_NUMBERED)) || isNoted(numbered)) return numbered;
  const bulleted = free.filter((entry) => !entry.ordered);
  if (isTimed(bulleted, draft.vocabulary)) return bulleted;
  return isNoted(bulleted) && draft.participants.length > 0 ? bulleted : [];
}

/** So many titles with a time behind them are an agenda. */
const MIN_TIMED = 3;

function isTimed(entries: readonly Entry[], vocabulary: Vocabulary): boolean {
  const timed = entries.filter(({ text }) => endsInTime(text.split('\n', 1)[0] ?? '', vocabulary));
  return timed.length >= MIN_TIMED && timed.length * 3 >= entries.length * 2;
}

/** Addresses make a title long that is none too long to read. */
const ADDRESS = /https?:\/\/\S+/g;

/** No longer than a title, but for a few sentences among them. */
function areTitles(entries: readonly Entry[], longest: number): boolean {
  const short = entries.filter(({ text }) => (text.split('\n', 1)[0] ?? '').replace(ADDRESS, '').length <= longest);
  return short.length * 4 >= entries.length * 3;
}

/** Titles, most with notes beneath. */
function isNoted(entries: readonly Entry[]): boolean {
  const noted = entries.filter((entry) => entry.children.length > 0);
  return areTitles(entries, MAX_TITLE) && noted.length >= MIN_NOTED && noted.length * 2 >= entries.length;
}

function isOpen(draft: MeetingDraft, section: Section): boolean {
  if (section === draft.root || section === draft.titleSection || OPEN_SECTIONS.has(section.kind)) return true;
  return draft.furtherMeetings.some(({ line }) => line === section.line);
}

/** People and subjects may stand in lists of one section, if one of them is numbered. */
function keyOf({ section, ordered }: Entry): string {
  return `${section.line} ${ordered}`;
}

/** `- **Date:** …`, `- Scribe: Ann`, `- Attending` over names: about the meeting. */
function isLabelOnly({ lexicon }: MeetingDraft, { text }: Entry): boolean {
  const label = text.split(':', 1)[0] ?? '';
  if (!text.includes(':')) return ['participants', 'absent'].includes(lexicon.kindOf(text) ?? '');
  return (
    lexicon.roleOf(label) !== undefined ||
    ['date', 'meta'].some((meaning) => lexicon.phrases('labels', meaning).is(label)) ||
    ['participants', 'absent', 'roles', 'logistics'].includes(lexicon.kindOf(label) ?? '')
  );
}
