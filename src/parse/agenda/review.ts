import type { MeetingDraft } from '../draft.ts';
import { statusReader } from '../grammar/status.ts';
import type { Section } from '../tree/section-tree.ts';

/**
 * `lastTopic`: line of the last heading that names a subject.
 * A section "Action items" is a review of earlier ones (a subject) if others follow it and something in it has already
 * been done or struck, or a note beneath says how it stands; at the end, or fresh at the top, it is the list of results.
 */
export function isReview(draft: MeetingDraft, section: Section, lastTopic: number): boolean {
  if (section.form !== 'heading') return false;
  if (lastTopic <= section.endLine) return false;
  const entries = draft.entriesOf.get(section) ?? [];
  const { ofReply } = statusReader(draft.vocabulary);
  return entries.some(
    ({ form, checked, nodes, parent, text }) =>
      form === 'item' &&
      (checked === true ||
        nodes.some((node) => node.type === 'delete') ||
        (parent !== null && ofReply(text) !== undefined)),
  );
}
