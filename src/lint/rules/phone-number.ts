import type { Rule } from '../rule.ts';
import { LONGEST_SEARCHED } from '../source-text.ts';

/** International form, or a national one after a word that says what it is. */
const NUMBER =
  /(?<![\w+/.-])(?:\+|00)[1-9]\d{0,2}[\s()./-]{0,3}\d(?:[\s()./-]{0,3}\d){6,13}(?![\w-])|\b(?:tel|phone|telefon|fon|mobile?|handy|dial[- ]?in)\b[.:]{0,2}\s{0,3}\(?0\d(?:[\s()/-]{0,3}\d){6,13}(?!\w)/gi;

/** A telephone number. */
export const phoneNumber: Rule = {
  id: 'phone-number',
  severity: 'warning',
  summary: 'A telephone number.',
  why: 'Dial-ins of conferences end as targets of nuisance calls, and private numbers were not given to be published.',
  example: {
    files: { 'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- the net maker: +49 40 5550 1234\n' },
    messages: ['crew/2026-03-04.md:4:18 A telephone number; expected none in public minutes'],
  },
  reads: 'texts',
  check: ({ texts }, report) => {
    for (const { path, lines } of texts)
      for (const { line, text } of lines) {
        if (text.length > LONGEST_SEARCHED) continue;
        for (const { index } of text.matchAll(NUMBER))
          report(path, { line, column: index + 1, message: 'A telephone number; expected none in public minutes' });
      }
  },
};
