import type { Rule } from '../rule.ts';
import { editAt } from '../source-text.ts';

/** Two signs at least: `#12` and `#hashtag` may be meant as they are. */
const GLUED = /^( {0,3})(#{2,6})(?=[^#\s])/;

/** `##Nets`, which is text, where a heading was meant. */
export const headingWithoutSpace: Rule = {
  id: 'heading-without-space',
  severity: 'warning',
  summary: 'Number signs glued to a word at the start of a line: markdown takes that for text, not for a heading.',
  why: 'The subject is missing from the contents, and what follows is listed under the one before.',
  example: {
    files: { 'crew/2026-03-04.md': '# Crew 2026-03-04\n\n##Nets\n- mended\n' },
    messages: [
      'crew/2026-03-04.md:3:3 “##” stands right before a word and makes no heading; expected a space after it',
    ],
  },
  check: ({ texts }, report) => {
    for (const { path, lines } of texts)
      for (const line of lines) {
        const [, indent = '', signs] = (!line.isCode && GLUED.exec(line.text)) || [];
        if (signs === undefined) continue;
        const column = indent.length + signs.length + 1;
        report(path, {
          line: line.line,
          column: column,
          message: `“${signs}” stands right before a word and makes no heading; expected a space after it`,
          fix: [editAt(line, column, 0, ' ')],
        });
      }
  },
};
