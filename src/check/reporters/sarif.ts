import { documentedRules } from '../../lint/documented-rules.ts';
import type { Diagnostic, Severity } from '../../model/index.ts';
import type { CheckReport } from './reporter.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0 (OASIS), as GitHub's code scanning and editors read it. */
export function sarif({ diagnostics, prefix, version }: CheckReport): string {
  const ids = [...new Set([...documentedRules.map(({ id }) => id), ...diagnostics.map(({ rule }) => rule)])];
  const run = {
    tool: { driver: { name: 'Minuted', version, rules: ids.map(ruleOf) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository' } } },
    results: diagnostics.map((diagnostic) => resultOf(diagnostic, ids.indexOf(diagnostic.rule), prefix)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleOf(id: string): object {
  const rule = documentedRules.find((candidate) => candidate.id === id);
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, prefix: string): object {
  const { rule, severity, message, path, line, column, related = [] } = diagnostic;
  const others = related.map((other, id) => ({
    id,
    ...location(prefix + other.path, { startLine: other.line }),
    message: { text: other.message },
  }));
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [location(prefix + path, { startLine: line, startColumn: column })],
    ...(others.length > 0 && { relatedLocations: others }),
  };
}

function location(path: string, region: object): object {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: 'SRCROOT' }, region } };
}
