import type { Rule } from '../rule.ts';

/** Characters: a long paragraph of minutes has about 800. */
const LONGEST = 2000;
/** Pictures pasted as data are no prose. */
const DATA_ADDRESS = /data:[a-z]+\/[\w.+-]+;base64,/i;

/** A line that no diff can show. */
export const longLine: Rule = {
  id: 'long-line',
  severity: 'info',
  summary: `A line of more than ${LONGEST} characters.`,
  why: 'A change in it cannot be reviewed, and a link to the line points to a page of text.',
  example: {
    files: { 'crew/2026-03-04.md': `# Crew 2026-03-04\n\n## Nets\n\n${'The nets are torn again. '.repeat(100)}\n` },
    messages: ['crew/2026-03-04.md:5:1 The line has 2500 characters; expected paragraphs or a list'],
  },
  reads: 'texts',
  check: ({ texts }, report) => {
    for (const { path, lines } of texts)
      for (const { line, text } of lines) {
        if (text.length <= LONGEST) continue;
        const message = DATA_ADDRESS.test(text)
          ? `The line has ${text.length} characters, most of them a picture pasted as data; expected a file beside the minutes`
          : `The line has ${text.length} characters; expected paragraphs or a list`;
        report(path, { line, message });
      }
  },
};
