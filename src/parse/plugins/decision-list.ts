import { type DecisionWords, isListLabel } from '../grammar/decision-words.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';

/**
 * Tells which entries stand beneath "Decisions", "Conclusion:" and the like, so that each is one.
 * Made anew for each file: it remembers the label that came last.
 */
export function decisionLists(words: DecisionWords): (entry: Entry) => boolean {
  let open: Section | null = null;
  let openParent: Entry | null = null;
  const isListSection = (section: Section) =>
    section.node !== null && (section.kind === 'decisions' || isListLabel(section.title, words));
  return (entry) => {
    const isRow = entry.row === 'body';
    const { parent, section, text, form } = entry;
    if (form === 'heading') {
      open = null;
      return false;
    }
    const isOpen = open === section && openParent === parent && form === 'item';
    const lastLine = text.slice(text.lastIndexOf('\n') + 1);
    if (form === 'paragraph' || (text.includes('\n') && isListLabel(lastLine, words))) {
      open = isListLabel(lastLine, words) ? section : null;
      openParent = parent;
    }
    if (parent && isListLabel(parent.text, words)) return form !== 'row';
    if (!parent && isListSection(section)) return form !== 'row' || (isRow && section.kind === 'decisions');
    return isOpen;
  };
}
