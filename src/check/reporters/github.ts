import type { Diagnostic, Severity } from '../../model/index.ts';
import { worstFirst } from '../select.ts';
import type { CheckReport } from './reporter.ts';

/** GitHub's names, and how many of each it shows for one step (actions/toolkit, docs/problem-matchers.md). */
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const SHOWN = 10;

/**
 * Workflow commands that mark lines of a pull request, worst first and no more than GitHub shows; what is left out is said
 * in a plain line of the log.
 */
export function github({ marked, diagnostics, files, prefix }: CheckReport): string {
  const shown = worstFirst(marked).filter(atMost(SHOWN));
  const lines = shown.map((diagnostic) => annotation(diagnostic, prefix));
  const hidden = diagnostics.length - shown.length;
  const rest = hidden > 0 ? `, ${hidden} of them not marked at their lines` : '';
  return [...lines, `${counted(files, 'file')} checked, ${counted(diagnostics.length, 'finding')}${rest}`, ''].join(
    '\n',
  );
}

function annotation({ path, line, column, severity, message, rule }: Diagnostic, prefix: string): string {
  const properties = { file: prefix + path, line: String(line), col: String(column), title: rule };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeMessage(message)}`;
}

function atMost(limit: number): (diagnostic: Diagnostic) => boolean {
  const counts = new Map<Severity, number>();
  return ({ severity }) => {
    const count = (counts.get(severity) ?? 0) + 1;
    counts.set(severity, count);
    return count <= limit;
  };
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
