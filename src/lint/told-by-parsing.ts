import type { RuleDoc } from './rule.ts';

/** What parsing one file reports. */
export const toldByParsing: readonly RuleDoc[] = [
  {
    id: 'no-date',
    severity: 'warning',
    summary: 'Minutes whose day neither name nor title nor text shows.',
    why: 'Without a day a meeting has no place in its group’s history, in feeds and in the calendar.',
    example: {
      files: {
        'crew/spring.md': '# Crew\n\n## Participants\n- @ada\n- @bo\n\n## Nets\n- mended\n',
      },
      messages: ['crew/spring.md:1:1 No date was found, expected one in the title or the path'],
    },
  },
  {
    id: 'near-date',
    severity: 'error',
    summary: 'Something that looks like a date and is none (2023-13-04).',
    why: 'The meeting has no day, or the wrong one.',
    example: {
      files: {
        'crew/2026-13-04.md': '# Crew\n\n## Participants\n- @ada\n- @bo\n\n## Nets\n- mended\n',
      },
      messages: ['crew/2026-13-04.md:1:1 “2026-13-04” looks like a date but is none, expected YYYY-MM-DD'],
    },
  },
  {
    id: 'second-meeting',
    severity: 'warning',
    summary: 'The minutes of another day in the same file.',
    why: 'A file has one page and one day: what the other meeting said is listed under the wrong one.',
    example: {
      files: {
        'crew/2026-03-18.md': '# Crew 2026-03-18\n\n## Nets\n- mended\n\n# Crew 2026-03-04\n\n## Nets\n- torn\n',
      },
      messages: ['crew/2026-03-18.md:6:1 The minutes of 2026-03-04 begin here, expected one meeting a file'],
    },
  },
  {
    id: 'no-agenda',
    severity: 'info',
    summary: 'Minutes in which no subjects were found.',
    why: 'They have no contents and no part in any thread.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Participants\n- @ada\n- @bo\n',
      },
      messages: ['crew/2026-03-04.md:1:1 No subjects were found, expected headings or a list under “Agenda”'],
    },
  },
  {
    id: 'unread-front-matter',
    severity: 'warning',
    summary: 'Front matter that holds the minutes themselves.',
    why: 'Only people, date, title and tags are read from there: the rest is on no page.',
    example: {
      files: {
        'crew/2026-03-04.md': `---\ntitle: Crew\nsubjects:\n  - name: Nets\n    said: ${'The nets are torn again. '.repeat(9)}\n---\n{% include crew.md %}\n`,
      },
      messages: [
        'crew/2026-03-04.md:3:1 The front matter holds 45 words of text under “subjects” that are not published, expected them below it',
      ],
    },
  },
  {
    id: 'action-without-owner',
    severity: 'info',
    summary: 'A task that names nobody who is to do it.',
    why: 'What nobody owns nobody does, and no person’s page lists it.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- TODO: buy twine\n',
      },
      messages: ['crew/2026-03-04.md:4:1 Nobody is named who is to do this, expected a handle or a name: “buy twine”'],
    },
  },
  {
    id: 'reference-ambiguous',
    severity: 'info',
    summary: 'A shorthand such as #12 that may mean issues of several repositories.',
    why: 'It cannot be linked.',
    example: {
      files: {
        'crew/2026-03-04.md':
          '# Crew 2026-03-04\n\n## Nets\n- see https://github.com/Crew/nets/issues/1 and https://github.com/Crew/hull/issues/1\n- #1 is done\n',
      },
      messages: ['crew/2026-03-04.md:5:1 “#1” may be Crew/nets#1 or Crew/hull#1, expected the repository before it'],
    },
  },
  {
    id: 'reference-text-mismatch',
    severity: 'warning',
    summary: 'A link that says one issue and leads to another.',
    why: 'One of the two numbers is wrong, and readers trust the one they see.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- see [nets#4](https://github.com/Crew/nets/issues/5)\n',
      },
      messages: ['crew/2026-03-04.md:4:7 The link says “nets#4” but leads to Crew/nets#5'],
    },
  },
  {
    id: 'reference-without-owner',
    severity: 'warning',
    summary: 'An address of an issue whose owner or repository was lost on the way.',
    why: 'It leads nowhere, and the issue does not know that it was discussed.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- see https://github.com/-/--nets/issues/14\n',
      },
      messages: [
        'crew/2026-03-04.md:4:7 “https://github.com/-/--nets/issues/14” leads to no issue, expected github.com/OWNER/REPOSITORY/…',
      ],
    },
  },
  {
    id: 'glued-heading',
    severity: 'warning',
    summary: 'A heading without a space after its number signs.',
    why: 'Other programs show it as text.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n##Nets\n- mended\n',
      },
      messages: [
        'crew/2026-03-04.md:3:1 The heading has no space after its #, expected one: other programs show it as text',
      ],
    },
  },
  {
    id: 'two-headings',
    severity: 'warning',
    summary: 'Two headings on one line.',
    why: 'Other programs show the second as text.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets ## Hull\n- mended\n',
      },
      messages: ['crew/2026-03-04.md:3:1 Two headings stand on one line, expected a line for each'],
    },
  },
];
