import type { Diagnostic, Source } from '../model/index.ts';
import type { Repair } from './tree/repair.ts';

const MESSAGES: Readonly<Record<Repair['rule'], string>> = {
  'glued-heading': 'The heading has no space after its #, expected one: other programs show it as text',
  'two-headings': 'Two headings stand on one line, expected a line for each',
};

/** Tells of a slip that was mended; with an edit where the body is the whole file, so that offsets are known. */
export function repairDiagnostic(source: Source, { rule, line, offset }: Repair): Diagnostic {
  const message = MESSAGES[rule];
  const text = rule === 'glued-heading' ? ' ' : '\n\n';
  const fix = source.lineOffset === 0 ? { fix: [{ start: offset, end: offset, text }] } : {};
  return { path: source.path, rule, severity: 'warning', message, line: line + source.lineOffset, column: 1, ...fix };
}
