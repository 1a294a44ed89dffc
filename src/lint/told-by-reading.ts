import type { RuleDoc } from './rule.ts';

/** What reading a folder, its files and its settings reports. */
export const toldByReading: readonly RuleDoc[] = [
  {
    id: 'encoding',
    severity: 'error',
    summary: 'Bytes that are not UTF-8; the file is read as Windows-1252.',
    why: 'Names with accents come out wrong in some program or other.',
    example: {
      files: { 'crew/2026-03-04.md': { kind: 'bytes', latin1: '# Crew 2026-03-04\n\n## Caf\xe9\n- open\n' } },
      messages: [
        'crew/2026-03-04.md:3:7 Bytes that are not UTF-8; the file was read as Windows-1252, expected it saved as UTF-8',
      ],
    },
  },
  {
    id: 'not-text',
    severity: 'error',
    summary: 'A file that holds NUL bytes and is left out.',
    why: 'It is no text, whatever its name says.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew\0',
      },
      messages: ['crew/2026-03-04.md:1:1 The file holds NUL bytes, expected text'],
    },
  },
  {
    id: 'unreadable-file',
    severity: 'error',
    summary: 'A file that cannot be opened and is left out.',
    why: 'Its minutes are missing from the site.',
    example: {
      files: { 'crew/2026-03-04.md': { kind: 'closed' } },
      messages: ['crew/2026-03-04.md:1:1 The file cannot be read: permission denied'],
    },
  },
  {
    id: 'unreadable-folder',
    severity: 'warning',
    summary: 'A folder that cannot be opened and is left out.',
    why: 'Its minutes are missing from the site.',
    example: {
      files: { 'crew/': { kind: 'closed' } },
      messages: ['crew/:1:1 The folder cannot be read and is left out'],
    },
  },
  {
    id: 'file-too-large',
    severity: 'error',
    summary: 'A file of many megabytes, which is left out.',
    why: 'No minutes are that long: something else was pasted.',
    example: {
      files: { 'crew/2026-03-04.md': { kind: 'repeated', text: '- mended\n', times: 2_000_000 } },
      messages: ['crew/2026-03-04.md:1:1 The file has 17.2 MiB, more than the 16.0 MiB that are read'],
    },
  },
  {
    id: 'folder-too-deep',
    severity: 'warning',
    summary: 'A folder nested so deep that it is left out.',
    why: 'It is a loop or an accident.',
    example: {
      files: { [`${'nets/'.repeat(33)}2026-03-04.md`]: '# Crew 2026-03-04\n\n## Nets\n- mended\n' },
      messages: [`${'nets/'.repeat(33)}:1:1 The folder lies more than 32 deep and is left out, expected fewer`],
    },
  },
  {
    id: 'broken-link-file',
    severity: 'warning',
    summary: 'A symbolic link that leads nowhere.',
    why: 'Its minutes are missing from the site.',
    example: {
      files: { 'crew/2026-03-04.md': { kind: 'link', to: '2026-04-03.md' } },
      messages: ['crew/2026-03-04.md:1:1 The symbolic link leads nowhere, expected a file or folder of the archive'],
    },
  },
  {
    id: 'link-leaves-archive',
    severity: 'warning',
    summary: 'A symbolic link that leads out of the archive and is not followed.',
    why: 'What lies outside was not meant to be published.',
    example: {
      files: { 'crew/2026-03-04.md': { kind: 'link', to: '/' } },
      messages: [
        'crew/2026-03-04.md:1:1 The symbolic link leads out of the archive and is not followed, expected a copy of what it leads to',
      ],
    },
  },
  {
    id: 'active-picture',
    severity: 'warning',
    summary: 'An SVG that does more than draw (scripts, foreign content, addresses elsewhere) and is not published.',
    why: 'A picture must not run programs in the reader’s browser.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n\n![The net](net.svg)\n',
        'crew/net.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert("torn")</script></svg>\n',
      },
      messages: [
        'crew/net.svg:1:1 The picture does more than draw (scripts, foreign content, addresses elsewhere) and is not published, expected plain SVG',
      ],
    },
  },
  {
    id: 'front-matter',
    severity: 'error',
    summary: 'Front matter that is no YAML.',
    why: 'Its title, date and tags are not known.',
    example: {
      files: {
        'crew/2026-03-04.md': '---\ntitle: Crew: nets and hull\n---\n# Crew 2026-03-04\n\n## Nets\n- mended\n',
      },
      messages: [
        'crew/2026-03-04.md:2:1 The front matter cannot be read as YAML: Nested mappings are not allowed in compact mappings',
      ],
    },
  },
  {
    id: 'plain-text',
    severity: 'error',
    summary: 'A text whose markdown cannot be read in reasonable time and that is published as it stands.',
    why: 'Nothing in it is linked or found.',
    example: {
      files: { 'crew/2026-03-04.md': `# Crew 2026-03-04\n\n${'> '.repeat(70)}mended\n` },
      messages: [
        'crew/2026-03-04.md:1:1 The markdown could not be read and is published as plain text: quotes or lists are nested deeper than 60',
      ],
    },
  },
  {
    id: 'dropped-html',
    severity: 'info',
    summary: 'HTML that is not published.',
    why: 'Scripts, styles and frames have no place in minutes.',
    example: {
      files: {
        'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n\n<script>alert("torn")</script>\n',
      },
      messages: ['crew/2026-03-04.md:5:1 <script> is not published, expected markdown'],
    },
  },
  {
    id: 'nested-too-deeply',
    severity: 'error',
    summary: 'Lists, quotes or emphasis nested deeper than anyone can read.',
    why: 'The text is shown as it stands, and nothing in it is linked or found.',
    example: {
      files: { 'crew/2026-03-04.md': `# Crew 2026-03-04\n\nSigned: ${'_'.repeat(400)}Ada\n` },
      messages: [
        'crew/2026-03-04.md:1:1 Quotes, lists or emphasis are nested more than a hundred levels deep; the text is shown as it stands',
      ],
    },
  },
  {
    id: 'unknown-rule',
    severity: 'warning',
    summary: 'A rule in minuted.yml that does not exist.',
    why: 'The setting has no effect.',
    example: {
      files: {
        'minuted.yml': 'rules:\n  email-adress: off\n',
      },
      messages: ['minuted.yml:1:1 There is no rule “email-adress”; did you mean “email-address”?'],
    },
  },
];
