import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

/** Line, owners, status and due day of each task beneath a title, people and a subject (so the first line is 9). */
function tasks(...lines: readonly string[]): string[] {
  const text = ['# 2024-03-05', '', '## Present', '', '- Ann Lee (@annl)', '- Bob Ray, Cat', '', '## Fence', ...lines];
  return readMinutes(`${text.join('\n')}\n`).actions.map(({ line, owners, status }) =>
    [line, owners.join('+') || '-', ...(status === 'open' ? [] : [status])].join(' '),
  );
}

describe('tasks as people say them', () => {
  it.each([
    ['- Ann will be adding a comment in the issue.', 'Ann'],
    ['- Bob is going to be writing to the mill', 'Bob'],
    ['- Ann asking the committee for a delegate and reaching out to the mills', 'Ann'],
    ['- Ann followup with IT on the status', 'Ann'],
    ['- Ann reach out to the mill', 'Ann'],
    ['- Bob to orchestrate the central parts (incl. gates)', 'Bob'],
    ['- Ann will present a revised drawing in the next meeting', 'Ann'],
    ['- Resolution: bob investigates what a lower gate costs', 'bob'],
    ['- Resolution: matej investigates what a higher gate costs', 'matej'],
    ['- The best place needs to be found (@annl, @bobray, ...) Paint it green?', 'annl+bobray'],
    ['- @annl: "I had other work. I will continue on those gates this week"', 'annl'],
    ['- @annl will review together with @bobray', 'annl+bobray'],
    ['- ann: not much work. I can own it, but need a liaison.', 'ann'],
    ["- ann: I'm going to release my concern and mark as reviewed.", 'ann'],
    ['-> Bob sends mail to the mill', 'Bob'],
    ['AL: Will follow up on the gate.', 'AL'],
    ['- Bob: I can handle this and publish the drawing.', 'Bob'],
    ['- Bob: I.ll reach out to them.', 'Bob'],
    ['- Bob: I’ll reach out', 'Bob'],
    ['- Bob: I volunteer to help put a crew together. Anyone else?', 'Bob'],
    ['- Bob, has action to feel out people on the price', 'Bob'],
    ['- Action, go to the list and sign it', '-'],
    ['- Notes: nothing new. @annl will contact the mill', 'annl'],
    ['- vexil to leave comment', 'vexil'],
    ['- vexil to take action items to review', 'vexil'],
    ['- ann: I will leave comment saying what the path is', 'ann'],
    ['- ann: going to take an action item to invite Cat', 'ann'],
    ['- ann: I can spin up a vote', 'ann'],
    ['- @annl with support from @bobray to dig up material', 'annl+bobray'],
    ['- @annl to seek input from the mill', 'annl'],
    ['- @annl Invite for one overall meeting', 'annl'],
    ['- work on the fence is still needed (@annl)', 'annl'],
    ['- Fix the fence (@annl w/ @bobray)', 'annl+bobray'],
    ['- Ann w/ Bob to fix the fence', 'Ann+Bob'],
    ['- Fence team to review the plan', 'Fence team'],
    ["- ann: I'd be up to write the comment", 'ann'],
    ['- YES (merge PR: @annl, number 12)', 'annl'],
    ['- real documentation (story needed -> @annl)', 'annl'],
    ['- check the boxes of the plan -- Ann, Bob', 'Ann+Bob'],
    ['- Ann raises her hand', 'Ann'],
    ['- Ann still on the hook for this', 'Ann'],
    ['- Ann to add Rich to contact list(s) & update the page', 'Ann'],
  ])('%s', (line, owner) => {
    expect(tasks(line)).toEqual([`9 ${owner}`]);
  });

  it.each([
    ['- Ann will be attending the fair', 'no task, a plan'],
    ['- Ann asking whether the gate is open', 'asked in the meeting'],
    ['- Bob volunteered,', 'for nothing in particular'],
    ['- Bob volunteered to join', 'taking part is no task'],
    ["- bob: Can you write it down? I don't think I will do it justice.", 'denied'],
    ["- bob: I'll double check the plan first. Oh, never mind, it says so.", 'taken back'],
    ['- The mill can be reached by the club (ask @annl or @bobray)', 'only to be asked'],
    ["- ann: I'm going to kick off the vote right now", 'done at once'],
    ['- Bob Open Hacking session', 'a title'],
    ['- Fair in October (Ann (talk), Cat (desk) -> Bob (talk))', 'who speaks instead'],
    ['- 10 Minutes fence -> @annl', 'who speaks, and for how long'],
    ['- @annl: should not be forbidden', 'what she thinks'],
    ['- Ann adds some thoughts to this point', 'said in the meeting'],
    ['- Ann adds that it is not the best way', 'said in the meeting'],
    ['- optimistic to finalize the fence', 'nobody of this name'],
    ['- Ann reported that Bob checks it every day', 'a habit'],
  ])('%s is none: %s', (line) => {
    expect(tasks(line)).toEqual([]);
  });

  it('takes a request that somebody speaks out for a task only if it is accepted', () => {
    expect(tasks('Bob: Ann, can you write out a comment?', '', 'Ann: I can leave a comment, but no more.')).toEqual([
      '11 Ann',
    ]);
    expect(tasks('- bob: ann, can you write to the mill?', '- ann: it was written last week')).toEqual([]);
    expect(tasks('* bob: ann, do you want to follow up?', '    * NO PRESSURE', '* ann, reluctantly: ok')).toEqual([
      '9 ann',
    ]);
    expect(tasks('- @annl: can you open an issue?')).toEqual(['9 annl']);
  });

  it('takes who is named below "Who will …" for those who will', () => {
    expect(tasks('* Who will leave a comment:', '    * Ann')).toEqual(['9 Ann']);
    expect(tasks('* Who will attend the fair?', '    * Ann')).toEqual([]);
  });

  it('counts a day from the sentence of the task alone', () => {
    const { actions } = readMinutes(
      '# 2024-03-05\n\n## Present\n\n- Ann\n\n## Fence\n\n- This was said again today. Ann will ask the mill. Bob was not sure.\n- Ann will ask the inn by Friday\n',
    );
    expect(actions.map(({ due }) => due)).toEqual([null, '2024-03-08']);
  });

  it('takes no ticked link for a task', () => {
    const link = '[Stabilize the gate](https://github.com/acme/garden/issues/3)';
    expect(tasks(`* Fence\n    [x] ${link}`)).toEqual([]);
  });

  it('marks what a group should take action items for', () => {
    expect(tasks('* gate team members should take action items to review this')).toEqual(['9 gate team members']);
  });

  it('takes "we can file it" behind a box for a task', () => {
    expect(tasks('* [ ] We can file a request after the meeting, but not before.')).toEqual(['9 -']);
  });

  it('reads what a reply says of the task, and not what it tells of other things', () => {
    expect(tasks('- AI @annl: bring it forward', '  - opened issue 3', '  - closed old issue 4')).toEqual(['9 annl']);
    expect(tasks('- AI @annl: bring it forward', '  - closed')).toEqual(['9 annl done']);
    expect(tasks('- AI @annl: bring it forward', '  - merged on Monday')).toEqual(['9 annl done']);
    expect(tasks('- Gate', '  - AI @annl: open an issue', '  - Done: issue 5')).toEqual(['10 annl done']);
  });

  it('reads abbreviations of people who are listed with them', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Attendees

      - Ann Lee (ANL)
      - Bob Ray (BRY)

      ## Action item review

      - ANL: review open requests
      - BRY: will test the gate
    `);
    expect(meeting.actions.map(({ line, owners }) => `${line} ${owners.join('+')}`)).toEqual(['10 ANL', '11 BRY']);
  });
});

describe('words that only look like promises', () => {
  it.each([
    'AL: Will work with any gate.',
    'AL: Will check be called before the gate?',
    '- Bob: I can handle that case in the drawing',
    '- Bob: I could handle this',
    '- Bob: I volunteer to help out',
    '- Action, reaction and the gate',
    '**Note**: This meeting will be hosted by the deputy Ann Lee (@annl)',
    "- Notes: I'll admit that it is steep",
  ])('%s', (line) => {
    expect(tasks(line)).toEqual([]);
  });
});

describe('labels on a line of their own within a list entry', () => {
  it.each(['TODO: ask what a new gate costs', 'Note: @annl will ask the mill', 'Notes: dear. @annl will ask the mill'])(
    '"%s" belongs to the entry',
    (line) => {
      expect(tasks('- Keep the gate', `  ${line}`).map((task) => task.split(' ')[0])).toEqual(['9']);
    },
  );
});

describe('tasks in German', () => {
  it.each([
    ['- Ann und Bob bereiten den Stand vor', 'Ann+Bob'],
    ['- Bob und Cat kümmern sich um das Zelt', 'Bob+Cat'],
    ['- Wir (Ann, Bob) schreiben die Einladung', 'Ann+Bob'],
  ])('%s', (line, owner) => {
    expect(tasks(line)).toEqual([`9 ${owner}`]);
  });
});
