import type { Rule } from '../rule.ts';

/** A code block without an end. */
export const unclosedCode: Rule = {
  id: 'unclosed-code',
  severity: 'error',
  summary: 'A fence that opens a code block and has no counterpart.',
  why: 'Everything after it is code: no headings, no actions, no links.',
  example: {
    files: { 'crew/2026-03-04.md': '# Crew 2026-03-04\n\n```sh\nmake nets\n\n## Hull\n- AI @ada: paint it\n' },
    messages: [
      'crew/2026-03-04.md:3:1 The code block that opens here is never closed; expected a line “```” after the code',
    ],
  },
  reads: 'texts',
  check: ({ texts }, report) => {
    for (const { path, openFence, lines } of texts) {
      if (openFence === null) continue;
      const isLast = !lines.some(({ line, text }) => line > openFence.line && text.trim() !== '');
      const fence = openFence.fence.slice(0, 12);
      const message = isLast
        ? `The code block that opens here holds nothing and is never closed; expected no “${fence}” at the end`
        : `The code block that opens here is never closed; expected a line “${fence}” after the code`;
      report(path, { line: openFence.line, message });
    }
  },
};
