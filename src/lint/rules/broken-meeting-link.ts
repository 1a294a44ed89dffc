import { nearest } from '../../text/nearest.ts';
import { resolvePath } from '../resolve-path.ts';
import type { Rule } from '../rule.ts';

const MARKDOWN = /\.(?:md|markdown)$/i;

/** A relative link to minutes that are not there. */
export const brokenMeetingLink: Rule = {
  id: 'broken-meeting-link',
  severity: 'error',
  summary: 'A relative link to a markdown file that the archive does not have.',
  why: 'Readers land on a page that is not there.',
  example: {
    files: {
      'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- as decided [last time](2026-02-40.md)\n',
      'crew/2026-02-04.md': '# Crew 2026-02-04\n\n## Nets\n- we keep them\n',
    },
    messages: [
      'crew/2026-03-04.md:4:1 The link leads to crew/2026-02-40.md, which is not in the archive; did you mean crew/2026-02-04.md?',
    ],
  },
  check: ({ archive }, report) => {
    const paths = archive.meetings.map(({ path }) => path);
    for (const { path, links } of archive.meetings)
      for (const { url, line, meeting } of links) {
        if (meeting !== null) continue;
        const target = resolvePath(path, url);
        if (target === null || !MARKDOWN.test(target) || paths.includes(target)) continue;
        const meant = nearest(target, paths);
        const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
        report(path, { line, message: `The link leads to ${target}, which is not in the archive${hint}` });
      }
  },
};
