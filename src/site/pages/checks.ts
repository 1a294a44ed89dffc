import { grouped } from '../../data/collect.ts';
import type { Diagnostic, Severity } from '../../model/index.ts';
import { fixed } from '../addresses.ts';
import { type Frame, type Linker, linker, makeFrame, type TextLink } from '../frame.ts';
import type { Site } from '../site.ts';
import { type GroupCoverage, groupsCoverage } from './coverage.ts';

/** One diagnostic and the way to its place. */
export interface CheckRow {
  readonly message: string;
  /** The file's page; null for a file that has none. */
  readonly page: string | null;
  readonly path: string;
  readonly line: TextLink | null;
}

/** The diagnostics of one rule. */
export interface CheckRule {
  readonly rule: string;
  /** What it is about and why that matters, in English as the messages; the rule's name where nothing is known of it. */
  readonly summary: string;
  readonly why: string;
  readonly count: string;
  readonly rows: readonly CheckRow[];
  /** "12 more of this kind"; null if all are shown. */
  readonly more: string | null;
}

/** The page of diagnostics. */
export interface ChecksView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly severities: readonly {
    readonly severity: Severity;
    readonly text: string;
    readonly rules: readonly CheckRule[];
  }[];
  /** How much was understood, group by group. */
  readonly groups: readonly GroupCoverage[];
}

/** So many of one rule are enough to see what is meant. */
const SHOWN = 30;
const worstFirst: readonly Severity[] = ['error', 'warning', 'info'];

/** Makes the page of diagnostics. */
export function checksView(site: Site): ChecksView {
  const to = linker(site, fixed.checks);
  const { strings, diagnostics } = site;
  const bySeverity = grouped(diagnostics.map((diagnostic) => [diagnostic.severity, diagnostic] as const));
  return {
    groups: groupsCoverage(site, to),
    frame: makeFrame(site, { address: fixed.checks, title: strings.checks.title }),
    title: strings.checks.title,
    lead: strings.checks.lead,
    severities: worstFirst.flatMap((severity) => {
      const found = bySeverity.get(severity) ?? [];
      if (found.length === 0) return [];
      const rules = grouped(found.map((diagnostic) => [diagnostic.rule, diagnostic] as const));
      return [
        {
          severity,
          text: strings.checks.severities[severity],
          rules: [...rules].map((rule) => checkRule(site, to, ...rule)),
        },
      ];
    }),
  };
}

function checkRule(site: Site, to: Linker, rule: string, found: readonly Diagnostic[]): CheckRule {
  const { strings } = site;
  const { summary, why } = site.ruleText(rule) ?? { summary: rule, why: '' };
  return {
    rule,
    summary: summary.replace(/\.$/, ''),
    why,
    count: strings.count.times(found.length),
    rows: found.slice(0, SHOWN).map((diagnostic) => checkRow(site, to, diagnostic)),
    more: found.length > SHOWN ? strings.checks.more(found.length - SHOWN) : null,
  };
}

function checkRow({ index, addresses, repository, strings }: Site, to: Linker, diagnostic: Diagnostic): CheckRow {
  const { path, line, message } = diagnostic;
  return {
    message,
    path,
    page: index.meeting.has(path) ? to(addresses.meeting(path)) : null,
    line: repository ? { text: strings.checks.line(line), href: repository.source(path, line) } : null,
  };
}
