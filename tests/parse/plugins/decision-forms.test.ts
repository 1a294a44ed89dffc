import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

const found = (snippet: string, path?: string) => readMinutes(`## Hut\n\n${snippet}\n`, path).decisions;

describe('a decision in the habits of other communities', () => {
  it.each([
    '- RESOLUTION 3: keep the name',
    '- RES-HUT Keep the list of doors up to date',
    '- DEC-2024-03: keep the name',
    '- => stay on the stable name',
    '- Passed with 5 votes in favor',
    '- Nobody is against the new name.',
    '- Sounds like there is agreement to keep the name',
    '- Option 3 => NO',
    '- Ann: conclusion: the name stays',
    '- We could share the work. Decision: Ann does it this year, no formal role.',
    '- The agenda was proposed and approved at the start',
    '- Printer: do we want it? It could go into the hut. Passed.',
    '- Ann: thanks, the proposal advances to phase 2',
    '- Bob moves to accept the new lease, Ann walks in. All accept.',
    '- The council agrees that the old path is enough for now',
    '- Length of the term (validated by the committee: two years)',
    '- Meeting participants in favour of getting rid of the crane',
    '- Alle Anwesenden sind sich einig, dass wir warten',
    '- Alle fanden die Idee gut.',
    '- Der Vorstand stimmt dem Kauf der Zelte zu',
    '- Der Vorstand spricht sich für den Kauf aus',
    '- Wir sind damit einverstanden',
    '- Motion by Ann to buy a bus, seconded by Bob. Approved.',
    '- Motion to approve the minutes was carried 5-0-1',
    '- Minutes approved',
    '- Approved the minutes as they are',
    '- RFC accepted',
    '- Antrag angenommen',
    '- Wir haben uns darauf geeinigt, die Zelte zu kaufen',
    '- OK to close the issue',
    '- We have no time this week. Closing issue',
    '- Cancel the meeting in May',
    '- -> Postpone until we know more',
    '- +1 from everyone',
    '- LGTM from all',
    '- The group +1s the change',
    '- Agree to paint it red',
    '- Decide to ask the board',
    "- There's agreement to paint it",
    '- lukewarm consensus to move',
    '- Is it too much? There was consensus to keep it',
    '- consensus: no',
    '- It is slow. So we now switch to the blue paint',
    '- --> Decision for the blue paint',
    '- Any objections to the blue paint? None.',
    '- Close, covered by the plan',
    '- Closing in favor of the new plan',
    '- The new plan landed so can close the old one',
    '- Not going to paint the roof; too steep',
    '- sense of the meeting: blue',
    '- Agreed to paint one wall, see how they look and use that to decide',
    '- Seems like people are ok with red',
    '- Ultimately, we are happy to let Ann paint it',
    '- We seemed fine with this.',
    '- Everyone is in favour of the new roof',
    '- Consensus of meeting:\n  - paint it red',
    '- Consensus points\n  - paint it red',
    '- Conclusion--\n  - paint it red',
    '- Conclusion -- paint it red',
    '- Paint it red?\n\n- Ann asks for one key only\n  - Agreement',
    '- The roof costs too much, so we’ve decided not to paint it',
    '- For now decided to paint one wall',
    '- also decided to paint the door',
    '- team consensus (of those present) is that red is best',
    '- The list looks complete, no objections to it, can be changed if needed',
    '- Any objections? None, will paint it on Monday.',
  ])('%s', (snippet) => {
    expect(found(snippet)).toHaveLength(1);
  });

  it.each([
    '- PROPOSED RESOLUTION: keep the name',
    '- Decide on a colour',
    '- Decision: We need to decide when to call it done',
    '- Items seeking consensus:\n  - red paint',
    '- Agreed upon action items:\n  - red paint (Ann)',
    '- Do we have a key? Yes. (Bob has it)',
    '- *Two options for resolution:*\n  - Paint it red\n  - Leave it',
    "- Ann: we don't seem to have a consensus here",
    "- Ann: there are no worries left. Let's do a unanimous consent poll:",
    "- Isn't that common? In all cases the wall changes what is passed to the roof",
    '- Ann any objections to the paint? Bob: it smells.',
    '- Closer to the wall it is darker',
    '- Please review it so we can land',
    '- Accepted a plan along these lines already',
    '- decision for the new roof',
    '- Consensus:\n  - Ann to write to the painters',
    '- Michael good point, agree, it is red',
    '- Ann to report consensus to the list',
    '- part of the final consensus seeking',
    '- We have to document the agreement',
    '- Do we have consensus to paint it?',
    '- For the most part we have consensus on the roof',
    '- Clarify whether the application is public if the proposal is approved',
    '- Decision -> depends on the roof',
    '- We are using paint of different makers',
    '- Niko: yes we agreed on adding a door',
    '- Vote by mail, 15:05 CET, 2024-05-05',
    '- https://example.org/hut#:~:text=vote%20passed',
    '- Prior discussion:\n  - Consensus that it should be red',
    '- Previous consensus:\n  - Red paint',
    '- Ann notes that, if we opted for red, it would fade',
    '- It needs some kind of price that the members agree to before it starts',
    '- Ann:\n  - Agreed that red is another matter',
    '- Are we ok with red?',
    '- Ann will tell them that we are fine with red',
    'Ann: we are fine with red',
    '- Ann: No, I just want to follow the rules and have no objections',
    '- Proposal:\n  - Let’s use red',
    '- Reminder: let’s not forget the paint',
    '- Not urgent since we’ve agreed what to do',
    '- Ann knows the painters whom we’ve elected',
    '- there was consensus (when the roof was discussed) that red is best',
    '- No objections so far',
    '- Will land if there are no objections',
  ])('%s: none', (snippet) => {
    expect(found(snippet)).toEqual([]);
  });

  it('leaves out of a list of conclusions how people felt about it', () => {
    const list = '- Consensus:\n  - paint it red\n  - Some people would like blue\n  - Nobody knows the price';
    expect(found(list).map(({ text }) => text)).toEqual(['paint it red']);
  });

  it('takes each row of a table under "Decisions made", but not its head', () => {
    const table = '## Decisions made\n\n| No | What |\n|---|---|\n| 1 | Keep the name |\n| 2 | Paint it red |';
    expect(found(table).map(({ line }) => line)).toEqual([7, 8]);
  });

  it('reads that generally they said yes', () => {
    expect(found('- Should we keep the crane as it is?\n  - General yes')).toMatchObject([{ line: 4 }]);
  });

  it('reads a short reply only right beneath what is proposed', () => {
    expect(found('- One key only\n  - YES (tell Ann)').map(({ line }) => line)).toEqual([4]);
    expect(found('- One key only\n  - But who keeps it?\n  - Yes')).toEqual([]);
  });

  it('reads what the votes of members stand beneath', () => {
    const votes = '* Ann: +1\n* Bob Ray: +1\n* Eli: -1\n* Ida: +1 (by mail)\n';
    expect(found(`Approval of 900 € for the roof\n\n${votes}`)).toMatchObject([{ line: 3 }]);
    expect(found('Approval of 900 € for the roof\n\n* Ann: +1\n* Bob: it is too much\n')).toEqual([]);
    expect(found('900 € for the roof\n\n* Ann: +1\n* Bob: -1\n* Eli: -1\n')).toEqual([]);
  });

  it('reads a poll whose votes stand beneath some talk about it', () => {
    const talk = Array.from({ length: 6 }, (_, n) => `Ann: it is ${n} feet long\n\n`).join('');
    const table = '| SF | F | N | A | SA |\n| - | - | - | - | - |\n| 7 | 10 | 1 | 0 | 0 |';
    expect(found(`Poll: rename it to “the long hut”\n\n${talk}${table}`)).toMatchObject([{ line: 3 }]);
  });

  it('takes a line in brackets beneath a poll for what came of it', () => {
    expect(found('Poll: paint the door:\n[No objections, proposal passes]')).toMatchObject([{ line: 4 }]);
  });

  it('counts votes written as a score', () => {
    expect(found('- Vote: 5-0-1').map(({ tally }) => tally)).toEqual([{ for: 5, against: 0, abstain: 1 }]);
  });

  it('finds none in a deck, where teams report', () => {
    const deck = `---\ntype: slide\n---\n\n# Team Roof\n\n- We decided to paint it red\n\n---\n\n# Team Door\n\n- Agreed to wait\n`;
    expect(readMinutes(deck).decisions).toEqual([]);
  });
});

describe('decisions as other communities write them', () => {
  const lines = (snippet: string) => readMinutes(snippet).decisions.map(({ line }) => line);

  it('reads motions that say at their end what came of them', () => {
    expect(lines('# 2024-03-05\n\nMoved by Ray, seconded by Patel, to approve the minutes. Carried.\n')).toEqual([3]);
  });

  it('reads that nobody saw a reason against it', () => {
    expect(lines('# 2024-03-05\n\n## Groups\n\n* Group didn’t see any reason not to go forward\n')).toEqual([5]);
  });

  it('takes what a speaker promises beneath "Conclusion" for a task', () => {
    const meeting = readMinutes('# 2024-03-05\n\n## Axes\n\n### Conclusion\n\nSMY: I will file issues for each.\n');
    expect(meeting.decisions).toEqual([]);
    expect(meeting.actions).toMatchObject([{ owners: ['SMY'], line: 7 }]);
  });

  it('reads the result of a German vote', () => {
    expect(lines('# 2024-03-05\n\n## Antrag\n\n**Abstimmung:** 4/0/0 angenommen\n')).toEqual([5]);
  });
});
