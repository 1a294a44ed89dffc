import type { Chore } from './chores.ts';
import { countRecent, type Habits } from './habits.ts';
import type { BodyLine, HeadingLine, OutlineSection } from './outline.ts';

/** A section that every meeting of the group has, with what always stands in it. */
export interface StandingSection {
  readonly heading: HeadingLine;
  /** By the heading's words: `participants`, `agenda`, `review` …; undefined for a subject. */
  readonly kind: string | undefined;
  /** Lines that occur again and again, and those of chores; as they are to be written. */
  readonly lines: readonly string[];
  /** Whether the group leaves a blank line after this heading. */
  readonly isSpaced: boolean;
}

/** Headings that are no subject stand in the next minutes even where only the newest file has them. */
const FRAME = new Set(['participants', 'absent', 'agenda', 'notes', 'review', 'actions', 'chores', 'roles']);

/** The sections of the newest minutes that are the group's habit, in their order. The title is not among them. */
export function standingSections(
  habits: Habits,
  chores: readonly Chore[],
  titleLine: number,
): readonly StandingSection[] {
  const [model] = habits.recent;
  const seen = new Set<string>();
  return model.sections.flatMap((section): StandingSection[] => {
    const { heading } = section;
    if (!heading || heading.line === titleLine || seen.has(heading.key)) return [];
    const kind = habits.kindOf(heading.title);
    if (!(kind !== undefined && FRAME.has(kind)) && !isHabit(heading, habits)) return [];
    seen.add(heading.key);
    const lines = kind === 'review' || kind === 'actions' ? [] : standingLines(section, habits, chores);
    return [{ heading, kind, lines, isSpaced: section.lines[0]?.key === '' }];
  });
}

/** Lines before the first heading below the title that are the group's habit (`Held by video, 17:00 UTC`). */
export function standingIntroduction(habits: Habits, chores: readonly Chore[], titleLine: number): readonly string[] {
  const [model] = habits.recent;
  const above = model.sections.filter(({ heading }) => heading === null || heading.line === titleLine);
  return above.flatMap((section) =>
    standingLines({ ...section, lines: section.lines.filter(({ line }) => line !== titleLine) }, habits, chores),
  );
}

/** A subject that comes up twice is suggested as a comment; one that comes up three times is a habit. */
const SUBJECT_HABIT = 3;

function isHabit({ key }: HeadingLine, habits: Habits): boolean {
  if (key === '' || /\d{4}/.test(key)) return false;
  const seen = countRecent(habits, ({ sections }) => sections.some(({ heading }) => heading?.key === key));
  return seen >= Math.max(SUBJECT_HABIT, habits.often);
}

function standingLines(section: OutlineSection, habits: Habits, chores: readonly Chore[]): readonly string[] {
  const { meeting } = habits.recent[0];
  const taken = new Set([...meeting.participants, ...meeting.actions, ...meeting.decisions].map(({ line }) => line));
  return section.lines.flatMap((line): string[] => {
    const chore = chores.find((candidate) => candidate.line === line.line);
    if (chore) return [chore.text];
    return !taken.has(line.line) && isHabitualLine(line, section, habits) ? [line.raw.trimEnd()] : [];
  });
}

function isHabitualLine(line: BodyLine, { heading }: OutlineSection, habits: Habits): boolean {
  if (line.key.length < 4) return false;
  const sameHeading = (other: HeadingLine | null) => (heading === null ? other === null : other?.key === heading.key);
  const isTitle = heading !== null && /\d{4}/.test(heading.key);
  return (
    countRecent(habits, ({ sections }) =>
      sections.some(
        (section) => (isTitle || sameHeading(section.heading)) && section.lines.some(({ key }) => key === line.key),
      ),
    ) >= habits.often
  );
}
