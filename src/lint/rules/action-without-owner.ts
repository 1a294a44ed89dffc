import type { Rule } from '../rule.ts';

/** A marked task that nobody is to do. */
export const actionWithoutOwner: Rule = {
  id: 'action-without-owner',
  severity: 'info',
  summary: 'A task that is marked as one, but names nobody who is to do it.',
  why: 'What nobody owns nobody does, and no person’s page lists it.',
  example: {
    files: { 'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- AI: buy twine\n- AI @ada: mend the nets\n' },
    messages: ['crew/2026-03-04.md:4:1 “buy twine” names nobody; expected who is to do it (AI @handle: …)'],
  },
  check: ({ archive }, report) => {
    for (const { path, kind, actions } of archive.meetings) {
      if (kind === 'other') continue;
      for (const { marked, review, status, owners, line, text } of actions) {
        if (!marked || review || status !== 'open' || owners.length > 0) continue;
        report(path, { line, message: `“${shortened(text)}” names nobody; expected who is to do it (AI @handle: …)` });
      }
    }
  },
};

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}
