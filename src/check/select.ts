import type { Diagnostic, Severity } from '../model/index.ts';
import type { Changes } from './git-changes.ts';

/** Worst first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Which diagnostics are wanted. */
export interface Selection {
  /** The mildest severity shown. */
  readonly least: Severity;
  /** A file or folder of the archive, undefined for all. */
  readonly path: string | undefined;
  /** Only files that changed. */
  readonly changes: Changes | undefined;
}

/** The severity of that name, undefined for any other text. */
export function severityNamed(name: string): Severity | undefined {
  return ORDER.find((severity) => severity === name);
}

/** Whether a selection asks for a file. */
export function isSelected(file: string, { path, changes }: Pick<Selection, 'path' | 'changes'>): boolean {
  const folder = path?.replace(/^\.\//, '').replace(/\/+$/, '');
  const isWithin = folder === undefined || file === folder || file.startsWith(`${folder}/`);
  return isWithin && (changes === undefined || changes.files.has(file));
}

/** The diagnostics that a selection asks for, in their order. */
export function selectDiagnostics(diagnostics: readonly Diagnostic[], selection: Selection): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ path, severity }) => ORDER.indexOf(severity) <= ORDER.indexOf(selection.least) && isSelected(path, selection),
  );
}

/** Whether a diagnostic stands at a line that the change touches. */
export function isTouched({ path, line }: Diagnostic, changes: Changes): boolean {
  const lines = changes.files.get(path);
  if (lines === undefined) return false;
  return lines === 'whole' || lines.some(([first, last]) => line >= first && line <= last);
}

/** A copy with the worst first; equally bad ones keep their order. */
export function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
