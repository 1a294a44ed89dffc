import type { RuleDoc } from './rule.ts';

/** What files say of each other. */
export const toldByLinking: readonly RuleDoc[] = [
  {
    id: 'title-date-mismatch',
    severity: 'warning',
    summary: 'Title and file name give different days.',
    why: 'One of them was left over from a copy; readers see both.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- torn\n',
        'crew/2026-03-18.md': '# Crew 2026-03-04\n\n## Nets\n- mended\n',
      },
      messages: [
        "crew/2026-03-18.md:1:1 The text says 2026-03-04, the file's name 2026-03-18; taken as 2026-03-18, because another file holds that day, so the title is probably left over",
      ],
    },
  },
  {
    id: 'duplicate-file',
    severity: 'warning',
    summary: 'A file that is a copy of another.',
    why: 'The meeting that it should record is not recorded.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- mended\n',
        'crew/2026-03-18.md': '# Crew 2026-03-04\n\n## Nets\n- mended\n',
      },
      messages: ['crew/2026-03-18.md:1:1 The text is byte for byte that of crew/2026-03-04.md'],
    },
  },
  {
    id: 'missing-minutes',
    severity: 'warning',
    summary: 'A link to minutes that are not there.',
    why: 'Readers land nowhere; often the name is off by a day.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- torn\n',
        'crew/2026-03-18.md': '# Crew 2026-03-18\n\n## Nets\n- see [last time](2026-03-05.md)\n',
      },
      messages: [
        'crew/2026-03-18.md:4:1 The link leads to crew/2026-03-05.md, and there is no such file; the nearest is crew/2026-03-04.md',
      ],
    },
  },
];
