import { documentedRules } from '../lint/told-elsewhere.ts';

/** Every rule with its severity, what it finds and why: what `check --rules` prints. */
export function ruleList(): string {
  const rows = [...documentedRules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity, summary, why }) => `${id} (${severity})\n    ${summary}\n    Why: ${why}\n`);
  return [
    'Set a rule to off, info, warning or error under “rules:” in minuted.yml, or silence it where it is wrong:',
    '    <!-- minuted-disable-next-line RULE -->   also minuted-disable-line, and minuted-disable for the whole file',
    '',
    ...rows,
  ].join('\n');
}
