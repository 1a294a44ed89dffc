import { resolvePath } from '../resolve-path.ts';
import type { Rule } from '../rule.ts';

/** A picture that does not lie where the minutes look for it. */
export const missingPicture: Rule = {
  id: 'missing-picture',
  severity: 'error',
  summary: 'A picture given by a relative address at which no file lies.',
  why: 'Readers see a broken picture.',
  example: {
    files: { 'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n\n![The torn net](img/net.png)\n' },
    messages: ['crew/2026-03-04.md:5:1 The picture crew/img/net.png is not in the archive'],
  },
  check: ({ archive, assets }, report) => {
    for (const { path, images } of archive.meetings)
      for (const { url, line } of images) {
        const target = resolvePath(path, url);
        if (target === null || assets.has(target)) continue;
        report(path, { line, message: `The picture ${target} is not in the archive` });
      }
  },
};
