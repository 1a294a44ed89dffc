import type { Rule } from '../rule.ts';
import type { TextLine } from '../source-text.ts';

/** A handle that linking took for a slip of a well-known one. */
export const misspelledHandle: Rule = {
  id: 'misspelled-handle',
  severity: 'warning',
  summary: 'A handle one or two letters away from one that the group knows well.',
  why: 'The person is not told of the action and a stranger may be: GitHub knows the misspelled name, too.',
  example: {
    files: Object.fromEntries(
      ['ferrymanolga', 'ferrymanolga', 'ferrymanolga', 'ferrymanolga', 'ferrymanolga', 'ferrymannolga'].map(
        (handle, index) => [
          `crew/2026-03-0${index + 1}.md`,
          `# Crew 2026-03-0${index + 1}\n\n## Participants\n- @${handle}\n- @ada\n\n## Nets, part ${index}\n- mended\n`,
        ],
      ),
    ),
    messages: ['crew/2026-03-06.md:4:3 `@ferrymannolga` is probably misspelled; did you mean `@ferrymanolga`?'],
  },
  check: ({ archive, texts }, report) => {
    const meant = new Map<string, string>();
    for (const { handle, spellings } of archive.people)
      for (const { text, why } of spellings)
        if (handle !== null && why.startsWith('misspelled')) meant.set(text.replace(/^@/, '').toLowerCase(), handle);
    if (meant.size === 0) return;
    for (const { path, lines } of texts)
      for (const line of lines)
        for (const { word, column } of mentions(line)) {
          const handle = meant.get(word.toLowerCase());
          if (handle === undefined) continue;
          report(path, {
            line: line.line,
            column,
            message: `\`@${word}\` is probably misspelled; did you mean \`@${handle}\`?`,
          });
        }
  },
};

const MENTION = /(?<![\w@/.-])@([a-z\d](?:[a-z\d_-]{0,38}))/gi;

function mentions({ text, isCode }: TextLine): { word: string; column: number }[] {
  if (isCode || !text.includes('@')) return [];
  return [...text.matchAll(MENTION)].map((match) => ({ word: match[1] ?? '', column: match.index + 1 }));
}
