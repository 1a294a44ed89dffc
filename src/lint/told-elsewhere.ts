import type { RuleDoc } from './rule.ts';
import { rules } from './rules/index.ts';

/** What reading, parsing and linking report by themselves, because they notice it on their way. */
export const toldElsewhere: readonly RuleDoc[] = [
  {
    id: 'encoding',
    severity: 'error',
    summary: 'Bytes that are not UTF-8; the file is read as Windows-1252.',
    why: 'Names with accents come out wrong in some program or other.',
  },
  {
    id: 'not-text',
    severity: 'error',
    summary: 'A file that holds NUL bytes and is left out.',
    why: 'It is no text, whatever its name says.',
  },
  {
    id: 'unreadable-file',
    severity: 'error',
    summary: 'A file that cannot be opened and is left out.',
    why: 'Its minutes are missing from the site.',
  },
  {
    id: 'unreadable-folder',
    severity: 'warning',
    summary: 'A folder that cannot be opened and is left out.',
    why: 'Its minutes are missing from the site.',
  },
  {
    id: 'file-too-large',
    severity: 'error',
    summary: 'A file of many megabytes, which is left out.',
    why: 'No minutes are that long: something else was pasted.',
  },
  {
    id: 'folder-too-deep',
    severity: 'warning',
    summary: 'A folder nested so deep that it is left out.',
    why: 'It is a loop or an accident.',
  },
  {
    id: 'broken-link-file',
    severity: 'warning',
    summary: 'A symbolic link that leads nowhere.',
    why: 'Its minutes are missing from the site.',
  },
  {
    id: 'link-leaves-archive',
    severity: 'warning',
    summary: 'A symbolic link that leads out of the archive and is not followed.',
    why: 'What lies outside was not meant to be published.',
  },
  {
    id: 'active-picture',
    severity: 'warning',
    summary: 'An SVG that does more than draw (scripts, foreign content, addresses elsewhere) and is not published.',
    why: 'A picture must not run programs in the reader’s browser.',
  },
  {
    id: 'front-matter',
    severity: 'error',
    summary: 'Front matter that is no YAML.',
    why: 'Its title, date and tags are not known.',
  },
  {
    id: 'plain-text',
    severity: 'error',
    summary: 'A text whose markdown cannot be read in reasonable time and that is published as it stands.',
    why: 'Nothing in it is linked or found.',
  },
  {
    id: 'dropped-html',
    severity: 'info',
    summary: 'HTML that is not published.',
    why: 'Scripts, styles and frames have no place in minutes.',
  },
  {
    id: 'no-date',
    severity: 'warning',
    summary: 'Minutes whose day neither name nor title nor text shows.',
    why: 'Without a day a meeting has no place in its group’s history, in feeds and in the calendar.',
  },
  {
    id: 'near-date',
    severity: 'error',
    summary: 'Something that looks like a date and is none (2023-13-04).',
    why: 'The meeting has no day, or the wrong one.',
  },
  {
    id: 'title-date-mismatch',
    severity: 'warning',
    summary: 'Title and file name give different days.',
    why: 'One of them was left over from a copy; readers see both.',
  },
  {
    id: 'second-meeting',
    severity: 'warning',
    summary: 'The minutes of another day in the same file.',
    why: 'A file has one page and one day: what the other meeting said is listed under the wrong one.',
  },
  {
    id: 'duplicate-file',
    severity: 'warning',
    summary: 'A file that is a copy of another.',
    why: 'The meeting that it should record is not recorded.',
  },
  {
    id: 'missing-minutes',
    severity: 'warning',
    summary: 'A link to minutes that are not there.',
    why: 'Readers land nowhere; often the name is off by a day.',
  },
  {
    id: 'no-agenda',
    severity: 'info',
    summary: 'Minutes in which no subjects were found.',
    why: 'They have no contents and no part in any thread.',
  },
  {
    id: 'action-without-owner',
    severity: 'info',
    summary: 'A task that names nobody who is to do it.',
    why: 'What nobody owns nobody does, and no person’s page lists it.',
  },
  {
    id: 'reference-ambiguous',
    severity: 'info',
    summary: 'A shorthand such as #12 that may mean issues of several repositories.',
    why: 'It cannot be linked.',
  },
  {
    id: 'reference-text-mismatch',
    severity: 'warning',
    summary: 'A link that says one issue and leads to another.',
    why: 'One of the two numbers is wrong, and readers trust the one they see.',
  },
  {
    id: 'glued-heading',
    severity: 'warning',
    summary: 'A heading without a space after its number signs.',
    why: 'Other programs show it as text.',
  },
  {
    id: 'two-headings',
    severity: 'warning',
    summary: 'Two headings on one line.',
    why: 'Other programs show the second as text.',
  },
  {
    id: 'nested-too-deeply',
    severity: 'warning',
    summary: 'Lists or quotes nested deeper than anyone can read.',
    why: 'What lies deeper is taken for plain text.',
  },
  {
    id: 'unknown-rule',
    severity: 'warning',
    summary: 'A rule in minuted.yml that does not exist.',
    why: 'The setting has no effect.',
  },
];

/** Everything that `check` may say, by rule: what the documentation lists. `no-participants` is told by parsing, too. */
export const documentedRules: readonly RuleDoc[] = [...rules, ...toldElsewhere];
