import type { Rule } from '../rule.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;

/** A heading two levels or more below the one before it. */
export const headingLevelSkipped: Rule = {
  id: 'heading-level-skipped',
  severity: 'info',
  summary: 'A heading that is two levels or more deeper than the one before it.',
  why: 'Contents and screen readers show it beneath a heading that is not there.',
  example: {
    files: { 'crew/2026-03-04.md': '# Crew 2026-03-04\n\n#### Nets\n- mended\n' },
    messages: ['crew/2026-03-04.md:3:1 Heading of level 4 follows one of level 1; expected level 2'],
  },
  check: ({ texts, meetingAt }, report) => {
    for (const { path, lines } of texts) {
      if (meetingAt(path)?.kind === 'slides') continue;
      let before: number | null = null;
      for (const { line, text, isCode } of lines) {
        const level = isCode ? undefined : HEADING.exec(text)?.[1]?.length;
        if (level === undefined) continue;
        if (before !== null && level > before + 1) {
          const message = `Heading of level ${level} follows one of level ${before}; expected level ${before + 1}`;
          report(path, { line, message });
        }
        before = level;
      }
    }
  },
};
