import { nestingOf, tooCostly } from './cost.ts';

/** Beyond these a text is an accident or an attack: its markdown is not parsed. Each is far above the longest real minutes we met (85 kB, 12 levels). */
const MAX_TEXT = 512 * 1024;
const MAX_LINE = 128 * 1024;
const MAX_NESTING = 60;

/** Why a text's markdown must not be parsed, or null. Linear. */
export function plainReason(text: string): string | null {
  if (text.length > MAX_TEXT) return `it has ${text.length} characters, more than ${MAX_TEXT}`;
  for (const line of text.split('\n')) {
    if (line.length > MAX_LINE) return `a line has ${line.length} characters, more than ${MAX_LINE}`;
    if (nestingOf(line) > MAX_NESTING) return `quotes or lists are nested deeper than ${MAX_NESTING}`;
  }
  const costly = tooCostly(text);
  return costly === null ? null : `it would take too long, it has too many ${costly}`;
}
