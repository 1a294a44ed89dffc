/** Beyond these a text is an accident or an attack: its markdown is not parsed. Each is far above the longest real minutes we met (85 kB, 12 levels). */
const MAX_TEXT = 1024 * 1024;
const MAX_LINE = 128 * 1024;
const MAX_NESTING = 60;
const MAX_BRACKETS = 20_000;

/** Why a text's markdown must not be parsed, or null. One pass, linear. */
export function plainReason(text: string): string | null {
  if (text.length > MAX_TEXT) return `it has ${text.length} characters, more than ${MAX_TEXT}`;
  let brackets = 0;
  for (const line of text.split('\n')) {
    if (line.length > MAX_LINE) return `a line has ${line.length} characters, more than ${MAX_LINE}`;
    if (nesting(line) > MAX_NESTING) return `quotes or lists are nested deeper than ${MAX_NESTING}`;
    if (line.length > 1000) brackets += bracketsIn(line);
    if (brackets > MAX_BRACKETS) return 'it holds a storm of brackets';
  }
  return null;
}

/** Levels that the start of a line opens: `>>>>`, `- - - -`, or indentation of a nested list. */
function nesting(line: string): number {
  const opening = /^[\s>*+-]*/.exec(line)?.[0] ?? '';
  const markers = opening.replace(/\s/g, '').length;
  return /^(?:[*_-]\s*)+$/.test(line.trim()) ? 0 : Math.max(markers, Math.floor((opening.length - markers) / 8));
}

function bracketsIn(line: string): number {
  let count = 0;
  for (const character of line) if ('[]*_~`<'.includes(character)) count++;
  return count;
}
