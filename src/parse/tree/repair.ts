import type { Heading, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { KindOf } from '../lexicon.ts';
import { boldLine } from './bold-line.ts';
import { cutFirstLine } from './first-line.ts';
import { splitAtLabels } from './glued-label.ts';
import { readIndentedList } from './indented-list.ts';
import { markedLine } from './marked-line.ts';
import { plainText } from './phrasing.ts';
import { unglueRule } from './unglued-rule.ts';

/** A slip that was mended, for the diagnostic. */
export interface Repair {
  readonly rule: 'glued-heading' | 'two-headings';
  /** Line in the tree's text, 1-based. */
  readonly line: number;
  /** Where a blank (glued) or a line break (two headings) belongs, offset in the text. */
  readonly offset: number;
}

/**
 * Mends slips of hurried markdown in the tree, keeping every position: `##Agenda` becomes a heading, two headings on one
 * line become two, a list indented like code becomes a list, a paragraph glued to a rule and a label glued to a list are themselves again, a bold line or a known
 * label on top of a paragraph becomes a paragraph of its own (no slip, but so that it can head what follows).
 */
export function repairTree(tree: Root, text: string, kindOf: KindOf): Repair[] {
  const repairs: Repair[] = [];
  const mended = tree.children.flatMap((node): RootContent[] => {
    if (node.type === 'heading') {
      const [paragraph, rule] = unglueRule(node, text) ?? [];
      if (paragraph?.type === 'paragraph' && rule)
        return [...mendParagraph(paragraph, { text, kindOf, repairs }), rule];
      return splitHeading(node, repairs);
    }
    if (node.type === 'code') return readIndentedList(node, text) ?? [node];
    if (node.type === 'list') return splitAtLabels(node, text, (words) => isLabel(words, kindOf));
    return node.type === 'paragraph' ? mendParagraph(node, { text, kindOf, repairs }) : [node];
  });
  if (mended.some((node, at) => node !== tree.children[at])) tree.children = mended;
  return repairs;
}

interface Mending {
  readonly text: string;
  readonly kindOf: KindOf;
  readonly repairs: Repair[];
}

const GLUED = /^(#{1,6})(?=[\p{L}:*_])/u;

function mendParagraph(node: Paragraph, mending: Mending): RootContent[] {
  const [child] = node.children;
  const glued = child?.type === 'text' ? GLUED.exec(child.value)?.[1] : undefined;
  const cut = cutFirstLine(node, mending.text);
  if (glued === undefined && !cut) return [node];
  const first = cut?.first ?? node;
  const words = plainText(first.children);
  const rest = () => (cut ? mendParagraph(cut.rest, mending) : []);
  if (glued !== undefined && (glued.length > 1 || mending.kindOf(words.slice(1)))) {
    const { line = 1, offset = 0 } = node.position?.start ?? {};
    mending.repairs.push({ rule: 'glued-heading', line, offset: offset + glued.length });
    const tag = glued.length === 1 && TAG.test(words) && RESULTS.has(mending.kindOf(words.slice(1)) ?? '');
    return [gluedHeading(first, glued.length, tag ? 6 : glued.length), ...rest()];
  }
  const heads =
    cut &&
    (boldLine(first) !== undefined ||
      markedLine(first) !== undefined ||
      isLabel(words, mending.kindOf) ||
      leadsToLabel(cut.rest, mending));
  return heads ? [first, ...rest()] : [node];
}

/** A label at the end of a few lines (`Date: …`, `Attendees:`) heads the list below, so each line stands for itself. */
function leadsToLabel(rest: Paragraph, { kindOf, text }: Mending): boolean {
  const { start, end } = rest.position ?? {};
  if (!start || !end || end.line - start.line > 5) return false;
  const last = text.slice(start.offset, end.offset).split('\n').at(-1) ?? '';
  return isLabel(last.replace(/[*_]/g, ''), kindOf);
}

/** `#todo` over a list, in the midst of a subject: a tag, which ends no section but its own. */
const TAG = /^#\p{Ll}/u;
const RESULTS: ReadonlySet<string> = new Set(['actions', 'decisions']);

function gluedHeading(line: Paragraph, signs: number, depth: number): Heading {
  const [child, ...others] = line.children;
  const children: PhrasingContent[] =
    child?.type === 'text' ? [{ ...child, value: child.value.slice(signs) }, ...others] : line.children;
  return { ...line, type: 'heading', depth: headingDepth(depth), children };
}

/** The type of a heading's depth wants the very numbers. */
function headingDepth(level: number): Heading['depth'] {
  const depths: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];
  return depths[level - 1] ?? 6;
}

function isLabel(text: string, kindOf: KindOf): boolean {
  const label = text.trim();
  return label.length <= 60 && label.endsWith(':') && kindOf(label.slice(0, -1)) !== undefined;
}

const SECOND = /\s{1,9}(#{2,6})\s{1,9}(?=\S)/;
/** Longer headings are no slip. UTF-16 units. */
const MAX_HEADING = 500;
const MAX_HEADINGS_ON_A_LINE = 4;

/** `# 2023-07-27 ## Participants`: the second heading is text to a parser. */
function splitHeading(node: Heading, repairs: Repair[]): RootContent[] {
  const headings: Heading[] = [];
  let rest: Heading | undefined = node;
  while (rest && headings.length < MAX_HEADINGS_ON_A_LINE) {
    const cut: [Heading, Heading] | undefined = cutHeading(rest, repairs);
    headings.push(cut?.[0] ?? rest);
    rest = cut?.[1];
  }
  return rest ? [...headings, rest] : headings;
}

function cutHeading(node: Heading, repairs: Repair[]): [Heading, Heading] | undefined {
  const at = node.children.findIndex(
    (child) => child.type === 'text' && child.value.length <= MAX_HEADING && SECOND.test(child.value),
  );
  const child = node.children[at];
  const match = child?.type === 'text' ? SECOND.exec(child.value) : null;
  if (!match || child?.type !== 'text' || !node.position || (at === 0 && match.index === 0)) return undefined;
  const before: Text = { ...child, value: child.value.slice(0, match.index) };
  const after: Text = { ...child, value: child.value.slice(match.index + match[0].length) };
  const offset = (child.position?.start.offset ?? 0) + match.index;
  repairs.push({ rule: 'two-headings', line: node.position.start.line, offset });
  const depth = headingDepth(match[1]?.length ?? 2);
  return [
    { ...node, children: [...node.children.slice(0, at), before] },
    { ...node, depth, children: [after, ...node.children.slice(at + 1)] },
  ];
}
