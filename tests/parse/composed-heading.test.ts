import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/parse/lexicon.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { outline, people, readMinutes } from './read-minutes.ts';

const { kindOf } = lexiconOf(defaultVocabulary);

describe('a heading whose every word belongs to one kind of section', () => {
  it.each([
    ['Voting member attendance', 'participants'],
    ['TSC Attendance', 'participants'],
    ['Those present on the call', 'participants'],
    ['Board members attending', 'participants'],
    ['Regrets received', 'absent'],
    ['Current actions', 'actions'],
    ['Summary of new action points', 'actions'],
    ['Status of last week’s tasks', 'review'],
    ['Decision Items', 'decisions'],
    ['Acceptance of the minutes of the last meeting', 'approval'],
    ['Approval of the agenda and the minutes', 'opening'],
    ['Adopt the proposed agenda', 'opening'],
    ['Audio/Video of Meeting', 'logistics'],
    ['Watch the replays:', 'logistics'],
    ['Choose a scribe for next week', 'chores'],
    ['Genehmigung des Protokolls der letzten Sitzung', 'approval'],
    ['Anwesende Personen heute', 'participants'],
  ])('%s: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each([
    'Conference attendance',
    'AI summary',
    'Feedback of participants',
    'Conflict resolution',
    'Review of the budget',
    'Video player',
    'Action buttons',
  ])('%s is a subject', (title) => {
    expect(kindOf(title)).toBeUndefined();
  });

  it('reads who was there from the boxes below it, and takes none for a task', () => {
    const meeting = readMinutes(`
      # Harbour Board - March 5, 2024

      ## Voting member attendance

      * [ ] Ann Lee - Chairperson, Quay Limited
      * [x] Bob Ray, Pier Co
      * [x] Cat T. Moss, Crane, Inc.

      ## Agenda

      * Dredging
          * Starts in May
    `);
    expect(people(meeting)).toEqual(['!Ann Lee', 'Bob Ray', 'Cat T. Moss']);
    expect(meeting.actions).toEqual([]);
    expect(outline(meeting)).toEqual(['Dredging']);
  });
});
