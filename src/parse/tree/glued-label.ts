import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { cutFirstLine } from './first-line.ts';
import { plainText } from './phrasing.ts';

/** More lines than this are a text, no entry with a label glued to its end. */
const MAX_LINES = 12;
/** Lists nested deeper are not looked into. */
const MAX_DEPTH = 8;

/**
 * `- Bob` / `Agenda:` / `- Budget` without blank lines between them: to markdown the label belongs to the entry above it. A label
 * at the margin (`isLabel`) ends the list, and what follows is another one. The list itself where there is none.
 */
export function splitAtLabels(list: List, text: string, isLabel: (words: string) => boolean): RootContent[] {
  const blocks: RootContent[] = [];
  let items: ListItem[] = [];
  const close = () => {
    const [first] = items;
    const last = items.at(-1);
    if (!first || !last) return;
    const whole = items.length === list.children.length;
    const position = { start: first.position?.start, end: last.position?.end };
    const place = position.start && position.end ? { position: { start: position.start, end: position.end } } : {};
    blocks.push(whole ? list : { ...list, children: items, ...place });
    items = [];
  };
  for (const item of list.children) {
    items.push(item);
    const label = cutLabel(item, text, isLabel);
    if (!label) continue;
    close();
    blocks.push(label);
  }
  close();
  return blocks;
}

/** Takes the last line off an entry where it stands at the margin and is a label. */
function cutLabel(item: ListItem, text: string, isLabel: (words: string) => boolean): Paragraph | undefined {
  let holder = item;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const last = holder.children.at(-1);
    if (last?.type === 'paragraph') return cutLastLine(holder, last, text, isLabel);
    const inner = last?.type === 'list' ? last.children.at(-1) : undefined;
    if (!inner) return undefined;
    holder = inner;
  }
  return undefined;
}

function cutLastLine(
  holder: ListItem,
  paragraph: Paragraph,
  text: string,
  isLabel: (words: string) => boolean,
): Paragraph | undefined {
  const { start, end } = paragraph.position ?? {};
  if (!start || !end || end.line === start.line || end.line - start.line > MAX_LINES) return undefined;
  const from = text.lastIndexOf('\n', (end.offset ?? 0) - 1) + 1;
  const line = text.slice(from, end.offset);
  if (!/^[*_\p{L}]/u.test(line) || !isLabel(line.replace(/[*_]/g, ''))) return undefined;
  let rest: Paragraph = paragraph;
  const lines: Paragraph[] = [];
  while (rest.position && rest.position.start.line < end.line) {
    const cut = cutFirstLine(rest, text);
    if (!cut) return undefined;
    lines.push(cut.first);
    rest = cut.rest;
  }
  if (plainText(rest.children).trim() === '') return undefined;
  const kept = joined(lines);
  holder.children = [...holder.children.slice(0, -1), ...(kept ? [kept] : [])];
  return rest;
}

/** The lines above the label, one paragraph again. */
function joined(lines: readonly Paragraph[]): Paragraph | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first?.position || !last?.position) return undefined;
  const children = lines.flatMap(({ children: own }, at) =>
    at === 0 ? own : [{ type: 'text' as const, value: '\n' }, ...own],
  );
  return { type: 'paragraph', children, position: { start: first.position.start, end: last.position.end } };
}
