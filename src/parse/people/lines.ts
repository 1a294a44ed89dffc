import { readLabelLine } from './label-line.ts';
import { splitLabels } from './split-people.ts';

/** One line of an entry, and how many lines below the entry's first it stands. */
export interface EntryLine {
  readonly text: string;
  readonly offset: number;
}

const DEFINES = /^\s*:\s+(?=\S)/;

/**
 * The lines of an entry's text; a definition (`Present` over `: Ann, Bob`) is one line with its term, a further one has the term
 * in front again, and one without a term loses its sign.
 */
export function entryLines(text: string): EntryLine[] {
  const lines: EntryLine[] = [];
  let term = '';
  for (const [offset, line] of text.split('\n').entries()) {
    const last = lines.at(-1);
    const rest = line.replace(DEFINES, '');
    const isDefinition = rest !== line;
    if (last && isDefinition && !/[:,]/.test(last.text) && last.text.length <= 40) {
      term = last.text;
      lines[lines.length - 1] = { text: `${term}: ${rest}`, offset: last.offset };
      continue;
    }
    if (!isDefinition) term = '';
    lines.push({ text: term === '' || rest.includes(':') ? rest : `${term}: ${rest}`, offset });
  }
  return lines;
}

/** Shorter lines were broken on purpose. UTF-16 units. */
const MIN_WRAPPED = 40;

/**
 * `Present: Members` over their names, `Present: Ann, Bob, Dan` over `Barlow, Emily`: the lines of a labelled list that was wrapped, each with the label in front
 * and no name broken in two. Lines behind an empty value are left alone.
 */
export function joinWrapped(
  lines: readonly EntryLine[],
  isLabel: (label: string) => boolean,
  isOffice: (value: string) => boolean,
): EntryLine[] {
  const joined: EntryLine[] = [];
  let label = '';
  let isOpen = false;
  for (const line of lines) {
    const own = readLabelLine(splitLabels(line.text, isLabel).at(-1) ?? line.text);
    const last = joined.at(-1);
    if (own || label === '' || !last || !(isOpen || goesOn(last.text, line.text))) {
      label = own && own.value !== '' && isLabel(own.label) ? own.label : '';
      isOpen = own !== undefined && isOffice(own.value.trim());
      joined.push(line);
      continue;
    }
    isOpen = false;
    const [head = '', ...rest] = /[,;&]\s*$/.test(last.text) ? ['', line.text] : line.text.split(',');
    joined[joined.length - 1] = { ...last, text: `${last.text} ${head}`.trimEnd() };
    const others = rest.join(',').trim();
    if (others !== '') joined.push({ text: `${label}: ${others}`, offset: line.offset });
  }
  return joined;
}

/** The list was not at its end, or the line was full and the next one is a list too. */
function goesOn(above: string, next: string): boolean {
  if (/[,;&]\s*$/.test(above)) return true;
  return above.length >= MIN_WRAPPED && above.includes(',') && next.includes(',') && !/[.!?]\s*$/.test(above);
}
