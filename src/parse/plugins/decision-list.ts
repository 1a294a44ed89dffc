import type { DecisionWords } from '../grammar/decision-words.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';

/**
 * Tells which entries stand beneath "Decisions", "Conclusion:" and the like, so that each is one.
 * Made anew for each file: it remembers the label that came last.
 */
export function decisionLists(words: DecisionWords): (entry: Entry) => boolean {
  let open: Section | null = null;
  const isListSection = (section: Section) =>
    section.node !== null && (section.kind === 'decisions' || words.listLabel.test(section.title));
  return (entry) => {
    const { parent, section, text } = entry;
    if (entry.form === 'heading') {
      open = null;
      return false;
    }
    if (parent) return words.listLabel.test(parent.text) && entry.form !== 'row';
    if (isListSection(section)) return entry.form !== 'row';
    if (entry.form === 'paragraph') {
      open = words.listLabel.test(text) ? section : null;
      return false;
    }
    return open === section && entry.form === 'item';
  };
}
