import { describe, expect, it } from 'vitest';
import type { ActionItem, Meeting } from '../../src/model/index.ts';
import { action, archiveOf, item, meeting, people, reference } from '../helpers/meetings.ts';

/** Weekly meetings from 2024-01-03 on; each argument holds the actions of one. */
function weekly(...lists: readonly (readonly ActionItem[])[]): Meeting[] {
  return lists.map((actions, week) => {
    const day = new Date(Date.UTC(2024, 0, 3 + week * 7)).toISOString().slice(0, 10);
    return meeting(`harbour/${day}.md`, { actions });
  });
}

/** Number of sightings of each tracked action, longest first. */
function chains(...lists: readonly (readonly ActionItem[])[]): readonly number[] {
  return archiveOf(weekly(...lists))
    .actions.map((one) => one.sightings.length)
    .sort((a, b) => b - a);
}

const PLAN = 'ask the port office about the new dredging plan';
const open = (text = PLAN, found: Partial<ActionItem> = {}) => action(text, 10, { owners: ['abr'], ...found });
const review = (text = PLAN, found: Partial<ActionItem> = {}) => open(text, { review: true, ...found });

describe('an action carried from meeting to meeting', () => {
  it('is one action with a sighting each, and its status is that of the last', () => {
    const archive = archiveOf(weekly([open()], [review()], [review(PLAN, { status: 'done' })]));
    expect(archive.actions).toEqual([
      {
        id: expect.stringMatching(/^harbour\/2024-01-03#/),
        group: 'harbour',
        text: PLAN,
        owners: ['abr'],
        due: null,
        outcome: 'done',
        opened: '2024-01-03',
        lastSeen: '2024-01-17',
        closed: '2024-01-17',
        references: [],
        sightings: [
          expect.objectContaining({ path: 'harbour/2024-01-03.md', date: '2024-01-03', status: 'open', why: '' }),
          expect.objectContaining({ path: 'harbour/2024-01-10.md', status: 'open', why: 'same words' }),
          expect.objectContaining({ path: 'harbour/2024-01-17.md', status: 'done', why: 'same words' }),
        ],
      },
    ]);
  });

  it('stays one over twenty meetings', () => {
    expect(chains(...Array.from({ length: 20 }, (_, week) => [week === 0 ? open() : review()]))).toEqual([20]);
  });

  it('may lose its marker, its owner and its emphasis, and move its date', () => {
    expect(
      chains([open('AI: ask the port office until 2024-01-09')], [review('ask the port office until 2024-01-16')]),
    ).toEqual([2]);
    expect(chains([open()], [review(PLAN, { owners: [] })])).toEqual([2]);
    expect(chains([open(PLAN, { owners: [] })], [review()])).toEqual([2]);
  });

  it('may be reworded in a review', () => {
    expect(chains([open()], [review('ask the port office again about the dredging plan for the quay')])).toEqual([2]);
  });

  it('may be said in full what stood in short beneath its subject', () => {
    const first = weekly([open('inject into Team Pier', { agenda: 'rope' })]).map((one) => ({
      ...one,
      agenda: [item('Rope standard', 8, { slug: 'rope', references: ['Quay/standards#594'] })],
    }));
    const [, second] = weekly([], [review('inject standards/#594 into Team Pier')]);
    expect(archiveOf([...first, ...(second ? [second] : [])]).actions).toHaveLength(1);
  });

  it('is not said in full by what names another issue than its subject', () => {
    const first = weekly([open('finish draft', { agenda: 'rope' })]).map((one) => ({
      ...one,
      agenda: [item('Rope standards', 8, { slug: 'rope', references: ['Quay/standards#594'] })],
    }));
    const naming = (number: number) =>
      weekly([], [review(`finish draft standards#${number}`)])
        .slice(1)
        .map((one) => ({ ...one, references: [reference(`Quay/standards#${number}`, 10)] }));
    expect(archiveOf([...first, ...naming(594)]).actions).toHaveLength(1);
    expect(archiveOf([...first, ...naming(601)]).actions).toHaveLength(2);
  });

  it('may be recognised by the issue on its line and its owner', () => {
    const line = [reference('Quay/crane#1', 10)];
    const [a, b] = weekly([open('look at the rope wear of crane #1')], [open('finish looking at worn rope #1 today')]);
    const archive = archiveOf([a, b].flatMap((one) => (one ? [{ ...one, references: line }] : [])));
    expect(archive.actions[0]?.sightings[1]?.why).toBe('same issue');
    expect(archive.actions[0]?.references).toEqual(['Quay/crane#1']);
  });

  it('is one with two places where one meeting repeats it in the same words', () => {
    expect(chains([open(), action(PLAN, 40, { owners: ['abr'] })])).toEqual([2]);
    const told = open(PLAN, { agenda: 'dredging', above: 'the new plan is out' });
    expect(chains([told, action(PLAN, 40, { owners: ['abr'], agenda: 'dredging', above: told.above })])).toEqual([2]);
  });

  it('is one where a list at the end gathers what stood beneath its subjects', () => {
    const told = open(PLAN, { agenda: 'dredging', above: 'the new plan is out' });
    const listed = action(PLAN, 90, { owners: ['abr'] });
    expect(chains([told, listed])).toEqual([2]);
    expect(chains([told, { ...listed, agenda: 'to-do', review: true }])).toEqual([2]);
  });

  it('keeps the day on which it was first seen done, and what it last said', () => {
    const archive = archiveOf(
      weekly(
        [open(PLAN, { due: '2024-01-09' })],
        [review(PLAN, { status: 'done', owners: ['abr', 'joe'] })],
        [review(PLAN, { status: 'done' })],
      ),
    );
    expect(archive.actions[0]).toMatchObject({
      due: '2024-01-09',
      owners: ['abr'],
      closed: '2024-01-10',
      lastSeen: '2024-01-17',
    });
  });

  it('belongs to people, by whatever name', () => {
    const [first, second] = weekly([open(PLAN, { owners: ['Ada Brook'] })], [review()]);
    const known = { participants: people('Ada Brook @abr') };
    const archive = archiveOf([first, second].flatMap((one) => (one ? [{ ...one, ...known }] : [])));
    expect(archive.actions).toMatchObject([{ owners: ['abr'] }]);
  });

  it('has the day of the meeting that its line belongs to where two share a file', () => {
    const both = meeting('harbour/2024-01-17.md', {
      furtherMeetings: [{ date: '2024-01-10', line: 50 }],
      actions: [action(PLAN, 60)],
    });
    expect(archiveOf([both]).actions[0]?.opened).toBe('2024-01-10');
  });
});

describe('two actions', () => {
  it('stay two where the owners differ, the issues differ, or the words are too few to tell', () => {
    expect(chains([open()], [open(PLAN, { owners: ['joe'] })])).toEqual([1, 1]);
    expect(chains([open('create issue', { owners: [] })], [open('create issue', { owners: ['joe'] })])).toEqual([1, 1]);
    const late = ['', '', ''].map(() => []);
    expect(chains([open('create issue')], ...late, [open('create issue')])).toEqual([1, 1]);
    expect(chains([open('create issue')], [open('create issue')])).toEqual([2]);
    const [a, b] = weekly(
      [open('review the proposal for the new crane')],
      [review('review the proposal for the new crane')],
    );
    const apart = [a, b].flatMap((one, at) =>
      one ? [{ ...one, references: [reference(`Quay/crane#${at}`, 10)] }] : [],
    );
    expect(archiveOf(apart).actions).toHaveLength(2);
  });

  it('stay two where one meeting says the same words beneath two subjects, entries or issues', () => {
    const beneath = (agenda: string | null, above: string | null, line: number) =>
      action(PLAN, line, { owners: ['abr'], agenda, above });
    expect(chains([beneath('dredging', null, 10), beneath('pilots', null, 40)])).toEqual([1, 1]);
    expect(chains([beneath('ports', 'the silt', 10), beneath('ports', 'the pilots', 11)])).toEqual([1, 1]);
    const merge = (agenda: string | null, line: number) => action('merge it', line, { owners: ['abr'], agenda });
    expect(chains([merge('silt', 10), merge(null, 40)])).toEqual([1, 1]);
    const both = [10, 11].map((line) => reference(`Quay/crane#${line}`, line, { agenda: null }));
    const [week] = weekly([action('comment on #10', 10), action('comment on #10', 11)]);
    const archive = archiveOf(week ? [{ ...week, references: both }] : []);
    expect(archive.actions).toHaveLength(2);
  });

  it('stay two where nothing but a handle is written', () => {
    expect(chains([open('@abr')], [review('@abr')])).toEqual([1, 1]);
  });

  it('stay two outside of reviews where they are only alike', () => {
    expect(
      chains([open('write to the port office about the crane')], [open('write to the port authority about the rope')]),
    ).toEqual([1, 1]);
  });

  it('stay two in other groups, and after a long time', () => {
    const other = meeting('pier/2024-01-10.md', { actions: [open()] });
    expect(archiveOf([...weekly([open()]), other]).actions).toHaveLength(2);
    expect(chains([open()], ...Array.from({ length: 8 }, () => []), [open()])).toEqual([1, 1]);
  });

  it('in one list take one earlier action each, the best fitting first', () => {
    const crane = 'check the price of a new rope for the northern crane';
    const winch = 'check the price of a new rope for the southern winch';
    expect(
      chains(
        [open(crane), action(winch, 11, { owners: ['abr'] })],
        [review(winch), action(crane, 11, { owners: ['abr'], review: true })],
      ),
    ).toEqual([2, 2]);
  });

  it('are a new one and an old one where the old one was done long before', () => {
    expect(chains([open(PLAN, { status: 'done' })], [], [], [], [open()])).toEqual([1, 1]);
  });
});

describe('what became of an action', () => {
  const other = review('paint the warehouse door in the colours of the port');
  const outcomes = (...lists: readonly (readonly ActionItem[])[]) =>
    archiveOf(weekly(...lists)).actions.find((one) => one.text === PLAN)?.outcome;

  it('is vanished where it stood under review and a later review does not name it', () => {
    expect(outcomes([open()], [review(), other], [other])).toBe('vanished');
  });

  it('is vanished where the group reviewed its actions soon after and did not name it', () => {
    expect(outcomes([open(), other], [other])).toBe('vanished');
  });

  it('is open where nothing was reviewed since', () => {
    expect(outcomes([open()], [review()])).toBe('open');
    expect(outcomes([open()], [], [])).toBe('open');
  });

  it('is done or dropped where the last sighting says so, whatever was reviewed later', () => {
    expect(outcomes([open()], [review(PLAN, { status: 'done' }), other], [other])).toBe('done');
    expect(outcomes([open()], [review(PLAN, { status: 'dropped' }), other], [other])).toBe('dropped');
  });

  it('is open again where it was reopened', () => {
    const archive = archiveOf(weekly([open()], [review(PLAN, { status: 'done' })], [review()]));
    expect(archive.actions[0]).toMatchObject({ outcome: 'open', closed: null });
  });
});
