import type { Archive, Group, Source, Thread } from '../model/index.ts';
import { addDays } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type CarriedAction, carriedActions } from './carried-actions.ts';
import { type Chore, nextChores } from './chores.ts';
import { replaceDate, replacePathDate } from './date-forms.ts';
import { type Habits, learnHabits } from './habits.ts';
import { attendanceForm, regulars } from './regulars.ts';
import { type StandingSection, standingIntroduction, standingSections } from './standing.ts';
import { draftWords } from './words.ts';

/** How those who usually come are written: as a comment to copy from, as a list to strike from, or not at all. */
export type ParticipantsForm = 'comment' | 'list' | 'empty';

/** What the next minutes are made of. */
export interface DraftRequest {
  readonly archive: Archive;
  readonly group: Group;
  readonly sourceOf: (path: string) => Source | undefined;
  readonly vocabulary: Vocabulary;
  /** ISO. */
  readonly date: string;
  readonly participants: ParticipantsForm;
}

/** A file to write, and what stands in it. */
export interface Draft {
  /** Relative to the archive. */
  readonly path: string;
  readonly text: string;
  readonly carried: readonly CarriedAction[];
  readonly chores: readonly Chore[];
  readonly threads: readonly Thread[];
}

/** Suggestions beyond that are noise. */
const MOST_THREADS = 8;

/** The file of a group's next meeting, by the habits that its newest minutes show; a plain one for a group without any. */
export function nextMinutes(request: DraftRequest): Draft {
  const { archive, group, sourceOf, vocabulary, date } = request;
  const habits = learnHabits(archive, group, sourceOf, vocabulary);
  if (!habits) return plainMinutes(group, date);
  const chores = nextChores(habits);
  const carried = carriedActions(archive, habits, chores);
  const title = titleOf(habits, date);
  const sections = standingSections(habits, chores, title.line);
  const threads = openThreads(archive, habits, sections);
  const blocks = [
    [title.text],
    standingIntroduction(habits, chores, title.line),
    ...bodyBlocks(request, habits, sections, carried, threads),
  ];
  const text = `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
  return { path: pathLike(habits, date), text, carried, chores, threads };
}

/** The path that the group's habits give to the minutes of a day; `GROUP/DATE.md` for a group without any. */
export function nextPath({ archive, group, sourceOf, vocabulary, date }: Omit<DraftRequest, 'participants'>): string {
  const habits = learnHabits(archive, group, sourceOf, vocabulary);
  return habits ? pathLike(habits, date) : joined(group.id, `${date}.md`);
}

function pathLike({ recent, group }: Habits, date: string): string {
  const [{ meeting }] = recent;
  const path = replacePathDate(meeting.path, meeting.dates.path ?? meeting.date ?? '', date);
  return path ?? joined(group.id, `${date}.md`);
}

/** The first day of the group's rhythm after its newest meeting that is not before `today`; null where no rhythm shows. */
export function nextDate(archive: Archive, group: Group, today: string): string | null {
  const dates = archive.meetings.flatMap(({ group: id, date }) => (id === group.id && date !== null ? [date] : []));
  const last = dates.sort().at(-1);
  if (last === undefined || group.rhythm === null || group.rhythm.days < 1) return null;
  const { days } = group.rhythm;
  const behind = Math.max(0, Math.ceil((Date.parse(today) - Date.parse(last)) / 86_400_000 / days) - 1);
  let next = addDays(last, days * (behind + 1));
  if (next < today) next = addDays(next, days);
  return next;
}

function titleOf({ recent }: Habits, date: string): { text: string; line: number } {
  for (const { meeting, sections } of recent) {
    const line = meeting.dates.title?.line;
    const written = meeting.dates.title?.date;
    const heading = sections.find((section) => section.heading?.line === line)?.heading;
    const raw = heading?.raw ?? sections[0]?.lines.find((candidate) => candidate.line === line)?.raw;
    const text = written && raw ? replaceDate(raw, written, date, meeting.language) : null;
    // Only the newest file's own line may be left out of its sections.
    if (text !== null)
      return { text: text.trim(), line: meeting === recent[0].meeting ? (line ?? 0) : firstTitle(recent[0]) };
  }
  return { text: `# ${date}`, line: firstTitle(recent[0]) };
}

function firstTitle({ meeting, sections }: Habits['recent'][0]): number {
  return meeting.dates.title?.line ?? sections.find(({ heading }) => heading !== null)?.heading?.line ?? 0;
}

function bodyBlocks(
  request: DraftRequest,
  habits: Habits,
  sections: readonly StandingSection[],
  carried: readonly CarriedAction[],
  threads: readonly Thread[],
): readonly (readonly string[])[] {
  const review = sections.find(({ kind }) => kind === 'review');
  const people = attendanceLines(request, habits, sections);
  const blocks: string[][] = [];
  if (!sections.some(({ kind }) => kind === 'participants') && people.length > 0) blocks.push([...people]);
  const agenda = sections.find(({ kind }) => kind === 'agenda');
  // Without an agenda the carried tasks go before what closes the minutes.
  const place = agenda ?? sections.find(({ kind }) => kind === 'next' || kind === 'closing');
  for (const section of sections) {
    if (!review && section === place) blocks.push(...reviewBlocks(habits, section, carried));
    const lines = section.kind === 'participants' ? people : section.lines;
    const actions = section === review ? taskLines(carried) : [];
    const suggestions = section === agenda ? suggestionLines(habits, threads) : [];
    const body = [...lines, ...actions, ...suggestions];
    blocks.push([section.heading.raw, ...(section.isSpaced && body.length > 0 ? [''] : []), ...body]);
  }
  if (!review && !place) blocks.push(...reviewBlocks(habits, sections.at(-1), carried));
  if (!agenda) blocks.push([...suggestionLines(habits, threads)]);
  return blocks;
}

/** A group without a heading for it gets one, as a sibling of the agenda. */
function reviewBlocks(
  { recent }: Habits,
  sibling: StandingSection | undefined,
  carried: readonly CarriedAction[],
): string[][] {
  if (carried.length === 0) return [];
  const words = draftWords(recent[0].meeting.language).review;
  const level = sibling?.heading.level ?? 2;
  return [[level === 7 ? `**${words}**` : `${'#'.repeat(level)} ${words}`, '', ...taskLines(carried)]];
}

/** Tasks that are paragraphs need blank lines between them; where some are list entries, all are. */
function taskLines(carried: readonly CarriedAction[]): string[] {
  const isListed = ({ text }: CarriedAction) => text.startsWith('- ');
  if (carried.some(isListed)) return carried.map((task) => (isListed(task) ? task.text : `- ${task.text}`));
  return carried.flatMap(({ text }, index) => (index === 0 ? [text] : ['', text]));
}

function attendanceLines(
  request: DraftRequest,
  habits: Habits,
  sections: readonly StandingSection[],
): readonly string[] {
  const isListed = habits.recent.some(({ meeting }) => meeting.participants.length > 0);
  if (!isListed && !sections.some(({ kind }) => kind === 'participants')) return [];
  const { bullet, label } = attendanceForm(habits);
  const words = draftWords(habits.recent[0].meeting.language);
  const usual = regulars(habits, request.archive);
  if (request.participants === 'list' && usual.length > 0)
    return bullet === null ? [`${label}${usual.join(', ')}`] : usual.map((person) => `${bullet}${person}`);
  const empty = bullet === null ? label.trimEnd() : bullet.trimEnd();
  const isComment = request.participants === 'comment' && usual.length > 0;
  return isComment ? [`<!-- ${words.usuallyHere}: ${usual.join(', ')} -->`, '', empty] : [empty];
}

function suggestionLines({ recent }: Habits, threads: readonly Thread[]): readonly string[] {
  if (threads.length === 0) return [];
  const words = draftWords(recent[0].meeting.language);
  const items = threads.map(({ title, entries }) => {
    const text = title.replaceAll('--', '–').replace(/[<>]/g, '');
    return `- ${text} (${words.meetings(entries.length)})`;
  });
  return [`<!-- ${words.wentOn}:`, ...items, '-->'];
}

/** Subjects that the newest minutes went on with, and that are no standing section. */
function openThreads(archive: Archive, habits: Habits, sections: readonly StandingSection[]): readonly Thread[] {
  const [{ meeting }] = habits.recent;
  const standing = new Set(sections.map(({ heading }) => heading.key));
  return archive.threads
    .filter(({ group, entries }) => group === habits.group.id && entries.at(-1)?.path === meeting.path)
    .filter(({ title }) => !standing.has(fold(title)))
    .slice(0, MOST_THREADS);
}

function plainMinutes(group: Group, date: string): Draft {
  const text = `# ${group.name}, ${date}\n\n## Participants\n\n-\n\n## Agenda\n`;
  return { path: joined(group.id, `${date}.md`), text, carried: [], chores: [], threads: [] };
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
