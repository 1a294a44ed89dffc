import type { MeetingDraft } from '../draft.ts';
import type { Section } from '../tree/section-tree.ts';

/** `# Garden Club 2024-03-05` and, of the same level and with all sections beneath it, `# Club meeting agenda`. */
export function isSecondTitle({ titleSection, sections, lexicon }: MeetingDraft, section: Section): boolean {
  if (!titleSection || section !== sections[1] || section.form !== 'heading' || section.level !== titleSection.level)
    return false;
  if (
    titleSection !== sections[0] ||
    titleSection.blocks.length > 0 ||
    section.kind !== 'topic' ||
    section.children.length === 0
  )
    return false;
  const isLast = sections.every((other) => other === titleSection || other === section || other.level > section.level);
  return isLast && lexicon.phrases('labels', 'title').anywhere(section.title);
}
