import type { Rule } from '../rule.ts';
import { editAt } from '../source-text.ts';

/** Zero width space, word joiner, byte order mark, soft hyphen, marks of writing direction. Joiners of emoji and of Indic scripts stay. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Those that change how the text is read, by name. */
const NAMES: Readonly<Record<string, string>> = {
  '\u200b': 'zero width space',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
  '\u00ad': 'soft hyphen',
};

/** Characters that nobody sees, pasted from elsewhere. */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'info',
  summary: 'Characters that nobody sees: zero width spaces, byte order marks, marks of writing direction.',
  why: 'They break handles, links and search, and can make text read differently from what it says.',
  example: {
    files: { 'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- AI \u200b@ada: mend the nets\n' },
    messages: ['crew/2026-03-04.md:4:6 Invisible character (zero width space, U+200B); expected none'],
  },
  reads: 'texts',
  check: ({ texts }, report) => {
    for (const { path, lines } of texts)
      for (const line of lines) {
        if (line.isCode || line.text.search(INVISIBLE) < 0) continue;
        for (const { 0: character, index } of line.text.matchAll(INVISIBLE)) {
          const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
          const message = `Invisible character (${NAMES[character] ?? 'mark of writing direction'}, ${code}); expected none`;
          report(path, { line: line.line, column: index + 1, message, fix: [editAt(line, index + 1, 1, '')] });
        }
      }
  },
};
