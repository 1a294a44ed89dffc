import type { ArchiveConfig, Diagnostic } from '../model/index.ts';
import { nearest } from '../text/nearest.ts';
import { documentedRules } from './documented-rules.ts';

/** Settings of `minuted.yml` for rules that do not exist: a slip, or a rule of another version. */
export function unknownRules({ rules }: ArchiveConfig): readonly Diagnostic[] {
  const known = documentedRules.map(({ id }) => id);
  return Object.keys(rules).flatMap((id): Diagnostic[] => {
    if (known.includes(id)) return [];
    const meant = nearest(id, known);
    const hint = meant === undefined ? '' : `; did you mean “${meant}”?`;
    const message = `There is no rule “${id}”${hint}`;
    return [{ path: 'minuted.yml', rule: 'unknown-rule', severity: 'warning', message, line: 1, column: 1 }];
  });
}
