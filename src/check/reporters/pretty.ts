import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../../model/index.ts';
import type { CheckReport } from './reporter.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };
/** Columns of source text shown around the place. */
const BEFORE = 40;
const AFTER = 60;

/** For people: `file:line:column severity message`, the line with a caret, the other places, and the sum. */
export function pretty(report: CheckReport): string {
  const paint = (style: Style, text: string) =>
    report.color ? styleText(style, text, { validateStream: false }) : text;
  const blocks = report.diagnostics.map((diagnostic) => describe(diagnostic, report, paint));
  return `${blocks.join('')}${blocks.length > 0 ? '\n' : ''}${summary(report)}\n`;
}

type Paint = (style: Style, text: string) => string;

function describe(diagnostic: Diagnostic, { prefix, lineAt }: CheckReport, paint: Paint): string {
  const { path, line, column, severity, message, rule, related = [], fix } = diagnostic;
  const place = `${prefix}${path}:${line}:${column}`;
  const head = `${paint('bold', place)} ${paint(STYLES[severity], severity)} ${visible(message)} ${paint('dim', rule)}`;
  const source = frame(lineAt(path, line), column).map((text) => `    ${text}`);
  const others = related.map((other) => `    ${prefix}${other.path}:${other.line} ${visible(other.message)}`);
  const mend = fix && fix.length > 0 ? [paint('dim', '    --fix mends it')] : [];
  return `${[head, ...source, ...others, ...mend].join('\n')}\n`;
}

/** The source line around the place, and a caret beneath it; only the line where the whole of it is meant. */
function frame(text: string | undefined, column: number): string[] {
  if (text === undefined || text.trim() === '') return [];
  const start = Math.max(0, column - 1 - BEFORE);
  const end = Math.min(text.length, Math.max(column - 1 + AFTER, start + BEFORE + AFTER));
  const cut = `${start > 0 ? '…' : ''}${visible(text.slice(start, end))}${end < text.length ? '…' : ''}`;
  if (column === 1) return [cut];
  return [cut, `${' '.repeat(visible(text.slice(start, column - 1)).length + (start > 0 ? 1 : 0))}^`];
}

/** Minutes may hold terminal escapes: control characters are shown as their pictures, tabs as two spaces. */
function visible(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(/\p{Cc}/gu, (character) => {
      const code = character.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
    })
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

function summary({ diagnostics, files }: CheckReport): string {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const number = count(severity);
    const noun = severity === 'info' ? 'note' : severity;
    return number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
  });
  const checked = `${files} file${files === 1 ? '' : 's'} checked`;
  return parts.length === 0 ? `${checked}: nothing to complain about` : `${checked}: ${parts.join(', ')}`;
}
