import type { Archive, Diagnostic, Source } from '../model/index.ts';
import { findingsOf, type LintMemory, lintMemory, textOf } from './lint-memory.ts';
import type { LintContext, Report, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { silencer } from './silence.ts';
import { unknownRules } from './unknown-rules.ts';

/** What linting needs to know beside the archive itself. */
export interface LintOptions {
  /** The day that counts as today (ISO); null: the day of the newest meeting. */
  readonly today: string | null;
  /** Paths of pictures and documents beside the minutes. */
  readonly assets: readonly string[];
  /** Files at whose text rules look: of the others not all is told. Default all. */
  readonly looksAt?: (path: string) => boolean;
  /** What was found before in texts that are still there. */
  readonly memory?: LintMemory;
}

/** One mistake made a hundred times is told this often in a file, and then counted. */
const MOST_OF_A_KIND = 20;

/**
 * Everything there is to say about an archive: what reading, parsing and linking found and what the rules find, with the
 * severities that `minuted.yml` sets, without what a file silences, bounded, sorted by path, line and column.
 */
export async function lintArchive(
  archive: Archive,
  sources: readonly Source[],
  options: LintOptions,
): Promise<readonly Diagnostic[]> {
  const memory = options.memory ?? lintMemory();
  const context = contextOf(archive, sources, options, memory);
  const found: Diagnostic[] = [...archive.diagnostics, ...unknownRules(archive.config)];
  for (const rule of rules) if (archive.config.rules[rule.id] !== 'off') await runRule(rule, context, memory, found);
  const isSilenced = silencer(context.texts);
  const told = found.flatMap((diagnostic): Diagnostic[] => {
    const severity = archive.config.rules[diagnostic.rule] ?? diagnostic.severity;
    return severity === 'off' || isSilenced(diagnostic) ? [] : [{ ...diagnostic, severity }];
  });
  return bound(withoutRepeats(told).sort(byPlace));
}

async function runRule(rule: Rule, context: LintContext, memory: LintMemory, found: Diagnostic[]): Promise<void> {
  const report: Report = (path, finding) =>
    void found.push({ path, rule: rule.id, severity: rule.severity, column: 1, ...finding });
  if (rule.reads !== 'texts') return rule.check(context, report);
  for (const [{ path }, findings] of await findingsOf(rule, context.texts, memory))
    for (const finding of findings) report(path, finding);
}

function contextOf(
  archive: Archive,
  sources: readonly Source[],
  options: LintOptions,
  memory: LintMemory,
): LintContext {
  const meetings = new Map(archive.meetings.map((meeting) => [meeting.path, meeting]));
  return {
    archive,
    texts: sources.filter(({ path }) => options.looksAt?.(path) ?? true).map((source) => textOf(source, memory)),
    meetingAt: (path) => meetings.get(path),
    today: options.today ?? newestDate(archive),
    assets: new Set(options.assets),
  };
}

const WEIGHT = { error: 2, warning: 1, info: 0 };

/** Parsing, linking and a rule may notice the same thing at one place: the worst is told, of equally bad ones the one that says more. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { path, line, column, rule, message, severity } = diagnostic;
    const key = `${path}\n${line}:${column} ${rule}`;
    const before = kept.get(key);
    const more = before ? WEIGHT[severity] - WEIGHT[before.severity] || message.length - before.message.length : 1;
    if (more > 0) kept.set(key, diagnostic);
  }
  return [...kept.values()];
}

function newestDate(archive: Archive): string | null {
  return archive.meetings.reduce<string | null>(
    (newest, { date }) => (date !== null && (newest === null || date > newest) ? date : newest),
    null,
  );
}

function bound(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Map<string, number>();
  const kept = sorted.filter(({ path, rule }) => {
    const key = `${rule}\n${path}`;
    const count = (told.get(key) ?? 0) + 1;
    told.set(key, count);
    return count <= MOST_OF_A_KIND;
  });
  const last = new Map(kept.map((diagnostic, index) => [`${diagnostic.rule}\n${diagnostic.path}`, index]));
  return kept.map((diagnostic, index) => {
    const key = `${diagnostic.rule}\n${diagnostic.path}`;
    const more = (told.get(key) ?? 0) - MOST_OF_A_KIND;
    if (more <= 0 || last.get(key) !== index) return diagnostic;
    return { ...diagnostic, message: `${diagnostic.message} (and ${more} more in this file)` };
  });
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
