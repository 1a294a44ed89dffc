import type { Diagnostic, Meeting, TrackedAction } from '../model/index.ts';
import type { MinutesChange } from './compare-archives.ts';
import { worstFirst } from './select.ts';

/** Entries of one list: nobody reads more. */
const MOST = 40;
/** Findings are all told: of those that are not marked at their lines, this is the only place. A job summary holds a megabyte. */
const MOST_FINDINGS = 500;

/** Tells a change as minutes, in markdown for a job's summary and a terminal alike. */
export function explainMarkdown(change: MinutesChange, prefix: string): string {
  const blocks = [
    ['## What this change says as minutes', '', `${summary(change)}.`],
    list('Files', filesOf(change, prefix)),
    list('Actions', actionsOf(change)),
    list(
      'Decisions',
      change.decisions.map(({ text, subject }) => `${plain(text)}${subject === null ? '' : ` (${plain(subject)})`}`),
    ),
    list('Issues', issuesOf(change)),
    list(
      'Subjects that go on',
      change.threads.map(({ title, entries }) => `${plain(title)}, for the ${ordinal(entries.length)} time`),
    ),
    list('People who are new', peopleOf(change)),
    findings('To look at', change.diagnostics, prefix),
    findings('Was there before, in the files that change', change.olderDiagnostics, prefix),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** `Adds 3 actions, closes 1, drops 2 without a word, records 1 decision, names 5 issues (2 new)`. */
function summary(change: MinutesChange): string {
  const { opened, closed, dropped, vanished, decisions, references, newReferences, added, changed, removed } = change;
  const parts = [
    counted('adds', opened.length, 'action'),
    counted('closes', closed.length, opened.length > 0 ? '' : 'action'),
    counted('drops', dropped.length, 'action'),
    vanished.length > 0 ? `drops ${vanished.length} without a word` : '',
    counted('records', decisions.length, 'decision'),
    counted('names', references.length, 'issue') + (newReferences.length > 0 ? ` (${newReferences.length} new)` : ''),
  ].filter((part) => part !== '');
  const files = [
    counted('', added.length, 'new file'),
    counted('', changed.length, 'changed file'),
    counted('', removed.length, 'removed file'),
  ].filter((part) => part !== '');
  const where = files.length === 0 ? 'No minutes changed' : capital(files.join(', '));
  return parts.length === 0 ? where : `${where}: ${parts.join(', ')}`;
}

function filesOf({ added, changed, removed, renamed }: MinutesChange, prefix: string): string[] {
  return [
    ...added.map((meeting) => `**new** ${fileOf(meeting, prefix)}`),
    ...changed.map((meeting) => `${verbOf(meeting, renamed, prefix)} ${fileOf(meeting, prefix)}`),
    ...removed.map((path) => `removed ${code(prefix + path)}`),
  ];
}

function verbOf({ path }: Meeting, renamed: MinutesChange['renamed'], prefix: string): string {
  const old = renamed.get(path);
  return old === undefined ? 'changed' : `renamed from ${code(prefix + old)} to`;
}

function fileOf({ path, date, kind, title, participants, agenda, cancelled }: Meeting, prefix: string): string {
  const facts = [
    date ?? 'no date',
    kind === 'minutes' ? '' : kind,
    cancelled ? 'did not take place' : '',
    counted('', participants.length, 'participant'),
    counted('', agenda.length, 'subject'),
  ].filter((fact) => fact !== '');
  const name = title === null ? '' : ` “${plain(title)}”`;
  return `${code(prefix + path)}${name}: ${facts.join(', ')}`;
}

function actionsOf({ opened, closed, dropped, vanished }: MinutesChange): string[] {
  return [
    ...opened.map((action) => `**new** ${actionText(action)}`),
    ...closed.map((action) => `**done** ${actionText(action)}`),
    ...dropped.map((action) => `**dropped** ${actionText(action)}`),
    ...vanished.map((action) => `**gone without a word** ${actionText(action)}`),
  ];
}

function actionText({ text, owners, due, opened, sightings }: TrackedAction): string {
  const who = owners.length === 0 ? 'nobody is named' : owners.map(plain).join(', ');
  const since = sightings.length > 1 && opened !== null ? `, since ${opened}` : '';
  return `${plain(text)} (${who}${due === null ? '' : `, due ${due}`}${since})`;
}

function issuesOf({ references, newReferences }: MinutesChange): string[] {
  const isNew = new Set(newReferences);
  return references.map((reference) => {
    const { ref, url, title, meetings } = reference;
    const name = title === null ? '' : ` ${plain(title)}`;
    const before = isNew.has(reference) ? '**new**' : `in ${meetings.length} meetings`;
    return `[${plain(ref)}](${encodeURI(url)})${name}: ${before}`;
  });
}

/** A name that nobody had before may be a slip of one that somebody has. */
function peopleOf({ people }: MinutesChange): string[] {
  return people.map(({ handle, name }) => {
    if (handle === null) return plain(name);
    return name === handle ? plain(`@${handle}`) : `${plain(name)}, ${plain(`@${handle}`)}`;
  });
}

function findings(heading: string, diagnostics: readonly Diagnostic[], prefix: string): string[] {
  const told = worstFirst(diagnostics).filter(isWorthIt);
  const lines = told.map((finding) => findingOf(finding, prefix));
  return list(heading, lines, MOST_FINDINGS);
}

function isWorthIt({ severity }: Diagnostic): boolean {
  return severity !== 'info';
}

function findingOf({ path, line, severity, message, rule }: Diagnostic, prefix: string): string {
  return `**${severity}** ${code(`${prefix}${path}:${line}`)} ${plain(message)} (${rule})`;
}

function list(heading: string, items: readonly string[], most = MOST): string[] {
  if (items.length === 0) return [];
  const rest = items.length > most ? [`- … and ${items.length - most} more`] : [];
  return [`### ${heading}`, '', ...items.slice(0, most).map((item) => `- ${item}`), ...rest];
}

/** Text of minutes as text: no markup, no HTML, one line, and nobody is notified. */
function plain(text: string): string {
  const short = text.length > 200 ? `${text.slice(0, 199)}…` : text;
  return short
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/@(?=\w)/g, '@\u2060');
}

/** In a code span nothing but the back quote means anything. */
function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ')}\``;
}

function counted(verb: string, count: number, noun: string): string {
  if (count === 0) return '';
  return `${verb} ${count}${noun === '' ? '' : ` ${noun}${count === 1 ? '' : 's'}`}`.trim();
}

function ordinal(number: number): string {
  const suffix = ['th', 'st', 'nd', 'rd'][number % 100 > 10 && number % 100 < 14 ? 0 : number % 10] ?? 'th';
  return `${number}${suffix}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
