import { nearest } from '../../text/nearest.ts';
import { resolvePath } from '../resolve-path.ts';
import type { Rule } from '../rule.ts';

/** Comparing names takes time; whoever has more broken pictures in a file knows by then. */
const MOST_GUESSES = 20;

/** A picture that does not lie where the minutes look for it. */
export const missingPicture: Rule = {
  id: 'missing-picture',
  severity: 'error',
  summary: 'A picture given by a relative address at which no file lies.',
  why: 'Readers see a broken picture.',
  example: {
    files: {
      'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n\n![The torn net](img/nets.svg)\n\n![](hull.png)\n',
      'crew/img/net.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    },
    messages: [
      'crew/2026-03-04.md:5:1 The picture crew/img/nets.svg is not in the archive; did you mean crew/img/net.svg?',
      'crew/2026-03-04.md:7:1 The picture crew/hull.png is not in the archive',
    ],
  },
  check: ({ archive, assets }, report) => {
    for (const { path, images } of archive.meetings) {
      const missing = images.flatMap(({ url, line }) => {
        const target = resolvePath(path, url);
        return target === null || assets.has(target) ? [] : [{ target, line }];
      });
      missing.forEach(({ target, line }, index) => {
        const meant = index < MOST_GUESSES ? nearest(target, assets) : undefined;
        const guess = meant === undefined ? '' : `; did you mean ${meant}?`;
        report(path, { line, message: `The picture ${target} is not in the archive${guess}` });
      });
    }
  },
};
