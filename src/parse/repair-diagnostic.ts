import type { Diagnostic, Source } from '../model/index.ts';
import type { Repair } from './tree/repair.ts';

const MESSAGES: Readonly<Record<Repair['rule'], string>> = {
  'glued-heading': 'The heading has no space after its #, expected one: other programs show it as text',
  'two-headings': 'Two headings stand on one line, expected a line for each',
};

/** Tells of a slip that was mended, with the edit; its offsets are those of the file. */
export function repairDiagnostic(source: Source, { rule, line, offset }: Repair): Diagnostic {
  const message = MESSAGES[rule];
  const text = rule === 'glued-heading' ? ' ' : '\n\n';
  const start = offset + (source.bodyOffset ?? 0);
  const fix = [{ start, end: start, text }];
  return { path: source.path, rule, severity: 'warning', message, line: line + source.lineOffset, column: 1, fix };
}
