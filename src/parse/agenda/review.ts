import type { MeetingDraft } from '../draft.ts';
import { statusReader } from '../grammar/status.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Section } from '../tree/section-tree.ts';
import { isSecondTitle } from './second-title.ts';

/**
 * `lastTopic`: line of the last heading that names a subject.
 * A section "Action items" is a review of earlier ones (a subject) if others follow it and something in it has already
 * been done or struck, or a note beneath says how it stands, or if the file opens with it; at the end, or of fresh boxes,
 * it is the list of results.
 */
export function isReview(draft: MeetingDraft, section: Section, lastTopic: number): boolean {
  if (section.form !== 'heading') return false;
  if (lastTopic <= section.endLine) return false;
  const entries = draft.entriesOf.get(section) ?? [];
  if (opensFile(draft, section) && areCarriedOver(draft, section)) return true;
  const { ofReply } = statusReader(draft.vocabulary);
  return entries.some(
    ({ form, checked, nodes, parent, text }) =>
      form === 'item' &&
      (checked === true ||
        nodes.some((node) => node.type === 'delete') ||
        (parent !== null && ofReply(text) !== undefined)),
  );
}

/** The first section of all, but for the title, people and the running of the meeting. */
function opensFile(draft: MeetingDraft, section: Section): boolean {
  const isBefore = (other: Section) =>
    other === draft.titleSection || BEFORE.has(other.kind) || isSecondTitle(draft, other);
  const first = draft.sections.find((other) => !isBefore(other));
  return first === section;
}

const BEFORE: ReadonlySet<string> = new Set(['participants', 'absent', 'roles', 'logistics', 'opening', 'chores']);

/** Plain entries with somebody's task; boxes yet to be ticked were drawn up after the meeting, as were results by their name. */
function areCarriedOver({ entriesOf, vocabulary }: MeetingDraft, section: Section): boolean {
  const items = (entriesOf.get(section) ?? []).filter(({ form }) => form === 'item');
  const isUnticked = items.length > 0 && items.every(({ checked }) => checked === null);
  return isUnticked && !expressions(vocabulary).fresh.test(section.title);
}

const expressions = wordings('agendaForms', { fresh: /<fresh>/iu });
