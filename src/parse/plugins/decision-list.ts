import { isLead } from '../grammar/decision-lead.ts';
import { type DecisionWords, isListLabel } from '../grammar/decision-words.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';

/**
 * Tells which entries stand beneath "Decisions", "Conclusion:" and the like, so that each is one. What is no more than a name
 * over others (`Escalation`) is none; those beneath it are. Made anew for each file: it remembers the label that came last.
 */
export function decisionLists(words: DecisionWords): (entry: Entry) => boolean {
  const isListed = listings(words);
  const heads = new Set<Entry>();
  const { noStatement } = expressions(words.vocabulary);
  return (entry) => {
    const { parent, children, text, form } = entry;
    const listed = isListed(entry) || (parent !== null && heads.has(parent) && form !== 'row');
    const isHead =
      listed && children.length > 0 && text.length < MAX_LABEL && wordsOf(text) <= MAX_NAME && !noStatement.test(text);
    if (isHead) heads.add(entry);
    return listed && !isHead;
  };
}

/** Words of a name over others. */
const MAX_NAME = 2;

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

function listings(words: DecisionWords): (entry: Entry) => boolean {
  const { before, approved, leads } = expressions(words.vocabulary);
  let open: Section | null = null;
  let openParent: Entry | null = null;
  let past: Section | null = null;
  let stated: Section | null = null;
  const isListSection = (section: Section) =>
    section.node !== null && (section.kind === 'decisions' || isListLabel(section.title, words));
  const isApproved = (text: string) => text.length < MAX_LABEL && approved.test(text);
  const isOver = (text: string) => isListLabel(text, words) || isLead(text, words);
  const leadsIn = (text: string) =>
    wordsOf(text) > MAX_LEAD && !/[.!?]\s*$/.test(text) && !leads.test(text) && !isOver(text);
  return (entry) => {
    const isRow = entry.row === 'body';
    const { parent, section, text, form } = entry;
    if (form === 'heading') {
      open = past = stated = null;
      return false;
    }
    if (form === 'paragraph' && parent === null) {
      past = text.length < MAX_LABEL && before.test(text) ? section : null;
      stated = leadsIn(text) ? section : null;
    }
    if (past === section) return false;
    const isOpen = open === section && openParent === parent && form === 'item';
    const lastLine = text.slice(text.lastIndexOf('\n') + 1);
    const opens =
      (form === 'paragraph' || text.includes('\n')) && (isListLabel(lastLine, words) || isLead(text, words));
    if (form === 'paragraph' || opens) {
      open = opens ? section : null;
      openParent = parent;
    }
    if (parent && isOver(parent.text)) return form !== 'row';
    if (form === 'item' && isApproved(parent?.text ?? (APPROVING.has(section.kind) ? section.title : ''))) return true;
    if (!parent && stated === section && form === 'item') return isOpen;
    if (!parent && isListSection(section)) return form !== 'row' || (isRow && section.kind === 'decisions');
    return isOpen;
  };
}

const MAX_LABEL = 100;
/** More words lead into their list with a statement of their own: `We start with a version that` over what it has. */
const MAX_LEAD = 3;
/** Sections whose title may say that what they list was approved. */
const APPROVING: ReadonlySet<string> = new Set(['topic', 'subject']);
/** `Conclusion from last meeting:` over what was decided then. */
const expressions = wordings('decisionPlaces', {
  before: /<told>[^:]{0,20}:\s*$/iu,
  /** `Grants approved`, `Elected officers:` over what or who was. */
  approved:
    /^(?!.*<pending>)(?:[\p{L}-]{2,20}\s){1,5}<approved>\s*:?\s*$|^<approved>(?:\s[\p{L}-]{2,20}){1,3}\s*:?\s*$/iu,
  leads: /<leads>\s*:?\s*$/iu,
  noStatement: /^\W*<noStatement>/iu,
});
