import type { Rule } from '../rule.ts';
import { editAt } from '../source-text.ts';

const INDENT = /^[\s>]{0,40}/;
/** `-[ ] `, `- [] `, `* [x]text`: what people type for `- [ ] text`. */
const SLIP = /^([-*+])([ \t]{0,4})\[([ xX]?)\]([ \t]{0,4})(?=[^\s([:])/;
const RIGHT = /^[-*+][ \t]{1,4}\[[ xX]\][ \t]/;

/** A checkbox that markdown does not take for one. */
export const checkboxForm: Rule = {
  id: 'checkbox-form',
  severity: 'warning',
  summary: 'A checkbox with a space too few or too many: it is shown as brackets and is no task.',
  why: 'The task is missing from the list of actions.',
  example: {
    files: {
      'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Action items\n- [] @ada: mend the nets\n-[x] @bo: buy twine\n',
    },
    messages: [
      'crew/2026-03-04.md:4:1 “- []” is no checkbox; expected “- [ ]” and a space',
      'crew/2026-03-04.md:5:1 “-[x]” is no checkbox; expected “- [x]” and a space',
    ],
  },
  reads: 'texts',
  check: ({ texts }, report) => {
    for (const { path, lines } of texts)
      for (const line of lines) {
        if (line.isCode || !line.text.includes('[')) continue;
        const indent = INDENT.exec(line.text)?.[0].length ?? 0;
        const text = line.text.slice(indent);
        const [whole, bullet, , mark] = SLIP.exec(text) ?? [];
        if (whole === undefined || RIGHT.test(text)) continue;
        const right = `${bullet} [${mark === '' ? ' ' : mark}]`;
        report(path, {
          line: line.line,
          column: indent + 1,
          message: `“${whole.trimEnd()}” is no checkbox; expected “${right}” and a space`,
          fix: [editAt(line, indent + 1, whole.length, `${right} `)],
        });
      }
  },
};
